"""Which tables of a library hold what was entered, and which are computed from them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

REMADE = frozenset({"preview", "likeness", "rendition"})
"""Made anew from the originals beside the work: large, and no loss."""
BILL_SUMS = frozenset({"bill_sum", "bill_metal", "bill_source", "bill_policy"})
"""Bills in whole numbers."""
DERIVED = frozenset({"figures", "bill", *BILL_SUMS, "listing", "piece_words", "seal", "_sqlite_migrations", *REMADE})
"""Computed anew from the rest, or written by the building of the tables themselves."""
HISTORY = frozenset({"journal_action", "journal_change"})
"""What Undo works from."""
_SHADOWS = ("_data", "_idx", "_content", "_docsize", "_config")


@dataclass(frozen=True, slots=True)
class Column:
    """A column as it is declared."""

    name: str
    kind: str
    needs_value: bool
    default: str | None
    in_key: bool


@dataclass(frozen=True, slots=True)
class KeptTable:
    """A table of what was entered."""

    name: str
    columns: tuple[Column, ...]
    rowid_column: str
    """The column that is the row's number itself; empty where there is none."""
    owners: tuple[tuple[str, str, str], ...]
    """Column, table and column of what its rows belong to."""

    @property
    def names(self) -> list[str]:
        """The names of its columns."""
        return [column.name for column in self.columns]


def kept_tables(connection: sqlite3.Connection, *, with_history: bool = False) -> list[KeptTable]:
    """Return the tables of what was entered, owners before what belongs to them as far as that goes."""
    rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY rowid").fetchall()
    virtual = [name for name, sql in rows if str(sql).lower().startswith("create virtual")]
    left_out = {*DERIVED, *virtual, *(name + ending for name in virtual for ending in _SHADOWS)}
    if not with_history:
        left_out |= HISTORY
    names = [name for name, _sql in rows if name not in left_out and not name.startswith("sqlite_")]
    return [_table(connection, name) for name in names]


def _table(connection: sqlite3.Connection, name: str) -> KeptTable:
    columns = tuple(
        Column(str(column), str(kind).upper(), bool(needed) or bool(key), default, bool(key))
        for _cid, column, kind, needed, default, key in connection.execute(f'PRAGMA table_info("{name}")').fetchall()
    )
    keys = [column for column in columns if column.in_key]
    rowid = keys[0].name if len(keys) == 1 and keys[0].kind == "INTEGER" else ""
    owners = tuple(
        (str(row[3]), str(row[2]), str(row[4]))
        for row in connection.execute(f'PRAGMA foreign_key_list("{name}")').fetchall()
    )
    return KeptTable(name, columns, rowid, owners)
