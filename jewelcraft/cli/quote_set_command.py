"""quotes set: change the lines and terms of a quotation."""

from __future__ import annotations

from argparse import ArgumentTypeError
from dataclasses import replace
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.cli.arguments import a_count
from jewelcraft.cli.arguments import a_day
from jewelcraft.cli.arguments import a_kind_of
from jewelcraft.cli.arguments import a_number
from jewelcraft.cli.arguments import money
from jewelcraft.cli.quote_words import shown
from jewelcraft.domain.errors import NotFoundError
from jewelcraft.domain.money import Money
from jewelcraft.domain.quote import Incoterm
from jewelcraft.domain.quote import Spread
from jewelcraft.domain.quote_edit import moved_line
from jewelcraft.domain.quote_edit import put_line
from jewelcraft.domain.quote_edit import with_discount
from jewelcraft.domain.quote_edit import with_price
from jewelcraft.domain.quote_edit import with_quantity
from jewelcraft.domain.quote_edit import without_line
from jewelcraft.library.library import Library

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from jewelcraft.cli.result import Result
    from jewelcraft.domain.quote import Quote
    from jewelcraft.domain.quote import QuoteLine
    from jewelcraft.domain.sentences import Sentence

_COSTS = ("packing", "inland", "clearance", "loading", "freight")
_NONE = "none"


def add_set(put: argparse.ArgumentParser) -> None:
    """Add what can be changed to the parser of the action."""
    put.add_argument("code", metavar="NUMBER")
    put.add_argument("pieces", nargs="*", type=a_count, metavar="CODE[=COUNT]", help="quantities; new pieces are added")
    put.add_argument("--remove", action="append", default=[], metavar="CODE")
    put.add_argument("--discount", action="append", default=[], type=_a_figure, metavar="CODE=PERCENT")
    put.add_argument(
        "--price", action="append", default=[], type=_an_amount, metavar="CODE=AMOUNT", help="CODE= computes it again"
    )
    put.add_argument("--remark", action="append", default=[], type=_a_text, metavar="CODE=TEXT")
    put.add_argument("--first", metavar="CODE", help="moves this piece to the top")
    put.add_argument("--incoterm", type=a_kind_of(Incoterm), metavar="EXW|FCA|FOB|CIF|CIP")
    for option in ("place", "terms", "notes", "origin"):
        put.add_argument(f"--{option}", metavar="TEXT")
    for option in _COSTS:
        put.add_argument(f"--{option}", type=money, metavar="AMOUNT")
    put.add_argument("--insurance", type=a_number, metavar="PERCENT")
    put.add_argument("--cover", type=a_number, metavar="PERCENT", help="how much of the value is insured, usually 110")
    put.add_argument("--spread", type=a_kind_of(Spread), metavar="apart|value|weight")
    put.add_argument("--valid-until", type=a_day, metavar="YYYY-MM-DD")
    put.add_argument("--lead-time", type=a_number, metavar="DAYS")
    put.add_argument("--price-list", metavar="NAME", help="at the rates quoted at; an empty name: each by its own rule")
    put.add_argument("--clause", metavar="METAL", help="agrees on today's price; none takes the clause away")


def set_quote(words: argparse.Namespace) -> Result:
    """Change a quotation and show it."""
    with Library.open(words.file) as library:
        quote = _with_lines(library, library.quotes.by_code(words.code), words)
        quote = _with_terms(quote, words)
        kept: tuple[Sentence, ...] = ()
        if words.price_list is not None:
            name = words.price_list
            quote, kept = library.quotes.with_price_list(quote, library.price_lists.by_name(name).id if name else "")
        if words.clause is not None:
            none = words.clause.casefold() == _NONE
            quote = replace(quote, clause=None) if none else library.quotes.with_clause(quote, words.clause)
        library.quotes.save(quote)
        return shown(library, quote.code, kept)


def _with_lines(library: Library, quote: Quote, words: argparse.Namespace) -> Quote:
    for code in words.remove:
        quote = without_line(quote, _line(quote, code).piece_id)
    for code, count in words.pieces:
        try:
            line = _line(quote, code)
        except NotFoundError:
            quote = library.quotes.with_pieces(quote, [(library.pieces.by_code(code).id, count)])
        else:
            quote = put_line(quote, line.piece_id, with_quantity(line, count))
    for code, percent in words.discount:
        quote = _turned(quote, code, partial(with_discount, percent=percent or Decimal(0)))
    for code, amount in words.price:
        price = None if amount is None else Money(amount, quote.currency)
        quote = _turned(quote, code, partial(with_price, price=price))
    for code, text in words.remark:
        quote = _turned(quote, code, partial(_remarked, text=text))
    if words.first:
        quote = moved_line(quote, _line(quote, words.first).piece_id, -len(quote.lines))
    return quote


def _with_terms(quote: Quote, words: argparse.Namespace) -> Quote:
    costs: dict[str, Any] = {name: getattr(words, name) for name in _COSTS}
    costs |= {"insurance_percent": words.insurance, "cover_percent": words.cover, "spread": words.spread}
    given: dict[str, Any] = {
        "incoterm": words.incoterm,
        "place": words.place,
        "payment_terms": words.terms,
        "notes": words.notes,
        "origin": words.origin,
        "valid_until": words.valid_until,
        "lead_time_days": None if words.lead_time is None else int(words.lead_time),
        "shipment": replace(quote.shipment, **_known(costs)),
    }
    return replace(quote, **_known(given))


def _known(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


def _line(quote: Quote, code: str) -> QuoteLine:
    for line in quote.lines:
        if line.code.casefold() == code.strip().casefold():
            return line
    raise NotFoundError("{quote} has no piece {code}.", quote=quote.code, code=code)


def _turned(quote: Quote, code: str, turn: Callable[[QuoteLine], QuoteLine]) -> Quote:
    line = _line(quote, code)
    return put_line(quote, line.piece_id, turn(line))


def _remarked(line: QuoteLine, text: str) -> QuoteLine:
    return replace(line, remark=text)


def _a_text(text: str) -> tuple[str, str]:
    code, sign, value = text.partition("=")
    if not code or not sign:
        raise ArgumentTypeError(f"{text} names no piece; write it as R-1=...")
    return code, value


def _a_figure(text: str) -> tuple[str, Decimal | None]:
    code, value = _a_text(text)
    return code, a_number(value) if value else None


def _an_amount(text: str) -> tuple[str, Decimal | None]:
    code, value = _a_text(text)
    return code, money(value) if value else None
