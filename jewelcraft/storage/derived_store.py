"""What is made of originals and can be made again: pictures for a whole screen, and what pictures look like."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.storage.owned_rows import batches
from jewelcraft.storage.owned_rows import places

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Sequence
    from contextlib import AbstractContextManager

    from jewelcraft.storage.transactions import Transactions


class DerivedStore:
    """The derived pictures of a workshop, by the digest of their original."""

    def __init__(self, transactions: Transactions) -> None:
        self._connection = transactions.connection
        self._transactions = transactions

    def together(self) -> AbstractContextManager[None]:
        """Group what is written into one transaction that no history keeps."""
        return self._transactions.derived()

    def put_nothing(self, digest: str) -> None:
        """Note that nothing can be made of an original, so that it is not tried again."""
        with self._transactions.derived():
            self._connection.execute("INSERT OR IGNORE INTO thumbnail (digest, bytes) VALUES (?, x'')", (digest,))
            self._connection.execute("INSERT OR IGNORE INTO preview (digest, bytes) VALUES (?, x'')", (digest,))
            self._connection.execute(
                "INSERT OR IGNORE INTO likeness (digest, bits, greys) VALUES (?, 0, x'')", (digest,)
            )

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

    def all_bits(self) -> list[tuple[str, int, int, int]]:
        """Return digest, coarse bits, width and height of every picture that some photo still shows."""
        statement = (
            "SELECT likeness.digest, bits, max(width), max(height) FROM likeness"
            " JOIN photo ON photo.digest = likeness.digest WHERE trashed_at IS NULL"
            " GROUP BY likeness.digest ORDER BY min(number)"
        )
        rows = self._connection.execute(statement).fetchall()
        return [(str(digest), int(bits), int(width), int(height)) for digest, bits, width, height in rows]

    def greys(self, digests: Sequence[str]) -> dict[str, bytes]:
        """Return the fingerprints of these pictures, where they are known."""
        found: dict[str, bytes] = {}
        for batch in batches(digests):
            rows = self._connection.execute(
                f"SELECT digest, greys FROM likeness WHERE digest IN ({places(len(batch))})", batch
            ).fetchall()
            found.update((str(digest), bytes(greys)) for digest, greys in rows)
        return found

    def lacks(self, digests: Iterable[str]) -> bool:
        """Say whether the thumbnail or the preview of one of these originals is still to be made."""
        statement = (
            "SELECT 1 FROM original WHERE digest = ? AND (digest NOT IN (SELECT digest FROM thumbnail)"
            " OR digest NOT IN (SELECT digest FROM preview))"
        )
        return any(self._connection.execute(statement, (digest,)).fetchone() for digest in digests)

    def incomplete(self, limit: int) -> list[str]:
        """Return digests of shown originals that lack a thumbnail, a preview or a fingerprint, the newest first."""
        statement = (
            "SELECT DISTINCT digest FROM photo WHERE digest IN (SELECT digest FROM original) AND ("
            "digest NOT IN (SELECT digest FROM thumbnail) OR digest NOT IN (SELECT digest FROM preview)"
            " OR digest NOT IN (SELECT digest FROM likeness)) ORDER BY number DESC LIMIT ?"
        )
        return [str(row[0]) for row in self._connection.execute(statement, (limit,)).fetchall()]
