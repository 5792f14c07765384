"""Keep as quoted, or use today's rates: what every line was quoted at, and what it would be now."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.frozen_sheet import freeze
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.price_rounding import Ending
from jewelcraft.domain.price_tiers import price_for
from jewelcraft.domain.price_tiers import tier_prices
from jewelcraft.domain.quote import QuoteLine

if TYPE_CHECKING:
    from jewelcraft.domain.buyer import Buyer
    from jewelcraft.domain.money import Money
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.price_policy import PricePolicy
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.domain.sentences import Sentence


@dataclass(frozen=True, slots=True)
class LineMove:
    """A line as it was quoted and as it would be quoted today; None where today has no price."""

    old: QuoteLine
    new: QuoteLine | None
    missing: tuple[Sentence, ...] = ()

    @property
    def difference(self) -> Money | None:
        """How much the price of one piece moves."""
        if self.new is None or self.new.unit_price is None or self.old.unit_price is None:
            return None
        return self.new.unit_price - self.old.unit_price

    @property
    def percent(self) -> Decimal | None:
        """The same in percent of what was quoted."""
        if self.difference is None or self.old.unit_price is None or not self.old.unit_price.amount:
            return None
        return HUNDRED * self.difference.amount / self.old.unit_price.amount


def quoting_policy(policy: PricePolicy, buyer: Buyer, currency: str, home: str) -> PricePolicy:
    """Return a policy that prices in the currency of a quotation, the agent's commission included.

    Steps, bands and endings are made for one currency, so in another the price is exact to its smallest coin.
    """
    if buyer.commission_percent:
        policy = replace(policy, commission_percent=buyer.commission_percent)
    if (policy.currency or home) == currency:
        return policy
    return replace(policy, currency=currency, rounding_step=Decimal(0), bands=(), ending=Ending.NONE)


def quoted_line(
    piece: Piece, card: RateCard, policy: PricePolicy, line: QuoteLine
) -> tuple[QuoteLine, tuple[Sentence, ...]]:
    """Price a line at a card and freeze what that took; return it with what is missing.

    A price that was typed stays; its sheet is frozen all the same, so that its margin is known.
    """
    frozen = freeze(piece, card, policy)
    missing = frozen.gaps
    price = None
    if frozen.figures.cost is not None and not missing:
        found = price_for(tier_prices(frozen.piece, policy, frozen.card), line.quantity)
        price = found.prices.wholesale if found else None
    if line.typed:
        price = line.unit_price
    return replace(line, code=piece.code, titles=piece.titles, unit_price=price, sheet=frozen), missing
