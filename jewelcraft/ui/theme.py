"""Turn the theme files into tokens, a palette and a style sheet."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from dataclasses import field
from functools import lru_cache
from string import Template
from typing import TYPE_CHECKING
from typing import Literal

from PySide6.QtGui import QColor
from PySide6.QtGui import QPalette

from jewelcraft.library.resources import resource

if TYPE_CHECKING:
    from collections.abc import Mapping

ThemeName = Literal["light", "dark"]
THEMES: tuple[ThemeName, ...] = ("light", "dark")


@dataclass(frozen=True, slots=True)
class TypeRole:
    """How one kind of text is set: pixels at 100 %, weight, family and line height."""

    size: int
    weight: int
    family: Literal["sans", "serif"]
    line: float
    figures: bool = False
    """Tabular figures, for amounts that stand in columns."""


@dataclass(frozen=True, slots=True)
class Measures:
    """The sizes that both themes share."""

    type: Mapping[str, TypeRole]
    heights: Mapping[str, int]
    radius: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Theme:
    """The colour tokens of one theme."""

    name: str
    colors: Mapping[str, str] = field(hash=False)
    chart: Mapping[str, str] = field(hash=False)

    def color(self, token: str) -> QColor:
        """Return a token's colour; chart colours are named as `chart.metal`."""
        kind, _, group = token.partition(".")
        return QColor(self.chart[group] if kind == "chart" else self.colors[token])


@lru_cache(maxsize=4)
def load_theme(name: ThemeName) -> Theme:
    """Read a theme file."""
    values = tomllib.loads(resource(f"themes/{name}.toml").read_text(encoding="utf-8"))
    return Theme(values["name"], values["colors"], values["chart"])


@lru_cache(maxsize=1)
def load_measures() -> Measures:
    """Read the sizes that both themes share."""
    values = tomllib.loads(resource("themes/measures.toml").read_text(encoding="utf-8"))
    roles = {name: TypeRole(**role) for name, role in values["type"].items()}
    return Measures(roles, values["heights"], values["radius"])


_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.PlaceholderText: "ink3",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "on_accent",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "ink",
    QPalette.ColorRole.ToolTipText: "surface",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "border2",
    QPalette.ColorRole.Dark: "input",
    QPalette.ColorRole.Shadow: "border2",
}
_DISABLED = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


def build_palette(theme: Theme) -> QPalette:
    """Fill every role of a palette, so that no default grey shows through."""
    palette = QPalette()
    for role, token in _ROLES.items():
        palette.setColor(role, theme.color(token))
    for role in _DISABLED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.color("disabled"))
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Highlight, theme.color("border2"))
    return palette


def build_style_sheet(theme: Theme, sizes: Mapping[str, int], pictures: Mapping[str, str]) -> str:
    """Fill the style sheet template with colours, sizes and the paths of small pictures."""
    template = Template(resource("themes/window.qss").read_text(encoding="utf-8"))
    values: dict[str, str | int] = {**theme.colors, **sizes, **pictures}
    return template.substitute(values)
