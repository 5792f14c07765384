"""Delete the originals that nothing refers to any more; only ever on the user's word, and reported."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

    from jewelcraft.storage.transactions import Transactions


@dataclass(frozen=True, slots=True)
class Swept:
    """What a clean-up removed."""

    originals: int
    size_bytes: int


_PORTION = 8192
"""Pages given back at once: 32 MB."""
# A photo that Undo can bring back still refers to its original.
_UNREFERENCED = (
    "SELECT digest, size FROM original WHERE digest NOT IN (SELECT digest FROM photo)"
    " AND digest NOT IN (SELECT digest FROM edition_picture)"
    " AND digest NOT IN (SELECT cover_digest FROM catalog)"
    " AND digest NOT IN (SELECT logo_digest FROM catalog)"
    " AND digest NOT IN (SELECT json_extract(image, '$.digest') FROM journal_change"
    " WHERE entity = 'photo' AND kind <> 'insert' AND json_extract(image, '$.digest') IS NOT NULL)"
    " AND digest NOT IN (SELECT json_extract(image, '$.cover_digest') FROM journal_change"
    " WHERE entity = 'catalog' AND kind <> 'insert' AND json_extract(image, '$.cover_digest') IS NOT NULL)"
    " AND digest NOT IN (SELECT json_extract(image, '$.logo_digest') FROM journal_change"
    " WHERE entity = 'catalog' AND kind <> 'insert' AND json_extract(image, '$.logo_digest') IS NOT NULL)"
)


def sweep_originals(transactions: Transactions) -> Swept:
    """Delete unreferenced originals with their thumbnails and shorten the file."""
    connection = transactions.connection
    with transactions.derived(durable=True):
        found = connection.execute(_UNREFERENCED).fetchall()
        connection.executemany("DELETE FROM original WHERE digest = ?", [(digest,) for digest, _ in found])
    _give_back(connection)
    return Swept(len(found), sum(size for _, size in found))


def _give_back(connection: sqlite3.Connection) -> None:
    """Shorten the file, a portion to a transaction, so that the log stays small.

    The statement yields a row without columns for each page; `execute` would stop behind the first one.
    """
    (free,) = connection.execute("PRAGMA freelist_count").fetchone()
    while free:
        connection.executescript(f"PRAGMA incremental_vacuum({_PORTION})")
        (left,) = connection.execute("PRAGMA freelist_count").fetchone()
        if left >= free:
            return
        free = left
