"""Text, tables and pictures one under another over as many pages as they need: nothing is cut off."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.content import Phrase
from jewelcraft.catalog.layout.motifs import frame
from jewelcraft.catalog.layout.sheet import Sheet
from jewelcraft.catalog.text.paragraph import split_lines

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Sequence

    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.text.paragraph import Paragraph

_ROW_PADDING_MM = 1.3
_CELL_GAP_MM = 3.4
_NO_TABLE = -1
_HEAD_AND_ROW_MM = 22.0
"""No head of a table is left alone at the foot of a page."""
TICK = "tick"
_TICK_MM = 3.2
_CONTINUES_SHARE = 0.25
"""A name that takes more of each page that it goes on on is shortened to a line, or it would leave no room."""
_KEPT_ROWS = 3
"""So many rows of a table at least go on together on another page."""
_SMALLER_PICTURES = ((0.88, 1.0), (0.76, 1.0), (0.64, 1.0), (0.88, 0.8), (0.64, 0.8), (0.64, 0.65))
CLOSER_ROWS = ((1.0, 0.8), (1.0, 0.65))
"""Where there are no pictures."""


def fewest_pages(
    lay_out: Callable[[float, float], list[Page]], tries: Sequence[tuple[float, float]] = _SMALLER_PICTURES
) -> list[Page]:
    """Lay out with smaller pictures, then with less air, where that saves a page: none holds one row alone."""
    pages = lay_out(1.0, 1.0)
    if len(pages) == 1:
        return pages
    smaller = (lay_out(share, air) for share, air in tries)
    return next((found for found in smaller if len(found) < len(pages)), pages)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its head, its share of the width, and how its words are set."""

    head: str
    share: float
    style: str = "fact"
    align: str = "left"


