"""Pieces in rows and columns: square pictures, words under them or beside them, some across two columns."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.layout.cell import Part
from jewelcraft.catalog.layout.cell import cell_parts
from jewelcraft.catalog.layout.cell import fitted_parts
from jewelcraft.catalog.layout.cell import fitting_factor
from jewelcraft.catalog.layout.cell import parts_height
from jewelcraft.catalog.layout.cell import put_parts
from jewelcraft.catalog.layout.cell import put_picture
from jewelcraft.catalog.layout.cell import text_share
from jewelcraft.catalog.layout.cell import type_size
from jewelcraft.catalog.layout.cell_frame import inside
from jewelcraft.catalog.layout.cell_frame import put_surround
from jewelcraft.catalog.layout.feature import put_features
from jewelcraft.catalog.layout.mosaic import pack
from jewelcraft.catalog.layout.sheet import Sheet
from jewelcraft.domain.catalog import CellSpan
from jewelcraft.domain.sentences import sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.content import Entry
    from jewelcraft.catalog.layout.mosaic import Place
    from jewelcraft.catalog.text.paragraph import Paragraph

_DENSE_COLUMNS = 3
_LEAST_FACTOR = 0.82
_DENSE_PAGE = 12
_STACKED_PICTURE_SHARE = 0.8
_TEXT_SHARE = 0.24
"""How much of a stacked cell's height its words need at least."""
_DENSE_TEXT_SHARE = 0.34
_SIDE_PICTURE_SHARE = 0.52
_PICTURE_SHARES = (1.0, 0.92, 0.84, 0.8, 0.76, 0.71, 0.66)
_NARROW_MM = 70.0
"""Cells narrower than this have no room for words beside a picture."""
_FEATURE = 1.25
"""A cell so much wider than high shows its piece across."""
_FEATURE_MM = 100.0
_WIDER = 1.5
_NARROWEST_FLUSH = 0.62
"""Columns narrower than this share of their cells would stand too far apart."""
_CENTRED = frozenset({"centred", "mounted"})
_GROUNDED = frozenset({"boxed", "plain"})
_ROWS = {"title": 0, "second_title": 0, "price": 1, "fact": 2, "code": 3, "body": 4}
"""In which row of a table the parts of neighbours would stand."""


def grid_page(  # noqa: PLR0917 (what, and in how many cells, read best in order)
    content: CatalogContent,
    entries: tuple[Entry, ...],
    columns: int,
    rows: int,
    number: int,
    spans: tuple[CellSpan, ...] = (),
) -> Page:
    """Lay a page of pieces out; type has one size on the page, unless a piece has far more words than the others."""
    sheet = Sheet(content, number)
    sheet.furniture()
    places = pack(spans or (CellSpan.ONE,) * len(entries), columns, rows) or ()
    put_grid(sheet, entries, cells_of(sheet, sheet.body, columns, rows, places), dense=columns * rows >= _DENSE_PAGE)
    return sheet.page(", ".join(entry.code for entry in entries[:1]))


@dataclass(frozen=True, slots=True)
class _Cell:
    """A piece, its words, and where it stands."""

    entry: Entry
    parts: list[Part]
    outer: Rect
    inner: Rect


def put_grid(sheet: Sheet, entries: Sequence[Entry], cells: Sequence[Rect], *, dense: bool = False) -> None:
    """Put pieces into cells; dense ones have no room for stories."""
    cells = cells[: len(entries)]
    if dense and any(entry.descriptions for entry in entries):
        sheet.notes.append(sentence("A page of so many pieces has no room for stories; they are left out."))
    start, order, is_ragged = len(sheet.boxes), [], False
    narrowest = min(cell.width for cell in cells)
    sizes = dict.fromkeys((round(cell.width), round(cell.height)) for cell in cells)
    for size in sizes:
        chosen = [place for place, cell in enumerate(cells) if (round(cell.width), round(cell.height)) == size]
        order += chosen
        if _is_feature(sheet, cells[chosen[0]], narrowest):
            features = [entries[place] for place in chosen]
            put_features(sheet, features, [cells[place] for place in chosen], stories=not dense)
            continue
        made = [_cell(sheet, entries[place], cells[place], dense=dense) for place in chosen]
        is_ragged = _put_cells(sheet, made, dense=dense, alike=len(sizes) == 1)
    _in_order(sheet, start, order)
    if is_ragged:
        _rule_rows(sheet, cells)


def _is_feature(sheet: Sheet, cell: Rect, narrowest: float) -> bool:
    """Say whether a cell is wide enough to show its piece across."""
    is_wide = cell.width >= mm(_FEATURE_MM) * sheet.scale or cell.width > narrowest * _WIDER
    return is_wide and cell.width > cell.height * _FEATURE


def _cell(sheet: Sheet, entry: Entry, cell: Rect, *, dense: bool) -> _Cell:
    return _Cell(entry, cell_parts(entry, sheet.content.language, with_stories=not dense), cell, inside(sheet, cell))


