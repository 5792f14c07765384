"""The door to the fonts: static weights for the window, and what makes them change."""

from __future__ import annotations

from jewelcraft.catalog.fonts import FONT_FILES
from jewelcraft.catalog.fonts import instance


def font_mark(key: str) -> str:
    """Return what identifies the font file, for naming what was made of it."""
    return FONT_FILES[key].sha256[:16]


def font_instance(key: str, weight: int) -> bytes:
    """Return a static font file of one weight."""
    return instance(key, weight)
