"""Show the pages of a catalog as pixels while it is being designed."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace
from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.boxes import sheet_margin
from jewelcraft.catalog.output import Output
from jewelcraft.catalog.plan import outline_catalog
from jewelcraft.catalog.preview import page_pdf
from jewelcraft.catalog.preview import render_pdf_page
from jewelcraft.domain.print_profile import AS_IT_IS
from jewelcraft.library.catalog_content import gather
from jewelcraft.library.entry_memory import EntryMemory

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.growing_plan import GrowingPlan
    from jewelcraft.catalog.page_plan import Plan
    from jewelcraft.catalog.preview import RenderedPage
    from jewelcraft.domain.catalog import Catalog
    from jewelcraft.domain.print_profile import PrintProfile
    from jewelcraft.library.library import Library

_LARGE_PICTURE = 1000
_SMALL_PICTURE = 512
_FINE_ENOUGH = 1.15
"""How much a small copy may be stretched before it looks soft."""
_MOST_KEPT = 48


class SmallPictures:
    """Small copies of originals, the last used kept; while `is_hasty`, a large one is not waited for."""

    def __init__(self, library: Library) -> None:
        self._photos = library.photos
        self._kept: OrderedDict[tuple[str, bool], bytes] = OrderedDict()
        self.is_hasty = False
        self.was_coarse = False
        """Whether a small copy was given where a large one was asked for."""

    def __call__(self, digest: str) -> bytes:
        """Return a large copy."""
        return self.copy(digest, _LARGE_PICTURE)

    def original(self, digest: str) -> bytes:
        """Return a sign as it was drawn, with what of it is transparent."""
        return self._photos.original(digest)

    def copy(self, digest: str, longest: int) -> bytes:
        """Return a copy for so many pixels of the screen."""
        if longest <= _SMALL_PICTURE * _FINE_ENOUGH:
            return self._get(digest, large=False)
        if self.is_hasty and (digest, True) not in self._kept:
            self.was_coarse = True
            return self._get(digest, large=False)
        return self._get(digest, large=True)

    def _get(self, digest: str, *, large: bool) -> bytes:
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
        profile: PrintProfile | None = None,
    ) -> None:
        self.memory = memory or EntryMemory()
        profile = profile or library.profiles.get(catalog.profile_id)
        # On the catalog's own paper, but with the room that the binding takes.
        self._output = Output(replace(AS_IT_IS, spine_mm=profile.spine_mm), from_copies=True)
        self.content = self._output.fitted(gather(library, catalog, self.memory))
        self.plan: Plan | GrowingPlan = outline_catalog(
            self.content, self.memory.page_counts.setdefault(catalog.kind, {})
        )
        self.pictures = pictures or SmallPictures(library)

    @property
    def page_count(self) -> int:
        """How many pages the catalog has, as far as is known."""
        return len(self.plan.pages)

    def indexes(self) -> Iterator[int]:
        """Count through all pages, also those that come in while others are laid out."""
        index = 0
        while index < self.page_count:
            yield index
            index += 1

    @property
    def margin(self) -> float:
        """How far the trimmed page lies inside the painted sheet, in points."""
        return sheet_margin(self.content.paper)

    def page(self, index: int) -> Page:
        """Return a page's boxes, its pieces' places among them, in points from the top left."""
        return self.plan.page(index)

    def bound(self, index: int) -> Page:
        """Return a page as wide as it is cut, its pieces where they stand on it beside the binding."""
        page = self.page(index)
        spine, left = mm(float(self._output.profile.spine_mm)), self._output.left_of(index)
        cells = tuple(replace(cell, x=cell.x + left) for cell in page.cells)
        return replace(page, width=page.width + spine, cells=cells) if spine else page

    def render(self, index: int, width_px: int, *, is_hasty: bool = False) -> RenderedPage:
        """Return a page as pixels; in haste, with small copies of pictures whose large ones are still to be made."""
        pictures = self.pictures
        pictures.is_hasty, pictures.was_coarse = is_hasty, False
        scale = width_px / (self.bound(index).width + 2 * self.margin)
        pdf = page_pdf(self.plan, index, pictures, replace(self._output, screen_pixels=scale))
        return replace(render_pdf_page(pdf, 0, width_px), is_coarse=pictures.was_coarse)
