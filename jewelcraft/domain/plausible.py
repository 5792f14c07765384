"""Numbers that no workshop means into a sentence, before sums with them stop being exact."""

from __future__ import annotations

from dataclasses import fields
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.money import Money
from jewelcraft.domain.piece import Loss
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.vocabulary import metal_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from _typeshed import DataclassInstance

    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.rates import Rate

_LARGEST = Decimal(10) ** 12
_FINEST = -12
"""The last decimal place that a number may have."""


def check_rate(rate: Rate) -> None:
    """Refuse a rate of absurd size.

    Raises:
        InvalidValueError: naming it.
    """
    if not all(map(_is_plausible, (rate.amount, rate.premium, rate.premium_percent))):
        name = metal_word(rate.name) if rate.kind is RateKind.METAL else rate.name
        raise InvalidValueError("The price for {name} cannot be right. Check how many zeros it has.", name=name)


def check_piece(piece: Piece) -> None:
    """Refuse a piece with a number of absurd size.

    Raises:
        InvalidValueError: naming the piece.
    """
    if not all(_is_plausible(number) for number in _numbers(piece)):
        raise InvalidValueError("A number of {code} cannot be right. Check how many zeros it has.", code=piece.code)


def _is_plausible(number: Decimal | int) -> bool:
    if not -_LARGEST < number < _LARGEST:
        return False
    exponent = number.normalize().as_tuple().exponent if isinstance(number, Decimal) else 0
    return isinstance(exponent, int) and exponent >= _FINEST


def _numbers(piece: Piece) -> Iterator[Decimal | int]:
    yield piece.batch_quantity
    yield piece.reject_percent or 0
    for parts in (piece.metals, piece.stones, piece.findings, piece.labour, piece.platings, piece.extras):
        for part in parts:
            yield from _numbers_of(part)


def _numbers_of(part: DataclassInstance) -> Iterator[Decimal | int]:
    for field in fields(part):
        value = getattr(part, field.name)
        for each in value if isinstance(value, tuple) else (value,):
            if isinstance(each, Loss):
                yield from (each.percent, each.recovered_percent)
            number = each.amount if isinstance(each, Money) else each
            if isinstance(number, (Decimal, int)):
                yield number
