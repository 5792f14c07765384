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
_THAI_FINENESS = Decimal("0.965")


def add_to(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the commands to the parser."""
    rates = commands.add_parser("rates", help="set or list rates")
    actions = rates.add_subparsers(dest="action", metavar="ACTION", required=True)
    put = actions.add_parser("set", help="enter a metal price (or, with a currency code, an exchange rate)")
    put.add_argument("file", type=a_path)
    put.add_argument("metal", metavar="METAL", help="gold, silver, platinum, palladium, brass... or a code as EUR")
    put.add_argument("price", type=a_price, metavar="PRICE")
    put.add_argument("--currency", default="USD", type=a_currency)
    put.add_argument(
        "--unit", default="ozt", choices=sorted(WEIGHT_UNITS), metavar="UNIT", help="g, ozt, baht_bar... (default ozt)"
    )
    put.add_argument(
        "--fineness", type=a_fineness, help="what the quote speaks of: 965, 18K, 96.5 %%... (default 1000)"
    )
    put.add_argument("--premium", type=a_price, metavar="MONEY", help="what the dealer takes over spot on each unit")
    put.add_argument("--premium-percent", type=a_price, metavar="PERCENT", help="and in percent of both")
    put.add_argument("--date", type=a_day, metavar="YYYY-MM-DD")
    put.add_argument("--source", default="")
    put.set_defaults(run=_set)
    every = actions.add_parser("list", help="list the rates in force")
    every.add_argument("file", type=a_path)
    every.set_defaults(run=_list)
    for parser in (put, every):
        add_json(parser)


def _set(words: argparse.Namespace) -> Result:
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
    unit, fineness = words.unit, words.fineness
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
