"""A card as it would be if metals, currencies or labour cost some percent more or less; never to be kept."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.rates import RateKind

if TYPE_CHECKING:
    from jewelcraft.domain.rates import Rate
    from jewelcraft.domain.rates import RateCard

Key = tuple[RateKind, str]


@dataclass(frozen=True, slots=True)
class RateMoves:
    """What moves, each by percent of what it costs in home currency; what is not named stays.

    A currency that rises by 10 % costs 10 % more home currency. Labour moves as a whole, also
    where its price is typed on the piece.
    """

    metals: tuple[tuple[str, Decimal], ...] = ()
    currencies: tuple[tuple[str, Decimal], ...] = ()
    labour: Decimal = ZERO

    @property
    def labour_factor(self) -> Decimal:
        """How many times as much labour costs."""
        return factor_of(self.labour)

    def __bool__(self) -> bool:
        moves = (*self.metals, *self.currencies)
        return bool(self.labour) or any(percent for _name, percent in moves)


def factor_of(percent: Decimal) -> Decimal:
    """Return by what a price is multiplied to move by some percent."""
    return ONE + percent / HUNDRED


def moved_card(card: RateCard, moves: RateMoves) -> RateCard:
    """Return the card with metals and currencies moved; names that it does not have change nothing."""
    rates = dict(card.rates)
    for name, percent in moves.metals:
        _multiply(rates, (RateKind.METAL, name), factor_of(percent))
    codes = {code for code, _percent in moves.currencies}
    for code, percent in moves.currencies:
        rate = card.find(RateKind.CURRENCY, code)
        if rate is None:
            _move_inverse(rates, card, code, factor_of(percent))
        elif rate.currency == card.home_currency or rate.currency not in codes:
            # One that is quoted in another moved currency follows that already.
            _multiply(rates, (RateKind.CURRENCY, code), factor_of(percent))
    return replace(card, rates=rates)


def foreign_currencies(card: RateCard) -> tuple[str, ...]:
    """Return the currencies that the card knows a way to, in order of their codes."""
    known = {name for kind, name in card.rates if kind is RateKind.CURRENCY}
    home = card.find(RateKind.CURRENCY, card.home_currency)
    if home is not None:
        known.add(home.currency)
    return tuple(sorted(code for code in known - {card.home_currency} if card.in_home(code) is not None))


def _move_inverse(rates: dict[Key, Rate], card: RateCard, code: str, factor: Decimal) -> None:
    inverse = card.find(RateKind.CURRENCY, card.home_currency)
    if inverse is not None and inverse.currency == code:
        _multiply(rates, (RateKind.CURRENCY, card.home_currency), ONE / factor)


def _multiply(rates: dict[Key, Rate], key: Key, factor: Decimal) -> None:
    rate = rates.get(key)
    if rate is not None:
        rates[key] = replace(rate, amount=rate.amount * factor)
