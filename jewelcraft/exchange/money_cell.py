"""The price in a cell: its figure, its currency by code or sign, and whether it is meant for a gram."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from jewelcraft.domain.money import Money
from jewelcraft.domain.sentences import sentence

if TYPE_CHECKING:
    from jewelcraft.exchange.row_cells import RowCells

_CODE = re.compile(r"\b[A-Z]{3}\b")
_SIGNS = (
    ("US$", "USD"),
    ("HK$", "HKD"),
    ("NT$", "TWD"),
    ("S$", "SGD"),
    ("A$", "AUD"),
    ("Rp", "IDR"),
    ("RM", "MYR"),
    ("Ks", "MMK"),
    ("฿", "THB"),
    ("บาท", "THB"),
    ("₫", "VND"),
    ("₱", "PHP"),
    ("៛", "KHR"),
    ("₭", "LAK"),
    ("ກີບ", "LAK"),
    ("€", "EUR"),
    ("£", "GBP"),
    ("₹", "INR"),
    ("₩", "KRW"),
)
"""Signs that mean one currency."""
_SHARED_SIGNS = (
    ("$", frozenset({"USD", "HKD", "TWD", "SGD", "AUD", "CAD", "NZD", "BND", "FJD"})),
    ("¥", frozenset({"CNY", "JPY"})),
    ("￥", frozenset({"CNY", "JPY"})),
    ("元", frozenset({"CNY", "TWD", "HKD", "MOP"})),
    ("円", frozenset({"JPY"})),
)
"""Signs of several currencies mean the workshop's own where it is one of them, else nobody knows which."""
_LONGEST = 80
"""No price is longer."""
_PER_GRAM = re.compile(r"\s*(?:/|per|ต่อ|每)\s*(?:g|gr|gram|กรัม|克)\b\.?\s*$", re.IGNORECASE)


def is_per_gram(text: str) -> bool:
    """Say whether a price such as "45/g" is meant for a gram."""
    return _PER_GRAM.search(text[-_LONGEST:]) is not None


def read_money(row: RowCells, meaning: str, home: str) -> Money | None:
    """Return a price; its currency stands in the cell, in the heading, or is the workshop's."""
    text = row.text(meaning)
    if not text:
        return None
    if len(text) > _LONGEST:
        row.not_understood(meaning, f"{text[:12]}…")
        return None
    figure, currency = _divide(_PER_GRAM.sub("", text))
    currency = currency or _divide(row.columns[meaning].heading)[1]
    for sign, currencies in _SHARED_SIGNS:
        if sign in figure:
            figure = figure.replace(sign, " ").strip()
            currency = currency or (home if home in currencies else "")
            home = ""
    amount = row.amount(meaning, figure)
    currency = currency or home
    if amount is None:
        return None
    if not currency:
        row.problems.append(
            sentence("{text} does not say which currency. Write it as {example}.", text=text, example=f"THB {figure}")
        )
        return None
    return Money(amount, currency)


def _divide(text: str) -> tuple[str, str]:
    """Return the text without its currency, and the currency, empty where none is named."""
    named = _CODE.search(text)
    if named:
        return _CODE.sub(" ", text).strip(), named[0]
    for sign, currency in _SIGNS:
        found = _sign(sign).search(text)
        if found:
            return f"{text[: found.start()]} {text[found.end() :]}".strip(), currency
    return text.strip(), ""


@cache
def _sign(sign: str) -> re.Pattern[str]:
    """Return what finds a sign; letters such as Rp count as one only where no word goes on before them."""
    start = r"(?<![^\W\d_])" if sign[0].isascii() else ""
    return re.compile(start + re.escape(sign) + r"\.?")
