"""Commands on sets, buyers and quotations."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.cli.arguments import a_count
from jewelcraft.cli.arguments import a_currency
from jewelcraft.cli.arguments import a_kind_of
from jewelcraft.cli.arguments import a_number
from jewelcraft.cli.arguments import a_path
from jewelcraft.cli.arguments import command_group
from jewelcraft.cli.arguments import file_action
from jewelcraft.cli.price_age import age_data
from jewelcraft.cli.price_age import age_notes
from jewelcraft.cli.quote_set_command import add_set
from jewelcraft.cli.quote_set_command import set_quote
from jewelcraft.cli.quote_words import buyer_data
from jewelcraft.cli.quote_words import move_rows
from jewelcraft.cli.quote_words import quote_data
from jewelcraft.cli.quote_words import shown
from jewelcraft.cli.result import Result
from jewelcraft.cli.result import TerminalProgress
from jewelcraft.cli.result import add_json
from jewelcraft.cli.result import money_data
from jewelcraft.cli.result import money_text
from jewelcraft.cli.result import say
from jewelcraft.cli.result import table
from jewelcraft.domain.piece import PieceMember
from jewelcraft.domain.quote import Incoterm
from jewelcraft.domain.quote import QuoteStatus
from jewelcraft.domain.quote_rates import told_rates
from jewelcraft.domain.quote_totals import quote_totals
from jewelcraft.domain.texts import LANGUAGES
from jewelcraft.library.library import Library

if TYPE_CHECKING:
    import argparse


def add_to(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the commands to the parser."""
    _add_sets(commands)
    _add_buyers(commands)
    _add_quotes(commands)


def _add_sets(commands: argparse._SubParsersAction[Any]) -> None:
    put = commands.add_parser("sets", help="say which pieces a set consists of")
    put.add_argument("file", type=a_path)
    put.add_argument("code", metavar="SET")
    put.add_argument("members", nargs="*", type=a_count, metavar="CODE[=COUNT]")
    add_json(put)
    put.set_defaults(run=_set_members)


def _add_buyers(commands: argparse._SubParsersAction[Any]) -> None:
    actions = command_group(commands, "buyers", "buyers")
    file_action(actions, "list", "list them", _list_buyers)
    put = file_action(actions, "set", "enter or change one", _set_buyer)
    put.add_argument("name", metavar="NAME", help="company or name")
    for option in ("person", "country", "address", "contact", "price-list", "agent", "terms", "notes"):
        put.add_argument(f"--{option}", metavar="TEXT")
    put.add_argument("--currency", type=a_currency)
    put.add_argument("--language", choices=LANGUAGES)
    put.add_argument("--commission", type=a_number, metavar="PERCENT")
    file_action(actions, "remove", "remove one", _remove_buyer).add_argument("name", metavar="NAME")


def _add_quotes(commands: argparse._SubParsersAction[Any]) -> None:
    actions = command_group(commands, "quotes", "quotations")
    file_action(actions, "list", "list them", _list_quotes)
    new = file_action(actions, "new", "quote pieces to a buyer at today's rates", _new_quote)
    new.add_argument("buyer", metavar="BUYER")
    new.add_argument("pieces", nargs="+", type=a_count, metavar="CODE[=COUNT]")
    new.add_argument("--incoterm", type=a_kind_of(Incoterm), metavar="EXW|FCA|FOB|CIF|CIP")
    new.add_argument("--place", metavar="PLACE")
    new.add_argument("--clause", metavar="METAL", help="the metal whose price of today is agreed on")
    add_set(file_action(actions, "set", "change its lines and terms", set_quote))
    for name in ("show", "export", "duplicate", "reprice", "status"):
        run = {
            "show": _show_quote, "export": _export_quote, "duplicate": _duplicate_quote, "reprice": _reprice_quote,
            "status": _set_status,
        }[name]  # fmt: skip
        action = file_action(actions, name, _HELP[name], run)
        action.add_argument("code", metavar="NUMBER")
        if name == "export":
            action.add_argument("--out", type=a_path, required=True, metavar="OUT.pdf|OUT.csv")
        if name == "reprice":
            action.add_argument("--apply", action="store_true", help="use today's rates; without it nothing is changed")
        if name == "status":
            action.add_argument("status", type=a_kind_of(QuoteStatus), metavar="STATUS")


_HELP = {
    "show": "show one with its totals and margins",
    "export": "print one to a PDF file in its language",
    "duplicate": "copy one under a new number",
    "reprice": "compare what was quoted with today's rates",
    "status": "note that it is draft, sent, accepted or lapsed",
}


def _set_members(words: argparse.Namespace) -> Result:
    from jewelcraft.domain.set_cost import member_costs

    with Library.open(words.file) as library:
        piece = library.pieces.by_code(words.code)
        if words.members:
            members = tuple(PieceMember(library.pieces.by_code(code).id, count) for code, count in words.members)
            library.pieces.change(replace(piece, members=members))
            piece = library.pieces.get(piece.id)
        sheet = library.pieces.cost_sheet(piece)
        costs = member_costs(piece, sheet)
        age = (sheet.oldest_rate_day, library.today(), library.settings)
    data = [
        {
            "code": cost.member.piece.code if cost.member.piece else None,
            "count": cost.member.count,
            "each": money_data(cost.each),
            "amount": money_data(cost.amount),
            "warning": say(cost.warning) if cost.warning else None,
        }
        for cost in costs
    ]
    rows = [
        (str(row["code"]), f"x {row['count']}", money_text(cost.amount)) for row, cost in zip(data, costs, strict=True)
    ]
    notes = (*(say(cost.warning) for cost in costs if cost.warning), *age_notes(*age))
    total = {"set": piece.code, "members": data, "total": money_data(sheet.total), **age_data(*age)}
    return Result(total, table([*rows, (piece.code, "", money_text(sheet.total))]), notes=notes)


