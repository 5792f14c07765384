"""Show the pages of a catalog as pixels while it is being designed."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from jewelcraft.catalog.plan import plan_catalog
from jewelcraft.catalog.preview import page_pdf
from jewelcraft.catalog.preview import render_pdf_page
from jewelcraft.domain.catalog import Layout
from jewelcraft.library.catalog_content import gather

if TYPE_CHECKING:
    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.plan import Plan
    from jewelcraft.catalog.preview import RenderedPage
    from jewelcraft.domain.catalog import Catalog
    from jewelcraft.library.library import Library

_LARGE_PICTURE = 1000
_MOST_KEPT = 48


class CatalogPreview:
    """A catalog's pages, laid out and painted one at a time; make a new one when the catalog changes.

    It lives on the thread of its library. Pictures are small copies, kept between pages and,
    when `pictures_from` hands over the preview before, between catalogs.
    """

    def __init__(self, library: Library, catalog: Catalog, pictures_from: CatalogPreview | None = None) -> None:
        self._library = library
        self.content = gather(library, catalog)
        self.plan: Plan = plan_catalog(self.content)
        self._pictures: OrderedDict[tuple[str, bool], bytes] = (
            pictures_from._pictures if pictures_from else OrderedDict()
        )

    @property
    def page_count(self) -> int:
        """How many pages the catalog has."""
        return len(self.plan.pages)

    def page(self, index: int) -> Page:
        """Return a page's boxes, its pieces' places among them, in points from the top left."""
        return self.plan.page(index)

    def render(self, index: int, width_px: int) -> RenderedPage:
        """Return a page as pixels."""
        large = self.plan.pages[index].kind == "cover" or self.content.layout is Layout.ONE
        pdf = page_pdf(self.plan, index, lambda digest: self._picture(digest, large=large))
        return render_pdf_page(pdf, 0, width_px)

    def _picture(self, digest: str, *, large: bool) -> bytes:
        key = (digest, large)
        if key not in self._pictures:
            photos = self._library.photos
            small = None if large else photos.thumbnail(digest)
            self._pictures[key] = small or photos.preview(digest, _LARGE_PICTURE)
            while len(self._pictures) > _MOST_KEPT:
                self._pictures.popitem(last=False)
        self._pictures.move_to_end(key)
        return self._pictures[key]
