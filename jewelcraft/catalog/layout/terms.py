"""The pages of terms: clauses set in the manner of the look, over as many pages as they need."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.content import Phrase
from jewelcraft.catalog.layout.clauses import clauses_of
from jewelcraft.catalog.layout.clauses import columns_of
from jewelcraft.catalog.layout.clauses import tables_of
from jewelcraft.catalog.layout.sheet import Sheet
from jewelcraft.catalog.layout.step_table import step_rows
from jewelcraft.catalog.layout.terms_manners import columns
from jewelcraft.catalog.layout.terms_manners import manner_of
from jewelcraft.catalog.layout.terms_rows import Row
from jewelcraft.catalog.layout.terms_rows import RowCell
from jewelcraft.catalog.layout.terms_rows import RowFlow
from jewelcraft.catalog.layout.terms_rows import Spot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.layout.clauses import Clause
    from jewelcraft.catalog.layout.terms_manners import Manner

_SMALLER = (0.95, 0.9, 0.85, 0.8, 0.75)
_SMALLEST_PT = 8.0
"""Words of terms are not set smaller than this to save a page."""
_BALANCE_STEP = 6.0
_CELL_GAP_MM = 5.0
_NAME_GAP_MM = 0.8
_HALVES_GAP_MM = 2.6
_SECOND_GAP_MM = 0.8


def terms_pages(content: CatalogContent, number: int) -> list[Page]:
    """Lay the terms out; type is a little smaller where that saves a page, and columns end at one height."""
    flow = _laid_out(content, number, 1.0)
    if len(flow.sheets) > 1:
        sheet = Sheet(content, number)
        size = sheet.style("prose").size * manner_of(sheet, named=True).factor
        tried = (_laid_out(content, number, factor) for factor in _SMALLER if size * factor >= _SMALLEST_PT)
        flow = next((found for found in tried if len(found.sheets) < len(flow.sheets)), flow)
    heading = content.labels.get("terms", "")
    return [sheet.page("" if place else heading) for place, sheet in enumerate(flow.sheets)]


def _laid_out(content: CatalogContent, number: int, factor: float) -> RowFlow:
    whole = _flow(content, number, factor)
    if len(whole.sheets) > 1:
        return whole
    frames = whole.frames_of(0)
    if len(frames) == 1:
        return whole
    lowest = whole.used / len(frames)
    while lowest < frames[0].height:
        tried = _flow(content, number, factor, lowest)
        if len(tried.sheets) == 1:
            return tried
        lowest += _BALANCE_STEP
    return whole


def _flow(content: CatalogContent, number: int, factor: float, lowest: float = 0.0) -> RowFlow:
    """Let the clauses flow; two languages that are not divided alike each in a half of its own."""
    heading = content.labels.get("terms", "")
    halves = columns_of(content)
    clauses = tuple(clause for half in halves for clause in half) or clauses_of(content)
    manner = manner_of(Sheet(content, number), named=any(clause.name for clause in clauses))

    def begin(page: int) -> tuple[Sheet, Sequence[Rect]]:
        sheet = Sheet(content, number + page)
        sheet.furniture()
        frames = manner.open(sheet, heading, not page)
        return sheet, [_whole(frames)] if halves else frames

    flow = RowFlow(begin, lowest)
    spot = flow.start()
    width = flow.frame(spot).width
    if halves:
        plain = replace(manner, name_share=0.0, number_share=0.0, rule="", under_mm=0.0, gap_mm=_HALVES_GAP_MM)
        spot = _put_halves(flow, plain, halves, factor)
        clauses = tables_of(content)
    rows: list[Row] = []
    for clause in clauses:
        rows += _Setter(flow.sheets[0], manner, factor).rows(clause, 0.0, width)
    flow.put(rows, spot)
    return flow


def _whole(frames: Sequence[Rect]) -> Rect:
    return Rect(frames[0].x, frames[0].y, frames[-1].right - frames[0].x, frames[0].height)


def _put_halves(flow: RowFlow, manner: Manner, halves: Sequence[Sequence[Clause]], factor: float) -> Spot:
    start = flow.start()
    area = flow.frame(start)
    gap = mm(_CELL_GAP_MM)
    ends = []
    for half, place in zip(halves, columns(area, len(halves), gap), strict=True):
        setter = _Setter(flow.sheets[0], manner, factor)
        rows = [row for clause in half for row in setter.rows(clause, place.x - area.x, place.width)]
        ends.append(flow.put(rows, start))
    return max(ends, key=lambda spot: (spot.page, spot.frame, spot.y))


class _Setter:
    """Sets clauses as rows in a manner."""

    def __init__(self, sheet: Sheet, manner: Manner, factor: float) -> None:
        self._sheet = sheet
        self._manner = manner
        self._factor = factor * manner.factor
        self._is_beside = sheet.content.side_by_side

    def rows(self, clause: Clause, x: float, width: float) -> list[Row]:
        """Return the rows of a clause: its number and name, its words, and its table."""
        manner, sheet = self._manner, self._sheet
        gap = mm(_CELL_GAP_MM) * sheet.scale
        number = width * manner.number_share
        left = number + width * manner.name_share + (gap if manner.name_share else 0.0)
        names = self._name(clause, (x, number), (width * manner.name_share or width - number))
        rows: list[tuple[RowCell, ...]] = []
        words = self._words(clause, x + left, width - left)
        if manner.name_share or not clause.name:
            rows.append((*names, *words[0]))
        else:
            rows.append(names)
            rows += words[:1]
        rows += words[1:]
        return [*self._spaced(rows, clause, (x, width)), *self._table(clause, x + left, width - left)]

    def _name(self, clause: Clause, place: tuple[float, float], width: float) -> tuple[RowCell, ...]:
        sheet, manner = self._sheet, self._manner
        x, number = place
        cells = []
        if number:
            cells.append(RowCell(sheet.set(f"{clause.number}", "code", number, 1.1), x, number))
        if clause.name:
            language = clause.words[0].language
            name = sheet.set(Phrase(clause.name, language), manner.name_style, width, manner.name_factor)
            cells.append(RowCell(name, x + number, width, manner.align or "left"))
        return tuple(cells)

    def _words(self, clause: Clause, x: float, width: float) -> list[tuple[RowCell, ...]]:
        sheet, align = self._sheet, self._manner.align
        if self._is_beside and len(clause.words) > 1:
            halves = columns(Rect(x, 0, width, 0), len(clause.words), mm(_CELL_GAP_MM) * sheet.scale)
            return [
                tuple(
                    RowCell(sheet.set(words, "prose", half.width, self._factor), half.x, half.width, align)
                    for words, half in zip(clause.words, halves, strict=True)
                )
            ]
        roles = ("prose", "body")
        factors = (self._factor, max(self._factor, 1.0))
        return [
            (RowCell(sheet.set(words, role, width, factor), x, width, align),)
            for words, role, factor in zip(clause.words, roles, factors, strict=False)
        ]

    def _spaced(self, rows: Sequence[tuple[RowCell, ...]], clause: Clause, place: tuple[float, float]) -> list[Row]:
        manner, scale = self._manner, self._sheet.scale
        over_words = bool(clause.name) and not manner.name_share
        made = []
        for number, cells in enumerate(rows):
            is_first, is_last = not number, number == len(rows) - 1
            inner = _NAME_GAP_MM if over_words and number == 1 else _SECOND_GAP_MM
            made.append(
                Row(
                    cells,
                    over=mm(manner.gap_mm if is_first else inner) * scale,
                    rule=manner.rule if is_first else "",
                    thickness=manner.thickness,
                    line=place if is_first else (0.0, 0.0),
                    under=mm(manner.under_mm) * scale if is_first else 0.0,
                    keeps=clause.table is not None or (over_words and is_first and not is_last),
                )
            )
        return made

    def _table(self, clause: Clause, x: float, width: float) -> list[Row]:
        return step_rows(self._sheet, clause.table, x, width) if clause.table else []
