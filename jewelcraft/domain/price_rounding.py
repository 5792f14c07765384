"""Round prices in the bands of a price list, and a bill's total as it is paid in cash."""

from __future__ import annotations

from decimal import ROUND_CEILING
from decimal import ROUND_FLOOR
from decimal import ROUND_HALF_UP
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.numbers import Rounding
from jewelcraft.domain.numbers import round_to

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Sequence


class Ending(StrEnum):
    """What prices of a list end in."""

    NONE = ""
    NINE = "9"
    NINETY = "90"
    FIVE = "5"
    NINETY_FIVE_CENTS = "0.95"
    NINETY_NINE_CENTS = "0.99"
    NINE_THOUSAND = "9000"


_ENDINGS = {
    Ending.NINE: ("10", "9"),
    Ending.NINETY: ("100", "90"),
    Ending.FIVE: ("5", "0"),
    Ending.NINETY_FIVE_CENTS: ("1", "0.95"),
    Ending.NINETY_NINE_CENTS: ("1", "0.99"),
    Ending.NINE_THOUSAND: ("10000", "9000"),
}
_MODES = {Rounding.UP: ROUND_CEILING, Rounding.DOWN: ROUND_FLOOR, Rounding.NEAREST: ROUND_HALF_UP}

CASH_STEPS: Mapping[str, Decimal] = {
    code: Decimal(step)
    for code, step in {
        "MYR": "0.05", "SGD": "0.05", "BND": "0.05", "THB": "1", "PHP": "0.25", "HKD": "0.10", "IDR": "100",
        "KHR": "100", "LAK": "500", "MMK": "50", "VND": "500", "CNY": "0.1",
    }.items()
}  # fmt: skip
"""What a bill's total is rounded to when paid in cash; never single prices."""

_WESTERN = ((Decimal(500), Decimal(5)), (Decimal(25), Decimal(1)), (ZERO, Decimal("0.01")))
_CHINESE = ((Decimal(1000), Decimal(10)), (Decimal(25), Decimal(1)), (ZERO, Decimal("0.01")))
_RUPIAH = ((Decimal(100_000), Decimal(1000)), (Decimal(2500), Decimal(100)), (ZERO, Decimal(10)))
PRICE_BANDS: Mapping[str, tuple[tuple[Decimal, Decimal], ...]] = {
    "SGD": _WESTERN,
    "USD": _WESTERN,
    "EUR": _WESTERN,
    "HKD": _CHINESE,
    "CNY": _CHINESE,
    "IDR": _RUPIAH,
}
"""A published price list's bands: from this amount on, round up to this step."""


def cash_total(total: Decimal, currency: str, own_step: Decimal | None = None) -> Decimal:
    """Round a bill's total as it is paid in cash; `own_step` is what a shop does instead."""
    step = own_step or CASH_STEPS.get(currency)
    return total if step is None else round_to(total, step)


def round_in_bands(
    price: Decimal,
    bands: Sequence[tuple[Decimal, Decimal]],
    how: Rounding = Rounding.UP,
    other: Decimal | None = None,
) -> Decimal:
    """Round a price to the step of its band, or else to the other step; the highest band comes first."""
    step = next((step for start, step in bands if price >= start), other)
    return price if step is None else round_to(price, step, how)


def round_to_ending(price: Decimal, ending: Ending, how: Rounding = Rounding.UP) -> Decimal:
    """Round a price to one with this ending: …9, …90, a multiple of five, .95; never to nothing or less."""
    if ending is Ending.NONE:
        return price
    every, rest = ending_steps(ending)
    found = ((price - rest) / every).to_integral_value(_MODES[how]) * every + rest
    return found if found > ZERO else found + every


def ending_steps(ending: Ending) -> tuple[Decimal, Decimal]:
    """Return how far apart the prices with an ending are, and the lowest one or nothing."""
    every, rest = map(Decimal, _ENDINGS[ending])
    return every, rest
