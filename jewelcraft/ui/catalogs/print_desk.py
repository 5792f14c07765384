"""What leaves the designer: editions, print shops, paper from a printer, and the way to what is still wrong."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from jewelcraft.domain.catalog import PriceShown
from jewelcraft.domain.errors import JewelCraftError
from jewelcraft.domain.print_profile import BUILT_IN
from jewelcraft.domain.print_profile import USUAL_PPI
from jewelcraft.domain.print_profile import PrintProfile
from jewelcraft.domain.print_profile import Standard
from jewelcraft.library.pieces import fresh_id
from jewelcraft.ui.catalogs.changes_dialog import ChangesDialog
from jewelcraft.ui.catalogs.code_dialog import CodeDialog
from jewelcraft.ui.catalogs.paper_printer import PaperPrinter
from jewelcraft.ui.catalogs.sheets_dialog import SheetsDialog
from jewelcraft.ui.catalogs.shop_dialog import ShopDialog
from jewelcraft.ui.wording import say

if TYPE_CHECKING:
    from pathlib import Path

    from jewelcraft.domain.edition import Edition
    from jewelcraft.domain.edition import EditionComparison
    from jewelcraft.domain.preflight import Finding
    from jewelcraft.library.edition_sheets import PrintedSheet
    from jewelcraft.library.translations import MissingText
    from jewelcraft.ui.catalogs.designer import Designer


class PrintDesk(QObject):
    """Serves the printer's part of the designer's panel."""

    def __init__(self, designer: Designer) -> None:
        super().__init__(designer)
        self._designer = designer
        self.paper = PaperPrinter(designer.desk, designer)
        section, prints = designer.panel.printing, designer.panel.prints
        section.shop_requested.connect(self.ask_shop)
        section.editions.compare_requested.connect(self.compare)
        section.editions.reprint_requested.connect(self.reprint)
        section.editions.sheets_requested.connect(self.show_sheets)
        prints.found_requested.connect(self.show_finding)
        prints.place_requested.connect(self.show_place)
        prints.text_requested.connect(self.write_text)
        designer.panel.look.price.chosen.connect(lambda _price: self.ask_code())
        designer.bar.print_button.clicked.connect(self.print_on_paper)

    # Print shops

    def ask_shop(self, profile: PrintProfile | None) -> None:
        """Ask what a print shop wants; None makes a new one, and one that comes with the program a copy of it."""
        is_new = profile is None or profile in BUILT_IN
        shop = profile or PrintProfile("", "", standard=Standard.X4, has_links=False, most_ppi=USUAL_PPI)
        if is_new:
            shop = replace(shop, id=fresh_id(), name="")
        dialog = ShopDialog(shop, self._designer, is_new=is_new)
        dialog.saved.connect(self._save_shop)
        dialog.removed.connect(self._remove_shop)
        dialog.icc_chosen.connect(lambda path: self._read_icc(dialog, path))
        dialog.open()

    def _save_shop(self, profile: PrintProfile) -> None:
        job = self._designer.hub.run(
            lambda library, _progress: library.profiles.save(profile), self.tr("Saving the print shop")
        )
        fields: dict[str, object] = {"profile_id": profile.id}
        if profile.paper is not None:
            fields["paper"] = profile.paper
        job.succeeded.connect(lambda _changes: self._designer.change(fields))

    def _remove_shop(self, profile_id: str) -> None:
        self._designer.hub.run(
            lambda library, _progress: library.profiles.remove(profile_id),
            self.tr("Removing the print shop"),
            lambda _changes: self._designer.hub.undo_snackbar(self.tr("Print shop removed")),
        )
        self._designer.change({"profile_id": ""})

    def _read_icc(self, dialog: ShopDialog, path: Path) -> None:
        def read(library: object, _progress: object) -> tuple[str, str] | str:
            try:
                found: tuple[str, str] = library.profiles.read_icc(path)  # type: ignore[attr-defined]
            except JewelCraftError as error:
                return say(error.sentence)
            return found

        def show(found: tuple[str, str] | str) -> None:
            if isinstance(found, str):
                dialog.show_trouble(found)
            else:
                dialog.show_icc(*found)

        self._designer.hub.run(read, self.tr("Reading the colour profile"), show)

    # Prices in letters

    def ask_code(self) -> None:
        """Ask for the letters of the price code, unless they are known or no price is printed in them."""
        catalog, settings = self._designer.catalog, self._designer.hub.reader.settings
        if catalog is None or catalog.price_shown != PriceShown.CODE or settings.price_code:
            return
        dialog = CodeDialog("", self._designer)
        dialog.decided.connect(self._save_code)
        dialog.open()

    def _save_code(self, letters: str) -> None:
        self._designer.hub.run(
            lambda library, _progress: library.change_settings(replace(library.settings, price_code=letters)),
            self.tr("Saving the price code"),
        )

    # Editions

    def compare(self, edition: Edition) -> None:
        """Show what changed since an edition."""
        self._designer.hub.run(
            lambda library, _progress: library.editions.compare(edition.id),
            self.tr("Comparing editions"),
            self._show_changes,
        )

    def _show_changes(self, found: EditionComparison) -> None:
        dialog = ChangesDialog(found, self._designer)
        dialog.piece_requested.connect(lambda piece_id: self._designer.desk.go_to("pieces", piece_id))
        dialog.open()

    def show_sheets(self, edition: Edition) -> None:
        """Show what an edition's prices rest on, counted again."""

        def show(sheets: tuple[PrintedSheet, ...]) -> None:
            dialog = SheetsDialog(edition.number, sheets, self._designer)
            dialog.piece_requested.connect(lambda piece_id: self._designer.desk.go_to("pieces", piece_id))
            dialog.open()

        self._designer.hub.run(
            lambda library, _progress: library.editions.sheets(edition.id), self.tr("Counting the prices again"), show
        )

    def reprint(self, edition: Edition) -> None:
        """Print an edition again, to the byte."""
        self._designer.exporter.ask_again(edition)

    def show_again(self) -> None:
        """Show the editions as they now are."""
        catalog = self._designer.catalog
        if catalog is not None:
            self._designer.panel.printing.show_catalog(catalog)

    # Findings

    def show_finding(self, finding: Finding) -> None:
        """Show the page of a culprit and put the frame around it; what is wrong everywhere leads to its setting."""
        designer = self._designer
        if finding.page is None and not finding.piece_id:
            profile = designer.panel.printing.chosen_profile()
            if profile.paper is None or profile in BUILT_IN:
                designer.panel.show_tab("look")
            else:
                self.ask_shop(profile)
            return
        if finding.page is not None:
            self.show_place(finding.page, finding.piece_id)
        elif finding.piece_id:
            designer.desk.go_to("pieces", finding.piece_id)

    def show_place(self, page: int, piece_id: str) -> None:
        """Show a page, with the frame around a piece of it."""
        self._designer.previewer.turn_to(page)
        self._designer.canvas.view.choose(piece_id)

    def write_text(self, missing: MissingText) -> None:
        """Go where a missing text is written."""
        if missing.piece_id:
            self._designer.desk.go_to("pieces", missing.piece_id)
        else:
            self._designer.panel.show_tab("texts")

    def print_on_paper(self) -> None:
        """Print the catalog on a printer of this computer."""
        catalog = self._designer.catalog
        if catalog is not None and self._designer.rows:
            self._designer.panel.save()
            self.paper.ask(catalog)
