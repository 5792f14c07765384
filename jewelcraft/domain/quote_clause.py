"""The metal clause of a quotation: what each line and the total are at another metal price."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.clause_table import nice_step
from jewelcraft.domain.metal_clause import price_at
from jewelcraft.domain.money import Money
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.quote import AgreedMetal
from jewelcraft.domain.rates import RateKind

if TYPE_CHECKING:
    from jewelcraft.domain.quote import Quote
    from jewelcraft.domain.quote import QuoteLine
    from jewelcraft.domain.rates import RateCard

_RUNGS = 4


@dataclass(frozen=True, slots=True)
class ClauseStep:
    """A metal price, and what the whole quotation then comes to."""

    metal_price: Money
    total: Money


def agreed_today(metal: str, card: RateCard) -> AgreedMetal | None:
    """Return the day's price of a metal, to be agreed on; None where there is none."""
    rate = card.find(RateKind.METAL, metal)
    if rate is None or not card.weighs(rate.unit) or rate.fineness <= 0:
        return None
    return AgreedMetal(metal, rate.money, rate.unit, rate.fineness)


def quoted_metals(quote: Quote) -> list[str]:
    """Return the metals in a quotation's pieces, that which costs most first."""
    found: dict[str, Decimal] = {}
    for line in quote.lines:
        card = line.sheet.card if line.sheet is not None else None
        for metal in {card.alloys[part].metal for part in card.alloys} if card is not None else ():
            worth = line.fine_g(metal) * line.quantity * (_worth(metal, card) if card is not None else ZERO)
            found[metal] = found.get(metal, ZERO) + worth
    return sorted((metal for metal, worth in found.items() if worth > 0), key=lambda metal: -found[metal])


def _worth(metal: str, card: RateCard) -> Decimal:
    """Return what a fine gram of a metal costs in the card's home currency, nothing where it has no price."""
    rate = card.find(RateKind.METAL, metal)
    home = None if rate is None else card.in_home(rate.currency)
    if rate is None or not home or not card.weighs(rate.unit) or rate.fineness <= 0:
        return ZERO
    return rate.amount / card.grams(rate.unit) / rate.fineness * home


def line_sensitivity(line: QuoteLine, clause: AgreedMetal, currency: str) -> Decimal | None:
    """Return how far the price of one piece moves for one more of the agreed price's currency per its unit.

    None where the frozen card knows no exchange rate between the two currencies.
    """
    if line.sheet is None:
        return None
    card = line.sheet.card
    home, quoted = card.in_home(clause.price.currency), card.in_home(currency)
    if home is None or not quoted or not card.weighs(clause.unit):
        return None
    return line.fine_g(clause.metal) / (card.grams(clause.unit) * clause.fineness) * home / quoted


def clause_steps(quote: Quote, total: Money) -> tuple[ClauseStep, ...]:
    """Return the printed table "valid at gold = X": metal prices around the agreed one, each with the total."""
    clause = quote.clause
    if clause is None or clause.price.amount <= 0:
        return ()
    moves = [line_sensitivity(line, clause, quote.currency) for line in quote.lines]
    if any(move is None for move in moves):
        return ()
    whole = sum((move * line.quantity for move, line in zip(moves, quote.lines, strict=True) if move), ZERO)
    agreed, step = clause.price.amount, nice_step(clause.price.amount)
    spots = [agreed + step * rung for rung in range(-_RUNGS, _RUNGS + 1) if agreed + step * rung > 0]
    return tuple(
        ClauseStep(
            Money(spot, clause.price.currency),
            Money(price_at(total.amount, whole, agreed, spot), total.currency).rounded(),
        )
        for spot in spots
    )
