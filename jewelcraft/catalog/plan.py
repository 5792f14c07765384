"""Decide the pages of a catalog: which pieces stand on which page; each page is laid out when it is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.catalog.layout.cover import cover_page
from jewelcraft.catalog.layout.grid import grid_page
from jewelcraft.catalog.layout.index import index_pages
from jewelcraft.catalog.layout.price_list import list_page
from jewelcraft.catalog.layout.price_list import list_rows
from jewelcraft.catalog.layout.prose import maker_pages
from jewelcraft.catalog.layout.prose import terms_pages
from jewelcraft.catalog.layout.single import single_page
from jewelcraft.domain.catalog import Layout
from jewelcraft.domain.errors import CatalogError

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.content import Entry
    from jewelcraft.catalog.content import PictureRef

_GRIDS = {Layout.TWO_BY_TWO: (2, 2), Layout.THREE_BY_THREE: (3, 3)}


@dataclass(frozen=True, slots=True)
class PagePlan:
    """A page to be laid out: what it is, whose pieces it shows, and how."""

    kind: str
    """cover, maker, pieces, terms or index."""
    lay_out: Callable[[], Page]
    piece_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """The pages of a catalog in order."""

    content: CatalogContent
    pages: tuple[PagePlan, ...]

    def page(self, index: int) -> Page:
        """Lay out one page."""
        return self.pages[index].lay_out()

    def page_of(self, piece_id: str) -> int | None:
        """Return the index of the page that shows a piece."""
        return next((index for index, page in enumerate(self.pages) if piece_id in page.piece_ids), None)


def plan_catalog(content: CatalogContent) -> Plan:
    """Decide the pages of a catalog.

    Raises:
        CatalogError: when there is nothing to print.
    """
    if not content.entries:
        raise CatalogError("This catalog has no pieces yet. Add pieces to it first.")
    pages: list[PagePlan] = []
    if content.has_cover:
        pages.append(PagePlan("cover", lambda: cover_page(content)))
    if content.maker:
        pages += _fixed("maker", maker_pages(content, _showpieces(content), len(pages) + 1))
    pages += _piece_pages(content, len(pages) + 1)
    if content.terms:
        pages += _fixed("terms", terms_pages(content, len(pages) + 1))
    if content.has_index:
        places = {piece_id: index for index, page in enumerate(pages) for piece_id in page.piece_ids}
        pages += _fixed("index", index_pages(content, places, len(pages) + 1))
    return Plan(content, tuple(pages))


def _fixed(kind: str, pages: list[Page]) -> list[PagePlan]:
    """Plan pages that had to be laid out to know how many they are."""
    return [PagePlan(kind, lambda page=page: page) for page in pages]  # type: ignore[misc]


def _showpieces(content: CatalogContent) -> tuple[PictureRef, ...]:
    """Return the pictures that accompany the maker's text: of the first pieces, but not the cover's."""
    first = [entry.pictures[0] for entry in content.entries if entry.pictures]
    cover = content.cover.digest if content.cover else ""
    others = [picture for picture in first if picture.digest != cover]
    return tuple(others[:3])


def _piece_pages(content: CatalogContent, first: int) -> list[PagePlan]:
    if content.layout is Layout.LIST:
        groups = list_rows(content)
        return [
            _planned(group, lambda group=group, number=number: list_page(content, group, number))  # type: ignore[misc]
            for number, group in enumerate(groups, first)
        ]
    if content.layout is Layout.ONE:
        return [
            _planned((entry,), lambda entry=entry, number=number: single_page(content, entry, number))  # type: ignore[misc]
            for number, entry in enumerate(content.entries, first)
        ]
    columns, rows = _GRIDS[content.layout]
    step = columns * rows
    groups = [content.entries[start : start + step] for start in range(0, len(content.entries), step)]
    return [
        _planned(group, lambda group=group, number=number: grid_page(content, group, columns, rows, number))  # type: ignore[misc]
        for number, group in enumerate(groups, first)
    ]


def _planned(entries: tuple[Entry, ...], lay_out: Callable[[], Page]) -> PagePlan:
    return PagePlan("pieces", lay_out, tuple(entry.piece_id for entry in entries))
