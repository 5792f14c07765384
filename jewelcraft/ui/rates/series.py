"""The prices of one name over time, all brought to the unit, purity and currency of the one in force."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import MissingRateError
from jewelcraft.domain.rates import RateKind

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Sequence
    from datetime import date
    from decimal import Decimal

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
    """Return the points from a day on, begun by the price that was in force on it."""
    before = [point for point in points if point.day < start]
    after = [point for point in points if point.day >= start]
    return [Point(start, before[-1].value), *after] if before else after


def year_line(points: Sequence[Point], today: date) -> tuple[Decimal, ...]:
    """Return the values of the last twelve months for a small line."""
    return tuple(point.value for point in since(points, today - YEAR) if point.day <= today)
