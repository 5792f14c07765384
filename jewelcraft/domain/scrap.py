"""Yield, loss and scrap: what came out of a melt, and what a refiner pays."""

from __future__ import annotations

from decimal import Decimal

from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ZERO

WASTAGE_NORMS = {
    ("gold", "plain handmade"): Decimal("2.25"),
    ("silver", "plain handmade"): Decimal("3.0"),
    ("gold", "plain machine"): Decimal("0.45"),
    ("silver", "plain machine"): Decimal("0.5"),
    ("gold", "studded handmade"): Decimal("4.0"),
    ("gold", "studded machine"): Decimal("2.8"),
}
"""Ceilings on the metal content of exported jewelry, India since 2025; a measure for one's own loss."""
WASTAGE_NORMS_2001 = {
    ("gold", "plain"): Decimal("3.5"),
    ("silver", "plain"): Decimal("4.5"),
    ("gold", "studded"): Decimal("9.0"),
    ("silver", "studded"): Decimal("10.0"),
    ("gold", "mountings"): Decimal("3.5"),
    ("gold", "machine chain"): Decimal("1.25"),
    ("gold", "coins"): Decimal("0.25"),
}
"""The older, wider Indian ceilings: an upper bound for handwork. They contradict the later ones, so both stand."""


def yield_percent(input_g: Decimal, output_g: Decimal) -> Decimal:
    """Return what came out, as percent of what went in."""
    return HUNDRED * output_g / input_g


def waste_percent(input_g: Decimal, scrap_g: Decimal) -> Decimal:
    """Return the scrap as percent of what went in."""
    return HUNDRED * scrap_g / input_g


def scrap_value(weight_g: Decimal, value_per_g: Decimal, recovery_percent: Decimal, fee: Decimal = ZERO) -> Decimal:
    """Return what scrap brings in after recovery, less the refiner's fee."""
    return weight_g * value_per_g * recovery_percent / HUNDRED - fee


def cost_per_finished_gram(bought_g: Decimal, price: Decimal, scrap_g: Decimal, scrap_price: Decimal) -> Decimal:
    """Return what a finished gram costs when its scrap is sold back cheaper."""
    return (bought_g * price - scrap_g * scrap_price) / (bought_g - scrap_g)


def refiner_payout(
    weight_g: Decimal, fineness: Decimal, fine_price: Decimal, payout_percent: Decimal, fee_per_gram: Decimal = ZERO
) -> Decimal:
    """Return what a refiner pays: the fine metal at his share of the price, less his fee on every gram."""
    return weight_g * fineness * fine_price * payout_percent / HUNDRED - weight_g * fee_per_gram
