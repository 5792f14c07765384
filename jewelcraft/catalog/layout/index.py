"""The index: every piece by its code, with the page it stands on, in the manner of the look."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.content import Phrase
from jewelcraft.catalog.layout.cell import put_picture
from jewelcraft.catalog.layout.index_manners import index_manner
from jewelcraft.catalog.layout.picture_index import MOST_SHOWN
from jewelcraft.catalog.layout.picture_index import shown_index
from jewelcraft.catalog.layout.sheet import Sheet
from jewelcraft.catalog.text.paragraph import fit_lines
from jewelcraft.catalog.text.paragraph import line_height

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Mapping
    from collections.abc import Sequence

    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.content import Entry
    from jewelcraft.catalog.layout.index_manners import IndexManner
    from jewelcraft.catalog.text.paragraph import Paragraph

_PAGE_SHARE = 0.11
_MOST_CODE = 0.42
"""How much of a line codes may take; longer ones are shortened."""
_LONGEST_CODES = 8
_AIR = 1.1
_GAP_MM = 2.0
_MOST_WRAPPED = 400
"""In an index of more pieces every name takes one line, so that nothing need be set to know its pages."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A piece in the index, and where it stands on its page."""

    entry: Entry
    area: Rect


def index_pages(content: CatalogContent, places: Mapping[str, int], number: int) -> list[Callable[[], Page]]:
    """Decide the pages of the index; every page number leads to its page. One is laid out when it is asked for."""
    entries = sorted(content.entries, key=lambda entry: entry.code)
    has_pictures = all(entry.pictures for entry in entries)
    if content.look.index == "pictures" and len(entries) <= MOST_SHOWN and has_pictures:
        return [partial(shown_index, content, entries, places, number)]
    manner = index_manner(Sheet(content, number), len(entries))
    sheet, columns = _new_sheet(content, manner, number, first=True)
    wraps = len(entries) <= _MOST_WRAPPED
    code = _code_width(sheet, entries)
    setter = _Setter(sheet, manner, columns[0].width, code, wraps=wraps)
    heights = [setter.height(entry) for entry in entries]
    pages: list[list[_Row]] = [[]]
    columns = _balanced(columns, heights)
    column, y = 0, columns[0].y
    for entry, height in zip(entries, heights, strict=True):
        if y + height > columns[column].bottom + 0.01:
            column += 1
            if column == len(columns):
                _, columns = _new_sheet(content, manner, number + len(pages), first=False)
                pages.append([])
                column = 0
            y = columns[column].y
        pages[-1].append(_Row(entry, Rect(columns[column].x, y, columns[column].width, height)))
        y += height
    return [
        partial(_page, content, manner, places, number + place, tuple(rows), code, first=not place, wraps=wraps)
        for place, rows in enumerate(pages)
    ]


def _code_width(sheet: Sheet, entries: Sequence[Entry]) -> float:
    """Return how wide codes are; of very many only those with most letters are measured, with some air."""
    codes = sorted({entry.code for entry in entries}, key=len)
    is_measured = len(codes) <= _MOST_WRAPPED
    measured = codes if is_measured else codes[-_LONGEST_CODES:]
    widest = max(sheet.set(code, "code", sheet.width).width for code in measured)
    return widest + 0.1 if is_measured else widest * _AIR


def _page(  # noqa: PLR0917 (what, and where, read best in order)
    content: CatalogContent,
    manner: IndexManner,
    places: Mapping[str, int],
    number: int,
    rows: tuple[_Row, ...],
    code: float,
    *,
    first: bool,
    wraps: bool,
) -> Page:
    sheet, columns = _new_sheet(content, manner, number, first=first)
    setter = _Setter(sheet, manner, columns[0].width, code, wraps=wraps)
    for column in columns:
        own = [row for row in rows if abs(row.area.x - column.x) < 1]
        start = len(sheet.boxes)
        if own and manner.head_rule:
            sheet.rule(column.x, column.y, column.width, manner.head_rule, "ink")
        for row in own:
            setter.put(row.entry, places[row.entry.piece_id], row.area)
        if own and len(sheet.boxes) > start:
            sheet.group("Table", start)
    _put_dividers(sheet, manner, columns, rows)
    return sheet.page(content.labels.get("index", "") if first else "")


def _put_dividers(sheet: Sheet, manner: IndexManner, columns: Sequence[Rect], rows: Sequence[_Row]) -> None:
    """Draw lines between the columns, as long as the longest of them."""
    if not manner.divider or not rows:
        return
    lowest = max(row.area.bottom for row in rows)
    for left, right in pairwise(columns):
        sheet.rule_down((left.right + right.x) / 2, left.y, lowest - left.y, 0.4, manner.divider)


