"""Sheets of labels, jewelry tags and table cards, beginning where a used sheet has its first free place."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import ShapeBox
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.label_stock import stock_of
from jewelcraft.catalog.layout.addresses import address_link
from jewelcraft.catalog.layout.codes import put_qr
from jewelcraft.catalog.layout.label_face import put_card_face
from jewelcraft.catalog.layout.label_face import put_face
from jewelcraft.catalog.layout.label_face import put_flags
from jewelcraft.catalog.layout.label_face import put_swing_face
from jewelcraft.catalog.layout.marks import disc
from jewelcraft.catalog.layout.motifs import brilliant
from jewelcraft.catalog.layout.motifs import frame
from jewelcraft.catalog.layout.sheet import Sheet
from jewelcraft.catalog.page_plan import PagePlan
from jewelcraft.catalog.text.paragraph import set_paragraph
from jewelcraft.domain.errors import CatalogError
from jewelcraft.domain.label_choices import CutMarks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.boxes import Segment
    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.content import Entry
    from jewelcraft.catalog.label_stock import LabelStock
    from jewelcraft.catalog.look import Look

_CUT = "#B8B8B8"
_HOLE_MM = 2.0
_CORNER_MM = 3.0
_BACK_MM = 24.0
_PLAIN_COLOURS = {
    "paper": "#FFFFFF",
    "ink": "#000000",
    "muted": "#000000",
    "faint": "#000000",
    "accent": "#000000",
    "brand": "#000000",
    "line": _CUT,
    "ground": "#F2F2F2",
}


def label_pages(content: CatalogContent) -> list[PagePlan]:
    """Decide as many sheets as the copies of all pieces need; each is laid out when it is asked for.

    Raises:
        CatalogError: where the sheet is not known, or no copy is wanted of any piece.
    """
    stock = stock_of(content.stock, content.kind)
    if content.labelling.is_calibration:
        return [PagePlan("labels", partial(_calibration, content, stock))]
    wanted = [entry for entry in content.entries for _ in range(entry.copies)]
    if not wanted:
        raise CatalogError("No copies are wanted of any piece. Enter how many there should be.")
    plain = replace(content, look=_plain(content))
    pages: list[PagePlan] = []
    place = (content.first_label - 1) % stock.count
    while wanted:
        count = stock.count - place
        shown = tuple(wanted[:count])
        ids = tuple(dict.fromkeys(entry.piece_id for entry in shown))
        pages.append(PagePlan("labels", partial(_sheet, plain, stock, shown, place), ids))
        wanted = wanted[count:]
        place = 0
    return pages


def _plain(content: CatalogContent) -> Look:
    """Return the look in black on white: labels go through office printers, and codes must be sharp."""
    look = content.look
    styles = {role: replace(style, colour="#000000") for role, style in look.styles.items()}
    return replace(look, colours=_PLAIN_COLOURS, styles=styles, cell="plain", framed=False)


def _sheet(content: CatalogContent, stock: LabelStock, entries: Sequence[Entry], first: int) -> Page:
    sheet = Sheet(content)
    for place, entry in enumerate(entries, first):
        row, column = divmod(place, stock.columns)
        rect = _place(content, stock, column, row)
        _put_cuts(sheet, stock, rect)
        _put_label(sheet, stock, entry, rect)
        if entry.piece_id not in sheet.piece_ids:
            sheet.piece_ids.append(entry.piece_id)
            sheet.cells.append(rect)
    page = sheet.page(entries[0].code)
    return replace(page, width=mm(stock.paper_width), height=mm(stock.paper_height))


def _place(content: CatalogContent, stock: LabelStock, column: int, row: int) -> Rect:
    """Return where a label stands on its sheet, moved by what the printer is out."""
    shift_x, shift_y = float(content.labelling.shift_x), float(content.labelling.shift_y)
    x = stock.left + column * stock.pitch_x + shift_x
    y = stock.top + row * stock.pitch_y + shift_y
    return Rect(mm(x), mm(y), mm(stock.width), mm(stock.height))


def _put_cuts(sheet: Sheet, stock: LabelStock, rect: Rect) -> None:
    """Show where a label is cut, as it was chosen."""
    marks = sheet.content.labelling.cut_marks
    if marks is CutMarks.OUTLINES or (marks is CutMarks.USUAL and stock.is_cut_by_hand):
        sheet.boxes.append(frame(rect, _CUT, 0.3))
    elif marks is CutMarks.CORNERS:
        sheet.boxes.append(_corners(rect))


def _corners(rect: Rect) -> ShapeBox:
    """Draw a small angle at each corner of a label."""
    length = min(mm(_CORNER_MM), rect.width / 4, rect.height / 4)
    path: list[Segment] = []
    for x, inwards in ((rect.x, length), (rect.right, -length)):
        for y, downwards in ((rect.y, length), (rect.bottom, -length)):
            path += [("m", (x + inwards, y)), ("l", (x, y)), ("l", (x, y + downwards))]
    return ShapeBox(rect, tuple(path), _CUT, stroke=0.3)


def _calibration(content: CatalogContent, stock: LabelStock) -> Page:
    """Draw every label of a sheet with its number and a cross, to be held against a sheet before it is printed."""
    sheet = Sheet(replace(content, look=_plain(content)))
    for number in range(stock.count):
        row, column = divmod(number, stock.columns)
        rect = _place(content, stock, column, row)
        sheet.boxes.append(frame(rect, "#000000", 0.3))
        style = replace(content.look.style("fact"), size=min(rect.height * 0.3, 9.0), colour="#000000", balanced=False)
        inner = rect.inset(mm(0.6))
        text = f"{number + 1} · {stock.width:g} × {stock.height:g} mm" if number == 0 else str(number + 1)
        shown = set_paragraph(text, style, inner.width, content.language)
        if len(shown.lines) == 1 and shown.height <= inner.height:
            sheet.put(shown, inner.x, inner.y, inner.width, "P", "left")
        sheet.boxes.append(_cross(rect))
    page = sheet.page("")
    return replace(page, width=mm(stock.paper_width), height=mm(stock.paper_height))


def _cross(rect: Rect) -> ShapeBox:
    """Draw a cross in the middle of a label, ten millimetres wide with a mark at each."""
    x, y = rect.x + rect.width / 2, rect.y + rect.height / 2
    reach = min(mm(5), rect.width / 2, rect.height / 2)
    path: list[Segment] = [("m", (x - reach, y)), ("l", (x + reach, y)), ("m", (x, y - reach)), ("l", (x, y + reach))]
    for step in range(1, int(reach / mm(1) + 0.01) + 1):
        for place in (x - mm(step), x + mm(step)):
            path += [("m", (place, y - mm(0.4))), ("l", (place, y + mm(0.4)))]
    area = Rect(x - reach, y - reach, 2 * reach, 2 * reach)
    return ShapeBox(area, tuple(path), "#000000", stroke=0.2)


def _put_label(sheet: Sheet, stock: LabelStock, entry: Entry, rect: Rect) -> None:
    match stock.shape:
        case "dumbbell":
            flag = mm(stock.flag)
            second = Rect(rect.right - flag, rect.y, flag, rect.height)
            put_flags(sheet, entry, Rect(rect.x, rect.y, flag, rect.height), second)
        case "rattail":
            half = mm(stock.flag) / 2
            second = Rect(rect.x + half, rect.y, half, rect.height)
            put_flags(sheet, entry, Rect(rect.x, rect.y, half, rect.height), second)
        case "swing":
            hole = disc(rect.x + rect.width / 2, rect.y + mm(6), mm(_HOLE_MM))
            area = Rect(rect.x + rect.width / 2 - mm(2), rect.y + mm(4), mm(4), mm(4))
            sheet.boxes.append(ShapeBox(area, hole, _CUT, stroke=0.3))
            put_swing_face(sheet, entry, Rect(rect.x, rect.y + mm(10), rect.width, rect.height - mm(10)).inset(mm(4)))
        case "tent":
            middle = rect.y + rect.height / 2
            for x in (rect.x, rect.right - mm(4)):
                sheet.rule(x, middle, mm(4), 0.3)
            _put_card_back(sheet, Rect(rect.x, rect.y, rect.width, rect.height / 2).inset(mm(6)))
            put_card_face(sheet, entry, Rect(rect.x, middle, rect.width, rect.height / 2).inset(mm(6)))
        case _:
            put_face(sheet, entry, rect)


def _put_card_back(sheet: Sheet, area: Rect) -> None:
    """Put a brilliant and the workshop's address as a code on the back, which stands on its head until it is folded.

    Both look the same from either side.
    """
    content = sheet.content
    links = [address_link(line) for line in content.contact.splitlines()]
    link = next((link for link in links if link.startswith("http")), next(filter(None, links), ""))
    side = min(mm(_BACK_MM), area.height * 0.7, area.width * 0.4)
    count = 2 if link else 1
    gap = side * 0.5
    x = area.x + (area.width - count * side - (count - 1) * gap) / 2
    y = area.y + (area.height - side) / 2
    sheet.boxes.append(brilliant(Rect(x, y, side, side), sheet.colour("ink")))
    if link:
        put_qr(sheet, link, Rect(x + side + gap, y, side, side))
