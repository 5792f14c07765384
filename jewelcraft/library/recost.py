"""Keep each piece's figures in step with its parts, the rates and the day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.changes import Changes
from jewelcraft.domain.cost_basis import CostBasis
from jewelcraft.domain.costing import cost_piece
from jewelcraft.domain.errors import MissingRateError
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.pricing import price_piece
from jewelcraft.domain.search import Figures
from jewelcraft.domain.work import NoProgress

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.domain.costsheet import CostSheet
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.pricing import PricePolicy
    from jewelcraft.domain.pricing import PriceSet
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.domain.work import Progress
    from jewelcraft.storage.store import Store

_BATCH = 500
_DAY_KEY = "figures_day"


@dataclass(frozen=True, slots=True)
class RepriceReport:
    """What a change of rates did: how many costs moved, by how much on average, and what fell out."""

    changes: Changes
    moved: int = 0
    average_percent: Decimal | None = None
    newly_missing: int = 0


def prices_of(
    sheet: CostSheet, piece: Piece, policy: PricePolicy, card: RateCard
) -> tuple[PriceSet | None, tuple[str, ...]]:
    """Return a piece's prices, or None with the names of the rates that are missing; what costs nothing has none."""
    cost = sheet.total
    if cost is None or cost.amount <= 0:
        return None, sheet.missing
    try:
        return price_piece(cost, piece.policy or policy, card), ()
    except MissingRateError as error:
        return None, (error.name,)


def figures_of(piece: Piece, card: RateCard, policy: PricePolicy) -> Figures:
    """Compute the figures of one piece on the card's day."""
    return _figures(piece, CostBasis(card), policy)


def _figures(piece: Piece, basis: CostBasis, policy: PricePolicy) -> Figures:
    sheet = cost_piece(piece, basis, explain=False)
    prices, missing = prices_of(sheet, piece, policy, basis.card)
    return Figures(
        piece_id=piece.id,
        day=basis.card.day,
        cost=sheet.total,
        wholesale=prices.wholesale if prices else None,
        retail=prices.retail if prices else None,
        missing=missing,
        metal_day=sheet.oldest_rate_day,
    )


def day_is_stale(store: Store, day: date) -> bool:
    """Say whether the figures may be of another day or unfinished."""
    return store.get_meta(_DAY_KEY) != day.isoformat()


def mark_stale(store: Store) -> None:
    """Note that the figures no longer follow the rates, in case the work stops before they do."""
    store.put_meta(_DAY_KEY, "")


def recost_pieces(store: Store, ids: Sequence[str], card: RateCard, policy: PricePolicy) -> Changes:
    """Recompute the figures of some pieces; return those whose figures moved."""
    before = store.pieces.figures(ids)
    basis = CostBasis(card)
    after = [_figures(piece, basis, policy) for piece in store.pieces.many(ids)]
    moved = [figures for figures in after if _differs(before.get(figures.piece_id), figures)]
    store.pieces.put_figures(moved)
    return Changes(prices=frozenset(figures.piece_id for figures in moved))


def recost_all(store: Store, card: RateCard, policy: PricePolicy, progress: Progress | None = None) -> RepriceReport:
    """Recompute the figures of every piece and say what moved.

    Raises:
        Cancelled: where the user stopped; the next opening then finishes the work.
    """
    progress = progress or NoProgress()
    ids = store.pieces.every_id()
    basis = CostBasis(card)
    mark_stale(store)
    report = _Tally()
    for start in range(0, len(ids), _BATCH):
        progress.step(start, len(ids))
        batch = ids[start : start + _BATCH]
        before = store.pieces.figures(batch)
        after = [_figures(piece, basis, policy) for piece in store.pieces.many(batch)]
        store.pieces.put_figures(report.count(before, after))
    progress.step(len(ids), len(ids))
    store.put_meta(_DAY_KEY, card.day.isoformat())
    return report.result()


def _differs(before: Figures | None, after: Figures) -> bool:
    return before is None or (before != after)


def _moved_percent(before: Figures | None, after: Figures) -> Decimal | None:
    old = before.cost if before else None
    if old is None or after.cost is None or not old.amount or old.currency != after.cost.currency:
        return None
    return (after.cost.amount / old.amount - 1) * HUNDRED


class _Tally:
    """Counts while pieces are recosted batch by batch."""

    def __init__(self) -> None:
        self.moved: set[str] = set()
        self.percents: list[Decimal] = []
        self.newly_missing = 0

    def count(self, before: dict[str, Figures], after: list[Figures]) -> list[Figures]:
        changed = []
        for figures in after:
            old = before.get(figures.piece_id)
            if not _differs(old, figures):
                continue
            changed.append(figures)
            if old is None or (old.cost, old.wholesale, old.retail) != (
                figures.cost,
                figures.wholesale,
                figures.retail,
            ):
                self.moved.add(figures.piece_id)
            if figures.missing and old is not None and not old.missing:
                self.newly_missing += 1
            percent = _moved_percent(old, figures)
            if percent:
                self.percents.append(percent)
        return changed

    def result(self) -> RepriceReport:
        average = sum(self.percents, Decimal(0)) / len(self.percents) if self.percents else None
        return RepriceReport(Changes(prices=frozenset(self.moved)), len(self.moved), average, self.newly_missing)
