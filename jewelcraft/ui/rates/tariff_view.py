"""The view of the tariff of settings: every cell can be typed into, blocks come and go by the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtCore import QRectF
from PySide6.QtCore import QSize
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtGui import QGuiApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtGui import QPainter
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QAbstractItemDelegate
from PySide6.QtWidgets import QAbstractItemView
from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QHeaderView
from PySide6.QtWidgets import QStyle
from PySide6.QtWidgets import QStyleOptionViewItem
from PySide6.QtWidgets import QTableView
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.rates import RateKind
from jewelcraft.ui.look import look
from jewelcraft.ui.rates.sheet_delegate import SheetDelegate
from jewelcraft.ui.rates.tariff_model import CELL
from jewelcraft.ui.rates.tariff_model import Index
from jewelcraft.ui.rates.tariff_model import ShownCell
from jewelcraft.ui.rates.tariff_model import TariffModel
from jewelcraft.ui.rates.tariff_model import Whose
from jewelcraft.ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtGui import QResizeEvent

    from jewelcraft.domain.tariff_table import Place
    from jewelcraft.domain.tariff_table import TariffTable

_PADDING, _EDGE = 10, 14
_LEAST, _MOST = 84, 150
_ROW = 38
_PREFIX = f"{RateKind.SETTING}:"
_ROLES = {
    Whose.OWN: ("strong_figures", "ink"),
    Whose.NEXT: ("figures", "ink3"),
    Whose.NOBODY: ("figures", "ink3"),
    Whose.REFUSED: ("figures", "err"),
}


class TariffDelegate(SheetDelegate):
    """Paints the figure of a cell, pale where that of a larger size holds for it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room that the figure of a cell needs."""
        cell: ShownCell = index.data(CELL)
        font = look().font(_ROLES[cell.whose][0], cell.text)
        return QSize(QFontMetrics(font).horizontalAdvance(cell.text) + 2 * _PADDING, look().px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell with a hairline below it, and a frame where the cursor is."""
        cell: ShownCell = index.data(CELL)
        room = QRectF(option.rect)
        now = look()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "tint" if option.state & QStyle.StateFlag.State_Selected else "surface"
        if cell.whose is Whose.REFUSED:
            ground = "err_tint"
        elif ground == "surface" and option.state & QStyle.StateFlag.State_MouseOver:
            ground = "hover"
        painter.fillRect(room, now.color(ground))
        painter.setPen(now.color("border"))
        low = room.adjusted(0, 0, 0, -0.5)
        painter.drawLine(low.bottomLeft(), low.bottomRight())
        view = option.widget
        if isinstance(view, QTableView) and view.currentIndex() == index:
            painter.setPen(QPen(now.color("accent" if view.hasFocus() else "border2"), 2))
            painter.drawRoundedRect(room.adjusted(2, 2, -2, -2), 5, 5)
        role, tone = _ROLES[cell.whose]
        self._paint_text(painter, room.adjusted(_PADDING, 0, -_PADDING, 0), cell.text, role, tone, right=True)
        painter.restore()


