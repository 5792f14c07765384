"""How prices follow the metal: per ounce under a metal clause, and from spot to the Thai baht-weight."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.metal_cost import filings_returned
from jewelcraft.domain.metal_cost import given_out
from jewelcraft.domain.metal_cost import impossible
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.solder_sprue import sprue_share

if TYPE_CHECKING:
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.rates import RateCard

_OUNCE_GRAMS = Decimal("31.1034768")


def metal_sensitivity(charged_g: Decimal, fineness: Decimal, pass_through: Decimal = ONE) -> Decimal:
    """Return how far a price moves when the metal moves by one per troy ounce."""
    return charged_g * fineness / _OUNCE_GRAMS * pass_through


def price_at(price: Decimal, sensitivity: Decimal, agreed: Decimal, spot: Decimal) -> Decimal:
    """Return a price under a metal clause: agreed at one metal price, delivered at another."""
    return price + sensitivity * (spot - agreed)


def clause_table(
    price: Decimal, sensitivity: Decimal, agreed: Decimal, span: Decimal, step: Decimal
) -> tuple[tuple[Decimal, Decimal], ...]:
    """Return the printed table of a metal clause: metal prices around the agreed one, each with its price."""
    rungs = int(span / step)
    spots = [agreed + step * rung for rung in range(-rungs, rungs + 1) if agreed + step * rung > ZERO]
    return tuple((spot, price_at(price, sensitivity, agreed, spot)) for spot in spots)


def thai_gold_price(spot: Decimal, premium: Decimal, usd_thb: Decimal, fineness: Decimal = Decimal("0.965")) -> Decimal:
    """Return THB per baht-weight bar from spot, as Thai dealers compute: 32.148 oz a kilo, 65.6 baht a kilo."""
    return (spot + premium) * Decimal("32.148") * usd_thb * fineness / Decimal("65.6")


def fine_exposure(piece: Piece, card: RateCard) -> dict[str, Decimal]:
    """Return the fine grams of each metal that a piece's cost follows: what is melted, less paid filings.

    The cost moves by this times the change of the fine price per gram. Parts that cannot be
    counted, and alloys that are not on the card, are left out.
    """
    exposure: dict[str, Decimal] = {}
    for part in piece.metals:
        alloy = card.alloys.get(part.alloy)
        if alloy is None or impossible(part, alloy.name):
            continue
        melted = given_out(part, card)
        paid = filings_returned(part, melted, card) * part.payout_percent / HUNDRED
        tied = (part.sprue_g or ZERO) * sprue_share(part)
        soldered = (part.solder_g or ZERO) * (part.solder_fineness or ZERO)
        fine = (melted - paid + tied) * alloy.fineness + soldered
        exposure[alloy.metal] = exposure.get(alloy.metal, ZERO) + fine
    for member in piece.members:
        inner = fine_exposure(member.piece, card) if member.piece is not None else {}
        for metal, grams in inner.items():
            exposure[metal] = exposure.get(metal, ZERO) + grams * member.count
    return exposure
