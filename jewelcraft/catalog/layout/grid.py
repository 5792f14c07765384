"""Pieces in rows and columns: square pictures, words under them or beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.layout.cell import Part
from jewelcraft.catalog.layout.cell import cell_parts
from jewelcraft.catalog.layout.cell import fitting_factor
from jewelcraft.catalog.layout.cell import parts_height
from jewelcraft.catalog.layout.cell import put_picture
from jewelcraft.catalog.layout.cell import set_parts
from jewelcraft.catalog.layout.cell import shorten
from jewelcraft.catalog.layout.motifs import frame
from jewelcraft.catalog.layout.sheet import Sheet
from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.sentences import sentence

if TYPE_CHECKING:
    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.content import Entry
    from jewelcraft.catalog.text.paragraph import Paragraph

_TYPE_BY_COLUMNS = {1: 1.1, 2: 1.0, 3: 0.84, 4: 0.76}
_ROOMY_TYPE = 1.1
_DENSE_COLUMNS = 3
_LEAST_PAGE_FACTOR = 0.82
_DENSE_PAGE = 12
_STACKED_PICTURE_SHARE = 0.8
_TEXT_SHARE = 0.24
"""How much of a stacked cell's height its words need at least."""
_DENSE_TEXT_SHARE = 0.34
_SIDE_PICTURE_SHARE = 0.52
_PICTURE_SHARES = (1.0, 0.92, 0.84, 0.76)
_CENTRED = frozenset({"centred", "mounted"})
_ORDER_LINE_MM = 6.5
_BOX_PADDING_MM = 2.4


def grid_page(content: CatalogContent, entries: tuple[Entry, ...], columns: int, rows: int, number: int) -> Page:
    """Lay a page of pieces out; type has one size on the page, unless a piece has far more words than the others."""
    sheet = Sheet(content, number)
    sheet.furniture()
    put_grid(sheet, entries, grid_cells(sheet, sheet.body, columns, rows), columns, dense=columns * rows >= _DENSE_PAGE)
    return sheet.page(", ".join(entry.code for entry in entries[:1]))


def put_grid(sheet: Sheet, entries: tuple[Entry, ...], cells: list[Rect], columns: int, *, dense: bool = False) -> None:
    """Put pieces into cells of one size, row by row; dense ones have no room for stories."""
    cells = cells[: len(entries)]
    if dense and any(entry.descriptions for entry in entries):
        sheet.notes.append(sentence("A page of so many pieces has no room for stories; they are left out."))
    inner = [_inside(sheet, cell) for cell in cells]
    size = _type_size(columns, inner[0])
    parts = [cell_parts(entry, sheet.content.language, with_stories=not dense) for entry in entries]
    picture, words, factors = _fitting_areas(sheet, inner[0], parts, size, dense=dense)
    common = min((factor for factor in factors if factor >= size * _LEAST_PAGE_FACTOR), default=size)
    for start in range(0, len(entries), columns):
        row = slice(start, start + columns)
        texts = []
        for entry, each, factor in zip(entries[row], parts[row], factors[row], strict=True):
            paragraphs = set_parts(sheet, each, words.width, min(factor, common))
            texts.append(shorten(sheet, entry, each, paragraphs, words))
        head = _title_room(sheet, parts[row], texts, words.height)
        for place, (entry, each, paragraphs) in enumerate(zip(entries[row], parts[row], texts, strict=True), start):
            first = len(sheet.boxes)
            put_picture(sheet, next(iter(entry.pictures), None), _moved(picture, inner[place]))
            align = "centre" if words.x == 0 and sheet.content.look.cell in _CENTRED else ""
            _put_words(sheet, each, paragraphs, _moved(words, inner[place]), head, align)
            _put_surround(sheet, cells[place], inner[place])
            sheet.group("Sect", first)
            sheet.piece_ids.append(entry.piece_id)
            sheet.cells.append(cells[place])


def _type_size(columns: int, cell: Rect) -> float:
    size = _TYPE_BY_COLUMNS.get(columns, min(_TYPE_BY_COLUMNS.values()))
    return _ROOMY_TYPE if columns < _DENSE_COLUMNS and cell.height > cell.width else size


