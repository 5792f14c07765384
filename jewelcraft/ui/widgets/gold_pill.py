"""The gold pill: price, local unit, age, and the way to a new price."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Literal

from PySide6.QtCore import QPointF
from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QAbstractButton
from PySide6.QtWidgets import QSizePolicy
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

Age = Literal["fresh", "old", "too_old", "missing"]
_TOKENS: dict[Age, tuple[str, str, str]] = {
    "fresh": ("surface", "border2", "ink2"),
    "old": ("warn_tint", "warn_border", "warn"),
    "too_old": ("err_tint", "err_border", "err"),
    "missing": ("warn_tint", "warn_border", "warn"),
}
_GAP = 7


class GoldPill(QAbstractButton):
    """The price everything hangs on, and how old it is; press it to type a new one (`clicked`)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._age: Age = "missing"
        self._parts: list[tuple[str, str, str]] = []
        self._compact = False
        self.setProperty("ring", "round")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_missing()
        look().changed.connect(self.updateGeometry)

    def show_price(self, metal: str, price: str, unit: str, age: Age, age_text: str) -> None:
        """Show a price in words that are ready: metal, amount, unit, and its age."""
        self._age = age
        ink = _TOKENS[age][2]
        self._parts = [("ink2", "small", metal), ("ink", "strong_figures", price), ("ink3", "caption", f"/ {unit}")]
        self._tail = [(ink, "small_strong", age_text), ("accent", "small_strong", self.tr("Update"))]
        self._say(f"{metal} {price} / {unit} {age_text}")

    def show_missing(self, metal: str = "") -> None:
        """Say that no price was typed yet; without a name it is gold's."""
        self._age = "missing"
        self._parts = [("ink2", "small", metal or self.tr("Gold"))]
        self._tail = [("warn", "small_strong", self.tr("no price yet")), ("accent", "small_strong", self.tr("Type it"))]
        self._say(self.tr("{metal} has no price yet").format(metal=metal or self.tr("Gold")))

    def _say(self, text: str) -> None:
        self.setAccessibleName(text)
        self.setToolTip(self.tr("Type today's price"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for all parts."""
        width = 16 + 16 + sum(self._width(part) + _GAP for part in (*self._parts, *self._tail)) + 10
        width += 26 + (19 if self._age != "fresh" else 0)
        return QSize(width, look().height("button"))

    def minimumSizeHint(self) -> QSize:
        """Return the same: amounts are not cut."""
        return self.sizeHint()

    @staticmethod
    def _width(part: tuple[str, str, str]) -> int:
        _tone, role, text = part
        return QFontMetrics(look().font(role, text)).horizontalAdvance(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pill from left to right."""
        now = look()
        ground, border, ink = _TOKENS[self._age]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(now.color("hover" if self.underMouse() and self._age == "fresh" else ground))
        painter.setPen(QPen(now.color(border), 1))
        frame = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
        left = self._icon(painter, "coin", "gold_text" if self._age != "fresh" else "gold", 14)
        for part in self._parts:
            left = self._text(painter, part, left)
        painter.setPen(QPen(now.color(border), 1))
        painter.drawLine(QPointF(left + 4.5, 10), QPointF(left + 4.5, self.height() - 10))
        left += 15
        if self._age != "fresh":
            left = self._icon(painter, "warning", ink, left)
        for part in self._tail:
            left = self._text(painter, part, left, underline=part is self._tail[-1])

    def _icon(self, painter: QPainter, name: str, token: str, left: float) -> float:
        pixmap = look().pixmap(name, token, 16, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(left, (self.height() - 16) / 2), pixmap)
        return left + 16 + _GAP

    def _text(self, painter: QPainter, part: tuple[str, str, str], left: float, *, underline: bool = False) -> float:
        tone, role, text = part
        font = look().font(role, text)
        font.setUnderline(underline)
        painter.setFont(font)
        painter.setPen(look().color(tone))
        width = self._width(part)
        room = QRectF(left, 0, width + 2, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
        return left + width + _GAP
