"""Prices in whole numbers are those that decimals make, wherever they are said to be sure."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import event
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from jewelcraft.domain.numbers import Rounding
from jewelcraft.domain.numbers import round_to
from jewelcraft.domain.price_policy import PriceBand
from jewelcraft.domain.price_policy import PricePolicy
from jewelcraft.domain.price_policy import PriceRule
from jewelcraft.domain.price_rounding import Ending
from jewelcraft.domain.price_way import PriceWay
from jewelcraft.domain.whole_factors import MILLION
from jewelcraft.domain.whole_factors import MOST_STEPS
from jewelcraft.domain.whole_factors import whole_factor
from jewelcraft.domain.whole_factors import whole_quantity
from jewelcraft.domain.whole_prices import whole_way
from tests.builders import card
from tests.builders import money
from tests.builders import rate
from tests.domain.test_price_way import DAY
from tests.domain.test_price_way import policies

D = Decimal
CENT = D("0.01")


def ready(policy, day=DAY, currency="THB", step=CENT):
    return whole_way(policy, PriceWay(policy, day, currency), day, currency, step)


def rounded(bands, price):
    """Round a price as the pass over all bills does; None where that is not sure."""
    band = next((band for band in bands if band.low <= price <= band.high), None)
    if band is None:
        return None
    left = (price * band.times + band.shift) % band.unit
    if band.near >= 2 and left and not band.near <= left <= band.unit - band.near:
        return None
    return (price * band.times + band.shift + band.bias) // band.unit * band.step + band.ends


def half_up(value, factor, scale):
    return (2 * value * factor + scale) // (2 * scale)


def priced(way, shares):
    """Return wholesale, retail and whether it loses money; None where whole numbers are not sure."""
    cost = sum(shares)
    if cost > way.most:
        return None
    asked = rounded(way.bands, sum(share * factor for share, factor in zip(shares, way.factors, strict=True)))
    if asked is None or (
        way.is_exchanged and (2 * cost * way.cost_factor + way.cost_scale) % (2 * way.cost_scale) == 0
    ):
        return None
    asked = way.floor_price if asked < way.floor else asked
    tagged = rounded(way.retail_bands, asked * way.retail_factor)
    kept = half_up(asked, way.kept_factor, way.kept_scale) * way.kept_step
    loses = kept < half_up(cost, way.cost_factor, way.cost_scale) * way.cost_step
    return None if tagged is None else (D(asked).scaleb(-way.places), D(tagged).scaleb(-way.places), loses)


@settings(max_examples=400, deadline=None)
@given(policies, st.tuples(*[st.integers(0, 2_000_000)] * 5).filter(any))
def test_sure_prices_are_those_of_decimals(policy, shares):
    way = ready(policy)
    found = way and priced(way, shares)
    event("sure" if found else "left to the decimals")
    if found:
        parts = tuple(share * CENT for share in shares)
        assert found == PriceWay(policy, DAY, "THB").prices(sum(parts), parts)


@pytest.mark.parametrize(
    "policy",
    [
        PricePolicy(),
        PricePolicy(PriceRule.MARKUP, D(80), rounding_step=D(5)),
        PricePolicy(percent=D(40), ending=Ending.NINE),
        PricePolicy(ending=Ending.NINETY_FIVE_CENTS, rounding=Rounding.NEAREST),
        PricePolicy(PriceRule.FACTORS, metal_factor=D("1.1"), labour_factor=D(3), rest_factor=D(2)),
        PricePolicy(currency="USD", commission_percent=D(10), buffer_percent=D(3)),
        PricePolicy(bands=(PriceBand(D(1000), D(10)), PriceBand(D(9000), D(100)))),
        PricePolicy(floor=money("20000 THB"), rounding=Rounding.DOWN),
    ],
)
def test_what_workshops_ask_is_priced_in_whole_numbers(policy):
    way = ready(policy)
    for cost in (123_456, 777_777, 1_234_567):
        shares = (cost, 12_345, 6_789, 1_011, 1_213)
        parts = tuple(share * CENT for share in shares)
        assert priced(way, shares) == PriceWay(policy, DAY, "THB").prices(sum(parts), parts)


@pytest.mark.parametrize(
    "policy",
    [
        PricePolicy(rounding_step=D("0.0001")),
        PricePolicy(percent=D("33.333333333333")),
        PricePolicy(bands=(PriceBand(D(10) ** 17, D(1)),)),
        PricePolicy(floor=money("9999999999999 THB")),
    ],
)
def test_what_is_too_fine_or_too_large_has_no_way(policy):
    assert ready(policy) is None


def test_a_currency_whose_worth_was_typed_the_other_way_round_is_exchanged_exactly():
    policy, shares = PricePolicy(currency="USD"), (1_234_567, 0, 0, 0, 0)
    turned = card(rate("currency", "THB", "0.0292 USD", "THB"))
    parts = tuple(share * CENT for share in shares)
    assert priced(ready(policy, turned), shares) == PriceWay(policy, turned, "THB").prices(sum(parts), parts)
    assert ready(policy, card(rate("currency", "USD", "34.1234567890123456789 THB", "USD"))) is None
    assert whole_way(policy, PriceWay(policy, turned, "THB"), card(), "THB", CENT) is None


quantities = st.decimals(-500, 500, places=4) | st.decimals(0, 500, places=12)


@given(quantities, st.fractions(0, 90_000, max_denominator=9999))
def test_a_sure_amount_is_the_exact_one_rounded(weight, price):
    quantity = whole_quantity(weight)
    assert quantity.is_negative == (weight < 0)
    factor = whole_factor(-price if quantity.is_negative else price, quantity.number, is_rough=quantity.is_rough)
    if factor is None:
        return
    product = quantity.number * factor.factor + _cut(quantity.number * factor.millionths, MILLION) + factor.half
    if factor.least <= abs(product) % factor.unit <= factor.most:
        exact = Fraction(weight) * price
        half = Fraction(1, 2)
        expected = int(abs(exact) + half) * (-1 if weight < 0 else 1)
        assert _cut(product, factor.unit) == expected


def _cut(value, by):
    """Divide as SQL does, towards nothing."""
    return abs(value) // by * (1 if value >= 0 else -1)


def test_a_half_cent_is_up_and_a_hair_beside_it_is_left_open():
    weight = whole_quantity(D("0.5"))
    assert (weight.number, weight.is_rough) == (500_000, False)
    assert whole_quantity(D("0.1234567")).is_rough
    exact = whole_factor(Fraction(1), 10**9, is_rough=False)
    assert (exact.least, exact.most) == (0, exact.unit - 1)
    open_one = whole_factor(1 + Fraction(1, 10**25), 10**9, is_rough=False)
    assert open_one.least == 1
    assert whole_factor(Fraction(MOST_STEPS), 10**9, is_rough=False) is None
    assert whole_factor(Fraction(10**3, 7), 10**15, is_rough=False).unit < 10**18
    assert round_to(D("0.5"), D(1)) == 1
