"""Look at a backup before it is brought back: what differs from today, and single pieces taken out of it."""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from jewelcraft.domain.changes import Changes
from jewelcraft.domain.errors import NotFoundError
from jewelcraft.domain.sentences import Sentence
from jewelcraft.domain.sentences import sentence
from jewelcraft.library.backups import kept_copy
from jewelcraft.storage.comparison import RoomDifference
from jewelcraft.storage.comparison import compare
from jewelcraft.storage.copy_restoring import first_of
from jewelcraft.storage.store import Store
from jewelcraft.storage.upgrade import bring_up_to_date
from jewelcraft.storage.whole_file import copy_whole_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Iterator

    from jewelcraft.domain.work import Progress
    from jewelcraft.library.backups import Backup
    from jewelcraft.library.library import Library
    from jewelcraft.storage.comparison import Difference

__all__ = ["Preview", "bring_back_piece", "first_of", "preview"]
_SHOWN = 12
_ROOM_WORDS = {
    "photo": sentence("Photos that differ: {count}"),
    "rate": sentence("Rates that differ: {count}"),
    "alloy": sentence("Alloys that differ: {count}"),
    "catalog": sentence("Catalogs that differ: {count}"),
    "template": sentence("Templates that differ: {count}"),
    "setting": sentence("Settings that differ: {count}"),
}


@dataclass(frozen=True, slots=True)
class Preview:
    """What bringing a backup back would change, in numbers and names; new means new since the backup."""

    difference: Difference
    today_pieces: int
    backup_pieces: int

    @property
    def is_same(self) -> bool:
        """Whether nothing a person entered differs."""
        return not self.difference.rooms

    def codes(self, kind: str) -> list[str]:
        """Return the codes of pieces that are `new` since the backup, `changed`, or `gone` since."""
        found = self.difference.room("piece")
        ids = {"new": found.only_first, "changed": found.changed, "gone": found.only_second}[kind]
        return self.difference.names_of("piece", ids)

    def sentences(self) -> list[Sentence]:
        """Say the differences, pieces first."""
        pieces = {
            "new": sentence("New since then, would go ({count}): {codes}"),
            "changed": sentence("Changed since then, would be as before ({count}): {codes}"),
            "gone": sentence("Deleted since then, would come back ({count}): {codes}"),
        }
        said = []
        for kind, words in pieces.items():
            codes = self.codes(kind)
            if codes:
                shown = ", ".join(codes[:_SHOWN]) + (" …" if len(codes) > _SHOWN else "")
                said.append(Sentence(words.template, {"count": len(codes), "codes": shown}))
        others = dict(self.difference.rooms)
        others.pop("piece", None)
        for room, words in _ROOM_WORDS.items():
            count = _size(others.pop(room, RoomDifference()))
            if count:
                said.append(Sentence(words.template, {"count": count}))
        if others:
            said.append(sentence("Other entries that differ: {count}", count=sum(map(_size, others.values()))))
        return said


def preview(library: Path, backup: Backup) -> Preview:
    """Compare a library with a backup of it; neither is changed.

    Raises:
        LibraryFileError: where the backup is damaged.
    """
    with _small_file(backup) as small:
        difference = compare(library, small)
        return Preview(difference, _count(library), _count(small))


def bring_back_piece(
    library: Library, backup: Backup, code: str, read: Callable[[str], bytes | None], progress: Progress | None = None
) -> Changes:
    """Bring one piece with its photos back as it was in a backup: one step, that Undo takes back.

    Raises:
        NotFoundError: where the backup has no such piece.
        DuplicateCodeError: where another piece of today bears its code.
    """
    with _small_file(backup) as small:
        then = Store.open(small, read_only=True)
        try:
            piece = then.pieces.by_code(code)
            if piece is None:
                raise NotFoundError("This backup has no piece {code}.", code=code)
            photos = then.photos.of_piece(piece.id)
        finally:
            then.close()
    store = library.store
    with store.action(sentence("Piece {code} brought back from a backup", code=code)) as action:
        if piece.id in store.pieces.every_id():
            store.pieces.update(replace(piece, trashed_at=None))
        else:
            store.pieces.insert(replace(piece, trashed_at=None))
        today = {photo.id: photo for photo in store.photos.all()}
        for photo in photos:
            data = b"" if store.photos.has_original(photo.digest) else read(photo.digest)
            if data is None:
                continue
            if data:
                store.photos.put_original(photo.digest, data)
            if photo.id in today:
                store.photos.update(photo)
            else:
                store.photos.insert(photo)
    del progress
    return action.changes | library.follow(action.changes)


@contextmanager
def _small_file(backup: Backup) -> Iterator[Path]:
    """Unpack a backup for looking, brought to this version where it is older."""
    from jewelcraft.domain.work import NoProgress

    with tempfile.TemporaryDirectory(prefix="jewelcraft-") as folder:
        small = Path(folder) / "backup.jewelcraft"
        if backup.is_whole_file:
            copy_whole_file(backup.path, small, NoProgress())
        else:
            copies, copy = kept_copy(backup)
            copies.unpack(copy, small)
        bring_up_to_date(small)
        yield small


def _count(path: Path) -> int:
    store = Store.open(path, read_only=True)
    try:
        return len(store.pieces.every_id())
    finally:
        store.close()


def _size(found: RoomDifference) -> int:
    return len(found.only_first) + len(found.changed) + len(found.only_second)
