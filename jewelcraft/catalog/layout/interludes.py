"""What pages beside those of pieces share: the cloth of batik, squares, words in another colour."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.colour_contrast import mix
from jewelcraft.catalog.layout.motifs import fine_grid
from jewelcraft.catalog.layout.motifs import kawung

if TYPE_CHECKING:
    from jewelcraft.catalog.layout.sheet import Sheet
    from jewelcraft.catalog.text.paragraph import Paragraph

SQUARE_MM = 5.0
"""The squares of draughtsman's paper."""
_TILE_MM = 15.0
_CLOTH_LIGHT = 0.13


def cloth(sheet: Sheet, rect: Rect) -> str:
    """Dye an area in the look's brand colour with its motif a shade lighter; return the colour of its ground."""
    ground = sheet.colour("brand")
    sheet.fill(rect, "brand", bleeds=True)
    light = mix(ground, sheet.colour("paper"), _CLOTH_LIGHT)
    sheet.boxes.append(kawung(rect, light, mm(_TILE_MM) * sheet.scale, bleeds=True))
    return ground


def square_paper(sheet: Sheet, area: Rect) -> Rect:
    """Rule whole squares in the middle of an area, as on draughtsman's paper; return where they stand."""
    square = mm(SQUARE_MM)
    width, height = (max(int(side / square), 1) * square for side in (area.width, area.height))
    grid = Rect(area.x + (area.width - width) / 2, area.y + (area.height - height) / 2, width, height)
    sheet.boxes.append(fine_grid(grid, sheet.colour("line"), square))
    return grid


def coloured(paragraph: Paragraph, colour: str) -> Paragraph:
    """Return a paragraph in another colour."""
    return replace(paragraph, style=replace(paragraph.style, colour=colour))
