"""How much must be sold: to cover fixed costs, or to live on."""

from __future__ import annotations

from decimal import ROUND_CEILING
from decimal import Decimal

from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import ZERO


def break_even_quantity(fixed: Decimal, price: Decimal, unit_cost: Decimal, target_profit: Decimal = ZERO) -> int:
    """Return the least whole pieces whose contribution covers fixed costs and a wished profit.

    Raises:
        InvalidValueError: where a piece earns nothing.
    """
    if price <= unit_cost:
        raise InvalidValueError(
            "At {price} a piece that costs {cost} earns nothing. Ask more or make it cheaper.",
            price=price,
            cost=unit_cost,
        )
    return int(((fixed + target_profit) / (price - unit_cost)).to_integral_value(ROUND_CEILING))


def income_needed(net: Decimal, fixed: Decimal, tax_percent: Decimal) -> tuple[Decimal, Decimal]:
    """Return the tax on a wished net income, and the gross profit that pays for all three."""
    tax = net * tax_percent / HUNDRED
    return tax, net + fixed + tax


def sales_needed(gross_profit: Decimal, goods_percent: Decimal) -> Decimal:
    """Return the sales that leave a gross profit when goods cost their share of each sale."""
    return gross_profit / (ONE - goods_percent / HUNDRED)
