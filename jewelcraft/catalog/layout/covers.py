"""Covers of their own: a dyed cloth with a window, a technical title block, a plate as in an exhibition's catalog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.colour_contrast import readable_on
from jewelcraft.catalog.layout.cover import cover_note
from jewelcraft.catalog.layout.cover import fill_cover
from jewelcraft.catalog.layout.cover import put_title
from jewelcraft.catalog.layout.furniture import fit_note
from jewelcraft.catalog.layout.furniture import put_logo
from jewelcraft.catalog.layout.interludes import cloth
from jewelcraft.catalog.layout.interludes import coloured
from jewelcraft.catalog.layout.motifs import fine_grid
from jewelcraft.catalog.layout.motifs import frame

if TYPE_CHECKING:
    from jewelcraft.catalog.layout.sheet import Sheet

_SQUARE_MM = 5.0
_BLOCK_MM = 18.0
_HIGHEST_BLOCK = 2.0
_LONG_FIELD = 0.5
"""How much of a title block a long note about the edition takes."""


def _cloth(sheet: Sheet) -> None:
    """Batik over the whole cover, a picture in a window, the title on a plain plate."""
    ground = cloth(sheet, Rect(0, 0, sheet.width, sheet.height))
    light = readable_on(sheet.colour("paper"), ground)
    content = sheet.content
    wide = sheet.width > sheet.height
    side = mm(24) * sheet.scale
    if wide:
        size = min(sheet.height - 2 * side, sheet.width * 0.44)
        window = Rect(side, (sheet.height - size) / 2, size, size)
        plate = Rect(window.right + mm(8), window.y, sheet.width - window.right - mm(8) - side, size)
    else:
        size = sheet.width - 2 * side
        height = min(size, sheet.height * 0.54)
        window = Rect(side, side, size, height)
        plate = Rect(side, window.bottom + mm(5), size, sheet.height - window.bottom - mm(5) - side)
    if content.cover is not None:
        sheet.fill(window.inset(-mm(2)), "paper")
        fill_cover(sheet, window, bleeds=False)
    elif not wide:
        plate = Rect(side, sheet.height * 0.3, size, sheet.height * 0.4)
    sheet.fill(plate.inset(-mm(2)), "brand")
    sheet.boxes.append(frame(plate.inset(-mm(0.6)), light, 0.5))
    inner = plate.inset(mm(7) * sheet.scale, mm(6) * sheet.scale)
    floor = _foot_of_plate(sheet, inner, light)
    put_title(sheet, Rect(inner.x, inner.y + mm(2), inner.width, floor - inner.y - mm(4)), "centre", light)


def _foot_of_plate(sheet: Sheet, inner: Rect, colour: str) -> float:
    content = sheet.content
    note = " · ".join(part for part in (content.place, content.footer) if part)
    lines = [coloured(cover_note(sheet, note, inner.width), colour)]
    lines.insert(0, coloured(sheet.set(content.workshop, "brand", inner.width), colour))
    y = inner.bottom - sum(line.height for line in lines)
    top = y
    for line in lines:
        y = sheet.put(line, inner.x, y, inner.width, align="centre")
    return top


def _ledger(sheet: Sheet) -> None:
    """The title large over a fine grid, the picture on it, the facts of the document in a block below."""
    content = sheet.content
    side = sheet.space("margin_side")
    width = sheet.width - 2 * side
    wide = sheet.width > sheet.height
    top = sheet.space("margin_top") * 1.3
    sheet.rule(side, top - mm(2), width, 2.2, "ink")
    brand = sheet.set(content.workshop, "brand", width * 0.6)
    if not put_logo(sheet, Rect(side, top, width * 0.4, mm(12)), "left"):
        sheet.put(brand, side, top, width * 0.6)
    block = _block_height(sheet, width)
    floor = sheet.height - sheet.space("margin_bottom") - block - mm(3) * sheet.scale
    grid_top = sheet.height * (0.34 if wide else 0.37)
    square = mm(_SQUARE_MM)
    rows = int((floor - mm(6) - grid_top) / square)
    columns = int(width / square)
    grid = Rect(side + (width - columns * square) / 2, grid_top, columns * square, rows * square)
    put_title(sheet, Rect(side, top + mm(16), width, grid_top - top - mm(20)))
    sheet.boxes.append(fine_grid(grid, sheet.colour("line"), square))
    if content.cover is not None:
        size = int(min(grid.height, grid.width) / square - 4) * square
        left = grid.x + (int((grid.width - size) / square / 2)) * square
        window = Rect(left, grid.y + (grid.height - size) / 2, size, size)
        fill_cover(sheet, window, bleeds=False)
        sheet.boxes.append(frame(window, sheet.colour("ink"), 0.6))
    _title_block(sheet, Rect(side, floor, width, block))


def _block_height(sheet: Sheet, width: float) -> float:
    """Return how high the title block is: higher than usual where the note about the edition is long."""
    usual = mm(_BLOCK_MM) * sheet.scale
    note = sheet.set(sheet.content.footer, "running", width * _LONG_FIELD - mm(4))
    return min(max(usual, note.height + mm(4)), usual * _HIGHEST_BLOCK)


def _title_block(sheet: Sheet, area: Rect) -> None:
    """Put what a buyer looks for first into the fields of a drawing's title block."""
    content = sheet.content
    contact = " · ".join(line.strip() for line in content.contact.splitlines() if line.strip())
    fields = [text for text in (content.place, contact, content.footer) if text]
    sheet.rule(area.x, area.y, area.width, 0.6, "ink")
    if not fields:
        return
    high = area.height - mm(3)
    even = area.width / len(fields)
    is_long = bool(content.footer) and sheet.set(content.footer, "running", even - mm(4), 1.1).height > high
    last = area.width * _LONG_FIELD if is_long and len(fields) > 1 else even
    others = (area.width - last) / max(len(fields) - 1, 1)
    for place, text in enumerate(fields):
        x = area.x + place * others
        room = (last if place == len(fields) - 1 else others) - mm(4)
        if place:
            sheet.rule_down(x - mm(2), area.y + mm(2), area.height - mm(4))
        paragraph = sheet.set(text, "running", room, 1.1)
        if paragraph.height > high:
            paragraph = fit_note(sheet, text, "running", room, high)
        sheet.put(paragraph, x, area.y + mm(3), room)


