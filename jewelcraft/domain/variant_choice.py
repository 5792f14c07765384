"""Which alloys and ring sizes a design is compared in: the usual ones, and what the workshop adds."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import uuid4

from jewelcraft.domain.alternatives import Variant
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.numbers import round_to
from jewelcraft.domain.piece import Plating
from jewelcraft.domain.ring_sizes import RingSystem
from jewelcraft.domain.ring_sizes import read_ring_size
from jewelcraft.domain.ring_sizes import ring_from_number
from jewelcraft.domain.ring_sizes import ring_label
from jewelcraft.domain.ring_sizes import ring_number

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Sequence

    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.domain.units import RingSize

USUAL = ("ag925", "au375y", "au585y", "au750y", "au750w", "au750r", "pt950", "brass")
_PLATED = {"brass": ("gold", Decimal("0.5"))}
"""What is plated on a metal that is not worn bare, and how thick in micrometres."""
_HALF = Decimal("0.5")
_WIDE = {RingSystem.EU, RingSystem.IT, RingSystem.ID}
_SYSTEM = re.compile(r"^[A-Za-z]{2,3}(?=\s|\d)")


def main_alloy(piece: Piece) -> str:
    """Return the alloy of the heaviest part; empty where there is none."""
    return max(piece.metals, key=lambda part: part.net_weight_g).alloy if piece.metals else ""


def plated_area(piece: Piece) -> Decimal | None:
    """Return the surface of a piece, where a plated layer tells it."""
    return next((part.area_cm2 for part in piece.platings if part.area_cm2), None)


def variants_of(piece: Piece, alloys: Iterable[str], area: Decimal | None) -> list[Variant]:
    """Return the alloys to compare, the piece's own first; brass comes with its layer of gold."""
    own = main_alloy(piece)
    made = []
    for alloy in dict.fromkeys((own, *alloys)):
        layer = _PLATED.get(alloy)
        platings: tuple[Plating, ...] = ()
        if layer is not None and alloy != own:
            platings = (Plating(str(uuid4()), layer[0], area, layer[1]),)
        made.append(Variant(alloy, platings))
    return made


def usual_alloys(piece: Piece, card: RateCard) -> set[str]:
    """Return the usual alloys that the workshop has, with the piece's own."""
    return {alloy for alloy in USUAL if alloy in card.alloys} | {main_alloy(piece)}


def near_sizes(size: RingSize, systems: Sequence[str]) -> str:
    """Write the size and its neighbours in the workshop's first system, as they are typed."""
    system = next((RingSystem(name) for name in systems if name in {each.value for each in RingSystem}), RingSystem.EU)
    step = Decimal(2) if system in _WIDE else Decimal(1)
    number = round_to(ring_number(size, system), _HALF)
    return ", ".join(ring_label(ring_from_number(number + by * step, system), system) for by in (-1, 0, 1))


def read_sizes(text: str) -> list[RingSize]:
    """Read "EU 49, 53, 57"; a size without a system is of the one before it.

    Raises:
        InvalidValueError: naming what is no size.
    """
    sizes, system = [], ""
    for word in filter(None, (part.strip() for part in re.split(r"[,;]", text))):
        found = _SYSTEM.match(word)
        system = found[0] if found else system
        sizes.append(read_ring_size(word if found else f"{system} {word}".strip()))
    if not sizes:
        raise InvalidValueError("Type the ring sizes to compare, for example {example}.", example="EU 49, 53, 57")
    return list(dict.fromkeys(sizes))
