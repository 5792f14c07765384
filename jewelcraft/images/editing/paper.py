"""Find a sheet of paper in a photo, and how far a drawing lies askew."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING
from typing import Any

import cv2
import numpy as np

from jewelcraft.domain.recipe_steps import WHOLE
from jewelcraft.images.editing.arrays import disc
from jewelcraft.images.editing.arrays import fitted

if TYPE_CHECKING:
    from jewelcraft.domain.recipe_steps import Point
    from jewelcraft.images.editing.arrays import Pixels

_PIXELS = 600
_LEAST_AREA = 0.18
_CORNERS = 4
_MOST_ASKEW = 12.0
_LEAST_LINES, _AGREEING = 0.4, 0.45
_BESIDE, _LEAST_APART = 9, 2.5


def find_sheet(pixels: Pixels) -> tuple[Point, ...] | None:
    """Return a sheet's corners, clockwise from the top left, in ten-thousandths; None where no sheet is seen whole."""
    small = fitted(pixels, _PIXELS)
    height, width = small.shape[:2]
    best: Any = None
    best_area = _LEAST_AREA * height * width
    for mask in _sheets(small):
        outlines, _tree = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
        for outline in outlines:
            hull = cv2.convexHull(outline)
            area = cv2.contourArea(hull)
            if area <= best_area or area > 0.985 * height * width:
                continue
            corners = _four(hull)
            if corners is None or cv2.contourArea(outline) < 0.8 * area:
                continue
            best, best_area = corners, area
    if best is None or _touches_rim(best, height, width) or not _is_apart(small, best):
        return None
    return tuple((round(x * WHOLE / width), round(y * WHOLE / height)) for x, y in _in_order(best))


def find_angle(pixels: Pixels) -> int:
    """Return how far straight lines lean, in hundredths of a degree clockwise; 0 where there are too few."""
    ink = _ink(cv2.cvtColor(fitted(pixels, 1200), cv2.COLOR_RGB2GRAY))
    least = max(ink.shape) // 14
    found = cv2.HoughLinesP(cv2.Canny(ink, 60, 150), 1, math.pi / 720, 60, minLineLength=least, maxLineGap=4)
    if found is None:
        return 0
    leans, weights = [], []
    for x1, y1, x2, y2 in np.asarray(found).reshape(-1, 4):
        lean = (math.degrees(math.atan2(y2 - y1, x2 - x1)) + 45) % 90 - 45
        if abs(lean) < _MOST_ASKEW:
            leans.append(lean)
            weights.append(math.hypot(x2 - x1, y2 - y1))
    if sum(weights) < _LEAST_LINES * max(ink.shape):
        return 0
    histogram, bins = np.histogram(leans, bins=96, range=(-12, 12), weights=weights)
    spread = np.convolve(histogram, [0.5, 1, 0.5], mode="same")
    middle = (bins[int(np.argmax(spread))] + bins[int(np.argmax(spread)) + 1]) / 2
    near = [(lean, weight) for lean, weight in zip(leans, weights, strict=True) if abs(lean - middle) < 0.6]
    total = sum(weight for _lean, weight in near)
    if total < _AGREEING * sum(weights):
        return 0
    return round(-100 * sum(lean * weight for lean, weight in near) / total)


def _ink(grey: Any) -> Any:
    """Return how much darker than its paper a drawing is, stretched so that faint ruling counts as black ink does."""
    soft = cv2.GaussianBlur(grey, (0, 0), 1.2)
    light = cv2.resize(cv2.dilate(soft, disc(5)), None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
    ground = cv2.resize(cv2.medianBlur(light, 15), grey.shape[::-1]).astype(np.float32)
    lack = np.clip(1 - soft / np.maximum(ground, 1), 0, 1)
    full = max(0.06, float(np.percentile(lack, 98)))
    return np.clip(lack * (255 / full), 0, 255).astype(np.uint8)


def _sheets(small: Pixels) -> Any:
    """Yield masks that may be a sheet: bright parts at several levels, and what edges close in."""
    value = cv2.GaussianBlur(cv2.cvtColor(small, cv2.COLOR_RGB2LAB), (0, 0), 2)[..., 0]
    level, _mask = cv2.threshold(value, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    for shift in (0, -14, 14, 28):
        bright = (value > level + shift).astype(np.uint8)
        mask = cv2.morphologyEx(bright, cv2.MORPH_CLOSE, disc(7))
        yield cv2.morphologyEx(mask, cv2.MORPH_OPEN, disc(6))
    grey = cv2.GaussianBlur(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY), (0, 0), 1.5)
    edges = cv2.dilate(cv2.Canny(grey, 20, 60), disc(2))
    filled = np.zeros_like(edges)
    outlines, _tree = cv2.findContours(edges, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    cv2.drawContours(filled, outlines, -1, 1, thickness=cv2.FILLED)
    yield cv2.morphologyEx(filled, cv2.MORPH_OPEN, disc(6))


def _four(hull: Any) -> Any:
    """Return the four corners that a hull comes down to, None where it is not a four-sided shape."""
    length = cv2.arcLength(hull, closed=True)
    for tolerance in (0.015, 0.025, 0.04):
        shape = cv2.approxPolyDP(hull, tolerance * length, closed=True)
        if len(shape) == _CORNERS:
            corners = shape.reshape(4, 2).astype(np.float64)
            agrees = cv2.contourArea(shape) > 0.93 * cv2.contourArea(hull)
            return corners if agrees and cv2.isContourConvex(shape) else None
    return None


def _in_order(corners: Any) -> Any:
    middle = corners.mean(axis=0)
    angles = np.arctan2(corners[:, 1] - middle[1], corners[:, 0] - middle[0])
    turned = corners[np.argsort(angles)]
    first = int(np.argmin(turned.sum(axis=1)))
    return np.roll(turned, -first, axis=0)


def _is_apart(small: Pixels, corners: Any) -> bool:
    """Say whether a sheet differs from what is around it: a frame that was drawn on the paper does not."""
    inside = np.zeros(small.shape[:2], dtype=np.uint8)
    cv2.fillPoly(inside, [np.rint(corners).astype(np.int32)], 1)
    rim = (cv2.dilate(inside, disc(_BESIDE)) > 0) & (cv2.dilate(inside, disc(3)) == 0)
    inner = (cv2.erode(inside, disc(3)) > 0) & (cv2.erode(inside, disc(_BESIDE)) == 0)
    if not rim.any() or not inner.any():
        return True
    colours = cv2.cvtColor(small, cv2.COLOR_RGB2LAB).astype(np.float32)
    off = np.median(colours[rim], axis=0) - np.median(colours[inner], axis=0)
    return bool(np.abs(off).max() > _LEAST_APART)


def _touches_rim(corners: Any, height: int, width: int) -> bool:
    """Say whether a corner lies at the picture's rim: the sheet is not seen whole, or it is only a patch of light."""
    near = 0.004 * max(height, width)
    x, y = corners[:, 0], corners[:, 1]
    return bool(((x < near) | (x > width - near) | (y < near) | (y > height - near)).any())
