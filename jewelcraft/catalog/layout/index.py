"""The index: every piece by its code, with the page it stands on."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.content import Phrase
from jewelcraft.catalog.layout.picture_index import MOST_SHOWN
from jewelcraft.catalog.layout.picture_index import shown_index
from jewelcraft.catalog.layout.sheet import Sheet
from jewelcraft.catalog.text.paragraph import fit_lines
from jewelcraft.catalog.text.paragraph import line_height

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Mapping

    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.content import Entry

_CODE_SHARE = 0.30
_PAGE_SHARE = 0.12
_COLUMNS = 2


@dataclass(frozen=True, slots=True)
class _Row:
    """A piece in the index, and where it stands on its page."""

    entry: Entry
    area: Rect


def index_pages(content: CatalogContent, places: Mapping[str, int], number: int) -> list[Callable[[], Page]]:
    """Decide the pages of the index: small pictures where all pieces fit one page, else two columns of words.

    Every page number leads to its page. A page is laid out when it is asked for.
    """
    entries = sorted(content.entries, key=lambda entry: entry.code)
    if len(entries) <= MOST_SHOWN and all(entry.pictures for entry in entries):
        return [partial(shown_index, content, entries, places, number)]
    pages: list[list[_Row]] = [[]]
    sheet, columns = _new_sheet(content, number, first=True)
    heights = [_row_height(sheet, entry) for entry in entries]
    columns = _balanced(columns, heights)
    column, y = 0, columns[0].y
    for entry, height in zip(entries, heights, strict=True):
        if y + height > columns[column].bottom:
            column += 1
            if column == _COLUMNS:
                _, columns = _new_sheet(content, number + len(pages), first=False)
                pages.append([])
                column = 0
            y = columns[column].y
        pages[-1].append(_Row(entry, Rect(columns[column].x, y, columns[column].width, height)))
        y += height
    return [partial(_page, content, places, number, place, tuple(rows)) for place, rows in enumerate(pages)]


def _page(content: CatalogContent, places: Mapping[str, int], number: int, place: int, rows: tuple[_Row, ...]) -> Page:
    sheet, _ = _new_sheet(content, number + place, first=not place)
    for row in rows:
        _put_row(sheet, row.entry, places[row.entry.piece_id], row.area)
    return sheet.page("" if place else content.labels.get("index", ""))


def _balanced(columns: list[Rect], heights: list[float]) -> list[Rect]:
    """Return columns no longer than they need be where all rows fit one page."""
    half = sum(heights) / _COLUMNS + max(heights)
    return [Rect(each.x, each.y, each.width, min(each.height, half)) for each in columns]


def _new_sheet(content: CatalogContent, number: int, *, first: bool) -> tuple[Sheet, list[Rect]]:
    sheet = Sheet(content, number)
    sheet.furniture()
    body = sheet.body
    top = body.y
    if first:
        heading = content.labels.get("index", "")
        top = sheet.put_text(heading, "heading", body.x, body.y, body.width, "H1") + mm(6) * sheet.scale
    gap = sheet.space("gap_across") * 1.4
    width = (body.width - gap * (_COLUMNS - 1)) / _COLUMNS
    return sheet, [Rect(body.x + place * (width + gap), top, width, body.bottom - top) for place in range(_COLUMNS)]


def _row_height(sheet: Sheet, entry: Entry) -> float:
    """Return the height of one line of the name and the code, whatever their scripts."""
    texts = ((entry.title.text, sheet.style("fact")), (entry.code, sheet.style("code")))
    return max(line_height(text, style) for text, style in texts) + mm(1.5) * sheet.scale


def _put_row(sheet: Sheet, entry: Entry, page: int, area: Rect) -> None:
    widths = area.width * _CODE_SHARE, area.width * (1 - _CODE_SHARE - _PAGE_SHARE), area.width * _PAGE_SHARE
    link = f"#{page}"
    x = area.x
    title = entry.titles[0] if entry.titles else Phrase("")
    cells = ((Phrase(entry.code), "code"), (title, "fact"), (Phrase(str(page + 1)), "cell"))
    fitted = []
    for (phrase, style), width in zip(cells, widths, strict=True):
        room = width - mm(1.5)
        fitted.append(fit_lines(sheet.set(phrase, style, room), phrase.text, room, 0))
    base = max((cell.lines[0].above for cell in fitted if cell.lines), default=0.0)
    first = len(sheet.boxes)
    for cell, (_, style), width in zip(fitted, cells, widths, strict=True):
        align = "right" if style == "cell" else "left"
        drop = base - cell.lines[0].above if cell.lines else 0.0
        room = width - mm(1.5) if align == "left" else width
        if not cell.lines:
            sheet.group("TD", len(sheet.boxes))
        sheet.put(cell, x, area.y + drop, room, "RH" if style == "code" else "TD", align, link)
        x += width
    sheet.group("TR", first)
    sheet.rule(area.x, area.bottom - mm(0.6) * sheet.scale, area.width)
