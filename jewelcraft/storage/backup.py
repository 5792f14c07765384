"""Write a copy of the file that is whole, checked, and there all at once or not at all."""

from __future__ import annotations

import os
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.storage.connection import connect_frozen
from jewelcraft.storage.connection import connect_new
from jewelcraft.storage.durable_files import discard
from jewelcraft.storage.durable_files import put_in_place
from jewelcraft.storage.errors import DamagedLibraryError
from jewelcraft.storage.errors import os_refusal
from jewelcraft.storage.errors import require_folder
from jewelcraft.storage.errors import worldly
from jewelcraft.storage.inspection import has_content
from jewelcraft.storage.inspection import log_of
from jewelcraft.storage.room import require_room
from jewelcraft.storage.writer_lock import WriterLock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from jewelcraft.domain.work import Progress

_PAGES = 4096
_MAGIC = b"SQLite format 3\0"


def write_backup(connection: sqlite3.Connection, source: Path, target: Path, progress: Progress) -> None:
    """Copy the open file to a target, replacing what is there only when the copy is found good.

    Raises:
        LibraryFileError: where the target is the workshop itself, is in use, or cannot be written.
        Cancelled: where the user asked to stop; nothing is left behind then.
    """
    if target.exists() and source.samefile(target):
        raise LibraryFileError("A backup cannot replace the open workshop. Choose another name.")
    if target.is_dir():
        raise LibraryFileError("{name} is a folder. Choose a name for the backup in it.", name=target.name)
    require_folder(target)
    check_replaced(target)
    require_room(source, target)
    with drafted(target) as draft:
        _copy(connection, draft, target.name, progress)


@contextmanager
def drafted(target: Path) -> Iterator[Path]:
    """Give the path of a draft beside a target; once it is filled and found sound, it takes the target's place.

    Whatever fails leaves the target as it was, and no draft behind.

    Raises:
        LibraryFileError: where the draft is damaged, or the target is in use or cannot be written.
    """
    draft = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        discard(draft)
        yield draft
        verify_draft(draft)
        replace_library(draft, target)
    except OSError as error:
        raise os_refusal(error, target) from error
    finally:
        discard(draft)


def check_replaced(target: Path) -> None:
    """Refuse to put a backup in the place of anything but an older one."""
    try:
        if not target.exists():
            return
        if target.is_file():
            with target.open("rb") as file:
                if file.read(len(_MAGIC)) in (b"", _MAGIC):
                    return
    except OSError as error:
        raise os_refusal(error, target) from error
    raise LibraryFileError("{name} is another kind of file. Choose another name for the backup.", name=target.name)


def _copy(connection: sqlite3.Connection, draft: Path, name: str, progress: Progress) -> None:
    copy = connect_new(draft, name)
    own_snapshot = not connection.in_transaction
    try:
        # A draft needs no journal: it is synced and checked as a whole before it counts.
        copy.execute("PRAGMA journal_mode = OFF")
        copy.execute("PRAGMA synchronous = OFF")
        if own_snapshot:
            # One snapshot for the whole copy: else each change by a writer would start it anew.
            connection.execute("BEGIN")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        connection.backup(copy, pages=_PAGES, progress=lambda _, left, of: progress.step(of - left, of, ""))
    except sqlite3.Error as error:
        raise (worldly(error, name) or error) from error
    finally:
        if own_snapshot and connection.in_transaction:
            connection.execute("COMMIT")
        copy.close()


def require_settled(draft: Path) -> None:
    """Refuse a closed library whose log could not be brought into the file: moving the file would lose what is in it.

    Raises:
        LibraryFileError: saying that the disk is to be looked at.
    """
    if has_content(log_of(draft)):
        raise LibraryFileError(
            "{name} could not be read or written. Check that its disk or stick is still connected.", name=draft.name
        )
    verify_draft(draft)


def verify_draft(draft: Path) -> None:
    """Let the disk have a draft for good, and refuse one that is not sound.

    Raises:
        LibraryFileError: where it is damaged.
    """
    with draft.open("rb+") as file:
        os.fsync(file.fileno())
    copy = connect_frozen(draft)
    try:
        (verdict,) = copy.execute("PRAGMA quick_check(1)").fetchone()
    finally:
        copy.close()
    if verdict != "ok":
        raise DamagedLibraryError(draft.name)


def replace_library(draft: Path, target: Path) -> None:
    """Give a sound draft its name, in place of a library that nobody has open.

    Raises:
        LibraryFileError: where the target is in use.
        OSError: where the disk refuses.
    """
    if not target.exists():
        put_in_place(draft, target)
        return
    lock = WriterLock(target)
    lock.acquire()
    try:
        # A log left by a crash belongs to the old file and would be read into the new one.
        for ending in ("-wal", "-shm", "-journal"):
            target.with_name(target.name + ending).unlink(missing_ok=True)
        put_in_place(draft, target)
    finally:
        lock.release()
