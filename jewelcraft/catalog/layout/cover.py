"""The cover: one picture, the title, whose catalog it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import PictureBox
from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import Rest
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.content import Phrase
from jewelcraft.catalog.layout.furniture import fit_note
from jewelcraft.catalog.layout.furniture import put_logo
from jewelcraft.catalog.layout.interludes import coloured
from jewelcraft.catalog.layout.sheet import Sheet
from jewelcraft.catalog.text.paragraph import fit_lines

if TYPE_CHECKING:
    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.text.paragraph import Paragraph

_TALL_SHARE = 0.708
"""How much of a tall cover's height its picture takes at most: all of a square one on A4."""
_WIDE_SHARE = 0.64
_FRAMED_SHARE = 0.66
_FRAMED_WORDS_MM = 80.0
_BARE_TITLE_AT = 0.36
_SECOND_TITLE = 0.6
_SIGN_MM = 12.0
_NOTE_MM = 21.0
_FRAMED_SIGN_MM = 15.0
_SHORT_TITLE = 20
"""A title of so few letters is one name, and looks torn on two lines."""
_HARDLY_SMALLER = (1.0, 0.92, 0.84, 0.76)
_TITLE_FACTORS = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.42)


def cover_page(content: CatalogContent) -> Page:
    """Lay the cover out as the look wants it."""
    sheet = Sheet(content)
    sheet.paper()
    from jewelcraft.catalog.layout.covers import MADE

    made = MADE.get(content.look.cover)
    if made is not None:
        made(sheet)
    elif content.cover is None:
        _bare(sheet)
    elif content.look.cover == "framed":
        _framed(sheet)
    elif sheet.width > sheet.height:
        _wide(sheet)
    else:
        _tall(sheet)
    return sheet.page(content.title.text)


def _tall(sheet: Sheet) -> None:
    """A full-bleed picture over a quiet panel with the words."""
    height = min(sheet.width, sheet.height * _TALL_SHARE)
    fill_cover(sheet, Rect(0, 0, sheet.width, height))
    side = sheet.space("margin_side")
    width = sheet.width - 2 * side
    top = height + sheet.space("margin_top") * 0.9
    floor = maker_line(sheet, side, width)
    put_title(sheet, Rect(side, top, width, floor - top - mm(4)))


def _wide(sheet: Sheet) -> None:
    """The picture right, the words in a column at its left."""
    picture = min(sheet.height, sheet.width * _WIDE_SHARE)
    left = sheet.width - picture
    fill_cover(sheet, Rect(left, 0, picture, sheet.height))
    side = sheet.space("margin_side") * 0.8
    width = left - 2 * side
    floor = maker_line(sheet, side, width, stacked=True)
    top = sheet.space("margin_top") * 1.6
    put_title(sheet, Rect(side, top, width, floor - top - mm(6)))


def _framed(sheet: Sheet) -> None:
    """A framed picture in the middle like a gem in its box, words centred around it."""
    side = sheet.space("margin_side")
    width = sheet.width - 2 * side
    wide = sheet.width > sheet.height
    top = sheet.space("margin_top") * (1.0 if wide else 1.7)
    sign = mm(_FRAMED_SIGN_MM) * sheet.scale * (0.7 if wide else 1.0)
    if put_logo(sheet, Rect(side, top, width, sign), "centre"):
        y = top + sign
    else:
        y = sheet.put_text(sheet.content.workshop, "brand", side, top, width, align="centre")
    y += mm(6 if wide else 13) * sheet.scale
    words = mm(_FRAMED_WORDS_MM) * sheet.scale
    picture = min(sheet.width * _FRAMED_SHARE, sheet.height - y - words * (0.8 if wide else 1.0))
    rect = Rect((sheet.width - picture) / 2, y, picture, picture)
    outer = rect.inset(-mm(2.6))
    for line in (Rect(outer.x, outer.y, outer.width, 0), Rect(outer.x, outer.bottom, outer.width, 0)):
        sheet.rule(line.x, line.y, line.width, 0.5, "brand")
    fill_cover(sheet, rect, bleeds=False)
    foot = [text for text in (sheet.content.place, sheet.content.footer) if text]
    floor = sheet.height - sheet.space("margin_bottom") * 1.2
    for text in reversed(foot):
        paragraph = cover_note(sheet, text, width)
        floor -= paragraph.height
        sheet.put(paragraph, side, floor, width, align="centre")
    top = outer.bottom + mm(8 if wide else 13) * sheet.scale
    put_title(sheet, Rect(side, top, width, floor - top - mm(3)), "centre")


def _bare(sheet: Sheet) -> None:
    """No picture: type alone, set high on the page under a hairline."""
    side = sheet.space("margin_side")
    width = sheet.width - 2 * side
    top = sheet.height * _BARE_TITLE_AT
    sheet.rule(side, top - mm(8), width, 0.5, "brand")
    floor = maker_line(sheet, side, width)
    put_title(sheet, Rect(side, top, width, floor - top - mm(6)))


