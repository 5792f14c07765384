"""Put the lines of a cost sheet into the parts of an FOB value, by where they come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.costsheet import Role
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.origin_value import OriginValue
from jewelcraft.domain.piece import Origin

if TYPE_CHECKING:
    from collections.abc import Collection
    from decimal import Decimal

    from jewelcraft.domain.costsheet import CostLine
    from jewelcraft.domain.costsheet import CostSheet
    from jewelcraft.domain.piece import Piece


def origin_value(piece: Piece, sheet: CostSheet, fob: Decimal) -> OriginValue | None:
    """Return the parts of a piece's FOB value; None while a rate is missing.

    Materials count as foreign until they are tagged as originating. The work of the own bench and its
    overhead are local; work given outside is local only where it is tagged so. Lines tagged as other costs
    up to the port are local too, and what is excluded counts nowhere. What the price leaves above the
    cost is profit.
    """
    total = sheet.total
    if total is None:
        return None
    outside = {step.id for step in piece.labour if step.outside}
    sums = dict.fromkeys(("originating", "foreign", "labour", "overhead", "other", "excluded"), ZERO)
    for line, amount in ((line, line.amount) for line in sheet.lines if line.amount is not None):
        sums[fob_part(line, outside)] += amount.amount
    materials, work = (sums["originating"], sums["foreign"]), (sums["labour"], sums["overhead"])
    return OriginValue(*materials, *work, sums["other"], fob - (total.amount - sums["excluded"]))


def is_local(line: CostLine, outside: Collection[str]) -> bool:
    """Say whether a line counts as originating."""
    return fob_part(line, outside) not in {"foreign", "excluded"}


def fob_part(line: CostLine, outside: Collection[str]) -> str:
    """Return the part of the value that a line belongs to: originating, foreign, labour, overhead, other, excluded."""
    if line.origin in (Origin.OTHER, Origin.EXCLUDED) and line.role is Role.MAIN:
        return line.origin.value
    if line.bucket is Bucket.OVERHEAD:
        return "overhead"
    originates = line.origin is Origin.ORIGINATING
    if line.bucket is Bucket.LABOUR:
        # Casting a part is paid to a caster; it is local where the part is tagged so.
        given = line.part_id in outside or line.role is Role.CASTING
        own = not given and (line.origin is Origin.UNDETERMINED or line.role is Role.SETTING)
        return "labour" if originates or own else "foreign"
    return "originating" if originates else "foreign"
