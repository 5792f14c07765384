"""Version 3: whole price policies, price lists, sets, buyers, quotations and frozen cost sheets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.storage.migration_steps import INT
from jewelcraft.storage.migration_steps import MIGRATIONS
from jewelcraft.storage.migration_steps import TEXT
from jewelcraft.storage.migration_steps import create
from jewelcraft.storage.migration_steps import widen

if TYPE_CHECKING:
    from sqlite_utils import Database


@MIGRATIONS()
def m3_pricing_policies(db: Database) -> None:
    """Let a piece keep a whole policy, and create named price lists."""
    widen(db, "piece", {"policy_more": "TEXT"})
    columns: dict[str, type] = {"number": INT, "id": TEXT, "name": TEXT, "policy": TEXT, "collections": TEXT}
    create(db, "price_list", columns, "number").create_index(["id"], unique=True)


@MIGRATIONS()
def m3_pricing_sets(db: Database) -> None:
    """Create the pieces of a set."""
    columns: dict[str, type] = {"piece_id": TEXT, "position": INT, "member_id": TEXT, "count": INT}
    owners = (("piece_id", "piece", "id"), ("member_id", "piece", "id"))
    create(db, "set_member", columns, ("piece_id", "position"), owners=owners).create_index(["member_id"])


@MIGRATIONS()
def m3_pricing_frozen_sheets(db: Database) -> None:
    """Create frozen cost sheets, each distinct one once."""
    create(db, "frozen_sheet", {"digest": TEXT, "text": TEXT}, "digest")


@MIGRATIONS()
def m3_pricing_quotes(db: Database) -> None:
    """Create buyers and quotations; a quotation outlives the pieces and the buyer it names."""
    columns: dict[str, type] = {"number": INT, "id": TEXT, "name": TEXT, "facts": TEXT}
    create(db, "buyer", columns, "number").create_index(["id"], unique=True)
    columns = {"number": INT, "id": TEXT, "code": TEXT, "day": TEXT, "buyer_id": TEXT, "status": TEXT, "facts": TEXT}
    quote = create(db, "quote", columns, "number")
    quote.create_index(["id"], unique=True)
    quote.create_index(["buyer_id"])
    columns = {"quote_id": TEXT, "position": INT, "piece_id": TEXT, "digest": TEXT, "facts": TEXT}
    owners = (("quote_id", "quote", "id"), ("digest", "frozen_sheet", "digest"))
    create(db, "quote_line", columns, ("quote_id", "position"), nullable=("digest",), owners=owners)
