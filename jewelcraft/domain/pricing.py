"""How a cost becomes a wholesale and a retail price."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.money import Money
from jewelcraft.domain.money import minor_unit
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import Rounding
from jewelcraft.domain.numbers import canonical
from jewelcraft.domain.numbers import round_to
from jewelcraft.domain.sentences import sentence

if TYPE_CHECKING:
    from jewelcraft.domain.rates import RateCard
    from jewelcraft.domain.sentences import Sentence


_NOISE = Decimal("1e-9")


class PriceRule(StrEnum):
    """MARGIN: price = cost / (1 - percent). MARKUP: price = cost x (1 + percent). domain 6.1."""

    MARGIN = "margin"
    MARKUP = "markup"


@dataclass(frozen=True, slots=True)
class PricePolicy:
    """A workshop's way from cost to prices.

    `percent` belongs to `rule`; `retail_factor` multiplies wholesale; a `rounding_step` of 0
    rounds to the currency's own step.
    """

    rule: PriceRule = PriceRule.MARGIN
    percent: Decimal = Decimal(40)
    retail_factor: Decimal = Decimal(2)
    rounding_step: Decimal = Decimal(0)
    rounding: Rounding = Rounding.UP
    currency: str = ""
    """Currency of the prices; empty means the home currency."""


@dataclass(frozen=True, slots=True)
class PriceSet:
    """Prices of one piece, each with how it was found."""

    cost: Money
    wholesale: Money
    retail: Money
    steps: tuple[Sentence, ...] = ()


def price_piece(cost: Money, policy: PricePolicy, card: RateCard) -> PriceSet:
    """Turn a cost into wholesale and retail prices in the policy's currency, each rounded and explained.

    Raises:
        InvalidValueError: for a margin of 100 % or more, or a factor that makes no price.
        MissingRateError: where the price currency has no exchange rate.
    """
    converted, wholesale, retail = prices_for(cost, policy, card)
    steps: list[Sentence] = []
    if cost.currency != converted.currency:
        steps.append(sentence("The cost of {cost} is {converted}.", cost=cost, converted=converted.rounded()))
    steps.append(_wholesale_step(converted.rounded(), policy, wholesale))
    steps.append(
        sentence(
            "Retail is {wholesale} × {factor} = {retail}.",
            wholesale=wholesale,
            factor=Decimal(canonical(policy.retail_factor)),
            retail=retail,
        )
    )
    return PriceSet(converted.rounded(), wholesale, retail, tuple(steps))


def prices_for(cost: Money, policy: PricePolicy, card: RateCard) -> tuple[Money, Money, Money]:
    """Return the cost in the currency of the prices, the wholesale and the retail price, without explanations.

    Raises:
        InvalidValueError: for a margin of 100 % or more, or a factor that makes no price.
        MissingRateError: where the price currency has no exchange rate.
    """
    check_policy(policy)
    converted = card.convert(cost, policy.currency or card.home_currency)
    wholesale = round_price(apply_percent(converted, policy.rule, policy.percent), policy)
    return converted, wholesale, round_price(wholesale * policy.retail_factor, policy)


def check_policy(policy: PricePolicy) -> None:
    """Refuse a policy that cannot make a price.

    Raises:
        InvalidValueError: saying what to type instead.
    """
    if policy.rule is PriceRule.MARGIN and policy.percent >= HUNDRED:
        raise InvalidValueError(
            "A margin of {percent} % leaves nothing for the cost. Type a margin below 100 %.", percent=policy.percent
        )
    if policy.percent <= -HUNDRED:
        raise InvalidValueError("{percent} % makes no price. Type a larger percentage.", percent=policy.percent)
    if policy.retail_factor <= 0:
        raise InvalidValueError("The retail factor must be more than zero, for example 2.")
    if policy.rounding_step < 0:
        raise InvalidValueError("The rounding step must be more than zero, for example 10.")


def apply_percent(cost: Money, rule: PriceRule, percent: Decimal) -> Money:
    """Return the exact price of a cost at a margin or a markup."""
    share = percent / HUNDRED
    return cost / (ONE - share) if rule is PriceRule.MARGIN else cost * (ONE + share)


def round_price(price: Money, policy: PricePolicy) -> Money:
    """Round a price as the policy says."""
    step = policy.rounding_step or minor_unit(price.currency)
    # A division leaves 200.00…01 where 200 is meant; rounding that up would cost the buyer a whole step.
    return Money(round_to(price.amount.quantize(_NOISE), step, policy.rounding), price.currency)


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


def _wholesale_step(cost: Money, policy: PricePolicy, wholesale: Money) -> Sentence:
    percent = Decimal(canonical(policy.percent))
    if policy.rule is PriceRule.MARGIN:
        return sentence(
            "Wholesale leaves a margin of {percent} %: {cost} ÷ (1 − {percent} %) = {wholesale}.",
            percent=percent,
            cost=cost,
            wholesale=wholesale,
        )
    return sentence(
        "Wholesale adds {percent} %: {cost} × (1 + {percent} %) = {wholesale}.",
        percent=percent,
        cost=cost,
        wholesale=wholesale,
    )
