"""Look for garbage more rarely while much is made at once that is no garbage."""

from __future__ import annotations

import gc
from functools import partial
from typing import TYPE_CHECKING

from jewelcraft.domain.while_wanted import WhileWanted

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import _GeneratorContextManager

_RARELY = (20_000, 20, 50)
"""New things until some of them, more of them, and all of them are looked over; usually the first are 700."""


def rare_collections() -> _GeneratorContextManager[None]:
    """Look for garbage rarely for a while: of values that hold each other in no ring, none is ever found."""
    return _rarely.wanted()


def _change() -> Callable[[], None]:
    usual = gc.get_threshold()
    if usual[0]:
        gc.set_threshold(*map(max, usual, _RARELY))
    return partial(gc.set_threshold, *usual)


_rarely = WhileWanted(_change)
