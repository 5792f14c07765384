"""What moved prices would do to the pieces; tried in memory, never saved."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtCore import Qt
from PySide6.QtCore import QTimer
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QVBoxLayout

from jewelcraft.domain.insights import Outcome
from jewelcraft.domain.insights import WhatIf
from jewelcraft.domain.insights import what_if
from jewelcraft.ui.insights.columns import Amounts
from jewelcraft.ui.insights.columns import percent_column
from jewelcraft.ui.insights.columns import piece_columns
from jewelcraft.ui.insights.columns import write_tenths
from jewelcraft.ui.insights.move_sliders import MoveSliders
from jewelcraft.ui.insights.move_sliders import exchange_words
from jewelcraft.ui.insights.view import InsightView
from jewelcraft.ui.insights.view import headline
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.day_edit import DayEdit
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.surfaces import Card

if TYPE_CHECKING:
    from jewelcraft.library.insights import Insights

_REST_MS = 120
_DAYS_BACK = 30


class WhatIfView(InsightView):
    """Sliders for metals, exchange and labour; the table shows each piece today and then.

    Signals:
        moves_changed: other prices shall be tried; carries RateMoves.
        day_requested: the costs at the rates of another day are wanted; carries the day.
    """

    moves_changed = Signal(object)
    day_requested = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__("", parent)
        self.name = self.tr("What if prices move?")
        self.table.setAccessibleName(self.name)
        self.link_pieces(lambda outcome: outcome.piece)
        headline(self.panel, self.name)
        self.panel.body.setSpacing(8)
        self.sliders = MoveSliders()
        self.sliders.moved.connect(self._on_moved)
        self.panel.body.addWidget(self.sliders)
        self._box = Card("tint")
        self.text = WrappedLabel("", "small", "ink", rich=True)
        inside = QVBoxLayout(self._box)
        inside.setContentsMargins(14, 10, 14, 10)
        inside.addWidget(self.text)
        self.panel.body.addWidget(self._box)
        self.reset = LinkButton(self.tr("Back to today"), "arrow-counter-clockwise", small=True)
        self.reset.clicked.connect(self.sliders.back_to_today)
        self.panel.body.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignLeft)
        self.day = DayEdit()
        self.day.setAccessibleName(self.tr("Another day"))
        self.compare = LinkButton(self.tr("Who moved since"), "calendar-blank", small=True)
        self.compare.clicked.connect(lambda: self.day_requested.emit(self.day.day()))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.compare)
        row.addWidget(self.day)
        row.addStretch(1)
        self.panel.body.addLayout(row)
        self.panel.body.addStretch(1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_REST_MS)
        self._pause.timeout.connect(lambda: self.moves_changed.emit(self.sliders.moves()))

    def fill(self, insights: Insights) -> None:
        """Stand ready for other pieces, and try the same moves on them."""
        self.sliders.stand_ready((share.metal for share in insights.metals), insights.card)
        if self.day.day() >= insights.card.day:
            self.day.set_day(insights.card.day - timedelta(days=_DAYS_BACK))
        moves = self.sliders.moves()
        if moves:
            self.moves_changed.emit(moves)
        else:
            self.show_outcome(what_if((), insights.card, moves))

    def show_outcome(self, found: WhatIf) -> None:
        """Show what the moves would do; without moves the pieces as they are today."""
        insights = self._shown
        if insights is None:
            return
        if not self.sliders.moves():
            today = [Outcome(piece, piece.cost, piece.margin) for piece in insights.pieces if piece.cost is not None]
            found = WhatIf(tuple(today), insights.composition.cost, insights.composition.cost)
        target, amounts = insights.margins.target, Amounts(insights)

        def tone(outcome: Outcome) -> str:
            if outcome.margin is None or outcome.margin >= target:
                return "ink"
            return "err" if outcome.margin < 0 else "warn"

        self.table.show_records(
            (
                *piece_columns(lambda outcome: outcome.piece, self.tr("Code"), self.tr("Piece")),
                amounts.column(self.tr("Cost today"), lambda outcome: outcome.piece.cost),
                amounts.column(self.tr("Cost then"), lambda outcome: outcome.cost, tone="ink", role="strong_figures"),
                percent_column(self.tr("Margin today"), lambda outcome: outcome.piece.margin, hides_below=600),
                percent_column(self.tr("Then"), lambda outcome: outcome.margin, tone=tone, role="strong_figures"),
            ),
            sorted(found.outcomes, key=_by_margin),
        )
        self._say(found, insights, amounts)

    def _say(self, found: WhatIf, insights: Insights, amounts: Amounts) -> None:
        moves = self.sliders.moves()
        self.reset.setVisible(bool(moves))
        change = amounts.write_change(found.cost_then - found.cost_now)
        then = self.tr("Cost of all then") if moves else self.tr("Cost of all")
        self.say_foot(self.tr("Wholesale prices stay as they are today"), then, amounts.write(found.cost_then))
        if not moves:
            self.text.set_text(self.tr("Move a slider to try other prices. Nothing is saved."))
            return
        sentences = [
            self.tr("The cost of all would move by <b>{change}</b> ({percent}).").format(
                change=change, percent=_signed(found.percent)
            ),
            self._fallen(found, insights),
        ]
        sentences += exchange_words(moves, insights.card, (share.metal for share in insights.metals))
        self.text.set_text(" ".join(sentences))
        self.sliders.describe(self.text.plain_text())

    def _fallen(self, found: WhatIf, insights: Insights) -> str:
        target = insights.margins.target
        below, before = found.below(target), insights.margins.below
        words = self.tr("<b>{below}</b> pieces would lie below the target of {percent} (today {before}).")
        said_below = words.format(below=below, percent=write_tenths(target), before=before)
        if not found.losing:
            return said_below
        return f"{said_below} " + self.tr("<b>{count}</b> would cost more than they sell for.").format(
            count=found.losing
        )

    def _on_moved(self) -> None:
        self._pause.start()


def _by_margin(outcome: Outcome) -> tuple[bool, Decimal, str]:
    return outcome.margin is None, outcome.margin or Decimal(0), outcome.piece.code


def _signed(percent: Decimal) -> str:
    return f"{'+' if percent > 0 else ''}{write_tenths(percent)}"
