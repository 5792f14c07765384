"""The commands about editions: which there are, print one again, what changed since."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.cli.arguments import a_path
from jewelcraft.cli.catalog_commands import report_data
from jewelcraft.cli.catalog_commands import report_text
from jewelcraft.cli.edition_words import EDITION_HEADS
from jewelcraft.cli.edition_words import comparison_data
from jewelcraft.cli.edition_words import edition_data
from jewelcraft.cli.edition_words import edition_rows
from jewelcraft.cli.edition_words import sheets_data
from jewelcraft.cli.result import Result
from jewelcraft.cli.result import TerminalProgress
from jewelcraft.cli.result import add_json
from jewelcraft.cli.result import money_text
from jewelcraft.cli.result import table
from jewelcraft.domain.edition import Changed
from jewelcraft.library.edition_sheets import rates_behind
from jewelcraft.library.library import Library
from jewelcraft.library.table_file import write_table

if TYPE_CHECKING:
    from jewelcraft.domain.edition import EditionChange
    from jewelcraft.domain.rates import Rate
    from jewelcraft.library.edition_sheets import PrintedSheet


def add_to(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the commands to the parser."""
    editions = commands.add_parser("editions", help="the catalogs that left the house")
    editions.add_argument("file", type=a_path)
    actions = editions.add_subparsers(dest="action", required=True, metavar="list|show|reprint|compare|recipients")
    listing = actions.add_parser("list", help="all editions, the newest first")
    listing.add_argument("--name", metavar="CATALOG", help="only those of one catalog")
    listing.add_argument("--csv", type=a_path, metavar="OUT.csv", help="write the list as a table for spreadsheets")
    add_json(listing)
    listing.set_defaults(run=_list)
    show = actions.add_parser("show", help="the cost sheets and rates that an edition's prices rest on, counted again")
    reprint = actions.add_parser("reprint", help="print an edition again, to the byte")
    compare = actions.add_parser("compare", help="what changed since an edition")
    told = actions.add_parser("recipients", help="write down who else got an edition")
    told.add_argument("--add", required=True, metavar="NAME[; NAME...]")
    for parser in (show, reprint, compare, told):
        parser.add_argument("--name", required=True, metavar="CATALOG")
        parser.add_argument("--edition", required=parser is not show, type=int, metavar="N")
    reprint.add_argument("--out", required=True, type=a_path, metavar="OUT.pdf")
    compare.add_argument("--with", dest="later", type=int, metavar="N", help="a later edition (default: as it is now)")
    for parser, run in ((show, _show), (reprint, _reprint), (compare, _compare), (told, _recipients)):
        add_json(parser)
        parser.set_defaults(run=run)


def _list(words: argparse.Namespace) -> Result:
    with Library.open(words.file, read_only=True) as library:
        found = library.editions.all()
    if words.name:
        found = [edition for edition in found if edition.catalog_name.casefold() == words.name.casefold()]
    if words.csv is not None:
        write_table(words.csv, EDITION_HEADS, edition_rows(found))
        return Result(
            {"editions": [edition_data(edition) for edition in found], "csv": str(words.csv)}, f"{words.csv} written."
        )
    rows = [
        (
            str(edition.number),
            edition.catalog_name,
            edition.made_at.date().isoformat(),
            ",".join(edition.languages),
            f"{edition.currency} {edition.price_shown}",
            f"{edition.pieces} pieces",
            edition.recipients or "-",
        )
        for edition in found
    ]
    return Result({"editions": [edition_data(edition) for edition in found]}, table(rows) or "No editions yet.")


def _show(words: argparse.Namespace) -> Result:
    with Library.open(words.file, read_only=True) as library:
        edition = library.editions.find(words.name, words.edition or library.editions.newest(words.name))
        sheets = library.editions.sheets(edition.id)
    rates = rates_behind(sheets)
    data = edition_data(edition) | sheets_data(sheets, rates)
    return Result(data, "\n".join((*_sheet_lines(sheets), *_rate_lines(rates))))


def _sheet_lines(sheets: tuple[PrintedSheet, ...]) -> list[str]:
    rows = [
        (
            each.code,
            money_text(each.sheet.figures.cost) if each.sheet and each.sheet.figures.cost else "-",
            money_text(each.printed),
            "the same again" if each.holds else "DIFFERENT" if each.sheet else "no sheet was kept",
        )
        for each in sheets
    ]
    return [table([("piece", "cost", "printed", "counted again"), *rows])] if rows else ["No prices are printed in it."]


def _rate_lines(rates: tuple[Rate, ...]) -> list[str]:
    rows = [
        (rate.kind.value, rate.name, f"{rate.amount:f} {rate.currency} / {rate.unit}", rate.day.isoformat())
        for rate in rates
    ]
    return ["", "Frozen rates:", table(rows)] if rows else []


def _reprint(words: argparse.Namespace) -> Result:
    with Library.open(words.file, read_only=True) as library:
        edition = library.editions.find(words.name, words.edition)
        report = library.editions.reprint(edition.id, words.out, TerminalProgress())
    return Result(report_data(report), report_text(report))


def _recipients(words: argparse.Namespace) -> Result:
    with Library.open(words.file) as library:
        edition = library.editions.find(words.name, words.edition)
        edition = library.editions.add_recipients(edition.id, words.add)
    return Result(edition_data(edition), f"Edition {edition.number} went to {edition.recipients}.")


def _compare(words: argparse.Namespace) -> Result:
    with Library.open(words.file, read_only=True) as library:
        before = library.editions.find(words.name, words.edition)
        after = library.editions.find(words.name, words.later) if words.later is not None else None
        found = library.editions.compare(before.id, after.id if after else None)
    lines = [_line(change) for change in found.changes]
    lines.append(f"{found.unchanged} pieces as they were.")
    data = comparison_data(found)
    notes: tuple[str, ...] = ()
    if found.basis_before != found.basis_after and any(change.what is Changed.PRICE for change in found.changes):
        old, new = found.basis_before or "no terms", found.basis_after or "no terms"
        notes = (f"The prices are on other terms, which moves them too: before {old}; now {new}.",)
    return Result(data, "\n".join(lines), notes=notes)


def _line(change: EditionChange) -> str:
    moved = f" ({change.percent:+} %)" if change.percent is not None else ""
    told = f": {change.before or '-'} -> {change.after or '-'}{moved}" if change.before or change.after else ""
    return f"{change.code} {change.what}{told}"
