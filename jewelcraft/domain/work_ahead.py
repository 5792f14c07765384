"""Work handed to other threads, only while there is memory for a thread to start in."""

from __future__ import annotations

import mmap
from threading import Thread
from typing import TYPE_CHECKING
from typing import ParamSpec
from typing import TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future
    from concurrent.futures import ThreadPoolExecutor

Words = ParamSpec("Words")
Result = TypeVar("Result")

_ROOM = 16_000_000
"""Bytes that a thread takes to start, twice over."""


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
