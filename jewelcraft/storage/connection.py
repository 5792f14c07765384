"""Open SQLite connections that trust nothing and speak plainly when the world refuses."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.storage.errors import worldly
from jewelcraft.storage.risky_places import is_on_network

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_BUSY_MS = 5000
_TOLD = (sqlite3.Error, UnicodeDecodeError, MemoryError)


class GuardedCursor(sqlite3.Cursor):
    """A cursor that turns what the world refuses into sentences; our own faults pass unchanged."""

    def _raise_plainly(self, error: Exception) -> None:
        plain = worldly(error, getattr(self.connection, "name", ""))
        if plain:
            raise plain from error

    def execute(self, sql: str, parameters: Any = ()) -> GuardedCursor:
        """Run one statement."""
        try:
            super().execute(sql, parameters)
        except _TOLD as error:
            self._raise_plainly(error)
            raise
        return self

    def executemany(self, sql: str, parameters: Iterable[Any]) -> GuardedCursor:
        """Run one statement for each row of parameters."""
        try:
            super().executemany(sql, parameters)
        except _TOLD as error:
            self._raise_plainly(error)
            raise
        return self

    def fetchone(self) -> Any:
        """Return the next row or None."""
        try:
            return super().fetchone()
        except _TOLD as error:
            self._raise_plainly(error)
            raise

    def fetchall(self) -> list[Any]:
        """Return all remaining rows."""
        try:
            return super().fetchall()
        except _TOLD as error:
            self._raise_plainly(error)
            raise

    def __next__(self) -> Any:
        try:
            return super().__next__()
        except _TOLD as error:
            self._raise_plainly(error)
            raise


class GuardedConnection(sqlite3.Connection):
    """A connection whose cursors are guarded; `name` is the file's name for sentences."""

    name: str = ""

    def cursor(self, factory: Any = GuardedCursor) -> Any:
        """Return a guarded cursor."""
        return super().cursor(factory)

    # Python's own versions of these two go past the cursor class.
    def execute(self, sql: str, parameters: Any = ()) -> Any:
        """Run one statement on a guarded cursor."""
        return self.cursor().execute(sql, parameters)

    def executemany(self, sql: str, parameters: Iterable[Any]) -> Any:
        """Run one statement for each row of parameters on a guarded cursor."""
        return self.cursor().executemany(sql, parameters)


def whole_blob(connection: sqlite3.Connection, table: str, column: str, row: int) -> bytes:
    """Return a large value in one piece; read this way, SQLite does not copy it on the way."""
    try:
        with connection.blobopen(table, column, row, readonly=True) as blob:
            return blob.read()
    except _TOLD as error:
        if plain := worldly(error, getattr(connection, "name", "")):
            raise plain from error
        raise


def _address(path: Path, query: str) -> str:
    address = path.resolve().as_uri()
    if not address.startswith("file:///"):
        # A folder shared by another computer: SQLite takes its name as part of the path only.
        address = address.replace("file://", "file:////", 1)
    return f"{address}?{query}"


def _connect(path: Path, query: str, shown: str = "") -> GuardedConnection:
    try:
        connection = sqlite3.connect(
            _address(path, query),
            uri=True,
            isolation_level=None,
            timeout=_BUSY_MS / 1000,
            cached_statements=256,
            factory=GuardedConnection,
        )
    except sqlite3.Error as error:
        raise (worldly(error, shown or path.name) or error) from error
    connection.name = shown or path.name
    try:
        for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "foreign_keys = ON", "cache_size = -16000"):
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def connect_writer(path: Path) -> GuardedConnection:
    """Open an existing file for reading and writing."""
    connection = _connect(path, "mode=rw")
    try:
        # The log is shared through memory, which two computers do not have in common. Where a folder refuses it,
        # SQLite stays with its rollback journal, which is safe too.
        connection.execute(f"PRAGMA journal_mode = {'DELETE' if is_on_network(path.resolve()) else 'WAL'}")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA journal_size_limit = 67108864")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA secure_delete = FAST")
    except BaseException:
        connection.close()
        raise
    return connection


def connect_new(path: Path, shown: str) -> GuardedConnection:
    """Create a file that no reader sees yet; `shown` is the name that a person knows it by."""
    connection = _connect(path, "mode=rwc", shown)
    # Lets the clean-up give room back without rewriting a file of gigabytes.
    connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
    return connection


def connect_reader(path: Path) -> GuardedConnection:
    """Open an existing file for reading only."""
    connection = _connect(path, "mode=ro")
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        connection.execute("PRAGMA query_only = ON")
        # A window reads on four threads at once; the system keeps the file's pages for all of them.
        connection.execute("PRAGMA cache_size = -4000")
    except BaseException:
        connection.close()
        raise
    return connection


def connect_frozen(path: Path) -> GuardedConnection:
    """Open a file that nobody writes to, leaving no trace beside it."""
    connection = _connect(path, "mode=ro&immutable=1")
    connection.execute("PRAGMA query_only = ON")
    return connection


def attach_reader(connection: GuardedConnection, path: Path, name: str, *, frozen: bool = False) -> None:
    """Let a connection read a second file under a name; `frozen` is for a file that nobody writes to."""
    query = "mode=ro&immutable=1" if frozen else "mode=ro"
    connection.execute(f"ATTACH DATABASE ? AS {name}", (_address(path, query),))


def connect_memory(shown: str) -> GuardedConnection:
    """Open a connection of no file, to attach others to; `shown` is named in what it refuses."""
    connection = sqlite3.connect("file::memory:", uri=True, isolation_level=None, factory=GuardedConnection)
    connection.name = shown
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection
