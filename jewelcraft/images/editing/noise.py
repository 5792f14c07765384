"""The grain of a camera in poor light, measured and calmed before a picture is judged; what is shown keeps it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from jewelcraft.images.editing.arrays import Pixels

_LITTLE = 2.2
_MOST = 14.0


def grain_of(pixels: Pixels) -> float:
    """Return how many values the even parts of a picture vary by from pixel to pixel."""
    grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY).astype(np.float32)
    fine = np.abs(grey - cv2.GaussianBlur(grey, (0, 0), 1.2))
    tiles = cv2.boxFilter(fine, -1, (9, 9))[::9, ::9]
    return float(np.percentile(tiles, 35)) * 1.55


def calmed(pixels: Pixels) -> Pixels:
    """Return a picture without its grain, its edges as sharp as before; one with little grain as it is."""
    grain = grain_of(pixels)
    if grain < _LITTLE:
        return pixels
    held = min(_MOST, grain)
    return np.asarray(cv2.bilateralFilter(pixels, 9, 6.5 * held, 2.6), dtype=np.uint8)
