"""One change for many pieces: a field, a value, and perhaps which lines it is for; a piece in, a piece out."""

from __future__ import annotations

import re
from collections.abc import Callable
from collections.abc import Iterable
from dataclasses import dataclass
from dataclasses import field
from dataclasses import replace
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.domain.alloying import same_design_in
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.piece import Origin
from jewelcraft.domain.piece import Status
from jewelcraft.domain.pricing import PricePolicy
from jewelcraft.domain.pricing import PriceRule
from jewelcraft.domain.pricing import check_policy
from jewelcraft.domain.typed_values import read_change
from jewelcraft.domain.typed_values import read_money_change

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jewelcraft.domain.piece import Finding
    from jewelcraft.domain.piece import LabourStep
    from jewelcraft.domain.piece import MetalPart
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.piece import StonePart
    from jewelcraft.domain.rates import Alloy
    from jewelcraft.domain.typed_values import Change

Changer = Callable[["Piece"], "Piece"]
PART_ROOMS = {
    "metal": "metals",
    "stones": "stones",
    "findings": "findings",
    "labour": "labour",
    "plating": "platings",
    "extras": "extras",
}
NATURES = ("natural", "treated", "synthetic", "imitation", "cultured")
WORKSHOP = frozenset({"workshop", "bengkel"})
"""As a price policy, in the languages of the window: none of the piece's own."""


class EditField(StrEnum):
    """What can be changed on many pieces at once."""

    COLLECTION = "collection"
    STATUS = "status"
    TYPE = "type"
    TAGS = "tags"
    TECHNIQUES = "techniques"
    FINISH = "finish"
    ALLOY = "alloy"
    REMAKE = "remake"
    """Another alloy for the same design: its weight follows the density."""
    LOSS = "loss_percent"
    MARGIN = "margin"
    MARKUP = "markup"
    RETAIL_FACTOR = "retail_factor"
    LABOUR_RATE = "labour_rate"
    MINUTES = "minutes"
    FINDING_PRICE = "finding_price"
    FINDING = "finding"
    STONE = "stone"
    NATURE = "nature"
    TREATMENT = "treatment"
    ORIGIN = "origin"
    BATCH = "batch_quantity"


@dataclass(frozen=True, slots=True)
class Edit:
    """A field and its new value as typed; `only` limits it to lines of that name, alloy or group."""

    field: EditField
    value: str
    only: str = ""


@dataclass(frozen=True, slots=True)
class EditBasis:
    """What an edit has to know of the workshop."""

    alloys: Mapping[str, Alloy] = field(default_factory=dict)
    policy: PricePolicy = field(default_factory=PricePolicy)
    currency: str = "USD"


def read_edit(text: str) -> Edit:
    """Read an edit as written on the command line: status=ready, alloy[au750y]=au585y, tags=+sale.

    Raises:
        InvalidValueError: where it is none.
    """
    found = re.fullmatch(r"\s*([a-zA-Z_ -]+?)\s*(?:\[(.*?)\])?\s*=(.*)", text, re.DOTALL)
    if not found:
        raise InvalidValueError("{text} is no change. Write it as status=ready.", text=text)
    name = found[1].lower().replace("-", "_").replace(" ", "_")
    try:
        chosen = EditField(name)
    except ValueError:
        known = ", ".join(EditField)
        raise InvalidValueError("There is no field {name}. There are: {known}.", name=name, known=known) from None
    return Edit(chosen, found[3].strip(), (found[2] or "").strip())


def changer_of(edit: Edit, basis: EditBasis) -> Changer:
    """Return what changes one piece as an edit says; a piece that has no such line comes back as it was.

    Raises:
        InvalidValueError: where the value cannot be used, saying what to type instead.
    """
    return _MAKERS[edit.field](edit, basis)


# Facts of the whole piece


def _fact(name: str) -> Callable[[Edit, EditBasis], Changer]:
    def make(edit: Edit, _basis: EditBasis) -> Changer:
        facts: dict[str, Any] = {name: " ".join(edit.value.split())}
        return lambda piece: replace(piece, **facts)

    return make


def _status(edit: Edit, _basis: EditBasis) -> Changer:
    try:
        status = Status(edit.value.strip().lower())
    except ValueError:
        raise _not_one_of(edit.value, Status) from None
    return lambda piece: replace(piece, status=status)


