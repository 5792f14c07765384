"""What changes a quotation after it was made: its lines, more pieces, its terms; and its table for spreadsheets."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from jewelcraft.domain.quote_rates import rates_day
from jewelcraft.ui.catalogs.export import open_path
from jewelcraft.ui.messages import Notice
from jewelcraft.ui.quotes.add_dialog import AddPiecesDialog
from jewelcraft.ui.quotes.terms_dialog import TermsDialog
from jewelcraft.ui.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.domain.changes import Changes
    from jewelcraft.domain.quote import Quote
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.library.library import Library
    from jewelcraft.ui.quotes.page import QuotesPage


class QuoteEditing(QObject):
    """Asks what to change and hands it to the worker, each change one step to undo."""

    def __init__(self, page: QuotesPage) -> None:
        super().__init__(page)
        self._page = page

    def turn(self, turn: Callable[[Quote], Quote]) -> None:
        """Change the lines of the quotation in front."""
        self._page.change(lambda library, current: library.quotes.save(turn(current)))

    def ask_pieces(self) -> None:
        """Ask for pieces to add."""
        day = rates_day(self._page.chosen)
        dialog = AddPiecesDialog(self._page.desk.hub, self._page.window(), day)
        dialog.wanted.connect(self._add)
        dialog.open()

    def _add(self, codes: list[tuple[str, int]]) -> None:
        def work(library: Library, current: Quote) -> Changes:
            pieces = [(library.pieces.by_code(code).id, count) for code, count in codes]
            return library.quotes.save(library.quotes.with_pieces(current, pieces))

        self._page.change(work)

    def ask_terms(self) -> None:
        """Ask for delivery, validity, payment and the rest."""
        dialog = TermsDialog(self._page.chosen, self._page.desk.hub.reader, self._page.window())
        dialog.saved.connect(self._take_terms)
        dialog.open()

    def _take_terms(self, wanted: tuple[Quote, str, str]) -> None:
        changed, price_list, metal = wanted

        def work(library: Library, _progress: object) -> tuple[tuple[Sentence, ...], Changes]:
            quote, kept = library.quotes.with_price_list(changed, price_list)
            return kept, library.quotes.save(library.quotes.with_terms(quote, price_list, metal))

        self._page.desk.hub.run(work, self.tr("Saving the quotation"), self._tell_kept)

    def _tell_kept(self, done: tuple[tuple[Sentence, ...], Changes]) -> None:
        """Say which lines the price list could not price, and why."""
        kept = done[0]
        if kept:
            title = self.tr("The price list does not price every piece")
            self._page.desk.messages.tell(Notice(title, "\n".join(map(say, kept))))

    def ask_table(self) -> None:
        """Ask where the table is written."""
        quote, desk = self._page.chosen, self._page.desk
        folder = desk.preferences.settings.last_folder or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        name, _kind = QFileDialog.getSaveFileName(
            self._page,
            self.tr("Write the table"),
            str(Path(folder) / f"{quote.code}.csv"),
            self.tr("Tables (*.csv)"),
        )
        if name:
            self.write_table(quote, Path(name).with_suffix(".csv"))

    def write_table(self, quote: Quote, target: Path) -> None:
        """Write the table of a quotation."""
        desk = self._page.desk
        desk.hub.run(
            lambda library, _progress: library.quotes.write_table(quote, target),
            self.tr("Writing the table"),
            lambda _target: desk.messages.snackbar(
                self.tr("{file} written").format(file=target.name),
                self.tr("Open folder"),
                lambda: open_path(target.parent),
            ),
        )
