"""A hard shadow across the table, as of a window's frame or the phone itself, lit again as the rest is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from typing import Any

import cv2
import numpy as np

from jewelcraft.images.editing.arrays import blurred
from jewelcraft.images.editing.arrays import fitted
from jewelcraft.images.editing.arrays import linear_light
from jewelcraft.images.editing.arrays import srgb_pixels
from jewelcraft.images.editing.backdrop import logarithm

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.images.editing.arrays import Mask
    from jewelcraft.images.editing.arrays import Pixels
    from jewelcraft.images.editing.arrays import Plane

_LOOK_PIXELS, _EDGE_PIXELS = 400, 1000
_LEAST_JUMP, _MOST_JUMP = 0.07, 1.6
_MOST_TINT = 0.16
_LEAST_RIM, _LEAST_AREA = 0.03, 0.02
_SIDE_TERMS = 6
_BAND_ROWS = 384
_WIDTHS = (0.1, 0.25, 0.5, 0.8, 1.2, 1.8, 2.6, 3.8, 5.5, 8.0, 12.0, 18.0)


@dataclass(frozen=True, slots=True)
class CastShadow:
    """The line of a shadow as a quadratic of place, how soft it is, and how much darker each colour is behind it."""

    line: Any
    width: float
    darkness: Any

    def light(self, x: Any, y: Any) -> Plane:
        """Return what each colour's light is to be multiplied with at places from -1 to 1."""
        behind = _smooth_step(_away(self.line, x, y) / self.width)
        depth = np.stack([np.ones_like(x), x, y], axis=-1) @ self.darkness
        return np.asarray(np.exp(np.clip(-behind[..., None] * depth, 0, _MOST_JUMP)), dtype=np.float32)


def without_cast_shadow(pixels: Pixels) -> Pixels:
    """Return a picture with up to two hard shadows of its ground lit again; one without comes back as it is."""
    for _turn in range(2):
        found = find_cast_shadow(pixels)
        if found is None:
            break
        pixels = _lit(pixels, found)
    return pixels


def find_cast_shadow(pixels: Pixels) -> CastShadow | None:
    """Look for two plain grounds at the picture's rim that differ by light alone, with one clean line between."""
    small = fitted(pixels, _LOOK_PIXELS)
    values = logarithm(small)
    sides = _two_grounds(values.mean(axis=2))
    if sides is None:
        return None
    x, y = _places(*small.shape[:2])
    darkness, rest = _fitted_darkness(values, sides, x, y)
    if darkness is None:
        return None
    lit, dark = (sides[1], sides[0]) if darkness[0].mean() > 0 else (sides[0], sides[1])
    darkness = -darkness if darkness[0].mean() > 0 else darkness
    jump = float(-darkness[0].mean())
    if not _LEAST_JUMP < jump < _MOST_JUMP or np.abs(darkness[0] + jump).max() > max(0.05, _MOST_TINT * jump * 2):
        return None
    if rest > 0.35 * jump:
        return None
    line = _fitted_line(lit, dark, x, y)
    return None if line is None else _softened(pixels, (lit, dark), line, darkness)


def _places(height: int, width: int, top: int = 0, rows: int | None = None) -> tuple[Any, Any]:
    longest = max(height, width)
    down = (np.arange(top, top + (rows or height), dtype=np.float32) + 0.5 - height / 2) * 2 / longest
    across = (np.arange(width, dtype=np.float32) + 0.5 - width / 2) * 2 / longest
    x, y = np.meshgrid(across, down)
    return x, y


