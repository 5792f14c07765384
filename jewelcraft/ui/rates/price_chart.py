"""A price over time: one line, a soft fill, the last point labelled, a dotted tail while it is old."""

from __future__ import annotations

import math
from datetime import date
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QLinearGradient
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPen
from PySide6.QtGui import QPolygonF
from PySide6.QtWidgets import QSizePolicy
from PySide6.QtWidgets import QWidget

from jewelcraft.library.formatting import NO_BREAK
from jewelcraft.ui.look import look
from jewelcraft.ui.rates.series import Point
from jewelcraft.ui.rates.series import since
from jewelcraft.ui.rates.words import write_amount
from jewelcraft.ui.wording import currency_sign
from jewelcraft.ui.wording import formatter
from jewelcraft.ui.wording import write_date

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

DAYS = {"quarter": 91, "year": 365, "years": 5 * 365 + 1}
_LINES = 5
_TAIL = 14
_PLATE_ROOM = 52
_LOW = 150
_STEPS = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))
_GRID = Qt.PenStyle.SolidLine


def scale_of(low: Decimal, high: Decimal, lines: int = _LINES) -> tuple[Decimal, Decimal, Decimal]:
    """Return bottom, top and step of a scale of round numbers that holds all values."""
    if high == low:
        margin = abs(high) / 10 or Decimal(1)
        low, high = low - margin, high + margin
    raw = (high - low) / lines
    power = Decimal(10) ** math.floor(math.log10(raw))
    step = next(factor * power for factor in _STEPS if factor * power >= raw)
    bottom = (low / step).to_integral_value("ROUND_FLOOR") * step
    top = (high / step).to_integral_value("ROUND_CEILING") * step
    return bottom, top, step


