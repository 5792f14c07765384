"""Which dated rates stand behind each line of a cost sheet."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.cost_basis import BENCH_HOUR
from jewelcraft.domain.cost_basis import HOUR_UNITS
from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.rates import RateKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Sequence
    from typing import Any

    from jewelcraft.domain.cost_basis import CostBasis
    from jewelcraft.domain.cost_ledger import Ledger
    from jewelcraft.domain.rates import Rate
    from jewelcraft.domain.rates import RateCard

_ANY: frozenset[str] = frozenset()


def line_rates(ledger: Ledger) -> tuple[tuple[Rate, ...], ...]:
    """Return for each line the rates that its amount comes from; none where its price is typed on the piece."""
    card = ledger.basis.card
    charges = ledger.all_charges
    found = []
    for line in ledger.lines:
        if line.bucket is Bucket.OVERHEAD:
            rates = [rate for rate, _price in ledger.basis.overheads if rate.id == line.part_id]
        elif line.amount is None:
            rates = []
        else:
            rates = list(_behind(next(charges).source, ledger.basis))
        foreign = {rate.currency for rate in rates} - {card.home_currency}
        exchanges = (card.find(RateKind.CURRENCY, code) for code in sorted(foreign))
        found.append(tuple(dict.fromkeys((*rates, *(rate for rate in exchanges if rate is not None)))))
    return tuple(found)


def _behind(source: Sequence[Any], basis: CostBasis) -> Iterator[Rate]:
    kind, *words = source
    if kind == "set":
        yield from _of_setting(words, basis)
        return
    yield from _first(basis.card, *_keys(str(kind), words, basis.card))
    for word in words:
        if isinstance(word, (tuple, list)) and word:
            yield from _behind(word, basis)


def _of_setting(words: Sequence[Any], basis: CostBasis) -> Iterator[Rate]:
    """A row of the tariff, and the hour that its minutes are paid by."""
    setting, size, operation, minutes = words
    found = basis.tariff.find(setting, Decimal(size) if size else None)
    yield from (found.rate,) if found else ()
    if minutes:
        yield from _behind(("hourly", operation), basis)


def _keys(kind: str, words: Sequence[Any], card: RateCard) -> tuple[list[tuple[RateKind, str]], frozenset[str]]:
    """Return where a price may be, the first found counts, and the units that it has to be for; none for any."""
    if kind == "listed":
        return [(RateKind(words[0]), words[1])], _ANY
    if kind == "hourly":
        return [(RateKind.OPERATION, words[0]), (RateKind.OPERATION, BENCH_HOUR)], HOUR_UNITS
    if kind == "worker":
        worker, work, unit = words
        units = HOUR_UNITS if unit in HOUR_UNITS else frozenset({unit})
        return [(RateKind.WORKER, f"{worker}: {work}"), (RateKind.WORKER, worker)], units
    if kind == "typed":
        return [(RateKind.CURRENCY, words[1])], _ANY
    if kind == "solder":
        return [(RateKind.METAL, words[0])], _ANY
    is_alloy = kind in {"alloy", "filings", "tied"} and words[0] in card.alloys
    return ([(RateKind.METAL, card.alloys[words[0]].metal)] if is_alloy else []), _ANY


def _first(card: RateCard, keys: Sequence[tuple[RateKind, str]], units: frozenset[str]) -> Iterator[Rate]:
    for key in keys:
        rate = card.find(*key)
        if rate is not None and (not units or rate.unit in units):
            yield rate
            return
