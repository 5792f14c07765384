"""The prices of one name over time, all brought to the unit, purity and currency of the one in force."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import MissingRateError
from jewelcraft.domain.rates import RateKind

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Sequence
    from datetime import date

    from jewelcraft.domain.rates import Rate
    from jewelcraft.domain.rates import RateCard

YEAR = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Point:
    """A price on a day."""

    day: date
    value: Decimal


def series_of(rates: Iterable[Rate], current: Rate, card: RateCard) -> list[Point]:
    """Return the prices that can be compared with the current one, oldest first."""
    points = []
    for rate in rates:
        value = _comparable(rate, current, card)
        if value is not None:
            points.append(Point(rate.day, value))
    return points


def _comparable(rate: Rate, current: Rate, card: RateCard) -> Decimal | None:
    value = rate.amount
    if (rate.unit, rate.currency, rate.fineness) == (current.unit, current.currency, current.fineness):
        return value
    if rate.kind is RateKind.METAL:
        if not (card.weighs(rate.unit) and card.weighs(current.unit) and rate.fineness):
            return None
        value = value / card.grams(rate.unit) / rate.fineness * card.grams(current.unit) * current.fineness
    elif rate.unit != current.unit:
        return None
    if rate.currency == current.currency:
        return value
    try:
        return value * card.exchange(rate.currency, current.currency)
    except MissingRateError:
        return None


def since(points: Sequence[Point], start: date) -> list[Point]:
    """Return the points from a day on, begun where the line through all of them meets that day."""
    before = [point for point in points if point.day < start]
    after = [point for point in points if point.day >= start]
    if not before or (after and after[0].day == start):
        return after
    last = before[-1]
    if not after:
        return [Point(start, last.value)]
    way = Decimal((start - last.day).days) / (after[0].day - last.day).days
    return [Point(start, last.value + (after[0].value - last.value) * way), *after]


def year_line(points: Sequence[Point], today: date) -> tuple[Decimal, ...]:
    """Return the values of the last twelve months for a small line."""
    return tuple(point.value for point in since(points, today - YEAR) if point.day <= today)
