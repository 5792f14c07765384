"""A change for the lines of many pieces: metals, bench work, findings, stones, and where they originate."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.domain.alloying import same_design_in
from jewelcraft.domain.edit_request import CHART
from jewelcraft.domain.edit_request import NATURES
from jewelcraft.domain.edit_request import PART_ROOMS
from jewelcraft.domain.edit_request import find_alloy
from jewelcraft.domain.edit_request import not_one_of
from jewelcraft.domain.edit_request import read_points
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.melee_weight import with_chart_weight
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.piece import Origin
from jewelcraft.domain.typed_values import read_change
from jewelcraft.domain.typed_values import read_money_change

if TYPE_CHECKING:
    from jewelcraft.domain.edit_request import Changer
    from jewelcraft.domain.edit_request import Edit
    from jewelcraft.domain.edit_request import EditBasis
    from jewelcraft.domain.piece import Finding
    from jewelcraft.domain.piece import LabourStep
    from jewelcraft.domain.piece import MetalPart
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.piece import StonePart


def edit_alloy(edit: Edit, basis: EditBasis) -> Changer:
    """Set the alloy of metal lines; their weight stays."""
    new = find_alloy(edit.value, basis)
    old = find_alloy(edit.only, basis).id if edit.only else ""

    def change(part: MetalPart) -> MetalPart:
        return replace(part, alloy=new.id) if not old or part.alloy == old else part

    return lambda piece: replace(piece, metals=tuple(map(change, piece.metals)))


def edit_design_alloy(edit: Edit, basis: EditBasis) -> Changer:
    """Make the same design in another alloy; its weight follows the density."""
    new = find_alloy(edit.value, basis)
    old = find_alloy(edit.only, basis).id if edit.only else ""

    def change(part: MetalPart) -> MetalPart:
        if part.alloy == new.id or (old and part.alloy != old):
            return part
        densities = [alloy.density if alloy else None for alloy in (basis.alloys.get(part.alloy), new)]
        before, after = densities
        if before is None or after is None:
            name = new.name if after is None else part.alloy
            raise InvalidValueError("{alloy} has no density. Enter it under Rates.", alloy=name)
        grams = same_design_in(part.net_weight_g, before, after).quantize(Decimal("0.0001"))
        return replace(part, alloy=new.id, net_weight_g=grams)

    return lambda piece: replace(piece, metals=tuple(map(change, piece.metals)))


def edit_loss(edit: Edit, basis: EditBasis) -> Changer:
    """Set or move the loss of metal lines; where several steps lose metal, one number cannot say it: refused."""
    change = read_points(edit.value)
    only = find_alloy(edit.only, basis).id if edit.only else ""

    def make(part: MetalPart, code: str) -> MetalPart:
        if only and part.alloy != only:
            return part
        if len(part.losses) > 1:
            raise InvalidValueError(
                "{code} loses metal in several steps. Change those on its page, or leave the piece out.",
                code=code,
            )
        loss = change.apply(part.losses[0].percent if part.losses else part.loss_percent)
        if not ZERO <= loss < HUNDRED:
            raise InvalidValueError("A loss lies between 0 % and less than 100 %. Type for example 6.")
        if part.losses:
            return replace(part, losses=(replace(part.losses[0], percent=loss),))
        return replace(part, loss_percent=loss)

    return lambda piece: replace(piece, metals=tuple(make(part, piece.code) for part in piece.metals))


def edit_labour_rate(edit: Edit, basis: EditBasis) -> Changer:
    """Set or move the rates typed on the pieces."""
    change = read_money_change(edit.value, basis.currency)

    def make(step: LabourStep) -> LabourStep:
        if not _names(edit.only, step.operation) or (step.price is None and change.is_relative):
            return step
        return replace(step, price=change.apply(step.price))

    return lambda piece: replace(piece, labour=tuple(map(make, piece.labour)))


def edit_minutes(edit: Edit, _basis: EditBasis) -> Changer:
    """Set or move the minutes of hourly steps."""
    change = read_change(edit.value)

    def make(step: LabourStep) -> LabourStep:
        if step.basis is not LabourBasis.HOUR or step.quantity is None or not _names(edit.only, step.operation):
            return step
        minutes = change.apply(step.quantity)
        if minutes < 0:
            raise InvalidValueError("Minutes cannot be less than none.")
        return replace(step, quantity=minutes)

    return lambda piece: replace(piece, labour=tuple(map(make, piece.labour)))


def edit_finding_price(edit: Edit, basis: EditBasis) -> Changer:
    """Set or move the prices of findings."""
    change = read_money_change(edit.value, basis.currency)
    if not change.is_relative and not edit.only:
        raise InvalidValueError("Say which finding costs that, as ear hook.")

    def make(part: Finding) -> Finding:
        if not _names(edit.only, part.name) or (part.price is None and change.is_relative):
            return part
        return replace(part, price=change.apply(part.price))

    return lambda piece: replace(piece, findings=tuple(map(make, piece.findings)))


def edit_finding(edit: Edit, _basis: EditBasis) -> Changer:
    """Give a finding another name."""
    name = _new_name(edit)
    return lambda piece: replace(
        piece,
        findings=tuple(replace(part, name=name) if _names(edit.only, part.name) else part for part in piece.findings),
    )


def edit_stone(edit: Edit, _basis: EditBasis) -> Changer:
    """Rename a stone; the key of its price follows where it begins with the old name."""
    name = _new_name(edit)

    def make(part: StonePart) -> StonePart:
        if not _names(edit.only, part.kind):
            return part
        key = part.price_key
        if key.casefold().startswith(part.kind.casefold()):
            key = name + key[len(part.kind) :]
        return replace(part, kind=name, price_key=key)

    return lambda piece: replace(piece, stones=tuple(map(make, piece.stones)))


def edit_nature(edit: Edit, _basis: EditBasis) -> Changer:
    """Declare the nature of stones."""
    word = edit.value.strip().lower()
    if word and word not in NATURES:
        raise not_one_of(edit.value, NATURES)
    return _on_stones(edit.only, nature=word)


def edit_treatment(edit: Edit, _basis: EditBasis) -> Changer:
    """Declare the treatment of stones."""
    return _on_stones(edit.only, treatment=" ".join(edit.value.split()))


def edit_stone_weight(edit: Edit, _basis: EditBasis) -> Changer:
    """Type the chart's weight for small round diamonds whose estimate is too light."""
    if edit.value.strip().lower() != CHART:
        raise not_one_of(edit.value, (CHART,))

    def make(part: StonePart) -> StonePart:
        return with_chart_weight(part) if _names(edit.only, part.kind) else part

    return lambda piece: replace(piece, stones=tuple(map(make, piece.stones)))


