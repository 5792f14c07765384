"""A look: colours, type, spaces and the manner of a design, read from TOML, changed within good taste."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.catalog.colour_contrast import readable_on
from jewelcraft.catalog.fonts import FONT_FILES
from jewelcraft.catalog.text.shaping import TextStyle
from jewelcraft.domain.errors import CatalogError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

COLOURS = ("paper", "ink", "muted", "faint", "accent", "brand", "line", "ground")
READ_COLOURS = ("ink", "muted", "faint", "accent", "brand")
"""The colours that words are printed in; they are kept readable on the paper."""
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
_HEADING_STYLES = ("display", "subtitle", "heading", "title", "prose", "brand")
_HEX_LENGTH = 7
COVERS = ("tall", "framed", "cloth", "ledger", "plate")
HEADERS = ("ruled", "quiet", "motif", "technical")
CELLS = ("plain", "centred", "boxed", "mounted")
TERMS = ("calm", "margin", "columns", "framed", "numbered")
INDEXES = ("pictures", "rows", "leaders", "framed", "compact")
ORNAMENTS = ("", "kawung", "brilliant", "grid")
SPACINGS = {"close": 0.88, "normal": 1.0, "airy": 1.14}
SIZES = {"small": 0.94, "normal": 1.0, "large": 1.07}
_SPREAD = ("margin_side", "margin_top", "gap_across", "gap_down", "cell_text")


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
    header: str = "ruled"
    cell: str = "plain"
    ornament: str = ""
    terms: str = "calm"
    """How clauses are set."""
    index: str = "pictures"
    """How the index is set."""

    def style(self, role: str, **changes: Any) -> TextStyle:
        """Return the style of a role, with some of it changed."""
        style = self.styles[role]
        return replace(style, **changes) if changes else style

    def colour(self, role: str) -> str:
        """Return a colour as #RRGGBB."""
        return self.colours[role]


def faces() -> tuple[tuple[str, str], ...]:
    """Return the key and the name of every face that headings and texts may be set in."""
    return tuple((file.key, file.family) for file in FONT_FILES.values() if file.scripts == ("latin",))


def read_look(path: Path) -> Look:
    """Read a look from its TOML file.

    Raises:
        CatalogError: naming what is missing or odd in it.
    """
    try:
        return _known_look(path, path.stat().st_mtime_ns)
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise CatalogError("The look {name} cannot be read. Choose another look.", name=path.stem) from error


@lru_cache(maxsize=32)
def _known_look(path: Path, _changed: int) -> Look:
    return parse_look(path.stem, tomllib.loads(path.read_text(encoding="utf-8")))


def parse_look(key: str, table: Mapping[str, Any]) -> Look:
    """Build a look from its TOML table."""
    try:
        colours = {role: _colour(table["colours"][role]) for role in COLOURS}
        styles = {role: _style(table["type"][role], colours) for role in STYLES}
        spaces = {name: float(value) for name, value in table["space"].items()}
        return Look(
            key,
            table["name"],
            colours,
            styles,
            spaces,
            _one_of(table.get("cover", "tall"), COVERS),
            bool(table.get("framed", False)),
            _one_of(table.get("header", "ruled"), HEADERS),
            _one_of(table.get("cell", "plain"), CELLS),
            _one_of(table.get("ornament", ""), ORNAMENTS),
            _one_of(table.get("terms", "calm"), TERMS),
            _one_of(table.get("index", "pictures"), INDEXES),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise CatalogError(
            "The look {name} is not complete: {what}. Choose another look.", name=key, what=str(error)
        ) from error


def changed_look(look: Look, changes: tuple[tuple[str, str], ...]) -> Look:
    """Return a look with colours, faces, spaces and sizes of one's own.

    Words stay readable: a colour too near the paper's is made darker or lighter. What no look
    knows is passed over, so that a choice made in a newer version does no harm.
    """
    wanted = dict(changes)
    if not wanted:
        return look
    colours = {role: _or_else(wanted.get(role, ""), colour) for role, colour in look.colours.items()}
    if "paper" in wanted:
        colours["ground"] = _or_else(wanted.get("ground", ""), colours["paper"])
    colours |= {role: readable_on(colours[role], colours["paper"]) for role in READ_COLOURS}
    old = {colour: role for role, colour in reversed(tuple(look.colours.items())) if role in READ_COLOURS}
    heading, body = wanted.get("heading_font", ""), wanted.get("body_font", "")
    size = SIZES.get(wanted.get("size", ""), 1.0)
    styles = {
        role: _changed_style(style, colours, old, heading if role in _HEADING_STYLES else body, size)
        for role, style in look.styles.items()
    }
    spread = SPACINGS.get(wanted.get("spacing", ""), 1.0)
    spaces = {name: space * spread if name in _SPREAD else space for name, space in look.spaces.items()}
    return replace(look, colours=colours, styles=styles, spaces=spaces)


def _changed_style(
    style: TextStyle, colours: Mapping[str, str], roles: Mapping[str, str], font: str, size: float
) -> TextStyle:
    role = roles.get(style.colour, "ink")
    known = font in FONT_FILES and FONT_FILES[font].scripts == ("latin",)
    return replace(style, font=font if known else style.font, size=style.size * size, colour=colours[role])


def _or_else(text: str, colour: str) -> str:
    try:
        return _colour(text)
    except ValueError:
        return colour


def _one_of(word: str, known: tuple[str, ...]) -> str:
    if word not in known:
        raise ValueError(word)
    return word


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
