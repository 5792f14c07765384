"""What is wrong with a price as it is typed, said so that it can be mended at once."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jewelcraft.domain.rates import RateKind
from jewelcraft.ui.rates.kinds import without_money
from jewelcraft.ui.widgets.numbers import open_amount_words
from jewelcraft.ui.widgets.numbers import read_decimal
from jewelcraft.ui.wording import grouping_sign

if TYPE_CHECKING:
    from jewelcraft.domain.rates import Rate

_FAR = Decimal(30)
"""An exchange rate has often three decimals: it has one reading while it is less than this many times the last one."""


def price_trouble(text: str, kind: RateKind, unit: str, last: Decimal | None = None) -> str:
    """Say how to mend a typed price; `last` is the price before it. Empty where it can be used."""
    amount = read_decimal(text, grouping_sign())
    if amount is None:
        return QCoreApplication.translate("TypedPrice", "Type a number, for example 3.62.")
    if amount <= 0:
        return QCoreApplication.translate("TypedPrice", "Type a price above zero.")
    if amount == last or (unit and without_money(unit)):
        return ""
    if kind is RateKind.CURRENCY and last and max(amount, last) < _FAR * min(amount, last):
        return ""
    return open_amount_words(text)


def cell_trouble(text: str, rate: Rate) -> str:
    """Say how to mend a price that was typed in place of another."""
    return price_trouble(text, rate.kind, rate.unit, rate.amount)
