"""Go over all pieces in the order of the file: their bills, and the figures that are stored of each."""

from __future__ import annotations

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
    from collections.abc import Iterable
    from collections.abc import Iterator
    from datetime import date
    from decimal import Decimal

    from jewelcraft.domain.money import Money
    from jewelcraft.domain.price_policy import PricePolicy
    from jewelcraft.storage.transactions import Transactions

Stored = tuple[Any, ...]
"""A row of figures: its number, the piece's id, cost, wholesale and retail, each amount and currency; the rest."""
Billed = tuple[str, str | None, "PricePolicy | None", str, Stored | None]
"""A piece's id, its bill where it has not changed, its own policy, its collection, and its stored figures."""
Values = tuple["Decimal | None", str, "Decimal | None", "Decimal | None", str, tuple[str, ...], "date | None", bool]
"""Figures as bare values: cost and its currency, wholesale, retail and theirs, missing, metal day, below cost."""
Repriced = tuple[Stored, Values]

_CHUNK = 2000
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
    "UPDATE figures SET day = ?, cost_amount = ?, cost_currency = ?, wholesale_amount = ?, wholesale_currency = ?,"
    " retail_amount = ?, retail_currency = ?, missing = ?, metal_day = ?, below_cost = ?, price_key = ?"
    " WHERE rowid = ?"
)


class FigurePass:
    """One pass over all pieces, some thousands at a time."""

    def __init__(self, transactions: Transactions) -> None:
        self._connection: sqlite3.Connection = transactions.connection
        self._writing = transactions
        self._stored: dict[str, Stored] = {}
        self._last_row = 0
        self._policies: dict[tuple[Any, ...], PricePolicy | None] = {}

    def chunks(self) -> Iterator[list[Billed]]:
        """Yield the pieces, each with its stored figures beside it."""
        last = 0
        while rows := self._connection.execute(_BILLED, (last, _CHUNK)).fetchall():
            first, last = last, rows[-1][0]
            own = self._own_policies(first, last) if any(row[3] is not None for row in rows) else {}
            self._read_stored([row[1] for row in rows])
            take = self._stored.pop
            yield [
                (piece_id, bill, own.get(number) if rule is not None else None, collection, take(piece_id, None))
                for number, piece_id, collection, rule, bill in rows
            ]

    def put(self, day: date, repriced: Iterable[Repriced]) -> list[Repriced]:
        """Store values that differ from what is stored; return those of which cost or prices differ."""
        today, days, rows, moved = day.isoformat(), _Days(), [], []
        for pair in repriced:
            stored, (cost, cost_currency, wholesale, retail, currency, missing, metal_day, below) = pair
            if wholesale is None or retail is None or cost is None:
                amounts = (*_pair(cost, cost_currency), *_pair(wholesale, currency), *_pair(retail, currency))
            else:
                price = canonical(wholesale)
                amounts = canonical(cost), cost_currency, price, currency, canonical(retail), currency
            rest = words_cell(missing) if missing else "[]", days[metal_day], int(below)
            if stored[2:8] != amounts:
                moved.append(pair)
            elif stored[8:] == rest:
                continue
            rows.append((today, *amounts, *rest, sort_key(wholesale, PRICE_STEPS), stored[0]))
        with self._writing.derived():
            self._connection.executemany(_PUT, rows)
        return moved

    def _read_stored(self, wanted: list[str]) -> None:
        """Read figures until all wanted ones are there; they were written in nearly the order of the pieces."""
        while not self._stored.keys() >= set(wanted):
            rows = self._connection.execute(_STORED, (self._last_row, _CHUNK)).fetchall()
            if not rows:
                return
            self._last_row = rows[-1][0]
            self._stored |= {row[1]: row for row in rows}

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
