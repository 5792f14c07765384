"""Sliders: filled from the left, or from the centre with marks for "what if"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QSizePolicy
from PySide6.QtWidgets import QSlider
from PySide6.QtWidgets import QStyle
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtGui import QWheelEvent

_KNOB = 8.0


class Slider(QSlider):
    """A slider of whole steps; `marks` are values with their words, below the track."""

    def __init__(
        self,
        minimum: int,
        maximum: int,
        parent: QWidget | None = None,
        *,
        name: str = "",
        from_centre: bool = False,
        marks: Sequence[tuple[int, str]] = (),
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._from_centre = from_centre
        self._marks = tuple(marks)
        self.setRange(minimum, maximum)
        self.setPageStep(max(1, (maximum - minimum) // 10))
        self.setAccessibleName(name)
        self.setProperty("ring", "outside")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look().changed.connect(self.updateGeometry)

    def describe(self, text: str) -> None:
        """Say value and result to screen readers."""
        self.setAccessibleDescription(text)

    def sizeHint(self) -> QSize:
        """Return the room for knob and marks."""
        return QSize(160, 28 + (QFontMetrics(look().font("caption")).height() + 2 if self._marks else 0))

    def minimumSizeHint(self) -> QSize:
        """Return a short track."""
        return QSize(80, self.sizeHint().height())

    def _ends(self) -> tuple[float, float]:
        side = _KNOB + 1
        if self._marks:
            metrics = QFontMetrics(look().font("caption"))
            side = max(side, max(metrics.horizontalAdvance(text) for _value, text in self._marks) / 2)
        return side, self.width() - side

    def _x(self, value: int) -> float:
        left, right = self._ends()
        share = (value - self.minimum()) / max(1, self.maximum() - self.minimum())
        return left + share * (right - left)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint track, fill, marks and knob."""
        now = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, right = self._ends()
        middle = 14.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.color("border2"))
        painter.drawRoundedRect(QRectF(left, middle - 2, right - left, 4), 2, 2)
        start = self._x(max(self.minimum(), min(0, self.maximum()))) if self._from_centre else left
        knob = self._x(self.sliderPosition())
        token = "accent" if self.isEnabled() else "disabled"
        painter.setBrush(now.color(token))
        painter.drawRoundedRect(QRectF(min(start, knob), middle - 2, abs(knob - start), 4), 2, 2)
        self._paint_marks(painter, middle)
        painter.setBrush(now.color("surface"))
        painter.setPen(QPen(now.color(token), 2))
        painter.drawEllipse(QPointF(knob, middle), _KNOB - 1, _KNOB - 1)

    def _paint_marks(self, painter: QPainter, middle: float) -> None:
        font = look().font("caption")
        painter.setFont(font)
        height = QFontMetrics(font).height()
        for value, text in self._marks:
            at = self._x(value)
            painter.setPen(QPen(look().color("ink3"), 1.5))
            painter.drawLine(QPointF(at, middle + 10), QPointF(at, middle + 13))
            painter.setPen(look().color("ink2"))
            painter.drawText(QRectF(at - 60, middle + 14, 120, height), Qt.AlignmentFlag.AlignCenter, text)

    def _value_at(self, x: float) -> int:
        left, right = self._ends()
        return QStyle.sliderValueFromPosition(
            self.minimum(), self.maximum(), round(x - left), max(1, round(right - left))
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Move the knob to where the track was pressed."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setSliderPosition(self._value_at(event.position().x()))
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse."""
        if self.isSliderDown():
            self.setSliderPosition(self._value_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self.setSliderDown(False)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go back to today."""
        if self._from_centre:
            self.setValue(0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
