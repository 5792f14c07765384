"""A piece's bill: what it is charged for, short enough to price thousands of pieces again when a rate moves.

A bill holds the quantities that costing a piece found, and where the price of each is looked up.
It is written as text, one charge on a line, because it is kept beside the piece and most of it
is never taken apart: pieces share many charges, and each distinct one is worked out once a card.
It stands as long as the piece and the workshop's way of counting are the same.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.cost_basis import REJECT
from jewelcraft.domain.cost_ledger import Charge
from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.money import Money
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.numbers import canonical
from jewelcraft.domain.overhead_cost import Direct
from jewelcraft.domain.overhead_cost import overheads_for
from jewelcraft.domain.overhead_cost import share_of

if TYPE_CHECKING:
    from datetime import date

    from jewelcraft.domain.cost_basis import CostBasis
    from jewelcraft.domain.cost_ledger import Ledger

_EDITION = "2"
"""Counted up when costing counts another way, so that bills of older programs are written anew."""


@dataclass(frozen=True, slots=True)
class BillTotal:
    """What a bill comes to on the day of a card."""

    cost: Money
    metal_day: date | None


@dataclass(frozen=True, slots=True)
class _Worked:
    """A charge worked out; None as `amount` where the card has no such price any more."""

    amount: Decimal | None
    is_labour: bool
    metal_day: date | None


def write_bill(ledger: Ledger) -> str:
    """Write the bill of a piece whose costing found every price."""
    fixed = labour = ZERO
    moving = []
    for charge in ledger.charges:
        if charge.source[0] != "typed" or charge.source[2] != ledger.basis.currency:
            moving.append(_write_charge(charge))
        elif charge.bucket is Bucket.LABOUR:
            labour += charge.amount
        else:
            fixed += charge.amount
    unlisted = (Charge(("unlisted", *words), words[-1], ZERO, 1, ZERO, Bucket.LABOUR) for words in ledger.unlisted)
    moving.extend(map(_write_charge, unlisted))
    numbers = [fixed, labour, ledger.bench_hours]
    if ledger.reject_percent is not None:
        numbers.append(ledger.reject_percent)
    head = "|".join((_EDITION, *map(canonical, numbers)))
    return "\n".join((head, *moving))


def _write_charge(charge: Charge) -> str:
    facts = (charge.bucket.value, canonical(charge.quantity), charge.divisor, charge.unit, charge.source)
    return json.dumps(facts, ensure_ascii=False, separators=(",", ":"))


class BillPricer:
    """Prices bills at one card; built once for many pieces.

    `labour_factor` asks what they would come to if all labour, typed or listed, cost so many times as much.
    """

    def __init__(self, basis: CostBasis, labour_factor: Decimal = ONE) -> None:
        self._basis = basis
        self._labour_factor = labour_factor
        self._worked: dict[str, _Worked] = {}

    def price(self, bill: str) -> BillTotal | None:
        """Return what a bill comes to; None where the piece has to be costed anew to know."""
        head, *charges = bill.split("\n")
        edition, *numbers = head.split("|")
        if edition != _EDITION:
            return None
        direct, labour, bench_hours = map(Decimal, numbers[:3])
        rejects = Decimal(numbers[3]) if len(numbers) > 3 else None  # noqa: PLR2004 (the piece's own rejects)
        direct += labour
        metal_day: date | None = None
        for charge in charges:
            worked = self._worked.get(charge) or self._work_out(charge)
            if worked.amount is None:
                return None
            direct += worked.amount
            if worked.is_labour:
                labour += worked.amount
            elif worked.metal_day and (metal_day is None or worked.metal_day < metal_day):
                metal_day = worked.metal_day
        if self._labour_factor != ONE:
            moved = self._basis.round_amount(labour, self._labour_factor, 1)
            direct, labour = direct + moved - labour, moved
        overhead = self._overhead(Direct(direct, labour, bench_hours), rejects)
        if overhead is None:
            return None
        return BillTotal(Money(direct + overhead, self._basis.currency), metal_day)

    def _work_out(self, charge: str) -> _Worked:
        bucket, quantity, divisor, unit, source = json.loads(charge)
        price = self._basis.price_of(source)
        amount = None
        if price is not None and price.amount is not None and price.unit == unit:
            amount = self._basis.round_amount(Decimal(quantity), price.amount, divisor)
        metal_day = price.day if price is not None and bucket == Bucket.METAL else None
        worked = _Worked(amount, bucket == Bucket.LABOUR, metal_day)
        self._worked[charge] = worked
        return worked

    def _overhead(self, direct: Direct, rejects: Decimal | None) -> Decimal | None:
        amount = ZERO
        for rate, price in overheads_for(self._basis, rejects):
            if rate.unit == REJECT:
                direct = replace(direct, overhead=amount)
            share = share_of(rate, price, direct)
            if share is None:
                continue
            if share.quantity is None or share.price.amount is None:
                return None
            amount += self._basis.round_amount(share.quantity, share.price.amount, share.divisor)
        return amount
