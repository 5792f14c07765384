"""Choose the steps that make a picture fit for print, by looking at it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

import cv2
import numpy as np

from jewelcraft.domain.recipe import Recipe
from jewelcraft.domain.recipe_steps import WHOLE
from jewelcraft.domain.recipe_steps import Background
from jewelcraft.domain.recipe_steps import Crop
from jewelcraft.domain.recipe_steps import Dust
from jewelcraft.domain.recipe_steps import Focal
from jewelcraft.domain.recipe_steps import Light
from jewelcraft.domain.recipe_steps import Perspective
from jewelcraft.domain.recipe_steps import SketchClean
from jewelcraft.domain.recipe_steps import Straighten
from jewelcraft.images.editing.arrays import fitted
from jewelcraft.images.editing.arrays import largest
from jewelcraft.images.editing.cast_shadow import without_cast_shadow
from jewelcraft.images.editing.dust import find_spots
from jewelcraft.images.editing.geometry import apply_geometry
from jewelcraft.images.editing.geometry import geometry_of
from jewelcraft.images.editing.light import balanced
from jewelcraft.images.editing.light import found_white
from jewelcraft.images.editing.light import lit
from jewelcraft.images.editing.matte import find_matte
from jewelcraft.images.editing.matte import is_trusted
from jewelcraft.images.editing.noise import calmed
from jewelcraft.images.editing.noise import grain_of
from jewelcraft.images.editing.paper import find_angle
from jewelcraft.images.editing.paper import find_sheet
from jewelcraft.images.editing.sketch import paper_shade

if TYPE_CHECKING:
    from jewelcraft.images.editing.arrays import Mask
    from jewelcraft.images.editing.arrays import Pixels

_LOOK_PIXELS = 1000
_SKETCH_INK, _MOST_INK = 0.2, 0.24
_TINTED, _LEAST_GREY, _ALL_GREY, _PEN = 0.035, 0.55, 0.97, 0.9
_INK = 0.08
_BLANK = 0.05
_DARK_PAPER = 70
_GRAINY = 1.5
_LEAST_ANGLE = 20
_MARGIN = 0.10
_DARK = 0.70
_BRIGHT = 0.92


def automatic_recipe(pixels: Pixels, *, is_sketch: bool | None = None) -> Recipe:
    """Return the recipe for a picture; `is_sketch` says whether it is a drawing, None to find out."""
    small = fitted(pixels, _LOOK_PIXELS)
    drawn = looks_drawn(small) if is_sketch is None else is_sketch
    return _for_sketch(small) if drawn else _for_photo(small)


def looks_drawn(pixels: Pixels) -> bool:
    """Say whether a picture is lines on paper: mostly even, little of it far darker than its paper, thin."""
    small = fitted(pixels, 700)
    sheet = find_sheet(small)
    if sheet is not None:
        small = apply_geometry(small, geometry_of(Recipe((Perspective(sheet),)), small.shape[1], small.shape[0]))
    grain = grain_of(small)
    small = without_cast_shadow(calmed(small))
    height, width = small.shape[:2]
    shade = np.asarray(fitted(paper_shade(small), max(height, width)))
    shade = cv2.resize(shade, (width, height))
    lack = 1 - small.astype(np.float32).mean(axis=2) / shade.mean(axis=2)
    ink = lack > _INK
    # A drawing's marks are thin: little is left where they are worn away a little; and there are many of them.
    core = cv2.erode(ink.astype(np.uint8), np.ones((7, 7), np.uint8))
    thin = 1 - core.sum() / max(1, ink.sum())
    count, _labels, facts, _centres = cv2.connectedComponentsWithStats(ink.astype(np.uint8))
    marks = int(((facts[1:, cv2.CC_STAT_AREA] > 14) & (facts[1:, cv2.CC_STAT_AREA] < height * width / 200)).sum())
    shine = float((small.min(axis=2) > 1.12 * largest(shade)).mean())
    light_paper = float(np.median(shade.mean(axis=2))) > _DARK_PAPER
    # In poor light grain makes marks: a photo taken for a drawing is ruined, a drawing taken for a photo is not.
    is_lines = thin > 0.86 or (thin > 0.5 and marks > 60 and grain <= _GRAINY)
    # A stone washed in with colour is broad, yet the sheet stays mostly blank and nothing on it shines.
    is_lines |= thin > 0.7 and ink.mean() < _BLANK and shine < 0.0005
    neutral = _neutral_share(small, shade, ink)
    most = _SKETCH_INK if neutral < _ALL_GREY else _MOST_INK
    # Fine gold and silver on white paper are thin lines too, but warm ones; pencil, ink and blue pen are not.
    is_lines &= neutral > _LEAST_GREY
    return bool(light_paper and 0.001 < ink.mean() < most and is_lines and shine < 0.002 and count > 1)


def _neutral_share(small: Pixels, shade: Any, ink: Mask) -> float:
    """Return how much of what is drawn has its paper's own colour or the blue of a pen."""
    if not ink.any():
        return 0.0
    light = small[ink].astype(np.float32) / np.maximum(shade[ink], 1)
    tint = light.max(axis=1) - light.min(axis=1)
    blue = (light[:, 2] > light[:, 1] + _TINTED / 2) & (light[:, 2] > light[:, 0] + _TINTED / 2)
    grey = float((tint < _TINTED).mean())
    pen = float((blue | (tint < _TINTED)).mean())
    return max(grey, pen if pen > _PEN else 0.0)


