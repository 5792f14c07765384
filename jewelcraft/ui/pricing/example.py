"""What a policy makes of one piece, live: the ladder, how it comes about, prices by quantity, a loss."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.errors import JewelCraftError
from jewelcraft.domain.pricing import price_sheet
from jewelcraft.domain.search import PieceQuery
from jewelcraft.ui.gallery.piece_facts import price_steps
from jewelcraft.ui.price_age import PriceAgeTag
from jewelcraft.ui.widgets.charts import PriceLadder
from jewelcraft.ui.widgets.combo import ComboField
from jewelcraft.ui.widgets.explanation import ExplanationBox
from jewelcraft.ui.widgets.explanation import TipBox
from jewelcraft.ui.widgets.fields import LabelledField
from jewelcraft.ui.wording import language
from jewelcraft.ui.wording import say
from jewelcraft.ui.wording import write_overview

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from jewelcraft.domain.price_policy import PricePolicy
    from jewelcraft.domain.price_tiers import TierPrice
    from jewelcraft.domain.pricing import PriceSet
    from jewelcraft.library.library import Library
    from jewelcraft.ui.hub import LibraryHub

_MOST = 40


class PriceExample(QWidget):
    """A piece to try a policy on.

    Signals:
        tiers_found: carries the prices by quantity of the piece.
    """

    tiers_found = Signal(object)

    def __init__(self, hub: LibraryHub) -> None:
        super().__init__()
        self._hub = hub
        self._policy: PricePolicy | None = None
        self.piece = ComboField()
        self.ladder = PriceLadder()
        self.steps = ExplanationBox()
        self.loss = TipBox("", "warning", surface="err")
        self.loss.hide()
        self.age = PriceAgeTag()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(LabelledField(self.tr("For example"), self.piece))
        column.addWidget(self.age, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self.ladder, self.loss, self.steps):
            column.addWidget(widget)
        self.piece.chosen.connect(lambda _id: self._show())

    def show_policy(self, policy: PricePolicy, collections: Sequence[str] = ()) -> str:
        """Show what a policy makes of a piece of these collections; return why it makes no price."""
        self._policy = policy
        library = self._hub.reader
        chosen = self.piece.value()
        self.piece.set_choices(_pieces(library, collections))
        self.piece.set_value(chosen)
        if self.piece.currentIndex() < 0 and self.piece.count():
            self.piece.setCurrentIndex(0)
        self.setVisible(bool(self.piece.count()))
        return self._show()

    def _show(self) -> str:
        prices: PriceSet | None = None
        tiers: tuple[TierPrice, ...] = ()
        trouble = ""
        day: date | None = None
        library, policy = self._hub.reader, self._policy
        if self.piece.count() and policy is not None:
            try:
                piece = library.pieces.get(str(self.piece.value()))
                sheet = library.pieces.cost_sheet(piece)
                if sheet.total is not None and sheet.total.amount > 0:
                    day = sheet.oldest_rate_day
                    prices = price_sheet(sheet, policy, library.rates.card())
                    tiers = library.price_lists.tiers(piece, policy)
            except JewelCraftError as error:
                trouble = say(error.sentence)
        for widget in (self.ladder, self.steps):
            widget.setVisible(prices is not None)
        self.age.show_age(day, library.today(), library.settings)
        self.loss.setVisible(prices is not None and prices.below_cost)
        if prices is not None and policy is not None:
            self.ladder.show_steps(price_steps(prices, policy))
            told = prices.steps[:-1] if prices.below_cost else prices.steps
            self.steps.explain(write_overview(prices.wholesale), [say(step) for step in told])
            self.loss.set_text(say(prices.steps[-1]) if prices.below_cost else "")
        self.tiers_found.emit(tiers)
        return trouble


def _pieces(library: Library, collections: Sequence[str]) -> list[tuple[str, object]]:
    """Return pieces that have a cost, of these collections where any of them has."""
    query = PieceQuery(collections=frozenset(collections))
    for tried in (query, PieceQuery()) if collections else (query,):
        rows = library.pieces.rows(library.pieces.ids(tried)[:_MOST])
        found: list[tuple[str, object]] = [
            (f"{row.code}  {row.titles.best(language())}", row.id)
            for row in rows
            if row.figures is not None and row.figures.cost is not None and row.figures.cost.amount > 0
        ]
        if found:
            return found
    return []
