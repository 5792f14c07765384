"""Builds difficult picture files: every kind that cameras, phones, scanners and designers hand over."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO

from PIL import Image

CORNERS = {
    "top-left": (220, 30, 30),
    "top-right": (30, 200, 40),
    "bottom-left": (30, 40, 220),
    "bottom-right": (230, 220, 30),
}


def upright(width: int = 96, height: int = 64) -> Image.Image:
    """A picture whose four quarters tell which way is up."""
    image = Image.new("RGB", (width, height))
    x, y = width // 2, height // 2
    image.paste(CORNERS["top-left"], (0, 0, x, y))
    image.paste(CORNERS["top-right"], (x, 0, width, y))
    image.paste(CORNERS["bottom-left"], (0, y, x, height))
    image.paste(CORNERS["bottom-right"], (x, y, width, height))
    return image


_UNDO = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


def stored(turn: int, image: Image.Image | None = None) -> Image.Image:
    """The pixels as a camera stores them when it writes this orientation."""
    image = image or upright()
    method = _UNDO[turn]
    return image if method is None else image.transpose(method)


def exif(turn: int = 1, *, taken: str = "", gps: bool = False) -> Image.Exif:
    """EXIF with an orientation, a capture time and a position."""
    block = Image.Exif()
    block[0x0112] = turn
    block[0x010F] = "Secret Camera Owner"
    if taken:
        block.get_ifd(0x8769)[0x9003] = taken
    if gps:
        block.get_ifd(0x8825)[1] = "N"
        block.get_ifd(0x8825)[2] = (13.0, 45.0, 12.5)
    return block


def saved(image: Image.Image, form: str, **options: object) -> bytes:
    out = BytesIO()
    image.save(out, form, **options)
    return out.getvalue()


def turned(form: str, turn: int) -> bytes:
    """The same picture, stored turned in a format, with the orientation that says so."""
    image = stored(turn)
    block = exif(turn)
    if form == "HEIF":
        import pillow_heif

        file = pillow_heif.from_pillow(image)
        out = BytesIO()
        file.save(out, quality=95, exif=block.tobytes())
        return out.getvalue()
    options: dict[str, object] = {"quality": 95} if form in {"JPEG", "WEBP", "AVIF"} else {}
    return saved(image, form, exif=block.tobytes(), **options)


def png_chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(
    width: int, height: int, depth: int, colour: int, rows: bytes, *, interlace: int = 0, extra: bytes = b""
) -> bytes:
    """A PNG made by hand; rows include their filter bytes."""
    header = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, interlace)
    body = png_chunk(b"IHDR", header) + extra + png_chunk(b"IDAT", zlib.compress(rows)) + png_chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body
