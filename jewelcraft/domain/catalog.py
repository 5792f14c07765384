"""A catalog as the user chose it: which pieces in which order, how they look, for whom."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field
from datetime import date
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from jewelcraft.domain.label_choices import LabelChoices
from jewelcraft.domain.texts import Texts

if TYPE_CHECKING:
    from jewelcraft.domain.price_basis import PriceBasis


class Layout(StrEnum):
    """How pieces stand on a page."""

    ONE = "1"
    HERO = "hero"
    TWO_BY_TWO = "2x2"
    THREE_BY_THREE = "3x3"
    THREE_BY_FOUR = "3x4"
    FOUR_BY_FIVE = "4x5"
    LIST = "list"


class CatalogKind(StrEnum):
    """Which document is made of the chosen pieces."""

    CATALOG = "catalog"
    LINE_SHEET = "linesheet"
    PRICE_LIST = "pricelist"
    LOOKBOOK = "lookbook"
    PORTFOLIO = "portfolio"
    JOB_CARD = "jobcard"
    LABELS = "labels"
    TAGS = "tags"
    TABLE_CARDS = "tablecards"


UNPRICED = frozenset({CatalogKind.LOOKBOOK, CatalogKind.PORTFOLIO, CatalogKind.JOB_CARD})
"""Kinds of document that show no prices, whatever the catalog says."""
ON_STOCK = frozenset({CatalogKind.LABELS, CatalogKind.TAGS, CatalogKind.TABLE_CARDS})
"""The documents that are printed on bought sheets, which fit only at their own size."""


class SectionBy(StrEnum):
    """What the pieces of a catalog are grouped by."""

    NONE = ""
    TYPE = "type"
    COLLECTION = "collection"


class PriceShown(StrEnum):
    """Which price is printed."""

    WHOLESALE = "wholesale"
    RETAIL = "retail"
    NONE = "none"
    CODE = "code"
    """The wholesale price in the workshop's secret letters."""


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
    FINISH = "finish"
    PLATING = "plating"
    ORIGIN = "origin"
    HS_CODE = "hs_code"
    RETAIL = "suggested_retail"


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


class CellSpan(StrEnum):
    """How many cells of a page a piece takes."""

    ONE = ""
    WIDE = "wide"
    """Two beside each other."""
    LARGE = "large"
    """Two by two."""


class TextSize(StrEnum):
    """How large the words of a piece are set beside those of its neighbours."""

    NORMAL = ""
    SMALLER = "smaller"
    LARGER = "larger"


@dataclass(frozen=True, slots=True)
class Crop:
    """What of a picture is shown in one catalog: a point that stays in view, and how near it is seen, in percent."""

    focus_x: int = 50
    focus_y: int = 50
    zoom: int = 100


CROP_LIMITS = (100, 300)
"""The least and the most that a picture may be brought near."""


@dataclass(frozen=True, slots=True)
class PieceChoice:
    """What was decided by hand for one piece in one catalog; it stays when pieces come and go around it."""

    piece_id: str
    breaks_before: bool = False
    """Whether a new page begins with this piece."""
    is_hero: bool = False
    """Whether it takes the large place of its page."""
    set_name: str = ""
    """Neighbours that bear the same name are printed as one set."""
    picture_digest: str = ""
    """The picture that comes first; empty takes the piece's own first."""
    copies: int = 1
    """How many labels or tags are printed of it."""
    titles: Texts = field(default_factory=Texts)
    descriptions: Texts = field(default_factory=Texts)
    span: CellSpan = CellSpan.ONE
    text_size: TextSize = TextSize.NORMAL
    crop: Crop | None = None
    """How its first picture is cut here; None shows it as it is."""
    crops: tuple[tuple[str, Crop], ...] = ()
    """How its further pictures are cut here, by the digest of their originals."""

    def crop_of(self, digest: str, *, is_first: bool = False) -> Crop | None:
        """Return how a picture of the piece is cut, if it is."""
        return self.crop if is_first else next((crop for key, crop in self.crops if key == digest), None)


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
    kind: CatalogKind = CatalogKind.CATALOG
    look_changes: tuple[tuple[str, str], ...] = ()
    """What of the look was changed, as ("accent", "#7A3B2E"), ("heading_font", "inter") or ("spacing", "airy")."""
    logo_digest: str = ""
    sections: SectionBy = SectionBy.NONE
    has_opening: bool = False
    """Whether a page of pictures follows the cover."""
    opening_digests: tuple[str, ...] = ()
    """Its pictures; empty takes those of the first pieces."""
    has_index: bool = False
    """Whether an index is printed even where the catalog is short."""
    has_back_cover: bool = False
    stock: str = ""
    """The label sheet or tag printed on; empty takes the usual one."""
    first_label: int = 1
    """Where to begin on a sheet of which labels were used before."""
    labelling: LabelChoices = field(default_factory=LabelChoices)
    """How labels stand on their sheet, what their codes say, and for whom job cards are."""
    choices: tuple[PieceChoice, ...] = ()
    second_language: str = ""
    """A second language of the document; empty for a document in one."""
    side_by_side: bool = False
    """Whether the two languages stand beside each other instead of one below the other."""
    native_digits: bool = False
    """Whether numbers are printed in the digits of the language instead of Latin ones."""
    profile_id: str = ""
    """The print shop or screen that it was made for last."""
    has_metal_clause: bool = False
    """Whether the terms say how prices follow the metal, with a table of steps."""
    basis: PriceBasis | None = None
    """The terms of delivery that prices include; None prints them as they are and says nothing."""

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the document, one or two."""
        second = self.second_language
        return (self.language, second) if second and second != self.language else (self.language,)

    def choice(self, piece_id: str) -> PieceChoice:
        """Return what was decided for a piece, or the plain choice."""
        return next((choice for choice in self.choices if choice.piece_id == piece_id), PieceChoice(piece_id))

    @property
    def prints_prices(self) -> bool:
        """Whether prices stand in the document; a document of this kind may have none, whatever was chosen."""
        is_shown = CatalogField.PRICE in self.fields and self.price_shown is not PriceShown.NONE
        return is_shown and self.kind not in UNPRICED
