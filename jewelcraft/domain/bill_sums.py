"""Sum a bill up in whole numbers, so that SQL can reprice thousands when a metal moves.

What is not metal comes to the same until another rate than a metal's is entered (`work_key` tells). So a sum holds it
as a count of the step that amounts are rounded to, and beside it only what is paid for metal: how much of it, and
where its price is looked up.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from jewelcraft.domain.bill import EDITION
from jewelcraft.domain.bill import GROUPS_WITHOUT_OVERHEAD
from jewelcraft.domain.bill import LABOUR
from jewelcraft.domain.bill import MEMBER
from jewelcraft.domain.bill import METALS
from jewelcraft.domain.bill import WorkedCharges
from jewelcraft.domain.cost_basis import REJECT
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.overhead_cost import Direct
from jewelcraft.domain.overhead_cost import overhead_sum
from jewelcraft.domain.overhead_cost import overheads_for
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.whole_factors import MOST_STEPS

if TYPE_CHECKING:
    from jewelcraft.domain.cost_basis import CostBasis
    from jewelcraft.domain.rates import RateCard

LARGEST_TERM = 1_000_000
"""Of the fraction that an overhead is; with amounts of `MOST_STEPS` its products still fit 63 bits."""
_MOST_PIECES = 10_000
"""Alike in a set."""
_OF_DIRECT = "percent"
_MOVING = frozenset({_OF_DIRECT, REJECT})
"""The units of overheads that move with the price of a metal."""
_NO_REJECTS = (0, 1)
_Amounts = tuple[int, int, int, int, int]


@dataclass(frozen=True, slots=True)
class MetalCharge:
    """What is paid for metal: where its price is looked up, how much of it, and in how many pieces of a set."""

    where: str
    quantity: Decimal
    times: int = 1


@dataclass(frozen=True, slots=True)
class WorkSum:
    """What of a bill does not follow the metals: metal with a typed price, stones, labour, overhead and the rest.

    `rejects` is the share of the whole that is added for those that fail, as numerator and denominator.
    """

    amounts: _Amounts
    rejects: tuple[int, int] = _NO_REJECTS


def work_key(card: RateCard) -> int:
    """Return a number that is another one where anything that is not metal may cost otherwise on a card."""
    facts = [
        (kind.value, name, rate.amount, rate.currency, rate.unit, rate.fineness, rate.premium, rate.premium_percent)
        for (kind, name), rate in card.rates.items()
        if kind is not RateKind.METAL
    ]
    counted = (EDITION, card.home_currency, card.amount_step, card.scale_step_g, sorted(card.unit_grams.items()))
    digest = hashlib.sha256(repr((counted, sorted(facts))).encode()).digest()
    return int.from_bytes(digest[:7], "big")


def metal_charges(bill: str) -> list[MetalCharge]:
    """Return what a bill asks for metal; that of the pieces of a set stands last."""
    own, *members = bill.split(MEMBER)
    found = [_metal_charge(charge, 1) for charge in own.split(METALS)[1:]]
    for member in members:
        count, inner = member.split("\n", 1)
        found += [_metal_charge(charge, int(count)) for charge in inner.split(METALS)[1:]]
    return found


def _metal_charge(charge: str, times: int) -> MetalCharge:
    quantity, where = charge.split("\t", 1)
    return MetalCharge(where, Decimal(quantity), times)


class BillSums:
    """Sums bills up at one card; built once for many."""

    def __init__(self, basis: CostBasis) -> None:
        self._basis = basis
        self.worked = WorkedCharges(basis)
        """The charges of this card."""
        self._works: dict[str, WorkSum | None] = {}
        self.key = work_key(basis.card)
        """What the sums of this card are known by."""
        self.percents = self._percents()
        """The overheads that follow from all that was spent, each as numerator and denominator.

        None where they or the step of amounts are too fine, or too coarse: then there are no sums."""

    def work(self, bill: str) -> WorkSum | None:
        """Return what of a bill is not metal; None where it cannot be told in whole numbers."""
        if MEMBER not in bill:
            return self._work_of(bill.split(METALS, 1)[0])
        own, *members = bill.split(MEMBER)
        counts = [(1, own), *((int(count), inner) for count, inner in (member.split("\n", 1) for member in members))]
        sums = [(count, self._work_of(inner.split(METALS, 1)[0])) for count, inner in counts]
        amounts = [0] * 5
        for count, found in sums:
            # What follows from the cost of each piece is rounded for each piece.
            if found is None or count > _MOST_PIECES or found.rejects != _NO_REJECTS or self.percents:
                return None
            amounts = [known + count * more for known, more in zip(amounts, found.amounts, strict=True)]
        metal, stones, labour, overhead, rest = amounts
        return WorkSum((metal, stones, labour, overhead, rest))

    def _work_of(self, text: str) -> WorkSum | None:
        if text not in self._works:
            self._works[text] = self._sum_up(text)
        return self._works[text]

    def _sum_up(self, text: str) -> WorkSum | None:
        head, *charges = text.split("\n")
        edition, *numbers = head.split("|")
        if edition != EDITION or self.percents is None:
            return None
        *sums, hours = map(Decimal, numbers[: GROUPS_WITHOUT_OVERHEAD + 1])
        own = Decimal(numbers[-1]) if len(numbers) > GROUPS_WITHOUT_OVERHEAD + 1 else None
        for charge in charges:
            amount, group, _day = self.worked[charge]
            if amount is None:
                return None
            sums[group] += amount
        overhead = overhead_sum(self._basis, Direct(ZERO, sums[LABOUR], hours), own, without=_MOVING)
        rejects = self._rejects(own)
        if overhead is None or rejects is None:
            return None
        metal, stones, labour, rest = sums
        amounts = [self._steps(amount) for amount in (metal, stones, labour, overhead, rest)]
        if not all(0 <= amount <= MOST_STEPS for amount in amounts):
            return None
        metals, stone, work, over, others = amounts
        return WorkSum((metals, stone, work, over, others), rejects)

    def _steps(self, amount: Decimal) -> int:
        """Return an amount as a count of the sheet's step; -1 where it is no multiple of it."""
        count = amount / self._basis.amount_step
        return int(count) if count == count.to_integral_value() else -1

    def _rejects(self, own: Decimal | None) -> tuple[int, int] | None:
        shares = [rate.amount for rate, _price in overheads_for(self._basis, own) if rate.unit == REJECT]
        failing = [share for share in shares if share]
        if not failing:
            return _NO_REJECTS
        if len(failing) > 1 or not 0 < failing[0] < HUNDRED:
            return None
        return _whole(Fraction(failing[0]) / (100 - Fraction(failing[0])))

    def _percents(self) -> tuple[tuple[int, int], ...] | None:
        step = self._basis.amount_step * 1000
        shares = [
            _whole(Fraction(rate.amount) / 100) for rate, _price in self._basis.overheads if rate.unit == _OF_DIRECT
        ]
        if step != step.to_integral_value() or step > LARGEST_TERM or not all(shares):
            return None
        return tuple(share for share in shares if share)


def _whole(share: Fraction) -> tuple[int, int] | None:
    top, bottom = share.as_integer_ratio()
    return (top, bottom) if 0 <= top <= LARGEST_TERM and bottom <= LARGEST_TERM else None
