"""What can be typed right in the cost table: the quantity and the rate of a line."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.domain.costsheet import Role
from jewelcraft.domain.entered_weight import entered_as
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.money import Money
from jewelcraft.domain.piece import AreaFrom
from jewelcraft.domain.piece import Extra
from jewelcraft.domain.piece import Finding
from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Plating
from jewelcraft.domain.piece import StoneBasis
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.typed_numbers import AmbiguousNumberError
from jewelcraft.ui.piece.minutes import read_minutes
from jewelcraft.ui.piece.minutes import write_hours
from jewelcraft.ui.widgets.numbers import read_decimal
from jewelcraft.ui.widgets.numbers import read_price
from jewelcraft.ui.wording import decimal_habit
from jewelcraft.ui.wording import grouping_sign
from jewelcraft.ui.wording import write_decimal

if TYPE_CHECKING:
    from jewelcraft.domain.costsheet import CostLine
    from jewelcraft.domain.parts import Part
    from jewelcraft.domain.rates import RateCard

RUN = "run"
_BESIDE = {Role.FILINGS, Role.CASTING, Role.SPRUE, Role.SOLDER, Role.SETTING}
"""Lines that a part brings with it."""
_QUANTITIES = {Role.SPRUE: "sprue_g", Role.SOLDER: "solder_g"}


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a field when typing begins, and what the number counts."""

    text: str
    suffix: str


def quantity_cell(part: Part, line: CostLine) -> Cell | None:  # noqa: PLR0911 (one line a kind of part)
    """Return the quantity as it is typed; None where the line's quantity follows from elsewhere."""
    if line.role in _BESIDE:
        name = _QUANTITIES.get(line.role)
        return Cell(_write(getattr(part, name)), "g") if name else None
    match part:
        case MetalPart():
            return Cell(part.entered or _write(part.net_weight_g or None), "g")
        case StonePart(basis=StoneBasis.PIECE):
            return Cell(str(part.count), "pc")
        case StonePart(basis=StoneBasis.STRAND):
            return Cell(_write(part.strands), "")
        case StonePart(basis=StoneBasis.GRAM):
            return Cell(_write(part.weight_g), "g")
        case StonePart():
            return _carat_cell(part)
        case LabourStep():
            return _step_cell(part, line)
        case Finding() | Extra():
            return Cell(_write(part.quantity), "")
        case Plating(area_from=AreaFrom.TYPED) if line.unit != "pc":
            return Cell(_write(part.area_cm2), "cm²")
        case _:
            return None


def _carat_cell(part: StonePart) -> Cell:
    if part.carat_total is not None:
        return Cell(_write(part.carat_total), "ct")
    return Cell(_write(part.carat_each), "ct" if part.count == 1 else f"ct × {part.count}")


def _step_cell(part: LabourStep, line: CostLine) -> Cell | None:
    if line.unit == RUN:
        return None
    if part.basis is LabourBasis.HOUR:
        return Cell("" if part.quantity is None else write_hours(part.quantity), "h")
    return Cell(_write(part.quantity), "")


def type_quantity(part: Part, line: CostLine, text: str, card: RateCard) -> Part:  # noqa: PLR0911 (as above)
    """Return the part with the quantity that was typed; an empty text goes back to what is counted or estimated.

    Raises:
        InvalidValueError: saying what to type instead.
    """
    if isinstance(part, LabourStep) and part.basis is LabourBasis.HOUR:
        return replace(part, quantity=_minutes(text))
    if isinstance(part, MetalPart):
        return _type_metal(part, line, text, card)
    value = _number(text)
    match part:
        case StonePart():
            return _type_stone(part, value)
        case LabourStep():
            return replace(part, quantity=value)
        case Finding():
            return replace(part, quantity=_needed(value))
        case Extra():
            return replace(part, quantity=_needed(value))
        case Plating():
            return replace(part, area_cm2=value)


def _type_stone(part: StonePart, value: Decimal | None) -> StonePart:
    match part.basis:
        case StoneBasis.PIECE:
            return replace(part, count=_whole(_needed(value)))
        case StoneBasis.STRAND:
            return replace(part, strands=_needed(value))
        case StoneBasis.GRAM:
            return replace(part, weight_g=value)
        case _:
            each = part.carat_total is None
            return replace(part, carat_each=value) if each else replace(part, carat_total=value)


def _type_metal(part: MetalPart, line: CostLine, text: str, card: RateCard) -> MetalPart:
    if line.role is Role.MAIN:
        return entered_as(part, text, card, decimal_habit())
    changed: dict[str, Any] = {_QUANTITIES[line.role]: _number(text) or None}
    return replace(part, **changed)


def rate_cell(part: Part, line: CostLine) -> Cell | None:
    """Return the price typed on the piece itself; None where it cannot be typed here, as for metal."""
    if line.role in _BESIDE:
        name = _price_name(line)
        return Cell(_write_price(getattr(part, name)), "") if name else None
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
    value = _amount(text)
    name = _price_name(line) if line.role in _BESIDE else ""
    if name:
        changed: dict[str, Any] = {name: _price(value, getattr(part, name), currency)}
        return replace(part, **changed)
    if isinstance(part, LabourStep) and line.unit == RUN:
        return replace(part, setup_price=_price(value, part.setup_price, currency))
    if isinstance(part, StonePart | Finding | LabourStep | Plating | Extra):
        return replace(part, price=_price(value, part.price, currency))
    return part


def _price_name(line: CostLine) -> str:
    if line.role is Role.SETTING:
        return "setting_price"
    if line.role is Role.CASTING:
        return "casting_per_gram" if line.unit == "g" else "casting_per_piece"
    return ""


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


def _amount(text: str) -> Decimal | None:
    if not text.strip():
        return None
    try:
        value = read_price(text, grouping_sign())
    except AmbiguousNumberError:
        plain = read_decimal(text, grouping_sign())
        if plain is None:
            raise InvalidValueError(
                "{text} can be read in two ways. Type the amount in digits.", text=text.strip()
            ) from None
        raise InvalidValueError(
            "{text} can be read in two ways. Type {thousands}, or one or two decimals.",
            text=text.strip(),
            thousands=write_decimal(plain.scaleb(3).to_integral_value()),
        ) from None
    return _number(text) if value is None else value


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
