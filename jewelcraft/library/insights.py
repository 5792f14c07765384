"""Look into all pieces in one pass, keep what was found, and answer for any selection of them."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.cost_basis import CostBasis
from jewelcraft.domain.insights import Composition
from jewelcraft.domain.insights import Gaps
from jewelcraft.domain.insights import HourRanking
from jewelcraft.domain.insights import MarginSpread
from jewelcraft.domain.insights import MetalShare
from jewelcraft.domain.insights import WhatIf
from jewelcraft.domain.insights import compose
from jewelcraft.domain.insights import find_gaps
from jewelcraft.domain.insights import rank_hours
from jewelcraft.domain.insights import spread_margins
from jewelcraft.domain.insights import weigh_metals
from jewelcraft.domain.insights import what_if
from jewelcraft.domain.piece_insight import PieceInsight
from jewelcraft.domain.piece_insight import look_into
from jewelcraft.domain.piece_insight import target_margin
from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.search import Sort
from jewelcraft.domain.work import NoProgress
from jewelcraft.library.rate_care import metal_day

if TYPE_CHECKING:
    from collections.abc import Collection
    from collections.abc import Iterable
    from datetime import date

    from jewelcraft.domain.price_list import PolicyBook
    from jewelcraft.domain.rate_moves import RateMoves
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.domain.work import Progress
    from jewelcraft.library.library import Library

_BATCH = 200


@dataclass(frozen=True, slots=True)
class Insights:
    """What the pieces of a selection tell together, at the rates of a day."""

    query: PieceQuery
    of: int
    """How many pieces are in use, chosen or not."""
    card: RateCard
    pieces: tuple[PieceInsight, ...]
    composition: Composition
    margins: MarginSpread
    metals: tuple[MetalShare, ...]
    hours: HourRanking
    gaps: Gaps
    stale_days: int = 8
    """From how many days on the workshop calls a price old."""

    @property
    def metal_day(self) -> date | None:
        """The day of the oldest metal price that the pieces rest on; None where they have no metal."""
        return metal_day((share.metal for share in self.metals), self.card)

    @property
    def currency(self) -> str:
        """The currency of all amounts."""
        return self.card.home_currency


class InsightRoom:
    """Answers about the pieces of a library; what it found of a piece is kept until that piece or a price changes."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._known: dict[str, PieceInsight] = {}
        self._card: RateCard | None = None
        self._policies: PolicyBook | None = None

    def forget(self, piece_ids: Iterable[str]) -> None:
        """Look anew into pieces that changed and the sets they are in; prices that change are noticed untold."""
        changed = list(piece_ids)
        for piece_id in (*changed, *self._library.store.pieces.sets_with(changed)):
            self._known.pop(piece_id, None)

    def insights(self, query: PieceQuery, target: Decimal | None = None, progress: Progress | None = None) -> Insights:
        """Return what the pieces of a query tell; `target` is a margin in percent, else the workshop's own.

        Raises:
            Cancelled: where the user asked to stop; what was found until then is kept.
        """
        card, policies = self._prices()
        ids = self._library.pieces.ids(replace(query, sort=Sort.CODE))
        self._look(ids, CostBasis(card), policies, progress or NoProgress())
        pieces = tuple(self._known[piece_id] for piece_id in ids if piece_id in self._known)
        return Insights(
            query,
            self._library.pieces.count(query.shelf),
            card,
            pieces,
            compose(pieces),
            spread_margins(pieces, target_margin(policies.workshop) if target is None else target),
            weigh_metals(pieces, card),
            rank_hours(pieces),
            find_gaps(pieces),
            self._library.settings.stale_days,
        )

    def try_moves(self, insights: Insights, moves: RateMoves) -> WhatIf:
        """Return what moved prices would do to the pieces; nothing is kept."""
        return what_if(insights.pieces, insights.card, moves)

    def _prices(self) -> tuple[RateCard, PolicyBook]:
        card, policies = self._library.rates.card(), self._library.price_lists.book()
        if self._card is None or policies != self._policies or not card.prices_like(self._card):
            self._known.clear()
        self._card, self._policies = card, policies
        return card, policies

    def _look(self, ids: Collection[str], basis: CostBasis, policies: PolicyBook, progress: Progress) -> None:
        unknown = [piece_id for piece_id in ids if piece_id not in self._known]
        for start in range(0, len(unknown), _BATCH):
            progress.step(start, len(unknown))
            for piece in self._library.store.pieces.many(unknown[start : start + _BATCH]):
                self._known[piece.id] = look_into(piece, basis, policies.of(piece))
        progress.step(len(unknown), len(unknown))
