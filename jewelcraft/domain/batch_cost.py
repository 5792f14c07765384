"""What one piece of a batch costs when setting up is shared, hands become faster, and some pieces fail."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.shop_rate import batch_average


@dataclass(frozen=True, slots=True)
class Batch:
    """The work of a batch in minutes, and what is paid once for it."""

    quantity: int
    run_minutes: Decimal
    setup_minutes: Decimal = ZERO
    setup_cost: Decimal = ZERO
    learning_rate: Decimal = ONE
    reject_percent: Decimal = ZERO

    @property
    def run_average(self) -> Decimal:
        """The average minutes of a piece as hands learn (Crawford)."""
        if self.learning_rate == ONE or not self.run_minutes:
            return self.run_minutes
        return batch_average(self.run_minutes, self.quantity, self.learning_rate)

    @property
    def good_share(self) -> Decimal:
        """The share of the pieces that pass."""
        return (HUNDRED - self.reject_percent) / HUNDRED

    @property
    def unit_minutes(self) -> Decimal:
        """The minutes of one good piece, with its share of setting up."""
        return (self.setup_minutes / self.quantity + self.run_average) / self.good_share

    def unit_cost(self, hourly: Decimal) -> Decimal:
        """Return the labour and the shared cost of one good piece."""
        return self.unit_minutes / 60 * hourly + self.setup_cost / self.quantity / self.good_share
