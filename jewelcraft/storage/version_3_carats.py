"""What a parcel of stones weighs together, and the girdle of a stone that is set. Old rows cost what they did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.storage.migration_steps import MIGRATIONS
from jewelcraft.storage.migration_steps import widen

if TYPE_CHECKING:
    from sqlite_utils import Database


@MIGRATIONS()
def m3_carats_of_stones(db: Database) -> None:
    """Keep the weight of all stones of a part together, and their girdle."""
    widen(db, "stone_part", {"carat_total": "TEXT", "girdle": "TEXT NOT NULL DEFAULT ''"})
