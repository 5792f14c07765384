"""Commands on backups: list, make, verify, restore, and the second place."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import datetime
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.cli.arguments import a_path
from jewelcraft.cli.result import Result
from jewelcraft.cli.result import TerminalProgress
from jewelcraft.cli.result import add_json
from jewelcraft.cli.result import say
from jewelcraft.cli.result import table
from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.library.backups import backups_in
from jewelcraft.library.backups import backups_of
from jewelcraft.library.backups import current_at
from jewelcraft.library.backups import make_backup
from jewelcraft.library.backups import picture_sources
from jewelcraft.library.backups import restore_backup
from jewelcraft.library.backups import restore_in_place
from jewelcraft.library.backups import verify_backup
from jewelcraft.library.library import Library

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from jewelcraft.library.backups import Backup


def add_to(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the commands to the parser."""
    backups = commands.add_parser("backups", help="list, make, verify and restore the copies of a library")
    verbs = backups.add_subparsers(dest="verb", metavar="VERB", required=True)
    parsers = {
        "list": verbs.add_parser("list", help="list the copies, newest first"),
        "make": verbs.add_parser("make", help="make a copy now; only what is new is written"),
        "verify": verbs.add_parser("verify", help="read copies to the last byte"),
        "preview": verbs.add_parser("preview", help="say what differs between a copy and today"),
        "restore": verbs.add_parser("restore", help="bring a copy back; today's state is kept as a copy first"),
        "second": verbs.add_parser("second", help="choose or show the second place, as a memory stick"),
    }
    for name, parser in parsers.items():
        parser.add_argument("file", type=a_path)
        if name not in ("make", "second"):
            parser.add_argument("--from", dest="place", type=a_path, help="a stick or folder with copies")
        if name in ("verify", "preview", "restore"):
            parser.add_argument("--copy", type=int, help="the number of a copy (the newest good one otherwise)")
        parser.set_defaults(run=_RUN[name])
        add_json(parser)
    parsers["make"].add_argument("--second", action="store_true", help="carry it to the second place too")
    parsers["verify"].add_argument("--all", action="store_true", help="every copy")
    parsers["restore"].add_argument("--out", type=a_path, help="write it as another file, and leave FILE as it is")
    parsers["restore"].add_argument("--piece", help="bring only this piece back, with its photos")
    parsers["second"].add_argument("folder", type=a_path, nargs="?", help="the stick or folder")
    parsers["second"].add_argument("--forget", action="store_true", help="use no second place any more")


def _list(words: argparse.Namespace) -> Result:
    found = _all(words)
    current = current_at(words.file)
    rows = [["no", "made", "pieces", "photos", "bytes", "state"], *map(_row, found)]
    data = {"current_at": _moment(current), "backups": [_data(each) for each in found]}
    return Result(data, table(rows) if found else "No backup was made yet.")


def _row(backup: Backup) -> list[str]:
    return [
        str(backup.number or "file"),
        f"{backup.made_at:%Y-%m-%d %H:%M}",
        _count(backup.pieces),
        _count(backup.photos),
        str(backup.size_bytes),
        "checked" if backup.is_good else "damaged",
    ]


def _make(words: argparse.Namespace) -> Result:
    from jewelcraft.library.second_place import copy_there

    with Library.open(words.file, read_only=True) as library:
        report = make_backup(library, progress=TerminalProgress())
    data: dict[str, Any] = {"new": report.is_new, "bytes_written": report.bytes_written, "damaged": report.damaged}
    data |= {"healed": report.healed, "backup": _data(report.backup)}
    text = f"Copy {report.backup.number} is made and checked, {report.bytes_written} bytes written."
    if not report.is_new:
        text = f"Nothing has changed since copy {report.backup.number}; it was checked again."
    notes = [f"{report.damaged} damaged pictures could not be kept."] if report.damaged else []
    if words.second:
        there = copy_there(words.file, TerminalProgress())
        data["second_place_bytes"] = there.bytes_written if there else None
        notes.append("The second place is up to date." if there else "The second place is not connected.")
    return Result(data, text, notes=tuple(notes))


def _verify(words: argparse.Namespace) -> Result:
    chosen = _all(words) if words.all else [_chosen(words)]
    found = {each: verify_backup(each, TerminalProgress()) for each in chosen}
    bad = {each: lost for each, lost in found.items() if lost}
    lines = [
        f"{each.number or each.path.name}: {f'{len(lost)} damaged or missing' if lost else 'whole'}"
        for each, lost in found.items()
    ]
    data = {"ok": not bad, "backups": [{**_data(each), "damaged": lost} for each, lost in found.items()]}
    return Result(data, "\n".join(lines) or "No backup was made yet.", exit_code=1 if bad else 0)


