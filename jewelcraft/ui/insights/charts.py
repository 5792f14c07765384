"""Painted charts of the Insights: how margins spread, bars by name, cost per piece by quantity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPen
from PySide6.QtGui import QPolygonF
from PySide6.QtWidgets import QSizePolicy
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

_LINE = Qt.TextFlag.TextSingleLine
_CENTRE = Qt.AlignmentFlag.AlignCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | _LINE
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | _LINE


class _Chart(QWidget):
    def __init__(self, name: str, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = height
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look().changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the height of the design."""
        return QSize(300, look().px(self._height))

    def minimumSizeHint(self) -> QSize:
        """Stay readable."""
        return QSize(180, self.sizeHint().height())


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a histogram: where it begins, in words, how many it counts, and whether it is too low."""

    label: str
    count: int
    is_low: bool


class Histogram(_Chart):
    """Columns side by side, their counts above, a dashed line where the target begins."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, 190, parent)
        self._columns: tuple[Column, ...] = ()
        self._target = ""

    def show_columns(self, columns: Sequence[Column], target: str, spoken: str) -> None:
        """Show columns; the target stands where the first that is not too low begins."""
        self._columns, self._target = tuple(columns), target
        self.setAccessibleDescription(spoken)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint grid, columns, numbers and target."""
        if not self._columns:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text = QFontMetrics(look().font("caption"))
        head, foot = text.height() * 2 + 10.0, text.height() + 8.0
        room = QRectF(4, head, self.width() - 8, self.height() - head - foot)
        painter.setPen(QPen(look().color("border2"), 1))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        width = room.width() / len(self._columns)
        most = max(column.count for column in self._columns) or 1
        for place, column in enumerate(self._columns):
            self._paint_column(
                painter, column, QRectF(room.left() + place * width, room.top(), width, room.height()), most
            )
        self._paint_labels(painter, room, width)
        self._paint_target(painter, room, width)

    @staticmethod
    def _paint_column(painter: QPainter, column: Column, room: QRectF, most: int) -> None:
        if not column.count:
            return
        height = max(3.0, room.height() * column.count / most)
        block = QRectF(room.left() + 2, room.bottom() - height, room.width() - 4, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("warn" if column.is_low else "acc_fill"))
        painter.save()
        painter.setClipRect(block)
        painter.drawRoundedRect(block.adjusted(0, 0, 0, 6), 4, 4)
        painter.restore()
        painter.setFont(look().font("caption_strong"))
        painter.setPen(look().color("ink"))
        above = QRectF(room.left() - 20, block.top() - 22, room.width() + 40, 20)
        painter.drawText(above, _CENTRE, str(column.count))

    def _paint_labels(self, painter: QPainter, room: QRectF, width: float) -> None:
        painter.setFont(look().font("caption"))
        painter.setPen(look().color("ink2"))
        widest = max(QFontMetrics(painter.font()).horizontalAdvance(column.label) for column in self._columns) + 10
        step = max(1, -(-int(widest) // max(int(width), 1)))
        first = next((place for place, column in enumerate(self._columns) if not column.is_low), 0) % step
        for place in range(first, len(self._columns), step):
            at = room.left() + place * width
            box = QRectF(max(0.0, at - widest / 2), room.bottom() + 3, widest, self.height() - room.bottom() - 3)
            painter.drawText(box, _CENTRE, self._columns[place].label)

    def _paint_target(self, painter: QPainter, room: QRectF, width: float) -> None:
        first = next((place for place, column in enumerate(self._columns) if not column.is_low), None)
        if first is None:
            return
        at = room.left() + first * width
        font = look().font("caption_strong", self._target)
        wide = QFontMetrics(font).horizontalAdvance(self._target) + 4.0
        painter.setPen(QPen(look().color("ink2"), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(at, QFontMetrics(font).height() + 4), QPointF(at, room.bottom()))
        painter.setPen(look().color("ink2"))
        painter.setFont(font)
        left = min(max(0.0, at - wide / 2), self.width() - wide)
        painter.drawText(QRectF(left, 0, wide, QFontMetrics(font).height() + 2), _CENTRE, self._target)


@dataclass(frozen=True, slots=True)
class NamedBar:
    """A bar: its name, its length as a share of the longest (below zero to the left), its amount and its colour."""

    name: str
    share: float
    amount: str
    token: str = "acc_fill"


class BarChart(_Chart):
    """Lying bars under their names and amounts."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, 40, parent)
        self._bars: tuple[NamedBar, ...] = ()

    def show_bars(self, bars: Sequence[NamedBar]) -> None:
        """Show bars from the top."""
        self._bars = tuple(bars)
        self.setAccessibleDescription(", ".join(f"{bar.name} {bar.amount}" for bar in bars))
        self._restyle()

    def _step(self) -> int:
        texts = "".join(bar.name for bar in self._bars)
        return QFontMetrics(look().font("small", texts)).height() + 19

    def sizeHint(self) -> QSize:
        """Ask for room for every bar."""
        return QSize(300, self._step() * len(self._bars))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint names, amounts and bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, bar in enumerate(self._bars):
            top = place * self._step()
            self._paint_words(painter, bar, QRectF(0, top, self.width(), self._step() - 14))
            track = QRectF(0, top + self._step() - 14, self.width(), 8)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look().color("hover"))
            painter.drawRoundedRect(track, 4, 4)
            if bar.share:
                width = max(8.0, track.width() * min(abs(bar.share), 1.0))
                painter.setBrush(look().color(bar.token))
                painter.drawRoundedRect(QRectF(track.left(), track.top(), width, 8), 4, 4)

    @staticmethod
    def _paint_words(painter: QPainter, bar: NamedBar, room: QRectF) -> None:
        amount = look().font("small_figures_medium", bar.amount)
        taken = QFontMetrics(amount).horizontalAdvance(bar.amount)
        painter.setFont(amount)
        painter.setPen(look().color("ink"))
        painter.drawText(room, _RIGHT, bar.amount)
        name = look().font("small", bar.name)
        painter.setFont(name)
        painter.setPen(look().color("ink2"))
        free = room.adjusted(0, 0, -taken - 10, 0)
        shown = QFontMetrics(name).elidedText(bar.name, Qt.TextElideMode.ElideRight, int(free.width()))
        painter.drawText(free, _LEFT, shown)


