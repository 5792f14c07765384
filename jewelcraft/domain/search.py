"""What to list: words, filters and order; and a piece at a glance."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field
from datetime import date
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from jewelcraft.domain.money import Money
from jewelcraft.domain.piece import Status
from jewelcraft.domain.texts import Texts


class Sort(StrEnum):
    """The order of a list of pieces."""

    NEWEST = "newest"
    CHANGED = "changed"
    CODE = "code"
    TITLE = "title"
    PRICE_LOW = "price_low"
    PRICE_HIGH = "price_high"
    WEIGHT = "weight"


class Shelf(StrEnum):
    """Which pieces are looked at: those in use, the archive, or the Trash."""

    ACTIVE = "active"
    ARCHIVE = "archive"
    TRASH = "trash"


@dataclass(frozen=True, slots=True)
class PieceQuery:
    """Words (each must occur somewhere, as substring, in any script) and filters (any of each set).

    `text` may also hold filters as `metal:18k type:ring status:ready price<200 weight>3`.
    """

    text: str = ""
    types: frozenset[str] = frozenset()
    collections: frozenset[str] = frozenset()
    statuses: frozenset[str] = frozenset()
    alloys: frozenset[str] = frozenset()
    ids: frozenset[str] = frozenset()
    """Pieces chosen by hand; empty where none were."""
    shelf: Shelf = Shelf.ACTIVE
    sort: Sort = Sort.NEWEST


@dataclass(frozen=True, slots=True)
class Figures:
    """The computed cost and prices of a piece on a day; derived, never the truth.

    Cost and prices are None while a rate is missing; `missing` then names the rates.
    """

    piece_id: str
    day: date
    cost: Money | None = None
    wholesale: Money | None = None
    retail: Money | None = None
    missing: tuple[str, ...] = ()
    metal_day: date | None = None
    """Day of the oldest metal price used."""
    below_cost: bool = False
    """Whether the workshop keeps less of the wholesale price than the piece costs."""


@dataclass(frozen=True, slots=True)
class PieceRow:
    """A piece at a glance, as a card or a table row shows it."""

    id: str
    code: str
    titles: Texts
    type: str
    collection: str
    status: Status
    archived: bool
    net_weight_g: Decimal | None
    """Of a set, that of all its pieces."""
    alloys: tuple[str, ...] = ()
    figures: Figures | None = None
    cover_digest: str | None = None
    focus_x: int = 50
    focus_y: int = 20
    photo_count: int = 0
    set_count: int = 0
    """How many pieces a set holds; 0 for a piece that is no set."""
    created_at: datetime | None = None
    changed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Facets:
    """How many pieces of a shelf fall under each value, for the filter menus."""

    types: dict[str, int] = field(default_factory=dict)
    collections: dict[str, int] = field(default_factory=dict)
    statuses: dict[str, int] = field(default_factory=dict)
    alloys: dict[str, int] = field(default_factory=dict)
