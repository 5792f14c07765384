"""Version 3: versions, notes and marks of photos; recipes by digest, and pictures made by them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.storage.migration_steps import BLOB
from jewelcraft.storage.migration_steps import INT
from jewelcraft.storage.migration_steps import MIGRATIONS
from jewelcraft.storage.migration_steps import TEXT
from jewelcraft.storage.migration_steps import create
from jewelcraft.storage.migration_steps import widen

if TYPE_CHECKING:
    from sqlite_utils import Database


@MIGRATIONS()
def m3_workbench_records(db: Database) -> None:
    """Let a photo carry its versions, the notes on it and what is drawn over it."""
    widen(db, "photo", dict.fromkeys(("versions", "notes", "marks"), "TEXT NOT NULL DEFAULT ''"))


@MIGRATIONS()
def m3_workbench_renditions(db: Database) -> None:
    """Create recipes by digest, and edited pictures, which can be made again."""
    create(db, "edit_recipe", {"digest": TEXT, "text": TEXT}, "digest")
    create(db, "rendition", {"picture": TEXT, "longest": INT, "bytes": BLOB}, ("picture", "longest"))
