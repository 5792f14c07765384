"""Files dropped by a user into photos of a library: checked, stored once, listed in one report."""

from __future__ import annotations

import uuid
from contextlib import ExitStack
from contextlib import contextmanager
from contextlib import suppress
from dataclasses import dataclass
from dataclasses import field
from dataclasses import replace
from datetime import UTC
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from typing import Literal
from typing import Self

from jewelcraft.domain.changes import Changes
from jewelcraft.domain.errors import JewelCraftError
from jewelcraft.domain.photo import Photo
from jewelcraft.domain.photo import PhotoKind
from jewelcraft.domain.sentences import Sentence
from jewelcraft.domain.sentences import one_or_many
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.work import NoProgress
from jewelcraft.images import decoders
from jewelcraft.images import look_at
from jewelcraft.library.examined_files import Listener
from jewelcraft.library.examined_files import examine_bytes
from jewelcraft.library.examined_files import examine_files
from jewelcraft.library.found_files import found_files
from jewelcraft.library.lookalikes import Lookalikes
from jewelcraft.library.whereabouts import Whereabouts

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Iterator
    from collections.abc import Sequence

    from jewelcraft.domain.work import Progress
    from jewelcraft.images import Picture
    from jewelcraft.images import Seen
    from jewelcraft.library.examined_files import Examined
    from jewelcraft.storage.store import Store


@dataclass(frozen=True, slots=True)
class IntakeEntry:
    """What became of one file."""

    path: str
    result: Literal["accepted", "duplicate", "refused"]
    reason: Sentence | None = None
    photo_id: str = ""
    digest: str = ""
    width: int = 0
    height: int = 0
    alike: tuple[str, ...] = ()
    """Ids of photos that show the same in other bytes: re-saved, shrunk, sent through a chat, turned."""


@dataclass(frozen=True, slots=True)
class IntakeReport:
    """One entry per file, and what the library must show anew."""

    entries: tuple[IntakeEntry, ...] = ()
    changes: Changes = field(default_factory=Changes)


def take_in(
    store: Store,
    paths: Sequence[Path],
    *,
    piece_id: str | None = None,
    kind: PhotoKind = PhotoKind.PHOTO,
    progress: Progress | None = None,
) -> IntakeReport:
    """Bring picture files and whole folders into a library, as photos of a piece or into the Inbox.

    Two threads read and decode; the calling thread, which owns the store, writes. Originals are
    stored as they come, photo rows all at the end: the whole import is one step to undo, and one
    that was cancelled or killed shows nothing.

    Raises:
        NotFoundError: where there is no such piece.
        Cancelled: raised by `progress`; nothing was added then.
    """
    files = found_files(paths)
    target = _Target(store, piece_id, kind)
    known = frozenset(store.photos.digests())
    listener = Listener(progress or NoProgress(), len(files))
    return target.fill(examine_files(files, known, listener.again), len(files), listener)


def take_in_bytes(
    store: Store,
    data: bytes,
    name: str,
    *,
    piece_id: str | None = None,
    kind: PhotoKind = PhotoKind.PHOTO,
) -> IntakeReport:
    """Bring one picture in that is not a file, as from the clipboard."""
    target = _Target(store, piece_id, kind)
    return target.fill(iter([examine_bytes(data, name, name, frozenset())]), 1, NoProgress())


