"""A copy of a picture for strangers: nothing but pixels and their colours, in its own format wherever that can be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import PictureRefusedError
from jewelcraft.images.cleaning.gif import clean_gif
from jewelcraft.images.cleaning.heif import clean_heif
from jewelcraft.images.cleaning.jpeg_2000 import clean_jpeg_2000
from jewelcraft.images.cleaning.png import clean_png
from jewelcraft.images.cleaning.svg import clean_svg
from jewelcraft.images.cleaning.tiff import clean_tiff
from jewelcraft.images.cleaning.webp import clean_webp
from jewelcraft.images.decode import decode
from jewelcraft.images.decode import decoder_faults
from jewelcraft.images.decode import kind_of
from jewelcraft.images.decode import open_kind
from jewelcraft.images.decode import stored_orientation
from jewelcraft.images.jpeg import without_metadata
from jewelcraft.images.recognise import Format
from jewelcraft.images.render import full_jpeg

if TYPE_CHECKING:
    from collections.abc import Callable

_CLEANERS: dict[Format, Callable[[bytes, int], bytes | None]] = {
    Format.PNG: clean_png,
    Format.WEBP: clean_webp,
    Format.GIF: clean_gif,
    Format.TIFF: clean_tiff,
    Format.HEIF: clean_heif,
    Format.AVIF: clean_heif,
    Format.JPEG_2000: clean_jpeg_2000,
    Format.SVG: clean_svg,
}


@dataclass(frozen=True, slots=True)
class CleanCopy:
    """A file without position, owner, camera, captions and previews."""

    data: bytes
    media_type: str
    is_remade: bool = False
    """Whether the pixels had to be coded anew, as a JPEG, because the format hides notes in ways that differ."""


def clean_copy(data: bytes, name: str = "") -> CleanCopy:
    """Return the picture alone: its coded pixels to the byte where the format allows it, else a JPEG of them.

    A bitmap holds nothing but pixels and stays as it is. Camera raw files, documents and icons become a JPEG.

    Raises:
        PictureRefusedError: where the picture cannot be read.
    """
    kind = kind_of(data, name)
    if kind is Format.BMP:
        return CleanCopy(data, kind.value)
    made = _lossless(data, kind)
    if made is not None:
        return CleanCopy(made, kind.value)
    return CleanCopy(full_jpeg(decode(data, name).image), Format.JPEG.value, is_remade=True)


def _lossless(data: bytes, kind: Format) -> bytes | None:
    if kind is Format.JPEG:
        try:
            return without_metadata(data, orientation=_orientation(data, kind))
        except PictureRefusedError:
            return None
    cleaner = _CLEANERS.get(kind)
    if cleaner is None:
        return None
    return cleaner(data, _orientation(data, kind) if kind in (Format.PNG, Format.WEBP) else 1)


def _orientation(data: bytes, kind: Format) -> int:
    image = open_kind(data, kind)
    if kind is Format.PNG:
        with decoder_faults():
            # A PNG may tell it behind its pixels.
            image.load()
    return stored_orientation(image)
