"""Divide the pieces of a document into pages: by layout, by parts, by sets, and where a new page was asked for."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING

from jewelcraft.catalog.layout.hero import DETAILS
from jewelcraft.catalog.layout.mosaic import fewer
from jewelcraft.catalog.layout.mosaic import filled
from jewelcraft.catalog.layout.mosaic import pages
from jewelcraft.catalog.layout.price_list import NUMBERS
from jewelcraft.catalog.layout.price_list import list_rows
from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.catalog import CellSpan
from jewelcraft.domain.catalog import Layout
from jewelcraft.domain.catalog import TextSize

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.content import Entry

GRIDS = {
    Layout.TWO_BY_TWO: (2, 2),
    Layout.THREE_BY_THREE: (3, 3),
    Layout.THREE_BY_FOUR: (3, 4),
    Layout.FOUR_BY_FIVE: (4, 5),
}
WORK_KINDS = frozenset({CatalogKind.PORTFOLIO, CatalogKind.JOB_CARD})
"""Kinds of which each piece has pages of its own, as many as its work needs."""
_SURELY_FITS = {
    Layout.ONE: 320,
    Layout.HERO: 150,
    Layout.TWO_BY_TWO: 380,
    Layout.THREE_BY_THREE: 130,
    Layout.THREE_BY_FOUR: 44,
    Layout.FOUR_BY_FIVE: 28,
    Layout.LIST: 900,
}
"""How many Latin letters of stories, above a name and the usual facts, find room on A4; measured, with a margin."""
_LONG_NUMBER = 48
_LONG_TITLE = 40
_TITLE_TYPE = 4
"""How much more room a letter of a title takes than one of a story."""
_USUAL_FACTS = 90
_LINE = 30
"""A new line takes as much room as so many letters."""
_LETTER_SIZES = ((0x0530, 1.0), (0x0E00, 2.0), (0x1800, 2.2), (0x2000, 2.0), (0x2E80, 1.2), (0x110000, 3.6))
"""How much room a letter takes beside a Latin one, by the end of its range."""
_A4_AREA = 210 * 297
_SMALLER = 2.4
_LARGER = 1.4
"""How much more room words take that were made larger by hand."""
_MOST_IN_A_SET = 9
_FOUR = 4
_FULL_SIZE_MM = 200.0
_LEAST_ROW_MM = 38.0
_STORYLESS = frozenset({Layout.THREE_BY_FOUR, Layout.FOUR_BY_FIVE})
_SQUARE = Decimal("0.8")
_NARROW = 0.05
_LETTER = 0.9


@dataclass(frozen=True, slots=True)
class Block:
    """The pieces of one page, and how they stand on it."""

    kind: str
    """grid, single, hero, set, list, mood or section."""
    entries: tuple[Entry, ...]
    columns: int = 1
    rows: int = 1
    ends: bool = False
    """Whether it is the last of its list."""
    spans: tuple[CellSpan, ...] = ()
    """How many cells each piece takes; empty for one each."""


def layout_of(content: CatalogContent) -> Layout:
    """Return the layout that a kind of document is printed in: a price list is a list, a line sheet a grid."""
    if content.kind is CatalogKind.PRICE_LIST:
        return Layout.LIST
    if content.kind is CatalogKind.LINE_SHEET and content.layout not in GRIDS:
        return Layout.THREE_BY_FOUR
    return content.layout


def arrange(content: CatalogContent) -> list[Block]:
    """Return the pages of pieces in order, each part beginning with a page of its own."""
    blocks: list[Block] = []
    for section, entries in _sections(content):
        if section and _has_section_pages(content) and len(entries) > 1:
            blocks.append(Block("section", entries))
        blocks += _blocks(content, entries)
    return blocks


def work_order(content: CatalogContent) -> list[Entry]:
    """Return the pieces of a document of work in order, those of each part together."""
    return [entry for _, entries in _sections(content) for entry in entries]


def _has_section_pages(content: CatalogContent) -> bool:
    return content.kind in {CatalogKind.CATALOG, CatalogKind.LOOKBOOK}


def _sections(content: CatalogContent) -> list[tuple[str, tuple[Entry, ...]]]:
    """Bring the pieces of each part together, parts in the order of their first pieces."""
    parts: dict[str, list[Entry]] = {}
    for entry in content.entries:
        parts.setdefault(entry.section.text, []).append(entry)
    return [(name, tuple(entries)) for name, entries in parts.items()]


def _blocks(content: CatalogContent, entries: tuple[Entry, ...]) -> list[Block]:
    if content.kind is CatalogKind.LOOKBOOK:
        return list(_moods(entries))
    layout = layout_of(content)
    if layout is Layout.LIST:
        last = entries[-1].piece_id == content.entries[-1].piece_id
        lists = list_rows(content, entries, ends=last)
        return [Block("list", page, ends=last and place == len(lists) - 1) for place, page in enumerate(lists)]
    blocks: list[Block] = []
    for is_set, members in _sets(entries):
        if is_set:
            blocks += [Block("set", part) for part in _chunks(members, _MOST_IN_A_SET)]
        else:
            for run in _runs(members):
                blocks += _pages_of_run(content, layout, run)
    return blocks


def _sets(entries: tuple[Entry, ...]) -> list[tuple[bool, tuple[Entry, ...]]]:
    """Tell sets from what stands between them; a name that no neighbour shares makes no set."""
    parts: list[tuple[bool, tuple[Entry, ...]]] = []
    for name, group in groupby(entries, key=lambda entry: entry.set_name):
        members = tuple(group)
        is_set = bool(name) and len(members) > 1
        if not is_set and parts and not parts[-1][0]:
            members = (*parts.pop()[1], *members)
        parts.append((is_set, members))
    return parts


def _moods(entries: tuple[Entry, ...]) -> Iterator[Block]:
    """Alternate pages of one piece with pages of two, as pictures in a book do."""
    place, pattern = 0, 0
    while place < len(entries):
        count = 1 if pattern % 2 == 0 or entries[place].is_hero else 2
        if count > 1 and place + 1 < len(entries) and entries[place + 1].breaks_before:
            count = 1
        yield Block("mood", entries[place : place + count])
        place += count
        pattern += 1


def _runs(entries: tuple[Entry, ...]) -> list[tuple[Entry, ...]]:
    """Cut where a new page was asked for."""
    runs: list[list[Entry]] = []
    for entry in entries:
        if not runs or entry.breaks_before:
            runs.append([])
        runs[-1].append(entry)
    return [tuple(run) for run in runs]


def _pages_of_run(content: CatalogContent, layout: Layout, entries: tuple[Entry, ...]) -> list[Block]:
    if layout is Layout.ONE:
        return [Block("single", (entry,)) for entry in entries]
    if layout is Layout.HERO:
        return [Block("hero" if len(page) > 1 else "single", page) for page in _led_by_heroes(entries)]
    columns, rows = GRIDS[layout]
    lying = content.paper.width_mm > content.paper.height_mm
    if lying and rows > columns:
        columns, rows = rows, columns
    blocks: list[Block] = []
    for is_hero, group in groupby(entries, key=lambda entry: entry.is_hero):
        members = tuple(group)
        if is_hero:
            blocks += [Block("single", (entry,)) for entry in members]
        elif any(entry.span is not CellSpan.ONE for entry in members):
            blocks += _by_hand(members, columns, rows)
        elif content.kind is CatalogKind.LINE_SHEET:
            blocks += _even(content, members, columns, rows)
        else:
            blocks += [_filled(page, columns, rows, lying=lying) for page in _shared_out(members, columns * rows)]
    return blocks


def _by_hand(entries: tuple[Entry, ...], columns: int, rows: int) -> list[Block]:
    """Return pages of which some pieces were made wide or large by hand; what stays empty on the last is filled."""
    blocks: list[Block] = []
    start = 0
    for count in pages([entry.span for entry in entries], columns, rows):
        page = entries[start : start + count]
        blocks.append(Block("grid", page, columns, rows, spans=filled([entry.span for entry in page], columns, rows)))
        start += count
    return blocks


def _even(content: CatalogContent, entries: tuple[Entry, ...], columns: int, rows: int) -> list[Block]:
    """Return pages of equal cells, as lists for ordering need them; few pieces in all get larger ones."""
    if len(entries) <= _FOUR:
        columns, rows = min(columns, 2), min(rows, 2)
    rows = max(min(rows, _most_rows(content)), 1)
    return [Block("grid", page, columns, rows) for page in _chunks(entries, columns * rows)]


def _most_rows(content: CatalogContent) -> int:
    """Return how many rows a page of a line sheet has room for, with the lines for the buyer's pen in each."""
    paper, spaces = content.paper, content.look.spaces
    scale = min(1.0, float(min(paper.width_mm, paper.height_mm)) / _FULL_SIZE_MM)
    margins = sum(spaces[name] for name in ("margin_top", "header", "margin_bottom", "footer"))
    return int((float(paper.height_mm) - margins * scale) / (_LEAST_ROW_MM * scale))


