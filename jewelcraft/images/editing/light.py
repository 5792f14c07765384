"""White balance, light, colour and sharpness."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from jewelcraft.domain.recipe_steps import WhiteBalance
from jewelcraft.images.editing.arrays import blurred
from jewelcraft.images.editing.arrays import fitted
from jewelcraft.images.editing.arrays import linear_light
from jewelcraft.images.editing.arrays import linear_table
from jewelcraft.images.editing.arrays import srgb_table

if TYPE_CHECKING:
    from jewelcraft.domain.recipe_steps import Light
    from jewelcraft.images.editing.arrays import Pixels
    from jewelcraft.images.editing.arrays import Plane

_BAND_ROWS = 512


def balanced(pixels: Pixels, step: WhiteBalance) -> Pixels:
    """Multiply each colour's light."""
    tables = [srgb_table(linear_table() * gain / 1000) for gain in (step.red, step.green, step.blue)]
    return _through(pixels, np.stack(tables, axis=-1))


def lit(pixels: Pixels, step: Light, longest: int) -> Pixels:
    """Change light, colour and sharpness; `longest` is the longer side of the whole edited picture."""
    curve = _curve(step)
    out = _through(pixels, np.stack([curve] * 3, axis=-1))
    if step.saturation:
        out = _saturated(out, 1 + step.saturation / 100)
    if step.sharpness:
        out = _sharpened(out, step.sharpness / 100, longest / 1600)
    return out


def white_from(colour: tuple[int, int, int]) -> WhiteBalance:
    """Return the balance that makes a colour neutral and leaves its brightness."""
    light = np.maximum(linear_table()[np.array(colour)], 0.002)
    grey = float(light @ np.array([0.2126, 0.7152, 0.0722]))
    gains = [round(max(0.2, min(5.0, grey / float(part))) * 1000) for part in light]
    return WhiteBalance(gains[0], gains[1], gains[2])


def found_white(pixels: Pixels) -> WhiteBalance:
    """Return the balance of a picture by its paper: the bright, even, little coloured part of its edges."""
    small = fitted(pixels, 400)
    light = linear_light(small)
    grey = light.mean(axis=2)
    height, width = grey.shape
    rim = np.ones((height, width), dtype=bool)
    rim[height // 7 : height - height // 7, width // 7 : width - width // 7] = False
    rough = np.abs(blurred(grey, 1) - blurred(grey, 4)) / (blurred(grey, 4) + 0.01)
    spread = light.max(axis=2) / np.maximum(light.min(axis=2), 0.004)
    usable = (rough < 0.08) & (grey < 0.97) & (grey > 0.04) & (spread < 8)
    chosen = usable & rim
    if chosen.sum() < grey.size // 100:
        chosen = usable
    if chosen.sum() < grey.size // 200:
        return WhiteBalance()
    bright = chosen & (grey >= np.percentile(grey[chosen], 40))
    colour = np.median(light[bright], axis=0)
    shown = np.rint(srgb_table(colour) * 255).astype(int)
    return white_from((int(shown[0]), int(shown[1]), int(shown[2])))


def _curve(step: Light) -> Plane:
    tone = srgb_table(linear_table() * 2 ** (step.exposure / 40))
    if step.contrast:
        power = 2 ** (step.contrast / 80)
        low = 0.5 * (2 * np.minimum(tone, 0.5)) ** power
        high = 1 - 0.5 * (2 * np.minimum(1 - tone, 0.5)) ** power
        tone = np.where(tone < 0.5, low, high).astype(np.float32)
    if step.shadows:
        tone = tone + step.shadows / 100 * 0.9 * tone * (1 - tone) ** 3
    if step.highlights:
        tone = tone + step.highlights / 100 * 0.9 * (1 - tone) * tone**3
    return np.asarray(np.clip(tone, 0, 1), dtype=np.float32)


def _through(pixels: Pixels, table: Plane) -> Pixels:
    held = np.rint(np.clip(table, 0, 1) * 255).astype(np.uint8)
    return np.asarray(cv2.LUT(pixels, held.reshape(256, 1, 3)), dtype=np.uint8)


def _saturated(pixels: Pixels, factor: float) -> Pixels:
    out = np.empty_like(pixels)
    weights = np.array([0.2126, 0.7152, 0.0722], dtype=np.float32)
    for top in range(0, pixels.shape[0], _BAND_ROWS):
        band = pixels[top : top + _BAND_ROWS].astype(np.float32)
        grey = (band @ weights)[..., None]
        out[top : top + _BAND_ROWS] = np.clip(np.rint(grey + (band - grey) * factor), 0, 255)
    return out


def _sharpened(pixels: Pixels, amount: float, scale: float) -> Pixels:
    soft = blurred(pixels, max(0.4, 1.1 * scale))
    return np.asarray(cv2.addWeighted(pixels, 1 + 1.2 * amount, soft, -1.2 * amount, 0), dtype=np.uint8)