def _on_stones(only: str, **facts: str) -> Changer:
    changes: dict[str, Any] = dict(facts)
    return lambda piece: replace(
        piece,
        stones=tuple(replace(part, **changes) if _names(only, part.kind) else part for part in piece.stones),
    )


def edit_origin(edit: Edit, _basis: EditBasis) -> Changer:
    """Say where lines originate."""
    try:
        origin = Origin(edit.value.strip().lower().replace("-", "_").replace(" ", "_"))
    except ValueError:
        raise not_one_of(edit.value, Origin) from None
    if edit.only and edit.only not in PART_ROOMS:
        raise not_one_of(edit.only, PART_ROOMS)
    rooms = [PART_ROOMS[edit.only]] if edit.only else list(PART_ROOMS.values())

    def change(piece: Piece) -> Piece:
        facts: dict[str, Any] = {
            room: tuple(replace(part, origin=origin) for part in getattr(piece, room)) for room in rooms
        }
        return replace(piece, **facts)

    return change


def _names(only: str, name: str) -> bool:
    return not only or " ".join(only.split()).casefold() == name.casefold()


def _new_name(edit: Edit) -> str:
    name = " ".join(edit.value.split())
    if not name or not edit.only:
        raise InvalidValueError("Say which name is replaced, and by what.")
    return name
