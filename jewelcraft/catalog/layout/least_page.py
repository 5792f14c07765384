"""The smallest page that a document can be set on: one that holds lines of every script between head and foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.catalog.fonts import SCRIPT_FONTS
from jewelcraft.catalog.layout.sheet import Sheet
from jewelcraft.domain.errors import CatalogError

if TYPE_CHECKING:
    from jewelcraft.catalog.content import CatalogContent

_LINES = 2
"""A text that goes on over pages puts two lines on each, so that none stands alone."""
_READ = ("prose", "body")
"""The styles of texts that go on over pages."""


def check_room(content: CatalogContent) -> None:
    """See that a page holds lines of text: on one that holds none, a text would go on for ever.

    Raises:
        CatalogError: asking for a larger paper.
    """
    sheet = Sheet(content, 1)
    styles = [sheet.style(role) for role in _READ]
    tallest = max(sum(style.line_space(script)) for style in styles for script in ("latin", *SCRIPT_FONTS))
    widest = max(style.size for style in styles) * _LINES
    if sheet.body.height < _LINES * tallest or sheet.body.width < widest:
        raise CatalogError(
            "On pages of {width} × {height} mm no text has room in this look. Choose a larger paper.",
            width=f"{content.paper.width_mm.normalize():f}",
            height=f"{content.paper.height_mm.normalize():f}",
        )