def _plate(sheet: Sheet) -> None:
    """Much air: the title small over a mounted picture in the middle, the workshop at the foot."""
    content = sheet.content
    wide = sheet.width > sheet.height
    side = sheet.space("margin_side") * 1.2
    width = sheet.width - 2 * side
    top = sheet.space("margin_top") * (1.2 if wide else 1.9)
    room = sheet.height * (0.24 if wide else 0.2)
    put_title(sheet, Rect(side, top, width, room), "centre")
    brand = sheet.set(content.workshop, "brand", width)
    note = cover_note(sheet, " · ".join(part for part in (content.place, content.footer) if part), width)
    floor = sheet.height - sheet.space("margin_bottom") * 1.3 - brand.height - note.height
    logo_room = mm(15) * sheet.scale if content.logo is not None else 0.0
    size = min(width * 0.8, floor - logo_room - top - room - mm(14) * sheet.scale)
    if content.cover is not None:
        rect = Rect((sheet.width - size) / 2, top + room + mm(4), size, size)
        sheet.boxes.append(frame(rect, sheet.colour("line"), 0.5))
        mount = mm(5) * sheet.scale
        fill_cover(sheet, rect.inset(mount), bleeds=False)
    if logo_room:
        put_logo(sheet, Rect(side, floor - logo_room, width, logo_room - mm(3)), "centre")
    end = sheet.put(brand, side, floor, width, align="centre")
    sheet.put(note, side, end, width, align="centre")


MADE = {"cloth": _cloth, "ledger": _ledger, "plate": _plate}
