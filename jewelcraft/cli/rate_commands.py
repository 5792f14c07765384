"""Commands on rates: rates set, list, history, import."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.cli import price_history_command
from jewelcraft.cli.arguments import a_day
from jewelcraft.cli.arguments import a_path
from jewelcraft.cli.arguments import money_above_zero
from jewelcraft.cli.quoted_price import METAL_SYMBOLS
from jewelcraft.cli.quoted_price import add_quote
from jewelcraft.cli.quoted_price import check_unit
from jewelcraft.cli.quoted_price import check_weighed
from jewelcraft.cli.quoted_price import rate_of
from jewelcraft.cli.rate_words import rate_data
from jewelcraft.cli.reprice_command import below_text
from jewelcraft.cli.reprice_command import report_data
from jewelcraft.cli.reprice_command import report_line
from jewelcraft.cli.result import Result
from jewelcraft.cli.result import TerminalProgress
from jewelcraft.cli.result import add_json
from jewelcraft.cli.result import decimal_data
from jewelcraft.cli.result import table
from jewelcraft.domain.alloying import recipe_text
from jewelcraft.domain.errors import NotFoundError
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import round_to
from jewelcraft.domain.rates import RateKind
from jewelcraft.library.library import Library
from jewelcraft.library.rate_care import age_of
from jewelcraft.library.rate_care import odd_change
from jewelcraft.library.reprice_report import moved_pieces

if TYPE_CHECKING:
    import argparse

    from jewelcraft.domain.rates import Rate

_AGES = {"fresh": "", "old": "old", "too_old": "too old", "missing": ""}


def add_to(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the commands to the parser."""
    rates = commands.add_parser("rates", help="set or list rates")
    actions = rates.add_subparsers(dest="action", metavar="ACTION", required=True)
    put = actions.add_parser("set", help="enter a metal price, an exchange rate, or with --kind any other price")
    put.add_argument("file", type=a_path)
    put.add_argument("metal", metavar="NAME", help="gold, silver, platinum, palladium, brass... or a code as EUR")
    put.add_argument("price", type=money_above_zero, metavar="PRICE")
    add_quote(put, metal=False)
    put.add_argument("--date", type=a_day, metavar="YYYY-MM-DD")
    put.set_defaults(run=_set)
    every = actions.add_parser("list", help="list the rates in force, each with its age")
    every.add_argument("file", type=a_path)
    every.set_defaults(run=_list)
    past = actions.add_parser("history", help="list all prices of one metal, stone or currency")
    past.add_argument("file", type=a_path)
    past.add_argument("name", metavar="NAME")
    past.set_defaults(run=_history)
    for parser in (put, every, past):
        add_json(parser)
    price_history_command.add_import(actions)


def _set(words: argparse.Namespace) -> Result:
    check_unit(words)
    with Library.open(words.file) as library:
        rate = rate_of(words, library.today())
        check_weighed(rate, library.rates.card())
        odd = _odd_note(rate, library)
        report = library.rates.add(rate, TerminalProgress())
        pieces = moved_pieces(library, report)
        used = {alloy.metal for alloy in library.rates.alloys()}
    data = {"rate": rate_data(rate), "moved": report.moved, "newly_missing": report.newly_missing}
    data |= report_data(report, pieces)
    lead = f"{rate.name}: {rate.amount:f} {rate.currency} per {rate.unit}."
    text = "\n".join(filter(None, [f"{lead} {report_line(report)}", below_text(pieces)]))
    is_stray = rate.kind is RateKind.METAL and rate.name not in used
    notes = (f"No alloy here contains {rate.name}. The metals are {', '.join(sorted(used))}.",) if is_stray else ()
    return Result(data, text, notes=odd + notes)


def _odd_note(rate: Rate, library: Library) -> tuple[str, ...]:
    card = library.rates.card()
    old = card.find(rate.kind, rate.name)
    change = odd_change(rate, old, card)
    if old is None or change is None:
        return ()
    percent = f"{round_to(abs(change) * HUNDRED, Decimal('0.1')).normalize():f}"
    way = "above" if change > 0 else "below"
    last = f"{old.amount:f} {old.currency} per {old.unit}"
    return (f"This is {percent} % {way} the last price, {last}. Look at the unit and the zeros.",)


def _list(words: argparse.Namespace) -> Result:
    with Library.open(words.file, read_only=True) as library:
        rates = sorted(library.rates.card().rates.values(), key=lambda rate: (rate.kind, rate.name))
        alloys = library.rates.alloys()
        today, settings = library.today(), library.settings
    ages = [age_of(rate.day, today, settings, rate.kind) for rate in rates]
    data = {
        "rates": [rate_data(rate) | {"age": age} for rate, age in zip(rates, ages, strict=True)],
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
        (rate.kind.value, rate.name, f"{rate.amount:f} {rate.currency}", rate.unit, rate.day.isoformat(), _AGES[age])
        for rate, age in zip(rates, ages, strict=True)
    ]
    return Result(data, table(rows) or "No rates yet.")


def _history(words: argparse.Namespace) -> Result:
    wanted = words.name.strip()
    wanted = METAL_SYMBOLS.get(wanted.lower(), wanted)
    with Library.open(words.file, read_only=True) as library:
        rates = [rate for rate in library.rates.every() if rate.name.casefold() == wanted.casefold()]
    rates.sort(key=lambda rate: rate.kind)
    if not rates:
        raise NotFoundError("There is no price of {name}.", name=wanted)
    rows = [
        (rate.kind.value, rate.day.isoformat(), f"{rate.amount:f} {rate.currency}", rate.unit, rate.source, rate.note)
        for rate in rates
    ]
    return Result({"name": rates[0].name, "rates": [rate_data(rate) for rate in rates]}, table(rows))
