"""Money: an exact amount in one currency; mixing currencies raises."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import Rounding
from jewelcraft.domain.numbers import exact
from jewelcraft.domain.numbers import round_to

if TYPE_CHECKING:
    from collections.abc import Iterable

# Minor-unit digits per ISO 4217, where they are not two. The dong, kip, riel and
# rupiah keep what the standard says; what a shop shows is decided by the formatter.
_MINOR_DIGITS = {"JPY": 0, "KRW": 0, "VND": 0, "CLP": 0, "ISK": 0, "BHD": 3, "KWD": 3, "OMR": 3, "TND": 3}
_STEPS = tuple(ONE.scaleb(-digits) for digits in range(4))
_CODE = re.compile(r"[A-Z]{3}")
_SEEN: set[str] = set()

WHOLE_CURRENCIES = {"IDR", "LAK", "KHR", "MMK", "VND", "JPY", "KRW"}
"""Currencies that shops write without decimals."""


def minor_unit(currency: str) -> Decimal:
    """Return the smallest accounting step of a currency, as 0.01 for THB (ISO 4217)."""
    return _STEPS[_MINOR_DIGITS.get(currency, 2)]


@dataclass(frozen=True, slots=True)
class Money:
    """An exact amount in one currency (ISO 4217 code)."""

    amount: Decimal
    currency: str

    def __post_init__(self) -> None:
        # Thousands of amounts are made when all is repriced: those that are exact already skip the call.
        if type(self.amount) is not Decimal or not self.amount.is_finite():
            object.__setattr__(self, "amount", exact(self.amount))
        if self.currency not in _SEEN:
            if not _CODE.fullmatch(self.currency):
                raise ValueError(self.currency)
            _SEEN.add(self.currency)

    def _same(self, other: Money) -> None:
        if self.currency != other.currency:
            from jewelcraft.domain.errors import CurrencyMismatchError

            raise CurrencyMismatchError(self.currency, other.currency)

    def __add__(self, other: Money) -> Money:
        self._same(other)
        return Money(self.amount + other.amount, self.currency)

    def __sub__(self, other: Money) -> Money:
        self._same(other)
        return Money(self.amount - other.amount, self.currency)

    def __mul__(self, factor: Decimal | int) -> Money:
        return Money(self.amount * exact(factor), self.currency)

    __rmul__ = __mul__

    def __truediv__(self, divisor: Decimal | int) -> Money:
        return Money(self.amount / exact(divisor), self.currency)

    def __neg__(self) -> Money:
        return Money(-self.amount, self.currency)

    def __lt__(self, other: Money) -> bool:
        self._same(other)
        return self.amount < other.amount

    def __le__(self, other: Money) -> bool:
        self._same(other)
        return self.amount <= other.amount

    def rounded(self, how: Rounding = Rounding.NEAREST) -> Money:
        """Round to the currency's accounting step."""
        return Money(round_to(self.amount, minor_unit(self.currency), how), self.currency)

    def __str__(self) -> str:
        return f"{self.amount:f} {self.currency}"


def zero(currency: str) -> Money:
    """Return no money at all in a currency; for sums, never for a missing rate."""
    return Money(Decimal(0), currency)


def total(amounts: Iterable[Money], currency: str) -> Money:
    """Add amounts of one currency up, starting from zero of it."""
    nothing = zero(currency)
    exact_sum = nothing.amount
    for amount in amounts:
        if amount.currency != currency:
            return nothing + amount
        exact_sum += amount.amount
    return Money(exact_sum, currency)