def _for_sketch(small: Pixels) -> Recipe:
    recipe = Recipe()
    sheet = find_sheet(small)
    flat = small
    if sheet is not None:
        recipe = recipe.having(Perspective(sheet))
        flat = apply_geometry(small, geometry_of(recipe, small.shape[1], small.shape[0]))
    angle = find_angle(flat)
    if abs(angle) >= _LEAST_ANGLE:
        recipe = recipe.having(Straighten(angle=angle))
    return recipe.having(SketchClean())


def _for_photo(small: Pixels) -> Recipe:
    white = found_white(small)
    recipe = Recipe((white,)) if (white.red, white.green, white.blue) != (1000, 1000, 1000) else Recipe()
    flat = balanced(small, white)
    light = _light_for(flat)
    if light is not None:
        recipe = recipe.having(light)
        flat = lit(flat, light, max(flat.shape))
    flat = without_cast_shadow(flat)
    if find_spots(flat, 50).any():
        recipe = recipe.having(Dust())
    background = Background()
    matte = find_matte(flat, background.strength)
    # A doubtful cut-out would make the picture worse: then only its light and colour are set right.
    if not is_trusted(matte):
        return recipe
    recipe = recipe.having(background)
    crop, focal = _framed(matte.alpha > 0.5)
    if crop is not None:
        recipe = recipe.having(crop)
    return recipe.having(focal)


def _light_for(pixels: Pixels) -> Light | None:
    """Lift a dark snapshot by its paper, which is about white."""
    value = float(np.percentile(pixels.max(axis=2), 80)) / 255
    if value >= _DARK:
        return None
    lift = np.log2((_BRIGHT / max(value, 0.08)) ** 2.2)
    return Light(exposure=int(min(60, round(40 * lift * 0.6))), sharpness=10)


def _framed(piece: Mask) -> tuple[Crop | None, Focal]:
    """Return a square crop with room around the piece, where it fits, and the piece's middle."""
    height, width = piece.shape[:2]
    rows, columns = np.where(piece.any(axis=1))[0], np.where(piece.any(axis=0))[0]
    top, bottom, left, right = int(rows[0]), int(rows[-1]) + 1, int(columns[0]), int(columns[-1]) + 1
    x, y = (left + right) / 2, (top + bottom) / 2
    focal = Focal(round(x / width * WHOLE), round(y / height * WHOLE))
    side = max(right - left, bottom - top) * (1 + 2 * _MARGIN)
    touches = left <= 1 or top <= 1 or right >= width - 1 or bottom >= height - 1
    if touches or side > min(width, height) or side > 0.92 * min(width, height):
        return None, focal
    start_x, start_y = min(max(0.0, x - side / 2), width - side), min(max(0.0, y - side / 2), height - side)
    crop = Crop(
        round(start_x / width * WHOLE),
        round(start_y / height * WHOLE),
        round(side / width * WHOLE),
        round(side / height * WHOLE),
        "1:1",
    )
    return crop, focal
