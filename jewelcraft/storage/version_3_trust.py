"""Version 3: the state of pieces as they were last exchanged with another laptop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.storage.migration_steps import MIGRATIONS
from jewelcraft.storage.migration_steps import TEXT
from jewelcraft.storage.migration_steps import create

if TYPE_CHECKING:
    from sqlite_utils import Database


@MIGRATIONS()
def m3_trust_exchange_marks(db: Database) -> None:
    """Create marks of exchanged pieces; no history watches them, as giving a piece away changes nothing here."""
    create(db, "exchange_mark", {"piece_id": TEXT, "digest": TEXT}, "piece_id")
