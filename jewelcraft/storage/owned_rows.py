"""Keep the rows that belong to one owner (parts, texts, words) equal to what they should be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from typing import Any

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable
    from collections.abc import Iterator
    from collections.abc import Sequence

    from jewelcraft.storage.records import Row

# Older builds of SQLite take no more than 999 values in a statement.
_BATCH = 900


def batches(items: Sequence[str], size: int = _BATCH) -> Iterator[Sequence[str]]:
    """Cut a long list into pieces that fit one statement."""
    for start in range(0, len(items), size):
        yield items[start : start + size]


def places(count: int) -> str:
    """Return so many places for values."""
    return ", ".join("?" * count)


@dataclass(frozen=True, slots=True)
class OwnedRows:
    """A table whose rows belong to an owner and are told apart by a key."""

    table: str
    owner: str
    key: tuple[str, ...]
    columns: tuple[str, ...]
    """All columns but the owner's, the key's first."""

    def add(self, connection: sqlite3.Connection, owner_id: str, rows: Iterable[Row]) -> None:
        """Insert rows."""
        names = ", ".join((self.owner, *self.columns))
        statement = f"INSERT INTO {self.table} ({names}) VALUES ({places(len(self.columns) + 1)})"
        connection.executemany(statement, [(owner_id, *row) for row in rows])

    def put(self, connection: sqlite3.Connection, owner_id: str, rows: Sequence[Row]) -> None:
        """Make the owner's rows equal to these, touching only those that differ."""
        depth = len(self.key)
        wanted = {row[:depth]: row for row in rows}
        stored = {row[:depth]: row for row in self._stored(connection, owner_id)}
        where = " AND ".join(f"{name} = ?" for name in (self.owner, *self.key))
        for key in stored.keys() - wanted.keys():
            connection.execute(f"DELETE FROM {self.table} WHERE {where}", (owner_id, *key))
        sets = ", ".join(f"{name} = ?" for name in self.columns)
        for key in stored.keys() & wanted.keys():
            if stored[key] != wanted[key]:
                connection.execute(f"UPDATE {self.table} SET {sets} WHERE {where}", (*wanted[key], owner_id, *key))
        fresh = [row for key, row in wanted.items() if key not in stored]
        if fresh:
            self.add(connection, owner_id, fresh)

    def _stored(self, connection: sqlite3.Connection, owner_id: str) -> list[Row]:
        names = ", ".join(self.columns)
        return connection.execute(f"SELECT {names} FROM {self.table} WHERE {self.owner} = ?", (owner_id,)).fetchall()

    def read(
        self, connection: sqlite3.Connection, owner_ids: Sequence[str], columns: Sequence[str] = ()
    ) -> dict[str, list[Any]]:
        """Read the rows of many owners, each owner's in the order of the key; the owner's id is their last cell."""
        names = ", ".join((*(columns or self.columns), self.owner))
        order = ", ".join((self.owner, *self.key))
        found: dict[str, list[Any]] = {}
        for batch in batches(owner_ids):
            statement = (
                f"SELECT {names} FROM {self.table} WHERE {self.owner} IN ({places(len(batch))}) ORDER BY {order}"
            )
            for row in connection.execute(statement, batch).fetchall():
                found.setdefault(row[-1], []).append(row)
        return found

    def remove(self, connection: sqlite3.Connection, owner_ids: Sequence[str]) -> None:
        """Delete all rows of these owners."""
        for batch in batches(owner_ids):
            connection.execute(f"DELETE FROM {self.table} WHERE {self.owner} IN ({places(len(batch))})", batch)
