"""The pictures that lie over the rows of an Excel or WPS workbook: which row shows which file of the package."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Mapping
    from collections.abc import Sequence
    from xml.etree.ElementTree import Element

_SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
_MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships"
_IN_CELL = re.compile(r'DISPIMG\("([^"]{1,80})"')
_EMU_PER_POINT = 12_700
_USUAL_HEIGHT_POINTS = 15
_LARGEST_XML = 64_000_000
_LARGEST_PICTURE = 100_000_000
_MOST_PICTURES = 5_000


def pictures_by_row(data: bytes, sheet: str, rows: Sequence[Sequence[str]]) -> dict[int, tuple[str, ...]]:
    """Return of each row, counted from 1, the parts of the workbook that show its pictures.

    A picture belongs to the row its middle lies in. Pictures of WPS stand in the cells, by a name. What cannot be
    followed, as a link to a file elsewhere, is left out: the table counts, and its pictures may be added by hand.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            reader = _Package(package)
            found = list(_floating(reader, sheet)) + list(_in_cells(reader, rows))
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


class _Package:
    """The parts of a workbook, and what each one refers to."""

    def __init__(self, package: zipfile.ZipFile) -> None:
        self._package = package
        self.names = frozenset(package.namelist())

    def tree(self, part: str) -> Element:
        """Read a part.

        Raises:
            ValueError: where it is no XML, or too much of it.
        """
        from defusedxml.ElementTree import fromstring

        if self._package.getinfo(part).file_size > _LARGEST_XML:
            raise ValueError(part)
        try:
            tree: Element = fromstring(self._package.read(part))
        except Exception as fault:
            # Its reader names hostile and broken XML in many ways; the pictures are left out in all of them.
            raise ValueError(part) from fault
        return tree

    def targets(self, part: str) -> dict[str, tuple[str, str]]:
        """Return what a part refers to inside the package: ids with the kind and the name of the other part."""
        folder, name = posixpath.split(part)
        relations = posixpath.join(folder, "_rels", f"{name}.rels")
        if relations not in self.names:
            return {}
        found = {}
        for relation in self.tree(relations).iter(f"{{{_PACKAGE}}}Relationship"):
            if relation.get("TargetMode") == "External":
                continue
            target = relation.get("Target", "")
            path = target[1:] if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
            if path in self.names:
                found[relation.get("Id", "")] = (posixpath.basename(relation.get("Type", "")), path)
        return found


def _floating(package: _Package, sheet: str) -> Iterator[tuple[int, str]]:
    part = _part_of(package, sheet)
    drawings = [path for kind, path in package.targets(part).values() if kind == "drawing"] if part else []
    if not drawings:
        return
    heights = _Heights(package.tree(part))
    for drawing in drawings:
        media = package.targets(drawing)
        for anchor in package.tree(drawing):
            row = heights.row_of(anchor)
            for blip in anchor.iter(f"{{{_MAIN}}}blip") if row else ():
                kind, path = media.get(_relation(blip, "embed"), ("", ""))
                if kind == "image":
                    yield row, path


def _in_cells(package: _Package, rows: Sequence[Sequence[str]]) -> Iterator[tuple[int, str]]:
    """Yield the pictures that WPS keeps under a name, in the rows whose cells speak of it."""
    part = "xl/cellimages.xml"
    if part not in package.names:
        return
    media = package.targets(part)
    named = {}
    for picture in package.tree(part).iter(f"{{{_DRAWING}}}pic"):
        name = next((each.get("name", "") for each in picture.iter(f"{{{_DRAWING}}}cNvPr")), "")
        blip = next(picture.iter(f"{{{_MAIN}}}blip"), None)
        if blip is not None:
            named[name] = media.get(_relation(blip, "embed"), ("", ""))[1]
    for number, cells in enumerate(rows, start=1):
        for cell in cells:
            for name in _IN_CELL.findall(cell):
                if named.get(name):
                    yield number, named[name]


def _part_of(package: _Package, sheet: str) -> str:
    targets = package.targets("xl/workbook.xml")
    for each in package.tree("xl/workbook.xml").iter(f"{{{_SHEET}}}sheet"):
        if each.get("name") == sheet:
            return targets.get(_relation(each, "id"), ("", ""))[1]
    return ""


def _relation(element: Element, name: str) -> str:
    return element.get(f"{{{_OFFICE}}}{name}") or element.get(f"{{{_STRICT_OFFICE}}}{name}") or ""


class _Heights:
    """How high the rows of a sheet are, to tell in which one a point lies; in EMU, 12,700 to the point."""

    def __init__(self, sheet: Element) -> None:
        usual = next((each.get("defaultRowHeight") for each in sheet.iter(f"{{{_SHEET}}}sheetFormatPr")), None)
        self._usual = _emu(usual) or _USUAL_HEIGHT_POINTS * _EMU_PER_POINT
        self._heights: Mapping[int, int] = {
            int(row.get("r", "0")): 0 if row.get("hidden") == "1" else _emu(row.get("ht"))
            for row in sheet.iter(f"{{{_SHEET}}}row")
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
