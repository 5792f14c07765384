"""Turn a text into runs of one font each, and say which characters no font can show."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING
from typing import NamedTuple

from jewelcraft.catalog.fonts import FONT_FILES
from jewelcraft.catalog.fonts import SCRIPT_FONTS
from jewelcraft.catalog.fonts import coverage

if TYPE_CHECKING:
    from collections.abc import Iterable

# (first, last, script). The baht sign U+0E3F lies in the Thai block but is no Thai text.
_RANGES = (
    (0x0530, 0x058F, "armenian"),
    (0x0590, 0x05FF, "hebrew"),
    (0x0600, 0x06FF, "arabic"),
    (0x0750, 0x077F, "arabic"),
    (0x08A0, 0x08FF, "arabic"),
    (0x0900, 0x097F, "devanagari"),
    (0x0980, 0x09FF, "bengali"),
    (0x0A00, 0x0A7F, "gurmukhi"),
    (0x0A80, 0x0AFF, "gujarati"),
    (0x0B00, 0x0B7F, "oriya"),
    (0x0B80, 0x0BFF, "tamil"),
    (0x0C00, 0x0C7F, "telugu"),
    (0x0C80, 0x0CFF, "kannada"),
    (0x0D00, 0x0D7F, "malayalam"),
    (0x0D80, 0x0DFF, "sinhala"),
    (0x0E01, 0x0E3E, "thai"),
    (0x0E40, 0x0E7F, "thai"),
    (0x0E80, 0x0EFF, "lao"),
    (0x1000, 0x109F, "myanmar"),
    (0x10A0, 0x10FF, "georgian"),
    (0x1100, 0x11FF, "hangul"),
    (0x1200, 0x139F, "ethiopic"),
    (0x3130, 0x318F, "hangul"),
    (0xAC00, 0xD7AF, "hangul"),
    (0x1780, 0x17FF, "khmer"),
    (0x19E0, 0x19FF, "khmer"),
    (0x1C90, 0x1CBF, "georgian"),
    (0x2D00, 0x2D2F, "georgian"),
    (0x2D80, 0x2DDF, "ethiopic"),
    (0x2E80, 0x9FFF, "han"),
    (0xA8E0, 0xA8FF, "devanagari"),
    (0xA9E0, 0xA9FF, "myanmar"),
    (0xAA60, 0xAA7F, "myanmar"),
    (0xF900, 0xFAFF, "han"),
    (0xFB13, 0xFB17, "armenian"),
    (0xFB1D, 0xFB4F, "hebrew"),
    (0xFB50, 0xFDFF, "arabic"),
    (0xFE30, 0xFE4F, "han"),
    (0xFE70, 0xFEFC, "arabic"),
    (0xFF00, 0xFFEF, "han"),
    (0x20000, 0x3FFFF, "han"),
)
_LATIN_SIGNS = "0123456789·×"
"""Figures and separators of data lines look the same in every language."""
_FIRST_MARKED = 0x0530
_KANA = re.compile("[\u3041-\u3096\u30a1-\u30fa]")
_FALLBACK = "inter"
_LETTER_FONTS = ("noto-sans", "noto-serif")
_TRADITIONAL, _SIMPLIFIED, _JAPANESE = "noto-sans-tc", "noto-sans-sc", "noto-sans-jp"
_EMOJI = "noto-emoji"
"""Its space is as wide as its pictures."""
_MARKS = frozenset({"Mn", "Mc", "Me"})
_NONCHARACTERS = 0xFFFE
_VARIATION_SELECTORS = frozenset((*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)))
_BYTE_ORDER_MARK = "\ufeff"
_NO_BREAK_SPACE = "\u00a0"
_LINE_ENDS = {"\r\n": "\n", "\r": "\n", "\u0085": "\n", "\u2028": "\n", "\u2029": "\n", "\v": "\n", "\f": "\n"}


class Run(NamedTuple):
    """A stretch of text in one font, as offsets into it."""

    start: int
    end: int
    font: str

    @property
    def script(self) -> str:
        """The script that the run's font is for."""
        return FONT_FILES[self.font].scripts[0]


def clean(text: str) -> str:
    """Return the text as it can be printed: one kind of line end, no control characters, no lone surrogates."""
    # What Python calls printable holds no control characters, surrogates or noncharacters.
    if text.replace("\n", "").replace(_NO_BREAK_SPACE, "").isprintable():
        return text
    for end, newline in _LINE_ENDS.items():
        text = text.replace(end, newline)
    return "".join(" " if char == "\t" else char for char in text if char in "\n\t" or _is_printable(char))


