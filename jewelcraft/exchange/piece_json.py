"""Domain values into plain JSON data: decimals as strings, money with its currency, days as ISO text."""

from __future__ import annotations

from dataclasses import fields
from dataclasses import is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

from jewelcraft.domain.money import Money
from jewelcraft.domain.numbers import canonical
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.texts import Texts
from jewelcraft.domain.units import RingSize


def plain_data(value: Any) -> Any:
    """Return any domain value as JSON data."""
    match value:
        case Money():
            return {"amount": format(value.amount, "f"), "currency": value.currency}
        case Texts():
            return dict(value)
        case RingSize():
            return {"circumference_mm": canonical(value.circumference_mm)}
        case Decimal():
            return canonical(value)
        case Enum():
            return value.value
        case date():
            return value.isoformat()
        case tuple() | list() | frozenset():
            return [plain_data(item) for item in value]
    if is_dataclass(value):
        return {entry.name: plain_data(getattr(value, entry.name)) for entry in fields(value)}
    return value


def piece_data(piece: Piece) -> dict[str, Any]:
    """Return a piece with all its parts as JSON data, under the names of its fields."""
    return {entry.name: plain_data(getattr(piece, entry.name)) for entry in fields(piece)}
