"""Smaller pictures for the screen: upright, sRGB, white under transparency, without metadata."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from jewelcraft.images.decode import decode
from jewelcraft.images.decode import decoder_faults
from jewelcraft.images.decode import fitted

if TYPE_CHECKING:
    from PIL.Image import Image

THUMBNAIL_PIXELS = 512
PREVIEW_PIXELS = 1600
PREVIEW_FROM_BYTES = 1_000_000
"""A smaller file is read so quickly that a second copy of it is not worth its room."""
_SCREEN_QUALITY = 82
_PREVIEW_QUALITIES = (70, 60, 52)
_PREVIEW_SHARE = 20
"""A screen picture takes at most about the twentieth part of its original; a grainy one is written coarser for that."""


def thumbnail(data: bytes, longest: int = THUMBNAIL_PIXELS) -> bytes:
    """Return a small JPEG of a picture for galleries."""
    return screen_jpeg(decode(data, longest=longest).image)


def preview(data: bytes, longest: int = PREVIEW_PIXELS) -> bytes:
    """Return a JPEG of a picture for looking at it on a whole screen."""
    return screen_jpeg(decode(data, longest=longest).image)


def upright_pixels(data: bytes, longest: int) -> tuple[int, int, bytes]:
    """Return width, height and the RGB bytes of a picture, row by row."""
    image = decode(data, longest=longest).image
    return image.width, image.height, image.tobytes()


def screen_jpeg(image: Image) -> bytes:
    """Write decoded pixels as a JPEG for screens."""
    return _jpeg(image, _SCREEN_QUALITY, subsampling=2)


def preview_jpeg(image: Image, original_bytes: int) -> bytes:
    """Write decoded pixels as a JPEG for a whole screen, a few per cent of what the camera wrote."""
    made = b""
    for quality in _PREVIEW_QUALITIES:
        made = _jpeg(image, quality, subsampling=2)
        if len(made) * _PREVIEW_SHARE <= original_bytes:
            break
    return made


def fitted_image(image: Image, longest: int) -> Image:
    """Return decoded pixels at most `longest` pixels long."""
    if max(image.size) <= longest:
        return image
    from PIL.Image import Resampling

    return image.resize(fitted(image.size, longest), Resampling.BICUBIC, reducing_gap=3.0)


def full_jpeg(image: Image) -> bytes:
    """Write decoded pixels as a JPEG for print: quality 92, colour at full resolution."""
    return _jpeg(image, 92, subsampling=0)


def _jpeg(image: Image, quality: int, subsampling: int) -> bytes:
    out = BytesIO()
    with decoder_faults():
        image.save(out, "JPEG", quality=quality, subsampling=subsampling)
    return out.getvalue()
