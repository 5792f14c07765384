"""Read the rows of a damaged SQLite file page by page, without SQLite, and go on where a page is broken."""

# ruff: noqa: PLR2004 (the numbers of the file format of SQLite)
from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import TracebackType
    from typing import Self

Cell = None | int | float | str | bytes
_LEAF, _INNER = 0x0D, 0x05
_HEADER = 100
_USUAL_PAGE = 4096
_LONGEST_PAGE = 65536
_WAL_HEADER, _FRAME_HEADER = 32, 24
_WORD_ORDERS = {0x377F0682: "<", 0x377F0683: ">"}
_WORD = 0xFFFFFFFF
_MOST_COLUMNS = 200
_INTEGER_SIZES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_REAL, _ZERO, _ONE, _FIRST_BLOB = 7, 8, 9, 12


class BrokenPageError(Exception):
    """Bytes that cannot be what they should be."""


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A row as it lies in the file."""

    rowid: int
    cells: tuple[Cell, ...]


class PagedFile:
    """The pages of a database file, with those of its log over them."""

    def __init__(self, path: Path, log: Path | None = None) -> None:
        # Not mapped into memory: there a bad place on the disk would end the program instead of one page.
        self._file = path.open("rb", buffering=0)
        size = path.stat().st_size
        header = self._read(0, _HEADER)
        self.page_size = _page_size(header)
        self._usable = self.page_size - (header[20] if len(header) > 20 and header[20] <= 64 else 0)
        self._over = _log_pages(log, self.page_size) if log else {}
        self.count = max([-(-size // self.page_size), *self._over])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def page(self, number: int) -> bytes:
        """Return a page; a short one at the end of a cut file is filled up with zeros."""
        if number in self._over:
            return self._over[number]
        if not 1 <= number <= self.count:
            raise BrokenPageError
        data = self._read((number - 1) * self.page_size, self.page_size)
        return data + bytes(self.page_size - len(data))

    def _read(self, start: int, length: int) -> bytes:
        """Return what lies at a place; nothing where the disk cannot read it."""
        try:
            self._file.seek(start)
            return self._file.read(length) or b""
        except OSError:
            return b""

    def kind(self, number: int) -> int:
        """Return what a page says it is."""
        return self.page(number)[_HEADER if number == 1 else 0]

    def walk(self, root: int, broken: list[int]) -> Iterator[int]:
        """Go down a table's tree; yield its leaves in order, and note the pages where the way breaks off."""
        seen: set[int] = set()
        waiting = [root]
        while waiting:
            number = waiting.pop()
            if number in seen:
                broken.append(number)
                continue
            seen.add(number)
            try:
                kind = self.kind(number)
                if kind == _LEAF:
                    yield number
                elif kind == _INNER:
                    waiting += reversed(self._children(number))
                else:
                    broken.append(number)
            except (BrokenPageError, struct.error, IndexError):
                broken.append(number)

    def rows(self, number: int, broken: list[int]) -> Iterator[FoundRow]:
        """Read the rows of a leaf; one that cannot be read whole is noted and left out."""
        page = self.page(number)
        base = _HEADER if number == 1 else 0
        (cells,) = struct.unpack_from(">H", page, base + 3)
        if cells * 2 + base + 8 > self.page_size:
            broken.append(number)
            cells = 0
        for place in range(cells):
            try:
                (offset,) = struct.unpack_from(">H", page, base + 8 + 2 * place)
                yield self._row(page, offset)
            except (BrokenPageError, struct.error, IndexError, UnicodeDecodeError):
                broken.append(number)

    def leaves(self) -> Iterator[int]:
        """Yield every page that looks like a leaf of a table."""
        for number in range(1, self.count + 1):
            try:
                if self.kind(number) == _LEAF and self._looks_like_leaf(number):
                    yield number
            except (BrokenPageError, struct.error):
                continue

    def free_pages(self) -> set[int]:
        """Return the pages that the file keeps for later use; what lies in them was deleted."""
        free: set[int] = set()
        try:
            trunk = struct.unpack_from(">I", self.page(1), 32)[0]
            while trunk and trunk not in free:
                free.add(trunk)
                page = self.page(trunk)
                following, count = struct.unpack_from(">II", page)
                free.update(struct.unpack_from(f">{min(count, self.page_size // 4 - 2)}I", page, 8))
                trunk = following
        except (BrokenPageError, struct.error):
            pass
        return free

    def _looks_like_leaf(self, number: int) -> bool:
        page = self.page(number)
        base = _HEADER if number == 1 else 0
        free, cells, content = struct.unpack_from(">HHH", page, base + 1)
        content = content or _LONGEST_PAGE
        return bool(cells > 0 and base + 8 + cells * 2 <= content <= _LONGEST_PAGE and free < self.page_size)

    def _children(self, number: int) -> list[int]:
        page = self.page(number)
        base = _HEADER if number == 1 else 0
        (cells,) = struct.unpack_from(">H", page, base + 3)
        if base + 12 + cells * 2 > self.page_size:
            raise BrokenPageError
        offsets = struct.unpack_from(f">{cells}H", page, base + 12)
        children = [struct.unpack_from(">I", page, offset)[0] for offset in offsets]
        return [*children, struct.unpack_from(">I", page, base + 8)[0]]

    def _row(self, page: bytes, offset: int) -> FoundRow:
        length, offset = _varint(page, offset)
        rowid, offset = _varint(page, offset)
        rowid = rowid - (1 << 64) if rowid >= 1 << 63 else rowid
        if length > self.count * self.page_size:
            raise BrokenPageError
        return FoundRow(rowid, _record(self._payload(page, offset, length)))

    def _payload(self, page: bytes, offset: int, length: int) -> bytes:
        most = self._usable - 35
        if length <= most:
            data = page[offset : offset + length]
            if len(data) < length:
                raise BrokenPageError
            return data
        least = (self._usable - 12) * 32 // 255 - 23
        local = least + (length - least) % (self._usable - 4)
        local = local if local <= most else least
        parts = [page[offset : offset + local]]
        left = length - local
        (following,) = struct.unpack_from(">I", page, offset + local)
        while left > 0:
            chained = self.page(following)
            (following,) = struct.unpack_from(">I", chained)
            parts.append(chained[4 : 4 + min(left, self._usable - 4)])
            left -= len(parts[-1])
        return b"".join(parts)


