"""Write colours as operators: those of a screen, or the inks of a press with type in black alone."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from jewelcraft.catalog.pdf_text import number

if TYPE_CHECKING:
    from jewelcraft.catalog.output import Output
    from jewelcraft.images.press import Press

OVERPRINT = "Ov"
"""The graphics state in which black type does not knock out what lies below."""
_GREY_SPREAD = 10
_DARK = 0x48
_DARK_SPREAD = 0x18
_WARM = 0xC0
_WARM_SPREAD = 0x1C
"""Type as dark as this whose parts differ no more is a warm or a cool grey: one ink shows it, and none can slip."""
_LIGHT = 0xE0
"""Type so light is left white: dots of ink in it would only fray its edges."""
_PALE = 0xD4
_LEAST_DOT = 0.06
"""A pale ground has no use for so little cyan or black: it would look soiled."""
_DEEP = 0x22
_RICH_BLACK = (0.45, 0.35, 0.35, 1.0)
"""The black of a ground: deep, dry in time, and with light type in it that four plates do not fray."""
_WEIGHTS = (0.299, 0.587, 0.114)
_BLACK = (0.0, 0.0, 0.0, 1.0)
_NONE = (0.0, 0.0, 0.0, 0.0)


class ScreenColours:
    """Colours as they are on a screen."""

    uses_ink = False

    def fill(self, colour: str) -> str:
        """Return the operators that set the colour of areas."""
        return f"{_rgb(colour)} rg"

    def stroke(self, colour: str) -> str:
        """Return the operators that set the colour of lines."""
        return f"{_rgb(colour)} RG"

    def text(self, colour: str) -> str:
        """Return the operators that set the colour of type."""
        return self.fill(colour)

    def overprints(self, colour: str) -> bool:  # noqa: ARG002 (the same question as to ink)
        """Say whether type of a colour is printed over its ground."""
        return False

    @property
    def registration(self) -> str:
        """The colour of crop marks."""
        return "0 0 0 RG"


class InkColours:
    """Colours as four inks: greys and dark or grey type are black alone, all else by the press's profile."""

    uses_ink = True

    def __init__(self, press: Press) -> None:
        self._press = press

    def fill(self, colour: str) -> str:
        """Return the operators that set the colour of areas."""
        return f"{_written(self.inks(colour))} k"

    def stroke(self, colour: str) -> str:
        """Return the operators that set the colour of lines."""
        return f"{_written(self.type_inks(colour))} K"

    def text(self, colour: str) -> str:
        """Return the operators that set the colour of type; rich black would blur it."""
        return f"{_written(self.type_inks(colour))} k"

    def overprints(self, colour: str) -> bool:
        """Say whether type of a colour is printed over its ground."""
        return self.type_inks(colour) == _BLACK

    def inks(self, colour: str) -> tuple[float, float, float, float]:
        """Return the inks of an area: a deep ground keeps its depth, a grey is black alone."""
        low, high = _range(colour)
        if high <= _DEEP:
            share = min(1.0, (self._press.ink_limit / 100 - 1) / sum(_RICH_BLACK[:3]))
            cyan, magenta, yellow = (round(ink * share, 3) for ink in _RICH_BLACK[:3])
            return cyan, magenta, yellow, 1.0
        if high - low <= (_GREY_SPREAD if low < _PALE else 1) and high > _DARK:
            return (0.0, 0.0, 0.0, round(1 - (low + high) / 510, 3))
        cyan, magenta, yellow, black = _known(self._press, colour)
        if low < _PALE:
            return cyan, magenta, yellow, black
        return (cyan if cyan > _LEAST_DOT else 0.0), magenta, yellow, (black if black > _LEAST_DOT else 0.0)

    def type_inks(self, colour: str) -> tuple[float, float, float, float]:
        """Return the inks of type and lines."""
        low, high = _range(colour)
        if high <= _DARK and high - low <= _DARK_SPREAD:
            return _BLACK
        if low >= _LIGHT and high - low <= _WARM_SPREAD:
            return _NONE
        if high <= _WARM and high - low <= _WARM_SPREAD:
            return (0.0, 0.0, 0.0, round(1 - _lightness(colour), 3))
        return self.inks(colour)

    def printed(self, colour: str) -> str:
        """Return how a colour looks in print."""
        return self._press.printed(colour)

    @property
    def registration(self) -> str:
        """The colour of crop marks, which is on every plate."""
        return "1 1 1 1 K"


Colours = ScreenColours | InkColours


def colours_of(output: Output) -> Colours:
    """Return how an output writes colours."""
    if not output.profile.uses_ink:
        return ScreenColours()
    from jewelcraft.images.press import press

    return InkColours(press(output.icc, output.profile.ink_limit))


@lru_cache(maxsize=256)
def _known(press: Press, colour: str) -> tuple[float, float, float, float]:
    return press.inks(colour)


def _parts(colour: str) -> list[int]:
    return [int(colour[place : place + 2], 16) for place in (1, 3, 5)]


def _range(colour: str) -> tuple[int, int]:
    parts = _parts(colour)
    return min(parts), max(parts)


def _lightness(colour: str) -> float:
    return sum(weight * part for weight, part in zip(_WEIGHTS, _parts(colour), strict=True)) / 255


def _rgb(colour: str) -> str:
    return " ".join(number(part / 255) for part in _parts(colour))


def _written(inks: tuple[float, float, float, float]) -> str:
    return " ".join(number(ink) for ink in inks)
