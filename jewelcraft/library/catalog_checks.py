"""Look a catalog over before it goes to a printer: pages, soft pictures, old metal prices, missing words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import PictureBox
from jewelcraft.catalog.pdf import glyph_warnings
from jewelcraft.domain.catalog import CatalogField
from jewelcraft.domain.catalog import PriceShown
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.sentences import distinct
from jewelcraft.domain.sentences import sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jewelcraft.domain.catalog import Catalog
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.library.catalog_preview import CatalogPreview
    from jewelcraft.library.library import Library

LEAST_PPI = 200
"""Photographs with fewer pixels to the inch look soft in print."""
_POINTS_PER_INCH = 72


@dataclass(frozen=True, slots=True)
class SoftPicture:
    """A picture that has too few pixels for its size on a page."""

    page: int
    """Index of the page."""
    digest: str
    ppi: int


@dataclass(frozen=True, slots=True)
class OldPrice:
    """A metal price that the catalog's prices rest on and that has grown old."""

    metal: str
    days: int


@dataclass(frozen=True, slots=True)
class PrintCheck:
    """What is known about a catalog's fitness for print."""

    pages: int
    soft: tuple[SoftPicture, ...] = ()
    old_prices: tuple[OldPrice, ...] = ()
    warnings: tuple[Sentence, ...] = ()

    @property
    def count(self) -> int:
        """How many things are to be looked at."""
        return bool(self.soft) + len(self.old_prices) + len(self.warnings)


def check_catalog(library: Library, catalog: Catalog, preview: CatalogPreview) -> Iterator[PrintCheck]:
    """Yield what is known after each page, all of it at the end; laying out many pages takes its time."""
    old_prices = tuple(_old_prices(library, catalog))
    first = (*_losses(library, catalog), *preview.content.warnings, *glyph_warnings(preview.content))
    soft: dict[str, SoftPicture] = {}
    notes: list[Sentence] = []
    for index in range(preview.page_count):
        page = preview.page(index)
        notes += page.notes
        for box in page.boxes:
            if isinstance(box, PictureBox) and (ppi := _ppi(box)) < LEAST_PPI:
                soft.setdefault(box.picture.digest, SoftPicture(index, box.picture.digest, ppi))
        yield PrintCheck(preview.page_count, tuple(soft.values()), old_prices, distinct((*first, *notes)))


def _ppi(box: PictureBox) -> int:
    """Return how many pixels of a picture fall on an inch of paper."""
    across = box.picture.width / box.rect.width
    down = box.picture.height / box.rect.height
    return round(_POINTS_PER_INCH * (min(across, down) if box.fills else max(across, down)))


def _shows_prices(catalog: Catalog) -> bool:
    return CatalogField.PRICE in catalog.fields and catalog.price_shown is not PriceShown.NONE


def _losses(library: Library, catalog: Catalog) -> Iterator[Sentence]:
    """Yield what is said of the pieces that are sold at a loss."""
    if _shows_prices(catalog):
        for row in library.pieces.rows(catalog.piece_ids):
            if row.figures is not None and row.figures.below_cost:
                yield sentence("{code} is sold below cost.", code=row.code)


def _old_prices(library: Library, catalog: Catalog) -> Iterator[OldPrice]:
    """Yield the metals of the pieces whose prices are older than the workshop allows."""
    if not _shows_prices(catalog):
        return
    card = library.rates.card()
    alloys = {alloy for row in library.pieces.rows(catalog.piece_ids) for alloy in row.alloys}
    metals = {card.alloys[alloy].metal for alloy in alloys if alloy in card.alloys}
    for metal in sorted(metals):
        rate = card.find(RateKind.METAL, metal)
        if rate is not None and (days := (card.day - rate.day).days) >= library.settings.stale_days:
            yield OldPrice(metal, days)
