"""What version 5 computes of bills, so that all prices follow a metal's in one statement."""

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
def m5_recost_whole_figures(db: Database) -> None:
    """Keep cost and retail price of a piece as whole numbers too, as the wholesale price in `price_key`."""
    widen(db, "figures", {"cost_key": "INTEGER", "retail_key": "INTEGER"})


@MIGRATIONS()
def m5_recost_bill_sums(db: Database) -> None:
    """Keep beside each bill its sum in whole numbers; it goes when the bill goes."""
    for name in ("bill_source", "bill_policy"):
        create(db, name, {"id": INT, "text": TEXT}, "id").create_index(["text"], unique=True)
    # Of all weights that a source is paid for.
    widen(db, "bill_source", {"most": "INTEGER NOT NULL DEFAULT 0"})
    amounts = ("metal", "work", "overhead", "failing", "good", "stones", "labour", "rest")
    names = ("number", "work_key", "figures_row", "policy", "source", "quantity", "source_2", "quantity_2", "more")
    columns: dict[str, type] = {**dict.fromkeys((*names, *amounts), INT), "piece_id": TEXT}
    owner = (("number", "bill", "number"),)
    nullable = ("figures_row", *amounts)
    create(db, "bill_sum", columns, "number", nullable=nullable, owners=owner, cascade=True)
    # Read from end to end in this order, and by nothing else.
    db.execute(
        "CREATE TABLE bill_metal (number INTEGER NOT NULL REFERENCES bill_sum (number) ON DELETE CASCADE,"
        " place INTEGER NOT NULL, source INTEGER NOT NULL, quantity INTEGER NOT NULL, times INTEGER NOT NULL,"
        " PRIMARY KEY (number, place)) STRICT, WITHOUT ROWID"
    )
