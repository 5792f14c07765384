"""A piece's bill: what it is charged for, short enough to price thousands of pieces again when a rate moves.

A bill holds the quantities that costing a piece found, and where the price of each is looked up.
It is written as text, one charge on a line, because it is kept beside the piece and most of it
is never taken apart: pieces share many charges, and each distinct one is worked out once a card.
The bill of a set holds those of its pieces, each with how often it is in the set.
It stands as long as the piece and the workshop's way of counting are the same.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.cost_basis import HOUR_UNITS
from jewelcraft.domain.cost_ledger import Charge
from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.money import Money
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.numbers import canonical
from jewelcraft.domain.overhead_cost import Direct
from jewelcraft.domain.overhead_cost import overhead_sum
from jewelcraft.domain.overhead_cost import overheads_for

if TYPE_CHECKING:
    from jewelcraft.domain.cost_basis import CostBasis
    from jewelcraft.domain.cost_ledger import Ledger

EDITION = "3"
"""Counted up when costing counts another way, so that bills of older programs are written anew."""
MEMBER = "\f"
"""Before each piece of a set; nothing in a bill can hold it, because JSON writes it otherwise."""
METALS = "\n\n"
"""Before each charge for metal."""
_GROUPS = {Bucket.METAL: 0, Bucket.STONES: 1, Bucket.LABOUR: 2}
LABOUR, _REST = 2, 3
GROUPS_WITHOUT_OVERHEAD = _REST + 1
"""How many sums stand at the head of a bill: metal, stones, labour, the rest."""
_FLAT = frozenset({*HOUR_UNITS, "pc"})
"""The units of overheads that do not depend on what anything costs."""

Reckoned = tuple[Decimal, date | None]
"""What a bill comes to, and the day of the oldest metal price in it."""
_Work = tuple[Decimal, Decimal, Decimal, Decimal | None, bool]
"""All that is not metal, the labour in it, bench hours, own rejects, and whether the overheads are in it already."""
_Worked = tuple[Decimal | None, int, date | None]
"""A charge worked out, its group, and the day of its metal's price; no amount where the card has no such price."""


@dataclass(frozen=True, slots=True)
class BillTotal:
    """What a bill comes to on the day of a card."""

    cost: Money
    metal_day: date | None


def write_bill(ledger: Ledger) -> str:
    """Write the bill of a piece whose costing found every price."""
    return MEMBER.join((_own_bill(ledger), *(f"{count}\n{_own_bill(inner)}" for count, inner in ledger.members)))


def _own_bill(ledger: Ledger) -> str:
    fixed = [ZERO] * (_REST + 1)
    metals: list[str] = []
    others: list[str] = []
    for charge in ledger.charges:
        if charge.source[0] == "typed" and charge.source[2] == ledger.basis.currency:
            fixed[_GROUPS.get(charge.bucket, _REST)] += charge.amount
        else:
            (metals if charge.bucket is Bucket.METAL else others).append(_write_charge(charge))
    unlisted = (Charge(("unlisted", *words), words[-1], ZERO, 1, ZERO, Bucket.LABOUR) for words in ledger.unlisted)
    others.extend(map(_write_charge, unlisted))
    numbers = [*fixed, ledger.bench_hours]
    if ledger.reject_percent is not None:
        numbers.append(ledger.reject_percent)
    # What is not metal stands first, as one text: pieces made alike have it in common.
    return METALS.join(("\n".join(("|".join((EDITION, *map(canonical, numbers))), *others)), *metals))


def _write_charge(charge: Charge) -> str:
    facts = (charge.bucket.value, charge.divisor, charge.unit, charge.source)
    # The quantity stands apart: what is looked up is the same for many pieces, how much of it is not.
    return f"{canonical(charge.quantity)}\t{json.dumps(facts, ensure_ascii=False, separators=(',', ':'))}"


class WorkedCharges(dict[str, _Worked]):
    """The charges that one card was asked for, each worked out once."""

    def __init__(self, basis: CostBasis) -> None:
        super().__init__()
        self._basis = basis
        self._prices: dict[str, tuple[Decimal | None, int, int, date | None]] = {}

    def __missing__(self, charge: str) -> _Worked:
        quantity, where = charge.split("\t", 1)
        price, divisor, group, day = self.look_up(where)
        amount = None if price is None else self._basis.round_amount(Decimal(quantity), price, divisor)
        worked = self[charge] = amount, group, day
        return worked

    def look_up(self, where: str) -> tuple[Decimal | None, int, int, date | None]:
        """Return a price as this card has it, by how many it is shared, its group, and the day of a metal's."""
        known = self._prices.get(where)
        return self._find(where) if known is None else known

    def _find(self, where: str) -> tuple[Decimal | None, int, int, date | None]:
        bucket, divisor, unit, source = json.loads(where)
        price = self._basis.price_of(source)
        known = price is not None and price.unit == unit
        amount = price.amount if price is not None and known else None
        metal_day = price.day if price is not None and bucket == Bucket.METAL else None
        found = self._prices[where] = amount, divisor, _GROUPS.get(Bucket(bucket), _REST), metal_day
        return found