class _Target:
    """Where the pictures go: a piece's photos or the Inbox, and what is there already."""

    def __init__(self, store: Store, piece_id: str | None, kind: PhotoKind) -> None:
        self._store = store
        self._piece_id = piece_id
        self._kind = kind
        present = store.photos.inbox() if piece_id is None else store.photos.of_piece(store.pieces.get(piece_id).id)
        self._present = {photo.digest: photo for photo in present}
        self._position = 1 + max((photo.position for photo in present), default=-1)
        self._lacks_cover = piece_id is not None and not any(photo.is_cover for photo in present)
        self._lookalikes: Lookalikes | None = None
        self._new: list[Photo] = []
        self._stored: list[str] = []
        self._entries: list[IntakeEntry] = []

    def fill(self, found: Iterable[Examined], count: int, progress: Progress) -> IntakeReport:
        """Store the originals in small transactions, then all photo rows as one action."""
        with forgotten_if_stopped(self._store, self._stored):
            with Batches(self._store) as batches:
                for done, examined in enumerate(found):
                    progress.step(done, count, examined.name)
                    self._entries.append(self._entry(examined, batches))
            progress.step(count, count)
            changes = self._insert()
        return IntakeReport(tuple(self._entries), changes)

    def _entry(self, found: Examined, batches: Batches) -> IntakeEntry:
        if found.refused is not None:
            return IntakeEntry(found.path, "refused", found.refused)
        present = self._already(found.digest)
        if present is not None:
            return told(found.path, "duplicate", present, Whereabouts(self._store).place(present).sentence)
        photo = self._photo(found, batches)
        self._new.append(photo)
        self._present[photo.digest] = photo
        entry = told(found.path, "accepted", photo, found.seen.note if found.seen else None)
        return replace(entry, alike=self._alike(found))

    def _alike(self, found: Examined) -> tuple[str, ...]:
        """Return the photos that show the same in other bytes, those of this import too."""
        if found.seen is None:
            return ()
        if self._lookalikes is None:
            self._lookalikes = Lookalikes(self._store)
        digests = self._lookalikes.like(found.seen)
        self._lookalikes.add(found.seen)
        return tuple(filter(None, map(self._shown_as, digests)))

    def _shown_as(self, digest: str) -> str:
        """Return the id of the photo that shows a picture, one of this import or of the workshop."""
        present = self._present.get(digest)
        if present is not None:
            return present.id
        place = Whereabouts(self._store).of(digest)
        return place.photo.id if place else ""

    def _already(self, digest: str) -> Photo | None:
        """Return the photo that makes this picture a duplicate here.

        A piece may share a picture with another piece. The Inbox is for pictures that are
        nowhere else yet, so that dropping a sorted folder again adds nothing.
        """
        present = self._present.get(digest)
        if present is not None or self._piece_id is not None:
            return present
        return next((photo for photo in self._store.photos.by_digest(digest) if photo.trashed_at is None), None)

    def _photo(self, found: Examined, batches: Batches) -> Photo:
        """Make the row of a new photo; its bytes are in the file from here on."""
        photo = replace(
            self._like_known(found) or self._from_file(found, batches),
            id=str(uuid.uuid4()),
            piece_id=self._piece_id,
            kind=self._kind,
            name=found.name,
            position=self._position,
            is_cover=self._lacks_cover,
            added_at=datetime.now(UTC),
        )
        self._position += 1
        self._lacks_cover = False
        return photo

    def _like_known(self, found: Examined) -> Photo | None:
        """Return the facts of an equal picture in the library, without what was done to that one."""
        if found.seen is not None:
            return None
        for photo in self._store.photos.by_digest(found.digest):
            return bare_photo(photo.digest, photo, photo.size_bytes)
        return None

    def _from_file(self, found: Examined, batches: Batches) -> Photo:
        if found.seen is None:
            # The bytes are there without a photo, as after an import that was undone.
            found = replace(found, seen=decoders().run(look_at, found.data, found.name, found.digest))
        if batches.put(found):
            self._stored.append(found.digest)
        assert found.seen is not None  # noqa: S101 (for the type checker: set above)
        return bare_photo(found.digest, found.seen.picture, len(found.data))

    def _insert(self) -> Changes:
        if not self._new:
            return Changes()
        if len(self._new) == 1:
            label = sentence("Add {name}", name=self._new[0].name)
        else:
            label = one_or_many(len(self._new), sentence("Add 1 photo"), sentence("Add {count} photos"))
        with self._store.action(label) as action:
            for photo in self._new:
                self._store.photos.insert(photo)
        return action.changes


@contextmanager
def forgotten_if_stopped(store: Store, stored: Sequence[str]) -> Iterator[None]:
    """Take the originals stored on the way out of the file again where an import does not come to its end."""
    try:
        yield
    except BaseException:
        # What stopped the import is what the user must hear of, not a disk too full to tidy.
        with suppress(JewelCraftError):
            store.photos.forget_originals(stored)
        raise


class Batches:
    """Writes originals and thumbnails, several to a transaction: that spares the disk without filling it with a log."""

    _PICTURES = 20
    _BYTES = 64_000_000
    _LABEL = sentence("Add photos")

    def __init__(self, store: Store) -> None:
        self._store = store
        self._open = ExitStack()
        self._pictures = 0
        self._bytes = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *stopped_by: object) -> None:
        self._open.__exit__(*stopped_by)  # type: ignore[arg-type]

    def put(self, found: Examined) -> bool:
        """Write one picture's bytes and what is derived from them; return whether they are new."""
        if not self._pictures:
            # Originals are in no history, so the action leaves no entry in it.
            self._open.enter_context(self._store.action(self._LABEL, bulk=True))
        is_new = self._store.photos.put_original(found.digest, found.data)
        if found.seen is not None:
            keep_derived(self._store, found.digest, found.seen)
        self._pictures += 1
        self._bytes += len(found.data)
        if self._pictures >= self._PICTURES or self._bytes >= self._BYTES:
            self._pictures = self._bytes = 0
            self._open.close()
        return is_new


def keep_derived(store: Store, digest: str, seen: Seen) -> None:
    """Keep what one decoding gave beside its original."""
    store.photos.put_thumbnail(digest, seen.thumbnail)
    store.derived.put_likeness(digest, seen.bits, seen.greys)
    if seen.preview is not None:
        store.derived.put_preview(digest, seen.preview)


def bare_photo(digest: str, facts: Picture | Photo, size: int) -> Photo:
    """Return a photo's row with what the picture itself says."""
    return Photo(
        id="",
        digest=digest,
        piece_id=None,
        kind=PhotoKind.PHOTO,
        name="",
        media_type=facts.media_type,
        width=facts.width,
        height=facts.height,
        size_bytes=size,
        taken_at=facts.taken_at,
    )


def told(
    path: str,
    result: Literal["accepted", "duplicate"],
    photo: Photo,
    reason: Sentence | None = None,
) -> IntakeEntry:
    """Return the line of a report on a file that is in the library now."""
    return IntakeEntry(path, result, reason, photo.id, photo.digest, photo.width, photo.height)
