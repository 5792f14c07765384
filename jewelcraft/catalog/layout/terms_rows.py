"""Rows of the terms: words side by side on one baseline, and how they flow through the frames of their pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.text.paragraph import split_lines

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Sequence

    from jewelcraft.catalog.layout.sheet import Sheet
    from jewelcraft.catalog.text.paragraph import Paragraph

_PAD_MM = 0.55
_KEPT_LINES = 2
_WHOLE_LINES = 3
"""A paragraph of so many lines is not divided."""


@dataclass(frozen=True, slots=True)
class RowCell:
    """Words in a row, and where they stand in its frame."""

    words: Paragraph
    x: float
    width: float
    align: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of cells; `over` is the air above it, which the top of a frame swallows."""

    cells: tuple[RowCell, ...]
    over: float = 0.0
    rule: str = ""
    """The colour of a line over the row."""
    thickness: float = 0.4
    line: tuple[float, float] = (0.0, 0.0)
    """Where that line begins, and how long it is."""
    under: float = 0.0
    """The air between the line and the words."""
    keeps: bool = False
    """Whether it stays with the row below."""
    table: str = ""
    """TH for the head of a table, TD for its other rows."""
    ground: bool = False
    """Whether it stands on a calm ground."""

    @property
    def height(self) -> float:
        """How high it is with its line, without the air over it."""
        words = max((cell.words.height for cell in self.cells), default=0.0)
        return self.under + words + (2 * mm(_PAD_MM) if self.table else 0.0)


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in the frames of all pages."""

    page: int
    frame: int
    y: float


class RowFlow:
    """Puts rows into frames, page after page; `begin` opens a page and returns its sheet and its frames."""

    def __init__(self, begin: Callable[[int], tuple[Sheet, Sequence[Rect]]], lowest: float = 0.0) -> None:
        self._begin = begin
        self._lowest = lowest
        self.sheets: list[Sheet] = []
        self._frames: list[Sequence[Rect]] = []
        self._table = -1
        self.used = 0.0
        """How high all rows are together, without what their frames swallowed."""

    def frame(self, spot: Spot) -> Rect:
        """Return the frame of a place, opening the pages up to it."""
        while len(self.sheets) <= spot.page:
            sheet, frames = self._begin(len(self.sheets))
            self.sheets.append(sheet)
            self._frames.append([self._short(frame) for frame in frames])
        return self._frames[spot.page][spot.frame]

    def _short(self, frame: Rect) -> Rect:
        return Rect(frame.x, frame.y, frame.width, min(frame.height, self._lowest or frame.height))

    def frames_of(self, page: int) -> Sequence[Rect]:
        """Return the frames of a page that was opened."""
        return self._frames[page]

    def start(self) -> Spot:
        """Return where the first row stands."""
        return Spot(0, 0, self.frame(Spot(0, 0, 0.0)).y)

    def _next(self, spot: Spot) -> Spot:
        frames = self._frames[spot.page]
        following = (spot.page, spot.frame + 1) if spot.frame + 1 < len(frames) else (spot.page + 1, 0)
        return Spot(*following, self.frame(Spot(*following, 0.0)).y)

    def put(self, rows: Sequence[Row], spot: Spot) -> Spot:
        """Put rows from a place on and return where they end."""
        needs = _needs(rows)
        for row, need in zip(rows, needs, strict=True):
            frame = self.frame(spot)
            if not row.table:
                self._end_table(spot)
            over = row.over if spot.y > frame.y else 0.0
            if spot.y > frame.y and spot.y + over + need > frame.bottom + 0.01 and need <= frame.height:
                self._end_table(spot)
                spot, over = self._next(spot), 0.0
            self.used += row.over + row.height
            spot = self._put_row(row, Spot(spot.page, spot.frame, spot.y + over))
        self._end_table(spot)
        return spot

    def _put_row(self, row: Row, spot: Spot) -> Spot:
        waiting = [cell.words for cell in row.cells]
        spot = self._put_line(row, spot)
        while True:
            frame, sheet = self.frame(spot), self.sheets[spot.page]
            base = max((words.lines[0].above for words in waiting if words.lines), default=0.0)
            drops = [base - words.lines[0].above if words.lines else 0.0 for words in waiting]
            cut = [split_lines(words, frame.bottom - spot.y - drop) for words, drop in zip(waiting, drops, strict=True)]
            is_stuck = any(words.lines and not now.lines for words, (now, _) in zip(waiting, cut, strict=True))
            if is_stuck and spot.y > frame.y:
                spot = self._next(spot)
                continue
            shown = waiting if is_stuck or row.table else [now for now, _ in cut]
            spot = Spot(spot.page, spot.frame, self._put_cells(sheet, row, shown, drops, (frame, spot.y)))
            waiting = [rest for _, rest in cut] if shown is not waiting else []
            if not any(words.lines for words in waiting):
                return spot
            spot = self._next(spot)

    def _put_line(self, row: Row, spot: Spot) -> Spot:
        frame, sheet = self.frame(spot), self.sheets[spot.page]
        if row.rule:
            start, length = row.line
            sheet.rule(frame.x + start, spot.y, length or frame.width, row.thickness, row.rule)
        return Spot(spot.page, spot.frame, spot.y + row.under)

    def _put_cells(
        self, sheet: Sheet, row: Row, shown: Sequence[Paragraph], drops: Sequence[float], place: tuple[Rect, float]
    ) -> float:
        frame, y = place
        end = max([y, *(y + drop + words.height for words, drop in zip(shown, drops, strict=True))])
        pad = mm(_PAD_MM) * sheet.scale if row.table else 0.0
        if row.table and self._table < 0:
            self._table = len(sheet.boxes)
        if row.ground:
            start, length = row.line
            sheet.fill(Rect(frame.x + start, y, length, end - y + 2 * pad), "ground")
        first = len(sheet.boxes)
        for number, (cell, words, drop) in enumerate(zip(row.cells, shown, drops, strict=True)):
            role = "P" if not row.table else "RH" if row.table == "TD" and not number else row.table
            if row.table and not words.lines:
                sheet.group("TD", len(sheet.boxes))
            sheet.put(words, frame.x + cell.x, y + pad + drop, cell.width, role, cell.align)
        if row.table:
            sheet.group("TR", first)
        return end + 2 * pad

    def _end_table(self, spot: Spot) -> None:
        if self._table >= 0:
            self.sheets[spot.page].group("Table", self._table)
            self._table = -1


def _needs(rows: Sequence[Row]) -> list[float]:
    """Return how much room each row wants at the foot of a frame, with those that it stays together with."""
    needs: list[float] = []
    for place in range(len(rows) - 1, -1, -1):
        row = rows[place]
        least = row.height
        if not row.table:
            least = row.under + max((_least(cell.words) for cell in row.cells), default=0.0)
        if row.keeps and place + 1 < len(rows):
            least = row.height + rows[place + 1].over + needs[-1]
        needs.append(least)
    return needs[::-1]


def _least(words: Paragraph) -> float:
    if len(words.lines) <= _WHOLE_LINES:
        return words.height
    return sum(line.height for line in words.lines[:_KEPT_LINES])
