"""Try a metal price before it is saved: how many pieces it moves, and by how much."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.cost_basis import CostBasis
from jewelcraft.domain.costing import cost_piece
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.rates import RateCard
from jewelcraft.domain.work import NoProgress
from jewelcraft.library.rate_care import pieces_of_metal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.rates import Rate
    from jewelcraft.domain.work import Progress
    from jewelcraft.library.library import Library

MOST = 400
"""Pieces that are computed at most, so that a trial stays short; of more, every n-th one."""
_BATCH = 50


@dataclass(frozen=True, slots=True)
class Trial:
    """What a price would do: pieces made of the metal, the mean change of their cost, and whether all were computed."""

    pieces: int
    average_percent: Decimal | None
    is_whole: bool


def try_price(library: Library, rate: Rate, progress: Progress | None = None) -> Trial:
    """Compute pieces at today's rates and with one more price, without saving anything.

    Raises:
        Cancelled: where the user typed on.
    """
    progress = progress or NoProgress()
    ids = pieces_of_metal(library, rate.name)
    step = -(-len(ids) // MOST) or 1
    chosen = ids[::step]
    before, after = CostBasis(library.rates.card()), CostBasis(_card_with(library, rate))
    percents: list[Decimal] = []
    for start in range(0, len(chosen), _BATCH):
        progress.step(start, len(chosen))
        percents += _percents(library.store.pieces.many(chosen[start : start + _BATCH]), before, after)
    average = sum(percents, Decimal(0)) / len(percents) if percents else None
    return Trial(len(ids), average, step == 1)


def _card_with(library: Library, rate: Rate) -> RateCard:
    rates = [*(known for known in library.rates.every() if known.id != rate.id), rate]
    return RateCard.for_workshop(library.today(), library.settings, rates, library.rates.alloys())


def _percents(pieces: Iterable[Piece], before: CostBasis, after: CostBasis) -> list[Decimal]:
    found = []
    for piece in pieces:
        old = cost_piece(piece, before, explain=False).total
        new = cost_piece(piece, after, explain=False).total
        if old is not None and new is not None and old.amount and old.currency == new.currency:
            found.append((new.amount / old.amount - 1) * HUNDRED)
    return found
