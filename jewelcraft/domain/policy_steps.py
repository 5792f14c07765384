"""The sentences that lead from a cost to its prices, from the very amounts that were computed."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from jewelcraft.domain.money import Money
from jewelcraft.domain.money import minor_unit
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import Rounding
from jewelcraft.domain.numbers import canonical
from jewelcraft.domain.price_policy import PriceRule
from jewelcraft.domain.price_policy import factors_of
from jewelcraft.domain.price_rounding import Ending
from jewelcraft.domain.price_rounding import ending_steps
from jewelcraft.domain.sentences import sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jewelcraft.domain.price_policy import PricePolicy
    from jewelcraft.domain.pricing import Path
    from jewelcraft.domain.sentences import Sentence

_NAMES = (
    sentence("metal"),
    sentence("stones"),
    sentence("labour"),
    sentence("overhead"),
    sentence("the rest"),
)
_IN_STEPS = {
    Rounding.UP: sentence("Rounded up in steps of {step}, that is {price}."),
    Rounding.DOWN: sentence("Rounded down in steps of {step}, that is {price}."),
    Rounding.NEAREST: sentence("Rounded to the nearest step of {step}, that is {price}."),
}
_TO_ENDINGS = {
    Rounding.UP: sentence("Rounded up to a price that ends in {ending}, that is {price}."),
    Rounding.DOWN: sentence("Rounded down to a price that ends in {ending}, that is {price}."),
    Rounding.NEAREST: sentence("Rounded to the nearest price that ends in {ending}, that is {price}."),
}


def say_steps(path: Path, policy: PricePolicy) -> Iterator[Sentence]:
    """Say each step from the cost to the retail price; what changes nothing is not said."""
    if path.cost.currency != path.converted.currency:
        yield sentence("The cost of {cost} is {converted}.", cost=path.cost, converted=path.converted.rounded())
    if path.buffered != path.converted:
        yield sentence(
            "In case the exchange rate falls by {percent} %, {cost} counts as {buffered}.",
            percent=_short(policy.buffer_percent),
            cost=path.converted.rounded(),
            buffered=path.buffered.rounded(),
        )
    ruled = path.ruled.rounded()
    yield _factor_step(path, policy, ruled) if path.shares else _rule_step(path, policy, ruled)
    if path.grossed != path.ruled:
        yield _gross_step(path, policy, ruled)
    yield from _rounded_step(path.grossed, path.rounded, policy, policy.rounding)
    if path.wholesale != path.rounded and path.floor is not None:
        yield sentence(
            "{price} is below the lowest price of {floor}, so wholesale is {wholesale}.",
            price=path.rounded,
            floor=path.floor.rounded(),
            wholesale=path.floor.rounded(),
        )
        yield from _rounded_step(path.floor, path.wholesale, policy, Rounding.UP)
    retail = path.wholesale * policy.retail_factor
    yield sentence(
        "Retail is {wholesale} × {factor} = {retail}.",
        wholesale=path.wholesale,
        factor=_short(policy.retail_factor),
        retail=retail.rounded(),
    )
    yield from _rounded_step(retail, path.retail, policy, policy.rounding)


def _rounded_step(exact: Money, price: Money, policy: PricePolicy, how: Rounding) -> Iterator[Sentence]:
    """Name the rule by which a price was rounded; a price that it leaves as it is needs none."""
    if exact.rounded() == price:
        return
    if policy.ending not in (Ending.NONE, Ending.FIVE):
        yield _TO_ENDINGS[how].filled(ending=policy.ending.value, price=price)
        return
    bands = sorted(policy.bands, key=lambda band: band.start, reverse=True)
    banded = next((band.step for band in bands if exact.amount >= band.start), None)
    step = banded or policy.rounding_step or minor_unit(price.currency)
    if policy.ending is Ending.FIVE:
        step, _rest = ending_steps(policy.ending)
    yield _IN_STEPS[how].filled(step=Money(step, price.currency), price=price)


def _rule_step(path: Path, policy: PricePolicy, wholesale: Money) -> Sentence:
    percent, cost = _short(policy.percent), path.buffered.rounded()
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


def _factor_step(path: Path, policy: PricePolicy, wholesale: Money) -> Sentence:
    terms: Sentence | None = None
    for name, amount, factor in zip(_NAMES, path.shares, factors_of(policy), strict=True):
        if not amount:
            continue
        money = Money(amount, path.buffered.currency).rounded()
        term = sentence("{name} {amount} × {factor}", name=name, amount=money, factor=_short(factor))
        terms = term if terms is None else sentence("{first} + {second}", first=terms, second=term)
    if terms is None:
        terms = sentence("{amount}", amount=path.buffered.rounded())
    if policy.wholesale_factor == ONE:
        return sentence("Wholesale is {terms} = {wholesale}.", terms=terms, wholesale=wholesale)
    return sentence(
        "Wholesale is ({terms}) × {factor} = {wholesale}.",
        terms=terms,
        factor=_short(policy.wholesale_factor),
        wholesale=wholesale,
    )


def _gross_step(path: Path, policy: PricePolicy, before: Money) -> Sentence:
    return sentence(
        "So that {net} stays after commission and fees of {percent} %: {before} ÷ (1 − {percent} %) = {wholesale}.",
        net=before,
        percent=_short(policy.commission_percent + policy.fees_percent),
        before=before,
        wholesale=path.grossed.rounded(),
    )


def _short(value: Decimal) -> Decimal:
    return Decimal(canonical(value))
