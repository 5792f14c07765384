"""The step table of a metal clause: what a price is at each metal price around the agreed one."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.metal_clause import fine_exposure
from jewelcraft.domain.metal_clause import metal_sensitivity
from jewelcraft.domain.metal_clause import price_at
from jewelcraft.domain.money import Money
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.numbers import Rounding
from jewelcraft.domain.pricing import round_price
from jewelcraft.domain.rates import RateKind

if TYPE_CHECKING:
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.pricing import PricePolicy
    from jewelcraft.domain.pricing import PriceSet
    from jewelcraft.domain.rates import Rate
    from jewelcraft.domain.rates import RateCard

_STEPS = 8
_SHARE = Decimal("0.006")
_NICE = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))


@dataclass(frozen=True, slots=True)
class ClauseRow:
    """A metal price, and what a piece then costs the buyer."""

    metal_price: Money
    wholesale: Money
    retail: Money


@dataclass(frozen=True, slots=True)
class MetalClause:
    """How the prices of a piece follow one metal."""

    agreed: Rate
    sensitivity: Decimal
    """In the currency of the price, for one of the quote's currency more per its unit."""
    rows: tuple[ClauseRow, ...]


def clause_metals(piece: Piece, card: RateCard) -> list[str]:
    """Return the metals that a clause can be made for, that with the most fine weight first."""
    exposure = fine_exposure(piece, card)
    known = [metal for metal in exposure if card.find(RateKind.METAL, metal) is not None and exposure[metal] > 0]
    return sorted(known, key=lambda metal: exposure[metal], reverse=True)


def metal_clause(
    piece: Piece, prices: PriceSet, policy: PricePolicy, card: RateCard, metal: str, *, pass_through: Decimal = ONE
) -> MetalClause | None:
    """Return the clause of a metal; None where it has no price, or no rate leads to the price's currency.

    `pass_through` is the share of the metal's change that is charged: 1 is neutral.
    """
    rate = card.find(RateKind.METAL, metal)
    exposure = fine_exposure(piece, card).get(metal, ZERO)
    if rate is None or rate.amount <= 0 or not card.weighs(rate.unit):
        return None
    home, priced = card.in_home(rate.currency), card.in_home(prices.wholesale.currency)
    if home is None or priced is None:
        return None
    dealt = (HUNDRED + rate.premium_percent) / HUNDRED
    sensitivity = exposure / (card.grams(rate.unit) * rate.fineness) * dealt * home / priced * pass_through
    nearest = replace(policy, rounding=Rounding.NEAREST)
    step = nice_step(rate.amount)
    rows = []
    for count in range(-_STEPS, _STEPS + 1):
        spot = rate.amount + count * step
        wholesale = prices.wholesale if count == 0 else _moved(prices.wholesale, sensitivity, rate, spot, nearest)
        retail = prices.retail if count == 0 else round_price(wholesale * policy.retail_factor, nearest)
        rows.append(ClauseRow(Money(spot, rate.currency), wholesale, retail))
    return MetalClause(rate, sensitivity, tuple(rows))


def ounce_sensitivity(piece: Piece, card: RateCard, metal: str, currency: str) -> Decimal | None:
    """Return how far a price in a currency moves for one US dollar an ounce; None without an exchange rate."""
    dollar, priced = card.in_home("USD"), card.in_home(currency)
    if dollar is None or priced is None:
        return None
    rate = card.find(RateKind.METAL, metal)
    dealt = (HUNDRED + rate.premium_percent) / HUNDRED if rate else ONE
    return metal_sensitivity(fine_exposure(piece, card).get(metal, ZERO), dealt) * dollar / priced


def nice_step(price: Decimal) -> Decimal:
    """Return a round step that is a small share of a price: 25 for an ounce of gold, 500 for a baht-weight."""
    least = price * _SHARE
    scale = Decimal(1).scaleb(least.adjusted())
    return next(nice * scale for nice in _NICE if nice * scale >= least)


def _moved(price: Money, sensitivity: Decimal, rate: Rate, spot: Decimal, policy: PricePolicy) -> Money:
    return round_price(Money(price_at(price.amount, sensitivity, rate.amount, spot), price.currency), policy)
