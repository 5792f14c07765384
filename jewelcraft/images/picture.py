"""Take a picture file in: check it, and say what it is."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.images.decode import MAX_BYTES
from jewelcraft.images.decode import TOO_LONG
from jewelcraft.images.decode import decode
from jewelcraft.images.likeness import greys_of
from jewelcraft.images.likeness import turned_bits
from jewelcraft.images.recognise import HEAD_BYTES
from jewelcraft.images.recognise import Format
from jewelcraft.images.recognise import recognise
from jewelcraft.images.recognise import refused
from jewelcraft.images.render import PREVIEW_FROM_BYTES
from jewelcraft.images.render import PREVIEW_PIXELS
from jewelcraft.images.render import THUMBNAIL_PIXELS
from jewelcraft.images.render import fitted_image
from jewelcraft.images.render import preview_jpeg
from jewelcraft.images.render import screen_jpeg

if TYPE_CHECKING:
    from datetime import datetime

    from jewelcraft.domain.sentences import Sentence


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


@dataclass(frozen=True, slots=True)
class Seen:
    """What one decoding of a picture file gave.

    `preview` is the picture for a whole screen: None where it was not made, empty where it is not
    worth its room. `greys` say what the picture looks like, `turned_bits` the coarse part of it turned by no, one, two
    and three quarters.
    """

    picture: Picture
    thumbnail: bytes
    preview: bytes | None
    greys: bytes
    turned_bits: tuple[int, int, int, int]
    note: Sentence | None = None

    @property
    def bits(self) -> int:
        """The bits of the picture as it is."""
        return self.turned_bits[0]


def open_with_thumbnail(data: bytes, name: str) -> tuple[Picture, bytes]:
    """Check a picture file and make its thumbnail in the same single decoding.

    Raises:
        PictureRefusedError: for anything that is not a whole, sound picture of a kept format.
    """
    seen = look_at(data, name)
    return seen.picture, seen.thumbnail


def look_at(data: bytes, name: str = "", digest: str = "", *, whole: bool = False) -> Seen:
    """Check a picture file and make all that is derived from it; a digest known already is trusted.

    A JPEG can be decoded small, four times faster, so its preview is made only where `whole` is asked.

    Raises:
        PictureRefusedError: for anything that is not a whole, sound picture of a kept format.
    """
    wants_preview = len(data) >= PREVIEW_FROM_BYTES
    is_quick = recognise(data[:HEAD_BYTES], name) is Format.JPEG and not whole
    longest = PREVIEW_PIXELS if wants_preview and not is_quick else THUMBNAIL_PIXELS
    found = decode(data, name, longest)
    picture = Picture(digest or digest_of(data), found.format.value, found.width, found.height, found.taken_at)
    preview: bytes | None = b""
    if wants_preview:
        preview = None if is_quick else preview_jpeg(found.image, len(data))
    small = fitted_image(found.image, THUMBNAIL_PIXELS)
    greys = greys_of(small)
    return Seen(picture, screen_jpeg(small), preview, greys, turned_bits(greys), found.note)


def check_head(head: bytes, name: str, size: int) -> None:
    """Look at a file's first HEAD_BYTES and its size, so that a video is never read whole.

    Raises:
        PictureRefusedError: for what is no picture or too large to open.
    """
    recognise(head, name)
    if size > MAX_BYTES:
        raise refused(TOO_LONG)
