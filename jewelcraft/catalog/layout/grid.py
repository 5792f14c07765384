"""Pieces in rows and columns: square pictures, words under them or beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.layout.cell import Part
from jewelcraft.catalog.layout.cell import cell_parts
from jewelcraft.catalog.layout.cell import fitting_factor
from jewelcraft.catalog.layout.cell import parts_height
from jewelcraft.catalog.layout.cell import put_picture
from jewelcraft.catalog.layout.cell import set_parts
from jewelcraft.catalog.layout.cell import shorten
from jewelcraft.catalog.layout.sheet import Sheet

if TYPE_CHECKING:
    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.content import Entry
    from jewelcraft.catalog.text.paragraph import Paragraph

_DENSE_COLUMNS = 3
_DENSE_TYPE = 0.84
_ROOMY_TYPE = 1.1
_LEAST_PAGE_FACTOR = 0.88
_STACKED_PICTURE_SHARE = 0.8
_TEXT_SHARE = 0.24
"""How much of a stacked cell's height its words need at least."""
_SIDE_PICTURE_SHARE = 0.52
_PICTURE_SHARES = (1.0, 0.92, 0.84, 0.76)


def grid_page(content: CatalogContent, entries: tuple[Entry, ...], columns: int, rows: int, number: int) -> Page:
    """Lay a page of pieces out; type has one size on the page, unless a piece has far more words than the others."""
    sheet = Sheet(content, number)
    sheet.furniture()
    cells = _cells(sheet, columns, rows)
    size = _DENSE_TYPE if columns >= _DENSE_COLUMNS else _ROOMY_TYPE if cells[0].height > cells[0].width else 1.0
    parts = [cell_parts(entry, content.language) for entry in entries]
    picture, words, factors = _fitting_areas(sheet, cells[0], parts, size)
    common = min((factor for factor in factors if factor >= size * _LEAST_PAGE_FACTOR), default=size)
    for start in range(0, len(entries), columns):
        row = slice(start, start + columns)
        texts = []
        for entry, each, factor in zip(entries[row], parts[row], factors[row], strict=True):
            paragraphs = set_parts(sheet, each, words.width, min(factor, common))
            texts.append(shorten(sheet, entry, each, paragraphs, words))
        head = _title_room(sheet, parts[row], texts, words.height)
        for entry, each, paragraphs, cell in zip(entries[row], parts[row], texts, cells[row], strict=False):
            put_picture(sheet, next(iter(entry.pictures), None), _moved(picture, cell))
            _put_words(sheet, each, paragraphs, _moved(words, cell), head)
            sheet.piece_ids.append(entry.piece_id)
            sheet.cells.append(cell)
    return sheet.page(", ".join(entry.code for entry in entries[:1]))


def _fitting_areas(sheet: Sheet, cell: Rect, parts: list[list[Part]], size: float) -> tuple[Rect, Rect, list[float]]:
    """Return the places of picture and words, and each piece's type size; pictures give way before type gets small."""
    for share in _PICTURE_SHARES:
        picture, words = _areas(sheet, cell, share)
        factors = [size * fitting_factor(sheet, each, words, size) for each in parts]
        if min(factors, default=size) >= size * _LEAST_PAGE_FACTOR:
            break
    return picture, words, factors


def _moved(area: Rect, cell: Rect) -> Rect:
    return Rect(cell.x + area.x, cell.y + area.y, area.width, area.height)


def _cells(sheet: Sheet, columns: int, rows: int) -> list[Rect]:
    body = sheet.body
    across, down = sheet.space("gap_across"), sheet.space("gap_down")
    if columns >= _DENSE_COLUMNS:
        across, down = across * 0.75, down * 0.75
    width = (body.width - across * (columns - 1)) / columns
    height = (body.height - down * (rows - 1)) / rows
    return [
        Rect(body.x + column * (width + across), body.y + row * (height + down), width, height)
        for row in range(rows)
        for column in range(columns)
    ]


def _areas(sheet: Sheet, cell: Rect, share: float) -> tuple[Rect, Rect]:
    """Return where picture and words stand in a cell: one over the other, or side by side where it is low."""
    gap = sheet.space("cell_text")
    side = min(cell.width, cell.height * (1 - _TEXT_SHARE) - gap)
    if side >= cell.width * _STACKED_PICTURE_SHARE:
        side *= share
        return Rect(0, 0, cell.width, side), Rect(0, side + gap, cell.width, cell.height - side - gap)
    side = min(cell.height, cell.width * _SIDE_PICTURE_SHARE) * share
    words = Rect(side + 1.4 * gap, 0, cell.width - side - 1.4 * gap, cell.height)
    return Rect(0, 0, side, side), words


def _title_room(sheet: Sheet, parts: list[list[Part]], texts: list[list[Paragraph]], room: float) -> float:
    """Return how much height all titles of a row take, so that prices stand in line where there is room for it."""
    spares = [room - parts_height(sheet, each, paragraphs) for each, paragraphs in zip(parts, texts, strict=True)]
    titles = [paragraphs[0].height if paragraphs else 0.0 for paragraphs in texts]
    head = max(titles)
    fits = all(head - title <= spare for title, spare in zip(titles, spares, strict=True))
    return head if fits else 0.0


def _put_words(sheet: Sheet, parts: list[Part], paragraphs: list[Paragraph], room: Rect, head: float) -> None:
    """Put the words; the title takes as much room as the longest one of its row."""
    y = room.y
    for place, (part, paragraph) in enumerate(zip(parts, paragraphs, strict=True)):
        y += part.gap * sheet.scale
        end = sheet.put(paragraph, room.x, y, room.width, part.role)
        y = end + max(head - paragraph.height, 0) if place == 0 else end
