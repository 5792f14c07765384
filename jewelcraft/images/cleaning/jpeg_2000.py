"""A JPEG 2000 file with its pixels and colours alone."""

from __future__ import annotations

import struct

_CODE_START, _TILE, _COMMENT = b"\xff\x4f", 0xFF90, 0xFF64
_KEPT = frozenset((b"jP  ", b"ftyp", b"jp2h", b"jp2c"))
_LONG = 1


def clean_jpeg_2000(data: bytes, _orientation: int = 1) -> bytes | None:
    """Return the picture without notes; None where it cannot be followed."""
    if data.startswith(_CODE_START):
        return _clean_code(data)
    parts, at, has_code = [], 0, False
    while at + 8 <= len(data):
        size, name, head = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8], 8
        if size == _LONG:
            size, head = int.from_bytes(data[at + 8 : at + 16], "big"), 16
        end = at + size if size else len(data)
        if end > len(data) or end < at + head:
            return None
        body = data[at + head : end]
        if name == b"jp2c":
            code = _clean_code(body)
            if code is None:
                return None
            body, has_code = code, True
        if name in _KEPT:
            parts.append(struct.pack(">I", len(body) + 8) + name + body)
        at = end
    return b"".join(parts) if has_code else None


def _clean_code(data: bytes) -> bytes | None:
    """Return a code stream without the comments of its main header."""
    parts, at = [data[:2]], 2
    while at + 4 <= len(data):
        marker, size = struct.unpack(">HH", data[at : at + 4])
        if marker == _TILE:
            return b"".join((*parts, data[at:]))
        if marker != _COMMENT:
            parts.append(data[at : at + 2 + size])
        at += 2 + size
    return None
