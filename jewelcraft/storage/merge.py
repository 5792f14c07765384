"""Compare the pieces of a bundle with our own, and bring the chosen ones in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import uuid4

from jewelcraft.storage.owned_rows import batches
from jewelcraft.storage.owned_rows import places
from jewelcraft.storage.piece_tables import OF_BYTES
from jewelcraft.storage.piece_tables import columns_of
from jewelcraft.storage.piece_tables import content_digest
from jewelcraft.storage.piece_tables import drop_orphans
from jewelcraft.storage.piece_tables import parts_of_content
from jewelcraft.storage.piece_tables import piece_tables
from jewelcraft.storage.piece_tables import put
from jewelcraft.storage.piece_tables import records

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping
    from collections.abc import Sequence

    from jewelcraft.storage.piece_tables import PieceTable
    from jewelcraft.storage.piece_tables import Record

_UNNUMBERED = {"number"}
_SHELF = ("archived", "trashed_at", "created_at")


@dataclass(frozen=True, slots=True)
class Content:
    """What a piece consists of: a digest of each table's share, and of all."""

    parts: Mapping[str, str]
    digest: str
    byte_digest: str
    """The same to the byte of every picture: what earlier versions of the program remembered."""


def content_of(connection: sqlite3.Connection, piece_id: str) -> Content | None:
    """Return what a piece consists of, None where there is no such piece."""
    if connection.execute("SELECT 1 FROM piece WHERE id = ?", (piece_id,)).fetchone() is None:
        return None
    parts = parts_of_content(connection, piece_id)
    to_the_byte = parts_of_content(connection, piece_id, to_the_byte=True)
    return Content(parts, content_digest(parts), content_digest(to_the_byte))


def marks(connection: sqlite3.Connection, piece_ids: Sequence[str]) -> dict[str, str]:
    """Return of each piece the digest of the state last given out or taken in."""
    found: dict[str, str] = {}
    for batch in batches(piece_ids):
        statement = f"SELECT piece_id, digest FROM exchange_mark WHERE piece_id IN ({places(len(batch))})"
        found.update(connection.execute(statement, batch).fetchall())
    return found


def put_marks(connection: sqlite3.Connection, digests: Mapping[str, str]) -> None:
    """Remember the state of pieces as given out or taken in."""
    connection.executemany("INSERT OR REPLACE INTO exchange_mark (piece_id, digest) VALUES (?, ?)", digests.items())


