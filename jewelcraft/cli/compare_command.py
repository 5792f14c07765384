"""The command that sets two to four pieces side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.cli.arguments import a_path
from jewelcraft.cli.price_age import age_data
from jewelcraft.cli.price_age import age_notes
from jewelcraft.cli.price_age import price_age
from jewelcraft.cli.result import Result
from jewelcraft.cli.result import add_json
from jewelcraft.cli.result import decimal_data
from jewelcraft.cli.result import money_data
from jewelcraft.cli.result import money_text
from jewelcraft.cli.result import say
from jewelcraft.cli.result import table
from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import round_to
from jewelcraft.library.comparison import compare_pieces
from jewelcraft.library.library import Library
from jewelcraft.library.rate_care import oldest_day

if TYPE_CHECKING:
    import argparse
    from datetime import date
    from decimal import Decimal

    from jewelcraft.domain.settings import WorkshopSettings
    from jewelcraft.library.comparison import Compared

_CENT = ONE / HUNDRED


def add_to(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the command to the parser."""
    compare = commands.add_parser("compare", help="set two to four pieces side by side")
    compare.add_argument("file", type=a_path)
    compare.add_argument("codes", nargs="+", metavar="CODE")
    add_json(compare)
    compare.set_defaults(run=_compare)


def _compare(words: argparse.Namespace) -> Result:
    with Library.open(words.file, read_only=True) as library:
        pieces = compare_pieces(library, [library.pieces.by_code(code).id for code in words.codes])
        today, settings = library.today(), library.settings
    data = [_piece_data(piece) | age_data(piece.metal_day, today, settings) for piece in pieces]
    rows = [
        ("", *(piece.piece.code for piece in pieces)),
        ("Title", *(piece.piece.titles.best()[:28] for piece in pieces)),
        ("Metal", *(", ".join(piece.alloys) or "-" for piece in pieces)),
        ("Net weight, g", *(_plain(piece.net_weight_g) for piece in pieces)),
        ("Stones, ct", *(_plain(piece.stone_ct) for piece in pieces)),
        *((bucket.value.capitalize(), *(money_text(piece.group(bucket)) for piece in pieces)) for bucket in Bucket),
        ("Cost", *(money_text(piece.cost) for piece in pieces)),
        ("Wholesale", *(money_text(piece.wholesale) for piece in pieces)),
        ("Retail", *(money_text(piece.retail) for piece in pieces)),
        ("Margin, %", *(_plain(piece.margin) for piece in pieces)),
        ("Bench hours", *(_plain(piece.bench_hours) for piece in pieces)),
        ("Profit per hour", *(_plain(piece.hourly) for piece in pieces)),
        ("Metal price", *(_age_text(piece.metal_day, today, settings) for piece in pieces)),
        ("Missing", *(", ".join(map(say, piece.gaps)) or "-" for piece in pieces)),
    ]
    oldest = oldest_day(piece.metal_day for piece in pieces)
    return Result({"pieces": data}, table(rows), notes=age_notes(oldest, today, settings))


def _age_text(day: date | None, today: date, settings: WorkshopSettings) -> str:
    age = price_age(day, today, settings)
    return "-" if day is None or age is None else f"{day.isoformat()}, {age.replace('_', ' ')}"


def _plain(value: Decimal | None) -> str:
    return "-" if value is None else format(round_to(value, _CENT), "f")


def _piece_data(piece: Compared) -> dict[str, Any]:
    return {
        "code": piece.piece.code,
        "title": piece.piece.titles.best(),
        "alloys": list(piece.alloys),
        "net_weight_g": decimal_data(piece.net_weight_g),
        "stones": piece.stone_count,
        "stones_ct": decimal_data(piece.stone_ct),
        "groups": {bucket.value: money_data(amount) for bucket, amount in piece.groups},
        "cost": money_data(piece.cost),
        "wholesale": money_data(piece.wholesale),
        "retail": money_data(piece.retail),
        "margin_percent": decimal_data(piece.margin),
        "bench_hours": decimal_data(piece.bench_hours),
        "profit_per_hour": None if piece.hourly is None else decimal_data(round_to(piece.hourly, _CENT)),
        "missing": [say(gap) for gap in piece.gaps],
    }
