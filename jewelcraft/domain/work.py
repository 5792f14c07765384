"""How long work speaks and stops, without knowing who listens."""

from __future__ import annotations

from typing import Protocol


class Cancelled(Exception):  # noqa: N818 (a wish of the user, not an error)
    """The user asked the work to stop; nothing half-made stays behind."""


class Progress(Protocol):
    """What long work calls between its steps."""

    def step(self, done: int, of: int, what: str = "") -> None:
        """Say how far the work is; raise Cancelled where the user asked to stop."""


class NoProgress:
    """A listener for work that nobody watches."""

    def step(self, done: int, of: int, what: str = "") -> None:
        """Listen to nothing."""