def _list_buyers(words: argparse.Namespace) -> Result:
    with Library.open(words.file, read_only=True) as library:
        buyers = library.buyers.all()
    rows = [(buyer.title, buyer.country, buyer.currency, buyer.language) for buyer in buyers]
    return Result({"buyers": [buyer_data(buyer) for buyer in buyers]}, table(rows) or "No buyers yet.")


def _set_buyer(words: argparse.Namespace) -> Result:
    with Library.open(words.file) as library:
        wanted = words.name.casefold()
        known = (each for each in library.buyers.all() if wanted in (each.company.casefold(), each.name.casefold()))
        buyer = next(known, None) or replace(library.buyers.new(), company=words.name)
        given = {
            "name": words.person, "country": words.country, "address": words.address, "contact": words.contact,
            "agent": words.agent, "payment_terms": words.terms, "notes": words.notes, "currency": words.currency,
            "language": words.language, "commission_percent": words.commission,
        }  # fmt: skip
        buyer = replace(buyer, **{name: value for name, value in given.items() if value is not None})
        if words.price_list is not None:
            buyer = replace(
                buyer, price_list=library.price_lists.by_name(words.price_list).id if words.price_list else ""
            )
        library.buyers.save(buyer)
    return Result(buyer_data(buyer), f"{buyer.title} saved.")


def _remove_buyer(words: argparse.Namespace) -> Result:
    with Library.open(words.file) as library:
        library.buyers.remove(library.buyers.by_name(words.name).id)
    return Result({"removed": words.name}, f"{words.name} removed.")


def _list_quotes(words: argparse.Namespace) -> Result:
    with Library.open(words.file, read_only=True) as library:
        quotes, today, settings = library.quotes.all(), library.today(), library.settings
        days = library.quotes.metal_days()
    rows = [
        (
            each.code,
            each.day.isoformat(),
            each.buyer.title,
            each.status_on(today).value,
            money_text(quote_totals(each).total),
        )
        for each in quotes
    ]
    ages = [age_data(days.get(each.id), today, settings) for each in quotes]
    data = [quote_data(each, today) | age for each, age in zip(quotes, ages, strict=True)]
    return Result({"quotes": data}, table(rows) or "No quotations yet.")


def _new_quote(words: argparse.Namespace) -> Result:
    with Library.open(words.file) as library:
        pieces = [(library.pieces.by_code(code).id, count) for code, count in words.pieces]
        quote = library.quotes.new(library.buyers.by_name(words.buyer), pieces)
        quote = replace(quote, incoterm=words.incoterm or quote.incoterm, place=words.place or quote.place)
        if words.clause:
            quote = library.quotes.with_clause(quote, words.clause)
        library.quotes.save(quote)
        return shown(library, quote.code)


def _show_quote(words: argparse.Namespace) -> Result:
    with Library.open(words.file, read_only=True) as library:
        return shown(library, words.code)


def _export_quote(words: argparse.Namespace) -> Result:
    with Library.open(words.file, read_only=True) as library:
        quote = library.quotes.by_code(words.code)
        if words.out.suffix.casefold() == ".csv":
            notes = tuple(map(say, told_rates(quote)))
            target = library.quotes.write_table(quote, words.out)
            return Result({"out": str(target), "warnings": list(notes)}, f"{words.out} written.", notes=notes)
        report = library.quotes.write(quote, words.out, TerminalProgress())
    warnings = [say(warning) for warning in report.warnings]
    data = {"out": str(report.target), "pages": report.pages, "language": report.language, "warnings": warnings}
    return Result(data, f"{report.target}: {report.pages} pages.", notes=tuple(warnings))


def _duplicate_quote(words: argparse.Namespace) -> Result:
    with Library.open(words.file) as library:
        copy, _changes = library.quotes.duplicate(library.quotes.by_code(words.code).id)
        return shown(library, library.quotes.get(copy).code)


def _reprice_quote(words: argparse.Namespace) -> Result:
    with Library.open(words.file, read_only=not words.apply) as library:
        quote = library.quotes.by_code(words.code)
        moves = library.quotes.moves(quote)
        if words.apply:
            library.quotes.save(library.quotes.at_today(quote))
    data = [
        {
            "code": move.old.code,
            "old": money_data(move.old.unit_price),
            "new": money_data(move.new.unit_price if move.new else None),
            "difference": money_data(move.difference),
            "missing": [say(gap) for gap in move.missing],
        }
        for move in moves
    ]
    text = table(move_rows(moves)) + ("" if words.apply else "\nKept as quoted. Add --apply to use today's rates.")
    return Result({"lines": data, "applied": words.apply}, text)


def _set_status(words: argparse.Namespace) -> Result:
    with Library.open(words.file) as library:
        library.quotes.set_status(library.quotes.by_code(words.code).id, words.status)
    return Result({"code": words.code, "status": words.status.value}, f"{words.code}: {words.status.value}.")
