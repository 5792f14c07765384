"""Turn pieces with all their parts into rows and back."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.domain.errors import DuplicateCodeError
from jewelcraft.domain.errors import NotFoundError
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.piece import PieceMember
from jewelcraft.domain.query_text import fold
from jewelcraft.domain.texts import Texts
from jewelcraft.storage import values
from jewelcraft.storage.owned_rows import OwnedRows
from jewelcraft.storage.owned_rows import batches
from jewelcraft.storage.owned_rows import places
from jewelcraft.storage.piece_parts import PARTS
from jewelcraft.storage.piece_parts import PIECE
from jewelcraft.storage.piece_rows import PieceLists

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Sequence
    from datetime import datetime

    from jewelcraft.storage.records import Row
    from jewelcraft.storage.transactions import Transactions

_TEXTS = OwnedRows("piece_text", "piece_id", ("field", "language"), ("field", "language", "text"))
_WORDS = OwnedRows("piece_word", "piece_id", ("kind", "position"), ("kind", "position", "word"))
_PARTS = {
    name: OwnedRows(parts.table, "piece_id", ("position",), ("position", *parts.columns))
    for name, parts in PARTS.items()
}
_MEMBERS = OwnedRows("set_member", "piece_id", ("position",), ("position", "member_id", "count"))
_OWNED = (_TEXTS, _WORDS, *_PARTS.values(), _MEMBERS)
_TEXT_FIELDS = ("titles", "descriptions")
_WORD_KINDS = ("techniques", "tags")
_MANY = 500
_MOST_KEPT = 1000


class PieceStore(PieceLists):
    """The pieces of a workshop."""

    def __init__(self, transactions: Transactions) -> None:
        super().__init__(transactions)
        self._transactions = transactions
        self._keeps = False
        self._kept: dict[str, Piece] = {}

    def get(self, piece_id: str) -> Piece:
        """Return a piece.

        Raises:
            NotFoundError: where the workshop has none of this id.
        """
        for piece in self.many([piece_id]):
            return piece
        raise NotFoundError("This piece is no longer in the workshop.")

    def by_code(self, code: str) -> Piece | None:
        """Return the piece that bears a code, in whatever case it is written."""
        row = self._connection.execute("SELECT id FROM piece WHERE code_folded = ?", (_code_key(code),)).fetchone()
        return self.get(row[0]) if row else None

    @contextmanager
    def keeping(self) -> Iterator[None]:
        """Read each piece once for as long as nothing is changed, as while a catalog is printed."""
        self._keeps = True
        try:
            yield
        finally:
            self._keeps = False
            self._kept = {}

    def many(self, piece_ids: Sequence[str]) -> Iterator[Piece]:
        """Read many pieces in this order with few statements; unknown ids are left out."""
        for batch in batches(piece_ids, _MANY):
            pieces = {piece_id: self._kept[piece_id] for piece_id in batch if piece_id in self._kept}
            if len(pieces) < len(batch):
                unread = [piece_id for piece_id in batch if piece_id not in pieces]
                with self._transactions.reading():
                    pieces |= self._with_members(self._read_batch(unread))
            if self._keeps and len(self._kept) < _MOST_KEPT:
                self._kept |= pieces
            for piece_id in batch:
                if piece_id in pieces:
                    yield pieces[piece_id]

    def sets_with(self, piece_ids: Sequence[str]) -> list[str]:
        """Return the sets that any of these pieces belongs to."""
        found: dict[str, None] = {}
        for batch in batches(piece_ids):
            statement = f"SELECT DISTINCT piece_id FROM set_member WHERE member_id IN ({places(len(batch))})"
            found.update((row[0], None) for row in self._connection.execute(statement, batch).fetchall())
        return list(found)

    def every_id(self) -> list[str]:
        """Return the ids of all pieces, those in the archive and the Trash too."""
        return [row[0] for row in self._connection.execute("SELECT id FROM piece ORDER BY number")]

    def codes_like(self, prefix: str) -> list[str]:
        """Return the codes that start so, in whatever case, archive and Trash included."""
        folded = _code_key(prefix)
        rows = self._connection.execute(
            "SELECT code FROM piece WHERE code_folded >= ? AND substr(code_folded, 1, ?) = ? ORDER BY code_folded",
            (folded, len(folded), folded),
        )
        return [row[0] for row in rows.fetchall()]

    def insert(self, piece: Piece) -> None:
        """Add a piece.

        Raises:
            DuplicateCodeError: where another piece bears its code.
        """
        self._transactions.require_action()
        statement = f"INSERT INTO piece (code_folded, {PIECE.column_list}) VALUES (?, {PIECE.places})"
        self._write(piece, statement, (_code_key(piece.code), *PIECE.row(piece)))
        for owned, rows in _owned_rows(piece):
            if rows:
                owned.add(self._connection, piece.id, rows)

    def update(self, piece: Piece) -> None:
        """Change a stored piece into this one; only rows that differ are written.

        Raises:
            DuplicateCodeError: where another piece bears its code.
            NotFoundError: where the workshop has none of this id.
        """
        self._transactions.require_action()
        statement = f"UPDATE piece SET code_folded = ?, {PIECE.assignments} WHERE id = ?"
        cells = (_code_key(piece.code), *PIECE.row(piece), piece.id)
        if not self._write(piece, statement, cells):
            raise NotFoundError("This piece is no longer in the workshop.")
        for owned, rows in _owned_rows(piece):
            owned.put(self._connection, piece.id, rows)

    @staticmethod
    def code_cells(code: str) -> dict[str, str]:
        """Return the columns that hold a code."""
        return {"code": values.text_cell(code), "code_folded": _code_key(code)}

    def set_archived(self, piece_ids: Sequence[str], archived: bool) -> None:
        """Move pieces to the archive or back."""
        self._set(piece_ids, "archived", int(archived))

    def set_trashed(self, piece_ids: Sequence[str], moment: datetime | None) -> None:
        """Move pieces to the Trash at a moment, or back."""
        self._set(piece_ids, "trashed_at", values.moment_cell(moment))

    def delete(self, piece_ids: Sequence[str]) -> None:
        """Delete pieces with their photos' rows and their places in catalogs; originals stay until the clean-up."""
        self._transactions.require_action()
        for owned in _OWNED:
            owned.remove(self._connection, piece_ids)
        for batch in batches(piece_ids):
            marks = places(len(batch))
            for table in ("catalog_piece", "photo"):
                self._connection.execute(f"DELETE FROM {table} WHERE piece_id IN ({marks})", batch)
            self._connection.execute(f"DELETE FROM piece WHERE id IN ({marks})", batch)

    def _set(self, piece_ids: Sequence[str], column: str, cell: str | int | None) -> None:
        self._transactions.require_action()
        for batch in batches(piece_ids):
            self._connection.execute(
                f"UPDATE piece SET {column} = ? WHERE id IN ({places(len(batch))})", (cell, *batch)
            )

    def _write(self, piece: Piece, statement: str, cells: Sequence[Any]) -> int:
        try:
            return int(self._connection.execute(statement, cells).rowcount)
        except sqlite3.IntegrityError as error:
            if "piece.code_folded" in str(error):
                raise DuplicateCodeError(piece.code) from error
            raise

    def _read_batch(self, batch: Sequence[str]) -> dict[str, Piece]:
        rows = self._connection.execute(
            f"SELECT {PIECE.column_list} FROM piece WHERE id IN ({places(len(batch))})", batch
        ).fetchall()
        texts = _TEXTS.read(self._connection, batch)
        words = _WORDS.read(self._connection, batch)
        parts = {name: owned.read(self._connection, batch, PARTS[name].columns) for name, owned in _PARTS.items()}
        members = _MEMBERS.read(self._connection, batch)
        names = [item.name for item in PIECE.fields]
        pieces = {}
        for row in rows:
            piece_id = row[0]
            facts = dict(zip(names, PIECE.read(row), strict=True))
            for name in _TEXT_FIELDS:
                facts[name] = Texts.of({code: text for kind, code, text, _ in texts.get(piece_id, ()) if kind == name})
            for name in _WORD_KINDS:
                facts[name] = tuple(word for kind, _, word, _ in words.get(piece_id, ()) if kind == name)
            for name, part in PARTS.items():
                facts[name] = tuple(map(part.build, parts[name].get(piece_id, ())))
            facts["members"] = tuple(PieceMember(member, count) for _, member, count, _ in members.get(piece_id, ()))
            pieces[piece_id] = Piece(**facts)
        return pieces

    def _with_members(self, pieces: dict[str, Piece]) -> dict[str, Piece]:
        """Fill the members of sets in; a set inside a set, as another program may write it, is not opened."""
        wanted = sorted({member.piece_id for piece in pieces.values() for member in piece.members})
        known: dict[str, Piece] = {}
        for batch in batches(wanted, _MANY):
            known |= self._read_batch(batch)
        return {
            piece_id: replace(
                piece, members=tuple(replace(member, piece=known.get(member.piece_id)) for member in piece.members)
            )
            if piece.members
            else piece
            for piece_id, piece in pieces.items()
        }


def _code_key(code: str) -> str:
    return fold(code).strip()


def _owned_rows(piece: Piece) -> Iterator[tuple[OwnedRows, list[Row]]]:
    texts: list[Row] = [
        (name, values.text_cell(language), values.text_cell(text))
        for name in _TEXT_FIELDS
        for language, text in getattr(piece, name)
    ]
    yield _TEXTS, texts
    words: list[Row] = [
        (name, position, values.text_cell(word))
        for name in _WORD_KINDS
        for position, word in enumerate(getattr(piece, name))
    ]
    yield _WORDS, words
    yield _MEMBERS, [(position, item.piece_id, item.count) for position, item in enumerate(piece.members)]
    for name, part in PARTS.items():
        yield _PARTS[name], [(position, *part.row(value)) for position, value in enumerate(getattr(piece, name))]
