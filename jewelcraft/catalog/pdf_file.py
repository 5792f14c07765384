"""Write PDF objects to a stream as soon as they are complete, on ReportLab's object model.

ReportLab keeps a whole document in memory until it is saved, names an un-embedded Helvetica on
every page and dates the file by the clock. Here each object goes out when it is ready, only its
offset stays, and dates come from the content, so that the same content gives the same bytes.
"""

from __future__ import annotations

import zlib
from array import array as unsigned
from functools import lru_cache
from hashlib import md5
from typing import TYPE_CHECKING
from typing import Any
from typing import Protocol

from reportlab.pdfbase import pdfdoc

from jewelcraft.catalog.text.scripts import clean

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

_Parts = tuple["bytes | memoryview", ...]
_IN_A_LINE = 10
_OBJECT_END = b"\nendobj\n"
_BINARY_MARK = b"\n%\xe2\xe3\xcf\xd3\n"
_COMPRESSION = 6
_TABLE_ROW, _TRAILER = 20, 400
_DIGESTED = 4096
"""How much of an object counts for the file's identity; pictures are told apart by their first bytes and length."""

_AT_ONCE = 2047


@lru_cache(maxsize=1024)
def name(text: str) -> Any:
    """Return a PDF name."""
    return pdfdoc.PDFName(text)


def text_string(text: str) -> Any:
    """Return a PDF text string; anything beyond Latin is written as UTF-16."""
    return pdfdoc.PDFString(clean(text))


class Reference:
    """The number of an object; a large file has a hundred thousand of them, and this holds nothing else."""

    __slots__ = ("number",)

    def __init__(self, number: int) -> None:
        self.number = number


def link(reference: Reference) -> str:
    """Return a reference as it is written."""
    return f"{reference.number} 0 R"


def array(items: list[Any] | tuple[Any, ...]) -> Any:
    """Return a PDF array."""
    return _Array(items)


def dictionary(entries: Mapping[str, Any]) -> Any:
    """Return a PDF dictionary without its empty entries."""
    return _Dictionary({key: value for key, value in entries.items() if value is not None})


class _Array(pdfdoc.PDFObject):
    """An array, in lines of ten as ReportLab writes them."""

    def __init__(self, items: list[Any] | tuple[Any, ...]) -> None:
        self._items = items

    def format(self, document: Any) -> bytes:
        """Return the array as it is written."""
        items = [as_written(item, document) for item in self._items]
        lines = [b" ".join(items[start : start + _IN_A_LINE]) for start in range(0, len(items), _IN_A_LINE)]
        return b"[ " + b" \n  ".join(lines) + b" ]"


class _Dictionary(pdfdoc.PDFObject):
    """A dictionary whose entries stay in their order; a large file has thousands of them."""

    def __init__(self, entries: dict[str, Any]) -> None:
        self._entries = entries

    def format(self, document: Any) -> bytes:
        """Return the dictionary as it is written."""
        parts = [b"/%b %b" % (key.encode(), as_written(value, document)) for key, value in self._entries.items()]
        return b"<<" + b"\n".join(parts) + b">>"


def as_written(value: Any, document: Any) -> bytes:
    """Return a value inside an object as it is written; ReportLab's own way looks each over at length."""
    kind = type(value)
    if kind is int:
        return b"%d" % value
    if kind is Reference:
        return b"%d 0 R" % value.number
    if kind is _Dictionary or kind is _Array:
        made: bytes = value.format(document)
        return made
    if kind is float:
        return _real(value)
    formatted: bytes = pdfdoc.format(value, document)
    return formatted


@lru_cache(maxsize=4096)
def _real(value: float) -> bytes:
    formatted: bytes = pdfdoc.format(value, None)
    return formatted


def date_string(moment: datetime) -> Any:
    """Return a PDF date in UTC."""
    return pdfdoc.PDFString(moment.strftime("D:%Y%m%d%H%M%S+00'00'"))


class Stream(Protocol):
    """Where the bytes of a file go."""

    def write(self, data: bytes | memoryview, /) -> object:
        """Take bytes over."""


