"""Calculators reckon, refuse and hold together: round trips, order, and no metal out of nothing."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from jewelcraft.domain.calculators.calculator import InputError
from jewelcraft.domain.calculators.calculator import UnknownNameError
from jewelcraft.domain.calculators.calculator import calculate
from jewelcraft.domain.calculators.calculator import shown
from jewelcraft.domain.calculators.registry import calculator_named
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.units import WEIGHT_UNITS

D = Decimal
UNITS = st.sampled_from(sorted(WEIGHT_UNITS))
GRAMS = st.decimals("0.01", 10_000, places=2)
PERCENTS = st.decimals(0, 60, places=1)


def reckon(name, **typed):
    return calculate(calculator_named(name), {key.rstrip("_"): str(value) for key, value in typed.items()})


def value(name, output, **typed):
    return reckon(name, **typed).value(output)


def near(first, second):
    return abs(first - second) <= abs(second) * D("1e-12")


def test_every_problem_is_named_at_once():
    with pytest.raises(InputError) as caught:
        reckon("fine-weight", fineness="green")
    assert [name for name, _ in caught.value.problems] == ["weight", "fineness"]
    assert str(caught.value) == (
        "weight: This is missing; type it as weight=... "
        "fineness: green is not a fineness. Type for example 18K, 750 or 96.5 %."
    )


def test_an_unknown_input_names_those_that_are_there():
    with pytest.raises(UnknownNameError, match="fine-weight has no input colour"):
        reckon("fine-weight", colour="red")


def test_currencies_are_carried_and_never_mixed():
    done = reckon("overhead", materials="30 USD", labour="54", overhead_percent="15")
    assert {figure.unit for figure in done.outputs} == {"USD"}
    assert {figure.unit for figure in reckon("overhead", overhead_percent="15").outputs} == {"money"}
    with pytest.raises(InputError, match="labour: USD and THB cannot be mixed"):
        reckon("overhead", materials="30 USD", labour="54 THB", overhead_percent="15")


def test_both_sides_of_an_exchange_may_have_their_currency():
    done = reckon("metal-price", spot="4000 USD", exchange="32.5", fee="2 THB")
    assert [figure.unit for figure in done.outputs] == ["THB/g", "THB/g", "THB", "g"]


@pytest.mark.parametrize(
    ("name", "typed", "words"),
    [
        ("density", {}, "cannot be reckoned"),
        ("fineness-of-parts", {"fine_weight": 2, "weight": 1}, "more fine metal"),
        ("alloy-change", {"weight": 1, "fineness": 750, "target_fineness": 585, "added_fineness": 750}, "cannot bring"),
        ("yield", {"input_weight": 1}, "output_weight or scrap_weight"),
        ("yield", {"input_weight": 1, "output_weight": 2}, "No more can come out"),
        ("yield", {"input_weight": 1, "scrap_weight": 2}, "No more can come out"),
        ("finished-gram", {"weight": 1, "price_per_gram": 1, "scrap_weight": 1, "scrap_price": 1}, "more scrap"),
        ("wastage-norm", {"work": "coins gold"}, "2025 has these: plain handmade gold"),
        ("stone-weight", {"shape": "round", "stone": "ruby", "length": 5, "depth": 50}, "No stone has these sizes"),
        ("stone-weight", {"shape": "round", "stone": "plush", "length": 5}, "no stone known here"),
        (
            "stone-weight",
            {"shape": "round", "stone": "ruby", "length": 5, "girdle": "huge"},
            "neither a number nor one of these: medium",
        ),
        ("melee", {}, "carat_each, diameter or sieve"),
        ("melee", {"diameter": 200}, "No stone has these sizes"),
        ("beads", {"length": 10, "diameter": 2, "clasp": 12}, "longer than the strand"),
        ("ring-size", {"size": "big"}, "not a ring size"),
        ("ring-size", {"size": "900"}, "not a ring size"),
        ("ring-size", {"size": "7", "system": "UK"}, "not a ring size"),
        (
            "chain",
            {"length": 450, "link_length": 4, "link_width": 1, "wire_diameter": 1, "density": 10},
            "has no room in wire of 1 mm",
        ),
        ("shop-rate", {"hours_off": 9999}, "No hours are left"),
        ("margin", {"cost": 1}, "Type one of"),
        ("margin", {"cost": 1, "price": 2, "markup_percent": 3}, "Type one of"),
        ("commission", {"net": 1, "commission_percent": 60, "fee_percent": 40}, "leave nothing"),
        ("break-even", {"fixed_costs": 1, "price": 1, "unit_cost": 1}, "earns nothing"),
        ("cif", {"cost": 1, "rate_percent": 99}, "no premium covers itself"),
        ("origin", {"foreign_materials": 0}, "cannot be reckoned"),
        (
            "metal-clause",
            {"charged_weight": 1, "fineness": 750, "price": 1, "agreed": 1, "span": 200, "step": 1},
            "more than 100 rows",
        ),
    ],
)
def test_values_that_cannot_go_together(name, typed, words):
    with pytest.raises(InvalidValueError, match=words) as caught:
        reckon(name, **typed)
    assert not isinstance(caught.value, InputError)


@given(grams=GRAMS, unit=UNITS, other=UNITS)
def test_weights_come_back_from_every_unit(grams, unit, other):
    there = value("weight", "value", weight=grams, from_=unit, to=other)
    assert near(value("weight", "value", weight=f"{there:f}", from_=other, to=unit), grams)


def test_a_weight_is_said_in_its_scale():
    assert str(value("weight", "in_words", weight="34.3 g", to="baht_bar")) == "2 baht 1 salueng"
    assert str(value("weight", "in_words", weight="13.125", to="chi")) == "3 chi 5 hun"
    assert str(value("weight", "in_words", weight="20.7575", to="kyattha")) == "1 kyattha 4 pe"


def test_a_disputed_unit_may_be_counted_in_ones_own_way():
    assert value("weight", "value", weight="5 mayam_aceh", own_unit="mayam_aceh", own_grams="3") == 15
    assert value("weight", "value", weight="5 mayam_aceh", own_unit="mayam_aceh") == D("16.65")


def test_fineness_below_all_marks_and_classes():
    done = reckon("fineness", fineness="200")
    assert done.value("sni_class") is None
    assert done.value("mark") is None
    assert value("fineness", "teuk", fineness="18K") == D("7.5")
    assert value("fineness", "mark", fineness="925", metal="silver") == 925


def test_solder_lowers_the_fineness():
    asked = {"weight": 95, "fineness": 750, "solder_weight": 5, "solder_fineness": 500}
    assert value("solder", "overall_fineness", **asked) == D("737.5")
    assert value("solder", "least_solder_fineness", **asked) is None
    assert value("solder", "keeps_mark", **asked) == "no"
    assert value("solder", "keeps_mark", weight=1, fineness=750, solder_weight=0, solder_fineness=0) == "yes"
    assert value("solder", "keeps_mark", **{**asked, "fineness": 999}) == "no"


@given(
    grams=GRAMS,
    share=st.integers(300, 990),
    target=st.integers(300, 990),
)
def test_alloying_meets_its_target(grams, share, target):
    done = reckon("alloy-change", weight=grams, fineness=f"{share}/1000", target_fineness=f"{target}/1000")
    fine = grams * share + done.value("added_weight") * done.value("added_fineness")
    assert near(fine / done.value("total_weight"), D(target))


def test_alloying_with_an_alloy():
    added = value("alloy-change", "added_weight", weight=10, fineness=585, target_fineness=750, added_fineness=916)
    assert near(added, D(10) * 165 / 166)


@given(first=st.decimals(1, 20, places=2), other=st.decimals(1, 20, places=2), grams=GRAMS)
def test_an_alloy_swapped_back_weighs_the_same(first, other, grams):
    there = value("alloy-swap", "other_weight", weight=grams, density=first, other_density=other)
    assert near(value("alloy-swap", "other_weight", weight=f"{there:f}", density=other, other_density=first), grams)


@given(
    grams=GRAMS,
    losses=st.lists(PERCENTS, min_size=1, max_size=5),
    basis=st.sampled_from(["on_net", "on_input"]),
    recovered=st.integers(0, 100),
)
def test_losses_never_create_metal(grams, losses, basis, recovered):
    typed = " ".join(map(str, losses))
    done = reckon("loss", weight=grams, losses_percent=typed, basis=basis, recovered_percent=recovered)
    given_out, lost = done.value("given_out"), done.value("lost")
    assert given_out >= grams
    assert 0 <= done.value("recovered") <= lost
    assert near(given_out, grams + lost)
    one = value("loss", "given_out", weight=grams, losses_percent=f"{done.value('loss_on_input'):f}", basis="on_input")
    assert near(one, given_out)


def test_filings_are_paid_back():
    asked = {"weight": 90, "losses_percent": 10, "basis": "on_input", "price_per_gram": "50 USD"}
    assert value("loss", "cost", **asked) == 5000
    assert value("loss", "cost", **asked, recovered_percent=80, payout_percent=90) == 5000 - 8 * 50 * D("0.9")
    assert value("loss", "cost", weight=90, losses_percent=10) is None


@given(percent=PERCENTS)
def test_the_two_conventions_of_loss_are_inverse(percent):
    on_net = value("loss-basis", "loss_on_net", loss_percent=percent, basis="on_input")
    assert on_net >= percent
    back = reckon("loss-basis", loss_percent=f"{percent}", basis="on_net").value("loss_on_input")
    assert near(value("loss-basis", "loss_on_net", loss_percent=f"{back:f}"), percent)


def test_a_refiner_takes_his_fee():
    paid = value("refiner", "payout", weight=10, fineness=750, fine_price=100, payout_percent=98, fee_per_gram=1)
    assert paid == 725


@given(cost=st.decimals("0.01", 100_000, places=2), margin=st.decimals(0, "99.9", places=1))
def test_margin_and_markup_are_inverse(cost, margin):
    by_margin = reckon("margin", cost=cost, margin_percent=margin)
    markup = by_margin.value("markup_percent")
    assert near(value("margin", "price", cost=cost, markup_percent=f"{markup:f}"), by_margin.value("price"))
    assert abs(by_margin.value("margin_percent") - margin) < D("1e-9")


def test_triple_key_is_a_markup_of_200_percent():
    done = reckon("margin", cost=10, price=30)
    assert done.value("markup_percent") == 200
    assert shown(done.value("margin_percent")) == D("66.6667")


@settings(max_examples=50)
@given(
    fixed=st.decimals(0, 5000, places=2),
    unit=st.decimals("0.01", 500, places=2),
    markups=st.dictionaries(st.integers(1, 500), st.integers(0, 150), min_size=1, max_size=6),
)
def test_tiers_never_rise_with_the_quantity(fixed, unit, markups):
    typed = " ".join(f"{quantity}:{markup}" for quantity, markup in markups.items())
    done = reckon("quantity-tiers", fixed_costs=fixed, unit_cost=unit, markups=typed)
    prices = [figure.value for figure in done.outputs]
    assert prices == sorted(prices, reverse=True)


def test_commission_is_grossed_up():
    assert value("commission", "price", net=80, commission_percent=15, fee_percent=5) == 100
    assert value("exchange-buffer", "foreign_price", amount=3250, exchange="32.5", buffer_percent=0) == 100


def test_break_even_rounds_up():
    assert value("break-even", "quantity", fixed_costs=100, price=10, unit_cost=7) == 34
    assert value("break-even", "quantity", fixed_costs=100, price=10, unit_cost=7, target_profit=50) == 50


def test_cash_rounding_in_a_shops_own_step():
    assert value("cash-rounding", "rounded", total=86, currency="MYR", step="0.5") == 86
    assert value("cash-rounding", "step", total=86, currency="MYR") == D("0.05")


@given(parts=st.lists(st.decimals("0.01", 1000, places=2), min_size=6, max_size=6))
def test_both_ways_to_the_regional_content_agree(parts):
    names = ("originating_materials", "foreign_materials", "direct_labour", "direct_overhead", "other", "profit")
    done = reckon("origin", **dict(zip(names, parts, strict=True)))
    assert near(done.value("direct_percent"), done.value("indirect_percent"))
    assert len(done.steps) == 1
    if done.value("headroom") > 0:
        assert done.value("reaches") == "yes"


def test_an_invoice_of_another_value_is_told():
    done = reckon("origin", foreign_materials=50, direct_labour=50, invoice_fob=90)
    assert "differ" in str(done.steps[-1])
    assert done.value("headroom") == 4


@given(first=st.integers(20, 180), other=st.sampled_from(["US", "IT", "JP", "ID", "diameter"]))
def test_ring_sizes_come_back(first, other):
    circumference = D(first) / 4 + 45 - 5
    done = reckon("ring-size", size=circumference)
    number = done.value(other.lower())
    back = reckon("ring-size", size=f"{number:f}", system=other).value("circumference")
    assert abs(back - circumference) < D("1e-9")


def test_ring_sizes_as_they_are_typed():
    assert shown(value("ring-size", "circumference", size="6 1/2", system="US")) == D("53.1444")
    assert value("ring-size", "circumference", size="N 1/2", system="UK") == value(
        "ring-size", "circumference", size="UK N½"
    )
    assert value("ring-size", "eu", size="5.4 cm", system="circumference") == 54


def test_wire_profiles():
    asked = {"length": 1000, "width": 2, "density": 10}
    assert shown(value("wire", "weight", **asked)) == D("31.4159")
    assert shown(value("wire", "weight", **asked, profile="half-round")) == D("15.708")
    assert value("wire", "weight", **asked, profile="rectangular", thickness_mm=1) == 20
    assert value("wire", "surface", **asked, profile="rectangular", thickness_mm=1) == D("60.04")
    assert value("wire", "section", **asked, profile="rectangular") == 4


def test_a_sheet_has_two_faces_and_edges():
    done = reckon("sheet", length=20, width=10, thickness_mm=1, density=10)
    assert (done.value("weight"), done.value("surface")) == (2, D("4.6"))
    assert value("surface", "surface", weight=2, density=10, thickness_mm=1) == 4
    assert value("surface", "surface", weight=2, density=10, thickness_mm=1, form="wire") == 8


def test_a_chain_of_round_links():
    done = reckon("chain", length=102, link_length=4, link_width=4, wire_diameter=1, density=10)
    assert done.value("links") == 50
    assert shown(done.value("wire_length")) == D("471.239")
    assert shown(done.value("weight")) == D("3.70110")


def test_plating_without_time_or_price():
    done = reckon("plating", metal="platinum", area=1, thickness=1)
    assert [done.value(name) for name in ("ampere_hours", "minutes", "cost")] == [None, None, None]
    assert value("plating", "mass", area=100, thickness=5) == D("0.966")
    assert value("plating", "minutes", area=100, thickness=5) is None


def test_stones_are_told_where_depth_is_assumed():
    done = reckon("stone-weight", shape="cabochon", stone="diamond", length=8, width=6, count=3)
    assert done.value("factor") == D("0.0027")
    assert done.value("carat_total") == 3 * done.value("carat_each")
    assert "depth" in str(done.steps[-1])
    assert value("stone-weight", "gravity", shape="round", stone="3.6", length=5) == D("3.6")


def test_melee_with_breakage():
    assert value("melee", "pieces_to_issue", carat_each="0.01", count=100, breakage_percent=2) == 103
    assert shown(value("melee", "carat_each", diameter="1.3")) == D("0.00804102")


def test_learning_in_both_readings():
    asked = {"first_minutes": 10, "quantity": 2, "learning_percent": 80}
    assert near(value("learning", "last_minutes", **asked), D(8))
    assert near(value("learning", "average_minutes", **asked), D(9))
    assert near(value("learning", "average_minutes", **asked, method="wright"), D(8))
    assert near(value("learning", "last_minutes", **asked, method="wright"), D(6))
    assert shown(value("learning", "last_share", first_minutes=5, quantity=20)) == D("0.634219")


def test_a_batch_shares_setting_up_and_bears_rejects():
    asked = {"quantity": 10, "run_minutes": 30, "setup_minutes": 60, "setup_cost": 20, "hourly_rate": 60}
    assert value("batch", "unit_cost", **asked) == 38
    assert value("batch", "unit_cost", **asked, reject_percent=20) == D("47.5")
    assert value("batch", "unit_minutes", **asked, learning_percent=90) < 36
    assert value("batch", "unit_minutes", **{**asked, "run_minutes": 0}, learning_percent=90) == 6


def test_a_price_under_a_metal_clause():
    asked = {"charged_weight": "3.3333333333333333", "fineness": 750, "price": 400, "agreed": 4000}
    done = reckon("metal-clause", **asked, today=4100)
    assert shown(done.value("sensitivity")) == D("0.0803769")
    assert shown(done.value("price_today")) == D("408.038")
    assert done.value("at_4000") == 400
    assert len(done.outputs) == 2 + 17
    assert reckon("metal-clause", **{**asked, "agreed": 50}, span=100, step=50).outputs[2].name == "at_50"


def test_formulas_with_ones_own_retail_factor():
    assert value("price-formula", "retail", formula="classic", materials=2, labour=15, retail_factor=3) == 102
    assert value("price-formula", "wholesale", formula="double materials", materials=2, profit=1) == 5


def test_numbers_in_sentences_are_short():
    assert shown(D("123456.789")) == D("123456.79")
    assert str(shown(D("31.1034768"))) == "31.1035"
    assert str(shown(D(4000))) == "4000"


@pytest.mark.parametrize(
    ("grams", "share", "target", "added"),
    [
        (20, "10K", "14K", "8"),  # Orchid, raising gold carat
        (9, "18K", "10K", "7.2"),  # Orchid, reducing factors
        (7, "10K", "14K", "2.8"),  # FDJ Tool
        (25, "14K", "10K", "10"),  # Krohn Industries
        (25, "10K", "14K", "10"),  # Krohn Industries
        (20, "18K", "14K", "5.714286"),  # Stuller: .286
        (20, "14K", "18K", "13.333333"),  # Stuller: .667
        (10, "24K", "18K", "3.333333"),  # Orchid: .333
    ],
)
def test_alloying_by_karat_counts_parts_of_24_as_the_tables_do(grams, share, target, added):
    found = value("alloy-change", "added_weight", weight=grams, fineness=share, target_fineness=target)
    assert round(found, 6) == D(added)


def test_alloying_by_karat_also_says_what_the_mark_needs():
    """Fourteen parts of 24 are 583.3; a ring stamped 585 needs the rest."""
    done = reckon("alloy-change", weight=10, fineness="14K", target_fineness="18K")
    assert shown(done.value("added_weight")) == D("6.66667")
    assert shown(done.value("added_for_marks")) == D("6.6")
    assert "fall short of the mark" in " ".join(map(str, done.steps))
    plain = reckon("alloy-change", weight=10, fineness="585", target_fineness="750")
    assert shown(plain.value("added_weight")) == D("6.6")
    assert plain.value("added_for_marks") == plain.value("added_weight")
    assert len(plain.steps) == 1


@pytest.mark.parametrize(
    ("name", "typed", "output", "value"),
    [
        ("margin", {"cost": "75", "markup": "60"}, "price", "120"),
        ("origin", {"vnm": "55", "FOB": "100"}, "indirect_percent", "45"),
        ("cif", {"fob": "10000", "freight": "500", "rate": "0.5"}, "coverage", None),
        ("wire", {"length": "1000", "gauge": "18 awg", "density": "sterling"}, "section", None),
        ("sheet", {"length": "10", "width": "10", "gauge": "18 awg", "density": "sterling"}, "surface", None),
        ("melee", {"sieve": "+6 -6.5"}, "carat_each", "0.021"),
        ("melee", {"sieve": "+6", "stone": "cz"}, "diameter", "1.75"),
    ],
)
def test_inputs_are_known_by_the_names_of_the_trade(name, typed, output, value):
    found = calculate(calculator_named(name), typed).value(output)
    assert found == Decimal(value) if value else found > 0


def test_an_input_by_two_names_is_refused():
    with pytest.raises(UnknownNameError, match="typed already"):
        calculate(calculator_named("margin"), {"cost": "75", "markup": "60", "markup_percent": "50"})


def test_the_indirect_way_alone_counts_where_nothing_else_is_typed():
    origin = calculator_named("origin")
    alone = calculate(origin, {"foreign_materials": "55", "invoice_fob": "100"})
    assert (alone.value("reaches"), alone.value("direct_percent")) == ("yes", None)
    assert "indirect way alone" in alone.steps[-1].render()
    parts = {"originating_materials": "30", "foreign_materials": "55", "invoice_fob": "100"}
    both = calculate(origin, parts)
    assert (both.value("reaches"), both.value("direct_percent")) == ("no", 30)


def test_a_suku_said_in_words_is_the_malay_one_only_beside_the_mayam():
    assert value("weight", "grams", weight="1 mayam 2 suku") == D("3.37") + 2 * D("0.8425")
    assert value("weight", "grams", weight="2 suku", from_="mayam_my") == D("1.685")
    assert value("weight", "grams", weight="2 suku", own_unit="suku", own_grams="6.7") == D("13.4")
    with pytest.raises(InvalidValueError, match="differs from town to town"):
        value("weight", "grams", weight="2 Suku")


@pytest.mark.parametrize("name", ["fine-weight", "price-per-weight", "weight-units"])
def test_no_calculator_takes_a_suku_of_nobody_knows_where_for_the_malay_one(name):
    others = {"fine-weight": {"fineness": 750}, "price-per-weight": {"price": 100}}.get(name, {})
    with pytest.raises(InputError, match="town to town"):
        value(name, "weight", weight="2 suku", **others)


def test_a_suku_is_weighed_only_by_its_own_grams():
    assert value("weight", "grams", weight=3, from_="suku", own_unit="suku", own_grams="6.7") == D("20.1")
    assert value("weight", "value", weight="13.4", to="suku", own_unit="suku", own_grams="6.7") == 2
    assert value("metal-value", "value", weight="13.4", price=9, per="suku", own_grams="6.7") == 18
    for typed in ({"from_": "suku"}, {"to": "suku"}):
        with pytest.raises(InvalidValueError, match="differs from town to town"):
            reckon("weight", weight=3, **typed)


def test_units_have_their_everyday_words_and_a_wrong_one_names_its_likes():
    assert value("weight", "grams", weight=1, from_="oz") == D("31.1034768")
    for word, said in (("mayam", "mayam_my"), ("zzzz", "picul")):
        with pytest.raises(InputError, match=said):
            reckon("weight", weight=1, from_=word)


def test_cash_of_any_currency_is_rounded_by_a_typed_step():
    assert value("cash-rounding", "rounded", total="12.37", currency="chf", step="0.05") == D("12.35")
    with pytest.raises(InvalidValueError, match="No step is known that CHF is paid in"):
        reckon("cash-rounding", total="12.37", currency="CHF")
    with pytest.raises(InputError, match="MYR"):
        reckon("cash-rounding", total="12.37", currency="ringgit")


@pytest.mark.parametrize(
    ("typed", "chart"),
    [
        ({"diameter": "1.0"}, D("0.005")),
        ({"diameter": "2.0"}, D("0.035")),
        ({"diameter": "6.5"}, None),
        ({"diameter": "1.0", "stone": "ruby"}, None),
        ({"diameter": "1.0", "carat_each": "0.006"}, None),
        ({"sieve": "+6 -6.5"}, None),
    ],
)
def test_melee_by_its_diameter_is_held_against_the_chart_of_the_trade(typed, chart):
    done = calculate(calculator_named("melee"), typed)
    assert done.value("chart_carat") == chart
    assert any("sieve chart" in str(step) for step in done.steps) == (chart is not None)
