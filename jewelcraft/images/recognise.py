"""Tell a file's format by its content; refuse what is no picture, in words that say what it is."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import PurePath

from jewelcraft.domain.errors import PictureRefusedError
from jewelcraft.domain.sentences import Sentence
from jewelcraft.domain.sentences import sentence

HEAD_BYTES = 4096
"""How much of a file's beginning is enough to tell its format."""


class Format(StrEnum):
    """A picture format that can be kept, by its media type."""

    JPEG = "image/jpeg"
    PNG = "image/png"
    WEBP = "image/webp"
    TIFF = "image/tiff"
    BMP = "image/bmp"
    GIF = "image/gif"
    HEIF = "image/heic"
    AVIF = "image/avif"
    JPEG_2000 = "image/jp2"
    ICON = "image/vnd.microsoft.icon"
    SVG = "image/svg+xml"
    PDF = "application/pdf"
    RAW = "image/x-raw"


_AVIF_BRANDS = {b"avif", b"avis"}
_OPEN_BRANDS = {b"mif1", b"mif2", b"mif3", b"msf1"}
"""These say that it is some picture; the others, or the version of the smallest kind, say how it is coded."""
_RARE_BRANDS = {b"avci", b"avcs", b"j2ki", b"j2is", b"jpeg", b"jpgs", b"vvic", b"vvis", b"evbi", b"evmi", b"unif"}
_PCX_VERSIONS = {b"\0", b"\2", b"\3", b"\4", b"\5"}
_PCX_DEPTHS = {b"\1", b"\2", b"\4", b"\x08"}
_SMALL_AVIF = b"mif3avif"
_APPLE_ONLY = b"CgBI"
"""What begins a PNG packed for iPhone programs: no other program reads it."""
_SOUND_BRANDS = {b"M4A ", b"M4B ", b"M4P "}
_HEIF_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"heif", *_OPEN_BRANDS}
_KEPT = (
    (b"\xff\xd8\xff", Format.JPEG),
    (b"\x89PNG\r\n\x1a\n", Format.PNG),
    (b"GIF87a", Format.GIF),
    (b"GIF89a", Format.GIF),
    (b"II*\0", Format.TIFF),
    (b"MM\0*", Format.TIFF),
    (b"II+\0", Format.TIFF),
    (b"MM\0+", Format.TIFF),
    (b"\0\0\0\x0cjP  \r\n", Format.JPEG_2000),
    (b"\xff\x4f\xff\x51", Format.JPEG_2000),
    (b"FUJIFILMCCD-RAW", Format.RAW),
)
_BEFORE_ROOT = re.compile(r"<!--.*?-->|<\?.*?\?>|<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>", re.DOTALL | re.IGNORECASE)
_SVG_ROOT = re.compile(r"<(?:[\w.-]+:)?svg[\s>/]")
_MAX_ICONS, _ICON_ENTRY = 64, 16
_BMP_HEADER_SIZES = {12, 16, 40, 52, 56, 64, 108, 124}
_LAYERED_ZIPS = (b"application/x-krita", b"image/openraster", b"Document.archive")
_RAW_MAGIC = (b"IIRO", b"IIRS", b"MMOR", b"IIU\0", b"II\x1a\0\0\0HEAPCCDR", b"\0MRM", b"FOVb")
_RAW_SUFFIXES = {".dng", ".nef", ".nrw", ".arw", ".srf", ".sr2", ".cr2", ".pef", ".srw", ".3fr", ".iiq", ".erf"}

RAW = sentence("This is a camera's raw file. Export it as JPEG or TIFF with the camera's program and add that.")
_EMPTY = sentence("The file is empty. Copy it again from the phone or camera.")
_UNKNOWN = sentence("This is not a picture. Add a JPEG, PNG, WebP, TIFF, BMP, GIF, HEIC, AVIF, PDF or SVG file.")
_ZIP = sentence("a zip archive")
_WORD = sentence("a Word document")
_EXCEL = sentence("an Excel workbook")
_SLIDES = sentence("a PowerPoint file")
_OPEN_DOCUMENT = sentence("an OpenDocument file")
_OLD_OFFICE = sentence("an Office document")
_ARCHIVE = sentence("a packed archive")
_VIDEO = sentence("a video")
_SOUND = sentence("a sound file")
_WEB_PAGE = sentence("a web page")
_TEXT = sentence("a text file")
_PROGRAM = sentence("a program")
_DATABASE = sentence("a database file")
_PHOTOSHOP = sentence("a Photoshop file")
_POSTSCRIPT = sentence("a PostScript drawing")
_MODEL = sentence("a 3D model")
_JPEG_XL = sentence("a JPEG XL picture")
_LAYERED = sentence("a painting program's own file")
_LAYOUT = sentence("a page of a layout program")
_METAFILE = sentence("a Windows drawing")
_RARE = sentence("a picture of a kind that few programs read")
_SHORTCUT = sentence("This is a shortcut, not the picture itself. Add the file that it leads to.")
_SHORTCUT_HEADS = (b"L\0\0\0\x01\x14\x02\0", b"[InternetShortcut]")

