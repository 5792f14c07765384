"""A workshop's way from cost to prices: the rule, what is asked on top, and how prices are rounded."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace
from decimal import Decimal
from enum import StrEnum

from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.money import Money
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.numbers import Rounding
from jewelcraft.domain.price_formulas import PRICE_FORMULAS
from jewelcraft.domain.price_rounding import Ending


class PriceRule(StrEnum):
    """MARGIN: price = cost / (1 - percent). MARKUP: price = cost x (1 + percent). domain 6.1.

    FACTORS: metal, stones, labour, overhead and the rest are multiplied each by its own factor. domain 6.2.
    """

    MARGIN = "margin"
    MARKUP = "markup"
    FACTORS = "factors"


@dataclass(frozen=True, slots=True)
class PriceBand:
    """From a price on, prices are rounded to this step."""

    start: Decimal
    step: Decimal


@dataclass(frozen=True, slots=True)
class PolicyTier:
    """What changes from a quantity on: another margin or markup, or a discount."""

    quantity: int
    percent: Decimal | None = None
    """Takes the place of the policy's own; None keeps it."""
    discount_percent: Decimal = ZERO


@dataclass(frozen=True, slots=True)
class PricePolicy:
    """A workshop's way from cost to prices.

    `percent` belongs to `rule`; `retail_factor` multiplies wholesale; a `rounding_step` of 0
    rounds to the currency's own step. Everything after `currency` changes nothing by default.
    """

    rule: PriceRule = PriceRule.MARGIN
    percent: Decimal = Decimal(40)
    retail_factor: Decimal = Decimal(2)
    rounding_step: Decimal = Decimal(0)
    rounding: Rounding = Rounding.UP
    currency: str = ""
    """Currency of the prices; empty means the home currency."""
    metal_factor: Decimal = ONE
    stones_factor: Decimal = ONE
    labour_factor: Decimal = ONE
    overhead_factor: Decimal = ONE
    rest_factor: Decimal = ONE
    """Findings, plating and extras."""
    wholesale_factor: Decimal = ONE
    """Multiplies the sum of the parts, each at its factor."""
    formula: str = ""
    """The published formula the factors were taken from."""
    commission_percent: Decimal = ZERO
    """What an agent takes of the wholesale price; the price is raised so that the net stays."""
    fees_percent: Decimal = ZERO
    """What bank, card or market takes of the wholesale price."""
    buffer_percent: Decimal = ZERO
    """By how much the exchange rate may fall before a price in another currency earns less."""
    floor: Money | None = None
    """The wholesale price is never below this."""
    bands: tuple[PriceBand, ...] = ()
    """Rounding steps by the size of the price; they take the place of the one step."""
    ending: Ending = Ending.NONE
    """What prices end in; it takes the place of steps and bands."""
    tiers: tuple[PolicyTier, ...] = ()
    minimum_order: int = 0
    """How many of one piece are sold at least; 0 says nothing."""
    price_list: str = ""
    """The id of the list that a piece follows by choice; all else is what the list said then, should it be gone."""


def check_policy(policy: PricePolicy) -> None:
    """Refuse a policy that cannot make a price.

    Raises:
        InvalidValueError: saying what to type instead.
    """
    for percent in (policy.percent, *(tier.percent for tier in policy.tiers if tier.percent is not None)):
        _check_percent(policy.rule, percent)
    if policy.retail_factor <= 0:
        raise InvalidValueError("The retail factor must be more than zero, for example 2.")
    if policy.rounding_step < 0 or any(band.step <= 0 or band.start < 0 for band in policy.bands):
        raise InvalidValueError("The rounding step must be more than zero, for example 10.")
    if min(factors_of(policy)) < 0 or policy.wholesale_factor <= 0:
        raise InvalidValueError("A factor cannot be below zero. Type 1 to pass a cost on as it is.")
    _check_shares(policy)
    _check_tiers(policy)


def factors_of(policy: PricePolicy) -> tuple[Decimal, ...]:
    """Return the factors of metal, stones, labour, overhead and the rest."""
    return (
        policy.metal_factor,
        policy.stones_factor,
        policy.labour_factor,
        policy.overhead_factor,
        policy.rest_factor,
    )


def _check_percent(rule: PriceRule, percent: Decimal) -> None:
    if rule is PriceRule.MARGIN and percent >= HUNDRED:
        raise InvalidValueError(
            "A margin of {percent} % leaves nothing for the cost. Type a margin below 100 %.", percent=percent
        )
    if percent <= -HUNDRED:
        raise InvalidValueError("{percent} % makes no price. Type a larger percentage.", percent=percent)


def _check_shares(policy: PricePolicy) -> None:
    shares = (policy.commission_percent, policy.fees_percent, policy.buffer_percent)
    if min(shares) < 0:
        raise InvalidValueError("Commission, fees and exchange buffer cannot be below 0 %.")
    if policy.commission_percent + policy.fees_percent >= HUNDRED or policy.buffer_percent >= HUNDRED:
        raise InvalidValueError("Commission, fees or buffer of 100 % leave nothing. Type a smaller percentage.")
    if policy.floor is not None and policy.floor.amount < 0:
        raise InvalidValueError("The lowest price cannot be below zero.")


def _check_tiers(policy: PricePolicy) -> None:
    quantities = [tier.quantity for tier in policy.tiers]
    if any(quantity < 2 for quantity in quantities) or policy.minimum_order < 0:  # noqa: PLR2004 (one is the list price)
        raise InvalidValueError("A quantity price starts at 2 pieces or more.")
    if len(set(quantities)) < len(quantities):
        raise InvalidValueError("Two quantity prices start at the same quantity. Keep one of them.")
    if any(not -HUNDRED < tier.discount_percent < HUNDRED for tier in policy.tiers):
        raise InvalidValueError("A discount is below 100 %.")


def formula_policy(name: str, policy: PricePolicy | None = None) -> PricePolicy:
    """Return a policy that prices by a published formula, with the rounding and currency of another.

    Raises:
        KeyError: where no formula has this name.
    """
    formula = PRICE_FORMULAS[name]
    return replace(
        policy or PricePolicy(),
        rule=PriceRule.FACTORS,
        metal_factor=formula.materials,
        stones_factor=formula.materials,
        rest_factor=formula.materials,
        labour_factor=formula.labour,
        overhead_factor=formula.overhead,
        wholesale_factor=formula.wholesale,
        retail_factor=formula.retail,
        formula=name,
    )


def tier_policy(policy: PricePolicy, tier: PolicyTier) -> PricePolicy:
    """Return the policy as it is from a tier's quantity on; its discount is taken off afterwards."""
    return policy if tier.percent is None else replace(policy, percent=tier.percent)
