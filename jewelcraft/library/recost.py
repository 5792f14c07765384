"""Keep each piece's figures in step with its parts, the rates and the day."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.bill import BillPricer
from jewelcraft.domain.changes import Changes
from jewelcraft.domain.cost_basis import CostBasis
from jewelcraft.domain.costing import bill_piece
from jewelcraft.domain.errors import MissingRateError
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.price_policy import PriceRule
from jewelcraft.domain.pricing import kept_of
from jewelcraft.domain.pricing import price_sheet
from jewelcraft.domain.pricing import prices_for
from jewelcraft.domain.pricing import shares_of
from jewelcraft.domain.search import Figures
from jewelcraft.domain.work import NoProgress

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Sequence
    from datetime import date

    from jewelcraft.domain.costsheet import CostSheet
    from jewelcraft.domain.money import Money
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.price_list import PolicyBook
    from jewelcraft.domain.price_policy import PricePolicy
    from jewelcraft.domain.pricing import PriceSet
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.domain.work import Progress
    from jewelcraft.storage.store import Store

_BATCH = 500


@dataclass(frozen=True, slots=True)
class PriceMove:
    """Cost and wholesale price of a piece before and after; None while a rate is missing."""

    piece_id: str
    cost_before: Money | None
    cost_after: Money | None
    price_before: Money | None
    price_after: Money | None


@dataclass(frozen=True, slots=True)
class RepriceReport:
    """What a change of rates did: how many costs moved, by how much on average, and what fell out.

    `moves` names each piece; `before` and `after` are the rates that it was priced at.
    """

    changes: Changes
    moved: int = 0
    average_percent: Decimal | None = None
    newly_missing: int = 0
    moves: tuple[PriceMove, ...] = ()
    before: RateCard | None = None
    after: RateCard | None = None


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
    return _Coster(card, policies).cost(piece)[0]


class FigureRoom:
    """Computes the figures of pieces, saved or not, at one card; built once for many."""

    def __init__(self, card: RateCard, policies: PolicyBook) -> None:
        self._coster = _Coster(card, policies)

    def figures(self, piece: Piece) -> Figures:
        """Return the figures of a piece."""
        return self._coster.cost(piece)[0]


def recost_pieces(
    store: Store, ids: Sequence[str], card: RateCard, policies: PolicyBook, progress: Progress | None = None
) -> Changes:
    """Compute the figures of pieces that changed; return those whose figures moved."""
    tally = _Tally()
    coster = _Coster(card, policies)
    for batch in _batches(ids, progress):
        before = store.pieces.figures(batch)
        costed = [coster.cost(piece) for piece in store.pieces.many(batch)]
        bills = [(figures.piece_id, bill) for figures, bill in costed]
        store.pieces.put_figures(tally.count(before, [figures for figures, _bill in costed]), bills)
    return tally.result().changes


def recost_all(store: Store, card: RateCard, policies: PolicyBook, progress: Progress | None = None) -> RepriceReport:
    """Bring the figures of every piece to the card and say what moved.

    A piece that has not changed is priced by its bill; only the others are read and costed.

    Raises:
        Cancelled: where the user stopped; the next change or opening then finishes the work.
    """
    tally = _Tally()
    coster = _Coster(card, policies)
    for batch in _batches(store.pieces.every_id(), progress):
        before = store.pieces.figures(batch)
        known = store.pieces.bills(batch)
        after = {piece_id: coster.price(piece_id, *bill) for piece_id, bill in known.items()}
        unknown = [piece_id for piece_id in batch if after.get(piece_id) is None]
        costed = [coster.cost(piece) for piece in store.pieces.many(unknown)]
        moved = [*filter(None, after.values()), *(figures for figures, _bill in costed)]
        store.pieces.put_figures(tally.count(before, moved), [(figures.piece_id, bill) for figures, bill in costed])
    store.pieces.put_figures_day(card.day)
    return tally.result()


def wrong_figures(store: Store, card: RateCard, policies: PolicyBook, progress: Progress | None = None) -> list[str]:
    """Return the pieces whose stored figures are not what their parts come to on the card's day."""
    coster = _Coster(card, policies)
    wrong = []
    for batch in _batches(store.pieces.every_id(), progress):
        known = store.pieces.bills(batch)
        kept = store.pieces.figures(batch)
        wrong += [
            piece.id for piece in store.pieces.many([*known]) if _differs(kept.get(piece.id), coster.cost(piece)[0])
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
    tally = _Tally()
    costers = _Coster(before, policies), _Coster(after, policies, labour_factor)
    for batch in _batches(ids, progress):
        bills = store.pieces.bills(batch)
        first, second = (
            {piece_id: coster.price(piece_id, *bill) for piece_id, bill in bills.items()} for coster in costers
        )
        unknown = [piece_id for piece_id in batch if first.get(piece_id) is None or second.get(piece_id) is None]
        for piece in store.pieces.many(unknown):
            first[piece.id], second[piece.id] = (coster.figure(piece) for coster in costers)
        tally.count(
            {piece_id: figures for piece_id, figures in first.items() if figures is not None},
            [figures for figures in second.values() if figures is not None],
        )
    return replace(tally.result(), changes=Changes(), before=before, after=after)


def _batches(ids: Sequence[str], progress: Progress | None) -> Iterator[Sequence[str]]:
    progress = progress or NoProgress()
    for start in range(0, len(ids), _BATCH):
        progress.step(start, len(ids))
        yield ids[start : start + _BATCH]
    progress.step(len(ids), len(ids))


@dataclass(frozen=True, slots=True)
class _Costed:
    """What a piece costs, before it is priced."""

    piece_id: str
    cost: Money | None
    metal_day: date | None
    missing: tuple[str, ...] = ()


class _Coster:
    """Computes figures at one card: of a piece, or of an unchanged piece by its bill."""

    def __init__(self, card: RateCard, policies: PolicyBook, labour_factor: Decimal = ONE) -> None:
        self._card = card
        self._policies = policies
        self._basis = CostBasis(card)
        self._labour_factor = labour_factor
        self._pricer = BillPricer(self._basis, labour_factor)

    def cost(self, piece: Piece) -> tuple[Figures, str]:
        sheet, bill = bill_piece(piece, self._basis)
        policy, shares = self._policies.of(piece), shares_of(sheet)
        costed = _Costed(piece.id, sheet.total, sheet.oldest_rate_day, sheet.missing)
        return self._figures(costed, policy, shares), bill

    def figure(self, piece: Piece) -> Figures:
        """Compute a piece's figures, with bench labour dearer by the factor."""
        figures, bill = self.cost(piece)
        if figures.cost is None or self._labour_factor == ONE:
            return figures
        return self.price(piece.id, bill, piece.policy, piece.collection) or figures

    def price(self, piece_id: str, bill: str, own: PricePolicy | None, collection: str) -> Figures | None:
        """Price an unchanged piece by its bill; None where it has to be costed anew."""
        policy = self._policies.in_force(own, collection)
        if policy.rule is PriceRule.FACTORS:
            # A bill knows the whole cost, not how much of it is metal or labour.
            return None
        total = self._pricer.price(bill)
        return None if total is None else self._figures(_Costed(piece_id, total.cost, total.metal_day), policy)

    def _figures(self, costed: _Costed, policy: PricePolicy, shares: tuple[Decimal, ...] | None = None) -> Figures:
        cost, missing = costed.cost, costed.missing
        wholesale = retail = None
        below = False
        if cost is not None and not cost.amount:
            # Nothing is entered yet: that is no cost, not a cost of zero.
            cost = None
        if cost is not None:
            try:
                converted, wholesale, retail = prices_for(cost, policy, self._card, shares)
                below = kept_of(wholesale, policy) < converted.rounded()
            except MissingRateError as error:
                missing = (error.name,)
        return Figures(costed.piece_id, self._card.day, cost, wholesale, retail, missing, costed.metal_day, below)


def _differs(before: Figures | None, after: Figures) -> bool:
    return before is None or _shown(before) != _shown(after)


def _shown(figures: Figures) -> tuple[object, ...]:
    return figures.cost, figures.wholesale, figures.retail, figures.missing, figures.metal_day, figures.below_cost


def _moved_percent(before: Figures | None, after: Figures) -> Decimal | None:
    old = before.cost if before else None
    if old is None or after.cost is None or not old.amount or old.currency != after.cost.currency:
        return None
    return (after.cost.amount / old.amount - 1) * HUNDRED


def _move(before: Figures | None, after: Figures) -> PriceMove:
    cost, price = (before.cost, before.wholesale) if before else (None, None)
    return PriceMove(after.piece_id, cost, after.cost, price, after.wholesale)


class _Tally:
    """Counts while pieces are recosted batch by batch."""

    def __init__(self) -> None:
        self.moves: list[PriceMove] = []
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
                self.moves.append(_move(old, figures))
            if figures.missing and old is not None and not old.missing:
                self.newly_missing += 1
            percent = _moved_percent(old, figures)
            if percent:
                self.percents.append(percent)
        return changed

    def result(self) -> RepriceReport:
        average = sum(self.percents, Decimal(0)) / len(self.percents) if self.percents else None
        moved = frozenset(move.piece_id for move in self.moves)
        return RepriceReport(Changes(prices=moved), len(moved), average, self.newly_missing, moves=tuple(self.moves))
