"""Tables of version 3 that are derived from originals: pictures for a whole screen, and fingerprints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.storage.migration_steps import BLOB
from jewelcraft.storage.migration_steps import INT
from jewelcraft.storage.migration_steps import MIGRATIONS
from jewelcraft.storage.migration_steps import TEXT
from jewelcraft.storage.migration_steps import create

if TYPE_CHECKING:
    from sqlite_utils import Database


@MIGRATIONS()
def m3_intake_derived(db: Database) -> None:
    """Create the picture for a whole screen (empty where the original serves), and what a picture looks like."""
    owner = (("digest", "original", "digest"),)
    create(db, "preview", {"digest": TEXT, "bytes": BLOB}, "digest", owners=owner, cascade=True)
    create(db, "likeness", {"digest": TEXT, "bits": INT, "greys": BLOB}, "digest", owners=owner, cascade=True)