def _balanced(columns: list[Rect], heights: list[float]) -> list[Rect]:
    """Return columns no longer than they need be where all rows fit one page."""
    share = sum(heights) / len(columns) + max(heights)
    return [Rect(each.x, each.y, each.width, min(each.height, share)) for each in columns]


def _new_sheet(content: CatalogContent, manner: IndexManner, number: int, *, first: bool) -> tuple[Sheet, list[Rect]]:
    sheet = Sheet(content, number)
    sheet.furniture()
    area = manner.open(sheet, content.labels.get("index", ""), first)
    return sheet, manner.areas(sheet, area)


class _Setter:
    """Sets the lines of an index: picture, code, name, page."""

    def __init__(self, sheet: Sheet, manner: IndexManner, width: float, code: float, *, wraps: bool) -> None:
        self._sheet = sheet
        self._manner = manner
        self._wraps = wraps
        gap = mm(_GAP_MM) * sheet.scale
        self._gap = gap
        self._picture = mm(manner.picture_mm) * sheet.scale
        left = self._picture + gap if manner.picture_mm else 0.0
        self._code = min(code, (width - left) * _MOST_CODE) if manner.code_share else 0.0
        self._page = width * _PAGE_SHARE
        self._left = left
        self._name = width - left - (self._code + gap if self._code else 0.0) - self._page

    def height(self, entry: Entry) -> float:
        """Return the height of a piece's line, whatever the scripts of its name and code."""
        padding = 2 * mm(self._manner.padding_mm) * self._sheet.scale
        if not self._wraps:
            texts = ((entry.title.text, self._manner.name_style), (entry.code, "code"))
            return max(line_height(text, self._sheet.style(style)) for text, style in texts) + padding
        code, name = self._code_text(entry), self._name_text(entry)
        words = max(code.height, name.height) if self._code else code.height + name.height
        return max(words + self._drop(code, name), self._picture) + padding

    def _drop(self, code: Paragraph, name: Paragraph) -> float:
        """Return how far a name or code is moved down so that both stand on one line."""
        if not self._code or not code.lines or not name.lines:
            return 0.0
        return abs(code.lines[0].above - name.lines[0].above)

    def _code_text(self, entry: Entry) -> Paragraph:
        return self._sheet.one_line(Phrase(entry.code), "code", self._code or self._name)

    def _name_text(self, entry: Entry) -> Paragraph:
        manner = self._manner
        title = entry.titles[0] if entry.titles else Phrase("")
        name = self._sheet.set(title, manner.name_style, self._name, manner.name_factor)
        room = sum(line.height for line in name.lines[:2]) if self._wraps else 0.0
        return fit_lines(name, title.text, self._name, room)

    def put(self, entry: Entry, page: int, area: Rect) -> None:
        """Put a piece; all of its words lead to its page."""
        sheet, manner = self._sheet, self._manner
        y = area.y + mm(manner.padding_mm) * sheet.scale
        if manner.rule:
            sheet.rule(area.x, area.bottom, area.width, 0.4, manner.rule)
        first = len(sheet.boxes)
        if self._picture:
            side = self._picture
            put_picture(sheet, next(iter(entry.pictures), None), Rect(area.x, y, side, side))
            sheet.group("TD", first)
        code, name = self._code_text(entry), self._name_text(entry)
        seen = sheet.one_line(str(page + 1), manner.page_style, self._page)
        base = max(text.lines[0].above for text in (name, seen, code if self._code else name) if text.lines)
        if self._picture:
            # Beside a picture a line of words stands in its middle.
            y += max((self._picture - max(name.height, code.height)) / 2, 0.0)
        link = f"#{page}"
        x = area.x + self._left
        if self._code:
            self._cell(code, (x, y + base), self._code, "RH", link)
            x += self._code + self._gap
            self._cell(name, (x, y + base), self._name, "TD", link)
        else:
            self._cell(name, (x, y + base), self._name, "RH", link)
            drop = base - name.lines[0].above if name.lines else 0.0
            self._cell(code, (x, y + drop + name.height), self._name, "TD", link, hangs=True)
        self._cell(seen, (area.right - self._page, y + base), self._page, "TD", link, align="right")
        sheet.group("TR", first)
        if manner.leader and len(name.lines) == 1:
            start, end = x + name.width + self._gap, area.right - seen.width - self._gap
            sheet.rule(start, y + base, max(end - start, 0.0), 0.4, manner.leader)

    def _cell(  # noqa: PLR0917 (what, where and how read best in order)
        self,
        text: Paragraph,
        place: tuple[float, float],
        width: float,
        role: str,
        link: str,
        align: str = "left",
        *,
        hangs: bool = False,
    ) -> None:
        """Put words on a baseline, or hanging from it."""
        x, base = place
        if not text.lines:
            self._sheet.group("TD", len(self._sheet.boxes))
            return
        y = base if hangs else base - text.lines[0].above
        self._sheet.put(text, x, y, width, role, align, link)
