"""The words for layouts, papers, fields, languages and pages of a catalog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jewelcraft.domain.catalog import PAPERS
from jewelcraft.domain.catalog import CatalogField
from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.catalog import CellSpan
from jewelcraft.domain.catalog import Layout
from jewelcraft.domain.catalog import PriceShown
from jewelcraft.domain.catalog import TextSize
from jewelcraft.domain.price_basis import recorded_order
from jewelcraft.domain.print_profile import BUILT_IN
from jewelcraft.domain.quote_totals import COST_WORDS
from jewelcraft.domain.texts import LANGUAGES
from jewelcraft.ui.marks import mark
from jewelcraft.ui.wording import say
from jewelcraft.ui.wording import write_decimal
from jewelcraft.ui.wording import write_money

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Sequence

    from jewelcraft.domain.print_profile import PrintProfile
    from jewelcraft.domain.search import PieceRow
    from jewelcraft.library.translations import MissingText
    from jewelcraft.ui.catalogs.easel import PageName

_LAYOUTS = {
    Layout.ONE: mark("CatalogWords", "One piece a page"),
    Layout.HERO: mark("CatalogWords", "Large piece and details"),
    Layout.TWO_BY_TWO: mark("CatalogWords", "Grid, 2 × 2"),
    Layout.THREE_BY_THREE: mark("CatalogWords", "Grid, 3 × 3"),
    Layout.THREE_BY_FOUR: mark("CatalogWords", "Grid, 3 × 4"),
    Layout.FOUR_BY_FIVE: mark("CatalogWords", "Grid, 4 × 5"),
    Layout.LIST: mark("CatalogWords", "Price list"),
}
_PAPERS = {
    "A4": mark("CatalogWords", "A4, upright"),
    "A4 landscape": mark("CatalogWords", "A4, lying"),
    "A5": mark("CatalogWords", "A5, upright"),
    "Square 210": mark("CatalogWords", "Square, 21 cm"),
    "Letter": mark("CatalogWords", "Letter, upright"),
}
_SPANS = {
    CellSpan.ONE: mark("CatalogWords", "One cell"),
    CellSpan.WIDE: mark("CatalogWords", "Two cells wide"),
    CellSpan.LARGE: mark("CatalogWords", "Four cells, large"),
}
_TEXT_SIZES = {
    TextSize.SMALLER: mark("CatalogWords", "Smaller"),
    TextSize.NORMAL: mark("CatalogWords", "As the others"),
    TextSize.LARGER: mark("CatalogWords", "Larger"),
}
_PRICES = {
    PriceShown.WHOLESALE: mark("CatalogWords", "Wholesale"),
    PriceShown.RETAIL: mark("CatalogWords", "Retail"),
    PriceShown.NONE: mark("CatalogWords", "No prices"),
    PriceShown.CODE: mark("CatalogWords", "In secret letters"),
}
_FIELDS = {
    CatalogField.CODE: mark("CatalogWords", "Code"),
    CatalogField.TITLE: mark("CatalogWords", "Title"),
    CatalogField.METAL: mark("CatalogWords", "Metal"),
    CatalogField.PRICE: mark("CatalogWords", "Price"),
    CatalogField.STONES: mark("CatalogWords", "Stones"),
    CatalogField.WEIGHT: mark("CatalogWords", "Weight, approx."),
    CatalogField.DIMENSIONS: mark("CatalogWords", "Dimensions"),
    CatalogField.MINIMUM_ORDER: mark("CatalogWords", "Minimum order"),
    CatalogField.RING_SIZE: mark("CatalogWords", "Ring size"),
    CatalogField.LEAD_TIME: mark("CatalogWords", "Lead time"),
    CatalogField.DESCRIPTION: mark("CatalogWords", "Description"),
    CatalogField.FINISH: mark("CatalogWords", "Finish"),
    CatalogField.PLATING: mark("CatalogWords", "Plating"),
    CatalogField.ORIGIN: mark("CatalogWords", "Country of origin"),
    CatalogField.HS_CODE: mark("CatalogWords", "Customs code"),
    CatalogField.RETAIL: mark("CatalogWords", "Suggested retail"),
}
_LOOKS = {
    "studio": mark("CatalogWords", "White studio"),
    "gallery": mark("CatalogWords", "Quiet gallery"),
    "gembox": mark("CatalogWords", "Gem box"),
    "batik": mark("CatalogWords", "Batik craft"),
    "technical": mark("CatalogWords", "Technical sheet"),
}
_KINDS = {
    CatalogKind.CATALOG: mark("CatalogWords", "Catalog"),
    CatalogKind.LINE_SHEET: mark("CatalogWords", "Line sheet"),
    CatalogKind.PRICE_LIST: mark("CatalogWords", "Price list, order form"),
    CatalogKind.LOOKBOOK: mark("CatalogWords", "Lookbook"),
    CatalogKind.PORTFOLIO: mark("CatalogWords", "Portfolio of a trainee"),
    CatalogKind.JOB_CARD: mark("CatalogWords", "Job cards"),
    CatalogKind.LABELS: mark("CatalogWords", "Labels"),
    CatalogKind.TAGS: mark("CatalogWords", "Swing tags"),
    CatalogKind.TABLE_CARDS: mark("CatalogWords", "Table cards"),
}
_PROFILES = {
    "screen": mark("CatalogWords", "Screen, as it is"),
    "slides": mark("CatalogWords", "Screen, lying"),
    "email": mark("CatalogWords", "E-mail, at most 8 MB"),
    "whatsapp": mark("CatalogWords", "WhatsApp, at most 3 MB"),
    "office": mark("CatalogWords", "Office printer"),
    "x4": mark("CatalogWords", "Print shop, PDF/X-4"),
    "x1a": mark("CatalogWords", "Print shop, PDF/X-1a"),
}
_MANY = {
    "ring": mark("CatalogWords", "Rings"),
    "earrings": mark("CatalogWords", "Earrings"),
    "pendant": mark("CatalogWords", "Pendants"),
    "necklace": mark("CatalogWords", "Necklaces"),
    "bracelet": mark("CatalogWords", "Bracelets"),
    "bangle": mark("CatalogWords", "Bangles"),
    "anklet": mark("CatalogWords", "Anklets"),
    "brooch": mark("CatalogWords", "Brooches"),
    "set": mark("CatalogWords", "Sets"),
}
_DETAILS = (
    mark("CatalogWords", "{bleed} mm bleed"),
    mark("CatalogWords", "{spine} mm for the spine"),
    mark("CatalogWords", "pages a multiple of {count}"),
    mark("CatalogWords", "at most {percent} % ink"),
    mark("CatalogWords", "links can be pressed"),
    mark("CatalogWords", "no links to press"),
    mark("CatalogWords", "pictures of {count} pixels an inch"),
    mark("CatalogWords", "at most {size} MB"),
)
_PAGES = {
    "cover": mark("CatalogWords", "Cover"),
    "maker": mark("CatalogWords", "About us"),
    "terms": mark("CatalogWords", "Terms"),
    "index": mark("CatalogWords", "Index"),
    "opening": mark("CatalogWords", "Opening"),
    "section": mark("CatalogWords", "Part"),
    "back": mark("CatalogWords", "Back cover"),
    "rest": mark("CatalogWords", "More words"),
    "overview": mark("CatalogWords", "Overview"),
}
Choice = tuple[str, object]


def _tr(text: str) -> str:
    return QCoreApplication.translate("CatalogWords", text)


def kind_choices() -> list[Choice]:
    """Return the kinds of documents by name."""
    return [(_tr(text), kind) for kind, text in _KINDS.items()]


_SIZED = {
    "E-mail": mark("CatalogWords", "E-mail, at most {size} MB"),
    "WhatsApp": mark("CatalogWords", "WhatsApp, at most {size} MB"),
}


def profile_name(profile: PrintProfile) -> str:
    """Return the name of a print shop or screen."""
    return _tr(_PROFILES[profile.id]) if profile.id in _PROFILES else profile.name


def profile_recorded(name: str) -> str:
    """Return the name of the print shop or screen that an edition was made for, as it was recorded."""
    who, _, size = name.partition(", ")
    if who in _SIZED and size.endswith(" MB"):
        return _tr(_SIZED[who]).format(size=size.removesuffix(" MB"))
    return next((profile_name(known) for known in BUILT_IN if known.name == name), name)


def basis_recorded(record: str) -> str:
    """Say on which terms the prices of an edition are and what of a usual order's shipment they include."""
    known = recorded_order(record)
    if known is None:
        return record
    rest, order, paid = known
    text = QCoreApplication.translate("CatalogWords", "of an order worth {value}: {costs}")
    costs = ", ".join(f"{say(COST_WORDS[name])} {write_money(cost)}" for name, cost in paid.items())
    return f"{rest} · {text.format(value=write_money(order), costs=costs)}"


