"""Turn a line of text into placed glyphs with HarfBuzz, font by font."""

from __future__ import annotations

import re
from dataclasses import dataclass
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING
from typing import Any
from typing import NamedTuple

from jewelcraft.catalog.fonts import axis_values
from jewelcraft.catalog.fonts import font_face
from jewelcraft.catalog.text.bidi import has_right_to_left
from jewelcraft.catalog.text.bidi import levels
from jewelcraft.catalog.text.bidi import visual_order
from jewelcraft.catalog.text.line_space import line_space
from jewelcraft.catalog.text.scripts import Run
from jewelcraft.catalog.text.scripts import itemise

if TYPE_CHECKING:
    from collections.abc import Callable

_HARFBUZZ_SCRIPTS = {
    "latin": "Latn",
    "thai": "Thai",
    "lao": "Laoo",
    "khmer": "Khmr",
    "myanmar": "Mymr",
    "han": "Hani",
    "simplified": "Hani",
    "japanese": "Hani",
    "hangul": "Hang",
    "arabic": "Arab",
    "hebrew": "Hebr",
    "devanagari": "Deva",
    "bengali": "Beng",
    "tamil": "Taml",
    "telugu": "Telu",
    "kannada": "Knda",
    "malayalam": "Mlym",
    "gujarati": "Gujr",
    "gurmukhi": "Guru",
    "oriya": "Orya",
    "sinhala": "Sinh",
    "georgian": "Geor",
    "armenian": "Armn",
    "ethiopic": "Ethi",
    "symbols": "Zyyy",
    "emoji": "Zyyy",
}
_TABULAR = "tnum"
_NUMBER = re.compile(r"\d(?:[\d.,\u00a0\u202f]*\d)?")
_LIGHTEST_SCRIPT = 400
_HEAVIEST_SCRIPT = 600
_SMALL_SIZE = 10.0
_SMALL_SCRIPT_GROWTH = {"thai": 1.08, "lao": 1.08, "khmer": 1.1, "myanmar": 1.06}
"""Scripts with marks above and below need more size than Latin to be read when set small."""
_LATIN = "latin"
_FIRST_OTHER = "\u0370"
"""Where letters begin that a Latin font may hold but that have rules of their own: Greek, Cyrillic."""


_ADVANCE = 2
"""Where a glyph keeps its advance; asked for by its place where many are added up."""


class Typeface(NamedTuple):
    """A font at one place on its axes."""

    font: str
    axes: tuple[tuple[str, float], ...]


