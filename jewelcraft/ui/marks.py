"""Mark texts for translation where they are written, to be translated where they are shown."""

from __future__ import annotations


def mark(context: str, text: str) -> str:  # noqa: ARG001 (translators' tools read the context)
    """Return the text; `QCoreApplication.translate(context, text)` finds its translation."""
    return text
