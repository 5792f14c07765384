"""What was typed into each calculator, kept while the program runs."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

if TYPE_CHECKING:
    from jewelcraft.ui.preferences import Preferences


@dataclass(slots=True)
class Sheet:
    """What one calculator was given by hand."""

    texts: dict[str, str] = field(default_factory=dict)
    """By the name of the input; what the rates filled in is not here, so that it follows them."""
    offer: str = ""
    """The rate it counts with; empty takes the usual one."""
    is_open: bool = False
    """Whether the fields behind "More" are shown."""


@dataclass(slots=True)
class Memory:
    """All sheets, and the calculator in front."""

    sheets: dict[str, Sheet] = field(default_factory=dict)
    current: str = ""

    def sheet(self, name: str) -> Sheet:
        """Return the sheet of a calculator."""
        return self.sheets.setdefault(name, Sheet())


_memories: WeakKeyDictionary[Preferences, Memory] = WeakKeyDictionary()


def memory_of(preferences: Preferences) -> Memory:
    """Return what is remembered beside the settings of a running program; it outlives a window."""
    return _memories.setdefault(preferences, Memory())
