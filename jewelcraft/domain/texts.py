"""One text in several languages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Mapping

LANGUAGES = ("en", "id", "th", "lo", "km", "my", "fil", "zh_Hant")


@dataclass(frozen=True, slots=True)
class Texts:
    """A text by language code; empty texts are left out."""

    by_language: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, texts: Mapping[str, str]) -> Texts:
        """Build from a mapping of language code to text, in the order of LANGUAGES, then by code."""
        order = {code: place for place, code in enumerate(LANGUAGES)}
        filled = [(code, text) for code, text in texts.items() if text.strip()]
        return cls(tuple(sorted(filled, key=lambda item: (order.get(item[0], len(order)), item[0]))))

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(self.by_language)

    def __bool__(self) -> bool:
        return bool(self.by_language)

    def get(self, language: str) -> str | None:
        """Return the text in just this language, or None."""
        return dict(self.by_language).get(language)

    def best(self, *languages: str) -> str:
        """Return the text in the first of these languages that has one, else English, else any, else empty."""
        texts = dict(self.by_language)
        for language in (*languages, "en"):
            if language in texts:
                return texts[language]
        return self.by_language[0][1] if self.by_language else ""

    def replace(self, language: str, text: str) -> Texts:
        """Return a copy with one language changed; an empty text removes it."""
        return Texts.of({**dict(self.by_language), language: text})
