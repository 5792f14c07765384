"""Divide the pieces of a document into pages: by layout, by parts, by sets, and where a new page was asked for."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from jewelcraft.catalog.layout.hero import DETAILS
from jewelcraft.catalog.layout.price_list import list_rows
from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.catalog import Layout

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
_WORK = frozenset({CatalogKind.PORTFOLIO, CatalogKind.JOB_CARD})
_SURELY_FITS = {
    Layout.ONE: 420,
    Layout.HERO: 90,
    Layout.TWO_BY_TWO: 110,
    Layout.THREE_BY_THREE: 60,
    Layout.THREE_BY_FOUR: 45,
    Layout.FOUR_BY_FIVE: 30,
    Layout.LIST: 500,
}
"""How many letters of a piece, in all, find room on any paper in any script."""
_LONG_TITLE = 40
_FACTS_AS_LETTERS = 0.4
_MOST_IN_A_SET = 9
_FOUR = 4


@dataclass(frozen=True, slots=True)
class Block:
    """The pieces of one page, and how they stand on it."""

    kind: str
    """grid, single, hero, set, list, mood, work or section."""
    entries: tuple[Entry, ...]
    columns: int = 1
    rows: int = 1
    ends: bool = False
    """Whether it is the last of its list."""


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


def _has_section_pages(content: CatalogContent) -> bool:
    return content.kind in {CatalogKind.CATALOG, CatalogKind.LOOKBOOK}


def _sections(content: CatalogContent) -> list[tuple[str, tuple[Entry, ...]]]:
    """Bring the pieces of each part together, parts in the order of their first pieces."""
    parts: dict[str, list[Entry]] = {}
    for entry in content.entries:
        parts.setdefault(entry.section.text, []).append(entry)
    return [(name, tuple(entries)) for name, entries in parts.items()]


def _blocks(content: CatalogContent, entries: tuple[Entry, ...]) -> list[Block]:
    if content.kind in _WORK:
        return [Block("work", (entry,)) for entry in entries]
    if content.kind is CatalogKind.LOOKBOOK:
        return list(_moods(entries))
    layout = layout_of(content)
    if layout is Layout.LIST:
        pages = list_rows(content, entries)
        last = entries[-1].piece_id == content.entries[-1].piece_id
        return [Block("list", page, ends=last and place == len(pages) - 1) for place, page in enumerate(pages)]
    blocks: list[Block] = []
    for set_name, group in groupby(entries, key=lambda entry: entry.set_name):
        members = tuple(group)
        if set_name and len(members) > 1:
            blocks += [Block("set", part) for part in _chunks(members, _MOST_IN_A_SET)]
        else:
            for run in _runs(members):
                blocks += _pages_of_run(layout, run)
    return blocks


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


def _pages_of_run(layout: Layout, entries: tuple[Entry, ...]) -> list[Block]:
    if layout is Layout.ONE:
        return [Block("single", (entry,)) for entry in entries]
    if layout is Layout.HERO:
        return [Block("hero", page) for page in _led_by_heroes(entries)]
    columns, rows = GRIDS[layout]
    blocks: list[Block] = []
    for is_hero, group in groupby(entries, key=lambda entry: entry.is_hero):
        members = tuple(group)
        if is_hero:
            blocks += [Block("single", (entry,)) for entry in members]
        else:
            blocks += [_grid(page, columns, rows) for page in _chunks(members, columns * rows)]
    return blocks


def _grid(entries: tuple[Entry, ...], columns: int, rows: int) -> Block:
    """Return a page of cells; a piece alone on a page of four takes it all."""
    if len(entries) == 1 and columns * rows == _FOUR:
        return Block("single", entries)
    return Block("grid", entries, columns, rows)


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
        return len(content.title.text) > _LONG_TITLE or len(content.subtitle.text) > 2 * _LONG_TITLE
    titles = sum(len(title.text) for title in entry.titles)
    stories = sum(len(text.text) + 30 * text.text.count("\n") for text in entry.descriptions)
    facts = sum(len(fact.text) for fact in entry.facts) * _FACTS_AS_LETTERS
    return max(len(entry.code), titles) > _LONG_TITLE or titles + stories + facts > _SURELY_FITS[layout_of(content)]
