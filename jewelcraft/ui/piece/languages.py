"""The names of the languages in which a piece is described: in their own script, and in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from jewelcraft.ui.marks import mark

_OWN = {
    "en": "English",
    "id": "Indonesia",
    "th": "ไทย",
    "lo": "ລາວ",
    "km": "ខ្មែរ",
    "my": "မြန်မာ",
    "fil": "Filipino",
    "zh_Hant": "繁體中文",
}
_NAMES = {
    "en": mark("Languages", "English"),
    "id": mark("Languages", "Indonesian"),
    "th": mark("Languages", "Thai"),
    "lo": mark("Languages", "Lao"),
    "km": mark("Languages", "Khmer"),
    "my": mark("Languages", "Burmese"),
    "fil": mark("Languages", "Filipino"),
    "zh_Hant": mark("Languages", "Chinese"),
}


def own_name(language: str) -> str:
    """Return a language's name in its own script."""
    return _OWN.get(language, language)


def language_name(language: str) -> str:
    """Return a language's name in the window's language."""
    return QCoreApplication.translate("Languages", _NAMES.get(language, language))
