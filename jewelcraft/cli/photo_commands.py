"""Commands on pictures: photos add, list, export, edit, note, marks."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.cli import picture_edit_command
from jewelcraft.cli import record_commands
from jewelcraft.cli.arguments import a_kind_of
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

    from jewelcraft.domain.photo import Photo
    from jewelcraft.library.intake import IntakeEntry
    from jewelcraft.library.sorting import IntakePlan
    from jewelcraft.library.sorting import Proposal


def add_to(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the commands to the parser."""
    photos = commands.add_parser("photos", help="bring in, list or give back pictures")
    actions = photos.add_subparsers(dest="action", metavar="ACTION", required=True)
    add = actions.add_parser("add", help="bring in files and folders")
    add.add_argument("file", type=a_path)
    add.add_argument("paths", type=a_path, nargs="+", metavar="PATH")
    add.add_argument("--piece", metavar="CODE", help="the piece they show; without it they wait in the Inbox")
    add.add_argument("--kind", type=a_kind_of(PhotoKind), default=PhotoKind.PHOTO, metavar="KIND")
    add.add_argument("--sort", action="store_true", help="make and choose pieces by the names of files and folders")
    add.add_argument(
        "--dry-run", action="store_true", help="say what would come in and where it would go; write nothing"
    )
    add.set_defaults(run=_add)
    every = actions.add_parser("list", help="list all pictures")
    every.add_argument("file", type=a_path)
    every.set_defaults(run=_list)
    export = actions.add_parser("export", help="write the original files into a folder")
    export.add_argument("file", type=a_path)
    export.add_argument("folder", type=a_path)
    export.add_argument("--clean", action="store_true", help="copies without position, owner, camera and notes instead")
    export.set_defaults(run=_export)
    export.add_argument("--edited", action="store_true", help="JPEG copies as edited, for e-mail, without metadata")
    export.add_argument("--longest", type=int, default=1600, metavar="PIXELS", help="with --edited: the longer side")
    export.add_argument("--watermark", default="", metavar="TEXT", help="with --edited: words over each copy")
    picture_edit_command.add_to(actions)
    record_commands.add_to(actions)
    alike = actions.add_parser("alike", help="find pictures that show the same: re-saved, shrunk, turned")
    alike.add_argument("file", type=a_path)
    alike.set_defaults(run=_alike)
    prepare = actions.add_parser("prepare", help="make missing thumbnails, screen pictures and fingerprints")
    prepare.add_argument("file", type=a_path)
    prepare.set_defaults(run=_prepare)
    for parser in (add, every, export, alike, prepare):
        add_json(parser)


def _add(words: argparse.Namespace) -> Result:
    if words.dry_run:
        return _dry_run(words)
    with Library.open(words.file) as library:
        if words.sort and not words.piece:
            plan = library.photos.plan(words.paths, TerminalProgress())
            told = library.photos.take_in(plan, TerminalProgress()).entries
            entries = [_entry_data(entry) for entry in plan.report(told)]
        else:
            piece_id = library.pieces.by_code(words.piece).id if words.piece else None
            report = library.photos.add(words.paths, piece_id=piece_id, kind=words.kind, progress=TerminalProgress())
            entries = [_entry_data(entry) for entry in report.entries]
    rows = [(entry["path"], entry["result"], entry["reason"] or "") for entry in entries]
    return Result({"photos": entries}, table(rows) or "No pictures found.")


def _dry_run(words: argparse.Namespace) -> Result:
    with Library.open(words.file, read_only=True) as library:
        plan = library.photos.plan(words.paths, TerminalProgress())
        if words.piece:
            piece = library.pieces.by_code(words.piece)
            plan = plan.to_piece([each.path for each in plan.proposals], piece.id, piece.code)
    photos = [_proposal_data(each, plan) for each in plan.proposals]
    pieces = [
        {"code": piece.code or None, "title": piece.title, "collection": piece.collection, "type": piece.type}
        | {"price_in_name": piece.price or None}
        for piece in plan.pieces_to_make
    ]
    rows = [(entry["path"], entry["result"], entry["goes_to"] or "", entry["reason"] or "") for entry in photos]
    return Result({"photos": photos, "new_pieces": pieces}, table(rows) or "No pictures found.")


def _proposal_data(proposal: Proposal, plan: IntakePlan) -> dict[str, Any]:
    new = plan.new_pieces.get(proposal.new_piece)
    goes_to = None
    if proposal.result == "new":
        goes_to = proposal.code or (f"new piece {new.code or new.title}" if new else "Inbox")
    return {
        "path": proposal.path,
        "result": proposal.result,
        "reason": say(proposal.reason) if proposal.reason else None,
        "goes_to": goes_to,
        "piece": proposal.code or None,
        "new_piece": (new.code or new.title) if new else None,
        "kind": proposal.kind.value,
        "caption": proposal.caption,
        "taken_at": proposal.taken_at.isoformat() if proposal.taken_at else None,
        "digest": proposal.digest,
        "width": proposal.width,
        "height": proposal.height,
        "alike": [{"name": each.name, "where": say(each.where), "width": each.width} for each in proposal.alike],
    }


def _alike(words: argparse.Namespace) -> Result:
    with Library.open(words.file, read_only=True) as library:
        pairs = library.photos.look_alikes(TerminalProgress())
        codes = {
            photo.piece_id: library.pieces.get(photo.piece_id).code
            for pair in pairs
            for photo in pair
            if photo.piece_id
        }
    data = [[_pair_data(photo, codes.get(photo.piece_id or "")) for photo in pair] for pair in pairs]
    rows = [(f"{a['name']} ({a['piece'] or 'Inbox'})", f"{b['name']} ({b['piece'] or 'Inbox'})") for a, b in data]
    return Result({"pairs": data}, table(rows) or "No two pictures show the same.")


def _pair_data(photo: Photo, code: str | None) -> dict[str, Any]:
    return {"id": photo.id, "name": photo.name, "piece": code, "width": photo.width, "height": photo.height}


def _prepare(words: argparse.Namespace) -> Result:
    with Library.open(words.file) as library:
        count = library.photos.complete(TerminalProgress())
    return Result({"made": count}, f"{count} pictures made ready for the screen.")


def _entry_data(entry: IntakeEntry) -> dict[str, Any]:
    return {
        "path": entry.path,
        "result": entry.result,
        "reason": say(entry.reason) if entry.reason else None,
        "digest": entry.digest,
        "width": entry.width,
        "height": entry.height,
        "alike": list(entry.alike),
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
            written = library.workbench.copies(
                words.folder,
                ids,
                longest=max(16, words.longest),
                watermark=words.watermark,
                progress=TerminalProgress(),
            )
        else:
            written = library.photos.export(words.folder, progress=TerminalProgress(), clean=words.clean)
    data = {
        "out": str(words.folder),
        "files": [str(path) for path in written.files],
        "left_out": [{"name": each.name, "reason": say(each.reason)} for each in written.left_out],
    }
    text = f"{len(written.files)} pictures written to {words.folder}."
    return Result(data, text, 1 if written.left_out else 0, (say(written.trouble),) if written.trouble else ())
