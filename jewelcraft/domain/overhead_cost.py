"""The workshop's overhead into cost lines: by bench hour, by piece, or as percent of what was spent directly."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.domain.cost_basis import UnitPrice
from jewelcraft.domain.cost_basis import tidy
from jewelcraft.domain.cost_ledger import Entry
from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.money import Money
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.piece import Origin
from jewelcraft.domain.sentences import distinct
from jewelcraft.domain.sentences import sentence

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

    from jewelcraft.domain.cost_ledger import Ledger
    from jewelcraft.domain.costsheet import CostLine
    from jewelcraft.domain.rates import Rate
    from jewelcraft.domain.sentences import Sentence

_PERCENTS = {"percent", "percent_labour"}


@dataclass(frozen=True, slots=True)
class OverheadPart:
    """An overhead rate in the place of a part."""

    id: str
    note: str
    origin: Origin = Origin.UNDETERMINED


@dataclass(frozen=True, slots=True)
class Direct:
    """What was spent on a piece directly; overheads follow from it."""

    amount: Decimal
    labour: Decimal
    bench_hours: Decimal


@dataclass(frozen=True, slots=True)
class Share:
    """What a piece bears of an overhead: quantity times price, by the divisor."""

    quantity: Decimal | None
    """None where nobody knows how the overhead is counted."""
    price: UnitPrice
    divisor: int = 1


def share_of(rate: Rate, price: UnitPrice, direct: Direct) -> Share | None:
    """Return what a piece bears of an overhead; None where it has nothing that the overhead falls on."""
    if rate.unit in _PERCENTS:
        base = direct.amount if rate.unit == "percent" else direct.labour
        return Share(rate.amount, UnitPrice(base, "%", rate.day), 100) if base else None
    if rate.unit in {"h", "hour"}:
        return Share(direct.bench_hours, price) if direct.bench_hours else None
    return Share(ONE if rate.unit == "pc" else None, price)


def write_overheads(ledger: Ledger) -> None:
    """Write a line for each overhead of the card that this piece bears."""
    lines = tuple(ledger.lines)
    labour = tuple(line for line in lines if line.bucket is Bucket.LABOUR)
    direct = Direct(_sum(lines), _sum(labour), ledger.bench_hours)
    for rate, price in ledger.basis.overheads:
        share = share_of(rate, price, direct)
        gaps = _gaps(rate, share, labour if rate.unit == "percent_labour" else lines)
        if share is None and gaps:
            share = Share(rate.amount, UnitPrice(ZERO, "%", rate.day), 100)
        if share is not None:
            ledger.write(OverheadPart(rate.id, rate.note), Bucket.OVERHEAD, _entry(ledger, rate, share, gaps))


def _sum(lines: Iterable[CostLine]) -> Decimal:
    return sum((line.amount.amount for line in lines if line.amount is not None), ZERO)


def _gaps(rate: Rate, share: Share | None, lines: Iterable[CostLine]) -> tuple[Sentence, ...]:
    if rate.unit in _PERCENTS:
        return distinct(gap for line in lines for gap in line.gaps)
    if share is not None and share.quantity is None:
        return (sentence("unit of {name}", name=rate.name),)
    return ()


def _entry(ledger: Ledger, rate: Rate, share: Share, gaps: tuple[Sentence, ...]) -> Entry:
    label = sentence("{label}", label=rate.name)
    if rate.unit not in _PERCENTS:
        hours = rate.unit in {"h", "hour"}
        detail = sentence("per bench hour") if hours else sentence("per piece")
        return Entry(label, detail, share.quantity, "h" if hours else rate.unit, share.price, gaps)
    base = Money(share.price.amount or ZERO, ledger.basis.currency)
    return Entry(
        label,
        sentence("of the direct cost") if rate.unit == "percent" else sentence("of the labour"),
        share.quantity,
        "%",
        share.price,
        gaps,
        divisor=share.divisor,
        closing=lambda amount: sentence(
            "{name} is {percent} % of {base}: {amount}.",
            name=rate.name,
            percent=tidy(rate.amount),
            base=base,
            amount=amount,
        ),
    )
