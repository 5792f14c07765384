"""Where pictures of the work stand beside the maker's words, in the manner of each look."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import PictureBox
from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.layout.cell import put_picture
from jewelcraft.catalog.layout.cell import whole_enough

if TYPE_CHECKING:
    from jewelcraft.catalog.content import PictureRef
    from jewelcraft.catalog.layout.sheet import Sheet

_PICTURES_SHARE = 0.46
MOST_PICTURES = 3
_SIDE_SHARE = 0.34
_CASE_SHARE = 0.58
_CASE_WORDS = 0.76
_HIGHEST_ROW = 0.3


@dataclass(frozen=True, slots=True)
class MakerRoom:
    """Where the words stand; `head` is the place of their heading, where that is not over them."""

    words: Rect
    head: Rect | None = None
    align: str = "left"


def maker_room(sheet: Sheet, pictures: tuple[PictureRef, ...], *, is_beside: bool, plain: bool = False) -> MakerRoom:
    """Put pictures of the work and return the room that they leave.

    `plain` asks for the manner that leaves most of it; a lying page has one large picture at the left.
    """
    body = sheet.body
    lying = body.width > body.height * 1.1
    if is_beside and not lying:
        return MakerRoom(_under_row(sheet, pictures))
    if lying:
        return MakerRoom(_beside_column(sheet, pictures if is_beside else pictures[:1], lying=not is_beside))
    cover = "tall" if plain else sheet.content.look.cover
    if cover == "framed":
        return _in_case(sheet, pictures[0])
    if cover == "cloth":
        below = _under_row(sheet, pictures)
        side = body.width * _SIDE_SHARE
        left = side + sheet.space("gap_across") * 1.2
        return MakerRoom(
            Rect(body.x + left, below.y, body.width - left, below.height), Rect(body.x, below.y, side, below.height)
        )
    chosen = pictures[:1] if cover == "plate" else pictures
    return MakerRoom(_beside_column(sheet, chosen, at_right=cover == "ledger"))


def _under_row(sheet: Sheet, pictures: tuple[PictureRef, ...]) -> Rect:
    """Put a row of pictures over the whole width; return what is below it."""
    body = sheet.body
    gap = sheet.space("gap_across") * 0.6
    side = min((body.width - gap * (MOST_PICTURES - 1)) / MOST_PICTURES, body.height * _HIGHEST_ROW)
    for place, picture in enumerate(pictures):
        put_picture(sheet, picture, Rect(body.x + place * (side + gap), body.y, side, side))
    top = body.y + side + mm(9) * sheet.scale
    return Rect(body.x, top, body.width, body.bottom - top)


def _beside_column(
    sheet: Sheet, pictures: tuple[PictureRef, ...], *, lying: bool = False, at_right: bool = False
) -> Rect:
    """Put pictures in a column from head to foot; return what is beside it."""
    body = sheet.body
    gap = sheet.space("gap_down") * 0.6
    side = body.height if lying else (body.height - gap * (MOST_PICTURES - 1)) / MOST_PICTURES
    side = min(side if len(pictures) > 1 or lying else body.width, body.width * _PICTURES_SHARE)
    left = body.right - side if at_right else body.x
    for place, picture in enumerate(pictures):
        put_picture(sheet, picture, Rect(left, body.y + place * (side + gap), side, side))
    away = side + sheet.space("gap_across") * 1.3
    return Rect(body.x + (0.0 if at_right else away), body.y, body.width - away, body.height)


def _in_case(sheet: Sheet, picture: PictureRef) -> MakerRoom:
    """Put one picture in the middle between two golden lines; the words stand in the middle below it."""
    body = sheet.body
    size = min(body.width * _CASE_SHARE, body.height * 0.42)
    line = mm(2.6) * sheet.scale
    rect = whole_enough(picture, Rect(body.x + (body.width - size) / 2, body.y + 3 * line, size, size))
    for y in (rect.y - line, rect.bottom + line):
        sheet.rule(rect.x - line, y, rect.width + 2 * line, 0.5, "brand")
    sheet.boxes.append(PictureBox(rect, picture, fills=True))
    top = rect.bottom + line + mm(8) * sheet.scale
    width = body.width * _CASE_WORDS
    return MakerRoom(Rect(body.x + (body.width - width) / 2, top, width, body.bottom - top), align="centre")
