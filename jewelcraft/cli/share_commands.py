"""Commands for work on two laptops: share give, look, take."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.cli.arguments import a_kind_of
from jewelcraft.cli.arguments import a_path
from jewelcraft.cli.result import Result
from jewelcraft.cli.result import TerminalProgress
from jewelcraft.cli.result import add_json
from jewelcraft.cli.result import say
from jewelcraft.cli.result import table
from jewelcraft.domain.errors import NotFoundError
from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.search import Sort
from jewelcraft.domain.sharing import Choice
from jewelcraft.library.library import Library

if TYPE_CHECKING:
    from jewelcraft.domain.sharing import BundleOffer
    from jewelcraft.domain.sharing import PieceOffer


def add_to(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the commands to the parser."""
    share = commands.add_parser("share", help="exchange pieces with another laptop")
    actions = share.add_subparsers(dest="action", metavar="ACTION", required=True)
    give = actions.add_parser("give", help="write pieces into a bundle; without codes all that are found")
    give.add_argument("file", type=a_path)
    give.add_argument("bundle", type=a_path)
    give.add_argument("codes", nargs="*", metavar="CODE")
    give.add_argument("--search", default="", metavar="TEXT")
    give.add_argument(
        "--originals",
        action="store_true",
        help="pictures just as they came in, for a laptop of your own; else without position, owner and camera",
    )
    give.set_defaults(run=_give)
    look = actions.add_parser("look", help="say how the pieces of a bundle stand to the library's own")
    look.add_argument("file", type=a_path)
    look.add_argument("bundle", type=a_path)
    look.set_defaults(run=_look)
    take = actions.add_parser("take", help="bring pieces in: new ones, and those changed there alone")
    take.add_argument("file", type=a_path)
    take.add_argument("bundle", type=a_path)
    take.add_argument("--all", type=a_kind_of(Choice), metavar="CHOICE", help="take, keep or both, for all")
    take.add_argument("--choose", action="append", default=[], type=_choice, metavar="CODE=CHOICE")
    take.add_argument("--with-rates", action="store_true", help="also the rates that the library does not have")
    take.set_defaults(run=_take)
    for parser in (give, look, take):
        add_json(parser)


def _choice(word: str) -> tuple[str, Choice]:
    code, _, choice = word.rpartition("=")
    try:
        return code, Choice(choice)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{word} is not CODE=take, CODE=keep or CODE=both") from None


def _give(words: argparse.Namespace) -> Result:
    with Library.open(words.file) as library:
        if words.codes:
            ids = [library.pieces.by_code(code).id for code in words.codes]
        else:
            ids = library.pieces.ids(PieceQuery(text=words.search, sort=Sort.CODE))
        given = library.sharing.give(ids, words.bundle, TerminalProgress(), with_originals=words.originals)
    data = {"out": str(words.bundle), "pieces": given.pieces, "remade": list(given.remade)}
    notes = tuple(f"{name} goes as a JPEG: its own format cannot be freed of notes." for name in given.remade)
    return Result(data, f"{given.pieces} pieces are in {words.bundle}.", notes=notes)


def _look(words: argparse.Namespace) -> Result:
    with Library.open(words.file, read_only=True) as library:
        offer = library.sharing.look(words.bundle)
    rows = [(piece.standing.value, piece.code, piece.titles.best(), ", ".join(piece.differs)) for piece in offer.pieces]
    notes = tuple(say(problem) for problem in offer.problems)
    return Result(_offer_data(offer), table(rows) or "There are no pieces in it.", notes=notes)


def _offer_data(offer: BundleOffer) -> dict[str, Any]:
    return {
        "workshop": offer.workshop,
        "made_at": offer.made_at.isoformat() if offer.made_at else None,
        "rates": offer.rates,
        "pieces": [_piece_data(piece) for piece in offer.pieces],
        "problems": [say(problem) for problem in offer.problems],
    }


def _piece_data(piece: PieceOffer) -> dict[str, Any]:
    return {
        "code": piece.code,
        "title": piece.titles.best(),
        "standing": piece.standing.value,
        "proposal": piece.proposal.value,
        "differs": list(piece.differs),
        "pictures": piece.pictures,
        "code_here": piece.code_here,
        "new_code": piece.new_code,
        "in_trash": piece.in_trash,
    }


def _take(words: argparse.Namespace) -> Result:
    with Library.open(words.file) as library:
        offer = library.sharing.look(words.bundle)
        by_code = {piece.code.casefold(): piece.piece_id for piece in offer.pieces}
        choices = {piece.piece_id: words.all for piece in offer.pieces} if words.all else {}
        for code, choice in words.choose:
            if code.casefold() not in by_code:
                raise NotFoundError("No piece has the code {code}.", code=code)
            choices[by_code[code.casefold()]] = choice
        report = library.sharing.merge(words.bundle, choices, with_rates=words.with_rates, progress=TerminalProgress())
        names = {row.id: row.code for row in library.pieces.rows([*report.added, *report.replaced])}
    problems = [say(problem) for problem in report.problems]
    data = {
        "added": [names[piece_id] for piece_id in report.added],
        "replaced": [names[piece_id] for piece_id in report.replaced],
        "kept": report.kept,
        "pictures": report.pictures,
        "problems": problems,
    }
    text = f"{len(report.added)} pieces added, {len(report.replaced)} brought up to date, {report.kept} left alone."
    return Result(data, text, notes=tuple(problems))
