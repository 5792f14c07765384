"""An SVG drawing without what its program noted of its owner: metadata, comments, folders, names of layers."""

from __future__ import annotations

import base64
import binascii
import re
from xml.sax.saxutils import escape
from xml.sax.saxutils import quoteattr

_SILENT = frozenset(("metadata", "title", "desc", "script", "sodipodi:namedview"))
_NEEDED = ("xmlns:xlink", "xlink:href", "xml:space", "xmlns:svg", "xml:lang")
_LINKS = ("href", "xlink:href")
_RASTER = re.compile(r"\s*data:(image/[\w+.-]+);base64,(.*)", re.DOTALL | re.IGNORECASE)
_MAX_DEPTH = 500


def clean_svg(data: bytes, _orientation: int = 1) -> bytes | None:
    """Return the drawing's lines and words alone; None where it cannot be read or plays with entities."""
    from xml.parsers.expat import ExpatError
    from xml.parsers.expat import ParserCreate

    sieve = _Sieve()
    parser = ParserCreate()
    parser.buffer_text = True
    parser.ordered_attributes = True
    parser.StartElementHandler = sieve.on_start
    parser.EndElementHandler = sieve.on_end
    parser.CharacterDataHandler = sieve.on_text
    parser.EntityDeclHandler = sieve.on_entity
    try:
        parser.Parse(data, True)
    except (ExpatError, ValueError, LookupError):
        return None
    return ('<?xml version="1.0" encoding="UTF-8"?>\n' + "".join(sieve.parts)).encode()


class _Sieve:
    """Writes down what may stay while the drawing is read."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self._depth = 0
        self._silent_from: int | None = None

    def on_entity(self, *_entity: object) -> None:
        raise ValueError

    def on_start(self, name: str, attributes: list[str]) -> None:
        self._depth += 1
        if self._depth > _MAX_DEPTH:
            raise ValueError(name)
        # Elements with a prefix of their own belong to the program that drew, not to the drawing.
        is_foreign = ":" in name and not name.startswith("svg:")
        if self._silent_from is None and (name.removeprefix("svg:").lower() in _SILENT or is_foreign):
            self._silent_from = self._depth
        if self._silent_from is None:
            pairs = zip(attributes[::2], attributes[1::2], strict=True)
            kept = ((key, _link(value) if key in _LINKS else value) for key, value in pairs if _may_stay(key))
            self.parts.append(f"<{name}{''.join(f' {key}={quoteattr(value)}' for key, value in kept)}>")

    def on_end(self, name: str) -> None:
        if self._silent_from is None:
            self.parts.append(f"</{name}>")
        elif self._silent_from == self._depth:
            self._silent_from = None
        self._depth -= 1

    def on_text(self, text: str) -> None:
        if self._silent_from is None:
            self.parts.append(escape(text))


def _may_stay(key: str) -> bool:
    return key in _NEEDED if ":" in key else not key.startswith("data-")


def _link(value: str) -> str:
    """Return a link within the drawing, or a picture in it without its notes; a way to a file of the owner goes."""
    if value.lstrip().startswith("#"):
        return value
    found = _RASTER.match(value)
    if found is None:
        return ""
    from jewelcraft.images.clean_copy import clean_copy

    try:
        made = clean_copy(base64.b64decode(found[2]))
    except binascii.Error:
        return ""
    return f"data:{made.media_type};base64,{base64.b64encode(made.data).decode()}"
