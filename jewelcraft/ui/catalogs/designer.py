"""The designer of one catalog: pages at the left, the page in view, choices at the right."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QStackedWidget

from jewelcraft.domain.changes import Changes
from jewelcraft.domain.errors import NotFoundError
from jewelcraft.ui.catalogs.arranger import Arranger
from jewelcraft.ui.catalogs.canvas import Canvas
from jewelcraft.ui.catalogs.designer_bar import DesignerBar
from jewelcraft.ui.catalogs.designer_keys import key_act
from jewelcraft.ui.catalogs.export import Exporter
from jewelcraft.ui.catalogs.page_strip import PageStrip
from jewelcraft.ui.catalogs.previewer import Previewer
from jewelcraft.ui.catalogs.print_desk import PrintDesk
from jewelcraft.ui.catalogs.side_panel import SidePanel
from jewelcraft.ui.catalogs.words import name_page
from jewelcraft.ui.gallery.row_words import title_of
from jewelcraft.ui.places import Page
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.empty_state import EmptyState
from jewelcraft.ui.widgets.look_only import for_changes
from jewelcraft.ui.widgets.surfaces import Line
from jewelcraft.ui.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from jewelcraft.domain.catalog import Catalog
    from jewelcraft.domain.errors import JewelCraftError
    from jewelcraft.domain.search import PieceRow
    from jewelcraft.library.editions import EditionReport
    from jewelcraft.ui.catalogs.easel import Easel
    from jewelcraft.ui.catalogs.easel import Findings
    from jewelcraft.ui.catalogs.easel import Sheet
    from jewelcraft.ui.desk import Desk
    from jewelcraft.ui.gallery.side_reader import SideReader


class Designer(Page):
    """Shows a catalog and keeps every change at once.

    Signals:
        closed: the user goes back to the shelf, or the catalog is gone.
    """

    closed = Signal()

    def __init__(self, desk: Desk, side: SideReader, easel: Easel) -> None:
        super().__init__(desk)
        self.hub = desk.hub
        self.catalog: Catalog | None = None
        self.sheet: Sheet | None = None
        self.rows: dict[str, PieceRow] = {}
        self._rows_of: tuple[str, ...] | None = None
        self._saving = 0
        self.previewer = Previewer(side, easel, self)
        self.exporter = Exporter(desk, self)
        self.arranger = Arranger(self)
        self.bar = DesignerBar(desk)
        self.strip = PageStrip(self.previewer)
        self.canvas = Canvas()
        self.panel = SidePanel(self.hub)
        self.print_desk = PrintDesk(self)
        self._build()
        self._connect()

    def _build(self) -> None:
        self._empty_add = for_changes(PrimaryButton(self.tr("Add pieces"), "plus"))
        self.empty = EmptyState(
            self.tr("Which pieces shall it show?"),
            self.tr("Choose them from your pieces. The pages lay themselves out."),
            [self._empty_add],
            icons=("book-open", "diamond", "image"),
            framed=False,
        )
        self.trouble = EmptyState(self.tr("This catalog cannot be shown"), "", [], icons=("warning",), framed=False)
        self.middle = QStackedWidget()
        for widget in (self.canvas, self.empty, self.trouble):
            self.middle.addWidget(widget)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.strip)
        row.addWidget(Line("v"))
        row.addWidget(self.middle, 1)
        row.addWidget(self.panel)
        self.column.addWidget(self.bar)
        self.column.addLayout(row, 1)

    def _connect(self) -> None:
        self.bar.back.connect(self.close_catalog)
        self.bar.name.renamed.connect(lambda name: self.change({"name": name}))
        for button in (self.bar.add_button, self._empty_add):
            button.clicked.connect(self.arranger.ask_pieces)
        self.strip.pieces_requested.connect(self.arranger.ask_pieces)
        self.strip.moved.connect(self.arranger.put_page)
        self.bar.export_button.clicked.connect(self.export)
        self.exporter.started.connect(self._show_export)
        self.exporter.ended.connect(self._show_export)
        self.exporter.written.connect(self._on_written)
        self.strip.turned.connect(self.previewer.turn_to)
        self.previewer.drawn.connect(self._on_drawn)
        self.previewer.checked.connect(self._on_checked)
        self.previewer.refused.connect(self._on_refused)
        self.hub.changed.connect(self._on_changed)
        self._connect_canvas()
        self._connect_panel()

    def _connect_canvas(self) -> None:
        self.canvas.scale_wanted.connect(self.previewer.set_scale)
        self.canvas.turned.connect(self.turn)
        self.canvas.moved.connect(self.arranger.move_piece)
        self.canvas.removed.connect(self.arranger.remove_piece)
        self.canvas.edited.connect(self.arranger.ask_cell)
        self.canvas.view.opened.connect(lambda piece_id: self.desk.go_to("pieces", piece_id))
        self.canvas.view.dropped.connect(self.arranger.put_at)

    def _connect_panel(self) -> None:
        self.panel.changed.connect(self.change)
        self.panel.drafted.connect(self._draft)
        self.panel.texts.picture_requested.connect(self.arranger.ask_cover)
        self.panel.prints.code_requested.connect(self._show_code)
        self.panel.prints.rates_requested.connect(lambda: self.desk.go_to("rates"))
        self.panel.look.rates_requested.connect(lambda: self.desk.go_to("rates", "currencies"))

    # What is shown

    def show_catalog(self, catalog_id: str) -> None:
        """Open a catalog."""
        is_other = self.catalog is None or self.catalog.id != catalog_id
        self.catalog = self.hub.reader.catalogs.get(catalog_id)
        if is_other:
            self.canvas.view.choose("")
            self.panel.prints.forget_written()
            self.panel.forget_findings()
            self.panel.show_tab("look")
        self._show(is_other=is_other)

    def _show(self, *, piece_id: str = "", is_other: bool = False) -> None:
        catalog = self.catalog
        if catalog is None:
            return
        self._read_rows(catalog)
        self._name_bar()
        self.panel.show_catalog(catalog, self.cover_digest(catalog))
        self.bar.show_history(is_saving=bool(self._saving))
        self._show_export()
        if not self.rows:
            self.previewer.forget()
            self.panel.forget_findings()
            self.sheet = None
            self.strip.show_pages([], -1, 1.414)
            self.middle.setCurrentWidget(self.empty)
            return
        self.canvas.tell_scale()
        self.previewer.show_catalog(self._printed(catalog), piece_id, is_other=is_other)

    def _printed(self, catalog: Catalog) -> Catalog:
        """Return a catalog on the paper of its print shop: what is seen and checked is what is printed."""
        return self.hub.reader.profiles.on_its_paper(catalog)

    def _name_bar(self) -> None:
        if self.catalog is not None:
            number = self.hub.reader.editions.next_number(self.catalog.id)
            self.bar.show_catalog(self.catalog.name, len(self.rows), number)

    def _read_rows(self, catalog: Catalog) -> None:
        """Read the pieces at a glance, unless they are known."""
        if catalog.piece_ids != self._rows_of:
            self.rows = {row.id: row for row in self.hub.reader.pieces.rows(catalog.piece_ids)}
            self._rows_of = catalog.piece_ids

    def cover_digest(self, catalog: Catalog) -> str:
        """Return the picture that the cover has."""
        rows = (self.rows.get(piece_id) for piece_id in catalog.piece_ids)
        return catalog.cover_digest or next((row.cover_digest for row in rows if row and row.cover_digest), "")

    def _show_export(self) -> None:
        self.bar.show_export(has_pieces=bool(self.rows), is_busy=self.exporter.is_busy)

    def _on_drawn(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.canvas.show_sheet(sheet)
        self.middle.setCurrentWidget(self.canvas)
        names = [name_page(page, self.rows, self._title(page.piece_ids)) for page in sheet.pages]
        self.strip.show_pages(names, sheet.index, sheet.page.height / sheet.page.width)

    def _title(self, piece_ids: Sequence[str]) -> str:
        row = self.rows.get(piece_ids[0]) if len(piece_ids) == 1 else None
        return title_of(row) if row is not None else ""

    def _on_checked(self, findings: Findings) -> None:
        self.panel.show_findings(findings)

    def _on_written(self, report: EditionReport) -> None:
        self.panel.prints.show_written(report)
        self.print_desk.show_again()
        self._name_bar()

    def _on_refused(self, error: JewelCraftError) -> None:
        self.trouble.text.set_text(say(error.sentence))
        self.panel.forget_findings()
        self.middle.setCurrentWidget(self.trouble)

    def _on_changed(self, changes: Changes) -> None:
        if changes.pieces or changes.prices or changes.photos or changes.rates or changes.settings:
            self.previewer.outdate()
            self._rows_of = None
        catalog = self.catalog
        if catalog is None or self._saving:
            return
        if self.isVisible() or catalog.id in changes.catalogs:
            self._read_again()

    def _read_again(self) -> None:
        catalog = self.catalog
        if catalog is None:
            return
        try:
            self.catalog = self.hub.reader.catalogs.get(catalog.id)
        except NotFoundError:
            self.catalog = None
            self.close_catalog()
            return
        self._show()

    # What is changed

    def change(self, fields: dict[str, Any], piece_id: str = "", told: str = "") -> None:
        """Keep fields of the catalog at once, as one step of undo, and show it so."""
        if self.catalog is None:
            return
        catalog = replace(self.catalog, **fields)
        if catalog == self.catalog:
            return
        self.catalog = catalog
        self._saving += 1
        job = self.hub.run(
            lambda library, _progress: library.catalogs.change(catalog),
            self.tr("Saving the catalog"),
            (lambda _changes: self.hub.undo_snackbar(told)) if told else None,
        )
        # It may wait behind an export that is stopped when the window closes.
        job.must_finish = True
        job.ended.connect(self._on_saved)
        self._show(piece_id=piece_id)

    def _on_saved(self) -> None:
        self._saving -= 1
        if not self._saving:
            self._read_again()

    def _draft(self, fields: dict[str, Any]) -> None:
        """Show what is being typed before it is kept."""
        if self.catalog is not None and self.rows:
            self.previewer.show_catalog(self._printed(replace(self.catalog, **fields)))

    # Where to go

    def turn(self, by: int) -> None:
        """Show the page before or after."""
        if self.sheet is not None and 0 <= self.sheet.index + by < len(self.sheet.pages):
            self.previewer.turn_to(self.sheet.index + by)

    def _show_code(self, code: str) -> None:
        piece_id = next((row.id for row in self.rows.values() if row.code == code), "")
        pages = self.sheet.pages if self.sheet is not None else ()
        index = next((index for index, page in enumerate(pages) if piece_id in page.piece_ids), None)
        if index is not None:
            self.previewer.turn_to(index)

    def export(self) -> None:
        """Write the PDF."""
        self.panel.save()
        self.bar.name.finish()
        if self.catalog is not None and self.rows:
            self.exporter.ask(self.catalog, self.panel.printing.wishes())

    def close_catalog(self) -> None:
        """Go back to the shelf."""
        self.left()
        self.catalog = None
        self.previewer.forget()
        self.closed.emit()

    def activated(self) -> None:
        """Come to the front; prices or pieces may have changed meanwhile."""
        if self.catalog is not None and not self._saving:
            self._read_again()
        self.canvas.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def left(self) -> None:
        """Save what is being typed."""
        self.bar.name.finish()
        self.panel.save()

    def go_back(self) -> bool:
        """Go back to the shelf."""
        self.close_catalog()
        return True

    def key_actions(self) -> dict[str, Callable[[], object]]:
        """Return what keys do here."""
        return {
            "export_pdf": self.export,
            "edit": self.bar.name.start,
            "next_piece": lambda: self.turn(1),
            "previous_piece": lambda: self.turn(-1),
            "next_tab": lambda: self.turn(1),
            "previous_tab": lambda: self.turn(-1),
            "zoom_in": lambda: self.canvas.zoom(1),
            "zoom_out": lambda: self.canvas.zoom(-1),
            "zoom_reset": lambda: self.canvas.zoom(0),
            "trash": self.arranger.remove_piece,
            "back": self.close_catalog,
        }

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the keys of the table do where no field took them."""
        act = key_act(self, event)
        if act is None:
            super().keyPressEvent(event)
        else:
            act()
