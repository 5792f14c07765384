"""The states of something while it is edited, to go back and forward among."""

from __future__ import annotations

from typing import Generic
from typing import TypeVar

State = TypeVar("State")
_MOST = 200
"""How many states are kept."""


class StepHistory(Generic[State]):
    """The states from when something was opened on, and which of them is shown."""

    def __init__(self, first: State) -> None:
        self._states = [first]
        self._at = 0
        self._opened = first

    @property
    def current(self) -> State:
        """The state that is shown."""
        return self._states[self._at]

    @property
    def is_changed(self) -> bool:
        """Whether it is another one than when it was opened."""
        return self.current != self._opened

    @property
    def can_go_back(self) -> bool:
        """Whether there is an earlier state."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether one has gone back from a later state."""
        return self._at < len(self._states) - 1

    def add(self, state: State) -> None:
        """Go on to a new state; those that were gone back from are forgotten."""
        self._states = [*self._states[: self._at + 1], state][-_MOST:]
        self._at = len(self._states) - 1

    def go(self, by: int) -> None:
        """Go back or forward, as far as there are states."""
        self._at = min(len(self._states) - 1, max(0, self._at + by))
