"""Turn rows of a spreadsheet into parts of a group, and say how each was understood."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.entered_weight import entered_as
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.money import Money
from jewelcraft.domain.piece import Extra
from jewelcraft.domain.piece import Finding
from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Plating
from jewelcraft.domain.piece import StoneBasis
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.trade_words import STONES
from jewelcraft.domain.trade_words import plain_key
from jewelcraft.domain.units import WEIGHT_UNITS
from jewelcraft.ui import trade_words
from jewelcraft.ui.piece.minutes import read_minutes
from jewelcraft.ui.piece.parts import KINDS
from jewelcraft.ui.piece.parts import listed_name
from jewelcraft.ui.piece.parts import new_part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.domain.parts import Part
    from jewelcraft.domain.pasted_rows import PastedRow
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.domain.sentences import Sentence

_STONE_UNITS = {basis.value: basis for basis in StoneBasis}
_STEP_UNITS = {"h": LabourBasis.HOUR, "min": LabourBasis.HOUR, "pc": LabourBasis.PIECE} | {
    "stone": LabourBasis.STONE,
    "g": LabourBasis.GRAM,
    "joint": LabourBasis.JOINT,
}
_HOUR = Decimal(60)
_BY_UNIT = dict.fromkeys(("ct", "strand", "momme"), Bucket.STONES) | {
    **dict.fromkeys(("h", "min", "joint"), Bucket.LABOUR),
    "cm2": Bucket.PLATING,
}
"""Units that only one group counts in."""


@dataclass(frozen=True, slots=True)
class Understood:
    """A row with the part it becomes, or what is wrong with it."""

    row: PastedRow
    part: Part | None
    trouble: Sentence | None = None


def understand(
    rows: Sequence[PastedRow], bucket: Bucket, card: RateCard, loss_percent: Decimal
) -> tuple[Understood, ...]:
    """Turn rows into parts: each of the group that its name or unit speaks of, else of the one it is pasted into."""
    return tuple(_understand(row, group_of(row, bucket, card), card, loss_percent) for row in rows)


def group_of(row: PastedRow, bucket: Bucket, card: RateCard) -> Bucket:
    """Return the group of a row: a whole slip may be pasted at once, its metal, stones and work one below the other."""
    name = row.name.casefold()
    if any(name in (alloy.name.casefold(), trade_words.alloy(alloy.name).casefold()) for alloy in card.alloys.values()):
        return Bucket.METAL
    listed = [group for group, kind in KINDS.items() if listed_name(kind, row.name, card)]
    stone = new_part(Bucket.STONES, row.name, card, Decimal(0))
    if isinstance(stone, StonePart) and (card.find(RateKind.STONE, stone.price_key) or plain_key(stone.kind) in STONES):
        listed.append(Bucket.STONES)
    if listed:
        return bucket if bucket in listed else listed[0]
    if bucket is Bucket.LABOUR and row.unit in _STEP_UNITS:
        return bucket
    return _BY_UNIT.get(row.unit, bucket)


def _understand(row: PastedRow, bucket: Bucket, card: RateCard, loss_percent: Decimal) -> Understood:
    if row.trouble is not None:
        return Understood(row, None, row.trouble)
    try:
        part = new_part(bucket, row.name, card, loss_percent)
        if isinstance(part, MetalPart):
            return Understood(row, _metal(row, part, card))
        if row.said:
            row = _as_said(row, part)
        price = None if row.price is None else Money(row.price, row.currency or card.home_currency)
        return Understood(row, _counted(row, replace(part, price=price)))
    except InvalidValueError as error:
        return Understood(row, None, error.sentence)


def _metal(row: PastedRow, part: MetalPart, card: RateCard) -> MetalPart:
    if part.alloy not in card.alloys:
        raise InvalidValueError("There is no alloy {alloy}. Add it under Rates.", alloy=row.name)
    if row.said:
        return entered_as(part, row.said, card)
    if row.unit in ("", "g") or row.quantity is None:
        return replace(part, net_weight_g=row.quantity or Decimal(0))
    try:
        return entered_as(part, f"{row.quantity:f} {row.unit}", card)
    except InvalidValueError:
        raise InvalidValueError("Metal is not weighed in {unit}. Write g, baht, chi or wax.", unit=row.unit) from None


def _as_said(row: PastedRow, part: Part) -> PastedRow:
    """Return a row whose quantity is a time, as 1:45, in minutes."""
    minutes = read_minutes(row.said) if isinstance(part, LabourStep) else None
    if minutes is None:
        raise InvalidValueError("{text} is not a number.", text=row.said)
    return replace(row, quantity=minutes, unit="min", said="")


def _counted(row: PastedRow, part: Part) -> Part:
    match part:
        case StonePart():
            return _stone(row, part)
        case LabourStep():
            return _step(row, part)
        case Finding() if row.unit not in ("", "pc", "g"):
            raise InvalidValueError("A finding is counted in pieces or grams, not in {unit}.", unit=row.unit)
        case Finding():
            return replace(part, quantity=row.quantity or Decimal(1), unit=row.unit or part.unit)
        case Plating():
            return replace(part, area_cm2=row.quantity if row.unit == "cm2" else None)
        case Extra():
            return replace(part, quantity=row.quantity or Decimal(1))
    return part


def _stone(row: PastedRow, part: StonePart) -> StonePart:
    """Take stones: a quantity in pieces counts them, one in carats or grams is the weight of all."""
    if row.unit and row.unit not in (*_STONE_UNITS, "stone"):
        raise InvalidValueError("Stones are counted in pieces or carats, not in {unit}.", unit=row.unit)
    if row.unit:
        part = replace(part, basis=_STONE_UNITS.get(row.unit, StoneBasis.PIECE))
    quantity = row.quantity
    if quantity is None:
        return part
    if row.unit == "ct":
        return replace(part, carat_each=None, carat_total=quantity)
    if row.unit == "g":
        return replace(part, weight_g=quantity)
    if row.unit == "momme":
        return replace(part, weight_g=quantity * WEIGHT_UNITS["momme"].grams)
    if row.unit == "strand":
        return replace(part, strands=quantity)
    if quantity != quantity.to_integral_value() or quantity < 1:
        raise InvalidValueError("The number of stones must be whole. Write ct after a weight.")
    return replace(part, count=int(quantity))


def _step(row: PastedRow, part: LabourStep) -> LabourStep:
    if row.unit and row.unit not in _STEP_UNITS:
        raise InvalidValueError("Work is counted in hours, pieces, stones or grams, not in {unit}.", unit=row.unit)
    basis = _STEP_UNITS.get(row.unit, part.basis)
    quantity = row.quantity
    if quantity is not None and basis is LabourBasis.HOUR and row.unit != "min":
        quantity *= _HOUR
    if quantity is None and basis is part.basis:
        quantity = part.quantity
    return replace(part, basis=basis, quantity=quantity)