def put_title(sheet: Sheet, area: Rect, align: str = "left", colour: str = "") -> None:
    """Set title and subtitle as large as the room allows; what is longer is printed whole behind the pieces.

    A second language follows under them, smaller, as far as there is room.
    """
    content, width, room = sheet.content, area.width, area.height
    for factor in _TITLE_FACTORS:
        title = sheet.set(content.title, "display", width, factor)
        subtitle = sheet.set(content.subtitle, "subtitle", width, max(factor, 0.7))
        gap = mm(2.4) * sheet.scale
        height = title.height + gap + subtitle.height + _second_height(sheet, width, factor)
        if height <= room and _whole_words(title.lines[0].text, content.title):
            factor = _on_one_line(sheet, content.title, width, factor)  # noqa: PLW2901 (no further one is tried)
            title = sheet.set(content.title, "display", width, factor)
            break
    whole = title
    least = min(title.height / 2, room) if subtitle.lines else room
    title = fit_lines(title, content.title.text, width, max(room - gap - subtitle.height, least))
    if colour:
        title, subtitle = coloured(title, colour), coloured(subtitle, colour)
    end = sheet.put(title, area.x, area.y, width, "H1", align)
    left = room - title.height - gap
    fits = bool(subtitle.lines) and subtitle.lines[0].height <= left
    if fits:
        shown = fit_lines(subtitle, content.subtitle.text, width, left)
        end = sheet.put(shown, area.x, end + gap, width, "P", align)
        fits = shown is subtitle
    if len(title.lines) < len(whole.lines) or title.rest:
        sheet.rests.append(Rest("", content.title))
    if subtitle.lines and not fits:
        sheet.rests.append(Rest("", content.subtitle))
    _put_second(sheet, Rect(area.x, end, width, area.bottom - end), factor, align, colour)


def _on_one_line(sheet: Sheet, title: Phrase, width: float, factor: float) -> float:
    """Return a size hardly smaller at which a short title stands on one line, else the size itself."""
    if len(title.text) > _SHORT_TITLE:
        return factor
    tried = (factor * share for share in _HARDLY_SMALLER)
    return next((size for size in tried if len(sheet.set(title, "display", width, size).lines) == 1), factor)


def _second(sheet: Sheet, width: float, factor: float) -> list[tuple[Phrase, Paragraph]]:
    content = sheet.content
    wanted = ((content.second_title, "display", factor * _SECOND_TITLE), (content.second_subtitle, "subtitle", 0.86))
    return [(phrase, sheet.set(phrase, style, width, size)) for phrase, style, size in wanted if phrase]


def _second_height(sheet: Sheet, width: float, factor: float) -> float:
    lines = _second(sheet, width, factor)
    return sum(paragraph.height for _, paragraph in lines) + (mm(4) * sheet.scale if lines else 0.0)


def _put_second(sheet: Sheet, area: Rect, factor: float, align: str, colour: str) -> None:
    """Put title and subtitle in the second language; what finds no room whole is printed behind the pieces."""
    y = area.y + mm(4) * sheet.scale
    for phrase, paragraph in _second(sheet, area.width, factor):
        if paragraph.height > area.bottom - y:
            sheet.rests.append(Rest("", phrase))
            continue
        y = sheet.put(coloured(paragraph, colour) if colour else paragraph, area.x, y, area.width, "P", align)


def _whole_words(first_line: str, title: Phrase) -> bool:
    """Say whether the first word of the title stayed whole."""
    words = title.text.split()
    return not words or first_line.startswith(words[0]) or title.language in {"th", "lo", "km", "my", "zh_Hant"}


def maker_line(sheet: Sheet, x: float, width: float, *, stacked: bool = False) -> float:
    """Put the workshop's name and place at the foot; return where they begin."""
    content = sheet.content
    note = " · ".join(part for part in (content.place, content.footer) if part)
    brand = sheet.set(content.workshop, "brand", width if stacked else width * 0.38)
    place = cover_note(sheet, note, width if stacked else width * 0.6)
    bottom = sheet.height - sheet.space("margin_bottom") * 1.1
    if stacked:
        top = bottom - brand.height - place.height
        sheet.put(place, x, sheet.put(brand, x, top, width), width)
    else:
        sign = mm(_SIGN_MM) * sheet.scale if content.logo is not None else 0.0
        top = bottom - max(brand.height, place.height, sign)
        if not put_logo(sheet, Rect(x, top, width * 0.38, sign)):
            sheet.put(brand, x, bottom - brand.height, width * 0.38)
        sheet.put(place, x + width * 0.4, bottom - place.height, width * 0.6, align="right")
    sheet.rule(x, top - mm(3) * sheet.scale, width)
    return top - mm(3) * sheet.scale


def cover_note(sheet: Sheet, text: str, width: float) -> Paragraph:
    """Set place, edition and terms for the foot of a cover, where they may take some lines."""
    note = sheet.set(text, "running", width)
    room = mm(_NOTE_MM) * sheet.scale
    return note if note.height <= room else fit_note(sheet, text, "running", width, room)


def fill_cover(sheet: Sheet, rect: Rect, *, bleeds: bool = True) -> None:
    """Fill an area with the cover's picture."""
    cover = sheet.content.cover
    if cover is not None:
        sheet.boxes.append(PictureBox(rect, cover, fills=True, bleeds=bleeds))
