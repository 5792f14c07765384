"""Small balls in the colour of a metal or a stone."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtCore import QRectF
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtGui import QPen
from PySide6.QtGui import QRadialGradient

from jewelcraft.library.resources import resource
from jewelcraft.ui.look import look

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from jewelcraft.domain.rates import Alloy

_METALS = {"gold": "yellow", "palladium": "platinum", "nickel": "silver", "rhodium": "silver", "ruthenium": "black"}
_GREY_STONES = {"cz": "zirconia", "cubic": "zirconia", "tsavorite": "emerald", "jadeite": "jade", "nephrite": "jade"}


@cache
def _colors() -> dict[str, tuple[str, str]]:
    tables = tomllib.loads(resource("themes/swatches.toml").read_text(encoding="utf-8"))
    return {f"{table}.{name}": (pair[0], pair[1]) for table, pairs in tables.items() for name, pair in pairs.items()}


def metal_swatch(metal: str) -> str:
    """Return the swatch of a metal by itself."""
    found = f"metal.{_METALS.get(metal, metal)}"
    return found if found in _colors() else "metal.silver"


def alloy_swatch(alloy: Alloy) -> str:
    """Return the swatch of an alloy by its colour, else by its metal."""
    found = f"metal.{alloy.colour}"
    if alloy.metal == "gold" and found in _colors():
        return found
    return metal_swatch(alloy.metal)


def stone_swatch(name: str) -> str:
    """Return the swatch of a stone by the words of its name."""
    words = name.lower()
    for word, stone in _GREY_STONES.items():
        if word in words.split():
            return f"stone.{stone}"
    stones = [key.removeprefix("stone.") for key in _colors() if key.startswith("stone.")]
    found = sorted((words.find(stone), stone) for stone in stones if stone in words)
    return f"stone.{found[0][1]}" if found else "stone.other"


def paint_swatch(painter: QPainter, room: QRectF, swatch: str) -> None:
    """Paint a ball, or a small plate for what is no metal and no stone."""
    lit, shaded = _colors().get(swatch, _colors()["stone.other"])
    light = QRadialGradient(QPointF(room.left() + room.width() * 0.35, room.top() + room.height() * 0.3), room.width())
    light.setColorAt(0, QColor(lit))
    light.setColorAt(0.85, QColor(shaded))
    painter.setPen(QPen(look().color("border2"), 0.8))
    painter.setBrush(light)
    if swatch.startswith("plate."):
        painter.drawRoundedRect(room.adjusted(1, 1, -1, -1), 4, 4)
    else:
        painter.drawEllipse(room)
    painter.setBrush(Qt.BrushStyle.NoBrush)
