"""A GIF file with its pixels, their times and their colours alone."""

from __future__ import annotations

_TRAILER, _IMAGE, _EXTENSION = 0x3B, 0x2C, 0x21
_CONTROL, _APPLICATION = 0xF9, 0xFF
_LOOPS = (b"NETSCAPE2.0", b"ANIMEXTS1.0", b"ICCRGBG1012")
_HEAD, _FRAME = 13, 10
_TABLE = 0x80


def clean_gif(data: bytes, _orientation: int = 1) -> bytes | None:
    """Return the picture without comments, notes and anything behind its end; None where it cannot be followed."""
    at = _HEAD + _table_size(data[10]) if len(data) > _HEAD else len(data)
    parts = [data[:at]]
    while at < len(data):
        kind = data[at]
        if kind == _TRAILER:
            return b"".join((*parts, b";"))
        if kind == _IMAGE and at + _FRAME < len(data):
            end = _after_blocks(data, at + _FRAME + _table_size(data[at + 9]) + 1)
            parts.append(data[at:end])
        elif kind == _EXTENSION and at + 2 < len(data):
            end = _after_blocks(data, at + 2)
            label = data[at + 1]
            if label == _CONTROL or (label == _APPLICATION and data[at + 3 : at + 14] in _LOOPS):
                parts.append(data[at:end])
        else:
            return None
        at = end
    return None


def _table_size(flags: int) -> int:
    return 3 << ((flags & 7) + 1) if flags & _TABLE else 0


def _after_blocks(data: bytes, at: int) -> int:
    while at < len(data) and data[at]:
        at += 1 + data[at]
    return at + 1
