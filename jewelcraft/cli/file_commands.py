"""Commands on the library file itself: new, check, backup, export."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.cli.arguments import a_currency
from jewelcraft.cli.arguments import a_path
from jewelcraft.cli.result import Result
from jewelcraft.cli.result import TerminalProgress
from jewelcraft.cli.result import add_json
from jewelcraft.cli.result import say
from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.domain.settings import first_settings
from jewelcraft.library.library import Library

if TYPE_CHECKING:
    import argparse


def add_to(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the commands to the parser."""
    new = commands.add_parser("new", help="make a new library")
    new.add_argument("file", type=a_path)
    new.add_argument("--sample", action="store_true", help="with the sample workshop in it")
    new.add_argument("--workshop", default="", help="the workshop's name")
    new.add_argument(
        "--currency", default="USD", type=a_currency, help="the currency costs are counted in (default USD)"
    )
    new.set_defaults(run=_new)
    check = commands.add_parser("check", help="examine a library and every picture in it")
    check.add_argument("file", type=a_path)
    check.set_defaults(run=_check)
    backup = commands.add_parser("backup", help="write a checked copy of a library")
    backup.add_argument("file", type=a_path)
    backup.add_argument("target", type=a_path)
    backup.set_defaults(run=_backup)
    export = commands.add_parser("export", help="write everything into a folder that opens without JewelCraft")
    export.add_argument("file", type=a_path)
    export.add_argument("folder", type=a_path)
    export.set_defaults(run=_export)
    back = commands.add_parser("import", help="make a library of a folder that export wrote")
    back.add_argument("folder", type=a_path)
    back.add_argument("file", type=a_path)
    back.set_defaults(run=_import)
    for parser in (new, check, backup, export, back):
        add_json(parser)


def _new(words: argparse.Namespace) -> Result:
    if words.sample:
        from jewelcraft.library.sample import create_sample

        library = create_sample(words.file, TerminalProgress())
    else:
        library = Library.create(words.file, first_settings(words.workshop, words.currency))
    with library:
        pieces = library.pieces.count()
    return Result({"out": str(words.file), "pieces": pieces}, f"{words.file} is ready, with {pieces} pieces.")


def _check(words: argparse.Namespace) -> Result:
    try:
        with Library.open(words.file, read_only=True) as library:
            problems = [say(problem) for problem in library.check(TerminalProgress())]
    except LibraryFileError as error:
        data = {"ok": False, "problems": [str(error)], "error": str(error)}
        return Result(data, "", exit_code=1, notes=(str(error),))
    data = {"ok": not problems, "problems": problems}
    return Result(data, "\n".join(problems) or "All is well.", exit_code=1 if problems else 0)


def _backup(words: argparse.Namespace) -> Result:
    with Library.open(words.file, read_only=True) as library:
        library.backup(words.target, TerminalProgress())
    size = words.target.stat().st_size
    return Result({"out": str(words.target), "bytes": size}, f"{words.target} is a checked copy, {size} bytes.")


def _import(words: argparse.Namespace) -> Result:
    from jewelcraft.library.escape import import_folder

    report = import_folder(words.folder, words.file, TerminalProgress())
    notes = [say(problem) for problem in report.problems]
    if report.left_out:
        notes.append(f"Left out, because this version does not know it: {', '.join(report.left_out)}.")
    data = {
        "out": str(report.path),
        "rows": report.rows,
        "changed_pictures": report.changed_pictures,
        "left_out": list(report.left_out),
    }
    return Result(data, f"{report.path} is made of {report.rows} entries.", notes=tuple(notes))


def _export(words: argparse.Namespace) -> Result:
    from jewelcraft.library.export import export_everything

    with Library.open(words.file, read_only=True) as library:
        files = export_everything(library, words.folder, TerminalProgress())
    data = {"out": str(words.folder), "files": [str(path) for path in files]}
    return Result(data, f"{len(files)} files written to {words.folder}.")