def _is_printable(char: str) -> bool:
    if char == _BYTE_ORDER_MARK or ord(char) & _NONCHARACTERS == _NONCHARACTERS:
        return False
    return unicodedata.category(char) not in {"Cc", "Cs"}


@lru_cache(maxsize=4096)
def script_of(char: str) -> str | None:
    """Return the script that a character belongs to; None for what every script uses."""
    code = ord(char)
    if code >= _FIRST_MARKED:
        for first, last, script in _RANGES:
            if first <= code <= last:
                return script
    if unicodedata.category(char)[0] == "L" or char in _LATIN_SIGNS:
        return "latin"
    return None


@lru_cache(maxsize=4096)
def itemise(text: str, latin_font: str) -> tuple[Run, ...]:
    """Split a text into runs of one font; signs that every script uses stay with what stands before them."""
    if text.isascii() and text.isprintable():
        return (Run(0, len(text), latin_font),) if text else ()
    fonts: list[str] = []
    current = ""
    known = _known_fonts(latin_font, current)
    for place, char in enumerate(text):
        font = known.get(char)
        if font is None:
            font = known[char] = _font_for(char, latin_font, current)
        fonts.append(font)
        if font == current:
            continue
        if place and unicodedata.category(char) in _MARKS:
            fonts[-2:] = [_marked_font(text[place - 1], char, current)] * 2
        current = fonts[-1]
        known = _known_fonts(latin_font, current)
        # Most texts go on in one font to their end.
        rest = list(map(known.get, text[place + 1 :]))
        if rest.count(current) == len(rest):
            fonts += [current] * len(rest)
            break
    if _TRADITIONAL in fonts or _SIMPLIFIED in fonts:
        fonts = _in_one_chinese(fonts, text)
    runs: list[Run] = []
    start = 0
    for font, same in groupby(fonts):
        end = start + len(list(same))
        runs.append(Run(start, end, font))
        start = end
    return tuple(runs)


def _in_one_chinese(fonts: list[str], text: str) -> list[str]:
    """Set a text with kana or simplified letters in their font throughout, not letter by letter in one or another."""
    wanted = _JAPANESE if _KANA.search(text) else _SIMPLIFIED if _SIMPLIFIED in fonts else _TRADITIONAL
    known = coverage(wanted)
    chinese = {_TRADITIONAL, _SIMPLIFIED, _JAPANESE}
    return [wanted if font in chinese and ord(char) in known else font for font, char in zip(fonts, text, strict=True)]


@lru_cache(maxsize=1024)
def _marked_font(letter: str, mark: str, wanted: str) -> str:
    """Return a font that has a letter and the mark over or under it, so that they are not torn apart."""
    fonts = (wanted, _FALLBACK, *_LETTER_FONTS, *SCRIPT_FONTS.values())
    return next((font for font in fonts if {ord(letter), ord(mark)} <= coverage(font)), wanted)


@lru_cache(maxsize=512)
def _known_fonts(_latin_font: str, _current: str) -> dict[str, str]:
    """Return which font each character takes after one font, as far as that was asked; most texts ask again."""
    return {}


def _font_for(char: str, latin_font: str, current: str) -> str:
    script = script_of(char)
    if char == " " and current == _EMOJI:
        return latin_font
    if script is None and current and (is_ignorable(char) or ord(char) in coverage(current)):
        return current
    return _covering_font(char, SCRIPT_FONTS.get(script or "", latin_font), latin_font)


@lru_cache(maxsize=4096)
def _covering_font(char: str, wanted: str, latin_font: str) -> str:
    for font in (wanted, latin_font, _FALLBACK, *_LETTER_FONTS, *SCRIPT_FONTS.values()):
        if ord(char) in coverage(font):
            return font
    return wanted


@lru_cache(maxsize=4096)
def is_ignorable(char: str) -> bool:
    """Say whether a character draws nothing by itself: joiners, selectors, direction marks, soft hyphens, line ends."""
    return ord(char) in _VARIATION_SELECTORS or unicodedata.category(char) in {"Cf", "Cc", "Zl", "Zp"}


def missing_glyphs(texts: Iterable[str], latin_font: str = _FALLBACK) -> list[str]:
    """Return the characters, each once and in order, that no font of ours can show."""
    missing: dict[str, None] = {}
    used: dict[str, None] = {}
    for text in texts:
        used.update(dict.fromkeys(text))
    for char in clean("".join(used)):
        font = _font_for(char, latin_font, "")
        if ord(char) not in coverage(font) and not is_ignorable(char) and not char.isspace():
            missing[char] = None
    return list(missing)
