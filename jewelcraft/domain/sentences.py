"""Sentences as data: an English template and its values, put into words in any language later."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from dataclasses import field
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING
from typing import Protocol

from jewelcraft.domain.money import Money
from jewelcraft.domain.units import Length
from jewelcraft.domain.units import Weight

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Iterable
    from collections.abc import Mapping

Value = str | int | Decimal | Money | Weight | Length | date


class ValueFormatter(Protocol):
    """Writes one value in the manner of a locale."""

    def __call__(self, value: Value) -> str:
        """Return the value as text."""


def plain_text(value: Value) -> str:
    """Write a value in English without a locale, as in logs and tests."""
    return str(value)


@dataclass(frozen=True, slots=True)
class Sentence:
    """An English template with {named} places, and the values that fill them.

    The template is the key for translation, so it must be a literal where it is written.
    """

    template: str
    values: Mapping[str, Value | Sentence] = field(default_factory=dict)

    def render(
        self,
        translate: Callable[[str], str] = lambda template: template,
        write: ValueFormatter = plain_text,
    ) -> str:
        """Put the sentence into words: translate the template, then write each value in its place."""
        words = {
            name: value.render(translate, write) if isinstance(value, Sentence) else write(value)
            for name, value in self.values.items()
        }
        for template in (translate(self.template), self.template):
            # A wrong place in a translation, or in an old file, must not keep the rest from being said.
            with suppress(KeyError, ValueError, IndexError, AttributeError):
                return template.format_map(words)
        return self.template

    def filled(self, **values: Value | Sentence) -> Sentence:
        """Return the sentence with these values in its places."""
        return Sentence(self.template, values)

    def __str__(self) -> str:
        return self.render()


def sentence(template: str, **values: Value | Sentence) -> Sentence:
    """Build a sentence; translators' tools look for calls of this name."""
    return Sentence(template, values)


def one_or_many(count: int, one: Sentence, many: Sentence) -> Sentence:
    """Return what is said of a single thing, or what is said of many with {count} filled in."""
    return one if count == 1 else Sentence(many.template, {**many.values, "count": count})


def distinct(sentences: Iterable[Sentence]) -> tuple[Sentence, ...]:
    """Return the sentences, each once, in their order."""
    return tuple({str(each): each for each in sentences}.values())
