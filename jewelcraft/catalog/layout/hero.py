"""One piece large with its words beside it, further pieces small below it; and pieces that are sold as a set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.content import Phrase
from jewelcraft.catalog.layout.cell import cell_parts
from jewelcraft.catalog.layout.cell import fitting_factor
from jewelcraft.catalog.layout.cell import put_picture
from jewelcraft.catalog.layout.cell import set_parts
from jewelcraft.catalog.layout.cell import shorten
from jewelcraft.catalog.layout.grid import grid_cells
from jewelcraft.catalog.layout.grid import put_grid
from jewelcraft.catalog.layout.sheet import Sheet

if TYPE_CHECKING:
    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.content import Entry

DETAILS = 3
"""How many small pieces stand under a large one."""
_HERO_SHARE = 0.67
_HERO_HEIGHT = 0.56
_DETAIL_HEIGHT = 1.72
_WIDE_HERO_SHARE = 0.46
_HERO_TYPE = 1.3
_SET_COLUMNS = {1: 1, 2: 2, 4: 2}


def hero_page(content: CatalogContent, entries: tuple[Entry, ...], number: int) -> Page:
    """Lay out a large piece and up to three small ones."""
    sheet = Sheet(content, number)
    sheet.furniture()
    body = sheet.body
    hero, *others = entries
    gap = sheet.space("gap_down")
    if body.width > body.height * 1.1:
        _put_beside(sheet, hero, tuple(others))
        return sheet.page(hero.title.text)
    side = min(body.width * _HERO_SHARE, body.height * (_HERO_HEIGHT if others else 1.0))
    height = side if others else body.height
    _put_hero(sheet, hero, Rect(body.x, body.y, body.width, height), side)
    if others:
        # What a tall page has over stands between the large piece and the small ones, as air.
        most = (body.width / DETAILS) * _DETAIL_HEIGHT
        low = min(body.height - height - gap, most)
        below = Rect(body.x, body.bottom - low, body.width, low)
        put_grid(sheet, tuple(others), grid_cells(sheet, below, DETAILS, 1), DETAILS)
    return sheet.page(hero.title.text)


def _put_hero(sheet: Sheet, entry: Entry, area: Rect, side: float) -> None:
    """Put the picture at the left, the words at the foot of the column at its right, further views over them."""
    put_picture(sheet, next(iter(entry.pictures), None), Rect(area.x, area.y, side, min(side, area.height)))
    gap = sheet.space("gap_across") * 0.8
    column = Rect(area.x + side + gap, area.y, area.width - side - gap, area.height)
    views = entry.pictures[1:2]
    top = area.y
    if views and area.height > column.width * 1.9:
        put_picture(sheet, views[0], Rect(column.x, column.y, column.width, column.width))
        top += column.width + sheet.space("cell_text")
    bottom = area.y + min(side, area.height)
    room = Rect(column.x, top, column.width, max(bottom - top, mm(20)))
    parts = cell_parts(entry, sheet.content.language)
    factor = _HERO_TYPE * fitting_factor(sheet, parts, room, _HERO_TYPE)
    paragraphs = shorten(sheet, entry, parts, set_parts(sheet, parts, room.width, factor), room)
    height = sum(paragraph.height + part.gap * sheet.scale for part, paragraph in zip(parts, paragraphs, strict=True))
    y = room.bottom - height if views else room.y
    for part, paragraph in zip(parts, paragraphs, strict=True):
        y = sheet.put(paragraph, room.x, y + part.gap * sheet.scale, room.width, part.role)
    sheet.piece_ids.append(entry.piece_id)
    sheet.cells.append(area)


def _put_beside(sheet: Sheet, hero: Entry, others: tuple[Entry, ...]) -> None:
    """On a wide page the large piece stands at the left, the small ones at the right."""
    body = sheet.body
    gap = sheet.space("gap_across")
    width = body.width * (_WIDE_HERO_SHARE if others else 1.0)
    left = Rect(body.x, body.y, width, body.height)
    put_grid(sheet, (hero,), [left], 1)
    if others:
        right = Rect(body.x + width + gap, body.y, body.width - width - gap, body.height)
        put_grid(sheet, others, grid_cells(sheet, right, 1, DETAILS), 1)


def set_page(content: CatalogContent, entries: tuple[Entry, ...], number: int) -> Page:
    """Lay pieces out that are sold together: three as one large and two small, else in even cells."""
    sheet = Sheet(content, number)
    sheet.furniture()
    body = sheet.body
    count = content.labels.get("set_of", "{count}").format(count=len(entries))
    head = sheet.set(Phrase(entries[0].set_name, content.language), "heading", body.width * 0.74)
    note = sheet.set(count, "running", body.width * 0.24)
    sheet.put(head, body.x, body.y, body.width * 0.74, "H2", "left")
    drop = head.lines[0].above - note.lines[0].above if head.lines and note.lines else 0.0
    sheet.put(note, body.x + body.width * 0.76, body.y + max(drop, 0), body.width * 0.24, align="right")
    top = body.y + head.height + mm(5) * sheet.scale
    area = Rect(body.x, top, body.width, body.bottom - top)
    if len(entries) == DETAILS:
        _put_three(sheet, entries, area)
    else:
        columns = _SET_COLUMNS.get(len(entries), DETAILS)
        rows = -(-len(entries) // columns)
        put_grid(sheet, entries, grid_cells(sheet, area, columns, max(rows, 2 if columns > 1 else 1)), columns)
    return sheet.page(entries[0].set_name)


def _put_three(sheet: Sheet, entries: tuple[Entry, ...], area: Rect) -> None:
    gap = sheet.space("gap_across")
    width = (area.width - gap) * 0.6
    put_grid(sheet, entries[:1], [Rect(area.x, area.y, width, area.height)], 1)
    right = Rect(area.x + width + gap, area.y, area.width - width - gap, area.height)
    put_grid(sheet, entries[1:], grid_cells(sheet, right, 1, 2), 1)
