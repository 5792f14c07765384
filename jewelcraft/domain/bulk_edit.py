"""One change for many pieces: a piece in, a piece out."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.domain.edit_request import WORKSHOP
from jewelcraft.domain.edit_request import Changer
from jewelcraft.domain.edit_request import Edit
from jewelcraft.domain.edit_request import EditBasis
from jewelcraft.domain.edit_request import EditField
from jewelcraft.domain.edit_request import not_one_of
from jewelcraft.domain.edit_request import read_points
from jewelcraft.domain.line_edits import edit_alloy
from jewelcraft.domain.line_edits import edit_design_alloy
from jewelcraft.domain.line_edits import edit_finding
from jewelcraft.domain.line_edits import edit_finding_price
from jewelcraft.domain.line_edits import edit_labour_rate
from jewelcraft.domain.line_edits import edit_loss
from jewelcraft.domain.line_edits import edit_minutes
from jewelcraft.domain.line_edits import edit_nature
from jewelcraft.domain.line_edits import edit_origin
from jewelcraft.domain.line_edits import edit_stone
from jewelcraft.domain.line_edits import edit_stone_weight
from jewelcraft.domain.line_edits import edit_treatment
from jewelcraft.domain.piece import Status
from jewelcraft.domain.pricing import PriceRule
from jewelcraft.domain.pricing import check_policy
from jewelcraft.domain.typed_values import read_change

if TYPE_CHECKING:
    from jewelcraft.domain.piece import Piece


def changer_of(edit: Edit, basis: EditBasis) -> Changer:
    """Return what changes one piece as an edit says; a piece that has no such line comes back as it was.

    Raises:
        InvalidValueError: where the value cannot be used, saying what to type instead.
    """
    return _MAKERS[edit.field](edit, basis)


def _fact(name: str) -> Callable[[Edit, EditBasis], Changer]:
    def make(edit: Edit, _basis: EditBasis) -> Changer:
        facts: dict[str, Any] = {name: " ".join(edit.value.split())}
        return lambda piece: replace(piece, **facts)

    return make


def _status(edit: Edit, _basis: EditBasis) -> Changer:
    try:
        status = Status(edit.value.strip().lower())
    except ValueError:
        raise not_one_of(edit.value, Status) from None
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
        change = read_points(edit.value)

        def make_policy(piece: Piece) -> Piece:
            policy = basis.policies.of(piece)
            changed = replace(policy, rule=rule, percent=change.apply(policy.percent))
            check_policy(changed)
            return piece if changed == policy else replace(piece, policy=changed)

        return make_policy

    return make


def _retail(edit: Edit, basis: EditBasis) -> Changer:
    change = read_change(edit.value)

    def make(piece: Piece) -> Piece:
        policy = basis.policies.of(piece)
        changed = replace(policy, retail_factor=change.apply(policy.retail_factor))
        check_policy(changed)
        return piece if changed == policy else replace(piece, policy=changed)

    return make


_MAKERS: dict[EditField, Callable[[Edit, EditBasis], Changer]] = {
    EditField.COLLECTION: _fact("collection"),
    EditField.STATUS: _status,
    EditField.TYPE: _fact("type"),
    EditField.TAGS: _words("tags"),
    EditField.TECHNIQUES: _words("techniques"),
    EditField.FINISH: _fact("finish"),
    EditField.ALLOY: edit_alloy,
    EditField.REMAKE: edit_design_alloy,
    EditField.LOSS: edit_loss,
    EditField.MARGIN: _policy(PriceRule.MARGIN),
    EditField.MARKUP: _policy(PriceRule.MARKUP),
    EditField.RETAIL_FACTOR: _retail,
    EditField.LABOUR_RATE: edit_labour_rate,
    EditField.MINUTES: edit_minutes,
    EditField.FINDING_PRICE: edit_finding_price,
    EditField.FINDING: edit_finding,
    EditField.STONE: edit_stone,
    EditField.NATURE: edit_nature,
    EditField.TREATMENT: edit_treatment,
    EditField.STONE_WEIGHT: edit_stone_weight,
    EditField.ORIGIN: edit_origin,
    EditField.BATCH: _batch,
}
