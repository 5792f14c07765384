"""How long a thread may reckon while another one waits for its turn."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHORT_TURN = 0.0005
"""Seconds after which a thread that reckons lets another one have Python; usually it is ten times as long."""


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
