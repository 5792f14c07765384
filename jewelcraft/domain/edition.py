"""An edition: a catalog as it left the house, with what its prices rested on; and what changed since."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from datetime import datetime
from decimal import Decimal
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class RateUsed:
    """A price or an exchange rate that an edition's prices rested on."""

    kind: str
    name: str
    amount: Decimal
    currency: str
    unit: str
    day: date


@dataclass(frozen=True, slots=True)
class Edition:
    """One export of a catalog, which buyers may hold in their hands for years."""

    id: str
    catalog_id: str
    number: int
    """Counted for each catalog from 1."""
    catalog_name: str
    made_at: datetime
    languages: tuple[str, ...]
    currency: str
    price_shown: str
    price_basis: str
    """As "FOB Bangkok"."""
    valid_until: date | None
    recipients: str
    note: str
    profile: str
    """The name of the print shop or screen it was made for."""
    pages: int
    pieces: int
    file_name: str
    file_digest: str
    file_size: int
    rates: tuple[RateUsed, ...] = ()


class Changed(StrEnum):
    """What of a piece is no longer as a buyer was told."""

    NEW = "new"
    GONE = "gone"
    PRICE = "price"
    TEXT = "text"
    FACTS = "facts"
    PICTURE = "picture"


@dataclass(frozen=True, slots=True)
class EditionChange:
    """One thing that differs between two editions, before and after in words."""

    piece_id: str
    code: str
    title: str
    what: Changed
    before: str = ""
    after: str = ""
    percent: Decimal | None = None
    """How far a price moved, where both are in one currency."""


@dataclass(frozen=True, slots=True)
class EditionComparison:
    """What changed between an edition and a later one, or the catalog as it now is."""

    before: int
    after: int | None
    """None for the catalog as it now is."""
    changes: tuple[EditionChange, ...]
    unchanged: int
    basis_before: str = ""
    """On which terms the prices were, and are; prices of different terms cannot be told apart from moved ones."""
    basis_after: str = ""

    def count(self, what: Changed) -> int:
        """Return how many pieces differ in one way."""
        return len({change.piece_id for change in self.changes if change.what is what})
