"""The step table of a metal clause: metal prices, and by how much a gram of each alloy then costs more or less."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.layout.terms_rows import Row
from jewelcraft.catalog.layout.terms_rows import RowCell
from jewelcraft.catalog.layout.terms_rows import RowFlow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.catalog.boxes import Rect
    from jewelcraft.catalog.content import ClauseTable
    from jewelcraft.catalog.layout.sheet import Sheet
    from jewelcraft.catalog.text.paragraph import Paragraph

_GAP_MM = 5.0
_WIDEST_HEAD_MM = 34.0
_AIR_MM = 2.4
_SMALLER = (1.0, 0.9, 0.8, 0.7)


def step_rows(sheet: Sheet, table: ClauseTable, x: float, width: float, factor: float = 1.0) -> list[Row]:
    """Return the rows of a table, figures under one another, no wider than they need to be."""
    for share in _SMALLER:
        cells = [[sheet.set(text, "cell", width, factor * share) for text in row] for row in table.rows]
        widths = _widths(sheet, table, cells, width)
        gap = mm(_GAP_MM) * sheet.scale * share
        if sum(widths) + gap * (len(widths) - 1) <= width:
            break
    whole = sum(widths) + gap * (len(widths) - 1)
    places = _places(x, widths, gap)
    heads = [sheet.set(head, "cell_head", each) for head, each in zip(table.heads, widths, strict=True)]
    align = "right" if table.quoted >= 0 else "left"
    rows = [Row(_row(heads, places, align), over=mm(_AIR_MM) * sheet.scale, keeps=True, table="TH", line=(x, whole))]
    for number, row in enumerate(cells):
        is_first, is_last = not number, number == len(cells) - 1
        rows.append(
            Row(
                _row(row, places, align),
                rule="muted" if is_first else "line",
                line=(x, whole),
                thickness=0.6 if is_first else 0.35,
                keeps=not is_last,
                table="TD",
                ground=number == table.quoted,
            )
        )
    return rows


def rows_height(rows: Sequence[Row]) -> float:
    """Return how high rows are, one under another."""
    return sum(row.over + row.height for row in rows)


def put_rows(sheet: Sheet, rows: Sequence[Row], place: Rect) -> float:
    """Put rows where there is room for all of them, and return where they end."""
    flow = RowFlow(lambda _: (sheet, [place]))
    return flow.put(rows, flow.start()).y


def _widths(sheet: Sheet, table: ClauseTable, cells: Sequence[Sequence[Paragraph]], width: float) -> list[float]:
    """Return how wide the columns are: as their figures, and so that no word of a head is torn."""
    widest = min(mm(_WIDEST_HEAD_MM) * sheet.scale, width / len(table.heads))
    found = []
    for place, head in enumerate(table.heads):
        figures = max((row[place].width for row in cells), default=0.0)
        found.append(max(figures, sheet.set(head, "cell_head", max(widest, figures)).width) + 0.1)
    return found


def _places(x: float, widths: Sequence[float], gap: float) -> list[tuple[float, float]]:
    places = []
    for width in widths:
        places.append((x, width))
        x += width + gap
    return places


def _row(words: Sequence[Paragraph], places: Sequence[tuple[float, float]], first: str) -> tuple[RowCell, ...]:
    """Return cells of figures, which stand at the right; codes in the first column stand at the left."""
    aligned = zip(words, places, strict=True)
    return tuple(
        RowCell(each, x, width, "right" if number else first) for number, (each, (x, width)) in enumerate(aligned)
    )
