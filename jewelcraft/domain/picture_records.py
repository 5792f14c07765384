"""What is kept beside a picture, as canonical text: its versions, the notes on it, and what is drawn over it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from decimal import InvalidOperation
from enum import StrEnum
from typing import TYPE_CHECKING
from typing import Any
from typing import TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Iterable

    from jewelcraft.domain.recipe_steps import Point

_EDITED = "~"
_Record = TypeVar("_Record")


@dataclass(frozen=True, slots=True)
class Version:
    """A recipe of a picture under a name, with the moment it was saved."""

    name: str
    recipe: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Note:
    """What somebody said of a picture, with its moment."""

    text: str
    at: datetime


class MarkKind(StrEnum):
    """What is drawn: a dimension, the known length that others are measured by, a numbered stone, a remark."""

    DIMENSION = "dimension"
    REFERENCE = "reference"
    STONE = "stone"
    REMARK = "remark"


@dataclass(frozen=True, slots=True)
class Mark:
    """Something drawn over a picture, in ten-thousandths of the original's upright width and height.

    `mm` is the length of a dimension as typed, None where it is measured by the picture's reference;
    `part_id` is the stone line that a stone's number stands for.
    """

    kind: MarkKind
    start: Point
    end: Point
    text: str = ""
    mm: Decimal | None = None
    part_id: str = ""


def picture_key(digest: str, recipe: str) -> str:
    """Return the name of what is seen: the original's digest, and the recipe's where there is one."""
    if not recipe:
        return digest
    # Most pictures are untouched, and the steps of recipes take long to load.
    from jewelcraft.domain.recipe import read_recipe
    from jewelcraft.domain.recipe import recipe_digest

    canonical = read_recipe(recipe).to_text()
    return f"{digest}{_EDITED}{recipe_digest(canonical)}" if canonical else digest


def split_key(key: str) -> tuple[str, str]:
    """Return an original's digest and its recipe's, empty where the picture is untouched."""
    digest, _, recipe = key.partition(_EDITED)
    return digest, recipe


def write_versions(versions: Iterable[Version]) -> str:
    """Return versions as text; none is empty text."""
    return _text([{"name": one.name, "recipe": one.recipe, "at": one.at.isoformat()} for one in versions])


def read_versions(text: str) -> tuple[Version, ...]:
    """Read versions; damaged text is none."""
    return _read(text, lambda one: Version(str(one["name"]), str(one["recipe"]), datetime.fromisoformat(one["at"])))


def write_notes(notes: Iterable[Note]) -> str:
    """Return notes as text; none is empty text."""
    return _text([{"text": one.text, "at": one.at.isoformat()} for one in notes])


def read_notes(text: str) -> tuple[Note, ...]:
    """Read notes; damaged text is none."""
    return _read(text, lambda one: Note(str(one["text"]), datetime.fromisoformat(one["at"])))


def write_marks(marks: Iterable[Mark]) -> str:
    """Return marks as text; none is empty text."""
    return _text(
        [
            {
                "kind": one.kind.value,
                "start": list(one.start),
                "end": list(one.end),
                "text": one.text,
                "mm": None if one.mm is None else format(one.mm, "f"),
                "part": one.part_id,
            }
            for one in marks
        ]
    )


def read_marks(text: str) -> tuple[Mark, ...]:
    """Read marks; damaged text is none."""
    return _read(
        text,
        lambda one: Mark(
            MarkKind(one["kind"]),
            (int(one["start"][0]), int(one["start"][1])),
            (int(one["end"][0]), int(one["end"][1])),
            str(one.get("text", "")),
            None if one.get("mm") is None else Decimal(one["mm"]),
            str(one.get("part", "")),
        ),
    )


def _text(entries: list[dict[str, Any]]) -> str:
    return json.dumps(entries, ensure_ascii=False, separators=(",", ":")) if entries else ""


def _read(text: str, build: Callable[[Any], _Record]) -> tuple[_Record, ...]:
    if not text:
        return ()
    try:
        return tuple(build(entry) for entry in json.loads(text))
    except (ValueError, TypeError, KeyError, IndexError, InvalidOperation):
        return ()
