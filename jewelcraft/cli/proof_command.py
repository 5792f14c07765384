"""The command that prints a piece's proof of authorship."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.cli.arguments import a_path
from jewelcraft.cli.result import Result
from jewelcraft.cli.result import TerminalProgress
from jewelcraft.cli.result import add_json
from jewelcraft.cli.result import say
from jewelcraft.domain.texts import LANGUAGES
from jewelcraft.library.library import Library
from jewelcraft.library.proof import write_proof

if TYPE_CHECKING:
    import argparse

    from jewelcraft.domain.photo import Photo


def add_to(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the command to the parser."""
    proof = commands.add_parser("proof", help="print the dated pictures of a piece with the digests of their files")
    proof.add_argument("file", type=a_path)
    proof.add_argument("code", metavar="CODE")
    proof.add_argument("--out", type=a_path, required=True, metavar="OUT.pdf")
    proof.add_argument("--language", choices=list(LANGUAGES), default="", metavar="LANG")
    add_json(proof)
    proof.set_defaults(run=_proof)


def _proof(words: argparse.Namespace) -> Result:
    with Library.open(words.file, read_only=True) as library:
        piece = library.pieces.by_code(words.code)
        report = write_proof(library, piece.id, words.out, words.language, TerminalProgress())
    warnings = [say(warning) for warning in report.warnings]
    data = {
        "out": str(report.out),
        "pages": report.pages,
        "language": report.language,
        "piece": piece.code,
        "pictures": [_picture_data(photo) for photo in report.pictures],
        "warnings": warnings,
    }
    text = f"{report.out}: {report.pages} pages, {len(report.pictures)} pictures."
    return Result(data, "\n".join([text, *warnings]))


def _picture_data(photo: Photo) -> dict[str, Any]:
    return {
        "name": photo.name,
        "kind": photo.kind.value,
        "digest": photo.digest,
        "taken_at": photo.taken_at.isoformat() if photo.taken_at else None,
        "added_at": photo.added_at.isoformat() if photo.added_at else None,
    }
