"""Turn variable font files into static weights that Qt can use, cached on disk."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont
from PySide6.QtGui import QFontDatabase

from jewelcraft.library.fonts import font_instance
from jewelcraft.library.fonts import font_mark
from jewelcraft.ui.cache import write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from jewelcraft.ui.theme import TypeRole

SANS = "Inter"
SERIF = "Source Serif 4"
_RECIPE = "1"
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Face:
    """A font by its key, the family it shows as, and the weights wanted."""

    key: str
    family: str
    weights: tuple[int, ...] = (400, 500, 600)


FACES = (
    Face("inter", SANS),
    Face("source-serif-4", SERIF, (600,)),
    Face("noto-sans-thai", "Noto Sans Thai"),
    Face("noto-sans-lao", "Noto Sans Lao"),
    Face("noto-sans-khmer", "Noto Sans Khmer"),
    Face("noto-sans-myanmar", "Noto Sans Myanmar"),
    # One Chinese weight is 7 MB; the middle one is left to the nearest.
    Face("noto-sans-tc", "Noto Sans TC", (400, 600)),
)
_FALLBACKS = tuple(face.family for face in FACES[2:])

# Thai without the baht sign (U+0E3F), Lao, Burmese, Khmer.
_TALL = ((0x0E01, 0x0E3E), (0x0E40, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x19E0, 0x19FF), (0xAA60, 0xAA7F))
_TALLEST = ((0x1000, 0x109F), (0x1780, 0x17FF), (0x19E0, 0x19FF), (0xAA60, 0xAA7F))
_SCRIPTS = (
    ("Noto Sans Thai", (0x0E01, 0x0E7F)),
    ("Noto Sans Lao", (0x0E80, 0x0EFF)),
    ("Noto Sans Khmer", (0x1780, 0x17FF)),
    ("Noto Sans Myanmar", (0x1000, 0x109F)),
)
_LATIN_END = 0x0250
_PUNCTUATION = (0x2000, 0x20CF)


@lru_cache(maxsize=4096)
def _has(text: str, ranges: tuple[tuple[int, int], ...]) -> bool:
    return any(first <= ord(sign) <= last for sign in text for first, last in ranges)


def is_tall(text: str) -> bool:
    """Tell whether a text has Thai, Lao, Khmer or Burmese letters, which need more room."""
    return not text.isascii() and _has(text, _TALL)


def line_height(text: str, role: TypeRole) -> float:
    """Return the line height of a text as a factor of its size."""
    if text.isascii():
        return role.line
    if _has(text, _TALLEST):
        return max(role.line, 1.65)
    return max(role.line, 1.5) if _has(text, _TALL) else role.line


def is_latin(text: str) -> bool:
    """Tell whether the serif face has all letters of a text."""
    return text.isascii() or all(
        ord(sign) < _LATIN_END or _PUNCTUATION[0] <= ord(sign) <= _PUNCTUATION[1] for sign in text
    )


def build_font(role: TypeRole, percent: int, text: str = "") -> QFont:
    """Build the font of a role for a text at a text size; tall scripts never go under 13 px."""
    serif = role.family == "serif" and is_latin(text)
    size = role.size + 1 if role.size < 14 and is_tall(text) else role.size
    # A copy: whoever gets a font may change it.
    return QFont(_font(role, (SERIF if serif else SANS, *_fallbacks(text)), max(12, round(size * percent / 100))))


@lru_cache(maxsize=512)
def _font(role: TypeRole, families: tuple[str, ...], size: int) -> QFont:
    font = QFont(list(families))
    font.setPixelSize(size)
    font.setWeight(QFont.Weight(role.weight))
    if role.figures:
        use_tabular_figures(font)
    return font


def _fallbacks(text: str) -> tuple[str, ...]:
    """Put the family of the text's own script first: one that lacks its tables may still claim its letters."""
    if text.isascii():
        return _FALLBACKS
    own = [family for family, ranges in _SCRIPTS if _has(text, (ranges,))]
    return tuple(dict.fromkeys((*own, *_FALLBACKS)))


def use_tabular_figures(font: QFont) -> None:
    """Give all digits the same width."""
    font.setFeature(QFont.Tag("tnum"), 1)


def load_fonts(cache: Path) -> list[str]:
    """Make sure every face and weight is known to Qt; return the families."""
    families: list[str] = []
    for face in FACES:
        for weight in face.weights:
            path = _instance(face, weight, cache)
            number = QFontDatabase.addApplicationFont(str(path))
            if number < 0:
                _log.error("Font %s cannot be used", path.name)
                continue
            families += QFontDatabase.applicationFontFamilies(number)
    return families


def _instance(face: Face, weight: int, cache: Path) -> Path:
    target = cache / f"{face.key}-{weight}-{font_mark(face.key)}-{_RECIPE}.ttf"
    if not target.exists():
        write_whole(target, font_instance(face.key, weight))
    return target
