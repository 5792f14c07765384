"""Points, dimensions and remarks on a picture, drawn as lines and type, as a bench worker or a teacher set them."""

from __future__ import annotations

import math
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
_HEAD_MM = 1.5
_LINE = 0.9
_ROUND = 0.5523
_PLATE_MM = 0.6


def put_marks(sheet: Sheet, picture: PictureRef, marks: Iterable[Mark]) -> None:
    """Put the marks of a picture that was just placed: discs with numbers, lines with their millimetres."""
    placed = next((box for box in reversed(sheet.boxes) if isinstance(box, PictureBox)), None)
    if placed is None or placed.picture.digest != picture.digest:
        return
    own = [mark for mark in marks if mark.digest == picture.digest]
    full = _whole(placed)
    for mark in own:
        if mark.is_line:
            _put_line(sheet, placed.rect, _at(full, mark.x, mark.y), _at(full, mark.end_x, mark.end_y), mark.text)
    for mark in own:
        if not mark.is_line:
            _put_point(sheet, _inside(placed.rect, _at(full, mark.x, mark.y)), mark.sign or str(mark.number))


def _whole(placed: PictureBox) -> Rect:
    """Return where the whole picture lies, also where its place shows a part of it."""
    rect = placed.rect
    if not placed.fills:
        return rect
    from jewelcraft.catalog.picture_sizes import covering

    picture = placed.picture
    return covering(rect, picture.width, picture.height, picture)


def _at(rect: Rect, x: float, y: float) -> tuple[float, float]:
    return rect.x + rect.width * x / 100, rect.y + rect.height * y / 100


def _inside(rect: Rect, point: tuple[float, float]) -> tuple[float, float]:
    return min(max(point[0], rect.x), rect.right), min(max(point[1], rect.y), rect.bottom)


def _put_point(sheet: Sheet, point: tuple[float, float], sign: str) -> None:
    (x, y), radius = point, mm(_RADIUS_MM)
    area = Rect(x - radius, y - radius, 2 * radius, 2 * radius)
    sheet.boxes.append(ShapeBox(area, disc(x, y, radius), sheet.colour("accent")))
    _put_text(sheet, point, sign, readable_on(sheet.colour("paper"), sheet.colour("accent")))


def _put_line(sheet: Sheet, shown: Rect, start: tuple[float, float], end: tuple[float, float], text: str) -> None:
    """Put an arrow with two heads, its words on a small plate in its middle."""
    length = math.dist(start, end)
    if length < 1:
        return
    colour = readable_on(sheet.colour("accent"), "#FFFFFF")
    across, down = (end[0] - start[0]) / length, (end[1] - start[1]) / length
    head = min(mm(_HEAD_MM), length / 3)
    # A light line below keeps the arrow readable on dark metal.
    path: tuple[Segment, ...] = (("m", start), ("l", end))
    sheet.boxes.append(ShapeBox(shown, path, "#FFFFFF", stroke=3 * _LINE, clips=True))
    sheet.boxes.append(ShapeBox(shown, path, colour, stroke=_LINE, clips=True))
    for tip, way in ((start, 1), (end, -1)):
        base = (tip[0] + way * across * head, tip[1] + way * down * head)
        side = (-down * head * 0.42, across * head * 0.42)
        corners = (tip, (base[0] + side[0], base[1] + side[1]), (base[0] - side[0], base[1] - side[1]))
        arrow: tuple[Segment, ...] = (("m", corners[0]), ("l", corners[1]), ("l", corners[2]), ("h", ()))
        sheet.boxes.append(ShapeBox(shown, arrow, colour, clips=True))
    if text:
        middle = _inside(shown, ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2))
        _put_text(sheet, middle, text, colour, plate="#FFFFFF")


def _put_text(sheet: Sheet, place: tuple[float, float], text: str, colour: str, plate: str = "") -> None:
    x, y = place
    words = coloured(set_paragraph(text, sheet.style("label"), sheet.width, "en"), colour)
    line = words.lines[0]
    width = max(line.width for line in words.lines) + mm(2 * _PLATE_MM)
    top = y - line.height / 2
    room = Rect(x - width / 2, top, width, words.height)
    if plate:
        corners = ((room.right, room.y), (room.right, room.bottom), (room.x, room.bottom))
        path: tuple[Segment, ...] = (("m", (room.x, room.y)), *(("l", corner) for corner in corners), ("h", ()))
        sheet.boxes.append(ShapeBox(room, path, plate))
    sheet.boxes.append(TextBox(room, words, "", "centre"))


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
