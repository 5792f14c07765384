"""What a picture looks like in a kilobyte, so that a re-saved, shrunk or turned copy of it is known again."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from functools import cache
from functools import lru_cache
from math import cos
from math import pi
from math import sqrt
from operator import mul
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

SIDE = 32
"""Greys along each side of a fingerprint, each the mean of its part of the picture."""
_WAVES = 8
BANDS = 8
"""Copies agree in at least one of so many bytes of their bits; only those are compared grey by grey."""
_BAND_BITS = 8
_FLAT = 3.0
"""Below this spread of greys a picture says too little about itself, as an empty page."""
_ALIKE = 0.98
_MOST_DIFFERING_BITS = 14
_ASPECT = 0.03
_PART = 8
_ROUNDING = 1e-6


@dataclass(frozen=True, slots=True)
class Likeness:
    """A picture's greys, 32 x 32, row by row from the top, and how wide it is to its height."""

    greys: bytes
    width: int
    height: int

    @property
    def is_flat(self) -> bool:
        """Whether there is too little in the picture to know it again by."""
        return len(self.greys) != SIDE * SIDE or sqrt(_moments(self.greys)[1]) < _FLAT * len(self.greys)


def greys_of(image: Image) -> bytes:
    """Return the fingerprint of upright sRGB pixels."""
    from PIL.Image import Resampling

    # Soft edges between the parts: a copy of another size has its pixels elsewhere.
    return image.convert("L").resize((SIDE, SIDE), Resampling.BILINEAR).tobytes()


def bits_of(greys: bytes) -> int:
    """Return 64 bits that say which of the picture's coarse waves are strong; small for quick look-up."""
    return _bits(_waves(greys))


def turned_bits(greys: bytes) -> tuple[int, int, int, int]:
    """Return the bits of the picture as it is and turned to the right by one, two and three quarters."""
    waves = _waves(greys)
    across = [[waves[v][u] for v in range(_WAVES)] for u in range(_WAVES)]
    signs = [(-1) ** place for place in range(_WAVES)]
    half = [[value * signs[u] * signs[v] for v, value in enumerate(row)] for u, row in enumerate(waves)]
    right = [[value * signs[v] for v, value in enumerate(row)] for row in across]
    left = [[value * signs[u] for value in row] for u, row in enumerate(across)]
    return _bits(waves), _bits(right), _bits(half), _bits(left)


def bands(bits: int) -> list[tuple[int, int]]:
    """Return the bits in pieces, each with its place: keys to find pictures that may be alike."""
    mask = (1 << _BAND_BITS) - 1
    return [(place, bits >> place * _BAND_BITS & mask) for place in range(BANDS)]


def may_be_alike(bits: int, others: int) -> bool:
    """Say whether it is worth to compare two pictures grey by grey."""
    return (bits ^ others).bit_count() <= _MOST_DIFFERING_BITS


def are_alike(one: Likeness, other: Likeness, turn: int) -> bool:
    """Say whether a picture turned by some quarters to the right is a copy of another: same proportions, same greys."""
    if one.is_flat or other.is_flat or not _same_shape(one, other, sideways=turn % 2 == 1):
        return False
    return _agreement(turned(one.greys, turn), other.greys) >= _ALIKE


def outline_of(greys: bytes) -> array[float]:
    """Return the sixteen parts of a picture whatever its brightness and contrast: they tell most others apart."""
    total, spread = _moments(greys)
    mean = total / len(greys)
    scale = _PART * sqrt(spread / len(greys)) or 1.0
    starts = range(0, SIDE, _PART)
    parts = (
        sum(sum(greys[row * SIDE + left : row * SIDE + left + _PART]) for row in range(top, top + _PART))
        for top in starts
        for left in starts
    )
    return array("d", ((part - mean * _PART * _PART) / scale for part in parts))


def cannot_be_alike(one: array[float], other: array[float]) -> bool:
    """Say whether outlines alone rule out that two pictures agree, grey by grey, as much as copies do.

    Outlines are the pictures seen through sixteen windows, so they never lie further apart than the pictures.
    """
    apart: float = sum(map(mul, one, one)) + sum(map(mul, other, other)) - 2 * sum(map(mul, one, other))
    return apart > 2 * (1 - _ALIKE) + _ROUNDING


def _same_shape(one: Likeness, other: Likeness, *, sideways: bool) -> bool:
    width, height = (one.height, one.width) if sideways else (one.width, one.height)
    return abs(width * other.height - height * other.width) <= _ASPECT * max(1, width * other.height)


@lru_cache(maxsize=64)
def turned(greys: bytes, turn: int) -> bytes:
    """Return a fingerprint as that of the picture turned by some quarters to the right."""
    rows = [greys[at : at + SIDE] for at in range(0, SIDE * SIDE, SIDE)]
    for _quarter in range(turn):
        rows = [bytes(column) for column in zip(*rows[::-1], strict=True)]
    return b"".join(rows)


def _agreement(one: bytes, other: bytes) -> float:
    """Return how alike two pictures are whatever their brightness and contrast: 1 is the same.

    In whole numbers, since a folder of many alike photos asks for it thousands of times.
    """
    count = len(one)
    first, first_spread = _moments(one)
    second, second_spread = _moments(other)
    spread = sqrt(first_spread * second_spread)
    return (count * sum(map(mul, one, other)) - first * second) / spread if spread else 0.0


@lru_cache(maxsize=4096)
def _moments(greys: bytes) -> tuple[int, int]:
    """Return the sum of greys, and how far they spread around their mean."""
    total = sum(greys)
    return total, len(greys) * sum(map(mul, greys, greys)) - total * total


@cache
def _cosines() -> list[list[float]]:
    return [[cos(pi * (2 * at + 1) * wave / (2 * SIDE)) for at in range(SIDE)] for wave in range(_WAVES)]


def _waves(greys: bytes) -> list[list[float]]:
    """Return the coarse part of the cosine transform, by vertical then horizontal wave."""
    rows = [greys[at : at + SIDE] for at in range(0, SIDE * SIDE, SIDE)]
    across = [[sum(map(mul, wave, row)) for wave in _cosines()] for row in rows]
    columns = list(zip(*across, strict=True))
    return [[sum(map(mul, wave, column)) for column in columns] for wave in _cosines()]


def _bits(waves: list[list[float]]) -> int:
    values = [value for row in waves for value in row][1:]
    middle = sorted(values)[len(values) // 2]
    return sum(1 << place for place, value in enumerate(values) if value > middle)