def _words(name: str) -> Callable[[Edit, EditBasis], Changer]:
    """Add words after +, take them away after -, else set them."""

    def make(edit: Edit, _basis: EditBasis) -> Changer:
        sign = edit.value[:1] if edit.value[:1] in {"+", "-", "\u2212"} else ""
        words = [" ".join(word.split()) for word in re.split(r"[,;\u3001\uff0c]", edit.value[len(sign) :])]
        words = [word for word in words if word]

        def change(piece: Piece) -> Piece:
            old: tuple[str, ...] = getattr(piece, name)
            folded = {word.casefold() for word in words}
            if sign == "+":
                known = {word.casefold() for word in old}
                new = (*old, *(word for word in words if word.casefold() not in known))
            elif sign:
                new = tuple(word for word in old if word.casefold() not in folded)
            else:
                new = tuple(words)
            facts: dict[str, Any] = {name: new}
            return replace(piece, **facts)

        return change

    return make


def _batch(edit: Edit, _basis: EditBasis) -> Changer:
    change = read_change(edit.value)

    def make(piece: Piece) -> Piece:
        quantity = change.apply(Decimal(piece.batch_quantity))
        return replace(piece, batch_quantity=max(int(quantity.to_integral_value()), 1))

    return make


def _policy(rule: PriceRule) -> Callable[[Edit, EditBasis], Changer]:
    def make(edit: Edit, basis: EditBasis) -> Changer:
        if edit.value.strip().lower() in WORKSHOP:
            return lambda piece: replace(piece, policy=None)
        change = _read_points(edit.value)

        def make_policy(piece: Piece) -> Piece:
            policy = piece.policy or basis.policy
            changed = replace(policy, rule=rule, percent=change.apply(policy.percent))
            check_policy(changed)
            return piece if changed == policy else replace(piece, policy=changed)

        return make_policy

    return make


def _retail(edit: Edit, basis: EditBasis) -> Changer:
    change = read_change(edit.value)

    def make(piece: Piece) -> Piece:
        policy = piece.policy or basis.policy
        changed = replace(policy, retail_factor=change.apply(policy.retail_factor))
        check_policy(changed)
        return piece if changed == policy else replace(piece, policy=changed)

    return make


# Lines


def _alloy(edit: Edit, basis: EditBasis) -> Changer:
    new = find_alloy(edit.value, basis)
    old = find_alloy(edit.only, basis).id if edit.only else ""

    def change(part: MetalPart) -> MetalPart:
        return replace(part, alloy=new.id) if not old or part.alloy == old else part

    return lambda piece: replace(piece, metals=tuple(map(change, piece.metals)))


def _remake(edit: Edit, basis: EditBasis) -> Changer:
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


def _loss(edit: Edit, basis: EditBasis) -> Changer:
    change = _read_points(edit.value)
    only = find_alloy(edit.only, basis).id if edit.only else ""

    def make(part: MetalPart) -> MetalPart:
        if only and part.alloy != only:
            return part
        loss = change.apply(part.loss_percent)
        if not ZERO <= loss < HUNDRED:
            raise InvalidValueError("A loss lies between 0 % and less than 100 %. Type for example 6.")
        return replace(part, loss_percent=loss)

    return lambda piece: replace(piece, metals=tuple(map(make, piece.metals)))


def _labour_rate(edit: Edit, basis: EditBasis) -> Changer:
    change = read_money_change(edit.value, basis.currency)

    def make(step: LabourStep) -> LabourStep:
        if not _names(edit.only, step.operation) or (step.price is None and change.is_relative):
            return step
        return replace(step, price=change.apply(step.price))

    return lambda piece: replace(piece, labour=tuple(map(make, piece.labour)))


def _minutes(edit: Edit, _basis: EditBasis) -> Changer:
    change = read_change(edit.value)

    def make(step: LabourStep) -> LabourStep:
        if step.basis is not LabourBasis.HOUR or step.quantity is None or not _names(edit.only, step.operation):
            return step
        minutes = change.apply(step.quantity)
        if minutes < 0:
            raise InvalidValueError("Minutes cannot be less than none.")
        return replace(step, quantity=minutes)

    return lambda piece: replace(piece, labour=tuple(map(make, piece.labour)))


