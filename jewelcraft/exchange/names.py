"""File names that every system accepts, and no two of them alike."""

from __future__ import annotations

import re
import unicodedata

_LONGEST = 80
_FORBIDDEN = re.compile(r'[<>:"/\\|?*]+')
_SPACES = re.compile(r"\s+")
# Windows keeps these for devices, with any ending, and counts the superscript digits too.
_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\..*)?", re.IGNORECASE)
_UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
_JOINERS = "\u200c\u200d"
"""Khmer, Burmese and Indic words may need these; they are harmless in names."""


def safe_file_name(text: str, fallback: str = "unnamed") -> str:
    """Return the text as a file name that Windows, macOS and Linux accept, without path or ending of its own."""
    name = unicodedata.normalize("NFC", text)
    name = _FORBIDDEN.sub("-", _SPACES.sub(" ", name))
    name = "".join(letter for letter in name if letter in _JOINERS or unicodedata.category(letter) not in _UNSEEN)
    name = _shortened(name).strip(" .-")
    if not name:
        return fallback
    return f"{name}_" if _DEVICES.fullmatch(name) else name


def _shortened(name: str) -> str:
    """Cut to a length that leaves room for folder, number and ending, also where bytes are counted."""
    while len(name) > _LONGEST or len(name.encode("utf-8")) > 2 * _LONGEST:
        name = name[:-1]
    return name


class UniqueNames:
    """Hands out each name once, also where a system takes capitals and small letters for the same."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def claim(self, stem: str, ending: str = "") -> str:
        """Return `stem` with its ending, numbered where that name was handed out before."""
        name = f"{stem}{ending}"
        number = 2
        while self._key(name) in self._taken:
            name = f"{stem} ({number}){ending}"
            number += 1
        self._taken.add(self._key(name))
        return name

    @staticmethod
    def _key(name: str) -> str:
        return unicodedata.normalize("NFD", name).casefold()
