"""Write a ring size as it was meant, and beside it in the workshop's other systems."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.numbers import round_to
from jewelcraft.domain.ring_sizes import RingSystem
from jewelcraft.domain.ring_sizes import ring_from_number
from jewelcraft.domain.ring_sizes import ring_label
from jewelcraft.domain.ring_sizes import ring_number
from jewelcraft.ui.wording import write_decimal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.domain.units import RingSize

_NEAR = Decimal("0.001")
_HALF = Decimal("0.5")
_OTHERS = 2


def write_size(size: RingSize, systems: Sequence[str]) -> str:
    """Write a size in the first system that counts it exactly, else in millimetres."""
    for system in _systems(systems):
        number = round_to(ring_number(size, system), _HALF)
        if abs(ring_from_number(number, system).circumference_mm - size.circumference_mm) < _NEAR:
            return ring_label(size, system)
    return _millimetres(size)


def other_sizes(size: RingSize, systems: Sequence[str], shown: str) -> str:
    """Write the nearest sizes in the other systems of the workshop, and the inner circumference."""
    labels = [ring_label(size, system) for system in _systems(systems, known_only=True)]
    others = [label for label in labels if label != shown and not label.startswith("EU")][:_OTHERS]
    millimetres = _millimetres(size)
    return " · ".join([*others, *([millimetres] if millimetres != shown else [])])


def _systems(systems: Sequence[str], *, known_only: bool = False) -> list[RingSystem]:
    chosen = [RingSystem(name) for name in systems if name in {system.value for system in RingSystem}]
    rest = [] if known_only else [system for system in (RingSystem.US, RingSystem.UK) if system not in chosen]
    return [*chosen, *rest]


def _millimetres(size: RingSize) -> str:
    return f"{write_decimal(round_to(size.circumference_mm, Decimal('0.1')))}\u00a0mm"
