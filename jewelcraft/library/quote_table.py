"""A quotation as a table for spreadsheets, in the words of the buyer's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.domain.quote_totals import quote_totals
from jewelcraft.library.table_file import write_table
from jewelcraft.library.wording import wording

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Mapping
    from pathlib import Path

    from jewelcraft.domain.money import Money
    from jewelcraft.domain.quote import Quote
    from jewelcraft.exchange.cells import Cell


def write_quote_table(quote: Quote, target: Path) -> Path:
    """Write the lines of a quotation and what they come to.

    Raises:
        LibraryFileError: where the file cannot be written; what stood there before stays.
    """
    words = wording(quote.language)
    say = words.words["quotes"]
    unit, amount = (f"{say[key]} ({quote.currency})" for key in ("unit_price", "amount"))
    header = ("", words.label("code"), words.label("description"), words.label("quantity"), unit, amount)
    return write_table(target, header, _rows(quote, say))


def _rows(quote: Quote, say: Mapping[str, str]) -> Iterator[tuple[Cell, ...]]:
    totals = quote_totals(quote)
    for place, line in enumerate(totals.lines, 1):
        quoted = line.line
        discount = f"{quoted.discount_percent:f} %" if quoted.discount_percent else ""
        parts = (quoted.titles.best(quote.language), say["discount"].format(percent=discount) if discount else "")
        customs = say["customs_code"].format(code=quoted.customs_code) if quoted.customs_code else ""
        text = "; ".join(filter(None, (*parts, customs, quoted.remark)))
        yield place, quoted.code, text, quoted.quantity, _number(line.unit), _number(line.amount)
    for name, cost in totals.costs:
        yield "", "", say[f"cost_{name}"], "", "", cost.amount
    yield "", "", f"{say['total']}, {quote.incoterm.value}", "", "", totals.total.amount


def _number(money: Money | None) -> Cell:
    return None if money is None else money.amount