def describe_profile(profile: PrintProfile) -> str:
    """Say in a line what a profile asks for."""
    told = []
    if profile.paper is not None:
        told.append(_tr(_PAPERS.get(profile.paper.name, profile.paper.name)))
        if profile.paper.bleed_mm:
            told.append(_tr(_DETAILS[0]).format(bleed=write_decimal(profile.paper.bleed_mm)))
    if profile.spine_mm:
        told.append(_tr(_DETAILS[1]).format(spine=write_decimal(profile.spine_mm)))
    if profile.page_multiple > 1:
        told.append(_tr(_DETAILS[2]).format(count=profile.page_multiple))
    if profile.uses_ink:
        told.append(profile.condition or "FOGRA39")
        told.append(_tr(_DETAILS[3]).format(percent=profile.ink_limit))
    else:
        told.append(_tr(_DETAILS[4]) if profile.has_links else _tr(_DETAILS[5]))
    if profile.most_ppi:
        told.append(_tr(_DETAILS[6]).format(count=profile.most_ppi))
    if profile.target_mb is not None and profile not in BUILT_IN:
        told.append(_tr(_DETAILS[7]).format(size=write_decimal(profile.target_mb)))
    return " · ".join(told)


def layout_choices() -> list[Choice]:
    """Return the layouts by name."""
    return [(_tr(text), layout) for layout, text in _LAYOUTS.items()]


