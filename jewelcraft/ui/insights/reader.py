"""Work out insights on a thread of its own, where nothing is ever written and no saving has to wait."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtCore import Signal

from jewelcraft.ui.jobs import Job
from jewelcraft.ui.jobs import JobRunner

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jewelcraft.domain.work import Progress
    from jewelcraft.library.insights import InsightRoom
    from jewelcraft.library.library import Library


class _ReadingDesk:
    """What the thread has before it: the library, opened when first asked, and what was found in it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._library: Library | None = None
        self._room: InsightRoom | None = None

    def room(self) -> InsightRoom:
        from jewelcraft.library.insights import InsightRoom
        from jewelcraft.library.library import Library

        if self._room is None:
            self._library = Library.open(self._path, read_only=True)
            self._room = InsightRoom(self._library)
        return self._room

    def close(self) -> None:
        if self._library is not None:
            self._library.close()


class InsightReader(QObject):
    """Answers wishes one after the other; a newer wish takes the place of the older one of its kind.

    Signals:
        failed: the library refused or something went wrong; carries the error.
    """

    failed = Signal(object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._runner: JobRunner[_ReadingDesk] | None = None
        self._jobs: dict[str, Job] = {}

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return bool(self._jobs)

    def ask(
        self, kind: str, work: Callable[[InsightRoom, Progress], object], then: Callable[[Any], object], what: str = ""
    ) -> Job:
        """Do work on the thread and hand its answer to `then`, unless a newer wish of its kind came."""
        self.drop(kind)
        job = Job(what, self)
        job.succeeded.connect(partial(self._on_answer, kind, job, then))
        job.failed.connect(partial(self._on_failed, kind, job))
        job.cancelled.connect(partial(self._is_newest, kind, job))
        job.ended.connect(job.deleteLater)
        self._jobs[kind] = job
        self._thread().start(job, lambda desk, progress: work(desk.room(), progress))
        return job

    def drop(self, kind: str) -> None:
        """Want nothing more of a kind."""
        job = self._jobs.pop(kind, None)
        if job is not None:
            job.cancel()

    def close(self) -> None:
        """End the thread; no answer comes any more."""
        self._jobs.clear()
        if self._runner is not None:
            self._runner.close()
            self._runner = None

    def _thread(self) -> JobRunner[_ReadingDesk]:
        if self._runner is None:
            runner = JobRunner(partial(_ReadingDesk, self._path), _ReadingDesk.close, name="insights")
            # The window may go while the library stays open, as when the language changes.
            self.destroyed.connect(partial(_end, runner))
            self._runner = runner
        return self._runner

    def _is_newest(self, kind: str, job: Job) -> bool:
        if self._jobs.get(kind) is not job:
            return False
        del self._jobs[kind]
        return True

    def _on_answer(self, kind: str, job: Job, then: Callable[[Any], object], answer: object) -> None:
        if self._is_newest(kind, job):
            then(answer)

    def _on_failed(self, kind: str, job: Job, error: object) -> None:
        if self._is_newest(kind, job):
            self.failed.emit(error)


def _end(runner: JobRunner[_ReadingDesk], *_gone: QObject) -> None:
    runner.close()
