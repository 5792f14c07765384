"""Pictures that soon are drawn, read and made ready on a thread of their own while pages are laid out."""

from __future__ import annotations

from collections import deque
from contextlib import suppress
from dataclasses import dataclass
from threading import Condition
from typing import TYPE_CHECKING
from typing import Protocol
from typing import runtime_checkable

from jewelcraft.domain.errors import PictureRefusedError
from jewelcraft.domain.work_ahead import started_thread

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from threading import Thread
    from types import TracebackType
    from typing import Self

    from jewelcraft.images.printing import PrintImage

_MOST_AHEAD = 16_000_000
"""Bytes that may lie ready; what is larger by itself is read when there is nothing else."""
PictureKey = tuple[str, "int | None"]
"""A picture's digest, and how many pixels it may have at most."""


@runtime_checkable
class PicturesApart(Protocol):
    """A source of originals that another thread can have opened for itself."""

    def __call__(self, digest: str) -> bytes:
        """Return the original."""

    def apart(self) -> AbstractContextManager[Callable[[str], bytes]]:
        """Open the same source for the thread that calls, and close it at the end."""


@dataclass(slots=True)
class _Found:
    """A picture that is ready, or why it cannot be read."""

    image: PrintImage | None = None
    error: PictureRefusedError | None = None
    size: int = 0


class PicturesAhead:
    """Reads what was asked for, in that order; whoever takes a picture waits for it no longer than for reading it.

    What the thread cannot do is not told: the one who takes it gets nothing, reads it himself and meets the fault.
    """

    def __init__(self, source: Callable[[str], bytes], prepare: Callable[..., PrintImage]) -> None:
        self._source = source if isinstance(source, PicturesApart) else None
        self._prepare = prepare
        self._bell = Condition()
        self._asked: deque[PictureKey] = deque()
        self._open: set[PictureKey] = set()
        """What was asked for and is not ready yet."""
        self._found: dict[PictureKey, _Found] = {}
        self._ready_bytes = 0
        self._is_awaited = False
        self._is_over = self._source is None
        self._thread: Thread | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def ask(self, key: PictureKey) -> None:
        """Let a picture be made ready."""
        with self._bell:
            if self._is_over or key in self._open or key in self._found:
                return
            self._asked.append(key)
            self._open.add(key)
            self._bell.notify_all()
        if self._thread is None:
            self._begin()

    def take(self, key: PictureKey) -> PrintImage | None:
        """Return a picture that was asked for, once; None where it is to be read in another way.

        Raises:
            PictureRefusedError: where it cannot be read.
        """
        with self._bell:
            self._is_awaited = True
            self._bell.notify_all()
            while key in self._open and not self._is_over:
                self._bell.wait()
            self._is_awaited = False
            found = self._found.pop(key, None)
            if found is None:
                return None
            self._ready_bytes -= found.size
            self._bell.notify_all()
        if found.error is not None:
            raise found.error
        return found.image

    def close(self) -> None:
        """Read no further, and wait for the thread to end."""
        with self._bell:
            self._is_over = True
            self._bell.notify_all()
        if self._thread is not None:
            self._thread.join()
        self._found.clear()

    def _begin(self) -> None:
        try:
            self._thread = started_thread(self._run, "pictures")
        except MemoryError:
            self._is_over = True

    def _run(self) -> None:
        if self._source is not None:
            # Where it cannot be opened once more, it is read where faults can be told.
            with suppress(Exception), self._source.apart() as read:
                while (key := self._next()) is not None:
                    self._put(key, self._made(read, key))
        with self._bell:
            self._is_over = True
            self._bell.notify_all()

    def _next(self) -> PictureKey | None:
        """Wait for a wish and for room; None at the end."""
        with self._bell:
            while not self._is_over:
                if self._asked and (self._ready_bytes < _MOST_AHEAD or self._is_awaited):
                    return self._asked.popleft()
                self._bell.wait()
        return None

    def _made(self, read: Callable[[str], bytes], key: PictureKey) -> _Found | None:
        try:
            image = self._prepare(read, *key)
        except PictureRefusedError as error:
            return _Found(error=error)
        except Exception:  # noqa: BLE001 (met again by the one who draws)
            return None
        return _Found(image, size=sum(len(part) for part in image.parts))

    def _put(self, key: PictureKey, found: _Found | None) -> None:
        with self._bell:
            self._open.discard(key)
            if found is not None:
                self._found[key] = found
                self._ready_bytes += found.size
            self._bell.notify_all()
