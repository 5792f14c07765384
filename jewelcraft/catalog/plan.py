"""Decide the pages of a document: which pieces stand on which page; each page is laid out when it is asked for."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from jewelcraft.catalog.arrange import WORK_KINDS
from jewelcraft.catalog.arrange import arrange
from jewelcraft.catalog.arrange import layout_of
from jewelcraft.catalog.arrange import may_be_too_long
from jewelcraft.catalog.arrange import work_order
from jewelcraft.catalog.growing_plan import GrowingPlan
from jewelcraft.catalog.growing_plan import Work
from jewelcraft.catalog.layout.back_covers import back_cover
from jewelcraft.catalog.layout.cover import cover_page
from jewelcraft.catalog.layout.grid import grid_page
from jewelcraft.catalog.layout.hero import hero_page
from jewelcraft.catalog.layout.hero import set_page
from jewelcraft.catalog.layout.index import index_pages
from jewelcraft.catalog.layout.least_page import check_room
from jewelcraft.catalog.layout.openings import opening_page
from jewelcraft.catalog.layout.portfolio_overview import has_overview
from jewelcraft.catalog.layout.portfolio_overview import overview_pages
from jewelcraft.catalog.layout.price_list import head_rests
from jewelcraft.catalog.layout.price_list import list_page
from jewelcraft.catalog.layout.prose import maker_pages
from jewelcraft.catalog.layout.rests import rest_pages
from jewelcraft.catalog.layout.sections import section_page
from jewelcraft.catalog.layout.single import single_page
from jewelcraft.catalog.layout.terms import terms_pages
from jewelcraft.catalog.page_plan import PagePlan
from jewelcraft.catalog.page_plan import Plan
from jewelcraft.domain.catalog import ON_STOCK
from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.catalog import Layout
from jewelcraft.domain.errors import CatalogError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.catalog.arrange import Block
    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.boxes import Rest
    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.content import Entry
    from jewelcraft.catalog.content import PictureRef


def plan_catalog(content: CatalogContent) -> Plan:
    """Decide all pages of a document of any kind.

    Raises:
        CatalogError: when there is nothing to print.
    """
    plan = outline_catalog(content)
    return plan.whole() if isinstance(plan, GrowingPlan) else plan


def outline_catalog(content: CatalogContent, known: dict[str, int] | None = None) -> Plan | GrowingPlan:
    """Decide the pages of a document so that any of them can be shown at once; those of work come in as they are seen.

    `known` are the pages that pieces of work had before; what is found out now is added.

    Raises:
        CatalogError: when there is nothing to print, or the pages are too small for text.
    """
    if not content.entries:
        raise CatalogError("This catalog has no pieces yet. Add pieces to it first.")
    if content.kind in ON_STOCK:
        from jewelcraft.catalog.layout.label_sheet import label_pages

        return Plan(content, tuple(label_pages(content)))
    check_room(content)
    pages: list[PagePlan] = _front(content) if content.kind is not CatalogKind.JOB_CARD else []
    if content.kind in WORK_KINDS:
        works = [Work(entry.piece_id, partial(_work_pages, content, entry)) for entry in work_order(content)]
        return GrowingPlan(content, pages, works, partial(_work_end, content, _rests(content, pages)), known)
    pages += _piece_pages(content, len(pages) + 1)
    heads = head_rests(content) if layout_of(content) is Layout.LIST else []
    pages += _after_pieces(content, pages, [*heads, *_rests(content, pages)])
    return Plan(content, tuple(pages))


def _work_end(
    content: CatalogContent, front: list[Rest], pages: Sequence[PagePlan], rests: Sequence[Rest]
) -> list[PagePlan]:
    return _after_pieces(content, pages, [*front, *rests])


def _after_pieces(content: CatalogContent, pages: Sequence[PagePlan], rests: Sequence[Rest]) -> list[PagePlan]:
    more = _fixed("more", rest_pages(content, rests, len(pages) + 1)) if rests else []
    if content.kind is CatalogKind.PORTFOLIO and has_overview(content):
        more += _fixed("overview", overview_pages(content, len(pages) + len(more) + 1))
    return more if content.kind is CatalogKind.JOB_CARD else [*more, *_end(content, [*pages, *more])]


_MOST_KEPT = 300


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
        if block.kind == "section":
            pages.append(PagePlan("section", partial(section_page, content, block.entries, number)))
        else:
            ids = tuple(entry.piece_id for entry in block.entries)
            pages.append(PagePlan("pieces", partial(_laid_out, content, block, number), ids))
    return pages


def _work_pages(content: CatalogContent, entry: Entry, number: int) -> list[Page]:
    if content.kind is CatalogKind.PORTFOLIO:
        from jewelcraft.catalog.layout.portfolio import portfolio_pages

        return portfolio_pages(content, entry, number)
    from jewelcraft.catalog.layout.job_card import job_card_pages

    return job_card_pages(content, entry, number)


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
