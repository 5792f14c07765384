"""The workshop's overhead into cost lines: by bench hour, by piece, or as percent of what was spent directly."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.domain.cost_basis import UnitPrice
from jewelcraft.domain.cost_basis import tidy
from jewelcraft.domain.cost_ledger import Entry
from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.money import total
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.piece import Origin
from jewelcraft.domain.sentences import distinct
from jewelcraft.domain.sentences import sentence

if TYPE_CHECKING:
    from jewelcraft.domain.cost_ledger import Ledger
    from jewelcraft.domain.costsheet import CostLine
    from jewelcraft.domain.rates import Rate
    from jewelcraft.domain.sentences import Sentence


@dataclass(frozen=True, slots=True)
class OverheadPart:
    """An overhead rate in the place of a part."""

    id: str
    note: str
    origin: Origin = Origin.UNDETERMINED


def write_overheads(ledger: Ledger) -> None:
    """Write a line for each overhead of the card that this piece bears."""
    direct = tuple(ledger.lines)
    for rate in ledger.basis.overheads:
        entry = _entry(ledger, rate, direct)
        if entry is not None:
            ledger.write(OverheadPart(rate.id, rate.note), Bucket.OVERHEAD, entry)


def _entry(ledger: Ledger, rate: Rate, direct: tuple[CostLine, ...]) -> Entry | None:
    label = sentence("{label}", label=rate.name)
    if rate.unit == "percent":
        return _share(ledger, rate, label, sentence("of the direct cost"), direct)
    if rate.unit == "percent_labour":
        labour = tuple(line for line in direct if line.bucket is Bucket.LABOUR)
        return _share(ledger, rate, label, sentence("of the labour"), labour)
    price = ledger.basis.typed(rate.money, rate.unit)
    price = UnitPrice(price.amount, price.unit, rate.day, price.steps, price.gaps)
    if rate.unit in {"h", "hour"}:
        if not ledger.bench_hours:
            return None
        return Entry(label, sentence("per bench hour"), ledger.bench_hours, "h", price)
    if rate.unit == "pc":
        return Entry(label, sentence("per piece"), ONE, "pc", price)
    return Entry(label, sentence("per piece"), None, rate.unit, price, (sentence("unit of {name}", name=rate.name),))


def _share(ledger: Ledger, rate: Rate, label: Sentence, detail: Sentence, of: tuple[CostLine, ...]) -> Entry | None:
    gaps = distinct(gap for line in of for gap in line.gaps)
    base = total([line.amount for line in of if line.amount is not None], ledger.basis.currency)
    if not base.amount and not gaps:
        return None
    price = UnitPrice(base.amount, "%", rate.day)
    return Entry(
        label,
        detail,
        rate.amount,
        "%",
        price,
        gaps,
        divisor=100,
        closing=lambda amount: sentence(
            "{name} is {percent} % of {base}: {amount}.",
            name=rate.name,
            percent=tidy(rate.amount),
            base=base,
            amount=amount,
        ),
    )
