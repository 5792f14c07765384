"""Turn price lists into rows and back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import NotFoundError
from jewelcraft.domain.plain_data import from_plain
from jewelcraft.domain.plain_data import plain
from jewelcraft.domain.price_list import PriceList
from jewelcraft.domain.price_policy import PricePolicy
from jewelcraft.storage.records import Field
from jewelcraft.storage.records import RecordMap
from jewelcraft.storage.records import text
from jewelcraft.storage.records import words

if TYPE_CHECKING:
    from jewelcraft.storage.records import Row
    from jewelcraft.storage.transactions import Transactions


def _policy_cells(policy: PricePolicy) -> Row:
    return (json.dumps(plain(policy), ensure_ascii=False),)


def _read_policy(cell: str) -> PricePolicy:
    found: PricePolicy = from_plain(PricePolicy, json.loads(cell))
    return found


_LIST = RecordMap(
    PriceList,
    "price_list",
    (text("id"), text("name"), Field("policy", ("policy",), _policy_cells, _read_policy), words("collections")),
)


class PriceListStore:
    """The price lists of a workshop."""

    def __init__(self, transactions: Transactions) -> None:
        self._connection = transactions.connection
        self._transactions = transactions

    def all(self) -> list[PriceList]:
        """Return all price lists in the order they were made."""
        statement = f"SELECT {_LIST.column_list} FROM price_list ORDER BY number"
        return [_LIST.build(row) for row in self._connection.execute(statement).fetchall()]

    def get(self, list_id: str) -> PriceList:
        """Return a price list.

        Raises:
            NotFoundError: where the workshop has none of this id.
        """
        for price_list in self.all():
            if price_list.id == list_id:
                return price_list
        raise NotFoundError("This price list is no longer in the workshop.")

    def put(self, price_list: PriceList) -> None:
        """Add a price list, or change the stored one of this id."""
        self._transactions.require_action()
        row = _LIST.row(price_list)
        statement = f"UPDATE price_list SET {_LIST.assignments} WHERE id = ?"
        if not self._connection.execute(statement, (*row, price_list.id)).rowcount:
            self._connection.execute(f"INSERT INTO price_list ({_LIST.column_list}) VALUES ({_LIST.places})", row)

    def delete(self, list_id: str) -> None:
        """Remove a price list."""
        self._transactions.require_action()
        self._connection.execute("DELETE FROM price_list WHERE id = ?", (list_id,))