def _in_order(sheet: Sheet, start: int, order: list[int]) -> None:
    """Bring pieces, which were put by the size of their cells, into the order of the catalog again."""
    count = len(order)
    groups = sheet.groups[-count:]
    made = zip(sheet.piece_ids[-count:], sheet.cells[-count:], groups, strict=True)
    pieces = {
        place: (piece_id, cell, sheet.boxes[group.first : group.end])
        for place, (piece_id, cell, group) in zip(order, made, strict=True)
    }
    del sheet.boxes[start:], sheet.groups[-count:], sheet.piece_ids[-count:], sheet.cells[-count:]
    for place in sorted(pieces):
        piece_id, cell, boxes = pieces[place]
        first = len(sheet.boxes)
        sheet.boxes += boxes
        sheet.group("Sect", first)
        sheet.piece_ids.append(piece_id)
        sheet.cells.append(cell)


def _put_cells(sheet: Sheet, cells: list[_Cell], *, dense: bool, alike: bool) -> bool:
    """Put pieces into cells of one size; say whether their pictures leave the right of the page ragged."""
    size = type_size(sheet, cells[0].inner)
    picture, words, factors = _fitting_areas(sheet, cells, size, dense=dense)
    is_ragged = alike and _stands_left(sheet, picture, words, cells[0].inner)
    if is_ragged:
        narrow = _flush_areas(sheet, cells, size, dense=dense)
        if narrow is not None and narrow[0].width >= picture.width - 1:
            # Words may take the width of their cell before a picture shrinks so that it is as wide as they are.
            (picture, words, factors), is_ragged = narrow, False
            cells = _spread(sheet, cells, picture.width)
    common = min((factor for factor in factors if factor >= size * _LEAST_FACTOR), default=size)
    align = "centre" if words.x == 0 and sheet.content.look.cell in _CENTRED else ""
    for _, each in groupby(zip(cells, factors, strict=True), key=lambda pair: round(pair[0].outer.y)):
        row = [(cell, min(factor, common) * text_share(cell.entry)) for cell, factor in each]
        texts = [fitted_parts(sheet, cell.entry, cell.parts, words, factor) for cell, factor in row]
        tables = [
            _heights(sheet, cell, text, words.width, factor) for (cell, factor), text in zip(row, texts, strict=True)
        ]
        shared = _common_rows(tables, words.height)
        for (cell, factor), text, table in zip(row, texts, tables, strict=True):
            first = len(sheet.boxes)
            _put_picture(sheet, cell, picture, words.width if words.x == 0 else 0.0)
            spare = [max(high - own, 0.0) for high, own in zip(shared, table, strict=False)]
            _put_words(sheet, cell, text, _moved(words, cell.inner), factor, spare, align)
            put_surround(sheet, cell.outer)
            sheet.group("Sect", first)
            sheet.piece_ids.append(cell.entry.piece_id)
            sheet.cells.append(cell.outer)
    return is_ragged


def _fitting_areas(sheet: Sheet, cells: list[_Cell], size: float, *, dense: bool) -> tuple[Rect, Rect, list[float]]:
    """Return the places of picture and words, and each piece's type size; pictures give way before type gets small."""
    for share in _PICTURE_SHARES:
        picture, words = _areas(sheet, cells[0].inner, share, dense=dense)
        factors = [size * fitting_factor(sheet, cell.parts, words, size * text_share(cell.entry)) for cell in cells]
        if min(factors, default=size) >= size * _LEAST_FACTOR:
            break
    return picture, words, factors


def _put_picture(sheet: Sheet, cell: _Cell, picture: Rect, under: float) -> None:
    """Put the picture; over wider words it stands in the middle of a calm ground as wide as these `under` it."""
    place = _moved(picture, cell.inner)
    if sheet.content.look.cell in _GROUNDED and picture.width < under - 1:
        sheet.fill(Rect(cell.inner.x, place.y, under, place.height), "ground")
        place = replace(place, x=cell.inner.x + (under - picture.width) / 2)
    put_picture(sheet, next(iter(cell.entry.pictures), None), place)


def _stands_left(sheet: Sheet, picture: Rect, words: Rect, cell: Rect) -> bool:
    """Say whether a picture over its words leaves the right of its cell empty."""
    is_plain = sheet.content.look.cell == "plain"
    return is_plain and words.x == 0 and picture.width < cell.width - 1


def _flush_areas(
    sheet: Sheet, cells: list[_Cell], size: float, *, dense: bool
) -> tuple[Rect, Rect, list[float]] | None:
    """Return places with words no wider than their picture, if those still fit; the last column ends at the margin."""
    for share in _PICTURE_SHARES:
        picture, words = _areas(sheet, cells[0].inner, share, dense=dense)
        if words.x or picture.width < cells[0].inner.width * _NARROWEST_FLUSH:
            return None
        words = Rect(words.x, words.y, picture.width, words.height)
        factors = [size * fitting_factor(sheet, cell.parts, words, size * text_share(cell.entry)) for cell in cells]
        if min(factors, default=size) >= size * _LEAST_FACTOR:
            return picture, words, factors
    return None


