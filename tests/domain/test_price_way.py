"""Prices found quickly are those that are found step by step, whatever the policy and the rates."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.errors import MissingRateError
from jewelcraft.domain.money import Money
from jewelcraft.domain.numbers import Rounding
from jewelcraft.domain.numbers import canonical
from jewelcraft.domain.numbers import round_to
from jewelcraft.domain.numbers import rounding_to
from jewelcraft.domain.price_policy import PriceBand
from jewelcraft.domain.price_policy import PricePolicy
from jewelcraft.domain.price_policy import PriceRule
from jewelcraft.domain.price_rounding import Ending
from jewelcraft.domain.price_way import PriceWay
from jewelcraft.domain.pricing import price_piece
from tests.builders import card
from tests.builders import money
from tests.builders import rate

D = Decimal


def _numbers(least, most, places=2):
    return st.decimals(least, most, places=places, allow_nan=False, allow_infinity=False)


steps = st.sampled_from([D(0), D("0.05"), D("0.1"), D(1), D(5), D(1000), D("0.10")])
factors = _numbers(0, 9)
policies = st.builds(
    PricePolicy,
    rule=st.sampled_from(PriceRule),
    percent=_numbers(-50, 99),
    retail_factor=_numbers("0.1", 4, 3),
    rounding_step=steps,
    rounding=st.sampled_from(Rounding),
    currency=st.sampled_from(["", "THB", "USD", "JPY"]),
    metal_factor=factors,
    stones_factor=factors,
    labour_factor=factors,
    overhead_factor=factors,
    rest_factor=factors,
    wholesale_factor=_numbers("0.1", 3),
    commission_percent=st.just(D(0)) | _numbers(0, 30),
    fees_percent=st.just(D(0)) | _numbers(0, 30),
    buffer_percent=st.just(D(0)) | _numbers(0, 30),
    floor=st.none() | st.builds(Money, _numbers(0, 9000), st.sampled_from(["THB", "USD"])),
    bands=st.just(()) | st.lists(st.builds(PriceBand, _numbers(0, 900), steps.filter(bool)), max_size=3).map(tuple),
    ending=st.just(Ending.NONE) | st.sampled_from(Ending),
)
shares = st.tuples(*[_numbers(0, 20_000)] * 5)
DAY = card(rate("currency", "USD", "34.21 THB", "USD"), rate("currency", "JPY", "0.2291 THB", "JPY"))


@settings(max_examples=300)
@given(policies, shares)
def test_quick_prices_are_the_explained_ones(policy, shares):
    cost = sum(shares, D(0))
    way = PriceWay(policy, DAY, "THB")
    wholesale, retail, loses = way.prices(cost, shares)
    explained = price_piece(Money(cost, "THB"), policy, DAY, shares)
    assert (str(explained.wholesale), str(explained.retail)) == (
        str(Money(wholesale, way.currency)),
        str(Money(retail, way.currency)),
    )
    assert loses == explained.below_cost


def test_a_rate_that_is_missing_is_named_when_the_way_is_made():
    with pytest.raises(MissingRateError, match="exchange rate from THB to EUR"):
        PriceWay(PricePolicy(currency="EUR"), DAY, "THB")
    with pytest.raises(MissingRateError, match="EUR"):
        PriceWay(replace(PricePolicy(), floor=money("5 EUR")), DAY, "THB")
    with pytest.raises(InvalidValueError):
        PriceWay(PricePolicy(percent=D(100)), DAY, "THB")


@given(_numbers(-(10**9), 10**9, 5), steps.filter(bool), st.sampled_from(Rounding))
def test_a_rounding_made_once_rounds_as_the_one_that_is_not(value, step, how):
    assert str(rounding_to(step, how)(value)) == str(round_to(value, step, how))
    noise = D("0.001")
    assert str(rounding_to(step, how, after=noise)(value)) == str(round_to(value.quantize(noise), step, how))


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=D("-1e30"), max_value=D("1e30")))
def test_a_number_is_written_in_plain_digits_and_read_back(value):
    text = canonical(value)
    assert D(text) == value
    assert "E" not in text
    assert text == "0" or (not text.startswith("-0") or "." in text)
    assert "." not in text or text[-1] not in "0."
