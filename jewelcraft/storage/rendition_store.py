"""Keep recipes by their digest, and edited pictures by recipe and size."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from jewelcraft.domain.picture_records import picture_key
from jewelcraft.domain.picture_records import split_key

if TYPE_CHECKING:
    from collections.abc import Collection

    from jewelcraft.storage.transactions import Transactions


class RenditionStore:
    """The edited pictures of a workshop; all of them can be made again."""

    def __init__(self, transactions: Transactions) -> None:
        self._connection = transactions.connection
        self._transactions = transactions

    def put_recipe(self, digest: str, text: str) -> None:
        """Keep a recipe's text under its digest, for as long as the file lives."""
        with self._transactions.derived(durable=True):
            self._connection.execute("INSERT OR IGNORE INTO edit_recipe (digest, text) VALUES (?, ?)", (digest, text))

    def recipe(self, digest: str) -> str:
        """Return a recipe's text, empty where it is not kept."""
        row = self._connection.execute("SELECT text FROM edit_recipe WHERE digest = ?", (digest,)).fetchone()
        return str(row[0]) if row else ""

    def put(self, picture: str, longest: int, data: bytes) -> None:
        """Keep an edited picture of a size."""
        with self._transactions.derived():
            self._connection.execute(
                "INSERT OR REPLACE INTO rendition (picture, longest, bytes) VALUES (?, ?, ?)", (picture, longest, data)
            )

    def get(self, picture: str, longest: int) -> bytes | None:
        """Return an edited picture of a size, None where it is not made yet."""
        row = self._connection.execute(
            "SELECT bytes FROM rendition WHERE picture = ? AND longest = ?", (picture, longest)
        ).fetchone()
        return bytes(row[0]) or None if row else None

    def missing(self, limit: int) -> list[str]:
        """Return the names of edited pictures that were never made, as after a way from another laptop."""
        made = {str(row[0]) for row in self._connection.execute("SELECT DISTINCT picture FROM rendition").fetchall()}
        statement = "SELECT digest, recipe FROM photo WHERE recipe <> '' AND trashed_at IS NULL ORDER BY number DESC"
        shown = dict.fromkeys(picture_key(*row) for row in self._connection.execute(statement).fetchall())
        return list(islice((name for name in shown if split_key(name)[1] and name not in made), limit))

    def forget_but(self, pictures: Collection[str]) -> None:
        """Delete the edited pictures that no photo shows any more."""
        with self._transactions.derived():
            known = self._connection.execute("SELECT DISTINCT picture FROM rendition").fetchall()
            gone = [(picture,) for (picture,) in known if picture not in pictures]
            self._connection.executemany("DELETE FROM rendition WHERE picture = ?", gone)