def _spread(sheet: Sheet, cells: list[_Cell], width: float) -> list[_Cell]:
    """Move narrow columns apart so that the first and the last one stand at the margins."""
    left, right = sheet.body.x, sheet.body.right - width
    lefts = sorted({round(cell.outer.x, 2) for cell in cells})
    if lefts[0] > left + 1 or lefts[-1] + cells[0].outer.width < sheet.body.right - 1:
        return cells
    step = (right - left) / max(len(lefts) - 1, 1)
    return [
        replace(cell, inner=replace(cell.inner, x=left + step * lefts.index(round(cell.outer.x, 2)))) for cell in cells
    ]


def _rule_rows(sheet: Sheet, cells: Sequence[Rect]) -> None:
    """Draw hairlines between rows from margin to margin, which hold together what does not fill its cells."""
    tops = sorted({round(cell.y, 2) for cell in cells})
    air = tops[1] - tops[0] - cells[0].height if len(tops) > 1 else 0.0
    for top in tops[1:]:
        sheet.rule(sheet.body.x, top - air / 2, sheet.body.width)


def _moved(area: Rect, cell: Rect) -> Rect:
    return Rect(cell.x + area.x, cell.y + area.y, area.width, area.height)


def cells_of(sheet: Sheet, area: Rect, columns: int, rows: int, places: Sequence[Place]) -> list[Rect]:
    """Return where pieces stand that take places in a grid of equal cells."""
    across, down = _gaps(sheet, columns, rows)
    width = (area.width - across * (columns - 1)) / columns
    height = (area.height - down * (rows - 1)) / rows
    return [
        Rect(
            area.x + place.column * (width + across),
            area.y + place.row * (height + down),
            width * place.columns + across * (place.columns - 1),
            height * place.rows + down * (place.rows - 1),
        )
        for place in places
    ]


def grid_cells(sheet: Sheet, area: Rect, columns: int, rows: int) -> list[Rect]:
    """Divide an area into equal cells."""
    return cells_of(sheet, area, columns, rows, pack((CellSpan.ONE,) * (columns * rows), columns, rows) or ())


def _gaps(sheet: Sheet, columns: int, rows: int) -> tuple[float, float]:
    across, down = sheet.space("gap_across"), sheet.space("gap_down")
    if columns < _DENSE_COLUMNS:
        return across, down
    return across * 2.25 / columns, down * 2.25 / max(columns, rows)


def _areas(sheet: Sheet, cell: Rect, share: float, *, dense: bool) -> tuple[Rect, Rect]:
    """Return where picture and words stand in a cell: one over the other, or side by side where it is low."""
    gap = sheet.space("cell_text")
    text_share = _DENSE_TEXT_SHARE if dense else _TEXT_SHARE
    side = min(cell.width, cell.height * (1 - text_share) - gap)
    is_narrow = cell.width < mm(_NARROW_MM) * sheet.scale and cell.width < cell.height * 1.4
    if dense or is_narrow or side >= cell.width * _STACKED_PICTURE_SHARE:
        side *= share
        left = (cell.width - side) / 2 if sheet.content.look.cell in _CENTRED else 0.0
        return Rect(left, 0, side, side), Rect(0, side + gap, cell.width, cell.height - side - gap)
    side = min(cell.height, cell.width * _SIDE_PICTURE_SHARE) * share
    words = Rect(side + 1.4 * gap, 0, cell.width - side - 1.4 * gap, cell.height)
    return Rect(0, 0, side, side), words


def _heights(sheet: Sheet, cell: _Cell, texts: list[Paragraph], width: float, factor: float) -> list[float]:
    """Return how high the parts of a cell are in each row of the table that they would stand in."""
    heights = []
    for row in range(max(_ROWS.values()) + 1):
        chosen = [(part, text) for part, text in zip(cell.parts, texts, strict=True) if _ROWS[part.style] == row]
        heights.append(parts_height(sheet, [part for part, _ in chosen], [text for _, text in chosen], width, factor))
    return heights


def _common_rows(tables: list[list[float]], room: float) -> list[float]:
    """Return the heights that the parts of neighbours share from the top, for as many rows as there is room."""
    shared: list[float] = []
    for row in range(len(tables[0]) - 1):
        tried = [*shared, max(table[row] for table in tables)]
        spread = [sum(tried) + sum(table[row + 1 :]) for table in tables]
        if max(spread) > room:
            break
        shared = tried
    return shared


def _put_words(  # noqa: PLR0917 (what, how and where read best in order)
    sheet: Sheet, cell: _Cell, texts: list[Paragraph], room: Rect, factor: float, spare: list[float], align: str
) -> None:
    """Put the words; every part takes as much room as the tallest one of its row, where that was shared."""
    top = sheet.on_grid(room.y - sheet.step(factor) / 2, factor)
    over, row = [], 0
    for part in cell.parts:
        air = 0.0
        while row < _ROWS[part.style]:
            air += spare[row] if row < len(spare) else 0.0
            row += 1
        over.append(air)
    put_parts(sheet, cell.parts, texts, Rect(room.x, top, room.width, room.height), factor, align, over)
