"""Propose the next free code of a piece, as BN-R-0143."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_LETTERS = {
    "ring": "R",
    "earrings": "E",
    "pendant": "P",
    "necklace": "N",
    "bracelet": "B",
    "bangle": "G",
    "anklet": "A",
    "brooch": "F",
    "set": "S",
}
_DIGITS = 4


def code_stem(prefix: str, piece_type: str) -> str:
    """Return what stands before the number: the workshop's prefix and the type's letter."""
    letter = _LETTERS.get(piece_type, "X")
    return f"{prefix}-{letter}-" if prefix else f"{letter}-"


def next_code(stem: str, taken: Iterable[str]) -> str:
    """Return the stem with the number after the highest one taken."""
    pattern = re.compile(re.escape(stem) + r"(\d+)", re.IGNORECASE)
    matches = (pattern.fullmatch(code) for code in taken)
    highest = max((int(match[1]) for match in matches if match), default=0)
    return f"{stem}{highest + 1:0{_DIGITS}d}"


def is_proposed(code: str, stem: str) -> bool:
    """Tell whether a code is just the stem and a number of the usual length."""
    number = code.removeprefix(stem)
    return code.startswith(stem) and number.isascii() and number.isdigit() and len(number) == _DIGITS


def copy_code(code: str, taken: Iterable[str]) -> str:
    """Return a free code for a copy: the next number of the same stem, else the code with a letter behind."""
    match = re.fullmatch(r"(.*?)(\d+)", code)
    if match:
        return next_code(match[1], taken)
    used = {other.casefold() for other in taken}
    number = 2
    while f"{code}-{number}".casefold() in used:
        number += 1
    return f"{code}-{number}"
