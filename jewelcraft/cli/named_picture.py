"""Find a picture by what is typed on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.errors import NotFoundError

if TYPE_CHECKING:
    from jewelcraft.domain.photo import Photo
    from jewelcraft.library.library import Library

PICTURE_NAMES = "id, file name, or the start of id or digest"
_SURE = 6
"""How many letters of an id or digest are enough."""


def named_picture(library: Library, name: str) -> Photo:
    """Return the one picture that a name, an id or the start of a digest means; never one of several."""
    photos = [photo for photo in library.photos.every() if photo.trashed_at is None]
    found = [photo for photo in photos if photo.id == name] or [photo for photo in photos if photo.name == name]
    if not found and len(name) >= _SURE:
        low = name.lower()
        found = [photo for photo in photos if photo.digest.startswith(low) or photo.id.startswith(low)]
    if not found:
        raise NotFoundError("No picture is called {name}. The command photos list shows them.", name=name)
    if len(found) > 1:
        raise InvalidValueError(
            "{count} pictures are called {name}. Give the id, as the command photos list shows it.",
            count=len(found),
            name=name,
        )
    return found[0]
