"""The row of a line of the cost table, with its cells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QSizePolicy
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.look import look
from jewelcraft.ui.piece.cost_columns import CENTRE
from jewelcraft.ui.piece.cost_columns import EDGE
from jewelcraft.ui.piece.cost_columns import RIGHT
from jewelcraft.ui.piece.cost_columns import Column
from jewelcraft.ui.piece.cost_columns import Columns
from jewelcraft.ui.piece.cost_columns import cell_rect
from jewelcraft.ui.widgets.buttons import LinkButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QContextMenuEvent
    from PySide6.QtGui import QFocusEvent
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtGui import QResizeEvent


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
        mark_pressed: the line was clicked while Ctrl was held, to choose several.
        cell_opened: a cell was double-clicked.
        link_pressed: the link beside what is missing was pressed.
        key_pressed: a key the table answers; carries the event.
        menu_requested: the context menu was asked for; carries the place on the screen.
        focused: the keyboard came here.

    `on_tab` is asked first where Tab leads; it tells whether it moved.
    """

    cell_pressed = Signal(object)
    mark_pressed = Signal()
    cell_opened = Signal(object)
    link_pressed = Signal()
    key_pressed = Signal(object)
    menu_requested = Signal(object)
    focused = Signal()
    edge = EDGE

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = LineText("", "", "", "", "", "")
        self.column: Column | None = None
        self.on_tab: Callable[[bool], bool] | None = None
        self._selected = False
        self._marked = False
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
        self.setToolTip(" · ".join(part for part in (text.label, text.detail) if part))
        self.link.set_label(text.link)
        self.link.setVisible(bool(text.link))
        self._place_link()
        self.update()

    def select(self, selected: bool, column: Column | None = None) -> None:
        """Mark the line, and the cell that the keyboard is on."""
        self._selected, self.column = selected, column
        self.update()

    def mark(self, marked: bool) -> None:
        """Show the line as one of several that are chosen."""
        if marked != self._marked:
            self._marked = marked
            self.update()

    def cell_room(self, column: Column) -> QRectF:
        """Return where a cell is."""
        return cell_rect(Columns.of(self.width(), self.edge).cell(column), self.height())

    def sizeHint(self) -> QSize:
        """Return the height of a line, tall enough for its script."""
        height = QFontMetrics(look().font("body", self.text.label + self.text.detail)).height()
        return QSize(400, max(look().measures.heights["cost_row"], height + 11))

    def set_edge(self, edge: int) -> None:
        """Leave so much room at the right."""
        self.edge = edge
        self._place_link()
        self.update()

    def _place_link(self) -> None:
        size = self.link.sizeHint()
        right = Columns.of(self.width(), self.edge).amount[1]
        self.link.setGeometry(
            int(right - size.width() + 2), (self.height() - size.height()) // 2, size.width(), size.height()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the link at the right end."""
        super().resizeEvent(event)
        self._place_link()

    def column_at(self, x: float) -> Column:
        """Return the cell at a place across the row."""
        columns = Columns.of(self.width(), self.edge)
        if x >= columns.amount[0]:
            return Column.AMOUNT
        if x >= columns.rate[0]:
            return Column.RATE
        return Column.QUANTITY if x >= columns.quantity[0] else Column.ITEM

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select the line and the cell."""
        if event.button() == Qt.MouseButton.LeftButton and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.mark_pressed.emit()
        elif event.button() == Qt.MouseButton.LeftButton:
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
        ground = "tint" if self._selected or self._marked else ("hover" if self.underMouse() else "")
        if ground:
            painter.fillRect(self.rect(), now.color(ground))
        columns = Columns.of(self.width(), self.edge)
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
        painter.drawText(QRectF(left, 0, right - left, self.height()), CENTRE, label)
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
            painter.drawText(QRectF(at, 0, right - at, self.height()), CENTRE, shown)

    def _paint_figures(self, painter: QPainter, columns: Columns) -> None:
        now = look()
        height = self.height()
        painter.setFont(now.font("figures"))
        painter.setPen(now.color("ink"))
        quantity = f"≈ {self.text.quantity}" if self.text.estimated and self.text.quantity else self.text.quantity
        painter.drawText(cell_rect(columns.quantity, height), RIGHT, quantity)
        painter.setFont(now.font("small", self.text.unit))
        painter.setPen(now.color("ink2" if self._selected else "ink3"))
        unit = f"{self.text.unit} {self.tr('est.')}" if self.text.estimated else self.text.unit
        painter.drawText(cell_rect(columns.unit, height).adjusted(6, 0, 30, 0), CENTRE, unit)
        if self.text.missing:
            painter.setFont(now.font("small_medium", self.text.missing))
            painter.setPen(now.color("warn"))
            right = self.link.x() - 8 if self.text.link else columns.amount[1]
            left = columns.rate[0] - 10
            shown = painter.fontMetrics().elidedText(self.text.missing, Qt.TextElideMode.ElideRight, int(right - left))
            painter.drawText(QRectF(left, 0, right - left, height), RIGHT, shown)
            return
        painter.setFont(now.font("figures"))
        painter.setPen(now.color("ink" if self.text.typed_rate else "ink2"))
        painter.drawText(cell_rect(columns.rate, height), RIGHT, self.text.rate)
        painter.setPen(now.color("ok" if self.text.credit else "ink"))
        painter.drawText(cell_rect(columns.amount, height), RIGHT, self.text.amount)
