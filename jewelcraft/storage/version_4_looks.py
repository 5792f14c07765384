"""What version 4 of the file adds for catalogs: pieces cut, sized and spread by hand, and the basis of prices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.storage.migration_steps import MIGRATIONS
from jewelcraft.storage.migration_steps import widen

if TYPE_CHECKING:
    from sqlite_utils import Database

_TEXT = "TEXT NOT NULL DEFAULT ''"
_ZERO = "TEXT NOT NULL DEFAULT '0'"


@MIGRATIONS()
def m4_looks_choices(db: Database) -> None:
    """Let a piece be shown wide, in larger or smaller type, and cut by hand in one catalog alone."""
    widen(db, "catalog_choice", {"span": _TEXT, "text_size": _TEXT, "crop": _TEXT})


@MIGRATIONS()
def m4_looks_basis(db: Database) -> None:
    """Let a catalog know on which terms its prices are, and what a usual shipment costs."""
    columns = {
        "basis_term": _TEXT,
        "basis_place": _TEXT,
        "basis_order_value": _ZERO,
        "basis_packing": _ZERO,
        "basis_inland": _ZERO,
        "basis_clearance": _ZERO,
        "basis_loading": _ZERO,
        "basis_freight": _ZERO,
        "basis_insurance_percent": _ZERO,
        "basis_cover_percent": "TEXT NOT NULL DEFAULT '110'",
    }
    widen(db, "catalog", columns)
