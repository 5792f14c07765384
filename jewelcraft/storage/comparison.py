"""Tell what differs between two states of a library, table by table and by what a person can name."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field
from typing import TYPE_CHECKING

from jewelcraft.storage.connection import attach_reader
from jewelcraft.storage.connection import connect_memory
from jewelcraft.storage.schema import WATCHED

if TYPE_CHECKING:
    from pathlib import Path

    from jewelcraft.storage.connection import GuardedConnection


@dataclass(frozen=True, slots=True)
class RoomDifference:
    """Ids of one room: only in the first state, in both but different, only in the second."""

    only_first: frozenset[str] = frozenset()
    changed: frozenset[str] = frozenset()
    only_second: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.only_first or self.changed or self.only_second)


@dataclass(frozen=True, slots=True)
class Difference:
    """What differs between two states; names are the codes of pieces and the names of the rest."""

    rooms: dict[str, RoomDifference] = field(default_factory=dict)
    names: dict[tuple[str, str], str] = field(default_factory=dict)
    """Of each room and id the name."""

    def room(self, name: str) -> RoomDifference:
        """Return what differs in a room."""
        return self.rooms.get(name, RoomDifference())

    def names_of(self, room: str, ids: frozenset[str]) -> list[str]:
        """Return the names of ids, in their order."""
        return sorted(self.names.get((room, each), each) for each in ids)


_HOMES = {
    "piece": ("piece", "id", "code"),
    "photo": ("photo", "id", "name"),
    "rate": ("rate", "id", "name"),
    "alloy": ("alloy", "id", "name"),
    "catalog": ("catalog", "id", "name"),
    "template": ("line_template", "id", "name"),
    "setting": ("setting", "key", "key"),
}
"""Of each room the table where its ids are at home, the id's column, and the one that names it."""
# When something was last changed is no difference in itself.
_UNCOUNTED = {"changed_at"}


def compare(first: Path, second: Path) -> Difference:
    """Compare two files of this version; neither is changed.

    Raises:
        LibraryFileError: where one of them cannot be read.
    """
    connection = connect_memory(first.name)
    try:
        attach_reader(connection, first, "a")
        attach_reader(connection, second, "b", frozen=True)
        connection.execute("BEGIN")
        return _compare(connection)
    finally:
        connection.close()


def _compare(connection: GuardedConnection) -> Difference:
    touched: dict[str, set[str]] = {}
    for table, watched in WATCHED.items():
        columns = [column for column in _columns(connection, table) if column not in _UNCOUNTED]
        listed = ", ".join(columns)
        for room, column in watched.touches:
            for one, other in (("a", "b"), ("b", "a")):
                rows = connection.execute(
                    f"SELECT DISTINCT {column} FROM (SELECT {listed} FROM {one}.{table}"
                    f" EXCEPT SELECT {listed} FROM {other}.{table}) WHERE {column} IS NOT NULL"
                ).fetchall()
                touched.setdefault(room, set()).update(str(row[0]) for row in rows)
    rooms = {}
    names: dict[tuple[str, str], str] = {}
    for room, ids in touched.items():
        there = [_known(connection, state, room, names) for state in ("b", "a")][::-1]
        rooms[room] = RoomDifference(
            frozenset(ids & (there[0] - there[1])),
            frozenset(ids & there[0] & there[1]),
            frozenset(ids & (there[1] - there[0])),
        )
    return Difference({room: found for room, found in rooms.items() if found}, names)


def _known(connection: GuardedConnection, state: str, room: str, names: dict[tuple[str, str], str]) -> set[str]:
    home = _HOMES.get(room)
    if home is None:
        table = next((name for name, watched in WATCHED.items() if (room, "id") in watched.touches), None)
        if table is None:
            return set()
        home = (table, "id", "name" if "name" in _columns(connection, table) else "id")
    table, key, name = home
    rows = connection.execute(f"SELECT {key}, {name} FROM {state}.{table}").fetchall()
    names.update({(room, str(row[0])): str(row[1]) for row in rows})
    return {str(row[0]) for row in rows}


def _columns(connection: GuardedConnection, table: str) -> list[str]:
    return [row[1] for row in connection.execute(f"PRAGMA a.table_info({table})").fetchall()]
