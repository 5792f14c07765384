"""Perspective, turning and cropping as one mapping from the original to the edited picture."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING
from typing import Any

import cv2
import numpy as np

from jewelcraft.domain.recipe_steps import WHOLE
from jewelcraft.domain.recipe_steps import Crop
from jewelcraft.domain.recipe_steps import Perspective
from jewelcraft.domain.recipe_steps import Straighten

if TYPE_CHECKING:
    from jewelcraft.domain.recipe import Recipe
    from jewelcraft.domain.recipe_steps import Point
    from jewelcraft.images.editing.arrays import Matrix
    from jewelcraft.images.editing.arrays import Pixels


@dataclass(frozen=True, slots=True)
class Geometry:
    """Where each point of the original lies in the edited picture.

    `matrix` maps pixels of the upright original to pixels of the result; `is_exact` says that no pixel
    falls between others.
    """

    matrix: Matrix
    source_width: int
    source_height: int
    width: int
    height: int
    is_exact: bool

    def place(self, point: Point) -> tuple[float, float]:
        """Return where a point of the original, in ten-thousandths, lies in the result, in pixels."""
        x, y = point[0] * self.source_width / WHOLE, point[1] * self.source_height / WHOLE
        far = self.matrix @ np.array([x, y, 1.0])
        return float(far[0] / far[2]), float(far[1] / far[2])

    def back(self, x: float, y: float) -> Point:
        """Return the point of the original, in ten-thousandths, that a pixel of the result shows."""
        far = np.linalg.inv(self.matrix) @ np.array([x, y, 1.0])
        return (
            round(float(far[0] / far[2]) * WHOLE / self.source_width),
            round(float(far[1] / far[2]) * WHOLE / self.source_height),
        )

    @property
    def magnification(self) -> float:
        """How long one pixel of the original is in the middle of the result."""
        x, y = self.back(self.width / 2, self.height / 2)
        step = WHOLE // 100
        start, end = self.place((x, y)), self.place((x + step, y))
        return math.dist(start, end) / max(1e-9, step * self.source_width / WHOLE)


def geometry_of(recipe: Recipe, width: int, height: int) -> Geometry:
    """Return the mapping that a recipe makes of an upright original of this size."""
    matrix: Any = np.eye(3)
    out_width, out_height = float(width), float(height)
    is_exact = True
    perspective = recipe.get(Perspective)
    if perspective is not None:
        matrix, out_width, out_height = _flattened(perspective, width, height)
        is_exact = False
    straighten = recipe.get(Straighten)
    if straighten is not None:
        turn, out_width, out_height = _turned(straighten, out_width, out_height)
        matrix = turn @ matrix
        is_exact = is_exact and straighten.angle == 0
    crop = recipe.get(Crop)
    if crop is not None:
        left, top = round(crop.x * out_width / WHOLE), round(crop.y * out_height / WHOLE)
        right = round(min(WHOLE, crop.x + crop.width) * out_width / WHOLE)
        bottom = round(min(WHOLE, crop.y + crop.height) * out_height / WHOLE)
        left, top = min(left, round(out_width) - 1), min(top, round(out_height) - 1)
        matrix = _shift(-left, -top) @ matrix
        out_width, out_height = max(1, right - left), max(1, bottom - top)
    return Geometry(matrix, width, height, max(1, round(out_width)), max(1, round(out_height)), is_exact)


def apply_geometry(pixels: Pixels, geometry: Geometry) -> Pixels:
    """Return the pixels where the mapping puts them."""
    size = (geometry.width, geometry.height)
    if geometry.is_exact and np.array_equal(geometry.matrix, np.eye(3)) and pixels.shape[1::-1] == size:
        return pixels
    half = 0.0 if geometry.is_exact and geometry.magnification == 0 else 0.5
    centred = _shift(-half, -half) @ geometry.matrix @ _shift(half, half)
    how = cv2.INTER_NEAREST if geometry.is_exact else cv2.INTER_CUBIC
    moved = cv2.warpPerspective(pixels, centred, size, flags=how, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(moved, dtype=np.uint8)


def crop_to_ratio(width: float, height: float, ratio: float) -> Crop:
    """Return the largest crop of this ratio of width to height in the middle of a picture."""
    wide = min(1.0, ratio * height / width)
    high = min(1.0, width / ratio / height)
    return Crop(round((1 - wide) / 2 * WHOLE), round((1 - high) / 2 * WHOLE), round(wide * WHOLE), round(high * WHOLE))


def _shift(x: float, y: float) -> Matrix:
    return np.array([[1.0, 0.0, x], [0.0, 1.0, y], [0.0, 0.0, 1.0]])


def _flattened(step: Perspective, width: int, height: int) -> tuple[Matrix, float, float]:
    corners = np.array([(x * width / WHOLE, y * height / WHOLE) for x, y in step.corners], dtype=np.float32)
    top, right, bottom, left = (math.dist(corners[place], corners[(place + 1) % 4]) for place in range(4))
    wide, high = max(8.0, (top + bottom) / 2), max(8.0, (right + left) / 2)
    wide, high = min(wide, 2.0 * width), min(high, 2.0 * height)
    if abs(cv2.contourArea(corners)) < width * height / 1000:
        return np.eye(3), float(width), float(height)
    target = np.array([(0, 0), (wide, 0), (wide, high), (0, high)], dtype=np.float32)
    return np.asarray(cv2.getPerspectiveTransform(corners, target), dtype=np.float64), wide, high


def _turned(step: Straighten, width: float, height: float) -> tuple[Matrix, float, float]:
    """Return quarter turns, a mirror and a small turn that fills the whole frame."""
    matrix: Any = np.eye(3)
    for _ in range(step.quarter_turns):
        matrix = np.array([[0.0, -1.0, height], [1.0, 0.0, 0.0], [0.0, 0.0, 1.0]]) @ matrix
        width, height = height, width
    if step.mirrored:
        matrix = np.array([[-1.0, 0.0, width], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]) @ matrix
    if step.angle:
        angle = math.radians(step.angle / 100)
        cosine, sine = math.cos(angle), math.sin(angle)
        zoom = abs(cosine) + abs(sine) * max(width / height, height / width)
        turn = np.array([[cosine, -sine, 0.0], [sine, cosine, 0.0], [0.0, 0.0, 1 / zoom]])
        matrix = _shift(width / 2, height / 2) @ turn @ _shift(-width / 2, -height / 2) @ matrix
    return matrix, width, height
