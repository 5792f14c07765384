"""All of a library but the bytes of its pictures as a small file, and the whole file made of it again.

The small file is a library like any other, with the same tables and marks; where a picture's bytes stood, an
original is empty and a thumbnail is its digest. Both are kept once for all copies, by digest.
"""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.domain.work import NoProgress
from jewelcraft.storage.connection import attach_reader
from jewelcraft.storage.connection import connect_frozen
from jewelcraft.storage.connection import connect_new
from jewelcraft.storage.errors import DamagedLibraryError
from jewelcraft.storage.errors import worldly
from jewelcraft.storage.kept_tables import REMADE

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Iterator
    from pathlib import Path

    from jewelcraft.domain.work import Progress
    from jewelcraft.storage.connection import GuardedConnection

_DIGEST_BYTES = 32
_BLOB_TABLES = ("original", "thumbnail")
_SHADOWS = ("_data", "_idx", "_content", "_docsize", "_config")


@dataclass(frozen=True, slots=True)
class Blob:
    """A picture's bytes: their own digest, the table they stand in, and the key of their row there."""

    digest: str
    table: str
    key: str


class Snapshot:
    """One state of a library, seen while it is being copied."""

    def __init__(self, connection: GuardedConnection) -> None:
        self._connection = connection
        self.blobs: list[Blob] = []

    def read(self, blob: Blob) -> bytes:
        """Return a picture's bytes as they are in the library; nothing where they cannot be read."""
        try:
            row = self._connection.execute(
                f"SELECT bytes FROM src.{blob.table} WHERE digest = ?", (blob.key,)
            ).fetchone()
        except DamagedLibraryError:
            return b""
        return bytes(row[0]) if row else b""

    def write(self, progress: Progress) -> None:
        """Copy all rows into the small file."""
        run = self._connection.execute
        run("PRAGMA main.journal_mode = OFF")
        run("PRAGMA main.synchronous = OFF")
        run("BEGIN")
        self._connection.create_function("blob_digest", 1, _raw_digest, deterministic=True)
        cells = {"original": {"bytes": "x''"}, "thumbnail": {"bytes": "blob_digest(bytes)"}}
        copy_tables(self._connection, cells, progress)
        self.blobs = [Blob(digest, "original", digest) for (digest,) in run("SELECT digest FROM main.original")]
        thumbnails = run("SELECT digest, hex(bytes) FROM main.thumbnail").fetchall()
        self.blobs += [Blob(digest.lower(), "thumbnail", key) for key, digest in thumbnails]
        run("COMMIT")
        # Writing is over; from here the library's state is held by reading alone.
        run("BEGIN")
        run("SELECT count(*) FROM src.sqlite_master").fetchone()


@contextmanager
def taking_snapshot(source: Path, draft: Path, progress: Progress, *, frozen: bool = False) -> Iterator[Snapshot]:
    """Write the small file of a library; inside the block the pictures of that same library can be read.

    Raises:
        LibraryFileError: where the library cannot be read, or the draft cannot be written.
    """
    connection = connect_new(draft, source.name)
    try:
        connection.execute("PRAGMA foreign_keys = OFF")
        attach_reader(connection, source, "src", frozen=frozen)
        snapshot = Snapshot(connection)
        snapshot.write(progress)
        yield snapshot
    except sqlite3.Error as error:
        raise (worldly(error, source.name) or error) from error
    finally:
        if connection.in_transaction:
            connection.rollback()
        connection.close()


