"""A look: colours, type and spaces of a design, read from TOML."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from dataclasses import replace
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.catalog.fonts import FONT_FILES
from jewelcraft.catalog.text.shaping import TextStyle
from jewelcraft.domain.errors import CatalogError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

COLOURS = ("paper", "ink", "muted", "faint", "accent", "brand", "line", "ground")
STYLES = (
    "display",
    "subtitle",
    "heading",
    "title",
    "second_title",
    "price",
    "fact",
    "label",
    "body",
    "prose",
    "code",
    "brand",
    "running",
    "cell",
    "cell_head",
)
_HEX_LENGTH = 7


@dataclass(frozen=True, slots=True)
class Look:
    """A complete design. `styles` are by role, spaces in millimetres by name."""

    key: str
    name: str
    colours: Mapping[str, str]
    styles: Mapping[str, TextStyle]
    spaces: Mapping[str, float]
    cover: str = "tall"
    framed: bool = False
    """Whether pictures get a hairline frame."""

    def style(self, role: str, **changes: Any) -> TextStyle:
        """Return the style of a role, with some of it changed."""
        style = self.styles[role]
        return replace(style, **changes) if changes else style

    def colour(self, role: str) -> str:
        """Return a colour as #RRGGBB."""
        return self.colours[role]


def read_look(path: Path) -> Look:
    """Read a look from its TOML file.

    Raises:
        CatalogError: naming what is missing or odd in it.
    """
    try:
        return parse_look(path.stem, tomllib.loads(path.read_text(encoding="utf-8")))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise CatalogError("The look {name} cannot be read. Choose another look.", name=path.stem) from error


def parse_look(key: str, table: Mapping[str, Any]) -> Look:
    """Build a look from its TOML table."""
    try:
        colours = {role: _colour(table["colours"][role]) for role in COLOURS}
        styles = {role: _style(table["type"][role], colours) for role in STYLES}
        spaces = {name: float(value) for name, value in table["space"].items()}
        return Look(
            key, table["name"], colours, styles, spaces, table.get("cover", "tall"), bool(table.get("framed", False))
        )
    except (KeyError, TypeError, ValueError) as error:
        raise CatalogError(
            "The look {name} is not complete: {what}. Choose another look.", name=key, what=str(error)
        ) from error


def _colour(text: str) -> str:
    if len(text) != _HEX_LENGTH or text[0] != "#":
        raise ValueError(text)
    int(text[1:], 16)
    return text


def _style(table: Mapping[str, Any], colours: Mapping[str, str]) -> TextStyle:
    font = table["font"]
    if FONT_FILES[font].scripts != ("latin",):
        raise ValueError(font)
    return TextStyle(
        font=font,
        size=float(table["size"]),
        weight=int(table.get("weight", 400)),
        optical=int(table.get("optical", 0)),
        features=tuple(table.get("features", ())),
        tracking=float(table.get("tracking", 0)),
        leading=float(table.get("leading", 1)),
        colour=colours[table.get("colour", "ink")],
        align=table.get("align", "left"),
        balanced=bool(table.get("balanced", False)),
    )
