"""Pictures that soon are drawn, read and made ready on a thread of their own while pages are laid out."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from queue import SimpleQueue
from threading import Event
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

_MOST_AHEAD = 12_000_000
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
    The queues are of the kind that no thread holds while it waits for its turn of Python.
    """

    def __init__(self, source: Callable[[str], bytes], prepare: Callable[..., PrintImage]) -> None:
        self._source = source if isinstance(source, PicturesApart) else None
        self._prepare = prepare
        self._asked: SimpleQueue[PictureKey | None] = SimpleQueue()
        self._open: set[PictureKey] = set()
        """What was asked for and not taken yet."""
        self._made: SimpleQueue[tuple[PictureKey, _Found] | None] = SimpleQueue()
        self._found: dict[PictureKey, _Found] = {}
        self._made_bytes = 0
        self._taken_bytes = 0
        self._room = Event()
        self._wanted: PictureKey | None = None
        """What is waited for right now, whatever lies ready."""
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
        if self._is_over or key in self._open:
            return
        if self._thread is None:
            try:
                self._thread = started_thread(self._run, "pictures")
            except MemoryError:
                self._is_over = True
                return
        self._open.add(key)
        self._asked.put(key)

    def take(self, key: PictureKey) -> PrintImage | None:
        """Return a picture that was asked for, once; None where it is to be read in another way.

        Raises:
            PictureRefusedError: where it cannot be read.
        """
        if key not in self._open:
            return None
        self._open.discard(key)
        found = self._awaited(key)
        if found is None:
            return None
        self._taken_bytes += found.size
        self._room.set()
        if found.error is not None:
            raise found.error
        return found.image

    def _awaited(self, key: PictureKey) -> _Found | None:
        while key not in self._found:
            if self._made.empty():
                if self._is_over:
                    return None
                self._wanted = key
                self._room.set()
            made = self._made.get()
            if made is None:
                self._is_over = True
            else:
                self._found[made[0]] = made[1]
        self._wanted = None
        return self._found.pop(key)

    def close(self) -> None:
        """Read no further, and wait for the thread to end."""
        self._is_over = True
        self._asked.put(None)
        self._room.set()
        if self._thread is not None:
            self._thread.join()
        # What nobody took need not wait for the end of the document.
        self._found.clear()
        self._made = SimpleQueue()

    def _run(self) -> None:
        if self._source is not None:
            # Where it cannot be opened once more, it is read where faults can be told.
            with suppress(Exception), self._source.apart() as read:
                while (key := self._asked.get()) is not None and self._has_room():
                    found = self._ready(read, key)
                    self._made_bytes += found.size
                    if key == self._wanted:
                        self._wanted = None
                    self._made.put((key, found))
        self._made.put(None)

    def _has_room(self) -> bool:
        """Wait until what lies ready was taken, or the next one is waited for; say whether to go on."""
        while not self._is_over:
            self._room.clear()
            if self._made_bytes - self._taken_bytes < _MOST_AHEAD or self._wanted or self._is_over:
                break
            self._room.wait()
        return not self._is_over

    def _ready(self, read: Callable[[str], bytes], key: PictureKey) -> _Found:
        try:
            image = self._prepare(read, *key)
        except PictureRefusedError as error:
            return _Found(error=error)
        except Exception:  # noqa: BLE001 (met again by the one who draws)
            return _Found()
        return _Found(image, size=sum([len(part) for part in image.parts]))
