"""Regions told apart into piece and ground by how they look, then again by what their neighbours turned out to be."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

import cv2
import numpy as np

from jewelcraft.images.editing.arrays import blurred
from jewelcraft.images.editing.arrays import disc
from jewelcraft.images.editing.ground_weights import ALONE
from jewelcraft.images.editing.ground_weights import AMONG
from jewelcraft.images.editing.region_looks import OPEN
from jewelcraft.images.editing.region_looks import colours
from jewelcraft.images.editing.region_looks import company
from jewelcraft.images.editing.region_looks import looks

if TYPE_CHECKING:
    from jewelcraft.images.editing.arrays import Mask
    from jewelcraft.images.editing.arrays import Plane
    from jewelcraft.images.editing.region_looks import Judged
    from jewelcraft.images.editing.regions import Regions

_TURNS = 3
_CERTAIN = 12.0
_SURE = 2.2
_SURELY = 0.25
_SPARSE = 0.35
_BROADLY, _MOST_CUT_OFF = 0.02, 2.0


def told_apart(regions: Regions, seen: Judged, keep: Mask, remove: Mask, bias: float = 0.0) -> tuple[Mask, float]:
    """Return the piece, and how much was in doubt as a share of it; `bias` above zero keeps more of that."""
    chance = chances(regions, seen, _told(regions, keep, remove), bias)
    piece = (chance > 0.5)[regions.labels]
    strong = _standing_out(seen, piece) & ~remove
    piece |= _thin(strong, piece)
    piece = (_without_cut_off(_without_specks(piece, seen.whole)) | keep) & ~remove
    # What is nine parts piece is no matter of doubt.
    unsure = np.maximum(0, 1 - np.abs(2 * chance - 1) - _SURELY) / (1 - _SURELY)
    doubt = float((regions.area * unsure).sum() / max(1, piece.sum()))
    return np.asarray(piece, dtype=bool), doubt


def chances(regions: Regions, seen: Judged, told: Any, bias: float = 0.0) -> Any:
    """Return how likely each region is piece."""
    own = looks(regions, seen)
    told = np.where(told == 0, -_CERTAIN * (own[:, OPEN] > 0), told)
    chance = _likely(own @ np.asarray(ALONE) + told + bias)
    colour = colours(regions, seen)
    for _turn in range(_TURNS):
        rows = np.hstack([own, company(regions, seen, own, colour, chance)])
        chance = _likely(weighed(rows) + told + bias)
    return chance


def weighed(rows: Any) -> Any:
    """Return what speaks for piece, above zero, or against it, by a small net of weights."""
    first, shift, second, last = AMONG
    return np.tanh(rows @ np.asarray(first) + np.asarray(shift)) @ np.asarray(second) + last


def _likely(values: Any) -> Any:
    return 1 / (1 + np.exp(-np.clip(values, -30, 30)))


def _told(regions: Regions, keep: Mask, remove: Mask) -> Any:
    return _CERTAIN * ((regions.means(keep) > 0.3) - 1.0 * (regions.means(remove) > 0.5))


def _standing_out(seen: Judged, piece: Mask) -> Mask:
    """Return pixels that are no paper by themselves: far from it, or off it and off what lies around, as fine wire."""
    bright = seen.far.brightness
    fine = bright - blurred(bright, 1.8)
    wire = (
        (seen.whole > 1) & (np.abs(bright) > max(0.08, 3 * seen.far.even)) & (fine * bright > 0) & (np.abs(fine) > 0.03)
    )
    # Beside a broad part the same looks are those of its shadow and of the paper in its openings.
    return np.asarray((seen.point > 1) | (wire & (blurred(piece.astype(np.float32), 4.0) < _SPARSE)), dtype=bool)


def _thin(strong: Mask, piece: Mask) -> Mask:
    """Return what stands out by itself and hangs together with the piece: wires finer than a region."""
    _count, labels = cv2.connectedComponents((strong | piece).astype(np.uint8), connectivity=8)
    touched = np.zeros(int(labels.max()) + 1, dtype=bool)
    touched[np.unique(labels[piece])] = True
    touched[0] = False
    return np.asarray(strong & touched[labels], dtype=bool)


def _without_specks(mask: Mask, score: Plane) -> Mask:
    """Leave out what is too small and faint to be a part: grain, fibres, noise."""
    joined = cv2.morphologyEx(mask.astype(np.uint8), cv2.MORPH_CLOSE, disc(2))
    count, labels, facts, _centres = cv2.connectedComponentsWithStats(joined, connectivity=8)
    if count < 2:
        return mask
    peak = np.zeros(count, dtype=np.float32)
    np.maximum.at(peak, np.asarray(labels, dtype=np.int64).ravel(), score.ravel())
    area = facts[:, cv2.CC_STAT_AREA]
    largest = area[1:].max()
    kept = (area > largest * 0.02) | ((area > largest * 0.002) & (peak > _SURE))
    kept[0] = False
    return np.asarray(mask & kept[labels], dtype=bool)


def _without_cut_off(mask: Mask) -> Mask:
    """Leave out what the picture cuts off broadly, as fingers and flowers, where whole pieces lie in it."""
    joined = cv2.morphologyEx(mask.astype(np.uint8), cv2.MORPH_CLOSE, disc(2))
    count, labels, facts, _centres = cv2.connectedComponentsWithStats(joined, connectivity=8)
    rim = np.concatenate([labels[0], labels[-1], labels[:, 0], labels[:, -1]])
    cut = np.bincount(rim, minlength=count) / len(rim)
    cut[0] = 0
    area = facts[:, cv2.CC_STAT_AREA].astype(np.float64)
    whole = area[1:][cut[1:] == 0].max(initial=0)
    gone = (cut > _BROADLY) & (area < whole * _MOST_CUT_OFF)
    return np.asarray(mask & ~gone[labels], dtype=bool)
