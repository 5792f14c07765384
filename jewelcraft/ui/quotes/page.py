"""The place of buyers and quotations: the list, the one chosen, and the dialogs."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from PySide6.QtWidgets import QMenu
from PySide6.QtWidgets import QSplitter
from PySide6.QtWidgets import QStackedWidget
from PySide6.QtWidgets import QVBoxLayout

from jewelcraft.domain.errors import JewelCraftError
from jewelcraft.domain.quote import QuoteStatus
from jewelcraft.library.rate_care import oldest_day
from jewelcraft.ui.catalogs.export import open_path
from jewelcraft.ui.gold import add_gold_pill
from jewelcraft.ui.insights.table_view import FigureTable
from jewelcraft.ui.places import Page
from jewelcraft.ui.quotes.detail import QuoteDetail
from jewelcraft.ui.quotes.dialogs import BuyerDialog
from jewelcraft.ui.quotes.dialogs import MovesDialog
from jewelcraft.ui.quotes.dialogs import QuoteDialog
from jewelcraft.ui.quotes.editing import QuoteEditing
from jewelcraft.ui.quotes.words import quote_columns
from jewelcraft.ui.widgets.bars import TopBar
from jewelcraft.ui.widgets.buttons import OutlineButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.empty_state import EmptyState
from jewelcraft.ui.widgets.look_only import entry_for_changes
from jewelcraft.ui.widgets.look_only import for_changes
from jewelcraft.ui.widgets.surfaces import Card
from jewelcraft.ui.wording import say

if TYPE_CHECKING:
    from jewelcraft.catalog.pdf import WriteReport
    from jewelcraft.domain.buyer import Buyer
    from jewelcraft.domain.changes import Changes
    from jewelcraft.domain.quote import Quote
    from jewelcraft.library.library import Library
    from jewelcraft.ui.desk import Desk


class QuotesPage(Page):
    """Buyers and quotations."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._chosen = ""
        self.table = FigureTable(self.tr("Quotations"))
        self.detail = QuoteDetail()
        self.new_button = for_changes(PrimaryButton(self.tr("New quotation"), "plus"))
        self.buyers_button = OutlineButton(self.tr("Buyers"))
        self.empty_button = for_changes(PrimaryButton(self.tr("New quotation"), "plus"))
        self.empty = EmptyState(
            self.tr("No quotation yet"),
            self.tr(
                "First say who buys, then which pieces. The prices of the day are kept with it, whatever the rates "
                "do later."
            ),
            [self.empty_button],
            icons=("file-text", "diamond", "handshake"),
        )
        self.stack = QStackedWidget()
        self._build()
        self.new_button.clicked.connect(self._ask_empty)
        self.empty_button.clicked.connect(self._ask_empty)
        self.buyers_button.clicked.connect(self._open_buyers)
        self.table.chosen.connect(self._on_chosen)
        self.editing = QuoteEditing(self)
        self.detail.asked.connect(self._do)
        self.detail.turned.connect(self.editing.turn)
        self.detail.piece_wanted.connect(lambda piece_id: desk.go_to("pieces", piece_id))
        desk.hub.changed.connect(self._on_changed)
        desk.hub.opened.connect(self.refresh)
        if desk.hub.is_open:
            self.refresh()

    def _build(self) -> None:
        self.bar = TopBar(self.tr("Buyers and quotes"))
        add_gold_pill(self.bar, self.desk)
        self.bar.add_right(self.buyers_button)
        self.bar.add_right(self.new_button)
        left = Card()
        column = QVBoxLayout(left)
        column.setContentsMargins(1, 6, 1, 6)
        column.addWidget(self.table)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self.detail)
        split.setProperty("gap", "true")
        split.setHandleWidth(16)
        split.setStretchFactor(1, 1)
        split.setSizes([360, 740])
        left.setMinimumWidth(340)
        self.detail.setMinimumWidth(420)
        self.stack.setContentsMargins(24, 16, 16, 16)
        self.stack.addWidget(split)
        self.stack.addWidget(self.empty)
        self.column.addWidget(self.bar)
        self.column.addWidget(self.stack, 1)

    @property
    def _library(self) -> Library:
        return self.desk.hub.reader

    def activated(self) -> None:
        """Come to the front."""
        self.table.setFocus()

    def show_item(self, what: object) -> None:
        """Show a quotation by its id, or begin one with pieces that were chosen elsewhere."""
        if isinstance(what, str):
            self._chosen = what
            self.refresh()
        elif isinstance(what, (tuple, list)):
            rows = self._library.pieces.rows([str(piece_id) for piece_id in what])
            self.ask_new("\n".join(f"{row.code} = 1" for row in rows))

    def refresh(self) -> None:
        """Show what is stored now."""
        quotes = tuple(self._library.quotes.all())
        self.stack.setCurrentIndex(0 if quotes else 1)
        self.table.show_records(quote_columns(self._library.today()), quotes)
        if not quotes:
            self._chosen = ""
            return
        places = [quote.id for quote in self.table.figures.records]
        place = places.index(self._chosen) if self._chosen in places else 0
        self._chosen = places[place]
        self.table.choose(place)
        self._show()

    def _show(self) -> None:
        try:
            quote = self._library.quotes.get(self._chosen)
            self.detail.show_quote(quote, self._library.today(), self._library.settings)
        except JewelCraftError as error:
            self.desk.messages.tell(error)

    def _on_chosen(self, record: object) -> None:
        if record is not None and getattr(record, "id", "") != self._chosen:
            self._chosen = record.id  # type: ignore[attr-defined]
            self._show()

    def _on_changed(self, changes: Changes) -> None:
        if self.desk.hub.is_open and (changes.quotes or changes.buyers or changes.settings):
            self.refresh()

    def _ask_empty(self) -> None:
        self.ask_new()

    def ask_new(self, pieces: str = "") -> None:
        """Ask for a new quotation; without a buyer yet, for the buyer first."""
        buyers = self._library.buyers.all()
        if not buyers:
            self.ask_buyer(self._library.buyers.new(), lambda: self.ask_new(pieces))
            return
        dialog = QuoteDialog(buyers, pieces, self._library.settings.place, self.desk.hub, self.window())
        dialog.wanted.connect(self._make)
        dialog.open()

    def _make(self, wanted: tuple[str, list[tuple[str, int]], object, str]) -> None:
        buyer_id, codes, term, place = wanted

        def work(library: Library, _progress: object) -> tuple[str, Changes]:
            pieces = [(library.pieces.by_code(code).id, count) for code, count in codes]
            quote = library.quotes.new(library.buyers.get(buyer_id), pieces)
            quote = replace(quote, incoterm=term, place=place)  # type: ignore[arg-type]
            return quote.id, library.quotes.save(quote)

        self.desk.hub.run(work, self.tr("Pricing the quotation"), self._on_made)

    def _on_made(self, made: tuple[str, Changes]) -> None:
        self._chosen = made[0]
        self.refresh()

    def ask_buyer(self, buyer: Buyer, then: object = None) -> None:
        """Ask who a buyer is."""
        dialog = BuyerDialog(buyer, self._library, self.window())

        def save(changed: Buyer) -> None:
            self.desk.hub.run(
                lambda library, _progress: library.buyers.save(changed),
                self.tr("Saving the buyer"),
                lambda _changes: then() if callable(then) else None,
            )

        dialog.saved.connect(save)
        dialog.open()

    def _open_buyers(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for buyer in self._library.buyers.all():
            menu.addAction(buyer.title).triggered.connect(partial(self._ask_known, buyer))
        menu.addSeparator()
        entry_for_changes(menu.addAction(self.tr("New buyer"))).triggered.connect(self._ask_new_buyer)
        menu.popup(self.buyers_button.mapToGlobal(self.buyers_button.rect().bottomLeft()))

    def _ask_known(self, buyer: Buyer, _checked: bool = False) -> None:
        self.ask_buyer(buyer)

    def _ask_new_buyer(self) -> None:
        self.ask_buyer(self._library.buyers.new())

    def _do(self, what: str) -> None:
        quote_id = self._chosen
        if not quote_id:
            return
        actions = {
            "print": self._print,
            "add": self.editing.ask_pieces,
            "terms": self.editing.ask_terms,
            "table": self.editing.ask_table,
            "today": self._ask_today,
            "sent": lambda: self._set_status(QuoteStatus.SENT),
            "accepted": lambda: self._set_status(QuoteStatus.ACCEPTED),
            "copy": self._copy,
            "remove": self._remove,
        }
        actions[what]()

    def _ask_today(self) -> None:
        quote = self._library.quotes.get(self._chosen)
        library = self._library
        moves = library.quotes.moves(quote)
        dialog = MovesDialog(moves, self.window())
        sheets = (move.new.sheet for move in moves if move.new is not None and not move.new.typed)
        day = oldest_day(sheet.metal_day for sheet in sheets if sheet is not None)
        dialog.age.show_age(day, library.today(), library.settings)
        dialog.moved.connect(
            lambda: self.change(lambda library, current: library.quotes.save(library.quotes.at_today(current)))
        )
        dialog.open()

    def _set_status(self, status: QuoteStatus) -> None:
        self.change(lambda library, current: library.quotes.set_status(current.id, status))

    def _copy(self) -> None:
        quote_id = self._chosen
        self.desk.hub.run(
            lambda library, _progress: library.quotes.duplicate(quote_id),
            self.tr("Copying the quotation"),
            self._on_made,
        )

    def _remove(self) -> None:
        self.change(lambda library, current: library.quotes.remove([current.id]))
        self.desk.hub.undo_snackbar(self.tr("Quotation removed"))

    @property
    def chosen(self) -> Quote:
        """The quotation in front, with its frozen sheets."""
        return self._library.quotes.get(self._chosen)

    def change(self, turn: object) -> None:
        """Change the quotation in front on the worker."""
        quote_id = self._chosen

        def work(library: Library, _progress: object) -> Changes:
            return turn(library, library.quotes.get(quote_id))  # type: ignore[operator,no-any-return]

        self.desk.hub.run(work, self.tr("Saving the quotation"))

    def _print(self) -> None:
        quote = self._library.quotes.get(self._chosen)
        folder = self.desk.preferences.settings.last_folder or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        name, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Write the quotation"), str(Path(folder) / f"{quote.code}.pdf"), self.tr("PDF files (*.pdf)")
        )
        if name:
            self.write(quote, Path(name).with_suffix(".pdf"))

    def write(self, quote: Quote, target: Path) -> None:
        """Write a quotation; the window goes on working."""
        self.desk.hub.run(
            lambda library, progress: library.quotes.write(quote, target, progress),
            self.tr("Writing the quotation"),
            self._tell_written,
        )

    def _tell_written(self, report: WriteReport) -> None:
        words = [self.tr("{file} written").format(file=report.target.name), *map(say, report.warnings[:1])]
        self.desk.messages.snackbar(". ".join(words), self.tr("Open folder"), lambda: open_path(report.target.parent))
