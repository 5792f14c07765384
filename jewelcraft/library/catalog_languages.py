"""A document in two languages: facts and labels of both together, each said once where they are the same."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from jewelcraft.domain.catalog import CatalogField
from jewelcraft.library.formatting import NO_BREAK

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jewelcraft.catalog.content import Fact

_BETWEEN = " / "
_HEADS = frozenset({"approximate"})
"""Patterns around the head of a column, which takes the words of each language."""
_AMOUNT = re.compile(rf"\d[\d.,]*(?:{NO_BREAK}\S+)?")
_MARKED = re.compile(
    rf"(?P<word>[^\d\n,၊、()]{{1,24}}?\s?)(?P<amount>\d[\d.,]*)(?:{NO_BREAK}(?P<unit>[^\s{NO_BREAK}]+))?"
)
_WEIGHED = re.compile(rf"(.*?[^\s,၊、])([\s,၊、]+)(\d[\d.,]*){NO_BREAK}([^\s{NO_BREAK}]+)")


def both(first: str, second: str) -> str:
    """Return a short text in both languages; of the same amount, only the unit is said twice."""
    if first == second or _same_amount(first, second):
        return first
    found = _MARKED.fullmatch(first), _MARKED.fullmatch(second)
    if found[0] and found[1] and _plain(found[0]["amount"]) == _plain(found[1]["amount"]):
        units = dict.fromkeys(each["unit"] for each in found if each and each["unit"])
        if len(units) > 1:
            # "approx. / 約 14.00 g / 克" would be read in neither language.
            return f"{first}{_BETWEEN}{second}"
        # A word before the amount, as "min. 3": both words, the amount once.
        words = _BETWEEN.join(dict.fromkeys(each["word"].strip() for each in found if each))
        return NO_BREAK.join(filter(None, (words, found[0]["amount"], *units)))
    (amount, _, unit), (its_amount, _, its_unit) = first.partition(NO_BREAK), second.partition(NO_BREAK)
    if unit and its_unit and amount[:1].isdigit() and NO_BREAK not in its_unit and _plain(amount) == _plain(its_amount):
        second = "" if unit == its_unit else its_unit
    return first if not second or second == first else f"{first}{_BETWEEN}{second}" if first else second


def _same_amount(first: str, second: str) -> bool:
    """Say whether two texts are one amount in one unit, written with the decimal signs of two languages."""
    return _plain(first) == _plain(second) and _AMOUNT.fullmatch(first) is not None


def _plain(amount: str) -> str:
    """Return an amount without what tells the decimal signs of languages apart."""
    return amount.replace(",", ".")


def both_stones(first: str, second: str) -> str:
    """Return a stone in both languages: its name twice, its weight once with the units of both."""
    found = _WEIGHED.fullmatch(first), _WEIGHED.fullmatch(second)
    if found[0] is None or found[1] is None:
        return both(first, second)
    (name, between, amount, unit), (other, _, its_amount, its_unit) = found[0].groups(), found[1].groups()
    if _plain(amount) != _plain(its_amount):
        return both(first, second)
    units = unit if unit == its_unit else f"{unit}{_BETWEEN}{its_unit}"
    return f"{both(name, other)}{between}{amount}{NO_BREAK}{units}"


def _listed(first: str, second: str, separators: tuple[str, str]) -> str:
    """Return a list of stones in both languages, stone by stone where both lists are of one length."""
    stones, others = first.split(separators[0]), second.split(separators[1])
    if len(stones) != len(others):
        return both(first, second)
    return separators[0].join(both_stones(stone, other) for stone, other in zip(stones, others, strict=True))


def both_labels(first: Mapping[str, str], second: Mapping[str, str]) -> dict[str, str]:
    """Return labels in both languages; patterns that are filled in elsewhere stay in the first, but for heads."""
    return {
        key: text if "{" in text and key not in _HEADS else both(text, second.get(key, ""))
        for key, text in first.items()
    }


def both_facts(
    first: tuple[Fact, ...], second: tuple[Fact, ...], separators: tuple[str, str] = (", ", ", ")
) -> tuple[Fact, ...]:
    """Return facts with their words in both languages; lists line by line. `separators` are those of their lists."""
    others = {fact.kind: fact for fact in second}
    return tuple(_joined(fact, others[fact.kind], separators) if fact.kind in others else fact for fact in first)


def _joined(one: Fact, other: Fact, separators: tuple[str, str]) -> Fact:
    lines, more = one.text.splitlines(), other.text.splitlines()
    paired = len(lines) == len(more)
    is_stones = one.kind is CatalogField.STONES
    join = both_stones if is_stones else both
    text = "\n".join(join(line, its) for line, its in zip(lines, more, strict=True)) if paired else one.text
    short = _listed(one.short, other.short, separators) if is_stones else both(one.short, other.short)
    return replace(one, label=both(one.label, other.label), text=text, short=short)
