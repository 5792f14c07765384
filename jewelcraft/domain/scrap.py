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
