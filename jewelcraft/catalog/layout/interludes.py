"""Pages without pieces of their own: opening pictures, the beginning of a part, the back cover."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import PictureBox
from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.colour_contrast import mix
from jewelcraft.catalog.colour_contrast import readable_on
from jewelcraft.catalog.layout.cell import MOST_CUT
from jewelcraft.catalog.layout.cell import whole_enough
from jewelcraft.catalog.layout.furniture import put_logo
from jewelcraft.catalog.layout.motifs import brilliant
from jewelcraft.catalog.layout.motifs import fine_grid
from jewelcraft.catalog.layout.motifs import kawung
from jewelcraft.catalog.layout.sheet import Sheet

if TYPE_CHECKING:
    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.content import Entry
    from jewelcraft.catalog.content import PictureRef
    from jewelcraft.catalog.text.paragraph import Paragraph

_OPENING_LARGE = 0.64
_TILE_MM = 15.0
_CLOTH_LIGHT = 0.13
_SECTION_PICTURE = 0.67
_SQUARE_MM = 5.0


def cloth(sheet: Sheet, rect: Rect) -> str:
    """Dye an area in the look's brand colour with its motif a shade lighter; return the colour of its ground."""
    ground = sheet.colour("brand")
    sheet.fill(rect, "brand", bleeds=True)
    light = mix(ground, sheet.colour("paper"), _CLOTH_LIGHT)
    sheet.boxes.append(kawung(rect, light, mm(_TILE_MM) * sheet.scale, bleeds=True))
    return ground


def coloured(paragraph: Paragraph, colour: str) -> Paragraph:
    """Return a paragraph in another colour."""
    from dataclasses import replace

    return replace(paragraph, style=replace(paragraph.style, colour=colour))


def opening_page(content: CatalogContent) -> Page:
    """Fill a page with pictures to its edges: a large one and two below it, or beside it on a wide page."""
    sheet = Sheet(content)
    sheet.paper()
    pictures = content.opening[:3]
    for picture, rect in zip(pictures, _opening_places(sheet, pictures), strict=True):
        sheet.boxes.append(PictureBox(whole_enough(picture, rect, 0.5, 0.5), picture, fills=True, bleeds=True))
    return sheet.page("")


def _opening_places(sheet: Sheet, pictures: tuple[PictureRef, ...]) -> list[Rect]:
    """Divide the page by the shapes of its pictures, so that as little as possible of each is cut away."""
    width, height, gap = sheet.width, sheet.height, mm(1.2)
    if len(pictures) == 1:
        return [Rect(0, 0, width, height)]
    if width > height:
        turned = _opening_rows(height, width, gap, [1 / _shape(picture) for picture in pictures])
        return [Rect(rect.y, rect.x, rect.height, rect.width) for rect in turned]
    return _opening_rows(width, height, gap, [_shape(picture) for picture in pictures])


def _opening_rows(width: float, height: float, gap: float, shapes: list[float]) -> list[Rect]:
    """Put the first picture over the whole width, the others in one row below it."""
    own = width / shapes[0]
    row = (width - gap * (len(shapes) - 2)) / sum(shapes[1:])
    share = own / (own + row)
    large = (height - gap) * min(max(share, 1 - _OPENING_LARGE), _OPENING_LARGE + 0.06)
    # Flat pictures do not reach the foot of the page: they stay together, and the paper below them quiet.
    large = min(large, own / (1 - MOST_CUT))
    small = min(height - gap - large, row / (1 - MOST_CUT))
    rects, x = [Rect(0, 0, width, large)], 0.0
    for shape in shapes[1:]:
        rects.append(Rect(x, large + gap, row * shape, small))
        x += row * shape + gap
    return rects


def _shape(picture: PictureRef) -> float:
    return picture.width / max(picture.height, 1)


def section_page(content: CatalogContent, entries: tuple[Entry, ...], number: int) -> Page:
    """Begin a part of the catalog: its name, how many pieces it holds, a picture of one."""
    sheet = Sheet(content, number)
    sheet.paper()
    section = entries[0].section
    count = content.labels.get("pieces", "{count}").format(count=len(entries))
    picture = _section_picture(content, entries)
    if content.look.ornament == "kawung":
        _cloth_section(sheet, section.text, count, picture)
    else:
        _plain_section(sheet, section.text, count, picture)
    return sheet.page(section.text)


def _section_picture(content: CatalogContent, entries: tuple[Entry, ...]) -> PictureRef | None:
    """Return a further view of one of the pieces, else the picture of one; not what cover and opening have shown."""
    seen = {picture.digest for picture in (content.cover, *content.opening) if picture is not None}
    views = [picture for entry in entries for picture in entry.pictures[1:2]]
    firsts = [entry.pictures[0] for entry in entries if entry.pictures]
    fresh = [picture for picture in (*views, *reversed(firsts)) if picture.digest not in seen]
    return next(iter((*fresh, *firsts)), None)


