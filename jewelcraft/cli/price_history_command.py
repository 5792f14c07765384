"""The command that brings a history of prices in from a table: rates import."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.cli.arguments import a_kind_of
from jewelcraft.cli.arguments import a_path
from jewelcraft.cli.quoted_price import add_quote
from jewelcraft.cli.quoted_price import check_unit
from jewelcraft.cli.quoted_price import check_weighed
from jewelcraft.cli.quoted_price import rate_of
from jewelcraft.cli.reprice_command import report_line
from jewelcraft.cli.result import Result
from jewelcraft.cli.result import TerminalProgress
from jewelcraft.cli.result import add_json
from jewelcraft.cli.result import decimal_data
from jewelcraft.cli.result import say
from jewelcraft.cli.result import table
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.typed_days import DayOrder
from jewelcraft.domain.typed_numbers import Decimals
from jewelcraft.library.library import Library
from jewelcraft.library.rate_import import HistoryChoices
from jewelcraft.library.rate_import import import_history
from jewelcraft.library.rate_import import plan_history

if TYPE_CHECKING:
    from jewelcraft.exchange.price_history import HistoryRow

_DECIMALS = {"point": Decimals.POINT, "comma": Decimals.COMMA}


def add_import(actions: argparse._SubParsersAction[Any]) -> None:
    """Add the command to those on rates."""
    bring = actions.add_parser("import", help="bring in a history of prices from a CSV table")
    bring.add_argument("file", type=a_path)
    bring.add_argument("table", type=a_path, metavar="TABLE.csv")
    add_quote(bring, metal=True)
    bring.add_argument("--column", default="", help="the column of the prices, by its heading (default: the likeliest)")
    bring.add_argument("--dates", type=a_kind_of(DayOrder), metavar="dmy|mdy", help="the order of dates")
    bring.add_argument("--decimal", choices=sorted(_DECIMALS), help="the sign that divides the decimals")
    bring.add_argument("--replace", action="store_true", help="let the table win over prices of the same day")
    bring.add_argument("--dry-run", action="store_true", help="say what would happen, change nothing")
    add_json(bring)
    bring.set_defaults(run=_import, date=None, price=ONE)


def _import(words: argparse.Namespace) -> Result:
    check_unit(words)
    words.metal = words.metal.strip()
    choices = HistoryChoices(words.column, words.dates, _DECIMALS.get(words.decimal or ""), words.replace)
    with Library.open(words.file, read_only=words.dry_run) as library:
        like = rate_of(words, library.today())
        check_weighed(like, library.rates.card())
        plan = plan_history(library, words.table, like, choices)
        report = None if words.dry_run else import_history(library, plan, TerminalProgress())
    history = plan.history
    data = {
        "dry_run": words.dry_run,
        "name": like.name,
        "currency": like.currency,
        "unit": like.unit,
        "fineness": decimal_data(like.fineness),
        "column": history.column.title,
        "columns": [column.title for column in history.columns],
        "dates": history.habit.order.value,
        "dates_are_certain": history.habit.is_proven,
        "counts": {fate.value: count for fate, count in plan.counts.items()},
        "taken": len(plan.new) + len(plan.mended),
        "moved": report.moved if report else 0,
        "rows": [_row_data(row) for row in history.rows],
    }
    lines = [(f"row {row.row}", row.day_text, row.price_text, row.fate.value, _problem(row)) for row in history.rows]
    taken = f"{len(plan.new) + len(plan.mended)} prices of {like.name}"
    end = f"{taken} would be taken." if report is None else f"{taken} taken. {report_line(report)}"
    return Result(data, f"{table(lines)}\n{end}")


def _row_data(row: HistoryRow) -> dict[str, Any]:
    return {
        "row": row.row,
        "result": row.fate.value,
        "date": row.day.isoformat() if row.day else None,
        "price": decimal_data(row.price),
        "problem": _problem(row) or None,
    }


def _problem(row: HistoryRow) -> str:
    return say(row.problem) if row.problem else ""
