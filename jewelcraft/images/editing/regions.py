"""A picture divided along its edges into regions, and how well an edge parts each two of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from typing import Any

import cv2
import numpy as np

from jewelcraft.images.editing.arrays import disc

if TYPE_CHECKING:
    from jewelcraft.images.editing.arrays import Mask
    from jewelcraft.images.editing.arrays import Plane

_LEVELS = (1.0, 1.6, 2.4, 3.5, 5.0, 8.0, 14.0, np.inf)
_STEPS = 4
_WIDTHS = (5, 3, 1)


@dataclass(frozen=True, slots=True)
class Regions:
    """The number of each pixel's region, and of each two neighbours what lies between them.

    `length` is how long their border is, `closed` how much of it an edge closes, `steep` the sum of that edge; `area`
    is the pixels of every region, at least 1.
    """

    labels: Any
    count: int
    area: Any
    first: Any
    second: Any
    length: Any
    closed: Any
    steep: Any

    def sums(self, values: Any) -> Any:
        """Return the sum of a plane's values in every region."""
        return np.bincount(self.labels.ravel(), weights=values.ravel(), minlength=self.count)

    def means(self, values: Any) -> Any:
        """Return the average of a plane's values in every region."""
        return self.sums(values) / self.area

    def border_with(self, chosen: Any) -> tuple[Any, Any]:
        """Return how long each region's border with the chosen ones is, and how much of it an edge closes."""
        length, closed = np.zeros(self.count), np.zeros(self.count)
        for one, other in ((self.first, self.second), (self.second, self.first)):
            there = chosen[other]
            length += np.bincount(one[there], weights=self.length[there], minlength=self.count)
            closed += np.bincount(one[there], weights=self.closed[there], minlength=self.count)
        return length, closed / np.maximum(length, 1)


def divided(strength: Plane, edges: Mask) -> Regions:
    """Divide a picture along its edges; a gap in an edge narrower than a region joins nothing."""
    labels = _seeds(edges)
    for level in _LEVELS:
        labels = _flooded(labels, strength <= level, _STEPS if np.isfinite(level) else 4 * _STEPS)
    return _bordered(labels.astype(np.int64), strength)


def _seeds(edges: Mask) -> Any:
    """Number the wide parts first, then the narrower ones that hold no wide one."""
    far = cv2.distanceTransform((~edges).astype(np.uint8), cv2.DIST_L2, 5)
    labels = np.zeros(edges.shape, dtype=np.uint16)
    count = 0
    for width in _WIDTHS:
        found, parts = cv2.connectedComponents((far > width).astype(np.uint8), connectivity=4, ltype=cv2.CV_16U)
        taken = np.zeros(found, dtype=bool)
        reach = cv2.dilate(labels, disc(width)) if count else labels
        taken[np.unique(parts[reach > 0])] = True
        number = np.zeros(found, dtype=np.uint16)
        fresh = np.flatnonzero(~taken)
        fresh = fresh[fresh > 0][: 65_000 - count]
        number[fresh] = np.arange(count + 1, count + 1 + len(fresh))
        labels = np.where(labels > 0, labels, number[parts]).astype(np.uint16)
        count += len(fresh)
    return labels


def _flooded(labels: Any, way: Mask, steps: int) -> Any:
    for _step in range(steps):
        grown = cv2.dilate(labels, np.ones((3, 3), np.uint8))
        labels = np.where((labels == 0) & way, grown, labels)
    return labels


def _bordered(labels: Any, strength: Plane) -> Regions:
    count = int(labels.max()) + 1
    pairs, strengths = [], []
    for ours, theirs in ((np.s_[:, :-1], np.s_[:, 1:]), (np.s_[:-1], np.s_[1:])):
        one, other = labels[ours], labels[theirs]
        differ = one != other
        low, high = np.minimum(one, other)[differ], np.maximum(one, other)[differ]
        pairs.append(low * count + high)
        strengths.append(np.maximum(strength[ours], strength[theirs])[differ])
    keys, place = np.unique(np.concatenate(pairs), return_inverse=True)
    held = np.concatenate(strengths)
    length = np.bincount(place, minlength=len(keys)).astype(np.float64)
    closed = np.bincount(place, weights=np.clip((held - 1.2) / 1.2, 0, 1), minlength=len(keys))
    steep = np.bincount(place, weights=np.minimum(held, 60), minlength=len(keys))
    area = np.maximum(np.bincount(labels.ravel(), minlength=count), 1)
    return Regions(labels, count, area, keys // count, keys % count, length, closed, steep)
