"""Keep each piece's figures in step with its parts, the rates and the day."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jewelcraft.domain.changes import Changes
from jewelcraft.domain.errors import MissingRateError
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.pricing import price_sheet
from jewelcraft.domain.work import NoProgress
from jewelcraft.library.coster import Coster
from jewelcraft.library.reprice_tally import RepriceReport
from jewelcraft.library.reprice_tally import Tally
from jewelcraft.library.reprice_tally import differs

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Sequence
    from decimal import Decimal

    from jewelcraft.domain.costsheet import CostSheet
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.price_list import PolicyBook
    from jewelcraft.domain.price_policy import PricePolicy
    from jewelcraft.domain.pricing import PriceSet
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.domain.search import Figures
    from jewelcraft.domain.work import Progress
    from jewelcraft.storage.store import Store

_BATCH = 500


def prices_of(
    sheet: CostSheet, piece: Piece, policies: PolicyBook, card: RateCard
) -> tuple[PriceSet | None, tuple[str, ...]]:
    """Return a piece's prices, or None with the names of the rates that are missing; what costs nothing has none."""
    cost = sheet.total
    if cost is None or cost.amount <= 0:
        return None, sheet.missing
    try:
        return price_sheet(sheet, policies.of(piece), card), ()
    except MissingRateError as error:
        return None, (error.name,)


def figures_of(piece: Piece, card: RateCard, policies: PolicyBook) -> Figures:
    """Compute the figures of one piece on the card's day."""
    return Coster(card, policies).cost(piece)[0]


class FigureRoom:
    """Computes the figures of pieces, saved or not, at one card; built once for many."""

    def __init__(self, card: RateCard, policies: PolicyBook) -> None:
        self._coster = Coster(card, policies)

    def figures(self, piece: Piece) -> Figures:
        """Return the figures of a piece."""
        return self._coster.cost(piece)[0]


def recost_pieces(
    store: Store, ids: Sequence[str], card: RateCard, policies: PolicyBook, progress: Progress | None = None
) -> Changes:
    """Compute the figures of pieces that changed; return those whose figures moved."""
    tally, coster = Tally(), Coster(card, policies)
    for batch in _batches(ids, progress):
        _cost_anew(store, batch, coster, tally)
    return tally.result().changes


def recost_all(store: Store, card: RateCard, policies: PolicyBook, progress: Progress | None = None) -> RepriceReport:
    """Bring the figures of every piece to the card and say what moved.

    A piece that has not changed is priced by its bill; only the others are read and costed.

    Raises:
        Cancelled: where the user stopped; the next change or opening then finishes the work.
    """
    progress, of = progress or NoProgress(), store.pieces.count_all()
    tally, coster, done = Tally(), Coster(card, policies), 0
    progress.step(0, of)
    for chunk in store.pieces.figure_pass(coster).reprice(card.day):
        tally.count_repriced(chunk.moved, chunk.newly_missing)
        for start in range(0, len(chunk.unknown), _BATCH):
            progress.step(done + start, of)
            _cost_anew(store, chunk.unknown[start : start + _BATCH], coster, tally)
        done += chunk.count
        progress.step(done, of)
    store.pieces.put_figures_day(card.day)
    return tally.result()


def _cost_anew(store: Store, ids: Sequence[str], coster: Coster, tally: Tally) -> None:
    before = store.pieces.figures(ids)
    costed = [coster.cost(piece) for piece in store.pieces.many(ids)]
    bills = [(figures.piece_id, bill) for figures, bill in costed]
    store.pieces.put_figures(tally.count(before, [figures for figures, _bill in costed]), bills)
    store.pieces.sum_bills(ids, coster.sums)


def wrong_figures(store: Store, card: RateCard, policies: PolicyBook, progress: Progress | None = None) -> list[str]:
    """Return the pieces whose stored figures are not what their parts come to on the card's day."""
    coster = Coster(card, policies)
    wrong = []
    for batch in _batches(store.pieces.every_id(), progress):
        known = store.pieces.bills(batch)
        kept = store.pieces.figures(batch)
        wrong += [
            piece.id for piece in store.pieces.many([*known]) if differs(kept.get(piece.id), coster.cost(piece)[0])
        ]
    return wrong


def compare_cards(
    store: Store,
    ids: Sequence[str],
    cards: tuple[RateCard, RateCard],
    policies: PolicyBook,
    progress: Progress | None = None,
    *,
    labour_factor: Decimal = ONE,
) -> RepriceReport:
    """Price pieces at two cards and say what moves from one to the other; nothing is stored."""
    before, after = cards
    tally = Tally()
    costers = Coster(before, policies), Coster(after, policies, labour_factor)
    for batch in _batches(ids, progress):
        bills = store.pieces.bills(batch)
        first, second = (
            {piece_id: _told(coster, piece_id, bill) for piece_id, bill in bills.items()} for coster in costers
        )
        unknown = [piece_id for piece_id in batch if first.get(piece_id) is None or second.get(piece_id) is None]
        for piece in store.pieces.many(unknown):
            first[piece.id], second[piece.id] = (coster.figure(piece) for coster in costers)
        tally.count(
            {piece_id: figures for piece_id, figures in first.items() if figures is not None},
            [figures for figures in second.values() if figures is not None],
        )
    return replace(tally.result(), changes=Changes(), before=before, after=after)


def _told(coster: Coster, piece_id: str, bill: tuple[str, PricePolicy | None, str]) -> Figures | None:
    priced = coster.price(*bill)
    return None if priced is None else coster.told(piece_id, priced)


def _batches(ids: Sequence[str], progress: Progress | None) -> Iterator[Sequence[str]]:
    progress = progress or NoProgress()
    for start in range(0, len(ids), _BATCH):
        progress.step(start, len(ids))
        yield ids[start : start + _BATCH]
    progress.step(len(ids), len(ids))
