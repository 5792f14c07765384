"""Which dated rates stand behind each line of a cost sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.domain.cost_basis import BENCH_HOUR
from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.rates import RateKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Sequence
    from typing import Any

    from jewelcraft.domain.cost_ledger import Ledger
    from jewelcraft.domain.rates import Rate
    from jewelcraft.domain.rates import RateCard


def line_rates(ledger: Ledger) -> tuple[tuple[Rate, ...], ...]:
    """Return for each line the rates that its amount comes from; none where its price is typed on the piece."""
    card = ledger.basis.card
    charges = iter(ledger.charges)
    found = []
    for line in ledger.lines:
        if line.bucket is Bucket.OVERHEAD:
            rates = [rate for rate, _price in ledger.basis.overheads if rate.id == line.part_id]
        elif line.amount is None:
            rates = []
        else:
            rates = list(_behind(next(charges).source, card))
        foreign = {rate.currency for rate in rates} - {card.home_currency}
        exchanges = (card.find(RateKind.CURRENCY, code) for code in sorted(foreign))
        found.append((*dict.fromkeys(rates), *(rate for rate in exchanges if rate is not None)))
    return tuple(found)


def _behind(source: Sequence[Any], card: RateCard) -> Iterator[Rate]:
    kind, *words = source
    yield from _first(card, _keys(str(kind), words, card))
    for word in words:
        if isinstance(word, (tuple, list)) and word:
            yield from _behind(word, card)


def _keys(kind: str, words: Sequence[Any], card: RateCard) -> list[tuple[RateKind, str]]:
    if kind == "listed":
        return [(RateKind(words[0]), words[1])]
    if kind == "hourly":
        return [(RateKind.OPERATION, words[0]), (RateKind.OPERATION, BENCH_HOUR)]
    if kind == "typed":
        return [(RateKind.CURRENCY, words[1])]
    is_alloy = kind in {"alloy", "filings"} and words[0] in card.alloys
    return [(RateKind.METAL, card.alloys[words[0]].metal)] if is_alloy else []


def _first(card: RateCard, keys: Sequence[tuple[RateKind, str]]) -> Iterator[Rate]:
    for key in keys:
        rate = card.find(*key)
        if rate is not None:
            yield rate
            return
