"""Bring the English names of what a price waits for, as figures keep them, back into sentences to be translated."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from jewelcraft.domain.sentences import Sentence
from jewelcraft.domain.sentences import sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

_TEMPLATES = (
    "exchange rate from {base} to {quote}",
    "hourly rate for {operation}",
    "price per gram of {name}",
    "price of {metal} plating",
    "price of {name}",
    "quantity of {name}",
    "number of {stone}",
    "set-up of {operation}",
    "weight of the solder",
    "weight of {alloy}",
    "loss of {alloy} between 0 and 100 %",
    "returned filings of {alloy} between 0 and 100 %",
    "breakage of {stone} between 0 and 100 %",
    "thickness of {metal} plating",
    "density of {metal}",
    "{metal} price",
    "{alloy} alloy",
)
"""As they are written where costs are counted, the particular ones before those that begin or end alike."""
_OF_A_PIECE = re.compile(r"(\S+): (.+)")


def missing_words(name: str) -> Sentence:
    """Return a name as a sentence; a name that no template makes stays as it is."""
    for template, pattern in _patterns():
        found = pattern.fullmatch(name)
        if found is not None:
            return Sentence(template, {key: _plain(value) for key, value in found.groupdict().items()})
    of_piece = _OF_A_PIECE.fullmatch(name)
    if of_piece is not None:
        # A set names the piece that waits.
        return sentence("{code}: {label}", code=of_piece[1], label=missing_words(of_piece[2]))
    return _plain(name)


def missing_list(names: Sequence[str]) -> Sentence:
    """Return several names as one sentence, with commas between them."""
    told = [missing_words(name) for name in names] or [_plain("")]
    joined = told[0]
    for each in told[1:]:
        joined = sentence("{first}, {second}", first=joined, second=each)
    return joined


def _plain(text: str) -> Sentence:
    """Return a word that may have a translation of its own, as an alloy that every workshop begins with."""
    return Sentence("{text}", {"text": text}) if "{" in text or "}" in text else Sentence(text)


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (template, re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+)", re.escape(template)))) for template in _TEMPLATES
    )
