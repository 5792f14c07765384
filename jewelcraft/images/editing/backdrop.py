"""What lies behind a piece: the paper's light as a smooth surface, and how far each pixel is from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np

from jewelcraft.images.editing.arrays import Mask
from jewelcraft.images.editing.arrays import Pixels
from jewelcraft.images.editing.arrays import Plane
from jewelcraft.images.editing.arrays import blurred
from jewelcraft.images.editing.arrays import largest
from jewelcraft.images.editing.arrays import linear_table

_DARK = 0.012
"""Added to every amount of light, so that noise in the dark does not count."""
_ROUNDS = 7


@dataclass(frozen=True, slots=True)
class Backdrop:
    """The paper's light without shadow, as a small smooth picture of the logarithm of light."""

    surface: Plane

    def logarithm(self, height: int, width: int) -> Plane:
        """Return the logarithm of the paper's light at this size."""
        return np.asarray(cv2.resize(self.surface, (width, height), interpolation=cv2.INTER_LINEAR), dtype=np.float32)


@dataclass(frozen=True, slots=True)
class Distance:
    """How far a picture is from its backdrop: brightness and colour as logarithms, how rough and how steep it is.

    `even`, `tint`, `rough` and `steep` are what the backdrop itself varies by.
    """

    brightness: Plane
    colour: Plane
    roughness: Plane
    steepness: Plane
    even: float
    tint: float
    rough: float
    steep: float


_LOGARITHM = np.log(linear_table() + _DARK).astype(np.float32)


def logarithm(pixels: Pixels) -> Plane:
    """Return the logarithm of the light of pixels, in which paper and shadow are sums."""
    return np.asarray(_LOGARITHM[pixels], dtype=np.float32)


def light_of(logarithms: Plane) -> Plane:
    """Return the light of logarithms."""
    return np.asarray(np.maximum(cv2.exp(logarithms) - _DARK, 0), dtype=np.float32)


def find_backdrop(pixels: Pixels, known: Mask | None = None) -> tuple[Backdrop, Mask]:
    """Fit the paper's light to the edges, then to all that agrees with it; return what agreed.

    `known` is where a user said that nothing but background is.
    """
    small: Pixels = np.asarray(cv2.resize(pixels, _grid(pixels.shape), interpolation=cv2.INTER_AREA), dtype=np.uint8)
    height, width = small.shape[:2]
    values = logarithm(small).reshape(-1, 3)
    taken = _rim(height, width).ravel()
    if known is not None:
        told = cv2.resize(known.astype(np.uint8), (width, height), interpolation=cv2.INTER_AREA).ravel() > 0
        taken = taken | told
    base = _powers(height, width)
    terms = np.zeros((base.shape[1], 3))
    for turn in range(_ROUNDS):
        terms = _solved(base, values, taken, min(3, 1 + turn // 2))
        agrees = _agreeing(values - base @ terms, taken)
        if agrees.sum() < values.shape[0] // 20:
            break
        taken = agrees
    rest = (values - base @ terms).reshape(height, width, 3).astype(np.float32)
    bend, wide = _bent(rest, taken.reshape(height, width), small)
    surface = (base @ terms).reshape(height, width, 3) + bend
    shown = cv2.resize(wide.astype(np.uint8), pixels.shape[1::-1], interpolation=cv2.INTER_NEAREST)
    return Backdrop(surface.astype(np.float32)), shown > 0


def _agreeing(rest: Any, taken: Any) -> Any:
    bright = rest.mean(axis=1)
    tint = np.abs(rest - bright[:, None]).max(axis=1)
    spread = max(0.02, 1.5 * float(np.median(np.abs(bright[taken]))))
    tinted = max(0.015, 1.5 * float(np.median(tint[taken])))
    return (np.abs(bright) < 2.5 * spread) & (tint < 2.5 * tinted)


def _bent(rest: Plane, taken: Mask, small: Pixels) -> tuple[Plane, Mask]:
    """Follow what the polynomial could not: a gradient that goes on, brighter, with the paper's own colour."""
    grey = small.mean(axis=2).astype(np.float32)
    even = blurred(np.abs(grey - blurred(grey, 2)), 1.5) < 2.5
    reach = max(rest.shape[:2]) / 22
    bend = np.zeros_like(rest)
    for _ in range(8):
        weight = blurred(taken.astype(np.float32), reach)
        bend = blurred(rest * taken[..., None], reach) / np.maximum(weight, 0.02)[..., None]
        off = rest - bend
        bright = off.mean(axis=2)
        tint = np.abs(off - bright[..., None]).max(axis=2)
        joins = even & (weight > 0.05) & (bright > -0.03) & (bright < 0.10) & (tint < 0.04)
        joins &= rest.mean(axis=2) > -0.06
        if not (joins & ~taken).any():
            break
        taken = taken | joins
    return bend, taken


def distance_from(pixels: Pixels, backdrop: Backdrop, paper: Mask) -> Distance:
    """Return how far each pixel is from the backdrop."""
    height, width = pixels.shape[:2]
    rest = logarithm(pixels) - backdrop.logarithm(height, width)
    brightness = cv2.transform(rest, np.full((1, 3), 1 / 3))
    colour = largest(np.abs(cv2.GaussianBlur(rest - brightness[..., None], (0, 0), 0.7)))
    fine = brightness - blurred(brightness, 1.8)
    # In the logarithm the camera's noise grows where light is short.
    roughness = np.sqrt(blurred(fine * fine, 0.7)) * cv2.exp(0.7 * np.minimum(blurred(brightness, 4.0), 0))
    even = blurred(brightness, 1.8)
    steepness = cv2.magnitude(cv2.Sobel(even, -1, 1, 0, scale=0.125), cv2.Sobel(even, -1, 0, 1, scale=0.125))
    where = paper if paper.any() else np.ones(paper.shape, dtype=bool)
    return Distance(
        np.asarray(brightness, dtype=np.float32),
        np.asarray(colour, dtype=np.float32),
        np.asarray(roughness, dtype=np.float32),
        np.asarray(steepness, dtype=np.float32),
        float(np.percentile(np.abs(brightness[where]), 80)),
        float(np.percentile(colour[where], 90)),
        float(np.percentile(roughness[where], 80)),
        float(np.percentile(steepness[where], 95)),
    )


def _grid(shape: tuple[int, ...]) -> tuple[int, int]:
    scale = min(1.0, 160 / max(shape[:2]))
    return max(8, round(shape[1] * scale)), max(8, round(shape[0] * scale))


def _rim(height: int, width: int) -> Mask:
    rim = np.ones((height, width), dtype=bool)
    side = max(2, min(height, width) // 12)
    rim[side:-side, side:-side] = False
    return rim


_EXPONENTS = [(a, total - a) for total in range(4) for a in range(total + 1)]
_TERMS = (1, 3, 6, 10)


def _powers(height: int, width: int) -> Any:
    """Return the powers of place up to the third degree, one row per pixel, the lower ones first."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float64)
    x, y = ((x + 0.5) / width * 2 - 1).ravel(), ((y + 0.5) / height * 2 - 1).ravel()
    return np.stack([x**a * y**b for a, b in _EXPONENTS], axis=1)


def _solved(base: Any, values: Any, taken: Any, degree: int) -> Any:
    """Fit by least squares, held back a little so that a piece in the middle does not bend the paper."""
    count = _TERMS[degree]
    some = base[taken][:, :count]
    stiff = np.diag([1e-6] + [1e-3 * len(some)] * (count - 1))
    terms = np.zeros((base.shape[1], 3))
    terms[:count] = np.linalg.solve(some.T @ some + stiff, some.T @ values[taken])
    return terms
