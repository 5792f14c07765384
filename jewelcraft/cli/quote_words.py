"""Buyers and quotations as data for scripts and as text for people."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.cli.price_age import age_data
from jewelcraft.cli.price_age import age_notes
from jewelcraft.cli.result import Result
from jewelcraft.cli.result import decimal_data
from jewelcraft.cli.result import money_data
from jewelcraft.cli.result import money_text
from jewelcraft.cli.result import say
from jewelcraft.cli.result import table
from jewelcraft.domain.plain_data import plain
from jewelcraft.domain.quote_clause import clause_steps
from jewelcraft.domain.quote_edit import smallest_order
from jewelcraft.domain.quote_edit import too_few
from jewelcraft.domain.quote_rates import later_rates
from jewelcraft.domain.quote_rates import rates_day
from jewelcraft.domain.quote_rates import told_rates
from jewelcraft.domain.quote_totals import COST_WORDS
from jewelcraft.domain.quote_totals import below_cost_line
from jewelcraft.domain.quote_totals import quote_totals

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from jewelcraft.domain.buyer import Buyer
    from jewelcraft.domain.quote import Quote
    from jewelcraft.domain.quote_moves import LineMove
    from jewelcraft.domain.quote_totals import LineTotal
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.library.library import Library


def buyer_data(buyer: Buyer) -> dict[str, Any]:
    """Return a buyer as data."""
    data: dict[str, Any] = plain(buyer)
    return {**data, "title": buyer.title}


def quote_data(quote: Quote, today: date) -> dict[str, Any]:
    """Return a quotation with its totals as data."""
    totals = quote_totals(quote)
    return {
        "code": quote.code,
        "date": quote.day.isoformat(),
        "buyer": quote.buyer.title,
        "status": quote.status_on(today).value,
        "currency": quote.currency,
        "language": quote.language,
        "incoterm": quote.incoterm.value,
        "place": quote.place,
        "payment_terms": quote.payment_terms,
        "lead_time_days": quote.lead_time_days,
        "notes": quote.notes,
        "spread": quote.shipment.spread.value,
        "valid_until": quote.valid_until.isoformat() if quote.valid_until else None,
        "lines": [_line_data(line) for line in totals.lines],
        "costs": {name: money_data(cost) for name, cost in totals.costs},
        "goods": money_data(totals.goods),
        "total": money_data(totals.total),
        "missing": list(totals.missing),
        "steps": [say(step) for step in totals.steps],
        "clause": [
            {"metal_price": money_data(step.metal_price), "total": money_data(step.total)}
            for step in clause_steps(quote, totals.total)
        ],
    }


def _line_data(line: LineTotal) -> dict[str, Any]:
    warning = below_cost_line(line)
    margin = None if line.margin is None else round(line.margin, 1)
    return {
        "code": line.line.code,
        "quantity": line.line.quantity,
        "unit_price": money_data(line.unit),
        "discount_percent": decimal_data(line.line.discount_percent),
        "amount": money_data(line.amount),
        "cost": money_data(line.cost),
        "margin_percent": decimal_data(margin),
        "typed": line.line.typed,
        "remark": line.line.remark,
        "minimum_order": smallest_order(line.line) or None,
        "frozen": line.line.sheet.digest if line.line.sheet else None,
        "rates_date": line.line.sheet.card.day.isoformat() if line.line.sheet and not line.line.typed else None,
        "later_rates": {rate.name: rate.day.isoformat() for rate in later_rates(line.line)},
        "warning": say(warning) if warning else None,
    }


def quote_lines(quote: Quote) -> str:
    """Return a quotation for a person."""
    totals = quote_totals(quote)
    rows = [
        (line.line.code, f"x {line.line.quantity}", money_text(line.unit), money_text(line.amount))
        for line in totals.lines
    ]
    rows += [(say(COST_WORDS[name]), "", "", money_text(cost)) for name, cost in totals.costs]
    rows.append((f"Total {quote.incoterm.value}", "", "", money_text(totals.total)))
    warnings = [say(warning) for line in totals.lines if (warning := below_cost_line(line)) is not None]
    warnings += [say(few) for line in quote.lines if (few := too_few(line)) is not None]
    missing = [f"No price yet: {', '.join(totals.missing)}."] if totals.missing else []
    return "\n".join([f"{quote.code}  {quote.buyer.title}  {quote.day.isoformat()}", table(rows), *warnings, *missing])


def move_rows(moves: Sequence[LineMove]) -> list[tuple[str, str, str, str]]:
    """Return what moved, line by line."""
    return [
        (
            move.old.code,
            money_text(move.old.unit_price),
            money_text(move.new.unit_price if move.new else None),
            money_text(move.difference) if move.new else f"missing: {', '.join(map(say, move.missing))}",
        )
        for move in moves
    ]


def shown(library: Library, code: str, kept: tuple[Sentence, ...] = ()) -> Result:
    """Return a stored quotation as data and text, and why lines were kept as quoted just now."""
    quote = library.quotes.by_code(code)
    day, today = quote.metal_day, library.today()
    data = {
        **quote_data(quote, today),
        **age_data(day, today, library.settings),
        "proven": library.quotes.proven(quote),
        "rates_date": rates_day(quote).isoformat(),
        "kept_as_quoted": [say(line) for line in kept],
    }
    told = [say(line) for line in (*kept, *told_rates(quote))]
    return Result(data, quote_lines(quote), notes=(*told, *age_notes(day, today, library.settings)))
