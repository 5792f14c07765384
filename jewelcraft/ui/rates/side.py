"""What all panels beside a table of prices share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout

from jewelcraft.ui.widgets.surfaces import Panel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class SidePanel(Panel):
    """A panel beside a table; its buttons stand under each other where they do not fit side by side."""

    def refresh(self) -> None:
        """Show what is stored now."""
        raise NotImplementedError

    def focus_first(self) -> None:
        """Move the keyboard to what is typed first."""
        self.setFocus()

    def sizeHint(self) -> QSize:
        """Ask for the width of the design."""
        return QSize(388, 600)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the buttons out for the new width."""
        super().resizeEvent(event)
        self._lay_out_actions()

    def event(self, event: QEvent) -> bool:
        """Lay the buttons out anew when one is shown, hidden or named otherwise."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._lay_out_actions()
        return super().event(event)

    def _lay_out_actions(self) -> None:
        items = [self.foot.itemAt(place) for place in range(self.foot.count())]
        widths = [item.sizeHint().width() for item in items if item is not None and not item.isEmpty()]
        margins = self.foot.contentsMargins()
        wanted = sum(widths) + self.foot.spacing() * (len(widths) - 1) + margins.left() + margins.right()
        fits = wanted < self.width()
        way = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if self.foot.direction() != way:
            self.foot.setDirection(way)
