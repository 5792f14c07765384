"""A document in two languages: facts and labels of both together, each said once where they are the same."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jewelcraft.catalog.content import Fact

_BETWEEN = " / "


def both(first: str, second: str) -> str:
    """Return a short text in both languages."""
    return first if not second or second == first else f"{first}{_BETWEEN}{second}" if first else second


def both_labels(first: Mapping[str, str], second: Mapping[str, str]) -> dict[str, str]:
    """Return labels in both languages; patterns that are filled in elsewhere stay in the first."""
    return {key: text if "{" in text else both(text, second.get(key, "")) for key, text in first.items()}


def both_facts(first: tuple[Fact, ...], second: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """Return facts with their words in both languages; lists line by line."""
    others = {fact.kind: fact for fact in second}
    return tuple(_joined(fact, others[fact.kind]) if fact.kind in others else fact for fact in first)


def _joined(one: Fact, other: Fact) -> Fact:
    lines, more = one.text.splitlines(), other.text.splitlines()
    paired = len(lines) == len(more)
    text = "\n".join(both(line, its) for line, its in zip(lines, more, strict=True)) if paired else one.text
    return replace(one, label=both(one.label, other.label), text=text, short=both(one.short, other.short))
