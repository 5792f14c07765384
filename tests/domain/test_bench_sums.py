"""Alloying, plating time, shop rate, strands, terms of delivery and origin: what no published example covers."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jewelcraft.domain import alloying
from jewelcraft.domain import electroplating
from jewelcraft.domain import metal_clause
from jewelcraft.domain import price_rounding
from jewelcraft.domain import quantity_tiers
from jewelcraft.domain import shop_rate
from jewelcraft.domain import strands
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.origin_value import OriginValue
from jewelcraft.domain.scrap import cost_per_finished_gram
from jewelcraft.domain.stone_weights import carat_from_size
from jewelcraft.domain.stone_weights import estimate_carat
from jewelcraft.domain.stone_weights import gravity_of
from jewelcraft.domain.stone_weights import known_kinds
from jewelcraft.domain.stone_weights import shape_of
from jewelcraft.domain.stone_weights import sides_of
from jewelcraft.domain.vocabulary import known_cuts
from jewelcraft.domain.vocabulary import known_metals

D = Decimal


def test_metal_from_a_model_and_from_another_alloy():
    assert alloying.metal_from_volume(D(1000), D("15.58"), D(2)) == D("15.8916")
    assert alloying.same_design_in(D("10.36"), D("10.36"), D("15.58")) == D("15.58")


def test_scrap_sold_back_raises_the_finished_gram():
    assert cost_per_finished_gram(D(100), D(8), D(20), D(6)) == D("8.5")


def test_alloying_up_and_down():
    assert alloying.added_to_change_fineness(D(10), D("0.750"), D("0.585"), D(0)).quantize(D("0.001")) == D("2.821")
    assert alloying.added_to_change_fineness(D(10), D("0.585"), D("0.750")) == D("6.6")
    assert alloying.added_to_change_fineness(D(10), D("0.585"), D("0.585")) == 0
    for added in ("0", "0.75", "0.6"):
        with pytest.raises(InvalidValueError, match="cannot bring"):
            alloying.added_to_change_fineness(D(10), D("0.585"), D("0.750"), D(added))


@given(st.decimals("0.1", 500, places=2), st.decimals("0.2", "0.6", places=3), st.decimals("0.65", "0.95", places=3))
def test_what_is_added_brings_the_fineness_there(grams, low, high):
    fine = alloying.added_to_change_fineness(grams, low, high)
    assert abs((grams * low + fine) / (grams + fine) - high) < D("1e-20")


def test_vermeil_needs_sterling_ten_karat_and_fine_thickness():
    assert electroplating.may_be_called_vermeil(D("0.925"), D(24), D("2.5"))
    assert not electroplating.may_be_called_vermeil(D("0.925"), D(14), D("2.5"))
    assert not electroplating.may_be_called_vermeil(D("0.800"), D(24), D(5))
    assert not electroplating.may_be_called_vermeil(D("0.925"), D(0), D(5))


def test_plating_time_and_surface():
    hours = electroplating.ampere_hours("gold", D("0.966"))
    assert electroplating.plating_minutes("gold", D("0.966"), D(2)) == hours * 30
    assert electroplating.sheet_area_cm2(D("10.36"), D("10.36"), D(1)) == 20
    assert electroplating.wire_area_cm2(D("10.36"), D("10.36"), D(1)) == 40


def test_an_hour_bears_wages_and_idle_time():
    year = shop_rate.WorkingYear(D(52), D(6), D(8), D(256), D("0.75"))
    assert (year.paid_hours, year.productive_hours) == (2496, 1680)
    assert shop_rate.labour_per_hour(D(168_000), D(25), year.productive_hours) == 125


def test_both_readings_of_the_learning_curve():
    assert shop_rate.batch_average(D(1), 20, D("0.9")) < 1
    assert shop_rate.unit_time(D(1), 20, D("0.9")).quantize(D("0.001")) == D("0.634")
    assert shop_rate.wright_unit_time(D(10), 1, D("0.8")) == 10
    assert shop_rate.wright_unit_time(D(10), 2, D("0.8")).quantize(D("0.001")) == D("6.000")


def test_beads_on_a_strand_and_pearls_without_a_row():
    assert strands.beads_on_strand(D(420), D(8), D(12), D("0.5")) == 48
    assert 6 < strands.pearls_per_momme(D("7.1")) < 12


def test_the_metal_clause_of_three_grams_of_18k():
    sensitivity = metal_clause.metal_sensitivity(D(3) / D("0.9"), D("0.75"))
    assert sensitivity.quantize(D("0.0001")) == D("0.0804")
    assert metal_clause.price_at(D(500), sensitivity, D(4000), D(4100)).quantize(D("0.01")) == D("508.04")


def test_commission_and_exchange_buffer_are_grossed_up():
    assert quantity_tiers.grossed_up(D(82), D(15), D(3)) == 100
    assert quantity_tiers.with_exchange_buffer(D(3420), D("34.2"), D(0)) == 100


def test_rounding_in_bands_and_cash():
    rupiah = price_rounding.PRICE_BANDS["IDR"]
    assert [price_rounding.round_in_bands(D(price), rupiah) for price in (123_456, 3_001, 7)] == [124_000, 3_100, 10]
    assert price_rounding.round_in_bands(D("-1"), rupiah) == -1
    assert price_rounding.cash_total(D("1.23"), "GBP") == D("1.23")


@given(
    fixed=st.decimals(0, 5000, places=2),
    variable=st.decimals("0.01", 5000, places=2),
    markups=st.dictionaries(st.integers(1, 500), st.decimals(0, 200, places=1), min_size=1, max_size=8),
)
def test_more_pieces_are_never_dearer_and_orders_never_cheaper(fixed, variable, markups):
    tiers = quantity_tiers.quantity_tiers(fixed, variable, markups)
    for before, after in pairwise(tiers):
        assert after.price <= before.price
        assert after.price * after.quantity >= before.price * before.quantity


amounts = st.decimals("0.01", 10_000, places=2)


@given(st.tuples(*[amounts] * 6))
def test_both_origin_methods_agree_where_the_parts_make_the_fob(parts):
    value = OriginValue(*parts)
    assert abs(value.direct_percent() - value.indirect_percent()) < D("1e-20")
    assert (value.headroom() >= 0) == (value.indirect_percent() >= 40)
    assert value.direct_percent(value.fob * 2) < value.direct_percent()


def test_words_for_stones_and_cuts():
    assert gravity_of("Blue sapphire") == 4
    assert gravity_of("Jet black stone") == D("1.32")
    assert gravity_of("Jetsam") is None
    assert shape_of("Round brilliant") == "round"
    assert shape_of("", "South Sea pearl") == "bead"
    assert shape_of("pear", "Pearl") == "pear"
    assert shape_of("fantasy") is None
    assert {"diamond", "pearl"} <= known_kinds().keys()
    assert all(shape_of(cut) for cut in known_cuts())
    assert "gold" in known_metals()


def test_sides_of_round_stones():
    assert sides_of("round", [D("6.5"), D("3.9")]) == (D("6.5"), D("6.5"), D("3.9"))
    assert sides_of("oval", [D(4), D(6)]) == (D(6), D(4), None)
    assert sides_of("round", []) is None
    assert carat_from_size("cabochon", [D(8), D(6), D(3)], D("3.52"), is_diamond=True).carat == D(144) * D("3.52") * D(
        "0.0027"
    )
    assert estimate_carat("Pearl", "", [D("7.5")]).carat.quantize(D("0.01")) == D("2.98")


@pytest.mark.parametrize(
    ("mm", "carat"),
    [("1.3", ".01"), ("2.0", ".03"), ("3.0", ".10"), ("4.1", ".25"), ("5.2", ".50"), ("6.5", "1"), ("8.2", "2")],
)
def test_round_diamonds_weigh_what_the_trade_says_of_their_size(mm, carat):
    estimate = estimate_carat("Diamond", "round brilliant", [D(mm)])
    assert abs(estimate.carat - D(carat)) <= D(carat) / 5
    assert estimate.depth_assumed
