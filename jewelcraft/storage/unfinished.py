"""Finish what a power cut left unfinished: take a half-written change back before anybody looks at the file."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.storage import schema
from jewelcraft.storage.connection import connect_writer
from jewelcraft.storage.inspection import has_content
from jewelcraft.storage.writer_lock import WriterLock

if TYPE_CHECKING:
    from pathlib import Path

_MAGIC = b"SQLite format 3\x00"
_ID_AT = 68


def journal_of(path: Path) -> Path:
    """Return where SQLite keeps the old pages of a change, where a folder does not allow its log."""
    resolved = path.resolve()
    return resolved.with_name(resolved.name + "-journal")


def take_back_unfinished(path: Path) -> None:
    """Let SQLite roll a change back that was cut short; nothing is done to a file that is not ours or is in use.

    A reader cannot do it, and would be refused until a writer has come.
    """
    if not has_content(journal_of(path)) or not _is_ours(path):
        return
    lock = WriterLock(path)
    # Whoever holds it is either alive and writing, or the folder may not be written: SQLite then says what is wrong.
    with suppress(LibraryFileError):
        lock.acquire()
        try:
            connection = connect_writer(path)
            try:
                connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            finally:
                connection.close()
        finally:
            lock.release()


def _is_ours(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            header = file.read(_ID_AT + 4)
    except OSError:
        return False
    return header[: len(_MAGIC)] == _MAGIC and header[_ID_AT:] == schema.APPLICATION_ID.to_bytes(4, "big")
