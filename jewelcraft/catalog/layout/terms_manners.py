"""How each look sets its terms: where the heading stands, where words flow, and what stands between clauses."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace
from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.layout.motifs import brilliant
from jewelcraft.catalog.layout.motifs import frame as frame_box
from jewelcraft.catalog.layout.motifs import kawung
from jewelcraft.catalog.layout.motifs import kawung_strip
from jewelcraft.catalog.layout.sheet import over_lines

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.catalog.layout.sheet import Sheet

_LYING = 1.1
_MEASURE_MM = 128.0
_CALM_SHARE = 0.7
_FRAME_MM = 11.0
_CORNER_MM = 8.0
_STONE_MM = 13.0


@dataclass(frozen=True, slots=True)
class Manner:
    """How clauses are set. `open` puts what stands on a page of its own accord and returns the frames for words."""

    open: Callable[[Sheet, str, bool], list[Rect]]
    name_style: str
    name_factor: float
    name_share: float = 0.0
    """How much of the width names take beside their words; 0 puts them over their words."""
    number_share: float = 0.0
    """How much of the width the numbers of clauses take; 0 prints none."""
    rule: str = ""
    thickness: float = 0.4
    gap_mm: float = 4.6
    under_mm: float = 2.6
    factor: float = 0.9
    """How large words are beside reading text."""
    align: str = ""


def manner_of(sheet: Sheet, *, named: bool) -> Manner:
    """Return the manner of a look; without any name no room is kept for names."""
    manner = _MANNERS[sheet.content.look.terms]
    if named and not (manner.name_share and _is_lying(sheet)):
        return manner
    if manner.name_share and not named and not manner.number_share and not _is_lying(sheet):
        return replace(manner, name_share=0.0, open=_open_beside)
    return replace(manner, name_share=0.0)


def _is_lying(sheet: Sheet) -> bool:
    return sheet.body.width > sheet.body.height * _LYING


def columns(area: Rect, count: int, gap: float) -> list[Rect]:
    """Divide an area into columns of one width."""
    width = (area.width - gap * (count - 1)) / count
    return [Rect(area.x + place * (width + gap), area.y, width, area.height) for place in range(count)]


def _below(area: Rect, top: float) -> Rect:
    return Rect(area.x, top, area.width, area.bottom - top)


def put_heading(sheet: Sheet, heading: str, area: Rect, align: str = "left") -> float:
    """Put a heading at the head of an area, each of two languages on a line of its own; return where it ends."""
    return sheet.put_text(over_lines(heading), "heading", area.x, area.y, area.width, "H1", align)


def _open_margin(sheet: Sheet, heading: str, is_first: bool) -> list[Rect]:
    """A heading at the head; names in a wide margin, and over each clause a hairline. Lying pages have columns."""
    body = sheet.body
    if is_first:
        body = _below(body, put_heading(sheet, heading, body) + mm(9) * sheet.scale)
    return columns(body, 2, sheet.space("gap_across") * 1.6) if _is_lying(sheet) else [body]


def _open_beside(sheet: Sheet, heading: str, is_first: bool) -> list[Rect]:
    """The heading itself in the wide margin, for terms that have no names."""
    body = sheet.body
    side = body.width * 0.3
    if is_first:
        put_heading(sheet, heading, Rect(body.x, body.y, side, body.height))
    return [Rect(body.x + side + mm(6), body.y, body.width - side - mm(6), body.height)]


def open_case(sheet: Sheet, heading: str, is_first: bool) -> list[Rect]:
    """A stone over the heading in the middle, and columns with a line of gold between them."""
    body = sheet.body
    if is_first:
        size = mm(_STONE_MM) * sheet.scale
        stone = Rect(body.x + (body.width - size) / 2, body.y, size, size)
        sheet.boxes.append(brilliant(stone, sheet.colour("brand")))
        head = _below(body, stone.bottom + mm(3) * sheet.scale)
        body = _below(body, put_heading(sheet, heading, head, "centre") + mm(9) * sheet.scale)
    gap = sheet.space("gap_across") * 1.8
    return columns(body, 3 if _is_lying(sheet) else 2, gap)


def open_framed(sheet: Sheet, heading: str, is_first: bool) -> list[Rect]:
    """A cloth's border around the page: two lines, the motif in the corners and under the heading."""
    body, brand = sheet.body, sheet.colour("brand")
    outer = Rect(body.x, body.y + mm(2) * sheet.scale, body.width, body.height - mm(4) * sheet.scale)
    corner = mm(_CORNER_MM) * sheet.scale
    sheet.boxes.append(frame_box(outer, brand, 0.7))
    sheet.boxes.append(frame_box(outer.inset(mm(1.3) * sheet.scale), brand, 0.3))
    for x in (outer.x, outer.right - corner):
        for y in (outer.y, outer.bottom - corner):
            square = Rect(x, y, corner, corner)
            sheet.fill(square, "paper")
            sheet.boxes.append(kawung(square, brand, corner / 2))
            sheet.boxes.append(frame_box(square, brand, 0.5))
    inner = outer.inset(mm(_FRAME_MM) * sheet.scale)
    if is_first:
        end = put_heading(sheet, heading, inner, "centre") + mm(3.6) * sheet.scale
        width = mm(27) * sheet.scale
        strip = Rect(inner.x + (inner.width - width) / 2, end, width, mm(3) * sheet.scale)
        sheet.boxes.append(kawung_strip(strip, brand))
        inner = _below(inner, strip.bottom + mm(7) * sheet.scale)
    return columns(inner, 2, sheet.space("gap_across") * 1.4) if _is_lying(sheet) else [inner]


def _open_numbered(sheet: Sheet, heading: str, is_first: bool) -> list[Rect]:
    """A table of clauses under a strong rule, as on a data sheet; lying pages have two."""
    body = sheet.body
    if is_first:
        body = _below(body, put_heading(sheet, heading, body) + mm(6) * sheet.scale)
    return columns(body, 2, sheet.space("gap_across") * 1.2) if _is_lying(sheet) else [body]


def _open_calm(sheet: Sheet, heading: str, is_first: bool) -> list[Rect]:
    """One quiet column in the middle of the page, the heading over it."""
    body = sheet.body
    is_wide = _is_lying(sheet) or (sheet.content.side_by_side and sheet.content.second_terms)
    width = body.width if is_wide else min(body.width * _CALM_SHARE, mm(_MEASURE_MM))
    area = Rect(body.x + (body.width - width) / 2, body.y, width, body.height)
    if is_first:
        end = put_heading(sheet, heading, _below(area, area.y + mm(6) * sheet.scale), "centre") + mm(4) * sheet.scale
        line = mm(14) * sheet.scale
        sheet.rule(area.x + (area.width - line) / 2, end, line, 0.5, "brand")
        area = _below(area, end + mm(8) * sheet.scale)
    return columns(area, 2, sheet.space("gap_across") * 1.6) if _is_lying(sheet) else [area]


_MANNERS = {
    "margin": Manner(_open_margin, "brand", 1.0, name_share=0.3, rule="line", under_mm=2.4, gap_mm=3.4),
    "columns": Manner(open_case, "brand", 1.0, gap_mm=4.4, under_mm=0.0, factor=0.84),
    "framed": Manner(open_framed, "title", 0.84, gap_mm=3.8, under_mm=0.0, factor=0.9),
    "numbered": Manner(
        _open_numbered, "title", 0.84, name_share=0.24, number_share=0.07, rule="ink", gap_mm=1.8, under_mm=1.8
    ),
    "calm": Manner(_open_calm, "title", 0.92, gap_mm=5.0, under_mm=0.0, factor=0.92),
}
