"""Look at a file before trusting it: leave it unchanged, and refuse all that is not plainly ours."""

from __future__ import annotations

import sqlite3
import struct
import time
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.storage import schema
from jewelcraft.storage.connection import connect_frozen
from jewelcraft.storage.connection import connect_reader
from jewelcraft.storage.errors import DamagedLibraryError
from jewelcraft.storage.errors import NewerLibraryError
from jewelcraft.storage.errors import NotALibraryError
from jewelcraft.storage.errors import os_refusal

if TYPE_CHECKING:
    from pathlib import Path

    from jewelcraft.storage.connection import GuardedConnection

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100
_LONGEST_PAGE = 65536
_SECONDS = 4.0
_STEPS = 10_000


def inspect(path: Path) -> int:
    """Return the version of a workshop file that may be opened.

    Raises:
        LibraryFileError: one of its kinds, for everything else.
    """
    header = _header(path)
    has_log = has_content(log_of(path))
    if not has_log:
        _check_length(path, header)
    try:
        with _connected(path, frozen=not has_log) as connection:
            return _checked_version(connection, path.name)
    except sqlite3.Error as error:
        # A schema that cannot be read, or that was still being read after so many seconds.
        raise DamagedLibraryError(path.name) from error


def log_of(path: Path) -> Path:
    """Return where SQLite keeps what is not yet in the file itself."""
    resolved = path.resolve()
    return resolved.with_name(resolved.name + "-wal")


def has_content(path: Path) -> bool:
    """Say whether a file is there and not empty."""
    try:
        return path.stat().st_size > 0
    except OSError:
        return False


def _header(path: Path) -> bytes:
    if path.is_dir():
        raise NotALibraryError("{name} is a folder. Choose a file that ends in .jewelcraft.", name=path.name)
    try:
        if path.exists() and not path.is_file():
            raise _not_ours(path.name)
        with path.open("rb") as file:
            header = file.read(_HEADER)
    except OSError as error:
        raise os_refusal(error, path) from error
    if header[: len(_MAGIC)] != _MAGIC:
        raise _not_ours(path.name)
    if len(header) < _HEADER:
        raise DamagedLibraryError(path.name)
    return header


def _check_length(path: Path, header: bytes) -> None:
    """Refuse a file that was cut short, as by a stick pulled out while copying."""
    (page_size,) = struct.unpack(">H", header[16:18])
    page_size = _LONGEST_PAGE if page_size == 1 else page_size
    (pages,) = struct.unpack(">I", header[28:32])
    changed, valid_for = header[24:28], header[92:96]
    if changed == valid_for and path.stat().st_size < page_size * pages:
        raise DamagedLibraryError(path.name)


class _connected:  # noqa: N801 (used as a function)
    def __init__(self, path: Path, *, frozen: bool) -> None:
        self._open = connect_frozen if frozen else connect_reader
        self._path = path

    def __enter__(self) -> GuardedConnection:
        self._connection = self._open(self._path)
        deadline = time.monotonic() + _SECONDS
        # A schema made to be endless is given up on.
        self._connection.set_progress_handler(lambda: time.monotonic() > deadline, _STEPS)
        return self._connection

    def __exit__(self, *_: object) -> None:
        self._connection.close()


def _checked_version(connection: GuardedConnection, name: str) -> int:
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    if application != schema.APPLICATION_ID:
        raise _not_ours(name)
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > schema.VERSION:
        raise NewerLibraryError(name)
    if schema.fingerprint(connection) != schema.FINGERPRINTS.get(version):
        raise NotALibraryError(
            "{name} was changed by another program and is not safe to open. Ask for a fresh copy.", name=name
        )
    _look_at_pages(connection, name)
    return int(version)


def _look_at_pages(connection: GuardedConnection, name: str) -> None:
    """Refuse a file whose tables begin where another one does, or where no table can begin.

    Raises:
        LibraryFileError: where it is damaged so.
    """
    rows = connection.execute("SELECT type, name, rootpage FROM sqlite_master WHERE rootpage > 0").fetchall()
    if len({root for _kind, _name, root in rows}) < len(rows):
        raise DamagedLibraryError(name)
    for kind, table, _root in rows:
        if kind == "table":
            connection.execute(f'SELECT 1 FROM "{table}" NOT INDEXED LIMIT 1').fetchone()


def _not_ours(name: str) -> LibraryFileError:
    return NotALibraryError("{name} is not a JewelCraft workshop. Choose a file that ends in .jewelcraft.", name=name)
