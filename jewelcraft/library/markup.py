"""What is drawn over a picture, where it is seen and what it says: dimensions in mm, numbered stones, remarks."""

from __future__ import annotations

import math
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.domain.picture_records import MarkKind
from jewelcraft.domain.picture_records import read_marks
from jewelcraft.domain.recipe import read_recipe
from jewelcraft.domain.recipe_steps import WHOLE
from jewelcraft.domain.recipe_steps import Crop
from jewelcraft.domain.recipe_steps import Perspective
from jewelcraft.domain.recipe_steps import Straighten

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.domain.photo import Photo
    from jewelcraft.domain.picture_records import Mark
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.piece import StonePart
    from jewelcraft.domain.recipe_steps import Point

_TENTH = Decimal("0.1")
_NEAR = 0.002
LINES = (MarkKind.DIMENSION, MarkKind.REFERENCE)


@dataclass(frozen=True, slots=True)
class Plate:
    """Where the points of an original lie in what is seen of it; places run from 0 to 1."""

    width: int
    height: int
    geometry: Any = None

    def place(self, point: Point) -> tuple[float, float]:
        """Return where a point of the original is seen."""
        if self.geometry is None:
            return point[0] / WHOLE, point[1] / WHOLE
        x, y = self.geometry.place(point)
        return x / self.width, y / self.height

    def back(self, x: float, y: float) -> Point:
        """Return the point of the original that is seen at a place."""
        found = (
            (round(x * WHOLE), round(y * WHOLE))
            if self.geometry is None
            else self.geometry.back(x * self.width, y * self.height)
        )
        return min(WHOLE, max(0, found[0])), min(WHOLE, max(0, found[1]))

    def shows(self, mark: Mark) -> bool:
        """Say whether any end of a mark lies inside what is seen."""
        return any(
            -_NEAR <= x <= 1 + _NEAR and -_NEAR <= y <= 1 + _NEAR
            for x, y in (self.place(mark.start), self.place(mark.end))
        )

    def pixels(self, mark: Mark) -> float:
        """Return how long a mark is in what is seen, in pixels."""
        (x, y), (far_x, far_y) = self.place(mark.start), self.place(mark.end)
        return math.hypot((far_x - x) * self.width, (far_y - y) * self.height)


@dataclass(frozen=True, slots=True)
class DrawnMark:
    """A mark as it is seen: its ends from 0 to 1, its length, and the number and line of its stone.

    `number` is 0 where a stone's line is gone from the cost sheet.
    """

    mark: Mark
    start: tuple[float, float]
    end: tuple[float, float]
    mm: Decimal | None = None
    number: int = 0
    stone: StonePart | None = None
    is_shown: bool = True


def plate_of(photo: Photo) -> Plate:
    """Return where the points of a photo's original are seen, after its crop, turn and perspective."""
    recipe = read_recipe(photo.recipe).only(Perspective, Straighten, Crop) if photo.recipe else None
    if recipe is None or not recipe.to_text():
        return Plate(max(1, photo.width), max(1, photo.height))
    from jewelcraft.images.editing.geometry import geometry_of

    geometry = geometry_of(recipe, photo.width, photo.height)
    return Plate(geometry.width, geometry.height, geometry)


def measured_mm(mark: Mark, marks: Sequence[Mark], plate: Plate) -> Decimal | None:
    """Return the length of a line: as typed, else by the picture's reference, to a tenth; None without one."""
    if mark.kind not in LINES:
        return None
    if mark.mm is not None:
        return mark.mm
    reference = next((one for one in marks if one.kind is MarkKind.REFERENCE and one.mm is not None), None)
    if reference is None or reference.mm is None or plate.pixels(reference) < 1:
        return None
    share = Decimal(str(plate.pixels(mark) / plate.pixels(reference)))
    return (reference.mm * share).quantize(_TENTH)


def drawn_marks(marks: Sequence[Mark], plate: Plate, piece: Piece | None) -> list[DrawnMark]:
    """Return marks as they are seen; a stone's number is the place of its line among the piece's stones."""
    stones = {stone.id: (place, stone) for place, stone in enumerate(piece.stones if piece else (), 1)}
    drawn = []
    for mark in marks:
        number, stone = stones.get(mark.part_id, (0, None)) if mark.kind is MarkKind.STONE else (0, None)
        length = measured_mm(mark, marks, plate)
        places = plate.place(mark.start), plate.place(mark.end)
        drawn.append(DrawnMark(mark, *places, length, number, stone, plate.shows(mark)))
    return drawn


def marks_of(photo: Photo, piece: Piece | None) -> list[DrawnMark]:
    """Return what is drawn over a photo as it is seen now."""
    return drawn_marks(read_marks(photo.marks), plate_of(photo), piece) if photo.marks else []
