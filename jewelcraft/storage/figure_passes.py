"""Go over all pieces in the order of the file: their bills, and the figures that are stored of each."""

from __future__ import annotations

import json
from dataclasses import dataclass
from dataclasses import field
from dataclasses import replace
from typing import TYPE_CHECKING
from typing import Any
from typing import Protocol

from jewelcraft.domain.money import Money
from jewelcraft.storage.bill_sums import BillSumRows
from jewelcraft.storage.piece_parts import POLICY
from jewelcraft.storage.sum_pass import Moved
from jewelcraft.storage.sum_pass import SumPass
from jewelcraft.storage.sum_pass import WholePrices
from jewelcraft.storage.values import day_cell
from jewelcraft.storage.values import keyed_money_cells
from jewelcraft.storage.values import words_cell

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from datetime import date
    from decimal import Decimal

    from jewelcraft.domain.bill_sums import BillSums
    from jewelcraft.domain.price_policy import PricePolicy
    from jewelcraft.storage.transactions import Transactions

Values = tuple["Decimal | None", str, "Decimal | None", "Decimal | None", str, tuple[str, ...], "date | None", bool]
"""Figures as bare values: cost and its currency, wholesale, retail and theirs, missing, metal day, below cost."""

_CHUNK = 10_000
_POLICY_CELLS = len(POLICY.columns)
_AMOUNTS = (
    *("cost_amount", "cost_currency", "cost_key", "wholesale_amount", "wholesale_currency", "price_key"),
    *("retail_amount", "retail_currency", "retail_key"),
)
_LEFT = (
    f"SELECT id, collection, {', '.join(POLICY.columns)}, text, figures.rowid, {', '.join(_AMOUNTS)},"
    " missing, metal_day, below_cost FROM temp.left_over CROSS JOIN piece USING (number) LEFT JOIN bill USING (number)"
    " LEFT JOIN figures ON figures.piece_id = piece.id"
)
_FIND_ROWS = (
    "UPDATE bill_sum SET figures_row = (SELECT rowid FROM figures WHERE figures.piece_id = bill_sum.piece_id)"
    " WHERE number IN (SELECT number FROM temp.left_over)"
)
_PUT = (
    f"UPDATE figures SET {', '.join(f'{name} = ?' for name in _AMOUNTS)},"
    " missing = ?, metal_day = ?, below_cost = ?, day = ? WHERE rowid = ?"
)
_UNSUMMED = "SELECT number FROM piece WHERE number NOT IN (SELECT number FROM bill_sum) ORDER BY number"


_Repriced = tuple[str, int, list[Any], Values]
"""A piece, the row of its figures, what stood in it, and what it comes to now."""


_COUNTS = "SELECT (SELECT count(*) FROM piece), (SELECT count(*) FROM bill_sum)"


class Prices(WholePrices, Protocol):
    """What prices bills at one card."""

    @property
    def sums(self) -> BillSums:
        """What sums bills up in whole numbers."""

    def price(self, bill: str, own: PricePolicy | None, collection: str) -> Values | None:
        """Price a bill by the piece's own policy or that of its collection; None: it has to be costed anew."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some pieces of a pass: how many, those whose cost or prices moved, and those that have to be costed anew."""

    count: int
    moved: tuple[Moved, ...] = ()
    unknown: list[str] = field(default_factory=list)
    newly_missing: int = 0


class FigurePass:
    """One pass over all pieces, ten thousand at a time, at one card.

    Their sums are priced by SQL; the bills of which that is not sure are read and reckoned in decimals.
    """

    def __init__(self, transactions: Transactions, prices: Prices) -> None:
        self._connection: sqlite3.Connection = transactions.connection
        self._writing = transactions
        self._prices = prices
        self._policies: dict[tuple[Any, ...], PricePolicy | None] = {}

    def reprice(self, day: date) -> Iterator[Chunk]:
        """Store what the bills of unchanged pieces now come to, and say of some thousand pieces what became of them."""
        BillSumRows(self._writing).bring_up_to_date(self._prices.sums)
        sums, last = SumPass(self._connection, self._prices), 0
        while True:
            first = last
            last, count = sums.next_numbers(first, _CHUNK)
            if not count:
                break
            with self._writing.derived():
                moved, unsure = sums.run(first, last, day)
                left = self._reckon(unsure, day)
            yield replace(left, count=count, moved=(moved, *left.moved))
        unsummed = self._unsummed()
        for start in range(0, len(unsummed), _CHUNK):
            with self._writing.derived():
                left = self._reckon(unsummed[start : start + _CHUNK], day)
            yield left

    def _unsummed(self) -> list[int]:
        pieces, sums = self._connection.execute(_COUNTS).fetchone()
        rows = self._connection.execute(_UNSUMMED).fetchall() if pieces > sums else []
        return [number for (number,) in rows]

    def _reckon(self, numbers: list[int], day: date) -> Chunk:
        """Price the bills of some pieces in decimals."""
        if not numbers:
            return Chunk(0)
        run = self._connection.execute
        run("CREATE TEMP TABLE IF NOT EXISTS left_over (number INTEGER PRIMARY KEY)")
        run("DELETE FROM temp.left_over")
        self._connection.executemany("INSERT INTO left_over VALUES (?)", [(number,) for number in numbers])
        # A file that was copied may have its figures in other rows.
        run(_FIND_ROWS)
        unknown, priced = [], []
        for piece_id, collection, *cells in run(_LEFT).fetchall():
            own, (bill, row, *was) = cells[:_POLICY_CELLS], cells[_POLICY_CELLS:]
            values = None if bill is None or row is None else self._prices.price(bill, self._own(own), collection)
            if values is None:
                unknown.append(piece_id)
            else:
                priced.append((piece_id, row, was, values))
        moved, newly_missing = self._put(priced, day)
        return Chunk(len(numbers), (moved,), unknown, newly_missing)

    def _put(self, priced: list[_Repriced], day: date) -> tuple[Moved, int]:
        """Store values that differ from what is stored; return the moves, and how many lack a price only now."""
        today, days, rows, moved, newly_missing = day.isoformat(), _Days(), [], [], 0
        for piece_id, row, (*were, lacked, old_day, was_below), values in priced:
            cost, cost_currency, wholesale, retail, currency, missing, metal_day, below = values
            amounts = *_cells(cost, cost_currency), *_cells(wholesale, currency), *_cells(retail, currency)
            cells = words_cell(missing), days[metal_day], int(below)
            if [*amounts] != were:
                moved.append((piece_id, *were[:6], *amounts[:6]))
                newly_missing += bool(missing) and lacked == "[]"
            elif cells == (lacked, old_day, was_below):
                continue
            rows.append((*amounts, *cells, today, row))
        self._connection.executemany(_PUT, rows)
        return Moved([move[0] for move in moved], json.dumps(moved)), newly_missing

    def _own(self, cells: list[str | None]) -> PricePolicy | None:
        key = tuple(cells)
        if key not in self._policies:
            self._policies[key] = POLICY.read(*cells)
        return self._policies[key]


class _Days(dict["date | None", str | None]):
    """Days as they are stored, each written once."""

    def __missing__(self, day: date | None) -> str | None:
        self[day] = cell = day_cell(day)
        return cell


def _cells(amount: Decimal | None, currency: str) -> tuple[str | None, str | None, int | None]:
    return keyed_money_cells(None if amount is None else Money(amount, currency))
