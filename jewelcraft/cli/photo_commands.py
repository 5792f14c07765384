"""Commands on pictures: photos add, list, export, edit, note, marks."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.cli import edit_command
from jewelcraft.cli import record_commands
from jewelcraft.cli.arguments import a_path
from jewelcraft.cli.result import Result
from jewelcraft.cli.result import TerminalProgress
from jewelcraft.cli.result import add_json
from jewelcraft.cli.result import say
from jewelcraft.cli.result import table
from jewelcraft.domain.photo import PhotoKind
from jewelcraft.library.library import Library

if TYPE_CHECKING:
    import argparse

    from jewelcraft.library.intake import IntakeEntry


def add_to(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the commands to the parser."""
    photos = commands.add_parser("photos", help="bring in, list or give back pictures")
    actions = photos.add_subparsers(dest="action", metavar="ACTION", required=True)
    add = actions.add_parser("add", help="bring in files and folders")
    add.add_argument("file", type=a_path)
    add.add_argument("paths", type=a_path, nargs="+", metavar="PATH")
    add.add_argument("--piece", metavar="CODE", help="the piece they show; without it they wait in the Inbox")
    add.add_argument("--kind", type=PhotoKind, choices=list(PhotoKind), default=PhotoKind.PHOTO, metavar="KIND")
    add.set_defaults(run=_add)
    every = actions.add_parser("list", help="list all pictures")
    every.add_argument("file", type=a_path)
    every.set_defaults(run=_list)
    export = actions.add_parser("export", help="write the original files into a folder")
    export.add_argument("file", type=a_path)
    export.add_argument("folder", type=a_path)
    export.set_defaults(run=_export)
    export.add_argument("--edited", action="store_true", help="JPEG copies as edited, for e-mail, without metadata")
    export.add_argument("--longest", type=int, default=1600, metavar="PIXELS", help="with --edited: the longer side")
    export.add_argument("--watermark", default="", metavar="TEXT", help="with --edited: words over each copy")
    edit_command.add_to(actions)
    record_commands.add_to(actions)
    for parser in (add, every, export):
        add_json(parser)


def _add(words: argparse.Namespace) -> Result:
    with Library.open(words.file) as library:
        piece_id = library.pieces.by_code(words.piece).id if words.piece else None
        report = library.photos.add(words.paths, piece_id=piece_id, kind=words.kind, progress=TerminalProgress())
    entries = [_entry_data(entry) for entry in report.entries]
    rows = [(entry["path"], entry["result"], entry["reason"] or "") for entry in entries]
    return Result({"photos": entries}, table(rows) or "No pictures found.")


def _entry_data(entry: IntakeEntry) -> dict[str, Any]:
    return {
        "path": entry.path,
        "result": entry.result,
        "reason": say(entry.reason) if entry.reason else None,
        "digest": entry.digest,
        "width": entry.width,
        "height": entry.height,
    }


def _list(words: argparse.Namespace) -> Result:
    with Library.open(words.file, read_only=True) as library:
        photos = library.photos.every()
        codes = {
            piece_id: library.pieces.get(piece_id).code
            for piece_id in dict.fromkeys(photo.piece_id for photo in photos)
            if piece_id
        }
    data: list[dict[str, Any]] = [
        {
            "id": photo.id,
            "name": photo.name,
            "piece": codes.get(photo.piece_id or ""),
            "kind": photo.kind.value,
            "digest": photo.digest,
            "media_type": photo.media_type,
            "width": photo.width,
            "height": photo.height,
            "bytes": photo.size_bytes,
            "cover": photo.is_cover,
            "recipe": photo.recipe,
        }
        for photo in photos
    ]
    rows = [(entry["name"], entry["piece"] or "Inbox", entry["kind"], entry["digest"][:12]) for entry in data]
    return Result({"photos": data}, table(rows) or "No pictures yet.")


def _export(words: argparse.Namespace) -> Result:
    with Library.open(words.file, read_only=True) as library:
        if words.edited:
            ids = [photo.id for photo in library.photos.every() if photo.trashed_at is None]
            files = library.workbench.copies(
                words.folder,
                ids,
                longest=max(16, words.longest),
                watermark=words.watermark,
                progress=TerminalProgress(),
            )
        else:
            files = library.photos.export(words.folder, progress=TerminalProgress())
    data = {"out": str(words.folder), "files": [str(path) for path in files]}
    return Result(data, f"{len(files)} pictures written to {words.folder}.")