def _two_grounds(bright: Plane) -> tuple[Mask, Mask] | None:
    even = blurred(bright, 1.2)
    steep = cv2.magnitude(cv2.Sobel(even, -1, 1, 0, scale=0.125), cv2.Sobel(even, -1, 0, 1, scale=0.125))
    edge = steep > max(0.012, 4 * float(np.median(steep)))
    free = ~(cv2.dilate(edge.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0)
    count, labels, facts, _centres = cv2.connectedComponentsWithStats(free.astype(np.uint8), connectivity=4)
    rim = np.concatenate([labels[1], labels[-2], labels[:, 1], labels[:, -2]])
    share = np.bincount(rim, minlength=count) / len(rim)
    area = facts[:, cv2.CC_STAT_AREA] / labels.size
    fit = [one for one in range(1, count) if share[one] > _LEAST_RIM and area[one] > _LEAST_AREA]
    fit.sort(key=lambda one: -area[one])
    return (labels == fit[0], labels == fit[1]) if len(fit) > 1 else None


def _fitted_darkness(values: Plane, sides: tuple[Mask, Mask], x: Any, y: Any) -> tuple[Any, float]:
    """Fit one smooth light to both grounds, and by how much the second is off it; return that and what is left."""
    taken = np.zeros(sides[0].shape, dtype=bool)
    some = np.flatnonzero(sides[0] | sides[1])
    taken.ravel()[some[:: max(1, len(some) // 8000)]] = True
    one, u, v = np.ones(int(taken.sum())), x[taken], y[taken]
    second = sides[1][taken].astype(np.float64)
    base = np.stack([one, u, v, u * u, u * v, v * v, second, second * u, second * v], axis=1).astype(np.float64)
    wanted = values[taken].astype(np.float64)
    used = np.ones(len(one), dtype=bool)
    terms: Any = None
    stiff = np.diag([1e-6] * 7 + [0.01 * len(one)] * 2)
    for _turn in range(4):
        held = base[used]
        terms = np.linalg.solve(held.T @ held + stiff, held.T @ wanted[used])
        rest = np.abs(wanted - base @ terms).mean(axis=1)
        used = rest < 2.5 * max(0.01, float(np.median(rest[used])))
        if used.sum() < len(one) // 3:
            return None, 0.0
    return terms[6:9], float(np.median(rest))


def _quadratic(x: Any, y: Any) -> Any:
    return np.stack([np.ones_like(x), x, y, x * x, x * y, y * y], axis=-1)


def _fitted_line(lit: Mask, dark: Mask, x: Any, y: Any) -> Any:
    """Return the quadratic that is above zero on the dark ground and below on the lit one, if one parts them well."""
    terms = np.zeros(_SIDE_TERMS)
    for reach in (60, 16):
        near_dark = cv2.distanceTransform((~dark).astype(np.uint8), cv2.DIST_L2, 3) < reach
        near_lit = cv2.distanceTransform((~lit).astype(np.uint8), cv2.DIST_L2, 3) < reach
        taken = (lit & near_dark) | (dark & near_lit)
        if min((taken & lit).sum(), (taken & dark).sum()) < 60:
            return None
        base = _quadratic(x[taken], y[taken]).astype(np.float64)
        side = dark[taken].astype(np.float64)
        weight = np.where(side > 0, 1 / side.sum(), 1 / (1 - side).sum())
        stiff = np.diag([1e-7, 1e-7, 1e-7, 3e-5, 3e-5, 3e-5])
        for _turn in range(12):
            chance = _smooth_step(base @ terms)
            curve = weight * np.maximum(chance * (1 - chance), 1e-4)
            pull = base.T @ (weight * (side - chance)) - stiff @ terms
            terms = terms + np.linalg.solve((base * curve[:, None]).T @ base + stiff, pull)
    right = ((base @ terms > 0) == (side > 0)).mean()
    return terms if right > 0.97 else None


def _away(line: Any, x: Any, y: Any) -> Any:
    """Return how far places are from a line, above zero on the dark side."""
    across = line[1] + 2 * line[3] * x + line[4] * y
    down = line[2] + line[4] * x + 2 * line[5] * y
    return (_quadratic(x, y) @ line) / np.maximum(np.hypot(across, down), 1e-6)


def _smooth_step(value: Any) -> Any:
    return 1 / (1 + np.exp(-np.clip(value, -30, 30)))


def _softened(pixels: Pixels, sides: tuple[Mask, Mask], line: Any, darkness: Any) -> CastShadow:
    """Return the shadow with the place, turn and width of its edge that leave the ground most even."""
    fine = fitted(pixels, _EDGE_PIXELS)
    bright = logarithm(fine).mean(axis=2)
    height, width = bright.shape
    pixel = 2 / max(height, width)
    lit, dark = (cv2.resize(side.astype(np.uint8), (width, height)) for side in sides)
    reach = round(9 * max(height, width) / max(sides[0].shape))
    far = [cv2.distanceTransform(1 - side, cv2.DIST_L2, 3) for side in (lit, dark)]
    x, y = _places(height, width)
    near = np.flatnonzero((far[0] < reach) & (far[1] < reach))
    near = near[:: max(1, len(near) // 5000)]
    level = blurred(bright * lit, reach) / np.maximum(blurred(lit.astype(np.float32), reach), 1e-3)
    wanted, bright = (plane.ravel()[near] for plane in (level, bright))
    x, y = x.ravel()[near], y.ravel()[near]
    depth = np.stack([np.ones_like(x), x, y], axis=-1) @ darkness.mean(axis=1)
    unit = line / np.hypot(line[1], line[2])
    along = np.array([0, -unit[2], unit[1], 0, 0, 0])

    def left(choice: tuple[float, float, float]) -> float:
        moved = unit + choice[0] * pixel * np.eye(_SIDE_TERMS)[0] + choice[1] * pixel * along
        behind = _smooth_step(_away(moved, x, y) / (choice[2] * pixel))
        return float(np.minimum(np.abs(bright - behind * depth - wanted), 0.2).mean())

    best = _searched(left)
    moved = unit + best[0] * pixel * np.eye(_SIDE_TERMS)[0] + best[1] * pixel * along
    return CastShadow(moved, best[2] * pixel, darkness)


def _searched(left: Callable[[tuple[float, float, float]], float]) -> tuple[float, float, float]:
    """Return place, turn and width with the least left, looked for by one after the other, ever finer."""
    best = (0.0, 0.0, 2.0)
    for step in (1.0, 0.5, 0.25, 0.12):
        for _turn in range(2):
            best = min(((best[0] + step * by, best[1], best[2]) for by in range(-4, 5)), key=left)
            best = min(((best[0], best[1] + step * by, best[2]) for by in range(-4, 5)), key=left)
            best = min(((best[0], best[1], width) for width in _WIDTHS), key=left)
    return best


def _lit(pixels: Pixels, shadow: CastShadow) -> Pixels:
    height, width = pixels.shape[:2]
    out = np.empty_like(pixels)
    for top in range(0, height, _BAND_ROWS):
        rows = min(_BAND_ROWS, height - top)
        x, y = _places(height, width, top, rows)
        out[top : top + rows] = srgb_pixels(linear_light(pixels[top : top + rows]) * shadow.light(x, y))
    return out