def _page_size(header: bytes) -> int:
    if len(header) < 18:
        return _USUAL_PAGE
    (size,) = struct.unpack_from(">H", header, 16)
    size = _LONGEST_PAGE if size == 1 else size
    return size if size >= 512 and size & (size - 1) == 0 else _USUAL_PAGE


def _log_pages(log: Path, page_size: int) -> dict[int, bytes]:
    """Return the pages of a write-ahead log up to its last finished action.

    As SQLite does: from the first place on where the running sum is not what it should be, nothing counts.
    """
    try:
        data = log.read_bytes()
    except OSError:
        return {}
    if len(data) < _WAL_HEADER or struct.unpack_from(">I", data, 8)[0] != page_size:
        return {}
    order = _WORD_ORDERS.get(struct.unpack_from(">I", data)[0])
    sums = _summed(order, data[:24], (0, 0)) if order else None
    if order is None or sums != struct.unpack_from(">II", data, 24):
        return {}
    salt = data[16:24]
    finished: dict[int, bytes] = {}
    waiting: dict[int, bytes] = {}
    for start in range(_WAL_HEADER, len(data) - page_size - _FRAME_HEADER + 1, page_size + _FRAME_HEADER):
        number, pages = struct.unpack_from(">II", data, start)
        page = data[start + _FRAME_HEADER : start + _FRAME_HEADER + page_size]
        sums = _summed(order, page, _summed(order, data[start : start + 8], sums))
        if data[start + 8 : start + 16] != salt or not number or sums != struct.unpack_from(">II", data, start + 16):
            break
        waiting[number] = page
        if pages:
            finished |= waiting
            waiting = {}
    return finished


def _summed(order: str, data: bytes, sums: tuple[int, int]) -> tuple[int, int]:
    """Go on with the running sum that a log keeps over its bytes."""
    first, second = sums
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for one, other in zip(words[::2], words[1::2], strict=True):
        first = (first + one + second) & _WORD
        second = (second + other + first) & _WORD
    return first, second


def _varint(data: bytes, offset: int) -> tuple[int, int]:
    value = 0
    for place in range(9):
        byte = data[offset + place]
        if place == 8:
            return (value << 8) | byte, offset + 9
        value = (value << 7) | (byte & 0x7F)
        if byte < 0x80:
            return value, offset + place + 1
    raise BrokenPageError


def _record(payload: bytes) -> tuple[Cell, ...]:
    header, offset = _varint(payload, 0)
    if header > len(payload):
        raise BrokenPageError
    kinds = []
    while offset < header:
        kind, offset = _varint(payload, offset)
        kinds.append(kind)
    if offset != header or len(kinds) > _MOST_COLUMNS:
        raise BrokenPageError
    cells = []
    for kind in kinds:
        cell, offset = _cell(payload, offset, kind)
        cells.append(cell)
    if offset != len(payload):
        raise BrokenPageError
    return tuple(cells)


def _cell(payload: bytes, offset: int, kind: int) -> tuple[Cell, int]:
    if kind == 0:
        return None, offset
    if kind in (_ZERO, _ONE):
        return kind - _ZERO, offset
    if kind == _REAL:
        return struct.unpack_from(">d", payload, offset)[0], offset + 8
    if kind in _INTEGER_SIZES:
        end = offset + _INTEGER_SIZES[kind]
        return int.from_bytes(payload[offset:end], "big", signed=True), end
    if kind < _FIRST_BLOB:
        raise BrokenPageError
    end = offset + (kind - _FIRST_BLOB) // 2
    if end > len(payload):
        raise BrokenPageError
    data = payload[offset:end]
    return (data.decode("utf-8") if kind % 2 else data), end
