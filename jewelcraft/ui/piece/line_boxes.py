"""Which box stands under which row of the cost table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.domain.costsheet import Bucket
    from jewelcraft.ui.piece.cost_table import CostTable
    from jewelcraft.ui.piece.cost_table import LineKey


class LineBoxes:
    """Puts boxes under rows, several under one row in the order they were made."""

    def __init__(self, table: CostTable) -> None:
        self._table = table
        self._places: dict[QWidget, LineKey | Bucket | None] = {}

    def make(self, indent: int, widgets: Sequence[QWidget] = ()) -> QWidget:
        """Make a box; it stands nowhere yet."""
        box = QWidget(self._table)
        box.hide()
        column = QVBoxLayout(box)
        column.setContentsMargins(indent, 3, 16, 8)
        column.setSpacing(6)
        for widget in widgets:
            column.addWidget(widget)
        self._places[box] = None
        return box

    def put(self, box: QWidget, at: LineKey | Bucket | None) -> None:
        """Put a box under a line or the row of a group, or take it away; a new place is scrolled into view."""
        before, self._places[box] = self._places[box], at
        for row in {before, at} - {None}:
            if row is not None:
                self._table.set_under(row, [one for one, place in self._places.items() if place == row])
        box.setVisible(at is not None)
        if at is not None and before != at:
            self._table.show_widget(box)
