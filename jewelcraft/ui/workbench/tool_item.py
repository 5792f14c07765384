"""One tool in the list of the bench."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton
from PySide6.QtWidgets import QSizePolicy
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class ToolItem(QAbstractButton):
    """A tool: icon, name, whether it is used."""

    def __init__(self, text: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name, self._use, self._used = icon, "", False
        self.setText(text)
        self.setCheckable(True)
        self.setProperty("ring", "inside")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look().changed.connect(self.updateGeometry)

    def show_use(self, text: str, *, used: bool) -> None:
        """Say whether the tool is used."""
        self._use, self._used = text, used
        self.setAccessibleDescription(text)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for two lines."""
        first = QFontMetrics(look().font("body", self.text())).height()
        second = QFontMetrics(look().font("caption", self._use)).height()
        return QSize(200, first + second + 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, icon and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look().color("tint" if self.isChecked() else "hover"))
            painter.drawRoundedRect(self.rect(), 8, 8)
        tone = "accent" if self.isChecked() else "ink"
        ratio = self.devicePixelRatioF()
        middle = self.height() / 2 - 9
        painter.drawPixmap(QPointF(12, middle), look().pixmap(self._icon_name, tone, 18, ratio))
        font = look().font("body", self.text())
        painter.setFont(font)
        painter.setPen(look().color(tone))
        high = QFontMetrics(font).height()
        room = self.width() - 42 - (34 if self._used else 8)
        name = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(42, 6, room + 4, high), Qt.AlignmentFlag.AlignVCenter, name)
        painter.setFont(look().font("caption", self._use))
        painter.setPen(look().color("ink2"))
        painter.drawText(QRectF(42, 6 + high, room, self.height() - 8 - high), 0, self._use)
        if self._used:
            painter.drawPixmap(QPointF(self.width() - 28, middle + 1), look().pixmap("check-circle", "ok", 16, ratio))
