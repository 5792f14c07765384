"""A price policy made ready: what turns a bare amount into prices, built once and used for thousands of pieces."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.money import minor_unit
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import ZERO
from jewelcraft.domain.numbers import Rounding
from jewelcraft.domain.numbers import rounding_to
from jewelcraft.domain.price_policy import PriceRule
from jewelcraft.domain.price_policy import check_policy
from jewelcraft.domain.price_policy import factors_of
from jewelcraft.domain.price_rounding import round_in_bands
from jewelcraft.domain.price_rounding import round_to_ending

if TYPE_CHECKING:
    from collections.abc import Callable

    from jewelcraft.domain.price_policy import PricePolicy
    from jewelcraft.domain.rates import RateCard

Shares = tuple[Decimal, ...]
Amounts = tuple[Decimal, Decimal, Shares, Decimal, Decimal, Decimal, Decimal | None, Decimal, Decimal]
"""The cost converted and with its buffer, its shares where they are priced apart, the price by the rule, grossed up
and rounded, the floor, then wholesale and retail."""
Prices = tuple[Decimal, Decimal, bool]

_NOISE = Decimal("1e-9")
_OTHER_SHARES = (ZERO, ZERO, ZERO, ZERO)


class PriceWay:
    """The way from a cost in one currency to prices, at one card."""

    def __init__(self, policy: PricePolicy, card: RateCard, currency: str) -> None:
        """Make a policy ready.

        Raises:
            InvalidValueError: for a policy that makes no price.
            MissingRateError: where the price currency or that of the floor has no exchange rate.
        """
        check_policy(policy)
        self.currency = policy.currency or card.home_currency
        self._exchange = None if self.currency == currency else card.exchange(currency, self.currency)
        buffered = policy.buffer_percent and self._exchange is not None
        self._buffer = ONE - policy.buffer_percent / HUNDRED if buffered else None
        self._factors = factors_of(policy) if policy.rule is PriceRule.FACTORS else None
        self.asks_shares = self._factors is not None
        """Whether prices depend on what the cost is made of, not only on how much it is."""
        self._whole = policy.wholesale_factor
        self._raised = raising(policy.rule, policy.percent)
        taken = policy.commission_percent + policy.fees_percent
        self._left = ONE - taken / HUNDRED if taken else None
        self._round = price_rounding(policy, self.currency)
        self.round_up = price_rounding(policy, self.currency, Rounding.UP)
        self.floor = None if policy.floor is None else card.convert(policy.floor, self.currency).amount
        self._retail_factor = policy.retail_factor
        self._kept = keeping(policy, self.currency)
        self._to_cents = rounding_to(minor_unit(self.currency))
        special = (self._exchange, self._factors, self._left, self.floor)
        self._is_plain = all(each is None for each in special)

    def amounts(self, cost: Decimal, shares: Shares | None = None) -> Amounts:
        """Return every amount on the way; without `shares` all of the cost counts as the rest."""
        converted = cost if self._exchange is None else cost * self._exchange
        buffered = converted if self._buffer is None else converted / self._buffer
        parts: Shares = ()
        if self._factors is None:
            ruled = self._raised(buffered)
        else:
            parts = self._brought(cost, buffered, shares)
            ruled = sum((part * factor for part, factor in zip(parts, self._factors, strict=True)), ZERO) * self._whole
        grossed = ruled if self._left is None else ruled / self._left
        rounded = wholesale = self._round(grossed)
        floor = self.floor
        if floor is not None and wholesale < floor:
            wholesale = self.round_up(floor)
        return (
            converted, buffered, parts, ruled, grossed, rounded, floor, wholesale,
            self._round(wholesale * self._retail_factor),
        )  # fmt: skip

    def prices(self, cost: Decimal, shares: Shares | None = None) -> Prices:
        """Return only what lists show: the wholesale and the retail price, and whether wholesale loses money."""
        if not self._is_plain:
            converted, *_way, wholesale, retail = self.amounts(cost, shares)
            kept = wholesale if self._kept is None else self._kept(wholesale)
            return wholesale, retail, kept < self._to_cents(converted)
        # The same steps as above where most policies have none; a test compares both.
        wholesale = self._round(self._raised(cost))
        # No currency is rounded up by a whole unit, so that what is dearer by one needs no closer look.
        loses = wholesale < cost + ONE and wholesale < self._to_cents(cost)
        return wholesale, self._round(wholesale * self._retail_factor), loses

    def _brought(self, cost: Decimal, converted: Decimal, shares: Shares | None) -> Shares:
        """Bring the shares of a cost into the currency of the price."""
        if shares is None:
            shares = (*_OTHER_SHARES, cost)
        if self._exchange is None or not cost:
            return shares
        return tuple(share * converted / cost for share in shares)


def raising(rule: PriceRule, percent: Decimal) -> Callable[[Decimal], Decimal]:
    """Return what makes the exact price of a cost at a margin or a markup."""
    share = percent / HUNDRED
    if rule is PriceRule.MARGIN:
        divisor = ONE - share
        return lambda cost: cost / divisor
    factor = ONE + share
    return lambda cost: cost * factor


def keeping(policy: PricePolicy, currency: str) -> Callable[[Decimal], Decimal] | None:
    """Return what leaves of a wholesale price what the workshop keeps; None where nobody takes any."""
    taken = policy.commission_percent + policy.fees_percent
    if not taken:
        return None
    factor, rounded = (HUNDRED - taken) / HUNDRED, rounding_to(minor_unit(currency))
    return lambda wholesale: rounded(wholesale * factor)


def price_rounding(policy: PricePolicy, currency: str, how: Rounding | None = None) -> Callable[[Decimal], Decimal]:
    """Return what rounds a price as the policy says: to its ending, its bands or its step."""
    how = how or policy.rounding
    # A division leaves 200.00…01 where 200 is meant; rounding that up would cost the buyer a whole step.
    if policy.ending:
        return lambda amount: round_to_ending(amount.quantize(_NOISE), policy.ending, how)
    step = policy.rounding_step or minor_unit(currency)
    if policy.bands:
        bands = sorted(((band.start, band.step) for band in policy.bands), reverse=True)
        return lambda amount: round_in_bands(amount.quantize(_NOISE), bands, how, step)
    return rounding_to(step, how, after=_NOISE)
