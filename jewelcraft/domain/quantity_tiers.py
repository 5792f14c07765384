"""Prices by quantity, and what commission, fees and a moving exchange rate ask on top."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.numbers import Rounding
from jewelcraft.domain.numbers import round_to

if TYPE_CHECKING:
    from collections.abc import Mapping


COMMISSION_RANGE_PERCENT = (Decimal(10), Decimal(18))
"""What sales agents take of the wholesale value, without tax and freight (Jewelry Making Journal)."""
TYPICAL_COMMISSION_PERCENT = Decimal(15)
"""Of which the associate keeps 10 and the agent 5."""


@dataclass(frozen=True, slots=True)
class Tier:
    """The price of one piece from a quantity on."""

    quantity: int
    price: Decimal


def quantity_tiers(
    fixed: Decimal, variable: Decimal, markups: Mapping[int, Decimal], step: Decimal = Decimal("0.01")
) -> tuple[Tier, ...]:
    """Return the tiers (fixed / Q + variable) x (1 + markup), never dearer for more pieces, nor cheaper in all.

    A larger order is never quoted less in total than a smaller one.
    """
    tiers: list[Tier] = []
    for quantity, markup in sorted(markups.items()):
        price = round_to((fixed / quantity + variable) * (HUNDRED + markup) / HUNDRED, step, Rounding.UP)
        tiers.append(Tier(quantity, bounded(price, quantity, tiers[-1], step) if tiers else price))
    return tuple(tiers)


def bounded(price: Decimal, quantity: int, before: Tier, step: Decimal) -> Decimal:
    """Keep a price between that of the tier before and the one at which the whole order would cost no more."""
    least = round_to(before.price * before.quantity / quantity, step, Rounding.UP)
    return min(max(price, least), before.price)


def grossed_up(net: Decimal, *shares_percent: Decimal) -> Decimal:
    """Return the price that leaves the net after commission and fees are taken from it."""
    return net / (ONE - sum(shares_percent, ZERO) / HUNDRED)


def with_exchange_buffer(local: Decimal, local_per_foreign: Decimal, buffer_percent: Decimal) -> Decimal:
    """Return a foreign price that bears a fall of the exchange rate by the buffer."""
    return local / (local_per_foreign * (ONE - buffer_percent / HUNDRED))
