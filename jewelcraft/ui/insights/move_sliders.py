"""The sliders of every what-if: the metals in use, the exchange and labour, and what is said of the exchange."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtCore import QEvent
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from jewelcraft.domain.money import Money
from jewelcraft.domain.rate_moves import RateMoves
from jewelcraft.domain.rate_moves import foreign_currencies
from jewelcraft.domain.rate_moves import moved_card
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.vocabulary import metal_word
from jewelcraft.ui.insights.metal_view import name_of
from jewelcraft.ui.insights.metal_view import said
from jewelcraft.ui.insights.move_slider import CurrencySlider
from jewelcraft.ui.insights.move_slider import MoveSlider
from jewelcraft.ui.look import look
from jewelcraft.ui.wording import write_money

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jewelcraft.domain.rates import RateCard

_PRECIOUS = ("gold", "silver", "platinum", "palladium")
_TAG = 58
"""Room for every percentage, so that no track grows while its knob is pulled."""


class MoveSliders(QWidget):
    """One slider for each metal in use, one for the exchange, one for labour.

    Signals:
        moved: the user moved one of them.
    """

    moved = Signal()

    def __init__(self, parent: QWidget | None = None, *, low: bool = False) -> None:
        super().__init__(parent)
        self._low = low
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0 if low else 8)
        self.metals: dict[str, MoveSlider] = {}
        self.exchange = CurrencySlider(low=low)
        self.labour = MoveSlider(self.tr("Labour"), low=low)
        for slider in (self.exchange, self.labour):
            self._put(slider, self._column.count())
        for metal in _PRECIOUS:
            self._metal(metal).hide()
        look().changed.connect(self._align)

    def _put(self, slider: MoveSlider, place: int) -> None:
        slider.moved.connect(self.moved)
        self._column.insertWidget(place, slider)

    def _metal(self, metal: str) -> MoveSlider:
        if metal not in self.metals:
            slider = MoveSlider(name_of(metal), low=self._low)
            self._put(slider, len(self.metals))
            self.metals[metal] = slider
        return self.metals[metal]

    def _all(self) -> list[MoveSlider]:
        return [*self.metals.values(), self.exchange, self.labour]

    def stand_ready(self, metals: Iterable[str], card: RateCard, *, labour: bool = True) -> None:
        """Offer the metals in use that have a price, and the currencies of a card."""
        used = {metal for metal in metals if card.find(RateKind.METAL, metal) is not None}
        for metal in sorted(used):
            self._metal(metal)
        for metal, slider in self.metals.items():
            slider.setVisible(metal in used)
        self.exchange.set_codes(foreign_currencies(card))
        self.labour.setVisible(labour)
        self._align()

    def moves(self) -> RateMoves:
        """Return what the sliders ask for."""
        metals = tuple((name, Decimal(slider.value())) for name, slider in self.metals.items() if slider.value())
        percent = Decimal(self.exchange.value())
        currencies = tuple((code, percent) for code in self.exchange.codes()) if percent else ()
        return RateMoves(metals, currencies, Decimal(self.labour.value()))

    def back_to_today(self) -> None:
        """Put every slider back."""
        for slider in self._all():
            slider.set_value(0)

    def describe(self, text: str) -> None:
        """Say to screen readers what the moves would do."""
        plain = text.replace("<b>", "").replace("</b>", "")
        for slider in self._all():
            slider.describe(plain)

    def changeEvent(self, event: QEvent) -> None:
        """Line the tracks up anew where words or type change."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._align()

    def _align(self) -> None:
        """Let low sliders begin and end at the same places."""
        if not self._low:
            return
        shown = [slider for slider in self._all() if not slider.isHidden()]
        columns: list[tuple[list[QWidget], int]] = [
            ([slider.name_widget() for slider in shown], 0),
            ([slider.tag_place for slider in shown], _TAG),
        ]
        for parts, least in columns:
            width = max([look().px(least), *(part.sizeHint().width() for part in parts)])
            for part in parts:
                part.setMinimumWidth(width)


def exchange_words(moves: RateMoves, card: RateCard, metals: Iterable[str]) -> list[str]:
    """Say what a moved currency would cost, and which metals do not follow it because they are priced at home."""
    if not moves.currencies:
        return []
    home, codes = card.home_currency, [code for code, _percent in moves.currencies]
    code = "USD" if "USD" in codes else codes[0]
    rate = moved_card(card, moves).in_home(code)
    words = []
    if rate is not None:
        one = write_money(Money(rate, home), 2 if rate >= 1 else 4)
        text = QCoreApplication.translate("MoveSliders", "1 {code} would be {rate}.")
        words.append(text.format(code=code, rate=one))
    local = [
        said(metal_word(metal))
        for metal in metals
        if (found := card.find(RateKind.METAL, metal)) is not None and found.currency == home
    ]
    if local:
        text = QCoreApplication.translate(
            "MoveSliders", "The price of {metals} is typed in {currency} and stays: move it too if it follows."
        )
        words.append(text.format(metals=", ".join(local), currency=home))
    return words
