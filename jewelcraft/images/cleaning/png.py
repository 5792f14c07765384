"""A PNG file with its pixels and colours alone."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

from jewelcraft.images.exif import orientation_block

if TYPE_CHECKING:
    from collections.abc import Iterator

_MAGIC = b"\x89PNG\r\n\x1a\n"
_KEPT = frozenset(
    b"IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD pHYs hIST acTL fcTL fdAT".split()
)
_HEAD, _CHECK = 8, 4


def clean_png(data: bytes, orientation: int) -> bytes | None:
    """Return the picture without texts, notes and anything behind its end; None where it cannot be followed."""
    parts: list[bytes | memoryview] = [_MAGIC]
    for name, chunk in _chunks(data):
        if name == b"IDAT" and orientation != 1:
            parts.append(_chunk(b"eXIf", orientation_block(orientation)))
            orientation = 1
        if name in _KEPT:
            parts.append(chunk)
        if name == b"IEND":
            return b"".join(parts)
    return None


def _chunks(data: bytes) -> Iterator[tuple[bytes, memoryview]]:
    whole, at = memoryview(data), len(_MAGIC)
    while at + _HEAD + _CHECK <= len(data):
        end = at + _HEAD + int.from_bytes(data[at : at + 4], "big") + _CHECK
        if end > len(data):
            return
        yield data[at + 4 : at + 8], whole[at:end]
        at = end


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
