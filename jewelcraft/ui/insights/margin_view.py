"""How margins spread, and which pieces lie below the target."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from jewelcraft.domain.insights import counted_bars
from jewelcraft.ui.insights.charts import Column as HistogramColumn
from jewelcraft.ui.insights.charts import Histogram
from jewelcraft.ui.insights.columns import Amounts
from jewelcraft.ui.insights.columns import Column
from jewelcraft.ui.insights.columns import percent_column
from jewelcraft.ui.insights.columns import piece_columns
from jewelcraft.ui.insights.columns import write_count
from jewelcraft.ui.insights.columns import write_tenths
from jewelcraft.ui.insights.view import InsightView
from jewelcraft.ui.insights.view import headline
from jewelcraft.ui.insights.view import paragraph
from jewelcraft.ui.widgets.labels import Label
from jewelcraft.ui.widgets.numbers import DecimalEdit
from jewelcraft.ui.wording import write_decimal

if TYPE_CHECKING:
    from jewelcraft.domain.insights import Bar
    from jewelcraft.domain.insights import MarginSpread
    from jewelcraft.domain.piece_insight import PieceInsight
    from jewelcraft.library.insights import Insights

_HIGHEST = Decimal("99.9")


class MarginView(InsightView):
    """A histogram of margins, and the pieces, the smallest margin first.

    Signals:
        target_changed: margins shall be held against another target; carries a percentage.
    """

    target_changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__("", parent)
        self.name = self.tr("Margins")
        self.table.setAccessibleName(self.name)
        self.link_pieces(lambda piece: piece)
        headline(self.panel, self.tr("How margins spread"))
        self.text = paragraph(self.panel)
        row = QHBoxLayout()
        row.setSpacing(10)
        label = Label(self.tr("Target margin"), "body")
        self.target = DecimalEdit(None, suffix="%", minimum=Decimal(0), maximum=_HIGHEST, places=1)
        self.target.setAccessibleName(label.text())
        self.target.setFixedWidth(96)
        self.target.value_saved.connect(self._on_target)
        row.addWidget(label, 1)
        row.addWidget(self.target)
        self.panel.body.addLayout(row)
        self.trouble = Label("", "small", "err")
        self.trouble.hide()
        self.target.refused.connect(self._on_refused)
        self.panel.body.addWidget(self.trouble)
        self.chart = Histogram(self.tr("How many pieces have which margin"))
        self.panel.body.addWidget(self.chart)
        self.note = paragraph(self.panel, "ink3")
        name = self.tr("How many pieces have which margin")
        self.side = self.add_side_table(self.tr("By margin"), name, lambda: name)
        self.panel.body.addStretch(1)

    def fill(self, insights: Insights) -> None:
        """Show the margins."""
        amounts, spread = Amounts(insights), insights.margins
        target = spread.target

        def tone(piece: PieceInsight) -> str:
            margin = piece.margin or Decimal(0)
            return "err" if margin < 0 else "warn" if margin < target else "ink"

        self.table.show_records(
            (
                *piece_columns(lambda piece: piece, self.tr("Code"), self.tr("Piece")),
                amounts.column(self.tr("Cost"), lambda piece: piece.cost),
                amounts.column(self.tr("Wholesale"), lambda piece: piece.price),
                amounts.column(self.tr("Earned"), lambda piece: piece.profit, hides_below=820),
                percent_column(self.tr("Margin"), lambda piece: piece.margin, tone=tone, role="strong_figures"),
                Column(
                    self.tr("Against target"),
                    lambda piece: _write_points(piece.margin - target),
                    lambda piece: piece.margin - target,
                    tone=tone,
                    hides_below=560,
                    unit="%",
                ),
            ),
            spread.pieces,
        )
        self.target.set_value(target)
        self.say_foot(
            self.tr("Margin of all wholesale prices together"), self.tr("Average margin"), write_tenths(spread.average)
        )
        self.text.set_text(self._sentence(spread))
        self._show_chart(spread)

    def _show_chart(self, spread: MarginSpread) -> None:
        columns = [HistogramColumn(_edge(bar.low), bar.count, bar.high <= spread.target) for bar in spread.bars]
        words = self.tr("{low} to {high}: {count}")
        spoken = ", ".join(
            words.format(low=write_tenths(bar.low), high=write_tenths(bar.high), count=bar.count)
            for bar in spread.bars
            if bar.count
        )
        self.chart.show_columns(
            columns, self.tr("Target {percent}").format(percent=write_tenths(spread.target)), spoken
        )
        self.chart.setVisible(bool(columns))
        self.side.setVisible(bool(columns))
        self.side.show_records(self._bar_columns(), counted_bars(spread.bars))
        self.note.set_text(self._step(spread.bars))

    def _bar_columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("From"), lambda bar: write_tenths(bar.low), lambda bar: bar.low, unit="%"),
            Column(self.tr("Below"), lambda bar: write_tenths(bar.high), lambda bar: bar.high, unit="%"),
            Column(
                self.tr("Pieces"),
                lambda bar: write_count(bar.count),
                lambda bar: bar.count,
                role="strong_figures",
                stretches=True,
            ),
        )

    def _step(self, bars: tuple[Bar, ...]) -> str:
        if not bars:
            return ""
        step = bars[0].high - bars[0].low
        return self.tr("Across: margin in percent, {step} in each column. Above each column: pieces.").format(
            step=write_decimal(step)
        )

    def _sentence(self, spread: MarginSpread) -> str:
        if not spread.pieces:
            return self.tr("No piece here has a price yet.")
        if not spread.below:
            return self.tr("<b>No piece</b> lies below the target of {percent}.").format(
                percent=write_tenths(spread.target)
            )
        return self.tr("<b>{below} of {count}</b> pieces lie below the target of {percent}.").format(
            below=spread.below, count=len(spread.pieces), percent=write_tenths(spread.target)
        )

    def _on_refused(self, trouble: str) -> None:
        self.trouble.setText(trouble)
        self.trouble.show()

    def _on_target(self, value: Decimal | None) -> None:
        self.trouble.hide()
        if value is not None and self._shown is not None and value != self._shown.margins.target:
            self.target_changed.emit(value)


def _write_points(points: Decimal) -> str:
    return f"{'+' if points > 0 else ''}{write_decimal(points, 1)}"


def _edge(value: Decimal) -> str:
    return write_decimal(value)
