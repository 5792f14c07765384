"""A drawing on shaded paper into clean lines on white, or on nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

import cv2
import numpy as np

from jewelcraft.domain.recipe_steps import LineColour
from jewelcraft.images.editing.arrays import blurred
from jewelcraft.images.editing.arrays import disc
from jewelcraft.images.editing.arrays import fitted
from jewelcraft.images.editing.arrays import largest
from jewelcraft.images.editing.ruling import find_ruling

if TYPE_CHECKING:
    from jewelcraft.domain.recipe_steps import SketchClean
    from jewelcraft.images.editing.arrays import Pixels
    from jewelcraft.images.editing.arrays import Plane

_PAPER_PIXELS = 640
_BAND_ROWS = 512
_SEPIA = np.array([0.36, 0.22, 0.10], dtype=np.float32)
_REFERENCE = 1600
_TINTED = 0.07
_COARSE = 0.02


def cleaned(pixels: Pixels, step: SketchClean) -> Pixels:
    """Return the drawing without its paper."""
    paper = paper_shade(pixels)
    ruling = find_ruling(pixels, paper)
    noise = _grain(pixels, paper)
    height, width = pixels.shape[:2]
    if noise > _COARSE:
        pixels = blurred(pixels, max(height, width) / _REFERENCE)
    ink = np.empty((height, width, 3), dtype=np.uint8)
    for top in range(0, height, _BAND_ROWS):
        rows = min(_BAND_ROWS, height - top)
        ratio = pixels[top : top + rows] / _rows_of(paper, height, width, top, rows)
        if ruling is not None:
            ratio = ratio + _rows_of(ruling, height, width, top, rows)
        ink[top : top + rows] = np.rint(255 * _toned(ratio, step, noise))
    if step.smallest:
        _drop_specks(ink, step.smallest, max(height, width) / _REFERENCE)
    return _on_nothing(ink) if step.clear else np.asarray(255 - ink, dtype=np.uint8)


def paper_shade(pixels: Pixels) -> Plane:
    """Return the paper's own colour and shade, as a small picture: lines closed over, coloured parts bridged."""
    small = fitted(pixels, _PAPER_PIXELS)
    size = max(small.shape)
    closed = cv2.morphologyEx(small, cv2.MORPH_CLOSE, disc(max(3, size // 45)))
    closed = cv2.medianBlur(closed, 2 * max(2, size // 60) + 1).astype(np.float32) + 1
    tone = np.log(closed)
    tint = tone - tone.mean(axis=2, keepdims=True)
    bright = closed.mean(axis=2)
    usual = np.median(tint[bright >= np.percentile(bright, 40)], axis=0)
    # A broad wash of colour or pencil shading is drawn, not paper; only an even grey is shade.
    drawn = largest(np.abs(tint - usual)) > _TINTED
    broad = cv2.morphologyEx(bright, cv2.MORPH_CLOSE, disc(max(4, size // 12)))
    drawn |= (bright < 0.86 * broad) & (_steepness(bright) > 0.004 * 255)
    drawn = cv2.dilate(drawn.astype(np.uint8), disc(max(2, size // 90))) > 0
    known = (~drawn).astype(np.float32)
    if known.mean() < 0.1:
        known[:] = 1
    shade = _bridged(closed, known, size / 50)
    return np.asarray(np.maximum(blurred(shade, size / 160), 8), dtype=np.float32)


def _bridged(values: Plane, known: Plane, reach: float) -> Plane:
    """Fill what is not known from its surroundings, from near where that is enough, else from far."""
    out = values * known[..., None]
    filled = known.copy()
    result = np.where(known[..., None] > 0, values, 0)
    for factor in (1, 3, 9):
        weight = blurred(known, reach * factor)
        guess = blurred(out, reach * factor) / np.maximum(weight, 1e-3)[..., None]
        take = (filled < 0.5) & (weight > 0.02)
        result = np.where(take[..., None], guess, result)
        filled = np.where(take, 1, filled)
    average = out.sum(axis=(0, 1)) / max(1.0, float(known.sum()))
    return np.asarray(np.where(filled[..., None] > 0, result, average), dtype=np.float32)


def _steepness(plane: Plane) -> Plane:
    even = blurred(plane, 2)
    return np.asarray(
        cv2.magnitude(cv2.Sobel(even, -1, 1, 0, scale=0.125), cv2.Sobel(even, -1, 0, 1, scale=0.125)), dtype=np.float32
    )


def _grain(pixels: Pixels, paper: Plane) -> float:
    """Return how much blank paper varies by itself, as a share of its light."""
    small = fitted(pixels, 1400).astype(np.float32).mean(axis=2)
    shade = cv2.resize(paper.mean(axis=2), small.shape[1::-1])
    off = 1 - small / shade
    return float(np.clip(1.4826 * np.median(np.abs(off - np.median(off))), 0.002, 0.12))


def _toned(ratio: Any, step: SketchClean, noise: float) -> Plane:
    """Return how much ink there is: nothing below the paper's grain, more the darker it was drawn."""
    lack = 1 - np.clip(ratio, 0, 1).astype(np.float32)
    grey = lack.mean(axis=2, keepdims=True)
    floor = noise * (0.6 + 3.8 * step.paper / 100) + 0.0005 * step.paper
    # The whole line decides, so that a coloured pencil keeps its colour down to where it ends.
    gate = np.clip((grey - floor * 0.5) / max(floor, 1e-3), 0, 1)
    gate = gate * gate * (3 - 2 * gate)
    if step.lines is not LineColour.AS_DRAWN:
        lack = np.repeat(grey, 3, axis=2)
    gain = 2 ** ((step.darkness - 40) / 28)
    ink = 1 - np.exp(-gain * 1.35 * lack / (1.02 - lack))
    if step.hard:
        edge = 0.34
        ink = np.clip((ink - edge) / 0.12 + 0.5, 0, 1)
        if step.lines is LineColour.AS_DRAWN:
            ink = np.clip(ink, lack, 1)
    ink = ink * gate
    if step.lines is LineColour.SEPIA:
        ink = ink * (1 - _SEPIA)
    return np.asarray(np.clip(ink, 0, 1), dtype=np.float32)


def _drop_specks(ink: Pixels, smallest: int, scale: float) -> None:
    """Take out what is smaller than a line: grains and fibres of the paper."""
    least = (0.4 + 4.5 * smallest / 100) * scale
    dark = largest(ink)
    count, labels, facts, _centres = cv2.connectedComponentsWithStats((dark > 12).astype(np.uint8), connectivity=8)
    longest = np.maximum(facts[:, cv2.CC_STAT_WIDTH], facts[:, cv2.CC_STAT_HEIGHT])
    small = (facts[:, cv2.CC_STAT_AREA] < least * least) | (longest < least)
    if count > 1:
        small[0] = False
        ink[small[labels]] = 0


def _on_nothing(ink: Pixels) -> Pixels:
    """Return ink as colour with how much of it there is."""
    cover = largest(ink)
    share = np.maximum(cover, 1).astype(np.float32)[..., None]
    colour = 255 * (1 - ink / share)
    return np.dstack([np.rint(colour).astype(np.uint8), cover])


def _rows_of(paper: Plane, height: int, width: int, top: int, rows: int) -> Plane:
    high, wide = paper.shape[:2]
    y = (np.arange(top, top + rows, dtype=np.float32) + 0.5) * high / height - 0.5
    x = (np.arange(width, dtype=np.float32) + 0.5) * wide / width - 0.5
    across, down = np.meshgrid(x, y)
    found = cv2.remap(paper, across, down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(found, dtype=np.float32)
