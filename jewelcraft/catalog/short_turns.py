"""How long a thread may reckon while another one waits for its turn."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

from jewelcraft.domain.while_wanted import WhileWanted

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

_SHORT_TURN = 0.0005
"""Seconds after which a thread that reckons lets another one have Python; usually it is ten times as long."""


def short_turns() -> AbstractContextManager[None]:
    """Let threads take Python in turns that are short, for a while.

    One that mostly waits for the disk needs Python often and briefly: in usual turns it would wait for that instead.
    """
    return _short.wanted()


def _change() -> Callable[[], None]:
    usual = sys.getswitchinterval()
    sys.setswitchinterval(min(_SHORT_TURN, usual))
    return partial(sys.setswitchinterval, usual)


_short = WhileWanted(_change)
