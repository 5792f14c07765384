"""Find, change, add and remove the parts of a piece, whatever their kind."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING
from typing import cast
from uuid import uuid4

from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.piece import Extra
from jewelcraft.domain.piece import Finding
from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Plating
from jewelcraft.domain.piece import StoneBasis
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.rates import RateKind
from jewelcraft.ui.piece.stone_words import read_stone

if TYPE_CHECKING:
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.rates import RateCard

Part = MetalPart | StonePart | Finding | LabourStep | Plating | Extra

FIELDS = {
    Bucket.METAL: "metals",
    Bucket.STONES: "stones",
    Bucket.FINDINGS: "findings",
    Bucket.LABOUR: "labour",
    Bucket.PLATING: "platings",
    Bucket.EXTRAS: "extras",
}
"""Where a piece keeps the parts of a group; overhead has none, it follows from the rates."""

KINDS = {
    Bucket.STONES: RateKind.STONE,
    Bucket.FINDINGS: RateKind.FINDING,
    Bucket.LABOUR: RateKind.OPERATION,
    Bucket.PLATING: RateKind.PLATING,
    Bucket.EXTRAS: RateKind.EXTRA,
}
"""Which rates price the parts of a group."""


def parts_of(piece: Piece, bucket: Bucket) -> tuple[Part, ...]:
    """Return the parts of a group."""
    return cast("tuple[Part, ...]", getattr(piece, FIELDS[bucket])) if bucket in FIELDS else ()


def find_part(piece: Piece, part_id: str) -> tuple[Bucket, Part] | None:
    """Return a part with its group, or None for a line that no part stands behind."""
    for bucket in FIELDS:
        for part in parts_of(piece, bucket):
            if part.id == part_id:
                return bucket, part
    return None


def with_part(piece: Piece, part: Part) -> Piece:
    """Return the piece with the part of this id replaced."""
    found = find_part(piece, part.id)
    if found is None:
        return piece
    bucket = found[0]
    return _put(piece, bucket, tuple(part if old.id == part.id else old for old in parts_of(piece, bucket)))


def without_part(piece: Piece, part_id: str) -> Piece:
    """Return the piece without a part."""
    found = find_part(piece, part_id)
    if found is None:
        return piece
    bucket = found[0]
    return _put(piece, bucket, tuple(part for part in parts_of(piece, bucket) if part.id != part_id))


def with_new_part(piece: Piece, bucket: Bucket, part: Part) -> Piece:
    """Return the piece with a part added at the end of its group."""
    return _put(piece, bucket, (*parts_of(piece, bucket), part))


def with_copied_part(piece: Piece, part_id: str) -> tuple[Piece, str]:
    """Return the piece with a part standing twice, and the id of the copy."""
    found = find_part(piece, part_id)
    if found is None:
        return piece, ""
    bucket, part = found
    copy = replace(part, id=str(uuid4()))
    parts = parts_of(piece, bucket)
    place = [old.id for old in parts].index(part_id) + 1
    return _put(piece, bucket, (*parts[:place], copy, *parts[place:])), copy.id


def new_part(bucket: Bucket, name: str, card: RateCard, loss_percent: Decimal) -> Part:
    """Make a part of a name as it was typed or chosen, with the price basis of its rate."""
    fresh = str(uuid4())
    if bucket is Bucket.METAL:
        return MetalPart(fresh, alloy_of(name, card), Decimal(0), loss_percent)
    kind = KINDS[bucket]
    rate = card.find(kind, name)
    unit = rate.unit if rate else ""
    if bucket is Bucket.STONES:
        return replace(read_stone(fresh, name), price_key=name, basis=_stone_basis(unit))
    if bucket is Bucket.FINDINGS:
        return Finding(fresh, name, unit="g" if unit == "g" else "pc")
    if bucket is Bucket.LABOUR:
        return _step(fresh, name, unit)
    if bucket is Bucket.PLATING:
        return Plating(fresh, name)
    return Extra(fresh, name)


def alloy_of(name: str, card: RateCard) -> str:
    """Return the id of an alloy by its name, or the words as they were typed."""
    wanted = name.casefold().strip()
    for alloy in card.alloys.values():
        if wanted in (alloy.name.casefold(), alloy.id.casefold()):
            return alloy.id
    return name


def is_unfinished(part: Part) -> bool:
    """Say whether a part still waits for its first number."""
    return isinstance(part, MetalPart) and not part.net_weight_g


def _step(fresh: str, name: str, unit: str) -> LabourStep:
    basis = {"pc": LabourBasis.PIECE, "stone": LabourBasis.STONE, "g": LabourBasis.GRAM}.get(unit, LabourBasis.HOUR)
    quantity = {LabourBasis.HOUR: Decimal(30), LabourBasis.PIECE: Decimal(1)}.get(basis)
    return LabourStep(fresh, name, basis, quantity)


def _stone_basis(unit: str) -> StoneBasis:
    return StoneBasis(unit) if unit in {basis.value for basis in StoneBasis} else StoneBasis.CARAT


def _put(piece: Piece, bucket: Bucket, parts: tuple[Part, ...]) -> Piece:
    match bucket:
        case Bucket.METAL:
            return replace(piece, metals=cast("tuple[MetalPart, ...]", parts))
        case Bucket.STONES:
            return replace(piece, stones=cast("tuple[StonePart, ...]", parts))
        case Bucket.FINDINGS:
            return replace(piece, findings=cast("tuple[Finding, ...]", parts))
        case Bucket.LABOUR:
            return replace(piece, labour=cast("tuple[LabourStep, ...]", parts))
        case Bucket.PLATING:
            return replace(piece, platings=cast("tuple[Plating, ...]", parts))
        case _:
            return replace(piece, extras=cast("tuple[Extra, ...]", parts))