class Merge:
    """Brings rows of a bundle into the open file, inside a running action.

    Where we have a photo already, our file of it stays: theirs may be a copy that was made clean for the way.
    `originals` are the photos of which we have the clean copy and they the file as the camera made it.
    """

    def __init__(
        self, ours: sqlite3.Connection, theirs: sqlite3.Connection, originals: frozenset[str] = frozenset()
    ) -> None:
        self._ours = ours
        self._theirs = theirs
        self._originals = originals
        # Rows come in an order that may pass through states with a missing owner.
        ours.execute("PRAGMA defer_foreign_keys = ON")

    def add_surroundings(self, piece_ids: Sequence[str], *, with_rates: bool) -> None:
        """Add the alloys that pieces are made of, and rates, as far as we have none of the same identity."""
        alloys = sorted({row["alloy"] for row in records(self._theirs, "metal_part", "piece_id", piece_ids)})
        self._add_unknown("alloy", alloys)
        if with_rates:
            self._add_unknown("rate", self.unknown_rates())

    def unknown_rates(self) -> list[str]:
        """Return the rates that we do not have."""
        own = {row[0] for row in self._ours.execute("SELECT id FROM rate").fetchall()}
        return [row[0] for row in self._theirs.execute("SELECT id FROM rate").fetchall() if row[0] not in own]

    def _add_unknown(self, table: str, ids: Sequence[str]) -> None:
        for row in records(self._theirs, table, "id", ids):
            if self._ours.execute(f"SELECT 1 FROM {table} WHERE id = ?", (row["id"],)).fetchone() is None:
                put(self._ours, table, _without(row, _UNNUMBERED))

    def take(self, piece_id: str, code: Record) -> None:
        """Put their piece in the place of ours, or beside our others where we have none."""
        (theirs,) = records(self._theirs, "piece", "id", [piece_id])
        ours = next(records(self._ours, "piece", "id", [piece_id]), None)
        row = _without(theirs, _UNNUMBERED) | code
        if ours is None:
            put(self._ours, "piece", row)
        else:
            row |= {name: ours[name] for name in _SHELF} | {"trashed_at": None}
            sets = ", ".join(f"{name} = ?" for name in row)
            self._ours.execute(f"UPDATE piece SET {sets} WHERE id = ?", [*row.values(), piece_id])
        self._take_photos(piece_id)
        for table in piece_tables():
            if not table.of_photo:
                self._ours.execute(f"DELETE FROM {table.name} WHERE {table.owner} = ?", (piece_id,))
                self._copy(table, {piece_id: piece_id})

    def _take_photos(self, piece_id: str) -> None:
        theirs = list(records(self._theirs, "photo", "piece_id", [piece_id]))
        keep = {row["id"] for row in theirs}
        for row in list(records(self._ours, "photo", "piece_id", [piece_id])):
            # A picture that they do not have goes to the Trash: nothing is lost.
            if row["id"] not in keep and row["trashed_at"] is None:
                self._ours.execute(
                    "UPDATE photo SET trashed_at = (SELECT changed_at FROM piece WHERE id = ?) WHERE id = ?",
                    (piece_id, row["id"]),
                )
        for row in theirs:
            known = self._ours.execute("SELECT number FROM photo WHERE id = ?", (row["id"],)).fetchone()
            if known:
                cells = _without(row, _UNNUMBERED | self._files_kept(row["id"]))
                sets = ", ".join(f"{name} = ?" for name in cells)
                self._ours.execute(f"UPDATE photo SET {sets} WHERE number = ?", [*cells.values(), known[0]])
            else:
                put(self._ours, "photo", _without(row, _UNNUMBERED))
        for table in (table for table in piece_tables() if table.of_photo):
            for photo_id in keep:
                self._ours.execute(f"DELETE FROM {table.name} WHERE {table.owner} = ?", (photo_id,))
            self._copy(table, {photo_id: photo_id for photo_id in keep})

    def add_copy(self, piece_id: str, code: Record) -> str:
        """Add their piece beside ours as another one, with identities of its own; return its id."""
        (theirs,) = records(self._theirs, "piece", "id", [piece_id])
        copy_id = str(uuid4())
        put(self._ours, "piece", _without(theirs, _UNNUMBERED) | code | {"id": copy_id})
        photos: dict[str, str] = {}
        for row in records(self._theirs, "photo", "piece_id", [piece_id]):
            photos[row["id"]] = str(uuid4())
            own = {name: cell for name, cell in self._own_file(row["id"]).items() if name in OF_BYTES}
            cells = _without(row, _UNNUMBERED) | own | {"id": photos[row["id"]], "piece_id": copy_id}
            put(self._ours, "photo", cells)
        for table in piece_tables():
            self._copy(table, photos if table.of_photo else {piece_id: copy_id})
        return copy_id

    def _files_kept(self, photo_id: str) -> set[str]:
        return set() if photo_id in self._originals else set(OF_BYTES)

    def _own_file(self, photo_id: str) -> Record:
        """Return our row of a photo whose file stays as it is, empty where we have none."""
        if photo_id in self._originals:
            return {}
        return next(records(self._ours, "photo", "id", [photo_id]), {})

    def _copy(self, table: PieceTable, owners: Mapping[str, str]) -> None:
        left_out = _UNNUMBERED if "number" in columns_of(self._ours, table.name) else set()
        for row in records(self._theirs, table.name, table.owner, list(owners)):
            put(self._ours, table.name, _without(row, left_out) | {table.owner: owners[row[table.owner]]})

    def finish(self) -> None:
        """Drop rows that name a piece which was not taken."""
        drop_orphans(self._ours)


def _without(row: Record, left_out: set[str]) -> Record:
    return {name: cell for name, cell in row.items() if name not in left_out}
