"""A WebP file with its pixels and colours alone."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from jewelcraft.images.exif import orientation_block

if TYPE_CHECKING:
    from collections.abc import Iterator

_KEPT = frozenset((b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"))
_HEAD = 12
_HAS_EXIF, _HAS_XMP = 0x08, 0x04


def clean_webp(data: bytes, orientation: int) -> bytes | None:
    """Return the picture without notes and anything behind its end; None where it cannot be followed."""
    found = list(_chunks(data))
    names = {name for name, _body in found}
    if not names & {b"VP8 ", b"VP8L", b"ANMF"}:
        return None
    is_turned = orientation != 1 and b"VP8X" in names
    parts = []
    for name, body in found:
        if name == b"VP8X":
            flags = body[0] & ~(_HAS_EXIF | _HAS_XMP) | (_HAS_EXIF if is_turned else 0)
            parts.append(_chunk(name, bytes([flags]) + body[1:]))
        elif name in _KEPT:
            parts.append(_chunk(name, body))
    if is_turned:
        parts.append(_chunk(b"EXIF", orientation_block(orientation)))
    content = b"".join(parts)
    return b"RIFF" + struct.pack("<I", 4 + len(content)) + b"WEBP" + content


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    end = min(len(data), 8 + int.from_bytes(data[4:8], "little"))
    at = _HEAD
    while at + 8 <= end:
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        if at + 8 + size > end:
            return
        yield data[at : at + 4], data[at + 8 : at + 8 + size]
        at += 8 + size + size % 2


def _chunk(name: bytes, body: bytes) -> bytes:
    return name + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)
