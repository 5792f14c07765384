"""Small spots taken out of even ground, and whatever a brush went over."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from jewelcraft.images.editing.arrays import disc
from jewelcraft.images.editing.arrays import fitted

if TYPE_CHECKING:
    from jewelcraft.images.editing.arrays import Mask
    from jewelcraft.images.editing.arrays import Pixels

_PIXELS = 1600
_LARGEST = 90
"""The most pixels of a spot at that size."""
_HEAL_PIXELS = 900


def without_dust(pixels: Pixels, strength: int, brushed: Mask | None = None) -> Pixels:
    """Return the picture without its spots; texture, stones and edges are left alone."""
    spots = find_spots(pixels, strength) if strength else np.zeros(pixels.shape[:2], dtype=bool)
    out = _filled_evenly(pixels, spots) if spots.any() else pixels
    return _healed(out, brushed) if brushed is not None and brushed.any() else out


def find_spots(pixels: Pixels, strength: int) -> Mask:
    """Return the pixels of small spots that stand alone on even ground."""
    small = fitted(pixels, _PIXELS)
    grey = cv2.cvtColor(small, cv2.COLOR_RGB2GRAY)
    ground = cv2.medianBlur(grey, 15)
    off = cv2.absdiff(cv2.GaussianBlur(grey, (0, 0), 0.7), ground)
    noise = 1.4826 * float(np.median(off))
    limit = max(3.0, noise * 3, 26 - 0.21 * strength)
    dark = (off > limit).astype(np.uint8)
    count, labels, facts, _centres = cv2.connectedComponentsWithStats(
        cv2.morphologyEx(dark, cv2.MORPH_CLOSE, disc(1)), connectivity=8
    )
    area = facts[:, cv2.CC_STAT_AREA]
    long = np.maximum(facts[:, cv2.CC_STAT_WIDTH], facts[:, cv2.CC_STAT_HEIGHT])
    alone = (area <= _LARGEST) & (long <= 16) & (area >= 2)
    alone[0] = False
    # Whatever larger stands out keeps the spots near it: they are its grains, claws and links.
    others = cv2.dilate(((labels > 0) & ~alone[labels]).astype(np.uint8), disc(14))
    many = cv2.boxFilter((labels > 0).astype(np.float32), -1, (61, 61)) > 0.06
    near = np.bincount(labels.ravel(), weights=((others > 0) | many).ravel(), minlength=count) > 0
    found = (alone & ~near)[labels].astype(np.uint8)
    found = cv2.dilate(found, disc(2))
    return np.asarray(cv2.resize(found, pixels.shape[1::-1], interpolation=cv2.INTER_LINEAR) > 0, dtype=bool)


def _filled_evenly(pixels: Pixels, spots: Mask) -> Pixels:
    """Fill spots with the ground around them, and its grain."""
    out = pixels.copy()
    scale = max(pixels.shape[:2]) / _PIXELS
    reach = max(6, round(14 * scale))
    count, _labels, facts, _centres = cv2.connectedComponentsWithStats(spots.astype(np.uint8), connectivity=8)
    for place in range(1, count):
        left, top, width, height = (int(value) for value in facts[place, :4])
        box = np.s_[
            max(0, top - reach) : top + height + reach,
            max(0, left - reach) : left + width + reach,
        ]
        hole = spots[box].astype(np.uint8)
        out[box] = cv2.inpaint(out[box], hole, 3, cv2.INPAINT_TELEA)
    return out


def _healed(pixels: Pixels, brushed: Mask) -> Pixels:
    """Fill what a brush went over from around; wide places are filled at a smaller size."""
    rows, columns = np.where(brushed.any(axis=1))[0], np.where(brushed.any(axis=0))[0]
    margin = max(12, max(pixels.shape[:2]) // 60)
    box = np.s_[
        max(0, rows[0] - margin) : rows[-1] + margin + 1, max(0, columns[0] - margin) : columns[-1] + margin + 1
    ]
    part, hole = pixels[box], brushed[box]
    small = fitted(part, _HEAL_PIXELS)
    small_hole = cv2.resize(hole.astype(np.uint8), small.shape[1::-1], interpolation=cv2.INTER_NEAREST)
    healed = cv2.inpaint(small, small_hole, 5, cv2.INPAINT_TELEA)
    large = cv2.resize(healed, part.shape[1::-1], interpolation=cv2.INTER_CUBIC)
    soft = cv2.GaussianBlur(hole.astype(np.float32), (0, 0), 1.5)[..., None]
    soft = np.maximum(soft, hole[..., None])
    out = pixels.copy()
    out[box] = np.rint(part * (1 - soft) + large * soft)
    return out
