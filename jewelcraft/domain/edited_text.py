"""What a field of a piece says, before and after a change for many pieces."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.edit_request import PART_ROOMS
from jewelcraft.domain.edit_request import EditField
from jewelcraft.domain.money import Money
from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.pricing import PriceRule
from jewelcraft.domain.sentences import Sentence
from jewelcraft.domain.sentences import sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jewelcraft.domain.rates import Alloy

Shown = str | Decimal | Money | Sentence
_OF_WORKSHOP = sentence("as the workshop")
_OF_LIST = sentence("as its price list")


def edited_text(piece: Piece, field: EditField, only: str, alloys: Mapping[str, Alloy]) -> tuple[Shown, ...]:
    """Return the values of a field, each once; for lines those that the edit is for, or all."""
    return tuple({str(value): value for value in _values(piece, field, only, alloys)}.values())


def _values(piece: Piece, field: EditField, only: str, alloys: Mapping[str, Alloy]) -> Iterable[Shown]:
    if field in _METALS:
        return _metal_values(piece, field, alloys)
    if field is EditField.ORIGIN:
        return _origins(piece, only)
    return _READERS.get(field, _fact_values)(piece, field, only)


_METALS = frozenset({EditField.ALLOY, EditField.REMAKE, EditField.LOSS})


def _fact_values(piece: Piece, field: EditField, _only: str) -> Iterable[Shown]:
    value = getattr(piece, field.value)
    return value if isinstance(value, tuple) else (str(value),)


def _origins(piece: Piece, only: str) -> Iterable[Shown]:
    rooms = [PART_ROOMS[only]] if only in PART_ROOMS else PART_ROOMS.values()
    return (part.origin.value for room in rooms for part in getattr(piece, room))


def _metal_values(piece: Piece, field: EditField, alloys: Mapping[str, Alloy]) -> Iterable[Shown]:
    for part in piece.metals:
        name = alloys[part.alloy].name if part.alloy in alloys else part.alloy
        if field is EditField.LOSS:
            percents = [loss.percent for loss in part.losses] or [part.loss_percent]
            yield from (sentence("{percent} %", percent=percent) for percent in percents)
        elif field is EditField.REMAKE:
            yield sentence("{alloy} {grams} g", alloy=name, grams=part.net_weight_g)
        else:
            yield name


def _policy_values(piece: Piece, field: EditField, _only: str) -> Iterable[Shown]:
    policy = piece.policy
    if policy is None:
        yield _OF_WORKSHOP
    elif policy.price_list:
        yield _OF_LIST
    elif field is EditField.RETAIL_FACTOR:
        yield policy.retail_factor
    elif policy.rule is PriceRule.MARGIN:
        yield sentence("margin {percent} %", percent=policy.percent)
    else:
        yield sentence("markup {percent} %", percent=policy.percent)


def _labour_values(piece: Piece, field: EditField, only: str) -> Iterable[Shown]:
    for step in piece.labour:
        if only and only.casefold() != step.operation.casefold():
            continue
        if field is EditField.LABOUR_RATE:
            yield step.price if step.price is not None else sentence("as listed")
        elif step.basis is LabourBasis.HOUR and step.quantity is not None:
            yield sentence("{minutes} min", minutes=step.quantity)


def _finding_values(piece: Piece, field: EditField, only: str) -> Iterable[Shown]:
    for part in piece.findings:
        if field is EditField.FINDING:
            yield part.name
        elif not only or only.casefold() == part.name.casefold():
            yield part.price if part.price is not None else sentence("as listed")


def _stone_values(piece: Piece, field: EditField, only: str) -> Iterable[Shown]:
    for part in piece.stones:
        if field is EditField.STONE:
            yield part.kind
        elif only and only.casefold() != part.kind.casefold():
            continue
        elif field is EditField.STONE_WEIGHT:
            yield sentence("{carat} ct", carat=part.carats_each) if part.carats_each else sentence("estimated")
        else:
            yield part.nature if field is EditField.NATURE else part.treatment


_STONE_FIELDS = (EditField.STONE, EditField.NATURE, EditField.TREATMENT, EditField.STONE_WEIGHT)
_READERS: dict[EditField, Callable[[Piece, EditField, str], Iterable[Shown]]] = {
    **dict.fromkeys((EditField.MARGIN, EditField.MARKUP, EditField.RETAIL_FACTOR), _policy_values),
    **dict.fromkeys((EditField.LABOUR_RATE, EditField.MINUTES), _labour_values),
    **dict.fromkeys((EditField.FINDING, EditField.FINDING_PRICE), _finding_values),
    **dict.fromkeys(_STONE_FIELDS, _stone_values),
}
