"""What can be typed right in the cost table: the quantity and the rate of a line."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

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
from jewelcraft.ui.piece.minutes import read_minutes
from jewelcraft.ui.piece.minutes import write_hours
from jewelcraft.ui.widgets.numbers import read_decimal
from jewelcraft.ui.wording import grouping_sign
from jewelcraft.ui.wording import write_decimal

if TYPE_CHECKING:
    from jewelcraft.domain.costsheet import CostLine
    from jewelcraft.domain.parts import Part

RUN = "run"


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a field when typing begins, and what the number counts."""

    text: str
    suffix: str


def quantity_cell(part: Part, line: CostLine) -> Cell | None:  # noqa: PLR0911 (one line a kind of part)
    """Return the quantity as it is typed; None where the line's quantity follows from elsewhere."""
    match part:
        case MetalPart():
            return Cell(_write(part.net_weight_g or None), "g") if line.quantity >= 0 else None
        case StonePart(basis=StoneBasis.PIECE):
            return Cell(str(part.count), "pc")
        case StonePart(basis=StoneBasis.STRAND):
            return Cell(_write(part.strands), "")
        case StonePart(basis=StoneBasis.GRAM):
            return Cell(_write(part.weight_g), "g")
        case StonePart():
            return Cell(_write(part.carat_each), "ct")
        case LabourStep() if line.unit == RUN:
            return None
        case LabourStep(basis=LabourBasis.HOUR):
            return Cell("" if part.quantity is None else write_hours(part.quantity), "h")
        case LabourStep():
            return Cell(_write(part.quantity), "")
        case Finding() | Extra():
            return Cell(_write(part.quantity), "")
        case _:
            return None


def type_quantity(part: Part, text: str) -> Part:  # noqa: PLR0911 (one line a kind of part)
    """Return the part with the quantity that was typed; an empty text goes back to what is counted or estimated.

    Raises:
        InvalidValueError: saying what to type instead.
    """
    if isinstance(part, LabourStep) and part.basis is LabourBasis.HOUR:
        return replace(part, quantity=_minutes(text))
    value = _number(text)
    match part:
        case MetalPart():
            return replace(part, net_weight_g=_needed(value))
        case StonePart(basis=StoneBasis.PIECE):
            return replace(part, count=_whole(_needed(value)))
        case StonePart(basis=StoneBasis.STRAND):
            return replace(part, strands=_needed(value))
        case StonePart(basis=StoneBasis.GRAM):
            return replace(part, weight_g=value)
        case StonePart():
            return replace(part, carat_each=value)
        case LabourStep():
            return replace(part, quantity=value)
        case Finding():
            return replace(part, quantity=_needed(value))
        case Extra():
            return replace(part, quantity=_needed(value))
        case _:
            return part


def rate_cell(part: Part, line: CostLine) -> Cell | None:
    """Return the price typed on the piece itself; None where it cannot be typed here, as for metal."""
    if isinstance(part, MetalPart):
        return None
    if isinstance(part, LabourStep) and line.unit == RUN:
        return None if part.setup_minutes else Cell(_write_price(part.setup_price), "")
    return Cell(_write_price(part.price), "")


def type_rate(part: Part, line: CostLine, text: str, currency: str) -> Part:
    """Return the part with the price that was typed; an empty text goes back to the price of the rates.

    Raises:
        InvalidValueError: saying what to type instead.
    """
    value = _number(text)
    if isinstance(part, LabourStep) and line.unit == RUN:
        return replace(part, setup_price=_price(value, part.setup_price, currency))
    if isinstance(part, StonePart | Finding | LabourStep | Plating | Extra):
        return replace(part, price=_price(value, part.price, currency))
    return part


def _price(value: Decimal | None, old: Money | None, currency: str) -> Money | None:
    return None if value is None else Money(value, old.currency if old else currency)


def _number(text: str) -> Decimal | None:
    if not text.strip():
        return None
    value = read_decimal(text, grouping_sign())
    if value is None:
        raise InvalidValueError("Type a number, for example {example}.", example="3.62")
    if value < 0:
        raise InvalidValueError("Type zero or more.")
    return value


def _needed(value: Decimal | None) -> Decimal:
    if not value:
        raise InvalidValueError("Type a number above zero.")
    return value


def _whole(value: Decimal) -> int:
    if value != value.to_integral_value():
        raise InvalidValueError("Type a whole number.")
    return int(value)


def _minutes(text: str) -> Decimal | None:
    if not text.strip():
        return None
    value = read_minutes(text)
    if value is None:
        raise InvalidValueError(
            "Type the time as {hours}, {clock} or {minutes}.", hours="1.75", clock="1:45", minutes="105 min"
        )
    return value


def _write(value: Decimal | None) -> str:
    return "" if value is None else write_decimal(value)


def _write_price(price: Money | None) -> str:
    return "" if price is None else write_decimal(price.amount)
