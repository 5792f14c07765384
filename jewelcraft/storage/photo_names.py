"""Name each picture in the way its owner knows it: by piece and file."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3


def photo_names(connection: sqlite3.Connection) -> dict[str, str]:
    """Return for each digest the piece's code and the photo's name."""
    return dict(
        connection.execute(
            "SELECT photo.digest, coalesce(min(piece.code) || ' / ', '') || min(photo.name) FROM photo"
            " LEFT JOIN piece ON piece.id = photo.piece_id GROUP BY photo.digest"
        ).fetchall()
    )
