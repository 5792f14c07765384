"""The words of price rules: formulas, endings, and a rule in one line; and bands as they are typed."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jewelcraft.domain.price_policy import PriceBand
from jewelcraft.domain.price_policy import PriceRule
from jewelcraft.domain.price_rounding import Ending
from jewelcraft.ui.marks import mark
from jewelcraft.ui.widgets.numbers import read_decimal
from jewelcraft.ui.wording import grouping_sign
from jewelcraft.ui.wording import write_decimal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.domain.price_policy import PricePolicy
    from jewelcraft.library.reprice_tally import RepriceReport

_FORMULAS = {
    "classic": mark("Pricing", "Classic, twice and twice again"),
    "with overhead": mark("Pricing", "With overhead"),
    "triple supplies": mark("Pricing", "Supplies three times"),
    "double materials": mark("Pricing", "Materials twice"),
    "orchid": mark("Pricing", "Orchid"),
    "orchid dear metal": mark("Pricing", "Orchid, dear metal"),
    "geller": mark("Pricing", "Geller, repairs"),
    "keystone": mark("Pricing", "Keystone"),
    "triple key": mark("Pricing", "Triple key"),
}
_ENDINGS = {
    Ending.NINE: "9",
    Ending.NINETY: "90",
    Ending.FIVE: "5, 0",
    Ending.NINETY_FIVE_CENTS: "0.95",
    Ending.NINETY_NINE_CENTS: "0.99",
    Ending.NINE_THOUSAND: "9000",
}


def formula_word(name: str) -> str:
    """Return the words for a published formula."""
    return QCoreApplication.translate("Pricing", _FORMULAS[name]) if name in _FORMULAS else name


def ending_word(ending: Ending) -> str:
    """Return what prices end in, as a price shows it."""
    if ending is Ending.NONE:
        return QCoreApplication.translate("Pricing", "anything")
    return f"…{_ENDINGS[ending]}"


def say_rule(policy: PricePolicy) -> str:
    """Say the rule of a policy in few words."""
    if policy.rule is PriceRule.FACTORS:
        if policy.formula:
            return formula_word(policy.formula)
        return QCoreApplication.translate("Pricing", "Factors")
    text = (
        QCoreApplication.translate("Pricing", "{percent} % margin")
        if policy.rule is PriceRule.MARGIN
        else QCoreApplication.translate("Pricing", "{percent} % markup")
    )
    return text.format(percent=write_decimal(policy.percent))


def say_priced(report: RepriceReport) -> str:
    """Say how many pieces have another price."""
    count = write_decimal(Decimal(report.moved))
    if not report.moved:
        return QCoreApplication.translate("Pricing", "No price has changed.")
    if report.moved == 1:
        return QCoreApplication.translate("Pricing", "1 piece has a new price.")
    return QCoreApplication.translate("Pricing", "{count} pieces have new prices.").format(count=count)


def write_bands(bands: Sequence[PriceBand]) -> str:
    """Write bands as they are typed: "25 = 1; 500 = 5"."""
    ordered = sorted(bands, key=lambda band: band.start)
    return "; ".join(f"{write_decimal(band.start)} = {write_decimal(band.step)}" for band in ordered)


def read_bands(text: str) -> tuple[PriceBand, ...]:
    """Read bands as they are typed.

    Raises:
        ValueError: carrying the first part that cannot be read.
    """
    found: dict[object, PriceBand] = {}
    for part in filter(None, map(str.strip, text.replace("\n", ";").split(";"))):
        start, _, step = part.partition("=")
        numbers = read_decimal(start, grouping_sign()), read_decimal(step, grouping_sign())
        if numbers[0] is None or numbers[1] is None or numbers[0] < 0 or numbers[1] <= 0 or numbers[0] in found:
            raise ValueError(part)
        found[numbers[0]] = PriceBand(numbers[0], numbers[1])
    return tuple(sorted(found.values(), key=lambda band: band.start))
