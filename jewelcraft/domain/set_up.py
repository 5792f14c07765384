"""How many pieces pay for what is set up once."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace
from decimal import ROUND_CEILING
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.costing import open_ledger
from jewelcraft.domain.labour_time import costed_minutes
from jewelcraft.domain.numbers import ZERO

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.domain.cost_basis import CostBasis
    from jewelcraft.domain.piece import LabourStep
    from jewelcraft.domain.piece import Piece

_ENDLESS = 1_000_000_000
"""A batch so large that set-up costs nothing per piece."""
_MOST_MOULDS = 1000
"""Where so many moulds are not paid for, the count is told with a mould to spare."""
_LADDER = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
_RUNGS = 6


@dataclass(frozen=True, slots=True)
class BatchResult:
    """What a batch comes to: cost of each piece, and what is earned or lost on all of them."""

    quantity: int
    cost: Decimal
    earned: Decimal


@dataclass(frozen=True, slots=True)
class SetUpPart:
    """One step of work that is paid once, with its overhead: per batch, or for all pieces that share it.

    A mould casts `over` pieces and is then made anew; a set takes `times` of them.
    """

    operation: str
    amount: Decimal
    over: int | None = None
    times: int = 1

    def spent(self, quantity: int) -> Decimal:
        """Return what is paid until so many pieces, or sets, are made."""
        return self.amount if self.over is None else self.amount * -(-quantity * self.times // self.over)

    @property
    def forever(self) -> Decimal:
        """What each piece bears of it however many are made."""
        return ZERO if self.over is None else self.amount * self.times / self.over


@dataclass(frozen=True, slots=True)
class SetUp:
    """What is paid once for a design with its overhead, and what each piece costs besides."""

    parts: tuple[SetUpPart, ...]
    each: Decimal

    @property
    def once(self) -> Decimal:
        """What is paid before there is a first piece."""
        return sum((part.amount for part in self.parts), ZERO)

    def spent(self, quantity: int) -> Decimal:
        """Return what is paid for setting up until so many pieces are made."""
        return sum((part.spent(quantity) for part in self.parts), ZERO)

    def quantity(self, price: Decimal) -> int | None:
        """Return how many pieces must be sold until nothing is lost; None where that never happens."""
        left = price - self.each - sum((part.forever for part in self.parts), ZERO)
        batch = sum((part.amount for part in self.parts if part.over is None), ZERO)
        if left < 0 or (left == 0 and (batch or not self.once)):
            return None
        # A first count with shares of moulds, then whole ones, until the count no longer asks for another mould.
        quantity = max(1, _pieces_for(batch, left) if left else 0)
        for _ in range(_MOST_MOULDS):
            wanted = _pieces_for(self.spent(quantity), price - self.each)
            if wanted <= quantity:
                return quantity
            quantity = wanted
        return _pieces_for(self.once, left) if left else None

    def result(self, quantity: int, price: Decimal) -> BatchResult:
        """Return what a batch of a size comes to at a price."""
        spent = self.spent(quantity)
        return BatchResult(quantity, self.each + spent / quantity, (price - self.each) * quantity - spent)

    def results(self, price: Decimal) -> tuple[BatchResult, ...]:
        """Return batches of usual sizes round the one that breaks even, that one among them."""
        turn = self.quantity(price)
        if turn is None:
            return tuple(self.result(quantity, price) for quantity in _LADDER[:_RUNGS])
        sizes = sorted({turn, *_LADDER})
        place = sizes.index(turn)
        first = max(0, min(place - 3, len(sizes) - _RUNGS))
        return tuple(self.result(quantity, price) for quantity in sizes[first : first + _RUNGS])


def _pieces_for(spent: Decimal, left: Decimal) -> int:
    return int((spent / left).to_integral_value(ROUND_CEILING))


def _has_set_up(step: LabourStep) -> bool:
    return step.setup_minutes > 0 or (step.setup_price is not None and step.setup_price.amount > 0)


def has_set_up(piece: Piece) -> bool:
    """Tell whether something is paid once for a piece, or for a piece of a set."""
    own = any(_has_set_up(step) for step in piece.labour)
    return own or any(member.piece is not None and has_set_up(member.piece) for member in piece.members)


def _with_steps(piece: Piece, change: Callable[[LabourStep], LabourStep]) -> Piece:
    """Return a piece, and the pieces of a set, with each step of their work changed."""
    members = tuple(
        member if member.piece is None else replace(member, piece=_with_steps(member.piece, change))
        for member in piece.members
    )
    return replace(piece, labour=tuple(map(change, piece.labour)), members=members)


def _practised(piece: Piece) -> Piece:
    """Return the piece with the times of its own batch, so that batches of all sizes take as long for each."""
    batch = max(1, piece.batch_quantity)

    def change(step: LabourStep) -> LabourStep:
        if step.learning_percent is None:
            return step
        return replace(step, quantity=costed_minutes(step, batch), learning_percent=None)

    members = tuple(
        member if member.piece is None else replace(member, piece=_practised(member.piece)) for member in piece.members
    )
    return replace(piece, labour=tuple(map(change, piece.labour)), members=members)


def _set_ups(piece: Piece, times: int = 1) -> list[tuple[LabourStep, int]]:
    """Return the steps that are paid once, and how many pieces of each stand in one piece or set."""
    found = [(step, times) for step in piece.labour if _has_set_up(step)]
    inner = [(member.piece, member.count) for member in piece.members if member.piece is not None]
    return [*found, *(each for made, count in inner for each in _set_ups(made, times * count))]


def find_set_up(piece: Piece, basis: CostBasis) -> SetUp | None:
    """Return what is set up once for a piece or set; None where nothing is, or where a price is missing.

    What a step costs with its overhead is what the piece costs more, made alone, than without it.
    """
    if not has_set_up(piece):
        return None
    piece = _practised(piece)

    def alone(free: LabourStep | None = None) -> Decimal | None:
        def share(step: LabourStep) -> LabourStep:
            return replace(step, setup_over=_ENDLESS if step is free else 1) if _has_set_up(step) else step

        total = open_ledger(_with_steps(piece, share), basis, 1).sheet(piece.id).total
        return None if total is None else total.amount

    whole = alone()
    if whole is None:
        return None
    # Made once, a step is paid once, however many pieces of it a set takes.
    counted = [(step, times, (whole - (alone(step) or ZERO)) / times) for step, times in _set_ups(piece)]
    parts = tuple(SetUpPart(step.operation, once, step.setup_over, times) for step, times, once in counted if once > 0)
    each = whole - sum((part.amount * part.times for part in parts), ZERO)
    return SetUp(parts, each) if parts else None
