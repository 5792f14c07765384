"""Make a salvaged library sound: every row has what it belongs to, every picture is looked for by its digest."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from dataclasses import field
from typing import TYPE_CHECKING

from jewelcraft.domain.piece import Piece
from jewelcraft.domain.query_text import fold
from jewelcraft.storage.photo_names import photo_names
from jewelcraft.storage.piece_parts import PIECE

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from collections.abc import Sequence

    from jewelcraft.storage.kept_tables import KeptTable

_FOUND_CODE = "FOUND-{}"


@dataclass(slots=True)
class Mended:
    """What was put right."""

    pictures_found: list[str] = field(default_factory=list)
    """Photos whose picture was damaged and was found elsewhere."""
    pictures_lost: list[str] = field(default_factory=list)
    """Photos whose picture is damaged or gone and was found nowhere."""
    new_codes: list[str] = field(default_factory=list)
    """Codes given to pieces of which only parts were left."""
    homeless_rows: int = 0
    """Rows left out because what they belonged to is gone."""


def mend(
    connection: sqlite3.Connection, tables: Sequence[KeptTable], read_blob: Callable[[str], bytes | None]
) -> Mended:
    """Give lost pieces a row again, look for lost pictures, and drop what belongs to nothing."""
    mended = Mended()
    _pieces(connection, tables, mended)
    _originals(connection, read_blob, mended)
    # A row may own others, so it is looked again until nothing more falls away.
    while dropped := sum(_drop_homeless(connection, table) for table in tables):
        mended.homeless_rows += dropped
    return mended


def _pieces(connection: sqlite3.Connection, tables: Sequence[KeptTable], mended: Mended) -> None:
    """Make a piece of parts, texts and photos whose own piece was lost."""
    lost: set[str] = set()
    for table in tables:
        for column, owner, _key in table.owners:
            if owner == "piece" and table.name != "catalog_piece":
                rows = connection.execute(
                    f"SELECT DISTINCT {column} FROM {table.name} WHERE {column} IS NOT NULL"
                    f" AND {column} NOT IN (SELECT id FROM piece)"
                ).fetchall()
                lost |= {str(row[0]) for row in rows}
    number = 1
    for piece_id in sorted(lost):
        while connection.execute(
            "SELECT 1 FROM piece WHERE code_folded = ?", (fold(_FOUND_CODE.format(number)),)
        ).fetchone():
            number += 1
        piece = Piece(piece_id, _FOUND_CODE.format(number))
        connection.execute(
            f"INSERT INTO piece (code_folded, {PIECE.column_list}) VALUES (?, {PIECE.places})",
            (fold(piece.code), *PIECE.row(piece)),
        )
        mended.new_codes.append(piece.code)


def _originals(connection: sqlite3.Connection, read_blob: Callable[[str], bytes | None], mended: Mended) -> None:
    names = photo_names(connection)
    kept = {row[0] for row in connection.execute("SELECT digest FROM original").fetchall()}
    for digest in sorted(kept | names.keys()):
        if digest in kept and _is_whole(connection, digest):
            continue
        name = names.get(digest, digest[:12])
        data = read_blob(digest)
        if data is not None:
            connection.execute(
                "INSERT OR REPLACE INTO original (digest, size, bytes) VALUES (?, ?, ?)", (digest, len(data), data)
            )
            mended.pictures_found.append(name)
            continue
        mended.pictures_lost.append(name)
        # Damaged bytes stay, because half a picture may still be looked at; a check goes on naming it.
        connection.execute("INSERT OR IGNORE INTO original (digest, size, bytes) VALUES (?, 0, x'')", (digest,))


def _is_whole(connection: sqlite3.Connection, digest: str) -> bool:
    (data,) = connection.execute("SELECT bytes FROM original WHERE digest = ?", (digest,)).fetchone()
    return hashlib.sha256(data).hexdigest() == digest


def _drop_homeless(connection: sqlite3.Connection, table: KeptTable) -> int:
    dropped = 0
    for column, owner, key in table.owners:
        dropped += connection.execute(
            f"DELETE FROM {table.name} WHERE {column} IS NOT NULL"
            f" AND {column} NOT IN (SELECT {key or 'rowid'} FROM {owner})"
        ).rowcount
    return dropped
