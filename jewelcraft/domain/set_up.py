"""How many pieces pay for what is set up once."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace
from decimal import ROUND_CEILING
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.costing import open_ledger
from jewelcraft.domain.labour_time import costed_minutes

if TYPE_CHECKING:
    from jewelcraft.domain.cost_basis import CostBasis
    from jewelcraft.domain.piece import Piece

_ENDLESS = 1_000_000_000
"""A batch so large that set-up costs nothing per piece."""
_LADDER = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
_RUNGS = 6


@dataclass(frozen=True, slots=True)
class BatchResult:
    """What a batch comes to: cost of each piece, and what is earned or lost on all of them."""

    quantity: int
    cost: Decimal
    earned: Decimal


@dataclass(frozen=True, slots=True)
class SetUp:
    """What is paid once for a design with its overhead, and what each piece costs besides."""

    once: Decimal
    each: Decimal

    def quantity(self, price: Decimal) -> int | None:
        """Return how many pieces must be sold until nothing is lost; None where that never happens."""
        left = price - self.each
        if left <= 0:
            return None
        return max(1, int((self.once / left).to_integral_value(ROUND_CEILING)))

    def result(self, quantity: int, price: Decimal) -> BatchResult:
        """Return what a batch of a size comes to at a price."""
        return BatchResult(quantity, self.each + self.once / quantity, (price - self.each) * quantity - self.once)

    def results(self, price: Decimal) -> tuple[BatchResult, ...]:
        """Return batches of usual sizes round the one that breaks even, that one among them."""
        turn = self.quantity(price)
        if turn is None:
            return tuple(self.result(quantity, price) for quantity in _LADDER[:_RUNGS])
        sizes = sorted({turn, *_LADDER})
        place = sizes.index(turn)
        first = max(0, min(place - 3, len(sizes) - _RUNGS))
        return tuple(self.result(quantity, price) for quantity in sizes[first : first + _RUNGS])


def has_set_up(piece: Piece) -> bool:
    """Tell whether something is paid once per batch of a piece."""
    return any(
        step.setup_over is None
        and (step.setup_minutes > 0 or (step.setup_price is not None and step.setup_price.amount > 0))
        for step in piece.labour
    )


def _practised(piece: Piece) -> Piece:
    """Return the piece with the times of its own batch, so that batches of all sizes take as long for each."""
    if all(step.learning_percent is None for step in piece.labour):
        return piece
    batch = max(1, piece.batch_quantity)
    steps = tuple(
        step
        if step.learning_percent is None
        else replace(step, quantity=costed_minutes(step, batch), learning_percent=None)
        for step in piece.labour
    )
    return replace(piece, labour=steps)


def find_set_up(piece: Piece, basis: CostBasis) -> SetUp | None:
    """Return what is set up once for a piece; None where nothing is, or where a price is missing."""
    if not has_set_up(piece):
        return None
    piece = _practised(piece)
    alone = open_ledger(piece, basis, 1).sheet(piece.id).total
    endless = open_ledger(piece, basis, _ENDLESS).sheet(piece.id).total
    if alone is None or endless is None or alone.amount <= endless.amount:
        return None
    return SetUp(alone.amount - endless.amount, endless.amount)
