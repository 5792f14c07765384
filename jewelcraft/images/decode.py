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
from jewelcraft.images.jpeg import is_lossless
from jewelcraft.images.raw import embedded_jpeg
from jewelcraft.images.raw import is_raw
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

    from jewelcraft.domain.sentences import Sentence

MAX_BYTES = 400_000_000
MAX_PIXELS = 200_000_000
MAX_SIDE = 65_500
"""What a JPEG can be at most, which everything may have to become for print."""
_MAX_SCANS = 200
_LARGE_PIXELS = 40_000_000
_PLANES, _APART = 284, 2
_UNSUPPORTED = ("unknown pixel mode", "unsupported", "unknown photometric", "not supported", "unknown mode")

TOO_LONG = sentence("The file is larger than 400 MB. Save a smaller copy as JPEG and add that.")
_UNUSUAL = sentence("The picture keeps its colours in a way that few programs read. Save it as JPEG or as 8-bit TIFF.")
_DAMAGED = sentence("The picture is incomplete or damaged. Copy it again from the phone, camera or scanner.")
_NO_PIXELS = sentence("The picture is empty: it has no pixels. Copy it again from the phone, camera or scanner.")

_one_at_a_time = threading.Lock()
_one_way_of_tiff = threading.Lock()


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
    note: Sentence | None = None
    """What the user should know, as that a document has more pages than the one shown."""


def decode(data: bytes, name: str = "", longest: int | None = None) -> Decoded:
    """Read every byte of a picture and return it upright in sRGB, at most `longest` pixels long.

    Raises:
        PictureRefusedError: with the reason in one sentence.
    """
    kind = kind_of(data, name)
    if kind is Format.PDF:
        return _document(data, longest)
    if kind is Format.SVG:
        return _drawing(data, longest)
    if kind is Format.RAW:
        return _raw(data, longest)
    image = open_kind(data, kind)
    with decoder_faults():
        width, height = image.size
        if kind is Format.JPEG and longest and not is_lossless(data):
            image.draft(None, fitted(image.size, longest))
        pixels = image.size[0] * image.size[1]
        with large_picture() if pixels > _LARGE_PIXELS else nullcontext():
            upright = _pixels(image, longest)
        if kind is not Format.JPEG:
            # TIFF and HEIF may turn or crop while loading.
            width, height = image.size
        if stored_orientation(image) in SIDEWAYS:
            width, height = height, width
        return Decoded(upright, kind, width, height, _capture_time(image), _frames_note(image, kind))


def kind_of(data: bytes, name: str = "") -> Format:
    """Return a file's format by its content, and its name where the content alone cannot tell.

    Raises:
        PictureRefusedError: for what is no picture, or too large to open.
    """
    kind = recognise(data[:HEAD_BYTES], name)
    if len(data) > MAX_BYTES:
        raise refused(TOO_LONG)
    return Format.RAW if kind is Format.TIFF and is_raw(data) else kind


def open_kind(data: bytes, kind: Format) -> ImageFile:
    """Read the header of a picture made of pixels and check its size; nothing is decoded yet.

    The decoder classes are called directly: Pillow's own `open` has one process-wide limit and
    would try formats that nobody drops here.
    """
    check_size(_declared_size(data, kind))
    with decoder_faults():
        image = _tiff(data) if kind is Format.TIFF else _decoder(kind)(BytesIO(data))
        check_size(image.size)
        if kind is Format.PNG and data.rfind(b"IEND") < 0:
            raise refused(_DAMAGED)
        if kind is Format.JPEG and image.info.get("progressive") and data.count(b"\xff\xda") > _MAX_SCANS:
            # A few kilobytes of scans can keep a decoder busy for hours.
            raise refused(_DAMAGED)
        return image


def _tiff(data: bytes) -> ImageFile:
    """Open a TIFF; one that keeps each colour apart by libtiff, for Pillow's own way mistakes its deep pixels."""
    from PIL import TiffImagePlugin

    image = TiffImagePlugin.TiffImageFile(BytesIO(data))
    if image.tag_v2.get(_PLANES) != _APART:
        return image
    with _one_way_of_tiff:
        TiffImagePlugin.READ_LIBTIFF = True
        try:
            return TiffImagePlugin.TiffImageFile(BytesIO(data))
        finally:
            TiffImagePlugin.READ_LIBTIFF = False


def _document(data: bytes, longest: int | None) -> Decoded:
    from jewelcraft.images.document import render_pdf

    image, (width, height), pages = render_pdf(data, longest)
    note = sentence("Only the first of {count} pages is shown.", count=pages) if pages > 1 else None
    return Decoded(image, Format.PDF, width, height, None, note)


def _drawing(data: bytes, longest: int | None) -> Decoded:
    from jewelcraft.images.drawing import FULL_PIXELS
    from jewelcraft.images.drawing import render_svg

    image = render_svg(data, longest)
    with decoder_faults():
        check_size(image.size)
        upright = _pixels(image, longest)
    scale = FULL_PIXELS / max(image.size)
    width, height = (max(1, round(side * scale)) for side in image.size)
    return Decoded(upright, Format.SVG, width, height, None)


def _raw(data: bytes, longest: int | None) -> Decoded:
    """Show the picture that the camera itself made of its readings."""
    found = embedded_jpeg(data)
    if found is None:
        raise refused(RAW)
    inner = open_kind(found.jpeg, Format.JPEG)
    shown = decode(found.jpeg, longest=longest)
    image, width, height = shown.image, shown.width, shown.height
    if stored_orientation(inner) == 1 and found.orientation != 1:
        image = turn_upright(image, found.orientation)
        if found.orientation in SIDEWAYS:
            width, height = height, width
    return Decoded(image, Format.RAW, width, height, shown.taken_at or _raw_time(data))


def _raw_time(data: bytes) -> datetime | None:
    from PIL.Image import Exif

    notes = Exif()
    try:
        notes.load(data)
        return taken_at(notes)
    except Exception:  # noqa: BLE001 (EXIF parsers raise what decoders raise)
        return None


def _frames_note(image: ImageFile, kind: Format) -> Sentence | None:
    if kind is not Format.TIFF:
        return None
    try:
        pages = int(getattr(image, "n_frames", 1))
    except Exception:  # noqa: BLE001 (damage behind the first page does not matter)
        return None
    return sentence("Only the first of {count} pages is shown.", count=pages) if pages > 1 else None


def _pixels(image: ImageFile, longest: int | None) -> Image:
    image.load()
    # A HEIF file may turn out to be of another size than it said.
    check_size(image.size)
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


def check_size(size: tuple[int, int]) -> None:
    """Refuse pictures without pixels, and those that are too large to be opened safely.

    Raises:
        PictureRefusedError: saying how large the picture claims to be.
    """
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
    from PIL.IcoImagePlugin import IcoImageFile
    from PIL.Jpeg2KImagePlugin import Jpeg2KImageFile
    from PIL.JpegImagePlugin import JpegImageFile
    from PIL.PngImagePlugin import PngImageFile
    from PIL.WebPImagePlugin import WebPImageFile

    return {
        Format.AVIF: AvifImageFile,
        Format.BMP: BmpImageFile,
        Format.GIF: GifImageFile,
        Format.ICON: IcoImageFile,
        Format.JPEG: JpegImageFile,
        Format.JPEG_2000: Jpeg2KImageFile,
        Format.PNG: PngImageFile,
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
        if any(words in str(fault).lower() for words in _UNSUPPORTED):
            raise refused(_UNUSUAL) from fault
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
