"""Read the table of a page or a letter from the clipboard: some programs copy cells as HTML only."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_CELLS = {"td", "th"}
_BREAKS = {"br", "p", "div", "li"}
_SKIPPED = {"style", "script", "title"}
_NUMBER = re.compile(r"-?[\d.,'’\s\u00a0]*\d")
"""A cell that is a number and nothing else; one with words or a unit is taken as it is shown."""


class _Table(HTMLParser):
    """Gathers the cells of the first table, row by row; a cell over several columns leaves empty ones behind it."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[list[str]] = []
        self._cell: list[str] | None = None
        self._value = ""
        """The number behind a cell of LibreOffice, as it is kept there."""
        self._span = 1
        self._skipped = 0
        self._is_over = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a row or a cell."""
        if tag in _SKIPPED:
            self._skipped += 1
        elif self._is_over:
            return
        elif tag == "tr":
            self._end_cell()
            self.rows.append([])
        elif tag in _CELLS:
            self._end_cell()
            if not self.rows:
                self.rows.append([])
            self._cell, self._value = [], dict(attrs).get("sdval") or ""
            span = dict(attrs).get("colspan") or "1"
            self._span = int(span) if span.isdecimal() and int(span) < 100 else 1  # noqa: PLR2004 (no table is wider)
        elif tag in _BREAKS and self._cell is not None:
            self._cell.append(" ")

    def handle_endtag(self, tag: str) -> None:
        """End a cell, a row or the table."""
        if tag in _SKIPPED:
            self._skipped = max(0, self._skipped - 1)
        elif tag in _CELLS or tag == "tr":
            self._end_cell()
        elif tag == "table" and self.rows:
            self._end_cell()
            self._is_over = True

    def handle_data(self, data: str) -> None:
        """Take the words of a cell."""
        if self._cell is not None and not self._skipped:
            self._cell.append(data)

    def _end_cell(self) -> None:
        if self._cell is not None:
            words = "".join(self._cell)
            if _NUMBER.fullmatch(words.strip()) and self._value:
                words = _certain(self._value)
            self.rows[-1] += [words, *[""] * (self._span - 1)]
            self._cell, self._span = None, 1


def _certain(value: str) -> str:
    """Write a number of a file so that nobody reads its point as one of thousands."""
    return f"{value}0" if re.fullmatch(r"-?\d{1,3}\.\d{3}", value) else value


def table_text(html: str) -> str:
    """Return the first table as rows of cells between tabs; empty where there is none."""
    table = _Table()
    table.feed(html)
    table.close()
    rows = [[" ".join(cell.split()) for cell in row] for row in table.rows]
    return "\n".join("\t".join(row) for row in rows if any(row))


def best_text(plain: str, html: str) -> str:
    """Return what a clipboard holds as a table: its plain text, or its HTML where only that keeps the cells apart."""
    if "\t" in plain:
        return plain
    table = table_text(html) if "<t" in html.lower() else ""
    return table if "\t" in table or (table and not plain.strip()) else plain
