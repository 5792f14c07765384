"""What version 3 of the file adds for printed documents: their kind, their look's changes, choices by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.storage.migration_steps import INT
from jewelcraft.storage.migration_steps import MIGRATIONS
from jewelcraft.storage.migration_steps import TEXT
from jewelcraft.storage.migration_steps import create
from jewelcraft.storage.migration_steps import widen

if TYPE_CHECKING:
    from sqlite_utils import Database

_TEXT = "TEXT NOT NULL DEFAULT ''"
_NO = "INTEGER NOT NULL DEFAULT 0"


@MIGRATIONS()
def m3_paper_catalogs(db: Database) -> None:
    """Let a catalog know its kind of document, what was changed in its look, and its further pages."""
    columns = {
        "kind": "TEXT NOT NULL DEFAULT 'catalog'",
        "look_changes": _TEXT,
        "logo_digest": _TEXT,
        "sections": _TEXT,
        "has_opening": _NO,
        "opening_digests": _TEXT,
        "has_index": _NO,
        "has_back_cover": _NO,
        "stock": _TEXT,
        "first_label": "INTEGER NOT NULL DEFAULT 1",
    }
    widen(db, "catalog", columns)


@MIGRATIONS()
def m3_paper_choices(db: Database) -> None:
    """Create what was decided by hand for a piece in a catalog, and its texts there."""
    owner = ("catalog_id", "catalog", "id")
    columns: dict[str, type] = {
        "catalog_id": TEXT,
        "piece_id": TEXT,
        "breaks_before": INT,
        "is_hero": INT,
        "set_name": TEXT,
        "picture_digest": TEXT,
        "copies": INT,
    }
    create(db, "catalog_choice", columns, ("catalog_id", "piece_id"), owners=(owner,))
    texts: dict[str, type] = {"catalog_id": TEXT, "piece_id": TEXT, "field": TEXT, "language": TEXT, "text": TEXT}
    create(db, "catalog_choice_text", texts, ("catalog_id", "piece_id", "field", "language"), owners=(owner,))
