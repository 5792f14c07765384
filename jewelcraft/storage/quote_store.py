"""Turn buyers and quotations into rows and back."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import fields
from dataclasses import replace
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.domain.buyer import Buyer
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.errors import NotFoundError
from jewelcraft.domain.plain_data import from_plain
from jewelcraft.domain.plain_data import hints_of
from jewelcraft.domain.plain_data import plain
from jewelcraft.domain.quote import Quote
from jewelcraft.domain.quote import QuoteLine
from jewelcraft.storage.errors import DamagedRecordError
from jewelcraft.storage.frozen_store import FrozenStore
from jewelcraft.storage.owned_rows import OwnedRows
from jewelcraft.storage.values import text_cell

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from jewelcraft.storage.records import Row
    from jewelcraft.storage.transactions import Transactions

_LINES = OwnedRows("quote_line", "quote_id", ("position",), ("position", "piece_id", "digest", "facts"))
_APART = {"lines"}
_IN_COLUMNS = {"sheet"}


class BuyerStore:
    """The buyers of a workshop."""

    def __init__(self, transactions: Transactions) -> None:
        self._connection = transactions.connection
        self._transactions = transactions

    def all(self) -> list[Buyer]:
        """Return all buyers in the order they were entered."""
        rows = self._connection.execute("SELECT facts FROM buyer ORDER BY number").fetchall()
        return [_read(Buyer, facts, "buyer") for (facts,) in rows]

    def get(self, buyer_id: str) -> Buyer:
        """Return a buyer.

        Raises:
            NotFoundError: where the workshop has none of this id.
        """
        row = self._connection.execute("SELECT facts FROM buyer WHERE id = ?", (buyer_id,)).fetchone()
        if row is None:
            raise NotFoundError("This buyer is no longer in the workshop.")
        found: Buyer = _read(Buyer, row[0], "buyer")
        return found

    def put(self, buyer: Buyer) -> None:
        """Add a buyer, or change the stored one of this id."""
        self._transactions.require_action()
        cells = (text_cell(buyer.title), _text(plain(buyer)), buyer.id)
        if not self._connection.execute("UPDATE buyer SET name = ?, facts = ? WHERE id = ?", cells).rowcount:
            self._connection.execute("INSERT INTO buyer (name, facts, id) VALUES (?, ?, ?)", cells)

    def delete(self, buyer_id: str) -> None:
        """Remove a buyer; quotations keep the buyer as it was."""
        self._transactions.require_action()
        self._connection.execute("DELETE FROM buyer WHERE id = ?", (buyer_id,))


class QuoteStore:
    """The quotations of a workshop."""

    def __init__(self, transactions: Transactions) -> None:
        self._connection = transactions.connection
        self._transactions = transactions
        self._frozen = FrozenStore(transactions)

    def all(self) -> list[Quote]:
        """Return all quotations with their lines but without the frozen sheets, the newest first."""
        rows = self._connection.execute("SELECT id, facts FROM quote ORDER BY day DESC, number DESC").fetchall()
        lines = _LINES.read(self._connection, [quote_id for quote_id, _ in rows])
        return [
            replace(
                _read(Quote, facts, "quote"),
                lines=tuple(_read(QuoteLine, cells[3], "quote_line") for cells in lines.get(quote_id, ())),
            )
            for quote_id, facts in rows
        ]

    def get(self, quote_id: str) -> Quote:
        """Return a quotation with its frozen sheets.

        Raises:
            NotFoundError: where the workshop has none of this id.
        """
        with self._transactions.reading():
            row = self._connection.execute("SELECT facts FROM quote WHERE id = ?", (quote_id,)).fetchone()
            if row is None:
                raise NotFoundError("This quotation is no longer in the workshop.")
            rows = _LINES.read(self._connection, [quote_id]).get(quote_id, [])
            texts = self._frozen.texts([cells[2] for cells in rows if cells[2]])
        quote: Quote = _read(Quote, row[0], "quote")
        return replace(quote, lines=tuple(_line(cells, texts) for cells in rows))

    def metal_days(self) -> dict[str, date]:
        """Return the day of the oldest metal price under the computed prices of each quotation that has some."""
        rows = self._connection.execute("SELECT quote_id, digest, facts FROM quote_line WHERE digest IS NOT NULL")
        sheets = [(quote_id, digest) for quote_id, digest, facts in rows if not _is_typed(facts)]
        known = self._frozen.metal_days(list(dict.fromkeys(digest for _, digest in sheets)))
        found: dict[str, date] = {}
        for quote_id, digest in sheets:
            day = known.get(digest)
            if day is not None:
                found[quote_id] = min(day, found.get(quote_id, day))
        return found

    def codes(self) -> list[str]:
        """Return the numbers of all quotations."""
        return [row[0] for row in self._connection.execute("SELECT code FROM quote ORDER BY number").fetchall()]

    def put(self, quote: Quote) -> None:
        """Add a quotation, or change the stored one of this id; its frozen sheets are kept with it."""
        self._transactions.require_action()
        facts = {name: item for name, item in plain(quote).items() if name not in _APART}
        cells = (
            text_cell(quote.code),
            quote.day.isoformat(),
            quote.buyer.id,
            str(quote.status),
            _text(facts),
            quote.id,
        )
        statement = "UPDATE quote SET code = ?, day = ?, buyer_id = ?, status = ?, facts = ? WHERE id = ?"
        if not self._connection.execute(statement, cells).rowcount:
            self._connection.execute(
                "INSERT INTO quote (code, day, buyer_id, status, facts, id) VALUES (?, ?, ?, ?, ?, ?)", cells
            )
        _LINES.put(self._connection, quote.id, [self._row(place, line) for place, line in enumerate(quote.lines)])

    def delete(self, quote_id: str) -> None:
        """Remove a quotation."""
        self._transactions.require_action()
        _LINES.remove(self._connection, [quote_id])
        self._connection.execute("DELETE FROM quote WHERE id = ?", (quote_id,))

    def _row(self, place: int, line: QuoteLine) -> Row:
        digest = None if line.sheet is None else self._frozen.put(line.sheet)
        facts = {name: item for name, item in plain(replace(line, sheet=None)).items() if name not in _IN_COLUMNS}
        return (place, line.piece_id, digest, _text(facts))


def _line(cells: Sequence[Any], texts: dict[str, str]) -> QuoteLine:
    from jewelcraft.domain.frozen_sheet import thaw

    line: QuoteLine = _read(QuoteLine, cells[3], "quote_line")
    sheet = None
    # A sheet that was not kept whole leaves the quoted price as it stands; only its proof is gone.
    with suppress(InvalidValueError):
        sheet = thaw(texts[cells[2]]) if cells[2] in texts else None
    return replace(line, sheet=sheet)


def _is_typed(facts: str) -> bool:
    try:
        return bool(json.loads(facts).get("typed"))
    except (ValueError, AttributeError):
        raise DamagedRecordError("quote_line") from None


def _read(kind: Any, facts: str, table: str) -> Any:
    try:
        data = json.loads(facts)
        hints = hints_of(kind)
        known = [item.name for item in fields(kind) if item.name in data and item.name not in _IN_COLUMNS]
        return kind(**{name: from_plain(hints[name], data[name]) for name in known})
    except (ValueError, TypeError, KeyError, ArithmeticError):
        raise DamagedRecordError(table) from None


def _text(data: Any) -> str:
    return text_cell(json.dumps(data, ensure_ascii=False, sort_keys=True))
