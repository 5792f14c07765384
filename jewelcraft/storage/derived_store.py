"""What is made of originals and can be made again: pictures for a whole screen, and what pictures look like."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.storage.owned_rows import batches
from jewelcraft.storage.owned_rows import places

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.storage.transactions import Transactions


class DerivedStore:
    """The derived pictures of a workshop, by the digest of their original."""

    def __init__(self, transactions: Transactions) -> None:
        self._connection = transactions.connection
        self._transactions = transactions

    def put_preview(self, digest: str, data: bytes) -> None:
        """Keep the picture for a whole screen; empty where none is worth its room."""
        with self._transactions.derived():
            self._connection.execute("INSERT OR REPLACE INTO preview (digest, bytes) VALUES (?, ?)", (digest, data))

    def preview(self, digest: str) -> bytes | None:
        """Return the picture for a whole screen; None where none is kept."""
        row = self._connection.execute("SELECT bytes FROM preview WHERE digest = ?", (digest,)).fetchone()
        return bytes(row[0]) or None if row else None

    def put_likeness(self, digest: str, bits: int, greys: bytes) -> None:
        """Keep what a picture looks like."""
        with self._transactions.derived():
            self._connection.execute(
                "INSERT OR REPLACE INTO likeness (digest, bits, greys) VALUES (?, ?, ?)", (digest, bits, greys)
            )

    def all_bits(self) -> list[tuple[str, int]]:
        """Return the digest and the coarse bits of every picture that some photo still shows."""
        return [
            (str(digest), int(bits))
            for digest, bits in self._connection.execute(
                "SELECT digest, bits FROM likeness"
                " WHERE digest IN (SELECT digest FROM photo WHERE trashed_at IS NULL) ORDER BY digest"
            ).fetchall()
        ]

    def greys(self, digests: Sequence[str]) -> dict[str, bytes]:
        """Return the fingerprints of these pictures, where they are known."""
        found: dict[str, bytes] = {}
        for batch in batches(digests):
            rows = self._connection.execute(
                f"SELECT digest, greys FROM likeness WHERE digest IN ({places(len(batch))})", batch
            ).fetchall()
            found.update((str(digest), bytes(greys)) for digest, greys in rows)
        return found

    def incomplete(self, limit: int) -> list[str]:
        """Return digests of shown originals that lack a thumbnail, a preview or a fingerprint, the newest first."""
        statement = (
            "SELECT DISTINCT digest FROM photo WHERE digest IN (SELECT digest FROM original) AND ("
            "digest NOT IN (SELECT digest FROM thumbnail) OR digest NOT IN (SELECT digest FROM preview)"
            " OR digest NOT IN (SELECT digest FROM likeness)) ORDER BY number DESC LIMIT ?"
        )
        return [str(row[0]) for row in self._connection.execute(statement, (limit,)).fetchall()]
