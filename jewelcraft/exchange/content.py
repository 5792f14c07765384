"""Everything a library holds, handed over as values."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field

from jewelcraft.domain.catalog import Catalog
from jewelcraft.domain.money import Money
from jewelcraft.domain.photo import Photo
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.rates import Alloy
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.settings import WorkshopSettings


@dataclass(frozen=True, slots=True)
class LibraryContent:
    """A library's values; costs and wholesale prices by piece id where they are known, else what they lack."""

    settings: WorkshopSettings
    pieces: Sequence[Piece] = ()
    photos: Sequence[Photo] = ()
    rates: Sequence[Rate] = ()
    alloys: Sequence[Alloy] = ()
    catalogs: Sequence[Catalog] = ()
    costs: Mapping[str, Money] = field(default_factory=dict)
    prices: Mapping[str, Money] = field(default_factory=dict)
    missing: Mapping[str, Sequence[str]] = field(default_factory=dict)

    def photos_of(self, piece_id: str) -> list[Photo]:
        """Return a piece's photos as they stand, the cover first."""
        own = [photo for photo in self.photos if photo.piece_id == piece_id and photo.trashed_at is None]
        return sorted(own, key=lambda photo: (not photo.is_cover, photo.position))
