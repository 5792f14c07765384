"""The bytes of a picture file into upright sRGB pixels, within limits of size and memory."""

from __future__ import annotations

import threading
import warnings
from contextlib import contextmanager
from contextlib import nullcontext
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import PictureRefusedError
from jewelcraft.domain.sentences import sentence
from jewelcraft.images.colour import eight_bit
from jewelcraft.images.colour import to_srgb
from jewelcraft.images.exif import SIDEWAYS
from jewelcraft.images.exif import orientation
from jewelcraft.images.exif import taken_at
from jewelcraft.images.exif import turn_upright
from jewelcraft.images.recognise import HEAD_BYTES
from jewelcraft.images.recognise import RAW
from jewelcraft.images.recognise import Format
from jewelcraft.images.recognise import recognise
from jewelcraft.images.recognise import refused

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager
    from datetime import datetime

    from PIL.Image import Image
    from PIL.ImageFile import ImageFile

MAX_BYTES = 400_000_000
MAX_PIXELS = 200_000_000
MAX_SIDE = 65_500
"""What a JPEG can be at most, which everything may have to become for print."""
_MAX_SCANS = 200
_LARGE_PIXELS = 40_000_000
_DNG_VERSION = 50706

TOO_LONG = sentence("The file is larger than 400 MB. Save a smaller copy as JPEG and add that.")
_DAMAGED = sentence("The picture is incomplete or damaged. Copy it again from the phone, camera or scanner.")
_NO_PIXELS = sentence("The picture is empty: it has no pixels. Copy it again from the phone, camera or scanner.")

_one_at_a_time = threading.Lock()


def large_picture() -> AbstractContextManager[object]:
    """Wait until no other very large picture is being decoded: two side by side would double the peak of memory."""
    return _one_at_a_time


@dataclass(frozen=True, slots=True)
class Decoded:
    """Upright sRGB pixels without any metadata, and what the file said of the whole picture."""

    image: Image
    format: Format
    width: int
    height: int
    taken_at: datetime | None


def decode(data: bytes, name: str = "", longest: int | None = None) -> Decoded:
    """Read every byte of a picture and return it upright in sRGB, at most `longest` pixels long.

    Raises:
        PictureRefusedError: with the reason in one sentence.
    """
    image, kind = open_image(data, name)
    with decoder_faults():
        width, height = image.size
        if kind is Format.JPEG and longest:
            image.draft(None, fitted(image.size, longest))
        pixels = image.size[0] * image.size[1]
        with large_picture() if pixels > _LARGE_PIXELS else nullcontext():
            upright = _pixels(image, longest)
        if kind is not Format.JPEG:
            # TIFF and HEIF may turn or crop while loading.
            width, height = image.size
        if stored_orientation(image) in SIDEWAYS:
            width, height = height, width
        return Decoded(upright, kind, width, height, _capture_time(image))


def open_image(data: bytes, name: str = "") -> tuple[ImageFile, Format]:
    """Read a picture's header and check its size; nothing is decoded yet.

    The decoder classes are called directly: Pillow's own `open` has one process-wide limit and
    would try formats that nobody drops here.
    """
    kind = recognise(data[:HEAD_BYTES], name)
    if len(data) > MAX_BYTES:
        raise refused(TOO_LONG)
    _check_size(_declared_size(data, kind))
    with decoder_faults():
        image = _decoder(kind)(BytesIO(data))
        _check_size(image.size)
        if kind is Format.PNG and data.rfind(b"IEND") < 0:
            raise refused(_DAMAGED)
        if kind is Format.TIFF and _DNG_VERSION in getattr(image, "tag_v2", {}):
            raise refused(RAW)
        if kind is Format.JPEG and image.info.get("progressive") and data.count(b"\xff\xda") > _MAX_SCANS:
            # A few kilobytes of scans can keep a decoder busy for hours.
            raise refused(_DAMAGED)
        return image, kind


def _pixels(image: ImageFile, longest: int | None) -> Image:
    image.load()
    # A HEIF file may turn out to be of another size than it said.
    _check_size(image.size)
    turn = stored_orientation(image)
    profile = image.info.get("icc_profile")
    flat = eight_bit(image)
    if longest and max(flat.size) > longest:
        from PIL.Image import Resampling

        flat = flat.resize(fitted(flat.size, longest), Resampling.BICUBIC, reducing_gap=3.0)
    # Colour after scaling: there are a hundred times fewer pixels to convert.
    upright = turn_upright(to_srgb(flat, profile), turn)
    if upright is image:
        upright = upright.copy()
    upright.info = {}
    return upright