def _inside(sheet: Sheet, cell: Rect) -> Rect:
    """Return where picture and words of a cell stand: within its frame, above the line for the buyer's quantity."""
    padding = mm(_BOX_PADDING_MM) * sheet.scale if sheet.content.look.cell == "boxed" else 0.0
    order = mm(_ORDER_LINE_MM) * sheet.scale if sheet.content.kind is CatalogKind.LINE_SHEET else 0.0
    return Rect(cell.x + padding, cell.y + padding, cell.width - 2 * padding, cell.height - 2 * padding - order)


def _put_surround(sheet: Sheet, cell: Rect, inner: Rect) -> None:
    """Put the frame of a cell, and the blank lines for a buyer's pen."""
    if sheet.content.look.cell == "boxed":
        sheet.boxes.append(frame(cell, sheet.colour("line"), 0.5))
    if sheet.content.kind is not CatalogKind.LINE_SHEET:
        return
    base = inner.bottom + mm(_ORDER_LINE_MM - 1.6) * sheet.scale
    x = inner.x
    for key, share in (("quantity", 0.42), ("notes", 0.58)):
        width = inner.width * share - mm(1.5)
        label = sheet.one_line(sheet.content.labels.get(key, ""), "code", width * 0.7)
        top = base - (label.lines[0].above if label.lines else 0)
        sheet.put(label, x, top, label.width + 0.1, role="")
        left = label.width + mm(1)
        sheet.rule(x + left, base + 1, max(width - left, 0), 0.4, "faint")
        x += inner.width * share


def _fitting_areas(
    sheet: Sheet, cell: Rect, parts: list[list[Part]], size: float, *, dense: bool
) -> tuple[Rect, Rect, list[float]]:
    """Return the places of picture and words, and each piece's type size; pictures give way before type gets small."""
    for share in _PICTURE_SHARES:
        picture, words = _areas(sheet, cell, share, dense=dense)
        factors = [size * fitting_factor(sheet, each, words, size) for each in parts]
        if min(factors, default=size) >= size * _LEAST_PAGE_FACTOR:
            break
    return picture, words, factors


def _moved(area: Rect, cell: Rect) -> Rect:
    return Rect(cell.x + area.x, cell.y + area.y, area.width, area.height)


def grid_cells(sheet: Sheet, area: Rect, columns: int, rows: int) -> list[Rect]:
    """Divide an area into equal cells."""
    across, down = sheet.space("gap_across"), sheet.space("gap_down")
    if columns >= _DENSE_COLUMNS:
        across, down = across * 2.25 / columns, down * 2.25 / max(columns, rows)
    width = (area.width - across * (columns - 1)) / columns
    height = (area.height - down * (rows - 1)) / rows
    return [
        Rect(area.x + column * (width + across), area.y + row * (height + down), width, height)
        for row in range(rows)
        for column in range(columns)
    ]


def _areas(sheet: Sheet, cell: Rect, share: float, *, dense: bool) -> tuple[Rect, Rect]:
    """Return where picture and words stand in a cell: one over the other, or side by side where it is low."""
    gap = sheet.space("cell_text")
    text_share = _DENSE_TEXT_SHARE if dense else _TEXT_SHARE
    side = min(cell.width, cell.height * (1 - text_share) - gap)
    if dense or side >= cell.width * _STACKED_PICTURE_SHARE:
        side *= share
        left = (cell.width - side) / 2 if sheet.content.look.cell in _CENTRED else 0.0
        return Rect(left, 0, side, side), Rect(0, side + gap, cell.width, cell.height - side - gap)
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


def _put_words(  # noqa: PLR0917 (what, how and where read best in order)
    sheet: Sheet, parts: list[Part], paragraphs: list[Paragraph], room: Rect, head: float, align: str
) -> None:
    """Put the words; the title takes as much room as the longest one of its row."""
    y = room.y
    for place, (part, paragraph) in enumerate(zip(parts, paragraphs, strict=True)):
        y += part.gap * sheet.scale
        end = sheet.put(paragraph, room.x, y, room.width, part.role, align)
        y = end + max(head - paragraph.height, 0) if place == 0 else end
