"""Pages of a lookbook: pictures to the edges, and hardly a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import PictureBox
from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.layout.cell import put_picture
from jewelcraft.catalog.layout.sheet import Sheet
from jewelcraft.catalog.text.paragraph import fit_lines

if TYPE_CHECKING:
    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.content import Entry
    from jewelcraft.catalog.content import PictureRef

_CAPTION_MM = 21.0
_WIDE_CAPTION_MM = 62.0


def mood_page(content: CatalogContent, entries: tuple[Entry, ...], number: int) -> Page:
    """Lay out one piece over the whole page, or two that share it."""
    sheet = Sheet(content, number)
    sheet.paper()
    if len(entries) == 1:
        _alone(sheet, entries[0])
    else:
        _shared(sheet, entries)
    for entry in entries:
        sheet.piece_ids.append(entry.piece_id)
    return sheet.page(entries[0].title.text)


def _alone(sheet: Sheet, entry: Entry) -> None:
    """A picture to three edges, its name in the quiet strip that is left."""
    if sheet.width > sheet.height:
        strip = mm(_WIDE_CAPTION_MM) * sheet.scale
        picture = Rect(0, 0, sheet.width - strip, sheet.height)
        words = Rect(picture.right + mm(8), 0, strip - mm(14), sheet.height - sheet.space("margin_bottom"))
    else:
        strip = mm(_CAPTION_MM) * sheet.scale + sheet.space("margin_bottom") * 0.4
        picture = Rect(0, 0, sheet.width, sheet.height - strip)
        side = sheet.space("margin_side")
        words = Rect(side, picture.bottom, sheet.width - 2 * side, strip - sheet.space("margin_bottom") * 0.6)
    _fill(sheet, next(iter(entry.pictures), None), picture)
    _caption(sheet, entry, words)
    sheet.cells.append(Rect(0, 0, sheet.width, sheet.height))


def _shared(sheet: Sheet, entries: tuple[Entry, ...]) -> None:
    """Two pictures one over the other, or side by side, each with its name at its foot."""
    side, gap = sheet.space("margin_side"), sheet.space("gap_across")
    caption = mm(_CAPTION_MM) * sheet.scale * 0.8
    top, bottom = sheet.space("margin_top") * 1.3, sheet.height - sheet.space("margin_bottom") * 1.2
    wide = sheet.width > sheet.height
    width = (sheet.width - 2 * side - gap) / 2 if wide else sheet.width - 2 * side
    height = bottom - top if wide else (bottom - top - gap) / 2
    size = min(width, height - caption)
    for place, entry in enumerate(entries):
        x = side + place * (width + gap) if wide else side + (0 if place % 2 == 0 else width - size)
        y = top if wide else top + place * (height + gap)
        put_picture(sheet, next(iter(entry.pictures), None), Rect(x, y, size, size))
        _caption(sheet, entry, Rect(x, y + size, size, height - size))
        sheet.cells.append(Rect(x, y, size, height))


def _fill(sheet: Sheet, picture: PictureRef | None, rect: Rect) -> None:
    if picture is None:
        sheet.fill(rect, "ground", bleeds=True)
    else:
        sheet.boxes.append(PictureBox(rect, picture, fills=True, bleeds=True))


def _caption(sheet: Sheet, entry: Entry, area: Rect) -> None:
    """Put the name, and under it the code, at the foot of a picture; a wide page's stands at the foot of its strip."""
    title = sheet.set(entry.title, "title", area.width)
    code = sheet.one_line(entry.printed_code if entry.titles else "", "code", area.width)
    gap = sheet.space("cell_text")
    room = area.height - gap - code.height
    shown = title if title.height <= room else fit_lines(title, entry.title.text, area.width, room)
    if shown is not title:
        sheet.keep_rest(entry, entry.title)
    is_beside = area.height > area.width
    y = area.bottom - shown.height - code.height if is_beside else area.y + gap
    y = sheet.put(shown, area.x, y, area.width, "H2", "left")
    sheet.put(code, area.x, y, area.width, align="left")
