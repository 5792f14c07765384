"""The page of pictures behind the cover, in the manner of each look; little or nothing of a picture is cut away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import PictureBox
from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.content import Phrase
from jewelcraft.catalog.layout.cell import MOST_CUT
from jewelcraft.catalog.layout.cell import put_picture
from jewelcraft.catalog.layout.cell import whole_enough
from jewelcraft.catalog.layout.interludes import SQUARE_MM
from jewelcraft.catalog.layout.interludes import cloth
from jewelcraft.catalog.layout.interludes import square_paper
from jewelcraft.catalog.layout.motifs import frame
from jewelcraft.catalog.layout.sheet import Sheet

if TYPE_CHECKING:
    from jewelcraft.catalog.boxes import Page
    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.content import Entry
    from jewelcraft.catalog.content import PictureRef

_LARGE = 0.64
_MOST = 3
_STUDIO_MARGIN = 0.25
_STUDIO_LARGE = 0.6
_CLOTH_SHARE = 0.36
_CAPTION_MM = 9.0
_TALLEST = 1.3
"""How much higher than wide the large one of three pictures may be before it leaves too little for the others."""


def opening_page(content: CatalogContent) -> Page:
    """Lay up to three pictures out as the look wants them."""
    sheet = Sheet(content)
    sheet.paper()
    made = {"tall": _studio, "framed": _box, "cloth": _on_cloth, "ledger": _plates, "plate": _hung}
    made[content.look.cover](sheet, content.opening[:_MOST])
    return sheet.page("")


def shape(picture: PictureRef) -> float:
    """Return how wide a picture is for its height."""
    return picture.width / max(picture.height, 1)


def rows_of(area: Rect, gap: float, pictures: tuple[PictureRef, ...]) -> list[Rect]:
    """Put the first picture over the whole width and the others in a row below it, or beside it where that shows more.

    The area is divided by the shapes of the pictures, so that as little as possible of each is cut away.
    """
    if len(pictures) == 1:
        return [area]
    shapes = [shape(picture) for picture in pictures]
    turned = _rows(area.height, area.width, gap, [1 / each for each in shapes])
    beside = [Rect(rect.y, rect.x, rect.height, rect.width) for rect in turned]
    below = _rows(area.width, area.height, gap, shapes)
    rects = max(below, beside, key=lambda tried: _shown(tried, pictures))
    return [Rect(area.x + rect.x, area.y + rect.y, rect.width, rect.height) for rect in rects]


def _shown(rects: list[Rect], pictures: tuple[PictureRef, ...]) -> float:
    """Return how large pictures are shown in their places."""
    placed = [whole_enough(picture, rect) for picture, rect in zip(pictures, rects, strict=True)]
    return sum(rect.width * rect.height for rect in placed)


def _rows(width: float, height: float, gap: float, shapes: list[float]) -> list[Rect]:
    own = width / shapes[0]
    row = (width - gap * (len(shapes) - 2)) / sum(shapes[1:])
    share = own / (own + row)
    large = (height - gap) * min(max(share, 1 - _LARGE), _LARGE + 0.06)
    # Flat pictures do not reach the foot of the area: they stay together, and the paper below them quiet.
    large = min(large, own / (1 - MOST_CUT))
    small = min(height - gap - large, row / (1 - MOST_CUT))
    rects, x = [Rect(0, 0, width, large)], 0.0
    for each in shapes[1:]:
        rects.append(Rect(x, large + gap, row * each, small))
        x += row * each + gap
    return rects


def shown_entry(content: CatalogContent, picture: PictureRef) -> Entry | None:
    """Return the piece that a picture shows, if it is one of the catalog's."""
    return next(
        (entry for entry in content.entries if any(picture.digest == one.digest for one in entry.pictures)), None
    )


def _caption(content: CatalogContent, picture: PictureRef, *, with_code: bool = False) -> Phrase:
    """Return the name of the piece that a picture shows."""
    entry = shown_entry(content, picture)
    if entry is None or not entry.titles:
        return Phrase("")
    code = f"{entry.printed_code}\u2002" if with_code and entry.printed_code else ""
    return Phrase(f"{code}{entry.title.text}", entry.title.language)


def _put_caption(
    sheet: Sheet, picture: PictureRef, area: Rect, align: str = "left", *, with_code: bool = False
) -> None:
    """Name the piece under its picture, on one line."""
    line = sheet.one_line(_caption(sheet.content, picture, with_code=with_code), "running", area.width)
    if line.height <= area.height:
        sheet.put(line, area.x, area.y, area.width, align=align)


def _fill(sheet: Sheet, picture: PictureRef, area: Rect, across: float, down: float, *, bleeds: bool = False) -> Rect:
    """Fill as much of an area as a picture can; return what it took."""
    rect = whole_enough(picture, area, across, down)
    sheet.boxes.append(PictureBox(rect, picture, fills=True, bleeds=bleeds))
    return rect


