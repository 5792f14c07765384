"""Commands on rates: rates set, list."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.cli.arguments import a_currency
from jewelcraft.cli.arguments import a_day
from jewelcraft.cli.arguments import a_fineness
from jewelcraft.cli.arguments import a_path
from jewelcraft.cli.arguments import a_price
from jewelcraft.cli.arguments import is_currency
from jewelcraft.cli.result import Result
from jewelcraft.cli.result import TerminalProgress
from jewelcraft.cli.result import add_json
from jewelcraft.cli.result import decimal_data
from jewelcraft.cli.result import table
from jewelcraft.domain.alloying import recipe_text
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.numbers import round_to
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.units import WEIGHT_UNITS
from jewelcraft.library.library import Library
from jewelcraft.library.pieces import fresh_id

if TYPE_CHECKING:
    import argparse
    from datetime import date

    from jewelcraft.library.recost import RepriceReport

_SYMBOLS = {"xau": "gold", "au": "gold", "xag": "silver", "ag": "silver", "xpt": "platinum", "xpd": "palladium"}
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
_THAI_FINENESS = Decimal("0.965")


def add_to(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the commands to the parser."""
    rates = commands.add_parser("rates", help="set or list rates")
    actions = rates.add_subparsers(dest="action", metavar="ACTION", required=True)
    put = actions.add_parser("set", help="enter a metal price, an exchange rate, or with --kind any other price")
    put.add_argument("file", type=a_path)
    put.add_argument("metal", metavar="NAME", help="gold, silver, platinum, palladium, brass... or a code as EUR")
    put.add_argument("price", type=a_price, metavar="PRICE")
    put.add_argument("--currency", default="USD", type=a_currency)
    put.add_argument("--kind", type=RateKind, choices=list(_UNITS), metavar="KIND", help=f"{', '.join(_UNITS)}")
    put.add_argument("--unit", metavar="UNIT", help="g, ozt, baht_bar, hour, stone, pc... (default ozt for a metal)")
    put.add_argument(
        "--fineness", type=a_fineness, help="what the quote speaks of: 965, 18K, 96.5 %%... (default 1000)"
    )
    put.add_argument("--premium", type=a_price, metavar="MONEY", help="what the dealer takes over spot on each unit")
    put.add_argument("--premium-percent", type=a_price, metavar="PERCENT", help="and in percent of both")
    put.add_argument("--date", type=a_day, metavar="YYYY-MM-DD")
    put.add_argument("--source", default="")
    put.set_defaults(run=_set, fail=put.error)
    every = actions.add_parser("list", help="list the rates in force")
    every.add_argument("file", type=a_path)
    every.set_defaults(run=_list)
    for parser in (put, every):
        add_json(parser)


def _check_unit(words: argparse.Namespace) -> None:
    """Leave with a word on usage where a price cannot be for this unit."""
    units = _UNITS.get(words.kind, tuple(sorted(WEIGHT_UNITS)))
    by_weight = words.kind is RateKind.STONE and words.unit in WEIGHT_UNITS
    if words.unit and words.unit not in units and not by_weight:
        words.fail(f"argument --unit: {words.unit} is none of {', '.join(units)}")


def _set(words: argparse.Namespace) -> Result:
    _check_unit(words)
    with Library.open(words.file) as library:
        rate = _rate(words, library.today())
        report = library.rates.add(rate, TerminalProgress())
        used = {alloy.metal for alloy in library.rates.alloys()}
    data = {"rate": _rate_data(rate), "moved": report.moved, "newly_missing": report.newly_missing}
    data["average_percent"] = decimal_data(_shown_percent(report))
    text = f"{rate.name}: {rate.amount:f} {rate.currency} per {rate.unit}. {report.moved} pieces have a new cost"
    percent = _shown_percent(report)
    is_stray = rate.kind is RateKind.METAL and rate.name not in used
    notes = (f"No alloy here contains {rate.name}. The metals are {', '.join(sorted(used))}.",) if is_stray else ()
    return Result(data, text + (f", {percent:+f} % on average." if percent is not None else "."), notes=notes)


def _shown_percent(report: RepriceReport) -> Decimal | None:
    return None if report.average_percent is None else round_to(report.average_percent, ONE / HUNDRED)


def _rate(words: argparse.Namespace, today: date) -> Rate:
    name = words.metal.strip()
    kind = RateKind.METAL
    unit, fineness = words.unit or "ozt", words.fineness
    if words.kind is not None:
        return _other_rate(words, today)
    # Only written in capitals is it a currency; XAU and its kin are the metals themselves.
    if is_currency(name) and name.isupper() and name.lower() not in _SYMBOLS:
        kind, unit, fineness = RateKind.CURRENCY, name, ONE
    else:
        name = _SYMBOLS.get(name.lower(), name.lower())
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
        premium=words.premium or ZERO,
        premium_percent=words.premium_percent or ZERO,
    )


def _other_rate(words: argparse.Namespace, today: date) -> Rate:
    unit, day = words.unit or _UNITS[words.kind][0], words.date or today
    return Rate(fresh_id(), words.kind, words.metal, words.price, words.currency, unit, day, source=words.source)


def _list(words: argparse.Namespace) -> Result:
    with Library.open(words.file, read_only=True) as library:
        rates = sorted(library.rates.card().rates.values(), key=lambda rate: (rate.kind, rate.name))
        alloys = library.rates.alloys()
    data = {
        "rates": [_rate_data(rate) for rate in rates],
        "alloys": [
            {
                "id": alloy.id,
                "name": alloy.name,
                "metal": alloy.metal,
                "fineness": decimal_data(alloy.fineness),
                "density": decimal_data(alloy.density),
                "mark": alloy.mark,
                "recipe": recipe_text(alloy.recipe),
            }
            for alloy in alloys
        ],
    }
    rows = [
        (rate.kind.value, rate.name, f"{rate.amount:f} {rate.currency}", rate.unit, rate.day.isoformat())
        for rate in rates
    ]
    return Result(data, table(rows) or "No rates yet.")


def _rate_data(rate: Rate) -> dict[str, Any]:
    return {
        "kind": rate.kind.value,
        "name": rate.name,
        "amount": format(rate.amount, "f"),
        "currency": rate.currency,
        "unit": rate.unit,
        "fineness": decimal_data(rate.fineness),
        "date": rate.day.isoformat(),
        "source": rate.source,
        "premium": decimal_data(rate.premium),
        "premium_percent": decimal_data(rate.premium_percent),
    }
