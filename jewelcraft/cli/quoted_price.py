"""The words of a command that say what a price is a price of: metal, money, unit, fineness, source."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.cli.arguments import a_currency
from jewelcraft.cli.arguments import a_fineness
from jewelcraft.cli.arguments import is_currency
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.units import WEIGHT_UNITS
from jewelcraft.library.pieces import fresh_id

if TYPE_CHECKING:
    import argparse
    from datetime import date

METAL_SYMBOLS = {"xau": "gold", "au": "gold", "xag": "silver", "ag": "silver", "xpt": "platinum", "xpd": "palladium"}
_THAI_FINENESS = Decimal("0.965")


def add_quote(parser: argparse.ArgumentParser, *, metal: bool) -> None:
    """Add the words that say what a price is a price of."""
    if metal:
        parser.add_argument("--metal", required=True, help="gold, silver... or a currency code as EUR")
    parser.add_argument("--currency", default="USD", type=a_currency)
    parser.add_argument(
        "--unit", default="ozt", choices=sorted(WEIGHT_UNITS), metavar="UNIT", help="g, ozt, baht_bar... (default ozt)"
    )
    parser.add_argument("--fineness", type=a_fineness, help="what the quote speaks of, in thousandths (default 1000)")
    parser.add_argument("--source", default="")
    parser.add_argument("--note", default="")


def rate_of(words: argparse.Namespace, today: date) -> Rate:
    """Return the rate that the words of a command speak of."""
    name = words.metal.strip()
    kind = RateKind.METAL
    unit, fineness = words.unit, words.fineness
    # Only written in capitals is it a currency; XAU and its kin are the metals themselves.
    if is_currency(name) and name.isupper() and name.lower() not in METAL_SYMBOLS:
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
    )
