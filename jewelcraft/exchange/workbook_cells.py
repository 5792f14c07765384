"""Pictures that are the value of a cell: those of WPS by a name, and those that Excel calls placed in the cell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jewelcraft.exchange.workbook_package import SHEET
from jewelcraft.exchange.workbook_package import relation_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Sequence
    from xml.etree.ElementTree import Element

    from jewelcraft.exchange.workbook_package import Package

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
_MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main"
_NAMED = re.compile(r'DISPIMG\("([^"]{1,80})"')
_WPS, _METADATA = "xl/cellimages.xml", "xl/metadata.xml"
_VALUES, _FILES = "xl/richData/rdrichvalue.xml", "xl/richData/richValueRel.xml"


def named_pictures(package: Package, rows: Sequence[Sequence[str]]) -> Iterator[tuple[int, str]]:
    """Yield the pictures that WPS keeps under a name, in the rows whose cells speak of it."""
    if _WPS not in package.names:
        return
    media = package.targets(_WPS)
    named = {}
    for picture in package.tree(_WPS).iter(f"{{{_DRAWING}}}pic"):
        name = next((each.get("name", "") for each in picture.iter(f"{{{_DRAWING}}}cNvPr")), "")
        blip = next(picture.iter(f"{{{_MAIN}}}blip"), None)
        if blip is not None:
            named[name] = media.get(relation_of(blip, "embed"), ("", ""))[1]
    for number, cells in enumerate(rows, start=1):
        for cell in cells:
            for name in _NAMED.findall(cell):
                if named.get(name):
                    yield number, named[name]


def placed_pictures(package: Package, sheet: str) -> Iterator[tuple[int, str]]:
    """Yield the pictures that Excel keeps as values, in the rows of their cells.

    A cell names its metadata by `vm`, that names a rich value, and its first figure the file.
    """
    if not {_METADATA, _VALUES, _FILES} <= package.names:
        return
    values = [next((each.text for each in rich if _is(each, "v")), None) for rich in _all(package, _VALUES, "rv")]
    files = package.targets(_FILES)
    paths = [files.get(relation_of(each, "id"), ("", ""))[1] for each in _all(package, _FILES, "rel")]
    by_metadata = _values_of_metadata(package)
    part = package.part_of(sheet)
    for row in package.tree(part).iter(f"{{{SHEET}}}row") if part else ():
        for cell in row.iter(f"{{{SHEET}}}c"):
            rich = by_metadata.get(cell.get("vm", ""), -1)
            place = values[rich] if 0 <= rich < len(values) else None
            if place is not None and place.isdigit() and int(place) < len(paths) and paths[int(place)]:
                yield int(row.get("r", "0")), paths[int(place)]


def _values_of_metadata(package: Package) -> dict[str, int]:
    """Return of each `vm`, counted from 1, the place of its rich value."""
    rich = [int(each.get("i", "-1")) for each in _all(package, _METADATA, "rvb")]
    found = {}
    for values in _all(package, _METADATA, "valueMetadata"):
        for number, block in enumerate((each for each in values if _is(each, "bk")), start=1):
            place = next((int(each.get("v", "-1")) for each in block if _is(each, "rc")), -1)
            if 0 <= place < len(rich):
                found[str(number)] = rich[place]
    return found


def _all(package: Package, part: str, name: str) -> list[Element]:
    return [each for each in package.tree(part).iter() if _is(each, name)]


def _is(element: Element, name: str) -> bool:
    # Microsoft gave these parts a name space each; their local names are unique.
    return isinstance(element.tag, str) and element.tag.rpartition("}")[2] == name
