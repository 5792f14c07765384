"""Take a picture file in: check it, and say what it is."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.images.decode import decode
from jewelcraft.images.render import THUMBNAIL_PIXELS
from jewelcraft.images.render import screen_jpeg

if TYPE_CHECKING:
    from datetime import datetime

    from jewelcraft.images.decode import Decoded


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture file that was read to its last byte.

    `digest` is the SHA-256 of the bytes; `width` and `height` are those of the upright picture;
    `taken_at` is the camera's wall-clock time.
    """

    digest: str
    media_type: str
    width: int
    height: int
    taken_at: datetime | None


def digest_of(data: bytes) -> str:
    """Return the name by which bytes are kept: their SHA-256 in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def open_safely(data: bytes, name: str) -> Picture:
    """Check a picture file by decoding it once, and say what it is.

    Raises:
        PictureRefusedError: for anything that is not a whole, sound picture of a kept format.
    """
    return open_with_thumbnail(data, name)[0]


def open_with_thumbnail(data: bytes, name: str, longest: int = THUMBNAIL_PIXELS) -> tuple[Picture, bytes]:
    """Check a picture file and make its thumbnail in the same single decoding.

    Raises:
        PictureRefusedError: for anything that is not a whole, sound picture of a kept format.
    """
    decoded = decode(data, name, longest)
    return _picture(data, decoded), screen_jpeg(decoded.image)


def _picture(data: bytes, decoded: Decoded) -> Picture:
    return Picture(digest_of(data), decoded.format.value, decoded.width, decoded.height, decoded.taken_at)
