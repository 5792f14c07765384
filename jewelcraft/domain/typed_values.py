"""A new number, or by how much an old one changes, as typed: 12.5, +10 %, -3, 14 EUR."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.money import Money
from jewelcraft.domain.money import minor_unit
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import round_to
from jewelcraft.domain.scaled_amounts import read_scaled
from jewelcraft.domain.typed_numbers import AmbiguousNumberError
from jewelcraft.domain.typed_numbers import read_number
from jewelcraft.domain.typed_numbers import western_digits

if TYPE_CHECKING:
    from jewelcraft.domain.typed_numbers import Decimals

_MOST = Decimal(10) ** 9
_CHANGE = re.compile(r"\s*([+\-\u2212])?\s*(.*?)\s*(%?)\s*")
_CODE = re.compile(r"\s*(?:([A-Za-z]{3})\s*)?(.*?)\s*(?:([A-Za-z]{3}))?\s*")
_SCALED = re.compile(r"(?:([A-Z]{3})\s+)?([+\-\u2212])?\s*(\d.*?)(?:\s+([A-Z]{3}))?")
_SIGNS = {
    "฿": "THB", "บาท": "THB", "RP": "IDR", "RM": "MYR", "₱": "PHP", "₫": "VND", "₭": "LAK", "ກີບ": "LAK", "៛": "KHR",
    "€": "EUR", "£": "GBP", "US$": "USD", "S$": "SGD", "HK$": "HKD", "NT$": "TWD",
}  # fmt: skip
"""Signs of one currency alone; $ and ¥ are those of many."""
_HUNDREDTH = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of a number: set to a value, moved by an amount, or moved by a percentage."""

    amount: Decimal
    is_relative: bool = False
    is_percent: bool = False

    def apply(self, old: Decimal) -> Decimal:
        """Return the new number; a percentage is rounded to the hundredth."""
        if not self.is_relative:
            return self.amount
        if self.is_percent:
            return round_to(old * (ONE + self.amount / HUNDRED), _HUNDREDTH).normalize() + 0
        return old + self.amount


@dataclass(frozen=True, slots=True)
class MoneyChange:
    """What becomes of a price; a price set or moved by an amount is in `currency`."""

    change: Change
    currency: str
    is_given: bool = False
    """Whether the currency was typed; else the old price keeps its own."""

    @property
    def is_relative(self) -> bool:
        """Whether it needs an old price."""
        return self.change.is_relative

    def apply(self, old: Money | None) -> Money:
        """Return the new price, rounded to the step of its currency where it moved by a percentage.

        Raises:
            InvalidValueError: where nothing is left, or the currencies differ.
        """
        if old is None or not self.is_relative:
            currency = self.currency if old is None or self.is_given else old.currency
            return Money(self.change.amount, currency)
        if self.is_given and old.currency != self.currency:
            raise InvalidValueError("A price in {old} cannot move by {new}.", old=old.currency, new=self.currency)
        amount = (
            round_to(old.amount * (ONE + self.change.amount / HUNDRED), minor_unit(old.currency))
            if self.change.is_percent
            else old.amount + self.change.amount
        )
        if amount <= 0:
            raise InvalidValueError("Nothing would be left of {price}. Type a smaller change.", price=old)
        return Money(amount, old.currency)


def read_change(text: str, habit: Decimals | None = None) -> Change:
    """Read a change; what begins with a sign moves the old number.

    Raises:
        InvalidValueError: where it is none.
    """
    found = _CHANGE.fullmatch(western_digits(text))
    sign, number, percent = found.groups() if found else (None, "", "")
    try:
        amount = read_number(number, habit)
    except AmbiguousNumberError:
        raise InvalidValueError("{text} can be read in two ways. Write it as 1250 or 1.25.", text=number) from None
    except ValueError:
        raise InvalidValueError(
            "{text} is no number. Write 12.5, or +10 % to change what is there.", text=text
        ) from None
    if not abs(amount) < _MOST or (percent and not sign) or number[:1] in {"+", "-"}:
        raise InvalidValueError("{text} is no number. Write 12.5, or +10 % to change what is there.", text=text)
    signed = amount if sign in {None, "+"} else -amount
    if percent and signed <= -HUNDRED:
        raise InvalidValueError("Nothing is left after {text}. Type a smaller change.", text=text)
    return Change(signed, is_relative=sign is not None, is_percent=bool(percent))


def _scaled_change(text: str, currency: str) -> MoneyChange | None:
    """Read a price with a word for thousands or millions; None where there is no such word."""
    found = _SCALED.fullmatch(text)
    before, sign, number, behind = found.groups() if found else (None, None, text, None)
    try:
        amount = read_scaled(number)
    except AmbiguousNumberError:
        raise InvalidValueError("{text} can be read in two ways. Type the amount in digits.", text=text) from None
    if amount is None or amount >= _MOST:
        return None
    code = (before or behind or "").upper()
    change = Change(amount if sign in {None, "+"} else -amount, is_relative=sign is not None)
    return MoneyChange(change, code or currency, is_given=bool(code))


def read_money_change(text: str, currency: str) -> MoneyChange:
    """Read a price or its change, with or without a currency code before or behind it.

    Raises:
        InvalidValueError: where it is none.
    """
    text = western_digits(text).strip()
    for sign, meant in _SIGNS.items():
        if text.upper().startswith(sign) and not text[len(sign) : len(sign) + 1].isalpha():
            text = f"{meant} {text[len(sign) :].lstrip(' .')}"
        elif text.upper().endswith(sign) and not text[: -len(sign)].rstrip()[-1:].isalpha():
            text = f"{text[: -len(sign)]} {meant}"
    scaled = _scaled_change(text, currency)
    if scaled is not None:
        return scaled
    found = _CODE.fullmatch(text)
    before, number, behind = found.groups() if found else (None, text, None)
    code = (before or behind or "").upper()
    change = read_change(number)
    if not change.is_relative and change.amount <= 0:
        raise InvalidValueError("Type a price above zero.")
    return MoneyChange(change, code or currency, is_given=bool(code))
