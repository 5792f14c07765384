"""A price policy as whole numbers, so that SQL takes thousands of costs along the way that `PriceWay` takes one.

Costs are counted in steps of the sheet, prices in ticks: the tenth, hundredth or thousandth of the currency that all
prices of the policy are multiples of. A price before rounding is a fraction, (sum of share x factor) / scale, and all
roundings are divisions of whole numbers. Where a number would be too large there is no way in whole numbers, and where
a price lies so near to a rounding that what is left over from decimals of 28 digits decides, SQL says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace
from fractions import Fraction
from math import ceil
from math import lcm
from typing import TYPE_CHECKING

from jewelcraft.domain.money import minor_unit
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import Rounding
from jewelcraft.domain.price_policy import PriceRule
from jewelcraft.domain.price_policy import factors_of
from jewelcraft.domain.price_rounding import Ending
from jewelcraft.domain.price_rounding import ending_steps
from jewelcraft.domain.whole_factors import MOST_STEPS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from jewelcraft.domain.price_policy import PricePolicy
    from jewelcraft.domain.price_way import PriceWay
    from jewelcraft.domain.rates import RateCard

MOST_PLACES = 3
_LARGEST = 2**60
_MOST_TICKS = 2**50
_MOST_FACTOR = 2**40
_NEAR = Fraction(2, 10**9)
"""Twice the noise that `PriceWay` takes off a price before it rounds it."""
_TYPED_DIGITS = 18


@dataclass(frozen=True, slots=True)
class WholeBand:
    """How prices from `low` to `high`, before the scale, are rounded.

    ((price x `times` + `shift` + `bias`) / `unit`, cut) x `step` + `ends`. The remainder without the bias is
    nothing, or at least `near` away from that on both sides, or the rounding is not sure.
    """

    low: int
    high: int
    times: int
    shift: int
    bias: int
    unit: int
    near: int
    step: int
    ends: int


@dataclass(frozen=True, slots=True)
class WholeWay:
    """A policy at one card: `factors` of metal, stones, labour, overhead and the rest for costs up to `most` steps."""

    currency: str
    places: int
    factors: tuple[int, ...]
    most: int
    bands: tuple[WholeBand, ...]
    floor: int
    """Wholesale below this many ticks becomes `floor_price`."""
    floor_price: int
    retail_factor: int
    retail_bands: tuple[WholeBand, ...]
    kept_factor: int
    kept_scale: int
    kept_step: int
    """What is left of wholesale after commission: a fraction of it, in steps of so many ticks."""
    cost_factor: int
    cost_scale: int
    cost_step: int
    """The same for the cost in the currency of the price; wholesale below it loses money."""
    is_exchanged: bool


def whole_way(policy: PricePolicy, way: PriceWay, card: RateCard, currency: str, step: Decimal) -> WholeWay | None:
    """Return a policy's way in whole numbers, for costs in steps of a currency; None where they would be too large."""
    exchange = _exchange(card, currency, way.currency)
    places = _places(_ticked(policy, way.currency))
    if exchange is None or places is None:
        return None
    ticks = 10**places
    converted = Fraction(step) * exchange * ticks
    priced = [converted * factor for factor in _factors(policy, is_exchanged=way.currency != currency)]
    starts = [] if policy.ending else [Fraction(band.start) * ticks for band in policy.bands]
    scale = lcm(*(price.denominator for price in priced), *(start.denominator for start in starts))
    factors = tuple(int(price * scale) for price in priced)
    retail = Fraction(policy.retail_factor)
    retail_scale = lcm(retail.denominator, *(start.denominator for start in starts))
    taken = Fraction(policy.commission_percent + policy.fees_percent) / 100
    minor = int(minor_unit(way.currency) * ticks)
    kept, kept_step = ((1 - taken) / minor, minor) if taken else (Fraction(1), 1)
    loses = converted / minor
    floor, floor_price = _floor(way, ticks)
    bands = _bands(policy, way.currency, scale, ticks)
    most_ticks = min(_MOST_TICKS, _LARGEST // (2 * kept.numerator))
    retail_bands = _bands(policy, way.currency, retail_scale, ticks)
    if max(*factors, floor_price, *kept.as_integer_ratio(), *loses.as_integer_ratio()) > _MOST_FACTOR:
        return None
    if any(max(band.low, band.unit) > _LARGEST or band.step > _MOST_FACTOR for band in (*bands, *retail_bands)):
        return None
    most = min(most_ticks * scale // max(*factors, 1), _LARGEST // max(*factors, 2 * loses.numerator), MOST_STEPS)
    retail_bands = (*retail_bands[:-1], replace(retail_bands[-1], high=min(_LARGEST, _MOST_TICKS * retail_scale)))
    return WholeWay(
        way.currency, places, factors, most, bands, floor, floor_price,
        int(retail * retail_scale), retail_bands,
        kept.numerator, kept.denominator, kept_step,
        loses.numerator, loses.denominator, minor, way.currency != currency,
    )  # fmt: skip


def _exchange(card: RateCard, base: str, quote: str) -> Fraction | None:
    if base == quote:
        return Fraction(1)
    one, other = _in_home(card, base), _in_home(card, quote)
    return one / other if one and other else None


def _in_home(card: RateCard, currency: str) -> Fraction | None:
    """Return what a unit costs in home currency as it was typed; None where it is neither typed nor one by it."""
    worth = card.in_home(currency)
    if not worth or len(worth.as_tuple().digits) <= _TYPED_DIGITS:
        return Fraction(worth) if worth else None
    typed = Fraction(f"{ONE / worth:.{_TYPED_DIGITS - 1}g}")
    return 1 / typed if ONE / _decimal(typed) == worth else None


def _decimal(value: Fraction) -> Decimal:
    return ONE * value.numerator / value.denominator


def _ticked(policy: PricePolicy, currency: str) -> list[Decimal]:
    """Return all that prices of a policy can be multiples of."""
    steps = [minor_unit(currency), policy.rounding_step, *(band.step for band in policy.bands)]
    return [*steps, *ending_steps(policy.ending)] if policy.ending else steps


def _places(steps: Sequence[Decimal]) -> int | None:
    fits = (
        places
        for places in range(MOST_PLACES + 1)
        if all((Fraction(step) * 10**places).denominator == 1 for step in steps)
    )
    return next(fits, None)


def _factors(policy: PricePolicy, *, is_exchanged: bool) -> list[Fraction]:
    """Return what a price has of metal, stones, labour, overhead and the rest, before it is rounded."""
    share = Fraction(policy.percent) / 100
    if policy.rule is PriceRule.FACTORS:
        factors = [Fraction(factor) * Fraction(policy.wholesale_factor) for factor in factors_of(policy)]
    else:
        factors = [1 / (1 - share) if policy.rule is PriceRule.MARGIN else 1 + share] * 5
    left = 1 - Fraction(policy.commission_percent + policy.fees_percent) / 100
    if is_exchanged:
        left *= 1 - Fraction(policy.buffer_percent) / 100
    return [factor / left for factor in factors]


def _floor(way: PriceWay, ticks: int) -> tuple[int, int]:
    if way.floor is None:
        return 0, 0
    return ceil(Fraction(way.floor) * ticks), int(way.round_up(way.floor) * ticks)


def _bands(policy: PricePolicy, currency: str, scale: int, ticks: int) -> tuple[WholeBand, ...]:
    """Return how prices are rounded, from the lowest band on; just below the start of one nothing is sure."""
    if policy.ending is not Ending.NONE:
        every, rest = (int(step * ticks) for step in ending_steps(policy.ending))
        band = _band(policy.rounding, scale, ticks, every, rest)
        # What is so small that no price with the ending lies below it is left to the decimals.
        least = -band.shift if rest else band.unit - band.shift
        return (replace(band, low=max(0, -(-least // band.times))),)
    steps = {Fraction(0): policy.rounding_step or minor_unit(currency)}
    # Of two bands that start at the same price the coarser one counts.
    steps |= {Fraction(band.start): band.step for band in sorted(policy.bands, key=lambda band: band.step)}
    starts = sorted(steps)
    gap = int(_NEAR * ticks * scale)
    lows = [int(start * ticks * scale) for start in starts]
    highs = [*(low - 1 - gap for low in lows[1:]), _LARGEST]
    return tuple(
        replace(_band(policy.rounding, scale, ticks, int(steps[start] * ticks)), low=low, high=high)
        for start, low, high in zip(starts, lows, highs, strict=True)
    )


def _band(how: Rounding, scale: int, ticks: int, step: int, rest: int = 0) -> WholeBand:
    times = 2 if how is Rounding.NEAREST else 1
    unit = times * scale * step
    shift = (scale * step if how is Rounding.NEAREST else 0) - times * scale * rest
    bias = unit - 1 if how is Rounding.UP else 0
    return WholeBand(0, _LARGEST, times, shift, bias, unit, ceil(_NEAR * ticks * unit / step), step, rest)
