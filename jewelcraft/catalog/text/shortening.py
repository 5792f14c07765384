"""Shorten a text to one line that ends in an ellipsis, after a whole word where one fits."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from jewelcraft.catalog.text.breaking import grapheme_ends
from jewelcraft.catalog.text.breaking import line_breaks
from jewelcraft.catalog.text.shaping import advances
from jewelcraft.catalog.text.shaping import text_width

if TYPE_CHECKING:
    from jewelcraft.catalog.text.shaping import TextStyle

ELLIPSIS = "…"
_TOLERANCE = 0.01
_LOOKED_AHEAD = 80
"""How far behind the end of a line its last word is looked for."""
_SPACES = " \u00a0\u200b\u00ad"
_HYPHENS = frozenset("-\u00ad\u2010")
"""A line may end behind one, but a word does not."""
_LEFT_OUT = _SPACES + ",;:·–—"
"""What says nothing between the last word and the ellipsis."""


def shortened(text: str, style: TextStyle, width: float, language: str) -> str:
    """Return as many words as fit one line together with an ellipsis; of a word wider than the line, its letters."""
    ends = [0, *grapheme_ends(text, language)]
    sums = [0.0, *accumulate(advances(text, style))]
    room = width - text_width(ELLIPSIS, style)
    # What letters take within the whole text says nearly where it must end.
    place = max(bisect_right(ends, room, key=sums.__getitem__) - 1, 0)
    while place < len(ends) - 1 and _fits(text[: ends[place + 1]], style, width):
        place += 1
    while place > 0 and not _fits(text[: ends[place]], style, width):
        place -= 1
    end = _whole_words(text, ends[place], sums, room, language)
    return text[:end].rstrip() + ELLIPSIS


def _whole_words(text: str, end: int, sums: list[float], room: float, language: str) -> int:
    """Return where the last whole word before an end stops, or the end if the next word is wider than the line."""
    ahead = text[: end + _LOOKED_AHEAD]
    start = 0
    for stop in line_breaks(ahead, language):
        if ahead[stop - 1] in _HYPHENS and stop < len(ahead):
            continue
        if len(ahead[:stop].rstrip(_SPACES)) > end:
            is_too_wide = sums[stop] - sums[start] > room
            kept = len(ahead[:start].rstrip(_LEFT_OUT))
            return end if is_too_wide or not kept else kept
        start = stop
    return end


def _fits(text: str, style: TextStyle, width: float) -> bool:
    return text_width(text.rstrip() + ELLIPSIS, style) <= width + _TOLERANCE
