"""Say in which order the parts of a line stand where it holds Arabic or Hebrew: the Unicode Bidirectional Algorithm.

One thing is done otherwise, as its rule HL3 allows: a number directly before a Latin letter, as in "18K", is
read with that letter and not torn from it.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import product

from jewelcraft.catalog.text.bidi_embedding import ISOLATES
from jewelcraft.catalog.text.bidi_embedding import REMOVED
from jewelcraft.catalog.text.bidi_embedding import embed
from jewelcraft.catalog.text.bidi_embedding import first_strong
from jewelcraft.catalog.text.bidi_embedding import sequences
from jewelcraft.catalog.text.bidi_rules import resolved

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
DIRECTION_MARKS = "\u200e\u200f\u061c"
_SEPARATORS = frozenset({"B", "S"})
_BLANK = frozenset({"WS", "PDI", *ISOLATES, *REMOVED})


def has_right_to_left(text: str) -> bool:
    """Say whether a text holds letters that are read from right to left."""
    return not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None


def classes_of(text: str) -> list[str]:
    """Return the bidirectional class of every character."""
    return [unicodedata.bidirectional(char) or "L" for char in text]


@lru_cache(maxsize=1024)
def levels(text: str, base: str = "") -> tuple[int, ...]:
    """Return the level of every character: even ones are read from left to right, odd ones from right to left."""
    return tuple(resolve(_with_fineness(classes_of(text)), text, int((base or base_direction(text)) == "R")))


def resolve(classes: list[str], text: str, base: int) -> list[int]:
    """Return the levels of a line whose characters count as these classes and whose own level is `base`."""
    embedding = embed(classes, base)
    made = list(embedding.levels)
    for sequence in sequences(classes, embedding, base):
        kinds = [embedding.classes[place] for place in sequence.places]
        signs = "".join([text[place] for place in sequence.places])
        for place, kind in zip(sequence.places, resolved(kinds, signs, sequence), strict=True):
            made[place] += _raised(kind, made[place])
    for place, kind in enumerate(classes):
        if kind in REMOVED:
            made[place] = made[place - 1] if place else base
    return _with_blank_ends(made, classes, base)


def _raised(kind: str, level: int) -> int:
    """Return by how much a kind stands deeper than its surroundings (I1 and I2)."""
    if level % 2:
        return int(kind != "R")
    return {"L": 0, "R": 1}.get(kind, 2)


def _with_blank_ends(made: list[int], classes: list[str], base: int) -> list[int]:
    """Let blanks at the end of a line, and before what parts its columns, stand as the line does (L1)."""
    is_end = True
    for place in range(len(classes) - 1, -1, -1):
        kind = classes[place]
        is_end = kind in _SEPARATORS or (is_end and kind in _BLANK)
        if is_end:
            made[place] = base
    return made


def _with_fineness(classes: list[str]) -> list[str]:
    """Count the figures directly before a Latin letter as letters."""
    for place in range(len(classes) - 2, -1, -1):
        if classes[place] == "EN" and classes[place + 1] == "L":
            classes[place] = "L"
    return classes


def base_direction(text: str) -> str:
    """Return L or R, as the first letter of a text says; empty where nothing in it is read from right to left."""
    if not has_right_to_left(text):
        return ""
    return first_strong(classes_of(text)) or "L"


def in_context(text: str, start: int, end: int, base: str) -> str:
    """Return a part of a text as a line of its own, with unseen marks where alone it would be read otherwise."""
    line = text[start:end]
    wanted = levels(text, base)[start:end]
    tried: tuple[str, ...] = ("", *DIRECTION_MARKS)
    for before, after in product(tried, tried):
        if levels(before + line + after, base)[len(before) : len(before) + len(line)] == wanted:
            return before + line + after
    return line


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
