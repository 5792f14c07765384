"""Give pieces to other files and take theirs in: bundles, what both sides have in common, and rows merged."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from jewelcraft.domain.work import NoProgress
from jewelcraft.storage.values import read_moment
from jewelcraft.storage.values import telling

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Mapping
    from collections.abc import Sequence
    from pathlib import Path

    from jewelcraft.domain.work import Progress
    from jewelcraft.images import CleanCopy
    from jewelcraft.storage.merge import Content
    from jewelcraft.storage.merge import Merge
    from jewelcraft.storage.transactions import Transactions

_UNWATCHED = NoProgress()


class ExchangeStore:
    """What travels between the files of two laptops."""

    def __init__(self, transactions: Transactions, *, read_only: bool) -> None:
        self._connection = transactions.connection
        self._transactions = transactions
        self._read_only = read_only

    def write_bundle(
        self,
        target: Path,
        piece_ids: Sequence[str],
        clean: Callable[[bytes, str], CleanCopy] | None = None,
        progress: Progress = _UNWATCHED,
    ) -> int:
        """Write pieces with all that belongs to them into a file of their own; return how many, members included.

        Each picture goes as `clean` makes it of bytes and name, where it is given, else as it came in.
        """
        from jewelcraft.storage.bundle import Sending
        from jewelcraft.storage.bundle import send

        return send(self._transactions, target, piece_ids, Sending(clean, progress), marks=not self._read_only)

    def bundled_at(self) -> datetime | None:
        """Return when this file was made as a bundle; None for a workshop."""
        row = self._connection.execute("SELECT value FROM meta WHERE key = 'bundle'").fetchone()
        with telling("meta"):
            return read_moment(row[0]) if row else None

    def content(self, piece_id: str) -> Content | None:
        """Return digests of what a piece consists of; None where there is none."""
        from jewelcraft.storage.merge import content_of

        return content_of(self._connection, piece_id)

    def exchange_marks(self, piece_ids: Sequence[str]) -> dict[str, str]:
        """Return the digests of pieces as they were last given out or taken in."""
        from jewelcraft.storage.merge import marks

        return marks(self._connection, piece_ids)

    def put_exchange_marks(self, digests: Mapping[str, str]) -> None:
        """Remember pieces as they were taken in."""
        from jewelcraft.storage.merge import put_marks

        with self._transactions.derived():
            put_marks(self._connection, digests)

    def merge_from(self, other: ExchangeStore, originals: frozenset[str] = frozenset()) -> Merge:
        """Begin to bring rows of another file in, inside a running action.

        `originals` are photos whose file shall be theirs, though we have one of the same picture.
        """
        from jewelcraft.storage.merge import Merge

        return Merge(self._connection, other._connection, originals)
