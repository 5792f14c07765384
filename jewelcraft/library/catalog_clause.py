"""The metal clause of a catalog: what its prices rest on, and what a gram costs more or less at other metal prices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.catalog.content import ClauseTable
from jewelcraft.catalog.content import Phrase
from jewelcraft.domain.clause_table import nice_step
from jewelcraft.domain.money import Money
from jewelcraft.domain.rates import RateKind
from jewelcraft.library.formatting import NO_BREAK

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Sequence
    from decimal import Decimal

    from jewelcraft.domain.rates import Alloy
    from jewelcraft.domain.rates import Rate
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.library.formatting import Formatter
    from jewelcraft.library.wording import Wording

_STEPS = range(-4, 5)
_MOST_FINENESSES = 4


def clause_tables(
    alloys: Iterable[Alloy], card: RateCard, currency: str, speakers: Sequence[tuple[Wording, Formatter]]
) -> tuple[ClauseTable, ...]:
    """Return the clause of every metal that has a price, said in each language; the first writes the figures."""
    by_metal: dict[str, list[Alloy]] = {}
    for alloy in alloys:
        by_metal.setdefault(alloy.metal, []).append(alloy)
    tables: list[ClauseTable] = []
    for metal, found in by_metal.items():
        rate = card.find(RateKind.METAL, metal)
        if rate is None or not card.weighs(rate.unit):
            continue
        if card.in_home(rate.currency) is not None and card.in_home(currency) is not None:
            tables.append(_table(metal, rate, found, card, currency, speakers))
    return tuple(tables)


def _table(  # noqa: PLR0917 (a clause rests on all of these)
    metal: str,
    rate: Rate,
    alloys: list[Alloy],
    card: RateCard,
    currency: str,
    speakers: Sequence[tuple[Wording, Formatter]],
) -> ClauseTable:
    # Alloys of one fineness move alike: they stand over one column.
    groups: dict[Decimal, list[Alloy]] = {}
    for alloy in alloys:
        groups.setdefault(alloy.fineness, []).append(alloy)
    shown = dict(sorted(groups.items(), reverse=True)[:_MOST_FINENESSES])
    heads = [_both(_metal_head(metal, rate, words) for words, _ in speakers)]
    heads += [_both(_alloys_head(group, words) for words, _ in speakers) for group in shown.values()]
    _, write = speakers[0]
    per_gram = card.exchange(rate.currency, currency) / (card.grams(rate.unit) * rate.fineness)
    step = nice_step(rate.amount)
    counts = [count for count in _STEPS if rate.amount + count * step > 0]
    rows = []
    for count in counts:
        spot = write.money(Money(rate.amount + count * step, rate.currency), code=True)
        moves = (Money(count * step * per_gram * fineness, currency).rounded() for fineness in shown)
        rows.append((spot.replace(" ", NO_BREAK), *(_signed(move, write) for move in moves)))
    says = tuple(Phrase(_base(metal, rate, words, write), words.language) for words, write in speakers)
    return ClauseTable(says, tuple(heads), tuple(rows), counts.index(0))


def _signed(move: Money, write: Formatter) -> str:
    sign = "+" if move.amount > 0 else ""
    return f"{sign}{write.money(move, code=True)}".replace(" ", NO_BREAK)


def _both(texts: Iterable[str]) -> str:
    """Return a head in each language, one under the other."""
    return "\n".join(dict.fromkeys(texts))


def _metal_head(metal: str, rate: Rate, words: Wording) -> str:
    name = words.metal(metal)
    return f"{name[:1].upper()}{name[1:]} / {words.unit(rate.unit)}"


def _alloys_head(alloys: list[Alloy], words: Wording) -> str:
    return f"{words.join([words.alloy(alloy) for alloy in alloys])} / {words.label('gram')}"


def _base(metal: str, rate: Rate, words: Wording, write: Formatter) -> str:
    price = write.money(rate.money, code=True)
    name = words.metal(metal)
    return words.label("metal_clause", metal=name, price=price, unit=words.unit(rate.unit), day=write.day(rate.day))