class PageFlow:
    """Puts things one under another and begins a new page where one is full; `air` is the share of usual spaces."""

    def __init__(
        self,
        content: CatalogContent,
        number: int,
        piece_id: str,
        label: str,
        *,
        continues: str = "",
        air: float = 1.0,
    ) -> None:
        self._content = content
        self._air = air
        self._continues = continues
        self._number = number
        self._piece_id = piece_id
        self._label = label
        self._pages: list[Page] = []
        self._table = _NO_TABLE
        self._begin()

    def _begin(self) -> None:
        self.sheet = Sheet(self._content, self._number + len(self._pages))
        self.sheet.furniture()
        if self._piece_id:
            self.sheet.piece_ids.append(self._piece_id)
            self.sheet.cells.append(self.sheet.body)
        self.y = self.sheet.body.y
        if self._pages and self._continues:
            body = self.sheet.body
            words = self.sheet.set(self._continues, "title", body.width)
            if words.height > body.height * _CONTINUES_SHARE:
                words = self.sheet.one_line(self._continues, "title", body.width)
            self.y = self.sheet.put(words, body.x, self.y, body.width)
            self.y += mm(3) * self.sheet.scale
        self._top = self.y

    @property
    def room(self) -> float:
        """How much of the page is left."""
        return self.sheet.body.bottom - self.y

    def new_page(self) -> None:
        """Go on at the top of the next page."""
        self._end_table()
        in_table = self._table != _NO_TABLE
        self._pages.append(self.sheet.page("" if self._pages else self._label))
        self._begin()
        self._table = len(self.sheet.boxes) if in_table else _NO_TABLE

    def keep_together(self, height: float) -> None:
        """Begin a new page unless so much is left; what is taller than a page begins where it is."""
        if height > self.room and self.y > self.sheet.body.y and height <= self.sheet.body.height:
            self.new_page()

    def gap(self, millimetres: float) -> None:
        """Leave some air, but none at the top of a page."""
        if self.y > self.sheet.body.y:
            self.y += mm(millimetres) * self.sheet.scale * self._air

    def heading(self, text: str, follow: float = 0.0, role: str = "H2") -> None:
        """Put a small heading over a rule, together with the beginning of what follows."""
        body = self.sheet.body
        paragraph = self.sheet.set(text, "label", body.width, 1.1)
        self.keep_together(paragraph.height + mm(2) + max(follow, mm(8)))
        self.y = self.sheet.put(paragraph, body.x, self.y, body.width, role, "left") + mm(0.8)
        self.sheet.rule(body.x, self.y, body.width, 0.5, "brand")
        self.y += mm(1.6) * self.sheet.scale

    def text(self, phrase: Phrase | str, style: str = "body", factor: float = 1.0) -> None:
        """Put reading text, split over pages where it must be."""
        if not (phrase if isinstance(phrase, str) else phrase.text).strip():
            return
        body = self.sheet.body
        self._put_row([self.sheet.set(phrase, style, body.width, factor)], [(body.x, body.width, "left")])

    def table(
        self,
        columns: Sequence[Column],
        rows: Sequence[Sequence[str | Phrase]],
        least_row: float = 0.0,
        follow: float = 0.0,
    ) -> None:
        """Put a table; its head stands again over what goes on on another page, and never over one row alone.

        A column of the style `tick` has no words but a square to be ticked by hand. `follow` is how high that is which
        the last rows must stand with.
        """
        places = self._places(columns)
        padding, least_row = mm(_ROW_PADDING_MM) * self._air, least_row * self._air
        self.keep_together(mm(_HEAD_AND_ROW_MM) * self.sheet.scale)
        self._table = len(self.sheet.boxes)
        has_head = any(column.head for column in columns)
        self._head(columns, places)
        made = [self._cells(columns, places, row) for row in rows]
        heights = [max([*(cell.height for cell in cells), least_row]) + 2 * padding for cells in made]
        for at, (row, cells) in enumerate(zip(rows, made, strict=True)):
            height = heights[at]
            if at and at == len(rows) - _KEPT_ROWS and sum(heights[at:]) + follow < self.sheet.body.height / 2:
                height = sum(heights[at:]) + follow
            if height > self.room and self.y > self.sheet.body.y:
                self.new_page()
                self._head(columns, places)
            self.y += padding
            start, page = self.y, len(self._pages)
            self._put_row(cells, places, "TD" if has_head else "RH")
            if row[0] and page == len(self._pages):
                self._put_ticks(columns, places, start)
            least = start + least_row if page == len(self._pages) else 0.0
            self.y = max(self.y, least) + padding
            self.sheet.rule(self.sheet.body.x, self.y, self.sheet.body.width)
        self._end_table()
        self._table = _NO_TABLE

    def _cells(
        self, columns: Sequence[Column], places: list[tuple[float, float, str]], row: Sequence[str | Phrase]
    ) -> list[Paragraph]:
        return [
            self.sheet.set(text, "fact" if column.style == TICK else column.style, width)
            for text, column, (_, width, _) in zip(row, columns, places, strict=True)
        ]

    def _put_ticks(self, columns: Sequence[Column], places: list[tuple[float, float, str]], y: float) -> None:
        side = mm(_TICK_MM) * self.sheet.scale
        for column, (x, width, _) in zip(columns, places, strict=True):
            if column.style == TICK:
                square = Rect(x + width - side, y, side, side)
                self.sheet.boxes.append(frame(square, self.sheet.colour("muted"), 0.5))

    def _end_table(self) -> None:
        if self._table != _NO_TABLE and len(self.sheet.boxes) > self._table:
            self.sheet.group("Table", self._table)

    def _head(self, columns: Sequence[Column], places: list[tuple[float, float, str]]) -> None:
        if not any(column.head for column in columns):
            return
        heads = [
            self.sheet.set(column.head, "cell_head", width)
            for column, (_, width, _) in zip(columns, places, strict=True)
        ]
        tallest = max(head.height for head in heads)
        first = len(self.sheet.boxes)
        for head, (x, width, align) in zip(heads, places, strict=True):
            self._put_cell(head, x, self.y + tallest - head.height, width, "TH", align)
        self.sheet.group("TR", first)
        self.y += tallest + mm(0.8)
        self.sheet.rule(self.sheet.body.x, self.y, self.sheet.body.width, 0.5, "muted")

    def _places(self, columns: Sequence[Column]) -> list[tuple[float, float, str]]:
        body, gap = self.sheet.body, mm(_CELL_GAP_MM)
        total = sum(column.share for column in columns)
        width = body.width - gap * (len(columns) - 1)
        places, x = [], body.x
        for column in columns:
            share = width * column.share / total
            places.append((x, share, column.align))
            x += share + gap
        return places

    def _put_row(self, cells: list[Paragraph], places: list[tuple[float, float, str]], role: str = "P") -> None:
        """Put cells side by side on one baseline, going on on the next page with what is left of them.

        `role` is that of each cell; of RH only the first one heads its row.
        """
        waiting = cells
        while any(cell.lines for cell in waiting):
            base = max((cell.lines[0].above for cell in waiting if cell.lines), default=0.0)
            end = self.y
            rest = []
            first = len(self.sheet.boxes)
            for place, (cell, (x, width, align)) in enumerate(zip(waiting, places, strict=True)):
                drop = base - cell.lines[0].above if cell.lines else 0.0
                now, later = split_lines(cell, self.room - drop)
                own = "TD" if place and role == "RH" else role
                end = max(end, self._put_cell(now, x, self.y + drop, width, own, align))
                rest.append(later)
            if role != "P":
                self.sheet.group("TR", first)
            is_stuck = all(before.lines == after.lines for before, after in zip(waiting, rest, strict=True))
            self.y = end
            waiting = rest
            if any(cell.lines for cell in waiting):
                if is_stuck and self.y <= self._top:
                    return
                self.new_page()

    def _put_cell(  # noqa: PLR0917 (a place and a width read best in order)
        self, cell: Paragraph, x: float, y: float, width: float, role: str, align: str
    ) -> float:
        """Put a cell; one without words counts as one all the same."""
        if role != "P" and not cell.lines:
            self.sheet.group("TD", len(self.sheet.boxes))
        return self.sheet.put(cell, x, y, width, role, align)

    def blanks(self, keys: Sequence[str], filled: Sequence[str] = ()) -> None:
        """Put names with lines behind them to be filled in by hand, side by side; what is known stands on its line."""
        body = self.sheet.body
        height = mm(11) * self.sheet.scale
        self.keep_together(height)
        width = body.width / len(keys)
        base = self.y + height * 0.72
        for place, key in enumerate(keys):
            x = body.x + place * width
            label = self.sheet.label(key, "label", width * 0.55)
            self.sheet.put(label, x, base - (label.lines[0].above if label.lines else 0), label.width + 0.1)
            left = label.width + mm(1.6)
            right = mm(4) if place < len(keys) - 1 else 0.0
            room = max(width - left - right, 0)
            self.sheet.rule(x + left, base + 1.4, room, 0.5, "faint")
            known = filled[place] if place < len(filled) else ""
            if known.strip() and room > 0:
                text = self.sheet.one_line(Phrase(known, self._content.language), "fact", room)
                self.sheet.put(text, x + left, base - (text.lines[0].above if text.lines else 0), room)
        self.y += height

    def finish(self) -> list[Page]:
        """Return the pages."""
        self._pages.append(self.sheet.page("" if self._pages else self._label))
        return self._pages
