"""Where the columns of the cost table stand, and their names."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look
from jewelcraft.ui.widgets.buttons import LinkButton

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtGui import QResizeEvent

INDENT = 48
EDGE = 16
CENTRE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
RIGHT = CENTRE | Qt.AlignmentFlag.AlignRight


# Large letters in a small window: the names of lines need the room more than the longest figures do.
_LEAST_ITEM = 150
_ROOMY = (("฿000,000.00", 14), ("฿00,000.00", 22), ("strand", 20), ("0,000.00", 22))
_TIGHT = (("฿000,000", 8), ("฿0,000.00", 12), ("stone", 8), ("000.00", 14))


def _figure_widths(samples: tuple[tuple[str, int], ...]) -> list[int]:
    """Return the widths of amount, rate, unit and quantity for samples of text and the room beside them."""
    fonts = ("figures", "figures", "small", "figures")
    return [
        QFontMetrics(look().font(font)).horizontalAdvance(text) + room
        for font, (text, room) in zip(fonts, samples, strict=True)
    ]


class Column(IntEnum):
    """The cells of a line that the keyboard stops at."""

    ITEM = 0
    QUANTITY = 1
    RATE = 2
    AMOUNT = 3


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the columns of a table of some width stand: each cell's left and right edge."""

    item: tuple[float, float]
    quantity: tuple[float, float]
    unit: tuple[float, float]
    rate: tuple[float, float]
    amount: tuple[float, float]

    @classmethod
    def of(cls, width: int, edge: int = EDGE) -> Columns:
        """Share out a width; words take what numbers leave, and `edge` stays free at the right."""
        right = width - edge
        sizes = _figure_widths(_ROOMY)
        if right - sum(sizes) - INDENT < look().px(_LEAST_ITEM):
            sizes = _figure_widths(_TIGHT)
        edges: list[float] = [right]
        for size in sizes:
            edges.append(edges[-1] - size)
        return cls(
            (INDENT, edges[4] - 8), (edges[4], edges[3]), (edges[3], edges[2]), (edges[2], edges[1]), (edges[1], right)
        )

    def cell(self, column: Column) -> tuple[float, float]:
        """Return the edges of a cell."""
        return (self.item, self.quantity, self.rate, self.amount)[column]


def cell_rect(edges: tuple[float, float], height: int) -> QRectF:
    """Return the rectangle of a cell in a row of some height."""
    return QRectF(edges[0], 0, edges[1] - edges[0], height)


class HeadRow(QWidget):
    """The names of the columns, and the link to the templates of lines.

    Signals:
        templates_requested: the link was pressed; carries the place of the menu on the screen.
    """

    templates_requested = Signal(object)
    edge = EDGE

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.templates = LinkButton(self.tr("Templates"), "stack", self, small=True)
        self.templates.clicked.connect(
            lambda: self.templates_requested.emit(self.templates.mapToGlobal(self.templates.rect().bottomLeft()))
        )
        look().changed.connect(self.updateGeometry)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the link at the end of the items."""
        super().resizeEvent(event)
        size = self.templates.sizeHint()
        left = Columns.of(self.width(), self.edge).item[1] - size.width() - 12
        self.templates.setGeometry(int(left), (self.height() - size.height()) // 2, size.width(), size.height())

    def sizeHint(self) -> QSize:
        """Return the height of a table head."""
        return QSize(
            400, max(look().measures.heights["table_head"], QFontMetrics(look().font("caption")).height() + 12)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the names."""
        painter = QPainter(self)
        columns = Columns.of(self.width(), self.edge)
        heads = (
            (columns.item, self.tr("Item"), CENTRE),
            (columns.quantity, self.tr("Quantity"), RIGHT),
            (columns.unit, self.tr("Unit"), CENTRE),
            (columns.rate, self.tr("Rate"), RIGHT),
            (columns.amount, self.tr("Amount"), RIGHT),
        )
        painter.setPen(look().color("ink2"))
        for edges, text, flags in heads:
            painter.setFont(look().font("caption_medium", text))
            room = cell_rect(edges, self.height())
            painter.drawText(room.adjusted(6 if edges is columns.unit else 0, 0, 0, 0), flags, text)
        painter.setPen(look().color("border"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
