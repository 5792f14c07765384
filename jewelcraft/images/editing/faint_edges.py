"""Edges that stand out of a ground's own grain, however faint: light is summed along their way before it is judged."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING
from typing import Any

import cv2
import numpy as np

from jewelcraft.images.editing.arrays import disc

if TYPE_CHECKING:
    from jewelcraft.images.editing.arrays import Mask
    from jewelcraft.images.editing.arrays import Plane

_TURNS = 8
_REACH, _ALONG = 5, 2.6
_ACROSS = 1.3
_LEAST = 0.0035
"""What no ground is more even than: a step of a third of a per cent over a pixel."""
_COARSEST, _CRACKED = 0.03, 2.6


def edge_strength(plane: Plane, paper: Mask) -> tuple[Plane, float]:
    """Return how steep a plane is in units of what its paper reaches by itself, and that unit; 1 is hardly grain."""
    soft = cv2.GaussianBlur(plane, (0, 0), _ACROSS)
    across, down = cv2.Sobel(soft, -1, 1, 0, scale=0.125), cv2.Sobel(soft, -1, 0, 1, scale=0.125)
    found = _along(np.asarray(across, dtype=np.float32), np.asarray(down, dtype=np.float32))
    unit = _LEAST
    if paper.any():
        usual, much = np.percentile(found[paper], (50, 90))
        # Cracks of wood and folds of cloth are a small part of their ground, and must not hide the edges of a piece.
        unit = max(_LEAST, min(_COARSEST, 1.25 * float(much), _CRACKED * float(usual)))
    return found / unit, unit


def tint_strength(rest: Plane, paper: Mask) -> Plane:
    """Return how steep the colour of a plane is apart from its light, in units of what its paper reaches by itself."""
    height, width = rest.shape[:2]
    small = cv2.resize(rest, (max(8, width // 2), max(8, height // 2)), interpolation=cv2.INTER_AREA)
    there = cv2.resize(paper.astype(np.uint8), small.shape[1::-1], interpolation=cv2.INTER_NEAREST) > 0
    warm = np.asarray(small[..., 0] - small[..., 2], dtype=np.float32)
    green = np.asarray(small[..., 1] - (small[..., 0] + small[..., 2]) / 2, dtype=np.float32)
    both = [edge_strength(plane, there)[0] for plane in (warm, green)]
    return np.asarray(cv2.resize(np.maximum(*both), (width, height), interpolation=cv2.INTER_LINEAR), dtype=np.float32)


def _along(across: Plane, down: Plane) -> Plane:
    """Sum slopes along every direction of an edge, and keep the direction with the most."""
    best = np.zeros_like(across)
    for turn in range(_TURNS):
        angle = math.pi * turn / _TURNS
        slope = cv2.addWeighted(across, math.cos(angle), down, math.sin(angle), 0)
        best = np.maximum(best, np.abs(cv2.filter2D(slope, -1, _line(angle + math.pi / 2))))
    return best


def _line(angle: float) -> Any:
    kernel = np.zeros((2 * _REACH + 1, 2 * _REACH + 1), np.float32)
    for step in np.arange(-_REACH, _REACH + 0.01, 0.25):
        x, y = _REACH + step * math.cos(angle), _REACH + step * math.sin(angle)
        kernel[round(y), round(x)] += math.exp(-0.5 * (step / _ALONG) ** 2)
    return kernel / kernel.sum()


def crests(strength: Plane, least: float) -> Mask:
    """Return the pixels on the crest of an edge of at least this strength, wide slopes as of soft shadows left out."""
    top = cv2.dilate(strength, disc(1))
    broad = cv2.blur(strength, (13, 13))
    return np.asarray((strength > least) & (strength > 0.82 * top) & (strength > 1.25 * broad), dtype=bool)
