"""The language of the search field: words, quoted phrases, and filters as `metal:18k price<200`."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal

WORD_FIELDS = ("metal", "type", "status", "collection", "stone", "technique", "tag", "code")
"""Filters by a word, as `stone:ruby`; several of one field mean any of them."""
NUMBER_FIELDS = ("price", "weight")
"""Filters by a number, as `price<200` or `weight:2-3.5`; all must hold."""

# Characters that show nothing: soft hyphen, zero-width spaces and joiners, direction marks,
# variation selectors. Typed or pasted unseen, they must not keep a word from being found.
_UNSEEN = re.compile("[\u00ad\u034f\u061c\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_TOKEN = re.compile(r'([^\s":<>=]*(?:<=|>=|[:<>=]))?"([^"]*)"|(\S+)')
_WORD_FILTER = re.compile(rf"({'|'.join(WORD_FIELDS)}):(.+)")
_NUMBER = r"([0-9]{1,15}(?:\.[0-9]{0,9})?)"
_COMPARISON = re.compile(rf"({'|'.join(NUMBER_FIELDS)})(<=|>=|<|>|=|:){_NUMBER}")
_RANGE = re.compile(rf"({'|'.join(NUMBER_FIELDS)}):{_NUMBER}-{_NUMBER}")
_THOUSANDS = re.compile(r"(?<=[0-9]),(?=[0-9]{3}(?![0-9]))")


@dataclass(frozen=True, slots=True)
class Comparison:
    """A number that must be below, above or equal to a bound."""

    field: str
    operator: str
    bound: Decimal


@dataclass(frozen=True, slots=True)
class QueryText:
    """What was typed, taken apart; all of it folded."""

    words: tuple[str, ...] = ()
    filters: tuple[tuple[str, tuple[str, ...]], ...] = ()
    comparisons: tuple[Comparison, ...] = ()


def fold(text: str) -> str:
    """Make texts comparable: one form per character, no case, no full width, nothing unseen."""
    if text.isascii():
        return _CONTROL.sub(" ", text.lower())
    shown = _CONTROL.sub(" ", _UNSEEN.sub("", text))
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", shown).casefold())


def parse(text: str) -> QueryText:
    """Take a search apart; what is no complete filter is a word, so nothing typed is ever an error."""
    words: list[str] = []
    filters: dict[str, dict[str, None]] = {}
    comparisons: list[Comparison] = []
    for lead, phrase, bare in _TOKEN.findall(fold(text)):
        token = bare or lead + " ".join(phrase.split())
        numbers = _numbers(token)
        matched = _WORD_FILTER.fullmatch(token)
        if numbers:
            comparisons.extend(numbers)
        elif matched:
            filters.setdefault(matched[1], {})[matched[2]] = None
        elif token:
            words.append(token)
    grouped = tuple((name, tuple(values)) for name, values in filters.items())
    return QueryText(tuple(dict.fromkeys(words)), grouped, tuple(comparisons))


def _numbers(token: str) -> list[Comparison]:
    plain = _THOUSANDS.sub("", token)
    matched = _RANGE.fullmatch(plain)
    if matched:
        low, high = sorted((Decimal(matched[2]), Decimal(matched[3])))
        return [Comparison(matched[1], ">=", low), Comparison(matched[1], "<=", high)]
    matched = _COMPARISON.fullmatch(plain)
    if matched:
        return [Comparison(matched[1], matched[2].replace(":", "="), Decimal(matched[3]))]
    return []
