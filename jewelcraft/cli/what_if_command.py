"""The command whatif: what moved metals, currencies or labour would do to pieces; nothing is kept."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.cli.arguments import a_path
from jewelcraft.cli.price_age import age_data
from jewelcraft.cli.price_age import age_notes
from jewelcraft.cli.result import Result
from jewelcraft.cli.result import add_json
from jewelcraft.cli.result import decimal_data
from jewelcraft.cli.result import money_text
from jewelcraft.cli.result import table
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.money import Money
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.numbers import round_to
from jewelcraft.domain.rate_moves import RateMoves
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.search import PieceQuery
from jewelcraft.library.insights import InsightRoom
from jewelcraft.library.library import Library

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from jewelcraft.domain.insights import Outcome
    from jewelcraft.domain.insights import WhatIf
    from jewelcraft.library.insights import Insights

_TENTH, _HUNDREDTH = Decimal("0.1"), Decimal("0.01")
_LEAST = Decimal(-100)


def add_to(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the command to the parser."""
    trial = commands.add_parser("whatif", help="say what moved prices would do to pieces; nothing is kept")
    trial.add_argument("file", type=a_path)
    trial.add_argument("codes", nargs="*", metavar="CODE")
    trial.add_argument("--search", default="", metavar="TEXT", help="the pieces that a search finds, instead of codes")
    trial.add_argument(
        "--move", action="append", default=[], metavar="NAME=PERCENT", help="as gold=10, USD=-3 or labour=5; repeatable"
    )
    trial.set_defaults(run=_try)
    add_json(trial)


def _try(words: argparse.Namespace) -> Result:
    with Library.open(words.file, read_only=True) as library:
        ids = frozenset(library.pieces.by_code(code).id for code in words.codes)
        room = InsightRoom(library)
        insights = room.insights(PieceQuery(text=words.search, ids=ids))
        outcome = room.try_moves(insights, _moves(words.move, insights))
        age = (insights.metal_day, insights.card.day, library.settings)
    return Result(_data(insights, outcome) | age_data(*age), _text(insights, outcome), notes=age_notes(*age))


def _moves(typed: Sequence[str], insights: Insights) -> RateMoves:
    metals: dict[str, Decimal] = {}
    currencies: dict[str, Decimal] = {}
    labour = ZERO
    for words in typed:
        name, percent = _move(words)
        if name.casefold() in {"labour", "labor"}:
            labour = percent
        elif insights.card.find(RateKind.METAL, name.casefold()) is not None:
            metals[name.casefold()] = percent
        elif insights.card.in_home(name.upper()) is not None and name.upper() != insights.currency:
            currencies[name.upper()] = percent
        else:
            raise InvalidValueError("{name} is neither a metal nor a currency with a price, nor labour.", name=name)
    return RateMoves(tuple(metals.items()), tuple(currencies.items()), labour)


def _move(words: str) -> tuple[str, Decimal]:
    name, sign, number = words.partition("=")
    try:
        percent = Decimal(number.strip().rstrip("%").strip().replace(",", "."))
    except ArithmeticError:
        percent = _LEAST
    if not sign or not percent.is_finite() or percent <= _LEAST:
        raise InvalidValueError("{text} is no move. Type for example gold=10 or USD=-3.", text=words)
    return name.strip(), percent


def _data(insights: Insights, outcome: WhatIf) -> dict[str, object]:
    return {
        "currency": insights.currency,
        "cost_now": decimal_data(outcome.cost_now),
        "cost_then": decimal_data(outcome.cost_then),
        "percent": decimal_data(round_to(outcome.percent, _HUNDREDTH)),
        "losing": outcome.losing,
        "left_out": [piece.code for piece in insights.pieces if piece.cost is None],
        "pieces": [_piece_data(one) for one in outcome.outcomes],
    }


def _piece_data(one: Outcome) -> dict[str, object]:
    return {
        "code": one.piece.code,
        "cost_now": decimal_data(one.piece.cost),
        "cost_then": decimal_data(one.cost),
        "margin_then_percent": None if one.margin is None else decimal_data(round_to(one.margin, _HUNDREDTH)),
    }


def _text(insights: Insights, outcome: WhatIf) -> str:
    currency = insights.currency
    rows = [
        [
            one.piece.code,
            money_text(Money(one.piece.cost or ZERO, currency)),
            money_text(Money(one.cost, currency)),
            "-" if one.margin is None else f"{round_to(one.margin, _TENTH)} %",
        ]
        for one in outcome.outcomes
    ]
    now, then = Money(outcome.cost_now, currency), Money(outcome.cost_then, currency)
    left_out = [piece.code for piece in insights.pieces if piece.cost is None]
    lines = [
        table([["piece", "cost now", "cost then", "margin then"], *rows]),
        f"Cost of all: {money_text(now)} now, {money_text(then)} then ({round_to(outcome.percent, _HUNDREDTH)} %).",
        f"Pieces that would cost more than they sell for: {outcome.losing}.",
    ]
    if left_out:
        lines.append(f"Left out, because a price is missing: {', '.join(left_out)}.")
    return "\n".join(lines)
