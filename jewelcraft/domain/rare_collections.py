"""Look for garbage more rarely while much is made at once that is no garbage."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_RARELY = (20_000, 20, 50)
"""New things until some of them, more of them, and all of them are looked over; usually the first are 700."""


class _Wishes:
    """How many want it, and what was usual before."""

    def __init__(self) -> None:
        self.lock = Lock()
        self.count = 0
        self.usual = gc.get_threshold()


_wishes = _Wishes()


@contextmanager
def rare_collections() -> Iterator[None]:
    """Look for garbage rarely for a while: of values that hold each other in no ring, none is ever found."""
    with _wishes.lock:
        if not _wishes.count:
            _wishes.usual = gc.get_threshold()
            if _wishes.usual[0]:
                gc.set_threshold(*map(max, _wishes.usual, _RARELY))
        _wishes.count += 1
    try:
        yield
    finally:
        with _wishes.lock:
            _wishes.count -= 1
            if not _wishes.count:
                gc.set_threshold(*_wishes.usual)
