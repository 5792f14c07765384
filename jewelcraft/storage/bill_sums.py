"""Keep the sums of bills: in whole numbers, with each place of a price and each policy known by a number."""

from __future__ import annotations

import json
from itertools import takewhile
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.domain.bill_sums import metal_charges
from jewelcraft.domain.whole_factors import whole_quantity
from jewelcraft.storage.owned_rows import batches
from jewelcraft.storage.owned_rows import places
from jewelcraft.storage.piece_parts import POLICY

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from jewelcraft.domain.bill_sums import BillSums
    from jewelcraft.domain.bill_sums import MetalCharge
    from jewelcraft.domain.bill_sums import WorkSum
    from jewelcraft.domain.price_policy import PricePolicy
    from jewelcraft.storage.transactions import Transactions

NOTHING = 0
"""The number of the source that costs nothing, where a bill asks for less metal than there are columns."""
_IN_ROW = 2
_LARGEST = 2**40
"""Larger weights stand in no sum: a thousand kilograms in millionths of a gram."""
_POLICY = ", ".join(POLICY.columns)
_BILLS = f"SELECT number, id, text, collection, {_POLICY} FROM bill JOIN piece USING (number)"
_STALE = "SELECT number, text FROM bill_sum CROSS JOIN bill USING (number) WHERE work_key <> ?"
_AMOUNTS = ("metal", "work", "overhead", "failing", "good", "stones", "labour", "rest")
_ROW = ("number", "piece_id", "policy", "source", "quantity", "source_2", "quantity_2", "more", "work_key", *_AMOUNTS)
_PUT = (
    f"INSERT INTO bill_sum ({', '.join(_ROW)}, figures_row) VALUES ({', '.join('?' * len(_ROW))},"
    " (SELECT rowid FROM figures WHERE piece_id = ?))"
)
_PUT_METAL = "INSERT INTO bill_metal (number, place, source, quantity, times) VALUES (?, ?, ?, ?, ?)"
_PUT_AMOUNTS = f"UPDATE bill_sum SET work_key = ?, {', '.join(f'{name} = ?' for name in _AMOUNTS)} WHERE number = ?"
_UNUSED_SOURCES = (
    "DELETE FROM bill_source WHERE id NOT IN (SELECT source FROM bill_sum UNION SELECT source_2 FROM bill_sum"
    " UNION SELECT source FROM bill_metal)"
)
_UNUSED_POLICIES = "DELETE FROM bill_policy WHERE id NOT IN (SELECT policy FROM bill_sum)"


class BillSumRows:
    """The rows of all sums."""

    def __init__(self, transactions: Transactions) -> None:
        self._connection: sqlite3.Connection = transactions.connection
        self._writing = transactions

    def bring_up_to_date(self, sums: BillSums) -> None:
        """Sum up the bills that have no sum yet, and anew what is not metal where it was summed at other prices."""
        stale = self._connection.execute(_STALE, (sums.key,)).fetchall()
        missing = self._connection.execute(f"{_BILLS} WHERE number NOT IN (SELECT number FROM bill_sum)").fetchall()
        if not stale and not missing:
            return
        with self._writing.derived():
            amounts = [(sums.key, *_amounts(sums.work(bill)), number) for number, bill in stale]
            self._connection.executemany(_PUT_AMOUNTS, amounts)
            self._put_missing(missing, sums)
            if stale:
                self._connection.execute(_UNUSED_SOURCES)
                self._connection.execute(_UNUSED_POLICIES)

    def sum_up(self, piece_ids: Sequence[str], sums: BillSums) -> None:
        """Sum up the new bills of some pieces."""
        with self._writing.derived():
            for batch in batches(piece_ids):
                new = f"{_BILLS} WHERE id IN ({places(len(batch))}) AND number NOT IN (SELECT number FROM bill_sum)"
                self._put_missing(self._connection.execute(new, batch).fetchall(), sums)

    def _put_missing(self, missing: list[Any], sums: BillSums) -> None:
        sources, policies = _Numbers(self._connection, "bill_source"), _Numbers(self._connection, "bill_policy")
        rows, others, most = [], [], dict[int, int]()
        for number, piece_id, bill, collection, *policy in missing:
            work = sums.work(bill)
            found = [_whole(charge, sources) for charge in metal_charges(bill)]
            if any(quantity > _LARGEST for _source, quantity, _times in found):
                work, found = None, []
            for source, quantity, _times in found:
                most[source] = max(quantity, most.get(source, 0))
            alone = [*takewhile(lambda charge: charge[2] == 1, found)][:_IN_ROW]
            first, second = (*(charge[:2] for charge in alone), *[(NOTHING, 0)] * (_IN_ROW - len(alone)))
            rest = found[len(alone) :]
            key = policies[policy_key(policy, collection)]
            amounts = _amounts(work)
            rows.append((number, piece_id, key, *first, *second, bool(rest), sums.key, *amounts, piece_id))
            others += [(number, place, *charge) for place, charge in enumerate(rest)]
        self._connection.executemany(_PUT, rows)
        self._connection.executemany(_PUT_METAL, others)
        self._connection.executemany(
            "UPDATE bill_source SET most = max(most, ?) WHERE id = ?", [(value, key) for key, value in most.items()]
        )


class _Numbers(dict[str, int]):
    """The numbers of texts in a table; a new text gets the next one."""

    def __init__(self, connection: sqlite3.Connection, table: str) -> None:
        super().__init__()
        self._connection = connection
        self._table = table

    def __missing__(self, text: str) -> int:
        self._connection.execute(f"INSERT OR IGNORE INTO {self._table} (text) VALUES (?)", (text,))
        row = self._connection.execute(f"SELECT id FROM {self._table} WHERE text = ?", (text,)).fetchone()
        self[text] = number = int(row[0])
        return number


def policy_key(cells: Sequence[str | None], collection: str) -> str:
    """Return what a piece's policy is found by: its own, or its collection."""
    return json.dumps(cells if cells[0] is not None else [collection], ensure_ascii=False)


def read_policy_key(key: str) -> tuple[PricePolicy | None, str]:
    """Return the own policy of a piece, or none and its collection."""
    first, *cells = json.loads(key)
    return (POLICY.read(first, *cells), "") if cells else (None, first)


def source_key(charge: MetalCharge, *, is_rough: bool, is_negative: bool) -> str:
    """Return what the price of a weight is found by: how the weight is written, and where the price stands."""
    return f"{int(is_rough)}{int(is_negative)}{charge.where}"


def read_source_key(key: str) -> tuple[bool, bool, str]:
    """Return whether weights of a source are rough, whether they come back, and where their price stands."""
    return key[0] == "1", key[1] == "1", key[2:]


def _whole(charge: MetalCharge, sources: _Numbers) -> tuple[int, int, int]:
    weight = whole_quantity(charge.quantity)
    source = sources[source_key(charge, is_rough=weight.is_rough, is_negative=weight.is_negative)]
    return source, weight.number, charge.times


def _amounts(work: WorkSum | None) -> tuple[int | None, ...]:
    if work is None:
        return (None,) * len(_AMOUNTS)
    metal, stones, labour, overhead, rest = work.amounts
    return metal, stones + labour + rest, overhead, *work.rejects, stones, labour, rest
