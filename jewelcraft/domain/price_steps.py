"""Say how the price of a metal and of an alloy comes about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.domain.money import Money
from jewelcraft.domain.money import minor_unit
from jewelcraft.domain.numbers import HUNDRED
from jewelcraft.domain.numbers import ONE
from jewelcraft.domain.numbers import round_to
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.tidy_numbers import money_places
from jewelcraft.domain.tidy_numbers import tidy
from jewelcraft.domain.units import Weight
from jewelcraft.domain.vocabulary import metal_word
from jewelcraft.domain.vocabulary import unit_word

if TYPE_CHECKING:
    from decimal import Decimal

    from jewelcraft.domain.rates import Alloy
    from jewelcraft.domain.rates import Rate
    from jewelcraft.domain.sentences import Sentence
    from jewelcraft.domain.sentences import Value

_TYPED_DIGITS = 12


def in_steps(price: Money) -> Money:
    """Return money as it is shown, no finer than the currency's smallest step unless it was typed so."""
    return (
        price
        if len(price.amount.as_tuple().digits) <= _TYPED_DIGITS
        else Money(round_to(price.amount, minor_unit(price.currency)), price.currency)
    )


def premium_step(rate: Rate) -> tuple[Sentence, ...]:
    """Say what a dealer takes over spot, where there is a premium."""
    if rate.paid == rate.money:
        return ()
    step = minor_unit(rate.currency)
    facts: dict[str, Value | Sentence] = {
        "spot": rate.money,
        "premium": Money(rate.premium, rate.currency),
        "percent": tidy(rate.premium_percent),
        "paid": Money(round_to(rate.paid.amount, step), rate.currency),
    }
    if not rate.premium_percent:
        return (sentence("The dealer takes {premium} over spot of {spot}: {paid}.", **facts),)
    if not rate.premium:
        return (sentence("The dealer takes {percent} % over spot of {spot}: {paid}.", **facts),)
    return (sentence("The dealer takes {premium} over spot of {spot}, and {percent} % on both: {paid}.", **facts),)


def fine_step(metal: str, rate: Rate, grams: Decimal) -> Sentence:
    """Say what a gram of the pure metal costs by its quote."""
    fine = Money(round_to(rate.paid.amount / grams / rate.fineness, minor_unit(rate.currency)), rate.currency)
    name, paid = metal_word(metal, first=True), in_steps(rate.paid)
    if rate.unit == "g" and rate.fineness == 1:
        return sentence("{metal} is {price} per gram.", metal=name, price=paid)
    if rate.fineness == 1:
        return sentence(
            "{metal} is {price} per {unit} of {weight}, which makes {fine} per gram.",
            metal=name,
            price=paid,
            unit=unit_word(rate.unit),
            weight=Weight(tidy(grams)),
            fine=fine,
        )
    return sentence(
        "{metal} is {price} per {unit} of {weight} at {purity} %, which makes {fine} per gram of pure {pure_metal}.",
        metal=name,
        price=paid,
        unit=unit_word(rate.unit),
        weight=Weight(tidy(grams)),
        purity=tidy(rate.fineness * HUNDRED),
        fine=fine,
        pure_metal=metal_word(metal),
    )


def alloy_steps(
    alloy: Alloy, amount: Decimal, fine: Decimal, master: Decimal, fee: Decimal, *, currency: str
) -> tuple[Sentence, ...]:
    """Say what a gram of an alloy costs by what is in it."""

    def shown(value: Decimal) -> Money:
        return Money(money_places(value, currency), currency)

    price, purity = shown(amount), tidy(alloy.fineness * HUNDRED)
    if master or fee:
        facts: dict[str, Value | Sentence] = {
            "alloy": alloy.name,
            "purity": purity,
            "fine": shown(fine),
            "rest": tidy((ONE - alloy.fineness) * HUNDRED),
            "master": shown(master),
            "fee": shown(fee),
            "price": price,
        }
        if not fee:
            return (
                sentence(
                    "{alloy} is {purity} % of {fine} and {rest} % of {master} for what is alloyed in: "
                    "{price} per gram.",
                    **facts,
                ),
            )
        return (
            sentence(
                "{alloy} is {purity} % of {fine}, {rest} % of {master} for what is alloyed in, "
                "and {fee} for alloying: {price} per gram.",
                **facts,
            ),
        )
    if alloy.fineness == 1:
        return ()
    return (sentence("{alloy} is {purity} % pure: {price} per gram.", alloy=alloy.name, purity=purity, price=price),)
