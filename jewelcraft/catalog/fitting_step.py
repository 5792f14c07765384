"""How small pictures must become to fill the room that a file leaves them: tried on a few, then on all."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field
from math import exp
from math import log
from typing import TYPE_CHECKING

from jewelcraft.catalog.output import FINEST
from jewelcraft.catalog.output import PictureStep

if TYPE_CHECKING:
    from collections.abc import Callable

LADDER = (
    *((FINEST.ppi, FINEST.quality), (800, 94), (550, 93), (400, 91), (320, 89), (270, 87), (230, 85)),
    *((200, 83), (175, 81), (150, 79), (130, 77), (112, 75), (98, 73), (85, 70), (74, 66), (64, 61)),
    *((55, 55), (46, 48), (38, 40), (30, 30)),
)
"""Pixels an inch and quality of JPEG, from the finest to what can hardly be recognised."""
COARSEST = len(LADDER) - 1
COARSE_PPI = 72
"""Fewer pixels to the inch are seen as such on any screen."""
_AIM, _LEAST, _SURE = 0.95, 0.89, 0.99
_MOST_TRIES = 4
_HALVINGS = 30


def step_at(place: float) -> PictureStep:
    """Return the step at a place of the ladder, also between its rungs."""
    low = min(int(place), COARSEST)
    high = min(low + 1, COARSEST)
    (fine, good), (coarse, poor) = LADDER[low], LADDER[high]
    part = place - low
    ppi = fine * (coarse / fine) ** part
    return PictureStep(FINEST.longest, round(good + (poor - good) * part), round(ppi))


@dataclass(slots=True)
class StepFinder:
    """Finds the place on the ladder where all pictures together take nearly `room` bytes, and never more.

    `guess` says what all take at a rung, judged by a few; `tried` says what they took indeed.
    """

    room: float
    guess: Callable[[int], float]
    _known: dict[int, float] = field(default_factory=dict)
    _share: float = 1.0
    """How much larger all pictures are than was judged by a few."""
    _tried: dict[float, float] = field(default_factory=dict)

    def next_place(self) -> float | None:
        """Return where to try next; None where the best of what was tried is good enough, or nothing fits."""
        if not self._tried:
            return self._solved(0.0, float(COARSEST))
        fitting = [place for place, size in self._tried.items() if size <= self.room]
        best = min(fitting, default=None)
        if best is not None and (
            best == 0 or self._tried[best] >= _LEAST * self.room or len(self._tried) >= _MOST_TRIES
        ):
            return None
        too_large = max((place for place, size in self._tried.items() if size > self.room), default=0.0)
        if best is None and too_large >= COARSEST:
            return None
        if best is None and len(self._tried) >= _MOST_TRIES:
            return float(COARSEST)
        high = float(COARSEST) if best is None else best
        place = self._solved(too_large, high)
        return None if place in self._tried and best is not None else place

    @property
    def best(self) -> float | None:
        """The finest place tried whose pictures fit; None where there is none."""
        return min((place for place, size in self._tried.items() if size <= self.room), default=None)

    @property
    def least(self) -> float:
        """The least that pictures took."""
        return min(self._tried.values())

    def tried(self, place: float, size: float) -> None:
        """Learn what all pictures took at a place."""
        self._tried[place] = size
        self.learn(place, size)

    def is_far_from(self, size: float) -> bool:
        """Say whether so many bytes are too many, or leave much of the room empty."""
        return not _LEAST * self.room <= size <= _SURE * self.room

    def learn(self, place: float, size: float) -> None:
        """Judge by what so many pictures took at a place that it tells of all of them."""
        self._share = size / max(self._estimate(place) / self._share, 1.0)

    def _solved(self, low: float, high: float) -> float:
        """Return the place between two whose estimate is just below the room."""
        wanted = _AIM * self.room
        first = self._first_rung(wanted, int(low), -int(-high // 1))
        if self._rung(first) > wanted or first == 0:
            return min(float(first), high)
        below, above = max(low, float(first - 1)), min(high, float(first))
        for _ in range(_HALVINGS):
            middle = (below + above) / 2
            below, above = (middle, above) if self._estimate(middle) > wanted else (below, middle)
        return above

    def _first_rung(self, wanted: float, low: int, high: int) -> int:
        while low < high:
            middle = (low + high) // 2
            low, high = (middle + 1, high) if self._rung(middle) > wanted else (low, middle)
        return low

    def _rung(self, rung: int) -> float:
        if rung not in self._known:
            self._known[rung] = max(self.guess(rung), 1.0)
        return self._known[rung] * self._share

    def _estimate(self, place: float) -> float:
        low = int(place)
        if place == low:
            return self._rung(low)
        part = place - low
        return exp(log(self._rung(low)) * (1 - part) + log(self._rung(low + 1)) * part)
