"""What version 3 of the file adds for editions, print shops and documents in two languages."""

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

_TEXT = "TEXT NOT NULL DEFAULT ''"
_NO = "INTEGER NOT NULL DEFAULT 0"


@MIGRATIONS()
def m3_editions_catalogs(db: Database) -> None:
    """Let a catalog know its second language, its digits, its printer and its metal clause."""
    columns = {
        "second_language": _TEXT,
        "side_by_side": _NO,
        "native_digits": _NO,
        "profile_id": _TEXT,
        "has_metal_clause": _NO,
    }
    widen(db, "catalog", columns)


@MIGRATIONS()
def m3_editions_profiles(db: Database) -> None:
    """Create the print shops and their colour profiles."""
    columns: dict[str, type] = {
        "number": INT,
        "id": TEXT,
        "name": TEXT,
        "paper_name": TEXT,
        "paper_width_mm": TEXT,
        "paper_height_mm": TEXT,
        "paper_bleed_mm": TEXT,
        "paper_crop_marks": INT,
        "standard": TEXT,
        "colours": TEXT,
        "spine_mm": TEXT,
        "page_multiple": INT,
        "ink_limit": INT,
        "icc_digest": TEXT,
        "condition": TEXT,
        "has_links": INT,
        "target_mb": TEXT,
    }
    paper = tuple(name for name in columns if name.startswith("paper_"))
    table = create(db, "print_profile", columns, "number", nullable=(*paper, "target_mb"))
    table.create_index(["id"], unique=True)
    create(db, "print_icc", {"digest": TEXT, "name": TEXT, "bytes": BLOB}, "digest")


@MIGRATIONS()
def m3_editions_editions(db: Database) -> None:
    """Create editions with their frozen content, and the pictures that they need."""
    columns: dict[str, type] = {
        "sequence": INT,
        "id": TEXT,
        "catalog_id": TEXT,
        "number": INT,
        "catalog_name": TEXT,
        "made_at": TEXT,
        "languages": TEXT,
        "currency": TEXT,
        "price_shown": TEXT,
        "price_basis": TEXT,
        "valid_until": TEXT,
        "recipients": TEXT,
        "note": TEXT,
        "profile": TEXT,
        "pages": INT,
        "pieces": INT,
        "file_name": TEXT,
        "file_digest": TEXT,
        "file_size": INT,
        "rates": TEXT,
        "document": BLOB,
    }
    table = create(db, "edition", columns, "sequence", nullable=("valid_until",))
    table.create_index(["id"], unique=True)
    table.create_index(["catalog_id", "number"], unique=True)
    owner = (("edition_id", "edition", "id"),)
    pictures: dict[str, type] = {"edition_id": TEXT, "digest": TEXT}
    create(db, "edition_picture", pictures, ("edition_id", "digest"), owners=owner, cascade=True).create_index(
        ["digest"]
    )
