"""A TIFF file written anew with the tags that pixels need, and their strips or tiles to the byte."""

from __future__ import annotations

import struct
from dataclasses import dataclass

_TYPE_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8}
_SHORT, _LONG = 3, 4
_COMPRESSION, _ORIENTATION = 259, 274
_PLACES = {273: 279, 324: 325}
"""The tags that say where strips and tiles lie, and those that say how long they are."""
_KEPT = frozenset(
    (
        *(*range(254, 260), 262, 263, 266, 274, 277, 278, *range(280, 285), *range(290, 294), 296, 297, 301),
        *(*range(317, 324), 332, 334, 336, *range(338, 342), 347, *range(529, 533), 34675),
    )
)
"""What pixels need to be read, by TIFF's own numbers of tags."""
_OLD_JPEG, _JPEG = 6, 7
_TELLING = (b"Exif\0", b"http://ns.adobe", b"Photoshop 3.0")
_MAX_PAGES, _MAX_STRIPS, _ENTRY = 1000, 2_000_000, 12


@dataclass(frozen=True, slots=True)
class _Entry:
    tag: int
    type: int
    count: int
    body: bytes


def clean_tiff(data: bytes, _orientation: int = 1) -> bytes | None:
    """Return the pages without notes, previews and layers; None where the file cannot be followed."""
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(data[:4])
    if order is None:
        return None
    try:
        pages = _pages(data, order)
    except (struct.error, ValueError, KeyError, IndexError):
        return None
    return _Writer(data, order).write(pages) if pages else None


def _pages(data: bytes, order: str) -> list[dict[int, _Entry]]:
    """Read the chain of pages; sub-pages hang on tags that are not kept."""
    pages: list[dict[int, _Entry]] = []
    (at,) = struct.unpack_from(f"{order}I", data, 4)
    seen = set()
    while at:
        if at in seen or len(pages) >= _MAX_PAGES:
            raise ValueError(at)
        seen.add(at)
        (count,) = struct.unpack_from(f"{order}H", data, at)
        entries = [_entry(data, order, at + 2 + _ENTRY * place) for place in range(count)]
        page = {entry.tag: entry for entry in entries if entry is not None}
        _require_plain(data, order, page)
        pages.append(page)
        (at,) = struct.unpack_from(f"{order}I", data, at + 2 + _ENTRY * count)
    return pages


def _entry(data: bytes, order: str, at: int) -> _Entry | None:
    tag, kind, count = struct.unpack_from(f"{order}HHI", data, at)
    if tag not in _KEPT and tag not in _PLACES and tag not in _PLACES.values():
        return None
    size = _TYPE_SIZES[kind] * count
    start = at + 8 if size <= 4 else struct.unpack_from(f"{order}I", data, at + 8)[0]  # noqa: PLR2004 (lies in the entry)
    if start + size > len(data):
        raise ValueError(tag)
    return _Entry(tag, kind, count, data[start : start + size])


def _require_plain(data: bytes, order: str, page: dict[int, _Entry]) -> None:
    """Refuse what keeps pieces of JPEG files with notes of their own in its strips."""
    way = _numbers(page[_COMPRESSION], order)[0] if _COMPRESSION in page else 1
    if way == _OLD_JPEG or not any(tag in page for tag in _PLACES):
        raise ValueError(way)
    if way == _JPEG and any(word in part for part in _strips(data, order, page) for word in _TELLING):
        raise ValueError(way)


def _numbers(entry: _Entry, order: str) -> tuple[int, ...]:
    if entry.type not in (_SHORT, _LONG) or entry.count > _MAX_STRIPS:
        raise ValueError(entry.tag)
    return struct.unpack(f"{order}{entry.count}{'H' if entry.type == _SHORT else 'I'}", entry.body)


def _strips(data: bytes, order: str, page: dict[int, _Entry]) -> list[bytes]:
    found = []
    for places, lengths in _PLACES.items():
        if places in page:
            starts, sizes = _numbers(page[places], order), _numbers(page[lengths], order)
            found += [data[start : start + size] for start, size in zip(starts, sizes, strict=True)]
    return found


class _Writer:
    """Lays pages out anew: each page's strips, its long values, then its table."""

    def __init__(self, data: bytes, order: str) -> None:
        self._data, self._order = data, order
        self._out = bytearray(data[:4] + bytes(4))

    def write(self, pages: list[dict[int, _Entry]]) -> bytes:
        link = 4
        for page in pages:
            table = self._page(page)
            struct.pack_into(f"{self._order}I", self._out, link, table)
            link = len(self._out) - 4
        return bytes(self._out)

    def _page(self, page: dict[int, _Entry]) -> int:
        """Write a page and return where its table begins; the table's last four bytes lead to the next one."""
        entries = {tag: entry for tag, entry in page.items() if tag not in _PLACES}
        for places, lengths in _PLACES.items():
            if places in page:
                starts = _numbers(page[places], self._order)
                sizes = _numbers(page[lengths], self._order)
                new = [self._put(self._data[start : start + size]) for start, size in zip(starts, sizes, strict=True)]
                body = struct.pack(f"{self._order}{len(new)}I", *new)
                entries[places] = _Entry(places, _LONG, len(new), body)
        told = []
        for tag in sorted(entries):
            entry = entries[tag]
            value = entry.body.ljust(4, b"\0")
            if len(entry.body) > 4:  # noqa: PLR2004 (does not fit into the table)
                value = struct.pack(f"{self._order}I", self._put(entry.body))
            told.append(struct.pack(f"{self._order}HHI", tag, entry.type, entry.count) + value)
        return self._put(struct.pack(f"{self._order}H", len(told)) + b"".join(told) + bytes(4))

    def _put(self, body: bytes) -> int:
        if len(self._out) % 2:
            self._out.append(0)
        at = len(self._out)
        self._out += body
        return at
