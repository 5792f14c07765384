"""Prices as they are typed, also with a word for thousands, and how to mend one that cannot be used."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.scaled_amounts import read_scaled
from jewelcraft.domain.typed_numbers import AmbiguousNumberError
from jewelcraft.ui.rates.kinds import without_money
from jewelcraft.ui.widgets.numbers import open_amount_words
from jewelcraft.ui.widgets.numbers import read_decimal
from jewelcraft.ui.widgets.numbers import read_price
from jewelcraft.ui.wording import grouping_sign

_FAR = Decimal(30)
"""An exchange rate has often three decimals: it has one reading while it is less than this many times the last one."""
_MOST_WORDS = 2
"""A word for thousands may be written as two, as "ratus ribu"."""


def read_typed_price(text: str, kind: RateKind, unit: str, last: Decimal | None = None) -> tuple[Decimal | None, str]:
    """Read a price and say how to mend one that cannot be used; `last` is the price before it."""
    amount, two_ways = _read(text, kind, unit, last)
    if two_ways:
        return None, two_ways
    if amount is None:
        return None, QCoreApplication.translate("TypedPrice", "Type a number, for example 3.62.")
    if amount <= 0:
        return amount, QCoreApplication.translate("TypedPrice", "Type a price above zero.")
    return amount, ""


def _read(text: str, kind: RateKind, unit: str, last: Decimal | None) -> tuple[Decimal | None, str]:
    """Return the number of a text, or how to type one that can be read in two ways."""
    plain = read_decimal(text, grouping_sign())
    is_exchange = kind is RateKind.CURRENCY
    if (unit and without_money(unit)) or (plain is not None and (plain == last or plain <= 0)):
        return plain, ""
    if is_exchange and plain and last and max(plain, last) < _FAR * min(plain, last):
        return plain, ""
    two_ways = open_amount_words(text)
    return (plain if two_ways or is_exchange else read_price(text, grouping_sign())), two_ways


def split_scale(figure: str, after: str) -> tuple[str, str]:
    """Return a figure with the word for its thousands or millions that stands after it, and what is left of that."""
    words = after.split()
    for count in range(min(len(words), _MOST_WORDS), 0, -1):
        said = " ".join([figure, *words[:count]])
        if _is_scaled(said):
            return said, " ".join(words[count:])
    return figure, after


def _is_scaled(text: str) -> bool:
    try:
        return read_scaled(text) is not None
    except AmbiguousNumberError:
        return True
