"""Prices: margin and markup, rounding, currencies, and policies that make no price."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.errors import MissingRateError
from jewelcraft.domain.numbers import Rounding
from jewelcraft.domain.pricing import PricePolicy
from jewelcraft.domain.pricing import PriceRule
from jewelcraft.domain.pricing import margin_of_markup
from jewelcraft.domain.pricing import margin_reached
from jewelcraft.domain.pricing import markup_of_margin
from jewelcraft.domain.pricing import price_piece
from tests.builders import card
from tests.builders import money
from tests.builders import rate


def test_the_prices_of_the_pictures():
    prices = price_piece(money("18588 THB"), PricePolicy(), card())
    assert (prices.wholesale, prices.retail) == (money("30980 THB"), money("61960 THB"))
    assert [str(step) for step in prices.steps] == [
        "Wholesale leaves a margin of 40 %: 18588.00 THB ÷ (1 − 40 %) = 30980.00 THB.",
        "Retail is 30980.00 THB × 2 = 61960.00 THB.",
    ]


def test_keystone_is_a_markup_of_one_hundred_percent_and_a_margin_of_fifty():
    policy = PricePolicy(PriceRule.MARKUP, Decimal(100))
    prices = price_piece(money("17 USD"), policy, card(home="USD"))
    assert (prices.wholesale, prices.retail) == (money("34 USD"), money("68 USD"))
    assert margin_reached(prices.cost, prices.wholesale) == 50
    assert margin_of_markup(Decimal(100)) == 50


def test_prices_in_another_currency_are_converted_first_and_rounded_there():
    policy = PricePolicy(percent=Decimal(50), rounding_step=Decimal(5), currency="USD")
    prices = price_piece(money("3420 THB"), policy, card(rate("currency", "USD", "34.20 THB", "USD")))
    assert (prices.cost, prices.wholesale, prices.retail) == (money("100 USD"), money("200 USD"), money("400 USD"))
    assert str(prices.steps[0]) == "The cost of 3420 THB is 100.00 USD."
    with pytest.raises(MissingRateError):
        price_piece(money("3420 THB"), policy, card())


@pytest.mark.parametrize(
    ("how", "wholesale"), [(Rounding.UP, "170 USD"), (Rounding.DOWN, "165 USD"), (Rounding.NEAREST, "165 USD")]
)
def test_rounding_goes_the_way_the_policy_says(how, wholesale):
    policy = PricePolicy(rounding_step=Decimal(5), rounding=how)
    assert price_piece(money("100 USD"), policy, card(home="USD")).wholesale == money(wholesale)


@pytest.mark.parametrize(
    "policy",
    [
        PricePolicy(percent=Decimal(100)),
        PricePolicy(PriceRule.MARKUP, Decimal(-100)),
        PricePolicy(retail_factor=Decimal(0)),
        PricePolicy(rounding_step=Decimal(-1)),
    ],
)
def test_a_policy_that_makes_no_price_is_refused(policy):
    with pytest.raises(InvalidValueError, match=r"Type|must be more than zero"):
        price_piece(money("1 THB"), policy, card())


def test_no_margin_is_reached_by_a_price_of_zero():
    assert margin_reached(money("1 THB"), money("0 THB")) is None
    with pytest.raises(InvalidValueError):
        markup_of_margin(Decimal(100))


@given(st.decimals(0, 99, places=2))
def test_margin_and_markup_are_each_others_inverse(margin):
    assert abs(margin_of_markup(markup_of_margin(margin)) - margin) < Decimal("1e-20")


@given(st.decimals("0.01", 10_000, places=2), st.decimals(0, 95, places=1), st.sampled_from(["0", "1", "5", "100"]))
def test_rounding_up_never_falls_below_the_margin(cost, margin, step):
    policy = PricePolicy(percent=margin, rounding_step=Decimal(step))
    prices = price_piece(money(f"{cost} THB"), policy, card())
    assert margin_reached(prices.cost, prices.wholesale) >= margin


def test_a_price_of_zero_has_no_margin():
    prices = price_piece(money("10 THB"), PricePolicy(PriceRule.MARKUP, Decimal(0)), card())
    assert prices.margin == 0
    assert replace(prices, wholesale=money("0 THB")).margin is None
