"""Keep frozen cost sheets by their digest; each distinct one lies in the file once, and no history drops it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.domain.frozen_sheet import FrozenSheet
from jewelcraft.domain.frozen_sheet import SheetText
from jewelcraft.domain.frozen_sheet import metal_day_of
from jewelcraft.domain.frozen_sheet import thaw
from jewelcraft.storage.owned_rows import batches
from jewelcraft.storage.owned_rows import places
from jewelcraft.storage.values import text_cell

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from jewelcraft.storage.transactions import Transactions


class FrozenStore:
    """The frozen cost sheets of a workshop."""

    def __init__(self, transactions: Transactions) -> None:
        self._connection = transactions.connection
        self._transactions = transactions

    def put(self, frozen: FrozenSheet | SheetText) -> str:
        """Keep a frozen sheet and return its digest."""
        with self._transactions.derived():
            self._connection.execute(
                "INSERT OR IGNORE INTO frozen_sheet (digest, text) VALUES (?, ?)",
                (frozen.digest, text_cell(frozen.text)),
            )
        return frozen.digest

    def texts(self, digests: Sequence[str]) -> dict[str, str]:
        """Return the texts kept under these digests."""
        found: dict[str, str] = {}
        for batch in batches(digests):
            statement = f"SELECT digest, text FROM frozen_sheet WHERE digest IN ({places(len(batch))})"
            found.update(self._connection.execute(statement, batch).fetchall())
        return found

    def metal_days(self, digests: Sequence[str]) -> dict[str, date]:
        """Return the day of the oldest metal price under each of these sheets, where metal is in it."""
        found = {}
        for batch in batches(digests):
            statement = f"SELECT digest, text FROM frozen_sheet WHERE digest IN ({places(len(batch))})"
            for digest, text in self._connection.execute(statement, batch):
                day = metal_day_of(text)
                if day is not None:
                    found[digest] = day
        return found

    def many(self, digests: Sequence[str]) -> dict[str, FrozenSheet]:
        """Return the frozen sheets of these digests; those that are not there are left out.

        Raises:
            InvalidValueError: where one was not kept whole.
        """
        return {digest: thaw(text) for digest, text in self.texts(digests).items()}
