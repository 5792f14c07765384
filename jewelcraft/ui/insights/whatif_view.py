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
from jewelcraft.domain.money import Money
from jewelcraft.domain.rate_moves import RateMoves
from jewelcraft.domain.rate_moves import foreign_currencies
from jewelcraft.domain.rate_moves import moved_card
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.vocabulary import metal_word
from jewelcraft.ui.insights.columns import Amounts
from jewelcraft.ui.insights.columns import percent_column
from jewelcraft.ui.insights.columns import piece_columns
from jewelcraft.ui.insights.columns import write_tenths
from jewelcraft.ui.insights.metal_view import name_of
from jewelcraft.ui.insights.metal_view import said
from jewelcraft.ui.insights.move_slider import CurrencySlider
from jewelcraft.ui.insights.move_slider import MoveSlider
from jewelcraft.ui.insights.view import InsightView
from jewelcraft.ui.insights.view import headline
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.day_edit import DayEdit
from jewelcraft.ui.widgets.labels import WrappedLabel
from jewelcraft.ui.widgets.surfaces import Card
from jewelcraft.ui.wording import write_money

if TYPE_CHECKING:
    from jewelcraft.library.insights import Insights

_REST_MS = 120
_DAYS_BACK = 30
_METALS = ("gold", "silver", "platinum", "palladium")


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
        self.metals = {metal: MoveSlider(name_of(metal)) for metal in _METALS}
        self.exchange = CurrencySlider()
        self.labour = MoveSlider(self.tr("Labour"))
        for slider in self._sliders():
            slider.moved.connect(self._on_moved)
            self.panel.body.addWidget(slider)
        self._box = Card("tint")
        self.text = WrappedLabel("", "small", "ink", rich=True)
        inside = QVBoxLayout(self._box)
        inside.setContentsMargins(14, 10, 14, 10)
        inside.addWidget(self.text)
        self.panel.body.addWidget(self._box)
        self.reset = LinkButton(self.tr("Back to today"), "arrow-counter-clockwise", small=True)
        self.reset.clicked.connect(self.back_to_today)
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
        self._pause.timeout.connect(lambda: self.moves_changed.emit(self.moves()))

    def _sliders(self) -> list[MoveSlider]:
        return [*self.metals.values(), self.exchange, self.labour]

    def moves(self) -> RateMoves:
        """Return what the sliders ask for."""
        metals = tuple((name, Decimal(slider.value())) for name, slider in self.metals.items() if slider.value())
        percent = Decimal(self.exchange.value())
        currencies = tuple((code, percent) for code in self.exchange.codes()) if percent else ()
        return RateMoves(metals, currencies, Decimal(self.labour.value()))

    def back_to_today(self) -> None:
        """Put every slider back."""
        for slider in self._sliders():
            slider.set_value(0)

    def fill(self, insights: Insights) -> None:
        """Stand ready for other pieces, and try the same moves on them."""
        used = {share.metal for share in insights.metals}
        for metal, slider in self.metals.items():
            slider.setVisible(metal in used and insights.card.find(RateKind.METAL, metal) is not None)
        self.exchange.set_codes(foreign_currencies(insights.card))
        if self.day.day() >= insights.card.day:
            self.day.set_day(insights.card.day - timedelta(days=_DAYS_BACK))
        moves = self.moves()
        if moves:
            self.moves_changed.emit(moves)
        else:
            self.show_outcome(what_if((), insights.card, moves))

    def show_outcome(self, found: WhatIf) -> None:
        """Show what the moves would do; without moves the pieces as they are today."""
        insights = self._shown
        if insights is None:
            return
        if not self.moves():
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
        moves = self.moves()
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
        sentences += self._exchange_words(moves, insights)
        self.text.set_text(" ".join(sentences))
        for slider in self._sliders():
            slider.describe(self.text.plain_text().replace("<b>", "").replace("</b>", ""))

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

    def _exchange_words(self, moves: RateMoves, insights: Insights) -> list[str]:
        if not moves.currencies:
            return []
        card, home = insights.card, insights.currency
        codes = [code for code, _percent in moves.currencies]
        code = "USD" if "USD" in codes else codes[0]
        rate = moved_card(card, moves).in_home(code)
        words = []
        if rate is not None:
            one = write_money(Money(rate, home), 2 if rate >= 1 else 4)
            words.append(self.tr("1 {code} would be {rate}.").format(code=code, rate=one))
        local = [
            said(metal_word(share.metal))
            for share in insights.metals
            if (found := card.find(RateKind.METAL, share.metal)) is not None and found.currency == home
        ]
        if local:
            words.append(
                self.tr("The price of {metals} is typed in {currency} and stays: move it too if it follows.").format(
                    metals=", ".join(local), currency=home
                )
            )
        return words

    def _on_moved(self) -> None:
        self._pause.start()


def _by_margin(outcome: Outcome) -> tuple[bool, Decimal, str]:
    return outcome.margin is None, outcome.margin or Decimal(0), outcome.piece.code


def _signed(percent: Decimal) -> str:
    return f"{'+' if percent > 0 else ''}{write_tenths(percent)}"
