"""Write the numbers of a cost sheet: quantities by their unit, amounts and rates in columns."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.money import minor_unit
from jewelcraft.ui.wording import write_decimal
from jewelcraft.ui.wording import write_money

if TYPE_CHECKING:
    from jewelcraft.domain.costsheet import CostSheet
    from jewelcraft.domain.money import Money

_THOUSAND = 1000
_PLACES = {"g": 2, "ct": 2, "h": 2, "cm2": 2, "%": 1}
_MOST_PLACES = 4
_MATH = re.compile(r"^[(]?([-+−×÷=]|[^\s]*\d[^\s]*)[)]?$")
_UNIT = re.compile(r"^(?:%|g|ct|h|pc|min|mm|cm²|µm|[A-Z]{3})[)]?$")


def write_quantity(quantity: Decimal, unit: str) -> str:
    """Write how much of a unit a line counts: grams, carats and hours with two places, more where they are tiny."""
    places = _PLACES.get(unit)
    if places is None:
        return write_decimal(quantity.quantize(Decimal(1).scaleb(-_MOST_PLACES)).normalize())
    if places == 1:
        return write_decimal(quantity.quantize(Decimal("0.1")).normalize())
    short = quantity.quantize(Decimal(1).scaleb(-places))
    if unit != "h" and abs(quantity) < 1 and abs(short - quantity) > Decimal("0.002"):
        places += 1
    if quantity and not quantity.quantize(Decimal(1).scaleb(-places)):
        places = _MOST_PLACES
    return write_decimal(quantity, places)


def amount_places(sheet: CostSheet) -> int:
    """Return the places of all amounts of a sheet: none where each is whole, so that shown lines add up."""
    amounts = [line.amount.amount for line in sheet.lines if line.amount is not None]
    if all(amount == amount.to_integral_value() for amount in amounts):
        return 0
    return max(0, -int(minor_unit(sheet.currency).as_tuple().exponent))


def write_short(money: Money) -> str:
    """Write an amount for an overview: without decimals from a thousand on or where it is whole."""
    whole = money.amount == money.amount.to_integral_value()
    return write_money(money, 0 if whole or abs(money.amount) >= _THOUSAND else None)


def emphasise(text: str) -> str:
    """Mark the equations of an explanation as `<b>`, with the units that belong to them."""
    words = text.split(" ")
    marked = [False] * len(words)
    for place, word in enumerate(words):
        if word == "=":
            marked[place] = True
            _spread(words, marked, place, -1)
            _spread(words, marked, place, 1)
    return _join(words, marked)


def _spread(words: list[str], marked: list[bool], place: int, step: int) -> None:
    at = place + step
    while 0 <= at < len(words):
        word = words[at].rstrip(".,;:").replace("\u00a0", "")
        if not (_MATH.match(word) or _UNIT.match(word)):
            return
        marked[at] = True
        if words[at][-1] in ".,;:" and step > 0:
            return
        at += step


def _join(words: list[str], marked: list[bool]) -> str:
    shown = []
    for place, word in enumerate(words):
        opening = marked[place] and (place == 0 or not marked[place - 1])
        closing = marked[place] and (place + 1 == len(words) or not marked[place + 1])
        end = len(word.rstrip(".,;:")) if closing else len(word)
        shown.append(f"{'<b>' if opening else ''}{word[:end]}{'</b>' if closing else ''}{word[end:]}")
    return " ".join(shown)
