"""A reference to a picture: which bytes, what it shows, where it stands; never pixels."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from jewelcraft.domain.picture_records import picture_key


class PhotoKind(StrEnum):
    """The step of a piece's life that a picture shows, in the order of that life."""

    SKETCH = "sketch"
    CLEAN = "clean"
    CAD = "cad"
    WAX = "wax"
    SAMPLE = "sample"
    PHOTO = "photo"


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture of a piece, or of none while it waits in the Inbox.

    `width` and `height` are pixels of the upright picture; `digest` is the SHA-256 of the
    original bytes; `recipe` is the edit recipe as JSON text, empty for an untouched picture.
    """

    id: str
    digest: str
    piece_id: str | None
    kind: PhotoKind
    name: str
    media_type: str
    width: int
    height: int
    size_bytes: int
    position: int = 0
    is_cover: bool = False
    caption: str = ""
    recipe: str = ""
    taken_at: datetime | None = None
    added_at: datetime | None = None
    focus_x: int = 50
    focus_y: int = 20
    """The point that must stay in view when cropped, in percent of width and height."""
    trashed_at: datetime | None = None
    versions: str = ""
    notes: str = ""
    marks: str = ""
    """Named recipes, remarks and drawn marks, as `picture_records` writes them."""

    @property
    def picture(self) -> str:
        """The name of what is seen: the original, or what the recipe makes of it."""
        return picture_key(self.digest, self.recipe)
