"""Change the lines of a quotation: how many, at what discount or typed price, in which order."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jewelcraft.domain.sentences import sentence

if TYPE_CHECKING:
    from decimal import Decimal

    from jewelcraft.domain.money import Money
    from jewelcraft.domain.quote import Quote
    from jewelcraft.domain.quote import QuoteLine
    from jewelcraft.domain.sentences import Sentence


def with_quantity(line: QuoteLine, quantity: int) -> QuoteLine:
    """Return a line of another quantity at the price its frozen sheet has for so many; a typed price stays."""
    line = replace(line, quantity=quantity)
    found = None if line.typed else line.computed()
    return line if found is None else replace(line, unit_price=found.prices.wholesale)


def with_price(line: QuoteLine, price: Money | None) -> QuoteLine:
    """Return a line at a typed price, or with None at the price of its frozen sheet again."""
    if price is not None:
        return replace(line, unit_price=price, typed=True)
    found = line.computed()
    return replace(line, typed=False, unit_price=found.prices.wholesale if found else None)


def with_discount(line: QuoteLine, percent: Decimal) -> QuoteLine:
    """Return a line at a discount."""
    return replace(line, discount_percent=percent)


def put_line(quote: Quote, piece_id: str, line: QuoteLine) -> Quote:
    """Return a quotation in which another line stands for a piece."""
    return replace(quote, lines=tuple(line if each.piece_id == piece_id else each for each in quote.lines))


def without_line(quote: Quote, piece_id: str) -> Quote:
    """Return a quotation without a piece."""
    return replace(quote, lines=tuple(each for each in quote.lines if each.piece_id != piece_id))


def moved_line(quote: Quote, piece_id: str, by: int) -> Quote:
    """Return a quotation in which a piece stands so many places further down, at most at an end."""
    lines = list(quote.lines)
    place = next((at for at, line in enumerate(lines) if line.piece_id == piece_id), None)
    if place is None:
        return quote
    lines.insert(max(0, min(len(lines) - 1, place + by)), lines.pop(place))
    return replace(quote, lines=tuple(lines))


def smallest_order(line: QuoteLine) -> int:
    """Return how many of a piece are sold at least, by its policy or by itself; 0 where nothing is said."""
    if line.sheet is None:
        return 0
    return max(line.sheet.policy.minimum_order, line.sheet.piece.minimum_order or 0)


def too_few(line: QuoteLine) -> Sentence | None:
    """Return what is said of a line below its smallest order."""
    least = smallest_order(line)
    if line.quantity >= least:
        return None
    return sentence(
        "{code}: the smallest order is {least} pieces, {quantity} are quoted.",
        code=line.code,
        least=least,
        quantity=line.quantity,
    )
