"""Show the pages of a catalog as pixels while it is being designed."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import sheet_margin
from jewelcraft.catalog.plan import plan_catalog
from jewelcraft.catalog.preview import page_pdf
from jewelcraft.catalog.preview import render_pdf_page
from jewelcraft.library.catalog_content import EntryMemory
from jewelcraft.library.catalog_content import gather

if TYPE_CHECKING:
    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.plan import Plan
    from jewelcraft.catalog.preview import RenderedPage
    from jewelcraft.domain.catalog import Catalog
    from jewelcraft.library.library import Library

_LARGE_PICTURE = 1000
_MOST_KEPT = 48
_LARGE_PAGES = frozenset({"cover", "opening", "section"})
_FEW_PIECES = 3
"""Pages of so few pieces show at least one of them large."""


class SmallPictures:
    """Small copies of originals, the last used kept."""

    def __init__(self, library: Library) -> None:
        self._photos = library.photos
        self._kept: OrderedDict[tuple[str, bool], bytes] = OrderedDict()

    def get(self, digest: str, *, large: bool) -> bytes:
        """Return a copy for a grid cell, or a large one for a page of its own."""
        key = (digest, large)
        if key not in self._kept:
            small = None if large else self._photos.thumbnail(digest)
            self._kept[key] = small or self._photos.preview(digest, _LARGE_PICTURE)
            while len(self._kept) > _MOST_KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return self._kept[key]


class CatalogPreview:
    """A catalog's pages, laid out and painted one at a time; make a new one when the catalog changes.

    It lives on the thread of its library. Pictures are small copies, kept between pages and,
    when the `pictures` of the preview before are handed over, between changes; so are its entries with
    its `memory`, as long as nothing below the catalog has changed.
    """

    def __init__(
        self,
        library: Library,
        catalog: Catalog,
        pictures: SmallPictures | None = None,
        memory: EntryMemory | None = None,
    ) -> None:
        self.memory = memory or EntryMemory()
        self.content = gather(library, catalog, self.memory)
        self.plan: Plan = plan_catalog(self.content)
        self.pictures = pictures or SmallPictures(library)

    @property
    def page_count(self) -> int:
        """How many pages the catalog has."""
        return len(self.plan.pages)

    @property
    def margin(self) -> float:
        """How far the trimmed page lies inside the painted sheet, in points."""
        return sheet_margin(self.content.paper)

    def page(self, index: int) -> Page:
        """Return a page's boxes, its pieces' places among them, in points from the top left."""
        return self.plan.page(index)

    def render(self, index: int, width_px: int) -> RenderedPage:
        """Return a page as pixels."""
        page = self.plan.pages[index]
        large = page.kind in _LARGE_PAGES or len(page.piece_ids) <= _FEW_PIECES
        pdf = page_pdf(self.plan, index, lambda digest: self.pictures.get(digest, large=large))
        return render_pdf_page(pdf, 0, width_px)