def fitted(size: tuple[int, int], longest: int) -> tuple[int, int]:
    """Return the size within a square of `longest`, in proportion, never below one pixel."""
    width, height = size
    scale = min(1.0, longest / max(size))
    return max(1, round(width * scale)), max(1, round(height * scale))


def _declared_size(data: bytes, kind: Format) -> tuple[int, int]:
    """Return the canvas that a WebP claims: its decoder reserves it before anyone can ask."""
    if kind is not Format.WEBP:
        return 1, 1
    form = data[12:16]
    if form == b"VP8X":
        return 1 + int.from_bytes(data[24:27], "little"), 1 + int.from_bytes(data[27:30], "little")
    if form == b"VP8L":
        bits = int.from_bytes(data[21:25], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    return int.from_bytes(data[26:28], "little") & 0x3FFF, int.from_bytes(data[28:30], "little") & 0x3FFF


def _check_size(size: tuple[int, int]) -> None:
    width, height = size
    if width < 1 or height < 1:
        raise refused(_NO_PIXELS)
    if width * height > MAX_PIXELS or max(size) > MAX_SIDE:
        raise _too_large(width, height)


def _too_large(width: int, height: int) -> PictureRefusedError:
    return PictureRefusedError(
        "The picture claims {width} x {height} pixels, more than can be opened safely. "
        "Save a copy of at most 200 million pixels.",
        width=width,
        height=height,
    )


@cache
def _decoders() -> dict[Format, type[ImageFile]]:
    """Return the classes that read each format; for JPEG the plain one, so that MPO gives its first picture."""
    from PIL.AvifImagePlugin import AvifImageFile
    from PIL.BmpImagePlugin import BmpImageFile
    from PIL.GifImagePlugin import GifImageFile
    from PIL.JpegImagePlugin import JpegImageFile
    from PIL.PngImagePlugin import PngImageFile
    from PIL.TiffImagePlugin import TiffImageFile
    from PIL.WebPImagePlugin import WebPImageFile

    return {
        Format.AVIF: AvifImageFile,
        Format.BMP: BmpImageFile,
        Format.GIF: GifImageFile,
        Format.JPEG: JpegImageFile,
        Format.PNG: PngImageFile,
        Format.TIFF: TiffImageFile,
        Format.WEBP: WebPImageFile,
    }


def _decoder(kind: Format) -> type[ImageFile]:
    if kind is Format.HEIF:
        from pillow_heif import HeifImageFile

        return HeifImageFile
    return _decoders()[kind]


@contextmanager
def decoder_faults() -> Iterator[None]:
    """Turn whatever a decoder raises on hostile bytes into one refusal."""
    from PIL.Image import DecompressionBombError

    _silence_decoders()
    try:
        yield
    except PictureRefusedError:
        raise
    except (DecompressionBombError, MemoryError):
        raise PictureRefusedError(
            "The picture needs more memory than is safe. Save a copy of at most 200 million pixels.",
        ) from None
    except Exception as fault:
        # Decoders raise OSError, SyntaxError, ValueError, struct.error, KeyError and more on damaged files.
        raise refused(_DAMAGED) from fault


def stored_orientation(image: ImageFile) -> int:
    """Return which way a picture's stored pixels lie, 1 to 8; damaged notes are no reason to refuse it."""
    try:
        return orientation(image.getexif())
    except Exception:  # noqa: BLE001 (EXIF parsers raise what decoders raise)
        return 1


def _capture_time(image: ImageFile) -> datetime | None:
    try:
        return taken_at(image.getexif())
    except Exception:  # noqa: BLE001 (as above)
        return None


def _silence_decoders() -> None:
    """Keep Pillow's remarks on odd files off the user's terminal; the user gets a sentence or the picture."""
    for rule in warnings.filters:
        if rule[0] == "ignore" and getattr(rule[3], "pattern", rule[3]) == r"PIL\.":
            return
    warnings.filterwarnings("ignore", module=r"PIL\.")
