"""The two parts of a shop rate side by side: labour and overhead."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QSizePolicy
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look
from jewelcraft.ui.widgets.charts import spread

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_GROUNDS = (("acc_fill", "on_accent"), ("mid", "ink"))
_LEAST = 8.0


class ShopRateBar(QWidget):
    """A bar of two parts, their words inside where there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[tuple[Decimal, str], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look().changed.connect(self.updateGeometry)

    def show_parts(self, labour: tuple[Decimal, str], overhead: tuple[Decimal, str]) -> None:
        """Show two shares with their words."""
        self._parts = (labour, overhead)
        self.setAccessibleDescription(f"{labour[1]}, {overhead[1]}")
        self.setToolTip(f"{labour[1]}, {overhead[1]}")
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for one line."""
        return QSize(200, look().px(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the parts."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(self.rect().toRectF(), look().radius("bar"), look().radius("bar"))
        painter.setClipPath(shape)
        left = 0.0
        widths = spread([share for share, _ in self._parts], self.width(), _LEAST)
        for (_, words), width, (ground, ink) in zip(self._parts, widths, _GROUNDS, strict=False):
            if not width:
                continue
            room = QRectF(left, 0, width, self.height())
            painter.fillRect(room, look().color(ground))
            font = look().font("caption_strong", words)
            if QFontMetrics(font).horizontalAdvance(words) <= width - 8:
                painter.setFont(font)
                painter.setPen(look().color(ink))
                painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)
            left += width + 2
