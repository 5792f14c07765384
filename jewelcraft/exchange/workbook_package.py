"""The parts of a workbook, which is a ZIP of XML, and what each one refers to."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import zipfile
    from xml.etree.ElementTree import Element

SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_LARGEST_XML = 64_000_000


class Package:
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

    def part_of(self, sheet: str) -> str:
        """Return the part of a sheet by its name, empty where there is none."""
        targets = self.targets("xl/workbook.xml")
        for each in self.tree("xl/workbook.xml").iter(f"{{{SHEET}}}sheet"):
            if each.get("name") == sheet:
                return targets.get(relation_of(each, "id"), ("", ""))[1]
        return ""


def relation_of(element: Element, name: str) -> str:
    """Return the id of what an element refers to."""
    return element.get(f"{{{_OFFICE}}}{name}") or element.get(f"{{{_STRICT_OFFICE}}}{name}") or ""
