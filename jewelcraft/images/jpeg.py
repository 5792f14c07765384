"""The segments of a JPEG file: what it can say about itself, and a copy without what nobody else should read."""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import PictureRefusedError
from jewelcraft.images.exif import orientation_block
from jewelcraft.images.exif import told_orientation

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Iterator

_START = b"\xff\xd8"
_END = b"\xff\xd9"
_FILL = b"\xff"
_SCAN = 0xDA
_APP0, _APP1, _APP2, _APP14, _APP15, _COMMENT = 0xE0, 0xE1, 0xE2, 0xEE, 0xEF, 0xFE
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_LOSSLESS = 0xC3
_PRINTABLE_FRAMES = {0xC0, 0xC1, 0xC2}
"""Baseline, extended and progressive Huffman coding: what every PDF reader decodes."""
_ONE_SCAN = {0xC0, 0xC1}
_ALONE = b"\1\1"
"""The number of a colour profile's only part, and of its parts."""
_JFIF = b"JFIF\0"
_ICC = b"ICC_PROFILE\0"
_ADOBE = b"Adobe"
_ADOBE_TRANSFORM = 11
"""Where Adobe's segment says how the colours are coded."""
_FRAME_HEADER = 6
_TELLING = 16
_NO_LENGTH = frozenset({0x01, *range(0xD0, 0xD8)})
# In coded data 0xFF is followed by 0 or a restart marker; anything else ends the scan.
# The pattern begins with one plain byte so that the search runs at the speed of memchr.
_NEXT_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a JPEG file: its marker, where its payload lies, and where it ends."""

    marker: int
    start: int
    payload: int
    end: int


@dataclass(frozen=True, slots=True)
class JpegFacts:
    """What a PDF must know to show a JPEG's bytes as they are."""

    width: int
    height: int
    components: int
    bits: int
    printable: bool
    """Whether the coding is one that PDF readers know, and the colours are told the way PDF expects."""
    inverted: bool
    """Whether four-colour values are stored inverted, as Adobe's programs do."""


def segments(data: bytes) -> Iterator[Segment]:
    """Walk the segments of the first picture in a JPEG file, scans with their coded data as one.

    Raises:
        PictureRefusedError: where the file has no readable structure.
    """
    at = 2
    while data[at : at + 2] != _END:
        if data[at : at + 1] != _FILL or at + 4 > len(data):
            raise PictureRefusedError("The JPEG picture is incomplete. Copy it again from the phone or camera.")
        if data[at + 1 : at + 2] == _FILL:
            at += 1
            continue
        marker = data[at + 1]
        payload = at + 2 if marker in _NO_LENGTH else at + 4
        end = payload if marker in _NO_LENGTH else at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if marker == _SCAN:
            following = _NEXT_MARKER.search(data, end)
            end = following.end() - 2 if following else len(data)
        yield Segment(marker, at, payload, end)
        if end >= len(data):
            return
        at = end


def facts(data: bytes) -> JpegFacts:
    """Return what the frame and the Adobe segment of a JPEG say.

    Raises:
        PictureRefusedError: where there is no frame.
    """
    adobe: int | None = None
    has_jfif = False
    for segment in segments(data):
        body = data[segment.payload : segment.end]
        if segment.marker == _APP14 and body.startswith(_ADOBE) and len(body) > _ADOBE_TRANSFORM:
            adobe = body[_ADOBE_TRANSFORM]
        elif segment.marker == _APP0 and body.startswith(_JFIF):
            has_jfif = True
        elif segment.marker in _FRAMES and len(body) > _FRAME_HEADER:
            return _frame_facts(segment.marker, body, adobe, has_jfif=has_jfif)
    raise PictureRefusedError("The JPEG picture is incomplete. Copy it again from the phone or camera.")


def size_in(data: bytes) -> tuple[int, int] | None:
    """Return width and height of a JPEG that ordinary decoders know; None for lossless ones and damaged ones."""
    try:
        told = facts(data)
    except PictureRefusedError:
        return None
    return (told.width, told.height) if told.printable else None


