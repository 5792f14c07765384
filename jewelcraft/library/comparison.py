"""A few pieces side by side: weights, cost by group, prices, margin, hours, and what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.domain.cost_basis import CostBasis
from jewelcraft.domain.costing import cost_piece
from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.piece_insight import look_into
from jewelcraft.domain.side_by_side import MOST_COMPARED
from jewelcraft.library.recost import prices_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from decimal import Decimal

    from jewelcraft.domain.costsheet import CostSheet
    from jewelcraft.domain.money import Money
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.library.library import Library


@dataclass(frozen=True, slots=True)
class Compared:
    """One column of the comparison."""

    piece: Piece
    cover: str | None
    alloys: tuple[str, ...]
    net_weight_g: Decimal | None
    stone_count: int
    stone_ct: Decimal
    groups: tuple[tuple[Bucket, Money], ...]
    cost: Money | None
    wholesale: Money | None
    retail: Money | None
    margin: Decimal | None
    bench_hours: Decimal
    hourly: Decimal | None
    """What is earned per bench hour, in home currency."""
    metal_day: date | None
    gaps: tuple[Sentence, ...]

    def group(self, bucket: Bucket) -> Money | None:
        """Return what a group costs."""
        return dict(self.groups).get(bucket)


def compare_pieces(library: Library, ids: Sequence[str]) -> tuple[Compared, ...]:
    """Return pieces side by side, at today's rates.

    Raises:
        InvalidValueError: for more than four, or fewer than two.
    """
    if not 1 < len(ids) <= MOST_COMPARED:
        raise InvalidValueError("Choose two to four pieces to compare.")
    basis = CostBasis(library.rates.card())
    covers = {row.id: row.cover_digest for row in library.pieces.rows(ids)}
    return tuple(_compared(library, library.pieces.get(piece_id), basis, covers.get(piece_id)) for piece_id in ids)


def _compared(library: Library, piece: Piece, basis: CostBasis, cover: str | None) -> Compared:
    book, card = library.price_lists.book(), basis.card
    sheet = cost_piece(piece, basis, explain=False)
    prices, _missing = prices_of(sheet, piece, book, card)
    insight = look_into(piece, basis, book.of(piece))
    names = (card.alloys[part.alloy].name if part.alloy in card.alloys else part.alloy for part in piece.metals)
    return Compared(
        piece,
        cover,
        tuple(dict.fromkeys(names)),
        piece.net_weight_g,
        piece.stone_count,
        _carats(piece, sheet),
        tuple((bucket, sheet.subtotal(bucket)) for bucket in Bucket),
        sheet.total if sheet.lines else None,
        prices.wholesale if prices else None,
        prices.retail if prices else None,
        insight.margin,
        insight.bench_hours,
        insight.hourly,
        sheet.oldest_rate_day,
        insight.gaps,
    )


def _carats(piece: Piece, sheet: CostSheet) -> Decimal:
    """Add up the carats that were weighed, and those that costing found where they were not."""
    counted = {line.part_id: line.quantity for line in sheet.lines if line.unit == "ct"}
    weights = (
        counted.get(part.id, ZERO) if part.carat_each is None else part.carat_each * part.count for part in piece.stones
    )
    return sum(weights, ZERO)
