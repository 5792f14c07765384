"""Whole price policies: factors, formulas, commission, buffer, floor, endings, bands, tiers; each step said."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import HealthCheck
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from jewelcraft.domain.costing import cost_piece
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.numbers import Rounding
from jewelcraft.domain.piece import Extra
from jewelcraft.domain.piece import Finding
from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.price_formulas import PRICE_FORMULAS
from jewelcraft.domain.price_list import PolicyBook
from jewelcraft.domain.price_list import PriceList
from jewelcraft.domain.price_list import check_list
from jewelcraft.domain.price_policy import PolicyTier
from jewelcraft.domain.price_policy import PriceBand
from jewelcraft.domain.price_policy import PricePolicy
from jewelcraft.domain.price_policy import PriceRule
from jewelcraft.domain.price_policy import check_policy
from jewelcraft.domain.price_policy import formula_policy
from jewelcraft.domain.price_rounding import Ending
from jewelcraft.domain.price_rounding import round_to_ending
from jewelcraft.domain.price_tiers import price_for
from jewelcraft.domain.price_tiers import tier_prices
from jewelcraft.domain.pricing import margin_of_markup
from jewelcraft.domain.pricing import markup_of_margin
from jewelcraft.domain.pricing import price_piece
from jewelcraft.domain.pricing import price_sheet
from tests.builders import card
from tests.builders import money
from tests.builders import piece
from tests.builders import rate

D = Decimal
MARKUP = PricePolicy(PriceRule.MARKUP, D(0), D(2))
USD = card(home="USD")


def made_of(materials="10 USD", labour="20 USD", overhead="3 USD"):
    return piece(
        Finding("f", "Blank", price=money(materials)),
        LabourStep("l", "Bench", LabourBasis.PIECE, D(1), money(labour)),
    ), card(rate("overhead", "Shop", overhead), home="USD")


@pytest.mark.parametrize(
    ("name", "wholesale", "retail"),
    [
        ("classic", "60", "120"),
        ("with overhead", "66", "165"),
        ("triple supplies", "55", "110"),
        ("double materials", "43", "86"),
        ("orchid", "80", "160"),
        ("orchid dear metal", "70", "140"),
        ("geller", "50", "50"),
        ("keystone", "66", "132"),
        ("triple key", "99", "99"),
    ],
)
def test_every_published_formula_is_a_ready_policy(name, wholesale, retail):
    made, rates = made_of()
    prices = price_sheet(cost_piece(made, rates), formula_policy(name), rates)
    assert (prices.wholesale, prices.retail) == (money(f"{wholesale} USD"), money(f"{retail} USD"))
    assert set(PRICE_FORMULAS) >= {name}


def test_each_factor_is_said():
    made, rates = made_of()
    policy = PricePolicy(PriceRule.FACTORS, labour_factor=D("2.5"), overhead_factor=D(2), retail_factor=D(2))
    prices = price_sheet(cost_piece(made, rates), policy, rates)
    assert prices.wholesale == money("66 USD")
    assert str(prices.steps[0]) == (
        "Wholesale is labour 20.00 USD × 2.5 + overhead 3.00 USD × 2 + the rest 10.00 USD × 1 = 66.00 USD."
    )
    doubled = price_sheet(cost_piece(made, rates), replace(policy, wholesale_factor=D(2)), rates)
    assert str(doubled.steps[0]).startswith("Wholesale is (labour")
    assert doubled.wholesale == money("132 USD")


def test_factors_in_another_currency_and_without_shares():
    made, _ = made_of()
    rates = card(rate("currency", "USD", "34 THB", "USD"), rate("overhead", "Shop", "102 THB"))
    policy = PricePolicy(PriceRule.FACTORS, metal_factor=D(9), currency="USD")
    prices = price_sheet(cost_piece(made, rates), policy, rates)
    assert prices.wholesale == money("33 USD")
    assert price_piece(money("10 USD"), policy, USD).wholesale == money("10 USD")
    assert price_piece(money("0 USD"), policy, USD).wholesale == money("0 USD")


def test_commission_and_fees_are_grossed_up():
    prices = price_piece(money("85 USD"), replace(MARKUP, commission_percent=D(12), fees_percent=D(3)), USD)
    assert prices.wholesale == money("100 USD")
    assert prices.net == prices.kept == money("85 USD")
    assert not prices.below_cost
    assert prices.margin == 0
    assert str(prices.steps[1]) == (
        "So that 85.00 USD stays after commission and fees of 15 %: 85.00 USD ÷ (1 − 15 %) = 100.00 USD."
    )


def test_the_buffer_counts_only_where_money_is_exchanged():
    policy = replace(MARKUP, buffer_percent=D(5), currency="USD")
    rates = card(rate("currency", "USD", "34.20 THB", "USD"))
    prices = price_piece(money("3420 THB"), policy, rates)
    assert prices.cost == money("100 USD")
    assert prices.wholesale == money("105.27 USD")
    assert "falls by 5 %" in str(prices.steps[1])
    assert price_piece(money("100 USD"), policy, USD).wholesale == money("100 USD")


def test_nothing_is_sold_below_the_floor():
    policy = replace(MARKUP, floor=money("42 USD"), rounding_step=D(5))
    prices = price_piece(money("10 USD"), policy, USD)
    assert prices.wholesale == money("45 USD")
    assert "below the lowest price" in str(prices.steps[1])
    assert price_piece(money("50 USD"), policy, USD).wholesale == money("50 USD")
    down = replace(policy, rounding=Rounding.DOWN, ending=Ending.NINE, rounding_step=D(0))
    assert price_piece(money("41 USD"), down, USD).wholesale == money("49 USD")


@pytest.mark.parametrize(
    ("policy", "cost", "said"),
    [
        (
            PricePolicy(rounding_step=D(10)), "7462",
            ["7462.00 USD ÷ (1 − 40 %) = 12436.67 USD.", "Rounded up in steps of 10 USD, that is 12440 USD.",
             "Retail is 12440 USD × 2 = 24880.00 USD."],
        ),
        (
            PricePolicy(
                commission_percent=D(15), rounding=Rounding.NEAREST, rounding_step=D(5), retail_factor=D("2.2")
            ), "100", ["= 166.67 USD.", "166.67 USD ÷ (1 − 15 %) = 196.08 USD.",
             "Rounded to the nearest step of 5 USD, that is 195 USD.", "Retail is 195 USD × 2.2 = 429.00 USD.",
             "Rounded to the nearest step of 5 USD, that is 430 USD."],
        ),
        (
            PricePolicy(rounding=Rounding.DOWN, ending=Ending.NINE, retail_factor=D(1)), "30",
            ["= 50.00 USD.", "Rounded down to a price that ends in 9, that is 49 USD.",
             "Retail is 49 USD × 1 = 49.00 USD."],
        ),
        (
            PricePolicy(bands=(PriceBand(D(0), D(1)), PriceBand(D(500), D(5))), floor=money("600.50 USD")), "302",
            ["= 503.33 USD.", "Rounded up in steps of 5 USD, that is 505 USD.",
             "so wholesale is 600.50 USD.", "Rounded up in steps of 5 USD, that is 605 USD.",
             "Retail is 605 USD × 2 = 1210.00 USD."],
        ),
        (PricePolicy(ending=Ending.FIVE), "100",
         ["= 166.67 USD.", "Rounded up in steps of 5 USD, that is 170 USD.", "= 340.00 USD."]),
        (PricePolicy(), "100", ["= 166.67 USD.", "= 333.34 USD."]),
    ],
)  # fmt: skip
def test_each_price_names_the_rule_it_was_rounded_by(policy, cost, said):
    steps = [str(step) for step in price_piece(money(f"{cost} USD"), policy, USD).steps]
    assert len(steps) == len(said)
    for step, words in zip(steps, said, strict=True):
        assert step.endswith(words)


def test_a_price_below_cost_is_said_loudly():
    prices = price_piece(money("100 USD"), replace(MARKUP, percent=D(-10)), USD)
    assert prices.below_cost
    assert prices.margin < 0
    assert str(prices.steps[-1]) == "Below cost: at 90.00 USD you lose 10.00 USD on each piece, which costs 100.00 USD."
    agent = price_piece(money("100 USD"), replace(MARKUP, ending=Ending.NINETY, rounding=Rounding.DOWN), USD)
    assert agent.wholesale == money("90 USD")
    assert agent.below_cost


@pytest.mark.parametrize(
    ("ending", "how", "price", "found"),
    [
        (Ending.NINE, Rounding.UP, "123", "129"),
        (Ending.NINE, Rounding.UP, "129", "129"),
        (Ending.NINE, Rounding.DOWN, "3", "9"),
        (Ending.NINETY, Rounding.UP, "1191", "1290"),
        (Ending.FIVE, Rounding.NEAREST, "122", "120"),
        (Ending.NINETY_FIVE_CENTS, Rounding.UP, "19.96", "20.95"),
        (Ending.NINETY_NINE_CENTS, Rounding.UP, "19.96", "19.99"),
        (Ending.NINE_THOUSAND, Rounding.UP, "192500", "199000"),
        (Ending.NONE, Rounding.UP, "1.23", "1.23"),
    ],
)
def test_endings(ending, how, price, found):
    assert round_to_ending(D(price), ending, how) == D(found)


def test_bands_take_the_place_of_the_step():
    bands = (PriceBand(D(500), D(5)), PriceBand(D(25), D(1)))
    policy = replace(MARKUP, bands=bands, rounding_step=D("0.10"))
    assert price_piece(money("501 USD"), policy, USD).wholesale == money("505 USD")
    assert price_piece(money("25.01 USD"), policy, USD).wholesale == money("26 USD")
    assert price_piece(money("24.91 USD"), policy, USD).wholesale == money("25.00 USD")


@pytest.mark.parametrize(
    "change",
    [
        {"rule": PriceRule.MARGIN, "percent": D(100)},
        {"percent": D(-100)},
        {"retail_factor": D(0)},
        {"bands": (PriceBand(D(0), D(0)),)},
        {"metal_factor": D(-1)},
        {"wholesale_factor": D(0)},
        {"commission_percent": D(-1)},
        {"commission_percent": D(60), "fees_percent": D(40)},
        {"buffer_percent": D(100)},
        {"floor": money("-1 USD")},
        {"tiers": (PolicyTier(1),)},
        {"tiers": (PolicyTier(6), PolicyTier(6))},
        {"tiers": (PolicyTier(6, discount_percent=D(100)),)},
        {"minimum_order": -1},
    ],
)
def test_a_policy_that_makes_no_price_is_refused(change):
    with pytest.raises(InvalidValueError):
        check_policy(replace(MARKUP, **change))


def test_tiers_share_what_is_paid_once_and_take_their_own_markup():
    made = piece(
        Extra("e", "Box", price=money("10 USD")),
        LabourStep("l", "Mould", LabourBasis.PIECE, D(0), money("0 USD"), setup_price=money("60 USD")),
    )
    policy = replace(
        MARKUP,
        percent=D(100),
        tiers=(PolicyTier(12, D(80)), PolicyTier(6, D(90)), PolicyTier(24, discount_percent=D(10))),
    )
    tiers = tier_prices(made, policy, USD)
    assert [(tier.quantity, tier.prices.wholesale.amount) for tier in tiers] == [
        (1, D(140)),
        (6, D(38)),
        (12, D("27.00")),
        (24, D("22.50")),
    ]
    assert price_for(tiers, 11).quantity == 6
    assert price_for((), 3) is None
    assert tier_prices(piece(), policy, USD) == ()


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(
    st.decimals(1, 1000, places=2),
    st.decimals(0, 1000, places=2),
    st.dictionaries(st.integers(2, 300), st.decimals(-50, 200, places=1), max_size=5),
    st.sampled_from(Ending),
    st.decimals(0, 60, places=0),
)
def test_more_pieces_never_cost_more_each_nor_less_in_all(variable, fixed, percents, ending, discount):
    made = piece(
        Extra("e", "Box", price=money(f"{variable} USD")),
        LabourStep("l", "Mould", LabourBasis.PIECE, D(0), money("0 USD"), setup_price=money(f"{fixed} USD")),
    )
    tiers = tuple(PolicyTier(quantity, percent, discount) for quantity, percent in percents.items())
    found = tier_prices(made, replace(MARKUP, percent=D(120), tiers=tiers, ending=ending), USD)
    for one, other in pairwise(found):
        assert other.prices.wholesale <= one.prices.wholesale
        assert other.prices.wholesale * other.quantity >= one.prices.wholesale * one.quantity


def test_a_tier_stays_above_the_floor_and_says_a_loss():
    made = piece(Extra("e", "Box", price=money("10 USD")))
    policy = replace(MARKUP, tiers=(PolicyTier(5, discount_percent=D(20)),))
    assert tier_prices(made, replace(policy, floor=money("9 USD")), USD)[1].prices.wholesale == money("9 USD")
    (_, tier) = tier_prices(made, policy, USD)
    assert "Below cost" in str(tier.prices.steps[-1])
    assert tier_prices(made, replace(policy, commission_percent=D(10)), USD)[1].prices.net is not None


@given(st.decimals(0, 99, places=2))
def test_margin_and_markup_undo_each_other(margin):
    assert margin_of_markup(markup_of_margin(margin)).quantize(D("1e-6")) == margin


def test_which_policy_is_in_force():
    own, listed, workshop = (replace(MARKUP, percent=D(each)) for each in (1, 2, 3))
    book = PolicyBook(workshop, (PriceList("a", "Retail THB", listed, ("Lotus",)),))
    plain = Piece("p", "P-1")
    assert book.of(plain) is workshop
    assert book.of(replace(plain, collection="Lotus")) is listed
    assert book.of(replace(plain, collection="Lotus", policy=own)) == own
    chosen = replace(own, price_list="a")
    assert book.of(replace(plain, policy=chosen)) is listed
    assert book.of(replace(plain, policy=replace(own, price_list="gone"))) == own


@pytest.mark.parametrize(
    "wrong",
    [
        PriceList("b", " "),
        PriceList("b", "x" * 65),
        PriceList("b", "retail thb"),
        PriceList("b", "Other", collections=("Lotus",)),
        PriceList("b", "Other", replace(MARKUP, retail_factor=D(0))),
    ],
)
def test_a_list_without_a_name_of_its_own_is_refused(wrong):
    known = (PriceList("a", "Retail THB", MARKUP, ("Lotus",)),)
    with pytest.raises(InvalidValueError):
        check_list(wrong, known)
    check_list(known[0], known)
    check_list(PriceList("b", "Other", MARKUP, ("Naga", "Kawung")), known)
