"""A menu of values with counts, of which several can be checked while it stays open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtGui import QMouseEvent


@dataclass(frozen=True, slots=True)
class Choice:
    """A value of a filter: what it is called and how many pieces have it."""

    value: str
    text: str
    count: int


class ValueMenu(QMenu):
    """Values to check.

    Signals:
        changed: the checked values are others now; carries a frozenset.
    """

    changed = Signal(object)

    def __init__(self, choices: Iterable[Choice], chosen: frozenset[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = set(chosen)
        for choice in choices:
            text = choice.text.replace("&", "&&").replace("\t", " ")
            action = self.addAction(f"{text}\t{choice.count}")
            action.setCheckable(True)
            action.setChecked(choice.value in chosen)
            action.setData(choice.value)
            action.toggled.connect(lambda checked, value=choice.value: self._on_toggled(value, checked))
        if self.isEmpty():
            self.addAction(self.tr("Nothing to choose yet")).setEnabled(False)

    def _on_toggled(self, value: str, checked: bool) -> None:
        if checked:
            self._chosen.add(value)
        else:
            self._chosen.discard(value)
        self.changed.emit(frozenset(self._chosen))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Check a value and stay open."""
        action = self.actionAt(event.position().toPoint())
        if action is not None and action.isCheckable() and action.isEnabled():
            action.toggle()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Check with Space and stay open; Enter checks and closes."""
        action = self.activeAction()
        if event.key() == Qt.Key.Key_Space and action is not None and action.isCheckable():
            action.toggle()
            return
        super().keyPressEvent(event)
