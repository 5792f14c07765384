"""Round prices in the bands of a price list, and a bill's total as it is paid in cash."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.numbers import Rounding
from jewelcraft.domain.numbers import round_to

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Sequence

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


def round_in_bands(price: Decimal, bands: Sequence[tuple[Decimal, Decimal]]) -> Decimal:
    """Round a price up to the step of its band."""
    step = next((step for start, step in bands if price >= start), None)
    return price if step is None else round_to(price, step, Rounding.UP)
