"""The structure of a document for screen readers: headings, paragraphs and figures with their languages."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.catalog.pdf_file import array
from jewelcraft.catalog.pdf_file import dictionary
from jewelcraft.catalog.pdf_file import link
from jewelcraft.catalog.pdf_file import name

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
        self._known: dict[tuple[str, str], bytes] = {}

    def begin_page(self, page: Any) -> int:
        """Start a page and return its place in the parent tree."""
        self._page = page
        self._pages.append([])
        return len(self._pages) - 1

    def mark(self, role: str, operators: str, *, language: str = "", alternative: str = "") -> str:
        """Return the operators marked as one element of the structure."""
        identity = len(self._pages[-1])
        # One of these is written for every text and picture, so it is put together by hand.
        element = f"<</Type /StructElem /S /{role} /P {link(self._document)} /Pg {link(self._page)} /K {identity}"
        reference = self._file.write(element.encode("ascii") + self._spoken(language, alternative) + b">>")
        self._pages[-1].append(reference)
        self._elements.append(reference)
        return f"/{role} <</MCID {identity}>> BDC {operators} EMC"

    def _spoken(self, language: str, alternative: str) -> bytes:
        """Return what a reader should say instead, and in which language."""
        key = (language, alternative)
        if key not in self._known:
            self._known[key] = self._entries(language, alternative)
        return self._known[key]

    def _entries(self, language: str, alternative: str) -> bytes:
        entries = b""
        if alternative:
            entries += b" /Alt " + self._file.text(alternative)
        if language and language != self._language:
            entries += b" /Lang " + self._file.text(language_tag(language))
        return entries

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
