"""Counts of small stones, pearls and beads: pieces per carat, per momme, per strand."""

from __future__ import annotations

from decimal import ROUND_CEILING
from decimal import ROUND_FLOOR
from decimal import Decimal

from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.stone_weights import gravity_of
from jewelcraft.domain.units import WEIGHT_UNITS

MM_PER_INCH = Decimal("25.4")
MOMME_CARATS = WEIGHT_UNITS["momme"].grams / WEIGHT_UNITS["ct"].grams
_SPHERE = Decimal("0.002618")
_PEARL_GRAVITY = gravity_of("pearl") or ZERO
PEARLS_PER_MOMME = {
    Decimal(mm): Decimal(count)
    for mm, count in {
        "2.5": "160", "3": "90", "3.5": "63", "4": "40", "4.5": "27", "5": "19", "5.5": "15", "6": "12",
        "6.5": "9.3", "7": "7", "7.5": "6", "8": "5", "8.5": "4.2", "9": "3.5", "9.5": "3", "10": "2.5",
    }.items()
}  # fmt: skip
"""The pearl trade's table, by millimetres."""


def stones_per_carat(carat_each: Decimal) -> Decimal:
    """Return how many stones of a weight make a carat."""
    return ONE / carat_each


def pieces_to_issue(count: Decimal, breakage_percent: Decimal) -> Decimal:
    """Return the whole stones to give out so that the count is left after breakage."""
    return (count * HUNDRED / (HUNDRED - breakage_percent)).to_integral_value(ROUND_CEILING)


def bead_carat(diameter_mm: Decimal, gravity: Decimal = _PEARL_GRAVITY) -> Decimal:
    """Return the weight of a ball."""
    return diameter_mm**3 * gravity * _SPHERE


def pearls_per_momme(diameter_mm: Decimal) -> Decimal:
    """Return the pearls in a momme: the trade's table, or the ball's weight where it has no row."""
    return PEARLS_PER_MOMME.get(diameter_mm) or MOMME_CARATS / bead_carat(diameter_mm)


def beads_per_inch(diameter_mm: Decimal) -> Decimal:
    """Return the beads in an inch, without knots."""
    return MM_PER_INCH / diameter_mm


def beads_on_strand(length_mm: Decimal, diameter_mm: Decimal, clasp_mm: Decimal = ZERO, knot_mm: Decimal = ZERO) -> int:
    """Return the whole beads on a strand with its clasp and knots."""
    return int(((length_mm - clasp_mm) / (diameter_mm + knot_mm)).to_integral_value(ROUND_FLOOR))