# What a file looks like by its first bytes; looked up after the formats that can be kept.
_OTHERS: tuple[tuple[bytes, Sentence], ...] = (
    (b"Rar!\x1a\x07", _ARCHIVE),
    (b"7z\xbc\xaf\x27\x1c", _ARCHIVE),
    (b"\x1f\x8b", _ARCHIVE),
    (b"BZh", _ARCHIVE),
    (b"\xfd7zXZ\0", _ARCHIVE),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", _OLD_OFFICE),
    (b"\x1aE\xdf\xa3", _VIDEO),
    (b"FLV\x01", _VIDEO),
    (b"\0\0\x01\xba", _VIDEO),
    (b"\0\0\x01\xb3", _VIDEO),
    (b"0&\xb2u\x8ef\xcf\x11", _VIDEO),
    (b"ID3", _SOUND),
    (b"OggS", _SOUND),
    (b"fLaC", _SOUND),
    (b"\x7fELF", _PROGRAM),
    (b"MZ", _PROGRAM),
    (b"SQLite format 3\0", _DATABASE),
    (b"3D Geometry File Format", _MODEL),
)
# The same for pictures that another program can turn into one of ours.
_CONVERTIBLE: tuple[tuple[bytes, Sentence], ...] = (
    (b"8BPS", _PHOTOSHOP),
    (b"\xc5\xd0\xd3\xc6", _POSTSCRIPT),
    (b"\xff\x0a", _JPEG_XL),
    (b"\0\0\0\x0cJXL \r\n", _JPEG_XL),
    (b"gimp xcf", _LAYERED),
    (b"CSFCHUNK", _LAYERED),
    (b"\x06\x06\xed\xf5\xd8\x1dF", _LAYOUT),
    (b"\xd7\xcd\xc6\x9a", _METAFILE),
    (b"AT&TFORM", _RARE),
    (b"DDS ", _RARE),
    (b"v/1\x01", _RARE),
    (b"qoif", _RARE),
    (b"#?RADIANCE", _RARE),
    (b"P4\n", _RARE),
    (b"P5\n", _RARE),
    (b"P6\n", _RARE),
    (b"P7\n", _RARE),
    (b"Pf\n", _RARE),
    (b"PF\n", _RARE),
    (b"icns", _RARE),
    (b"\0\0\2\0\1\0", _RARE),
)


def refused(reason: Sentence) -> PictureRefusedError:
    """Make the error that carries a ready sentence."""
    return PictureRefusedError(reason.template, **reason.values)


def recognise(head: bytes, name: str = "") -> Format:
    """Return the format of a file by its beginning (HEAD_BYTES are enough).

    The name is asked only where the content cannot tell: camera raw files look like TIFF.

    Raises:
        PictureRefusedError: saying what the file is instead.
    """
    if not head:
        raise refused(_EMPTY)
    found = _picture_format(head)
    if found is None:
        raise refused(_reason(head))
    if found is Format.TIFF and (head[8:11] == b"CR\x02" or PurePath(name.lower()).suffix in _RAW_SUFFIXES):
        return Format.RAW
    return found


def _picture_format(head: bytes) -> Format | None:
    if head[12:16] == _APPLE_ONLY or head[8:16] == _SMALL_AVIF:
        return None
    for magic, found in _KEPT:
        if head.startswith(magic):
            return found
    if head[4:8] == b"ftyp":
        return _boxed_format(head)
    tests = (
        (head.startswith(b"RIFF") and head[8:12] == b"WEBP", Format.WEBP),
        (head.startswith(b"BM") and int.from_bytes(head[14:18], "little") in _BMP_HEADER_SIZES, Format.BMP),
        (_is_icon(head), Format.ICON),
        (b"%PDF-" in head[:1024], Format.PDF),
        (_looks_like_svg(head), Format.SVG),
    )
    return next((found for is_it, found in tests if is_it), None)


