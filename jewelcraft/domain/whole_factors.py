"""A metal's price as a whole number that SQL multiplies by, and how sure the rounded product is."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_DOWN
from decimal import Decimal
from fractions import Fraction

MOST_STEPS = 10**12
"""The largest amount that is reckoned in whole numbers, in steps of the sheet."""
MILLION = 1_000_000
_BITS = 62
"""What products may fill: SQLite counts in 64 bits with a sign, and turns what is larger into a float unasked."""
_EXACT_PLACES, _ROUGH_PLACES = 6, 9
_MOST_PLACES = 18


@dataclass(frozen=True, slots=True)
class WholeQuantity:
    """A weight without its sign as a whole number of millionths, or, where it has more places, of cut billionths."""

    number: int
    is_rough: bool
    is_negative: bool


@dataclass(frozen=True, slots=True)
class WholeFactor:
    """What turns a whole quantity into an amount in steps.

    (quantity x `factor` + quantity x `millionths` / 1,000,000 + `half`) / `unit`, every division cut. The remainder
    of the last one says whether the exact product rounds to the same: it does from `least` to `most`, because what
    was cut off before then moves it past no half.
    """

    factor: int
    millionths: int
    half: int
    unit: int
    least: int
    most: int


def whole_quantity(quantity: Decimal) -> WholeQuantity:
    """Return a weight as a whole number."""
    scaled = abs(quantity).scaleb(_EXACT_PLACES)
    is_rough = scaled != scaled.to_integral_value()
    if is_rough:
        scaled = abs(quantity).scaleb(_ROUGH_PLACES).to_integral_value(ROUND_DOWN)
    return WholeQuantity(int(scaled), is_rough, quantity < 0)


def whole_factor(price: Fraction, most: int, *, is_rough: bool) -> WholeFactor | None:
    """Return the factor for quantities up to `most`; None where amounts would be too large.

    `price` is that of one unit in steps of the sheet, negative for what comes back.
    """
    exact = abs(price) / 10 ** (_ROUGH_PLACES if is_rough else _EXACT_PLACES)
    if exact * most > MOST_STEPS:
        return None
    found = None
    for places in range(1, _MOST_PLACES + 1):
        unit = 10**places
        if exact * unit * (most + 1) > 2**_BITS:
            break
        found = _factor(exact * unit, unit, -1 if price < 0 else 1, most=most, is_rough=is_rough)
        if (exact * unit).denominator == 1:
            break
    return found


def _factor(exact: Fraction, unit: int, sign: int, *, most: int, is_rough: bool) -> WholeFactor:
    factor = int(exact)
    millionths = int((exact - factor) * MILLION)
    is_cut = exact != factor
    # What was cut off the weight, off the millionths, by their division, and off decimals of 28 digits.
    slack = (factor + 1 if is_rough else 0) + (most // MILLION + 3 if is_cut or is_rough else 0)
    half = sign * (unit // 2)
    return WholeFactor(sign * factor, sign * millionths, half, unit, int(slack > 0), unit - 1 - slack)
