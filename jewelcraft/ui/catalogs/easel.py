"""Paint pages of catalogs on the reader's thread, which is never the one of the window."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import dataclass
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from jewelcraft.domain.errors import JewelCraftError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Sequence

    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.preview import RenderedPage
    from jewelcraft.domain.catalog import Catalog
    from jewelcraft.library.catalog_checks import PrintCheck
    from jewelcraft.library.catalog_preview import CatalogPreview
    from jewelcraft.library.library import Library

_CHECK_SECONDS = 0.06


@dataclass(frozen=True, slots=True)
class Edition:
    """A catalog as it is looked at; `serial` counts changes of pieces, photos and prices below it."""

    catalog: Catalog
    serial: int = 0

    @classmethod
    def of(cls, catalog: Catalog, serial: int) -> Edition:
        """Return the edition; the moment of the last change makes no difference to it."""
        return cls(replace(catalog, changed_at=None), serial)


@dataclass(frozen=True, slots=True)
class PageName:
    """What a page of a catalog is: cover, maker, pieces, terms or index, and whose pieces it shows."""

    kind: str
    piece_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Wish:
    """A page to be painted: by its index, or the one that shows a piece, as wide as asked, in pixels to a point."""

    edition: Edition
    index: int
    pixels_per_point: float = 1.0
    width_px: int = 0
    """The width instead of the scale, as for thumbnails."""
    is_hasty: bool = False
    """Whether to paint at once with the small pictures that are there."""
    piece_id: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A painted page, its boxes, and what all pages of the edition are."""

    edition: Edition
    index: int
    pages: tuple[PageName, ...]
    page: Page
    image: QImage
    margin: float
    """How far the trimmed page lies inside the image, in points."""
    is_coarse: bool = False
    """Whether its pictures are to be painted finer."""
    version: int = 0
    """Grows with what is known of the pages: those of work come in as they are laid out."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """An edition that cannot be shown, and why."""

    edition: Edition
    error: JewelCraftError


@dataclass(frozen=True, slots=True)
class Cover:
    """The first page of a catalog on the shelf."""

    edition: Edition
    image: QImage
    pages: int


@dataclass(frozen=True, slots=True)
class Findings:
    """What a check has found so far."""

    edition: Edition
    check: PrintCheck
    is_complete: bool
    pages: tuple[PageName, ...] = ()
    version: int = 0


class Easel:
    """Keeps the edition that is looked at; only the reader's thread touches it."""

    def __init__(self) -> None:
        self._edition: Edition | None = None
        self._preview: CatalogPreview | None = None
        self._checks: Iterator[PrintCheck] | None = None
        self._known: PrintCheck | None = None
        """What the check had found when its time was up, which may have been at the last page."""

    def paint(self, library: Library, wish: Wish) -> Sheet | Refusal:
        """Paint a page."""
        try:
            preview = self._at(library, wish.edition)
            index = min(max(wish.index, 0), preview.page_count - 1)
            if wish.piece_id:
                found = preview.plan.page_of(wish.piece_id)
                index = index if found is None else found
            page = preview.bound(index)
            width = wish.width_px or round((page.width + 2 * preview.margin) * wish.pixels_per_point)
            rendered = preview.render(index, max(width, 8), is_hasty=wish.is_hasty)
        except JewelCraftError as error:
            return Refusal(wish.edition, error)
        image, margin, version = _image(rendered), preview.margin, preview.plan.version
        names = _names(preview)
        return Sheet(wish.edition, index, names, page, image, margin, is_coarse=rendered.is_coarse, version=version)

    def paint_cover(self, library: Library, edition: Edition, width_px: int) -> Cover | Refusal:
        """Paint the first page of a catalog that is not the one looked at."""
        from jewelcraft.library.catalog_preview import CatalogPreview

        try:
            pictures = self._preview.pictures if self._preview else None
            preview = CatalogPreview(library, edition.catalog, pictures)
            return Cover(edition, _trimmed(preview, width_px), preview.page_count)
        except JewelCraftError as error:
            return Refusal(edition, error)

    def check(self, library: Library, edition: Edition) -> Findings | Refusal:
        """Look at some more pages; ask again until the findings are complete."""
        from jewelcraft.library.catalog_checks import PrintCheck
        from jewelcraft.library.catalog_checks import check_catalog

        try:
            preview = self._at(library, edition)
            if self._checks is None:
                self._checks = check_catalog(library, edition.catalog, preview)
                self._known = PrintCheck(preview.page_count)
            until = time.monotonic() + _CHECK_SECONDS
            known = self._known or PrintCheck(preview.page_count)
            for known in self._checks:
                self._known = known
                if time.monotonic() > until:
                    return _found(edition, known, preview, is_complete=False)
        except JewelCraftError as error:
            self._checks = None
            return Refusal(edition, error)
        self._checks = None
        return _found(edition, known, preview, is_complete=True)

    def _at(self, library: Library, edition: Edition) -> CatalogPreview:
        from jewelcraft.library.catalog_preview import CatalogPreview

        if self._preview is None or edition != self._edition:
            self._checks = None
            if self._preview is None or self._edition is None:
                self._preview = CatalogPreview(library, edition.catalog)
            else:
                memory = self._preview.memory
                memory.is_doubted |= edition.serial != self._edition.serial
                self._preview = CatalogPreview(library, edition.catalog, self._preview.pictures, memory)
            self._edition = edition
        return self._preview


def _names(preview: CatalogPreview) -> tuple[PageName, ...]:
    return tuple(PageName(plan.kind, plan.piece_ids) for plan in preview.plan.pages)


def _found(edition: Edition, check: PrintCheck, preview: CatalogPreview, *, is_complete: bool) -> Findings:
    return Findings(edition, check, is_complete, _names(preview), preview.plan.version)


def moved_pages(before: Sequence[PageName], after: Sequence[PageName]) -> dict[int, int]:
    """Return where pages stand after others came in between: the second page of a piece stays its second."""
    places: dict[tuple[PageName, int], int] = {}
    counts: Counter[PageName] = Counter()
    for place, name in enumerate(after):
        places[name, counts[name]] = place
        counts[name] += 1
    counts.clear()
    found: dict[int, int] = {}
    for place, name in enumerate(before):
        now = places.get((name, counts[name]))
        counts[name] += 1
        if now is not None:
            found[place] = now
    return found


def _image(rendered: RenderedPage) -> QImage:
    stride = len(rendered.bgra) // rendered.height
    return QImage(rendered.bgra, rendered.width, rendered.height, stride, QImage.Format.Format_RGB32).copy()


def _trimmed(preview: CatalogPreview, width_px: int) -> QImage:
    """Return the first page without what the cutter takes off."""
    page = preview.bound(0)
    scale = width_px / page.width
    image = _image(preview.render(0, round((page.width + 2 * preview.margin) * scale)))
    edge = round(preview.margin * scale)
    return image.copy(edge, edge, image.width() - 2 * edge, image.height() - 2 * edge)
