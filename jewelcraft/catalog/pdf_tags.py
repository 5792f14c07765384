"""The structure of a document for screen readers: headings, paragraphs and figures with their languages."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.catalog.pdf_file import array
from jewelcraft.catalog.pdf_file import dictionary
from jewelcraft.catalog.pdf_file import name
from jewelcraft.catalog.pdf_file import text_string

if TYPE_CHECKING:
    from jewelcraft.catalog.pdf_file import PdfFile

_LANGUAGE_TAGS = {"zh_Hant": "zh-Hant"}


def language_tag(language: str) -> str:
    """Return a language as PDF names it."""
    return _LANGUAGE_TAGS.get(language, language.replace("_", "-"))


class StructureTree:
    """Collects the tagged content of each page and writes the tree at the end."""

    def __init__(self, file: PdfFile, language: str) -> None:
        self._file = file
        self._language = language
        self._root = file.reserve()
        self._document = file.reserve()
        self._elements: list[Any] = []
        self._pages: list[list[Any]] = []
        self._page: Any = None

    def begin_page(self, page: Any) -> int:
        """Start a page and return its place in the parent tree."""
        self._page = page
        self._pages.append([])
        return len(self._pages) - 1

    def mark(self, role: str, operators: str, *, language: str = "", alternative: str = "") -> str:
        """Return the operators marked as one element of the structure."""
        identity = len(self._pages[-1])
        foreign = language and language != self._language
        element = {
            "Type": name("StructElem"),
            "S": name(role),
            "P": self._document,
            "Pg": self._page,
            "K": identity,
            "Alt": text_string(alternative) if alternative else None,
            "Lang": text_string(language_tag(language)) if foreign else None,
        }
        reference = self._file.write(dictionary(element))
        self._pages[-1].append(reference)
        self._elements.append(reference)
        return f"/{role} <</MCID {identity}>> BDC {operators} EMC"

    def write(self) -> Any:
        """Write the tree and return its root."""
        numbers = [part for place, page in enumerate(self._pages) for part in (place, array(page))]
        document = {"Type": name("StructElem"), "S": name("Document"), "P": self._root, "K": array(self._elements)}
        self._file.write(dictionary(document), self._document)
        root = {
            "Type": name("StructTreeRoot"),
            "K": array([self._document]),
            "ParentTree": self._file.write(dictionary({"Nums": array(numbers)})),
            "ParentTreeNextKey": len(self._pages),
        }
        return self._file.write(dictionary(root), self._root)
