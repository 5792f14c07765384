"""Say in which order the parts of a line stand where it holds Arabic or Hebrew.

The levels of the Unicode Bidirectional Algorithm without its explicit controls: strong letters,
European and Arabic numbers, signs between them, and the order in which levels are read.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_STRONG = {"L": "L", "R": "R", "AL": "R"}
_NUMBERS = frozenset({"EN", "AN"})
_INSIDE_NUMBERS = frozenset({"ES", "CS"})
_BESIDE_NUMBERS = frozenset({"ET"})
_MARKS = "NSM"


def has_right_to_left(text: str) -> bool:
    """Say whether a text holds letters that are read from right to left."""
    return not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None


@lru_cache(maxsize=1024)
def levels(text: str, base: str = "") -> tuple[int, ...]:
    """Return the level of every character: even ones are read from left to right, odd ones from right to left."""
    kinds = _resolved([unicodedata.bidirectional(char) or "L" for char in text])
    base = base or base_direction(text)
    base_level = int(base == "R")
    filled = _fill_neutrals(kinds, base)
    return tuple(_level(kind, base_level) for kind in filled)


def base_direction(text: str) -> str:
    """Return L or R, as the first letter of a text says; empty where nothing in it is read from right to left."""
    if not has_right_to_left(text):
        return ""
    return next((_STRONG[kind] for char in text if (kind := unicodedata.bidirectional(char)) in _STRONG), "L")


def visual_order(parts: list[int]) -> list[int]:
    """Return the places of parts with these levels from left to right."""
    order = list(range(len(parts)))
    highest = max(parts, default=0)
    for level in range(highest, 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and parts[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = max(end, start + 1)
    return order


def _resolved(classes: list[str]) -> list[str]:
    """Return L, R, EN (a number) or N (neutral) for every character."""
    kinds: list[str] = []
    strong = "L"
    for place, kind in enumerate(classes):
        if kind == _MARKS:
            kinds.append(kinds[-1] if kinds else "N")
        elif kind in _STRONG:
            strong = _STRONG[kind]
            kinds.append(strong)
        elif kind in _NUMBERS:
            # "18K" stays one word after an Arabic one, where the bare algorithm would tear it apart.
            is_latin = strong == "L" or _letter_after(classes, place) == "L"
            kinds.append("L" if is_latin and kind != "AN" else "EN")
        elif _belongs_to_number(classes, place):
            kinds.append(kinds[-1])
        else:
            kinds.append("N")
    return kinds


def _letter_after(classes: list[str], place: int) -> str:
    """Return the kind of what directly follows a number."""
    while place < len(classes) and classes[place] in _NUMBERS:
        place += 1
    return classes[place] if place < len(classes) else ""


def _belongs_to_number(classes: list[str], place: int) -> bool:
    """Say whether a sign is part of the number before it, as a point between figures or a percent sign."""
    if not place or classes[place - 1] not in _NUMBERS:
        return False
    kind = classes[place]
    is_followed = place + 1 < len(classes) and classes[place + 1] in _NUMBERS
    return kind in _BESIDE_NUMBERS or (kind in _INSIDE_NUMBERS and is_followed)


def _fill_neutrals(kinds: list[str], base: str) -> list[str]:
    """Give signs and spaces the direction of their neighbours where both agree, else the line's."""
    filled = list(kinds)
    place = 0
    while place < len(filled):
        end = place
        while end < len(filled) and filled[end] == "N":
            end += 1
        if end > place:
            before = _side(filled[place - 1]) if place else base
            after = _side(filled[end]) if end < len(filled) else base
            filled[place:end] = [before if before == after else base] * (end - place)
        place = end + 1
    return filled


def _side(kind: str) -> str:
    return "R" if kind == "EN" else kind


def _level(kind: str, base: int) -> int:
    if kind == "R":
        return 1
    if kind == "EN":
        return 2
    return 2 * base
