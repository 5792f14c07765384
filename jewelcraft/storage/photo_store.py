"""Turn photos into rows, and keep their originals and thumbnails by digest."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import NotFoundError
from jewelcraft.domain.photo import Photo
from jewelcraft.domain.photo import PhotoKind
from jewelcraft.storage.connection import whole_blob
from jewelcraft.storage.owned_rows import batches
from jewelcraft.storage.owned_rows import places
from jewelcraft.storage.records import RecordMap
from jewelcraft.storage.records import choice
from jewelcraft.storage.records import flag
from jewelcraft.storage.records import moment
from jewelcraft.storage.records import optional_text
from jewelcraft.storage.records import text
from jewelcraft.storage.records import whole

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Sequence

    from jewelcraft.storage.transactions import Transactions

_PART = 1 << 20
_PHOTO = RecordMap(
    Photo,
    "photo",
    (
        *(text("id"), text("digest"), optional_text("piece_id"), choice("kind", PhotoKind), text("name")),
        *(text("media_type"), whole("width"), whole("height"), whole("size_bytes"), whole("position")),
        *(flag("is_cover"), text("caption"), text("recipe"), moment("taken_at"), moment("added_at")),
        *(whole("focus_x"), whole("focus_y"), moment("trashed_at"), text("versions"), text("notes")),
        text("marks"),
    ),
)


class PhotoStore:
    """The photos of a workshop."""

    def __init__(self, transactions: Transactions) -> None:
        self._connection = transactions.connection
        self._transactions = transactions

    def put_original(self, digest: str, data: bytes) -> bool:
        """Keep the bytes of a picture, once; return whether they are new."""
        if self.has_original(digest):
            return False
        with self._transactions.derived(durable=True):
            self._connection.execute(
                "INSERT INTO original (digest, size, bytes) VALUES (?, ?, ?)", (digest, len(data), data)
            )
        return True

    def mend_original(self, digest: str, data: bytes) -> None:
        """Put the bytes of a picture back that were damaged or lost; only the very same ones are taken.

        Raises:
            ValueError: where they are other bytes.
        """
        if hashlib.sha256(data).hexdigest() != digest:
            raise ValueError(digest)
        with self._transactions.derived(durable=True):
            self._connection.execute(
                "INSERT INTO original (digest, size, bytes) VALUES (?, ?, ?)"
                " ON CONFLICT (digest) DO UPDATE SET size = excluded.size, bytes = excluded.bytes",
                (digest, len(data), data),
            )

    def forget_thumbnails(self) -> None:
        """Drop every small picture, so that all are made anew."""
        with self._transactions.derived(durable=True):
            self._connection.execute("DELETE FROM thumbnail")

    def forget_originals(self, digests: Sequence[str]) -> None:
        """Delete originals that no photo shows, as after an import that was stopped."""
        with self._transactions.derived():
            for batch in batches(digests):
                self._connection.execute(
                    f"DELETE FROM original WHERE digest IN ({places(len(batch))})"
                    " AND digest NOT IN (SELECT digest FROM photo)",
                    batch,
                )

    def has_original(self, digest: str) -> bool:
        """Say whether the bytes of a picture are kept."""
        return self._connection.execute("SELECT 1 FROM original WHERE digest = ?", (digest,)).fetchone() is not None

    def original(self, digest: str) -> bytes:
        """Return the bytes of a picture just as they came.

        Raises:
            NotFoundError: where they are not kept.
        """
        row = self._connection.execute("SELECT rowid FROM original WHERE digest = ?", (digest,)).fetchone()
        if row is None:
            raise NotFoundError("This photo is no longer in the workshop.")
        return whole_blob(self._connection, "original", "bytes", row[0])

    def original_parts(self, digest: str) -> Iterator[bytes]:
        """Yield the bytes of a picture piece by piece, so that a large one never lies in memory whole.

        Raises:
            NotFoundError: where they are not kept.
        """
        row = self._connection.execute("SELECT rowid FROM original WHERE digest = ?", (digest,)).fetchone()
        if row is None:
            raise NotFoundError("This photo is no longer in the workshop.")
        with self._connection.blobopen("original", "bytes", row[0], readonly=True) as blob:
            while part := blob.read(_PART):
                yield part

    def put_thumbnail(self, digest: str, data: bytes) -> None:
        """Keep the small picture of an original."""
        with self._transactions.derived():
            self._connection.execute("INSERT OR REPLACE INTO thumbnail (digest, bytes) VALUES (?, ?)", (digest, data))

    def thumbnail(self, digest: str) -> bytes | None:
        """Return the small picture of an original, None where none is made yet."""
        row = self._connection.execute("SELECT bytes FROM thumbnail WHERE digest = ?", (digest,)).fetchone()
        return bytes(row[0]) or None if row else None

    def without_thumbnail(self) -> list[str]:
        """Return the digests of originals whose small picture is missing."""
        return self._column("SELECT digest FROM original WHERE digest NOT IN (SELECT digest FROM thumbnail)")

    def insert(self, photo: Photo) -> None:
        """Add a photo; its original must be kept already."""
        self._transactions.require_action()
        self._connection.execute(
            f"INSERT INTO photo ({_PHOTO.column_list}) VALUES ({_PHOTO.places})", _PHOTO.row(photo)
        )

    def update(self, photo: Photo) -> None:
        """Change a stored photo into this one.

        Raises:
            NotFoundError: where the workshop has none of this id.
        """
        self._transactions.require_action()
        changed = self._connection.execute(
            f"UPDATE photo SET {_PHOTO.assignments} WHERE id = ?", (*_PHOTO.row(photo), photo.id)
        ).rowcount
        if not changed:
            raise NotFoundError("This photo is no longer in the workshop.")

    def delete(self, photo_ids: Sequence[str]) -> None:
        """Delete photos; their originals stay until the clean-up."""
        self._transactions.require_action()
        for batch in batches(photo_ids):
            self._connection.execute(f"DELETE FROM photo WHERE id IN ({places(len(batch))})", batch)

    def get(self, photo_id: str) -> Photo:
        """Return a photo.

        Raises:
            NotFoundError: where the workshop has none of this id.
        """
        for photo in self._where("id = ?", photo_id):
            return photo
        raise NotFoundError("This photo is no longer in the workshop.")

    def of_piece(self, piece_id: str) -> list[Photo]:
        """Return a piece's photos in their order, without those in the Trash."""
        return self._where("piece_id = ? AND trashed_at IS NULL", piece_id)

    def inbox(self) -> list[Photo]:
        """Return the photos that wait for a piece, in the order they came."""
        return self._where("piece_id IS NULL AND trashed_at IS NULL")

    def trashed(self) -> list[Photo]:
        """Return the photos in the Trash."""
        return self._where("trashed_at IS NOT NULL")

    def all(self) -> list[Photo]:
        """Return every photo, those in the Trash too."""
        return self._where("1")

    def by_digest(self, digest: str) -> list[Photo]:
        """Return the photos that show this original."""
        return self._where("digest = ?", digest)

    def count_inbox(self) -> int:
        """Return how many photos wait for a piece."""
        statement = "SELECT count(*) FROM photo WHERE piece_id IS NULL AND trashed_at IS NULL"
        return int(self._connection.execute(statement).fetchone()[0])

    def digests(self) -> list[str]:
        """Return the digests of all originals that are kept."""
        return self._column("SELECT digest FROM original ORDER BY digest")

    def _where(self, condition: str, *parameters: str) -> list[Photo]:
        statement = f"SELECT {_PHOTO.column_list} FROM photo WHERE {condition} ORDER BY position, number"
        return [_PHOTO.build(row) for row in self._connection.execute(statement, parameters).fetchall()]

    def _column(self, statement: str) -> list[str]:
        return [row[0] for row in self._connection.execute(statement).fetchall()]
