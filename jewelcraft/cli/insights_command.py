"""The command insights: where the money goes, how margins spread, what hangs on metal, what an hour brings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.cli.arguments import a_number
from jewelcraft.cli.arguments import a_path
from jewelcraft.cli.price_age import age_data
from jewelcraft.cli.price_age import age_notes
from jewelcraft.cli.result import Result
from jewelcraft.cli.result import add_json
from jewelcraft.cli.result import decimal_data
from jewelcraft.cli.result import money_text
from jewelcraft.cli.result import say
from jewelcraft.cli.result import table
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.insights import RISE
from jewelcraft.domain.insights import counted_bars
from jewelcraft.domain.money import Money
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.numbers import round_to
from jewelcraft.domain.search import PieceQuery
from jewelcraft.library.insights import InsightRoom
from jewelcraft.library.library import Library
from jewelcraft.library.rate_care import metal_day
from jewelcraft.library.table_file import write_table

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from jewelcraft.domain.piece_insight import PieceInsight
    from jewelcraft.domain.set_up import SetUpPart
    from jewelcraft.library.insights import Insights

_HUNDREDTH, _THOUSANDTH = Decimal("0.01"), Decimal("0.001")
_MONEY, _PERCENT = "money", "percent"
_WHOLE_UNITS = {
    **dict.fromkeys(("cost", "worth", "average_per_hour"), _MONEY),
    **dict.fromkeys(("target", "average"), _PERCENT),
}
Row = Mapping[str, str | int | Decimal | None]


@dataclass(frozen=True, slots=True)
class View:
    """One table of insights: columns with what their numbers are, rows, and what all rows come to."""

    columns: Mapping[str, str]
    """By the names that scripts use: money, percent, or the unit."""
    rows: tuple[Row, ...]
    whole: Row


def add_to(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("insights", help="what the pieces tell together, as the Insights of the window")
    parser.add_argument("file", type=a_path)
    parser.add_argument("codes", nargs="*", metavar="CODE")
    parser.add_argument("--search", default="", metavar="TEXT", help="the pieces that a search finds, instead of codes")
    parser.add_argument("--view", choices=list(_VIEWS), help="one view; without it all of them")
    parser.add_argument("--target", type=a_number, metavar="PERCENT", help="the margin to aim at, else the workshop's")
    parser.add_argument("--csv", type=a_path, metavar="OUT", help="write the view as a table for spreadsheets")
    parser.set_defaults(run=_tell, fail=parser.error)
    add_json(parser)


def _tell(words: argparse.Namespace) -> Result:
    if words.csv is not None and words.view is None:
        words.fail("argument --csv: choose a view with --view, a table holds one")
    if words.csv is not None and words.csv.resolve() == words.file.resolve():
        raise InvalidValueError(
            "{file} is the workshop itself. Choose another name for the table.", file=words.csv.name
        )
    with Library.open(words.file, read_only=True) as library:
        ids = frozenset(library.pieces.by_code(code).id for code in words.codes)
        insights = InsightRoom(library).insights(PieceQuery(text=words.search, ids=ids), words.target)
        settings = library.settings
        views = {name: _VIEWS[name](insights) for name in ([words.view] if words.view else _VIEWS)}
        if words.csv is not None:
            view = views[words.view]
            heads = [_head(name, unit, insights.currency) for name, unit in view.columns.items()]
            write_table(words.csv, heads, ([row[name] for name in view.columns] for row in view.rows))
    data = _data(insights, views) | age_data(insights.metal_day, insights.card.day, settings)
    notes = age_notes(insights.metal_day, insights.card.day, settings)
    if words.csv is not None:
        data["csv"] = str(words.csv)
        return Result(data, f"{words.csv} written.", notes=notes)
    return Result(data, _text(insights, views), notes=notes)


def _composition(insights: Insights) -> View:
    made = insights.composition
    rows: tuple[Row, ...] = tuple(
        {
            "group": share.bucket.value,
            "percent": round_to(share.percent, _HUNDREDTH),
            "cost": share.amount,
            "cost_per_piece": round_to(share.amount / max(made.pieces, 1), _HUNDREDTH),
            "pieces": share.pieces,
        }
        for share in made.shares
        if share.amount
    )
    columns = {"group": "", "percent": _PERCENT, "cost": _MONEY, "cost_per_piece": _MONEY, "pieces": ""}
    return View(columns, rows, {"cost": made.cost, "pieces": made.pieces})


def _margins(insights: Insights) -> View:
    spread = insights.margins
    rows: tuple[Row, ...] = tuple(
        {
            **_named(piece),
            "cost": piece.cost,
            "wholesale": piece.price,
            "earned": piece.profit,
            "margin": piece.margin,
            "against_target": None if piece.margin is None else piece.margin - spread.target,
        }
        for piece in spread.pieces
    )
    money = dict.fromkeys(("cost", "wholesale", "earned"), _MONEY)
    columns = {"code": "", "name": "", **money, "margin": _PERCENT, "against_target": _PERCENT}
    whole: Row = {"target": spread.target, "below_target": spread.below, "average": spread.average}
    return View(columns, rows, whole)


def _margin_bars(insights: Insights) -> View:
    bars = counted_bars(insights.margins.bars)
    rows: tuple[Row, ...] = tuple({"from": bar.low, "below": bar.high, "pieces": bar.count} for bar in bars)
    whole: Row = {"target": insights.margins.target, "pieces": len(insights.margins.pieces)}
    return View({"from": _PERCENT, "below": _PERCENT, "pieces": ""}, rows, whole)


def _exposure(insights: Insights) -> View:
    rows: tuple[Row, ...] = tuple(
        {
            "metal": share.metal,
            "fine_g": round_to(share.fine_g, _THOUSANDTH),
            "price_per_g": round_to(share.price, _HUNDREDTH),
            "worth": round_to(share.amount, _HUNDREDTH),
            "percent_of_cost": round_to(share.percent, _HUNDREDTH),
            f"if_{RISE}_percent_dearer": share.rise,
            "price_of": _day_of(share.metal, insights),
            "pieces": share.pieces,
        }
        for share in insights.metals
    )
    columns = {
        "metal": "", "fine_g": "g", "price_per_g": _MONEY, "worth": _MONEY, "percent_of_cost": _PERCENT,
        f"if_{RISE}_percent_dearer": _MONEY, "price_of": "", "pieces": "",
    }  # fmt: skip
    worth = sum((share.amount for share in insights.metals), ZERO)
    return View(columns, rows, {"worth": round_to(worth, _HUNDREDTH)})


def _day_of(metal: str, insights: Insights) -> str | None:
    day = metal_day((metal,), insights.card)
    return None if day is None else day.isoformat()


def _bench_hours(insights: Insights) -> View:
    ranking = insights.hours
    rows: tuple[Row, ...] = tuple(
        {
            **_named(piece),
            "earned": piece.profit,
            "bench_hours": round_to(piece.bench_hours, _THOUSANDTH),
            "earned_per_hour": _per_hour(piece.hourly),
        }
        for piece in (*ranking.pieces, *ranking.without_hours)
    )
    columns = {"code": "", "name": "", "earned": _MONEY, "bench_hours": "h", "earned_per_hour": _MONEY}
    return View(columns, rows, {"average_per_hour": _per_hour(ranking.average)})


def _break_even(insights: Insights) -> View:
    rows: tuple[Row, ...] = tuple(
        {
            **_named(piece),
            "set_up_once": piece.set_up.once,
            "each_piece": piece.set_up.each,
            "wholesale": piece.price,
            "pays_from_pieces": piece.set_up.quantity(piece.price),
            "counted": "; ".join(_set_up_words(part, insights.currency) for part in piece.set_up.parts),
        }
        for piece in insights.pieces
        if piece.set_up is not None and piece.price is not None
    )
    money = dict.fromkeys(("set_up_once", "each_piece", "wholesale"), _MONEY)
    columns = {"code": "", "name": "", **money, "pays_from_pieces": "", "counted": ""}
    return View(columns, rows, {"pieces": len(rows)})


def _set_up_words(part: SetUpPart, currency: str) -> str:
    """Say what a step costs once, and when it must be paid again."""
    amount = money_text(Money(part.amount, currency))
    if part.over is None:
        return f"{part.operation} {amount} per batch"
    return f"{part.operation} {amount} for {part.over} pieces, then again"


def _per_hour(amount: Decimal | None) -> Decimal | None:
    return None if amount is None else round_to(amount, _HUNDREDTH)


_VIEWS: Mapping[str, Callable[[Insights], View]] = {
    "composition": _composition,
    "margins": _margins,
    "margin-bars": _margin_bars,
    "exposure": _exposure,
    "bench-hours": _bench_hours,
    "break-even": _break_even,
}


def _named(piece: PieceInsight) -> Row:
    return {"code": piece.code, "name": piece.titles.best("en")}


def _head(name: str, unit: str, currency: str) -> str:
    unit = {_MONEY: currency, _PERCENT: "%"}.get(unit, unit)
    words = name.replace("_", " ").capitalize()
    return f"{words} ({unit})" if unit else words


def _data(insights: Insights, views: Mapping[str, View]) -> dict[str, Any]:
    return {
        "currency": insights.currency,
        "day": insights.card.day.isoformat(),
        "pieces": len(insights.pieces),
        "of": insights.of,
        "left_out": [piece.code for piece in insights.gaps.pieces],
        "missing": [{"name": say(name), "pieces": count} for name, count in insights.gaps.names],
        "views": {
            name: {**_plain(view.whole), "rows": [_plain(row) for row in view.rows]} for name, view in views.items()
        },
    }


def _plain(row: Row) -> dict[str, Any]:
    return {name: decimal_data(value) if isinstance(value, Decimal) else value for name, value in row.items()}


def _text(insights: Insights, views: Mapping[str, View]) -> str:
    parts = [_view_text(name, view, insights.currency) for name, view in views.items()]
    if insights.gaps.pieces:
        codes = ", ".join(piece.code for piece in insights.gaps.pieces)
        missing = ", ".join(f"{say(name)} ({count})" for name, count in insights.gaps.names)
        parts.append(f"Left out, because a price is missing: {codes}. Missing: {missing}.")
    return "\n\n".join(parts)


def _view_text(name: str, view: View, currency: str) -> str:
    heads = [column.replace("_", " ") for column in view.columns]
    rows = [[_cell(row[column], unit, currency) for column, unit in view.columns.items()] for row in view.rows]
    units = {key: _WHOLE_UNITS.get(key, "") for key in view.whole}
    whole = (f"{key.replace('_', ' ')} {_cell(value, units[key], currency)}" for key, value in view.whole.items())
    return "\n".join([f"{name}:", table([heads, *rows]), f"All: {', '.join(whole)}."])


def _cell(value: str | int | Decimal | None, unit: str, currency: str) -> str:
    if value is None:
        return "-"
    if not isinstance(value, Decimal):
        return str(value)
    if unit == _MONEY:
        return money_text(Money(value, currency))
    return f"{decimal_data(value)} %" if unit == _PERCENT else f"{decimal_data(value)} {unit}".rstrip()
