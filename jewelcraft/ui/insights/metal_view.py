"""How much the cost hangs on the metals."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from jewelcraft.domain.insights import RISE
from jewelcraft.domain.insights import percent_of
from jewelcraft.domain.money import Money
from jewelcraft.domain.numbers import round_to
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.vocabulary import metal_word
from jewelcraft.ui.insights.charts import BarChart
from jewelcraft.ui.insights.charts import NamedBar
from jewelcraft.ui.insights.columns import NOTHING
from jewelcraft.ui.insights.columns import Amounts
from jewelcraft.ui.insights.columns import Column
from jewelcraft.ui.insights.columns import percent_column
from jewelcraft.ui.insights.columns import write_count
from jewelcraft.ui.insights.columns import write_tenths
from jewelcraft.ui.insights.view import InsightView
from jewelcraft.ui.insights.view import headline
from jewelcraft.ui.insights.view import paragraph
from jewelcraft.ui.widgets.explanation import TipBox
from jewelcraft.ui.widgets.surfaces import Line
from jewelcraft.ui.wording import say
from jewelcraft.ui.wording import word
from jewelcraft.ui.wording import write_date
from jewelcraft.ui.wording import write_decimal
from jewelcraft.ui.wording import write_grams
from jewelcraft.ui.wording import write_money

if TYPE_CHECKING:
    from datetime import date

    from jewelcraft.domain.insights import MetalShare
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.library.insights import Insights

_CENT = Decimal("0.01")


class MetalView(InsightView):
    """Fine metal in the pieces, what it is worth, and what a rise would cost."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__("", parent)
        self.name = self.tr("Metal in the pieces")
        self.table.setAccessibleName(self.name)
        headline(self.panel, self.tr("How much hangs on metal"))
        self.text = paragraph(self.panel)
        self.chart = BarChart(self.tr("Metals as share of the cost"))
        self.panel.body.addWidget(self.chart)
        self.panel.body.addWidget(Line())
        self.rises = paragraph(self.panel)
        self.tip = TipBox(
            self.tr("Counted is fine metal with its loss, less what the refiner pays for filings.")
            + " "
            + self.tr("Plating and bought findings have prices of their own."),
            "info",
        )
        self.panel.body.addWidget(self.tip)
        self.panel.body.addStretch(1)

    def fill(self, insights: Insights) -> None:
        """Show the metals."""
        amounts, metals = Amounts(insights), insights.metals
        cost = insights.composition.cost
        self.table.show_records(
            (
                Column(
                    self.tr("Metal"),
                    lambda share: name_of(share.metal),
                    lambda share: name_of(share.metal),
                    right=False,
                    stretches=True,
                    role="medium",
                    tone="ink",
                ),
                Column(
                    self.tr("Fine, with loss"),
                    lambda share: write_grams(share.fine_g),
                    lambda share: round_to(share.fine_g, Decimal("0.001")),
                    unit="g",
                ),
                Column(
                    self.tr("{sign} per gram").format(sign=amounts.sign),
                    lambda share: write_money(Money(share.price, amounts.currency), 2),
                    lambda share: round_to(share.price, _CENT),
                    unit=amounts.currency,
                    hides_below=600,
                ),
                amounts.column(self.tr("Worth"), lambda share: share.amount, tone="ink", role="strong_figures"),
                percent_column(self.tr("Of the cost"), lambda share: share.percent),
                amounts.column(self.tr("If +10 %"), lambda share: share.rise),
                self._day_column(insights),
                Column(
                    self.tr("Pieces"),
                    lambda share: write_count(share.pieces),
                    lambda share: share.pieces,
                    hides_below=680,
                ),
            ),
            metals,
        )
        worth = sum((share.amount for share in metals), Decimal(0))
        self.say_foot(self.tr("In one of each piece, at today's prices"), self.tr("Metal"), amounts.write(worth))
        self.chart.show_bars(
            [
                NamedBar(
                    f"{name_of(share.metal)}, {write_grams(share.fine_g)}",
                    float(share.percent) / 100,
                    write_tenths(share.percent),
                    "chart.metal",
                )
                for share in metals
            ]
        )
        self.chart.setVisible(bool(metals))
        whole = write_tenths(percent_of(worth, cost))
        text = self.tr("Metal makes <b>{percent}</b> of the cost.").format(percent=whole)
        self.text.set_text(text if metals else self.tr("No priced metal is in these pieces."))
        self.rises.set_text("<br>".join(self._sentence(share, amounts, cost) for share in metals[:4]))

    def _day_column(self, insights: Insights) -> Column:
        return Column(
            self.tr("Price of"),
            lambda share: _day_of(share, insights),
            lambda share: _rate_of(share, insights),
            tone=lambda share: "warn" if _is_old(share, insights) else "ink2",
            hides_below=640,
        )

    def _sentence(self, share: MetalShare, amounts: Amounts, cost: Decimal) -> str:
        words = self.tr("If {metal} rises {rise} %, the cost rises by <b>{amount}</b> ({percent}).")
        return words.format(
            metal=said(metal_word(share.metal)),
            rise=write_decimal(RISE),
            amount=amounts.write(share.rise),
            percent=write_tenths(percent_of(share.rise, cost)),
        )


def _rate_of(share: MetalShare, insights: Insights) -> date | None:
    rate = insights.card.find(RateKind.METAL, share.metal)
    return rate.day if rate is not None else None


def _day_of(share: MetalShare, insights: Insights) -> str:
    day = _rate_of(share, insights)
    return NOTHING if day is None else write_date(day)


def _is_old(share: MetalShare, insights: Insights) -> bool:
    day = _rate_of(share, insights)
    return day is not None and (insights.card.day - day).days >= insights.stale_days


def name_of(metal: str) -> str:
    """Return a metal's name as a heading."""
    shown = word(metal)
    return shown if shown != metal else said(metal_word(metal, first=True))


def said(name: str | Sentence) -> str:
    """Put a metal's name into the window's language."""
    return name if isinstance(name, str) else say(name)
