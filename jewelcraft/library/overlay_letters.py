"""The words that are written onto a picture, shaped by HarfBuzz in the program's own fonts, whatever their script."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING
from typing import Any

from jewelcraft.domain.recipe_steps import ScaleBar
from jewelcraft.domain.recipe_steps import Watermark

if TYPE_CHECKING:
    from jewelcraft.domain.recipe import Recipe
    from jewelcraft.images.editing.lettering import Contour
    from jewelcraft.images.editing.lettering import Lettering
    from jewelcraft.images.editing.lettering import Letters

_FONT, _WEIGHT, _SIZE = "inter", 500, 100.0
_BEND = 8
"""Into so many straight lines a curve is cut."""


def overlay_letters(recipe: Recipe) -> Letters | None:
    """Return what a recipe's watermark and scale bar are written with, None where nothing is written."""
    mark = recipe.get(Watermark)
    if mark is None and recipe.get(ScaleBar) is None:
        return None
    from jewelcraft.catalog.fonts import FONT_FILES
    from jewelcraft.images.editing.lettering import Letters

    words = lettering(mark.text) if mark is not None and mark.text.strip() else None
    return Letters(FONT_FILES[_FONT].path, words)


@lru_cache(maxsize=32)
def lettering(text: str) -> Lettering:
    """Shape a line of words and return its outlines."""
    from jewelcraft.catalog.text.scripts import clean
    from jewelcraft.catalog.text.shaping import TextStyle
    from jewelcraft.catalog.text.shaping import scaled_font
    from jewelcraft.catalog.text.shaping import shape_text
    from jewelcraft.images.editing.lettering import Lettering

    style = TextStyle(font=_FONT, weight=_WEIGHT, size=_SIZE)
    at, above, below = 0.0, 0.8, 0.3
    contours: list[Contour] = []
    for run in shape_text(clean(" ".join(text.split())), style):
        font, scale = scaled_font(run.face), run.scale / _SIZE
        high, low = style.line_space(run.script)
        above, below = max(above, high / _SIZE), max(below, low / _SIZE)
        for glyph in run.glyphs:
            pen = _Pen(at + glyph.dx * scale, -glyph.dy * scale, scale)
            font.draw_glyph_with_pen(glyph.id, pen)
            contours += pen.contours
            at += glyph.advance * scale
    return Lettering(at, above, below, tuple(contours))


class _Pen:
    """Writes a glyph's outline down as straight lines."""

    def __init__(self, left: float, down: float, scale: float) -> None:
        self._left, self._down, self._scale = left, down, scale
        self._points: list[tuple[float, float]] = []
        self.contours: list[Contour] = []

    def moveTo(self, point: Any) -> None:
        self._points = [point]

    def lineTo(self, point: Any) -> None:
        self._points.append(point)

    def qCurveTo(self, *points: Any) -> None:
        *bends, end = points
        for place, bend in enumerate(bends):
            # Between two bends a curve passes through their middle.
            after = end if place == len(bends) - 1 else _middle(bend, bends[place + 1])
            start = self._points[-1]
            self._points += [_on_two(start, bend, after, part / _BEND) for part in range(1, _BEND + 1)]

    def curveTo(self, first: Any, second: Any, end: Any) -> None:
        start = self._points[-1]
        self._points += [_on_three((start, first, second, end), part / _BEND) for part in range(1, _BEND + 1)]

    def closePath(self) -> None:
        if len(self._points) > 2:  # noqa: PLR2004 (less is no area)
            self.contours.append(
                tuple((self._left + x * self._scale, self._down - y * self._scale) for x, y in self._points)
            )
        self._points = []

    def endPath(self) -> None:
        self.closePath()


def _middle(one: Any, other: Any) -> tuple[float, float]:
    return (one[0] + other[0]) / 2, (one[1] + other[1]) / 2


def _on_two(start: Any, bend: Any, end: Any, part: float) -> tuple[float, float]:
    rest = 1 - part
    shares = (rest * rest, 2 * rest * part, part * part)
    return _sum((start, bend, end), shares)


def _on_three(points: Any, part: float) -> tuple[float, float]:
    rest = 1 - part
    return _sum(points, (rest**3, 3 * rest * rest * part, 3 * rest * part * part, part**3))


def _sum(points: Any, shares: tuple[float, ...]) -> tuple[float, float]:
    return (
        sum(share * point[0] for share, point in zip(shares, points, strict=True)),
        sum(share * point[1] for share, point in zip(shares, points, strict=True)),
    )
