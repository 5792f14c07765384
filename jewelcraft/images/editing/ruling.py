"""The printed lines of a notebook or of graph paper, told from drawn ones by running evenly across the whole sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

import cv2
import numpy as np

from jewelcraft.images.editing.arrays import fitted
from jewelcraft.images.editing.arrays import largest
from jewelcraft.images.editing.paper import find_angle

if TYPE_CHECKING:
    from jewelcraft.images.editing.arrays import Pixels
    from jewelcraft.images.editing.arrays import Plane

_PIXELS = 1400
_BLOCKS = 5
_LEAST_LINES = 6
_FAINT = 0.02
_MOST_COVER = 0.6
_EVEN = 0.25


def find_ruling(pixels: Pixels, paper: Plane) -> Plane | None:
    """Return how much of each colour's light printed ruling takes, as a picture of its own; None without any."""
    small = fitted(pixels, _PIXELS).astype(np.float32)
    height, width = small.shape[:2]
    lack = np.clip(1 - small / cv2.resize(paper, (width, height)), 0, 1)
    lean = -find_angle(pixels) / 100
    middle = width / 2, height / 2
    turn = cv2.getRotationMatrix2D(middle, lean, 1.0)
    upright = cv2.warpAffine(lack, turn, (width, height), borderMode=cv2.BORDER_REFLECT)
    rows, columns = _printed(upright), _printed(upright.transpose(1, 0, 2))
    if rows is None and columns is None:
        return None
    cover = np.zeros_like(upright)
    if rows is not None:
        cover = rows
    if columns is not None:
        cover = np.maximum(cover, columns.transpose(1, 0, 2))
    back = cv2.warpAffine(cover, turn, (width, height), flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP)
    return np.asarray(back, dtype=np.float32)


def _printed(lack: Any) -> Any:
    """Return what most of each row lacks in every part of its way, None where that makes no ruling."""
    height, width = lack.shape[:2]
    half = width // 2
    starts = np.linspace(0, width - half, _BLOCKS).astype(int)
    profiles = np.stack([np.median(lack[:, start : start + half : 2], axis=1) for start in starts], axis=1)
    ground = np.stack([cv2.blur(np.ascontiguousarray(profiles[..., place]), (1, 41)) for place in range(3)], axis=-1)
    profiles = np.clip(profiles - 0.7 * np.minimum(ground, profiles), 0, _MOST_COVER)
    if not _is_even(largest(profiles).min(axis=1)):
        return None
    wide = cv2.dilate(profiles, np.ones((3, 1), np.uint8)).astype(np.float32) * 1.15
    return cv2.resize(wide, (width, height), interpolation=cv2.INTER_LINEAR)


def _is_even(profile: Any) -> bool:
    """Say whether a profile has lines at even distances all the way."""
    usual = float(np.median(profile))
    high = (profile > usual + _FAINT).astype(np.uint8)
    edges = np.flatnonzero(np.diff(np.concatenate([[0], high])) == 1)
    if len(edges) < _LEAST_LINES or high.mean() > 0.5:
        return False
    steps = np.diff(edges)
    middle = float(np.median(steps))
    return bool((np.abs(steps - middle) < max(2.0, _EVEN * middle)).mean() > 0.6)
