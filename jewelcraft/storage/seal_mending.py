"""Bring back what the disk has altered, row by row, from a copy in which it is still as its seal says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.storage.connection import connect_frozen
from jewelcraft.storage.schema import WATCHED
from jewelcraft.storage.seal_names import name_of
from jewelcraft.storage.seals import OWNED
from jewelcraft.storage.seals import same
from jewelcraft.storage.seals import sum_of
from jewelcraft.storage.upgrade import bring_up_to_date

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence
    from pathlib import Path

    from jewelcraft.storage.seals import BrokenSeal

Rows = dict[str, list[tuple[object, ...]]]


def put_back_from(connection: sqlite3.Connection, altered: Sequence[BrokenSeal], copy: Path) -> list[str]:
    """Bring back what a copy still holds as it was saved; return the names of it. It belongs inside an action.

    Raises:
        LibraryFileError: where the copy is no library that may be opened.
    """
    bring_up_to_date(copy)
    connection.execute("PRAGMA defer_foreign_keys = ON")
    there = connect_frozen(copy)
    back = []
    try:
        for seal in altered:
            rows = whole_rows(there, seal)
            if rows:
                put_back(connection, seal, rows)
                back.append(name_of(connection, seal))
    finally:
        there.close()
    return back


def whole_rows(copy: sqlite3.Connection, seal: BrokenSeal) -> Rows | None:
    """Return the rows of a thing in a copy; None where they are not as the seal says."""
    rows: Rows = {}
    total = 0
    for table, (room, column) in OWNED.items():
        if room == seal.room:
            rows[table] = copy.execute(f"SELECT * FROM {table} WHERE {column} = ?", (seal.id,)).fetchall()
            total += sum_of(table, rows[table])
    return rows if any(rows.values()) and same(total, seal.digest) else None


def put_back(connection: sqlite3.Connection, seal: BrokenSeal, rows: Rows) -> None:
    """Write the rows of a thing over what is there of it; it belongs inside an action."""
    for table, whole in rows.items():
        names = [row[1] for row in connection.execute(f"PRAGMA main.table_info({table})").fetchall()]
        keys = WATCHED[table].key
        _take_away(connection, table, seal, {_key(names, keys, row) for row in whole})
        listed, places = ", ".join(names), ", ".join("?" * len(names))
        # Updated in its place: deleting a row would take along what belongs to it.
        own = [name for name in names if name not in keys] or keys[:1]
        changes = ", ".join(f"{name} = excluded.{name}" for name in own)
        connection.executemany(
            f"INSERT INTO {table} ({listed}) VALUES ({places}) ON CONFLICT ({', '.join(keys)}) DO UPDATE SET {changes}",
            whole,
        )


def _take_away(connection: sqlite3.Connection, table: str, seal: BrokenSeal, kept: set[tuple[object, ...]]) -> None:
    keys = WATCHED[table].key
    where = " AND ".join(f"{key} = ?" for key in keys)
    listed = ", ".join(keys)
    here = connection.execute(f"SELECT {listed} FROM {table} WHERE {OWNED[table][1]} = ?", (seal.id,)).fetchall()
    for key in here:
        if tuple(key) not in kept:
            connection.execute(f"DELETE FROM {table} WHERE {where}", key)


def _key(names: Sequence[str], keys: Sequence[str], row: tuple[object, ...]) -> tuple[object, ...]:
    return tuple(row[names.index(key)] for key in keys)
