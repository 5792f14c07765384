"""The command photos edit: a recipe, or what the program proposes, for one picture."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.cli.arguments import a_path
from jewelcraft.cli.named_picture import PICTURE_NAMES
from jewelcraft.cli.named_picture import named_picture
from jewelcraft.cli.result import Result
from jewelcraft.cli.result import add_json
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.recipe import parse_recipe
from jewelcraft.library.library import Library

if TYPE_CHECKING:
    import argparse

    from jewelcraft.domain.photo import Photo


def add_to(actions: argparse._SubParsersAction[Any]) -> None:
    """Add the command to those on pictures."""
    edit = actions.add_parser("edit", help="edit pictures by a recipe; the originals are always kept")
    edit.add_argument("file", type=a_path)
    edit.add_argument("photo", nargs="+", metavar="PHOTO", help=PICTURE_NAMES)
    how = edit.add_mutually_exclusive_group(required=True)
    how.add_argument("--auto", action="store_true", help="look at the picture and do what it needs")
    how.add_argument("--recipe", metavar="JSON", help="a recipe's text, or @FILE")
    how.add_argument("--reset", action="store_true", help="show the original again")
    how.add_argument("--note", metavar="TEXT", help="add a dated remark to the picture")
    edit.add_argument("--out", type=a_path, metavar="FILE", help="write the edited picture at full size")
    add_json(edit)
    edit.set_defaults(run=_edit)


def _edit(words: argparse.Namespace) -> Result:
    if words.out and len(words.photo) > 1:
        raise InvalidValueError("--out writes one picture. Write several with photos export --edited.")
    with Library.open(words.file) as library:
        ids = list(dict.fromkeys(named_picture(library, name).id for name in words.photo))
        if words.note:
            for photo_id in ids:
                library.workbench.note(photo_id, words.note)
        else:
            _apply(library, ids, words)
        saved = [library.photos.get(photo_id) for photo_id in ids]
        if words.out:
            words.out.write_bytes(library.photos.for_print(saved[0].picture))
    told = [_told(photo, words) for photo in saved]
    data = [entry for entry, _line in told]
    return Result(data[0] if len(data) == 1 else {"photos": data}, "\n".join(line for _entry, line in told))


def _apply(library: Library, ids: list[str], words: argparse.Namespace) -> None:
    """Do to one or more pictures what was asked; one step to undo."""
    if words.reset:
        library.workbench.reset(ids)
    elif words.auto:
        library.workbench.automatic(ids)
    elif len(ids) == 1:
        library.workbench.save(ids[0], parse_recipe(_text(words.recipe)))
    else:
        library.workbench.save_for_all(ids, parse_recipe(_text(words.recipe)))


def _told(photo: Photo, words: argparse.Namespace) -> tuple[dict[str, object], str]:
    if words.note:
        return {"id": photo.id, "note": words.note}, f"Note added to {photo.name}."
    steps = [type(step).__name__ for step in parse_recipe(photo.recipe).steps] if photo.recipe else []
    data: dict[str, object] = {
        "id": photo.id,
        "picture": photo.picture,
        "recipe": photo.recipe,
        "out": str(words.out or ""),
    }
    return data, f"{photo.name}: {', '.join(steps) or 'the original'}."


def _text(given: str) -> str:
    if not given.startswith("@"):
        return given
    return a_path(given[1:]).read_text(encoding="utf-8")
