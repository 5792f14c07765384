"""The command that changes many pieces at once: pieces edit."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.cli.arguments import a_path
from jewelcraft.cli.price_age import age_data
from jewelcraft.cli.price_age import age_notes
from jewelcraft.cli.result import Result
from jewelcraft.cli.result import TerminalProgress
from jewelcraft.cli.result import add_json
from jewelcraft.cli.result import decimal_data
from jewelcraft.cli.result import money_data
from jewelcraft.cli.result import money_text
from jewelcraft.cli.result import say
from jewelcraft.cli.result import table
from jewelcraft.domain.calculators.calculator import UnknownNameError
from jewelcraft.domain.edit_request import EditField
from jewelcraft.domain.edit_request import read_edit
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.money import Money
from jewelcraft.domain.numbers import canonical
from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.search import Sort
from jewelcraft.domain.sentences import Sentence
from jewelcraft.library.bulk_edits import apply_edits
from jewelcraft.library.bulk_edits import preview_edits
from jewelcraft.library.library import Library
from jewelcraft.library.rate_care import oldest_day

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable
    from collections.abc import Sequence

    from jewelcraft.domain.edit_request import Edit
    from jewelcraft.domain.edited_text import Shown
    from jewelcraft.library.bulk_edits import EditedPiece


def add_edit(actions: argparse._SubParsersAction[Any]) -> None:
    """Add the command to those on pieces."""
    edit = actions.add_parser("edit", help="change many pieces at once; --dry-run shows what would happen")
    edit.add_argument("file", type=a_path)
    edit.add_argument("codes", nargs="*", metavar="CODE")
    edit.add_argument("--search", metavar="TEXT", help="the pieces that a search finds")
    edit.add_argument(
        "--set",
        dest="edits",
        action="append",
        required=True,
        metavar="FIELD=VALUE",
        help=f"as status=ready, alloy[au750y]=au585y, minutes=+10%%, tags=+sale. Fields: {', '.join(EditField)}",
    )
    edit.add_argument("--dry-run", action="store_true", help="say what would happen, change nothing")
    add_json(edit)
    edit.set_defaults(run=_edit)


def _edit(words: argparse.Namespace) -> Result:
    edits = _edits(words.edits)
    if not words.codes and words.search is None:
        raise UnknownNameError("Name the pieces by their codes, or find them with --search TEXT.")
    with Library.open(words.file, read_only=words.dry_run) as library:
        ids = [library.pieces.by_code(code).id for code in words.codes]
        if words.search is not None:
            ids += library.pieces.ids(PieceQuery(text=words.search, sort=Sort.CODE))
        chosen = list(dict.fromkeys(ids))
        rows = preview_edits(library, chosen, edits, TerminalProgress())
        if not words.dry_run:
            apply_edits(library, chosen, edits, TerminalProgress())
        age = (oldest_day(row.metal_day for row in rows), library.today(), library.settings)
    count = sum(row.is_changed for row in rows)
    data = {
        "dry_run": words.dry_run,
        "pieces": len(rows),
        "changed": count,
        "rows": [_row_data(row) for row in rows],
        **age_data(*age),
    }
    end = f"{count} of {len(rows)} pieces {'would change' if words.dry_run else 'changed'}."
    return Result(data, "\n".join(filter(None, [_row_text(rows), end])), notes=age_notes(*age))


def _edits(texts: Sequence[str]) -> list[Edit]:
    try:
        return [read_edit(text) for text in texts]
    except InvalidValueError as error:
        raise UnknownNameError(error.sentence.template, **error.sentence.values) from None


def _row_text(rows: Iterable[EditedPiece]) -> str:
    return table(
        [(row.code, _spoken(row.before), "->", _spoken(row.after), _price_text(row)) for row in rows if row.is_changed]
    )


def _price_text(row: EditedPiece) -> str:
    before, after = money_text(row.price_before), money_text(row.price_after)
    return before if before == after else f"{before} -> {after}"


def _row_data(row: EditedPiece) -> dict[str, Any]:
    return {
        "code": row.code,
        "title": row.titles.best(),
        "changed": row.is_changed,
        "before": [_plain(value) for value in row.before],
        "after": [_plain(value) for value in row.after],
        "cost_before": money_data(row.cost_before),
        "cost_after": money_data(row.cost_after),
        "price_before": money_data(row.price_before),
        "price_after": money_data(row.price_after),
        "price_change": decimal_data(row.price_change),
    }


def _spoken(values: Iterable[Shown]) -> str:
    return ", ".join(map(_plain, values)) or "-"


def _plain(value: Shown) -> str:
    if isinstance(value, Sentence):
        return say(value)
    if isinstance(value, Money):
        return f"{canonical(value.amount)} {value.currency}"
    return value if isinstance(value, str) else canonical(value)
