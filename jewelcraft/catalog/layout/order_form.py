"""The foot of an order form: the sum under its columns, and lines for who orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import mm

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.catalog.layout.sheet import Sheet
    from jewelcraft.catalog.text.paragraph import Paragraph

UNDER_BASE = 1.2
"""How far below the line of words the line for a pen is drawn."""
_ROW_MM = 9.0
_ROWS = 5
_AIR_MM = 3.0
_GAP_MM = 3.0


def order_height(sheet: Sheet) -> float:
    """Return how much room the foot takes."""
    return mm(_AIR_MM + _ROW_MM * _ROWS) * sheet.scale


def put_order_block(sheet: Sheet, blank: Sequence[tuple[float, float]], top: float) -> None:
    """Put the total under its column, and lines for who orders, the day, a signature and notes, where there is room.

    `blank` are the columns for the buyer's pen, by their places and widths.
    """
    body = sheet.body
    if top + order_height(sheet) > body.bottom + 0.01:
        return
    step = mm(_ROW_MM) * sheet.scale
    if blank:
        # The sum stands under what it sums up.
        text = sheet.label("total", "label", body.width * 0.3)
        base = top + step * 0.7
        x = blank[0][0]
        sheet.put(text, x - mm(_GAP_MM) - text.width, base - _above(text), text.width + 0.1)
        for left, width in blank:
            sheet.rule(left, base + UNDER_BASE, width, 0.8, "muted")
    top += step + mm(_AIR_MM) * sheet.scale
    gap = sheet.space("gap_across")
    width = (body.width - 2 * gap) / 3
    for place, key in enumerate(("buyer", "day", "signature")):
        _put_line(sheet, key, Rect(body.x + place * (width + gap), top, width, step))
    _put_line(sheet, "notes", Rect(body.x, top + step, body.width, step))
    for row in (2, 3):
        sheet.rule(body.x, top + row * step + step * 0.7 + UNDER_BASE, body.width, 0.5, "faint")


def _put_line(sheet: Sheet, key: str, area: Rect) -> None:
    """Put a word and behind it a line for a pen."""
    text = sheet.label(key, "label", area.width * 0.5)
    base = area.y + area.height * 0.7
    sheet.put(text, area.x, base - _above(text), text.width + 0.1)
    sheet.rule(area.x + text.width + mm(2), base + UNDER_BASE, area.width - text.width - mm(2), 0.5, "faint")


def _above(text: Paragraph) -> float:
    return text.lines[0].above if text.lines else 0.0
