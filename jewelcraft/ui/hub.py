"""Hold the open library for the window: one reader here, one writer on the worker thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from typing import Any
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtCore import Signal

from jewelcraft.domain.changes import Changes
from jewelcraft.ui.derived_filler import DerivedFiller
from jewelcraft.ui.jobs import Job
from jewelcraft.ui.jobs import JobRunner
from jewelcraft.ui.messages import Messages
from jewelcraft.ui.thumbnails import Thumbnails
from jewelcraft.ui.wording import say

if TYPE_CHECKING:
    from jewelcraft.domain.settings import WorkshopSettings
    from jewelcraft.domain.work import Progress
    from jewelcraft.library.escape import FolderReport
    from jewelcraft.library.library import Library
    from jewelcraft.library.repair import RepairReport
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
        self.thumbnails.failed.connect(self._tell_no_pictures)
        self._told_no_pictures = False
        self._filler = DerivedFiller(self)
        self._reader: Library | None = None
        self._runner: JobRunner[_Desk] | None = None
        self._look_only = False
        self._answer: Callable[[Path, object], bool] = lambda _path, _trouble: False

    @property
    def is_open(self) -> bool:
        """Whether a library is open."""
        return self._reader is not None

    @property
    def is_busy(self) -> bool:
        """Whether work is running or waiting."""
        return self._runner is not None and self._runner.is_busy

    @property
    def unfinished(self) -> list[Job]:
        """The long work that is asked about before it is stopped."""
        return [] if self._runner is None else [job for job in self._runner.jobs if job.unfinished]

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

    @property
    def is_look_only(self) -> bool:
        """Whether the open library cannot be changed here."""
        return self._look_only

    def answer_troubles(self, answer: Callable[[Path, object], bool]) -> None:
        """Ask first here what to do where a library cannot be opened; what says no is told as it is."""
        self._answer = answer

    def open_library(self, path: Path, *, look_only: bool = False) -> Job:
        """Open a library in place of the one that is open."""

        def work(desk: _Desk, _progress: object) -> Path:
            from jewelcraft.library.library import Library

            is_held = desk.holds(path) and desk.library is not None and desk.library.read_only == look_only
            return path if is_held else desk.take(Library.open(path, read_only=look_only))

        tell = partial(self._tell_trouble, path)
        return self._begin(work, self.tr("Opening the workshop"), tell, look_only=look_only)

    def import_folder(self, folder: Path, target: Path, tell: Callable[[FolderReport], object]) -> Job:
        """Make a library of a readable copy and open it."""
        reports: list[FolderReport] = []

        def work(desk: _Desk, progress: Progress) -> Path:
            from jewelcraft.library.escape import import_folder
            from jewelcraft.library.library import Library

            reports.append(import_folder(folder, target, progress))
            return desk.take(Library.open(target))

        job = self._begin(work, self.tr("Reading the copy in"))
        job.succeeded.connect(lambda _path: tell(reports[0]))
        return job

    def repair(self, source: Path, target: Path, tell: Callable[[RepairReport], object]) -> Job:
        """Save what can be read of a damaged library into a new one, and open that."""
        reports: list[RepairReport] = []

        def work(desk: _Desk, progress: Progress) -> Path:
            from jewelcraft.library.library import Library
            from jewelcraft.library.repair import repair_file

            reports.append(repair_file(source, target, progress=progress))
            return desk.take(Library.open(target))

        job = self._begin(work, self.tr("Saving what can be read"))
        job.succeeded.connect(lambda _path: tell(reports[0]))
        return job

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
            from jewelcraft.library.backups import restore_beside
            from jewelcraft.library.library import Library

            restore_beside(backup, target, progress)
            return desk.take(Library.open(target))

        return self._begin(work, self.tr("Bringing the backup back"))

    def bring_back(self, backup: Path, library: Path) -> Job:
        """Bring a workshop back to the state of a backup, keeping today's state first, and open it."""
        # Nobody may hold the file that is about to be replaced.
        was_open = self.is_open and self.path.resolve() == library.resolve()
        if was_open:
            self.close()

        def work(desk: _Desk, progress: Progress) -> Path:
            from jewelcraft.library.backups import backup_at
            from jewelcraft.library.backups import restore_in_place
            from jewelcraft.library.library import Library

            desk.close()
            restore_in_place(backup_at(backup), library, progress)
            return desk.take(Library.open(library))

        job = self._begin(work, self.tr("Bringing the backup back"))
        if was_open:
            for signal in (job.failed, job.cancelled):
                signal.connect(lambda *_: self.open_library(library))
        return job

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
        self._filler.close()
        self.thumbnails.close()
        if self._runner is not None:
            self._runner.close()
            self._runner = None
        if self._reader is not None:
            self.closing.emit()
            self._reader.close()
            self._reader = None
            self.closed.emit()

    def _begin(
        self,
        work: Callable[[_Desk, Any], Path],
        what: str,
        tell: Callable[[object], object] | None = None,
        *,
        look_only: bool = False,
    ) -> Job:
        job = Job(what, self)
        job.succeeded.connect(partial(self._set_look_only, look_only))
        job.succeeded.connect(self._on_opened)
        self._start(job, work, tell)
        return job

    def _set_look_only(self, look_only: bool, _path: object) -> None:
        self._look_only = look_only

    def _tell_no_pictures(self, trouble: object) -> None:
        """Tell once why no pictures show; they come by themselves as soon as they can."""
        if not self._told_no_pictures:
            self._told_no_pictures = True
            self.messages.tell(trouble)

    def _tell_trouble(self, path: Path, trouble: object) -> None:
        if not self._answer(path, trouble):
            self.messages.tell(trouble)

    def _start(
        self, job: Job, work: Callable[[_Desk, Any], object], tell: Callable[[object], object] | None = None
    ) -> None:
        if self._runner is None:
            self._runner = JobRunner(_Desk, _Desk.close, self, name="library")
        job.failed.connect(tell or self.messages.tell)
        job.ended.connect(job.deleteLater)
        self._runner.start(job, work)
        self.job_started.emit(job)

    def _on_opened(self, path: Path) -> None:
        from jewelcraft.library.library import Library

        if self._reader is not None:
            self.closing.emit()
            self._reader.close()
        self._reader = Library.open(path, read_only=True)
        self._told_no_pictures = False
        self.thumbnails.open(path)
        self.opened.emit()
        if not self._look_only:
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
