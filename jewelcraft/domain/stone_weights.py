"""Stone weights from millimetres, by shape and specific gravity.

ct = dimensions x specific gravity x k for coloured stones; diamonds have their own k with the
gravity inside. Constants: Dendritics, Gemgate, Gempulse and the Plumb Club (domain 4.2, 4.3).
An estimate is for set stones; loose ones are weighed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.numbers import ONE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Sequence

DIAMOND_GRAVITY = Decimal("3.52")
GIRDLES = {
    "medium": Decimal("1.00"),
    "medium+": Decimal("1.015"),
    "slightly thick": Decimal("1.02"),
    "thick": Decimal("1.035"),
    "extremely thick": Decimal("1.08"),
}
"""What a thick girdle adds to a diamond (Gemgate)."""


@dataclass(frozen=True, slots=True)
class Shape:
    """How a cut turns millimetres into carats.

    `mean` cuts count the squared mean of length and width, the others length x width. `depth` is
    the usual depth as a share of the width, used where none was measured. `diamond` holds k by
    length-to-width ratio, or one k under ratio 1.
    """

    k: Decimal
    depth: Decimal
    diamond: tuple[tuple[Decimal, Decimal], ...] = ()
    mean: bool = False


def _shape(k: str, depth: str, *diamond: tuple[str, str], mean: bool = False) -> Shape:
    return Shape(Decimal(k), Decimal(depth), tuple((Decimal(r), Decimal(f)) for r, f in diamond), mean)


SHAPES: Mapping[str, Shape] = {
    "round": _shape(".0018", ".60", ("1", ".0061"), mean=True),
    "oval": _shape(".0020", ".60", ("1", ".0062"), mean=True),
    "square": _shape(".0023", ".65", ("1", ".0083")),
    "princess": _shape(".0024", ".70", ("1", ".0083")),
    "emerald": _shape(".0025", ".65", ("1.25", ".0080"), ("1.5", ".0092"), ("2", ".0100"), ("2.5", ".0106")),
    "rectangle": _shape(".0026", ".65", ("1", ".00915")),
    "radiant": _shape(".0026", ".65", ("1", ".0081")),
    "cushion": _shape(".0018", ".65", ("1", ".0081"), mean=True),
    "cushion rectangular": _shape(".0022", ".65", ("1", ".0081")),
    "pear": _shape(".0018", ".60", ("1.25", ".00615"), ("1.5", ".00600"), ("1.66", ".00590"), ("2", ".00575")),
    "marquise": _shape(
        ".0016",
        ".60",
        ("1.5", ".00565"),
        ("1.75", ".00570"),
        ("2", ".00580"),
        ("2.25", ".00583"),
        ("2.5", ".00585"),
        ("2.75", ".00590"),
        ("3", ".00595"),
    ),
    "heart": _shape(".0021", ".60", ("1", ".0059")),
    "triangle": _shape(".0018", ".50", ("1", ".0057")),
    "baguette": _shape(".0026", ".60", ("1", ".00915")),
    "cabochon": _shape(".0027", ".45"),
    "bead": _shape(".002618", "1"),
}
_CUT_WORDS = (
    ("cabochon", "cabochon"),
    ("sugarloaf", "cabochon"),
    ("marquis", "marquise"),
    ("navette", "marquise"),
    ("baguette", "baguette"),
    ("princess", "princess"),
    ("quadrillion", "princess"),
    ("emerald", "emerald"),
    ("octagon", "emerald"),
    ("asscher", "emerald"),
    ("radiant", "radiant"),
    ("rectang", "rectangle"),
    ("cushion", "cushion"),
    ("antique", "cushion"),
    ("pear", "pear"),
    ("drop", "pear"),
    ("heart", "heart"),
    ("trill", "triangle"),
    ("triang", "triangle"),
    ("oval", "oval"),
    ("square", "square"),
    ("bead", "bead"),
    ("sphere", "bead"),
    ("ball", "bead"),
    ("round", "round"),
    ("brilliant", "round"),
)
_ROUND_CUTS = {"round", "bead"}
_PEARL_WORDS = ("pearl", "mutiara")

_GRAVITIES: Mapping[str, Decimal] = {
    name: Decimal(value)
    for name, value in {
        "diamond": "3.52", "ruby": "4.00", "sapphire": "4.00", "corundum": "4.00", "spinel": "3.60",
        "chrysoberyl": "3.73", "alexandrite": "3.73", "topaz": "3.53", "zircon": "4.50", "beryl": "2.72",
        "emerald": "2.72", "aquamarine": "2.72", "morganite": "2.72", "heliodor": "2.72", "peridot": "3.34",
        "garnet": "4.05", "almandine": "4.05", "pyrope": "3.78", "rhodolite": "3.84", "spessartine": "4.20",
        "grossular": "3.60", "hessonite": "3.60", "tsavorite": "3.60", "demantoid": "3.90", "jade": "3.34",
        "jadeite": "3.34", "nephrite": "2.95", "hematite": "5.20", "marcasite": "4.90", "pyrite": "5.00",
        "cubic zirconia": "5.75", "zirconia": "5.75", "cz": "5.75", "moissanite": "3.22", "tourmaline": "3.06",
        "rubellite": "3.06", "tanzanite": "3.35", "zoisite": "3.35", "kunzite": "3.18", "spodumene": "3.18",
        "andalusite": "3.17", "diopside": "3.29", "iolite": "2.61", "quartz": "2.65", "amethyst": "2.65",
        "citrine": "2.65", "rock crystal": "2.65", "chalcedony": "2.60", "agate": "2.60", "onyx": "2.60",
        "jasper": "2.60", "carnelian": "2.60", "moonstone": "2.57", "feldspar": "2.57", "labradorite": "2.70",
        "sunstone": "2.65", "opal": "2.15", "turquoise": "2.76", "lapis lazuli": "2.75", "lapis": "2.75",
        "malachite": "3.95", "coral": "2.65", "pearl": "2.70", "mother of pearl": "2.70", "nacre": "2.70",
        "conch pearl": "2.85", "herkimer diamond": "2.65", "tiger eye": "2.65",
        "tiger's eye": "2.65", "amber": "1.08", "jet": "1.32", "glass": "2.50", "yag": "4.55", "ggg": "7.05",
    }.items()
}  # fmt: skip
_SHORT_NAMES = {"cz", "jet", "yag", "ggg"}
_HARMLESS = re.compile(r"\b(?:lead[ -]?)?glass[ -]filled\b|\bemerald[ -]cut\b|\bdiamond[ -]cut\b")
"""Words that speak of a treatment or a cut and hold the name of another stone."""
_LONGEST_FIRST = sorted(_GRAVITIES, key=len, reverse=True)


@dataclass(frozen=True, slots=True)
class CaratEstimate:
    """What a stone may weigh, and what was assumed."""

    carat: Decimal
    shape: str
    gravity: Decimal
    depth_mm: Decimal
    depth_assumed: bool


_ROUND_ENOUGH = Decimal("0.8")
"""A round stone whose sides differ by more is none, or was measured wrongly."""


def gravity_of(kind: str) -> Decimal | None:
    """Return the specific gravity of a stone by any wording that holds its name, as "blue sapphire"."""
    words = _HARMLESS.sub(" ", kind.lower())
    for name in _LONGEST_FIRST:
        if name in words and (name not in _SHORT_NAMES or name in words.split()):
            return _GRAVITIES[name]
    return None


def known_kinds() -> Mapping[str, Decimal]:
    """Return the stones whose specific gravity is known."""
    return _GRAVITIES


def shape_of(cut: str, kind: str = "") -> str | None:
    """Return the shape that a cut's wording speaks of; a pearl is a bead unless cut otherwise."""
    words = cut.lower()
    if any(word in kind.lower() for word in _PEARL_WORDS) and (not words or "round" in words):
        return "bead"
    return next((shape for word, shape in _CUT_WORDS if word in words), None)


