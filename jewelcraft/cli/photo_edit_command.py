"""The command photos edit: a recipe, or what the program proposes, for one picture."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.cli.arguments import a_path
from jewelcraft.cli.result import Result
from jewelcraft.cli.result import add_json
from jewelcraft.domain.errors import NotFoundError
from jewelcraft.domain.recipe import Recipe
from jewelcraft.domain.recipe import parse_recipe
from jewelcraft.library.library import Library

if TYPE_CHECKING:
    import argparse

    from jewelcraft.domain.photo import Photo


_SURE = 6
"""How many letters of a digest are enough."""


def add_to(actions: argparse._SubParsersAction[Any]) -> None:
    """Add the command to those on pictures."""
    edit = actions.add_parser("edit", help="edit a picture by a recipe; the original is always kept")
    edit.add_argument("file", type=a_path)
    edit.add_argument("photo", metavar="PHOTO", help="id, file name or start of the digest")
    how = edit.add_mutually_exclusive_group(required=True)
    how.add_argument("--auto", action="store_true", help="look at the picture and do what it needs")
    how.add_argument("--recipe", metavar="JSON", help="a recipe's text, or @FILE")
    how.add_argument("--reset", action="store_true", help="show the original again")
    how.add_argument("--note", metavar="TEXT", help="add a dated remark to the picture")
    edit.add_argument("--out", type=a_path, metavar="FILE", help="write the edited picture at full size")
    add_json(edit)
    edit.set_defaults(run=_edit)


def _edit(words: argparse.Namespace) -> Result:
    with Library.open(words.file) as library:
        photo = _find(library, words.photo)
        if words.note:
            library.workbench.note(photo.id, words.note)
            return Result({"id": photo.id, "note": words.note}, f"Note added to {photo.name}.")
        if words.reset:
            recipe = Recipe()
        else:
            recipe = library.workbench.propose(photo.id) if words.auto else parse_recipe(_text(words.recipe))
        library.workbench.save(photo.id, recipe)
        saved = library.photos.get(photo.id)
        if words.out:
            words.out.write_bytes(library.photos.for_print(saved.picture))
    steps = [type(step).__name__ for step in recipe.steps]
    data = {"id": saved.id, "picture": saved.picture, "recipe": saved.recipe, "out": str(words.out or "")}
    return Result(data, f"{saved.name}: {', '.join(steps) or 'the original'}.")


def _text(given: str) -> str:
    if not given.startswith("@"):
        return given
    return a_path(given[1:]).read_text(encoding="utf-8")


def _find(library: Library, name: str) -> Photo:
    photos = [photo for photo in library.photos.every() if photo.trashed_at is None]
    named = [photo for photo in photos if name in (photo.id, photo.name)]
    if not named and len(name) >= _SURE:
        named = [photo for photo in photos if photo.digest.startswith(name.lower())]
    if named:
        return named[0]
    raise NotFoundError("No picture is called {name}. The command photos list shows them.", name=name)
