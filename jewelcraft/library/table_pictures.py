"""The pictures in a table's rows, or named by them, into photos of the pieces that these rows become."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from jewelcraft.domain.sentences import one_or_many
from jewelcraft.domain.sentences import sentence
from jewelcraft.exchange.workbook_pictures import picture_of
from jewelcraft.library.examined_files import examine_bytes
from jewelcraft.library.examined_files import examine_files
from jewelcraft.library.intake import Batches
from jewelcraft.library.intake import bare_photo

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Sequence

    from jewelcraft.domain.photo import Photo
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.work import Progress
    from jewelcraft.exchange.pieces_table import TableRow
    from jewelcraft.images import Picture
    from jewelcraft.library.examined_files import Examined
    from jewelcraft.storage.store import Store


class TablePictures:
    """Keeps the originals in small transactions, and the photos until their pieces are there."""

    def __init__(self, store: Store, data: bytes) -> None:
        self._store = store
        self._data = data
        self.stored: list[str] = []
        self.photos: list[Photo] = []

    def store(self, rows: Sequence[TableRow], progress: Progress) -> tuple[TableRow, ...]:
        """Keep the pictures of the rows; return the rows with a remark where one could not be read.

        Raises:
            Cancelled: raised by `progress`.
        """
        with Batches(self._store) as batches:
            told = []
            for done, row in enumerate(rows):
                progress.step(done, len(rows), row.code)
                told.append(self._store_row(row, batches))
        return tuple(told)

    def _store_row(self, row: TableRow, batches: Batches) -> TableRow:
        if row.piece is None:
            return row
        refused = 0
        for found in self._examined(row):
            if found.seen is None:
                refused += 1
            else:
                self._keep(row.piece, found, found.seen.picture, batches)
        if not refused:
            return row
        words = one_or_many(
            refused,
            sentence("1 picture of the row could not be read."),
            sentence("{count} pictures of the row could not be read."),
        )
        return replace(row, problems=(*row.problems, words))

    def _examined(self, row: TableRow) -> Iterator[Examined]:
        for part in row.pictures:
            name = part.rpartition("/")[2]
            yield examine_bytes(picture_of(self._data, part), name, f"{row.code} {name}", frozenset())
        for path in row.files:
            yield from examine_files([Path(path)], frozenset())

    def _keep(self, piece: Piece, found: Examined, picture: Picture, batches: Batches) -> None:
        here = [photo for photo in self.photos if photo.piece_id == piece.id]
        if any(photo.digest == found.digest for photo in here):
            return
        if batches.put(found):
            self.stored.append(found.digest)
        photo = replace(
            bare_photo(found.digest, picture, len(found.data)),
            id=str(uuid4()),
            piece_id=piece.id,
            name=found.name,
            position=len(here),
            is_cover=not here,
            added_at=datetime.now(UTC),
        )
        self.photos.append(photo)
