"""The font for words drawn onto a picture: one of the program's that has every letter of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.domain.recipe_steps import ScaleBar
from jewelcraft.domain.recipe_steps import Watermark

if TYPE_CHECKING:
    from pathlib import Path

    from jewelcraft.domain.recipe import Recipe


def overlay_font(recipe: Recipe) -> Path | None:
    """Return the font file for a recipe's watermark and scale bar, None where nothing is written."""
    mark = recipe.get(Watermark)
    if mark is None and recipe.get(ScaleBar) is None:
        return None
    return font_for(mark.text if mark is not None else "0 mm")


def font_for(text: str) -> Path:
    """Return the first font that covers a text, else the one that covers most of it."""
    from jewelcraft.catalog.fonts import FONT_FILES
    from jewelcraft.catalog.fonts import coverage

    letters = {ord(letter) for letter in text if not letter.isspace()}
    best = max(FONT_FILES, key=lambda key: len(letters & coverage(key)))
    return FONT_FILES[best].path
