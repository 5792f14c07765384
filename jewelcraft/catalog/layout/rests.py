"""Texts that were longer than their places, whole, behind the pieces: nothing that was written is lost."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.content import Phrase
from jewelcraft.catalog.layout.sheet import Sheet
from jewelcraft.catalog.layout.sheet import over_lines
from jewelcraft.catalog.text.paragraph import split_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.boxes import Rest
    from jewelcraft.catalog.content import CatalogContent

_COLUMNS = 2
_UNDER_MM = 2.2
_BETWEEN_MM = 3.4


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
            heading = over_lines(self._content.labels.get("more", ""))
            top = self._sheet.put_text(heading, "heading", body.x, body.y, body.width, "H1", "left") + mm(7)
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

    def head(self, code: str, name: Phrase, follow: Phrase) -> None:
        """Begin a piece under a hairline: its name, where that is not what follows, and its code."""
        column, sheet = self._columns[self._column], self._sheet
        named = bool(name) and name.text != code
        title = sheet.one_line(name, "title", column.width) if named else sheet.one_line("", "title", column.width)
        label = sheet.one_line(code, "code", column.width)
        first = sheet.set(follow, "body", column.width)
        least = title.height + label.height + sum(line.height for line in first.lines[:3]) + mm(_UNDER_MM)
        if self._y + least > column.bottom and self._y > column.y:
            self._next_column()
            column, sheet = self._columns[self._column], self._sheet
        sheet.rule(column.x, self._y, column.width)
        self._y += mm(_UNDER_MM) * sheet.scale
        self._y = sheet.put(title, column.x, self._y, column.width, "H2", "left")
        self._y = sheet.put(label, column.x, self._y, column.width, "P" if named else "H2", "left")
        self._y += mm(1) * sheet.scale

    def put(self, phrase: Phrase) -> None:
        """Put a text of the piece, going on in the next column where this one is full."""
        column = self._columns[self._column]
        waiting = self._sheet.set(phrase, "body", column.width)
        while waiting.lines:
            now, waiting = split_lines(waiting, column.bottom - self._y)
            self._y = self._sheet.put(now, column.x, self._y, column.width, align="left")
            if waiting.lines:
                self._next_column()
                column = self._columns[self._column]
        self._y += mm(1.6) * self._sheet.scale

    def gap(self) -> None:
        """Leave air before the next piece."""
        self._y += mm(_BETWEEN_MM) * self._sheet.scale

    def end(self) -> None:
        """Finish the page."""
        self.pages.append(self._sheet.page("" if self.pages else self._content.labels.get("more", "")))


def rest_pages(content: CatalogContent, rests: Sequence[Rest], number: int) -> list[Page]:
    """Lay the texts out in two columns, all of a piece under its name and code, which stand there once."""
    entries = {entry.piece_id: entry for entry in content.entries}
    flow = _Flow(content, number)
    for piece_id, group in groupby(rests, key=lambda rest: rest.piece_id):
        texts = list(dict.fromkeys(rest.phrase for rest in group))
        entry = entries.get(piece_id)
        name = entry.title if entry is not None else Phrase("")
        code = entry.printed_code if entry is not None else content.title.text
        is_told = any(text.text == name.text for text in texts)
        flow.head(code or name.text, Phrase("") if is_told else name, texts[0])
        for text in texts:
            flow.put(text)
        flow.gap()
    flow.end()
    return flow.pages
