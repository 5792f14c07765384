"""The open file: its pieces, photos, rates, catalogs and settings, and the way to change them."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.work import NoProgress
from jewelcraft.storage import schema
from jewelcraft.storage.connection import connect_frozen
from jewelcraft.storage.connection import connect_reader
from jewelcraft.storage.connection import connect_writer
from jewelcraft.storage.errors import ReadOnlyPlaceError
from jewelcraft.storage.inspection import has_content
from jewelcraft.storage.inspection import inspect
from jewelcraft.storage.inspection import log_of
from jewelcraft.storage.settings_store import read_settings
from jewelcraft.storage.settings_store import write_settings
from jewelcraft.storage.store_files import can_grow
from jewelcraft.storage.store_files import tidy
from jewelcraft.storage.store_rooms import StoreRooms
from jewelcraft.storage.transactions import Transactions
from jewelcraft.storage.unfinished import take_back_unfinished
from jewelcraft.storage.writer_lock import WriterLock

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Iterator
    from collections.abc import Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path
    from typing import Self

    from jewelcraft.domain.changes import HistoryEntry
    from jewelcraft.domain.changes import Undone
    from jewelcraft.domain.rates import Alloy
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.domain.settings import WorkshopSettings
    from jewelcraft.domain.work import Progress
    from jewelcraft.storage.check import DamagedPicture
    from jewelcraft.storage.connection import GuardedConnection
    from jewelcraft.storage.seals import BrokenSeal
    from jewelcraft.storage.sweep import Swept
    from jewelcraft.storage.table_dump import DumpedTable
    from jewelcraft.storage.transactions import Action

_UNWATCHED = NoProgress()


class Store(StoreRooms):
    """One workshop file, open on the thread that opened it."""

    def __init__(self, path: Path, connection: GuardedConnection, lock: WriterLock | None) -> None:
        self.path = path
        self.read_only = lock is None
        self.is_frozen = False
        """Whether the file lies where nothing can be written, so that nobody else writes to it either."""
        self._connection = connection
        self._lock = lock
        self._closed = False
        super().__init__(Transactions(connection, read_only=self.read_only))

    @classmethod
    def create(cls, path: Path, settings: WorkshopSettings, alloys: Iterable[Alloy] = ()) -> Store:
        """Make a new workshop file and open it for writing; it appears whole or not at all.

        Raises:
            LibraryFileError: where something is there already, or the place cannot be written.
        """
        from jewelcraft.storage.new_file import new_whole_file
        from jewelcraft.storage.rate_store import insert_alloys

        def fill(connection: GuardedConnection) -> None:
            write_settings(connection, settings)
            insert_alloys(connection, alloys)

        new_whole_file(path, fill)
        return cls.open(path)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> Store:
        """Open a workshop file; only one store at a time may write to it.

        Raises:
            LibraryFileError: one of its kinds, where the file is not ours, damaged, newer, or in use.
        """
        take_back_unfinished(path)
        if read_only:
            return cls._open_reading(path)
        inspect(path)
        lock = WriterLock(path)
        lock.acquire()
        try:
            return cls._open_writing(path, lock)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def _open_writing(cls, path: Path, lock: WriterLock) -> Store:
        version = inspect(path)
        if not os.access(path, os.W_OK):
            raise ReadOnlyPlaceError(path.name)
        if version < schema.VERSION:
            from jewelcraft.storage.upgrade import upgrade

            upgrade(path, version)
        connection = connect_writer(path)
        try:
            return cls(path, connection, lock)
        except BaseException:
            connection.close()
            raise

    @classmethod
    def _open_reading(cls, path: Path) -> Store:
        version = inspect(path)
        if version < schema.VERSION:
            raise LibraryFileError(
                "{name} comes from an older JewelCraft. Open it once for editing to bring it up to date.",
                name=path.name,
            )
        try:
            connection = connect_reader(path)
        except LibraryFileError:
            # On read-only or full media SQLite cannot put its log beside the file; without one, nobody else writes.
            if has_content(log_of(path)) or can_grow(path.resolve().parent):
                raise
            frozen = cls(path, connect_frozen(path), None)
            frozen.is_frozen = True
            return frozen
        return cls(path, connection, None)

    @staticmethod
    def is_older(path: Path) -> bool:
        """Say whether a workshop file is of an older version, which reading alone cannot bring up to date.

        Raises:
            LibraryFileError: where it is no workshop file that may be opened.
        """
        return inspect(path) < schema.VERSION

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; close readers before the writer, so that only the file itself stays behind."""
        if self._closed:
            return
        self._closed = True
        try:
            if self._lock is not None:
                with suppress(LibraryFileError):
                    self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            self._connection.close()
            if self._lock is not None:
                self._lock.release()
            else:
                tidy(self.path)

    def action(self, label: Sentence, *, bulk: bool = False) -> AbstractContextManager[Action]:
        """Group changes into one transaction and one undo entry.

        A bulk action is faster, and may be lost as a whole where the power fails right after it.
        """
        return self._transactions.action(label, bulk=bulk)

    def settings(self) -> WorkshopSettings:
        """Return the workshop's settings."""
        return read_settings(self._connection)

    def put_settings(self, settings: WorkshopSettings) -> None:
        """Change the workshop's settings."""
        self._transactions.require_action()
        write_settings(self._connection, settings)

    def undo(self) -> Undone | None:
        """Take the newest standing action back; None where there is none."""
        return self._transactions.undo()

    def redo(self) -> Undone | None:
        """Do again what was taken back last; None where there is nothing."""
        return self._transactions.redo()

    def go_back(self, action: int) -> Undone | None:
        """Bring everything back to how it was after an action of the history; that is an action too."""
        return self._transactions.go_back(action)

    def history_size(self) -> tuple[int, int]:
        """Return how many actions the history keeps and how many bytes they take."""
        return self._transactions.journal.size()

    def undo_label(self) -> Sentence | None:
        """Return the label of what undo would take back."""
        return self._transactions.journal.undo_label()

    def redo_label(self) -> Sentence | None:
        """Return the label of what redo would do again."""
        return self._transactions.journal.redo_label()

    def history(self, limit: int = 100) -> list[HistoryEntry]:
        """Return the last actions, the newest first."""
        return self._transactions.journal.history(limit)

    def data_version(self) -> int:
        """Return a number that changes when another connection has changed the file."""
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

    def forget_history(self) -> None:
        """Drop every undo entry, as after a first set-up that nobody should take back."""
        with self._transactions.derived(durable=True):
            self._transactions.journal.forget_all()

    def rebuild_search(self) -> None:
        """Make the search index anew."""
        with self._transactions.derived():
            self._transactions.rebuild_index()

    def check(self, progress: Progress = _UNWATCHED) -> list[Sentence]:
        """Return what is wrong with the file, each damaged photo by name; an empty list where all is well."""
        from jewelcraft.storage.check import find_problems

        return find_problems(self._connection, progress)

    def altered(self, progress: Progress = _UNWATCHED) -> list[BrokenSeal]:
        """Return what was entered and is not as it was saved."""
        from jewelcraft.storage.seals import broken_seals

        return broken_seals(self._connection, progress)

    def put_back_altered(self, altered: Sequence[BrokenSeal], copy: Path) -> list[str]:
        """Bring back what a copy still holds as it was saved, as one action; return the names of it.

        Raises:
            LibraryFileError: where the copy is no library that may be opened.
        """
        from jewelcraft.storage.seal_mending import put_back_from

        with self._transactions.action(sentence("What the disk had altered was fetched from a backup")):
            return put_back_from(self._connection, altered, copy)

    def reading(self) -> AbstractContextManager[None]:
        """See one state of the file over several calls."""
        return self._transactions.reading()

    def dumped_tables(self) -> Iterator[DumpedTable]:
        """Yield every table of what was entered, as plain rows."""
        from jewelcraft.storage.table_dump import dumped_tables

        return dumped_tables(self._connection)

    def damaged_pictures(self, progress: Progress = _UNWATCHED) -> list[DamagedPicture]:
        """Return the originals that are not as they came in."""
        from jewelcraft.storage.check import damaged_pictures

        return damaged_pictures(self._connection, progress)

    def backup(self, target: Path, progress: Progress = _UNWATCHED) -> None:
        """Write a checked copy of the whole file; it appears whole or not at all."""
        from jewelcraft.storage.backup import write_backup

        write_backup(self._connection, self.path, target, progress)

    def sweep(self) -> Swept:
        """Delete originals that no photo, catalog or history entry refers to, and give their room back."""
        from jewelcraft.storage.sweep import sweep_originals

        return sweep_originals(self._transactions)
