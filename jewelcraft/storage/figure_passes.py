"""Go over all pieces in the order of the file: their bills, and the figures that are stored of each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.domain.numbers import canonical
from jewelcraft.storage.piece_parts import POLICY
from jewelcraft.storage.piece_query import PRICE_STEPS
from jewelcraft.storage.values import day_cell
from jewelcraft.storage.values import read_money
from jewelcraft.storage.values import sort_key
from jewelcraft.storage.values import words_cell

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from datetime import date
    from decimal import Decimal

    from jewelcraft.domain.money import Money
    from jewelcraft.domain.price_policy import PricePolicy
    from jewelcraft.storage.transactions import Transactions

Stored = tuple[Any, ...]
"""A row of figures: its number, the piece's id, cost, wholesale and retail, each amount and currency; the rest."""
Values = tuple["Decimal | None", str, "Decimal | None", "Decimal | None", str, tuple[str, ...], "date | None", bool]
"""Figures as bare values: cost and its currency, wholesale, retail and theirs, missing, metal day, below cost."""
Price = Callable[[str, "PricePolicy | None", str], Values | None]
"""Prices a bill by the piece's own policy or that of its collection; None where the piece has to be costed anew."""
Repriced = tuple[Stored, Values]

_CHUNK = 10_000
_AMOUNTS = "cost_amount, cost_currency, wholesale_amount, wholesale_currency, retail_amount, retail_currency"
_BILLED = (
    "SELECT number, id, collection, policy_rule, text FROM piece LEFT JOIN bill USING (number)"
    " WHERE number > ? ORDER BY number LIMIT ?"
)
_OWN = (
    f"SELECT number, {', '.join(POLICY.columns)} FROM piece WHERE number > ? AND number <= ? AND policy_rule NOT NULL"
)
_STORED = (
    f"SELECT rowid, piece_id, {_AMOUNTS}, missing, metal_day, below_cost FROM figures"
    " WHERE rowid > ? ORDER BY rowid LIMIT ?"
)
_PUT = (
    "UPDATE figures SET cost_amount = ?, cost_currency = ?, wholesale_amount = ?, wholesale_currency = ?,"
    " retail_amount = ?, retail_currency = ?, missing = ?, metal_day = ?, below_cost = ?, price_key = ?, day = ?"
    " WHERE rowid = ?"
)


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some pieces of a pass: how many, those whose cost or prices moved, and those that have to be costed anew."""

    count: int
    moved: list[Repriced]
    unknown: list[str]


class FigurePass:
    """One pass over all pieces, ten thousand at a time: a tenth of a second, and some megabytes."""

    def __init__(self, transactions: Transactions) -> None:
        self._connection: sqlite3.Connection = transactions.connection
        self._writing = transactions
        self._stored: dict[str, Stored] = {}
        self._last_row = 0
        self._policies: dict[tuple[Any, ...], PricePolicy | None] = {}

    def reprice(self, price: Price, day: date) -> Iterator[Chunk]:
        """Store what the bills of unchanged pieces now come to, and say of some thousand pieces what became of them."""
        last = 0
        while rows := self._connection.execute(_BILLED, (last, _CHUNK)).fetchall():
            first, last = last, rows[-1][0]
            own = self._own_policies(first, last) if any(row[3] is not None for row in rows) else {}
            priced, unknown = [], []
            for (number, piece_id, collection, rule, bill), stored in zip(rows, self._read_stored(rows), strict=True):
                if stored is None or bill is None:
                    unknown.append(piece_id)
                    continue
                values = price(bill, None if rule is None else own.get(number), collection)
                if values is None:
                    unknown.append(piece_id)
                else:
                    priced.append((stored, values))
            yield Chunk(len(rows), self._put(priced, day), unknown)

    def _put(self, priced: list[Repriced], day: date) -> list[Repriced]:
        """Store values that differ from what is stored; return those of which cost or prices differ."""
        today, days, rows, moved = day.isoformat(), _Days(), [], []
        for pair in priced:
            (row, _id, was, was_in, asked, asked_in, tagged, tagged_in, lacked, old_day, was_below), values = pair
            cost, cost_currency, wholesale, retail, currency, missing, metal_day, below = values
            day_then = days[metal_day]
            amounts: tuple[str | None, ...]
            if wholesale is not None and retail is not None and cost is not None and not missing:
                amounts = canonical(cost), cost_currency, canonical(wholesale), currency, canonical(retail), currency
                key, lacks = sort_key(wholesale, PRICE_STEPS), "[]"
            else:
                amounts = (*_pair(cost, cost_currency), *_pair(wholesale, currency), *_pair(retail, currency))
                key, lacks = sort_key(wholesale, PRICE_STEPS), words_cell(missing)
            if amounts[0] != was or amounts != (was, was_in, asked, asked_in, tagged, tagged_in):
                moved.append(pair)
            elif lacks == lacked and day_then == old_day and below == was_below:
                continue
            rows.append((*amounts, lacks, day_then, int(below), key, today, row))
        with self._writing.derived():
            self._connection.executemany(_PUT, rows)
        return moved

    def _read_stored(self, wanted: list[Any]) -> list[Stored | None]:
        """Return the figures of these pieces; they were written in nearly the order of the pieces."""
        found = self._connection.execute(_STORED, (self._last_row, len(wanted))).fetchall()
        ids = [row[1] for row in wanted]
        if not self._stored and [row[1] for row in found] == ids:
            self._last_row = found[-1][0]
            return found
        while found:
            self._last_row = found[-1][0]
            self._stored |= {row[1]: row for row in found}
            if self._stored.keys() >= {*ids}:
                break
            found = self._connection.execute(_STORED, (self._last_row, _CHUNK)).fetchall()
        return [self._stored.pop(piece_id, None) for piece_id in ids]

    def _own_policies(self, first: int, last: int) -> dict[int, PricePolicy | None]:
        found = {}
        for number, *cells in self._connection.execute(_OWN, (first, last)).fetchall():
            key = tuple(cells)
            if key not in self._policies:
                self._policies[key] = POLICY.read(*cells)
            found[number] = self._policies[key]
        return found


def stored_amounts(stored: Stored) -> tuple[Money | None, Money | None]:
    """Return cost and wholesale price as they were stored; None for what cannot be read."""
    found: list[Money | None] = []
    for amount, currency in (stored[2:4], stored[4:6]):
        try:
            found.append(read_money(amount, currency))
        except ValueError:
            found.append(None)
    return found[0], found[1]


class _Days(dict["date | None", str | None]):
    """Days as they are stored, each written once."""

    def __missing__(self, day: date | None) -> str | None:
        self[day] = cell = day_cell(day)
        return cell


def _pair(amount: Decimal | None, currency: str) -> tuple[str | None, str | None]:
    return (None, None) if amount is None else (canonical(amount), currency)
