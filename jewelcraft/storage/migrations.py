"""Build the tables and bring older files up to date; imported only when there is something to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlite_utils import Database

# Each of these adds its steps to the list, in this order.
from jewelcraft.storage import schema
from jewelcraft.storage import version_1  # noqa: F401
from jewelcraft.storage import version_3_carats  # noqa: F401
from jewelcraft.storage import version_3_costing  # noqa: F401
from jewelcraft.storage import version_3_editions  # noqa: F401
from jewelcraft.storage import version_3_intake  # noqa: F401
from jewelcraft.storage import version_3_paper  # noqa: F401
from jewelcraft.storage import version_3_pricewin  # noqa: F401
from jewelcraft.storage import version_3_pricing  # noqa: F401
from jewelcraft.storage import version_3_trust  # noqa: F401
from jewelcraft.storage import version_3_workbench  # noqa: F401
from jewelcraft.storage import version_4_looks  # noqa: F401
from jewelcraft.storage import version_4_trust  # noqa: F401
from jewelcraft.storage import version_5_recost  # noqa: F401
from jewelcraft.storage.migration_steps import MIGRATIONS

if TYPE_CHECKING:
    import sqlite3


def migrate(connection: sqlite3.Connection) -> None:
    """Apply what the file has not seen yet, each step in its own transaction, and mark the version."""
    db = Database(connection, use_old_upsert=False)
    MIGRATIONS.apply(db)
    connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {schema.VERSION}")
