"""Find where words of Thai, Lao, Khmer and Burmese end."""

from __future__ import annotations


def break_words(text: str) -> list[str]:
    """Split a text where a line may break; joined it is the text again."""
    from icu4py.breakers import LineBreaker

    return [text[start:end] for start, end in LineBreaker(text, "th").segments()]
