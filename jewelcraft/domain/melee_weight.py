"""What the trade's sieve chart says of round diamonds whose weight was only estimated from their millimetres.

The formula is that of single stones. Small ones are cut deeper and with thicker girdles: below 1.5 mm every
chart of the trade has more. An estimate is never replaced silently; it is told, and the chart's weight can be taken.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import round_to
from jewelcraft.domain.piece import StoneBasis
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.sieve_sizes import class_of
from jewelcraft.domain.stone_weights import DIAMOND_GRAVITY
from jewelcraft.domain.stone_weights import estimate_carat
from jewelcraft.domain.stone_weights import girdle_factor
from jewelcraft.domain.stone_weights import sides_of
from jewelcraft.domain.tidy_numbers import tidy

if TYPE_CHECKING:
    from jewelcraft.domain.piece import StonePart
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.domain.sieve_sizes import SieveClass
    from jewelcraft.domain.stone_weights import CaratEstimate

_TINY_MM = Decimal("1.5")
"""Up to here the charts that were compared have more than the formula; above, they differ from each other."""
_OFF = Decimal("0.1")
"""An estimate is no nearer than that to the weight of one stone of its class."""
_COUNTED = frozenset({StoneBasis.PIECE, StoneBasis.STRAND, StoneBasis.LOT})


def chart_of(part: StonePart, estimate: CaratEstimate | None) -> SieveClass | None:
    """Return the chart's class of round diamonds of a size; None for other stones and sizes."""
    sides = sides_of("round", part.size_mm)
    if sides is None or estimate is None or estimate.shape != "round" or estimate.gravity != DIAMOND_GRAVITY:
        return None
    return class_of((sides[0] + sides[1]) / 2)


def chart_words(chart: SieveClass, each: Decimal) -> Sentence:
    """Say what the chart has beside an estimate."""
    return sentence(
        "The trade's sieve chart has {chart} ct for {sieve}, {percent} % of this estimate; what the scale says counts.",
        chart=chart.carat,
        sieve=chart.name,
        percent=round_to(HUNDRED * chart.carat / each, ONE),
    )


def is_other(chart: SieveClass, each: Decimal) -> bool:
    """Tell whether the chart is more than a tenth away from an estimate."""
    return abs(chart.carat - each) > each * _OFF


def light_words(part: StonePart, estimate: CaratEstimate | None) -> Sentence | None:
    """Say that small diamonds weigh more than was estimated; None where the estimate can stand."""
    chart = _heavier(part, estimate)
    if chart is None or estimate is None:
        return None
    return sentence(
        "Diamonds this small weigh more than the formula says: the trade's sieve chart has {chart} ct each for {sieve} "
        "({least} to {most} mm), not {estimate} ct. Weigh them, or take the chart's weight.",
        chart=chart.carat,
        sieve=chart.name,
        least=tidy(chart.least_mm),
        most=tidy(chart.most_mm),
        estimate=tidy(estimate.carat, Decimal("0.0001")),
    )


def chart_weight(part: StonePart) -> Decimal | None:
    """Return what the chart has for one stone where its estimate is too light; None where a weight was typed."""
    if part.carats is not None or part.weight_g is not None or (part.price is not None and part.basis in _COUNTED):
        return None
    chart = _heavier(part, estimate_carat(part.kind, part.cut, part.size_mm, girdle=girdle_factor(part.girdle)))
    return chart.carat if chart else None


def with_chart_weight(part: StonePart) -> StonePart:
    """Return a part with the chart's weight typed, where its estimate is too light; else as it was."""
    weight = chart_weight(part)
    return part if weight is None else replace(part, carat_each=weight)


def _heavier(part: StonePart, estimate: CaratEstimate | None) -> SieveClass | None:
    chart = chart_of(part, estimate)
    if chart is None or estimate is None or chart.least_mm > _TINY_MM:
        return None
    return chart if chart.carat > estimate.carat and is_other(chart, estimate.carat) else None
