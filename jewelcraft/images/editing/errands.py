"""What the program asks of a decoder process about edited pictures: bytes and recipes in, bytes and recipes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from jewelcraft.images.editing.arrays import fitted
from jewelcraft.images.editing.automatic import automatic_recipe
from jewelcraft.images.editing.light import found_white
from jewelcraft.images.editing.paper import find_sheet
from jewelcraft.images.editing.workbench import as_jpeg
from jewelcraft.images.editing.workbench import rendition
from jewelcraft.images.editing.workbench import upright_array

if TYPE_CHECKING:
    from jewelcraft.domain.recipe import Recipe
    from jewelcraft.domain.recipe_steps import Point
    from jewelcraft.domain.recipe_steps import WhiteBalance
    from jewelcraft.images.editing.arrays import Pixels
    from jewelcraft.images.editing.lettering import Letters

_SCREEN_QUALITY = 84


def screen_pair(data: bytes, recipe: Recipe, large: int, small: int, letters: Letters | None) -> tuple[bytes, bytes]:
    """Return an edited picture for a whole screen and for lists, as JPEGs."""
    pixels = rendition(data, recipe, large, letters)
    return (
        as_jpeg(pixels, _SCREEN_QUALITY, subsampled=True),
        as_jpeg(fitted(pixels, small), _SCREEN_QUALITY, subsampled=True),
    )


def screen_copy(
    data: bytes, recipe: Recipe, longest: int, letters: Letters | None, quality: int = _SCREEN_QUALITY
) -> bytes:
    """Return an edited picture of a size as a JPEG for screens."""
    return as_jpeg(rendition(data, recipe, longest, letters), quality, subsampled=True)


def print_copy(data: bytes, recipe: Recipe, letters: Letters | None) -> bytes:
    """Return an edited picture at full size as a JPEG for print."""
    return as_jpeg(rendition(data, recipe, letters=letters))


def proposed(data: bytes, longest: int, is_sketch: bool | None) -> Recipe:
    """Return the recipe that a picture needs, by looking at it."""
    return automatic_recipe(upright_array(data, longest), is_sketch=is_sketch)


def white_of(data: bytes, longest: int) -> WhiteBalance:
    """Return the balance that makes what should be white neutral."""
    return found_white(upright_array(data, longest))


def sheet_of(data: bytes, longest: int) -> tuple[Point, ...] | None:
    """Return the corners of a sheet of paper; None where there is none."""
    return find_sheet(upright_array(data, longest))


def pixels_of(width: int, height: int, rows: bytes) -> Pixels:
    """Return pixels that came over the wire as they are worked with."""
    return np.frombuffer(rows, dtype=np.uint8).reshape(height, width, 3)
