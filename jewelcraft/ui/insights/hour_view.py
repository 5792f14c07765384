"""What pieces earn per hour at the bench."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from jewelcraft.domain.numbers import round_to
from jewelcraft.ui.insights.charts import BarChart
from jewelcraft.ui.insights.charts import NamedBar
from jewelcraft.ui.insights.columns import NOTHING
from jewelcraft.ui.insights.columns import Amounts
from jewelcraft.ui.insights.columns import Column
from jewelcraft.ui.insights.columns import piece_columns
from jewelcraft.ui.insights.columns import title_of
from jewelcraft.ui.insights.view import InsightView
from jewelcraft.ui.insights.view import headline
from jewelcraft.ui.insights.view import paragraph
from jewelcraft.ui.widgets.explanation import TipBox
from jewelcraft.ui.wording import write_decimal

if TYPE_CHECKING:
    from jewelcraft.domain.insights import HourRanking
    from jewelcraft.library.insights import Insights

_CENT = Decimal("0.01")
_ENDS = 4
_NAMED = 6


class HourView(InsightView):
    """A ranking of pieces by what an hour at the bench brings."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__("", parent)
        self.name = self.tr("Profit per bench hour")
        self.table.setAccessibleName(self.name)
        self.link_pieces(lambda piece: piece)
        headline(self.panel, self.tr("What an hour brings"))
        self.text = paragraph(self.panel)
        self.chart = BarChart(self.tr("The best and the last pieces by profit per bench hour"))
        self.panel.body.addWidget(self.chart)
        self.without = TipBox("", "hourglass", surface="warn")
        self.panel.body.addWidget(self.without)
        self.panel.body.addStretch(1)

    def fill(self, insights: Insights) -> None:
        """Show the ranking, and after it the pieces without hours."""
        amounts, ranking = Amounts(insights), insights.hours
        best = max((piece.hourly for piece in ranking.pieces if piece.hourly), default=Decimal(0))
        self.table.show_records(
            (
                *piece_columns(lambda piece: piece, self.tr("Code"), self.tr("Piece")),
                amounts.column(self.tr("Earned"), lambda piece: piece.profit),
                Column(
                    self.tr("Bench hours"),
                    lambda piece: write_decimal(piece.bench_hours, 2) if piece.bench_hours else NOTHING,
                    lambda piece: round_to(piece.bench_hours, _CENT) if piece.bench_hours else None,
                ),
                amounts.column(
                    self.tr("{sign} per hour").format(sign=amounts.sign),
                    lambda piece: piece.hourly,
                    tone=lambda piece: "err" if piece.hourly is not None and piece.hourly < 0 else "ink",
                    role="strong_figures",
                ),
            ),
            (*ranking.pieces, *ranking.without_hours),
        )
        self.say_foot(
            self.tr("Wholesale less cost, by hours at your own bench with the share of setting up"),
            self.tr("Average"),
            amounts.write(ranking.average),
        )
        self._show_chart(ranking, amounts, best)
        self.text.set_text(self._sentence(ranking, amounts))
        self._name_idle(ranking)

    def _show_chart(self, ranking: HourRanking, amounts: Amounts, best: Decimal) -> None:
        pieces = ranking.pieces
        shown = pieces if len(pieces) <= 2 * _ENDS else (*pieces[:_ENDS], *pieces[-_ENDS:])
        bars = []
        for piece in shown:
            hourly = piece.hourly or Decimal(0)
            share = float(hourly / best) if best > 0 else 0.0
            token = "warn" if hourly < 0 else "chart.labour"
            bars.append(NamedBar(title_of(piece), share, amounts.write(piece.hourly), token))
        self.chart.show_bars(bars)
        self.chart.setVisible(bool(bars))

    def _sentence(self, ranking: HourRanking, amounts: Amounts) -> str:
        if not ranking.pieces:
            return self.tr("No piece here has hours at your own bench.")
        return self.tr("On average an hour at the bench earns <b>{amount}</b>. The best and the last pieces:").format(
            amount=amounts.write(ranking.average)
        )

    def _name_idle(self, ranking: HourRanking) -> None:
        idle = ranking.without_hours
        self.without.setVisible(bool(idle))
        names = ", ".join(piece.code for piece in idle[:_NAMED])
        words = self.tr("Without hours at your own bench: {names}.")
        if len(idle) > _NAMED:
            words = self.tr("Without hours at your own bench: {names} and {count} more, at the end of the table.")
        self.without.set_text(words.format(names=names, count=len(idle) - _NAMED))
