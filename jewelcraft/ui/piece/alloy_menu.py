"""The menu of alloys that a design is compared in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from PySide6.QtWidgets import QWidget

from jewelcraft.ui import trade_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QMouseEvent

    from jewelcraft.domain.rates import RateCard


class AlloyMenu(QMenu):
    """A menu of alloys to tick; it stays open while they are ticked.

    Signals:
        ticked: the choice has changed; carries the ids.
    """

    ticked = Signal(object)

    def __init__(self, card: RateCard, chosen: Iterable[str], own: str, parent: QWidget) -> None:
        super().__init__(parent)
        ids = set(chosen)
        for alloy in card.alloys.values():
            action = QAction(trade_words.alloy(alloy.name), self)
            action.setCheckable(True)
            action.setChecked(alloy.id in ids)
            action.setEnabled(alloy.id != own)
            action.setData(alloy.id)
            action.toggled.connect(self._tell)
            self.addAction(action)

    def _tell(self) -> None:
        self.ticked.emit({action.data() for action in self.actions() if action.isChecked()})

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick without closing."""
        action = self.activeAction()
        if action is not None and action.isEnabled():
            action.trigger()
            return
        super().mouseReleaseEvent(event)