def _shared_out(entries: tuple[Entry, ...], size: int) -> list[tuple[Entry, ...]]:
    """Cut into pages; a last one with hardly anything on it takes some from the page before."""
    cut = _chunks(entries, size)
    if size > _FOUR and len(cut) > 1 and len(cut[-1]) < size / 2:
        rest = (*cut[-2], *cut[-1])
        half = -(-len(rest) // 2)
        cut[-2:] = [rest[:half], rest[half:]]
    return cut


def _filled(entries: tuple[Entry, ...], columns: int, rows: int, *, lying: bool) -> Block:
    """Return a page without a hole: few pieces get larger cells, one alone gets all of it."""
    count = len(entries)
    if count == columns * rows:
        return Block("grid", entries, columns, rows)
    if count == 1:
        return Block("single", entries)
    across, down, spans = fewer(count, lying=lying)
    return Block("grid", entries, across, down, spans=spans)


def _led_by_heroes(entries: tuple[Entry, ...]) -> list[tuple[Entry, ...]]:
    pages: list[list[Entry]] = []
    for entry in entries:
        if not pages or entry.is_hero or len(pages[-1]) > DETAILS:
            pages.append([])
        pages[-1].append(entry)
    return [tuple(page) for page in pages]


def _chunks(entries: tuple[Entry, ...], size: int) -> list[tuple[Entry, ...]]:
    return [entries[start : start + size] for start in range(0, len(entries), size)]


def may_be_too_long(content: CatalogContent, entry: Entry | None) -> bool:
    """Say whether a piece's texts, or the catalog's title, might not fit their place; no page is laid out for it."""
    if entry is None:
        titles = _room(content.title.text) + _room(content.second_title.text)
        subtitles = _room(content.subtitle.text) + _room(content.second_subtitle.text)
        return titles > _LONG_TITLE or subtitles > 2 * _LONG_TITLE
    layout, paper = layout_of(content), content.paper
    if layout is Layout.LIST and _has_long_number(entry):
        return True
    titles = sum(_room(title.text) for title in entry.titles)
    # A page that is neither upright nor lying leaves words beside a large piece hardly any room.
    is_square = _SQUARE < paper.width_mm / paper.height_mm < 1 / _SQUARE
    most = _LONG_TITLE if is_square else 2 * _LONG_TITLE
    if len(entry.code) > _LONG_TITLE or (titles > most and layout is not Layout.TWO_BY_TWO):
        return True
    stories = titles if layout in _STORYLESS else sum(_room(text.text) for text in entry.descriptions)
    stories += max(titles - 2 * _LONG_TITLE, 0) * _TITLE_TYPE
    stories *= _LARGER if entry.text_size is TextSize.LARGER else 1.0
    facts = sum(_room(fact.text) for fact in entry.facts) - _USUAL_FACTS
    area = float(paper.width_mm * paper.height_mm) / _A4_AREA
    is_tight = is_square or (area < _LETTER and (layout in _STORYLESS or layout is Layout.HERO))
    narrow = _NARROW if is_tight else min(1.0, area) ** _SMALLER
    return stories + max(facts, 0.0) > _SURELY_FITS[layout] * narrow


def _has_long_number(entry: Entry) -> bool:
    """Say whether a number of a piece might not fit the narrow column it has in a table."""
    numbers = [fact.text for fact in entry.facts if fact.kind in NUMBERS]
    return any(_room(text) > _LONG_NUMBER for text in (entry.price, *numbers))


@lru_cache(maxsize=8192)
def _room(text: str) -> float:
    """Return how much room a text takes, in Latin letters."""
    lines = _LINE * text.count("\n")
    if text.isascii():
        return len(text) + lines
    return lines + sum(next(size for end, size in _LETTER_SIZES if ord(char) < end) for char in text)
