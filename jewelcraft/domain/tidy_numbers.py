"""Numbers as they are shown among the steps of a cost: short, and still right as they stand there."""

from __future__ import annotations

from decimal import Decimal

from jewelcraft.domain.money import minor_unit
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import round_to
from jewelcraft.domain.units import WEIGHT_UNITS

_FOUR_PLACES = Decimal("0.0001")
_HUNDREDTH = Decimal("0.01")
_WEIGHT_PLACES = 2


def tidy(value: Decimal, places: Decimal = _FOUR_PLACES) -> Decimal:
    """Return a number as it is shown: at most so many places, no trailing zeros, no exponent."""
    short = value.quantize(places).normalize()
    exponent = short.as_tuple().exponent
    return short.quantize(ONE) if isinstance(exponent, int) and exponent > 0 else short


def tidy_quantity(value: Decimal, unit: str, places: Decimal = _FOUR_PLACES) -> Decimal:
    """Return a quantity as it is shown: weights keep two places at least, counts none."""
    short = tidy(value, places)
    exponent = short.as_tuple().exponent
    if unit in WEIGHT_UNITS and isinstance(exponent, int) and exponent > -_WEIGHT_PLACES:
        return short.quantize(_HUNDREDTH)
    return short


def money_places(amount: Decimal, currency: str) -> Decimal:
    """Return an amount as it is shown among the steps: small ones keep up to four places."""
    step = minor_unit(currency)
    if abs(amount) < 1:
        short = tidy(amount)
        return short if short != round_to(short, step) else round_to(short, step)
    return round_to(amount, step)
