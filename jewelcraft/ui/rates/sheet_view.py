"""The view of a table of prices: columns that fit, group rows, keys, editing in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtCore import QModelIndex
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView
from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QHeaderView
from PySide6.QtWidgets import QStyleOptionViewItem
from PySide6.QtWidgets import QTableView

from jewelcraft.ui.look import look
from jewelcraft.ui.rates.sheet import Index
from jewelcraft.ui.rates.sheet import LineCell
from jewelcraft.ui.rates.sheet import Row
from jewelcraft.ui.rates.sheet import SheetModel
from jewelcraft.ui.rates.sheet import TextCell
from jewelcraft.ui.rates.sheet_delegate import PADDING
from jewelcraft.ui.rates.sheet_delegate import SheetDelegate
from jewelcraft.ui.rates.sheet_delegate import row_height

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from jewelcraft.ui.rates.sheet import Column

_LEAST_NAME = 150
_A_LINE = 2


class SheetView(QTableView):
    """A table of prices.

    Signals:
        chosen: another row came under the cursor; carries its id.
        opened: a row was asked to open with Enter or a double click where nothing can be typed.
        removal_requested: Delete was pressed on a row; carries its id.
        fitted: the columns fill another width, and some may have come or gone.
        followed: a cell that leads somewhere was pressed; carries the row's id and the column's.
    """

    chosen = Signal(str)
    opened = Signal(str)
    removal_requested = Signal(str)
    fitted = Signal()
    followed = Signal(str, str)

    def __init__(self, columns: Sequence[Column], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = SheetModel(columns, self)
        self.setModel(self.sheet)
        self._empty_words = ""
        self._painter = SheetDelegate(self)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(16)
        head = self.horizontalHeader()
        head.setProperty("sheet", "true")
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        head.setMinimumSectionSize(16)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setCornerButtonEnabled(False)
        self.doubleClicked.connect(self._on_double_clicked)
        look().changed.connect(self._fit_rows)
        self._fit_rows()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show rows, keeping the chosen one where it stays."""
        kept = self.chosen_id()
        if self.sheet.show_rows(rows):
            self.clearSpans()
            for place, row in enumerate(rows):
                if row.is_group and len(self.sheet.columns) > 1:
                    self.setSpan(place, 0, 1, len(self.sheet.columns))
            self._fit_rows()
            if kept:
                self.choose(kept, tell=False)
        self._fit_columns()
        self.say_when_empty(self._empty_words)

    def say_when_empty(self, text: str) -> None:
        """Set the sentence that stands where there are no rows."""
        self._empty_words = text
        self.setAccessibleDescription("" if self.sheet.rows else text)
        self.viewport().update()

    def chosen_id(self) -> str:
        """Return the id of the chosen row, empty where none is."""
        chosen = self.selectionModel().selectedRows()
        return self.sheet.rows[chosen[0].row()].id if chosen else ""

    def choose(self, row_id: str, *, tell: bool = True) -> bool:
        """Choose a row by its id; tell whether it is there."""
        place = self.sheet.place_of(row_id)
        if place < 0:
            return False
        index = self.sheet.index(place, 0)
        was = self.blockSignals(not tell)
        self.selectionModel().setCurrentIndex(
            index,
            QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
        )
        self.blockSignals(was)
        self.scrollTo(index)
        return True

    def choose_first(self) -> None:
        """Choose the first row that is no head of a group."""
        for row in self.sheet.rows:
            if not row.is_group:
                self.choose(row.id)
                return

    def forget_choice(self) -> None:
        """Choose nothing."""
        self.selectionModel().clear()

    def height_of_all(self) -> int:
        """Return the height that shows every row."""
        rows = sum(self.rowHeight(place) for place in range(self.sheet.rowCount()))
        return self.horizontalHeader().sizeHint().height() + rows + 2

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which row is under the cursor."""
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row():
            row = self.sheet.rows[current.row()]
            if not row.is_group:
                self.chosen.emit(row.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit with Enter or by typing a number; take away with Delete."""
        self._painter.shows_focus = True
        place = self.currentIndex().row()
        row = self.sheet.rows[place] if 0 <= place < len(self.sheet.rows) else None
        if row is None or row.is_group or self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_requested.emit(row.id)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            if not self._edit(place):
                self.opened.emit(row.id)
        elif event.text()[:1].isdigit() and self._edit(place):
            editor = self.viewport().focusWidget()
            if editor is not None and hasattr(editor, "setText"):
                editor.setText(event.text())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave the ring to those who use the keyboard."""
        self._painter.shows_focus = False
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow a cell that leads somewhere."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index == self.currentIndex() and self._leads(index):
            self.followed.emit(self.sheet.rows[index.row()].id, self.sheet.columns[index.column()].id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer what leads somewhere."""
        super().mouseMoveEvent(event)
        leads = self._leads(self.indexAt(event.position().toPoint()))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)

    def _leads(self, index: QModelIndex) -> bool:
        cell = self.sheet.cell(index) if index.isValid() else None
        return isinstance(cell, TextCell) and cell.leads

    def _edit(self, place: int) -> bool:
        for column in range(len(self.sheet.columns)):
            index = self.sheet.index(place, column)
            if self.sheet.flags(index) & Qt.ItemFlag.ItemIsEditable and not self.isColumnHidden(column):
                self.setCurrentIndex(index)
                self.edit(index)
                return True
        return False

    def _on_double_clicked(self, index: QModelIndex) -> None:
        if not self.sheet.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.opened.emit(self.sheet.rows[index.row()].id)

    def _fit_rows(self) -> None:
        # A style sheet gives heads the text of cells; their own font holds whatever was set up first.
        self.horizontalHeader().setFont(look().font("caption_strong"))
        tall, group = row_height(), look().height("group_row")
        for place, row in enumerate(self.sheet.rows):
            self.setRowHeight(place, group if row.is_group else tall)

    def _fit_columns(self) -> None:
        room = self.viewport().width()
        delegate = self.itemDelegate()
        option = self._option()
        widths = []
        for place, column in enumerate(self.sheet.columns):
            hidden = 0 < room < look().px(column.hides_below) or self._is_idle(place)
            self.setColumnHidden(place, hidden)
            width = look().px(column.width)
            if not column.stretches and not hidden:
                cells = [self.sheet.index(number, place) for number, row in enumerate(self.sheet.rows) if row.cells]
                width = max([width, *(delegate.sizeHint(option, index).width() for index in cells)])
                head = self.horizontalHeader().fontMetrics().horizontalAdvance(column.title) + 2 * PADDING + 6
                width = max(width, head)
            widths.append(0 if hidden else width)
        stretching = [place for place, column in enumerate(self.sheet.columns) if column.stretches]
        fixed = sum(width for place, width in enumerate(widths) if place not in stretching)
        share = max((room - fixed) // max(len(stretching), 1), _LEAST_NAME)
        for place, width in enumerate(widths):
            self.setColumnWidth(place, share if place in stretching else width)

    def _is_idle(self, place: int) -> bool:
        cells = [row.cells[place] for row in self.sheet.rows if row.cells]
        return bool(cells) and all(isinstance(cell, LineCell) and len(cell.values) < _A_LINE for cell in cells)

    def _option(self) -> QStyleOptionViewItem:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        return option

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, or the sentence of a table without any."""
        super().paintEvent(event)
        if self.sheet.rows or not self._empty_words:
            return
        painter = QPainter(self.viewport())
        painter.setFont(look().font("body", self._empty_words))
        painter.setPen(look().color("ink2"))
        room = self.viewport().rect().adjusted(PADDING, PADDING, -PADDING, -PADDING)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap, self._empty_words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns into the new width."""
        super().resizeEvent(event)
        self._fit_columns()
        self.fitted.emit()
