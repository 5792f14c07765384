"""Who moved by how much when prices changed, and whose margin falls below its target where the price is kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import MissingRateError
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.piece_insight import margin_of
from jewelcraft.domain.piece_insight import target_margin
from jewelcraft.domain.rate_moves import moved_card
from jewelcraft.library.recost import compare_cards
from jewelcraft.library.reprice_tally import PriceMove
from jewelcraft.library.reprice_tally import RepriceReport

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from decimal import Decimal

    from jewelcraft.domain.money import Money
    from jewelcraft.domain.rate_moves import RateMoves
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.domain.search import PieceRow
    from jewelcraft.domain.texts import Texts
    from jewelcraft.domain.work import Progress
    from jewelcraft.library.library import Library

_WINDOW = 500


@dataclass(frozen=True, slots=True)
class MovedPiece:
    """One piece of the report; margins are in percent, to the tenth, None where cost or price is not known.

    `margin_kept` is what is left when the price stays as it was and the cost is the new one.
    """

    piece_id: str
    code: str
    titles: Texts
    cost_before: Money | None
    cost_after: Money | None
    price_kept: Money | None
    price_after: Money | None
    margin_before: Decimal | None
    margin_kept: Decimal | None
    target: Decimal
    metal_day: date | None = None
    """The day of the oldest metal price that its figures rest on."""

    @property
    def percent(self) -> Decimal | None:
        """By how much the cost moved."""
        before, after = self.cost_before, self.cost_after
        if before is None or after is None or not before.amount or before.currency != after.currency:
            return None
        return (after.amount / before.amount - 1) * HUNDRED

    @property
    def is_below(self) -> bool:
        """Whether the kept price then leaves less than the target."""
        return self.margin_kept is not None and self.margin_kept < self.target

    @property
    def fell_below(self) -> bool:
        """Whether it was this change that took the margin below the target."""
        return self.is_below and (self.margin_before is None or self.margin_before >= self.target)


def moved_pieces(library: Library, report: RepriceReport) -> tuple[MovedPiece, ...]:
    """Return the pieces of a report, those whose cost rose most first."""
    before, after = report.before, report.after
    if before is None or after is None:
        return ()
    found: list[MovedPiece] = []
    for start in range(0, len(report.moves), _WINDOW):
        found += _told(library, report.moves[start : start + _WINDOW], before, after)
    return tuple(sorted(found, key=lambda piece: (-(piece.percent or 0), piece.code)))


def reprice_between(
    library: Library, ids: Sequence[str], first: date, second: date, progress: Progress | None = None
) -> RepriceReport:
    """Compare pieces at the rates of two days; nothing is kept."""
    cards = library.rates.card(first), library.rates.card(second)
    return compare_cards(library.store, ids, cards, library.price_lists.book(), progress)


def reprice_moved(
    library: Library, ids: Sequence[str], moves: RateMoves, progress: Progress | None = None
) -> RepriceReport:
    """Compare pieces at today's rates with what they cost if prices moved; nothing is kept."""
    card = library.rates.card()
    after = moved_card(card, moves)
    book = library.price_lists.book()
    return compare_cards(library.store, ids, (card, after), book, progress, labour_factor=moves.labour_factor)


def _told(library: Library, moves: Sequence[PriceMove], before: RateCard, after: RateCard) -> list[MovedPiece]:
    ids = [move.piece_id for move in moves]
    rows = {row.id: row for row in library.pieces.rows(ids)}
    book = library.price_lists.book()
    policies = {
        piece_id: book.in_force(own, collection)
        for piece_id, (_bill, own, collection) in library.store.pieces.bills(ids).items()
    }
    return [
        MovedPiece(
            move.piece_id,
            rows[move.piece_id].code,
            rows[move.piece_id].titles,
            move.cost_before,
            move.cost_after,
            move.price_before,
            move.price_after,
            _margin(move.cost_before, move.price_before, before),
            _margin(move.cost_after, move.price_before, after),
            target_margin(policies.get(move.piece_id, book.in_force(None, rows[move.piece_id].collection))),
            _metal_day(rows[move.piece_id]),
        )
        for move in moves
        if move.piece_id in rows
    ]


def _metal_day(row: PieceRow) -> date | None:
    return row.figures.metal_day if row.figures is not None else None


def _margin(cost: Money | None, price: Money | None, card: RateCard) -> Decimal | None:
    if cost is None or price is None:
        return None
    try:
        return margin_of(cost.amount, card.convert(price, cost.currency).amount)
    except MissingRateError:
        return None
