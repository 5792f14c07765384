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
from jewelcraft.ui.catalogs.canvas import Canvas
from jewelcraft.ui.catalogs.cover_choice import CoverDialog
from jewelcraft.ui.catalogs.export import Exporter
from jewelcraft.ui.catalogs.page_strip import PageStrip
from jewelcraft.ui.catalogs.piece_picker import PiecePicker
from jewelcraft.ui.catalogs.previewer import Previewer
from jewelcraft.ui.catalogs.side_panel import SidePanel
from jewelcraft.ui.catalogs.title_edit import TitleEdit
from jewelcraft.ui.catalogs.words import name_page
from jewelcraft.ui.gallery.row_words import title_of
from jewelcraft.ui.places import Page
from jewelcraft.ui.widgets.bars import TopBar
from jewelcraft.ui.widgets.buttons import IconButton
from jewelcraft.ui.widgets.buttons import OutlineButton
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.empty_state import EmptyState
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.surfaces import Line
from jewelcraft.ui.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from jewelcraft.domain.catalog import Catalog
    from jewelcraft.domain.errors import JewelCraftError
    from jewelcraft.domain.search import PieceRow
    from jewelcraft.library.catalogs import CatalogReport
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
        self._rows: dict[str, PieceRow] = {}
        self._rows_of: tuple[str, ...] | None = None
        self._saving = 0
        self.previewer = Previewer(side, easel, self)
        self.exporter = Exporter(desk, self)
        self.bar = TopBar("", has_back=True, serif=True)
        self.title = TitleEdit(self.bar)
        self.strip = PageStrip(self.previewer)
        self.canvas = Canvas()
        self.panel = SidePanel(self.hub)
        self._build_bar()
        self._build()
        self._connect()

    def _build_bar(self) -> None:
        self.saved = Label("", "small", "ink2")
        self.undo_button = IconButton("arrow-u-up-left", self.desk.actions.hint("undo"))
        self.redo_button = IconButton("arrow-u-up-right", self.desk.actions.hint("redo"))
        self.add_button = OutlineButton(self.tr("Add pieces"), "plus")
        self.export_button = PrimaryButton(
            self.tr("Export PDF"), "export", tooltip=self.desk.actions.hint("export_pdf")
        )
        for widget in (self.saved, self.undo_button, self.redo_button, self.add_button, self.export_button):
            self.bar.add_right(widget)

    def _build(self) -> None:
        self._empty_add = PrimaryButton(self.tr("Add pieces"), "plus")
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
        self.title.renamed.connect(lambda name: self.change({"name": name}))
        self.undo_button.clicked.connect(self.hub.undo)
        self.redo_button.clicked.connect(self.hub.redo)
        for button in (self.add_button, self._empty_add):
            button.clicked.connect(self.ask_pieces)
        self.strip.pieces_requested.connect(self.ask_pieces)
        self.export_button.clicked.connect(self.export)
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
        self.canvas.moved.connect(self.move_piece)
        self.canvas.removed.connect(self.remove_piece)
        self.canvas.view.opened.connect(lambda piece_id: self.desk.go_to("pieces", piece_id))
        self.canvas.view.dropped.connect(self._put_at)

    def _connect_panel(self) -> None:
        self.panel.changed.connect(self.change)
        self.panel.drafted.connect(self._draft)
        self.panel.texts.picture_requested.connect(self.ask_cover)
        self.panel.prints.page_requested.connect(self.previewer.turn_to)
        self.panel.prints.code_requested.connect(self._show_code)
        self.panel.prints.rates_requested.connect(lambda: self.desk.go_to("rates"))

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
        self.bar.set_title(catalog.name)
        self._read_rows(catalog)
        self.bar.set_tag(self._count_pieces())
        self.panel.show_catalog(catalog, self._cover_digest(catalog))
        self._show_history()
        self._show_export()
        if not self._rows:
            self.previewer.forget()
            self.panel.forget_findings()
            self.sheet = None
            self.strip.show_pages([], -1, 1.414)
            self.middle.setCurrentWidget(self.empty)
            return
        self.canvas.tell_scale()
        self.previewer.show_catalog(catalog, piece_id, is_other=is_other)

    def _read_rows(self, catalog: Catalog) -> None:
        """Read the pieces at a glance, unless they are known."""
        if catalog.piece_ids != self._rows_of:
            self._rows = {row.id: row for row in self.hub.reader.pieces.rows(catalog.piece_ids)}
            self._rows_of = catalog.piece_ids

    def _count_pieces(self) -> str:
        count = len(self._rows)
        return self.tr("1 piece") if count == 1 else self.tr("{count} pieces").format(count=count)

    def _cover_digest(self, catalog: Catalog) -> str:
        rows = (self._rows.get(piece_id) for piece_id in catalog.piece_ids)
        return catalog.cover_digest or next((row.cover_digest for row in rows if row and row.cover_digest), "")

    def _show_history(self) -> None:
        history = self.hub.reader.history
        for button, label, name in (
            (self.undo_button, history.undo_label, "undo"),
            (self.redo_button, history.redo_label, "redo"),
        ):
            hint = self.desk.actions.hint(name)
            button.setEnabled(label is not None)
            button.setToolTip(hint if label is None else f"{hint}\n{say(label)}")
        self.saved.setText(self.tr("Saving") if self._saving else self.tr("Saved"))

    def _show_export(self) -> None:
        self.export_button.setEnabled(bool(self._rows) and not self.exporter.is_busy)
        if not self._rows:
            self.export_button.setToolTip(self.tr("Add at least one piece first"))
        else:
            self.export_button.setToolTip(self.desk.actions.hint("export_pdf"))

    def _on_drawn(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.canvas.show_sheet(sheet)
        self.middle.setCurrentWidget(self.canvas)
        names = [name_page(page, self._rows, self._title(page.piece_ids)) for page in sheet.pages]
        self.strip.show_pages(names, sheet.index, sheet.page.height / sheet.page.width)

    def _title(self, piece_ids: Sequence[str]) -> str:
        row = self._rows.get(piece_ids[0]) if len(piece_ids) == 1 else None
        return title_of(row) if row is not None else ""

    def _on_checked(self, findings: Findings) -> None:
        self.panel.show_findings(findings)

    def _on_written(self, report: CatalogReport) -> None:
        self.panel.prints.show_written(report)

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
        job.ended.connect(self._on_saved)
        self._show(piece_id=piece_id)

    def _on_saved(self) -> None:
        self._saving -= 1
        if not self._saving:
            self._read_again()

    def _draft(self, fields: dict[str, Any]) -> None:
        """Show what is being typed before it is kept."""
        if self.catalog is not None and self._rows:
            self.previewer.show_catalog(replace(self.catalog, **fields))

    def ask_pieces(self) -> None:
        """Let the user choose the pieces."""
        if self.catalog is None:
            return
        before = tuple(self._rows)
        dialog = PiecePicker(self.hub, [piece_id for piece_id in self.catalog.piece_ids if piece_id in before], self)
        dialog.pieces_chosen.connect(self._take_pieces)
        dialog.open()

    def _take_pieces(self, piece_ids: tuple[str, ...]) -> None:
        if self.catalog is None:
            return
        new = [piece_id for piece_id in piece_ids if piece_id not in self.catalog.piece_ids]
        self.change({"piece_ids": piece_ids}, new[0] if new else "")

    def ask_cover(self) -> None:
        """Let the user choose the picture of the cover."""
        if self.catalog is not None:
            dialog = CoverDialog(self.hub, tuple(self._rows), self._cover_digest(self.catalog), self)
            dialog.picture_chosen.connect(lambda digest: self.change({"cover_digest": digest}))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def move_piece(self, by: int) -> None:
        """Let the chosen piece stand one place earlier or later."""
        piece_id = self.canvas.view.piece_id
        shown = list(self._rows)
        if piece_id not in shown:
            return
        place = shown.index(piece_id) + by
        if 0 <= place < len(shown):
            self._put_at(piece_id, shown[place])

    def _put_at(self, piece_id: str, other: str) -> None:
        """Put a piece into the place of another, which moves over."""
        if self.catalog is None:
            return
        ids = list(self.catalog.piece_ids)
        place = ids.index(other)
        ids.remove(piece_id)
        ids.insert(place, piece_id)
        self.change({"piece_ids": tuple(ids)}, piece_id)

    def remove_piece(self) -> None:
        """Take the chosen piece out of the catalog."""
        piece_id = self.canvas.view.piece_id
        row = self._rows.get(piece_id)
        if self.catalog is None or row is None:
            return
        shown = list(self._rows)
        place = shown.index(piece_id)
        neighbours = [*shown[place + 1 :], *reversed(shown[:place])]
        ids = tuple(other for other in self.catalog.piece_ids if other != piece_id)
        told = self.tr("{piece} taken out of the catalog").format(piece=title_of(row))
        self.change({"piece_ids": ids}, neighbours[0] if neighbours else "", told)

    # Where to go

    def turn(self, by: int) -> None:
        """Show the page before or after."""
        if self.sheet is not None and 0 <= self.sheet.index + by < len(self.sheet.pages):
            self.previewer.turn_to(self.sheet.index + by)

    def _show_code(self, code: str) -> None:
        piece_id = next((row.id for row in self._rows.values() if row.code == code), "")
        pages = self.sheet.pages if self.sheet is not None else ()
        index = next((index for index, page in enumerate(pages) if piece_id in page.piece_ids), None)
        if index is not None:
            self.previewer.turn_to(index)

    def export(self) -> None:
        """Write the PDF."""
        self.panel.save()
        self.title.finish()
        if self.catalog is not None and self._rows:
            self.exporter.ask(self.catalog)

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
        self.title.finish()
        self.panel.save()

    def go_back(self) -> bool:
        """Go back to the shelf."""
        self.close_catalog()
        return True

    def key_actions(self) -> dict[str, Callable[[], object]]:
        """Return what keys do here."""
        return {
            "export_pdf": self.export,
            "edit": self.title.start,
            "next_piece": lambda: self.turn(1),
            "previous_piece": lambda: self.turn(-1),
            "next_tab": lambda: self.turn(1),
            "previous_tab": lambda: self.turn(-1),
            "zoom_in": lambda: self.canvas.zoom(1),
            "zoom_out": lambda: self.canvas.zoom(-1),
            "zoom_reset": lambda: self.canvas.zoom(0),
            "trash": self.remove_piece,
            "back": self.close_catalog,
        }

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the keys of the table do where no field took them."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain: dict[int, Callable[[], object]] = {
            Qt.Key.Key_PageUp: lambda: self.turn(-1),
            Qt.Key.Key_PageDown: lambda: self.turn(1),
            Qt.Key.Key_F2: self.title.start,
            Qt.Key.Key_Delete: self.remove_piece,
            Qt.Key.Key_Escape: self.close_catalog,
        }
        with_control: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Left: lambda: self.move_piece(-1),
            Qt.Key.Key_Right: lambda: self.move_piece(1),
        }
        table = with_control if held == Qt.KeyboardModifier.ControlModifier else plain if not held else {}
        act = table.get(event.key())
        if act is None:
            super().keyPressEvent(event)
        else:
            act()
