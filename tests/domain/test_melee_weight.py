"""Round diamonds whose weight is estimated: what the trade's chart has is told, and taken only when asked for."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jewelcraft.domain.costing import cost_piece
from jewelcraft.domain.melee_weight import chart_weight
from jewelcraft.domain.melee_weight import with_chart_weight
from jewelcraft.domain.piece import StoneBasis
from jewelcraft.domain.piece import StonePart
from tests.builders import card
from tests.builders import money
from tests.builders import piece

D = Decimal


def melee(*sizes, kind="Diamond", **facts):
    told = {"price": money("500 THB"), "count": 40, **facts}
    return StonePart("s", kind, size_mm=tuple(map(D, sizes)), **told)


def line(part):
    return cost_piece(piece(part), card()).lines[0]


@pytest.mark.parametrize(
    ("diameter", "sieve", "carat"),
    [
        # Diamond Consultants' chart; Guru Diam has 0.005 at 1 mm too.
        ("0.85", "+0000 -000", "0.004"),
        ("1", "+000 -0", "0.005"),
        ("1.12", "+0 -1", "0.006"),
        ("1.15", "+1 -1.5", "0.007"),
        ("1.2", "+1.5 -2", "0.008"),
        ("1.25", "+2 -2.5", "0.009"),
        ("1.3", "+2.5 -3", "0.01"),
        ("1.35", "+3 -3.5", "0.011"),
        ("1.4", "+3.5 -4", "0.012"),
        ("1.45", "+4 -4.5", "0.013"),
        ("1.5", "+4.5 -5", "0.014"),
    ],
)
def test_a_tiny_estimate_is_flagged_with_the_chart_and_stays(diameter, sieve, carat):
    part = melee(diameter)
    found = line(part)
    formula = D(diameter) ** 3 * D("0.6") * D("0.0061")
    assert (found.estimated, found.quantity) == (True, formula * 40)
    assert f"{carat} ct each for {sieve}" in str(found.warning)
    assert f"chart has {carat} ct for {sieve}" in str(found.steps[1])
    assert chart_weight(part) == D(carat)


def test_taking_the_weight_of_the_chart_types_it_and_ends_the_doubt():
    before, after = line(melee("1")), line(with_chart_weight(melee("1")))
    assert str(before.warning) == (
        "Diamonds this small weigh more than the formula says: the trade's sieve chart has 0.005 ct each for +000 -0 "
        "(0.9 to 1.1 mm), not 0.0037 ct. Weigh them, or take the chart's weight."
    )
    assert before.amount == money("73.20 THB")
    assert (after.quantity, after.amount) == (D("0.2"), money("100 THB"))
    assert (after.estimated, after.warning) == (False, None)
    assert str(after.steps[0]) == "40 stones of 0.005 ct are 0.2 ct."


def test_a_typed_weight_far_from_formula_and_chart_is_doubted_still():
    assert "should weigh about" in str(line(melee("1", carat_each=D("0.02"))).warning)
    assert line(melee("1", carat_each=D("0.0036"))).warning is None


def test_above_a_millimetre_and_a_half_the_chart_is_told_without_a_warning():
    found = line(melee("2"))
    assert found.warning is None
    assert str(found.steps[1]) == (
        "The trade's sieve chart has 0.035 ct for +7.5 -8, 120 % of this estimate; what the scale says counts."
    )
    assert [str(step) for step in line(melee("2.75")).steps if "chart" in str(step)] == []


@pytest.mark.parametrize(
    "part",
    [
        melee("1", kind="Ruby"),
        melee("1", kind="Cubic zirconia"),
        melee("1", cut="princess"),
        melee("0.5"),
        melee("6.5"),
        melee("0"),
        melee("1", carat_each=D("0.0036")),
        melee("1", carat_total=D("0.15")),
        melee("1", weight_g=D("0.04")),
        melee("1", basis=StoneBasis.PIECE),
        melee("1.3", "1.3", "1.3"),
        melee(),
    ],
)
def test_what_is_weighed_counted_or_no_small_round_diamond_keeps_its_weight(part):
    assert chart_weight(part) is None
    assert with_chart_weight(part) is part
    assert "sieve" not in str(line(part).warning)


@given(st.decimals("0.8", "3.7", places=2), st.integers(1, 200))
def test_the_chart_is_offered_just_where_the_sheet_flags_the_estimate(diameter, count):
    part = melee(str(diameter), count=count)
    assert (chart_weight(part) is not None) == (line(part).warning is not None)