def nearest_ratio(table: Sequence[tuple[Decimal, Decimal]], ratio: Decimal) -> Decimal:
    """Return k of the row whose length-to-width ratio is nearest (Gemgate's rule)."""
    return min(table, key=lambda row: abs(row[0] - ratio))[1]


def shape_factor(shape: str, ratio: Decimal, *, is_diamond: bool = False) -> Decimal:
    """Return k of a shape; a diamond's follows the length-to-width ratio and holds its specific gravity."""
    form = SHAPES[shape]
    return nearest_ratio(form.diamond, ratio) if is_diamond and form.diamond else form.k


def carat_from_size(
    shape: str, size_mm: Sequence[Decimal], gravity: Decimal, *, girdle: Decimal = ONE, is_diamond: bool = False
) -> CaratEstimate | None:
    """Estimate one stone; None where the sizes cannot be those of a stone."""
    form = SHAPES[shape]
    sides = sides_of(shape, size_mm)
    if sides is None or (shape in _ROUND_CUTS and sides[1] < sides[0] * _ROUND_ENOUGH):
        return None
    length, width, depth = sides
    assumed = depth is None
    height = width * form.depth if depth is None else depth
    if not _is_plausible(length, width, height):
        return None
    plane = ((length + width) / 2) ** 2 if form.mean else length * width
    carat = plane * height * shape_factor(shape, length / width, is_diamond=is_diamond)
    if not (is_diamond and form.diamond):
        carat *= gravity
    return CaratEstimate(carat * girdle, shape, gravity, height, assumed)


def sides_of(shape: str, size_mm: Sequence[Decimal]) -> tuple[Decimal, Decimal, Decimal | None] | None:
    """Return length, width and depth; a round stone may be given as diameter, or diameter and depth."""
    if not size_mm or min(size_mm) <= 0:
        return None
    if len(size_mm) == 1:
        return size_mm[0], size_mm[0], None
    first, second = size_mm[0], size_mm[1]
    if len(size_mm) > 2:  # noqa: PLR2004 (length, width, depth)
        return max(first, second), min(first, second), size_mm[2]
    if shape in _ROUND_CUTS and second < first * _ROUND_ENOUGH:
        return first, first, second
    return max(first, second), min(first, second), None


def _is_plausible(length: Decimal, width: Decimal, depth: Decimal) -> bool:
    return length <= 100 and length <= width * 12 and width * Decimal("0.1") <= depth <= width * Decimal("1.3")  # noqa: PLR2004


def estimate_carat(kind: str, cut: str, size_mm: Sequence[Decimal], *, girdle: Decimal = ONE) -> CaratEstimate | None:
    """Estimate one stone from the words for kind and cut and its millimetres; None where that cannot be done."""
    gravity, shape = gravity_of(kind), shape_of(cut, kind)
    if gravity is None or shape is None:
        return None
    is_diamond = gravity == DIAMOND_GRAVITY
    return carat_from_size(shape, size_mm, gravity, girdle=girdle, is_diamond=is_diamond)


def girdle_factor(words: str) -> Decimal:
    """Return what a girdle adds to the weight, by its name; a medium one where it is not named."""
    return GIRDLES.get(" ".join(words.lower().replace("medium +", "medium+").split()), ONE)


def same_size_carat(carat: Decimal, gravity: Decimal, other_gravity: Decimal) -> Decimal:
    """Return what a stone of another kind weighs at the same size."""
    return carat * other_gravity / gravity