def _preview(words: argparse.Namespace) -> Result:
    from jewelcraft.library.restore_preview import preview

    found = preview(words.file, _chosen(words))
    lines = [say(each) for each in found.sentences()]
    data: dict[str, Any] = {"same": found.is_same, "differences": lines}
    data |= {kind: found.codes(kind) for kind in ("new", "changed", "gone")}
    return Result(data, "\n".join(lines) or "Nothing differs.")


def _restore(words: argparse.Namespace) -> Result:
    chosen = _chosen(words)
    if words.piece:
        return _restore_piece(words, chosen)
    if words.out is None:
        today = restore_in_place(chosen, words.file, TerminalProgress())
        done = {"out": str(words.file), "today": _data(today) if today else None}
        kept = f" Today's state is kept as copy {today.number}." if today else ""
        notes = () if today else ("Today's state could not be copied, so its file is kept beside it as it was.",)
        return Result(done, f"{words.file} is as it was on {chosen.made_at:%Y-%m-%d %H:%M}.{kept}", notes=notes)
    with ExitStack() as stack:
        sources = picture_sources(words.file, stack)
        lost = restore_backup(chosen, words.out, sources, TerminalProgress())
    notes = (f"{len(lost)} pictures are in no copy any more.",) if lost else ()
    data: dict[str, Any] = {"out": str(words.out), "lost": lost}
    return Result(data, f"{words.out} is the copy of {chosen.made_at:%Y-%m-%d %H:%M}.", notes=notes)


def _restore_piece(words: argparse.Namespace, chosen: Backup) -> Result:
    from jewelcraft.library.restore_preview import bring_back_piece
    from jewelcraft.library.restore_preview import first_of

    with ExitStack() as stack:
        read = first_of(picture_sources(words.file, stack))
        with Library.open(words.file) as library:
            bring_back_piece(library, chosen, words.piece, read)
    return Result({"piece": words.piece}, f"{words.piece} is as it was on {chosen.made_at:%Y-%m-%d %H:%M}.")


def _second(words: argparse.Namespace) -> Result:
    from jewelcraft.library import second_place

    if words.forget:
        second_place.forget_place()
    elif words.folder is not None:
        second_place.choose_place(words.folder)
        second_place.copy_there(words.file, TerminalProgress())
    place = second_place.known_place()
    if place is None:
        return Result({"folder": None}, "There is no second place.")
    there = second_place.find_place(place)
    copied = place.copied_at(words.file)
    data = {"folder": str(there or place.folder), "connected": there is not None, "copied_at": _moment(copied)}
    state = "connected" if there else "not connected"
    when = f"last copied {copied:%Y-%m-%d %H:%M}" if copied else "never copied"
    return Result(data, f"{there or place.folder} is {state}, {when}.")


_RUN = {
    "list": _list,
    "make": _make,
    "verify": _verify,
    "preview": _preview,
    "restore": _restore,
    "second": _second,
}


def _all(words: argparse.Namespace) -> list[Backup]:
    from jewelcraft.library.second_place import sets_in

    if words.place is None:
        return backups_of(words.file)
    return [backup for copies in sets_in(words.place) for backup in backups_in(copies) if _is_of(backup, words.file)]


def _is_of(backup: Backup, library: Path) -> bool:
    return backup.library.replace("\\", "/").rpartition("/")[2] == library.name


def _chosen(words: argparse.Namespace) -> Backup:
    found = _all(words)
    if words.copy is None:
        chosen = next((each for each in found if each.is_good), None)
    else:
        chosen = next((each for each in found if each.number == words.copy), None)
    if chosen is None:
        raise LibraryFileError("There is no such copy of {name}. See: jewelcraft backups list.", name=words.file.name)
    return chosen


def _data(backup: Backup) -> dict[str, Any]:
    return {
        "number": backup.number,
        "path": str(backup.path),
        "made_at": _moment(backup.made_at),
        "bytes": backup.size_bytes,
        "pieces": backup.pieces,
        "photos": backup.photos,
        "good": backup.is_good,
        "verified_at": _moment(backup.verified_at),
    }


def _moment(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None


def _count(number: int | None) -> str:
    return "-" if number is None else str(number)
