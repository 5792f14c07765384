"""Ask for the memory of a thread before one is started: Python waits for ever for one that dies before it runs."""

from __future__ import annotations

import mmap

_ROOM = 16_000_000
"""Bytes that a thread takes to start, twice over."""


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
