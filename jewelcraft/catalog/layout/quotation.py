"""A quotation on paper: who sells to whom, the pieces, the total, the terms, the metal clause, the signatures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.layout.sheet import Sheet
from jewelcraft.catalog.layout.step_table import put_rows
from jewelcraft.catalog.layout.step_table import rows_height
from jewelcraft.catalog.layout.step_table import step_rows
from jewelcraft.catalog.page_plan import PagePlan
from jewelcraft.catalog.page_plan import Plan

if TYPE_CHECKING:
    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.content import ClauseTable
    from jewelcraft.catalog.text.paragraph import Paragraph

_SHARES = (0.06, 0.46, 0.1, 0.19, 0.19)
_RIGHT = 2
"""From this column on, cells stand at the right."""
_TOTAL_LABEL = 0.62
_BETWEEN_MM = 10.0
_GAP = 3.0


@dataclass(frozen=True, slots=True)
class QuoteText:
    """All that a quotation prints, ready in the buyer's language; `content` lends look, paper and running heads."""

    content: CatalogContent
    title: str
    facts: tuple[tuple[str, str], ...]
    """Number, date, validity, term and the like."""
    parties: tuple[tuple[str, str], ...]
    """Seller and buyer, each with name and address."""
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    sums: tuple[tuple[str, str], ...]
    """The costs shown apart, and the total last."""
    clause: str = ""
    clause_tables: tuple[ClauseTable, ...] = ()
    """What the total is at other prices of the metal, and by how much the price of one of each piece moves."""
    notes: str = ""
    signatures: tuple[str, ...] = ()


def plan_quote(text: QuoteText) -> Plan:
    """Lay a quotation out over as many pages as it needs."""
    pages = _Writer(text).pages()
    return Plan(text.content, tuple(PagePlan("quote", lambda page=page: page) for page in pages))  # type: ignore[misc]


