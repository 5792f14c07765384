"""Small charts: cost bar, donut, price ladder, sparkline. Each reads its values to screen readers."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPainterPath
from PySide6.QtGui import QPen
from PySide6.QtGui import QPolygonF
from PySide6.QtWidgets import QSizePolicy
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

_GAP = 2.0
_LEAST = 4.0


@dataclass(frozen=True, slots=True)
class Part:
    """A share of a whole: its name, its weight in the whole, its colour token, and its words."""

    name: str
    share: Decimal
    token: str
    percent: str = ""
    amount: str = ""


def spread(shares: Sequence[Decimal], room: float, least: float = _LEAST, gap: float = _GAP) -> list[float]:
    """Return the widths of parts: in proportion, none under `least`, gaps taken off; zero stays zero."""
    positive = [max(float(share), 0.0) for share in shares]
    count = sum(1 for share in positive if share)
    whole = sum(positive)
    if not count:
        return [0.0 for _ in positive]
    free = max(room - gap * (count - 1), 0.0)
    widths = [max(share / whole * free, least) if share else 0.0 for share in positive]
    excess = sum(widths) - free
    for place in sorted(range(len(widths)), key=lambda index: -widths[index]):
        cut = min(excess, max(widths[place] - least, 0.0))
        widths[place] -= cut
        excess -= cut
    return widths


class _Chart(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look().changed.connect(self.update)

    def _read(self, parts: Sequence[Part]) -> None:
        self.setAccessibleDescription(", ".join(f"{p.name} {p.percent} {p.amount}".strip() for p in parts))


class CostBar(_Chart):
    """A bar of the groups of a cost, in fixed order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[Part, ...] = ()
        self.setFixedHeight(14)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show the parts."""
        self._parts = tuple(parts)
        self._read(parts)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the parts side by side."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(self.rect().toRectF(), look().radius("bar"), look().radius("bar"))
        painter.setClipPath(shape)
        if not any(part.share > 0 for part in self._parts):
            painter.fillRect(self.rect(), look().color("border2"))
        left = 0.0
        for part, width in zip(self._parts, spread([p.share for p in self._parts], self.width()), strict=True):
            if width:
                painter.fillRect(QRectF(left, 0, width, self.height()), look().color(part.token))
                left += width + _GAP


class DonutChart(_Chart):
    """A ring of the groups of a cost with the total in its middle."""

    def __init__(self, parent: QWidget | None = None, *, side: int = 140) -> None:
        super().__init__(parent)
        self._parts: tuple[Part, ...] = ()
        self._caption = ""
        self._total = ""
        self._side = side
        self.setFixedSize(side, side)

    def show_parts(self, parts: Sequence[Part], caption: str, total: str) -> None:
        """Show the parts, and a caption and the total in the middle."""
        self._parts, self._caption, self._total = tuple(parts), caption, total
        self.setAccessibleName(f"{caption} {total}")
        self._read(parts)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ring and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = 19.0
        ring = self.rect().toRectF().adjusted(thick / 2 + 1, thick / 2 + 1, -thick / 2 - 1, -thick / 2 - 1)
        pen = QPen(look().color("border2"), thick)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        degrees_per_px = 360 / (3.14159 * ring.width())
        spans = spread([part.share for part in self._parts], 360.0, 3 * degrees_per_px, _GAP * degrees_per_px)
        if not any(spans):
            painter.setPen(pen)
            painter.drawEllipse(ring)
        start = 90.0
        for part, span in zip(self._parts, spans, strict=True):
            if span:
                pen.setColor(look().color(part.token))
                painter.setPen(pen)
                painter.drawArc(ring, round(start * 16), -round(span * 16))
                start -= span + _GAP * degrees_per_px
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        middle = self.height() / 2
        painter.setFont(look().font("small", self._caption))
        painter.setPen(look().color("ink2"))
        centre = Qt.AlignmentFlag.AlignCenter
        painter.drawText(QRectF(0, middle - 26, self.width(), 20), centre, self._caption)
        font = look().font("total", self._total)
        room = self.width() - 2 * 28
        while QFontMetrics(font).horizontalAdvance(self._total) > room and font.pixelSize() > 12:
            font.setPixelSize(font.pixelSize() - 1)
        painter.setFont(font)
        painter.setPen(look().color("ink"))
        painter.drawText(QRectF(0, middle - 6, self.width(), 28), centre, self._total)


_RISE, _LOW_RISE = 62, 36


@dataclass(frozen=True, slots=True)
class Step:
    """A block of the price ladder: its name, amount in words, height as a number, and a note inside."""

    name: str
    amount: str
    value: Decimal
    note: str = ""


class PriceLadder(_Chart):
    """Cost, wholesale and retail as rising blocks, amounts above, margin or factor inside."""

    _GROUNDS = (("border2", "ink"), ("mid", "ink"), ("acc_fill", "on_accent"))

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[Step, ...] = ()
        self._rise = _RISE
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look().changed.connect(self.updateGeometry)

    def be_low(self, low: bool) -> None:
        """Rise less, where the window is low."""
        self._rise = _LOW_RISE if low else _RISE
        self.updateGeometry()

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show up to three steps."""
        self._steps = tuple(steps)
        self.setAccessibleDescription(", ".join(f"{s.name} {s.amount} {s.note}".strip() for s in steps))
        self.update()

    def _head(self) -> int:
        text = "".join(step.name for step in self._steps)
        name = QFontMetrics(look().font("caption", text)).height()
        return name + QFontMetrics(look().font("price")).height() + 8

    def sizeHint(self) -> QSize:
        """Return room for the words and blocks."""
        return QSize(290, self._head() + self._rise)

    def minimumSizeHint(self) -> QSize:
        """Return room for three short amounts."""
        return QSize(240, self._head() + self._rise)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint words and blocks."""
        if not self._steps:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap = 6.0
        width = (self.width() - gap * (len(self._steps) - 1)) / len(self._steps)
        highest = max((step.value for step in self._steps), default=Decimal(1)) or Decimal(1)
        head = self._head()
        for place, step in enumerate(self._steps):
            left = place * (width + gap)
            share = float(step.value / highest)
            height = max(10.0, share * (self.height() - head))
            self._paint_words(painter, step, QRectF(left, 0, width, head))
            self._paint_block(painter, place, step, QRectF(left, self.height() - height, width, height))

    @staticmethod
    def _paint_words(painter: QPainter, step: Step, room: QRectF) -> None:
        left = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
        caption = look().font("caption", step.name)
        painter.setFont(caption)
        painter.setPen(look().color("ink2"))
        painter.drawText(room, left | Qt.AlignmentFlag.AlignTop, step.name)
        price = look().font("price", step.amount)
        while QFontMetrics(price).horizontalAdvance(step.amount) > room.width() and price.pixelSize() > 12:
            price.setPixelSize(price.pixelSize() - 1)
        painter.setFont(price)
        painter.setPen(look().color("ink"))
        top = QFontMetrics(caption).height() + 2
        painter.drawText(room.adjusted(0, top, 0, 0), left | Qt.AlignmentFlag.AlignTop, step.amount)

    def _paint_block(self, painter: QPainter, place: int, step: Step, room: QRectF) -> None:
        ground, ink = self._GROUNDS[min(place, len(self._GROUNDS) - 1)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color(ground))
        path = QPainterPath()
        path.addRoundedRect(room.adjusted(0, 0, 0, 6), 5, 5)
        painter.save()
        painter.setClipRect(room)
        painter.drawPath(path)
        painter.restore()
        font = look().font("caption_medium", step.note)
        if step.note and room.height() >= QFontMetrics(font).height():
            painter.setFont(font)
            painter.setPen(look().color(ink))
            shown = QFontMetrics(font).elidedText(step.note, Qt.TextElideMode.ElideRight, int(room.width()) - 6)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, shown)


class Sparkline(_Chart):
    """A year of a price in one small line, the last point marked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: tuple[Decimal, ...] = ()
        self.setFixedSize(76, 26)

    def show_values(self, values: Sequence[Decimal]) -> None:
        """Show values in the order of time."""
        self._values = tuple(values)
        if values:
            self.setAccessibleDescription(f"{values[0]} \u2192 {values[-1]}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        painter = QPainter(self)
        paint_sparkline(painter, self.rect().toRectF(), self._values)


def paint_sparkline(painter: QPainter, room: QRectF, values: Sequence[Decimal]) -> None:
    """Paint a sparkline, as also table delegates do."""
    if len(values) < 2:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    low, high = min(values), max(values)
    height = float(high - low) or 1.0
    box = room.adjusted(2, 4, -5, -4)
    step = box.width() / (len(values) - 1)
    points = [
        QPointF(box.left() + place * step, box.bottom() - float(value - low) / height * box.height())
        for place, value in enumerate(values)
    ]
    painter.setPen(QPen(look().color("gold"), 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(points))
    painter.setBrush(look().color("gold"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(points[-1], 3, 3)
