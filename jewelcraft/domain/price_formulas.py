"""Price formulas as they were published, ready to use; none of them knows a workshop's real costs."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.sentences import sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jewelcraft.domain.sentences import Sentence


@dataclass(frozen=True, slots=True)
class PriceFormula:
    """Factors on materials, labour and overhead, then on their sum for wholesale, and on wholesale for retail."""

    source: Sentence
    materials: Decimal
    labour: Decimal
    overhead: Decimal
    wholesale: Decimal
    retail: Decimal


def _formula(source: Sentence, *factors: str) -> PriceFormula:
    return PriceFormula(source, *(Decimal(factor) for factor in factors))


PRICE_FORMULAS: Mapping[str, PriceFormula] = {
    "classic": _formula(sentence("Launch Grow Joy: (labour + materials) x 2, x 2"), "1", "1", "0", "2", "2"),
    "with overhead": _formula(
        sentence("About.com: 2 x (supplies + labour + overhead), retail x 2.5"), "1", "1", "1", "2", "2.5"
    ),
    "triple supplies": _formula(sentence("(supplies x 3 + labour) + 10 %"), "3", "1", "0", "1.1", "2"),
    "double materials": _formula(sentence("Blue Buddha: materials x 2 + wages + overhead"), "2", "1", "1", "1", "2"),
    "orchid": _formula(sentence("Orchid: (materials x 2 + labour) x 2"), "2", "1", "0", "2", "2"),
    "orchid dear metal": _formula(
        sentence("Orchid, when metal is dear: (materials x 1.5 + labour) x 2"), "1.5", "1", "0", "2", "2"
    ),
    "geller": _formula(
        sentence("David Geller, repairs: metal x 3 + labour at its selling rate"), "3", "1", "0", "1", "1"
    ),
    "keystone": _formula(sentence("cost x 2"), "1", "1", "1", "2", "2"),
    "triple key": _formula(sentence("cost x 3, a margin of 66.7 %"), "1", "1", "1", "3", "1"),
}
"""By name; the wholesale price comes first, the retail price follows from it."""


def formula_price(
    formula: PriceFormula, materials: Decimal, labour: Decimal, overhead: Decimal = ZERO, profit: Decimal = ZERO
) -> tuple[Decimal, Decimal]:
    """Return the wholesale and the retail price of a formula."""
    base = materials * formula.materials + labour * formula.labour + overhead * formula.overhead + profit
    wholesale = base * formula.wholesale
    return wholesale, wholesale * formula.retail


def overhead_share(prime_cost: Decimal, percent: Decimal) -> Decimal:
    """Return overhead as percent of materials and labour."""
    return prime_cost * percent / HUNDRED
