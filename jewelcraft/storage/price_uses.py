"""Which pieces use a price of the lists: asked of the parts, never kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.domain.rate_use import Declared
from jewelcraft.domain.rate_use import RateUse
from jewelcraft.domain.rates import RateKind

if TYPE_CHECKING:
    import sqlite3

    from jewelcraft.domain.search import Shelf

_PARTS = {
    RateKind.STONE: ("stone_part", "price_key"),
    RateKind.FINDING: ("finding", "name"),
    RateKind.EXTRA: ("extra", "name"),
}


def uses_of_prices(connection: sqlite3.Connection, shelf: Shelf) -> dict[tuple[RateKind, str], RateUse]:
    """Return the use of each price that pieces of a shelf name."""
    declared: dict[str, list[Declared]] = {}
    for name, *facts in connection.execute(
        "SELECT DISTINCT price_key, nature, treatment, origin_country FROM stone_part"
        " JOIN listing ON listing.id = piece_id WHERE shelf = ? AND price_key <> ''",
        (str(shelf),),
    ):
        declared.setdefault(name, []).append(Declared(*facts))
    found: dict[tuple[RateKind, str], RateUse] = {}
    for kind, (table, column) in _PARTS.items():
        for name, count in connection.execute(
            f"SELECT {column}, count(DISTINCT piece_id) FROM {table}"
            f" JOIN listing ON listing.id = piece_id WHERE shelf = ? AND {column} <> '' GROUP BY {column}",
            (str(shelf),),
        ):
            said = declared.get(name, []) if kind is RateKind.STONE else []
            found[kind, name] = RateUse(count, tuple(sorted(said)))
    return found


def using_price(connection: sqlite3.Connection, kind: RateKind, name: str, shelf: Shelf) -> frozenset[str]:
    """Return the ids of the pieces of a shelf that use a price; none for kinds that are not bought."""
    if kind not in _PARTS:
        return frozenset()
    table, column = _PARTS[kind]
    rows = connection.execute(
        f"SELECT DISTINCT piece_id FROM {table} JOIN listing ON listing.id = piece_id WHERE shelf = ? AND {column} = ?",
        (str(shelf), name),
    )
    return frozenset(piece_id for (piece_id,) in rows)