def is_lossless(data: bytes) -> bool:
    """Say whether a JPEG is coded without loss, as scanners of hospitals do: it cannot be decoded small."""
    try:
        return next((each.marker for each in segments(data) if each.marker in _FRAMES), None) == _LOSSLESS
    except PictureRefusedError:
        return False


def _frame_facts(marker: int, body: bytes, adobe: int | None, *, has_jfif: bool) -> JpegFacts:
    bits, height, width, components = struct.unpack(">BHHB", body[:_FRAME_HEADER])
    names = body[_FRAME_HEADER::3][:components]
    # Three colours named R, G, B without Adobe's word for it are plain RGB to a decoder, YCbCr to PDF.
    plain_rgb = components == 3 and adobe is None and not has_jfif and names == b"RGB"  # noqa: PLR2004
    known = marker in _PRINTABLE_FRAMES and bits == 8 and components in {1, 3, 4}  # noqa: PLR2004
    inverted = components == 4  # noqa: PLR2004
    return JpegFacts(width, height, components, bits, known and not plain_rgb and height > 0, inverted)


def without_metadata(data: bytes, *, orientation: int = 1) -> bytes:
    """Return the same coded picture without position, owner, camera, previews, notes and captions.

    Pixels, colour profile and Adobe's colour word stay to the byte. What is kept is listed, not
    what is dropped, so a maker's own block cannot slip through. Anything behind the end of the
    picture (second pictures, videos) goes too. An orientation other than 1 is written anew.
    """
    return b"".join(clean_parts(data, orientation=orientation))


def clean_parts(
    data: bytes, *, orientation: int = 1, walked: Iterable[Segment] | None = None
) -> list[bytes | memoryview]:
    """Return the stretches that make up such a copy; the coded picture is not copied for it."""
    parts: list[bytes | memoryview] = [_START]
    kept_jfif = False
    whole = memoryview(data)
    for segment in segments(data) if walked is None else walked:
        # Coded data are long: a segment is told by its first bytes.
        body = data[segment.payload : min(segment.end, segment.payload + _TELLING)]
        if segment.marker == _APP0 and body.startswith(_JFIF) and not kept_jfif:
            # Its own little preview is left out.
            parts.append(_segment(_APP0, body[:12].ljust(12, b"\0") + b"\0\0"))
            kept_jfif = True
        elif _is_needed(segment.marker, body):
            parts.append(whole[segment.start : segment.end])
    if orientation != 1:
        parts.insert(2 if kept_jfif else 1, _orientation_segment(orientation))
    parts.append(_END)
    return parts


@dataclass(frozen=True, slots=True)
class Notes:
    """What the segments of an ordinary JPEG say beside its pixels."""

    orientation: int
    profile: bytes | None


def plain_notes(data: bytes, walked: Iterable[Segment]) -> Notes | None:
    """Return orientation and colour profile of an ordinary JPEG; None leaves an unusual one to a full decoder.

    Progressive files are left to it as well, which counts their scans.
    """
    orientation: int | None = None
    chunks: list[bytes] = []
    for segment in walked:
        if segment.marker == _APP1:
            body = data[segment.payload : segment.end]
            if orientation is not None or (orientation := told_orientation(body)) is None:
                return None
        elif segment.marker == _APP2 and data.startswith(_ICC, segment.payload):
            chunks.append(data[segment.payload + len(_ICC) : segment.end])
        elif segment.marker in _FRAMES and segment.marker not in _ONE_SCAN:
            return None
    if len(chunks) > 1 or (chunks and chunks[0][:2] != _ALONE):
        return None
    return Notes(orientation or 1, chunks[0][2:] if chunks else None)


def _is_needed(marker: int, body: bytes) -> bool:
    if marker == _APP2:
        return body.startswith(_ICC)
    if marker == _APP14:
        return body.startswith(_ADOBE)
    return not (_APP0 <= marker <= _APP15 or marker == _COMMENT)


def _segment(marker: int, body: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


def _orientation_segment(orientation: int) -> bytes:
    return _segment(_APP1, b"Exif\0\0" + orientation_block(orientation))
