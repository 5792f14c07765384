"""Seal each thing that was entered, so that a check names it when the disk has altered it since.

SQLite notices a broken page, never a bit that turned in a text or a number. The seal of a piece, a photo, a rate
and so on is the sum of digests over all rows it consists of; an action renews the seals of what it touched.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING

from jewelcraft.storage.schema import WATCHED

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable
    from collections.abc import Sequence

    from jewelcraft.domain.work import Progress

OWNED = {table: watched.touches[0] for table, watched in WATCHED.items()}
"""Of each table the room that its rows belong to, and the column that says to which of its things."""
_BYTES = 8
_RANGE = 1 << 8 * _BYTES


@dataclass(frozen=True, slots=True)
class BrokenSeal:
    """A thing that is not as it was saved; `is_gone` where nothing of it is left."""

    room: str
    id: str
    digest: int
    is_gone: bool


def renew_touched(connection: sqlite3.Connection) -> None:
    """Seal anew what the running action has touched, as the writer's own table of it says."""
    rooms = {room for (room,) in connection.execute("SELECT DISTINCT room FROM touched").fetchall()}
    if not rooms:
        return
    totals: Counter[tuple[str, str]] = Counter()
    for table, (room, column) in OWNED.items():
        if room in rooms:
            # The cross join keeps the planner at the few that were touched.
            rows = connection.execute(
                f"SELECT {table}.{column}, {table}.* FROM touched CROSS JOIN main.{table}"
                f" ON {table}.{column} = touched.id WHERE touched.room = ?",
                (room,),
            )
            _add(totals, table, room, rows)
    connection.execute("DELETE FROM seal WHERE (room, id) IN (SELECT room, id FROM touched)")
    _put(connection, totals)


def seal_everything(connection: sqlite3.Connection) -> None:
    """Seal all that there is, as in a file that was just made or brought up to date."""
    connection.execute("DELETE FROM seal")
    _put(connection, _totals(connection))


def broken_seals(connection: sqlite3.Connection, progress: Progress | None = None) -> list[BrokenSeal]:
    """Return what is not as it was saved.

    Raises:
        LibraryFileError: where not even the rows can be read.
    """
    totals = _totals(connection, progress)
    sealed = connection.execute("SELECT room, id, digest FROM seal ORDER BY room, id").fetchall()
    return [
        BrokenSeal(room, thing, digest, (room, thing) not in totals)
        for room, thing, digest in sealed
        if _signed(totals[room, thing]) != digest or (room, thing) not in totals
    ]


def sum_of(table: str, rows: Iterable[Sequence[object]]) -> int:
    """Return what rows of a table add to the seal of the thing they belong to."""
    name = table.encode()
    return sum(_digest(name, row) for row in rows)


def same(total: int, digest: int) -> bool:
    """Say whether a sum over all rows of a thing is what its seal says."""
    return _signed(total) == digest


def _totals(connection: sqlite3.Connection, progress: Progress | None = None) -> Counter[tuple[str, str]]:
    totals: Counter[tuple[str, str]] = Counter()
    for done, (table, (room, column)) in enumerate(OWNED.items()):
        if progress:
            progress.step(done, len(OWNED))
        _add(totals, table, room, connection.execute(f"SELECT {table}.{column}, {table}.* FROM main.{table}"))
    return totals


def _add(totals: Counter[tuple[str, str]], table: str, room: str, rows: Iterable[Sequence[object]]) -> None:
    name = table.encode()
    for row in rows:
        totals[room, str(row[0])] += _digest(name, row[1:])


def _digest(name: bytes, row: Sequence[object]) -> int:
    return int.from_bytes(blake2b(repr(row).encode(), digest_size=_BYTES, key=name).digest(), "big")


def _put(connection: sqlite3.Connection, totals: Counter[tuple[str, str]]) -> None:
    rows = ((room, thing, _signed(total)) for (room, thing), total in totals.items())
    connection.executemany("INSERT OR REPLACE INTO seal (room, id, digest) VALUES (?, ?, ?)", rows)


def _signed(total: int) -> int:
    """Return a sum as SQLite keeps whole numbers."""
    total %= _RANGE
    return total - _RANGE if total >= _RANGE // 2 else total
