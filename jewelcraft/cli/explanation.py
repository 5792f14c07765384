"""How a piece's cost and prices come about, as a tree of data: sheet, groups, lines, steps with their values."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.cli.rate_words import rate_data
from jewelcraft.cli.result import decimal_data
from jewelcraft.cli.result import money_data
from jewelcraft.cli.result import say
from jewelcraft.domain.cost_basis import CostBasis
from jewelcraft.domain.costing import open_ledger
from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.line_rates import line_rates
from jewelcraft.domain.money import Money
from jewelcraft.domain.numbers import canonical
from jewelcraft.domain.sentences import Sentence
from jewelcraft.domain.sheet_sums import explain_subtotal
from jewelcraft.domain.sheet_sums import explain_total
from jewelcraft.library.rate_care import age_of

if TYPE_CHECKING:
    from jewelcraft.domain.costsheet import CostLine
    from jewelcraft.domain.costsheet import CostSheet
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.pricing import PriceSet
    from jewelcraft.library.library import Library


def explanation(library: Library, piece: Piece, sheet: CostSheet, prices: PriceSet | None) -> dict[str, Any]:
    """Return the tree of one sheet; every step comes from the computation itself, as the window shows it."""
    basis = CostBasis(library.rates.card(sheet.day))
    rates = line_rates(open_ledger(piece, basis, sheet.batch_quantity))
    ages = {rate: age_of(rate.day, sheet.day, library.settings, rate.kind) for each in rates for rate in each}
    found = zip(sheet.lines, rates, strict=True)
    lines = [
        (line.bucket, _line(line, [rate_data(rate) | {"age": ages[rate]} for rate in each])) for line, each in found
    ]
    return {
        "day": sheet.day.isoformat(),
        "currency": sheet.currency,
        "batch_quantity": sheet.batch_quantity,
        "groups": [
            {
                "bucket": bucket.value,
                "subtotal": money_data(sheet.subtotal(bucket)),
                "lines": [line for place, line in lines if place is bucket],
                "steps": [_step(step) for step in explain_subtotal(sheet, bucket)],
            }
            for bucket in Bucket
            if any(line.bucket is bucket for line in sheet.lines)
        ],
        "total": money_data(sheet.total),
        "known_total": money_data(sheet.known_total),
        "steps": [_step(step) for step in explain_total(sheet)],
        "missing": [say(gap) for gap in sheet.gaps],
        "prices": None
        if prices is None
        else {
            "cost": money_data(prices.cost),
            "wholesale": money_data(prices.wholesale),
            "retail": money_data(prices.retail),
            "steps": [_step(step) for step in prices.steps],
        },
    }


def _line(line: CostLine, rates: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "label": say(line.label),
        "quantity": decimal_data(line.quantity),
        "unit": line.unit,
        "rate": money_data(line.rate),
        "rate_date": line.rate_day.isoformat() if line.rate_day else None,
        "rates": rates,
        "amount": money_data(line.amount),
        "steps": [_step(step) for step in line.steps],
        "estimated": line.estimated,
        "missing": [say(gap) for gap in line.gaps],
        "origin": line.origin.value,
        "role": line.role.value,
        "warning": say(line.warning) if line.warning else None,
    }


def _step(step: Sentence) -> dict[str, Any]:
    return {"text": say(step), "values": {name: _value(value) for name, value in step.values.items()}}


def _value(value: object) -> Any:
    if isinstance(value, Sentence):
        return say(value)
    if isinstance(value, Money):
        return money_data(value)
    if isinstance(value, Decimal):
        return canonical(value)
    if isinstance(value, date):
        return value.isoformat()
    return value if isinstance(value, (int, str)) else str(value)
