"""Where a picture is in the library already, in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.domain.sentences import sentence

if TYPE_CHECKING:
    from jewelcraft.domain.photo import Photo
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.storage.store import Store


@dataclass(frozen=True, slots=True)
class Place:
    """A photo that shows a picture, and where it stands, as a whole sentence and in a word."""

    photo: Photo
    sentence: Sentence
    short: Sentence


class Whereabouts:
    """Looks pictures up by digest."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, digest: str) -> Place | None:
        """Return where a picture is, None where no photo outside the Trash shows it."""
        for photo in self._store.photos.by_digest(digest):
            if photo.trashed_at is None:
                return self.place(photo)
        return None

    def place(self, photo: Photo) -> Place:
        """Say where a photo is."""
        if photo.piece_id is None:
            said = sentence("The same picture is in the Inbox already, as {name}.", name=photo.name)
            return Place(photo, said, sentence("in the Inbox"))
        code = self._store.pieces.get(photo.piece_id).code
        said = sentence("The same picture is with {code} already, as {name}.", code=code, name=photo.name)
        return Place(photo, said, sentence("with {code}", code=code))
