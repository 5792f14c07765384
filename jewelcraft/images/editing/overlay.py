"""A scale bar and a watermark drawn onto the edited picture."""

from __future__ import annotations

import math
from decimal import Decimal
from typing import TYPE_CHECKING

import cv2
import numpy as np

from jewelcraft.domain.recipe_steps import BarCorner
from jewelcraft.images.editing.lettering import cover_of

if TYPE_CHECKING:
    from pathlib import Path

    from PIL.ImageFont import FreeTypeFont
    from PIL.ImageFont import ImageFont

    from jewelcraft.domain.recipe_steps import ScaleBar
    from jewelcraft.domain.recipe_steps import Watermark
    from jewelcraft.images.editing.arrays import Pixels
    from jewelcraft.images.editing.geometry import Geometry
    from jewelcraft.images.editing.lettering import Lettering

_ROUND = (1, 2, 5)
_WIDEST = 0.92
_INK = (35, 30, 24)


def pixels_per_mm(step: ScaleBar, geometry: Geometry) -> float:
    """Return how many pixels of the result show one millimetre, 0 where the reference has no length."""
    apart = math.dist(geometry.place(step.start), geometry.place(step.end))
    return apart / (step.reference / 100)


def bar_length_mm(step: ScaleBar, geometry: Geometry) -> Decimal:
    """Return how long the bar is: as told, or round and about a quarter of the picture."""
    if step.length:
        return Decimal(step.length) / 100
    wanted = 0.25 * geometry.width / max(1e-6, pixels_per_mm(step, geometry))
    power = math.floor(math.log10(max(wanted, 0.01)))
    best = max((factor * 10**power for factor in _ROUND if factor * 10**power <= wanted), default=10**power)
    return Decimal(str(best))


def with_scale_bar(pixels: Pixels, step: ScaleBar, geometry: Geometry, font: Path | None = None) -> Pixels:
    """Draw a bar of a true length with its millimetres above it."""
    from PIL import Image
    from PIL import ImageDraw

    scale = pixels_per_mm(step, geometry)
    length_mm = bar_length_mm(step, geometry)
    length = scale * float(length_mm)
    if length < 2:
        return pixels
    height, width = pixels.shape[:2]
    unit = max(height, width) / 100
    margin, thick = 3 * unit, max(2, round(0.45 * unit))
    left = width - margin - length if step.corner is BarCorner.BOTTOM_RIGHT else margin
    left = (width - length) / 2 if step.corner is BarCorner.CENTRE else max(0.0, left)
    bottom = height - margin
    image = Image.fromarray(pixels)
    draw = ImageDraw.Draw(image)
    ink = (*_INK, 255) if pixels.shape[2] == 4 else _INK
    draw.rectangle((left, bottom - thick, left + length, bottom), fill=ink)
    for end in (left, left + length):
        draw.rectangle((end - thick / 2, bottom - 1.6 * unit, end + thick / 2, bottom), fill=ink)
    words = f"{length_mm.normalize():f}\N{NO-BREAK SPACE}mm"
    letters = _font(font, max(9, 2.4 * unit))
    draw.text((left + length / 2, bottom - 1.9 * unit), words, fill=ink, font=letters, anchor="ms")
    return np.asarray(image, dtype=np.uint8)


def with_watermark(pixels: Pixels, step: Watermark, words: Lettering) -> Pixels:
    """Write words over the picture, light on dark and dark on light; a long line is made smaller to fit."""
    height, width = pixels.shape[:2]
    size = max(9.0, height * step.size / 100)
    size = min(size, _WIDEST * width / max(words.width, 1e-6))
    margin = max(height, width) * 0.03
    wide = words.width * size
    left, baseline = {
        BarCorner.BOTTOM_LEFT: (margin, height - margin),
        BarCorner.BOTTOM_RIGHT: (width - margin - wide, height - margin),
        BarCorner.CENTRE: ((width - wide) / 2, height / 2 + (words.above - words.below) * size / 2),
    }[step.corner]
    # What hangs below the line, as the subscripts of Khmer and Burmese, stays within the picture.
    baseline = min(baseline, height - words.below * size)
    cover = cover_of(words, size, (height, width), left, baseline)
    share = cover.astype(np.float32)[..., None] / 255 * (step.opacity / 100)
    grey = cv2.GaussianBlur(pixels[..., :3].mean(axis=2).astype(np.float32), (0, 0), max(1.0, size / 2))[..., None]
    ink = np.where(grey > 128, 20, 245)
    out = pixels.copy()
    out[..., :3] = np.rint(pixels[..., :3] * (1 - share) + ink * share)
    if pixels.shape[2] == 4:
        out[..., 3] = np.maximum(out[..., 3], np.rint(255 * share[..., 0]))
    return out


def _font(font: Path | None, size: float) -> FreeTypeFont | ImageFont:
    from PIL import ImageFont

    return ImageFont.truetype(str(font), size) if font is not None else ImageFont.load_default(size)
