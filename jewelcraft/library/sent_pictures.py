"""Pictures on their way to another laptop and back: freed of notes about their owner, and known again as the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.domain.errors import JewelCraftError
from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.domain.errors import NotFoundError
from jewelcraft.domain.errors import PictureRefusedError
from jewelcraft.images import CleanCopy
from jewelcraft.images import clean_copy
from jewelcraft.images import decoders
from jewelcraft.images import digest_of

if TYPE_CHECKING:
    from jewelcraft.domain.photo import Photo
    from jewelcraft.storage.store import Store


class Cleaner:
    """Makes clean copies of pictures, and remembers which of them had to be coded anew."""

    def __init__(self) -> None:
        self.remade: list[str] = []

    def __call__(self, data: bytes, name: str) -> CleanCopy:
        """Return a picture without notes about its owner.

        Raises:
            LibraryFileError: where it can be read no more, so that nothing can be taken out of it.
        """
        try:
            made = decoders().run(clean_copy, data, name)
        except PictureRefusedError as refusal:
            raise LibraryFileError(
                "The picture {name} cannot be read any more, so nobody can say what its file tells of you. "
                "Put it into the Trash, or send the files just as they came in.",
                name=name,
            ) from refusal
        if made.is_remade:
            self.remade.append(name)
        return made


def brings_original(ours: Store, theirs: Store, photo: Photo) -> bool:
    """Tell whether a photo of theirs is the file as the camera made it, where we have only its clean copy."""
    try:
        own = ours.photos.get(photo.id)
        if own.digest == photo.digest or ours.photos.has_original(photo.digest):
            return False
        if photo.size_bytes < own.size_bytes and photo.media_type == own.media_type:
            # A clean copy is never the larger one, so there is no need to make one.
            return False
        made = decoders().run(clean_copy, theirs.photos.original(photo.digest), photo.name)
    except JewelCraftError:
        return False
    return digest_of(made.data) == own.digest


def has_picture(ours: Store, photo: Photo) -> bool:
    """Tell whether we have a picture already, be it as the camera made it or as a clean copy."""
    if ours.photos.has_original(photo.digest):
        return True
    try:
        return ours.photos.has_original(ours.photos.get(photo.id).digest)
    except NotFoundError:
        return False
