"""What version 3 keeps of prices that lose money."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.storage.migration_steps import MIGRATIONS
from jewelcraft.storage.migration_steps import widen

if TYPE_CHECKING:
    from sqlite_utils import Database


@MIGRATIONS()
def m3_pricewin_below_cost(db: Database) -> None:
    """Keep beside the figures of a piece whether its price is below its cost."""
    widen(db, "figures", {"below_cost": "INTEGER NOT NULL DEFAULT 0"})
