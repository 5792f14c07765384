"""The rows of the cost table, painted: column heads, groups with their subtotal, lines with their cells."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QAbstractButton
from PySide6.QtWidgets import QSizePolicy
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.wording import word

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QContextMenuEvent
    from PySide6.QtGui import QFocusEvent
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtGui import QResizeEvent

    from jewelcraft.domain.costsheet import Bucket

INDENT = 48
_EDGE = 16
_CENTRE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_RIGHT = _CENTRE | Qt.AlignmentFlag.AlignRight


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
    def of(cls, width: int) -> Columns:
        """Share out a width; words take what numbers leave."""
        figures = QFontMetrics(look().font("figures"))
        amount = figures.horizontalAdvance("฿000,000.00") + 14
        rate = figures.horizontalAdvance("฿00,000.00") + 22
        unit = QFontMetrics(look().font("small")).horizontalAdvance("strand") + 20
        quantity = figures.horizontalAdvance("0,000.00") + 22
        right = width - _EDGE
        edges = [right]
        for size in (amount, rate, unit, quantity):
            edges.append(edges[-1] - size)
        return cls(
            (INDENT, edges[4] - 8), (edges[4], edges[3]), (edges[3], edges[2]), (edges[2], edges[1]), (edges[1], right)
        )

    def cell(self, column: Column) -> tuple[float, float]:
        """Return the edges of a cell."""
        return (self.item, self.quantity, self.rate, self.amount)[column]


def _room(edges: tuple[float, float], height: int) -> QRectF:
    return QRectF(edges[0], 0, edges[1] - edges[0], height)


class HeadRow(QWidget):
    """The names of the columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the height of a table head."""
        return QSize(400, max(look().measures.heights["table_head"], QFontMetrics(look().font("caption")).height() + 12))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the names."""
        painter = QPainter(self)
        columns = Columns.of(self.width())
        heads = (
            (columns.item, self.tr("Item"), _CENTRE),
            (columns.quantity, self.tr("Quantity"), _RIGHT),
            (columns.unit, self.tr("Unit"), _CENTRE),
            (columns.rate, self.tr("Rate"), _RIGHT),
            (columns.amount, self.tr("Amount"), _RIGHT),
        )
        painter.setPen(look().color("ink2"))
        for edges, text, flags in heads:
            painter.setFont(look().font("caption_medium", text))
            room = _room(edges, self.height())
            painter.drawText(room.adjusted(6 if edges is columns.unit else 0, 0, 0, 0), flags, text)
        painter.setPen(look().color("border"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)


class GroupRow(QAbstractButton):
    """The row of a group; press it to fold or unfold its lines.

    Signals:
        add_requested: "+ Add line" was pressed.
        walked: Up or Down was pressed; carries -1 or 1.
    """

    add_requested = Signal()
    walked = Signal(int)

    def __init__(self, bucket: Bucket, parent: QWidget | None = None, *, can_add: bool = True) -> None:
        super().__init__(parent)
        self.bucket = bucket
        self.setCheckable(True)
        self.setChecked(True)
        self.setProperty("ring", "inside")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._summary = ""
        self._subtotal = ""
        self._is_complete = True
        self.add = LinkButton(self.tr("+ Add line"), parent=self, small=True)
        self.add.setAccessibleName(self.tr("Add line: {group}").format(group=word(bucket.value)))
        self.add.clicked.connect(self.add_requested)
        self.add.setVisible(can_add)
        look().changed.connect(self.updateGeometry)

    def show_group(self, subtotal: str, summary: str, *, complete: bool = True) -> None:
        """Show the subtotal, in amber where a price is missing, and in few words what is inside while folded."""
        self._subtotal, self._summary, self._is_complete = subtotal, summary, complete
        self.setAccessibleName(" ".join((word(self.bucket.value), subtotal)))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of a group row."""
        return QSize(400, look().height("group_row", word(self.bucket.value)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the link under the rates."""
        super().resizeEvent(event)
        right = Columns.of(self.width()).rate[1]
        size = self.add.sizeHint()
        self.add.setGeometry(int(right - size.width() + 2), (self.height() - size.height()) // 2, size.width(), size.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fold, unfold, walk; Insert or plus adds a line."""
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                wanted = event.key() == Qt.Key.Key_Right
                if self.isChecked() != wanted:
                    self.click()
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self.walked.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
            case Qt.Key.Key_Insert | Qt.Key.Key_Plus:
                self.add_requested.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint caret, colour, name, summary and subtotal."""
        now = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), now.color("hover" if self.underMouse() else "sunken"))
        caret = now.pixmap("caret-down" if self.isChecked() else "caret-right", "ink3", 14, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(9, (self.height() - 14) / 2), caret)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.color(f"chart.{self.bucket.value}"))
        painter.drawRoundedRect(QRectF(30, (self.height() - 10) / 2, 10, 10), 3, 3)
        columns = Columns.of(self.width())
        name = word(self.bucket.value)
        font = now.font("strong", name)
        painter.setFont(font)
        painter.setPen(now.color("ink"))
        painter.drawText(_room(columns.item, self.height()), _CENTRE, name)
        if self._summary and not self.isChecked():
            self._paint_summary(painter, columns.item[0] + QFontMetrics(font).horizontalAdvance(name) + 10)
        painter.setFont(now.font("strong_figures", self._subtotal))
        painter.setPen(now.color("ink" if self._is_complete else "warn"))
        painter.drawText(_room(columns.amount, self.height()), _RIGHT, self._subtotal)
        painter.setPen(now.color("border"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    def _paint_summary(self, painter: QPainter, left: float) -> None:
        right = self.add.x() - 10 if self.add.isVisible() else self.width() - _EDGE - 100
        font = look().font("small", self._summary)
        painter.setFont(font)
        painter.setPen(look().color("ink3"))
        shown = QFontMetrics(font).elidedText(self._summary, Qt.TextElideMode.ElideRight, int(right - left))
        painter.drawText(QRectF(left, 0, right - left, self.height()), _CENTRE, shown)


@dataclass(frozen=True, slots=True)
class LineText:
    """A line in words that are ready."""

    label: str
    detail: str
    quantity: str
    unit: str
    rate: str
    amount: str
    credit: bool = False
    typed_rate: bool = False
    estimated: bool = False
    warns: bool = False
    missing: str = ""
    """What is missing; it stands where the amount would."""
    link: str = ""
    """What the link beside it offers, as "Enter it"."""


class LineRow(QWidget):
    """A line of the table.

    Signals:
        cell_pressed: a cell was clicked; carries its column.
        cell_opened: a cell was double-clicked.
        link_pressed: the link beside what is missing was pressed.
        key_pressed: a key the table answers; carries the event.
        menu_requested: the context menu was asked for; carries the place on the screen.
        focused: the keyboard came here.

    `on_tab` is asked first where Tab leads; it tells whether it moved.
    """

    cell_pressed = Signal(object)
    cell_opened = Signal(object)
    link_pressed = Signal()
    key_pressed = Signal(object)
    menu_requested = Signal(object)
    focused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = LineText("", "", "", "", "", "")
        self.column: Column | None = None
        self.on_tab: Callable[[bool], bool] | None = None
        self._selected = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.link = LinkButton("", parent=self, small=True)
        self.link.hide()
        self.link.clicked.connect(self.link_pressed)
        look().changed.connect(self.updateGeometry)

    def show_line(self, text: LineText) -> None:
        """Show a line."""
        self.text = text
        words = (text.label, text.detail, text.quantity, text.unit, text.rate, text.missing or text.amount)
        self.setAccessibleName(", ".join(part for part in words if part))
        self.link.set_label(text.link)
        self.link.setVisible(bool(text.link))
        self._place_link()
        self.update()

    def select(self, selected: bool, column: Column | None = None) -> None:
        """Mark the line, and the cell that the keyboard is on."""
        self._selected, self.column = selected, column
        self.update()

    def cell_room(self, column: Column) -> QRectF:
        """Return where a cell is."""
        return _room(Columns.of(self.width()).cell(column), self.height())

    def sizeHint(self) -> QSize:
        """Return the height of a line, tall enough for its script."""
        height = QFontMetrics(look().font("body", self.text.label + self.text.detail)).height()
        return QSize(400, max(look().measures.heights["cost_row"], height + 11))

    def _place_link(self) -> None:
        size = self.link.sizeHint()
        right = Columns.of(self.width()).amount[1]
        self.link.setGeometry(int(right - size.width() + 2), (self.height() - size.height()) // 2, size.width(), size.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the link at the right end."""
        super().resizeEvent(event)
        self._place_link()

    def column_at(self, x: float) -> Column:
        """Return the cell at a place across the row."""
        columns = Columns.of(self.width())
        if x >= columns.amount[0]:
            return Column.AMOUNT
        if x >= columns.rate[0]:
            return Column.RATE
        return Column.QUANTITY if x >= columns.quantity[0] else Column.ITEM

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select the line and the cell."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.cell_pressed.emit(self.column_at(event.position().x()))
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the cell."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.cell_opened.emit(self.column_at(event.position().x()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu."""
        self.menu_requested.emit(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Become the line the keyboard is on."""
        super().focusInEvent(event)
        self.focused.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go from cell to cell, and out of the table at its end."""
        return bool(self.on_tab and self.on_tab(forward)) or super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand keys to the table."""
        self.key_pressed.emit(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells."""
        now = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "tint" if self._selected else ("hover" if self.underMouse() else "")
        if ground:
            painter.fillRect(self.rect(), now.color(ground))
        columns = Columns.of(self.width())
        self._paint_item(painter, columns)
        self._paint_figures(painter, columns)
        if self.column is not None and self.hasFocus():
            painter.setPen(QPen(now.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            cell = self.cell_room(self.column).adjusted(-4 if self.column is Column.ITEM else 2, 2, 5, -3)
            painter.drawRoundedRect(cell, 6, 6)
        if not self._selected:
            painter.setPen(now.color("border"))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    def _paint_item(self, painter: QPainter, columns: Columns) -> None:
        now = look()
        left, right = columns.item
        font = now.font("body", self.text.label)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(now.color("ink"))
        label = metrics.elidedText(self.text.label, Qt.TextElideMode.ElideRight, int(right - left))
        painter.drawText(QRectF(left, 0, right - left, self.height()), _CENTRE, label)
        at = left + metrics.horizontalAdvance(label) + 10
        if self.text.warns:
            pixmap = now.pixmap("warning", "warn", 14, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(at - 2, (self.height() - 14) / 2), pixmap)
            at += 20
        small = now.font("small", self.text.detail)
        if right - at > 30:
            painter.setFont(small)
            painter.setPen(now.color("ink2" if self._selected else "ink3"))
            shown = QFontMetrics(small).elidedText(self.text.detail, Qt.TextElideMode.ElideRight, int(right - at))
            painter.drawText(QRectF(at, 0, right - at, self.height()), _CENTRE, shown)

    def _paint_figures(self, painter: QPainter, columns: Columns) -> None:
        now = look()
        height = self.height()
        painter.setFont(now.font("figures"))
        painter.setPen(now.color("ink"))
        quantity = f"≈ {self.text.quantity}" if self.text.estimated and self.text.quantity else self.text.quantity
        painter.drawText(_room(columns.quantity, height), _RIGHT, quantity)
        painter.setFont(now.font("small", self.text.unit))
        painter.setPen(now.color("ink2" if self._selected else "ink3"))
        unit = f"{self.text.unit} {self.tr('est.')}" if self.text.estimated else self.text.unit
        painter.drawText(_room(columns.unit, height).adjusted(6, 0, 30, 0), _CENTRE, unit)
        if self.text.missing:
            painter.setFont(now.font("small_medium", self.text.missing))
            painter.setPen(now.color("warn"))
            right = self.link.x() - 8 if self.text.link else columns.amount[1]
            left = columns.rate[0] - 10
            shown = painter.fontMetrics().elidedText(self.text.missing, Qt.TextElideMode.ElideRight, int(right - left))
            painter.drawText(QRectF(left, 0, right - left, height), _RIGHT, shown)
            return
        painter.setFont(now.font("figures"))
        painter.setPen(now.color("ink" if self.text.typed_rate else "ink2"))
        painter.drawText(_room(columns.rate, height), _RIGHT, self.text.rate)
        painter.setPen(now.color("ok" if self.text.credit else "ink"))
        painter.drawText(_room(columns.amount, height), _RIGHT, self.text.amount)
