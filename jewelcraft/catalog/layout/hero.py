"""One piece large with its words beside it, further pieces small below it; and pieces that are sold as a set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.content import Phrase
from jewelcraft.catalog.layout.feature import PICTURE_SHARE
from jewelcraft.catalog.layout.feature import put_features
from jewelcraft.catalog.layout.grid import cells_of
from jewelcraft.catalog.layout.grid import grid_cells
from jewelcraft.catalog.layout.grid import put_grid
from jewelcraft.catalog.layout.mosaic import fewer
from jewelcraft.catalog.layout.mosaic import pack
from jewelcraft.catalog.layout.sheet import Sheet

if TYPE_CHECKING:
    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.content import Entry

DETAILS = 3
"""How many small pieces stand under a large one."""
_HERO_SHARE = 0.69
_HERO_HEIGHT = 0.56
_DETAIL_HEIGHT = 1.86
_WIDE_HERO_SHARE = 0.46


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
    put_features(sheet, (hero,), [Rect(body.x, body.y, body.width, side)], _HERO_SHARE)
    if others:
        # What a tall page has over stands between the large piece and the small ones, as air.
        most = (body.width / DETAILS) * _DETAIL_HEIGHT
        low = min(body.height - side - gap, most)
        below = Rect(body.x, body.bottom - low, body.width, low)
        _put_details(sheet, others, below)
    return sheet.page(hero.title.text)


def _put_details(sheet: Sheet, others: list[Entry], below: Rect) -> None:
    """Put small pieces under a large one; fewer than usual get wider cells, so that no hole is left."""
    if len(others) == 1:
        put_features(sheet, others, [below], min(PICTURE_SHARE, below.height / below.width))
    else:
        put_grid(sheet, others, grid_cells(sheet, below, len(others), 1))


def _put_beside(sheet: Sheet, hero: Entry, others: tuple[Entry, ...]) -> None:
    """On a wide page the large piece stands at the left, the small ones at the right."""
    body = sheet.body
    gap = sheet.space("gap_across")
    width = body.width * (_WIDE_HERO_SHARE if others else 1.0)
    put_grid(sheet, (hero,), [Rect(body.x, body.y, width, body.height)])
    if others:
        right = Rect(body.x + width + gap, body.y, body.width - width - gap, body.height)
        put_grid(sheet, others, grid_cells(sheet, right, 1, max(len(others), 2)))


def set_page(content: CatalogContent, entries: tuple[Entry, ...], number: int) -> Page:
    """Lay pieces out that are sold together: three as one large and two small, else in even cells.

    A set that has no picture of its own is its heading: its name and its price.
    """
    sheet = Sheet(content, number)
    sheet.furniture()
    body = sheet.body
    name, price = entries[0].set_name, entries[0].set_price
    members = sum(not entry.leads_set for entry in entries)
    count = content.labels.get("set_of", "{count}").format(count=members)
    hidden = [entry for entry in entries if entry.leads_set and not entry.pictures]
    sheet.piece_ids.extend(entry.piece_id for entry in hidden)
    entries = tuple(entry for entry in entries if entry not in hidden)
    head = sheet.set(Phrase(name, content.language), "heading", body.width * 0.74)
    # A set without a picture has no cell that would say its code, and buyers order by codes.
    said = " · ".join([*(entry.printed_code for entry in hidden if entry.printed_code), count])
    note = sheet.set(said, "running", body.width * 0.24)
    sheet.put(head, body.x, body.y, body.width * 0.74, "H2", "left")
    drop = head.lines[0].above - note.lines[0].above if head.lines and note.lines else 0.0
    sheet.put(note, body.x + body.width * 0.76, body.y + max(drop, 0), body.width * 0.24, align="right")
    foot = body.y + head.height
    if price:
        amount = sheet.set(price, "price", body.width)
        foot = sheet.put(amount, body.x, foot, body.width, "P", "left")
    top = foot + mm(5) * sheet.scale
    area = Rect(body.x, top, body.width, body.bottom - top)
    _put_members(sheet, entries, area)
    return sheet.page(name)


def _put_members(sheet: Sheet, entries: tuple[Entry, ...], area: Rect) -> None:
    """Fill an area with the pieces of a set; the first of few is shown large."""
    if len(entries) == 1:
        put_grid(sheet, entries, [area])
        return
    columns, rows, spans = fewer(len(entries), lying=area.width > area.height * 1.1)
    put_grid(sheet, entries, cells_of(sheet, area, columns, rows, pack(spans, columns, rows) or ()))
