"""What stands around a piece in its cell: the frame of its look, and lines for a buyer's pen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.layout.motifs import frame
from jewelcraft.domain.catalog import CatalogKind

if TYPE_CHECKING:
    from jewelcraft.catalog.layout.sheet import Sheet
    from jewelcraft.catalog.text.paragraph import Paragraph

_ORDER_LINE_MM = 6.5
_BOX_PADDING_MM = 2.4


def inside(sheet: Sheet, cell: Rect) -> Rect:
    """Return where picture and words of a cell stand: within its frame, above the line for the buyer's quantity."""
    padding = mm(_BOX_PADDING_MM) * sheet.scale if sheet.content.look.cell == "boxed" else 0.0
    order = mm(_ORDER_LINE_MM) * sheet.scale if sheet.content.kind is CatalogKind.LINE_SHEET else 0.0
    return Rect(cell.x + padding, cell.y + padding, cell.width - 2 * padding, cell.height - 2 * padding - order)


def put_surround(sheet: Sheet, cell: Rect) -> None:
    """Put the frame of a cell, and the blank lines for a buyer's pen."""
    if sheet.content.look.cell == "boxed":
        sheet.boxes.append(frame(cell, sheet.colour("line"), 0.5))
    if sheet.content.kind is not CatalogKind.LINE_SHEET:
        return
    inner = inside(sheet, cell)
    base = inner.bottom + mm(_ORDER_LINE_MM - 1.6) * sheet.scale
    x = inner.x
    for key, share in (("quantity", 0.42), ("notes", 0.58)):
        width = inner.width * share - mm(1.5)
        label = _label(sheet, sheet.content.labels.get(key, ""), width * 0.7)
        top = base - (label.lines[0].above if label.lines else 0)
        sheet.put(label, x, top, label.width + 0.1, role="")
        left = label.width + mm(1)
        sheet.rule(x + left, base + 1, max(width - left, 0), 0.4, "faint")
        x += inner.width * share


def _label(sheet: Sheet, words: str, width: float) -> Paragraph:
    """Set a label on one line; of one in two languages only the first, where both find no room."""
    whole = sheet.set(words, "code", width)
    return whole if len(whole.lines) == 1 else sheet.one_line(words.partition(" / ")[0], "code", width)
