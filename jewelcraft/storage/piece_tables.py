"""Which rows make up a piece, whatever tables there are: read them, digest them, put them into another file."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.storage.owned_rows import batches
from jewelcraft.storage.owned_rows import places
from jewelcraft.storage.schema import WATCHED

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from collections.abc import Sequence

# Where a piece stands on the shelves, and when it was touched, is each laptop's own matter.
_OWN_MATTERS = {
    "piece": {"number", "id", "archived", "trashed_at", "created_at", "changed_at"},
    "photo": {"number", "piece_id", "trashed_at", "added_at"},
}
# A photo is the same picture for ever; a clean copy of its file has other bytes, and perhaps another format.
OF_BYTES = ("digest", "media_type", "width", "height", "size_bytes")
Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class PieceTable:
    """A table whose rows belong to a piece, or to a photo of one."""

    name: str
    owner: str
    of_photo: bool = False


def piece_tables() -> list[PieceTable]:
    """Return the tables that make up a piece beside its own row and its photos, found by what their rows touch."""
    found: list[PieceTable] = []
    for name, watched in WATCHED.items():
        rooms = dict(watched.touches)
        if name in ("piece", "photo") or len(watched.touches) != 1:
            continue
        if "piece" in rooms:
            found.append(PieceTable(name, rooms["piece"]))
        elif "photo" in rooms:
            found.append(PieceTable(name, rooms["photo"], of_photo=True))
    return found


def columns_of(connection: sqlite3.Connection, table: str) -> list[str]:
    """Return the columns of a table."""
    return [row[1] for row in connection.execute(f"PRAGMA table_info({table})").fetchall()]


def records(connection: sqlite3.Connection, table: str, column: str, keys: Sequence[str]) -> Iterator[Record]:
    """Yield the rows of a table whose column holds one of the keys."""
    names = columns_of(connection, table)
    for batch in batches(keys):
        statement = f"SELECT {', '.join(names)} FROM {table} WHERE {column} IN ({places(len(batch))}) ORDER BY rowid"
        for row in connection.execute(statement, batch).fetchall():
            yield dict(zip(names, row, strict=True))


def put(connection: sqlite3.Connection, table: str, record: Record) -> None:
    """Insert a row."""
    names = ", ".join(record)
    connection.execute(f"INSERT INTO {table} ({names}) VALUES ({places(len(record))})", list(record.values()))


def parts_of_content(connection: sqlite3.Connection, piece_id: str, *, to_the_byte: bool = False) -> dict[str, str]:
    """Return a digest of each table's share of a piece; what is the same on two laptops has the same digests.

    A picture and its clean copy are the same, save `to_the_byte`, as earlier versions of the program had it.
    """
    found = {"piece": _digest("piece", records(connection, "piece", "id", [piece_id]))}
    photos = [row for row in records(connection, "photo", "piece_id", [piece_id]) if row["trashed_at"] is None]
    photo_ids = [row["id"] for row in photos]
    for table in piece_tables():
        keys = photo_ids if table.of_photo else [piece_id]
        digest = _digest(table.name, records(connection, table.name, table.owner, keys), table.owner)
        if digest:
            found[table.name] = digest
    if photos:
        left_out = set() if to_the_byte else set(OF_BYTES)
        found["photo"] = _digest("photo", ({name: row[name] for name in row.keys() - left_out} for row in photos))
    return found


def content_digest(parts: dict[str, str]) -> str:
    """Return one digest of a whole piece."""
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def _digest(table: str, rows: Iterator[Record], owner: str = "") -> str:
    left_out = _OWN_MATTERS.get(table, {"number", owner})
    texts = sorted(
        json.dumps({name: _plain(cell) for name, cell in row.items() if name not in left_out}, sort_keys=True)
        for row in rows
    )
    return hashlib.sha256("\n".join(texts).encode()).hexdigest() if texts else ""


def _plain(cell: Any) -> Any:
    return cell.hex() if isinstance(cell, bytes) else cell


def with_relatives(connection: sqlite3.Connection, piece_ids: Sequence[str]) -> list[str]:
    """Return the pieces and those they cannot be without, such as the members of a set."""
    found = dict.fromkeys(piece_ids)
    waiting = list(piece_ids)
    links = list(_links(connection))
    while waiting:
        batch, waiting = waiting, []
        for table, owner, column in links:
            for row in records(connection, table, owner, batch):
                other = row[column]
                if other is not None and other not in found:
                    found[other] = None
                    waiting.append(other)
    return list(found)


def _links(connection: sqlite3.Connection) -> Iterator[tuple[str, str, str]]:
    """Yield table, owner and column where a row of a piece names another piece."""
    for table in piece_tables():
        for _, _, target, column, *_ in connection.execute(f"PRAGMA foreign_key_list({table.name})").fetchall():
            if target == "piece" and column != table.owner and not table.of_photo:
                yield table.name, table.owner, column


def drop_orphans(connection: sqlite3.Connection) -> None:
    """Delete rows that name another piece which is not here."""
    for table in {name for name, _, _ in _links(connection)}:
        for _, row, *_ in connection.execute(f"PRAGMA foreign_key_check({table})").fetchall():
            connection.execute(f"DELETE FROM {table} WHERE rowid = ?", (row,))
