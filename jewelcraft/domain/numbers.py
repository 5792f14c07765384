"""Exact decimals from text, and rounding by name."""

from __future__ import annotations

from decimal import ROUND_CEILING
from decimal import ROUND_FLOOR
from decimal import ROUND_HALF_UP
from decimal import Decimal
from decimal import InvalidOperation
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

ZERO = Decimal(0)
ONE = Decimal(1)
HUNDRED = Decimal(100)


class Rounding(StrEnum):
    """How an amount is brought to a step: to the nearest (halves up), always up, or always down."""

    NEAREST = "nearest"
    UP = "up"
    DOWN = "down"


_MODES = {
    Rounding.NEAREST: ROUND_HALF_UP,
    Rounding.UP: ROUND_CEILING,
    Rounding.DOWN: ROUND_FLOOR,
}

# Rounded by the digits alone, which is several times faster and gives the same.
_PLAIN_STEPS = {step: step for step in map(Decimal, ("1", "0.1", "0.01", "0.001"))}


def exact(value: Decimal | int | str) -> Decimal:
    """Return the value as a finite Decimal; floats are refused because they are never exact.

    Raises:
        TypeError: for a float or a boolean.
        ValueError: for text that is not a finite decimal number with a point.
    """
    if type(value) is Decimal and value.is_finite():
        return value
    if isinstance(value, bool) or not isinstance(value, (Decimal, int, str)):
        msg = f"an exact number is needed, not {type(value).__name__}"
        raise TypeError(msg)
    try:
        number = Decimal(value)
    except InvalidOperation:
        raise ValueError(value) from None
    if not number.is_finite():
        raise ValueError(value)
    return number


def round_to(value: Decimal, step: Decimal, how: Rounding = Rounding.NEAREST) -> Decimal:
    """Round a value to a multiple of a positive step, as 0.01, 5 or 1000; it keeps the step's decimal places."""
    plain = _PLAIN_STEPS.get(step)
    if plain is not None:
        # Not the step as it came: 0.10 is the same step as 0.1, but would keep two places.
        return value.quantize(plain, _MODES[how]) + ZERO
    rounded = (value / step).to_integral_value(_MODES[how]) * step
    return rounded.quantize(step if step < 1 else ONE) + ZERO


def rounding_to(
    step: Decimal, how: Rounding = Rounding.NEAREST, *, after: Decimal | None = None
) -> Callable[[Decimal], Decimal]:
    """Return what rounds to one step as `round_to` does, made once for many values.

    `after` is a finer step that a value is first brought to, so that what a division leaves does not count.
    """
    plain, mode = _PLAIN_STEPS.get(step), _MODES[how]
    if plain is None:
        return lambda value: round_to(value if after is None else value.quantize(after), step, how)
    if after is None:
        return lambda value: value.quantize(plain, mode) + ZERO
    return lambda value: value.quantize(after).quantize(plain, mode) + ZERO


def canonical(value: Decimal) -> str:
    """Write a decimal the one way it is stored: plain digits, no exponent, no trailing zeros."""
    text = str(value)
    if "E" in text:
        text = format(value, "f")
    if text[-1] != "0":
        return text
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
