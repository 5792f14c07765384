"""Motifs drawn by code: the kawung of Javanese batik, the facets of a brilliant, a fine grid."""

from __future__ import annotations

from functools import lru_cache
from math import cos
from math import pi
from math import sin
from typing import TYPE_CHECKING

from jewelcraft.catalog.boxes import ShapeBox
from jewelcraft.catalog.boxes import mm

if TYPE_CHECKING:
    from jewelcraft.catalog.boxes import Rect
    from jewelcraft.catalog.boxes import Segment

_BLEED = mm(12)
_CORNERS = ((-1, -1), (1, -1), (1, 1), (-1, 1))


@lru_cache(maxsize=16)
def kawung(rect: Rect, colour: str, tile: float, *, bleeds: bool = False) -> ShapeBox:
    """Cover an area with the four petals of the palm fruit, cut cleanly at its edges."""
    spread = _BLEED if bleeds else 0.0
    columns = round(rect.width / tile)
    start = rect.x + (rect.width - columns * tile) / 2
    first = -(-(start - rect.x + spread) // tile)
    rows = round(rect.height / tile)
    top = rect.y + (rect.height - rows * tile) / 2
    above = -(-(top - rect.y + spread) // tile)
    path: list[Segment] = []
    for row in range(int(rows + 2 * above + 1)):
        for column in range(int(columns + 2 * first + 1)):
            centre = start + (column - first + 0.5) * tile, top + (row - above + 0.5) * tile
            path += _flower(centre, tile)
    return ShapeBox(rect, tuple(path), colour, clips=True, bleeds=bleeds)


@lru_cache(maxsize=16)
def kawung_strip(rect: Rect, colour: str) -> ShapeBox:
    """Fill a strip with a single row of the motif, whole at both ends."""
    count = max(round(rect.width / rect.height), 1)
    tile = rect.width / count
    middle = rect.y + rect.height / 2
    path = tuple(step for place in range(count) for step in _flower((rect.x + (place + 0.5) * tile, middle), tile))
    return ShapeBox(rect, path, colour, clips=True)


@lru_cache(maxsize=4)
def _petals(tile: float) -> tuple[Segment, ...]:
    """Return the petals around the middle of a tile: each an almond with a slit, and a grain between them."""
    path: list[Segment] = []
    for across, down in _CORNERS:
        for share, turn in ((1.0, 1), (0.46, -1)):
            path += _almond(across, down, tile, share, turn)
    path += _diamond(0.0, 0.0, tile * 0.055)
    return tuple(path)


def _almond(across: int, down: int, tile: float, share: float, turn: int) -> list[Segment]:
    """Draw an almond from near the middle to near a corner; one turned the other way is a hole in the first."""
    reach, middle = tile * 0.5, 0.5
    near = reach * (middle - 0.42 * share)
    far = reach * (middle + 0.42 * share)
    bulge = tile * 0.215 * share * turn
    span = (far - near) * 0.28
    head = (near * across, near * down)
    tail = (far * across, far * down)
    side = (-down * bulge, across * bulge)
    along = (across * span, down * span)
    return [
        ("m", head),
        (
            "c",
            (
                *_sum(head, along, side),
                *_sum(tail, (-along[0], -along[1]), side),
                *tail,
            ),
        ),
        (
            "c",
            (
                *_sum(tail, (-along[0], -along[1]), (-side[0], -side[1])),
                *_sum(head, along, (-side[0], -side[1])),
                *head,
            ),
        ),
        ("h", ()),
    ]


def _sum(*points: tuple[float, float]) -> tuple[float, float]:
    return sum(point[0] for point in points), sum(point[1] for point in points)


def _diamond(x: float, y: float, radius: float) -> list[Segment]:
    return [
        ("m", (x, y - radius)),
        ("l", (x + radius, y)),
        ("l", (x, y + radius)),
        ("l", (x - radius, y)),
        ("h", ()),
    ]


def _flower(centre: tuple[float, float], tile: float) -> list[Segment]:
    return [(step, _moved(points, centre)) for step, points in _petals(tile)]


def _moved(points: tuple[float, ...], by: tuple[float, float]) -> tuple[float, ...]:
    return tuple(round(point + by[place % 2], 2) for place, point in enumerate(points))


def brilliant(rect: Rect, colour: str, thickness: float = 0.4) -> ShapeBox:
    """Draw the crown of a round brilliant from above: table, stars, kites and upper halves."""
    centre = rect.x + rect.width / 2, rect.y + rect.height / 2
    radius = min(rect.width, rect.height) / 2
    girdle = [_on_circle(centre, radius, place / 16) for place in range(16)]
    kites = [_on_circle(centre, radius * 0.74, place / 8 + 1 / 16) for place in range(8)]
    table = [_on_circle(centre, radius * 0.53, place / 8) for place in range(8)]
    path = [*_polygon(girdle), *_polygon(table)]
    for place in range(8):
        kite = kites[place]
        for other in (
            table[place],
            table[(place + 1) % 8],
            girdle[2 * place],
            girdle[2 * place + 1],
            girdle[(2 * place + 2) % 16],
        ):
            path += [("m", kite), ("l", other)]
        path += [("m", table[place]), ("l", girdle[2 * place])]
    return ShapeBox(rect, tuple(path), colour, stroke=thickness)


def brilliant_profile(rect: Rect, colour: str, thickness: float = 0.4) -> ShapeBox:
    """Draw a round brilliant from the side: crown, girdle and pavilion, as high as the area."""
    middle, radius = rect.x + rect.width / 2, rect.width / 2
    girdle, under = rect.y + rect.height * 0.27, rect.y + rect.height * 0.31
    table = [(middle - radius * 0.53, rect.y), (middle + radius * 0.53, rect.y)]
    left, right = (rect.x, girdle), (rect.right, girdle)
    low = [(rect.x, under), (rect.right, under)]
    culet = (middle, rect.bottom)
    path = [*_polygon([table[0], table[1], right, low[1], culet, low[0], left])]
    lines = [(left, right), (low[0], low[1])]
    crown = [(middle + radius * share, rect.y) for share in (-0.53, 0.0, 0.53)]
    belt = [(middle + radius * share, girdle) for share in (-0.66, 0.0, 0.66)]
    lines += [(crown[0], belt[0]), (belt[0], crown[1]), (crown[1], belt[2]), (belt[2], crown[2]), (crown[1], belt[1])]
    keel = rect.y + rect.height * 0.62
    lines += [((middle + radius * share, under), culet) for share in (-0.66, -0.24, 0.24, 0.66)]
    lines += [((middle, under), (middle + radius * share, keel)) for share in (-0.13, 0.13)]
    for start, end in lines:
        path += [("m", start), ("l", end)]
    return ShapeBox(rect, tuple(path), colour, stroke=thickness)


def _on_circle(centre: tuple[float, float], radius: float, turn: float) -> tuple[float, float]:
    angle = 2 * pi * turn - pi / 2
    return round(centre[0] + radius * cos(angle), 2), round(centre[1] + radius * sin(angle), 2)


def _polygon(points: list[tuple[float, float]]) -> list[Segment]:
    return [("m", points[0]), *(("l", point) for point in points[1:]), ("h", ())]


def frame(rect: Rect, colour: str, thickness: float = 0.4) -> ShapeBox:
    """Draw the outline of an area."""
    corners = [(rect.x, rect.y), (rect.right, rect.y), (rect.right, rect.bottom), (rect.x, rect.bottom)]
    return ShapeBox(rect, tuple(_polygon(corners)), colour, stroke=thickness)


def fine_grid(rect: Rect, colour: str, step: float, thickness: float = 0.25) -> ShapeBox:
    """Draw the fine squares of a draughtsman's paper."""
    path: list[Segment] = []
    for place in range(int(rect.width / step) + 1):
        x = rect.x + place * step
        path += [("m", (x, rect.y)), ("l", (x, rect.bottom))]
    for place in range(int(rect.height / step) + 1):
        y = rect.y + place * step
        path += [("m", (rect.x, y)), ("l", (rect.right, y))]
    return ShapeBox(rect, tuple(path), colour, stroke=thickness, clips=True)
