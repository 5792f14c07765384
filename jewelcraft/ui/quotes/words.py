"""The words and columns of quotations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jewelcraft.domain.quote import QuoteStatus
from jewelcraft.domain.quote_rates import later_rates
from jewelcraft.domain.quote_totals import quote_totals
from jewelcraft.ui.insights.columns import NOTHING
from jewelcraft.ui.insights.columns import Column
from jewelcraft.ui.wording import language
from jewelcraft.ui.wording import write_date
from jewelcraft.ui.wording import write_money
from jewelcraft.ui.wording import write_percent

if TYPE_CHECKING:
    from datetime import date

    from jewelcraft.domain.money import Money
    from jewelcraft.domain.quote import Quote
    from jewelcraft.domain.quote_moves import LineMove
    from jewelcraft.domain.quote_totals import LineTotal

STATUS_TONES = {
    QuoteStatus.DRAFT: "neutral",
    QuoteStatus.SENT: "info",
    QuoteStatus.ACCEPTED: "ok",
    QuoteStatus.LAPSED: "warn",
}


def status_word(status: QuoteStatus) -> str:
    """Return the word for where a quotation stands."""
    return {
        QuoteStatus.DRAFT: QCoreApplication.translate("Quotes", "Draft"),
        QuoteStatus.SENT: QCoreApplication.translate("Quotes", "Sent"),
        QuoteStatus.ACCEPTED: QCoreApplication.translate("Quotes", "Accepted"),
        QuoteStatus.LAPSED: QCoreApplication.translate("Quotes", "Lapsed"),
    }[status]


def money_or_dash(money: Money | None) -> str:
    """Write money, a dash where it is not known."""
    return NOTHING if money is None else write_money(money)


def quote_columns(today: date) -> tuple[Column, ...]:
    """Return the columns of the list of quotations."""
    say = QCoreApplication.translate

    def total(quote: Quote) -> Money:
        return quote_totals(quote).total

    return (
        Column(
            say("Quotes", "Number"),
            lambda quote: quote.code,
            lambda quote: quote.code,
            right=False,
            tone="ink",
            role="body",
        ),
        Column(
            say("Quotes", "Buyer"),
            lambda quote: quote.buyer.title,
            lambda quote: quote.buyer.title,
            right=False,
            stretches=True,
            role="body",
        ),
        Column(say("Quotes", "Date"), lambda quote: write_date(quote.day), lambda quote: quote.day, hides_below=560),
        Column(
            say("Quotes", "Status"),
            lambda quote: status_word(quote.status_on(today)),
            lambda quote: status_word(quote.status_on(today)),
            right=False,
            role="body",
            hides_below=430,
        ),
        Column(
            say("Quotes", "Total"),
            lambda quote: write_money(total(quote)),
            lambda quote: total(quote).amount,
            tone="ink",
        ),
    )


def line_columns(day: date) -> tuple[Column, ...]:
    """Return the columns of a quotation's lines; `day` is that of the rates it rests on."""
    say = QCoreApplication.translate

    def margin(line: LineTotal) -> str:
        return NOTHING if line.margin is None else write_percent(line.margin, 1)

    return (
        Column(
            say("Quotes", "Piece"),
            lambda line: f"{line.line.code}  {line.line.titles.best(language())}",
            lambda line: line.line.code,
            right=False,
            stretches=True,
            role="body",
            tone="ink",
        ),
        Column(say("Quotes", "Quantity"), lambda line: str(line.line.quantity), lambda line: line.line.quantity),
        Column(
            say("Quotes", "Unit price"),
            lambda line: money_or_dash(line.unit),
            lambda line: None if line.unit is None else line.unit.amount,
        ),
        Column(
            say("Quotes", "Discount"),
            lambda line: write_percent(line.line.discount_percent) if line.line.discount_percent else "",
            lambda line: line.line.discount_percent,
            hides_below=560,
        ),
        Column(
            say("Quotes", "Amount"),
            lambda line: money_or_dash(line.amount),
            lambda line: None if line.amount is None else line.amount.amount,
            tone="ink",
        ),
        Column(
            say("Quotes", "Rates of"),
            lambda line: NOTHING if (found := _day_of(line)) is None else write_date(found),
            _day_of,
            tone=lambda line: "ink2" if _day_of(line) in {None, day} and not later_rates(line.line) else "warn",
            hides_below=740,
        ),
        Column(
            say("Quotes", "Margin"),
            margin,
            lambda line: line.margin,
            tone=lambda line: "err" if line.below_cost else "ink2",
        ),
    )


def _day_of(line: LineTotal) -> date | None:
    """Return the newest day of the rates under a computed price."""
    if line.line.sheet is None or line.line.typed:
        return None
    return max([line.line.sheet.card.day, *(rate.day for rate in later_rates(line.line))])


def move_columns() -> tuple[Column, ...]:
    """Return the columns of what moved since a quotation was made."""
    say = QCoreApplication.translate

    def new(move: LineMove) -> Money | None:
        return move.new.unit_price if move.new else None

    def change(move: LineMove) -> str:
        difference = move.difference
        if difference is None:
            return NOTHING
        sign = "+" if difference.amount > 0 else ""
        percent = "" if move.percent is None else f" ({sign}{write_percent(move.percent, 1)})"
        return f"{sign}{write_money(difference)}{percent}"

    return (
        Column(
            say("Quotes", "Piece"),
            lambda move: move.old.code,
            lambda move: move.old.code,
            right=False,
            stretches=True,
            role="body",
        ),
        Column(
            say("Quotes", "As quoted"),
            lambda move: money_or_dash(move.old.unit_price),
            lambda move: None if move.old.unit_price is None else move.old.unit_price.amount,
        ),
        Column(
            say("Quotes", "Today"),
            lambda move: money_or_dash(new(move)),
            lambda move: price.amount if (price := new(move)) else None,
            tone="ink",
        ),
        Column(
            say("Quotes", "Difference"),
            change,
            lambda move: None if move.difference is None else move.difference.amount,
        ),
    )