def _studio(sheet: Sheet, pictures: tuple[PictureRef, ...]) -> None:
    """A large picture that runs out of the page at two sides, small ones in the white below it, named."""
    side, gap = sheet.space("margin_side"), mm(9) * sheet.scale
    caption = mm(_CAPTION_MM) * sheet.scale
    if sheet.width > sheet.height:
        _studio_wide(sheet, pictures)
        return
    room = sheet.height * (_STUDIO_LARGE if pictures[1:] else 0.86)
    area = Rect(sheet.width * _STUDIO_MARGIN, 0, sheet.width * (1 - _STUDIO_MARGIN), room)
    first = _fill(sheet, pictures[0], area, 1, 0, bleeds=True)
    name = sheet.set(_caption(sheet.content, pictures[0]), "running", max(first.x - 2 * side, mm(16)))
    if first.x - side - mm(3) >= name.width and name.height < first.height:
        sheet.put(name, side, first.bottom - name.height, first.x - side - mm(3))
    top, x = first.bottom + gap, side
    floor = sheet.height - sheet.space("margin_bottom") - caption
    width = (sheet.width - 2 * side - gap) / 2
    for place, picture in enumerate(pictures[1:]):
        # The second small one is smaller still and stands on the line of the first.
        area = Rect(x, top, width if place == 0 else width * 0.74, floor - top)
        rect = whole_enough(picture, area, 0.0, 0.0)
        rect = Rect(rect.x, floor - rect.height, rect.width, rect.height)
        sheet.boxes.append(PictureBox(rect, picture, fills=True))
        _put_caption(sheet, picture, Rect(rect.x, rect.bottom + mm(2), max(rect.width, width * 0.74), caption))
        x = max(x + width, rect.right) + gap


def _studio_wide(sheet: Sheet, pictures: tuple[PictureRef, ...]) -> None:
    """The same on a lying page: the large picture at the right edge, the small ones in a column at the left."""
    side, gap = sheet.space("margin_side"), mm(7) * sheet.scale
    caption = mm(_CAPTION_MM) * sheet.scale
    large = sheet.width * (0.66 if pictures[1:] else 0.84)
    first = _fill(sheet, pictures[0], Rect(sheet.width - large, 0, large, sheet.height), 1, 0, bleeds=True)
    floor = sheet.height - sheet.space("margin_bottom")
    top = sheet.space("margin_top") * 1.6
    width = first.x - side - gap
    room = (floor - top - gap) / 2
    for place, picture in enumerate(pictures[1:]):
        area = Rect(side, top + place * (room + gap), width, room - caption)
        rect = _fill(sheet, picture, area, 0, 1)
        _put_caption(sheet, picture, Rect(side, rect.bottom + mm(2), width, caption))


def _box(sheet: Sheet, pictures: tuple[PictureRef, ...]) -> None:
    """Compartments of a case: dark all around, a golden line about them, the pictures close together."""
    outer = Rect(0, 0, sheet.width, sheet.height).inset(mm(11) * sheet.scale)
    sheet.boxes.append(frame(outer, sheet.colour("brand"), 0.5))
    area = outer.inset(mm(4) * sheet.scale)
    gap = mm(4) * sheet.scale
    rects = rows_of(area, gap, pictures)
    placed = [whole_enough(picture, rect) for picture, rect in zip(pictures, rects, strict=True)]
    # What the shapes of the pictures leave is divided evenly above and below them, and at both sides.
    left, right = min(rect.x for rect in placed), max(rect.right for rect in placed)
    top, bottom = min(rect.y for rect in placed), max(rect.bottom for rect in placed)
    x, y = (area.x + area.right - left - right) / 2, (area.y + area.bottom - top - bottom) / 2
    for picture, rect in zip(pictures, placed, strict=True):
        moved = Rect(rect.x + x, rect.y + y, rect.width, rect.height)
        sheet.boxes.append(PictureBox(moved, picture, fills=True))


def _on_cloth(sheet: Sheet, pictures: tuple[PictureRef, ...]) -> None:
    """A length of batik down one side, the pictures laid over its edge like pieces on a market stall."""
    wide = sheet.width > sheet.height
    cloth(sheet, Rect(0, 0, sheet.width * _CLOTH_SHARE, sheet.height))
    side, gap, border = sheet.space("margin_side"), mm(8) * sheet.scale, mm(2.4) * sheet.scale
    if wide:
        large = Rect(side, side, sheet.width * 0.52, sheet.height - 2 * side)
        rest = Rect(large.right + gap, side, sheet.width - large.right - gap - side, large.height)
    else:
        large = Rect(side, side, sheet.width * 0.68, sheet.height * 0.56)
        rest = Rect(side, 0, sheet.width - 2 * side, 0)
    first = whole_enough(pictures[0], large, 0.5 if wide else 0.0, 0.5 if wide else 0.0)
    if not wide:
        rest = Rect(rest.x, first.bottom + gap, rest.width, sheet.height - side - first.bottom - gap)
    rects = [first, *_small_on_cloth(rest, gap, pictures[1:], wide=wide)]
    for picture, rect in zip(pictures, rects, strict=True):
        sheet.fill(rect.inset(-border), "paper")
        sheet.boxes.append(PictureBox(rect, picture, fills=True))


