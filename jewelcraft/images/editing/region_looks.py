"""What regions look like by themselves and among their neighbours, as the numbers by which they are told apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from typing import Any

import cv2
import numpy as np

from jewelcraft.images.editing.arrays import blurred
from jewelcraft.images.editing.arrays import disc
from jewelcraft.images.editing.arrays import largest
from jewelcraft.images.editing.arrays import spread

if TYPE_CHECKING:
    from jewelcraft.images.editing.arrays import Plane
    from jewelcraft.images.editing.backdrop import Distance
    from jewelcraft.images.editing.regions import Regions

DARK, LIGHT, CALM, WIDTH, OPEN = 1, 3, 7, 13, 31
"""The places of some looks: how dark and light, how even and wide, and whether it is wide and paper to a hair, which
is paper whatever lies around it."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What is known of every pixel: how far it is from paper, alone and with its neighbours, above 1 rather piece.

    `unit` is the slope of an edge of strength 1; `even` and `tint` are what broad parts of the paper differ by.
    """

    far: Distance
    point: Plane
    whole: Plane
    rest: Plane
    edges: Plane
    unit: float
    even: float
    tint: float


def looks(regions: Regions, seen: Judged) -> Any:
    """Return what is seen of every region by itself: one row of numbers about -3 to 3 each."""
    far = seen.far
    inner = np.where(seen.edges < 1.5, 1, 0.03) * np.where(cv2.dilate(seen.edges, disc(2)) < 2.5, 1, 0.1)
    weight = np.maximum(regions.sums(inner), 1e-6)

    def mean(values: Any) -> Any:
        return regions.sums(values * inner) / weight

    bright = mean(far.brightness)
    dark, light = np.clip(-bright, 0, 2), np.clip(bright, 0, 0.6)
    red, green, blue = (mean(seen.rest[..., place]) - bright for place in range(3))
    hue = np.max(np.abs([red, green, blue]), axis=0)
    paper = regions.means(largest(np.abs(blurred(seen.rest, 1.0))) < 0.04 + 2 * seen.even)
    tint = np.clip(hue / (2 * seen.tint * (1 + 0.9 * dark)), 0, 3)
    uneven = np.sqrt(np.maximum(mean(far.brightness**2) - bright**2, 0))
    calm = np.clip(mean(np.minimum(seen.edges, 6)) / 1.5 - 0.5, 0, 3)
    strong, whole = regions.means(seen.point > 1), regions.means(seen.whole > 1)
    rough = np.clip(mean(far.roughness) / max(0.028, 2.6 * far.rough), 0, 3)
    size = regions.labels.size
    area = np.log2(regions.area / size * 4000)
    radius = np.zeros(regions.count)
    np.maximum.at(radius, regions.labels.ravel(), _inward(regions.labels).ravel())
    width = np.clip(np.log2(radius / max(regions.labels.shape) * 200 + 0.5), -1, 5)
    amid = regions.means(blurred((seen.whole > 1).astype(np.float32), max(regions.labels.shape) / 40))
    rim = np.clip(_rim_share(regions) * 20, 0, 1)
    level = seen.even
    off = np.clip(np.abs(bright) / level, 0, 6) / 2
    inside = (off < 0.6) * (calm < 0.2) * (tint < 0.5)
    warm = np.clip((blue - red) * 4, -2, 2)
    return np.stack(
        [
            np.ones(regions.count), dark, np.clip(dark - 0.8, 0, 1.2), light / 0.2, off, tint, tint**2,
            calm, strong, whole, rough, np.clip(np.log2(uneven / level + 0.1), -2, 4), area / 3,
            np.maximum(width, 0), amid, rim, dark * calm, dark * tint, width * (off < 1), inside,
            rough * calm, amid * width, np.clip(hue * 5, 0, 3), warm, np.clip(green * 8, -2, 2),
            np.maximum(warm, 0) * dark, np.clip(np.abs(bright) / 0.06, 0, 3), paper, paper * amid, paper**2,
            (strong < 0.1) * paper, 1.0 * ((paper > 0.6) & (radius > max(regions.labels.shape) / 25)),
        ],
        axis=1,
    )  # fmt: skip


def company(regions: Regions, seen: Judged, own: Any, chance: Any) -> Any:
    """Return what is known of every region by its neighbours: across open borders, across closed ones, and near it."""
    whole = np.maximum(_gathered(regions, regions.length, None), 1)
    opened = regions.length - regions.closed
    share = _gathered(regions, opened, None) / whole
    by_open = _gathered(regions, opened, chance - 0.5) / np.maximum(_gathered(regions, opened, None), 1)
    by_closed = _gathered(regions, regions.closed, chance - 0.5) / whole
    sure = _gathered(regions, regions.length, (chance < 0.1).astype(np.float64)) / whole
    ground = (chance < 0.4)[regions.labels]
    guess = regions.means(spread(seen.far.brightness, ground, max(regions.labels.shape) / 40))
    bright = -own[:, DARK] + own[:, LIGHT] * 0.2
    off = np.clip(np.abs(bright - guess) / seen.even, 0, 8) / 2
    slope = _gathered(regions, regions.steep, 1.0 * (chance < 0.4)) / np.maximum(
        _gathered(regions, regions.length, 1.0 * (chance < 0.4)), 1
    )
    sharp = np.clip(slope * seen.unit / np.maximum(np.abs(bright - guess), 0.06) * 5, 0, 3)
    alike = _alike(regions, seen, own, sure, chance)
    deeper = np.clip((guess - bright) * 2, -1, 2)
    return np.stack(
        [
            4 * by_open * share, 2 * by_open, 2 * by_closed, share, sure, off, deeper, off * by_closed, deeper * sure,
            sure * own[:, CALM], sure * own[:, DARK], (off < 1) * (own[:, CALM] < 0.3), (off < 1) * own[:, WIDTH],
            share * sure, sharp, sharp * sure, alike, alike * own[:, CALM], alike * sharp,
        ],
        axis=1,
    )  # fmt: skip


def _alike(regions: Regions, seen: Judged, own: Any, sure: Any, chance: Any) -> Any:
    """Return how much other calm and dark ground at open paper has each region's light: a lamp's shadows are alike."""
    light = np.stack([regions.means(seen.rest[..., place]) for place in range(3)], axis=1)
    voice = (
        np.minimum(regions.area, 3000)
        * (own[:, DARK] > 0.08)
        * np.clip(1 - own[:, CALM], 0, 1)
        * np.clip(4 * sure, 0, 1)
    )
    voice = voice * np.clip(1.2 - chance, 0.1, 1)
    heard = np.argsort(-voice)[:80]
    near = np.exp(-((light[:, None] - light[heard][None]) ** 2).sum(axis=2) / (2 * 0.07**2))
    near[heard, np.arange(len(heard))] = 0
    return np.clip(np.log2(1 + near @ voice[heard] / 40), 0, 6) / 2 * (own[:, DARK] > 0.05)


def _gathered(regions: Regions, weights: Any, values: Any) -> Any:
    """Sum something of all neighbours of every region."""
    out = np.zeros(regions.count)
    for one, other in ((regions.first, regions.second), (regions.second, regions.first)):
        part = weights if values is None else weights * values[other]
        out += np.bincount(one, weights=part, minlength=regions.count)
    return out


def _inward(labels: Any) -> Plane:
    """Return how far each pixel is from the end of its region."""
    same = np.ones(labels.shape, dtype=np.uint8)
    differs = labels[:, 1:] != labels[:, :-1]
    same[:, 1:][differs] = 0
    same[1:][labels[1:] != labels[:-1]] = 0
    return np.asarray(cv2.distanceTransform(same, cv2.DIST_L2, 3), dtype=np.float32)


def _rim_share(regions: Regions) -> Any:
    labels = regions.labels
    rim = np.concatenate([labels[0], labels[-1], labels[:, 0], labels[:, -1]])
    return np.bincount(rim, minlength=regions.count) / len(rim)
