"""The words of a command that say what a price is a price of: metal, money, unit, fineness, premium, source."""

from __future__ import annotations

from decimal import Decimal
from difflib import get_close_matches
from typing import TYPE_CHECKING

from jewelcraft.cli.arguments import a_currency
from jewelcraft.cli.arguments import a_fineness
from jewelcraft.cli.arguments import a_kind_of
from jewelcraft.cli.arguments import a_price
from jewelcraft.cli.arguments import is_currency
from jewelcraft.cli.arguments import money_above_zero
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.local_weights import everyday_unit
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.units import WEIGHT_UNITS
from jewelcraft.library.pieces import fresh_id

if TYPE_CHECKING:
    import argparse
    from datetime import date

    from jewelcraft.domain.rates import RateCard

METAL_SYMBOLS = {"xau": "gold", "au": "gold", "xag": "silver", "ag": "silver", "xpt": "platinum", "xpd": "palladium"}
_UNITS = {
    RateKind.STONE: ("ct", "pc", "g", "strand", "momme", "lot"),
    RateKind.FINDING: ("pc", "g"),
    RateKind.EXTRA: ("pc",),
    RateKind.OPERATION: ("hour", "pc", "stone", "g", "joint"),
    RateKind.WORKER: ("hour", "pc", "stone", "g", "joint"),
    RateKind.SETTING: ("stone", "min"),
    RateKind.PLATING: ("g", "pc", "cm2"),
    RateKind.OVERHEAD: ("hour", "pc", "percent", "percent_labour", "reject"),
}
"""Kinds of prices beside metals and currencies, and what each can be for."""
_METAL_UNITS = (*sorted(WEIGHT_UNITS), "suku")
_THAI_FINENESS = Decimal("0.965")


def add_quote(parser: argparse.ArgumentParser, *, metal: bool) -> None:
    """Add the words that say what a price is a price of; a table of prices is one of a metal or a currency."""
    if metal:
        parser.add_argument("--metal", required=True, help="gold, silver... or a currency code as EUR")
    else:
        parser.add_argument("--kind", type=a_kind_of(_UNITS), metavar="KIND", help=f"{', '.join(_UNITS)}")
    units = "g, ozt, baht_bar..." if metal else "g, ozt, baht_bar, hour, stone, pc..."
    parser.add_argument("--currency", default="USD", type=a_currency)
    parser.add_argument("--unit", metavar="UNIT", help=f"{units} (default ozt for a metal)")
    parser.add_argument(
        "--fineness", type=a_fineness, help="what the quote speaks of: 965, 18K, 96.5 %%... (default 1000)"
    )
    parser.add_argument(
        "--premium", type=money_above_zero, metavar="MONEY", help="what the dealer takes over spot on each unit"
    )
    parser.add_argument("--premium-percent", type=a_price, metavar="PERCENT", help="and in percent of both")
    parser.add_argument("--source", default="")
    parser.add_argument("--note", default="")
    parser.set_defaults(kind=None, fail=parser.error)


def check_unit(words: argparse.Namespace) -> None:
    """Leave with a word on usage where a price cannot be for this unit; oz and gram become ozt and g."""
    units = _UNITS.get(words.kind, _METAL_UNITS)
    if words.unit and words.unit not in units:
        words.unit = everyday_unit(words.unit)
    by_weight = words.kind is RateKind.STONE and words.unit in WEIGHT_UNITS
    if words.unit and words.unit not in units and not by_weight:
        near = get_close_matches(words.unit, units, 5) if units is _METAL_UNITS else []
        known = f"{', '.join(near or units)}{'...' if near else ''}"
        words.fail(f"argument --unit: {words.unit} is none of {known}")


def check_weighed(rate: Rate, card: RateCard) -> None:
    """Refuse a metal price for a unit that the workshop has not weighed yet.

    Raises:
        InvalidValueError: saying where its grams are typed.
    """
    if rate.kind is RateKind.METAL and not card.weighs(rate.unit):
        raise InvalidValueError(
            "A {unit} differs from town to town. Type its grams under Settings first.", unit=rate.unit
        )


def rate_of(words: argparse.Namespace, today: date) -> Rate:
    """Return the rate that the words of a command speak of.

    Raises:
        InvalidValueError: where a premium or a fineness is said of what has none.
    """
    if words.kind is not None:
        _only_of_metals(words, words.metal)
        return _other_rate(words, today)
    name = words.metal.strip()
    kind = RateKind.METAL
    unit, fineness = words.unit or "ozt", words.fineness
    # Only written in capitals is it a currency; XAU and its kin are the metals themselves.
    if is_currency(name) and name.isupper() and name.lower() not in METAL_SYMBOLS:
        _only_of_metals(words, name)
        kind, unit, fineness = RateKind.CURRENCY, name, ONE
    else:
        name = METAL_SYMBOLS.get(name.lower(), name.lower())
    if fineness is None:
        fineness = _THAI_FINENESS if name == "gold" and unit.startswith(("baht", "salueng")) else ONE
    return Rate(
        id=fresh_id(),
        kind=kind,
        name=name,
        amount=words.price,
        currency=words.currency,
        unit=unit,
        day=words.date or today,
        fineness=fineness,
        source=words.source,
        note=words.note,
        premium=words.premium or ZERO,
        premium_percent=words.premium_percent or ZERO,
    )


def _other_rate(words: argparse.Namespace, today: date) -> Rate:
    unit, day = words.unit or _UNITS[words.kind][0], words.date or today
    facts = {"source": words.source, "note": words.note}
    return Rate(fresh_id(), words.kind, words.metal, words.price, words.currency, unit, day, **facts)


def _only_of_metals(words: argparse.Namespace, name: str) -> None:
    if words.premium is not None or words.premium_percent is not None:
        raise InvalidValueError(
            "Only a metal has a premium over spot. Leave it out, and type the price of {name} with all that is paid.",
            name=name,
        )
    if words.fineness is not None:
        raise InvalidValueError("Only a metal has a fineness. Leave it out for {name}.", name=name)
