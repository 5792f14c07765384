"""Version 4: a seal beside each thing that was entered, by which a bit turned on the disk is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.storage.migration_steps import MIGRATIONS

if TYPE_CHECKING:
    from sqlite_utils import Database


@MIGRATIONS()
def m4_trust_seals(db: Database) -> None:
    """Create the seals; they are small and many, so each lies in the key itself."""
    db.execute(
        "CREATE TABLE seal (room TEXT NOT NULL, id TEXT NOT NULL, digest INTEGER NOT NULL, PRIMARY KEY (room, id))"
        " STRICT, WITHOUT ROWID"
    )
