"""What happens when a cell, amount or link of the cost table is pressed: fields, boxes, popovers, saved changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.melee_weight import with_chart_weight
from jewelcraft.domain.parts import find_part
from jewelcraft.domain.parts import with_part
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.rates import RateKind
from jewelcraft.ui.look import look
from jewelcraft.ui.piece.cell_typing import CellTyper
from jewelcraft.ui.piece.cost_columns import INDENT
from jewelcraft.ui.piece.cost_columns import Column
from jewelcraft.ui.piece.explainer import Explainer
from jewelcraft.ui.piece.line_adder import LineAdder
from jewelcraft.ui.piece.line_boxes import LineBoxes
from jewelcraft.ui.piece.line_care import LineCare
from jewelcraft.ui.piece.line_menu import build_line_menu
from jewelcraft.ui.piece.missing import wanted_rate
from jewelcraft.ui.piece.part_editor import Offer
from jewelcraft.ui.piece.part_editors import build_editor
from jewelcraft.ui.piece.parts import KINDS
from jewelcraft.ui.piece.parts import priced_by
from jewelcraft.ui.piece.rate_popover import RatePopover
from jewelcraft.ui.piece.template_menu import TemplateMenu

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.domain.costsheet import CostSheet
    from jewelcraft.domain.parts import Part
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.rates import Rate
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.ui.hub import LibraryHub
    from jewelcraft.ui.piece.cost_table import CostTable
    from jewelcraft.ui.piece.cost_table import LineKey
    from jewelcraft.ui.piece.draft import PieceDraft
    from jewelcraft.ui.piece.line_editor import LineEditor


_ROOMY = 640


class CostDesk(QObject):
    """Answers the table. One explanation and one editor are open at a time."""

    def __init__(self, hub: LibraryHub, draft: PieceDraft, table: CostTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._hub, self._draft, self._table = hub, draft, table
        self._card: RateCard | None = None
        self._edited: LineKey | None = None
        self._editor: LineEditor | None = None
        self._piece_id = ""
        self._boxes = LineBoxes(table)
        self.explainer = Explainer(table, self._boxes, self)
        self.explainer.chart_taken.connect(self._take_chart)
        self._editor_box = self._boxes.make(INDENT - 12)
        self.typer = CellTyper(table, self._change_part, self._day_card)
        self.care = LineCare(hub, draft, table)
        self.templates = TemplateMenu(hub, draft, table, self.care)
        self.adder = LineAdder(hub, draft, table, self)
        self.adder.added.connect(self._on_added)
        table.cell_requested.connect(self.open_cell)
        table.link_pressed.connect(self.enter_missing)
        self.typer.line_typed.connect(self._on_line_typed)
        table.add_requested.connect(self.begin_line)
        table.line_begun.connect(self.begin_line)
        table.menu_requested.connect(self._show_menu)

    def show_sheet(self, sheet: CostSheet, card: RateCard) -> None:
        """Bring what is open under the lines in step with a new sheet."""
        self._card = card
        if sheet.piece_id != self._piece_id:
            self._piece_id = sheet.piece_id
            self.close_boxes()
        self.explainer.show_sheet(sheet, self._draft.piece)
        if self._edited is not None and self._editor is not None:
            part = self._part(self._edited)
            if part is None or self._edited not in self._table.lines:
                self.close_editor()
            else:
                self._editor.show_part(part)

    def close_boxes(self) -> None:
        """Close everything that is open."""
        self.explainer.hide()
        self.close_editor()
        self.adder.end()

    # Cells

    def open_cell(self, key: LineKey, column: Column, typed: str) -> None:
        """Type into a cell, or open the editor where the cell cannot be typed into."""
        part = self._part(key)
        if column is Column.AMOUNT or part is None:
            self.explainer.toggle(key)
        elif column is Column.RATE and wanted_rate(part, self._table.lines[key], self._day_card()) is not None:
            self.enter_missing(key, typed)
        elif not self.typer.open(key, column, part, typed) and not typed:
            self.edit_line(key)

    # The editor under a line

    def edit_line(self, key: LineKey) -> None:
        """Open the fields of the part behind a line, or close them."""
        if self._edited == key:
            self.close_editor()
            return
        part = self._part(key)
        if part is None or self._card is None:
            return
        self.close_editor()
        self._table.select(key, focus=False)
        self._edited = key
        self._editor = build_editor(part, self._offer(self._card), self._editor_box)
        self._editor.edited.connect(lambda turn: self._change_part(key[0], turn))
        self._editor.closed.connect(self._on_editor_closed)
        self._editor.remove_requested.connect(lambda: self.care.remove([key]))
        layout = self._editor_box.layout()
        if layout is not None:
            layout.addWidget(self._editor)
        self._boxes.put(self._editor_box, key)
        self._editor.focus_first()

    def _offer(self, card: RateCard) -> Offer:
        # Where the table is narrow, long labels of some languages need the room of three.
        return Offer(card, 4 if self._table.width() >= look().px(_ROOMY) else 3)

    @property
    def editor(self) -> LineEditor | None:
        """The box that is open under a line."""
        return self._editor

    def close_editor(self) -> None:
        """Close the fields."""
        if self._editor is None:
            return
        editor, self._edited, self._editor = self._editor, None, None
        editor.hide()
        editor.deleteLater()
        self._boxes.put(self._editor_box, None)

    def _on_editor_closed(self) -> None:
        key = self._edited
        self.close_editor()
        if key is not None:
            self._table.select(key)

    def _take_chart(self, key: LineKey) -> None:
        def weigh(part: Part) -> Part:
            return with_chart_weight(part) if isinstance(part, StonePart) else part

        self._change_part(key[0], weigh)

    # New lines

    def begin_line(self, bucket: Bucket, typed: str = "") -> None:
        """Open the field for a new line at the end of a group, with what was typed already."""
        if self._card is not None:
            self.adder.begin(bucket, self._card, typed)

    def _on_added(self, part: Part) -> None:
        key = (part.id, 0)
        if key not in self._table.lines:
            return
        self._table.select(key, Column.QUANTITY)
        self.typer.fresh = key
        if not self.typer.open(key, Column.QUANTITY, part, ""):
            self.typer.fresh = None
            self._on_line_typed(key)

    def _on_line_typed(self, key: LineKey) -> None:
        """Go on with the next line of the group, as the slip does."""
        self.begin_line(self._table.lines[key].bucket)

    # What is missing

    def enter_missing(self, key: LineKey, typed: str = "") -> None:
        """Type what a line waits for: the rate in a popover, else the part's own number."""
        part, line = self._part(key), self._table.lines[key]
        row = self._table.row(key)
        if part is None or row is None or self._card is None:
            return
        wish = wanted_rate(part, line, self._card)
        if wish is None:
            cell = self.typer.cell(key, Column.QUANTITY, part)
            if cell is not None and not cell.text:
                self.open_cell(key, Column.QUANTITY, "")
            else:
                self.edit_line(key)
            return
        popover = RatePopover(wish, self._home(), self._card.day, row)
        part_id = part.id
        popover.entered.connect(lambda rate: self._enter_rate(part_id, rate))
        popover.open_at(row.mapToGlobal(QPoint(row.width() - 8, row.height() + 4)))
        popover.price.insert(typed)

    def enter_first_missing(self) -> None:
        """Go to the first line that is not complete, and type what it waits for."""
        key = next((key for key, line in self._table.lines.items() if line.amount is None), None)
        if key is not None:
            self._table.unfold(self._table.lines[key].bucket)
            self._table.select(key, Column.RATE)
            self.enter_missing(key)

    def _enter_rate(self, part_id: str, rate: Rate) -> None:
        name = rate.name
        found = find_part(self._draft.piece, part_id)
        if found is not None and (rate.kind is KINDS.get(found[0]) or self._pays_work(found[1], rate)):
            # A price for one stone or one gram says how the line is counted.
            counted = priced_by(found[1], rate.unit)
            self._draft.edit(lambda piece: with_part(piece, counted))
        self._hub.run(
            lambda library, progress: library.rates.add(rate, progress),
            self.tr("Repricing"),
            lambda _report: self._hub.undo_snackbar(self.tr("Price of {name} saved.").format(name=name)),
        )

    @staticmethod
    def _pays_work(part: Part, rate: Rate) -> bool:
        return isinstance(part, LabourStep) and rate.kind is RateKind.WORKER

    # Lines as a whole

    def _show_menu(self, key: LineKey, place: QPoint) -> None:
        if key not in self._table.marked:
            self._table.select(key)
        menu = build_line_menu(
            self._table,
            self._table.lines[key],
            has_part=self._part(key) is not None,
            edit=lambda: self.edit_line(key),
            double=lambda: self.care.double([key]),
            explain=lambda: self.explainer.toggle(key),
            copy=lambda: self.care.copy(self._table.chosen_keys()),
            cut=lambda: self.care.cut(self._table.chosen_keys()),
            paste=lambda: self.care.paste(self._table.lines[key].bucket),
            remove=lambda: self.care.remove(self._table.chosen_keys()),
        )
        menu.popup(place)

    def _part(self, key: LineKey) -> Part | None:
        found = find_part(self._draft.piece, key[0])
        return found[1] if found else None

    def _day_card(self) -> RateCard:
        return self._card or self._hub.reader.rates.card()

    def _home(self) -> str:
        return self._hub.reader.settings.home_currency

    def _change_part(self, part_id: str, turn: Callable[[Part], Part]) -> None:
        def change(piece: Piece) -> Piece:
            found = find_part(piece, part_id)
            return piece if found is None else with_part(piece, turn(found[1]))

        self._draft.edit(change)
