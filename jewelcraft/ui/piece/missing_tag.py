"""A warning in a pill that leads to what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QSizePolicy

from jewelcraft.ui.look import look

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget


class MissingTag(QPushButton):
    """Says what is missing; press it to go there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ring", "round")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look().changed.connect(self._restyle)

    def show_text(self, text: str, tooltip: str = "") -> None:
        """Show a text."""
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(tooltip)
        self._restyle()

    def _restyle(self) -> None:
        self.setFont(look().font("caption_medium", self.text()))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for icon and text."""
        metrics = QFontMetrics(self.font())
        height = max(look().measures.heights["tag"], metrics.height() + 6)
        return QSize(metrics.horizontalAdvance(self.text()) + 39, height)

    def minimumSizeHint(self) -> QSize:
        """Return the same: warnings are not cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pill."""
        now = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(now.color("warn_border") if self.underMouse() else Qt.PenStyle.NoPen)
        painter.setBrush(now.color("warn_tint"))
        frame = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
        icon = now.pixmap("warning", "warn", 14, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(10, (self.height() - 14) / 2), icon)
        painter.setFont(self.font())
        painter.setPen(now.color("warn"))
        room = QRectF(29, 0, self.width() - 29, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, self.text())
