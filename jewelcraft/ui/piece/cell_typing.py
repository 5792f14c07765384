"""Typing into the cells of the cost table."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtCore import Signal

from jewelcraft.domain.costsheet import Role
from jewelcraft.domain.piece import MetalPart
from jewelcraft.ui.piece.cell_edit import CellEdit
from jewelcraft.ui.piece.cells import quantity_cell
from jewelcraft.ui.piece.cells import rate_cell
from jewelcraft.ui.piece.cells import type_quantity
from jewelcraft.ui.piece.cells import type_rate
from jewelcraft.ui.piece.cost_columns import Column

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.domain.parts import Part
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.ui.piece.cells import Cell
    from jewelcraft.ui.piece.cost_table import CostTable
    from jewelcraft.ui.piece.cost_table import LineKey

_DOWN, _LEFT = 2, 3


class CellTyper(QObject):
    """Opens the field of a cell and hands on what is typed there.

    Signals:
        line_typed: the quantity of a line that was just added is typed, and Enter was pressed; carries its key.
    """

    line_typed = Signal(object)

    def __init__(
        self, table: CostTable, change: Callable[[str, Callable[[Part], Part]], None], card: Callable[[], RateCard]
    ) -> None:
        super().__init__(table)
        self.fresh: LineKey | None = None
        """The line that was just added; the keyboard goes on from it to the next new one."""
        self._table, self._change, self._card = table, change, card

    def cell(self, key: LineKey, column: Column, part: Part) -> Cell | None:
        """Return what stands in a cell, None where it cannot be typed into."""
        line = self._table.lines[key]
        if column is Column.QUANTITY:
            return quantity_cell(part, line)
        return rate_cell(part, line) if column is Column.RATE else None

    def open(self, key: LineKey, column: Column, part: Part, typed: str) -> bool:
        """Open the field of a cell; tell whether it can be typed into."""
        cell, row = self.cell(key, column, part), self._table.row(key)
        if cell is None or row is None:
            return False
        self._table.select(key, column)
        name = self.tr("Quantity") if column is Column.QUANTITY else self.tr("Rate")
        field = CellEdit(row, cell, typed, partial(self._keep, key, column, part), name)
        if isinstance(part, MetalPart) and column is Column.QUANTITY and self._table.lines[key].role is Role.MAIN:
            field.setToolTip(self.tr("Net weight in grams, or as you say it: 2 baht 1 salueng, 0.35 wax, 230 mm3"))
        elif column is Column.RATE:
            field.setToolTip(self.tr("Empty takes the price of the rates"))
        field.done.connect(lambda go: self._after(key, column, go))
        field.open_at(row.cell_room(column))
        return True

    def _keep(self, key: LineKey, column: Column, part: Part, text: str) -> None:
        line, card = self._table.lines[key], self._card()

        def turn(old: Part) -> Part:
            if column is Column.QUANTITY:
                return type_quantity(old, line, text, card)
            return type_rate(old, line, text, card.home_currency)

        turn(part)
        self._change(key[0], turn)

    def _after(self, key: LineKey, column: Column, go: int) -> None:
        row = self._table.row(key)
        is_fresh, self.fresh = key == self.fresh, None
        if go == _LEFT or row is None:
            return
        self._table.select(key, column)
        if is_fresh and go == _DOWN:
            self.line_typed.emit(key)
            return
        if go in (1, -1):
            row.focusNextPrevChild(go > 0)
        elif go:
            self._table.keys.step_line(key, 1)
