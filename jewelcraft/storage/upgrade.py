"""Bring a file of an older version up to date, after a copy of it was put beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.domain.work import NoProgress
from jewelcraft.storage import schema
from jewelcraft.storage.backup import write_backup
from jewelcraft.storage.connection import connect_writer
from jewelcraft.storage.inspection import inspect
from jewelcraft.storage.migrations import migrate
from jewelcraft.storage.seals import seal_everything
from jewelcraft.storage.search_index import SearchIndex
from jewelcraft.storage.settings_store import title_language

if TYPE_CHECKING:
    from pathlib import Path

    from jewelcraft.storage.connection import GuardedConnection


def upgrade(path: Path, version: int) -> Path:
    """Migrate the file and return where the copy of its old state lies; a failing step leaves the old state."""
    copy = path.with_name(f"{path.stem} before upgrade (version {version}){path.suffix}")
    connection = connect_writer(path)
    try:
        write_backup(connection, path, copy, NoProgress())
        _migrate(connection)
    finally:
        connection.close()
    return copy


def bring_up_to_date(path: Path) -> None:
    """Migrate a file that is itself only a copy to look at; one of this version stays as it is.

    Raises:
        LibraryFileError: where it is no library, or of a newer version.
    """
    if inspect(path) == schema.VERSION:
        return
    connection = connect_writer(path)
    try:
        _migrate(connection)
    finally:
        connection.close()


def _migrate(connection: GuardedConnection) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        migrate(connection)
        connection.execute("DELETE FROM bill")
        SearchIndex(connection).rebuild(title_language(connection))
        seal_everything(connection)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
