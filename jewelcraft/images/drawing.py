"""An SVG drawing into pixels, with nothing in it that could reach for files or the network."""

from __future__ import annotations

import re
from io import BytesIO
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape
from xml.sax.saxutils import quoteattr

from jewelcraft.domain.sentences import sentence
from jewelcraft.images.recognise import refused

if TYPE_CHECKING:
    from PIL.ImageFile import ImageFile

FULL_PIXELS = 3000
"""A drawing has no pixels of its own: so long is its longer side where nobody asks for less."""
MAX_SVG_BYTES = 30_000_000
_DOTS_PER_INCH = 96
_MAX_STRETCH = 100
_MAX_ENTITY = 1000
_MAX_DEPTH = 500
_BAD = sentence("The SVG drawing is damaged. Open it in the program that drew it and export it as PNG.")
_EMPTY_SIZE = sentence("The SVG drawing does not say how large it is. Export it as PNG and add that.")
# Scripts, foreign pages, sound: a picture needs none of it. Everything is compared without its name space.
_DROPPED = {"script", "foreignobject", "handler", "listener", "iframe", "object", "embed", "audio", "video", "canvas"}
_RASTER = re.compile(r"\s*data:image/(?:png|jpe?g|gif|webp)[;,]", re.IGNORECASE)
_FOREIGN_URL = re.compile(r"url\(\s*(?![\s\"']*#)[^)]*\)?", re.IGNORECASE)
_IMPORT = re.compile(r"@import[^;]*;?", re.IGNORECASE)
_NUMBER = re.compile(r"\s*([0-9]*\.?[0-9]+(?:e[+-]?[0-9]+)?)\s*(px|pt|pc|mm|cm|in|)\s*$", re.IGNORECASE)
_PIXELS = {"": 1.0, "px": 1.0, "pt": 96 / 72, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0}


def render_svg(data: bytes, longest: int | None = None) -> ImageFile:
    """Return a drawing as a picture that still has its transparency.

    Raises:
        PictureRefusedError: where it is damaged or has no size.
    """
    from PIL.PngImagePlugin import PngImageFile
    from resvg_py import svg_to_bytes

    clean, (wide, high) = harmless(data)
    pixels = min(longest or FULL_PIXELS, FULL_PIXELS)
    width, height = (pixels, None) if wide >= high else (None, pixels)
    try:
        # Without dots an inch, a drawing measured in millimetres has no size, and that is how Inkscape measures.
        png = svg_to_bytes(
            svg_string=clean, skip_system_fonts="<text" not in clean, width=width, height=height, dpi=_DOTS_PER_INCH
        )
    except (ValueError, RuntimeError, OSError) as fault:
        raise refused(_BAD) from fault
    return PngImageFile(BytesIO(bytes(png)))


def harmless(data: bytes) -> tuple[str, tuple[float, float]]:
    """Return the drawing's text without anything that reaches outside, and its width and height.

    Raises:
        PictureRefusedError: where it cannot be read, or plays with entities.
    """
    from xml.parsers.expat import ExpatError

    if len(data) > MAX_SVG_BYTES:
        raise refused(sentence("The SVG drawing is larger than 30 MB. Export it as PNG and add that."))
    sieve = _Sieve()
    try:
        sieve.read(data)
    except (ExpatError, ValueError, LookupError) as fault:
        raise refused(_BAD) from fault
    wide, high = sieve.size
    if not (0 < wide < 1e9 and 0 < high < 1e9 and max(wide, high) / min(wide, high) <= _MAX_STRETCH):  # noqa: PLR2004
        raise refused(_EMPTY_SIZE)
    return "".join(sieve.parts), (wide, high)


class _Sieve:
    """Writes down what may stay of a drawing while it is read."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.size = (0.0, 0.0)
        self._depth = 0
        self._silent_from: int | None = None
        self._in_style = False

    def read(self, data: bytes) -> None:
        from xml.parsers.expat import ParserCreate

        parser = ParserCreate()
        parser.buffer_text = True
        parser.ordered_attributes = True
        parser.StartElementHandler = self._on_start
        parser.EndElementHandler = self._on_end
        parser.CharacterDataHandler = self._on_text
        parser.EntityDeclHandler = _check_entity
        parser.Parse(data, True)

    def _on_start(self, name: str, attributes: list[str]) -> None:
        self._depth += 1
        if self._depth > _MAX_DEPTH:
            raise ValueError(name)
        local = name.rpartition(":")[2].lower()
        if self._depth == 1:
            if local != "svg":
                raise ValueError(name)
            self.size = _size(dict(zip(attributes[::2], attributes[1::2], strict=True)))
        if self._silent_from is None and local in _DROPPED:
            self._silent_from = self._depth
        if self._silent_from is not None:
            return
        self._in_style = local == "style"
        kept = [
            f" {key}={quoteattr(_plain_style(value))}"
            for key, value in zip(attributes[::2], attributes[1::2], strict=True)
            if _may_stay(key, value)
        ]
        self.parts.append(f"<{name}{''.join(kept)}>")

    def _on_end(self, name: str) -> None:
        if self._silent_from is None:
            self.parts.append(f"</{name}>")
            self._in_style = False
        elif self._silent_from == self._depth:
            self._silent_from = None
        self._depth -= 1

    def _on_text(self, text: str) -> None:
        if self._silent_from is None:
            self.parts.append(escape(_plain_style(text) if self._in_style else text))


def _check_entity(
    _name: str, is_parameter: int, value: str | None, _base: object, system: object, _public: object, notation: object
) -> None:
    """Let the short names pass that drawing programs declare; refuse entities made of entities or of files."""
    if is_parameter or value is None or system or notation or len(value) > _MAX_ENTITY or "&" in value or "%" in value:
        raise ValueError(value)


def _may_stay(key: str, value: str) -> bool:
    local = key.rpartition(":")[2].lower()
    if local.startswith("on") or local == "base":
        return False
    if local in {"href", "src"}:
        return value.lstrip().startswith("#") or _RASTER.match(value) is not None
    return True


def _plain_style(text: str) -> str:
    if "\\" in text:
        # Escaped letters could spell what is looked for here.
        return ""
    if "url" in text.lower() or "import" in text.lower():
        return _IMPORT.sub("", _FOREIGN_URL.sub("none", text))
    return text


def _size(attributes: dict[str, str]) -> tuple[float, float]:
    width, height = _length(attributes.get("width", "")), _length(attributes.get("height", ""))
    box = re.split(r"[\s,]+", attributes.get("viewBox", "").strip())
    try:
        wide, high = float(box[2]), float(box[3])
    except (IndexError, ValueError):
        return width, height
    if width and not height:
        return width, width * high / wide if wide else 0.0
    if height and not width:
        return height * wide / high if high else 0.0, height
    return (width, height) if width else (wide, high)


def _length(text: str) -> float:
    found = _NUMBER.match(text)
    return float(found[1]) * _PIXELS[found[2].lower()] if found else 0.0
