"""Under which heading of the Harmonized System a finished piece is usually declared; a hint, not a ruling."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.numbers import ZERO

if TYPE_CHECKING:
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.rates import RateCard

_LEAST_SHARE = Decimal("0.02")
"""Of the weight; from two hundredths on, an alloy counts as the nobler metal (notes to chapter 71)."""
_NOBLE = (("platinum", "7113.19"), ("palladium", "7113.19"), ("gold", "7113.19"), ("silver", "7113.11"))


def customs_hint(piece: Piece, card: RateCard) -> str:
    """Return the code that the piece's materials point to: the noblest metal with two percent of the weight.

    A layer plated on does not count; without metal, pearls and stones decide. Empty where nothing is entered.
    """
    whole = ZERO
    fine: dict[str, Decimal] = {}
    for part in piece.metals:
        alloy = card.alloys.get(part.alloy)
        whole += part.net_weight_g
        if alloy is not None:
            fine[alloy.metal] = fine.get(alloy.metal, ZERO) + part.net_weight_g * alloy.fineness
    if whole > 0:
        noble = (code for metal, code in _NOBLE if fine.get(metal, ZERO) >= whole * _LEAST_SHARE)
        return next(noble, "7117.19")
    if any("pearl" in stone.kind.lower() for stone in piece.stones):
        return "7116.10"
    return "7116.20" if piece.stones else ""
