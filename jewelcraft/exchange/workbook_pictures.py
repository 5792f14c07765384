"""The pictures that lie over the rows of an Excel or WPS workbook: which row shows which file of the package."""

from __future__ import annotations

import io
import zipfile
from collections import defaultdict
from typing import TYPE_CHECKING

from jewelcraft.exchange.workbook_cells import named_pictures
from jewelcraft.exchange.workbook_cells import placed_pictures
from jewelcraft.exchange.workbook_package import SHEET
from jewelcraft.exchange.workbook_package import Package
from jewelcraft.exchange.workbook_package import relation_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Mapping
    from collections.abc import Sequence
    from xml.etree.ElementTree import Element

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
_MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main"
_EMU_PER_POINT = 12_700
_USUAL_HEIGHT_POINTS = 15
_LARGEST_PICTURE = 100_000_000
_MOST_PICTURES = 5_000


def pictures_by_row(data: bytes, sheet: str, rows: Sequence[Sequence[str]]) -> dict[int, tuple[str, ...]]:
    """Return of each row, counted from 1, the parts of the workbook that show its pictures.

    A picture belongs to the row its middle lies in, or to that of its cell. What cannot be
    followed, as a link to a file elsewhere, is left out: the table counts, and its pictures may be added by hand.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            reader = Package(package)
            found = [
                *_floating(reader, sheet),
                *named_pictures(reader, rows),
                *placed_pictures(reader, sheet),
            ]
    except (zipfile.BadZipFile, KeyError, ValueError, OSError, NotImplementedError, RuntimeError):
        return {}
    by_row: dict[int, list[str]] = defaultdict(list)
    for row, part in found[:_MOST_PICTURES]:
        if part not in by_row[row]:
            by_row[row].append(part)
    return {row: tuple(parts) for row, parts in by_row.items()}


def picture_of(data: bytes, part: str) -> bytes:
    """Return the bytes of a picture in a workbook; empty where it cannot be read."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            is_sound = package.getinfo(part).file_size <= _LARGEST_PICTURE
            return package.read(part) if is_sound else b""
    except (zipfile.BadZipFile, KeyError, OSError, NotImplementedError, RuntimeError, EOFError):
        return b""


def _floating(package: Package, sheet: str) -> Iterator[tuple[int, str]]:
    part = package.part_of(sheet)
    drawings = [path for kind, path in package.targets(part).values() if kind == "drawing"] if part else []
    if not drawings:
        return
    heights = _Heights(package.tree(part))
    for drawing in drawings:
        media = package.targets(drawing)
        for anchor in package.tree(drawing):
            row = heights.row_of(anchor)
            for blip in anchor.iter(f"{{{_MAIN}}}blip") if row else ():
                kind, path = media.get(relation_of(blip, "embed"), ("", ""))
                if kind == "image":
                    yield row, path


class _Heights:
    """How high the rows of a sheet are, to tell in which one a point lies; in EMU, 12,700 to the point."""

    def __init__(self, sheet: Element) -> None:
        usual = next((each.get("defaultRowHeight") for each in sheet.iter(f"{{{SHEET}}}sheetFormatPr")), None)
        self._usual = _emu(usual) or _USUAL_HEIGHT_POINTS * _EMU_PER_POINT
        self._heights: Mapping[int, int] = {
            int(row.get("r", "0")): 0 if row.get("hidden") == "1" else _emu(row.get("ht"))
            for row in sheet.iter(f"{{{SHEET}}}row")
            if row.get("ht") is not None
        }

    def row_of(self, anchor: Element) -> int:
        """Return the row in which the middle of a picture lies, counted from 1; 0 where it is not tied to rows."""
        top = _corner(anchor, "from")
        if top is None:
            return 0
        bottom = _corner(anchor, "to")
        size = anchor.find(f"{{{_DRAWING}}}ext")
        if bottom is not None:
            span = sum(self._height(row) for row in range(top[0], bottom[0])) - top[1] + bottom[1]
        else:
            span = int(size.get("cy", "0")) if size is not None else 0
        row, left = top[0], top[1] + span // 2
        while left >= self._height(row) and row < top[0] + _MOST_PICTURES:
            left -= self._height(row)
            row += 1
        return row

    def _height(self, row: int) -> int:
        return self._heights.get(row, self._usual)


def _corner(anchor: Element, name: str) -> tuple[int, int] | None:
    """Return the row of a corner, counted from 1, and how far below its top it lies."""
    row = anchor.find(f"{{{_DRAWING}}}{name}/{{{_DRAWING}}}row")
    below = anchor.find(f"{{{_DRAWING}}}{name}/{{{_DRAWING}}}rowOff")
    if row is None or row.text is None:
        return None
    return int(row.text) + 1, int(below.text or 0) if below is not None else 0


def _emu(points: str | None) -> int:
    from decimal import Decimal
    from decimal import InvalidOperation

    try:
        return int(Decimal(points or "0") * _EMU_PER_POINT)
    except InvalidOperation:
        return 0
