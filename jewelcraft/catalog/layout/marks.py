"""Numbered points on a picture, as a bench worker or a teacher set them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import PictureBox
from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import ShapeBox
from jewelcraft.catalog.boxes import TextBox
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.colour_contrast import readable_on
from jewelcraft.catalog.layout.interludes import coloured
from jewelcraft.catalog.text.paragraph import set_paragraph

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jewelcraft.catalog.boxes import Segment
    from jewelcraft.catalog.content import Mark
    from jewelcraft.catalog.content import PictureRef
    from jewelcraft.catalog.layout.sheet import Sheet

_RADIUS_MM = 2.1
_ROUND = 0.5523


def put_marks(sheet: Sheet, picture: PictureRef, marks: Iterable[Mark]) -> None:
    """Put the marks of a picture that was just placed, each a disc with its number."""
    placed = next((box for box in reversed(sheet.boxes) if isinstance(box, PictureBox)), None)
    if placed is None or placed.picture.digest != picture.digest:
        return
    rect = placed.rect
    radius = mm(_RADIUS_MM)
    for mark in marks:
        if mark.digest != picture.digest:
            continue
        x = rect.x + rect.width * min(max(mark.x, 0), 100) / 100
        y = rect.y + rect.height * min(max(mark.y, 0), 100) / 100
        area = Rect(x - radius, y - radius, 2 * radius, 2 * radius)
        sheet.boxes.append(ShapeBox(area, disc(x, y, radius), sheet.colour("accent")))
        style = sheet.style("label")
        colour = readable_on(sheet.colour("paper"), sheet.colour("accent"))
        number = coloured(set_paragraph(str(mark.number), style, 4 * radius, "en"), colour)
        line = number.lines[0]
        top = y - line.height / 2
        room = Rect(x - 2 * radius, top, 4 * radius, number.height)
        sheet.boxes.append(TextBox(room, number, "", "centre"))


def disc(x: float, y: float, radius: float) -> tuple[Segment, ...]:
    """Return a circle."""
    bend = radius * _ROUND
    return (
        ("m", (x + radius, y)),
        ("c", (x + radius, y + bend, x + bend, y + radius, x, y + radius)),
        ("c", (x - bend, y + radius, x - radius, y + bend, x - radius, y)),
        ("c", (x - radius, y - bend, x - bend, y - radius, x, y - radius)),
        ("c", (x + bend, y - radius, x + radius, y - bend, x + radius, y)),
        ("h", ()),
    )
