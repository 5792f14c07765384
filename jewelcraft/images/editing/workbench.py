"""An upright original and a recipe into the edited picture, for the screen or for print."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from itertools import pairwise
from typing import TYPE_CHECKING

import cv2
import numpy as np

from jewelcraft.domain.recipe_steps import WHOLE
from jewelcraft.domain.recipe_steps import Background
from jewelcraft.domain.recipe_steps import Dust
from jewelcraft.domain.recipe_steps import Light
from jewelcraft.domain.recipe_steps import ScaleBar
from jewelcraft.domain.recipe_steps import SketchClean
from jewelcraft.domain.recipe_steps import Stroke
from jewelcraft.domain.recipe_steps import Watermark
from jewelcraft.domain.recipe_steps import WhiteBalance
from jewelcraft.images.decode import decode
from jewelcraft.images.editing.arrays import fitted
from jewelcraft.images.editing.background import whitened
from jewelcraft.images.editing.dust import without_dust
from jewelcraft.images.editing.geometry import apply_geometry
from jewelcraft.images.editing.geometry import geometry_of
from jewelcraft.images.editing.light import balanced
from jewelcraft.images.editing.light import lit
from jewelcraft.images.editing.overlay import with_scale_bar
from jewelcraft.images.editing.overlay import with_watermark
from jewelcraft.images.editing.sketch import cleaned

if TYPE_CHECKING:
    from jewelcraft.domain.recipe import Recipe
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.images.editing.arrays import Mask
    from jewelcraft.images.editing.arrays import Pixels
    from jewelcraft.images.editing.geometry import Geometry
    from jewelcraft.images.editing.lettering import Letters

_RGBA = 4


@dataclass(frozen=True, slots=True)
class Edited:
    """The edited pixels, with alpha where something is clear, the share of background that is pure white, a warning."""

    pixels: Pixels
    geometry: Geometry
    pure_white: float | None = None
    warning: Sentence | None = None


def edit(pixels: Pixels, recipe: Recipe, letters: Letters | None = None) -> Edited:
    """Do a recipe's steps; what is done depends on the picture's share, not on its number of pixels."""
    height, width = pixels.shape[:2]
    geometry = geometry_of(recipe, width, height)
    out = apply_geometry(pixels, geometry)
    for step in recipe.steps:
        if isinstance(step, WhiteBalance):
            out = balanced(out, step)
        elif isinstance(step, Dust):
            out = without_dust(out, step.strength, _painted(step.strokes, geometry))
    pure: float | None = None
    warning: Sentence | None = None
    sketch, background = recipe.get(SketchClean), recipe.get(Background)
    light = recipe.get(Light)
    if light is not None:
        out = lit(out, light, max(out.shape))
    if sketch is not None:
        out = cleaned(out, sketch)
    elif background is not None:
        keep, remove = _painted(background.keep, geometry), _painted(background.remove, geometry)
        done = whitened(out, background, keep, remove)
        out, pure, warning = done.pixels, done.pure, done.warning
    bar, mark = recipe.get(ScaleBar), recipe.get(Watermark)
    if bar is not None:
        out = with_scale_bar(out, bar, geometry, letters.numbers if letters else None)
    if mark is not None and letters is not None and letters.mark is not None:
        out = with_watermark(out, mark, letters.mark)
    return Edited(np.ascontiguousarray(out), geometry, pure, warning)


def edited_size(recipe: Recipe, width: int, height: int) -> tuple[int, int]:
    """Return the width and height of what a recipe makes of an upright original of this size."""
    geometry = geometry_of(recipe, width, height)
    return geometry.width, geometry.height


def upright_array(data: bytes, longest: int | None = None) -> Pixels:
    """Return a picture file's upright sRGB pixels."""
    return np.asarray(decode(data, longest=longest).image.convert("RGB"), dtype=np.uint8)


def rendition(data: bytes, recipe: Recipe, longest: int | None = None, letters: Letters | None = None) -> Pixels:
    """Return what a recipe makes of a picture file, at most `longest` pixels long."""
    if longest is None:
        return edit(upright_array(data), recipe, letters).pixels
    # A crop needs more of the original to be as sharp.
    whole = upright_array(data, longest * 4)
    height, width = whole.shape[:2]
    geometry = geometry_of(recipe, width, height)
    share = max(geometry.width, geometry.height) / longest
    if share > 1:
        whole = fitted(whole, max(8, round(max(height, width) / share)))
    return np.asarray(fitted(edit(whole, recipe, letters).pixels, longest), dtype=np.uint8)


def as_jpeg(pixels: Pixels, quality: int = 92, *, subsampled: bool = False) -> bytes:
    """Write pixels as a JPEG without metadata; what is clear becomes white."""
    from PIL import Image

    out = BytesIO()
    Image.fromarray(on_white(pixels)).save(out, "JPEG", quality=quality, subsampling=2 if subsampled else 0)
    return out.getvalue()


def as_png(pixels: Pixels) -> bytes:
    """Write pixels as a PNG without metadata, with what is clear."""
    from PIL import Image

    out = BytesIO()
    Image.fromarray(pixels).save(out, "PNG")
    return out.getvalue()


def on_white(pixels: Pixels) -> Pixels:
    """Return pixels on white paper."""
    if pixels.shape[2] != _RGBA:
        return pixels
    share = pixels[..., 3:].astype(np.float32) / 255
    return np.rint(pixels[..., :3] * share + 255 * (1 - share)).astype(np.uint8)


def _painted(strokes: tuple[Stroke, ...], geometry: Geometry) -> Mask | None:
    """Return what brush strokes cover in the result."""
    if not strokes:
        return None
    mask = np.zeros((geometry.height, geometry.width), dtype=np.uint8)
    unit = max(geometry.source_width, geometry.source_height) / WHOLE * geometry.magnification
    for stroke in strokes:
        radius = max(1, round(stroke.radius * unit))
        places = [tuple(round(value) for value in geometry.place(point)) for point in stroke.points]
        cv2.circle(mask, places[0], radius, 1, thickness=cv2.FILLED)
        for start, end in pairwise(places):
            cv2.line(mask, start, end, 1, thickness=2 * radius)
            cv2.circle(mask, end, radius, 1, thickness=cv2.FILLED)
    return mask > 0
