"""Bytes of a file in the making to the disk and into its digest, on a thread of its own while pages are laid out."""

from __future__ import annotations

import os
from hashlib import sha256
from queue import SimpleQueue
from typing import TYPE_CHECKING

from jewelcraft.domain.work_ahead import started_thread

if TYPE_CHECKING:
    from pathlib import Path
    from threading import Thread
    from types import TracebackType
    from typing import Self

_TURN = 1 << 20
"""How many bytes are gathered before they go on."""
_MOST_WAITING = 4
"""How many such turns may wait, so that a slow disk does not fill the memory."""
_STRETCH = 32 << 20
"""How many bytes are made safe on the disk together, so that at the end few are left to wait for."""
_Turn = list["bytes | memoryview"]


class Outflow:
    """A new file that is written from its beginning to its end; its digest is known as soon as it is whole.

    Writing and digesting wait for disk and processor outside Python, so they take nothing from the thread that draws.
    """

    def __init__(self, path: Path) -> None:
        self._file = path.open("wb", buffering=0)
        self._digest = sha256()
        self._turn: _Turn = []
        self._gathered = 0
        self._size = 0
        self._unsafe = 0
        """How many bytes the system may still keep in memory."""
        self._fault: Exception | None = None
        # Such queues never let a thread wait for one that itself waits for its turn of Python.
        self._waiting: SimpleQueue[_Turn | None] = SimpleQueue()
        self._room: SimpleQueue[None] = SimpleQueue()
        for _ in range(_MOST_WAITING):
            self._room.put(None)
        self._thread = self._begun()
        self._flusher: Thread | None = None

    def _begun(self) -> Thread | None:
        """Return the thread that writes; None where there is no memory for one, and bytes are written at once."""
        try:
            return started_thread(self._run, "outflow")
        except MemoryError:
            return None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def write(self, data: bytes | memoryview) -> None:
        """Take bytes over; they must not change any more.

        Raises:
            OSError: where bytes that were taken over before could not be written.
        """
        if self._fault is not None:
            raise self._fault
        self._turn.append(data)
        self._gathered += len(data)
        self._size += len(data)
        if self._gathered >= _TURN:
            self._send()

    def tell(self) -> int:
        """Return how many bytes were taken over."""
        return self._size

    def settle(self) -> str:
        """Wait until all is safe on the disk, and return the file's SHA-256.

        Raises:
            OSError: where it could not be written.
        """
        self._send()
        self._end()
        self._make_safe()
        if self._fault is not None:
            raise self._fault
        return self._digest.hexdigest()

    def close(self) -> None:
        """Let go of the file; what was not settled may be cut short."""
        self._end()
        self._file.close()

    def _send(self) -> None:
        turn, self._turn, self._gathered = self._turn, [], 0
        if self._thread is None:
            self._flow(turn)
        else:
            self._room.get()
            self._waiting.put(turn)

    def _end(self) -> None:
        if self._thread is not None and self._thread.is_alive():
            self._waiting.put(None)
            self._thread.join()
        if self._flusher is not None:
            self._flusher.join()

    def _run(self) -> None:
        while (turn := self._waiting.get()) is not None:
            self._flow(turn)
            self._room.put(None)

    def _flow(self, turn: _Turn) -> None:
        if self._fault is not None:
            return
        try:
            for data in _joined(turn):
                self._digest.update(data)
                left = memoryview(data)
                while left:
                    left = left[self._file.write(left) :]
                self._unsafe += len(data)
        except Exception as error:  # noqa: BLE001 (told where the next bytes are handed over)
            self._fault = error
        if self._unsafe >= _STRETCH and not (self._flusher is not None and self._flusher.is_alive()):
            self._unsafe = 0
            self._begin_flush()

    def _begin_flush(self) -> None:
        """Make what is written safe while more is written; the disk takes its time."""
        try:
            self._flusher = started_thread(self._make_safe, "flush")
        except MemoryError:
            self._make_safe()

    def _make_safe(self) -> None:
        try:
            os.fsync(self._file.fileno())
        except OSError as error:
            self._fault = self._fault or error


def _joined(turn: _Turn) -> _Turn:
    """Return the same bytes in few pieces; those of pictures are large enough by themselves."""
    pieces: _Turn = []
    small: _Turn = []
    for data in turn:
        if len(data) < _TURN // 16:
            small.append(data)
            continue
        if small:
            pieces.append(b"".join(small))
            small = []
        pieces.append(data)
    if small:
        pieces.append(b"".join(small))
    return pieces
