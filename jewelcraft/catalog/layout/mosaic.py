"""Places in the cells of a page: pieces of one, two or four cells, packed so that no hole is left."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

from jewelcraft.domain.catalog import CellSpan

if TYPE_CHECKING:
    from collections.abc import Sequence

_SIZES = {CellSpan.ONE: (1, 1), CellSpan.WIDE: (2, 1), CellSpan.LARGE: (2, 2)}
_ONE, _WIDE, _LARGE = CellSpan.ONE, CellSpan.WIDE, CellSpan.LARGE
_UPRIGHT = {2: (1, 2), 4: (2, 2), 9: (3, 3), 12: (3, 4), 16: (4, 4), 20: (4, 5)}
"""Columns and rows of a page by the most pieces that it takes."""
_LYING = {2: (2, 1), 4: (2, 2), 8: (4, 2), 9: (3, 3), 12: (4, 3), 15: (5, 3), 16: (4, 4), 20: (5, 4)}
_UPRIGHT_LED = {3: (2, 2, (_WIDE, _ONE, _ONE)), 5: (3, 3, (_LARGE, _ONE, _ONE, _WIDE, _ONE)), 6: (3, 3, (_LARGE,))}
"""Few pieces of which one is made large."""
_LYING_LED = {3: (4, 2, (_LARGE, _WIDE, _WIDE)), 5: (4, 2, (_LARGE,))}
MOST = max(_UPRIGHT)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a piece stands, counted in cells."""

    column: int
    row: int
    columns: int = 1
    rows: int = 1


def size_of(span: CellSpan, columns: int, rows: int) -> tuple[int, int]:
    """Return how many columns and rows a piece takes; never more than there are."""
    across, down = _SIZES[span]
    return min(across, columns), min(down, rows)


def pack(spans: Sequence[CellSpan], columns: int, rows: int) -> tuple[Place, ...] | None:
    """Give every piece the first free place that is large enough, row by row; None where they do not fit one page."""
    taken: set[tuple[int, int]] = set()
    found: list[Place] = []
    for span in spans:
        across, down = size_of(span, columns, rows)
        for row, column in product(range(rows - down + 1), range(columns - across + 1)):
            cells = set(product(range(row, row + down), range(column, column + across)))
            if taken.isdisjoint(cells):
                taken |= cells
                found.append(Place(column, row, across, down))
                break
        else:
            return None
    return tuple(found)


def pages(spans: Sequence[CellSpan], columns: int, rows: int) -> list[int]:
    """Return how many pieces stand on each page, in their order, as many as fit."""
    counts: list[int] = []
    start = 0
    while start < len(spans):
        count = 1
        while start + count < len(spans) and pack(spans[start : start + count + 1], columns, rows) is not None:
            count += 1
        counts.append(count)
        start += count
    return counts


def filled(spans: Sequence[CellSpan], columns: int, rows: int) -> tuple[CellSpan, ...]:
    """Make pieces wide until no cell is left empty: the first, then one further along in every row."""
    kept = tuple(spans)
    order = [*range(0, len(kept), columns), *range(len(kept))]
    for place in order:
        if _used(kept, columns, rows) == columns * rows:
            break
        if kept[place] is not CellSpan.ONE or columns == 1:
            continue
        tried = (*kept[:place], CellSpan.WIDE, *kept[place + 1 :])
        if pack(tried, columns, rows) is not None:
            kept = tried
    return kept


def _used(spans: Sequence[CellSpan], columns: int, rows: int) -> int:
    sizes = (size_of(span, columns, rows) for span in spans)
    return sum(across * down for across, down in sizes)


def fewer(count: int, *, lying: bool) -> tuple[int, int, tuple[CellSpan, ...]]:
    """Return columns, rows and spans that so many pieces fill, 2 to MOST of them."""
    led = (_LYING_LED if lying else _UPRIGHT_LED).get(count)
    if led is not None:
        columns, rows, spans = led
        return columns, rows, (*spans, *(_ONE,) * (count - len(spans)))
    columns, rows = next(shape for most, shape in (_LYING if lying else _UPRIGHT).items() if most >= count)
    return columns, rows, filled((_ONE,) * count, columns, rows)
