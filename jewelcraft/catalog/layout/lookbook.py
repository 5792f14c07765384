"""Pages of a lookbook: pictures to the edges, and hardly a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import PictureBox
from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.layout.cell import put_picture
from jewelcraft.catalog.layout.cell import whole_enough
from jewelcraft.catalog.layout.interludes import SQUARE_MM
from jewelcraft.catalog.layout.interludes import cloth
from jewelcraft.catalog.layout.interludes import square_paper
from jewelcraft.catalog.layout.motifs import frame
from jewelcraft.catalog.layout.sheet import Sheet
from jewelcraft.catalog.text.paragraph import fit_lines

if TYPE_CHECKING:
    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.content import Entry
    from jewelcraft.catalog.content import PictureRef

_CAPTION_MM = 21.0
_WIDE_CAPTION_MM = 62.0
_FLAT = 1.55
_OPTICAL_MIDDLE = 0.4
_INSET = frozenset({"framed", "ledger", "plate"})
_INSET_CAPTION_MM = 34.0
_CLOTH_MM = 26.0
_ALONE_FACTOR = 1.9
_SHARED_FACTOR = 1.25
_MOST_CAPTION = 0.3
"""How much of their half of a page names may take."""


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
    """One picture as large as the look wants it, its name in the quiet that is left."""
    cover = sheet.content.look.cover
    is_inset = cover in _INSET and bool(entry.pictures)
    words = _inset(sheet, entry.pictures[0]) if is_inset else _to_edges(sheet, entry)
    _caption(sheet, entry, words, _ALONE_FACTOR, "centre" if cover in {"framed", "plate"} else "left")
    sheet.cells.append(Rect(0, 0, sheet.width, sheet.height))


def _to_edges(sheet: Sheet, entry: Entry) -> Rect:
    """Put a picture to three edges, or as far as it reaches whole; return the room for its name."""
    shown = next(iter(entry.pictures), None)
    if sheet.width > sheet.height:
        strip = mm(_WIDE_CAPTION_MM) * sheet.scale
        picture = Rect(0, 0, sheet.width - strip, sheet.height)
        picture = whole_enough(shown, picture, 0, 0.5) if shown else picture
        strip = sheet.width - picture.right
        words = Rect(picture.right + mm(8), 0, strip - mm(14), sheet.height - sheet.space("margin_bottom"))
    else:
        strip = mm(_CAPTION_MM) * sheet.scale + sheet.space("margin_bottom") * 0.4
        picture = Rect(0, 0, sheet.width, sheet.height - strip)
        picture = whole_enough(shown, picture, 0.5, _down(shown, picture)) if shown else picture
        side = sheet.space("margin_side")
        words = Rect(side, picture.bottom, sheet.width - 2 * side, sheet.height - picture.bottom)
        words = Rect(words.x, words.y, words.width, words.height - sheet.space("margin_bottom") * 0.6)
    _fill(sheet, shown, picture)
    if sheet.content.look.cover == "cloth" and sheet.width < sheet.height:
        band = mm(_CLOTH_MM) * sheet.scale
        if words.height > 2 * band:
            cloth(sheet, Rect(0, sheet.height - band, sheet.width, band))
            words = Rect(words.x, words.y, words.width, sheet.height - band - words.y)
    return words


def _inset(sheet: Sheet, picture: PictureRef) -> Rect:
    """Put a picture with air around it: in golden lines, on a mount, or on squares; return the room for its name."""
    cover, side = sheet.content.look.cover, sheet.space("margin_side")
    wide = sheet.width > sheet.height
    caption = mm(_WIDE_CAPTION_MM) * sheet.scale if wide else mm(_INSET_CAPTION_MM) * sheet.scale
    room = Rect(side, side, sheet.width - 2 * side, sheet.height - 2 * side)
    room = Rect(room.x, room.y, room.width - caption, room.height) if wide else _shortened(room, caption)
    if cover == "ledger":
        room = square_paper(sheet, room)
        sheet.rule(room.x, room.y, room.width, 1.4, "ink")
        rect = whole_enough(picture, room.inset(2 * mm(SQUARE_MM)), 0.5, 0.5)
        sheet.boxes.append(PictureBox(rect, picture, fills=True))
        sheet.boxes.append(frame(rect, sheet.colour("ink"), 0.5))
        rect = room
    elif cover == "plate":
        size = min(room.width, room.height)
        rect = Rect(room.x + (room.width - size) / 2, room.y + (room.height - size) * 0.5, size, size)
        put_picture(sheet, picture, rect)
    else:
        rect = whole_enough(picture, room, 0.5, 0.5)
        line = mm(2.6) * sheet.scale
        for y in (rect.y - line, rect.bottom + line):
            sheet.rule(rect.x - line, y, rect.width + 2 * line, 0.5, "brand")
        sheet.boxes.append(PictureBox(rect, picture, fills=True))
        rect = rect.inset(-line)
    bottom = sheet.height - sheet.space("margin_bottom")
    if wide:
        return Rect(rect.right + mm(8), side, sheet.width - side - rect.right - mm(8), bottom - side)
    return Rect(side, rect.bottom, sheet.width - 2 * side, bottom - rect.bottom)


def _shortened(rect: Rect, by: float) -> Rect:
    return Rect(rect.x, rect.y, rect.width, rect.height - by)


def _down(picture: PictureRef, area: Rect) -> float:
    """Say how far down a picture stands: at the top edge, but a flat one above the middle of the page."""
    flat = picture.width / max(picture.height, 1) > _FLAT * area.width / area.height
    return _OPTICAL_MIDDLE if flat else 0.0


def _shared(sheet: Sheet, entries: tuple[Entry, ...]) -> None:
    """Two pictures one over the other, or side by side, each with its name at its foot."""
    side, gap = sheet.space("margin_side"), sheet.space("gap_across")
    caption = mm(_CAPTION_MM) * sheet.scale * 0.8
    top, bottom = sheet.space("margin_top") * 1.3, sheet.height - sheet.space("margin_bottom") * 1.2
    wide = sheet.width > sheet.height
    width = (sheet.width - 2 * side - gap) / 2 if wide else sheet.width - 2 * side
    height = bottom - top if wide else (bottom - top - gap) / 2
    caption = max(caption, min(_caption_height(sheet, entries, min(width, height - caption)), height * _MOST_CAPTION))
    size = min(width, height - caption)
    for place, entry in enumerate(entries):
        x = side + place * (width + gap) if wide else side + (0 if place % 2 == 0 else width - size)
        y = top if wide else top + place * (height + gap)
        put_picture(sheet, next(iter(entry.pictures), None), Rect(x, y, size, size))
        align = "centre" if sheet.content.look.cover in {"framed", "plate"} else "left"
        _caption(sheet, entry, Rect(x, y + size, size, height - size), _SHARED_FACTOR, align)
        sheet.cells.append(Rect(x, y, size, height))


def _caption_height(sheet: Sheet, entries: tuple[Entry, ...], width: float) -> float:
    """Return how much room the longest name takes whole, with its code."""
    titles = max(sheet.set(entry.title, "title", width).height for entry in entries)
    codes = max(sheet.one_line(entry.printed_code, "code", width).height for entry in entries)
    return titles + codes + sheet.space("cell_text") * _SHARED_FACTOR + 1


def _fill(sheet: Sheet, picture: PictureRef | None, rect: Rect) -> None:
    if picture is None:
        sheet.fill(rect, "ground", bleeds=True)
    else:
        sheet.boxes.append(PictureBox(rect, picture, fills=True, bleeds=True))


def _caption(sheet: Sheet, entry: Entry, area: Rect, factor: float = 1.0, align: str = "left") -> None:
    """Put the name, and under it the code, at the foot of a picture; a wide page's stands at the foot of its strip."""
    code = sheet.one_line(entry.printed_code if entry.titles else "", "code", area.width)
    gap = sheet.space("cell_text") * (factor if area.width > area.height else 1.0)
    room = area.height - gap - code.height
    for share in dict.fromkeys((factor, min(factor, 1.3), 1.0)):
        title = sheet.set(entry.title, "title", area.width, share)
        if title.height <= room and (len(title.lines) < 3 or share <= 1.0):  # noqa: PLR2004 (a name, no story)
            break
    shown = title if title.height <= room else fit_lines(title, entry.title.text, area.width, room)
    if shown is not title:
        sheet.keep_rest(entry, entry.title)
    is_beside = area.height > area.width
    y = area.bottom - shown.height - code.height if is_beside else area.y + gap
    y = sheet.put(shown, area.x, y, area.width, "H2", "left" if is_beside else align)
    sheet.put(code, area.x, y, area.width, align="left" if is_beside else align)
