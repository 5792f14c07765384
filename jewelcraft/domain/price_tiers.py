"""What one piece costs the buyer from a quantity on: never more for a larger order, nor less in all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.domain.costing import cost_piece
from jewelcraft.domain.money import Money
from jewelcraft.domain.money import minor_unit
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.price_policy import PolicyTier
from jewelcraft.domain.price_policy import tier_policy
from jewelcraft.domain.pricing import PriceSet
from jewelcraft.domain.pricing import below_cost_sentence
from jewelcraft.domain.pricing import price_sheet
from jewelcraft.domain.pricing import round_price
from jewelcraft.domain.quantity_tiers import Tier
from jewelcraft.domain.quantity_tiers import bounded
from jewelcraft.domain.sentences import sentence

if TYPE_CHECKING:
    from jewelcraft.domain.costsheet import CostSheet
    from jewelcraft.domain.piece import Piece
    from jewelcraft.domain.price_policy import PricePolicy
    from jewelcraft.domain.rates import RateCard


@dataclass(frozen=True, slots=True)
class TierPrice:
    """The prices from a quantity on, and what one piece then costs."""

    quantity: int
    prices: PriceSet


def tier_prices(piece: Piece, policy: PricePolicy, card: RateCard) -> tuple[TierPrice, ...]:
    """Return the price list of one piece by quantity, the list price first; empty while a rate is missing.

    Each tier is costed in a batch of its own quantity, so that what is paid once is shared among more.

    Raises:
        InvalidValueError: for a policy that makes no price.
        MissingRateError: where the price currency has no exchange rate.
    """
    sheet = cost_piece(piece, card)
    if sheet.total is None or sheet.total.amount <= 0:
        return ()
    found = [TierPrice(1, price_sheet(sheet, policy, card))]
    for tier in sorted(policy.tiers, key=lambda tier: tier.quantity):
        costed = cost_piece(piece, card, quantity=tier.quantity)
        found.append(TierPrice(tier.quantity, _tier(costed, policy, tier, card, found[-1])))
    return tuple(found)


def price_for(tiers: tuple[TierPrice, ...], quantity: int) -> TierPrice | None:
    """Return the tier that an order of so many pieces falls under; None where nothing has a price."""
    return next((tier for tier in reversed(tiers) if quantity >= tier.quantity), None)


def _tier(sheet: CostSheet, policy: PricePolicy, tier: PolicyTier, card: RateCard, before: TierPrice) -> PriceSet:
    prices = price_sheet(sheet, tier_policy(policy, tier), card)
    currency, steps = prices.wholesale.currency, [*prices.steps[:-1]]
    price = prices.wholesale
    if tier.discount_percent:
        price = round_price(price * ((HUNDRED - tier.discount_percent) / HUNDRED), policy)
        steps.append(
            sentence(
                "From {quantity} pieces on, {percent} % less: {price}.",
                quantity=tier.quantity,
                percent=tier.discount_percent,
                price=price,
            )
        )
    price = _not_below_floor(price, policy, card)
    last = Tier(before.quantity, before.prices.wholesale.amount)
    kept = Money(bounded(price.amount, tier.quantity, last, minor_unit(currency)), currency)
    if kept != price:
        steps.append(
            sentence("So that more pieces never cost more each, nor less in all, the price is {price}.", price=kept)
        )
    return _with_wholesale(prices, kept, policy, tuple(steps))


def _not_below_floor(price: Money, policy: PricePolicy, card: RateCard) -> Money:
    if policy.floor is None:
        return price
    floor = card.convert(policy.floor, price.currency)
    return floor.rounded() if price < floor else price


def _with_wholesale(prices: PriceSet, wholesale: Money, policy: PricePolicy, steps: tuple[object, ...]) -> PriceSet:
    taken = policy.commission_percent + policy.fees_percent
    net = (wholesale * ((HUNDRED - taken) / HUNDRED)).rounded() if taken else None
    found = PriceSet(prices.cost, wholesale, prices.retail, steps, net)  # type: ignore[arg-type]
    if not found.below_cost:
        return found
    return PriceSet(prices.cost, wholesale, prices.retail, (*found.steps, below_cost_sentence(found)), net)
