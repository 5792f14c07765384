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
from jewelcraft.catalog.layout.label_face import put_swing_face
from jewelcraft.catalog.layout.marks import disc
from jewelcraft.catalog.layout.motifs import brilliant
from jewelcraft.catalog.layout.motifs import frame
from jewelcraft.catalog.layout.sheet import Sheet
from jewelcraft.catalog.page_plan import PagePlan
from jewelcraft.domain.errors import CatalogError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.content import Entry
    from jewelcraft.catalog.label_stock import LabelStock
    from jewelcraft.catalog.look import Look

_CUT = "#B8B8B8"
_HOLE_MM = 2.0
_PADDING_MM = 1.2
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
        rect = Rect(
            mm(stock.left + column * stock.pitch_x),
            mm(stock.top + row * stock.pitch_y),
            mm(stock.width),
            mm(stock.height),
        )
        _put_label(sheet, stock, entry, rect)
        if entry.piece_id not in sheet.piece_ids:
            sheet.piece_ids.append(entry.piece_id)
            sheet.cells.append(rect)
    page = sheet.page(entries[0].code)
    return replace(page, width=mm(stock.paper_width), height=mm(stock.paper_height))


def _put_label(sheet: Sheet, stock: LabelStock, entry: Entry, rect: Rect) -> None:
    padding = mm(_PADDING_MM)
    if stock.is_cut_by_hand:
        sheet.boxes.append(frame(rect, _CUT, 0.3))
    match stock.shape:
        case "dumbbell":
            flag = mm(stock.flag)
            _put_flags(sheet, entry, Rect(rect.x, rect.y, flag, rect.height), rect.right - flag)
        case "rattail":
            half = mm(stock.flag) / 2
            _put_flags(sheet, entry, Rect(rect.x, rect.y, half, rect.height), rect.x + half)
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
            put_face(sheet, entry, rect.inset(padding))


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


def _put_flags(sheet: Sheet, entry: Entry, first: Rect, second_x: float) -> None:
    """Put the code to be scanned on one flag and the words on the other."""
    padding = mm(_PADDING_MM)
    put_face(sheet, entry, first.inset(padding), only="code")
    put_face(sheet, entry, Rect(second_x, first.y, first.width, first.height).inset(padding), only="words")
