"""The workshop's overhead into cost lines: by bench hour, by piece, or as percent of what was spent directly."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace
from typing import TYPE_CHECKING

from jewelcraft.domain.cost_basis import REJECT
from jewelcraft.domain.cost_basis import UnitPrice
from jewelcraft.domain.cost_ledger import Entry
from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.money import Money
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.piece import Origin
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.sentences import distinct
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.tidy_numbers import tidy

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

    from jewelcraft.domain.cost_basis import CostBasis
    from jewelcraft.domain.cost_ledger import Ledger
    from jewelcraft.domain.costsheet import CostLine
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
    overhead: Decimal = ZERO
    """Of the overheads before this one; rejects bear them too."""


@dataclass(frozen=True, slots=True)
class Share:
    """What a piece bears of an overhead: quantity times price, by the divisor."""

    quantity: Decimal | None
    """None where nobody knows how the overhead is counted."""
    price: UnitPrice
    divisor: int | Decimal = 1


def overheads_for(basis: CostBasis, reject_percent: Decimal | None) -> list[tuple[Rate, UnitPrice]]:
    """Return the overheads of a card with the rejects of the piece, where it has its own."""
    if reject_percent is None:
        return basis.overheads
    others = [(rate, price) for rate, price in basis.overheads if rate.unit != REJECT]
    own = Rate("", RateKind.OVERHEAD, "", reject_percent, basis.currency, REJECT, basis.card.day)
    return [*others, (own, UnitPrice(None))] if reject_percent else others


def share_of(rate: Rate, price: UnitPrice, direct: Direct) -> Share | None:
    """Return what a piece bears of an overhead; None where it has nothing that the overhead falls on."""
    if rate.unit in _PERCENTS:
        base = direct.amount if rate.unit == "percent" else direct.labour
        return Share(rate.amount, UnitPrice(base, "%", rate.day), 100) if base else None
    if rate.unit == REJECT:
        failing = UnitPrice(direct.amount + direct.overhead, "%", rate.day)
        if not 0 <= rate.amount < HUNDRED:
            return Share(None, failing)
        return Share(rate.amount, failing, HUNDRED - rate.amount) if failing.amount and rate.amount else None
    if rate.unit in {"h", "hour"}:
        return Share(direct.bench_hours, price) if direct.bench_hours else None
    return Share(ONE if rate.unit == "pc" else None, price)


def overhead_sum(
    basis: CostBasis, direct: Direct, own_rejects: Decimal | None, without: frozenset[str] = frozenset()
) -> Decimal | None:
    """Return what all overheads come to, but those counted in the units of `without`; None where one has no price."""
    amount = ZERO
    for rate, price in overheads_for(basis, own_rejects):
        if rate.unit in without:
            continue
        if rate.unit == REJECT:
            direct = replace(direct, overhead=amount)
        share = share_of(rate, price, direct)
        if share is None:
            continue
        if share.quantity is None or share.price.amount is None:
            return None
        amount += basis.round_amount(share.quantity, share.price.amount, share.divisor)
    return amount


def write_overheads(ledger: Ledger) -> None:
    """Write a line for each overhead of the card that this piece bears."""
    lines = tuple(ledger.lines)
    labour = tuple(line for line in lines if line.bucket is Bucket.LABOUR)
    direct = Direct(_sum(lines), _sum(labour), ledger.bench_hours)
    for rate, price in overheads_for(ledger.basis, ledger.reject_percent):
        if rate.unit == REJECT:
            lines = tuple(ledger.lines)
            direct = replace(direct, overhead=_sum(lines) - direct.amount)
        share = share_of(rate, price, direct)
        gaps = _gaps(rate, share, labour if rate.unit == "percent_labour" else lines)
        if share is None and gaps:
            share = Share(rate.amount, UnitPrice(ZERO, "%", rate.day), 100)
        if share is not None:
            ledger.write(OverheadPart(rate.id, rate.note), Bucket.OVERHEAD, _entry(ledger, rate, share, gaps))


def _sum(lines: Iterable[CostLine]) -> Decimal:
    return sum((line.amount.amount for line in lines if line.amount is not None), ZERO)


def _gaps(rate: Rate, share: Share | None, lines: Iterable[CostLine]) -> tuple[Sentence, ...]:
    if rate.unit == REJECT and not 0 <= rate.amount < HUNDRED:
        return (sentence("rejects between 0 and 100 %"),)
    if rate.unit in _PERCENTS or rate.unit == REJECT:
        return distinct(gap for line in lines for gap in line.gaps)
    if share is not None and share.quantity is None:
        return (sentence("unit of {name}", name=rate.name),)
    return ()


def _entry(ledger: Ledger, rate: Rate, share: Share, gaps: tuple[Sentence, ...]) -> Entry:
    label = sentence("{label}", label=rate.name) if rate.name else sentence("Reject allowance")
    if rate.unit not in _PERCENTS and rate.unit != REJECT:
        hours = rate.unit in {"h", "hour"}
        detail = sentence("per bench hour") if hours else sentence("per piece")
        return Entry(label, detail, share.quantity, "h" if hours else rate.unit, share.price, gaps)
    base = Money(share.price.amount or ZERO, ledger.basis.currency)
    if rate.unit == REJECT:
        return _reject_entry(label, rate, share, base, gaps)
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


def _reject_entry(label: Sentence, rate: Rate, share: Share, base: Money, gaps: tuple[Sentence, ...]) -> Entry:
    return Entry(
        label,
        sentence("of the pieces fail"),
        share.quantity,
        "%",
        share.price,
        gaps,
        divisor=share.divisor,
        closing=lambda amount: sentence(
            "{percent} of 100 pieces fail, so {left} good ones bear the cost of 100: "
            "{base} × {percent} ÷ {left} = {amount}.",
            percent=tidy(rate.amount),
            left=tidy(HUNDRED - rate.amount),
            base=base,
            amount=amount,
        ),
    )
