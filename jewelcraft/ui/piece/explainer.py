"""How the amounts of the cost table came about: lines and groups, one explanation open at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtCore import Signal

from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.costsheet import Role
from jewelcraft.domain.melee_weight import chart_weight
from jewelcraft.domain.sheet_sums import explain_subtotal
from jewelcraft.ui.piece.cost_columns import INDENT
from jewelcraft.ui.piece.figures import amount_places
from jewelcraft.ui.piece.figures import emphasise
from jewelcraft.ui.widgets.explanation import ExplanationBox
from jewelcraft.ui.widgets.explanation import TipBox
from jewelcraft.ui.wording import say
from jewelcraft.ui.wording import write_money

if TYPE_CHECKING:
    from jewelcraft.domain.costsheet import CostLine
    from jewelcraft.domain.costsheet import CostSheet
    from jewelcraft.domain.piece import Piece
    from jewelcraft.ui.piece.cost_table import CostTable
    from jewelcraft.ui.piece.cost_table import LineKey
    from jewelcraft.ui.piece.line_boxes import LineBoxes


class Explainer(QObject):
    """Opens and closes the explanation under a line or a group.

    Signals:
        chart_taken: the chart's weight of the stones of a line was taken; carries its key.
    """

    chart_taken = Signal(object)

    def __init__(self, table: CostTable, boxes: LineBoxes, parent: QObject) -> None:
        super().__init__(parent)
        self._table, self._boxes = table, boxes
        self._sheet: CostSheet | None = None
        self._piece: Piece | None = None
        self._at: LineKey | Bucket | None = None
        self.explanation = ExplanationBox()
        self.warning = TipBox("", "warning", surface="warn")
        self._box = boxes.make(INDENT, (self.explanation, self.warning))
        self.explanation.hidden.connect(self.hide)
        self.warning.taken.connect(self._take)
        table.explain_requested.connect(self.toggle)

    def show_sheet(self, sheet: CostSheet, piece: Piece) -> None:
        """Bring what is open in step with a new sheet."""
        self._sheet, self._piece = sheet, piece
        if self._at is not None and not self._explain():
            self.hide()

    def toggle(self, at: LineKey | Bucket) -> None:
        """Explain an amount, or close its explanation."""
        if self._at == at:
            self.hide()
            return
        self._at = at
        if self._explain():
            self._boxes.put(self._box, at)
        else:
            self.hide()

    def hide(self) -> None:
        """Close the explanation."""
        self._at = None
        self._boxes.put(self._box, None)

    def _explain(self) -> bool:
        """Write the explanation; tell whether there is one."""
        if self._sheet is None or self._at is None:
            return False
        places = amount_places(self._sheet)
        if isinstance(self._at, Bucket):
            steps = explain_subtotal(self._sheet, self._at)
            self.explanation.explain(
                write_money(self._sheet.subtotal(self._at), places), [emphasise(say(step)) for step in steps]
            )
            self.explanation.setVisible(bool(steps))
            self.warning.hide()
            return bool(steps)
        line = self._table.lines.get(self._at)
        if line is None or (not line.steps and line.warning is None):
            return False
        self.explanation.setVisible(bool(line.steps))
        if line.amount is not None:
            self.explanation.explain(write_money(line.amount, places), [emphasise(say(step)) for step in line.steps])
        self.warning.setVisible(line.warning is not None)
        if line.warning is not None:
            self.warning.set_text(say(line.warning))
            self.warning.offer(self.tr("Take the chart's weight") if self._has_chart(line) else "")
        return True

    def _has_chart(self, line: CostLine) -> bool:
        """Tell whether the chart has a better weight for the stones of a line."""
        stones = () if self._piece is None or line.role is not Role.MAIN else self._piece.stones
        return any(part.id == line.part_id and chart_weight(part) is not None for part in stones)

    def _take(self) -> None:
        if self._at is not None:
            self.chart_taken.emit(self._at)
