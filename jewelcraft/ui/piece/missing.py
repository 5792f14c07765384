"""Find out which rate a line waits for, so that it can be typed on the spot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Plating
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.rates import RateKind
from jewelcraft.ui.piece.parts import KINDS

if TYPE_CHECKING:
    from jewelcraft.domain.costsheet import CostLine
    from jewelcraft.domain.money import Money
    from jewelcraft.domain.parts import Part
    from jewelcraft.domain.rates import Rate
    from jewelcraft.domain.rates import RateCard


@dataclass(frozen=True, slots=True)
class RateWish:
    """A rate to be typed: its kind and name, and the unit it is asked for."""

    kind: RateKind
    name: str
    unit: str


def wanted_rate(part: Part | None, line: CostLine, card: RateCard) -> RateWish | None:
    """Return the first rate that a line waits for; None where something of the piece itself is missing."""
    if part is None or line.amount is not None:
        return None
    if isinstance(part, MetalPart):
        return _metal(part, card)
    typed = part.setup_price if isinstance(part, LabourStep) and line.unit == "run" else part.price
    if typed is not None and not (isinstance(part, LabourStep) and part.setup_minutes and line.unit == "run"):
        return _currency(typed, card)
    return _listed(part, line, card)


def _metal(part: MetalPart, card: RateCard) -> RateWish | None:
    alloy = card.alloys.get(part.alloy)
    if alloy is None:
        return None
    rate = card.find(RateKind.METAL, alloy.metal)
    if rate is None:
        return RateWish(RateKind.METAL, alloy.metal, "g")
    for money in (rate.money, alloy.master_price, alloy.fee):
        wish = _currency(money, card) if money is not None else None
        if wish is not None:
            return wish
    return None


def _listed(part: Part, line: CostLine, card: RateCard) -> RateWish | None:
    kind, name, unit = KINDS[line.bucket], _name(part), _unit(part, line)
    if not name:
        return None
    rate = card.find(kind, name)
    if isinstance(part, LabourStep) and (rate is None or not _same_unit(rate, unit)):
        return RateWish(kind, name, unit)
    if rate is None:
        return RateWish(kind, name, unit)
    return _currency(rate.money, card)


def _same_unit(rate: Rate, unit: str) -> bool:
    hours = {"h", "hour"}
    return rate.unit == unit or {rate.unit, unit} <= hours


def _name(part: Part) -> str:
    match part:
        case StonePart():
            return part.price_key
        case LabourStep():
            return part.operation
        case Plating():
            return part.metal
        case MetalPart():
            return part.alloy
        case _:
            return part.name


def _unit(part: Part, line: CostLine) -> str:
    match part:
        case StonePart():
            return part.basis.value
        case LabourStep():
            return "hour" if part.basis is LabourBasis.HOUR or line.unit == "run" else part.basis.value
        case _:
            return line.unit or "pc"


def _currency(money: Money, card: RateCard) -> RateWish | None:
    if card.in_home(money.currency) is None:
        return RateWish(RateKind.CURRENCY, money.currency, card.home_currency)
    return None
