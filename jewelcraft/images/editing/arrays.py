"""Pixels as arrays: the kinds, sizes and filters that every step uses."""

from __future__ import annotations

from functools import cache
from typing import Any
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels: TypeAlias = NDArray[np.uint8]
"""Rows of red, green and blue, and of alpha where something is clear."""
Plane: TypeAlias = NDArray[np.float32]
"""One number per pixel."""
Mask: TypeAlias = NDArray[np.bool_]
Matrix: TypeAlias = NDArray[np.float64]

_LINEAR = np.where(
    np.arange(256) / 255 <= 0.04045,
    np.arange(256) / 255 / 12.92,
    ((np.arange(256) / 255 + 0.055) / 1.055) ** 2.4,
).astype(np.float32)


def linear_light(pixels: Pixels) -> Plane:
    """Return sRGB pixels as amounts of light from 0 to 1."""
    return _LINEAR[pixels]


_FINE = 8192


def srgb_pixels(light: Any) -> Pixels:
    """Return amounts of light as whole sRGB values, quickly."""
    held = np.clip(light, 0, 1) * np.float32(_FINE - 1) + np.float32(0.5)
    return np.asarray(_shown()[held.astype(np.int32)], dtype=np.uint8)


@cache
def _shown() -> Pixels:
    table = np.rint(srgb_table(np.arange(_FINE, dtype=np.float32) / (_FINE - 1)) * 255)
    return table.astype(np.uint8)


def srgb_table(light: Any) -> Plane:
    """Return amounts of light as sRGB from 0 to 1."""
    held = np.clip(np.asarray(light, dtype=np.float32), 0, 1)
    shown = np.where(held <= 0.0031308, held * 12.92, 1.055 * held ** (1 / 2.4) - 0.055)
    return np.asarray(shown, dtype=np.float32)


def linear_table() -> Plane:
    """Return the amount of light of each sRGB value from 0 to 255."""
    return _LINEAR


def fitted(pixels: Any, longest: int) -> Any:
    """Return pixels at most `longest` long, averaged."""
    height, width = pixels.shape[:2]
    scale = longest / max(height, width)
    if scale >= 1:
        return pixels
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)


def resized(plane: Any, height: int, width: int) -> Any:
    """Return a plane at another size, smoothly."""
    if plane.shape[:2] == (height, width):
        return plane
    shrinks = plane.shape[0] > height
    return cv2.resize(plane, (width, height), interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR)


def blurred(plane: Any, sigma: float) -> Any:
    """Return a plane softened by a Gaussian of this many pixels; a wide one is made of fewer pixels."""
    if sigma <= 0.05:
        return plane
    if sigma < 6:
        return cv2.GaussianBlur(plane, (0, 0), sigma)
    height, width = plane.shape[:2]
    step = int(sigma / 2.5)
    size = (max(2, round(width / step)), max(2, round(height / step)))
    small = cv2.GaussianBlur(cv2.resize(plane, size, interpolation=cv2.INTER_AREA), (0, 0), sigma / step)
    return cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR)


def spread(plane: Plane, known: Mask, reach: float) -> Plane:
    """Carry values on from where they are known."""
    weight = known.astype(np.float32)
    held = plane * weight
    near = blurred(held, reach) / np.maximum(blurred(weight, reach), 1e-3)
    broad = blurred(held, reach * 5) / np.maximum(blurred(weight, reach * 5), 1e-3)
    trust = np.clip(blurred(weight, reach) * 8, 0, 1)
    return np.asarray(near * trust + broad * (1 - trust), dtype=np.float32)


def largest(planes: Any) -> Any:
    """Return the largest of the colours of each pixel."""
    return np.maximum(np.maximum(planes[..., 0], planes[..., 1]), planes[..., 2])


def disc(radius: int) -> Any:
    """Return a round brush for morphology."""
    return cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * radius + 1, 2 * radius + 1))


def guided(guide: Plane, plane: Plane, radius: int, smooth: float) -> Plane:
    """Let a plane follow the edges of a guide (He, Sun and Tang: guided image filtering)."""
    size = (2 * radius + 1, 2 * radius + 1)

    def mean(values: Any) -> Any:
        return cv2.boxFilter(values, -1, size, borderType=cv2.BORDER_REPLICATE)

    mean_guide, mean_plane = mean(guide), mean(plane)
    spread = mean(guide * guide) - mean_guide * mean_guide
    slope = (mean(guide * plane) - mean_guide * mean_plane) / (spread + smooth)
    offset = mean_plane - slope * mean_guide
    return np.asarray(mean(slope) * guide + mean(offset), dtype=np.float32)
