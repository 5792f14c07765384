"""The table: one line a piece, sorted by pressing a head."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView
from PySide6.QtWidgets import QHeaderView
from PySide6.QtWidgets import QTableView
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.search import Sort
from jewelcraft.ui.gallery.piece_view import PieceEvents
from jewelcraft.ui.gallery.row_words import Column
from jewelcraft.ui.gallery.table_delegate import TableDelegate
from jewelcraft.ui.look import look

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtGui import QResizeEvent

    from jewelcraft.ui.gallery.piece_model import PieceModel
    from jewelcraft.ui.thumbnails import Thumbnails

_WIDTHS: Mapping[Column, int] = {
    Column.CODE: 112,
    Column.PHOTO: 74,
    Column.TITLE: 180,
    Column.TYPE: 92,
    Column.COLLECTION: 132,
    Column.METAL: 150,
    Column.WEIGHT: 88,
    Column.COST: 96,
    Column.WHOLESALE: 106,
    Column.RETAIL: 106,
    Column.STATUS: 118,
}
_LESS_NEEDED = (Column.COLLECTION, Column.TYPE, Column.METAL, Column.COST, Column.WEIGHT)
"""What goes first where room is short; the inspector still shows it."""
_SORTS: Mapping[Column, tuple[Sort, ...]] = {
    Column.CODE: (Sort.CODE,),
    Column.TITLE: (Sort.TITLE,),
    Column.WEIGHT: (Sort.WEIGHT,),
    Column.WHOLESALE: (Sort.PRICE_LOW, Sort.PRICE_HIGH),
}


class TableView(PieceEvents, QTableView):
    """Pieces as lines.

    Signals (the others are in `tell`):
        sort_requested: a head was pressed; carries the Sort.
    """

    sort_requested = Signal(object)

    def __init__(self, model: PieceModel, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.watch(model, thumbnails)
        self._sort = Sort.NEWEST
        self._delegate = TableDelegate(model, thumbnails, lambda: self._by_keyboard, self)
        self.setAccessibleName(self.tr("Pieces"))
        self.setItemDelegate(self._delegate)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._set_heads()
        look().changed.connect(self.refit)
        self.refit()

    def _set_heads(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        head.setMinimumSectionSize(60)
        head.sectionClicked.connect(self._on_head)

    def show_sort(self, sort: Sort) -> None:
        """Mark the head that the pieces are sorted by."""
        self._sort = sort
        head = self.horizontalHeader()
        column = next((column for column, sorts in _SORTS.items() if sort in sorts), None)
        head.setSortIndicatorShown(column is not None)
        if column is not None:
            falls = sort is Sort.PRICE_HIGH
            head.setSortIndicator(column, Qt.SortOrder.DescendingOrder if falls else Qt.SortOrder.AscendingOrder)

    def refit(self) -> None:
        """Fit heads, lines and columns to text size and width."""
        self.horizontalHeader().setFont(look().font("caption_strong"))
        line = QFontMetrics(look().font("body", "กា้")).height()
        self.verticalHeader().setDefaultSectionSize(max(52, line + 20))
        shown = set(Column)
        for column in _LESS_NEEDED:
            if sum(look().px(_WIDTHS[one]) for one in shown) <= self.width() - 14:
                break
            shown.discard(column)
        for column in Column:
            self.setColumnHidden(column, column not in shown)
            if column is not Column.TITLE:
                self.setColumnWidth(column, look().px(_WIDTHS[column]))

    def top_place(self) -> int:
        """Return the first row on the screen."""
        return max(0, self.rowAt(2))

    def scroll_to_top_of(self, place: int) -> None:
        """Bring a row to the top."""
        if 0 <= place < self._pieces.rowCount():
            self.scrollTo(self._pieces.index(place, 0), QAbstractItemView.ScrollHint.PositionAtTop)

    def _on_head(self, section: int) -> None:
        sorts = _SORTS.get(Column(section))
        self.show_sort(self._sort)
        if sorts:
            at = sorts.index(self._sort) if self._sort in sorts else -1
            self.sort_requested.emit(sorts[(at + 1) % len(sorts)])

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Move by whole lines; Home and End go to the first and the last piece."""
        count = self._pieces.rowCount()
        if action is QAbstractItemView.CursorAction.MoveHome and count:
            return self._pieces.index(0, 0)
        if action is QAbstractItemView.CursorAction.MoveEnd and count:
            return self._pieces.index(count - 1, 0)
        return super().moveCursor(action, modifiers)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note that the mouse is used."""
        self._by_keyboard = False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the line under the mouse."""
        self._mark(self.rowAt(int(event.position().y())))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Light no line."""
        self._mark(-1)
        super().leaveEvent(event)

    def _mark(self, place: int) -> None:
        if place != self._delegate.hover_place:
            self._delegate.hover_place = place
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns."""
        super().resizeEvent(event)
        self.refit()
