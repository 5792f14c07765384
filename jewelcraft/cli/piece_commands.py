"""Commands on pieces: pieces list, show, import, edit; cost."""

from __future__ import annotations

from dataclasses import fields
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.cli import edit_command
from jewelcraft.cli.arguments import a_day
from jewelcraft.cli.arguments import a_kind_of
from jewelcraft.cli.arguments import a_path
from jewelcraft.cli.explanation import explanation
from jewelcraft.cli.price_age import age_data
from jewelcraft.cli.price_age import age_notes
from jewelcraft.cli.price_age import losing_notes
from jewelcraft.cli.result import Result
from jewelcraft.cli.result import add_json
from jewelcraft.cli.result import decimal_data
from jewelcraft.cli.result import money_data
from jewelcraft.cli.result import money_text
from jewelcraft.cli.result import say
from jewelcraft.cli.result import table
from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.legal_marks import markings
from jewelcraft.domain.piece_origin import fob_part
from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.search import Shelf
from jewelcraft.domain.search import Sort
from jewelcraft.domain.sheet_sums import explain_subtotal
from jewelcraft.domain.sheet_sums import explain_total
from jewelcraft.domain.stone_disclosure import disclosure_gaps
from jewelcraft.domain.tidy_numbers import tidy
from jewelcraft.library.library import Library
from jewelcraft.library.rate_care import oldest_day
from jewelcraft.library.recost import figures_of
from jewelcraft.library.seeds import marks_of

if TYPE_CHECKING:
    import argparse
    from collections.abc import Collection

    from jewelcraft.domain.costsheet import CostLine
    from jewelcraft.domain.costsheet import CostSheet
    from jewelcraft.domain.legal_marks import Marking
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.search import PieceRow


_MILLIONTH = Decimal("0.000001")


