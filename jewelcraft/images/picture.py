"""Take a picture file in: check it, and say what it is."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.images.decode import MAX_BYTES
from jewelcraft.images.decode import TOO_LONG
from jewelcraft.images.decode import decode
from jewelcraft.images.recognise import recognise
from jewelcraft.images.recognise import refused
from jewelcraft.images.render import THUMBNAIL_PIXELS
from jewelcraft.images.render import screen_jpeg

if TYPE_CHECKING:
    from datetime import datetime


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


def open_with_thumbnail(
    data: bytes,
    name: str,
    *,
    longest: int = THUMBNAIL_PIXELS,
    digest: str = "",
) -> tuple[Picture, bytes]:
    """Check a picture file and make its thumbnail in the same single decoding; a digest known already is trusted.

    Raises:
        PictureRefusedError: for anything that is not a whole, sound picture of a kept format.
    """
    found = decode(data, name, longest)
    picture = Picture(digest or digest_of(data), found.format.value, found.width, found.height, found.taken_at)
    return picture, screen_jpeg(found.image)


def check_head(head: bytes, name: str, size: int) -> None:
    """Look at a file's first HEAD_BYTES and its size, so that a video is never read whole.

    Raises:
        PictureRefusedError: for what is no picture or too large to open.
    """
    recognise(head, name)
    if size > MAX_BYTES:
        raise refused(TOO_LONG)
