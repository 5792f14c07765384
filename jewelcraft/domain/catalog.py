"""A catalog as the user chose it: which pieces in which order, how they look, for whom."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field
from datetime import date
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from jewelcraft.domain.texts import Texts


class Layout(StrEnum):
    """How pieces stand on a page."""

    ONE = "1"
    TWO_BY_TWO = "2x2"
    THREE_BY_THREE = "3x3"
    LIST = "list"


class PriceShown(StrEnum):
    """Which price is printed."""

    WHOLESALE = "wholesale"
    RETAIL = "retail"
    NONE = "none"


class CatalogField(StrEnum):
    """What can be printed beside a picture."""

    CODE = "code"
    TITLE = "title"
    PRICE = "price"
    METAL = "metal"
    WEIGHT = "weight"
    STONES = "stones"
    DIMENSIONS = "dimensions"
    RING_SIZE = "ring_size"
    DESCRIPTION = "description"
    MINIMUM_ORDER = "minimum_order"
    LEAD_TIME = "lead_time"


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet in millimetres, trimmed size and bleed."""

    name: str
    width_mm: Decimal
    height_mm: Decimal
    bleed_mm: Decimal = Decimal(0)
    crop_marks: bool = False


PAPERS = {
    "A4": Paper("A4", Decimal(210), Decimal(297)),
    "A4 landscape": Paper("A4 landscape", Decimal(297), Decimal(210)),
    "A5": Paper("A5", Decimal(148), Decimal(210)),
    "Square 210": Paper("Square 210", Decimal(210), Decimal(210)),
    "Letter": Paper("Letter", Decimal("215.9"), Decimal("279.4")),
}


@dataclass(frozen=True, slots=True)
class Catalog:
    """The choices of one catalog; texts are in the languages they were written in."""

    id: str
    name: str
    piece_ids: tuple[str, ...] = ()
    look: str = "studio"
    layout: Layout = Layout.TWO_BY_TWO
    paper: Paper = PAPERS["A4"]
    language: str = "en"
    currency: str = ""
    """Currency printed; empty means the home currency."""
    price_shown: PriceShown = PriceShown.WHOLESALE
    fields: tuple[CatalogField, ...] = (
        CatalogField.CODE,
        CatalogField.TITLE,
        CatalogField.PRICE,
        CatalogField.METAL,
        CatalogField.STONES,
        CatalogField.WEIGHT,
    )
    titles: Texts = field(default_factory=Texts)
    subtitles: Texts = field(default_factory=Texts)
    has_cover: bool = True
    cover_digest: str = ""
    """The cover picture; empty takes the first piece's."""
    maker_texts: Texts = field(default_factory=Texts)
    has_maker_page: bool = True
    terms_texts: Texts = field(default_factory=Texts)
    has_terms_page: bool = True
    valid_until: date | None = None
    price_note: str = ""
    """As "FOB Bangkok"; printed in the footer."""
    created_at: datetime | None = None
    changed_at: datetime | None = None
