"""Turn work into jobs on the one worker thread: progress, result, error or cancel come back as signals."""

from __future__ import annotations

import logging
import queue
import threading
import time
from dataclasses import dataclass
from dataclasses import field
from typing import TYPE_CHECKING
from typing import Any
from typing import Generic
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtCore import Slot

from jewelcraft.domain.errors import JewelCraftError
from jewelcraft.domain.work import Cancelled
from jewelcraft.domain.work_ahead import started_thread

if TYPE_CHECKING:
    from collections.abc import Callable

Desk = TypeVar("Desk")
_TICK = 0.05
_log = logging.getLogger(__name__)


class Job(QObject):
    """One piece of work, seen from the window.

    Exactly one of succeeded, failed, cancelled fires, always later than the call that started it.
    `must_finish` is set for short work that may not be lost when the window closes, as what was typed.
    `unfinished` is set for long work that is asked about before the window stops it: what becomes of it then.

    Signals:
        progressed: done, of, what; at most about twenty times a second.
        succeeded: with the result.
        failed: with the exception.
        cancelled: the work stopped as asked; nothing half-made stays behind.
        ended: after any of the three.
    """

    progressed = Signal(object, object, str)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()

    def __init__(self, what: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.what = what
        self.is_running = False
        self.must_finish = False
        self.unfinished = ""
        self._wish = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._wish.set()


class NewestJob(QObject):
    """Knows the newest of jobs that make each other out of date, as previews do: a newer one ends the one before."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: Job | None = None

    def follow(self, job: Job) -> None:
        """Take notice of a job that was begun, in place of the one before."""
        self.cancel()
        self._job = job
        job.ended.connect(self._on_ended)

    def cancel(self) -> None:
        """Ask the newest job to stop, where it has not ended."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    @Slot()
    def _on_ended(self) -> None:
        if self.sender() is self._job:
            self._job = None


@dataclass(frozen=True, slots=True)
class _Order(Generic[Desk]):
    number: int
    work: Callable[[Desk, _Reporter], object]
    wish: threading.Event


@dataclass(frozen=True, slots=True)
class _Letter:
    number: int
    kind: str
    content: Any = field(default=None)


class _Reporter:
    """The Progress that work speaks to; it never touches a widget or a job."""

    def __init__(self, number: int, wish: threading.Event, send: Callable[[_Letter], None]) -> None:
        self._number, self._wish, self._send = number, wish, send
        self._last = 0.0

    def step(self, done: int, of: int, what: str = "") -> None:
        if self._wish.is_set():
            raise Cancelled
        now = time.monotonic()
        if now - self._last >= _TICK or done >= of:
            self._last = now
            self._send(_Letter(self._number, "progressed", (done, of, what)))


class JobRunner(QObject, Generic[Desk]):
    """One worker thread that does one job after the other.

    `open_desk` is called on the worker thread and makes what all work gets as its first
    argument; `close_desk` is called there at the end.
    """

    _arrived = Signal(object)

    def __init__(
        self,
        open_desk: Callable[[], Desk],
        close_desk: Callable[[Desk], None],
        parent: QObject | None = None,
        *,
        name: str = "worker",
    ) -> None:
        super().__init__(parent)
        self._open_desk, self._close_desk = open_desk, close_desk
        self._orders: queue.SimpleQueue[_Order[Desk] | None] = queue.SimpleQueue()
        self._jobs: dict[int, Job] = {}
        self._count = 0
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)
        self._name = name
        self._thread: threading.Thread | None = None

    def start(self, job: Job, work: Callable[[Desk, Any], object]) -> None:
        """Queue work for a job whose signals are already connected; without memory for a thread the job fails."""
        self._count += 1
        self._jobs[self._count] = job
        job.is_running = True
        if self._thread is None:
            try:
                self._thread = started_thread(self._serve, self._name)
            except MemoryError as error:
                self._arrived.emit(_Letter(self._count, "failed", error))
                return
        self._orders.put(_Order(self._count, work, job._wish))  # noqa: SLF001 (the two are one)

    @property
    def is_busy(self) -> bool:
        """Whether a job is running or waiting."""
        return bool(self._jobs)

    @property
    def jobs(self) -> tuple[Job, ...]:
        """What runs and waits."""
        return tuple(self._jobs.values())

    def close(self) -> None:
        """Cancel what runs and waits, save for what must be finished, and end the thread."""
        for job in self._jobs.values():
            if not job.must_finish:
                job.cancel()
        if self._thread is not None:
            self._orders.put(None)
            self._thread.join()
            self._thread = None
        self._jobs.clear()

    @Slot(object)
    def _on_arrived(self, letter: _Letter) -> None:
        job = self._jobs.get(letter.number)
        if job is None:
            return
        if letter.kind == "progressed":
            job.progressed.emit(*letter.content)
            return
        del self._jobs[letter.number]
        job.is_running = False
        if letter.kind == "succeeded":
            job.succeeded.emit(letter.content)
        elif letter.kind == "failed":
            job.failed.emit(letter.content)
        else:
            job.cancelled.emit()
        job.ended.emit()

    def _serve(self) -> None:
        desk = self._open_desk()
        while (order := self._orders.get()) is not None:
            letter = self._do(desk, order)
            self._arrived.emit(letter)
            del order, letter
        self._close_desk(desk)

    def _do(self, desk: Desk, order: _Order[Desk]) -> _Letter:
        if order.wish.is_set():
            return _Letter(order.number, "cancelled")
        try:
            result = order.work(desk, _Reporter(order.number, order.wish, self._arrived.emit))
        except Cancelled:
            return _Letter(order.number, "cancelled")
        except JewelCraftError as error:
            return _Letter(order.number, "failed", error)
        except Exception as error:  # noqa: BLE001 (the window tells it, the thread goes on)
            _log.exception("A job went wrong")
            return _Letter(order.number, "failed", error)
        return _Letter(order.number, "succeeded", result)
