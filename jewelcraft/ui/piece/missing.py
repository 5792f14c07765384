"""Find out which rate a line waits for, so that it can be typed on the spot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.domain.casting_setting_cost import setting_size
from jewelcraft.domain.cost_basis import BENCH_HOUR
from jewelcraft.domain.cost_basis import CostBasis
from jewelcraft.domain.costsheet import Role
from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Plating
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.setting_tariff import setting_name
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
    if line.role in (Role.CASTING, Role.SETTING):
        return _brought(part, line, card)
    if isinstance(part, MetalPart):
        return _metal(part, card)
    typed = part.setup_price if isinstance(part, LabourStep) and line.unit == "run" else part.price
    if typed is not None and not (isinstance(part, LabourStep) and part.setup_minutes and line.unit == "run"):
        return _currency(typed, card)
    return _listed(part, line, card)


def _brought(part: Part, line: CostLine, card: RateCard) -> RateWish | None:
    """Return the rate that casting or setting waits for."""
    typed = {Role.SETTING: "setting_price"}.get(
        line.role, "casting_per_gram" if line.unit == "g" else "casting_per_piece"
    )
    price = getattr(part, typed)
    if price is not None:
        return _currency(price, card)
    if isinstance(part, StonePart):
        if CostBasis(card).tariff.find(part.setting, setting_size(part)) is not None:
            return RateWish(RateKind.OPERATION, BENCH_HOUR, "hour")
        return RateWish(RateKind.SETTING, setting_name(part.setting, setting_size(part)), "stone")
    if isinstance(part, MetalPart) and part.caster:
        return RateWish(RateKind.WORKER, part.caster, "g")
    return None


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
    if isinstance(part, LabourStep) and part.worker:
        kind, name = RateKind.WORKER, part.worker if unit == "hour" else f"{part.worker}: {part.operation}"
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
