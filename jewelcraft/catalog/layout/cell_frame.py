"""What stands around a piece in its cell: the frame of its look, and lines for a buyer's pen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.layout.motifs import frame
from jewelcraft.domain.catalog import CatalogKind

if TYPE_CHECKING:
    from jewelcraft.catalog.layout.sheet import Sheet

_ORDER_LINE_MM = 6.5
_LEAST_LINE_MM = 7.0
_LINE_SHARES = {1: (1.0,), 2: (0.34, 0.66)}
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
    gap = mm(1) * sheet.scale
    labels = [sheet.label(key, "code", inner.width) for key in ("quantity", "notes")]
    lines = inner.width - sum(label.width for label in labels) - 3 * gap
    if lines < 2 * mm(_LEAST_LINE_MM) * sheet.scale:
        # Two lines would be too short for a pen: the quantity is what a buyer must write.
        labels, lines = labels[:1], inner.width - labels[0].width - gap
    x = inner.x
    for label, share in zip(labels, _LINE_SHARES[len(labels)], strict=True):
        top = base - (label.lines[0].above if label.lines else 0)
        sheet.put(label, x, top, label.width + 0.1, role="")
        x += label.width + gap
        sheet.rule(x, base + 1, max(lines * share, 0), 0.4, "faint")
        x += lines * share + gap
