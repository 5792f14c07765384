"""The board: gallery, table and empty states on one model, with one selection that outlives a refresh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtCore import Qt
from PySide6.QtCore import QTimer
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.ui.gallery.empty_pages import EmptyPages
from jewelcraft.ui.gallery.gallery_view import GalleryView
from jewelcraft.ui.gallery.piece_model import PieceModel
from jewelcraft.ui.gallery.row_words import Column
from jewelcraft.ui.gallery.table_view import TableView

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Sequence

    from jewelcraft.domain.search import PieceQuery
    from jewelcraft.domain.search import PieceRow
    from jewelcraft.domain.search import Sort
    from jewelcraft.ui.gallery.finder import Found
    from jewelcraft.ui.hub import LibraryHub

_Flag = QItemSelectionModel.SelectionFlag


class PieceBoard(QStackedWidget):
    """Shows what was found.

    Signals:
        selection_changed: other pieces are chosen; carries their ids.
        opened: a piece shall be opened; carries its id.
        zoomed, menu_requested: as in ViewSignals.
        sort_requested: a head of the table was pressed; carries the Sort.
        pictures_dropped: carries what was dropped and the id of the piece it fell on, or None.
    """

    selection_changed = Signal(object)
    opened = Signal(str)
    zoomed = Signal(int)
    menu_requested = Signal(object)
    sort_requested = Signal(object)
    pictures_dropped = Signal(object, object)

    def __init__(self, hub: LibraryHub, name_filter: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = PieceModel(hub.reader.pieces.rows, self)
        self.gallery = GalleryView(self.model, hub.thumbnails)
        self._table: TableView | None = None
        self._hub = hub
        self.empty = EmptyPages(name_filter)
        self._wanted = "gallery"
        self._query: PieceQuery | None = None
        self._sort: Sort | None = None
        self._told: list[str] = []
        self._remembered: tuple[list[str], str | None] = ([], None)
        self.addWidget(self.gallery)
        self.addWidget(self.empty)
        self.selection = self.gallery.selectionModel()
        # A range that is dragged or held with Shift changes many times a turn.
        self._tell = QTimer(self)
        self._tell.setSingleShot(True)
        self._tell.setInterval(0)
        self._tell.timeout.connect(self._tell_selection)
        self.selection.selectionChanged.connect(lambda _on, _off: self._tell.start())
        self.model.modelReset.connect(self._tell.start)
        self._connect_view(self.gallery)
        self.empty.pictures_dropped.connect(lambda what: self.pictures_dropped.emit(what, None))

    def _connect_view(self, view: GalleryView | TableView) -> None:
        self.model.all_stale.connect(view.viewport().update)
        view.tell.opened.connect(lambda place: self.opened.emit(self.model.id_at(place)))
        view.tell.zoomed.connect(self.zoomed)
        view.tell.menu_requested.connect(self.menu_requested)
        view.tell.pictures_dropped.connect(
            lambda place, what: self.pictures_dropped.emit(what, self.model.id_at(place) if place >= 0 else None)
        )

    @property
    def table(self) -> TableView:
        """The table, built when first wanted."""
        if self._table is None:
            self._table = TableView(self.model, self._hub.thumbnails)
            own = self._table.selectionModel()
            self._table.setSelectionModel(self.selection)
            own.deleteLater()
            self._table.sort_requested.connect(self.sort_requested)
            self._connect_view(self._table)
            ground = QWidget()
            ground.setProperty("ground", "surface")
            ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
            column = QVBoxLayout(ground)
            column.setContentsMargins(14, 4, 0, 0)
            column.addWidget(self._table)
            self.addWidget(ground)
            if self._sort is not None:
                self._table.show_sort(self._sort)
        return self._table

    @property
    def view(self) -> GalleryView | TableView:
        """The view in use."""
        return self.table if self._wanted == "table" else self.gallery

    @property
    def _front(self) -> QWidget:
        return self.table.parentWidget() or self.table if self._wanted == "table" else self.gallery

    @property
    def selected(self) -> list[str]:
        """The ids of the chosen pieces, in their order."""
        return [self.model.id_at(place) for place in sorted(self._places()) if place < len(self.model.ids)]

    @property
    def current(self) -> str | None:
        """The piece the keyboard is on, else the first chosen one."""
        place = self.selection.currentIndex().row()
        if 0 <= place < len(self.model.ids):
            return self.model.id_at(place)
        chosen = self.selected
        return chosen[0] if chosen else None

    def row_of(self, piece_id: str) -> PieceRow | None:
        """Return a piece at a glance, where it is on the board."""
        place = self.model.place_of(piece_id)
        entry = self.model.entry(place) if place is not None else None
        return entry.row if entry is not None else None

    def show_view(self, name: str) -> None:
        """Show gallery or table, from the same piece on."""
        place = self.view.top_place()
        self._wanted = name
        if self.currentWidget() is not self.empty:
            self.setCurrentWidget(self._front)
            current = self.selection.currentIndex()
            if current.isValid():
                self.view.scrollTo(current)
            else:
                self.view.scroll_to_top_of(place)
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_sort(self, sort: Sort) -> None:
        """Mark the order in the heads of the table."""
        self._sort = sort
        if self._table is not None:
            self._table.show_sort(sort)

    def set_zoom(self, zoom: int) -> None:
        """Make cards larger or smaller."""
        self.gallery.set_zoom(zoom)

    def show_found(self, found: Found, *, is_first: bool, select: Sequence[str] = ()) -> None:
        """Show what a query found, keeping what is chosen and, after a change, what is on the screen."""
        same = found.query == self._query
        self._query = found.query
        if not found.ids:
            self._show_empty(found, is_first=is_first)
            return
        chosen, current = self._remembered if self.currentWidget() is self.empty else (self.selected, self.current)
        top = self.view.top_place() if same else 0
        top_id = self.model.id_at(top) if top < len(self.model.ids) else ""
        neighbour = self.model.place_of(chosen[0]) if chosen else None
        before = len(self.model.ids)
        self.gallery.lay_out_to(top if same else 0)
        self.model.set_ids(found.ids)
        if self.currentWidget() is not self._front:
            self.setCurrentWidget(self._front)
        self._choose_again(select or chosen, None if select else current, neighbour)
        if select:
            self.select(select)
        elif not same:
            self._scroll_after_search(grown=len(found.ids) > before)
        elif (place := self.model.place_of(top_id)) is not None and place != self.view.top_place():
            self.view.scroll_to_top_of(place)

    def _scroll_after_search(self, *, grown: bool) -> None:
        """Begin at the top, yet keep the chosen piece in view where filters were taken away."""
        self.view.verticalScrollBar().setValue(0)
        current = self.selection.currentIndex()
        if grown and current.isValid():
            self.gallery.lay_out_to(current.row())
            self.view.scrollTo(current)

    def _show_empty(self, found: Found, *, is_first: bool) -> None:
        if self.currentWidget() is not self.empty:
            self._remembered = (self.selected, self.current)
        self.model.set_ids([])
        if is_first:
            self.empty.show_first()
        else:
            self.empty.show_nothing(found)
        self.setCurrentWidget(self.empty)

    def _choose_again(self, chosen: Sequence[str], current: str | None, neighbour: int | None) -> None:
        places = sorted(place for place in map(self.model.place_of, chosen) if place is not None)
        if not places:
            last = len(self.model.ids) - 1
            places = [min(neighbour, last) if neighbour is not None else 0]
        if places == sorted(self._places()):
            return
        self.selection.select(self._ranges(places), _Flag.ClearAndSelect)
        place = self.model.place_of(current) if current else None
        self.selection.setCurrentIndex(self.model.index(places[0] if place is None else place, 0), _Flag.NoUpdate)

    def _places(self) -> set[int]:
        parts = self.selection.selection().toList()
        return {place for part in parts for place in range(part.top(), part.bottom() + 1)}

    def _ranges(self, places: Sequence[int]) -> QItemSelection:
        """Join neighbours, because Qt is slow with thousands of single rows."""
        ranges = QItemSelection()
        last = len(Column) - 1
        start = before = places[0]
        for place in [*places[1:], -2]:
            if place != before + 1:
                ranges.select(self.model.index(start, 0), self.model.index(before, last))
                start = place
            before = place
        return ranges

    def select(self, ids: Sequence[str]) -> None:
        """Choose pieces and bring the first one into view."""
        places = sorted(place for place in map(self.model.place_of, ids) if place is not None)
        if not places:
            return
        self.selection.select(self._ranges(places), _Flag.ClearAndSelect)
        index = self.model.index(places[0], 0)
        self.selection.setCurrentIndex(index, _Flag.NoUpdate)
        self.view.scrollTo(index)

    def step(self, by: int) -> bool:
        """Choose the next piece or the one before; tell whether there was one."""
        place = self.selection.currentIndex().row() + by
        if not 0 <= place < len(self.model.ids):
            return False
        self.select([self.model.id_at(place)])
        return True

    def clear_selection(self) -> None:
        """Choose nothing."""
        self.selection.clearSelection()

    def take_focus(self) -> None:
        """Put the keyboard onto the pieces."""
        if self.currentWidget() is self._front:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_selection(self) -> None:
        chosen = self.selected
        if chosen != self._told:
            self._told = chosen
            self.selection_changed.emit(chosen)
