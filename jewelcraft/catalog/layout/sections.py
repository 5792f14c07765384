"""The page that begins a part of the catalog: its name, how many pieces it holds, a picture of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import PictureBox
from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.content import Phrase
from jewelcraft.catalog.layout.cell import put_picture
from jewelcraft.catalog.layout.cell import whole_enough
from jewelcraft.catalog.layout.interludes import SQUARE_MM
from jewelcraft.catalog.layout.interludes import cloth
from jewelcraft.catalog.layout.interludes import square_paper
from jewelcraft.catalog.layout.motifs import brilliant
from jewelcraft.catalog.layout.sheet import Sheet
from jewelcraft.catalog.text.paragraph import fit_lines

if TYPE_CHECKING:
    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.content import Entry
    from jewelcraft.catalog.content import PictureRef

_PICTURE = 0.67
_MOST_LISTED = 12


def section_page(content: CatalogContent, entries: tuple[Entry, ...], number: int) -> Page:
    """Begin a part of the catalog as the look wants it."""
    sheet = Sheet(content, number)
    sheet.paper()
    section = entries[0].section
    picture = _picture(content, entries)
    made = {"tall": _white, "framed": _case, "cloth": _cloth, "ledger": _ledger, "plate": _wall}
    made[content.look.cover](sheet, section, entries, picture)
    return sheet.page(section.text)


def counted(content: CatalogContent, count: int) -> str:
    """Return how many pieces there are, in words."""
    label = content.labels.get
    many = label("pieces", "{count}")
    return (label("one_piece", many) if count == 1 else many).format(count=count)


def _picture(content: CatalogContent, entries: tuple[Entry, ...]) -> PictureRef | None:
    """Return a further view of one of the pieces, else the picture of one; not what cover and opening have shown."""
    seen = {picture.digest for picture in (content.cover, *content.opening) if picture is not None}
    views = [picture for entry in entries for picture in entry.pictures[1:2]]
    firsts = [entry.pictures[0] for entry in entries if entry.pictures]
    fresh = [picture for picture in (*views, *reversed(firsts)) if picture.digest not in seen]
    return next(iter((*fresh, *firsts)), None)


def _put_name(sheet: Sheet, section: Phrase, count: str, area: Rect, align: str = "left") -> float:
    """Put the name of a part, as large as half its room allows, and how many pieces it has; return where they end."""
    for factor in (0.8, 0.7, 0.6, 0.5, 0.4):
        title = sheet.set(section, "display", area.width, factor)
        if title.height <= area.height / 2:
            break
    title = fit_lines(
        title, section.text, area.width, max(area.height / 2, title.lines[0].height if title.lines else 0)
    )
    end = sheet.put(title, area.x, area.y, area.width, "H1", align)
    return sheet.put_text(count, "subtitle", area.x, end + mm(1.6), area.width, align=align)


def _white(sheet: Sheet, section: Phrase, entries: tuple[Entry, ...], picture: PictureRef | None) -> None:
    """The name in much white, the picture out of the page at the right and at the foot."""
    side = sheet.space("margin_side")
    wide = sheet.width > sheet.height
    top = sheet.height * (0.2 if wide else 0.14)
    width = sheet.width * (1 - _PICTURE) - side * 1.3 if wide and picture is not None else sheet.width - 2 * side
    area = Rect(side, top, width, (sheet.height - top) * (0.8 if wide else 0.3))
    end = _put_name(sheet, section, counted(sheet.content, len(entries)), area)
    if picture is None:
        return
    if wide:
        room = Rect(sheet.width * (1 - _PICTURE), 0, sheet.width * _PICTURE, sheet.height)
    else:
        room = Rect(side, end + mm(12), sheet.width - side, sheet.height - end - mm(12))
    rect = whole_enough(picture, room, 1.0, 1.0)
    sheet.boxes.append(PictureBox(rect, picture, fills=True, bleeds=True))


def _case(sheet: Sheet, section: Phrase, entries: tuple[Entry, ...], picture: PictureRef | None) -> None:
    """A brilliant over the name, the picture between two golden lines like the lid of a case."""
    side = sheet.space("margin_side")
    width = sheet.width - 2 * side
    wide = sheet.width > sheet.height
    size = mm(20 if wide else 26) * sheet.scale
    top = sheet.height * (0.06 if wide else 0.085)
    sheet.boxes.append(brilliant(Rect((sheet.width - size) / 2, top, size, size), sheet.colour("brand")))
    top += size + mm(2) * sheet.scale
    area = Rect(side, top, width, (sheet.height - top) * 0.34)
    end = _put_name(sheet, section, counted(sheet.content, len(entries)), area, "centre")
    if picture is None:
        return
    room = Rect(side, end + mm(11) * sheet.scale, width, 0)
    room = Rect(room.x, room.y, width, sheet.height - room.y - sheet.space("margin_bottom") * 1.4)
    rect = whole_enough(picture, room)
    for y in (rect.y - mm(2.6), rect.bottom + mm(2.6)):
        sheet.rule(rect.x - mm(2.6), y, rect.width + mm(5.2), 0.5, "brand")
    sheet.boxes.append(PictureBox(rect, picture, fills=True))


def _wall(sheet: Sheet, section: Phrase, entries: tuple[Entry, ...], picture: PictureRef | None) -> None:
    """A mounted picture in the middle of the wall, the name below it as on a label."""
    side = sheet.space("margin_side") * 1.2
    width = sheet.width - 2 * side
    wide = sheet.width > sheet.height
    top = sheet.height * (0.09 if wide else 0.14)
    if picture is not None:
        size = min(width * (0.5 if wide else 0.82), sheet.height * 0.56)
        put_picture(sheet, picture, Rect((sheet.width - size) / 2, top, size, size))
        top += size + mm(10) * sheet.scale
    else:
        top = sheet.height * 0.36
    area = Rect(side, top, width, sheet.height - top - sheet.space("margin_bottom"))
    _put_name(sheet, section, counted(sheet.content, len(entries)), area, "centre")


def _cloth(sheet: Sheet, section: Phrase, entries: tuple[Entry, ...], picture: PictureRef | None) -> None:
    """A cloth over the upper half, the picture half on it like a piece laid on batik."""
    height = sheet.height * 0.44
    cloth(sheet, Rect(0, 0, sheet.width, height))
    side = sheet.space("margin_side")
    width = sheet.width - 2 * side
    size = min(width * 0.62, sheet.height * 0.5)
    top = height + mm(18)
    if picture is not None:
        outer = Rect((sheet.width - size) / 2, height - size * 0.62, size, size)
        rect = whole_enough(picture, outer, 0.5, 0.5)
        sheet.fill(rect.inset(-mm(3)), "paper")
        sheet.boxes.append(PictureBox(rect, picture, fills=True))
        top = outer.bottom + mm(11) * sheet.scale
    area = Rect(side, top, width, sheet.height - top - sheet.space("margin_bottom"))
    _put_name(sheet, section, counted(sheet.content, len(entries)), area, "centre")


def _ledger(sheet: Sheet, section: Phrase, entries: tuple[Entry, ...], picture: PictureRef | None) -> None:
    """The name over a list of what the part holds, by code; the picture on draughtsman's paper below."""
    side = sheet.space("margin_side")
    wide = sheet.width > sheet.height
    top = sheet.space("margin_top")
    width = sheet.width - 2 * side
    sheet.rule(side, top - mm(1.8), width, 1.4, "ink")
    words = width * 0.4 if wide and picture is not None else width
    area = Rect(side, top + mm(6) * sheet.scale, words, sheet.height * (0.4 if wide else 0.24))
    end = _put_name(sheet, section, counted(sheet.content, len(entries)), area) + mm(7) * sheet.scale
    end = _put_list(sheet, entries, Rect(side, end, words, sheet.height * 0.32))
    if picture is None:
        return
    square = mm(SQUARE_MM)
    x = side + words + mm(8) if wide else side
    y = top + mm(6) if wide else end + mm(8) * sheet.scale
    grid = square_paper(sheet, Rect(x, y, sheet.width - side - x, sheet.height - side - y))
    rect = whole_enough(picture, grid.inset(square * 2), 0.5, 0.5)
    sheet.boxes.append(PictureBox(rect, picture, fills=True))


def _put_list(sheet: Sheet, entries: tuple[Entry, ...], area: Rect) -> float:
    """Put code and name of the pieces, a line each, as far as there is room; the index has them all."""
    y = area.y
    codes = [sheet.set(entry.printed_code, "code", area.width * 0.34) for entry in entries]
    left = min(max(code.width for code in codes) + mm(5), area.width * 0.36)
    if not any(code.lines for code in codes):
        left = 0.0
    for entry in entries[:_MOST_LISTED]:
        code = sheet.one_line(entry.printed_code, "code", max(left - mm(2), 1.0)) if left else None
        name = sheet.one_line(entry.titles[0] if entry.titles else Phrase(""), "fact", area.width - left)
        tallest = max((part.height for part in (code, name) if part is not None), default=0.0)
        if y + tallest + mm(2) > area.bottom:
            break
        base = max((part.lines[0].above for part in (code, name) if part is not None and part.lines), default=0.0)
        for part, x in ((code, area.x), (name, area.x + left)):
            if part is not None and part.lines:
                sheet.put(part, x, y + mm(0.8) + base - part.lines[0].above, part.width + 0.1)
        y += tallest + mm(1.8)
        sheet.rule(area.x, y, area.width, 0.3)
    return y
