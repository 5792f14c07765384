"""Hold the open library for the window: one reader here, one writer on the worker thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from typing import Any
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtCore import Signal

from jewelcraft.domain.changes import Changes
from jewelcraft.ui.jobs import Job
from jewelcraft.ui.jobs import JobRunner
from jewelcraft.ui.messages import Messages
from jewelcraft.ui.thumbnails import Thumbnails
from jewelcraft.ui.wording import say

if TYPE_CHECKING:
    from jewelcraft.domain.settings import WorkshopSettings
    from jewelcraft.domain.work import Progress
    from jewelcraft.library.library import Library
    from jewelcraft.ui.messages import More

Result = TypeVar("Result")
Work = Callable[["Library", "Progress"], Result]


class _Desk:
    """What the worker thread has before it: the writable library, once one is open."""

    library: Library | None = None

    def holds(self, path: Path) -> bool:
        return self.library is not None and self.library.path.resolve() == path.resolve()

    def take(self, library: Library) -> Path:
        self.close()
        self.library = library
        return library.path

    def close(self) -> None:
        if self.library is not None:
            self.library.close()
            self.library = None


class LibraryHub(QObject):
    """The library of the window.

    Signals:
        opened: a library was opened; `reader` and `thumbnails` are ready.
        closing: the library is about to be closed; `reader` still answers.
        closed: no library is open any more.
        changed: something was changed; carries Changes. Every view refreshes from it.
        job_started: a job began; carries the Job.
    """

    opened = Signal()
    closing = Signal()
    closed = Signal()
    changed = Signal(object)
    job_started = Signal(object)

    def __init__(self, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.messages = messages
        self.thumbnails = Thumbnails(self)
        self._reader: Library | None = None
        self._runner: JobRunner[_Desk] | None = None

    @property
    def is_open(self) -> bool:
        """Whether a library is open."""
        return self._reader is not None

    @property
    def is_busy(self) -> bool:
        """Whether work is running or waiting."""
        return self._runner is not None and self._runner.is_busy

    @property
    def reader(self) -> Library:
        """The read-only library of the GUI thread; only while one is open."""
        if self._reader is None:
            msg = "no library is open"
            raise RuntimeError(msg)
        return self._reader

    @property
    def path(self) -> Path:
        """The file of the open library."""
        return self.reader.path

    def open_library(self, path: Path) -> Job:
        """Open a library in place of the one that is open."""

        def work(desk: _Desk, _progress: object) -> Path:
            from jewelcraft.library.library import Library

            return path if desk.holds(path) else desk.take(Library.open(path))

        return self._begin(work, self.tr("Opening the workshop"))

    def create_library(self, path: Path, settings: WorkshopSettings) -> Job:
        """Create a library and open it."""

        def work(desk: _Desk, _progress: object) -> Path:
            from jewelcraft.library.library import Library

            return desk.take(Library.create(path, settings))

        return self._begin(work, self.tr("Making the workshop"))

    def open_sample(self, path: Path) -> Job:
        """Open a private copy of the sample workshop, making it first where there is none."""

        def work(desk: _Desk, progress: Progress) -> Path:
            from jewelcraft.library.sample import open_sample_copy

            return path if desk.holds(path) else desk.take(open_sample_copy(path, progress))

        return self._begin(work, self.tr("Making the sample workshop"))

    def restore_backup(self, backup: Path, target: Path) -> Job:
        """Write a backup out as a workshop of its own and open it."""

        def work(desk: _Desk, progress: Progress) -> Path:
            from jewelcraft.library.library import Library

            with Library.open(backup, read_only=True) as library:
                library.backup(target, progress)
            return desk.take(Library.open(target))

        return self._begin(work, self.tr("Bringing the backup back"))

    def run(
        self,
        work: Work[Result],
        what: str,
        on_success: Callable[[Result], object] | None = None,
    ) -> Job:
        """Do work with the writable library on the worker thread.

        The returned job has been started, yet its signals come later than this call, so
        connecting to it now loses nothing. A `Changes` in the result is told by `changed`
        before `on_success` is called; an error is told to the user.
        """

        def at_desk(desk: _Desk, progress: Any) -> Result:
            if desk.library is None:
                msg = "no library is open"
                raise RuntimeError(msg)
            return work(desk.library, progress)

        job = Job(what, self)
        job.succeeded.connect(self._tell_changes)
        if on_success is not None:
            job.succeeded.connect(on_success)
        self._start(job, at_desk)
        return job

    def undo(self) -> None:
        """Take back the last action."""
        if self.is_open and self.reader.history.undo_label is not None:
            self.run(lambda library, _progress: library.history.undo(), self.tr("Undo"), self._say_undone)

    def redo(self) -> None:
        """Do again what was taken back."""
        if self.is_open and self.reader.history.redo_label is not None:
            self.run(lambda library, _progress: library.history.redo(), self.tr("Redo"), self._say_redone)

    def undo_snackbar(self, text: str, more: More | None = None) -> None:
        """Say what was done, with Undo beside it."""
        self.messages.snackbar(text, self.tr("Undo"), self.undo, more)

    def close(self) -> None:
        """Finish the work at hand and close everything."""
        self.thumbnails.close()
        if self._runner is not None:
            self._runner.close()
            self._runner = None
        if self._reader is not None:
            self.closing.emit()
            self._reader.close()
            self._reader = None
            self.closed.emit()

    def _begin(self, work: Callable[[_Desk, Any], Path], what: str) -> Job:
        job = Job(what, self)
        job.succeeded.connect(self._on_opened)
        self._start(job, work)
        return job

    def _start(self, job: Job, work: Callable[[_Desk, Any], object]) -> None:
        if self._runner is None:
            self._runner = JobRunner(_Desk, _Desk.close, self, name="library")
        job.failed.connect(self.messages.tell)
        job.ended.connect(job.deleteLater)
        self._runner.start(job, work)
        self.job_started.emit(job)

    def _on_opened(self, path: Path) -> None:
        from jewelcraft.library.library import Library

        if self._reader is not None:
            self.closing.emit()
            self._reader.close()
        self._reader = Library.open(path, read_only=True)
        self.thumbnails.open(path)
        self.opened.emit()
        self.run(lambda library, progress: library.recost_if_stale(progress), self.tr("Working out costs"))

    def _tell_changes(self, result: object) -> None:
        changes = changes_in(result)
        if changes:
            self.changed.emit(changes)

    def _say_undone(self, undone: Any) -> None:
        if undone is not None:
            self.messages.snackbar(self.tr("Undone: {what}").format(what=say(undone.label)), self.tr("Redo"), self.redo)

    def _say_redone(self, redone: Any) -> None:
        if redone is not None:
            self.messages.snackbar(
                self.tr("Done again: {what}").format(what=say(redone.label)), self.tr("Undo"), self.undo
            )


def changes_in(result: object) -> Changes:
    """Find the Changes in what an action returned: itself, its `changes`, or among a tuple's parts."""
    if isinstance(result, Changes):
        return result
    if isinstance(result, tuple):
        found = Changes()
        for part in result:
            found |= changes_in(part)
        return found
    inner = getattr(result, "changes", None)
    return inner if isinstance(inner, Changes) else Changes()
