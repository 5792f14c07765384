"""Texts that were longer than their places, whole, behind the pieces: nothing that was written is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.layout.sheet import Sheet
from jewelcraft.catalog.text.paragraph import split_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.boxes import Rest
    from jewelcraft.catalog.content import CatalogContent

_COLUMNS = 2


class _Flow:
    """Fills columns one after another, page after page."""

    def __init__(self, content: CatalogContent, number: int) -> None:
        self._content = content
        self._number = number
        self.pages: list[Page] = []
        self._begin()

    def _begin(self) -> None:
        self._sheet = Sheet(self._content, self._number + len(self.pages))
        self._sheet.furniture()
        body = self._sheet.body
        top = body.y
        if not self.pages:
            heading = self._content.labels.get("more", "")
            top = self._sheet.put_text(heading, "heading", body.x, body.y, body.width, "H1", "left") + mm(6)
        gap = self._sheet.space("gap_across") * 1.2
        width = (body.width - gap * (_COLUMNS - 1)) / _COLUMNS
        self._columns = [
            Rect(body.x + place * (width + gap), top, width, body.bottom - top) for place in range(_COLUMNS)
        ]
        self._column, self._y = 0, top

    def _next_column(self) -> None:
        self._column += 1
        if self._column == _COLUMNS:
            self.end()
            self._begin()
        self._y = self._columns[self._column].y

    def put(self, rest: Rest, code: str) -> None:
        """Put a text under the code of its piece."""
        column = self._columns[self._column]
        label = self._sheet.one_line(code, "label", column.width)
        waiting = self._sheet.set(rest.phrase, "body", column.width)
        least = label.height + sum(line.height for line in waiting.lines[:2])
        if self._y + least > column.bottom and self._y > column.y:
            self._next_column()
            column = self._columns[self._column]
        self._y = self._sheet.put(label, column.x, self._y, column.width)
        while waiting.lines:
            now, waiting = split_lines(waiting, column.bottom - self._y)
            self._y = self._sheet.put(now, column.x, self._y, column.width)
            if waiting.lines:
                self._next_column()
                column = self._columns[self._column]
        self._y += mm(3)

    def end(self) -> None:
        """Finish the page."""
        self.pages.append(self._sheet.page("" if self.pages else self._content.labels.get("more", "")))


def rest_pages(content: CatalogContent, rests: Sequence[Rest], number: int) -> list[Page]:
    """Lay the texts out in two columns, each under the code of its piece."""
    codes = {entry.piece_id: entry.printed_code or entry.title.text for entry in content.entries}
    flow = _Flow(content, number)
    for rest in rests:
        flow.put(rest, codes.get(rest.piece_id, content.title.text))
    flow.end()
    return flow.pages
