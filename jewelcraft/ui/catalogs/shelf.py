"""The shelf of catalogs: a card for each, new ones, copies, deletion that can be undone."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea
from PySide6.QtWidgets import QStackedWidget
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.search import Sort
from jewelcraft.ui.catalogs.card import COVER
from jewelcraft.ui.catalogs.card import CatalogCard
from jewelcraft.ui.catalogs.easel import Cover
from jewelcraft.ui.catalogs.easel import Edition
from jewelcraft.ui.catalogs.easel import Refusal
from jewelcraft.ui.catalogs.new_catalog import NewCatalogDialog
from jewelcraft.ui.places import Page
from jewelcraft.ui.widgets.bars import TopBar
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.empty_state import EmptyState
from jewelcraft.ui.widgets.flow import FlowLayout
from jewelcraft.ui.widgets.look_only import for_changes
from jewelcraft.ui.widgets.surfaces import plain_scroll

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Sequence

    from jewelcraft.domain.catalog import Catalog
    from jewelcraft.domain.changes import Changes
    from jewelcraft.library.library import Library
    from jewelcraft.ui.catalogs.easel import Easel
    from jewelcraft.ui.desk import Desk
    from jewelcraft.ui.gallery.side_reader import SideReader


def add_catalog(library: Library, name: str, piece_ids: Sequence[str]) -> tuple[str, Changes]:
    """Keep a new catalog; the maker's words, terms, look and paper are those of the one made last."""
    catalog = replace(library.catalogs.new(name), piece_ids=tuple(piece_ids))
    before = library.catalogs.all()
    if before:
        last = before[0]
        catalog = replace(
            catalog,
            look=last.look,
            paper=last.paper,
            maker_texts=last.maker_texts,
            terms_texts=last.terms_texts,
        )
    return catalog.id, library.catalogs.add(catalog)


def copy_catalog(library: Library, catalog_id: str, name: str) -> tuple[str, Changes]:
    """Keep a copy of a catalog under another name."""
    source = library.catalogs.get(catalog_id)
    fresh = library.catalogs.new(name)
    copy = replace(source, id=fresh.id, name=name, created_at=fresh.created_at, changed_at=fresh.changed_at)
    return copy.id, library.catalogs.add(copy)


def extend_catalog(library: Library, catalog_id: str, piece_ids: Sequence[str]) -> tuple[str, Changes]:
    """Put pieces at the end of a catalog, those it has not got yet."""
    catalog = library.catalogs.get(catalog_id)
    ids = tuple(dict.fromkeys((*catalog.piece_ids, *piece_ids)))
    return catalog_id, library.catalogs.change(replace(catalog, piece_ids=ids))


