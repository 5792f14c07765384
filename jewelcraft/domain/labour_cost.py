"""Labour steps into cost lines: by the hour, piece, stone or gram, with what is set up once per batch."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.cost_basis import UnitPrice
from jewelcraft.domain.cost_ledger import Entry
from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.costsheet import Role
from jewelcraft.domain.labour_time import costed_minutes
from jewelcraft.domain.labour_time import learning_gap
from jewelcraft.domain.labour_time import time_detail
from jewelcraft.domain.labour_time import time_steps
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.tidy_numbers import tidy

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.domain.cost_ledger import Ledger
    from jewelcraft.domain.money import Money
    from jewelcraft.domain.piece import LabourStep
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.sentences import Sentence

_SIXTY = Decimal(60)
_UNITS = {
    LabourBasis.HOUR: "h",
    LabourBasis.PIECE: "pc",
    LabourBasis.STONE: "stone",
    LabourBasis.GRAM: "g",
    LabourBasis.JOINT: "joint",
}


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
    detail = _detail(part)
    if part.note and not shared:
        detail = sentence("{first} · {second}", first=detail, second=part.note)
    ledger.write(
        part,
        Bucket.LABOUR,
        Entry(
            _label(part),
            detail,
            quantity,
            _UNITS[part.basis],
            price,
            gaps,
            lambda: time_steps(ledger, part, price) if part.basis is LabourBasis.HOUR else (),
        ),
    )


def _run_quantity(ledger: Ledger, part: LabourStep, piece: Piece) -> tuple[Decimal | None, tuple[Sentence, ...]]:
    if part.basis is LabourBasis.HOUR:
        minutes = costed_minutes(part, ledger.batch)
        if minutes is None or minutes <= 0:
            return None, (learning_gap(part) or _quantity_gap(part),)
        return minutes / _SIXTY, ()
    if part.quantity is not None:
        return (part.quantity, ()) if part.quantity > 0 else (None, (_quantity_gap(part),))
    counted = {
        LabourBasis.JOINT: ZERO,
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
    if part.basis is LabourBasis.JOINT:
        return sentence("number of joints for {operation}", operation=part.operation)
    return sentence("number of pieces for {operation}", operation=part.operation)


def _rate(ledger: Ledger, part: LabourStep) -> UnitPrice:
    if part.basis is LabourBasis.HOUR:
        return _hourly(ledger, part)
    unit = _UNITS[part.basis]
    if part.price is not None:
        return ledger.basis.typed(part.price, unit)
    if part.worker:
        return _worker_rate(ledger, part, unit)
    found = ledger.basis.listed(RateKind.OPERATION, part.operation)
    if found is not None and found.unit == unit:
        return found
    return UnitPrice(None, unit, gaps=(_rate_gap(part),))


def _worker_rate(ledger: Ledger, part: LabourStep, unit: str) -> UnitPrice:
    gap = sentence("rate of {worker} for {operation}", worker=part.worker, operation=part.operation)
    return ledger.basis.worker(part.worker, part.operation, unit) or UnitPrice(None, unit, gaps=(gap,))


def _hourly(ledger: Ledger, part: LabourStep) -> UnitPrice:
    if part.price is not None and part.basis is LabourBasis.HOUR:
        return ledger.basis.typed(part.price, "h")
    if part.worker:
        return _worker_rate(ledger, part, "h")
    found = ledger.basis.hourly(part.operation)
    if found is not None:
        return found
    return UnitPrice(None, "h", gaps=(sentence("hourly rate for {operation}", operation=part.operation),))


def _rate_gap(part: LabourStep) -> Sentence:
    if part.basis is LabourBasis.STONE:
        return sentence("rate per stone for {operation}", operation=part.operation)
    if part.basis is LabourBasis.GRAM:
        return sentence("rate per gram for {operation}", operation=part.operation)
    if part.basis is LabourBasis.JOINT:
        return sentence("rate per joint for {operation}", operation=part.operation)
    return sentence("rate per piece for {operation}", operation=part.operation)


def _write_setup(ledger: Ledger, part: LabourStep, *, alone: bool) -> None:
    basis = ledger.basis
    hourly = _hourly(ledger, part) if part.setup_minutes else basis.free("h")
    fixed = basis.typed(part.setup_price, "run") if part.setup_price else basis.free("run")
    sharing = part.setup_over or ledger.batch
    if not part.outside:
        ledger.bench_hours += part.setup_minutes / _SIXTY / sharing
    price = basis.setup(part.setup_minutes, hourly, fixed)
    gaps: tuple[Sentence, ...] = ()
    if part.setup_minutes < 0 or (part.setup_price is not None and part.setup_price.amount < 0) or sharing < 0:
        gaps = (sentence("set-up of {operation}", operation=part.operation),)
    label = _label(part) if alone else sentence("{operation}, set-up", operation=_label(part))
    ledger.write(
        part,
        Bucket.LABOUR,
        Entry(
            label,
            _shared_words(ledger, price.amount, sharing),
            ONE,
            "run",
            price,
            gaps,
            lambda: _setup_steps(ledger, part, hourly, fixed),
            divisor=max(1, sharing),
            closing=_closing(ledger, price.amount, sharing) if sharing > 1 else None,
            role=Role.SETUP,
        ),
    )


def _closing(ledger: Ledger, cost: Decimal | None, sharing: int) -> Callable[[Money], Sentence]:
    return lambda amount: sentence(
        "{cost} ÷ {count} pieces = {amount}.",
        cost=ledger.basis.shown(cost or ZERO),
        count=sharing,
        amount=amount,
    )


def _shared_words(ledger: Ledger, cost: Decimal | None, sharing: int) -> Sentence:
    if sharing == 1:
        return sentence("for this piece alone")
    if cost is None:
        return sentence("once for {count} pieces", count=sharing)
    return sentence("{cost} ÷ {count} pieces", cost=ledger.basis.shown(cost), count=sharing)


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
    if part.worker:
        return sentence("{operation}, {worker}", operation=part.operation, worker=part.worker)
    if part.outside:
        return sentence("{operation}, outside workshop", operation=part.operation)
    return sentence("{label}", label=part.operation)


def _detail(part: LabourStep) -> Sentence:
    if part.basis is LabourBasis.HOUR:
        return time_detail(part)
    if part.basis is LabourBasis.STONE:
        return sentence("per stone")
    if part.basis is LabourBasis.JOINT:
        return sentence("per joint")
    return sentence("per gram") if part.basis is LabourBasis.GRAM else sentence("per piece")