class BillPricer:
    """Prices bills at one card; built once for many pieces.

    `labour_factor` asks what they would come to if all labour, typed or listed, cost so many times as much.
    """

    def __init__(self, basis: CostBasis, labour_factor: Decimal = ONE) -> None:
        self._basis = basis
        self._labour_factor = None if labour_factor == ONE else labour_factor
        self._worked = WorkedCharges(basis)
        self._works: dict[str, _Work] = {}

    def price(self, bill: str) -> BillTotal | None:
        """Return what a bill comes to; None where the piece has to be costed anew to know."""
        found = self.reckon(bill)
        return None if found is None else BillTotal(Money(found[0], self._basis.currency), found[1])

    def reckon(self, bill: str) -> Reckoned | None:
        """Return the same as bare values, which is quicker for thousands."""
        if MEMBER in bill:
            return self._reckon_set(bill)
        first, *metals = bill.split(METALS)
        work = self._works.get(first) or self._read_work(first)
        if work is None:
            return None
        direct, labour, hours, rejects, is_flat = work
        metal_day: date | None = None
        worked = self._worked
        for charge in metals:
            amount, _group, day = worked[charge]
            if amount is None:
                return None
            direct += amount
            if day is not None and (metal_day is None or day < metal_day):
                metal_day = day
        if self._labour_factor is not None:
            moved = self._basis.round_amount(labour, self._labour_factor, 1)
            direct, labour = direct + moved - labour, moved
        if not is_flat:
            overhead = overhead_sum(self._basis, Direct(direct, labour, hours), rejects)
            if overhead is None:
                return None
            direct += overhead
        return direct, metal_day

    def shares(self, bill: str) -> tuple[Decimal, ...] | None:
        """Return what of a bill is metal, stones, labour, overhead, and the rest, as `shares_of` a sheet."""
        own, *members = bill.split(MEMBER)
        sums = self._own_shares(own)
        for member in members:
            count, inner = member.split("\n", 1)
            found = self._own_shares(inner)
            if sums is None or found is None:
                return None
            sums = tuple(known + share * int(count) for known, share in zip(sums, found, strict=True))
        return sums

    def _own_shares(self, bill: str) -> tuple[Decimal, ...] | None:
        found = self.reckon(bill)
        if found is None:
            return None
        first, *metals = bill.split(METALS)
        head, *others = first.split("\n")
        sums = [Decimal(number) for number in head.split("|")[1 : _REST + 2]]
        for charge in (*others, *metals):
            amount, group, _day = self._worked[charge]
            sums[group] += amount or ZERO
        if self._labour_factor is not None:
            sums[LABOUR] = self._basis.round_amount(sums[LABOUR], self._labour_factor, 1)
        *groups, rest = sums
        return (*groups, found[0] - sum(sums, ZERO), rest)

    def _reckon_set(self, bill: str) -> Reckoned | None:
        own, *members = bill.split(MEMBER)
        found = self.reckon(own)
        if found is None:
            return None
        total, metal_day = found
        for member in members:
            count, inner = member.split("\n", 1)
            found = self.reckon(inner)
            if found is None:
                return None
            total += found[0] * int(count)
            if found[1] is not None and (metal_day is None or found[1] < metal_day):
                metal_day = found[1]
        return total, metal_day

    def _read_work(self, text: str) -> _Work | None:
        head, *charges = text.split("\n")
        edition, *numbers = head.split("|")
        if edition != EDITION:
            return None
        metal, stones, labour, rest, hours, *own = map(Decimal, numbers)
        direct, rejects = metal + stones + labour + rest, own[0] if own else None
        for charge in charges:
            amount, group, _day = self._worked[charge]
            if amount is None:
                return None
            direct += amount
            if group == LABOUR:
                labour += amount
        flat = None
        if all(rate.unit in _FLAT for rate, _price in overheads_for(self._basis, rejects)):
            flat = overhead_sum(self._basis, Direct(ZERO, ZERO, hours), rejects)
        work = self._works[text] = direct + (flat or ZERO), labour, hours, rejects, flat is not None
        return work
