"""A picture and its recipe as pixels for the bench: before and after, quickly, again and again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.domain.recipe import parse_recipe
from jewelcraft.domain.recipe_steps import WHOLE
from jewelcraft.library.overlay_letters import overlay_letters

if TYPE_CHECKING:
    from jewelcraft.domain.recipe_steps import Point
    from jewelcraft.domain.recipe_steps import WhiteBalance
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.library.library import Library

PREVIEW_PIXELS = 1000


@dataclass(frozen=True, slots=True)
class BenchPicture:
    """Rows of red, green and blue before and after, and how to find the original's point below a pixel."""

    width: int
    height: int
    before: bytes
    after: bytes
    pure_white: float | None
    geometry: Any
    warning: Sentence | None = None

    def point_at(self, x: float, y: float) -> Point:
        """Return the original's point, in ten-thousandths, at a place of the picture from 0 to 1."""
        found = self.geometry.back(x * self.width, y * self.height)
        return (min(WHOLE, max(0, found[0])), min(WHOLE, max(0, found[1])))

    def place_of(self, point: Point) -> tuple[float, float]:
        """Return where a point of the original lies in the picture, from 0 to 1."""
        x, y = self.geometry.place(point)
        return x / self.width, y / self.height

    def white_at(self, x: float, y: float) -> WhiteBalance:
        """Return the balance that makes what is seen at a place neutral."""
        from jewelcraft.images.editing.light import white_from

        column = min(self.width - 1, max(0, int(x * self.width)))
        row = min(self.height - 1, max(0, int(y * self.height)))
        start = 3 * (row * self.width + column)
        red, green, blue = self.before[start : start + 3]
        return white_from((red, green, blue))


class BenchSource:
    """Makes the bench's pictures on a reader's thread; keeps the decoded original of the last photo."""

    def __init__(self) -> None:
        self._photo_id = ""
        self._pixels: Any = None

    def picture(self, library: Library, photo_id: str, recipe_text: str) -> BenchPicture:
        """Return a photo before and after a recipe."""
        from jewelcraft.domain.recipe_steps import Crop
        from jewelcraft.domain.recipe_steps import Perspective
        from jewelcraft.domain.recipe_steps import Straighten
        from jewelcraft.images import decoders
        from jewelcraft.images import upright_pixels
        from jewelcraft.images.editing.errands import pixels_of
        from jewelcraft.images.editing.workbench import edit
        from jewelcraft.images.editing.workbench import on_white

        if photo_id != self._photo_id:
            photo = library.photos.get(photo_id)
            self._pixels = pixels_of(
                *decoders().run(upright_pixels, library.photos.original(photo.digest), PREVIEW_PIXELS)
            )
            self._photo_id = photo_id
        recipe = parse_recipe(recipe_text)
        shape = recipe.only(Perspective, Straighten, Crop)
        before = edit(self._pixels, shape).pixels
        done = edit(self._pixels, recipe, overlay_letters(recipe))
        height, width = done.pixels.shape[:2]
        return BenchPicture(
            width,
            height,
            before.tobytes(),
            on_white(done.pixels).tobytes(),
            done.pure_white,
            done.geometry,
            done.warning,
        )
