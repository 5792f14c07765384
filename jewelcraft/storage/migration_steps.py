"""The list of steps that build a file, and how a step creates or widens a table."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import cast

from sqlite_utils import Migrations
from sqlite_utils.db import ForeignKey

if TYPE_CHECKING:
    from sqlite_utils import Database
    from sqlite_utils.db import Table

MIGRATIONS = Migrations("jewelcraft")
TEXT, INT, BLOB = str, int, bytes


def create(
    db: Database,
    name: str,
    columns: dict[str, type],
    pk: str | tuple[str, ...],
    *,
    nullable: tuple[str, ...] = (),
    owners: tuple[tuple[str, str, str], ...] = (),
    cascade: bool = False,
) -> Table:
    """Create a strict table in which every column is filled unless it is named nullable."""
    keys = [
        ForeignKey(name, column, table, other, on_delete="CASCADE" if cascade else "NO ACTION")
        for column, table, other in owners
    ]
    integer_key = isinstance(pk, str) and columns[pk] is INT
    filled = [column for column in columns if column not in nullable and not (integer_key and column == pk)]
    table = cast("Table", db[name])
    return table.create(columns, pk=pk, not_null=filled, foreign_keys=keys or None, strict=True)


def widen(db: Database, name: str, columns: dict[str, str]) -> None:
    """Add columns to a table, each with its declaration as SQL, such as "TEXT" or "TEXT NOT NULL DEFAULT ''"."""
    for column, declaration in columns.items():
        db.execute(f"ALTER TABLE {name} ADD COLUMN {column} {declaration}")