@dataclass(frozen=True, slots=True)
class Spot:
    """A point of a line: its name below, and its height as a number."""

    label: str
    value: float
    is_marked: bool = False


class BatchChart(_Chart):
    """A falling line of costs by quantity, and the price as a level line."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, 170, parent)
        self._spots: tuple[Spot, ...] = ()
        self._level = 0.0
        self._level_name = ""

    def show_spots(self, spots: Sequence[Spot], level: float, level_name: str, spoken: str) -> None:
        """Show the costs and the price."""
        self._spots, self._level, self._level_name = tuple(spots), level, level_name
        self.setAccessibleDescription(spoken)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint both lines and the quantities."""
        if not self._spots:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text = QFontMetrics(look().font("caption")).height()
        room = QRectF(10, text + 10, self.width() - 20, self.height() - 2 * text - 20)
        values = [*(spot.value for spot in self._spots), self._level]
        low, high = min(values), max(values)
        gap = (high - low) * 0.12 or abs(high) * 0.1 or 1.0
        low, high = low - gap, high + gap

        def height(value: float) -> float:
            return room.bottom() - (value - low) / (high - low) * room.height()

        step = room.width() / max(len(self._spots) - 1, 1)
        points = [QPointF(room.left() + place * step, height(spot.value)) for place, spot in enumerate(self._spots)]
        self._paint_grid(painter, room, points)
        self._paint_level(painter, room, height(self._level))
        painter.setPen(QPen(look().color("chart.labour"), 2.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
        for spot, point in zip(self._spots, points, strict=True):
            painter.setPen(QPen(look().color("surface"), 2))
            painter.setBrush(look().color("accent" if spot.is_marked else "chart.labour"))
            radius = 6.5 if spot.is_marked else 4.5
            painter.drawEllipse(point, radius, radius)

    def _paint_grid(self, painter: QPainter, room: QRectF, points: Sequence[QPointF]) -> None:
        painter.setFont(look().font("caption"))
        for spot, point in zip(self._spots, points, strict=True):
            painter.setPen(QPen(look().color("border"), 1))
            painter.drawLine(QPointF(point.x(), room.top()), QPointF(point.x(), room.bottom()))
            painter.setFont(look().font("caption_strong" if spot.is_marked else "caption"))
            painter.setPen(look().color("ink" if spot.is_marked else "ink2"))
            wide = QFontMetrics(painter.font()).horizontalAdvance(spot.label) + 2.0
            left = min(max(0.0, point.x() - wide / 2), self.width() - wide)
            below = QRectF(left, room.bottom() + 4, wide, self.height() - room.bottom() - 4)
            painter.drawText(below, _CENTRE, spot.label)

    def _paint_level(self, painter: QPainter, room: QRectF, y: float) -> None:
        painter.setPen(QPen(look().color("ink2"), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
        font = look().font("caption_strong", self._level_name)
        painter.setFont(font)
        painter.setPen(look().color("ink2"))
        height = QFontMetrics(font).height() + 2
        top = y - height if y - height >= 0 else y + 2
        painter.drawText(QRectF(0, top, self.width(), height), _RIGHT, self._level_name)
