"""Decoding in processes of its own: a picture that crashes, hangs or swells its decoder is refused, nothing more."""

from __future__ import annotations

import logging
import os
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING
from typing import Any
from typing import Generic
from typing import TypeVar

from jewelcraft.domain.errors import PictureRefusedError
from jewelcraft.domain.sentences import Sentence
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.work import Cancelled
from jewelcraft.images.decoder_process import FAULT
from jewelcraft.images.decoder_process import MAY_I
from jewelcraft.images.decoder_process import READY
from jewelcraft.images.decoder_process import REFUSED
from jewelcraft.images.decoder_process import RETURNED
from jewelcraft.images.decoder_process import serve

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

Result = TypeVar("Result")
WORKERS = max(2, min(4, (os.cpu_count() or 2) - 1))
"""Two even on small machines: while one sends its picture over, the other decodes."""
SECONDS = 30.0
_TIMES_FOR_LARGE = 4
"""A very large picture may take so many times as long: a phone's 200 million pixels in HEIC are no fault of theirs."""
_SECONDS_PER_BYTE = 1 / 2_000_000
_START_SECONDS = 60.0
_TICK = 0.1
_CRASHED = sentence("The picture is damaged so that it cannot be read at all. Open it elsewhere and save it as JPEG.")
_TOO_SLOW = sentence("Reading the picture takes far too long. Open it in another program and save it as JPEG.")
_log = logging.getLogger(__name__)


class _LostError(Exception):
    """The process at the other end of the wire is gone."""


@dataclass(slots=True)
class _Worker:
    """One process and the wire to it."""

    process: SpawnProcess
    wire: Connection

    def end(self) -> None:
        self.wire.close()
        if self.process.is_alive():
            self.process.kill()
        self.process.join()
        self.process.close()


@dataclass(frozen=True, slots=True)
class _Call(Generic[Result]):
    """What is asked of a process, and how long it may take."""

    function: Callable[..., Result]
    data: bytes
    arguments: tuple[Any, ...]
    seconds: float
    stop: threading.Event | None

    @property
    def patience(self) -> float:
        return self.seconds + len(self.data) * _SECONDS_PER_BYTE

    @property
    def is_off(self) -> bool:
        return self.stop is not None and self.stop.is_set()


class DecoderPool:
    """A few decoder processes, started when first needed, replaced when one dies.

    `run` may be called from any thread and waits there for its answer.
    """

    def __init__(self, workers: int = WORKERS, seconds: float = SECONDS) -> None:
        self._seats = threading.BoundedSemaphore(workers)
        self._seconds = seconds
        self._lock = threading.Lock()
        self._idle: list[_Worker] = []
        # One very large picture at a time: two side by side would double the peak of memory.
        self._large = threading.Lock()
        self._works = True

    def run(
        self,
        function: Callable[..., Result],
        data: bytes,
        *arguments: Any,
        stop: threading.Event | None = None,
        seconds: float = 0.0,
    ) -> Result:
        """Call a function of this room with a file's bytes in a decoder process; `seconds` is for long work.

        Raises:
            PictureRefusedError: where the function raises it, or its process dies, or takes too long.
            Cancelled: when `stop` is set meanwhile; the process is ended then.
        """
        with self._seats:
            if stop is not None and stop.is_set():
                raise Cancelled
            worker = self._worker()
            if worker is None:
                return function(data, *arguments)
            return self._served(worker, _Call(function, data, arguments, max(seconds, self._seconds), stop))

    def close(self) -> None:
        """End the idle processes; they start anew when needed."""
        with self._lock:
            idle, self._idle = self._idle, []
        for worker in idle:
            worker.end()

    def _served(self, worker: _Worker, call: _Call[Result]) -> Result:
        try:
            kind, content = self._asked(worker, call)
        except _LostError:
            worker.end()
            raise PictureRefusedError(_CRASHED.template) from None
        except BaseException:
            worker.end()
            raise
        with self._lock:
            self._idle.append(worker)
        if kind == REFUSED and isinstance(content, Sentence):
            raise PictureRefusedError(content.template, **content.values)
        if kind == FAULT:
            raise RuntimeError(content)
        result: Result = content
        return result

    def _asked(self, worker: _Worker, call: _Call[Any]) -> tuple[str, Any]:
        try:
            worker.wire.send((call.function, call.arguments))
            # Apart, because pickling a large picture would copy it twice more.
            worker.wire.send_bytes(call.data)
            kind, content = _hear(worker, call.patience, call.stop)
            while kind == MAY_I:
                kind, content = self._alone(worker, call)
        except (EOFError, OSError) as gone:
            raise _LostError from gone
        return kind, content

    def _alone(self, worker: _Worker, call: _Call[Any]) -> tuple[str, Any]:
        """Let a process decode a very large picture while no other one does."""
        while not self._large.acquire(timeout=_TICK):
            if call.is_off:
                raise Cancelled
        try:
            worker.wire.send(True)
            kind, content = _hear(worker, _TIMES_FOR_LARGE * call.patience, call.stop)
        finally:
            self._large.release()
        return _hear(worker, call.patience, call.stop) if kind == RETURNED else (kind, content)

    def _worker(self) -> _Worker | None:
        """Return a process that listens; None where this machine lets none start."""
        with self._lock:
            while self._idle:
                idle = self._idle.pop()
                if idle.process.is_alive():
                    return idle
                idle.end()
            if not self._works:
                return None
        fresh = _started()
        if fresh is None:
            with self._lock:
                self._works = False
        return fresh


def _hear(worker: _Worker, seconds: float, stop: threading.Event | None) -> tuple[str, Any]:
    """Wait for an answer, not for ever."""
    end = time.monotonic() + seconds
    while not worker.wire.poll(_TICK):
        if stop is not None and stop.is_set():
            raise Cancelled
        if time.monotonic() > end:
            raise PictureRefusedError(_TOO_SLOW.template)
    kind, content = worker.wire.recv()
    return kind, content


def _started() -> _Worker | None:
    from multiprocessing import get_context

    context = get_context("spawn")
    mine, theirs = context.Pipe()
    process = context.Process(target=serve, args=(theirs,), name="decoder", daemon=True)
    try:
        process.start()
        theirs.close()
        worker = _Worker(process, mine)
        kind, _none = _hear(worker, _START_SECONDS, None)
    except (OSError, EOFError, PictureRefusedError):
        # A guard of the machine may forbid new processes; pictures are then read in this one.
        _log.info("Decoders cannot run in processes of their own here", exc_info=True)
        mine.close()
        with suppress(ValueError, AttributeError):
            process.kill()
        return None
    return worker if kind == READY else None


_pool = DecoderPool()


def decoders() -> DecoderPool:
    """Return the decoder processes that the whole program shares."""
    return _pool
