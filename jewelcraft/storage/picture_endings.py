"""The usual ending of a picture's file name, told from its first bytes."""

from __future__ import annotations

_MARKS = (
    (b"\xff\xd8\xff", ".jpg"),
    (b"\x89PNG", ".png"),
    (b"GIF8", ".gif"),
    (b"BM", ".bmp"),
    (b"II*\0", ".tif"),
    (b"MM\0*", ".tif"),
    (b"%PDF", ".pdf"),
)
_BRANDS = {b"avif": ".avif", b"avis": ".avif", b"heic": ".heic", b"heix": ".heic", b"mif1": ".heic", b"msf1": ".heic"}


def ending_of(data: bytes) -> str:
    """Return the ending, as .jpg; .bin where the bytes are of another kind."""
    for mark, ending in _MARKS:
        if data.startswith(mark):
            return ending
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return ".webp"
    if data[4:8] == b"ftyp":
        return _BRANDS.get(data[8:12], ".heic")
    return ".bin"
