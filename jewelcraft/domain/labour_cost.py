"""Labour steps into cost lines: by the hour, piece, stone or gram, with what is set up once per batch."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.cost_basis import UnitPrice
from jewelcraft.domain.cost_basis import tidy
from jewelcraft.domain.cost_ledger import NOTHING
from jewelcraft.domain.cost_ledger import Entry
from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.sentences import sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.domain.cost_ledger import Ledger
    from jewelcraft.domain.money import Money
    from jewelcraft.domain.piece import LabourStep
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.sentences import Sentence

_SIXTY = Decimal(60)
_UNITS = {LabourBasis.HOUR: "h", LabourBasis.PIECE: "pc", LabourBasis.STONE: "stone", LabourBasis.GRAM: "g"}


def write_labour(ledger: Ledger, part: LabourStep, piece: Piece) -> None:
    """Write the run of a step, and what is paid once per batch."""
    has_setup = bool(part.setup_minutes or (part.setup_price is not None and part.setup_price.amount))
    is_setup_only = has_setup and (part.quantity == 0 or (part.quantity is None and part.basis is LabourBasis.HOUR))
    if not is_setup_only:
        _write_run(ledger, part, piece, shared=has_setup)
    if has_setup:
        _write_setup(ledger, part, alone=is_setup_only)


def _write_run(ledger: Ledger, part: LabourStep, piece: Piece, *, shared: bool) -> None:
    quantity, gaps = _run_quantity(ledger, part, piece)
    price = _rate(ledger, part)
    if part.basis is LabourBasis.HOUR and not part.outside and quantity is not None:
        ledger.bench_hours += quantity
    steps = _minutes_step(part) if part.basis is LabourBasis.HOUR and quantity is not None else ()
    detail = _detail(part)
    if part.note and not shared:
        detail = sentence("{first} · {second}", first=detail, second=part.note)
    ledger.write(
        part, Bucket.LABOUR, Entry(_label(part), detail, quantity, _UNITS[part.basis], price, gaps, lambda: steps)
    )


def _run_quantity(ledger: Ledger, part: LabourStep, piece: Piece) -> tuple[Decimal | None, tuple[Sentence, ...]]:
    if part.quantity is not None:
        if part.quantity <= 0:
            return None, (_quantity_gap(part),)
        return (part.quantity / _SIXTY if part.basis is LabourBasis.HOUR else part.quantity), ()
    counted = {
        LabourBasis.HOUR: ZERO,
        LabourBasis.PIECE: ONE,
        LabourBasis.STONE: Decimal(piece.stone_count),
        LabourBasis.GRAM: ledger.melted_g,
    }[part.basis]
    return (counted, ()) if counted > 0 else (None, (_quantity_gap(part),))


def _quantity_gap(part: LabourStep) -> Sentence:
    if part.basis is LabourBasis.HOUR:
        return sentence("minutes for {operation}", operation=part.operation)
    if part.basis is LabourBasis.STONE:
        return sentence("number of stones for {operation}", operation=part.operation)
    if part.basis is LabourBasis.GRAM:
        return sentence("grams for {operation}", operation=part.operation)
    return sentence("number of pieces for {operation}", operation=part.operation)


def _rate(ledger: Ledger, part: LabourStep) -> UnitPrice:
    if part.basis is LabourBasis.HOUR:
        return _hourly(ledger, part)
    unit = _UNITS[part.basis]
    if part.price is not None:
        return ledger.basis.typed(part.price, unit)
    found = ledger.basis.listed(RateKind.OPERATION, part.operation)
    if found is not None and found.unit == unit:
        return found
    return UnitPrice(None, unit, gaps=(_rate_gap(part),))


def _hourly(ledger: Ledger, part: LabourStep) -> UnitPrice:
    if part.price is not None and part.basis is LabourBasis.HOUR:
        return ledger.basis.typed(part.price, "h")
    found = ledger.basis.hourly(part.operation)
    if found is not None:
        return found
    return UnitPrice(None, "h", gaps=(sentence("hourly rate for {operation}", operation=part.operation),))


def _rate_gap(part: LabourStep) -> Sentence:
    if part.basis is LabourBasis.STONE:
        return sentence("rate per stone for {operation}", operation=part.operation)
    if part.basis is LabourBasis.GRAM:
        return sentence("rate per gram for {operation}", operation=part.operation)
    return sentence("rate per piece for {operation}", operation=part.operation)


def _write_setup(ledger: Ledger, part: LabourStep, *, alone: bool) -> None:
    basis = ledger.basis
    hourly = _hourly(ledger, part) if part.setup_minutes else basis.free("h")
    fixed = basis.typed(part.setup_price, "run") if part.setup_price else basis.free("run")
    if not part.outside:
        ledger.bench_hours += part.setup_minutes / _SIXTY / ledger.batch
    price = basis.setup(part.setup_minutes, hourly, fixed)
    gaps: tuple[Sentence, ...] = ()
    if part.setup_minutes < 0 or (part.setup_price is not None and part.setup_price.amount < 0):
        gaps = (sentence("set-up of {operation}", operation=part.operation),)
    label = _label(part) if alone else sentence("{operation}, set-up", operation=_label(part))
    ledger.write(
        part,
        Bucket.LABOUR,
        Entry(
            label,
            _shared_words(ledger, price.amount),
            ONE,
            "run",
            price,
            gaps,
            lambda: _setup_steps(ledger, part, hourly, fixed),
            divisor=ledger.batch,
            closing=_closing(ledger, price.amount) if ledger.batch > 1 else None,
        ),
    )


def _closing(ledger: Ledger, cost: Decimal | None) -> Callable[[Money], Sentence]:
    return lambda amount: sentence(
        "{cost} ÷ {count} pieces = {amount}.",
        cost=ledger.basis.shown(cost or ZERO),
        count=ledger.batch,
        amount=amount,
    )


def _shared_words(ledger: Ledger, cost: Decimal | None) -> Sentence:
    if ledger.batch == 1:
        return sentence("for this piece alone")
    if cost is None:
        return sentence("once for {count} pieces", count=ledger.batch)
    return sentence("{cost} ÷ {count} pieces", cost=ledger.basis.shown(cost), count=ledger.batch)


def _setup_steps(ledger: Ledger, part: LabourStep, hourly: UnitPrice, fixed: UnitPrice) -> tuple[Sentence, ...]:
    if not part.setup_minutes:
        return ()
    rate, extra = hourly.amount or ZERO, fixed.amount or ZERO
    spent = part.setup_minutes / _SIXTY * rate
    step = sentence(
        "Setting up takes {minutes} min at {rate} an hour: {cost} once per batch.",
        minutes=tidy(part.setup_minutes),
        rate=ledger.basis.shown(rate),
        cost=ledger.basis.shown(spent),
    )
    if not extra:
        return (step,)
    more = sentence(
        "With {extra} paid besides that is {total}.",
        extra=ledger.basis.shown(extra),
        total=ledger.basis.shown(spent + extra),
    )
    return (step, more)


def _label(part: LabourStep) -> Sentence:
    if part.outside:
        return sentence("{operation}, outside workshop", operation=part.operation)
    return sentence("{label}", label=part.operation)


def _detail(part: LabourStep) -> Sentence:
    if part.basis is LabourBasis.HOUR:
        return NOTHING if part.quantity is None else sentence("planned {time}", time=time_words(part.quantity))
    if part.basis is LabourBasis.STONE:
        return sentence("per stone")
    return sentence("per gram") if part.basis is LabourBasis.GRAM else sentence("per piece")


def time_words(minutes: Decimal) -> Sentence:
    """Return minutes as they are said: "35 min", "2 h", "1 h 45"."""
    hours, rest = divmod(minutes, _SIXTY)
    if not hours:
        return sentence("{minutes} min", minutes=tidy(rest))
    if not rest:
        return sentence("{hours} h", hours=int(hours))
    return sentence("{hours} h {minutes}", hours=int(hours), minutes=f"{tidy(rest):0>2f}")


def _minutes_step(part: LabourStep) -> tuple[Sentence, ...]:
    minutes = part.quantity or ZERO
    return (sentence("{minutes} min are {hours} h.", minutes=tidy(minutes), hours=tidy(minutes / _SIXTY)),)
