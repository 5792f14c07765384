"""A setting of the whole program that differs for as long as anybody wants it."""

from __future__ import annotations

from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Iterator


class WhileWanted:
    """Changes something with the first who wants it, and brings back what was usual after the last.

    `change` changes it and returns what brings it back.
    """

    def __init__(self, change: Callable[[], Callable[[], None]]) -> None:
        self._change = change
        self._lock = Lock()
        self._back: list[Callable[[], None]] = []
        self._count = 0

    @contextmanager
    def wanted(self) -> Iterator[None]:
        """Want it for a while; several may at once, from any thread."""
        with self._lock:
            if not self._count:
                self._back.append(self._change())
            self._count += 1
        try:
            yield
        finally:
            with self._lock:
                self._count -= 1
                if not self._count:
                    self._back.pop()()