def _is_icon(head: bytes) -> bool:
    """Tell an icon by its short header: its magic alone is too common."""
    count = int.from_bytes(head[4:6], "little")
    first = head[6:22]
    return (
        head.startswith(b"\0\0\1\0")
        and 0 < count <= _MAX_ICONS
        and len(first) == _ICON_ENTRY
        and first[3] == 0
        and int.from_bytes(first[12:16], "little") >= 6 + _ICON_ENTRY * count
    )


def _looks_like_svg(head: bytes) -> bool:
    text = _as_text(head)
    if text is None or "svg" not in text:
        return False
    return _SVG_ROOT.match(_BEFORE_ROOT.sub("", text).lstrip("\ufeff \t\r\n")) is not None


def _brands(head: bytes) -> list[bytes]:
    """Return the brands of an ISO media file, the major one first."""
    size = min(int.from_bytes(head[:4], "big"), len(head))
    return [head[8:12], *(head[at : at + 4] for at in range(12, size - 3, 4))]


def _boxed_format(head: bytes) -> Format | None:
    brands = _brands(head)
    if brands[0] == b"crx ":
        return Format.RAW
    if brands[0] in _AVIF_BRANDS:
        return Format.AVIF
    if brands[0] not in _HEIF_BRANDS:
        return None
    if brands[0] in _OPEN_BRANDS and _AVIF_BRANDS & set(brands):
        return Format.AVIF
    return Format.HEIF


def _reason(head: bytes) -> Sentence:
    """Say what a file that is none of our formats looks like."""
    if head.startswith((*_RAW_MAGIC, *_SHORTCUT_HEADS)):
        return RAW if head.startswith(_RAW_MAGIC) else _SHORTCUT
    other = _other_picture(head)
    if other is not None:
        return sentence("This is {what}. Export it as JPEG or PNG and add that.", what=other)
    text = _as_text(head)
    if text is not None:
        return _text_reason(text)
    kind = _other_kind(head)
    return sentence("This is {what}, not a picture.", what=kind) if kind else _UNKNOWN


def _other_picture(head: bytes) -> Sentence | None:
    """Return what a picture is that another program can turn into one of ours."""
    if head[40:44] == b" EMF":
        return _METAFILE
    if head[12:16] == _APPLE_ONLY or head[8:16] == _SMALL_AVIF or _is_paintbrush(head):
        return _RARE
    if head[4:8] == b"ftyp" and head[8:12] in _RARE_BRANDS:
        return _RARE
    if head.startswith(b"PK\x03\x04") and any(word in head for word in _LAYERED_ZIPS):
        return _LAYERED
    return next((what for magic, what in _CONVERTIBLE if head.startswith(magic)), None)


def _is_paintbrush(head: bytes) -> bool:
    """Tell PCX by its short header: version, packing and depth are of a few values each."""
    return head[:1] == b"\n" and head[1:2] in _PCX_VERSIONS and head[2:3] == b"\1" and head[3:4] in _PCX_DEPTHS


def _other_kind(head: bytes) -> Sentence | None:
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zip_kind(head)
    if head[4:8] == b"ftyp":
        return _SOUND if head[8:12] in _SOUND_BRANDS else _VIDEO
    if head[4:8] in {b"moov", b"mdat", b"wide"}:
        return _VIDEO
    if head.startswith(b"RIFF"):
        return {b"AVI ": _VIDEO, b"WAVE": _SOUND}.get(head[8:12])
    for magic, what in _OTHERS:
        if head.startswith(magic):
            return what
    return None


def _zip_kind(head: bytes) -> Sentence:
    for part, what in ((b"word/", _WORD), (b"xl/", _EXCEL), (b"ppt/", _SLIDES), (b"opendocument", _OPEN_DOCUMENT)):
        if part in head:
            return what
    return _ZIP


def _text_reason(text: str) -> Sentence:
    start = text.lstrip("\ufeff \t\r\n").lower()
    if start.startswith("%!ps"):
        return sentence("This is {what}. Export it as JPEG or PNG and add that.", what=_POSTSCRIPT)
    page = start.startswith(("<!doctype html", "<html"))
    model = start.startswith(("solid ", "iso-10303-21"))
    return sentence("This is {what}, not a picture.", what=_WEB_PAGE if page else _MODEL if model else _TEXT)


def _as_text(head: bytes) -> str | None:
    """Return the beginning as text, or None for anything binary."""
    encoding = "utf-16" if head.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8"
    # The head may end within a character.
    text = head.decode(encoding, errors="ignore")
    shown = sum(letter.isprintable() or letter in "\ufeff\t\r\n\f" for letter in text)
    whole = len(text.encode(encoding)) >= len(head) - 4
    return text if text and whole and shown == len(text) else None