def _plain_section(sheet: Sheet, name: str, count: str, picture: PictureRef | None) -> None:
    side = sheet.space("margin_side")
    width = sheet.width - 2 * side
    wide = sheet.width > sheet.height
    look = sheet.content.look
    align = "centre" if look.cell in {"centred", "mounted"} else "left"
    top = sheet.height * (0.2 if wide else 0.14)
    if look.ornament == "brilliant":
        size = mm(26) * sheet.scale
        sheet.boxes.append(
            brilliant(Rect((sheet.width - size) / 2, top - size * 0.6, size, size), sheet.colour("brand"))
        )
        top += size * 0.6
    elif look.ornament == "grid":
        sheet.boxes.append(
            fine_grid(Rect(side, top - mm(26), width, mm(20)), sheet.colour("line"), mm(_SQUARE_MM), 0.25)
        )
    beside = wide and picture is not None and align == "left"
    text_width = sheet.width * (1 - _SECTION_PICTURE) - side * 1.3 if beside else width
    title = sheet.set(name, "display", text_width, 0.8)
    end = sheet.put(title, side, top, text_width, "H1", align)
    end = sheet.put_text(count, "subtitle", side, end + mm(2), text_width, align=align)
    if picture is None:
        return
    if wide and align == "left":
        size = sheet.width * _SECTION_PICTURE
        rect = Rect(sheet.width - size, 0, size, sheet.height)
    else:
        size = min(sheet.height - end - mm(12) - sheet.space("margin_bottom") * 1.4, width)
        rect = Rect(side + ((width - size) / 2 if align == "centre" else 0), end + mm(12), size, size)
        if align == "left" and not wide:
            rect = Rect(side, end + mm(12), sheet.width - side, sheet.height - end - mm(12))
    rect = whole_enough(picture, rect, 0.5 if align == "centre" else 1.0, 1.0 if align == "left" else 0.0)
    sheet.boxes.append(PictureBox(rect, picture, fills=True, bleeds=True))


def _cloth_section(sheet: Sheet, name: str, count: str, picture: PictureRef | None) -> None:
    """A cloth over the upper half, the picture half on it like a piece laid on batik."""
    height = sheet.height * 0.44
    cloth(sheet, Rect(0, 0, sheet.width, height))
    side = sheet.space("margin_side")
    width = sheet.width - 2 * side
    size = min(width * 0.62, sheet.height * 0.5)
    if picture is not None:
        outer = Rect((sheet.width - size) / 2, height - size * 0.62, size, size)
        sheet.fill(outer.inset(-mm(3)), "paper")
        sheet.boxes.append(PictureBox(outer, picture, fills=True))
        top = outer.bottom + mm(11) * sheet.scale
    else:
        top = height + mm(18)
    end = sheet.put(sheet.set(name, "display", width, 0.8), side, top, width, "H1", "centre")
    sheet.put_text(count, "subtitle", side, end + mm(1.5), width, align="centre")


def back_cover(content: CatalogContent) -> Page:
    """Close the catalog: the workshop's sign, name and address, quiet and in the middle."""
    sheet = Sheet(content)
    sheet.paper()
    paper = sheet.colour("paper")
    if content.look.ornament == "kawung":
        paper = cloth(sheet, Rect(0, 0, sheet.width, sheet.height))
    side = sheet.space("margin_side") * 1.4
    width = sheet.width - 2 * side
    lines = [line.strip() for line in (content.place, *content.contact.splitlines()) if line.strip()]
    brand = coloured(sheet.set(content.workshop or content.title.text, "brand", width, 1.5), _on(sheet, "brand", paper))
    texts = [coloured(sheet.set(line, "body", width), _on(sheet, "muted", paper)) for line in lines]
    notes = [coloured(sheet.set(content.footer, "running", width), _on(sheet, "muted", paper))]
    height = brand.height + sum(text.height for text in texts) + mm(7)
    y = sheet.height * 0.46 - height / 2
    if content.look.ornament == "kawung":
        plate = Rect(side, y - mm(9), width, height + mm(18))
        sheet.fill(plate, "brand")
    if content.logo is not None:
        room = mm(22) * sheet.scale
        put_logo(sheet, Rect(side, y - room - mm(8), width, room), "centre")
    elif content.look.ornament == "brilliant":
        size = mm(20) * sheet.scale
        rect = Rect((sheet.width - size) / 2, y - size - mm(9), size, size)
        sheet.boxes.append(brilliant(rect, sheet.colour("brand")))
    y = sheet.put(brand, side, y, width, "P", "centre")
    rule = mm(14)
    sheet.rule((sheet.width - rule) / 2, y + mm(3), rule, 0.5, "paper" if paper != sheet.colour("paper") else "brand")
    y += mm(7)
    for text in texts:
        y = sheet.put(text, side, y, width, align="centre")
    if paper == sheet.colour("paper"):
        for note in notes:
            sheet.put(note, side, sheet.height - sheet.space("margin_bottom") * 1.4, width, align="centre")
    return sheet.page("")


def _on(sheet: Sheet, role: str, ground: str) -> str:
    """Return a colour of the look, or the paper's where it could not be read on a ground."""
    if ground == sheet.colour("paper"):
        return sheet.colour(role)
    return readable_on(sheet.colour("paper"), ground)
