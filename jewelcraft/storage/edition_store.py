"""Turn editions into rows and back; they record what left the house, so no undo takes them away."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.domain.edition import Edition
from jewelcraft.domain.edition import RateUsed
from jewelcraft.domain.errors import NotFoundError
from jewelcraft.domain.numbers import canonical
from jewelcraft.storage import values
from jewelcraft.storage.frozen_store import FrozenStore
from jewelcraft.storage.records import Field
from jewelcraft.storage.records import RecordMap
from jewelcraft.storage.records import day
from jewelcraft.storage.records import moment
from jewelcraft.storage.records import text
from jewelcraft.storage.records import whole
from jewelcraft.storage.records import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jewelcraft.domain.frozen_sheet import SheetText
    from jewelcraft.storage.records import Row
    from jewelcraft.storage.transactions import Transactions


def _rate_cells(rates: tuple[RateUsed, ...]) -> Row:
    rows = [
        [rate.kind, rate.name, canonical(rate.amount), rate.currency, rate.unit, rate.day.isoformat()] for rate in rates
    ]
    return (values.text_cell(json.dumps(rows, ensure_ascii=False)),)


def _read_rates(cell: str) -> tuple[RateUsed, ...]:
    rows: list[list[Any]] = json.loads(cell)
    made = []
    for kind, name, amount, currency, unit, written in rows:
        on = values.read_day(written)
        if on is None:
            raise TypeError(cell)
        made.append(RateUsed(kind, name, values.read_exact(amount), currency, unit, on))
    return tuple(made)


_EDITION = RecordMap(
    Edition,
    "edition",
    (
        *(text("id"), text("catalog_id"), whole("number"), text("catalog_name"), moment("made_at")),
        *(words("languages"), text("currency"), text("price_shown"), text("price_basis"), day("valid_until")),
        *(text("recipients"), text("note"), text("profile"), whole("pages"), whole("pieces")),
        *(text("file_name"), text("file_digest"), whole("file_size")),
        Field("rates", ("rates",), _rate_cells, _read_rates),
    ),
)


class EditionStore:
    """The editions of a workshop's catalogs."""

    def __init__(self, transactions: Transactions) -> None:
        self._connection = transactions.connection
        self._transactions = transactions

    def all(self) -> list[Edition]:
        """Return all editions, the newest first."""
        return self._where("1")

    def of_catalog(self, catalog_id: str) -> list[Edition]:
        """Return a catalog's editions, the newest first."""
        return self._where("catalog_id = ?", catalog_id)

    def get(self, edition_id: str) -> Edition:
        """Return an edition.

        Raises:
            NotFoundError: where the workshop has none of this id.
        """
        for edition in self._where("id = ?", edition_id):
            return edition
        raise NotFoundError("This edition is not in the workshop.")

    def next_number(self, catalog_id: str) -> int:
        """Return the number of a catalog's next edition."""
        statement = "SELECT coalesce(max(number), 0) + 1 FROM edition WHERE catalog_id = ?"
        return int(self._connection.execute(statement, (catalog_id,)).fetchone()[0])

    def document(self, edition_id: str) -> bytes:
        """Return the frozen content of an edition.

        Raises:
            NotFoundError: where the workshop has none of this id.
        """
        row = self._connection.execute("SELECT document FROM edition WHERE id = ?", (edition_id,)).fetchone()
        if row is None:
            raise NotFoundError("This edition is not in the workshop.")
        return bytes(row[0])

    def record(
        self, edition: Edition, document: bytes, pictures: Iterable[str], sheets: Iterable[SheetText] = ()
    ) -> None:
        """Keep an edition with its frozen content; the originals and the cost sheets behind it are kept with it."""
        frozen = FrozenStore(self._transactions)
        with self._transactions.derived(durable=True):
            for sheet in sheets:
                frozen.put(sheet)
            self._connection.execute(
                f"INSERT INTO edition ({_EDITION.column_list}, document) VALUES ({_EDITION.places}, ?)",
                (*_EDITION.row(edition), document),
            )
            self._connection.executemany(
                "INSERT INTO edition_picture (edition_id, digest) VALUES (?, ?)",
                [(edition.id, digest) for digest in sorted(set(pictures))],
            )

    def tell_recipients(self, edition_id: str, recipients: str) -> None:
        """Write down who got an edition; what it says and rests on is never changed."""
        with self._transactions.derived(durable=True):
            cells = (values.text_cell(recipients), edition_id)
            self._connection.execute("UPDATE edition SET recipients = ? WHERE id = ?", cells)

    def _where(self, condition: str, *parameters: str) -> list[Edition]:
        statement = f"SELECT {_EDITION.column_list} FROM edition WHERE {condition} ORDER BY sequence DESC"
        return [_EDITION.build(row) for row in self._connection.execute(statement, parameters).fetchall()]