class TariffView(QTableView):
    """A table of sizes and ways of setting.

    Signals:
        chosen: another cell came under the cursor; carries the key of its rate.
        opened: never told, every cell can be typed into.
        removal_requested: Delete was pressed; carries the key of the cell's rate.
        pasted: a block was pasted; carries its text.
    """

    chosen = Signal(str)
    opened = Signal(str)
    removal_requested = Signal(str)
    pasted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_of_tariff = TariffModel()
        self.setModel(self.model_of_tariff)
        self.setItemDelegate(TariffDelegate(self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        for head in (self.horizontalHeader(), self.verticalHeader()):
            head.setSectionsClickable(False)
            head.setHighlightSections(False)
            head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setProperty("side", "true")
        self._corner = Label(self.tr("Size of the stone"), "caption_strong", "ink2", self)
        self.model_of_tariff.modelReset.connect(self._fit)
        self.model_of_tariff.dataChanged.connect(self._fit)
        look().changed.connect(self._fit)

    def show_table(self, table: TariffTable, home_currency: str) -> None:
        """Show a tariff, the cursor where it was."""
        kept = self.chosen_id()
        self.model_of_tariff.show(table, home_currency)
        if not (kept and self.choose(kept, tell=False)):
            self.choose_first(tell=False)

    def chosen_id(self) -> str:
        """Return the key of the rate under the cursor."""
        at = self.currentIndex()
        return _PREFIX + self.model_of_tariff.name(at.row(), at.column()) if at.isValid() else ""

    def choose(self, key: str, *, tell: bool = True) -> bool:
        """Bring the cursor to the cell of a rate; tell whether it is there."""
        table = self.model_of_tariff.table
        return table is not None and self.go_to(table.place_of(key.removeprefix(_PREFIX)), tell=tell)

    def go_to(self, place: Place, *, tell: bool = True) -> bool:
        """Bring the cursor to a cell; tell whether it is there."""
        row, column = self.model_of_tariff.find(place)
        if row < 0:
            return False
        was = self.blockSignals(not tell)
        self.setCurrentIndex(self.model_of_tariff.index(row, column))
        self.blockSignals(was)
        return True

    def choose_first(self, *, tell: bool = True) -> None:
        """Bring the cursor to the first cell."""
        if self.model_of_tariff.rowCount():
            self.go_to(self.model_of_tariff.place(0, 0), tell=tell)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which cell is under the cursor."""
        super().currentChanged(current, previous)
        if current.isValid() and current != previous:
            self.chosen.emit(self.chosen_id())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit with Enter or by typing; copy, paste and take away."""
        at, standard = self.currentIndex(), QKeySequence.StandardKey
        if self.state() == QAbstractItemView.State.EditingState or not at.isValid():
            super().keyPressEvent(event)
        elif event.matches(standard.Copy):
            self.copy_cells()
        elif event.matches(standard.Paste):
            self.pasted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit(at)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_requested.emit(self.chosen_id())
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go to the cell below after Enter, and on top of the next column after the last one."""
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self._step_down()

    def _step_down(self) -> None:
        at, model = self.currentIndex(), self.model_of_tariff
        row, column = at.row() + 1, at.column()
        if row >= model.rowCount():
            row, column = 0, column + 1
        if column < model.columnCount():
            self.setCurrentIndex(model.index(row, column))

    def copy_cells(self, *, whole: bool = False) -> None:
        """Put the chosen cells on the clipboard, or the whole table with its heads."""
        model = self.model_of_tariff
        chosen = self.selectionModel().selection()
        if whole or not chosen.count():
            text = model.as_text(range(model.rowCount()), range(model.columnCount()), heads=True)
        else:
            block = chosen.first()
            rows, columns = range(block.top(), block.bottom() + 1), range(block.left(), block.right() + 1)
            text = model.as_text(rows, columns, heads=False)
        QGuiApplication.clipboard().setText(text)

    def mark(self, first: tuple[int, int], last: tuple[int, int]) -> None:
        """Choose a block of cells, the cursor on its first one."""
        model = self.model_of_tariff
        self.setCurrentIndex(model.index(*first))
        self.selectionModel().select(
            QItemSelection(model.index(*first), model.index(*last)), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def _fit(self) -> None:
        model = self.model_of_tariff
        head, side = self.horizontalHeader(), self.verticalHeader()
        head.setFont(look().font("caption_strong"))
        corner = self._corner.sizeHint().width()
        names = [model.size_words(row) for row in range(model.rowCount())]
        widest = max((_width("medium", name) for name in names), default=0)
        side.setFixedWidth(max(widest, corner) + 2 * _EDGE)
        for row in range(model.rowCount()):
            self.setRowHeight(row, max(look().px(_ROW), QFontMetrics(look().font("medium")).height() + 14))
        widths = [self._needed(column) for column in range(model.columnCount())]
        room = self.width() - side.width() - 2
        share = min(room // max(len(widths), 1), look().px(_MOST))
        for column, needed in enumerate(widths):
            self.setColumnWidth(column, max(needed, share))
        self._corner.setGeometry(_EDGE, 0, corner + 2, head.sizeHint().height())
        self._corner.raise_()

    def _needed(self, column: int) -> int:
        model, delegate = self.model_of_tariff, self.itemDelegate()
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        cells = (delegate.sizeHint(option, model.index(row, column)).width() for row in range(model.rowCount()))
        head = _width("caption_strong", model.way_words(column)) + 2 * _PADDING
        return max(look().px(_LEAST), head, *cells)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns into the new width."""
        super().resizeEvent(event)
        self._fit()


def _width(role: str, text: str) -> int:
    return QFontMetrics(look().font(role, text)).horizontalAdvance(text)
