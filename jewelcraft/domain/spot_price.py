"""A gram of metal from the market's spot price."""

from __future__ import annotations

from decimal import Decimal

from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import ZERO


def fine_per_gram(
    spot: Decimal,
    unit_grams: Decimal,
    *,
    premium: Decimal = ZERO,
    premium_percent: Decimal = ZERO,
    exchange: Decimal = ONE,
    quote_fineness: Decimal = ONE,
) -> Decimal:
    """Return a gram of fine metal: (spot + premium) x (1 + premium %) / grams / fineness of the quote x exchange."""
    return (spot + premium) * (HUNDRED + premium_percent) / HUNDRED / unit_grams / quote_fineness * exchange


def alloy_per_gram(fine: Decimal, fineness: Decimal, master: Decimal = ZERO, fee: Decimal = ZERO) -> Decimal:
    """Return a gram of an alloy: its fine metal, what is alloyed in, and the alloying or refiner's fee."""
    return fineness * fine + (ONE - fineness) * master + fee
