"""A HEIC or AVIF file in which everything but its pictures' codings is blanked in place."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.images.exif import orientation_block

if TYPE_CHECKING:
    from collections.abc import Iterator

_CODINGS = frozenset((b"hvc1", b"av01", b"grid", b"iovl", b"iden", b"tmap"))
_TOP = frozenset((b"ftyp", b"meta", b"mdat", b"free", b"skip"))
_BLANKED = frozenset((b"mdat", b"free", b"skip"))
_FULL = 4
"""What a box with version and flags has before its content."""
_IN_FILE, _IN_IDAT = 0, 1


@dataclass(frozen=True, slots=True)
class _Box:
    name: bytes
    start: int
    end: int


@dataclass(slots=True)
class _Items:
    kinds: dict[int, bytes]
    parts: dict[int, list[tuple[int, int]]]
    """Where in the file each item's bytes lie."""


def clean_heif(data: bytes, _orientation: int = 1) -> bytes | None:
    """Return the file with its notes blanked; None where it cannot be followed, as where it also holds a film.

    Which way is up stands in the picture's own properties, so nothing turns.
    """
    try:
        boxes = list(_boxes(data, 0, len(data)))
        (meta,) = (box for box in boxes if box.name == b"meta")
        items = _items(data, meta)
    except (struct.error, ValueError, IndexError, KeyError):
        return None
    if not boxes or boxes[-1].end != len(data) or {box.name for box in boxes} - _TOP or b"udes" in data[: meta.end]:
        return None
    return _blanked(data, [*boxes, *_idat(data, meta)], items)


def _blanked(data: bytes, boxes: list[_Box], items: _Items) -> bytes:
    out = bytearray(data)
    for box in boxes:
        if box.name in _BLANKED or box.name == b"idat":
            out[box.start : box.end] = bytes(box.end - box.start)
    for number, places in items.parts.items():
        if items.kinds.get(number) in _CODINGS:
            for start, size in places:
                out[start : start + size] = data[start : start + size]
    for number, places in items.parts.items():
        if items.kinds.get(number) == b"Exif" and places:
            start, size = places[0]
            empty = bytes(4) + orientation_block(1)
            if size >= len(empty):
                out[start : start + len(empty)] = empty
    return bytes(out)


def _boxes(data: bytes, at: int, end: int) -> Iterator[_Box]:
    while at + 8 <= end:
        size, name = struct.unpack_from(">I4s", data, at)
        head = 8
        if size == 1:
            (size,) = struct.unpack_from(">Q", data, at + 8)
            head = 16
        last = at + size if size else end
        if last > end or last < at + head:
            raise ValueError(name)
        yield _Box(name, at + head, last)
        at = last


def _idat(data: bytes, meta: _Box) -> list[_Box]:
    return [box for box in _boxes(data, meta.start + _FULL, meta.end) if box.name == b"idat"]


def _items(data: bytes, meta: _Box) -> _Items:
    inner = {box.name: box for box in _boxes(data, meta.start + _FULL, meta.end)}
    base = inner[b"idat"].start if b"idat" in inner else 0
    return _Items(_kinds(data, inner[b"iinf"]), _parts(data, inner[b"iloc"], base))


def _kinds(data: bytes, box: _Box) -> dict[int, bytes]:
    """Read which item is what; its name is left, for programs write there nothing but their own words."""
    skip = 2 if data[box.start] == 0 else 4
    found = {}
    for entry in _boxes(data, box.start + _FULL + skip, box.end):
        version = data[entry.start]
        if entry.name != b"infe" or version not in (2, 3):
            raise ValueError(entry.name)
        form = ">HH4s" if version == 2 else ">IH4s"  # noqa: PLR2004 (wider numbers came with 3)
        number, _protection, kind = struct.unpack_from(form, data, entry.start + _FULL)
        found[number] = kind
    return found


class _Numbers:
    """Reads whole numbers of any width one after the other."""

    def __init__(self, data: bytes, at: int) -> None:
        self._data, self._at = data, at

    def next(self, size: int) -> int:
        if self._at + size > len(self._data):
            raise ValueError(size)
        value = int.from_bytes(self._data[self._at : self._at + size], "big")
        self._at += size
        return value


def _parts(data: bytes, box: _Box, idat: int) -> dict[int, list[tuple[int, int]]]:
    version = data[box.start]
    numbers = _Numbers(data, box.start + _FULL)
    sizes = numbers.next(2)
    offset_size, length_size, base_size, index_size = ((sizes >> shift) & 15 for shift in (12, 8, 4, 0))
    wide = 4 if version == 2 else 2  # noqa: PLR2004
    found: dict[int, list[tuple[int, int]]] = {}
    for _item in range(numbers.next(wide)):
        number = numbers.next(wide)
        way = numbers.next(2) & 15 if version in (1, 2) else _IN_FILE
        if way not in (_IN_FILE, _IN_IDAT):
            raise ValueError(way)
        numbers.next(2)
        base = numbers.next(base_size) + (idat if way == _IN_IDAT else 0)
        places = []
        for _extent in range(numbers.next(2)):
            if version in (1, 2):
                numbers.next(index_size)
            offset, length = numbers.next(offset_size), numbers.next(length_size)
            start = base + offset
            if start + length > len(data):
                raise ValueError(start)
            places.append((start, length or len(data) - start))
        found[number] = places
    return found
