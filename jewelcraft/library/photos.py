"""What a designer does with sketches and photos: bring in, sort, order, look at, give back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jewelcraft.domain.photo import PhotoKind
from jewelcraft.domain.picture_records import split_key
from jewelcraft.domain.sentences import one_or_many
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.work import NoProgress
from jewelcraft.library.pieces import now

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable
    from collections.abc import Iterable
    from collections.abc import Sequence
    from pathlib import Path

    from jewelcraft.domain.changes import Changes
    from jewelcraft.domain.photo import Photo
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.domain.work import Progress
    from jewelcraft.library.derived import Made
    from jewelcraft.library.export import Written
    from jewelcraft.library.intake import IntakeReport
    from jewelcraft.library.library import Library
    from jewelcraft.library.sorting import IntakePlan


_FINER = 1.1
"""How much larger than wanted a kept copy must be, so that its own losses are not seen."""


class Photos:
    """The pictures of a library, with and without a piece."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._store = library.store

    def add(
        self,
        paths: Sequence[Path],
        *,
        piece_id: str | None = None,
        kind: PhotoKind = PhotoKind.PHOTO,
        progress: Progress | None = None,
    ) -> IntakeReport:
        """Bring in files and folders; a bad file is refused with its reason and the rest goes on."""
        from jewelcraft.library.intake import take_in

        return take_in(self._store, paths, piece_id=piece_id, kind=kind, progress=progress or NoProgress())

    def add_bytes(
        self, data: bytes, name: str, *, piece_id: str | None = None, kind: PhotoKind = PhotoKind.PHOTO
    ) -> IntakeReport:
        """Bring in one picture from the clipboard."""
        from jewelcraft.library.intake import take_in_bytes

        return take_in_bytes(self._store, data, name, piece_id=piece_id, kind=kind)

    def plan(self, paths: Sequence[Path], progress: Progress | None = None) -> IntakePlan:
        """Say what files are and where they would go; nothing is written, so a read-only library can tell too."""
        from jewelcraft.library.sorting import plan_intake

        return plan_intake(self._store, paths, progress)

    def take_in(self, plan: IntakePlan, progress: Progress | None = None) -> IntakeReport:
        """Bring in what a plan wants: pieces are made, pictures stand in the order of their capture."""
        from jewelcraft.library.sorted_intake import take_in_plan

        return take_in_plan(self._library, plan, progress)

    def look_alikes(self, progress: Progress | None = None) -> list[tuple[Photo, Photo]]:
        """Return every two pictures that show the same in other bytes, the larger one first."""
        from jewelcraft.library.lookalikes import Lookalikes

        pairs = []
        for one, other in Lookalikes(self._store).pairs(progress or NoProgress()):
            found = [self._shown(digest) for digest in (one, other)]
            photos = sorted((photo for photo in found if photo), key=lambda photo: -photo.width * photo.height)
            if len(photos) == len(found):
                pairs.append((photos[0], photos[1]))
        return pairs

    def put_in_place(self, photo_id: str, instead_of: str) -> Changes:
        """Let a better version take a picture's place, caption and rank; the old one goes to the Trash."""
        old, new = self.get(instead_of), self.get(photo_id)
        better = replace(
            new,
            piece_id=old.piece_id,
            kind=old.kind,
            position=old.position,
            is_cover=old.is_cover,
            caption=old.caption or new.caption,
            focus_x=old.focus_x,
            focus_y=old.focus_y,
        )

        def put() -> None:
            self._store.photos.update(replace(old, trashed_at=now(), is_cover=False))
            self._store.photos.update(better)
            self._keep_covers([new.piece_id])

        return self._act(sentence("{name} replaced by a better version", name=old.name), put)

    def keep_larger(self, one_id: str, other_id: str) -> Changes:
        """Of two pictures that show the same, keep the one with more pixels, where the older one stands."""
        one, other = self.get(one_id), self.get(other_id)
        if one.width * one.height > other.width * other.height:
            return self.put_in_place(one_id, other_id)
        return self.trash([one_id])

    def keep_better(self, larger_id: str, smaller_id: str) -> Changes:
        """Of two pictures that show the same anywhere in the workshop, keep the larger; the other goes to the Trash.

        The larger one takes the place of one that a piece has as its main picture, or that alone has a piece.
        """
        larger, smaller = self.get(larger_id), self.get(smaller_id)
        if smaller.piece_id is not None and (larger.piece_id is None or smaller.is_cover):
            return self.put_in_place(larger_id, smaller_id)
        return self.trash([smaller_id])

    def keep_all_better(self, pairs: Sequence[tuple[str, str]]) -> Changes:
        """Of many pairs (larger, smaller) keep the larger ones, as one step, and pass over what went meanwhile."""

        def keep() -> None:
            for larger_id, smaller_id in pairs:
                if all(self.get(photo_id).trashed_at is None for photo_id in (larger_id, smaller_id)):
                    self.keep_better(larger_id, smaller_id)

        return self._act(sentence("Larger ones of {count} like pictures kept", count=len(pairs)), keep)

    def where(self, photo: Photo) -> Sentence:
        """Say in a word where a picture is: with a piece, or in the Inbox."""
        from jewelcraft.library.whereabouts import Whereabouts

        return Whereabouts(self._store).place(photo).short

    def get(self, photo_id: str) -> Photo:
        """Return a picture's record.

        Raises:
            NotFoundError: where it is gone.
        """
        return self._store.photos.get(photo_id)

    def of_piece(self, piece_id: str) -> list[Photo]:
        """Return a piece's pictures in their order."""
        return self._store.photos.of_piece(piece_id)

    def inbox(self) -> list[Photo]:
        """Return the pictures that wait for a piece, newest first."""
        return self._store.photos.inbox()

    def every(self) -> list[Photo]:
        """Return all pictures, those in the Trash too."""
        return self._store.photos.all()

    def trashed(self) -> list[Photo]:
        """Return the pictures in the Trash."""
        return self._store.photos.trashed()

    def count_inbox(self) -> int:
        """Return how many pictures wait for a piece."""
        return self._store.photos.count_inbox()

    def assign(self, photo_ids: Sequence[str], piece_id: str | None) -> Changes:
        """Give pictures to a piece, behind those it has, or put them back into the Inbox."""

        def assign() -> None:
            there = self._store.photos.of_piece(piece_id) if piece_id else []
            left: list[str | None] = []
            for place, photo_id in enumerate(photo_ids, start=len(there)):
                photo = self.get(photo_id)
                left.append(photo.piece_id)
                self._store.photos.update(replace(photo, piece_id=piece_id, position=place, is_cover=False))
            self._keep_covers([piece_id, *left])

        return self._act(
            one_or_many(len(photo_ids), sentence("1 picture moved"), sentence("{count} pictures moved")), assign
        )

    def set_kind(self, photo_ids: Sequence[str], kind: PhotoKind) -> Changes:
        """Say what pictures show: sketch, CAD, wax, sample or photo."""
        label = one_or_many(len(photo_ids), sentence("1 picture sorted"), sentence("{count} pictures sorted"))
        return self._each(label, photo_ids, lambda photo: replace(photo, kind=kind))

    def reorder(self, piece_id: str, photo_ids: Sequence[str]) -> Changes:
        """Put a piece's pictures into the given order."""

        def reorder() -> None:
            places = {photo_id: place for place, photo_id in enumerate(photo_ids)}
            for photo in self.of_piece(piece_id):
                place = places.get(photo.id, len(places) + photo.position)
                if place != photo.position:
                    self._store.photos.update(replace(photo, position=place))

        return self._act(sentence("Pictures put in order"), reorder)

    def set_cover(self, photo_id: str) -> Changes:
        """Make a picture the main one of its piece."""
        chosen = self.get(photo_id)

        def choose() -> None:
            for photo in self.of_piece(chosen.piece_id) if chosen.piece_id else []:
                if photo.is_cover != (photo.id == photo_id):
                    self._store.photos.update(replace(photo, is_cover=photo.id == photo_id))

        return self._act(sentence("Main picture chosen"), choose)

    def change(self, photo: Photo) -> Changes:
        """Keep a picture's caption, focus or other facts as they now are."""
        return self._act(sentence("Picture changed"), lambda: self._store.photos.update(photo))

    def trash(self, photo_ids: Sequence[str]) -> Changes:
        """Move pictures to the Trash."""
        label = one_or_many(
            len(photo_ids), sentence("1 picture moved to Trash"), sentence("{count} pictures moved to Trash")
        )
        return self._each(label, photo_ids, lambda photo: replace(photo, trashed_at=now(), is_cover=False))

    def restore(self, photo_ids: Sequence[str]) -> Changes:
        """Take pictures out of the Trash."""
        label = one_or_many(
            len(photo_ids), sentence("1 picture taken out of Trash"), sentence("{count} pictures taken out of Trash")
        )
        return self._each(label, photo_ids, lambda photo: replace(photo, trashed_at=None))

    def delete_for_ever(self, photo_ids: Sequence[str]) -> Changes:
        """Delete pictures from the Trash."""
        label = one_or_many(len(photo_ids), sentence("1 picture deleted"), sentence("{count} pictures deleted"))
        return self._act(label, lambda: self._store.photos.delete(photo_ids))

    def thumbnail(self, digest: str) -> bytes | None:
        """Return the thumbnail of a picture, edited where its name says so, as JPEG, longest side 512.

        None where it is still to be made: a list never waits for that.
        """
        if split_key(digest)[1]:
            return self._library.workbench.kept(digest)
        return self._store.photos.thumbnail(digest)

    def preview(self, digest: str, longest: int = 1600) -> bytes:
        """Return a picture, edited where its name says so, as an upright sRGB JPEG, the kept one where large enough."""
        if split_key(digest)[1]:
            return self._library.workbench.screen(digest, longest)
        from jewelcraft.library.derived import screen_picture

        return screen_picture(self._store, digest, longest)

    def incomplete(self, limit: int = 64) -> list[str]:
        """Return names of pictures that lack what is made of them once, as those of older files do."""
        found = self._store.derived.incomplete(limit)
        return found + self._store.renditions.missing(limit - len(found))

    def read_missing(self, limit: int, stop: threading.Event | None = None, first: Sequence[str] = ()) -> list[Made]:
        """Make what some pictures lack and return it unwritten, so that a read-only library can do the work.

        The ones that somebody waits for come `first`.
        """
        from jewelcraft.library.derived import read_missing

        names = list(dict.fromkeys((*first, *self.incomplete(limit))))[: max(limit, len(first))]
        return read_missing(self._library, names, stop)

    def keep_made(self, made: Sequence[Made]) -> None:
        """Keep what was made of pictures; no step to undo, since it can be made again."""
        from jewelcraft.library.derived import keep_made

        keep_made(self._store, made)

    def complete(self, progress: Progress | None = None) -> int:
        """Make every thumbnail, screen picture and fingerprint that is missing; return how many pictures that were."""
        from jewelcraft.library.derived import make_missing

        return make_missing(self._library, progress or NoProgress())

    def original(self, digest: str) -> bytes:
        """Return the original bytes as they came in."""
        return self._store.photos.original(split_key(digest)[0])

    def by_digest(self, digest: str) -> list[Photo]:
        """Return the photos that show an original."""
        return self._store.photos.by_digest(digest)

    def for_print(self, picture: str) -> bytes:
        """Return what is printed: the original's bytes, or the edited picture at full size."""
        return self._library.workbench.full(picture) if split_key(picture)[1] else self.original(picture)

    def copy_for_print(self, picture: str, longest: int) -> bytes | None:
        """Return a kept copy that is clearly larger than `longest` pixels; None where there is none."""
        from jewelcraft.images.render import PREVIEW_PIXELS
        from jewelcraft.images.render import THUMBNAIL_PIXELS

        if split_key(picture)[1]:
            return None
        if longest * _FINER <= THUMBNAIL_PIXELS:
            return self._store.photos.thumbnail(picture) or None
        return self._store.derived.preview(picture) if longest * _FINER <= PREVIEW_PIXELS else None

    def lack_copies(self, digests: Iterable[str]) -> bool:
        """Say whether copies of some of these pictures are still to be made."""
        return self._store.derived.lacks(digests)

    def export(
        self,
        folder: Path,
        photo_ids: Sequence[str] | None = None,
        progress: Progress | None = None,
        *,
        clean: bool = False,
    ) -> Written:
        """Write original bytes into a folder under safe names; what is damaged is left out and named.

        Where `clean`, write copies for strangers: no position, owner, camera or notes, nothing from the Trash.
        """
        from jewelcraft.library.export import export_originals

        photos = self.every() if photo_ids is None else [self.get(photo_id) for photo_id in photo_ids]
        if clean:
            photos = [photo for photo in photos if photo.trashed_at is None]
        return export_originals(self._library, photos, folder, progress or NoProgress(), clean=clean)

    def _shown(self, digest: str) -> Photo | None:
        return next((photo for photo in self._store.photos.by_digest(digest) if photo.trashed_at is None), None)

    def _each(self, label: Sentence, photo_ids: Sequence[str], turn: Callable[[Photo], Photo]) -> Changes:
        def update() -> None:
            photos = [self.get(photo_id) for photo_id in photo_ids]
            for photo in photos:
                self._store.photos.update(turn(photo))
            self._keep_covers([photo.piece_id for photo in photos])

        return self._act(label, update)

    def _keep_covers(self, piece_ids: Sequence[str | None]) -> None:
        """Let the first picture be the cover where a piece has lost its own, so that each has one."""
        for piece_id in filter(None, dict.fromkeys(piece_ids)):
            photos = self.of_piece(piece_id)
            if photos and not any(photo.is_cover for photo in photos):
                self._store.photos.update(replace(photos[0], is_cover=True))

    def _act(self, label: Sentence, work: Callable[[], object]) -> Changes:
        with self._store.action(label) as action:
            work()
        return action.changes
