"""A piece across its room: a large picture, its words at the foot of the column beside it, a further view over them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.layout.cell import cell_parts
from jewelcraft.catalog.layout.cell import fitted_parts
from jewelcraft.catalog.layout.cell import fitting_factor
from jewelcraft.catalog.layout.cell import parts_height
from jewelcraft.catalog.layout.cell import put_parts
from jewelcraft.catalog.layout.cell import put_picture
from jewelcraft.catalog.layout.cell import text_share
from jewelcraft.catalog.layout.cell import type_size
from jewelcraft.catalog.layout.cell_frame import inside
from jewelcraft.catalog.layout.cell_frame import put_surround

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.catalog.content import Entry
    from jewelcraft.catalog.layout.cell import Part
    from jewelcraft.catalog.layout.sheet import Sheet

PICTURE_SHARE = 0.62
"""How much of the width the picture takes at most."""
_SHARES = (1.0, 0.92, 0.84, 0.76, 0.68)
_LEAST_FACTOR = 0.88
_LEAST_VIEW_MM = 18.0


def put_features(
    sheet: Sheet, entries: Sequence[Entry], cells: Sequence[Rect], share: float = PICTURE_SHARE, *, stories: bool = True
) -> None:
    """Put pieces into cells that are wider than high, all of one size of type."""
    inner = [inside(sheet, cell) for cell in cells]
    size = type_size(sheet, inner[0], is_beside=True)
    parts = [cell_parts(entry, sheet.content.language, with_stories=stories) for entry in entries]
    for smaller in _SHARES:
        rooms = [_rooms(sheet, each, share * smaller) for each in inner]
        factors = [
            fitting_factor(sheet, each, words, size * text_share(entry))
            for entry, each, (_, words) in zip(entries, parts, rooms, strict=True)
        ]
        if min(factors) >= _LEAST_FACTOR:
            break
    common = min(factors)
    for entry, cell, each, (picture, words) in zip(entries, cells, parts, rooms, strict=True):
        first = len(sheet.boxes)
        _put_one(sheet, entry, each, picture, words, size * common * text_share(entry))
        put_surround(sheet, cell)
        sheet.group("Sect", first)
        sheet.piece_ids.append(entry.piece_id)
        sheet.cells.append(cell)


def _rooms(sheet: Sheet, area: Rect, share: float) -> tuple[Rect, Rect]:
    side = min(area.height, area.width * share)
    gap = sheet.space("gap_across") * (0.8 if area.width > mm(120) else 0.55)
    left = area.x + side + gap
    return Rect(area.x, area.y, side, side), Rect(left, area.y, area.right - left, area.height)


def _put_one(  # noqa: PLR0917 (what, where and how large read best in order)
    sheet: Sheet, entry: Entry, parts: list[Part], picture: Rect, words: Rect, factor: float
) -> None:
    put_picture(sheet, next(iter(entry.pictures), None), picture)
    paragraphs = fitted_parts(sheet, entry, parts, words, factor)
    height = parts_height(sheet, parts, paragraphs, words.width, factor)
    step = sheet.step(factor)
    top = max(sheet.on_grid(picture.bottom - height - step, factor), words.y)
    _put_view(sheet, entry, Rect(words.x, words.y, words.width, top - words.y))
    put_parts(sheet, parts, paragraphs, Rect(words.x, top, words.width, words.bottom - top), factor)


def _put_view(sheet: Sheet, entry: Entry, room: Rect) -> None:
    """Put a further view at the head of the column where there is room enough for one."""
    side = min(room.width, room.height - sheet.space("cell_text") * 1.5)
    if len(entry.pictures) > 1 and side >= mm(_LEAST_VIEW_MM) * sheet.scale:
        put_picture(sheet, entry.pictures[1], Rect(room.x, room.y, side, side))
