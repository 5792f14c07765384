"""One stop of the tour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from jewelcraft.ui.main_window import MainWindow


def same(window: MainWindow) -> QWidget:
    """Grab the window itself."""
    return window


def stay(_window: MainWindow) -> None:
    """Leave nothing behind, because nothing was opened."""


@dataclass(frozen=True)
class Screen:
    """A screen: its name, how to bring it up, what to grab, and how to leave it."""

    name: str
    show: Callable[[MainWindow], object]
    find: Callable[[MainWindow], QWidget] = same
    leave: Callable[[MainWindow], object] = stay
