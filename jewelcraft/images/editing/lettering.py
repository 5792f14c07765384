"""Words as outlines that were shaped elsewhere, filled into a picture; so every script is written as it should be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from pathlib import Path

    from jewelcraft.images.editing.arrays import Pixels

Contour = tuple[tuple[float, float], ...]
_FINE = 4
"""How many times finer the outlines are filled than they are seen."""


@dataclass(frozen=True, slots=True)
class Lettering:
    """A line of words: closed outlines in em, from its left end on the baseline, y downwards, and their room."""

    width: float
    above: float
    below: float
    contours: tuple[Contour, ...]


@dataclass(frozen=True, slots=True)
class Letters:
    """What is needed to write on a picture: the font of numbers, and the words of a watermark."""

    numbers: Path
    mark: Lettering | None = None


def cover_of(words: Lettering, size: float, shape: tuple[int, int], left: float, baseline: float) -> Pixels:
    """Return how much of each pixel of a picture the words cover, 0 to 255, at a size of so many pixels an em.

    Where outlines overlap they are filled once, where one turns the other way it is a hole, as fonts mean it.
    """
    height, width = shape
    top, bottom = (int(baseline - (words.above + 0.3) * size), int(baseline + (words.below + 0.3) * size) + 1)
    top, bottom = max(0, top), min(height, bottom)
    cover = np.zeros(shape, dtype=np.uint8)
    if bottom <= top:
        return cover
    turns = np.zeros(((bottom - top) * _FINE, width * _FINE), dtype=np.int16)
    for contour in words.contours:
        points = (np.array(contour) * size + (left, baseline - top)) * _FINE
        whole = np.rint(points).astype(np.int32)
        x, y, wide, high = cv2.boundingRect(whole)
        right, low = min(x + wide, turns.shape[1]), min(y + high, turns.shape[0])
        x, y = max(0, x), max(0, y)
        if right <= x or low <= y:
            continue
        part = np.zeros((low - y, right - x), dtype=np.uint8)
        cv2.fillPoly(part, [whole - (x, y)], 1)
        turns[y:low, x:right] += part.astype(np.int16) * (1 if cv2.contourArea(whole, oriented=True) > 0 else -1)
    filled = (turns != 0).astype(np.uint8) * 255
    cover[top:bottom] = cv2.resize(filled, (width, bottom - top), interpolation=cv2.INTER_AREA)
    return cover
