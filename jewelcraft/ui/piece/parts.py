"""Make a part of what was typed: its name, and the price basis of its rate."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING
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
from jewelcraft.ui import trade_words
from jewelcraft.ui.piece.stone_words import english_price_name
from jewelcraft.ui.piece.stone_words import price_name
from jewelcraft.ui.piece.stone_words import read_stone

if TYPE_CHECKING:
    from jewelcraft.domain.parts import Part
    from jewelcraft.domain.rates import RateCard

KINDS = {
    Bucket.STONES: RateKind.STONE,
    Bucket.FINDINGS: RateKind.FINDING,
    Bucket.LABOUR: RateKind.OPERATION,
    Bucket.PLATING: RateKind.PLATING,
    Bucket.EXTRAS: RateKind.EXTRA,
}
"""Which rates price the parts of a group."""


def new_part(bucket: Bucket, name: str, card: RateCard, loss_percent: Decimal) -> Part:
    """Make a part of a name as it was typed or chosen, with the price basis of its rate."""
    fresh = str(uuid4())
    if bucket is Bucket.METAL:
        return MetalPart(fresh, alloy_of(name, card), Decimal(0), loss_percent)
    if bucket is Bucket.STONES:
        return _stone(fresh, name, card)
    kind = KINDS[bucket]
    name = listed_name(kind, name, card) or name
    rate = card.find(kind, name)
    unit = rate.unit if rate else ""
    if bucket is Bucket.FINDINGS:
        return Finding(fresh, name, unit="g" if unit == "g" else "pc")
    if bucket is Bucket.LABOUR:
        return _step(fresh, name, unit)
    if bucket is Bucket.PLATING:
        return Plating(fresh, name)
    return Extra(fresh, name)


def listed_name(kind: RateKind, typed: str, card: RateCard) -> str:
    """Return the name of a rate as the rates write it, whatever the case and the signs typed; empty where none is."""
    if card.find(kind, typed):
        return typed
    wanted = _bare(typed)
    return next((name for of_kind, name in card.rates if of_kind is kind and _bare(name) == wanted), "")


def _bare(name: str) -> str:
    spaced = re.sub(r"(?<=\d)\s*mm\b|[,;](?!\d)", " ", name.casefold().replace("×", "x"))
    return " ".join(re.sub(r"(?<=\d),(?=\d)", ".", spaced).split())


def alloy_of(name: str, card: RateCard) -> str:
    """Return the id of an alloy by its name or by what the trade calls it, or the words as they were typed."""
    wanted = name.casefold().strip()
    for alloy in card.alloys.values():
        names = (alloy.name, trade_words.alloy(alloy.name), alloy.id)
        if wanted in map(str.casefold, names):
            return alloy.id
    from jewelcraft.library.alloy_words import find_alloy

    found = find_alloy(name, list(card.alloys.values()))
    return found.id if found is not None else name


def is_unfinished(part: Part) -> bool:
    """Say whether a part still waits for its first number."""
    return isinstance(part, MetalPart) and not part.net_weight_g


def priced_by(part: Part, unit: str) -> Part:
    """Return the part counted in the unit that its price is for, as a setting paid by the stone."""
    if isinstance(part, StonePart):
        return replace(part, basis=_stone_basis(unit))
    if isinstance(part, Finding) and unit in ("g", "pc"):
        return replace(part, unit=unit)
    if isinstance(part, LabourStep) and unit in ("hour", "pc", "stone", "g", "joint"):
        counted = _step(part.id, part.operation, unit)
        return part if counted.basis is part.basis else replace(part, basis=counted.basis, quantity=counted.quantity)
    return part


def _stone(fresh: str, name: str, card: RateCard) -> StonePart:
    """Make a stone, priced as the rates call it: as typed, without its count, or by its English name."""
    stone = read_stone(fresh, name)
    bare = price_name(name)
    names = (name, bare, english_price_name(stone))
    key = next((key for typed in names if (key := listed_name(RateKind.STONE, typed, card))), bare)
    rate = card.find(RateKind.STONE, key)
    return replace(stone, price_key=key, basis=_stone_basis(rate.unit if rate else ""))


def _step(fresh: str, name: str, unit: str) -> LabourStep:
    basis = LabourBasis(unit) if unit in {basis.value for basis in LabourBasis} else LabourBasis.HOUR
    one = Decimal(1)
    quantity = {LabourBasis.HOUR: Decimal(30), LabourBasis.PIECE: one, LabourBasis.JOINT: one}.get(basis)
    return LabourStep(fresh, name, basis, quantity)


def _stone_basis(unit: str) -> StoneBasis:
    return StoneBasis(unit) if unit in {basis.value for basis in StoneBasis} else StoneBasis.CARAT
