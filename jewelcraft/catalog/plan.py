"""Decide the pages of a document: which pieces stand on which page; each page is laid out when it is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from jewelcraft.catalog.arrange import arrange
from jewelcraft.catalog.arrange import may_be_too_long
from jewelcraft.catalog.layout.back_covers import back_cover
from jewelcraft.catalog.layout.cover import cover_page
from jewelcraft.catalog.layout.grid import grid_page
from jewelcraft.catalog.layout.hero import hero_page
from jewelcraft.catalog.layout.hero import set_page
from jewelcraft.catalog.layout.index import index_pages
from jewelcraft.catalog.layout.openings import opening_page
from jewelcraft.catalog.layout.price_list import list_page
from jewelcraft.catalog.layout.prose import maker_pages
from jewelcraft.catalog.layout.rests import rest_pages
from jewelcraft.catalog.layout.sections import section_page
from jewelcraft.catalog.layout.single import single_page
from jewelcraft.catalog.layout.terms import terms_pages
from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.errors import CatalogError

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.catalog.arrange import Block
    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.boxes import Rest
    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.content import PictureRef


@dataclass(frozen=True, slots=True)
class PagePlan:
    """A page to be laid out: what it is, whose pieces it shows, and how."""

    kind: str
    """cover, opening, maker, section, pieces, more, terms, index, back, labels."""
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
    """Decide the pages of a document of any kind.

    Raises:
        CatalogError: when there is nothing to print.
    """
    if not content.entries:
        raise CatalogError("This catalog has no pieces yet. Add pieces to it first.")
    if content.kind in _LABELS:
        from jewelcraft.catalog.layout.label_sheet import label_pages

        return Plan(content, tuple(_fixed("labels", label_pages(content))))
    pages: list[PagePlan] = _front(content) if content.kind is not CatalogKind.JOB_CARD else []
    pages += _piece_pages(content, len(pages) + 1)
    rests = _rests(content, pages)
    if rests:
        pages += _fixed("more", rest_pages(content, rests, len(pages) + 1))
    if content.kind is not CatalogKind.JOB_CARD:
        pages += _end(content, pages)
    return Plan(content, tuple(pages))


_MOST_KEPT = 300
_LABELS = frozenset({CatalogKind.LABELS, CatalogKind.TAGS, CatalogKind.TABLE_CARDS})


def _front(content: CatalogContent) -> list[PagePlan]:
    pages: list[PagePlan] = []
    if content.has_cover:
        pages.append(PagePlan("cover", lambda: cover_page(content)))
    if content.opening:
        pages.append(PagePlan("opening", lambda: opening_page(content)))
    if content.maker or content.second_maker:
        pages += _fixed("maker", maker_pages(content, _showpieces(content), len(pages) + 1))
    return pages


def _end(content: CatalogContent, pages: list[PagePlan]) -> list[PagePlan]:
    end: list[PagePlan] = []
    if content.terms or content.second_terms or content.clauses:
        end += _fixed("terms", terms_pages(content, len(pages) + 1))
    if content.has_index:
        shown = [(place, page) for place, page in enumerate(pages) if page.kind == "pieces"]
        places = {piece_id: place for place, page in shown for piece_id in reversed(page.piece_ids)}
        end += [PagePlan("index", page) for page in index_pages(content, places, len(pages) + len(end) + 1)]
    if content.has_back_cover:
        end.append(PagePlan("back", lambda: back_cover(content)))
    return end


def _fixed(kind: str, pages: list[Page]) -> list[PagePlan]:
    """Plan pages that had to be laid out to know how many they are."""
    return [PagePlan(kind, lambda page=page: page, page.piece_ids) for page in pages]  # type: ignore[misc]


def _showpieces(content: CatalogContent) -> tuple[PictureRef, ...]:
    """Return the pictures that accompany the maker's text: of pieces of different types, but not the cover's."""
    cover = content.cover.digest if content.cover else ""
    shown = [entry for entry in content.entries if entry.pictures and entry.pictures[0].digest != cover]
    others = {entry.type_name: entry for entry in reversed(shown)}
    varied = sorted(others.values(), key=shown.index)
    chosen = dict.fromkeys(entry.pictures[0] for entry in (*varied, *shown))
    return tuple(chosen)[:3]


def _piece_pages(content: CatalogContent, first: int) -> list[PagePlan]:
    pages: list[PagePlan] = []
    for block in arrange(content):
        number = first + len(pages)
        if block.kind == "work":
            pages += _fixed("pieces", _work_pages(content, block, number))
        elif block.kind == "section":
            pages.append(PagePlan("section", partial(section_page, content, block.entries, number)))
        else:
            ids = tuple(entry.piece_id for entry in block.entries)
            pages.append(PagePlan("pieces", partial(_laid_out, content, block, number), ids))
    return pages


def _work_pages(content: CatalogContent, block: Block, number: int) -> list[Page]:
    if content.kind is CatalogKind.PORTFOLIO:
        from jewelcraft.catalog.layout.portfolio import portfolio_pages

        return portfolio_pages(content, block.entries[0], number)
    from jewelcraft.catalog.layout.job_card import job_card_pages

    return job_card_pages(content, block.entries[0], number)


def _laid_out(content: CatalogContent, block: Block, number: int) -> Page:
    if block.kind == "list":
        return list_page(content, block.entries, number, ends=block.ends)
    if block.kind == "single":
        return single_page(content, block.entries[0], number)
    if block.kind == "hero":
        return hero_page(content, block.entries, number)
    if block.kind == "set":
        return set_page(content, block.entries, number)
    if block.kind == "mood":
        from jewelcraft.catalog.layout.lookbook import mood_page

        return mood_page(content, block.entries, number)
    return grid_page(content, block.entries, block.columns, block.rows, number, block.spans)


def _rests(content: CatalogContent, pages: list[PagePlan]) -> list[Rest]:
    """Return the texts that find no room on their pages; only pages with long texts are laid out to know."""
    long = {entry.piece_id for entry in content.entries if may_be_too_long(content, entry)}
    has_long_title = may_be_too_long(content, None)
    rests: list[Rest] = []
    for place, page in enumerate(pages):
        if not long.isdisjoint(page.piece_ids) or (page.kind == "cover" and has_long_title):
            laid_out = page.lay_out()
            rests += laid_out.rests
            if len(pages) <= _MOST_KEPT:
                # It will be drawn soon, so it need not be laid out again.
                pages[place] = replace(page, lay_out=lambda known=laid_out: known)  # type: ignore[misc]
    return rests
