"""The command that says who moves when prices do: between two days, or by some percent; it changes nothing."""

from __future__ import annotations

from argparse import ArgumentTypeError
from decimal import Decimal
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.cli.arguments import a_day
from jewelcraft.cli.arguments import a_path
from jewelcraft.cli.price_age import age_data
from jewelcraft.cli.price_age import age_notes
from jewelcraft.cli.result import Result
from jewelcraft.cli.result import TerminalProgress
from jewelcraft.cli.result import add_json
from jewelcraft.cli.result import decimal_data
from jewelcraft.cli.result import money_data
from jewelcraft.cli.result import money_text
from jewelcraft.cli.result import table
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.numbers import exact
from jewelcraft.domain.numbers import round_to
from jewelcraft.domain.rate_moves import RateMoves
from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.search import Sort
from jewelcraft.library.library import Library
from jewelcraft.library.rate_care import oldest_day
from jewelcraft.library.reprice_report import moved_pieces
from jewelcraft.library.reprice_report import reprice_between
from jewelcraft.library.reprice_report import reprice_moved

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from jewelcraft.library.reprice_report import MovedPiece
    from jewelcraft.library.reprice_tally import RepriceReport

_LEAST = Decimal(-90)
_MOST = Decimal(1000)
_METALS = ("gold", "silver", "platinum", "palladium")


def add_to(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the command to the parser."""
    reprice = commands.add_parser("reprice", help="say which pieces move when prices do; changes nothing")
    reprice.add_argument("file", type=a_path)
    reprice.add_argument("codes", nargs="*", metavar="CODE")
    reprice.add_argument("--search", default="", metavar="TEXT", help="the pieces that a search finds")
    reprice.add_argument("--from", dest="first", type=a_day, metavar="YYYY-MM-DD", help="at the rates of this day")
    reprice.add_argument(
        "--to", dest="second", type=a_day, metavar="YYYY-MM-DD", help="and of this day (default today)"
    )
    for metal in _METALS:
        reprice.add_argument(f"--{metal}", type=a_percent, metavar="PERCENT", help=f"what if {metal} moves, as +10%%")
    reprice.add_argument("--labour", type=a_percent, default=ZERO, metavar="PERCENT")
    reprice.add_argument("--exchange", action="append", default=[], type=a_move, metavar="CUR=PERCENT")
    add_json(reprice)
    reprice.set_defaults(run=_reprice)


def a_percent(text: str) -> Decimal:
    """Read by how many percent something moves."""
    try:
        percent = exact(text.strip().rstrip("%").strip().replace("\u2212", "-").replace(",", "."))
    except ValueError:
        raise ArgumentTypeError(f"{text} is not a percentage; write it as +10%") from None
    if not _LEAST <= percent <= _MOST:
        raise ArgumentTypeError(f"a price moves between {_LEAST} % and {_MOST} %")
    return percent


def a_move(text: str) -> tuple[str, Decimal]:
    """Read a currency and by how many percent it moves, as USD=+5%."""
    code, equals, percent = text.partition("=")
    if not equals:
        raise ArgumentTypeError(f"{text} is no move; write it as USD=+5%")
    return code.strip().upper(), a_percent(percent)


def _reprice(words: argparse.Namespace) -> Result:
    moves = RateMoves(
        tuple((metal, percent) for metal in _METALS if (percent := getattr(words, metal)) is not None),
        tuple(words.exchange),
        words.labour,
    )
    with Library.open(words.file, read_only=True) as library:
        ids = (
            [library.pieces.by_code(code).id for code in words.codes]
            if words.codes
            else library.pieces.ids(PieceQuery(text=words.search, sort=Sort.CODE))
        )
        if moves:
            report = reprice_moved(library, ids, moves, TerminalProgress())
        else:
            today = library.today()
            first, second = words.first or today, words.second or today
            report = reprice_between(library, ids, first, second, TerminalProgress())
        pieces = moved_pieces(library, report)
        age = (oldest_day(piece.metal_day for piece in pieces), library.today(), library.settings)
    data = {"pieces": len(ids), "moved": report.moved, **report_data(report, pieces), **age_data(*age)}
    text = "\n".join(filter(None, [report_line(report), _moves_text(pieces), below_text(pieces)]))
    return Result(data, text, notes=age_notes(*age))


def report_data(report: RepriceReport, pieces: Sequence[MovedPiece]) -> dict[str, Any]:
    """Return a report of moved prices as data."""
    return {
        "average_percent": decimal_data(shown_percent(report.average_percent)),
        "fell_below_target": sum(piece.fell_below for piece in pieces),
        "below_target": sum(piece.is_below for piece in pieces),
        "moves": [_move_data(piece) for piece in pieces],
    }


def report_line(report: RepriceReport) -> str:
    """Say in one line how many moved and by how much."""
    percent = shown_percent(report.average_percent)
    text = f"{report.moved} pieces have a new cost"
    return text + (f", {percent:+f} % on average." if percent is not None else ".")


def below_text(pieces: Sequence[MovedPiece]) -> str:
    """Name the pieces whose margin falls below the target where the price is kept; nothing where there are none."""
    fallen = [piece for piece in pieces if piece.fell_below]
    if not fallen:
        return ""
    rows = [
        (piece.code, f"{piece.margin_before} %", "->", f"{piece.margin_kept} %", f"target {piece.target} %")
        for piece in fallen
    ]
    return f"Below their target margin at the price until now: {len(fallen)}.\n{table(rows)}"


def shown_percent(percent: Decimal | None) -> Decimal | None:
    """Return a percentage to the hundredth."""
    return None if percent is None else round_to(percent, ONE / HUNDRED)


def _moves_text(pieces: Sequence[MovedPiece]) -> str:
    rows = []
    for piece in pieces:
        percent = shown_percent(piece.percent)
        change = "" if percent is None else f"{percent:+f} %"
        rows.append((piece.code, money_text(piece.cost_before), "->", money_text(piece.cost_after), change))
    return table(rows)


def _move_data(piece: MovedPiece) -> dict[str, Any]:
    return {
        "code": piece.code,
        "title": piece.titles.best(),
        "cost_before": money_data(piece.cost_before),
        "cost_after": money_data(piece.cost_after),
        "percent": decimal_data(shown_percent(piece.percent)),
        "price_before": money_data(piece.price_kept),
        "price_after": money_data(piece.price_after),
        "margin_before": decimal_data(piece.margin_before),
        "margin_at_price_before": decimal_data(piece.margin_kept),
        "target_margin": decimal_data(piece.target),
        "below_target": piece.is_below,
        "fell_below_target": piece.fell_below,
    }