def add_to(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the commands to the parser."""
    pieces = commands.add_parser("pieces", help="list, show, import or edit pieces")
    actions = pieces.add_subparsers(dest="action", metavar="ACTION", required=True)
    every = actions.add_parser("list", help="list pieces with cost and price")
    every.add_argument("file", type=a_path)
    every.add_argument("--search", default="", metavar="TEXT")
    every.add_argument("--shelf", type=a_kind_of(Shelf), default=Shelf.ACTIVE, metavar="SHELF")
    every.set_defaults(run=_list)
    show = actions.add_parser("show", help="show one piece with all its parts")
    show.add_argument("file", type=a_path)
    show.add_argument("code")
    show.set_defaults(run=_show)
    bring = actions.add_parser("import", help="bring in pieces from a CSV table")
    bring.add_argument("file", type=a_path)
    bring.add_argument("table", type=a_path, metavar="TABLE.csv")
    bring.add_argument("--dry-run", action="store_true", help="say what would happen, change nothing")
    bring.set_defaults(run=_import)
    cost = commands.add_parser("cost", help="compute the cost of pieces, line by line")
    cost.add_argument("file", type=a_path)
    cost.add_argument("codes", nargs="*", metavar="CODE")
    cost.add_argument("--explain", action="store_true", help="say how each amount is found")
    cost.add_argument("--date", type=a_day, metavar="YYYY-MM-DD", help="at the rates of this day")
    cost.set_defaults(run=_cost)
    edit_command.add_edit(actions)
    for parser in (every, show, bring, cost):
        add_json(parser)


def _list(words: argparse.Namespace) -> Result:
    with Library.open(words.file, read_only=True) as library:
        query = PieceQuery(text=words.search, shelf=words.shelf, sort=Sort.CODE)
        rows = library.pieces.rows(library.pieces.ids(query))
        stale = library.stale_figures()
        rows = [_with_figures(library, row) if row.id in stale else row for row in rows]
        days = [row.figures.metal_day if row.figures else None for row in rows]
        age = (oldest_day(days), library.today(), library.settings)
    data = [_row_data(row) | age_data(day, *age[1:]) for row, day in zip(rows, days, strict=True)]
    lines = [
        (
            row.code,
            row.titles.best(),
            row.status.value,
            money_text(row.figures.wholesale if row.figures else None),
            "BELOW COST" if row.figures and row.figures.below_cost else "",
        )
        for row in rows
    ]
    losing = [row.code for row in rows if row.figures and row.figures.below_cost]
    notes = losing_notes(losing) + age_notes(*age)
    return Result({"pieces": data}, table(lines) or "No pieces found.", notes=notes)


def _with_figures(library: Library, row: PieceRow) -> PieceRow:
    piece = library.pieces.get(row.id)
    return replace(row, figures=figures_of(piece, library.rates.card(), library.price_lists.book()))


def _row_data(row: PieceRow) -> dict[str, Any]:
    figures = row.figures
    return {
        "code": row.code,
        "title": row.titles.best(),
        "titles": dict(row.titles),
        "type": row.type,
        "collection": row.collection,
        "status": row.status.value,
        "net_weight_g": decimal_data(row.net_weight_g),
        "cost": money_data(figures.cost if figures else None),
        "price": money_data(figures.wholesale if figures else None),
        "retail": money_data(figures.retail if figures else None),
        "below_cost": bool(figures and figures.below_cost),
        "missing": list(figures.missing) if figures else [],
    }


def _show(words: argparse.Namespace) -> Result:
    from jewelcraft.exchange.plain_values import plain

    with Library.open(words.file, read_only=True) as library:
        piece = library.pieces.by_code(words.code)
        sheet = library.pieces.cost_sheet(piece)
        prices = library.pieces.prices(sheet, piece)
        photos = library.photos.of_piece(piece.id)
        age = (sheet.oldest_rate_day, library.today(), library.settings)
    data: dict[str, Any] = {field.name: plain(getattr(piece, field.name)) for field in fields(piece)}
    data["title"] = piece.titles.best()
    data["net_weight_g"] = decimal_data(piece.net_weight_g)
    data["cost"] = money_data(sheet.total)
    data["price"] = money_data(prices.wholesale if prices else None)
    data["retail"] = money_data(prices.retail if prices else None)
    data["below_cost"] = prices is not None and prices.below_cost
    data["missing"] = list(sheet.missing)
    data |= age_data(*age)
    data["photos"] = [{"name": photo.name, "kind": photo.kind.value, "digest": photo.digest} for photo in photos]
    lines = [
        f"{piece.code}  {piece.titles.best()}",
        f"{piece.type}, {piece.status.value}, {piece.collection}",
        f"Cost {money_text(sheet.total)}, wholesale {money_text(prices.wholesale if prices else None)}",
        *(f"Missing: {name}" for name in sheet.missing),
    ]
    notes = losing_notes([piece.code] if data["below_cost"] else []) + age_notes(*age)
    return Result(data, "\n".join(lines), notes=notes)


def _import(words: argparse.Namespace) -> Result:
    from jewelcraft.library.table_import import import_pieces

    with Library.open(words.file, read_only=words.dry_run) as library:
        table_read = import_pieces(library, words.table, dry_run=words.dry_run)
    rows: list[dict[str, Any]] = [
        {
            "row": row.row,
            "result": row.result,
            "code": row.code,
            "problems": [say(problem) for problem in row.problems],
            "pictures": len(row.pictures) + len(row.files),
        }
        for row in table_read.rows
    ]
    lines = [
        (f"row {row['row']}", row["result"], row["code"], _pictures(row["pictures"]), " ".join(row["problems"]))
        for row in rows
    ]
    ignored = list(table_read.ignored)
    notes = (f"Columns left out: {', '.join(ignored)}.",) if ignored else ()
    data = {"rows": rows, "dry_run": words.dry_run, "ignored_columns": ignored}
    return Result(data, table(lines) or "The table has no rows.", notes=notes)


def _pictures(count: int) -> str:
    return "" if not count else "1 picture" if count == 1 else f"{count} pictures"


def _cost(words: argparse.Namespace) -> Result:
    with Library.open(words.file, read_only=True) as library:
        if words.codes:
            pieces = [library.pieces.by_code(code) for code in words.codes]
        else:
            ids = library.pieces.ids(PieceQuery(sort=Sort.CODE))
            pieces = [library.pieces.get(piece_id) for piece_id in ids]
        sheets = [(piece, library.pieces.cost_sheet(piece, day=words.date)) for piece in pieces]
        data = [_sheet_data(library, piece, sheet, explain=words.explain) for piece, sheet in sheets]
        oldest = oldest_day(sheet.oldest_rate_day for _piece, sheet in sheets)
        losing = [piece.code for piece, sheet in sheets if _is_below_cost(library, piece, sheet)]
        notes = losing_notes(losing) + age_notes(oldest, words.date or library.today(), library.settings)
        steps = {sheet.piece_id: _price_steps(library, piece, sheet) for piece, sheet in sheets if words.explain}
    text = "\n\n".join(
        "\n".join([_sheet_text(piece, sheet, explain=words.explain), *steps.get(sheet.piece_id, ())])
        for piece, sheet in sheets
    )
    return Result({"pieces": data}, text or "No pieces yet.", notes=notes)


def _sheet_data(library: Library, piece: Piece, sheet: CostSheet, *, explain: bool) -> dict[str, Any]:
    prices = library.pieces.prices(sheet, piece)
    outside = {step.id for step in piece.labour if step.outside}
    tree = {"explanation": explanation(library, piece, sheet, prices)} if explain else {}
    return tree | {
        "code": piece.code,
        "title": piece.titles.best(),
        "currency": sheet.currency,
        "day": sheet.day.isoformat(),
        "batch_quantity": sheet.batch_quantity,
        "total": None if sheet.total is None else format(sheet.total.amount, "f"),
        "known_total": format(sheet.known_total.amount, "f"),
        "wholesale": money_data(prices.wholesale if prices else None),
        "retail": money_data(prices.retail if prices else None),
        "below_cost": prices is not None and prices.below_cost,
        "lines": [_line_data(line, outside) for line in sheet.lines],
        "missing": list(sheet.missing),
        **age_data(sheet.oldest_rate_day, sheet.day, library.settings),
        "subtotals": {
            bucket.value: {
                "amount": format(sheet.subtotal(bucket).amount, "f"),
                "steps": [say(step) for step in explain_subtotal(sheet, bucket)],
            }
            for bucket in Bucket
            if any(line.bucket is bucket for line in sheet.lines)
        },
        "total_steps": [say(step) for step in explain_total(sheet)],
        "disclosure": [say(gap) for gap in disclosure_gaps(piece)],
        "fineness": [_marking_data(library, marking) for marking in _markings(library, piece)],
    }


def _is_below_cost(library: Library, piece: Piece, sheet: CostSheet) -> bool:
    prices = library.pieces.prices(sheet, piece)
    return prices is not None and prices.below_cost


def _price_steps(library: Library, piece: Piece, sheet: CostSheet) -> list[str]:
    prices = library.pieces.prices(sheet, piece)
    steps = (*explain_total(sheet), *(prices.steps if prices else ()))
    return [f"      {say(step)}" for step in steps]


def _markings(library: Library, piece: Piece) -> tuple[Marking, ...]:
    return markings(piece, library.rates.card(), marks_of(library.settings.mark_market))


def _marking_data(library: Library, marking: Marking) -> dict[str, Any]:
    return {
        "metal": marking.metal,
        "grams": decimal_data(marking.grams),
        "solder_g": decimal_data(marking.solder_g),
        "fineness": decimal_data(tidy(marking.fineness, _MILLIONTH)),
        "mark": decimal_data(marking.mark),
        "market": library.settings.mark_market,
        "warning": say(marking.warning) if marking.warning else None,
    }


def _line_data(line: CostLine, outside: Collection[str]) -> dict[str, Any]:
    return {
        "bucket": line.bucket.value,
        "label": say(line.label),
        "detail": say(line.detail),
        "quantity": decimal_data(line.quantity),
        "unit": line.unit,
        "rate": None if line.rate is None else format(line.rate.amount, "f"),
        "rate_currency": None if line.rate is None else line.rate.currency,
        "rate_date": line.rate_day.isoformat() if line.rate_day else None,
        "amount": None if line.amount is None else format(line.amount.amount, "f"),
        "explanation": " ".join(say(step) for step in line.steps),
        "steps": [say(step) for step in line.steps],
        "estimated": line.estimated,
        "warning": say(line.warning) if line.warning else None,
        "missing": line.missing or None,
        "origin": line.origin.value,
        "fob_part": fob_part(line, outside),
        "role": line.role.value,
    }


def _sheet_text(piece: Piece, sheet: CostSheet, *, explain: bool) -> str:
    lines = [f"{piece.code}  {piece.titles.best()}  ({sheet.day.isoformat()}, batch of {sheet.batch_quantity})"]
    for line in sheet.lines:
        amount = f"missing: {line.missing}" if line.missing else money_text(line.amount)
        lines.append(f"  {say(line.label):44} {amount:>18}{'  estimate' if line.estimated else ''}")
        if line.warning:
            lines.append(f"      ! {say(line.warning)}")
        if explain:
            lines.extend(f"      {say(step)}" for step in line.steps)
    total = money_text(sheet.total) if sheet.total else f"not known, missing {', '.join(sheet.missing)}"
    lines.append(f"  {'Cost per piece':44} {total:>18}")
    return "\n".join(lines)
