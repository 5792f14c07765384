"""Commands on the history: history list, back; undo; redo."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.cli.arguments import a_path
from jewelcraft.cli.result import Result
from jewelcraft.cli.result import add_json
from jewelcraft.cli.result import say
from jewelcraft.cli.result import table
from jewelcraft.library.library import Library

if TYPE_CHECKING:
    import argparse

    from jewelcraft.domain.changes import HistoryEntry
    from jewelcraft.domain.changes import Undone


def add_to(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the commands to the parser."""
    history = commands.add_parser("history", help="list what was done, or go back to how it was after a step")
    actions = history.add_subparsers(dest="action", metavar="ACTION", required=True)
    every = actions.add_parser("list", help="list the steps that are kept, the newest first")
    every.add_argument("file", type=a_path)
    every.set_defaults(run=_list)
    back = actions.add_parser("back", help="bring everything back to how it was after a step; undo brings it forward")
    back.add_argument("file", type=a_path)
    back.add_argument("step", type=int, metavar="STEP", help="its number in the list; 0 is before the oldest")
    back.set_defaults(run=_back)
    undo = commands.add_parser("undo", help="take the last step back")
    undo.add_argument("file", type=a_path)
    undo.set_defaults(run=_undo)
    redo = commands.add_parser("redo", help="do again what was taken back last")
    redo.add_argument("file", type=a_path)
    redo.set_defaults(run=_redo)
    for parser in (every, back, undo, redo):
        add_json(parser)


def _list(words: argparse.Namespace) -> Result:
    with Library.open(words.file, read_only=True) as library:
        entries, (count, size) = library.history.entries(), library.history.size()
    rows = [
        (
            str(entry.id),
            f"{entry.at.astimezone():%Y-%m-%d %H:%M}",
            "taken back" if entry.undone else "",
            say(entry.label),
        )
        for entry in entries
    ]
    data = {"steps": [_entry_data(entry) for entry in entries], "count": count, "bytes": size}
    return Result(data, table(rows) or "Nothing was changed yet.")


def _entry_data(entry: HistoryEntry) -> dict[str, Any]:
    return {"step": entry.id, "at": entry.at.isoformat(), "what": say(entry.label), "undone": entry.undone}


def _back(words: argparse.Namespace) -> Result:
    with Library.open(words.file) as library:
        gone = library.history.go_back(words.step)
    if gone is None:
        return Result({"done": None}, "Nothing came after that step, or there is no such step. Nothing was changed.")
    return _done(gone, "{what}")


def _undo(words: argparse.Namespace) -> Result:
    with Library.open(words.file) as library:
        undone = library.history.undo()
    return _done(undone, "Taken back: {what}") if undone else Result({"done": None}, "There is nothing to take back.")


def _redo(words: argparse.Namespace) -> Result:
    with Library.open(words.file) as library:
        redone = library.history.redo()
    return _done(redone, "Done again: {what}") if redone else Result({"done": None}, "There is nothing to do again.")


def _done(step: Undone, words: str) -> Result:
    what = say(step.label)
    data = {"done": what, "pieces": sorted(step.changes.pieces), "photos": sorted(step.changes.photos)}
    return Result(data, words.format(what=what))
