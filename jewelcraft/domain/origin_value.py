"""Regional value content of a piece: how much of its FOB value originates in the free-trade area."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ONE

THRESHOLD_PERCENT = Decimal(40)
"""AHKFTA and ATIGA: at least 40 % of the FOB value."""
FORM_AHK_WAIVER_USD = Decimal(200)
"""Consignments up to this FOB value need only a declaration."""


@dataclass(frozen=True, slots=True)
class OriginValue:
    """The parts of an FOB value."""

    originating_materials: Decimal
    foreign_materials: Decimal
    """Non-originating at CIF, and what is undetermined at the first price that can be ascertained."""
    direct_labour: Decimal
    direct_overhead: Decimal
    other: Decimal
    profit: Decimal

    @property
    def fob(self) -> Decimal:
        """The value free on board."""
        return self.local + self.foreign_materials

    @property
    def local(self) -> Decimal:
        """What originates."""
        return self.originating_materials + self.direct_labour + self.direct_overhead + self.other + self.profit

    def direct_percent(self, fob: Decimal | None = None) -> Decimal:
        """Return the content by adding up what originates; `fob` is the invoice's where it differs."""
        return HUNDRED * self.local / (self.fob if fob is None else fob)

    def indirect_percent(self, fob: Decimal | None = None) -> Decimal:
        """Return the content by taking off what does not originate."""
        value = self.fob if fob is None else fob
        return HUNDRED * (value - self.foreign_materials) / value

    def foreign_limit(self, threshold_percent: Decimal = THRESHOLD_PERCENT, fob: Decimal | None = None) -> Decimal:
        """Return how much foreign material this FOB value bears."""
        return (self.fob if fob is None else fob) * (ONE - threshold_percent / HUNDRED)

    def headroom(self, threshold_percent: Decimal = THRESHOLD_PERCENT, fob: Decimal | None = None) -> Decimal:
        """Return how much more foreign material would do; below zero where it is too much."""
        return self.foreign_limit(threshold_percent, fob) - self.foreign_materials

    def least_fob(self, threshold_percent: Decimal = THRESHOLD_PERCENT) -> Decimal:
        """Return the lowest FOB value that bears this foreign material."""
        return self.foreign_materials / (ONE - threshold_percent / HUNDRED)