def find_snapshot_fault(draft: Path) -> str:
    """Return what is wrong with a small file, in SQLite's words; empty where it is sound."""
    connection = connect_frozen(draft)
    try:
        (verdict,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
        lost = connection.execute("PRAGMA foreign_key_check").fetchone()
    finally:
        connection.close()
    if verdict != "ok":
        return str(verdict)
    return f"a row of {lost[0]} has lost what it belongs to" if lost else ""


def blobs_of(snapshot: Path) -> list[Blob]:
    """Return which pictures a small file needs."""
    connection = connect_frozen(snapshot)
    try:
        originals = connection.execute("SELECT digest FROM original").fetchall()
        thumbnails = connection.execute("SELECT digest, hex(bytes) FROM thumbnail").fetchall()
    finally:
        connection.close()
    return [
        *(Blob(digest, "original", digest) for (digest,) in originals),
        *(Blob(digest.lower(), "thumbnail", key) for key, digest in thumbnails),
    ]


def fill_snapshot(
    snapshot: Path, draft: Path, read_blob: Callable[[str], bytes | None], progress: Progress | None = None
) -> list[str]:
    """Make the whole file of a small one; return the digests of originals that nobody has any more.

    Such an original stays in the file without its bytes, so that a check names its photo and a later
    repair can bring it back.

    Raises:
        LibraryFileError: where the draft cannot be written.
    """
    progress = progress or NoProgress()
    blobs = blobs_of(snapshot)
    connection = connect_new(draft, draft.name)
    lost: list[str] = []
    try:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("PRAGMA main.journal_mode = OFF")
        connection.execute("PRAGMA main.synchronous = OFF")
        attach_reader(connection, snapshot, "src", frozen=True)
        connection.execute("BEGIN")
        copy_tables(connection, {"original": {"bytes": "x''"}, "thumbnail": {"bytes": "x''"}}, NoProgress())
        for done, blob in enumerate(blobs):
            progress.step(done, len(blobs))
            data = read_blob(blob.digest)
            if data is not None:
                connection.execute(f"UPDATE main.{blob.table} SET bytes = ? WHERE digest = ?", (data, blob.key))
            elif blob.table == "original":
                lost.append(blob.digest)
            else:
                connection.execute("DELETE FROM main.thumbnail WHERE digest = ?", (blob.key,))
        connection.execute("COMMIT")
    except sqlite3.Error as error:
        raise (worldly(error, draft.name) or error) from error
    finally:
        if connection.in_transaction:
            connection.rollback()
        connection.close()
    progress.step(len(blobs), len(blobs))
    return lost


def copy_tables(connection: GuardedConnection, cells: dict[str, dict[str, str]], progress: Progress) -> None:
    """Copy every table of `src` into the empty `main`: first the rows, then the indexes.

    `cells` says for a table which columns get another value than they had, as SQL.
    """
    run = connection.execute
    master = run("SELECT type, name, sql FROM src.sqlite_master WHERE sql IS NOT NULL ORDER BY rowid").fetchall()
    virtual = [name for kind, name, sql in master if kind == "table" and sql.lower().startswith("create virtual")]
    shadows = {name + ending for name in virtual for ending in _SHADOWS}
    own = [(name, sql) for kind, name, sql in master if kind == "table" and not name.startswith("sqlite_")]
    for name, sql in own:
        if name not in shadows:
            run(sql)
    for done, (name, _sql) in enumerate(own):
        progress.step(done, len(own))
        if name in virtual or name in REMADE:
            continue
        if name in shadows:
            run(f'DELETE FROM main."{name}"')
        _copy_rows(connection, name, cells.get(name, {}))
    if run("SELECT 1 FROM src.sqlite_master WHERE name = 'sqlite_sequence'").fetchone():
        run("DELETE FROM main.sqlite_sequence")
        run("INSERT INTO main.sqlite_sequence SELECT * FROM src.sqlite_sequence")
    for kind, _name, sql in master:
        if kind == "index":
            run(sql)
    for mark in ("application_id", "user_version"):
        (value,) = run(f"PRAGMA src.{mark}").fetchone()
        run(f"PRAGMA main.{mark} = {int(value)}")


def _copy_rows(connection: GuardedConnection, name: str, cells: dict[str, str]) -> None:
    columns = [row[1] for row in connection.execute(f'PRAGMA src.table_info("{name}")').fetchall()]
    into = ", ".join(f'"{column}"' for column in columns)
    taken = ", ".join(cells.get(column, f'"{column}"') for column in columns)
    connection.execute(f'INSERT INTO main."{name}" ({into}) SELECT {taken} FROM src."{name}"')


def _raw_digest(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()
