"""The steps of an edit recipe: what a user did to a picture, as whole numbers that mean the same at every size.

Points are in ten-thousandths of the original's upright width and height, so that a stroke stays where it was
painted when the picture is turned or cropped afterwards.
"""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field
from enum import StrEnum
from typing import Any

WHOLE = 10_000
"""One whole width or height."""
Point = tuple[int, int]


def _number(low: int, high: int, start: int = 0) -> Any:
    """Return a field that holds a whole number within limits."""
    return field(default=start, metadata={"low": low, "high": high})


class LineColour(StrEnum):
    """In what colour a cleaned sketch shows its lines."""

    AS_DRAWN = "as_drawn"
    BLACK = "black"
    SEPIA = "sepia"


class BarCorner(StrEnum):
    """Where a scale bar or a watermark stands."""

    BOTTOM_LEFT = "bottom_left"
    BOTTOM_RIGHT = "bottom_right"
    CENTRE = "centre"


@dataclass(frozen=True, slots=True)
class Perspective:
    """Four corners of a flat thing, clockwise from the top left, that become those of the picture."""

    corners: tuple[Point, ...] = ((0, 0), (WHOLE, 0), (WHOLE, WHOLE), (0, WHOLE))


@dataclass(frozen=True, slots=True)
class Straighten:
    """Quarter turns clockwise, then mirrored, then turned by hundredths of a degree without empty corners."""

    quarter_turns: int = _number(0, 3)
    mirrored: bool = False
    angle: int = _number(-4500, 4500)


@dataclass(frozen=True, slots=True)
class Crop:
    """The part that stays, in ten-thousandths of the straightened picture; `ratio` is only remembered."""

    x: int = _number(0, WHOLE)
    y: int = _number(0, WHOLE)
    width: int = _number(1, WHOLE, WHOLE)
    height: int = _number(1, WHOLE, WHOLE)
    ratio: str = ""


@dataclass(frozen=True, slots=True)
class WhiteBalance:
    """What each colour is multiplied with, in thousandths."""

    red: int = _number(200, 5000, 1000)
    green: int = _number(200, 5000, 1000)
    blue: int = _number(200, 5000, 1000)


@dataclass(frozen=True, slots=True)
class Light:
    """Light and colour, each from -100 to 100, 0 for untouched; sharpness from 0."""

    exposure: int = _number(-100, 100)
    contrast: int = _number(-100, 100)
    shadows: int = _number(-100, 100)
    highlights: int = _number(-100, 100)
    saturation: int = _number(-100, 100)
    sharpness: int = _number(0, 100)


@dataclass(frozen=True, slots=True)
class Stroke:
    """A brush's way over the picture; `radius` is in ten-thousandths of the original's longer side."""

    points: tuple[Point, ...]
    radius: int = _number(1, WHOLE, 100)


@dataclass(frozen=True, slots=True)
class Dust:
    """Small spots taken out: by themselves up to a strength, and where the brush went."""

    strength: int = _number(0, 100, 50)
    strokes: tuple[Stroke, ...] = ()


@dataclass(frozen=True, slots=True)
class Background:
    """What is behind the piece made white, or clear, with its soft shadow kept."""

    strength: int = _number(0, 100, 70)
    soft_edge: int = _number(0, 40, 6)
    shadow: int = _number(0, 100, 60)
    clear: bool = False
    keep: tuple[Stroke, ...] = ()
    remove: tuple[Stroke, ...] = ()


@dataclass(frozen=True, slots=True)
class SketchClean:
    """The paper's colour and shade taken away, the lines kept."""

    paper: int = _number(0, 100, 75)
    darkness: int = _number(0, 100, 55)
    smallest: int = _number(0, 100, 20)
    lines: LineColour = LineColour.AS_DRAWN
    hard: bool = False
    clear: bool = False


@dataclass(frozen=True, slots=True)
class Focal:
    """The point that stays in view when a place crops the picture."""

    x: int = _number(0, WHOLE, 5000)
    y: int = _number(0, WHOLE, 2000)


@dataclass(frozen=True, slots=True)
class ScaleBar:
    """A bar of a length in hundredths of a millimetre, measured by a reference drawn on the picture."""

    start: Point = (0, 0)
    end: Point = (WHOLE, 0)
    reference: int = _number(1, 10_000_000, 1000)
    """How long the way from start to end is, in hundredths of a millimetre."""
    length: int = _number(0, 10_000_000)
    """How long the bar is; 0 for a round length that suits."""
    corner: BarCorner = BarCorner.BOTTOM_LEFT


@dataclass(frozen=True, slots=True)
class Watermark:
    """Words over the picture, for copies that leave by e-mail."""

    text: str = ""
    opacity: int = _number(5, 100, 35)
    size: int = _number(1, 30, 5)
    """The height of the letters in percent of the picture's height."""
    corner: BarCorner = BarCorner.BOTTOM_RIGHT


@dataclass(frozen=True, slots=True)
class UnknownStep:
    """A step of a later version, kept to the letter and passed over."""

    text: str


Step = (
    Perspective
    | Straighten
    | Crop
    | WhiteBalance
    | Light
    | Dust
    | SketchClean
    | Background
    | Focal
    | ScaleBar
    | Watermark
    | UnknownStep
)
STEP_NAMES: dict[type[Any], str] = {
    Perspective: "perspective",
    Straighten: "straighten",
    Crop: "crop",
    WhiteBalance: "white_balance",
    Light: "light",
    Dust: "dust",
    SketchClean: "sketch",
    Background: "background",
    Focal: "focal",
    ScaleBar: "scale_bar",
    Watermark: "watermark",
}
"""The name of each step in a recipe's text; the order is that in which they are done."""
