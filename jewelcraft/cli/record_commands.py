"""Commands on what is kept beside a picture: photos note, photos marks."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.cli.arguments import a_path
from jewelcraft.cli.named_picture import PICTURE_NAMES
from jewelcraft.cli.named_picture import named_picture
from jewelcraft.cli.result import Result
from jewelcraft.cli.result import add_json
from jewelcraft.cli.result import table
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.picture_records import read_marks
from jewelcraft.domain.picture_records import read_notes
from jewelcraft.library.library import Library
from jewelcraft.library.markup import marks_of

if TYPE_CHECKING:
    import argparse

    from jewelcraft.library.markup import DrawnMark


def add_to(actions: argparse._SubParsersAction[Any]) -> None:
    """Add the commands to those on pictures."""
    note = actions.add_parser("note", help="write down what was said of a picture, or read it")
    note.add_argument("file", type=a_path)
    note.add_argument("photo", metavar="PHOTO", help=PICTURE_NAMES)
    note.add_argument("text", nargs="?", default="", metavar="TEXT", help="without it the notes are listed")
    note.set_defaults(run=_note)
    marks = actions.add_parser("marks", help="tell what is drawn over a picture")
    marks.add_argument("file", type=a_path)
    marks.add_argument("photo", metavar="PHOTO", help=PICTURE_NAMES)
    marks.add_argument("--set", type=a_path, default=None, metavar="MARKS.json", help="draw these marks instead")
    marks.set_defaults(run=_marks)
    for parser in (note, marks):
        add_json(parser)


def _note(words: argparse.Namespace) -> Result:
    with Library.open(words.file, read_only=not words.text) as library:
        photo_id = named_picture(library, words.photo).id
        if words.text:
            library.workbench.note(photo_id, words.text)
        notes = read_notes(library.photos.get(photo_id).notes)
    data = [{"at": note.at.isoformat(), "text": note.text} for note in notes]
    rows = [(f"{note.at:%Y-%m-%d %H:%M}", note.text) for note in notes]
    return Result({"photo": photo_id, "notes": data}, table(rows) or "Nothing is written down yet.")


def _marks(words: argparse.Namespace) -> Result:
    with Library.open(words.file, read_only=words.set is None) as library:
        photo = named_picture(library, words.photo)
        if words.set is not None:
            library.workbench.set_marks(photo.id, read_marks(_text_of(words)))
            photo = library.photos.get(photo.id)
        piece = library.pieces.get(photo.piece_id) if photo.piece_id else None
        data = [_mark_data(drawn) for drawn in marks_of(photo, piece)]
    rows = [(mark["kind"], str(mark["mm"] or mark["length_mm"] or mark["number"] or ""), mark["text"]) for mark in data]
    return Result({"photo": photo.id, "marks": data}, table(rows) or "Nothing is drawn over this picture.")


def _text_of(words: argparse.Namespace) -> str:
    """Return the marks of a file as text, whether it is a list or what --json told."""
    try:
        told = json.loads(words.set.read_text(encoding="utf-8"))
    except (ValueError, RecursionError) as error:
        raise InvalidValueError("{name} is no JSON file.", name=words.set.name) from error
    listed = told.get("marks", []) if isinstance(told, dict) else told
    text = json.dumps(listed)
    if not isinstance(listed, list) or len(read_marks(text)) != len(listed):
        raise InvalidValueError("{name} does not hold marks as photos marks --json tells them.", name=words.set.name)
    return text


def _mark_data(drawn: DrawnMark) -> dict[str, Any]:
    mark = drawn.mark
    return {
        "kind": mark.kind.value,
        "start": list(mark.start),
        "end": list(mark.end),
        "text": mark.text,
        "mm": None if mark.mm is None else format(mark.mm, "f"),
        "part": mark.part_id,
        "length_mm": None if drawn.mm is None else format(drawn.mm, "f"),
        "number": drawn.number or None,
        "stone": drawn.stone.kind if drawn.stone else None,
    }
