"""What stands at the head and foot of every page, in the manner of each look."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import FillBox
from jewelcraft.catalog.boxes import PictureBox
from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.colour_contrast import contrast
from jewelcraft.catalog.content import Phrase
from jewelcraft.catalog.layout.motifs import kawung_strip
from jewelcraft.catalog.text.paragraph import fit_lines
from jewelcraft.catalog.text.paragraph import set_paragraph
from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.sentences import sentence

if TYPE_CHECKING:
    from jewelcraft.catalog.content import PictureRef
    from jewelcraft.catalog.layout.sheet import Sheet
    from jewelcraft.catalog.text.paragraph import Paragraph

_PAGE_NUMBER_WIDTH = 24.0
_NOTE_FACTORS = (1.0, 0.94, 0.88)
_SMALLER_NOTES = (0.82, 0.76, 0.7)
_TIGHT = 0.9
_RULE_MM = 1.6
_SAFE_MM = 3.5
"""So near to the edge of the page nothing is printed: paper is not cut to a hair."""
_STRIP_MM = 3.2
_PLATE_EDGE = 0.14
_LEAST_SEEN = 2.2
"""The least contrast at which a sign is still seen."""
_WITH_CONTACT = frozenset({CatalogKind.LINE_SHEET, CatalogKind.PRICE_LIST})
"""Buyers tear these apart: whom to write to stands on every page."""


def put_furniture(sheet: Sheet) -> None:
    """Put head and foot as the look wants them."""
    {"ruled": _ruled, "quiet": _quiet, "motif": _motif, "technical": _technical}[sheet.content.look.header](sheet)


def put_logo(sheet: Sheet, room: Rect, align: str = "left", ground: str = "") -> float:
    """Put the workshop's sign as large as the room allows; return the width it took.

    One with transparent parts that would be lost on the ground it stands on, else the paper, gets a plate.
    """
    logo = sheet.content.logo
    if logo is None:
        return 0.0
    plate = _plate_for(logo, ground or sheet.colour("paper"))
    edge = min(room.width, room.height) * _PLATE_EDGE if plate else 0.0
    scale = min((room.width - 2 * edge) / max(logo.width, 1), (room.height - 2 * edge) / max(logo.height, 1))
    width, height = logo.width * scale + 2 * edge, logo.height * scale + 2 * edge
    x = {"left": room.x, "centre": room.x + (room.width - width) / 2, "right": room.right - width}[align]
    place = Rect(x, room.y + (room.height - height) / 2, width, height)
    if plate:
        sheet.boxes.append(FillBox(place, plate))
    sheet.boxes.append(PictureBox(place.inset(edge), logo))
    return width


def _plate_for(logo: PictureRef, ground: str) -> str:
    """Return the colour of the plate that a sign needs to be seen, or nothing."""
    if logo.lightness < 0:
        return ""
    shade = f"{round(logo.lightness * 2.55):02X}" * 3
    if contrast(f"#{shade}", ground) >= _LEAST_SEEN:
        return ""
    return max(("#FFFFFF", "#1A1713"), key=lambda plate: contrast(f"#{shade}", plate))


def _brand_and_title(sheet: Sheet, head: float) -> None:
    """Put the workshop at the left and at the right what the pages are, on one baseline."""
    side, width = sheet.body.x, sheet.body.width
    content = sheet.content
    brand = sheet.one_line(content.workshop or content.title.text, "brand", width * 0.6)
    logo = put_logo(sheet, Rect(side, head - mm(1.2), width * 0.2, brand.height + mm(2.4)))
    if not logo:
        sheet.put(brand, side, head, width * 0.6, role="")
    if not content.workshop:
        return
    text = _contact_line(sheet, width * 0.38) if content.kind in _WITH_CONTACT else ""
    title = sheet.one_line(text or _other_title(sheet), "running", width * 0.38)
    drop = brand.lines[0].above - title.lines[0].above if brand.lines and title.lines else 0
    sheet.put(title, side + width * 0.62, head + max(drop, 0), width * 0.38, role="", align="right")


def _other_title(sheet: Sheet) -> Phrase:
    """Return the title of the document, empty where it says no more than the name of the workshop."""
    content = sheet.content
    same = content.title.text.strip().casefold() == content.workshop.strip().casefold()
    return Phrase("") if same else content.title


def _contact_line(sheet: Sheet, width: float) -> str:
    """Return as many of the last lines of the address as fit one line: those hold mail and telephone."""
    lines = [line.strip() for line in sheet.content.contact.splitlines() if line.strip()]
    while len(lines) > 1 and len(sheet.set(" · ".join(lines), "running", width).lines) > 1:
        del lines[0]
    return " · ".join(lines)


def _ruled(sheet: Sheet) -> None:
    head = sheet.space("margin_top")
    _brand_and_title(sheet, head)
    sheet.rule(sheet.body.x, head + sheet.space("header") * 0.62, sheet.body.width)
    _ruled_foot(sheet)


def _ruled_foot(sheet: Sheet, thickness: float = 0.4, colour: str = "line") -> None:
    side, width = sheet.body.x, sheet.body.width
    first = len(sheet.boxes)
    sheet.rule(side, _notes_and_number(sheet) - mm(_RULE_MM), width, thickness, colour)
    sheet.boxes.insert(first, sheet.boxes.pop())


def _notes_and_number(sheet: Sheet) -> float:
    """Put notes and number; return where they begin: higher than usual where notes take many lines."""
    side, width = sheet.body.x, sheet.body.width
    notes = width - _PAGE_NUMBER_WIDTH
    highest, bottom = sheet.foot + mm(_RULE_MM), sheet.height - mm(_SAFE_MM)
    note = fit_note(sheet, sheet.content.footer, "running", notes, bottom - highest)
    top = max(min(sheet.foot + sheet.space("footer") * 0.55, bottom - note.height), highest)
    page = sheet.set(str(sheet.number), "running", _PAGE_NUMBER_WIDTH)
    rise = [line.lines[0].above if line.lines else 0.0 for line in (note, page)]
    # Notes in tall scripts are higher than figures: both stand on one line.
    base = rise[0] if len(note.lines) > 1 else max(rise)
    sheet.put(note, side, top + base - rise[0], notes, role="")
    sheet.put(page, side + notes, top + base - rise[1], _PAGE_NUMBER_WIDTH, role="", align="right")
    return top


def fit_note(  # noqa: PLR0917 (what, how, and the room for it)
    sheet: Sheet, text: str, role: str, width: float, height: float, largest: float = 1.0
) -> Paragraph:
    """Set edition, terms and validity on one line, if need be a little smaller, else on as many as there is room for.

    What does not fit even so, as the names of a whole fair, is shortened and told.
    """
    for factor in _NOTE_FACTORS:
        note = sheet.set(text, role, width, largest * factor)
        if len(note.lines) < 2:  # noqa: PLR2004
            return note
    for factor in (_NOTE_FACTORS[-1], *_SMALLER_NOTES):
        note = sheet.set(text, role, width, largest * factor)
        if note.height <= height:
            return note
    tight = replace(note.style, leading=note.style.leading * _TIGHT)
    note = set_paragraph(text, tight, width, sheet.content.language)
    if note.height <= height:
        return note
    told = sentence("Not all about the edition fits the foot of its pages. Name fewer recipients, or shorten the note.")
    if told not in sheet.notes:
        sheet.notes.append(told)
    return fit_lines(note, text, width, height)


def _quiet(sheet: Sheet) -> None:
    """Nothing but the title over the page and its number under it, both in the middle."""
    side, width = sheet.body.x, sheet.body.width
    content = sheet.content
    text = _contact_line(sheet, width * 0.5) if content.kind in _WITH_CONTACT else ""
    words = " · ".join(part for part in (content.workshop, text or _other_title(sheet).text) if part)
    sheet.put(sheet.one_line(words, "running", width), side, sheet.space("margin_top"), width, role="", align="centre")
    if content.footer:
        # A note stands at the left; the number would look lost between it and an empty half.
        _notes_and_number(sheet)
        return
    top = sheet.foot + sheet.space("footer") * 0.55
    page = sheet.set(str(sheet.number), "running", _PAGE_NUMBER_WIDTH)
    middle = side + (width - _PAGE_NUMBER_WIDTH) / 2
    sheet.put(page, middle, top, _PAGE_NUMBER_WIDTH, role="", align="centre")


def _motif(sheet: Sheet) -> None:
    """A strip of the look's motif under the head, its echo as a fine line at the foot."""
    head = sheet.space("margin_top") - mm(2) * sheet.scale
    _brand_and_title(sheet, head)
    height = mm(_STRIP_MM) * sheet.scale
    strip = Rect(sheet.body.x, head + sheet.space("header") * 0.58, sheet.body.width, height)
    sheet.boxes.append(kawung_strip(strip, sheet.colour("brand")))
    _ruled_foot(sheet, 0.5, "brand")


def _technical(sheet: Sheet) -> None:
    """Three fields between strong rules, as on a drawing."""
    side, width = sheet.body.x, sheet.body.width
    content = sheet.content
    top = sheet.space("margin_top")
    sheet.rule(side, top - mm(1.8), width, 1.4, "ink")
    parts = (
        (content.workshop or content.title.text, "brand", 0.32, "left"),
        (_other_title(sheet).text if content.workshop else "", "running", 0.26, "left"),
        (_contact_line(sheet, width * 0.42), "running", 0.42, "right"),
    )
    x = side
    base = sheet.one_line(parts[0][0], "brand", width * 0.3)
    for place, (text, style, share, align) in enumerate(parts):
        room = width * share - (mm(3) if place < len(parts) - 1 else 0)
        line = sheet.one_line(text, style, room)
        drop = base.lines[0].above - line.lines[0].above if base.lines and line.lines else 0
        if place or not put_logo(sheet, Rect(x, top - mm(0.8), room, base.height + mm(1.6))):
            sheet.put(line, x, top + max(drop, 0), room, role="", align=align)
        x += width * share
    sheet.rule(side, top + sheet.space("header") * 0.56, width, 0.4, "ink")
    _ruled_foot(sheet, 0.4, "ink")
