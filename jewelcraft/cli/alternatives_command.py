"""The command alternatives: one design in other alloys and ring sizes, each with weight, cost and price."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.cli.arguments import a_path
from jewelcraft.cli.arguments import a_price
from jewelcraft.cli.price_age import age_data
from jewelcraft.cli.price_age import age_notes
from jewelcraft.cli.result import Result
from jewelcraft.cli.result import add_json
from jewelcraft.cli.result import decimal_data
from jewelcraft.cli.result import money_data
from jewelcraft.cli.result import money_text
from jewelcraft.cli.result import say
from jewelcraft.cli.result import table
from jewelcraft.domain.alternatives import alternative_matrix
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.ring_sizes import RingSystem
from jewelcraft.domain.ring_sizes import ring_label
from jewelcraft.domain.ring_sizes import ring_system_of
from jewelcraft.domain.variant_choice import near_sizes
from jewelcraft.domain.variant_choice import plated_area
from jewelcraft.domain.variant_choice import read_sizes
from jewelcraft.domain.variant_choice import usual_alloys
from jewelcraft.domain.variant_choice import variants_of
from jewelcraft.library.alloy_words import find_alloy
from jewelcraft.library.library import Library
from jewelcraft.library.rate_care import oldest_day
from jewelcraft.library.table_file import write_table

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from jewelcraft.domain.alternatives import Alternative
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.domain.settings import WorkshopSettings
    from jewelcraft.domain.units import RingSize
    from jewelcraft.exchange.cells import Cell


def add_to(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("alternatives", help="a design in other alloys and ring sizes, with cost and price")
    parser.add_argument("file", type=a_path)
    parser.add_argument("code", metavar="CODE")
    parser.add_argument(
        "--alloys", default="", metavar="A,B", help="as 925,14K,au750w,brass (default: the usual ones; brass gilded)"
    )
    parser.add_argument(
        "--sizes", default="", metavar="SIZES", help='as "EU 49, 53, 57" (default: size and neighbours)'
    )
    parser.add_argument("--area", type=a_price, metavar="CM2", help="the surface, for what is plated")
    parser.add_argument("--csv", type=a_path, metavar="OUT", help="write the table for spreadsheets")
    parser.set_defaults(run=_compare)
    add_json(parser)


def _compare(words: argparse.Namespace) -> Result:
    with Library.open(words.file, read_only=True) as library:
        piece = library.pieces.by_code(words.code)
        card, settings = library.rates.card(), library.settings
        variants = variants_of(piece, _alloys(words.alloys, piece, card), words.area or plated_area(piece))
        sizes = _sizes(words.sizes, piece, settings.ring_systems)
        system = ring_system_of(words.sizes.split(",")[0]) or RingSystem((*settings.ring_systems, "EU")[0])
        rows = alternative_matrix(piece, variants, sizes, card, library.price_lists.policy_of(piece))
    names = {alloy.id: alloy.name for alloy in card.alloys.values()}
    cells = [cell for row in rows for cell in row]
    shown = [_data(cell, names, system) | _age(cell, card.day, settings) for cell in cells]
    data: dict[str, Any] = {"code": piece.code, "alternatives": shown}
    heads = ("alloy", "ring size", "weight, g", "cost", "wholesale", "retail", "missing")
    oldest = oldest_day(cell.sheet.oldest_rate_day for cell in cells if cell.sheet is not None)
    data |= age_data(oldest, card.day, settings)
    if words.csv is not None:
        target = _write(words.csv, words.file, cells, shown, card.home_currency)
        data["csv"] = str(target)
        return Result(data, f"{target} written.", notes=age_notes(oldest, card.day, settings))
    text = table([heads, *(_row(cell, names, system) for cell in cells)])
    return Result(data, text, notes=age_notes(oldest, card.day, settings))


def _write(target: Path, file: Path, cells: Sequence[Alternative], shown: Sequence[dict[str, Any]], home: str) -> Path:
    """Write the table for spreadsheets, numbers bare and each in one currency."""
    if target.resolve() == file.resolve():
        raise InvalidValueError("{file} is the workshop itself. Choose another name for the table.", file=target.name)
    currency = next((cell.prices.wholesale.currency for cell in cells if cell.prices), home)
    heads = (
        *("Alloy", "Plated", "Ring size", "Weight (g)", f"Cost ({home})"),
        *(f"Wholesale ({currency})", f"Retail ({currency})", "Metal price of", "Missing"),
    )
    rows: list[list[Cell]] = []
    for cell, told in zip(cells, shown, strict=True):
        cost, prices = cell.sheet.total if cell.sheet else None, cell.prices
        rows.append(
            [
                *(told["name"], ", ".join(told["plated"]), told["ring_size"], cell.net_weight_g),
                *(cost.amount if cost else None, prices.wholesale.amount if prices else None),
                *(prices.retail.amount if prices else None, told["metal_price_date"], ", ".join(told["missing"])),
            ]
        )
    return write_table(target, heads, rows)


def _alloys(typed: str, piece: Piece, card: RateCard) -> Sequence[str]:
    if not typed.strip():
        usual = usual_alloys(piece, card)
        return [alloy for alloy in card.alloys if alloy in usual]
    wanted = [word.strip() for word in typed.split(",") if word.strip()]
    meant = [card.alloys.get(word) or find_alloy(word, list(card.alloys.values())) for word in wanted]
    found = [alloy.id for alloy in meant if alloy is not None]
    unknown = [word for word, alloy in zip(wanted, meant, strict=True) if alloy is None]
    if unknown:
        raise InvalidValueError(
            "There is no alloy {alloy}. These are known: {known}.",
            alloy=", ".join(unknown),
            known=", ".join(card.alloys),
        )
    return found


def _sizes(typed: str, piece: Piece, systems: Sequence[str]) -> Sequence[RingSize | None]:
    if piece.ring_size is None and not typed.strip():
        return [None]
    if piece.ring_size is None:
        raise InvalidValueError("{code} has no ring size. Enter the size that was weighed.", code=piece.code)
    return read_sizes(typed.strip() or near_sizes(piece.ring_size, systems))


def _size(cell: Alternative, system: RingSystem) -> str:
    return "-" if cell.ring_size is None else ring_label(cell.ring_size, system)


def _missing(cell: Alternative) -> list[str]:
    if cell.gap is not None:
        return [say(cell.gap)]
    return [] if cell.sheet is None else list(cell.sheet.missing)


def _age(cell: Alternative, today: date, settings: WorkshopSettings) -> dict[str, str | None]:
    return age_data(None if cell.sheet is None else cell.sheet.oldest_rate_day, today, settings)


def _data(cell: Alternative, names: dict[str, str], system: RingSystem) -> dict[str, Any]:
    cost = None if cell.sheet is None else cell.sheet.total
    return {
        "alloy": cell.variant.alloy,
        "name": names.get(cell.variant.alloy, cell.variant.alloy),
        "plated": [layer.metal for layer in cell.variant.platings],
        "ring_size": None if cell.ring_size is None else _size(cell, system),
        "net_weight_g": decimal_data(cell.net_weight_g),
        "cost": money_data(cost),
        "wholesale": money_data(cell.prices.wholesale if cell.prices else None),
        "retail": money_data(cell.prices.retail if cell.prices else None),
        "missing": _missing(cell),
    }


def _row(cell: Alternative, names: dict[str, str], system: RingSystem) -> tuple[str, ...]:
    prices = cell.prices
    name = names.get(cell.variant.alloy, cell.variant.alloy)
    layers = "".join(f", {layer.metal} plated" for layer in cell.variant.platings)
    return (
        f"{name}{layers}",
        _size(cell, system),
        "-" if cell.net_weight_g is None else format(cell.net_weight_g, "f"),
        money_text(None if cell.sheet is None else cell.sheet.total),
        money_text(prices.wholesale if prices else None),
        money_text(prices.retail if prices else None),
        ", ".join(_missing(cell)),
    )