class PdfFile:
    """A PDF that is written while it is made: reserve a reference, or write an object at once."""

    def __init__(self, stream: Stream, version: tuple[int, int] = (1, 7)) -> None:
        self._stream = stream
        self._digest = md5(usedforsecurity=False)
        self._offset = 0
        self._offsets = unsigned("Q", [0])
        """Where each object begins, by its number."""
        self._document = pdfdoc.PDFDocument(invariant=1, pdfVersion=version)
        self._write(b"%%PDF-%d.%d" % version + _BINARY_MARK)

    def reserve(self) -> Reference:
        """Return a reference to an object that will be written later."""
        self._offsets.append(0)
        return Reference(len(self._offsets) - 1)

    def text(self, text: str) -> bytes:
        """Return a text string as it is written."""
        written: bytes = pdfdoc.format(text_string(text), self._document)
        return written

    def write(self, value: Any, reference: Reference | None = None) -> Reference:
        """Write an object and return its reference."""
        if type(value) is not bytes:
            value = pdfdoc.format(value, self._document, toplevel=1)
        reference = self._begin(reference)
        head = b"%d 0 obj\n" % reference.number
        # Most objects are small and many: each goes out in one piece.
        self._stream.write(b"%b%b%b" % (head, value, _OBJECT_END))
        self._offset += len(head) + len(value) + len(_OBJECT_END)
        known = (len(head), head, len(value), value[:_DIGESTED], len(_OBJECT_END), _OBJECT_END)
        self._count_in(b"%d%b%d%b%d%b" % known)
        return reference

    def write_stream(
        self,
        data: bytes,
        entries: Mapping[str, Any] | None = None,
        reference: Reference | None = None,
        *,
        packed: bool = True,
    ) -> Reference:
        """Write a stream object, compressed unless its data is already packed another way."""
        entries = dict(entries or {})
        if packed:
            data = zlib.compress(data, _COMPRESSION)
            entries["Filter"] = name("FlateDecode")
        return self.write_parts((data,), entries, reference)

    def write_parts(self, parts: _Parts, entries: Mapping[str, Any], reference: Reference | None = None) -> Reference:
        """Write a stream object from stretches of data that are packed already."""
        length = sum([len(part) for part in parts])
        head = dictionary({**entries, "Length": length}).format(self._document)
        reference = self._begin(reference)
        # Pictures are large: the parts go out one by one instead of being joined first.
        self._write(b"%d 0 obj\n" % reference.number, head, b"\nstream\n", parts, b"\nendstream", _OBJECT_END)
        return reference

    @property
    def size_at_end(self) -> int:
        """How large the file becomes where nothing but its table and trailer is added to it."""
        return self._offset + _TABLE_ROW * len(self._offsets) + _TRAILER

    def finish(self, catalog: Any, info: Any) -> None:
        """Write the cross-reference table and the trailer."""
        start = self._offset
        count = len(self._offsets)
        rows = b"".join([b"%010d 00000 n \n" % offset for offset in self._offsets[1:]])
        self._write(b"xref\n0 %d\n0000000000 65535 f \n%s" % (count, rows))
        digest = self._digest.hexdigest().upper()
        trailer = pdfdoc.format(dictionary({"Size": count, "Root": catalog, "Info": info}), self._document)
        identity = b"\n/ID [<%s> <%s>]\n>>" % ((digest.encode(),) * 2)
        self._write(b"trailer\n" + trailer.removesuffix(b">>") + identity)
        self._write(b"\nstartxref\n%d\n%%%%EOF\n" % start)

    def _begin(self, reference: Reference | None) -> Reference:
        """Remember where an object begins."""
        reference = reference or self.reserve()
        self._offsets[reference.number] = self._offset
        return reference

    def _write(self, *stretches: bytes | _Parts) -> None:
        digested: list[bytes | memoryview] = []
        for stretch in stretches:
            parts = stretch if isinstance(stretch, tuple) else (stretch,)
            length = sum([len(part) for part in parts])
            digested.append(b"%d" % length)
            left = _DIGESTED
            for part in parts:
                self._stream.write(part)
                if left > 0:
                    digested.append(part[:left])
                    left -= len(part)
            self._offset += length
        self._count_in(b"".join(digested))

    def _count_in(self, data: bytes) -> None:
        """Add bytes to the file's identity: few at a time, for of more Python lets go of its turn and waits for it."""
        for start in range(0, len(data), _AT_ONCE):
            self._digest.update(data[start : start + _AT_ONCE])