def _finding_price(edit: Edit, basis: EditBasis) -> Changer:
    change = read_money_change(edit.value, basis.currency)
    if not change.is_relative and not edit.only:
        raise InvalidValueError("Say which finding costs that, as ear hook.")

    def make(part: Finding) -> Finding:
        if not _names(edit.only, part.name) or (part.price is None and change.is_relative):
            return part
        return replace(part, price=change.apply(part.price))

    return lambda piece: replace(piece, findings=tuple(map(make, piece.findings)))


def _finding(edit: Edit, _basis: EditBasis) -> Changer:
    name = _new_name(edit)
    return lambda piece: replace(
        piece,
        findings=tuple(replace(part, name=name) if _names(edit.only, part.name) else part for part in piece.findings),
    )


def _stone(edit: Edit, _basis: EditBasis) -> Changer:
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


def _nature(edit: Edit, _basis: EditBasis) -> Changer:
    word = edit.value.strip().lower()
    if word and word not in NATURES:
        raise _not_one_of(edit.value, NATURES)
    return _on_stones(edit.only, nature=word)


def _treatment(edit: Edit, _basis: EditBasis) -> Changer:
    return _on_stones(edit.only, treatment=" ".join(edit.value.split()))


def _on_stones(only: str, **facts: str) -> Changer:
    changes: dict[str, Any] = dict(facts)
    return lambda piece: replace(
        piece,
        stones=tuple(replace(part, **changes) if _names(only, part.kind) else part for part in piece.stones),
    )


def _origin(edit: Edit, _basis: EditBasis) -> Changer:
    try:
        origin = Origin(edit.value.strip().lower().replace("-", "_").replace(" ", "_"))
    except ValueError:
        raise _not_one_of(edit.value, Origin) from None
    if edit.only and edit.only not in PART_ROOMS:
        raise _not_one_of(edit.only, PART_ROOMS)
    rooms = [PART_ROOMS[edit.only]] if edit.only else list(PART_ROOMS.values())

    def change(piece: Piece) -> Piece:
        facts: dict[str, Any] = {
            room: tuple(replace(part, origin=origin) for part in getattr(piece, room)) for room in rooms
        }
        return replace(piece, **facts)

    return change


_MAKERS: dict[EditField, Callable[[Edit, EditBasis], Changer]] = {
    EditField.COLLECTION: _fact("collection"),
    EditField.STATUS: _status,
    EditField.TYPE: _fact("type"),
    EditField.TAGS: _words("tags"),
    EditField.TECHNIQUES: _words("techniques"),
    EditField.FINISH: _fact("finish"),
    EditField.ALLOY: _alloy,
    EditField.REMAKE: _remake,
    EditField.LOSS: _loss,
    EditField.MARGIN: _policy(PriceRule.MARGIN),
    EditField.MARKUP: _policy(PriceRule.MARKUP),
    EditField.RETAIL_FACTOR: _retail,
    EditField.LABOUR_RATE: _labour_rate,
    EditField.MINUTES: _minutes,
    EditField.FINDING_PRICE: _finding_price,
    EditField.FINDING: _finding,
    EditField.STONE: _stone,
    EditField.NATURE: _nature,
    EditField.TREATMENT: _treatment,
    EditField.ORIGIN: _origin,
    EditField.BATCH: _batch,
}


def find_alloy(text: str, basis: EditBasis) -> Alloy:
    """Return the alloy of an id or a name.

    Raises:
        InvalidValueError: where there is none.
    """
    folded = " ".join(text.split()).casefold()
    for alloy in basis.alloys.values():
        if folded in {alloy.id.casefold(), alloy.name.casefold()}:
            return alloy
    raise InvalidValueError("There is no alloy {alloy}. Add it under Rates.", alloy=text)


def _names(only: str, name: str) -> bool:
    return not only or " ".join(only.split()).casefold() == name.casefold()


def _new_name(edit: Edit) -> str:
    name = " ".join(edit.value.split())
    if not name or not edit.only:
        raise InvalidValueError("Say which name is replaced, and by what.")
    return name


def _read_points(text: str) -> Change:
    """Read a percentage, or by how many points it changes: 6, 6 %, +2."""
    return read_change(text.strip().removesuffix("%"))


def _not_one_of(text: str, known: Iterable[str]) -> InvalidValueError:
    return InvalidValueError("{text} is not one of these: {known}.", text=text, known=", ".join(known))
