"""What an hour at the bench really costs, and how much faster hands become."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import ZERO

_TWO = Decimal(2)


@dataclass(frozen=True, slots=True)
class WorkingYear:
    """How many hours are paid, worked, and spent on jobs in a year."""

    weeks: Decimal
    days_per_week: Decimal
    hours_per_day: Decimal
    hours_off: Decimal = ZERO
    """Holidays, leave and sick days, in hours."""
    share_on_jobs: Decimal = ONE
    """Share of the worked hours that really go into jobs."""

    @property
    def paid_hours(self) -> Decimal:
        """Hours that are paid."""
        return self.weeks * self.days_per_week * self.hours_per_day

    @property
    def productive_hours(self) -> Decimal:
        """Hours that go into jobs."""
        return (self.paid_hours - self.hours_off) * self.share_on_jobs


def labour_per_hour(year_wages: Decimal, benefits_percent: Decimal, productive_hours: Decimal) -> Decimal:
    """Return the labour cost of one productive hour."""
    return year_wages * (HUNDRED + benefits_percent) / HUNDRED / productive_hours


def loaded_wage(wage: Decimal, benefits_percent: Decimal, downtime_percent: Decimal) -> Decimal:
    """Return an hourly wage with benefits and down time on top of each other."""
    return wage * (HUNDRED + benefits_percent) / HUNDRED * (HUNDRED + downtime_percent) / HUNDRED


def overhead_per_hour(year_overhead: Decimal, shop_hours: Decimal) -> Decimal:
    """Return the overhead of one productive hour of the whole shop."""
    return year_overhead / shop_hours


def yearly_share(value: Decimal, years: Decimal) -> Decimal:
    """Return what a tool costs a year over its life."""
    return value / years


def learning_exponent(learning_rate: Decimal) -> Decimal:
    """Return b = ln r / ln 2, as -0.322 for the 80 % curve."""
    return learning_rate.ln() / _TWO.ln()


def learning_rate(first_time: Decimal, second_time: Decimal) -> Decimal:
    """Return the learning rate that two times, the first and the doubled count's, speak of."""
    return second_time / first_time


def unit_time(first_time: Decimal, count: int, rate: Decimal) -> Decimal:
    """Return the time of the n-th piece (Crawford): T1 x n^b."""
    return first_time * (learning_exponent(rate) * Decimal(count).ln()).exp()


def batch_average(first_time: Decimal, quantity: int, rate: Decimal) -> Decimal:
    """Return the average time over a batch (Crawford)."""
    total = sum((unit_time(first_time, count, rate) for count in range(1, quantity + 1)), ZERO)
    return total / quantity


def wright_unit_time(first_time: Decimal, count: int, rate: Decimal) -> Decimal:
    """Return the time of the n-th piece by the other reading (Wright), where T1 x n^b is the average so far."""
    before = unit_time(first_time, count - 1, rate) * (count - 1) if count > 1 else ZERO
    return unit_time(first_time, count, rate) * count - before
