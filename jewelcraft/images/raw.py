"""A camera's raw file into the JPEG that the camera put into it, which shows what the photographer saw."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.images.jpeg import size_in

if TYPE_CHECKING:
    from collections.abc import Iterator

_ORIENTATION, _STRIP, _STRIP_BYTES, _COMPRESSION, _PHOTOMETRIC = 274, 273, 279, 259, 262
_JPEG_AT, _JPEG_BYTES, _SUB_IFDS, _DNG = 513, 514, 330, 50706
_CFA, _LINEAR_RAW = 32803, 34892
_JPEG_CODINGS = (6, 7)
_MAX_IFDS, _MAX_ENTRIES, _MAX_CHILDREN, _MAX_FOUND = 40, 2000, 16, 60
_SIZES = {1: 1, 3: 2, 4: 4}
_CODES = {1: "B", 3: "H", 4: "I"}
_START = b"\xff\xd8\xff"
_TIFF_HEAD = 8
_LEAST_SIDE = 640
"""A smaller picture than this is the camera's thumbnail, of no use in print."""

Entries = dict[int, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Embedded:
    """The largest JPEG within a raw file, and which way the camera was held."""

    jpeg: bytes
    orientation: int


def is_raw(data: bytes) -> bool:
    """Tell whether a file that looks like TIFF holds a sensor's readings."""
    if data[8:11] == b"CR\x02":
        return True
    return any(
        _DNG in entries or entries.get(_PHOTOMETRIC, (0,))[0] in {_CFA, _LINEAR_RAW} for entries in _directories(data)
    )


def embedded_jpeg(data: bytes) -> Embedded | None:
    """Return the largest JPEG of a raw file that is worth showing; None where there is none."""
    turn = 1
    found: list[tuple[int, bytes]] = []
    for place, entries in enumerate(_directories(data)):
        if place == 0:
            turn = entries.get(_ORIENTATION, (1,))[0]
        for start, length in _stretches(entries):
            _consider(data[start : start + length], found)
    if not found:
        for start in _starts(data):
            _consider(data[start:], found)
    if not found:
        return None
    return Embedded(max(found, key=lambda each: each[0])[1], turn if turn in range(1, 9) else 1)


def _consider(part: bytes, found: list[tuple[int, bytes]]) -> None:
    size = size_in(part) if part.startswith(_START) else None
    if size and max(size) >= _LEAST_SIDE:
        found.append((size[0] * size[1], part))


def _starts(data: bytes) -> Iterator[int]:
    at = data.find(_START)
    for _count in range(_MAX_FOUND):
        if at < 0:
            return
        yield at
        at = data.find(_START, at + 3)


def _stretches(entries: Entries) -> Iterator[tuple[int, int]]:
    if _JPEG_AT in entries and _JPEG_BYTES in entries:
        yield entries[_JPEG_AT][0], entries[_JPEG_BYTES][0]
    strips, lengths = entries.get(_STRIP, ()), entries.get(_STRIP_BYTES, ())
    if entries.get(_COMPRESSION, (0,))[0] in _JPEG_CODINGS and len(strips) == len(lengths) == 1:
        yield strips[0], lengths[0]


def _directories(data: bytes) -> Iterator[Entries]:
    """Walk the directories of a TIFF, those inside others too; damage ends the walk."""
    order = {b"II": "<", b"MM": ">"}.get(data[:2])
    if order is None or len(data) < _TIFF_HEAD:
        return
    waiting = [struct.unpack_from(f"{order}I", data, 4)[0]]
    seen: set[int] = set()
    while waiting and len(seen) < _MAX_IFDS:
        at = waiting.pop(0)
        if at in seen or not 0 < at <= len(data) - 2:
            continue
        seen.add(at)
        entries, following = _directory(data, at, order)
        yield entries
        waiting += [*entries.get(_SUB_IFDS, ())[:_MAX_CHILDREN], following]


def _directory(data: bytes, at: int, order: str) -> tuple[Entries, int]:
    (count,) = struct.unpack_from(f"{order}H", data, at)
    entries: Entries = {}
    for place in range(min(count, _MAX_ENTRIES)):
        here = at + 2 + 12 * place
        if here + 12 > len(data):
            return entries, 0
        tag, kind, many = struct.unpack_from(f"{order}HHI", data, here)
        size = _SIZES.get(kind, 0) * many
        if not size or many > _MAX_CHILDREN:
            continue
        value = here + 8 if size <= 4 else struct.unpack_from(f"{order}I", data, here + 8)[0]  # noqa: PLR2004
        if value + size <= len(data):
            entries[tag] = struct.unpack_from(f"{order}{many}{_CODES[kind]}", data, value)
    end = at + 2 + 12 * count
    following = struct.unpack_from(f"{order}I", data, end)[0] if end + 4 <= len(data) else 0
    return entries, following
