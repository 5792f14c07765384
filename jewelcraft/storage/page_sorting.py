"""Tell to which table the rows of a damaged file belong: by its own list of tables, else by what the rows look like."""

# ruff: noqa: PLR2004 (the numbers of the file format of SQLite)
from __future__ import annotations

import json
import re
from collections import Counter
from typing import TYPE_CHECKING

from jewelcraft.storage.page_reading import BrokenPageError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Sequence

    from jewelcraft.storage.kept_tables import KeptTable
    from jewelcraft.storage.page_reading import Cell
    from jewelcraft.storage.page_reading import FoundRow
    from jewelcraft.storage.page_reading import PagedFile

_UUID = re.compile(r"[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_MONEY = re.compile(r"[A-Z]{3}")
_PATTERNS = {"digest": _DIGEST, "id": _UUID, "currency": _MONEY, "number": re.compile(r"([-0-9].*)?", re.DOTALL)}
_WEIGHTS = {"digest": (8, -8), "id": (2, 0), "currency": (3, -3), "json": (3, -6), "number": (2, -3), "": (0, 0)}
"""What it counts that a cell is of the kind its column usually holds, or is not."""
_TYPES: dict[str, type] = {"TEXT": str, "INTEGER": int, "BLOB": bytes}
_PIECE_FIELDS = {"titles", "descriptions"}


def read_roots(file: PagedFile, broken: list[int]) -> dict[str, tuple[int, list[str]]]:
    """Return where each table of a file begins and how its columns are called, as far as its own list can be read."""
    found: dict[str, tuple[int, list[str]]] = {}
    for leaf in file.walk(1, broken):
        for row in file.rows(leaf, broken):
            if len(row.cells) == 5 and row.cells[0] == "table" and isinstance(row.cells[3], int) and row.cells[3]:
                found[str(row.cells[1])] = (row.cells[3], _columns_in(str(row.cells[4])))
    return found


def values_of(table: KeptTable, columns: Sequence[str], row: FoundRow) -> dict[str, Cell]:
    """Return a row's cells by column; the row's number fills the column that stands for it."""
    values = dict(zip(columns, row.cells, strict=False))
    if table.rowid_column and values.get(table.rowid_column) is None:
        values[table.rowid_column] = row.rowid
    return {name: value for name, value in values.items() if name in table.names}


def fits(table: KeptTable, row: FoundRow) -> bool:
    """Say whether a row could be one of a table."""
    if len(row.cells) > len(table.columns):
        return False
    for place, column in enumerate(table.columns):
        if place >= len(row.cells):
            if column.needs_value and column.default is None:
                return False
            continue
        cell = row.cells[place]
        if column.name == table.rowid_column:
            if cell is not None:
                return False
        elif cell is None:
            if column.needs_value:
                return False
        elif not isinstance(cell, _TYPES.get(column.kind, object)):
            return False
    return True


class PageSorter:
    """Gives leaves that no table leads to any more to the table their rows fit best."""

    def __init__(self, tables: Sequence[KeptTable], settings: set[str]) -> None:
        # Small pictures are made anew anyway, and rows of larger ones made anew look just like theirs.
        self._tables = [table for table in tables if table.name != "thumbnail"]
        self._settings = settings
        self._known: dict[str, set[Cell]] = {}

    def know(self, table: str, ids: set[Cell]) -> None:
        """Remember ids that are sure to be in a table, to tell what belongs to it."""
        self._known.setdefault(table, set()).update(ids)

    def table_of(self, rows: Sequence[FoundRow]) -> KeptTable | None:
        """Return the table that a page's rows fit best, None where they fit none."""
        votes: Counter[str] = Counter()
        for row in rows:
            for table in self._tables:
                if fits(table, row):
                    votes[table.name] += 1 + self._likeness(table, row)
        best = next(((name, count) for name, count in votes.most_common(1) if count > 0), ("", 0))
        return next((table for table in self._tables if table.name == best[0]), None)

    def _likeness(self, table: KeptTable, row: FoundRow) -> int:
        """Count what speaks for a table beyond the kinds of its columns."""
        cells = dict(zip(table.names, row.cells, strict=False))
        score = 0
        owned = {column: owner for column, owner, _key in table.owners}
        for name, cell in cells.items():
            if cell is None:
                continue
            if name in owned and cell in self._known.get(owned[name], ()):
                score += 6
            score += _likeness(name, cell)
        if table.name == "setting":
            score += 8 if cells.get("key") in self._settings else -8
        if table.name == "original":
            # What a picture looks like is kept under the same kinds of columns; only here a size is true.
            data = cells.get("bytes")
            score += 8 if isinstance(data, bytes) and len(data) == cells.get("size") else -40
        if table.name.endswith("_text"):
            score += 3 if (table.name == "piece_text") == (cells.get("field") in _PIECE_FIELDS) else -3
        return score


def _likeness(name: str, cell: Cell) -> int:
    if not isinstance(cell, str):
        return 0
    like, unlike = _WEIGHTS[_habit(name)]
    return like if _holds(_habit(name), cell) else unlike


def _holds(habit: str, cell: str) -> bool:
    if habit == "json":
        return _is_json(cell)
    return habit in _PATTERNS and bool(_PATTERNS[habit].fullmatch(cell))


def _habit(name: str) -> str:
    """Return what a column of this name usually holds."""
    if name == "digest":
        return "digest"
    if name == "id" or name.endswith("_id"):
        return "id"
    if name.endswith("currency"):
        return "currency"
    if name in ("image", "lines"):
        return "json"
    is_number = name.endswith(("_amount", "_g", "_mm", "_percent")) or name in ("amount", "fineness")
    return "number" if is_number else ""


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


def orphan_pages(file: PagedFile, reached: set[int], broken: list[int]) -> Iterator[tuple[int, list[FoundRow]]]:
    """Yield the number and the rows of each leaf that no table led to and that the file does not count as free."""
    free = file.free_pages()
    for number in file.leaves():
        if number in reached or number in free:
            continue
        try:
            rows = list(file.rows(number, broken))
        except BrokenPageError:
            continue
        if rows:
            yield number, rows


def _columns_in(sql: str) -> list[str]:
    """Return the names of the columns in a statement that creates a table."""
    inside = sql[sql.find("(") + 1 : sql.rfind(")")]
    parts, depth, start = [], 0, 0
    for place, sign in enumerate(inside):
        depth += (sign == "(") - (sign == ")")
        if sign == "," and not depth:
            parts.append(inside[start:place])
            start = place + 1
    parts.append(inside[start:])
    names = [part.split()[0].strip("\"'`[]") for part in parts if part.split()]
    return [name for name in names if name.upper() not in ("PRIMARY", "UNIQUE", "FOREIGN", "CHECK", "CONSTRAINT")]