class _Writer:
    """Writes from the top of the first page downwards and takes a new page where there is no room."""

    def __init__(self, text: QuoteText) -> None:
        self._text = text
        self._done: list[Page] = []
        self._sheet = self._fresh()
        self._y = self._sheet.body.y

    def pages(self) -> list[Page]:
        """Return the finished pages."""
        self._head()
        self._table()
        self._sums()
        self._end()
        self._done.append(self._sheet.page(self._text.title))
        return self._done

    def _fresh(self) -> Sheet:
        sheet = Sheet(self._text.content, len(self._done) + 1)
        sheet.furniture()
        return sheet

    def _need(self, height: float) -> bool:
        """Take a new page where so much does not fit; tell whether one was taken."""
        if self._y + height <= self._sheet.body.bottom or self._y <= self._sheet.body.y:
            return False
        self._done.append(self._sheet.page(self._text.title))
        self._sheet = self._fresh()
        self._y = self._sheet.body.y
        return True

    def _head(self) -> None:
        body, text = self._sheet.body, self._text
        self._y = self._sheet.put_text(text.title, "heading", body.x, self._y, body.width, "H1") + mm(5)
        half = (body.width - mm(8)) / 2
        ends = [
            self._pair(label, words, body.x + place * (half + mm(8)), self._y, half)
            for place, (label, words) in enumerate(text.parties)
        ]
        self._y = max(ends, default=self._y) + mm(5)
        third = (body.width - mm(12)) / _GAP
        for start in range(0, len(text.facts), 3):
            row = text.facts[start : start + 3]
            ends = [
                self._pair(label, words, body.x + place * (third + mm(6)), self._y, third)
                for place, (label, words) in enumerate(row)
            ]
            self._y = max(ends) + mm(3)
        self._y += mm(2)

    def _pair(self, label: str, words: str, x: float, y: float, width: float) -> float:
        end = self._sheet.put_text(label, "label", x, y, width)
        for line in words.splitlines():
            end = self._sheet.put_text(line, "fact", x, end, width)
        return end

    def _table(self) -> None:
        self._heads()
        for row in self._text.rows:
            cells = self._cells(row, "cell")
            height = max(cell.height for cell in cells) + mm(3)
            if self._need(height):
                self._heads()
            self._put_cells(cells, height)

    def _heads(self) -> None:
        cells = self._cells(self._text.heads, "cell_head")
        self._put_cells(cells, max(cell.height for cell in cells) + mm(2), "TH")

    def _cells(self, row: tuple[str, ...], role: str) -> list[Paragraph]:
        width = self._sheet.body.width
        return [self._sheet.set(cell, role, width * share - mm(2)) for cell, share in zip(row, _SHARES, strict=True)]

    def _put_cells(self, cells: list[Paragraph], height: float, role: str = "TD") -> None:
        body = self._sheet.body
        first = len(self._sheet.boxes)
        x = body.x
        for place, (cell, share) in enumerate(zip(cells, _SHARES, strict=True)):
            width = body.width * share
            right = place >= _RIGHT
            left = x + mm(2) if right else x
            if not cell.lines:
                self._sheet.group("TD", len(self._sheet.boxes))
            self._sheet.put(cell, left, self._y + mm(1), width - mm(2), role, "right" if right else "left")
            x += width
        self._sheet.group("TR", first)
        self._y += height
        self._sheet.rule(body.x, self._y, body.width)

    def _sums(self) -> None:
        body = self._sheet.body
        for place, (label, amount) in enumerate(self._text.sums):
            is_total = place == len(self._text.sums) - 1
            role = "price" if is_total else "cell"
            name = self._sheet.set(label, role, body.width * _TOTAL_LABEL)
            value = self._sheet.set(amount, role, body.width * (1 - _TOTAL_LABEL))
            height = max(name.height, value.height) + mm(2)
            self._need(height)
            first = len(self._sheet.boxes)
            for _ in _SHARES[2:]:
                # Sums stand in the table above them, whose rows all have as many cells.
                self._sheet.group("TD", first)
            self._sheet.put(name, body.x, self._y + mm(1.5), body.width * _TOTAL_LABEL, "RH")
            left = body.x + body.width * _TOTAL_LABEL
            self._sheet.put(value, left, self._y + mm(1.5), body.width * (1 - _TOTAL_LABEL), "TD", "right")
            self._sheet.group("TR", first)
            self._y += height
        self._y += mm(6)

    def _clause(self) -> None:
        """Put the clause, its table of totals, and beside it by how much one of each piece moves."""
        body, text = self._sheet.body, self._text
        half = (body.width - mm(_BETWEEN_MM)) / 2
        lines = self._sheet.set(text.clause, "fact", body.width)
        tables = [step_rows(self._sheet, table, 0.0, half) for table in text.clause_tables]
        tall = max((rows_height(rows) for rows in tables), default=0.0)
        self._need(lines.height + tall + mm(2))
        self._y = self._sheet.put(lines, body.x, self._y, body.width)
        ends = [self._y]
        for place, rows in enumerate(tables):
            if place % 2 == 0:
                self._y = max(ends)
                self._need(max(rows_height(each) for each in tables[place : place + 2]))
                ends = [self._y]
            left = body.x + place % 2 * (half + mm(_BETWEEN_MM))
            room = Rect(left, self._y, half, max(self._sheet.body.bottom - self._y, 0.0))
            ends.append(put_rows(self._sheet, rows, room))
        self._y = max(ends) + mm(5)

    def _end(self) -> None:
        body, text = self._sheet.body, self._text
        if text.clause:
            self._clause()
        for line in text.notes.splitlines():
            note = self._sheet.set(line, "fact", body.width)
            self._need(note.height)
            self._y = self._sheet.put(note, body.x, self._y, body.width)
        if text.signatures:
            self._need(mm(26))
            self._y += mm(18)
            half = (body.width - mm(16)) / 2
            for place, name in enumerate(text.signatures):
                x = body.x + place * (half + mm(16))
                self._sheet.rule(x, self._y, half)
                self._sheet.put_text(name, "label", x, self._y + mm(1), half)
