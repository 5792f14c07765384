"""The index of a short catalog: every piece at a glance, small, with its code and its page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.content import Phrase
from jewelcraft.catalog.layout.cell import put_picture
from jewelcraft.catalog.layout.sheet import Sheet
from jewelcraft.catalog.layout.sheet import over_lines
from jewelcraft.catalog.text.paragraph import fit_lines

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Sequence

    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.content import Entry

MOST_SHOWN = 54
_LEAST_COLUMNS = 3
_MOST_COLUMNS = 9
_FACTOR = 0.92
_PAGE_SHARE = 0.2


def shown_index(content: CatalogContent, entries: Sequence[Entry], places: Mapping[str, int], number: int) -> Page:
    """Lay all pieces out in as few columns as one page allows; code, name and page lead to the piece's page."""
    sheet = Sheet(content, number)
    sheet.furniture()
    body = sheet.body
    heading = content.labels.get("index", "")
    top = sheet.put_text(over_lines(heading), "heading", body.x, body.y, body.width, "H1", "left") + mm(7) * sheet.scale
    area = Rect(body.x, top, body.width, body.bottom - top)
    columns, side, low = _columns(sheet, len(entries), area)
    gap = _gap(sheet, columns)
    for place, entry in enumerate(entries):
        x = area.x + place % columns * (side + gap)
        y = area.y + place // columns * low
        first = len(sheet.boxes)
        put_picture(sheet, entry.pictures[0], Rect(x, y, side, side))
        _put_words(sheet, entry, places[entry.piece_id], Rect(x, y + side + mm(1.4) * sheet.scale, side, low - side))
        sheet.group("Sect", first)
    return sheet.page(heading)


def _gap(sheet: Sheet, columns: int) -> float:
    return sheet.space("gap_across") * 2.4 / columns


def _columns(sheet: Sheet, count: int, area: Rect) -> tuple[int, float, float]:
    """Return the fewest columns, the side of a picture and the height of a row with which all fit."""
    words = sheet.set("0", "code", area.width).height + 2 * sheet.set("0", "fact", area.width, _FACTOR).height
    fitting = []
    for columns in range(_LEAST_COLUMNS, _MOST_COLUMNS + 1):
        side = (area.width - _gap(sheet, columns) * (columns - 1)) / columns
        low, rows = side + words + mm(6) * sheet.scale, -(-count // columns)
        if low * rows <= area.height or columns == _MOST_COLUMNS:
            low = min(low, area.height / rows)
            fitting.append((columns, min(side, low - words - mm(3) * sheet.scale), low))
    # One column more where that leaves fewer places empty at the end.
    return min(fitting[:2], key=lambda found: -count % found[0])


def _put_words(sheet: Sheet, entry: Entry, page: int, area: Rect) -> None:
    link = f"#{page}"
    left = area.width * (1 - _PAGE_SHARE)
    code = sheet.one_line(Phrase(entry.code), "code", left)
    seen = sheet.one_line(str(page + 1), "code", area.width - left)
    end = sheet.put(code, area.x, area.y, left, link=link)
    sheet.put(seen, area.x + left, area.y, area.width - left, align="right", link=link)
    if entry.titles:
        room = area.bottom - end - mm(2) * sheet.scale
        name = sheet.set(entry.titles[0], "fact", area.width, _FACTOR)
        name = fit_lines(name, entry.titles[0].text, area.width, room)
        sheet.put(name, area.x, end, area.width, align="left", link=link)
