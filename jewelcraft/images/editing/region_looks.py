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

DARK, LIGHT, CALM, ROUGH, WIDTH, OPEN = 1, 3, 7, 10, 13, 31
"""The places of some looks: how dark and light, how even and wide, and whether it is wide and paper to a hair, which
is paper whatever lies around it."""
_VOICES, _SHADE_BLIND = 120, 0.12


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
    at_rim = _rim_share(regions) > 0
    from_middle = regions.means(_from_middle(regions.labels.shape))
    like_rim = _heard(regions, colours(regions, seen), 1.0 * at_rim, 0.08)
    return np.stack(
        [
            np.ones(regions.count), dark, np.clip(dark - 0.8, 0, 1.2), light / 0.2, off, tint, tint**2,
            calm, strong, whole, rough, np.clip(np.log2(uneven / level + 0.1), -2, 4), area / 3,
            np.maximum(width, 0), amid, rim, dark * calm, dark * tint, width * (off < 1), inside,
            rough * calm, amid * width, np.clip(hue * 5, 0, 3), warm, np.clip(green * 8, -2, 2),
            np.maximum(warm, 0) * dark, np.clip(np.abs(bright) / 0.06, 0, 3), paper, paper * amid, paper**2,
            (strong < 0.1) * paper, 1.0 * ((paper > 0.6) & (radius > max(regions.labels.shape) / 25)),
            like_rim, like_rim * rim, like_rim * amid, from_middle, from_middle * rim,
        ],
        axis=1,
    )  # fmt: skip


def company(regions: Regions, seen: Judged, own: Any, colour: Any, chance: Any) -> Any:
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
    alike = _alike(regions, own, colour, sure, chance)
    deeper = np.clip((guess - bright) * 2, -1, 2)
    ground_like, piece_like = _heard(regions, colour, (1 - chance) ** 2, 0.08), _heard(regions, colour, chance**2, 0.08)
    placed = _placed(regions, colour)
    ground_near = _heard(regions, placed, (1 - chance) ** 2, 0.08)
    rather = piece_like - ground_like
    # A shadow has its ground's colour, whatever its light, and lies where that ground is.
    blind = placed * np.array([_SHADE_BLIND, 1, 1, 1, 1, 1])
    shade_near = _heard(regions, blind, (1 - chance) ** 2, 0.06)
    shade_piece = _heard(regions, blind, chance**2, 0.06)
    shadowy = (shade_near - shade_piece) * (deeper > 0)
    return np.stack(
        [
            4 * by_open * share, 2 * by_open, 2 * by_closed, share, sure, off, deeper, off * by_closed, deeper * sure,
            sure * own[:, CALM], sure * own[:, DARK], (off < 1) * (own[:, CALM] < 0.3), (off < 1) * own[:, WIDTH],
            share * sure, sharp, sharp * sure, alike, alike * own[:, CALM], alike * sharp,
            ground_like, piece_like, rather, ground_near, rather * by_closed, ground_near * sharp,
            shade_near, shadowy, shadowy * own[:, CALM], shadowy * sharp, shade_near * deeper, shadowy * own[:, ROUGH],
        ],
        axis=1,
    )  # fmt: skip


def _alike(regions: Regions, own: Any, colour: Any, sure: Any, chance: Any) -> Any:
    """Return how much other calm and dark ground at open paper has each region's light: a lamp's shadows are alike."""
    light = colour[:, 1:] + 2 * colour[:, :1]
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


def colours(regions: Regions, seen: Judged) -> Any:
    """Return every region's light and colour beside its ground's: light counts half of what colour does."""
    rest = np.stack([regions.means(seen.rest[..., place]) for place in range(3)], axis=1)
    bright = rest.mean(axis=1, keepdims=True)
    return np.hstack([0.5 * bright, rest - bright])


def _placed(regions: Regions, colour: Any) -> Any:
    """Return colours with where they are, so that only what lies near is like."""
    height, width = regions.labels.shape
    y, x = np.mgrid[0:height, 0:width].astype(np.float32) * (0.8 / max(height, width))
    return np.hstack([colour, regions.means(x)[:, None], regions.means(y)[:, None]])


def _heard(regions: Regions, colour: Any, said: Any, reach: float) -> Any:
    """Return how much of the picture that is said to be something has each region's colour, as a logarithm."""
    voice = np.minimum(regions.area / regions.labels.size, 0.02) * said
    heard = np.argsort(-voice)[:_VOICES]
    told = np.asarray(colour, dtype=np.float32) / np.float32(reach)
    some = told[heard]
    off = (told * told).sum(axis=1)[:, None] + (some * some).sum(axis=1) - 2 * (told @ some.T)
    near = cv2.exp(np.asarray(-0.5 * np.maximum(off, 0), dtype=np.float32))
    near[heard, np.arange(len(heard))] = 0
    return np.log2(0.002 + near @ voice[heard] / max(1e-6, voice.sum())) / 4 + 1


def _from_middle(shape: tuple[int, int]) -> Plane:
    height, width = shape
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    far = np.hypot((x + 0.5) / width * 2 - 1, (y + 0.5) / height * 2 - 1)
    return np.asarray(far, dtype=np.float32)


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
