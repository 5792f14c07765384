"""A picture's edit recipe, as frozen steps and as canonical text."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from dataclasses import fields
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING
from typing import Any
from typing import TypeVar
from typing import cast

from jewelcraft.domain.errors import JewelCraftError
from jewelcraft.domain.recipe_steps import STEP_NAMES
from jewelcraft.domain.recipe_steps import WHOLE
from jewelcraft.domain.recipe_steps import Background
from jewelcraft.domain.recipe_steps import BarCorner
from jewelcraft.domain.recipe_steps import LineColour
from jewelcraft.domain.recipe_steps import SketchClean
from jewelcraft.domain.recipe_steps import Step
from jewelcraft.domain.recipe_steps import Stroke
from jewelcraft.domain.recipe_steps import UnknownStep

if TYPE_CHECKING:
    from collections.abc import Callable

VERSION = 1
_KINDS = {name: kind for kind, name in STEP_NAMES.items()}
_ORDER = {kind: place for place, kind in enumerate(STEP_NAMES)}
_WAYS = {STEP_NAMES[Background]: 3, STEP_NAMES[SketchClean]: 2}
"""Steps that are done another way than at first: a picture kept from then is made anew."""
_MOST_POINTS = 20_000
_LONGEST_TEXT = 4_000_000
_FAR = 10 * WHOLE
_Kind = TypeVar("_Kind")


class RecipeError(JewelCraftError):
    """A recipe's text that cannot be read."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """What is done to a picture, each kind of step at most once, in the order in which it is done."""

    steps: tuple[Step, ...] = ()

    def get(self, kind: type[_Kind]) -> _Kind | None:
        """Return the step of a kind, None where it is not used."""
        return next((step for step in self.steps if isinstance(step, kind)), None)

    def having(self, step: Step) -> Recipe:
        """Return the recipe with this step in the place of the one of its kind."""
        others = tuple(other for other in self.steps if type(other) is not type(step))
        return Recipe(_ordered((*others, step)))

    def without(self, kind: type[Any]) -> Recipe:
        """Return the recipe without the step of a kind."""
        return Recipe(tuple(step for step in self.steps if not isinstance(step, kind)))

    def only(self, *kinds: type[Any]) -> Recipe:
        """Return the recipe of these kinds of steps alone."""
        return Recipe(tuple(step for step in self.steps if isinstance(step, kinds)))

    def for_others(self) -> Recipe:
        """Return what may serve another picture: nothing that was painted or measured on this one."""
        from jewelcraft.domain.recipe_steps import Dust
        from jewelcraft.domain.recipe_steps import Focal
        from jewelcraft.domain.recipe_steps import Perspective
        from jewelcraft.domain.recipe_steps import ScaleBar

        kept: list[Step] = []
        for step in self.steps:
            if isinstance(step, Background):
                kept.append(replace(step, keep=(), remove=()))
            elif isinstance(step, Dust):
                kept.append(replace(step, strokes=()))
            elif not isinstance(step, Focal | Perspective | ScaleBar):
                kept.append(step)
        return Recipe(tuple(kept))

    def to_text(self) -> str:
        """Return canonical JSON: the same recipe is always the same text; empty for no step at all."""
        if not self.steps:
            return ""
        told = {"v": VERSION, "steps": [_told(step) for step in _ordered(self.steps)]}
        return json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    @property
    def digest(self) -> str:
        """The name of what this recipe makes of a picture; empty for an untouched one."""
        return recipe_digest(self.to_text())


def recipe_digest(text: str) -> str:
    """Return the name of what a recipe's text makes: another one when the way a step of it works has changed."""
    ways = "".join(f"\n{name} {way}" for name, way in _WAYS.items() if f'"do":"{name}"' in text)
    return hashlib.sha256((text + ways).encode()).hexdigest()[:24] if text else ""


def parse_recipe(text: str) -> Recipe:
    """Read a recipe; numbers beyond their limits are brought within, steps of later versions are kept.

    Raises:
        RecipeError: for text that is no recipe.
    """
    if not text.strip():
        return Recipe()
    if len(text) > _LONGEST_TEXT:
        raise RecipeError("This recipe is too long to be one.")
    try:
        told = json.loads(text)
        steps = [_read(entry) for entry in told["steps"]]
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise RecipeError("This is no recipe of JewelCraft. Copy it again from the picture it was made for.") from None
    recipe = Recipe()
    for step in steps:
        recipe = Recipe((*recipe.steps, step)) if isinstance(step, UnknownStep) else recipe.having(step)
    return Recipe(_ordered(recipe.steps))


def read_recipe(text: str) -> Recipe:
    """Read a stored recipe; one that cannot be read is an untouched picture."""
    try:
        return parse_recipe(text)
    except RecipeError:
        return Recipe()


def _ordered(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    return tuple(sorted(steps, key=lambda step: (_ORDER.get(type(step), len(_ORDER)), getattr(step, "text", ""))))


def _told(step: Step) -> Any:
    if isinstance(step, UnknownStep):
        return json.loads(step.text)
    own = {entry.name: _plain(getattr(step, entry.name)) for entry in fields(step)}
    return {"do": STEP_NAMES[type(step)], **own}


def _plain(value: Any) -> Any:
    if isinstance(value, Stroke):
        return {"points": [list(point) for point in value.points], "radius": value.radius}
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    return value.value if isinstance(value, StrEnum) else value


def _read(entry: dict[str, Any]) -> Step:
    kind = _KINDS.get(str(entry["do"]))
    if kind is None:
        return UnknownStep(json.dumps(entry, ensure_ascii=False, sort_keys=True, separators=(",", ":")))
    values: dict[str, Any] = {}
    for own in fields(kind):
        if own.name in entry:
            values[own.name] = _READERS[_kind_of(own.name, own.type)](entry[own.name], own.metadata)
    return cast("Step", kind(**values))


def _kind_of(name: str, declared: Any) -> str:
    if name in ("keep", "remove", "strokes"):
        return "strokes"
    return "points" if name == "corners" else str(declared)


def _whole(value: Any, limits: Any) -> int:
    number = round(value)
    return int(max(limits.get("low", -_FAR), min(limits.get("high", _FAR), number)))


def _point(value: Any, _limits: Any = None) -> tuple[int, int]:
    x, y = value
    return _whole(x, {}), _whole(y, {})


def _corners(value: Any, _limits: Any) -> tuple[tuple[int, int], ...]:
    corners = tuple(_point(point) for point in value)
    if len(corners) != 4:  # noqa: PLR2004 (a sheet has four corners)
        raise ValueError
    return corners


def _strokes(value: Any, _limits: Any) -> tuple[Stroke, ...]:
    strokes = tuple(
        Stroke(
            tuple(_point(point) for point in stroke["points"]),
            _whole(stroke.get("radius", 100), {"low": 1, "high": WHOLE}),
        )
        for stroke in value
    )
    if sum(len(stroke.points) for stroke in strokes) > _MOST_POINTS:
        raise ValueError
    return tuple(stroke for stroke in strokes if stroke.points)


_READERS: dict[str, Callable[[Any, Any], Any]] = {
    "int": _whole,
    "bool": lambda value, _limits: bool(value),
    "str": lambda value, _limits: str(value)[:200],
    "Point": _point,
    "points": _corners,
    "strokes": _strokes,
    "LineColour": lambda value, _limits: LineColour(value),
    "BarCorner": lambda value, _limits: BarCorner(value),
}
