"""Every entry of a library as plain rows, table by table, and a library made of such rows again."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from dataclasses import field
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.domain.work import NoProgress
from jewelcraft.storage.kept_tables import kept_tables
from jewelcraft.storage.new_file import new_whole_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Iterable
    from collections.abc import Iterator
    from pathlib import Path

    from jewelcraft.domain.work import Progress
    from jewelcraft.storage.connection import GuardedConnection
    from jewelcraft.storage.kept_tables import KeptTable

Cell = None | int | float | str | bytes
PICTURES = "original"
"""The table whose bytes are files of their own."""
_MADE_ANEW = {"thumbnail"}


@dataclass(frozen=True, slots=True)
class DumpedTable:
    """A table's rows; of pictures only the digest and the size."""

    name: str
    columns: tuple[str, ...]
    rows: list[tuple[Cell, ...]]


@dataclass(slots=True)
class LoadReport:
    """What making a library of rows came to."""

    rows: int = 0
    left_out: list[str] = field(default_factory=list)
    """Tables and columns this program does not know."""
    changed_pictures: list[str] = field(default_factory=list)
    """Digests of the pictures that are gone or are not what they were."""


def dumped_tables(connection: sqlite3.Connection) -> Iterator[DumpedTable]:
    """Yield every table of what was entered, the history included, in the order they were made."""
    for table in kept_tables(connection, with_history=True):
        if table.name in _MADE_ANEW:
            continue
        names = [name for name in table.names if (table.name, name) != (PICTURES, "bytes")]
        listed = ", ".join(f'"{name}"' for name in names)
        order = ", ".join(f'"{column.name}"' for column in table.columns if column.in_key) or "rowid"
        rows = connection.execute(f'SELECT {listed} FROM "{table.name}" ORDER BY {order}').fetchall()
        yield DumpedTable(table.name, tuple(names), rows)


def load_tables(
    target: Path,
    tables: Iterable[DumpedTable],
    read_picture: Callable[[str], bytes | None],
    progress: Progress | None = None,
) -> LoadReport:
    """Make a new library of rows; it appears whole or not at all.

    Raises:
        LibraryFileError: where the target is there already or cannot be written, or the rows are no library's.
        Cancelled: where the user asked to stop.
    """
    watched = progress or NoProgress()
    return new_whole_file(target, lambda connection: _load(connection, tables, read_picture, watched))


def _load(
    connection: GuardedConnection,
    tables: Iterable[DumpedTable],
    read_picture: Callable[[str], bytes | None],
    progress: Progress,
) -> LoadReport:
    known = {table.name: table for table in kept_tables(connection, with_history=True)}
    report = LoadReport()
    for table in tables:
        if table.name in known:
            _load_table(connection, known[table.name], table, read_picture, report, progress=progress)
        else:
            report.left_out.append(table.name)
    lost = connection.execute("PRAGMA foreign_key_check").fetchone()
    if lost is not None:
        raise LibraryFileError(
            "This folder is not complete: entries of {table} have lost what they belong to.", table=str(lost[0])
        )
    return report


def _load_table(
    connection: GuardedConnection,
    known: KeptTable,
    table: DumpedTable,
    read_picture: Callable[[str], bytes | None],
    report: LoadReport,
    *,
    progress: Progress,
) -> None:
    taken = [(place, name) for place, name in enumerate(table.columns) if name in known.names]
    report.left_out += [f"{table.name}.{name}" for name in table.columns if name not in known.names]
    names = [name for _place, name in taken]
    pictures = table.name == PICTURES
    if pictures:
        names.append("bytes")
    listed, marks = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
    statement = f'INSERT INTO "{table.name}" ({listed}) VALUES ({marks})'
    for done, row in enumerate(table.rows):
        if len(row) != len(table.columns):
            raise LibraryFileError("{name} in this folder is damaged.", name=f"{table.name}.json")
        cells = [row[place] for place, _name in taken]
        if pictures:
            progress.step(done, len(table.rows))
            digest = str(dict(zip(table.columns, row, strict=True)).get("digest"))
            data = read_picture(digest)
            if data is None:
                report.changed_pictures.append(digest)
            cells.append(data or b"")
        try:
            connection.execute(statement, cells)
        except (sqlite3.IntegrityError, sqlite3.InterfaceError, sqlite3.ProgrammingError, OverflowError) as error:
            raise LibraryFileError("{name} in this folder is damaged.", name=f"{table.name}.json") from error
        report.rows += 1
