"""The parts of a piece, whatever their kind: find, put, take away."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from typing import Any
from typing import cast

from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.piece import Extra
from jewelcraft.domain.piece import Finding
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Plating
from jewelcraft.domain.piece import StonePart

if TYPE_CHECKING:
    from collections.abc import Collection
    from collections.abc import Iterable

    from jewelcraft.domain.piece import Piece

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
TYPES: dict[Bucket, type[Part]] = {
    Bucket.METAL: MetalPart,
    Bucket.STONES: StonePart,
    Bucket.FINDINGS: Finding,
    Bucket.LABOUR: LabourStep,
    Bucket.PLATING: Plating,
    Bucket.EXTRAS: Extra,
}


def bucket_of(part: Part) -> Bucket:
    """Return the group that a part belongs to."""
    return next(bucket for bucket, kind in TYPES.items() if isinstance(part, kind))


def parts_of(piece: Piece, bucket: Bucket) -> tuple[Part, ...]:
    """Return the parts of a group."""
    return cast("tuple[Part, ...]", getattr(piece, FIELDS[bucket])) if bucket in FIELDS else ()


def all_parts(piece: Piece) -> list[Part]:
    """Return all parts in the order of their groups."""
    return [part for bucket in FIELDS for part in parts_of(piece, bucket)]


def find_part(piece: Piece, part_id: str) -> tuple[Bucket, Part] | None:
    """Return a part with its group, or None for a line that no part stands behind."""
    for bucket in FIELDS:
        for part in parts_of(piece, bucket):
            if part.id == part_id:
                return bucket, part
    return None


def put_parts(piece: Piece, bucket: Bucket, parts: Iterable[Part]) -> Piece:
    """Return the piece with other parts in a group."""
    changed: dict[str, Any] = {FIELDS[bucket]: tuple(parts)}
    return replace(piece, **changed)


def with_part(piece: Piece, part: Part) -> Piece:
    """Return the piece with the part of this id replaced."""
    found = find_part(piece, part.id)
    if found is None:
        return piece
    bucket = found[0]
    return put_parts(piece, bucket, (part if old.id == part.id else old for old in parts_of(piece, bucket)))


def without_parts(piece: Piece, part_ids: Collection[str]) -> Piece:
    """Return the piece without some of its parts."""
    for bucket in FIELDS:
        parts = parts_of(piece, bucket)
        left = tuple(part for part in parts if part.id not in part_ids)
        if left != parts:
            piece = put_parts(piece, bucket, left)
    return piece


def with_new_parts(piece: Piece, parts: Iterable[Part]) -> Piece:
    """Return the piece with parts added, each at the end of its group; those it has already stay as they are."""
    for part in parts:
        if find_part(piece, part.id) is None:
            bucket = bucket_of(part)
            piece = put_parts(piece, bucket, (*parts_of(piece, bucket), part))
    return piece


def with_part_after(piece: Piece, part_id: str, copy: Part) -> Piece:
    """Return the piece with a copy of a part right behind it."""
    found = find_part(piece, part_id)
    if found is None or find_part(piece, copy.id) is not None:
        return piece
    bucket = found[0]
    parts = parts_of(piece, bucket)
    place = [old.id for old in parts].index(part_id) + 1
    return put_parts(piece, bucket, (*parts[:place], copy, *parts[place:]))
