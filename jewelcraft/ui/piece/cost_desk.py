"""What happens when a cell, amount or link of the cost table is pressed: fields, boxes, popovers, saved changes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.piece import MetalPart
from jewelcraft.ui.piece.cell_edit import CellEdit
from jewelcraft.ui.piece.cells import Cell
from jewelcraft.ui.piece.cells import quantity_cell
from jewelcraft.ui.piece.cells import rate_cell
from jewelcraft.ui.piece.cells import type_quantity
from jewelcraft.ui.piece.cells import type_rate
from jewelcraft.ui.piece.cost_columns import INDENT
from jewelcraft.ui.piece.cost_columns import Column
from jewelcraft.ui.piece.figures import amount_places
from jewelcraft.ui.piece.figures import emphasise
from jewelcraft.ui.piece.line_adder import LineAdder
from jewelcraft.ui.piece.line_menu import build_line_menu
from jewelcraft.ui.piece.missing import wanted_rate
from jewelcraft.ui.piece.part_editors import Offer
from jewelcraft.ui.piece.part_editors import build_editor
from jewelcraft.ui.piece.parts import find_part
from jewelcraft.ui.piece.parts import with_copied_part
from jewelcraft.ui.piece.parts import with_new_part
from jewelcraft.ui.piece.parts import with_part
from jewelcraft.ui.piece.parts import without_part
from jewelcraft.ui.piece.rate_popover import RatePopover
from jewelcraft.ui.widgets.explanation import ExplanationBox
from jewelcraft.ui.widgets.explanation import TipBox
from jewelcraft.ui.wording import say
from jewelcraft.ui.wording import write_money

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.domain.costsheet import CostSheet
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.rates import Rate
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.ui.hub import LibraryHub
    from jewelcraft.ui.piece.cost_table import CostTable
    from jewelcraft.ui.piece.cost_table import LineKey
    from jewelcraft.ui.piece.draft import PieceDraft
    from jewelcraft.ui.piece.line_editor import LineEditor
    from jewelcraft.ui.piece.parts import Part


class CostDesk(QObject):
    """Answers the table. One explanation and one editor are open at a time."""

    def __init__(self, hub: LibraryHub, draft: PieceDraft, table: CostTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._hub, self._draft, self._table = hub, draft, table
        self._sheet: CostSheet | None = None
        self._card: RateCard | None = None
        self._explained: LineKey | None = None
        self._edited: LineKey | None = None
        self._editor: LineEditor | None = None
        self._piece_id = ""
        self.adder = LineAdder(hub, draft, table, self)
        self.adder.added.connect(self._on_added)
        self.explanation = ExplanationBox()
        self.warning = TipBox("", "warning", surface="warn")
        self._box = QWidget(table)
        self._box.hide()
        column = QVBoxLayout(self._box)
        column.setContentsMargins(INDENT, 3, 16, 8)
        column.setSpacing(6)
        column.addWidget(self.explanation)
        column.addWidget(self.warning)
        self._editor_box = QWidget(table)
        self._editor_box.hide()
        self._editor_column = QVBoxLayout(self._editor_box)
        self._editor_column.setContentsMargins(INDENT - 12, 3, 16, 8)
        self.explanation.hidden.connect(self.hide_explanation)
        table.cell_requested.connect(self.open_cell)
        table.explain_requested.connect(self.toggle_explanation)
        table.remove_requested.connect(self.remove)
        table.copy_requested.connect(self.copy)
        table.link_pressed.connect(self.enter_missing)
        table.add_requested.connect(self.begin_line)
        table.menu_requested.connect(self._show_menu)

    def show_sheet(self, sheet: CostSheet, card: RateCard) -> None:
        """Bring what is open under the lines in step with a new sheet."""
        self._sheet, self._card = sheet, card
        if sheet.piece_id != self._piece_id:
            self._piece_id = sheet.piece_id
            self.close_boxes()
        if self._explained is not None:
            if self._explained in self._table.lines:
                self._explain(self._explained)
            else:
                self.hide_explanation()
        if self._edited is not None and self._editor is not None:
            found = find_part(self._draft.piece, self._edited[0])
            if found is None or self._edited not in self._table.lines:
                self.close_editor()
            else:
                self._editor.show_part(found[1])

    def close_boxes(self) -> None:
        """Close everything that is open."""
        self.hide_explanation()
        self.close_editor()
        self.adder.end()

    # Cells

    def open_cell(self, key: LineKey, column: Column, typed: str) -> None:
        """Type into a cell, or open the editor where the cell cannot be typed into."""
        part, line = self._part(key), self._table.lines[key]
        if column is Column.AMOUNT or part is None:
            self.toggle_explanation(key)
            return
        cell: Cell | None = None
        if column is Column.QUANTITY:
            cell = quantity_cell(part, line)
        elif column is Column.RATE:
            cell = rate_cell(part, line)
        if cell is None:
            if not typed:
                self.edit_line(key)
            return
        self._type(key, column, cell, typed)

    def _type(self, key: LineKey, column: Column, cell: Cell, typed: str) -> None:
        row = self._table.row(key)
        if row is None:
            return
        self._table.select(key, column)
        name = self.tr("Quantity") if column is Column.QUANTITY else self.tr("Rate")
        field = CellEdit(row, cell, typed, partial(self._keep_cell, key, column), name)
        if isinstance(self._part(key), MetalPart):
            field.setToolTip(self.tr("Net weight, as the finished piece weighs"))
        elif column is Column.RATE:
            field.setToolTip(self.tr("Empty takes the price of the rates"))
        field.done.connect(lambda go: self._after_cell(key, column, go))
        field.open_at(row.cell_room(column))

    def _keep_cell(self, key: LineKey, column: Column, text: str) -> None:
        part, line = self._part(key), self._table.lines[key]
        if part is None:
            return
        currency = self._home()

        def turn(old: Part) -> Part:
            return type_quantity(old, text) if column is Column.QUANTITY else type_rate(old, line, text, currency)

        turn(part)
        self._change_part(key[0], turn)

    def _after_cell(self, key: LineKey, column: Column, go: int) -> None:
        if go == 3 or self._table.row(key) is None:
            return
        self._table.select(key, column)
        row = self._table.row(key)
        if go in (1, -1) and row is not None:
            row.focusNextPrevChild(go > 0)
        elif go == 2:
            self._table.step_line(key, 1)

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
        self._editor = build_editor(part, Offer(self._card), self._editor_box)
        self._editor.edited.connect(lambda turn: self._change_part(key[0], turn))
        self._editor.closed.connect(self._on_editor_closed)
        self._editor.remove_requested.connect(lambda: self.remove(key))
        self._editor_column.addWidget(self._editor)
        self._put_boxes(key)
        self._table.show_widget(self._editor_box)
        self._editor.focus_first()

    def close_editor(self) -> None:
        """Close the fields."""
        if self._editor is None or self._edited is None:
            return
        key, editor = self._edited, self._editor
        self._edited = self._editor = None
        editor.hide()
        editor.deleteLater()
        self._put_boxes(key)

    def _on_editor_closed(self) -> None:
        key = self._edited
        self.close_editor()
        if key is not None:
            self._table.select(key)

    def _put_boxes(self, key: LineKey) -> None:
        boxes = []
        if self._explained == key:
            boxes.append(self._box)
        if self._edited == key:
            boxes.append(self._editor_box)
        self._table.set_below(key, boxes)
        self._box.setVisible(self._explained is not None)
        self._editor_box.setVisible(self._edited is not None)

    # The explanation under a line

    def toggle_explanation(self, key: LineKey) -> None:
        """Explain an amount, or close its explanation."""
        if self._explained == key:
            self.hide_explanation()
            return
        self.hide_explanation()
        line = self._table.lines[key]
        if not line.steps and line.warning is None:
            return
        self._explained = key
        self._explain(key)
        self._put_boxes(key)
        self._table.show_widget(self._box)

    def hide_explanation(self) -> None:
        """Close the explanation."""
        key, self._explained = self._explained, None
        if key is not None:
            self._put_boxes(key)
        self._box.hide()

    def _explain(self, key: LineKey) -> None:
        line = self._table.lines[key]
        self.explanation.setVisible(bool(line.steps))
        if line.amount is not None and self._sheet is not None:
            amount = write_money(line.amount, amount_places(self._sheet))
            self.explanation.explain(amount, [emphasise(say(step)) for step in line.steps])
        self.warning.setVisible(line.warning is not None)
        if line.warning is not None:
            self.warning.set_text(say(line.warning))

    # New lines

    def begin_line(self, bucket: Bucket) -> None:
        """Open the field for a new line at the end of a group."""
        if self._card is not None:
            self.adder.begin(bucket, self._card)

    def _on_added(self, part: Part) -> None:
        key = (part.id, 0)
        self._table.select(key, Column.QUANTITY)
        line = self._table.lines.get(key)
        if line is not None and quantity_cell(part, line) is not None:
            self.open_cell(key, Column.QUANTITY, "")
        elif line is not None:
            self.edit_line(key)

    # What is missing

    def enter_missing(self, key: LineKey) -> None:
        """Type what a line waits for: the rate in a popover, else the part's own number."""
        part, line = self._part(key), self._table.lines[key]
        row = self._table.row(key)
        if part is None or row is None or self._card is None:
            return
        wish = wanted_rate(part, line, self._card)
        if wish is None:
            cell = quantity_cell(part, line)
            if cell is not None and not cell.text:
                self.open_cell(key, Column.QUANTITY, "")
            else:
                self.edit_line(key)
            return
        popover = RatePopover(wish, self._home(), self._card.day, row)
        popover.entered.connect(self._enter_rate)
        popover.open_at(row.mapToGlobal(QPoint(row.width() - 8, row.height() + 4)))

    def _enter_rate(self, rate: Rate) -> None:
        name = rate.name
        self._hub.run(
            lambda library, progress: library.rates.add(rate, progress),
            self.tr("Repricing"),
            lambda _report: self._hub.undo_snackbar(self.tr("Price of {name} saved.").format(name=name)),
        )

    # Lines as a whole

    def remove(self, key: LineKey) -> None:
        """Take the part behind a line out of the piece; Undo brings it back."""
        if self._part(key) is None:
            return
        label = say(self._table.lines[key].label)
        part_id = key[0]
        self._draft.edit(lambda piece: without_part(piece, part_id))
        self._hub.undo_snackbar(self.tr("{line} removed.").format(line=label))

    def copy(self, key: LineKey) -> None:
        """Let the part behind a line stand twice."""
        if self._part(key) is None:
            return
        turned, copy_id = with_copied_part(self._draft.piece, key[0])
        found = find_part(turned, copy_id)
        if found is None:
            return
        bucket, part = found
        self._draft.edit(lambda piece: piece if find_part(piece, part.id) else with_new_part(piece, bucket, part))
        self._table.select((copy_id, 0))

    def _show_menu(self, key: LineKey, place: QPoint) -> None:
        self._table.select(key)
        menu = build_line_menu(
            self._table,
            self._table.lines[key],
            has_part=self._part(key) is not None,
            edit=lambda: self.edit_line(key),
            copy=lambda: self.copy(key),
            explain=lambda: self.toggle_explanation(key),
            remove=lambda: self.remove(key),
        )
        menu.popup(place)

    def _part(self, key: LineKey) -> Part | None:
        found = find_part(self._draft.piece, key[0])
        return found[1] if found else None

    def _home(self) -> str:
        return self._hub.reader.settings.home_currency

    def _change_part(self, part_id: str, turn: Callable[[Part], Part]) -> None:
        def change(piece: Piece) -> Piece:
            found = find_part(piece, part_id)
            return piece if found is None else with_part(piece, turn(found[1]))

        self._draft.edit(change)
