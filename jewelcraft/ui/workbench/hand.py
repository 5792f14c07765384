"""What the mouse and the arrows do to a recipe with each tool of the bench."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jewelcraft.domain.recipe_steps import WHOLE
from jewelcraft.domain.recipe_steps import Background
from jewelcraft.domain.recipe_steps import Crop
from jewelcraft.domain.recipe_steps import Dust
from jewelcraft.domain.recipe_steps import Focal
from jewelcraft.domain.recipe_steps import ScaleBar
from jewelcraft.domain.recipe_steps import Straighten
from jewelcraft.domain.recipe_steps import Stroke

if TYPE_CHECKING:
    from jewelcraft.domain.recipe import Recipe
    from jewelcraft.library.bench_preview import BenchPicture

HAND_TOOLS = ("white", "dust", "scale", "focal")
"""Tools that mouse and keys draw with."""
WRITING_TOOLS = ("scale", "mark")
"""Tools that write into a lower corner of the picture."""
STROKES = ("keep", "remove", "dust", "scale")
"""Those of them, and the brushes, that draw a way instead of pressing."""
BRUSHES = ("keep", "remove", "dust")
"""Those of these that cover what lies under the whole width of their way."""
_BRUSH = 130
_FINEST_BRUSH = 12

Way = list[tuple[float, float]]


def brush_radius(zoom: float) -> int:
    """Return how wide the brush is, in ten-thousandths of the picture: the same on the screen at every zoom."""
    return max(_FINEST_BRUSH, round(_BRUSH / zoom))


def drawn(recipe: Recipe, tool: str, picture: BenchPicture, way: Way, zoom: float = 1.0) -> Recipe:
    """Return the recipe after a way was drawn with a tool or brush over the picture, in places from 0 to 1."""
    if tool == "white":
        return recipe.having(picture.white_at(*way[0]))
    points = tuple(picture.point_at(x, y) for x, y in way)
    if tool == "focal":
        return recipe.having(Focal(*points[-1]))
    if tool == "scale":
        return recipe.having(replace(recipe.get(ScaleBar) or ScaleBar(), start=points[0], end=points[-1]))
    return _painted(recipe, tool, Stroke(points, brush_radius(zoom)))


def _painted(recipe: Recipe, brush: str, stroke: Stroke) -> Recipe:
    if brush == "dust":
        dust = recipe.get(Dust) or Dust()
        return recipe.having(replace(dust, strokes=(*dust.strokes, stroke)))
    ground = recipe.get(Background) or Background()
    if brush == "keep":
        return recipe.having(replace(ground, keep=(*ground.keep, stroke)))
    if brush == "remove":
        return recipe.having(replace(ground, remove=(*ground.remove, stroke)))
    return recipe


def nudged(recipe: Recipe, right: int, down: int) -> Recipe:
    """Return the recipe with its frame moved by hundredths of the picture."""
    now = recipe.get(Crop)
    if now is None:
        return recipe
    x = min(WHOLE - now.width, max(0, now.x + 100 * right))
    y = min(WHOLE - now.height, max(0, now.y + 100 * down))
    return recipe.having(replace(now, x=x, y=y))


def turned(recipe: Recipe, quarter: int) -> Recipe:
    """Return the recipe with the picture turned right as it is seen, or mirrored where `quarter` is 0."""
    now = recipe.get(Straighten) or Straighten()
    # The turn is done before the mirror, so seen from outside a mirrored picture turns the other way.
    by = 3 if now.mirrored else 1
    step = replace(now, quarter_turns=(now.quarter_turns + by) % 4)
    changed = recipe.having(step if quarter else replace(now, mirrored=not now.mirrored))
    crop = recipe.get(Crop)
    if crop is None:
        return changed
    if quarter:
        return changed.having(Crop(WHOLE - crop.y - crop.height, crop.x, crop.height, crop.width, crop.ratio))
    return changed.having(replace(crop, x=WHOLE - crop.x - crop.width))