def paper_choices() -> list[Choice]:
    """Return the papers by name; the value is the key of PAPERS."""
    return [(_tr(_PAPERS.get(key, key)), key) for key in PAPERS]


def span_choices() -> list[Choice]:
    """Return how much room a piece may take on its page."""
    return [(_tr(text), span) for span, text in _SPANS.items()]


def text_size_choices() -> list[Choice]:
    """Return how large the words of a piece may be."""
    return [(_tr(text), size) for size, text in _TEXT_SIZES.items()]


def price_choices() -> list[Choice]:
    """Return which prices can be printed."""
    return [(_tr(text), price) for price, text in _PRICES.items()]


def field_choices() -> list[tuple[str, CatalogField]]:
    """Return what can be printed beside a picture."""
    return [(_tr(text), field) for field, text in _FIELDS.items()]


def look_choices() -> list[Choice]:
    """Return the looks by name."""
    from jewelcraft.library.catalog_content import looks

    return [(_tr(_LOOKS[key]) if key in _LOOKS else name, key) for key, name in looks()]


def language_choices() -> list[Choice]:
    """Return the languages of catalogs, each by its own name."""
    return [(language_name(code), code) for code in LANGUAGES]


def language_name(code: str) -> str:
    """Return a language's own name."""
    from jewelcraft.library.wording import wording

    return wording(code).name


def name_missing(missing: MissingText) -> str:
    """Say which text is missing, of which piece, in which language."""
    language = language_name(missing.language)
    names = {
        "title": QCoreApplication.translate("CatalogWords", "{code}: title in {language}"),
        "description": QCoreApplication.translate("CatalogWords", "{code}: description in {language}"),
        "titles": QCoreApplication.translate("CatalogWords", "Title of the catalog in {language}"),
        "maker_texts": QCoreApplication.translate("CatalogWords", "About us in {language}"),
        "terms_texts": QCoreApplication.translate("CatalogWords", "Terms in {language}"),
    }
    return names[missing.field].format(code=missing.code, language=language)


def name_page(page: PageName, rows: Mapping[str, PieceRow], title: str) -> str:
    """Name a page of the list: what it is, or what its pieces are; `title` is that of a page's only piece."""
    if page.kind in _PAGES:
        return _tr(_PAGES[page.kind])
    if len(page.piece_ids) == 1:
        return title
    return _name_pieces([rows[piece_id].type for piece_id in page.piece_ids if piece_id in rows])


def _name_pieces(types: Sequence[str]) -> str:
    if not types:
        return QCoreApplication.translate("CatalogWords", "More about the pieces")
    kinds = dict.fromkeys(types)
    if len(kinds) == 1 and types[0] in _MANY:
        return _tr(_MANY[types[0]])
    return QCoreApplication.translate("CatalogWords", "Mixed, {count} pieces").format(count=len(types))
