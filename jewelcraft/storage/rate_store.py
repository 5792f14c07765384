"""Turn dated rates and alloys into rows and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.domain.errors import NotFoundError
from jewelcraft.domain.rates import Alloy
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.storage.records import RecordMap
from jewelcraft.storage.records import choice
from jewelcraft.storage.records import day
from jewelcraft.storage.records import exact
from jewelcraft.storage.records import money
from jewelcraft.storage.records import optional_exact
from jewelcraft.storage.records import recipe
from jewelcraft.storage.records import text

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from jewelcraft.storage.transactions import Transactions

_RATE = RecordMap(
    Rate,
    "rate",
    (
        *(text("id"), choice("kind", RateKind), text("name"), exact("amount"), text("currency"), text("unit")),
        *(day("day"), exact("fineness"), text("source"), text("note")),
        *(exact("premium"), exact("premium_percent")),
    ),
)
_ALLOY = RecordMap(
    Alloy,
    "alloy",
    (
        *(text("id"), text("name"), text("metal"), exact("fineness"), optional_exact("density"), text("colour")),
        *(money("master_price"), money("fee"), text("mark"), recipe("recipe")),
    ),
)


class RateStore:
    """The rates and alloys of a workshop."""

    def __init__(self, transactions: Transactions) -> None:
        self._connection = transactions.connection
        self._transactions = transactions

    def all(self) -> list[Rate]:
        """Return every rate by day; of one day, the one entered last comes last."""
        return self._rates("1")

    def get(self, rate_id: str) -> Rate:
        """Return a rate.

        Raises:
            NotFoundError: where the workshop has none of this id.
        """
        for rate in self._rates("id = ?", rate_id):
            return rate
        raise NotFoundError("This rate is no longer in the workshop.")

    def history(self, kind: RateKind, name: str) -> list[Rate]:
        """Return all rates of one name by day."""
        return self._rates("kind = ? AND name = ?", str(kind), name)

    def insert(self, rate: Rate) -> None:
        """Add a rate."""
        self._transactions.require_action()
        self._connection.execute(f"INSERT INTO rate ({_RATE.column_list}) VALUES ({_RATE.places})", _RATE.row(rate))

    def update(self, rate: Rate) -> None:
        """Change a stored rate into this one.

        Raises:
            NotFoundError: where the workshop has none of this id.
        """
        self._transactions.require_action()
        statement = f"UPDATE rate SET {_RATE.assignments} WHERE id = ?"
        if not self._connection.execute(statement, (*_RATE.row(rate), rate.id)).rowcount:
            raise NotFoundError("This rate is no longer in the workshop.")

    def delete(self, rate_id: str) -> None:
        """Remove a rate."""
        self._transactions.require_action()
        self._connection.execute("DELETE FROM rate WHERE id = ?", (rate_id,))

    def alloys(self) -> list[Alloy]:
        """Return all alloys in the order they were entered."""
        statement = f"SELECT {_ALLOY.column_list} FROM alloy ORDER BY number"
        return [_ALLOY.build(row) for row in self._connection.execute(statement).fetchall()]

    def put_alloy(self, alloy: Alloy) -> None:
        """Add an alloy, or change the stored one of this id."""
        self._transactions.require_action()
        row = _ALLOY.row(alloy)
        changed = self._connection.execute(
            f"UPDATE alloy SET {_ALLOY.assignments} WHERE id = ?", (*row, alloy.id)
        ).rowcount
        if not changed:
            self._connection.execute(f"INSERT INTO alloy ({_ALLOY.column_list}) VALUES ({_ALLOY.places})", row)

    def delete_alloy(self, alloy_id: str) -> None:
        """Remove an alloy; pieces that name it keep the name."""
        self._transactions.require_action()
        self._connection.execute("DELETE FROM alloy WHERE id = ?", (alloy_id,))

    def _rates(self, condition: str, *parameters: str) -> list[Rate]:
        statement = f"SELECT {_RATE.column_list} FROM rate WHERE {condition} ORDER BY day, number"
        return [_RATE.build(row) for row in self._connection.execute(statement, parameters).fetchall()]


def insert_alloys(connection: sqlite3.Connection, alloys: Iterable[Alloy]) -> None:
    """Write alloys into a file that is being made, beside any history."""
    statement = f"INSERT INTO alloy ({_ALLOY.column_list}) VALUES ({_ALLOY.places})"
    connection.executemany(statement, (_ALLOY.row(alloy) for alloy in alloys))