class CatalogShelf(Page):
    """All catalogs of the workshop.

    Signals:
        opened: a catalog shall be designed; carries its id.
    """

    opened = Signal(str)

    def __init__(self, desk: Desk, side: SideReader, easel: Easel) -> None:
        super().__init__(desk)
        self.hub = desk.hub
        self._side, self._easel = side, easel
        self._serial = 0
        self.cards: dict[str, CatalogCard] = {}
        self._painted: dict[str, Edition] = {}
        self.bar = TopBar(self.tr("Catalogs"))
        self.new_button = for_changes(PrimaryButton(self.tr("New catalog"), "plus"))
        self.new_button.clicked.connect(self._on_new)
        self.bar.add_right(self.new_button)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._build_cards())
        self._stack.addWidget(self._build_empty())
        self.column.addWidget(self.bar)
        self.column.addWidget(self._stack, 1)
        self.hub.changed.connect(self._on_changed)

    def _build_cards(self) -> QScrollArea:
        area = plain_scroll()
        content = QWidget()
        content.setProperty("ground", "none")
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 20, 16, 24)
        holder = QWidget()
        self._flow = FlowLayout(holder, spacing=18)
        column.addWidget(holder)
        column.addStretch(1)
        area.setWidget(content)
        return area

    def _build_empty(self) -> QWidget:
        self.empty_button = for_changes(PrimaryButton(self.tr("New catalog"), "plus"))
        self.empty_button.clicked.connect(self._on_new)
        empty = EmptyState(
            self.tr("Show your pieces to a buyer"),
            self.tr("Choose pieces, a look and a currency. The pages lay themselves out, ready for print."),
            [self.empty_button],
            icons=("list-bullets", "book-open", "file-pdf"),
        )
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(24, 20, 16, 20)
        column.addWidget(empty)
        return holder

    def refresh(self) -> None:
        """Show the catalogs as they are."""
        reader = self.hub.reader
        catalogs = reader.catalogs.all()
        home = reader.settings.home_currency
        self._stack.setCurrentIndex(int(not catalogs))
        self.new_button.setVisible(bool(catalogs))
        if [catalog.id for catalog in catalogs] != list(self.cards):
            self._lay_out(catalogs)
        for catalog in catalogs:
            count = len(reader.pieces.rows(catalog.piece_ids))
            self.cards[catalog.id].show_catalog(catalog, count, home)
        self._paint_next()

    def _lay_out(self, catalogs: Sequence[Catalog]) -> None:
        kept, self.cards = self.cards, {}
        while (item := self._flow.takeAt(0)) is not None:
            del item
        for catalog in catalogs:
            card = kept.pop(catalog.id, None) or self._build_card(catalog)
            self.cards[catalog.id] = card
            self._flow.addWidget(card)
            card.show()
        for card in kept.values():
            card.hide()
            card.deleteLater()
        self._flow.invalidate()

    def _build_card(self, catalog: Catalog) -> CatalogCard:
        card = CatalogCard(catalog)
        card.clicked.connect(partial(self.opened.emit, catalog.id))
        card.copy_requested.connect(partial(self.duplicate, catalog.id))
        card.removal_requested.connect(partial(self.remove, catalog.id))
        return card

    def _paint_next(self) -> None:
        """Have the next cover painted that is not as the catalog now is."""
        if self._side.waits_for("cover"):
            return
        for card in self.cards.values():
            edition = Edition.of(card.catalog, self._serial)
            if card.catalog.piece_ids and self._painted.get(card.catalog.id) != edition:
                width = round(COVER * self.devicePixelRatioF())
                self._side.ask(
                    "cover", partial(self._easel.paint_cover, edition=edition, width_px=width), self._on_cover
                )
                return

    def _on_cover(self, answer: Cover | Refusal) -> None:
        card = self.cards.get(answer.edition.catalog.id)
        self._painted[answer.edition.catalog.id] = answer.edition
        if card is not None and isinstance(answer, Cover):
            card.show_cover(answer.image, answer.pages)
        self._paint_next()

    def _on_changed(self, changes: Changes) -> None:
        if changes.pieces or changes.photos or changes.settings or changes.prices:
            self._serial += 1
        if self.isVisible():
            self.refresh()

    # What is done

    def _on_new(self) -> None:
        self.ask_new()

    def ask_new(self, piece_ids: Sequence[str] = ()) -> None:
        """Ask for the name of a new catalog and its pieces; `piece_ids` were chosen elsewhere."""
        reader = self.hub.reader
        ready = reader.pieces.ids(PieceQuery(statuses=frozenset({"ready"}), sort=Sort.CODE))
        every = reader.pieces.ids(PieceQuery(sort=Sort.CODE))
        dialog = NewCatalogDialog(ready, piece_ids, reader.catalogs.all(), self, every)
        dialog.created.connect(self.make)
        dialog.extended.connect(self._extend)
        dialog.open()

    def make(self, name: str, piece_ids: Sequence[str]) -> None:
        """Make a catalog and open it."""
        self.hub.run(
            lambda library, _progress: add_catalog(library, name, piece_ids),
            self.tr("New catalog"),
            lambda result: self.opened.emit(result[0]),
        )

    def _extend(self, catalog_id: str, piece_ids: Sequence[str]) -> None:
        text = self.tr("{count} pieces added").format(count=len(piece_ids))

        def tell(_result: object) -> None:
            self.opened.emit(catalog_id)
            self.hub.undo_snackbar(text)

        self.hub.run(
            lambda library, _progress: extend_catalog(library, catalog_id, piece_ids), self.tr("Adding pieces"), tell
        )

    def duplicate(self, catalog_id: str) -> None:
        """Copy a catalog."""
        catalog = self.hub.reader.catalogs.get(catalog_id)
        name = self._free_name(catalog.name)
        text = self.tr("{name} duplicated").format(name=catalog.name)
        self.hub.run(
            lambda library, _progress: copy_catalog(library, catalog_id, name),
            self.tr("Duplicating"),
            lambda _result: self.hub.undo_snackbar(text),
        )

    def _free_name(self, name: str) -> str:
        taken = {catalog.name.casefold() for catalog in self.hub.reader.catalogs.all()}
        number = 2
        while f"{name} {number}".casefold() in taken:
            number += 1
        return f"{name} {number}"

    def remove(self, catalog_id: str) -> None:
        """Delete a catalog; Undo brings it back."""
        name = self.hub.reader.catalogs.get(catalog_id).name
        text = self.tr("{name} deleted. Its pieces stay.").format(name=name)
        self.hub.run(
            lambda library, _progress: library.catalogs.remove(catalog_id),
            self.tr("Deleting the catalog"),
            lambda _changes: self.hub.undo_snackbar(text),
        )

    def activated(self) -> None:
        """Come to the front."""
        self.refresh()
        first = next(iter(self.cards.values()), None) or self.empty_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def key_actions(self) -> dict[str, Callable[[], object]]:
        """Return what keys do here."""
        return {}
