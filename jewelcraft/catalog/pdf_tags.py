"""The structure of a document for screen readers: headings, paragraphs and figures with their languages."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.catalog.pdf_file import array
from jewelcraft.catalog.pdf_file import dictionary
from jewelcraft.catalog.pdf_file import link
from jewelcraft.catalog.pdf_file import name

if TYPE_CHECKING:
    from jewelcraft.catalog.pdf_file import PdfFile

_SCOPES = {
    "TH": ("TH", b" /A <</O /Table /Scope /Column>>"),
    "RH": ("TH", b" /A <</O /Table /Scope /Row>>"),
}
"""Which cells head a column or a row: a table without any is none to a reader that cannot see it."""
_HEADINGS = {"H1": 1, "H2": 2}
_LANGUAGE_TAGS = {"zh_Hant": "zh-Hant"}


def language_tag(language: str) -> str:
    """Return a language as PDF names it."""
    return _LANGUAGE_TAGS.get(language, language.replace("_", "-"))


@dataclass(slots=True)
class _Element:
    """An element that is still open."""

    kind: str
    reference: Any
    parent: Any
    kids: list[Any] = field(default_factory=list)
    has_heads: bool = False
    columns: int = 0
    """How many cells a row of a table has."""

    def written(self) -> bytes:
        """Return the element as it is written."""
        kids = " ".join([link(kid) for kid in self.kids])
        return f"<</Type /StructElem /S /{self.kind} /P {link(self.parent)} /K [{kids}]>>".encode("ascii")


class StructureTree:
    """Collects the tagged content of each page and writes the tree at the end."""

    def __init__(self, file: PdfFile, language: str) -> None:
        self._file = file
        self._language = language
        self._root = file.reserve()
        self._document = file.reserve()
        self._open: list[_Element] = [_Element("Document", self._document, self._root)]
        self._marked: list[Any] = []
        self._parents: dict[int, Any] = {}
        """What each page and each link belongs to: a list of elements, or one."""
        self._page: Any = None
        self._known: dict[tuple[str, str], bytes] = {}
        self._level = 0
        self.is_sound = True
        """Whether headings begin with the first level and leave none out, and all tables have heads."""

    def begin_page(self, page: Any) -> int:
        """Start a page and return its place in the parent tree."""
        self._page = page
        self._marked = []
        key = len(self._parents)
        self._parents[key] = self._marked
        return key

    def begin_group(self, kind: str) -> None:
        """Start an element that holds those that are marked until it ends."""
        self._open.append(_Element(kind, self._file.reserve(), self._open[-1].reference))

    def end_group(self) -> None:
        """End the element that was started last."""
        element = self._open.pop()
        self.is_sound &= element.kind != "Table" or element.has_heads
        if element.kind == "TR":
            table = self._open[-1]
            table.columns = table.columns or len(element.kids)
            self.is_sound &= len(element.kids) == table.columns
        self._open[-1].kids.append(element.reference)
        self._file.write(element.written(), element.reference)

    def mark(
        self, role: str, operators: str, *, language: str = "", alternative: str = "", annotation: Any = None
    ) -> str:
        """Return the operators marked as one element of the structure; a link is one inside it."""
        role, attributes = _SCOPES.get(role, (role, b""))
        self._follow(role)
        identity = len(self._marked)
        reference = self._file.reserve()
        parent = self._open[-1]
        parent.kids.append(reference)
        self._marked.append(reference)
        marked = f"/{role} <</MCID {identity}>> BDC {operators} EMC"
        spoken = self._spoken(language, alternative)
        if annotation is not None:
            inner = self._file.reserve()
            both = f"[{identity} <</Type /OBJR /Obj {link(annotation)}>>]"
            self._write_element("Link", inner, link(reference), both, spoken)
            self._write_element(role, reference, link(parent.reference), f"[{link(inner)}]", attributes)
            self._marked[-1] = inner
            self._parents[len(self._parents)] = inner
        else:
            self._write_element(role, reference, link(parent.reference), str(identity), spoken + attributes)
        return marked

    def _follow(self, role: str) -> None:
        """Notice what a reader would stumble over."""
        if role in _HEADINGS:
            self.is_sound &= _HEADINGS[role] <= self._level + 1
            self._level = _HEADINGS[role]
        elif role == "TH":
            for element in reversed(self._open):
                if element.kind == "Table":
                    element.has_heads = True
                    break

    @property
    def next_key(self) -> int:
        """The place in the parent tree that the next link gets."""
        return len(self._parents)

    def _write_element(self, role: str, reference: Any, parent: str, kids: str, entries: bytes) -> None:
        # One of these is written for every text and picture, so it is put together by hand.
        element = f"<</Type /StructElem /S /{role} /P {parent} /Pg {link(self._page)} /K {kids}"
        self._file.write(element.encode("ascii") + entries + b">>", reference)

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
        numbers = [
            part
            for key, owner in self._parents.items()
            for part in (key, array(owner) if isinstance(owner, list) else owner)
        ]
        self._file.write(self._open[0].written(), self._document)
        root = {
            "Type": name("StructTreeRoot"),
            "K": array([self._document]),
            "ParentTree": self._file.write(dictionary({"Nums": array(numbers)})),
            "ParentTreeNextKey": len(self._parents),
        }
        return self._file.write(dictionary(root), self._root)
