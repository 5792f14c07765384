"""Note beside each change which computed figures no longer follow, so that a kill cannot hide it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.storage.owned_rows import batches
from jewelcraft.storage.owned_rows import places

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

FIGURES_DAY = "figures_day"
"""The fact about the file that says of which day all figures are."""
_COUNTING = {"home_currency", "amount_step", "scale_step_g", "unit_overrides"}
"""The settings that change quantities or how they are rounded."""


def mark_stale_figures(connection: sqlite3.Connection, touched: Mapping[str, AbstractSet[str]]) -> None:
    """Drop the bills of changed pieces, and the day of all figures where rates or settings changed."""
    for batch in batches(sorted(touched.get("piece", ()))):
        connection.execute(
            f"DELETE FROM bill WHERE number IN (SELECT number FROM piece WHERE id IN ({places(len(batch))}))", batch
        )
        connection.execute(
            "DELETE FROM bill WHERE number IN (SELECT number FROM piece JOIN set_member ON piece_id = piece.id"
            f" WHERE member_id IN ({places(len(batch))}))",
            batch,
        )
    settings = touched.get("setting", frozenset())
    if settings or touched.get("rate") or touched.get("alloy") or touched.get("price_list"):
        connection.execute("DELETE FROM meta WHERE key = ?", (FIGURES_DAY,))
    if settings & _COUNTING:
        connection.execute("DELETE FROM bill")
