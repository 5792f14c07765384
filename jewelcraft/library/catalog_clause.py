"""The metal clause of a catalog: what its prices rest on, and what a gram costs more or less at other metal prices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.domain.clause_table import nice_step
from jewelcraft.domain.money import Money
from jewelcraft.domain.rates import RateKind
from jewelcraft.library.formatting import NO_BREAK

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Iterator

    from jewelcraft.domain.rates import Alloy
    from jewelcraft.domain.rates import Rate
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.library.formatting import Formatter
    from jewelcraft.library.wording import Wording

_STEPS = (-4, -3, -2, -1, 1, 2, 3, 4)
_MOST_ALLOYS = 3


def clause_text(alloys: Iterable[Alloy], card: RateCard, currency: str, words: Wording, write: Formatter) -> str:
    """Return the clause of every metal that has a price, in lines of a name and what follows from it."""
    by_metal: dict[str, list[Alloy]] = {}
    for alloy in alloys:
        by_metal.setdefault(alloy.metal, []).append(alloy)
    lines: list[str] = []
    for metal, found in by_metal.items():
        rate = card.find(RateKind.METAL, metal)
        if rate is None or not card.weighs(rate.unit):
            continue
        from_currency, to_currency = card.in_home(rate.currency), card.in_home(currency)
        if from_currency is None or to_currency is None:
            continue
        lines.append(_base(metal, rate, words, write))
        lines += _rows(rate, found[:_MOST_ALLOYS], card, currency, words, write)
    return "\n".join(lines)


def _base(metal: str, rate: Rate, words: Wording, write: Formatter) -> str:
    price = write.money(rate.money, code=True)
    name = words.metal(metal)
    return words.label("metal_clause", metal=name, price=price, unit=words.unit(rate.unit), day=write.day(rate.day))


def _rows(  # noqa: PLR0917 (a clause rests on all of these)
    rate: Rate, alloys: list[Alloy], card: RateCard, currency: str, words: Wording, write: Formatter
) -> Iterator[str]:
    per_gram = card.exchange(rate.currency, currency) / (card.grams(rate.unit) * rate.fineness)
    step = nice_step(rate.amount)
    for count in _STEPS:
        spot = rate.amount + count * step
        if spot <= 0:
            continue
        names: dict[str, list[str]] = {}
        for alloy in alloys:
            moved = Money(count * step * per_gram * alloy.fineness, currency).rounded()
            sign = "+" if moved.amount > 0 else ""
            # Alloys of one fineness move alike: they are named together and the sum is said once.
            names.setdefault(f"{sign}{write.money(moved, code=True)}/{words.label('gram')}", []).append(
                words.alloy(alloy)
            )
        changes = [f"{words.join(each)} {moved}" for moved, each in names.items()]
        price = write.money(Money(spot, rate.currency), code=True).replace(" ", NO_BREAK)
        yield f"{price}: {' · '.join(changes)}"
