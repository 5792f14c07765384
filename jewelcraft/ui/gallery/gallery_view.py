"""The gallery: cards in rows that fill the width."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtCore import QModelIndex
from PySide6.QtCore import QPoint
from PySide6.QtCore import Qt
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractItemView
from PySide6.QtWidgets import QListView
from PySide6.QtWidgets import QStyle
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.gallery.card_delegate import CardDelegate
from jewelcraft.ui.gallery.card_metrics import GAP
from jewelcraft.ui.gallery.card_metrics import fit_cards
from jewelcraft.ui.gallery.piece_view import PieceEvents
from jewelcraft.ui.look import look
from jewelcraft.ui.wording import language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QMouseEvent
    from PySide6.QtGui import QResizeEvent

    from jewelcraft.ui.gallery.piece_model import PieceModel
    from jewelcraft.ui.thumbnails import Thumbnails

MARGIN = 24
_AHEAD_MS = 30
"""How long scrolling must pause before the next row ahead is looked at; painting comes first."""
_BATCH = 500
_TALL_LANGUAGES = ("th", "lo", "km", "my")
_Move = QAbstractItemView.CursorAction


class GalleryView(PieceEvents, QListView):
    """Pieces as cards.

    Signals are in `tell`.
    """

    def __init__(self, model: PieceModel, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.watch(model, thumbnails)
        self._zoom = 0
        self._delegate = CardDelegate(model, thumbnails, lambda: self._by_keyboard, self)
        self.setProperty("ground", "window")
        self.setAccessibleName(self.tr("Pieces"))
        self.setItemDelegate(self._delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setSpacing(0)
        self.setSelectionRectVisible(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setViewportMargins(MARGIN - GAP // 2, 0, 0, 0)
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.setInterval(_AHEAD_MS)
        self._ahead.timeout.connect(self._look_ahead)
        self._last_value, self._downwards = 0, True
        self._coming: Iterator[int] = iter(())
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        look().changed.connect(self.refit)

    @property
    def columns(self) -> int:
        """How many cards stand in a row."""
        return self._delegate.metrics.columns

    def set_zoom(self, zoom: int) -> None:
        """Make cards larger or smaller; 0 is the usual size."""
        self._zoom = zoom
        self.refit()

    def refit(self) -> None:
        """Fit the cards to the width, keeping what is on the screen there."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self)
        room = self.width() - (MARGIN - GAP // 2) - max(bar, self.verticalScrollBar().sizeHint().width()) - 4
        tall = language() in _TALL_LANGUAGES
        metrics = fit_cards(room, self.window().width(), self._zoom, tall=tall)
        if metrics == self._delegate.metrics:
            return
        anchor = self.top_place()
        self._delegate.metrics = metrics
        self.verticalScrollBar().setSingleStep(max(40, metrics.cell.height() // 4))
        self.lay_out_to(anchor)
        self.doItemsLayout()
        self.scroll_to_top_of(anchor)

    def top_place(self) -> int:
        """Return the first row on the screen."""
        index = self.indexAt(QPoint(self.columns * 2, GAP))
        return index.row() if index.isValid() else 0

    def lay_out_to(self, place: int) -> None:
        """Make the next layout reach this row in its first batch."""
        page = self.columns * (self.viewport().height() // max(1, self._delegate.metrics.cell.height()) + 2)
        self.setBatchSize(max(_BATCH, place + page))

    def scroll_to_top_of(self, place: int) -> None:
        """Bring a row to the top."""
        row = place // max(1, self.columns)
        self.verticalScrollBar().setValue(row * self._delegate.metrics.cell.height())

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Move by whole cards: the gallery is a grid that reads from left to right."""
        count = self._pieces.rowCount()
        if not count:
            return QModelIndex()
        here = self.currentIndex().row()
        if here < 0:
            return self._pieces.index(0, 0)
        page = max(1, self.viewport().height() // self._delegate.metrics.cell.height()) * self.columns
        steps = {
            _Move.MoveLeft: -1,
            _Move.MovePrevious: -1,
            _Move.MoveRight: 1,
            _Move.MoveNext: 1,
            _Move.MoveUp: -self.columns,
            _Move.MoveDown: self.columns,
            _Move.MovePageUp: -page,
            _Move.MovePageDown: page,
            _Move.MoveHome: -here,
            _Move.MoveEnd: count - 1 - here,
        }
        target = here + steps.get(action, 0)
        if action is _Move.MoveUp and target < 0:
            target = here
        target = min(max(target, 0), count - 1)
        self._reach(target)
        return self._pieces.index(target, 0)

    def _reach(self, place: int) -> None:
        # Scrolling to a row that is not laid out yet would stop half way.
        if place > self.batchSize() and self.verticalScrollBar().maximum() < self._top_of(place):
            self.lay_out_to(self._pieces.rowCount())
            self.doItemsLayout()

    def _top_of(self, place: int) -> int:
        cell = self._delegate.metrics.cell.height()
        return place // max(1, self.columns) * cell - self.viewport().height() + cell

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose one more or one fewer with the disc of a card."""
        self._by_keyboard = False
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            disc = self._delegate.metrics.disc(self.visualRect(index))
            if disc.contains(event.position().toPoint()):
                self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.Toggle)
                return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick presses on a disc choose twice; they open nothing."""
        index = self.indexAt(event.position().toPoint())
        on_disc = index.isValid() and self._delegate.metrics.disc(self.visualRect(index)).contains(
            event.position().toPoint()
        )
        if on_disc:
            self.mousePressEvent(event)
            return
        super().mouseDoubleClickEvent(event)

    def _mark(self, place: int) -> None:
        if place != self._delegate.drop_place:
            self._delegate.drop_place = place
            self.viewport().update()

    def _on_scrolled(self, value: int) -> None:
        self._downwards = value >= self._last_value
        self._last_value = value
        page = self.columns * (self.viewport().height() // max(1, self._delegate.metrics.cell.height()) + 2)
        first = self.top_place()
        places = range(first + page, first + 2 * page) if self._downwards else range(first - 1, first - page, -1)
        self._coming = iter(place for place in places if 0 <= place < self._pieces.rowCount())
        self._ahead.start()

    def _look_ahead(self) -> None:
        """Ask for the next pictures in the direction of scrolling, a row of cards at a time, so that no frame waits."""
        row = list(islice(self._coming, self.columns))
        for place in row:
            self._delegate.prefetch(place, self.devicePixelRatioF())
        if row:
            self._ahead.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the cards."""
        super().resizeEvent(event)
        self.refit()