class Glyph(NamedTuple):
    """A glyph in font units: id, first character of its cluster, advance, offsets."""

    id: int
    cluster: int
    advance: int
    dx: int
    dy: int


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a text is set: Latin font, size in points, weight, figures, colour and line space.

    Other scripts take their own sans at a like weight. `tracking` (in em) spreads Latin letters only.
    """

    font: str = "inter"
    size: float = 9.0
    weight: int = 400
    optical: int = 0
    features: tuple[str, ...] = ()
    tracking: float = 0.0
    leading: float = 1.0
    colour: str = "#000000"
    align: str = "left"
    balanced: bool = False
    direction: str = ""
    """L or R, the direction of the paragraph where some of it is read from right to left."""
    grid: float = 0.0
    """The step of the baseline grid in points that lines keep to; 0 sets lines as close as they like to be."""

    def __hash__(self) -> int:
        """Tell styles apart by what mostly differs: every measured line asks."""
        return hash((self.font, self.size, self.weight, self.grid))

    def scaled(self, factor: float) -> TextStyle:
        """Return the style at another size."""
        return self if factor == 1 else _scaled(self, factor)

    def typeface(self, font: str) -> Typeface:
        """Return the face in which a run of this style is set."""
        if font == self.font:
            return Typeface(font, axis_values(font, self.weight, self.optical))
        weight = min(max(self.weight, _LIGHTEST_SCRIPT), _HEAVIEST_SCRIPT)
        return Typeface(font, axis_values(font, weight))

    def script_size(self, script: str) -> float:
        """Return the size at which a script is set."""
        return self.size * _SMALL_SCRIPT_GROWTH.get(script, 1.0) if self.size < _SMALL_SIZE else self.size

    def line_space(self, script: str) -> tuple[float, float]:
        """Return how much room a line needs above and below its baseline, in points."""
        return _line_space(self, script)


@lru_cache(maxsize=1024)
def _line_space(style: TextStyle, script: str) -> tuple[float, float]:
    return line_space(script, style.script_size(script), style.leading, style.grid)


class ShapedRun(NamedTuple):
    """Glyphs of one face and the text they stand for."""

    face: Typeface
    script: str
    text: str
    glyphs: tuple[Glyph, ...]
    size: float
    tracking: float
    """Points added after every glyph that ends a cluster."""
    width: float
    """The advance of the run in points."""
    start: int = 0
    """Where its text begins in the line."""
    is_rtl: bool = False
    """Whether it is read from right to left; its glyphs come from left to right all the same."""

    @property
    def scale(self) -> float:
        """Points per font unit."""
        return self.size / units_per_em(self.face.font)


@lru_cache(maxsize=512)
def _scaled(style: TextStyle, factor: float) -> TextStyle:
    return replace(style, size=style.size * factor)


@lru_cache(maxsize=64)
def scaled_font(face: Typeface) -> Any:
    """Return the HarfBuzz font of a face, made once."""
    import uharfbuzz as hb

    font = hb.Font(font_face(face.font))
    font.set_variations(dict(face.axes))
    return font


@lru_cache(maxsize=64)
def advances_of(face: Typeface) -> Callable[[int], int]:
    """Return what says the width of a glyph in font units; each is asked of the font once."""
    return lru_cache(maxsize=4096)(scaled_font(face).get_glyph_h_advance)


@lru_cache(maxsize=64)
def units_per_em(font: str) -> int:
    """Return the font units of an em."""
    upem: int = font_face(font).upem
    return upem


@lru_cache(maxsize=2048)
def shape(
    face: Typeface, script: str, features: tuple[str, ...], text: str, *, is_rtl: bool = False
) -> tuple[Glyph, ...]:
    """Shape a text of one font; glyphs come from left to right with their clusters."""
    import uharfbuzz as hb

    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.direction = "rtl" if is_rtl else "ltr"
    if script == "latin" and max(text) >= _FIRST_OTHER:
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if is_rtl else "ltr"
    else:
        buffer.script = _HARFBUZZ_SCRIPTS[script]
    hb.shape(scaled_font(face), buffer, _switched(features, text))
    made = zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    # Made as plain tuples are: a catalog has some hundred thousand of them.
    return tuple(
        [
            new(Glyph, (info.codepoint, info.cluster, at.x_advance, at.x_offset, at.y_offset))
            for new in (tuple.__new__,)
            for info, at in made
        ]
    )


def _switched(features: tuple[str, ...], text: str) -> dict[str, Any]:
    """Say where each feature holds: figures as wide as each other only in numbers, for hyphens would become as wide."""
    switched: dict[str, Any] = dict.fromkeys(features, True)
    if switched.pop(_TABULAR, False) and (numbers := [(*found.span(), True) for found in _NUMBER.finditer(text)]):
        # HarfBuzz's Python door takes no empty list.
        switched[_TABULAR] = numbers
    return switched


class _Part(NamedTuple):
    """A run before it is known how large it is set: glyphs and their advance in font units."""

    face: Typeface
    script: str
    text: str
    glyphs: tuple[Glyph, ...]
    advance: int
    em: int
    start: int
    is_rtl: bool


@lru_cache(maxsize=256)
def _bare_style(font: str, weight: int, optical: int, features: tuple[str, ...]) -> TextStyle:
    return TextStyle(font, weight=weight, optical=optical, features=features)


@lru_cache(maxsize=4096)
def _parts(  # noqa: PLR0917 (what of a style makes a difference to glyphs)
    text: str, font: str, weight: int, optical: int, features: tuple[str, ...], direction: str
) -> tuple[_Part, ...]:
    """Shape a line of mixed scripts, from left to right; every size has the same glyphs."""
    style = _bare_style(font, weight, optical, features)
    runs = itemise(text, font)
    if not has_right_to_left(text):
        return tuple([_part(text, run, style, is_rtl=False) for run in runs])
    each = levels(text, direction)
    parts = [
        (Run(start, end, run.font), each[start]) for run in runs for start, end in _even_parts(each, run.start, run.end)
    ]
    order = visual_order([level for _, level in parts])
    return tuple([_part(text, parts[place][0], style, is_rtl=parts[place][1] % 2 == 1) for place in order])


def _part(text: str, run: Run, style: TextStyle, *, is_rtl: bool) -> _Part:
    face, script = style.typeface(run.font), run.script
    part = text[run.start : run.end]
    glyphs = shape(face, script, style.features, part, is_rtl=is_rtl)
    advance = sum([glyph[_ADVANCE] for glyph in glyphs])
    return _Part(face, script, part, glyphs, advance, units_per_em(run.font), run.start, is_rtl)


def _parts_of(text: str, style: TextStyle) -> tuple[_Part, ...]:
    return _parts(text, style.font, style.weight, style.optical, style.features, style.direction)


def shape_text(text: str, style: TextStyle) -> tuple[ShapedRun, ...]:
    """Shape a line of mixed scripts in a style; its runs come from left to right."""
    return tuple([_sized(part, style) for part in _parts_of(text, style)])


def _sized(part: _Part, style: TextStyle) -> ShapedRun:
    size, tracking, width = _measured(part, style)
    return ShapedRun(part.face, part.script, part.text, part.glyphs, size, tracking, width, part.start, part.is_rtl)


def _measured(part: _Part, style: TextStyle) -> tuple[float, float, float]:
    """Return the size at which a part is set, what is added after its glyphs, and its width in points."""
    script = part.script
    size = style.size if script == _LATIN else style.script_size(script)
    tracking = style.tracking * style.size if script == _LATIN else 0.0
    return size, tracking, part.advance * (size / part.em) + tracking * len(part.glyphs)


def _even_parts(each: tuple[int, ...], start: int, end: int) -> list[tuple[int, int]]:
    """Cut a stretch where its level changes."""
    starts = [place for place in range(start, end) if place == start or each[place] != each[place - 1]]
    return list(zip(starts, [*starts[1:], end], strict=True))


def measured(text: str, style: TextStyle) -> tuple[float, float, float]:
    """Return the advance of a line in points, and what its tallest scripts need above and below its baseline."""
    parts = _parts_of(text, style)
    if len(parts) == 1:
        return _measured(parts[0], style)[2], *style.line_space(parts[0].script)
    spaces = [style.line_space(script) for script in {part.script for part in parts} or (_LATIN,)]
    width = sum([_measured(part, style)[2] for part in parts])
    return width, max([space[0] for space in spaces]), max([space[1] for space in spaces])


def text_width(text: str, style: TextStyle) -> float:
    """Return the advance of a line in points."""
    return sum([_measured(part, style)[2] for part in _parts_of(text, style)])


def advances(text: str, style: TextStyle) -> list[float]:
    """Return what each character adds to the line's width; a cluster's width stands at its first character."""
    widths = [0.0] * len(text)
    for part in _parts_of(text, style):
        size, tracking, _ = _measured(part, style)
        scale, start = size / part.em, part.start
        for _, cluster, advance, _, _ in part.glyphs:
            widths[start + cluster] += advance * scale + tracking
    return widths