def _small_on_cloth(area: Rect, gap: float, pictures: tuple[PictureRef, ...], *, wide: bool) -> list[Rect]:
    if not pictures:
        return []
    if len(pictures) == 1:
        return [whole_enough(pictures[0], area, 1.0, 0.5 if wide else 0.0)]
    if wide:
        half = (area.height - gap) / 2
        places = [Rect(area.x, area.y + place * (half + gap), area.width, half) for place in range(2)]
        return [whole_enough(picture, place, 0.0, 0.5) for picture, place in zip(pictures, places, strict=True)]
    left = area.width * 0.4
    places = [
        Rect(area.x, area.y, left, area.height),
        Rect(area.x + left + gap, area.y, area.width - left - gap, area.height),
    ]
    return [
        whole_enough(picture, place, place is places[1], 0.0) for picture, place in zip(pictures, places, strict=True)
    ]


def _plates(sheet: Sheet, pictures: tuple[PictureRef, ...]) -> None:
    """Pictures on draughtsman's paper, each in its frame with its code and name below."""
    side = sheet.space("margin_side")
    square = mm(SQUARE_MM)
    grid = square_paper(sheet, Rect(side, side, sheet.width - 2 * side, sheet.height - 2 * side))
    sheet.rule(grid.x, grid.y, grid.width, 1.4, "ink")
    sheet.rule(grid.x, grid.bottom, grid.width, 0.6, "ink")
    caption = 2 * square
    area = grid.inset(2 * square)
    rects = rows_of(Rect(area.x, area.y, area.width, area.height - caption), caption + square, pictures)
    for picture, rect in zip(pictures, rects, strict=True):
        room = Rect(rect.x, rect.y, rect.width, max(rect.height - caption / 2, square))
        inner = whole_enough(picture, room, 0.0, 0.0)
        sheet.boxes.append(PictureBox(inner, picture, fills=True))
        sheet.boxes.append(frame(inner, sheet.colour("ink"), 0.5))
        words = _caption(sheet.content, picture, with_code=True)
        line = sheet.one_line(words, "code", inner.width - mm(2))
        if line.lines:
            plate = Rect(inner.x, inner.bottom + mm(0.6), line.width + mm(2), line.height + mm(1))
            sheet.fill(plate, "paper")
            sheet.put(line, plate.x, plate.y + mm(0.5), inner.width)


def _hung(sheet: Sheet, pictures: tuple[PictureRef, ...]) -> None:
    """Mounted pictures as on the wall of a gallery, the largest at the height of the eyes, each with its label."""
    side, gap, caption = sheet.space("margin_side") * 1.3, mm(9) * sheet.scale, mm(7) * sheet.scale
    wide = sheet.width > sheet.height
    body = Rect(side, side, sheet.width - 2 * side, sheet.height - 2 * side - caption)
    if not pictures[1:]:
        rects = [body.inset(body.width * 0.1, body.height * 0.1)]
    elif wide:
        large = body.width * 0.6
        half = (body.height - gap - caption) / 2
        right = body.right - body.x - large - gap
        rects = [Rect(body.x, body.y, large, body.height)]
        step = half + gap + caption
        rects += [Rect(body.x + large + gap, body.y + place * step, right, half) for place in range(2)]
    else:
        large = body.height * 0.62
        low = body.height - large - gap - caption
        half = (body.width - gap) / 2
        rects = [Rect(body.x, body.y, body.width, large)]
        rects += [Rect(body.x + place * (half + gap), body.y + large + gap + caption, half, low) for place in range(2)]
        if len(pictures) == 2:  # noqa: PLR2004 (a single small one stands in the middle)
            rects[1] = Rect(body.x + (body.width - half) / 2, rects[1].y, half, low)
    for picture, area in zip(pictures, rects, strict=False):
        width = min(area.width, area.height * shape(picture))
        height = width / shape(picture)
        rect = Rect(area.x + (area.width - width) / 2, area.y + (area.height - height) / 2, width, height)
        put_picture(sheet, picture, rect)
        _put_caption(sheet, picture, Rect(area.x, rect.bottom + mm(2.4), area.width, caption), "centre")
