"""Pieces that are sold together, as ring, earrings and pendant, costed each and priced as one."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.costing import cost_piece
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.money import total
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.pricing import price_piece
from jewelcraft.domain.sentences import distinct

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.domain.costsheet import CostSheet
    from jewelcraft.domain.money import Money
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.pricing import PricePolicy
    from jewelcraft.domain.pricing import PriceSet
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.domain.sentences import Sentence


@dataclass(frozen=True, slots=True)
class SetMember:
    """A piece of a set, and how many of it."""

    piece: Piece
    count: int = 1


@dataclass(frozen=True, slots=True)
class SetSheet:
    """The cost of a set, member by member."""

    members: tuple[SetMember, ...]
    sheets: tuple[CostSheet, ...]
    currency: str

    @property
    def total(self) -> Money | None:
        """The cost of the whole set; None while any member misses a rate."""
        costs = [sheet.total for sheet in self.sheets]
        known = [cost * member.count for cost, member in zip(costs, self.members, strict=True) if cost is not None]
        return total(known, self.currency) if len(known) == len(costs) else None

    @property
    def gaps(self) -> tuple[Sentence, ...]:
        """What is missing in any member, each once."""
        return distinct(gap for sheet in self.sheets for gap in sheet.gaps)

    @property
    def net_weight_g(self) -> Decimal:
        """The metal of all members."""
        return sum(((member.piece.net_weight_g or ZERO) * member.count for member in self.members), ZERO)


def check_members(piece: Piece, *, is_member: bool = False) -> None:
    """Refuse a set that holds itself, another set, a piece twice, or less than one of a piece.

    Raises:
        InvalidValueError: saying what to change.
    """
    if piece.members and is_member:
        raise InvalidValueError("{code} belongs to a set, so it cannot be a set itself.", code=piece.code)
    seen: set[str] = set()
    for member in piece.members:
        code = member.piece.code if member.piece else "?"
        if member.piece_id == piece.id:
            raise InvalidValueError("A set cannot hold itself. Choose another piece.")
        if member.piece is not None and member.piece.members:
            raise InvalidValueError("{code} is a set. A set holds single pieces only.", code=code)
        if member.count < 1:
            raise InvalidValueError("Type how many of {code} the set holds, 1 or more.", code=code)
        if member.piece_id in seen:
            raise InvalidValueError("{code} is in the set already. Change its number instead.", code=code)
        seen.add(member.piece_id)


def cost_set(members: Sequence[SetMember], card: RateCard, *, quantity: int | None = None) -> SetSheet:
    """Cost every member, in a batch of so many sets."""
    sheets = tuple(
        cost_piece(member.piece, card, quantity=None if quantity is None else quantity * member.count)
        for member in members
    )
    return SetSheet(tuple(members), sheets, card.home_currency)


def price_set(sheet: SetSheet, policy: PricePolicy, card: RateCard) -> PriceSet | None:
    """Price a set as one, rounded once; None while a rate is missing."""
    return None if sheet.total is None else price_piece(sheet.total, policy, card)