class PriceChart(QWidget):
    """The chart of a price."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: list[Point] = []
        self._period = "year"
        self._currency = ""
        self._today = date.min
        self._is_old = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(110)
        look().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Ask for the room of the design."""
        return QSize(340, look().px(186))

    def show_points(self, points: Sequence[Point], currency: str, today: date, *, is_old: bool) -> None:
        """Show prices in a currency, oldest first; `is_old` draws the dotted tail."""
        self._points, self._currency = list(points), currency
        self._today, self._is_old = today, is_old
        self._read()
        self.update()

    def set_period(self, period: str) -> None:
        """Show three months ("quarter"), a year, or five ("years")."""
        self._period = period
        self._read()
        self.update()

    def shown(self) -> list[Point]:
        """Return the points of the period."""
        return since(self._points, self._start())

    def _start(self) -> date:
        return self._today - timedelta(days=DAYS[self._period]) if self._today != date.min else date.min

    def _read(self) -> None:
        words = [f"{write_date(point.day)} {self._words(point.value)}" for point in self.shown()]
        self.setAccessibleName(self.tr("Prices over time"))
        self.setAccessibleDescription(", ".join(words))

    def _words(self, value: Decimal) -> str:
        sign = currency_sign(self._currency)
        joint = NO_BREAK if sign == self._currency and sign else ""
        return f"{sign}{joint}{write_amount(value)}"

    def _short(self, day: date) -> str:
        from babel.dates import format_date

        if (self._today - day).days > DAYS["year"]:
            return write_date(day)
        return str(format_date(day, "d MMM", locale=formatter().language))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint grid, line and label."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        points = self.shown()
        if not points:
            painter.setFont(look().font("small"))
            painter.setPen(look().color("ink3"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("No price in this time"))
            return
        values = [point.value for point in points]
        bottom, top, step = scale_of(min(values), max(values), _LINES if self.height() > look().px(_LOW) else 3)
        while (top - values[-1]) / (top - bottom) * self.height() < min(_PLATE_ROOM, self.height() * 2 / 5):
            top += step
        room = self._grid(painter, bottom, top, step)
        self._months(painter, room)
        self._line(painter, room, points, bottom, top)

    def _grid(self, painter: QPainter, bottom: Decimal, top: Decimal, step: Decimal) -> QRectF:
        font = look().font("small_figures")
        metrics = QFontMetrics(font)
        count = int((top - bottom) / step)
        labels = [write_amount(bottom + step * number) for number in range(count + 1)]
        left = max(metrics.horizontalAdvance(label) for label in labels) + 11
        room = QRectF(left, 8, self.width() - left - 10, self.height() - 8 - metrics.height() - 8)
        painter.setFont(font)
        for number, label in enumerate(labels):
            y = room.bottom() - room.height() * number / count
            painter.setPen(QPen(look().color("border"), 1, _GRID))
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right() + 10, y))
            if number % 2 == count % 2:
                painter.setPen(look().color("ink3"))
                words = QRectF(0, y - 10, left - 11, 20)
                painter.drawText(words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, label)
        return room

    def _x(self, room: QRectF, day: date) -> float:
        whole = DAYS[self._period]
        return room.left() + (room.width() - _TAIL) * (day - self._start()).days / whole

    def _months(self, painter: QPainter, room: QRectF) -> None:
        from babel.dates import format_date

        locale = formatter().language
        pattern = "y" if self._period == "years" else "LLL"
        months = {"quarter": 1, "year": 3, "years": 12}[self._period]
        start = self._start()
        day = date(start.year + 1, 1, 1) if months == 12 else _next_month(start.replace(day=1))
        painter.setFont(look().font("small"))
        painter.setPen(look().color("ink3"))
        while day <= self._today:
            words = format_date(day, pattern, locale=locale)
            width = QFontMetrics(painter.font()).horizontalAdvance(words)
            left = min(max(self._x(room, day) - width / 2, 0), self.width() - width)
            box = QRectF(left, room.bottom() + 4, width + 4, self.height() - room.bottom() - 4)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
            for _ in range(months):
                day = _next_month(day)

    def _line(self, painter: QPainter, room: QRectF, points: list[Point], bottom: Decimal, top: Decimal) -> None:
        def spot(point: Point) -> QPointF:
            height = float((point.value - bottom) / (top - bottom)) * room.height()
            return QPointF(self._x(room, point.day), room.bottom() - height)

        spots = [spot(point) for point in points]
        color = look().color("chart.metal")
        fill = QLinearGradient(0, room.top(), 0, room.bottom())
        fill.setColorAt(0, _faint(color, 60))
        fill.setColorAt(1, _faint(color, 6))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        ends = [QPointF(spots[-1].x(), room.bottom()), QPointF(spots[0].x(), room.bottom())]
        painter.drawPolygon(QPolygonF([*spots, *ends]))
        pen = QPen(color, 2.2)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(spots))
        last = spots[-1]
        if self._is_old:
            pen.setStyle(Qt.PenStyle.DotLine)
            painter.setPen(pen)
            painter.drawLine(last, QPointF(room.right() + 10, last.y()))
        painter.setPen(QPen(look().color("surface"), 2))
        painter.setBrush(color)
        painter.drawEllipse(last, 5.5, 5.5)
        self._plate(painter, room, last, points[-1])

    def _plate(self, painter: QPainter, room: QRectF, spot: QPointF, point: Point) -> None:
        text = f"{self._words(point.value)} \u00b7 {self._short(point.day)}"
        font = look().font("caption_strong", text)
        metrics = QFontMetrics(font)
        width, height = metrics.horizontalAdvance(text) + 22.0, metrics.height() + 8.0
        left = max(room.left(), min(spot.x() - width / 2, self.width() - width - 4))
        above = spot.y() - height - 11
        top = above if above >= 0 else spot.y() + 11
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("ink"))
        painter.drawRoundedRect(QRectF(left, top, width, height), 6, 6)
        painter.setFont(font)
        painter.setPen(look().color("surface"))
        painter.drawText(QRectF(left, top, width, height), Qt.AlignmentFlag.AlignCenter, text)


def _faint(color: QColor, alpha: int) -> QColor:
    return QColor(color.red(), color.green(), color.blue(), alpha)


def _next_month(day: date) -> date:
    return date(day.year + day.month // 12, day.month % 12 + 1, 1)
