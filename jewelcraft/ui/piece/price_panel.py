"""The right side of the Cost tab: composition, batch, price rule, ladder and what-if."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.errors import JewelCraftError
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.pricing import price_sheet
from jewelcraft.ui.piece.batch import BatchBox
from jewelcraft.ui.piece.figures import write_short
from jewelcraft.ui.piece.missing_box import MissingBox
from jewelcraft.ui.piece.policy import PolicyBox
from jewelcraft.ui.piece.whatif import WhatIfBox
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.charts import DonutChart
from jewelcraft.ui.widgets.charts import Part
from jewelcraft.ui.widgets.charts import PriceLadder
from jewelcraft.ui.widgets.charts import Step
from jewelcraft.ui.widgets.explanation import ExplanationBox
from jewelcraft.ui.widgets.explanation import TipBox
from jewelcraft.ui.widgets.legend import Legend
from jewelcraft.ui.widgets.surfaces import Line
from jewelcraft.ui.widgets.surfaces import Panel
from jewelcraft.ui.wording import say
from jewelcraft.ui.wording import word
from jewelcraft.ui.wording import write_decimal
from jewelcraft.ui.wording import write_percent

if TYPE_CHECKING:
    from jewelcraft.domain.costsheet import CostSheet
    from jewelcraft.domain.pricing import PriceSet
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.ui.hub import LibraryHub
    from jewelcraft.ui.piece.draft import PieceDraft


def parts_of_sheet(sheet: CostSheet) -> list[Part]:
    """Return the groups of a sheet as shares of what is known, credits taken off their group."""
    whole = sheet.known_total.amount
    parts = []
    for bucket in Bucket:
        amount = sheet.subtotal(bucket).amount
        share = HUNDRED * amount / whole if whole > 0 else amount
        percent = write_percent(share, 1 if Decimal("0.05") < share < 1 else 0)
        if any(line.bucket is bucket and line.amount is None for line in sheet.lines):
            percent = "–"
        parts.append(Part(word(bucket.value), max(amount, ZERO), f"chart.{bucket.value}", percent))
    return parts


class PricePanel(Panel):
    """What a cost is made of and what it is sold for; every change here is live."""

    def __init__(self, hub: LibraryHub, draft: PieceDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hub, self._draft = hub, draft
        self.donut = DonutChart(side=140)
        self.legend = Legend()
        self.batch = BatchBox(hub, draft)
        self.policy = PolicyBox(hub, draft)
        self.missing = MissingBox()
        self.ladder = PriceLadder()
        self.ladder.setAccessibleName(self.tr("From cost to retail price"))
        self.loss = TipBox("", "warning", surface="err")
        self.steps = ExplanationBox()
        self.how = LinkButton(self.tr("How we get it"), small=True)
        self.what_if = WhatIfBox()
        self._build()
        self.how.clicked.connect(self._toggle_steps)
        self.steps.hidden.connect(self.how.show)

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(18)
        top.addWidget(self.donut)
        top.addWidget(self.legend, 1, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(top)
        for box in (self.batch, self.policy):
            self.body.addWidget(Line())
            self.body.addWidget(box)
        self.body.addWidget(self.missing)
        self.body.addWidget(self.ladder)
        self.body.addWidget(self.loss)
        self.policy.add_link(self.how)
        self.body.addWidget(self.steps)
        self.steps.hide()
        self.loss.hide()
        self._line = Line()
        self.body.addWidget(self._line)
        self.body.addWidget(self.what_if)
        self.body.addStretch(1)

    def be_tight(self, tight: bool) -> None:
        """Leave less room between the boxes in a low window, so that the what-if stays in sight."""
        self.body.setSpacing(6 if tight else 8)
        self.ladder.be_low(tight)

    def show_sheet(self, sheet: CostSheet, card: RateCard) -> None:
        """Show what follows from a sheet."""
        piece = self._draft.piece
        policy = self._hub.reader.price_lists.book().of(piece)
        parts = parts_of_sheet(sheet)
        total = sheet.total
        shown = write_short(sheet.known_total) if total is None else write_short(total)
        caption = self.tr("per piece") if total is not None else self.tr("not complete")
        self.donut.show_parts(parts, caption, shown)
        self.legend.show_parts(parts)
        self.batch.show_batch(piece, sheet)
        prices: PriceSet | None = None
        trouble = ""
        if total is not None:
            try:
                prices = price_sheet(sheet, policy, card)
            except JewelCraftError as error:
                trouble = say(error.sentence)
        self.policy.show_policy(piece, sheet, trouble)
        self.missing.show_gaps(sheet)
        self._show_prices(prices, sheet)
        self.what_if.show_piece(piece, sheet, card, policy)
        self._line.setVisible(not self.what_if.isHidden())

    def _show_prices(self, prices: PriceSet | None, sheet: CostSheet) -> None:
        self.ladder.setVisible(prices is not None)
        self.how.setVisible(prices is not None and self.steps.isHidden())
        self.loss.setVisible(False)
        if prices is None:
            self.steps.hide()
            return
        reached = prices.margin
        margin = "" if reached is None else self.tr("{percent} margin").format(percent=write_percent(reached))
        factor = prices.retail.amount / prices.wholesale.amount if prices.wholesale.amount else prices.retail.amount
        self.ladder.show_steps(
            [
                Step(word("cost"), write_short(prices.cost), prices.cost.amount),
                Step(word("wholesale"), write_short(prices.wholesale), prices.wholesale.amount, margin),
                Step(
                    word("retail"),
                    write_short(prices.retail),
                    prices.retail.amount,
                    f"× {write_decimal(factor.quantize(_TENTH).normalize())}",
                ),
            ]
        )
        self.steps.explain(write_short(prices.wholesale), [say(step) for step in prices.steps])
        self._warn(prices)

    def _warn(self, prices: PriceSet) -> None:
        below = prices.below_cost
        self.loss.setVisible(below)
        if below:
            self.loss.set_text(
                self.tr("At {price} you lose {loss} on each piece. Your cost is {cost}.").format(
                    price=write_short(prices.wholesale),
                    loss=write_short(prices.cost - prices.kept),
                    cost=write_short(prices.cost),
                )
            )

    def _toggle_steps(self) -> None:
        self.steps.show()
        self.how.hide()


_TENTH = Decimal("0.1")
