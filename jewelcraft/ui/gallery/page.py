"""The Pieces place: search, filters, gallery or table, and the inspector."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSplitter
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.search import Shelf
from jewelcraft.domain.search import Sort
from jewelcraft.ui.gallery.card_metrics import MIDDLE_ZOOM
from jewelcraft.ui.gallery.card_metrics import ZOOMS
from jewelcraft.ui.gallery.filter_bar import FilterBar
from jewelcraft.ui.gallery.finder import Finder
from jewelcraft.ui.gallery.finder import asks_for_prices
from jewelcraft.ui.gallery.finder import without
from jewelcraft.ui.gallery.inspector import Inspector
from jewelcraft.ui.gallery.inspector_place import InspectorPlace
from jewelcraft.ui.gallery.look_desk import LookDesk
from jewelcraft.ui.gallery.piece_actions import PieceActions
from jewelcraft.ui.gallery.piece_board import PieceBoard
from jewelcraft.ui.gallery.row_words import Basis
from jewelcraft.ui.gallery.row_words import PriceShown
from jewelcraft.ui.gallery.row_words import age_of_price
from jewelcraft.ui.gallery.row_words import note_on
from jewelcraft.ui.gallery.row_words import title_of
from jewelcraft.ui.gallery.side_reader import SideReader
from jewelcraft.ui.gold import add_gold_pill
from jewelcraft.ui.places import Page
from jewelcraft.ui.widgets.bars import TopBar
from jewelcraft.ui.widgets.buttons import IconButton
from jewelcraft.ui.widgets.buttons import OutlineButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.fields import SearchField
from jewelcraft.ui.widgets.look_only import for_changes
from jewelcraft.ui.wording import trade_word

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtGui import QResizeEvent

    from jewelcraft.domain.changes import Changes
    from jewelcraft.ui.desk import Desk
    from jewelcraft.ui.gallery.finder import Found

NARROW = 1200


class GalleryPage(Page):
    """The pieces of the workshop.

    Signals:
        piece_open_requested: a piece shall be opened; carries its id.
    """

    piece_open_requested = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.hub = desk.hub
        self._side = SideReader(self.hub.path, self)
        self._finder = Finder(self.hub.reader, self._side, self)
        self._after_change: list[str] = []
        self.bar = TopBar(self.tr("Pieces"))
        self.search = SearchField(self.tr("Search pieces, stones, codes"), keys="Ctrl F")
        self.filters = FilterBar(self.hub.reader.pieces.facets)
        self.board = PieceBoard(self.hub, self.filters.name_of)
        self.inspector = Inspector(self.hub, self._side, self._say_note, self._say_age)
        self.doings = PieceActions(desk, self._name_piece, lambda: self.filters.query, self)
        self.looking = LookDesk(self.hub, self._side, self.board, self._name_piece, self)
        self._build()
        self._connect()
        self._read_workshop()
        self._find()

    def _build(self) -> None:
        self.new_button = for_changes(PrimaryButton(self.tr("New piece"), "plus"))
        self.new_button.explain_shortcut(self.tr("New piece"), "Ctrl+N")
        self.info_button = IconButton("info", self.tr("Show the chosen piece"))
        self.info_button.setCheckable(True)
        self.empty_trash = for_changes(OutlineButton(self.tr("Empty Trash"), "trash", tooltip=self.tr("Empty Trash")))
        self.bar.add_left(self.search, 8)
        add_gold_pill(self.bar, self.desk)
        for widget in (self.empty_trash, self.info_button, self.new_button):
            self.bar.add_right(widget)
        self.empty_trash.hide()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addWidget(self.board, 1)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(0)
        self._splitter.addWidget(left)
        self.column.addWidget(self.bar)
        self.column.addWidget(self._splitter, 1)
        self._inspector_place = InspectorPlace(self, self._splitter, self.inspector, self.desk.preferences)
        self.board.set_zoom(self.desk.preferences.settings.card_size)

    def _connect(self) -> None:
        self.hub.changed.connect(self._on_changed)
        self.hub.opened.connect(self._shut)
        self.hub.closed.connect(self._shut)
        self._finder.found.connect(self._on_found)
        self._finder.failed.connect(self.desk.messages.tell)
        self._side.failed.connect(self.desk.messages.tell)
        self.search.textEdited.connect(self.filters.set_text)
        self.search.searched.connect(self.filters.set_text)
        self.filters.query_changed.connect(self._on_query)
        self.filters.price_chosen.connect(self._show_price)
        self.filters.view_chosen.connect(self.board.show_view)
        self.new_button.clicked.connect(self.doings.make_piece)
        self.info_button.toggled.connect(self._inspector_place.show_overlay)
        self.empty_trash.clicked.connect(self.doings.ask_empty_trash)
        self._connect_board()
        self._connect_inspector()

    def _connect_board(self) -> None:
        self.board.selection_changed.connect(self.inspector.show_pieces)
        self.board.opened.connect(self.piece_open_requested)
        self.board.zoomed.connect(self._zoom)
        self.board.sort_requested.connect(self._sort)
        self.board.menu_requested.connect(self._show_menu)
        self.board.pictures_dropped.connect(self.doings.take_drop)
        self.board.empty.photos_requested.connect(lambda: self.doings.intake.choose_photos(None))
        self.board.empty.folder_requested.connect(self.doings.intake.choose_folder)
        self.board.empty.table_requested.connect(lambda: self.desk.actions.trigger("import_table"))
        self.board.empty.piece_requested.connect(self.doings.make_piece)
        self.board.empty.clear_requested.connect(self._clear)

    def _connect_inspector(self) -> None:
        self.doings.made.connect(self._on_made)
        self.doings.open_requested.connect(self.piece_open_requested)
        self.inspector.open_requested.connect(self._open_current)
        self.inspector.photos_requested.connect(self._add_photos)
        self.inspector.copy_requested.connect(lambda: self.doings.duplicate(self.board.selected))
        self.inspector.menu_requested.connect(self._show_menu)
        self.inspector.look_requested.connect(self.looking.show)
        self.inspector.wished.connect(lambda wish: self.doings.do(wish, self.board.selected))

    # What is asked and found

    def _read_workshop(self) -> None:
        reader, settings = self.hub.reader, self.hub.reader.settings
        alloys = {alloy.id: trade_word(alloy.name) for alloy in reader.rates.alloys()}
        self.filters.show_workshop(settings.policy.currency or settings.home_currency, alloys)
        self.inspector.set_alloys(alloys)
        basis = self.board.model.basis
        self.board.model.set_basis(
            Basis(basis.price, reader.today(), settings.stale_days, settings.too_old_days, alloys)
        )

    def _find(self) -> None:
        self._finder.ask(self.filters.query)

    def _on_query(self, query: PieceQuery) -> None:
        if query.text != self.search.text():
            self.search.setText(query.text)
        self.empty_trash.setVisible(query.shelf is Shelf.TRASH)
        self.new_button.setVisible(query.shelf is not Shelf.TRASH)
        self.board.show_sort(query.sort)
        self.inspector.set_shelf(query.shelf)
        self._find()

    def _on_found(self, found: Found) -> None:
        self.filters.show_count(len(found.ids), found.of)
        is_bare = found.query.shelf is Shelf.ACTIVE and not found.of
        is_first = is_bare and not self.hub.reader.pieces.count(Shelf.ARCHIVE)
        self.filters.setVisible(not is_first)
        self._inspector_place.allow(not is_first)
        self.board.show_found(found, is_first=is_first, select=self._after_change)
        self._after_change = []

    def _on_changed(self, changes: Changes) -> None:
        if changes.settings or changes.rates:
            self._read_workshop()
        touched = changes.pieces | changes.prices
        # Photos come without their piece's id: every row on the screen is read anew, which is quick.
        if changes.photos:
            self.board.model.forget_all()
        elif touched:
            self.board.model.mark_stale(touched)
        if changes.pieces or (changes.prices and asks_for_prices(self.filters.query)):
            self._find()
        if changes:
            self.inspector.refresh()

    def _clear(self, parts: Sequence[str]) -> None:
        query = self.filters.query
        for part in parts:
            query = without(query, part)
        self.filters.set_query(query)

    def _sort(self, sort: Sort) -> None:
        self.filters.set_query(replace(self.filters.query, sort=sort))

    def _show_price(self, price: PriceShown) -> None:
        self.board.model.set_basis(replace(self.board.model.basis, price=price))

    def _on_made(self, ids: Sequence[str]) -> None:
        self._after_change = list(ids)
        self._find()

    # What is done

    def _open_current(self) -> None:
        if len(self.board.selected) == 1:
            self.piece_open_requested.emit(self.board.selected[0])

    def _add_photos(self) -> None:
        if self.board.selected:
            self.doings.intake.choose_photos(self.board.selected[0])

    def _trash(self) -> None:
        chosen = self.board.selected
        if self.filters.query.shelf is Shelf.TRASH:
            self.doings.ask_delete(chosen)
        else:
            self.doings.trash(chosen)

    def _paste(self) -> None:
        chosen = self.board.selected
        self.doings.intake.paste(chosen[0] if len(chosen) == 1 else None)

    def _show_menu(self, at: object) -> None:
        chosen = self.board.selected
        if chosen:
            menu = self.doings.build_menu(chosen, self.filters.query.shelf)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(at)  # type: ignore[arg-type]

    def _zoom(self, by: int) -> None:
        now = self.desk.preferences.settings.card_size
        zoom = 0 if by == 0 else min(max(now + by, -MIDDLE_ZOOM), len(ZOOMS) - 1 - MIDDLE_ZOOM)
        self.desk.preferences.change(card_size=zoom)
        self.board.set_zoom(zoom)

    def _name_piece(self, piece_id: str) -> str:
        row = self.board.row_of(piece_id)
        if row is None:
            return self.tr("Piece")
        return title_of(row) if row.titles else row.code

    def _say_note(self, piece_id: str) -> str:
        return note_on(self.board.row_of(piece_id))

    def _say_age(self, piece_id: str) -> str:
        return age_of_price(self.board.row_of(piece_id), self.board.model.basis)

    def show_item(self, what: object) -> None:
        """Bring a piece to the front, or a query."""
        if isinstance(what, PieceQuery):
            self.filters.set_query(what)
        elif isinstance(what, str):
            self.select_piece(what)

    def select_piece(self, piece_id: str) -> None:
        """Choose a piece and bring it into view."""
        self.board.select([piece_id])

    def activated(self) -> None:
        """Come to the front: the board takes the keyboard, the day may have changed."""
        self._read_workshop()
        self.board.take_focus()

    def key_actions(self) -> dict[str, Callable[[], object]]:
        """Return what keys do here."""
        return {
            "new_piece": self.doings.make_piece,
            "import_photos": self._add_photos_somewhere,
            "import_folder": self.doings.intake.choose_folder,
            "search": self.focus_search,
            "zoom_in": lambda: self._zoom(1),
            "zoom_out": lambda: self._zoom(-1),
            "zoom_reset": lambda: self._zoom(0),
            "trash": self._trash,
            "quick_look": self.looking.show,
            "paste_photo": self._paste,
        }

    def _add_photos_somewhere(self) -> None:
        chosen = self.board.selected
        self.doings.intake.choose_photos(chosen[0] if len(chosen) == 1 else None)

    def focus_search(self) -> None:
        """Put the keyboard into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the keys of the table do where a view did not take them."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = held == Qt.KeyboardModifier.NoModifier
        in_text = self.search.hasFocus()
        if plain and event.key() == Qt.Key.Key_Escape:
            self._escape()
        elif plain and event.key() == Qt.Key.Key_Down and in_text:
            self.board.take_focus()
        elif in_text:
            super().keyPressEvent(event)
        elif plain and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._trash()
        elif plain and event.key() == Qt.Key.Key_Space:
            self.looking.show()
        elif held == Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_V:
            self._paste()
        elif not held & ~Qt.KeyboardModifier.ShiftModifier and event.text().strip() and event.text().isprintable():
            self._begin_search(event.text())
        else:
            super().keyPressEvent(event)

    def _begin_search(self, text: str) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.setText(text)
        self.filters.set_text(text)

    def _escape(self) -> None:
        if self.info_button.isVisible() and self.info_button.isChecked():
            self.info_button.setChecked(False)
        elif self.search.hasFocus():
            self.board.take_focus()
        else:
            self.board.clear_selection()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the form that fits the window."""
        super().resizeEvent(event)
        narrow = self.window().width() < NARROW
        self.info_button.setVisible(narrow)
        self.new_button.set_label("" if narrow else self.tr("New piece"))
        self.empty_trash.set_label("" if narrow else self.tr("Empty Trash"))
        self.search.setPlaceholderText(self.tr("Search pieces") if narrow else self.tr("Search pieces, stones, codes"))
        self._inspector_place.fit(self.window().width(), narrow=narrow)
        if not narrow:
            self.info_button.setChecked(False)

    def _shut(self) -> None:
        self._side.close()
