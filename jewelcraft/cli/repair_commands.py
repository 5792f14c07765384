"""Commands that mend: repair a damaged library into a new file."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.cli.arguments import a_path
from jewelcraft.cli.result import Result
from jewelcraft.cli.result import TerminalProgress
from jewelcraft.cli.result import add_json
from jewelcraft.cli.result import say

if TYPE_CHECKING:
    import argparse


def add_to(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the commands to the parser."""
    repair = commands.add_parser("repair", help="save what can be read of a damaged library into a new file")
    repair.add_argument("file", type=a_path)
    repair.add_argument("out", type=a_path, nargs="?", help="the new file; without it the library itself is mended")
    repair.add_argument(
        "--pictures", type=a_path, action="append", default=[], help="a folder to look for lost pictures in"
    )
    repair.add_argument("--thumbnails", action="store_true", help="make all small pictures anew")
    repair.set_defaults(run=_repair)
    add_json(repair)


def _repair(words: argparse.Namespace) -> Result:
    if words.out is None:
        return _mend(words)
    from jewelcraft.library.repair import repair_file

    report = repair_file(words.file, words.out, words.pictures, TerminalProgress())
    said = [say(each) for each in report.sentences()]
    problems = [say(each) for each in report.problems]
    mended = report.salvage.mended
    data = {
        "out": str(report.path),
        "saved": dict(report.salvage.saved),
        "broken_pages": report.salvage.broken_pages,
        "unusable": report.salvage.refused_rows + mended.homeless_rows,
        "found_loose": report.salvage.found_loose,
        "pictures_found": mended.pictures_found,
        "pictures_lost": mended.pictures_lost,
        "new_codes": mended.new_codes,
        "problems": problems,
    }
    return Result(data, "\n".join([*said, *problems]))


def _mend(words: argparse.Namespace) -> Result:
    from jewelcraft.library.library import Library
    from jewelcraft.library.repair import mend_library

    with Library.open(words.file) as library:
        report = mend_library(library, words.pictures, everything=words.thumbnails, progress=TerminalProgress())
    problems = [say(each) for each in report.problems]
    data: dict[str, Any] = {"found": report.found, "lost": report.lost, "put_back": report.put_back}
    data |= {"thumbnails": report.thumbnails, "problems": problems}
    text = f"{len(report.found)} pictures fetched back, {report.thumbnails} small pictures made anew."
    if report.put_back:
        text += f" As they were saved again: {', '.join(report.put_back)}."
    return Result(data, "\n".join([text, *problems]), exit_code=1 if problems else 0)
