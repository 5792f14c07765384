"""The words for layouts, papers, fields, languages and pages of a catalog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jewelcraft.domain.catalog import PAPERS
from jewelcraft.domain.catalog import CatalogField
from jewelcraft.domain.catalog import Layout
from jewelcraft.domain.catalog import PriceShown
from jewelcraft.domain.texts import LANGUAGES
from jewelcraft.ui.marks import mark

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Sequence

    from jewelcraft.domain.search import PieceRow
    from jewelcraft.ui.catalogs.easel import PageName

_LAYOUTS = {
    Layout.ONE: mark("CatalogWords", "One piece a page"),
    Layout.TWO_BY_TWO: mark("CatalogWords", "Grid, 2 × 2"),
    Layout.THREE_BY_THREE: mark("CatalogWords", "Grid, 3 × 3"),
    Layout.LIST: mark("CatalogWords", "Price list"),
}
_PAPERS = {
    "A4": mark("CatalogWords", "A4, upright"),
    "A4 landscape": mark("CatalogWords", "A4, lying"),
    "A5": mark("CatalogWords", "A5, upright"),
    "Square 210": mark("CatalogWords", "Square, 21 cm"),
    "Letter": mark("CatalogWords", "Letter, upright"),
}
_PRICES = {
    PriceShown.WHOLESALE: mark("CatalogWords", "Wholesale"),
    PriceShown.RETAIL: mark("CatalogWords", "Retail"),
    PriceShown.NONE: mark("CatalogWords", "No prices"),
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
}
_LOOKS = {
    "studio": mark("CatalogWords", "White studio"),
    "gallery": mark("CatalogWords", "Quiet gallery"),
    "gembox": mark("CatalogWords", "Gem box"),
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
_PAGES = {
    "cover": mark("CatalogWords", "Cover"),
    "maker": mark("CatalogWords", "About us"),
    "terms": mark("CatalogWords", "Terms"),
    "index": mark("CatalogWords", "Index"),
}
Choice = tuple[str, object]


def _tr(text: str) -> str:
    return QCoreApplication.translate("CatalogWords", text)


def layout_choices() -> list[Choice]:
    """Return the layouts by name."""
    return [(_tr(text), layout) for layout, text in _LAYOUTS.items()]


def paper_choices() -> list[Choice]:
    """Return the papers by name; the value is the key of PAPERS."""
    return [(_tr(_PAPERS.get(key, key)), key) for key in PAPERS]


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


def name_page(page: PageName, rows: Mapping[str, PieceRow], title: str) -> str:
    """Name a page of the list: what it is, or what its pieces are; `title` is that of a page's only piece."""
    if page.kind in _PAGES:
        return _tr(_PAGES[page.kind])
    if len(page.piece_ids) == 1:
        return title
    return _name_pieces([rows[piece_id].type for piece_id in page.piece_ids if piece_id in rows])


def _name_pieces(types: Sequence[str]) -> str:
    kinds = dict.fromkeys(types)
    if len(kinds) == 1 and types[0] in _MANY:
        return _tr(_MANY[types[0]])
    return QCoreApplication.translate("CatalogWords", "Mixed, {count} pieces").format(count=len(types))
