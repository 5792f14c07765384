"""Say what readers are told of a line that holds Arabic or Hebrew, so that they find it as it was typed.

Readers of PDFs take what they find for a line as it is seen, from left to right, and turn round by
themselves every stretch of such letters: some with the signs beside it, some with the whole line, some
mirroring brackets and others not. So such a line is told whole: once as it was typed, for those that go by
the standard, and once with its stretches turned round, for poppler, which turns back even what it was told.
A direction mark after each stretch keeps it from what follows.
"""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

LEFT_TO_RIGHT_MARK = "\u200e"
_RIGHT_TO_LEFT_MARK = "\u200f"
_NOTHING = "\u200b"
_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_MARK_CLASS = "NSM"


class _Stretch(NamedTuple):
    text: str
    is_turned: bool
    parts: int
    """How many runs of letters it has between marks over and under them."""


def beginnings(line: str) -> tuple[str, ...]:
    """Return the operators that begin what is told of a line; as many ends follow it."""
    stretches = _stretches(line)
    # Pdfium takes a line for one from right to left where more of its parts are.
    spare = sum([stretch.parts - 1 for stretch in stretches if stretch.is_turned])
    lead = (LEFT_TO_RIGHT_MARK + _NOTHING) * spare + LEFT_TO_RIGHT_MARK
    typed = lead + "".join([_marked(stretch.text, stretch) for stretch in stretches])
    turned = lead + "".join([_marked(_reversed(stretch), stretch) for stretch in stretches])
    # The outermost counts by the standard, the innermost for pdfium, the innermost span for poppler.
    return (_told("Span", typed), _told("Span", turned), _told("Line", typed))


def _told(tag: str, text: str) -> str:
    return f"/{tag} <</ActualText <FEFF{hexadecimal(text)}>>> BDC"


def hexadecimal(text: str) -> str:
    """Return a text as a string of a content stream holds it."""
    return text.encode("utf-16-be").hex().upper()


def _reversed(stretch: _Stretch) -> str:
    """Return a stretch turned round; poppler turns back only what begins with a letter or its mark of direction."""
    if not stretch.is_turned:
        return stretch.text
    ends_in_mark = unicodedata.bidirectional(stretch.text[-1]) == _MARK_CLASS
    return (_RIGHT_TO_LEFT_MARK if ends_in_mark else "") + stretch.text[::-1]


def _marked(text: str, stretch: _Stretch) -> str:
    return text + LEFT_TO_RIGHT_MARK if stretch.is_turned else text


def _stretches(line: str) -> list[_Stretch]:
    """Cut a line into stretches of letters that are read from right to left, with their marks, and the rest."""
    made: list[_Stretch] = []
    last = ""
    for char in line:
        kind = unicodedata.bidirectional(char)
        is_letter = kind in _RIGHT_TO_LEFT
        is_turned = is_letter or (kind == _MARK_CLASS and bool(made) and made[-1].is_turned)
        begins_part = is_letter and last not in _RIGHT_TO_LEFT
        if made and made[-1].is_turned == is_turned:
            made[-1] = _Stretch(made[-1].text + char, is_turned, made[-1].parts + begins_part)
        else:
            made.append(_Stretch(char, is_turned, int(begins_part)))
        last = kind
    return made
