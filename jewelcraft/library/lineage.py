"""The way of a piece from sketch to photo: its pictures by the steps of its life and their dates."""

from __future__ import annotations

from datetime import UTC
from datetime import datetime
from typing import TYPE_CHECKING

from jewelcraft.domain.photo import PhotoKind

if TYPE_CHECKING:
    from jewelcraft.domain.photo import Photo
    from jewelcraft.library.library import Library

_STEPS = {kind: place for place, kind in enumerate(PhotoKind)}
_EVER = datetime.max.replace(tzinfo=UTC)


def chain_of(library: Library, piece_id: str) -> list[Photo]:
    """Return a piece's pictures from sketch to photo, within a step the oldest first."""
    photos = [photo for photo in library.photos.of_piece(piece_id) if photo.trashed_at is None]
    return sorted(photos, key=lambda photo: (_STEPS[photo.kind], _moment(photo), photo.position))


def _moment(photo: Photo) -> datetime:
    moment = photo.taken_at or photo.added_at or _EVER
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
