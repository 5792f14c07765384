"""How a cost becomes a wholesale and a retail price, one explained step after another."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.money import Money
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.policy_steps import say_steps
from jewelcraft.domain.price_policy import PolicyTier
from jewelcraft.domain.price_policy import PricePolicy
from jewelcraft.domain.price_policy import PriceRule
from jewelcraft.domain.price_policy import check_policy
from jewelcraft.domain.price_way import PriceWay
from jewelcraft.domain.price_way import keeping
from jewelcraft.domain.price_way import price_rounding
from jewelcraft.domain.price_way import raising
from jewelcraft.domain.sentences import sentence

if TYPE_CHECKING:
    from jewelcraft.domain.costsheet import CostSheet
    from jewelcraft.domain.numbers import Rounding
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.domain.sentences import Sentence

__all__ = [
    "Path",
    "PolicyTier",
    "PricePolicy",
    "PriceRule",
    "PriceSet",
    "apply_percent",
    "below_cost_sentence",
    "check_policy",
    "kept_of",
    "margin_of_markup",
    "margin_reached",
    "markup_of_margin",
    "price_piece",
    "price_sheet",
    "prices_for",
    "round_price",
    "shares_of",
]

_GROUPS = ((Bucket.METAL,), (Bucket.STONES,), (Bucket.LABOUR,), (Bucket.OVERHEAD,))


@dataclass(frozen=True, slots=True)
class PriceSet:
    """Prices of one piece, each with how it was found."""

    cost: Money
    wholesale: Money
    retail: Money
    steps: tuple[Sentence, ...] = ()
    net: Money | None = None
    """What is left of wholesale after commission and fees; None where nobody takes any."""

    @property
    def kept(self) -> Money:
        """What the workshop keeps of the wholesale price."""
        return self.wholesale if self.net is None else self.net

    @property
    def below_cost(self) -> bool:
        """Whether the workshop loses money at the wholesale price."""
        return self.kept < self.cost

    @property
    def margin(self) -> Decimal | None:
        """The margin reached, in percent of the wholesale price; None for a price of zero."""
        if not self.wholesale.amount:
            return None
        return HUNDRED * (self.kept - self.cost).amount / self.wholesale.amount


@dataclass(frozen=True, slots=True)
class Path:
    """Every amount on the way from a cost to its prices; the prices alone are rounded."""

    cost: Money
    converted: Money
    buffered: Money
    shares: tuple[Decimal, ...]
    """Metal, stones, labour, overhead and the rest in the price's currency, where they are priced apart."""
    ruled: Money
    grossed: Money
    rounded: Money
    floor: Money | None
    wholesale: Money
    retail: Money


def price_sheet(sheet: CostSheet, policy: PricePolicy, card: RateCard) -> PriceSet:
    """Price a complete cost sheet.

    Raises:
        InvalidValueError: for a policy that makes no price.
        MissingRateError: where the price currency has no exchange rate.
    """
    return price_piece(sheet.known_total, policy, card, shares_of(sheet))


def price_piece(
    cost: Money, policy: PricePolicy, card: RateCard, shares: tuple[Decimal, ...] | None = None
) -> PriceSet:
    """Turn a cost into wholesale and retail prices in the policy's currency, each rounded and explained.

    `shares` are those of `shares_of`; without them all of the cost counts as the rest.

    Raises:
        InvalidValueError: for a margin of 100 % or more, or a factor that makes no price.
        MissingRateError: where the price currency has no exchange rate.
    """
    path = price_path(cost, policy, card, shares)
    kept = kept_of(path.wholesale, policy)
    net = kept if policy.commission_percent + policy.fees_percent else None
    prices = PriceSet(path.converted.rounded(), path.wholesale, path.retail, (), net)
    steps = list(say_steps(path, policy))
    if prices.below_cost:
        steps.append(below_cost_sentence(prices))
    return PriceSet(prices.cost, prices.wholesale, prices.retail, tuple(steps), prices.net)


def kept_of(wholesale: Money, policy: PricePolicy) -> Money:
    """Return what the workshop keeps of a wholesale price after commission and fees."""
    kept = keeping(policy, wholesale.currency)
    return wholesale if kept is None else Money(kept(wholesale.amount), wholesale.currency)


def below_cost_sentence(prices: PriceSet) -> Sentence:
    """Return what is said wherever a price is below its cost."""
    return sentence(
        "Below cost: at {price} you lose {loss} on each piece, which costs {cost}.",
        price=prices.wholesale,
        loss=(prices.cost - prices.kept),
        cost=prices.cost,
    )


def prices_for(
    cost: Money, policy: PricePolicy, card: RateCard, shares: tuple[Decimal, ...] | None = None
) -> tuple[Money, Money, Money]:
    """Return the cost in the currency of the prices, the wholesale and the retail price, without explanations.

    Raises:
        InvalidValueError: for a margin of 100 % or more, or a factor that makes no price.
        MissingRateError: where the price currency has no exchange rate.
    """
    path = price_path(cost, policy, card, shares)
    return path.converted, path.wholesale, path.retail


def price_path(cost: Money, policy: PricePolicy, card: RateCard, shares: tuple[Decimal, ...] | None) -> Path:
    """Go the way from a cost to its prices."""
    way = PriceWay(policy, card, cost.currency)
    converted, buffered, parts, *rest, floor, wholesale, retail = way.amounts(cost.amount, shares)
    ruled, grossed, rounded = (Money(amount, way.currency) for amount in rest)
    return Path(
        cost,
        Money(converted, way.currency),
        Money(buffered, way.currency),
        parts,
        ruled,
        grossed,
        rounded,
        None if floor is None else Money(floor, way.currency),
        Money(wholesale, way.currency),
        Money(retail, way.currency),
    )


def shares_of(sheet: CostSheet) -> tuple[Decimal, ...]:
    """Return what of a cost is metal, stones, labour, overhead, and the rest."""
    amounts = {bucket: sheet.subtotal(bucket).amount for bucket in Bucket}
    groups = [sum((amounts[bucket] for bucket in group), Decimal(0)) for group in _GROUPS]
    return (*groups, sheet.known_total.amount - sum(groups, Decimal(0)))


def apply_percent(cost: Money, rule: PriceRule, percent: Decimal) -> Money:
    """Return the exact price of a cost at a margin or a markup."""
    return Money(raising(rule, percent)(cost.amount), cost.currency)


def round_price(price: Money, policy: PricePolicy, how: Rounding | None = None) -> Money:
    """Round a price as the policy says: to its ending, its bands or its step."""
    return Money(price_rounding(policy, price.currency, how)(price.amount), price.currency)


def margin_reached(cost: Money, price: Money) -> Decimal | None:
    """Return the margin of a price in percent, as it is after rounding; None for a price of zero."""
    earned = price - cost
    return HUNDRED * earned.amount / price.amount if price.amount else None


def margin_of_markup(markup: Decimal) -> Decimal:
    """Return the margin in percent that a markup in percent makes."""
    return HUNDRED * markup / (HUNDRED + markup)


def markup_of_margin(margin: Decimal) -> Decimal:
    """Return the markup in percent that makes a margin in percent.

    Raises:
        InvalidValueError: for a margin of 100 % or more.
    """
    check_policy(PricePolicy(PriceRule.MARGIN, margin))
    return HUNDRED * margin / (HUNDRED - margin)
