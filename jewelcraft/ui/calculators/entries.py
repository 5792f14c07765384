"""Turn what was typed in the manner of the window's language into what a calculator reads."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.calculators.measures import MoneyAmount
from jewelcraft.domain.calculators.measures import Pairs
from jewelcraft.domain.calculators.measures import Series
from jewelcraft.domain.calculators.measures import WeightMeasure
from jewelcraft.domain.calculators.measures import read_grams
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.numbers import canonical
from jewelcraft.domain.scaled_amounts import names_scale
from jewelcraft.domain.typed_numbers import Decimals
from jewelcraft.domain.typed_numbers import read_number
from jewelcraft.ui.wording import grouping_sign
from jewelcraft.ui.wording import write_decimal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jewelcraft.domain.calculators.calculator import Calculator
    from jewelcraft.domain.calculators.calculator import Input

_FIGURE = re.compile(r"\d[\d.,]*\d")
_PLAIN = re.compile(r"-?\d+(\.\d+)?")


def typed_texts(
    calculator: Calculator, texts: Mapping[str, str], own: Mapping[str, Decimal] | None = None
) -> dict[str, str]:
    """Return the texts as a calculator reads them; `own` are the units that the workshop counts in its own way."""
    fields = {field.name: field for field in calculator.inputs}
    return {name: _read_as(fields[name], text, own or {}) for name, text in texts.items() if name in fields}


def _read_as(field: Input, text: str, own: Mapping[str, Decimal]) -> str:
    measure = field.measure
    # In a list of numbers the comma stands between them.
    if isinstance(measure, (Series, Pairs)):
        return text
    if isinstance(measure, MoneyAmount) and names_scale(text):
        # A word for thousands or millions is read by the calculator, whose numbers these signs are left to.
        return text
    plain = english_figures(text)
    if own and plain.strip() and isinstance(measure, WeightMeasure):
        try:
            return canonical(read_grams(plain, "g", own))
        except InvalidValueError:
            return plain
    return plain


def english_figures(text: str) -> str:
    """Write 1.250,5 as 1250.5 where the window's language groups with points."""
    return _FIGURE.sub(_english, text) if grouping_sign() == "." else text


def _english(found: re.Match[str]) -> str:
    try:
        return canonical(read_number(found[0], Decimals.COMMA))
    except ValueError:
        return found[0]


def local_figures(text: str) -> str:
    """Write a plain number, as a default, in the manner of the window's language; other texts stay."""
    return write_decimal(Decimal(text)) if _PLAIN.fullmatch(text) else text


def currency_of(calculator: Calculator, texts: Mapping[str, str], side: str) -> str:
    """Return the currency code typed in an amount of one side, "{money}" or "{foreign}"; empty where there is none."""
    for field in calculator.inputs:
        if isinstance(field.measure, MoneyAmount) and field.unit == side:
            code = MoneyAmount.currency(texts.get(field.name, ""))
            if code:
                return code
    return ""
