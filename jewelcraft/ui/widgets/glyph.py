"""An icon by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class Glyph(QWidget):
    """A themed icon that stands by itself; it says nothing to screen readers."""

    def __init__(self, icon: str, parent: QWidget, token: str = "ink2", size: int = 16) -> None:
        super().__init__(parent)
        self._icon, self._token, self._side = icon, token, size
        self.setFixedSize(size, size)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def stand_beside(self, role: str) -> None:
        """Stand in the middle of the first line of a paragraph."""
        now = look()
        line = now.px(now.measures.type[role].size * now.measures.type[role].line * 1.3)
        self.setFixedHeight(max(self._side, line))

    def set_icon(self, icon: str, token: str) -> None:
        """Show another icon."""
        self._icon, self._token = icon, token
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon in the middle of its height."""
        painter = QPainter(self)
        pixmap = look().pixmap(self._icon, self._token, self._side, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(0, (self.height() - self._side) / 2), pixmap)
