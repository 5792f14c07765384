"""What a camera wrote beside the pixels: which way is up, and when the picture was taken."""

from __future__ import annotations

import re
import struct
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Exif
    from PIL.Image import Image

_ORIENTATION = 0x0112
_EXIF_BLOCK = 0x8769
_TAKEN = (0x9003, 0x9004)
"""DateTimeOriginal, then DateTimeDigitized; the plain DateTime is the last change, not the capture."""
_DATE = re.compile(r"(\d{4})[:\-](\d{2})[:\-](\d{2})[ T](\d{2}):(\d{2}):(\d{2})")
_EXIF_NAME = b"Exif\0\0"
_LEAST_BLOCK = 16
_ENTRY = 12
_ONE_SHORT = (3, 1)
SIDEWAYS = (5, 6, 7, 8)
"""Orientations that swap width and height."""


def orientation(exif: Exif) -> int:
    """Return the orientation 1 to 8; anything else counts as upright."""
    value = exif.get(_ORIENTATION)
    return value if isinstance(value, int) and value in range(1, 9) else 1


def orientation_block(value: int) -> bytes:
    """Return EXIF notes that say which way is up and nothing else, without a container's own beginning."""
    return struct.pack(">2sHIHHHIHHI", b"MM", 42, 8, 1, _ORIENTATION, 3, 1, value, 0, 0)


def told_orientation(block: bytes) -> int | None:
    """Return the orientation that the Exif block of a JPEG clearly tells; None leaves the question to a decoder."""
    order = {b"Exif\0\0II*\0": "<", b"Exif\0\0MM\0*": ">"}.get(block[:10])
    if order is None or len(block) < _LEAST_BLOCK:
        return None
    (at,) = struct.unpack_from(f"{order}I", block, 10)
    at += len(_EXIF_NAME)
    if at + 2 > len(block):
        return None
    (count,) = struct.unpack_from(f"{order}H", block, at)
    if at + 2 + count * _ENTRY > len(block):
        return None
    for place in range(at + 2, at + 2 + count * _ENTRY, _ENTRY):
        tag, kind, length, value = struct.unpack_from(f"{order}HHIH", block, place)
        if tag == _ORIENTATION:
            return value if (kind, length) == _ONE_SHORT and value in range(1, 9) else None
    return None


def taken_at(exif: Exif) -> datetime | None:
    """Return the camera's wall-clock time of the capture, without a zone as cameras write it."""
    block = exif.get_ifd(_EXIF_BLOCK)
    for tag in _TAKEN:
        moment = _moment(block.get(tag))
        if moment is not None:
            return moment
    return None


def _moment(text: object) -> datetime | None:
    found = _DATE.match(text) if isinstance(text, str) else None
    if found is None:
        return None
    try:
        return datetime(*(int(part) for part in found.groups()))  # type: ignore[arg-type] # noqa: DTZ001
    except ValueError:
        return None


def turn_upright(image: Image, turn: int) -> Image:
    """Return the picture as it was seen, from its stored pixels and its orientation."""
    from PIL.Image import Transpose

    method = {
        2: Transpose.FLIP_LEFT_RIGHT,
        3: Transpose.ROTATE_180,
        4: Transpose.FLIP_TOP_BOTTOM,
        5: Transpose.TRANSPOSE,
        6: Transpose.ROTATE_270,
        7: Transpose.TRANSVERSE,
        8: Transpose.ROTATE_90,
    }.get(turn)
    return image if method is None else image.transpose(method)
