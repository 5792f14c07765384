"""What an action touched, so that every view refreshes just that."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from jewelcraft.domain.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Changes:
    """The ids that an action touched, room by room; joined with `|`."""

    pieces: frozenset[str] = frozenset()
    photos: frozenset[str] = frozenset()
    rates: frozenset[str] = frozenset()
    catalogs: frozenset[str] = frozenset()
    settings: bool = False
    prices: frozenset[str] = frozenset()
    """Pieces whose computed cost or price may have moved."""
    templates: frozenset[str] = frozenset()
    price_lists: frozenset[str] = frozenset()
    buyers: frozenset[str] = frozenset()
    quotes: frozenset[str] = frozenset()

    def __or__(self, other: Changes) -> Changes:
        return Changes(
            self.pieces | other.pieces,
            self.photos | other.photos,
            self.rates | other.rates,
            self.catalogs | other.catalogs,
            self.settings or other.settings,
            self.prices | other.prices,
            self.templates | other.templates,
            self.price_lists | other.price_lists,
            self.buyers | other.buyers,
            self.quotes | other.quotes,
        )

    def __bool__(self) -> bool:
        return self != Changes()


@dataclass(frozen=True, slots=True)
class Undone:
    """What was taken back (or done again): the action's label and what that touched."""

    label: Sentence
    changes: Changes


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One action of the past; `undone` ones can be done again."""

    id: int
    label: Sentence
    at: datetime
    undone: bool
