"""Work handed to other threads, only while there is memory for a thread to start in."""

from __future__ import annotations

import mmap
import sys
from contextlib import contextmanager
from threading import Lock
from threading import Thread
from typing import TYPE_CHECKING
from typing import ParamSpec
from typing import TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Iterator
    from concurrent.futures import Future
    from concurrent.futures import ThreadPoolExecutor

Words = ParamSpec("Words")
Result = TypeVar("Result")

_ROOM = 16_000_000
"""Bytes that a thread takes to start, twice over."""
_SHORT_TURN = 0.0005
"""Seconds after which a thread that reckons lets another one have Python; usually it is ten times as long."""


def hand_over(
    pool: ThreadPoolExecutor, work: Callable[Words, Result], *words: Words.args, **named: Words.kwargs
) -> Future[Result]:
    """Let a thread of the pool do some work.

    Python waits for ever for a thread that dies of too little memory before it runs, so that is asked for first.

    Raises:
        MemoryError: where there is none for another thread.
    """
    require_room()
    return pool.submit(work, *words, **named)


def started_thread(work: Callable[Words, object], name: str, *words: Words.args, **named: Words.kwargs) -> Thread:
    """Start a thread of one's own.

    Raises:
        MemoryError: where there is none for another thread.
    """
    require_room()
    thread = Thread(target=work, name=name, args=words, kwargs=named)
    try:
        thread.start()
    except RuntimeError as error:
        raise MemoryError from error
    return thread


def require_room() -> None:
    """Ask for the memory of a thread, and give it back.

    Raises:
        MemoryError: where there is none.
    """
    try:
        # Nothing of it is touched, so that it costs no time.
        mmap.mmap(-1, _ROOM).close()
    except OSError as error:
        raise MemoryError from error


class _Turns:
    """How many want short turns, and how long turns were before."""

    def __init__(self) -> None:
        self.lock = Lock()
        self.count = 0
        self.usual = 0.0


_turns = _Turns()


@contextmanager
def short_turns() -> Iterator[None]:
    """Let threads take Python in turns that are short, for a while.

    One that mostly waits for the disk needs Python often and briefly: in usual turns it would wait for that instead.
    """
    with _turns.lock:
        if not _turns.count:
            _turns.usual = sys.getswitchinterval()
            sys.setswitchinterval(min(_SHORT_TURN, _turns.usual))
        _turns.count += 1
    try:
        yield
    finally:
        with _turns.lock:
            _turns.count -= 1
            if not _turns.count:
                sys.setswitchinterval(_turns.usual)
