"""One design in other alloys and sizes, and pieces sold as one."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jewelcraft.domain.alternatives import Variant
from jewelcraft.domain.alternatives import alternative_matrix
from jewelcraft.domain.alternatives import in_alloy
from jewelcraft.domain.alternatives import in_ring_size
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.numbers import Rounding
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Plating
from jewelcraft.domain.pricing import PricePolicy
from jewelcraft.domain.pricing import PriceRule
from jewelcraft.domain.units import RingSize
from tests.builders import ALLOYS
from tests.builders import card
from tests.builders import piece
from tests.builders import rate

D = Decimal
RATES = (
    rate("metal", "gold", "4000 USD", "ozt"),
    rate("metal", "silver", "50 USD", "ozt"),
    rate("metal", "brass", "0.01 USD", "g"),
    rate("plating", "gold", "150 USD", "g"),
)
CARD = card(*RATES, home="USD", alloys={**ALLOYS, "odd": replace(ALLOYS["brass"], id="odd", name="Odd", density=None)})
POLICY = PricePolicy(PriceRule.MARKUP, D(100), D(2), D(1), Rounding.UP)
GOLD_LAYER = Plating("p2", "gold", D(4), D(1))


def ring(*parts, size="54"):
    made = piece(MetalPart("m", "ag925", D("10.36")), *parts)
    return replace(made, ring_size=RingSize(D(size)) if size else None)


def test_a_design_in_18k_weighs_by_its_density():
    assert in_alloy(ring(), Variant("au750y"), CARD).net_weight_g == D("15.58")


def test_other_metals_of_a_piece_stay():
    both = in_alloy(ring(MetalPart("n", "brass", D(1))), Variant("au750y"), CARD)
    assert [(part.alloy, part.net_weight_g) for part in both.metals] == [("au750y", D("15.58")), ("brass", D(1))]


def test_a_ring_grows_with_its_circumference():
    grown = in_ring_size(ring(Plating("p", "gold", D(4), D(1)), Plating("q", "gold")), RingSize(D("59.4")))
    assert grown.net_weight_g == D("11.396")
    assert [part.area_cm2 for part in grown.platings] == [D("4.4"), None]
    assert in_ring_size(ring(), None) == ring()


@given(weight=st.decimals("0.1", 100, places=2), first=st.integers(44, 70), other=st.integers(44, 70))
def test_there_and_back_weighs_the_same(weight, first, other):
    begun = replace(ring(size=first), metals=(MetalPart("m", "ag925", weight),))
    there = in_ring_size(in_alloy(begun, Variant("au585y"), CARD), RingSize(D(other)))
    back = in_ring_size(in_alloy(there, Variant("ag925"), CARD), RingSize(D(first)))
    assert abs(back.net_weight_g - weight) < D("1e-20")


def test_the_matrix_has_weight_cost_and_price_in_every_cell():
    variants = (Variant("ag925"), Variant("au750y"), Variant("brass", (GOLD_LAYER,)))
    sizes = (None, RingSize(D("48.6")))
    rows = alternative_matrix(ring(), variants, sizes, CARD, POLICY)
    weights = [[cell.net_weight_g for cell in row] for row in rows]
    assert weights == [[D("10.36"), D("9.324")], [D("15.58"), D("14.022")], [D("8.40"), D("7.56")]]
    for row in rows:
        assert row[1].sheet.total < row[0].sheet.total
        assert row[1].prices.wholesale <= row[0].prices.wholesale
    assert [cell.ring_size.circumference_mm for cell in rows[0]] == [54, D("48.6")]
    assert [line.bucket.value for line in rows[2][0].sheet.lines] == ["metal", "plating"]


def test_cells_that_cannot_be_say_why():
    rows = alternative_matrix(
        ring(size=""), (Variant("odd"), Variant("none"), Variant("ag925")), (RingSize(D(54)),), CARD, POLICY
    )
    gaps = [str(row[0].gap) for row in rows]
    assert gaps[0] == "Odd has no density. Enter it under Rates."
    assert gaps[1] == "There is no alloy none. Add it under Rates."
    assert "has no ring size" in gaps[2]
    assert rows[0][0].net_weight_g is None
    with pytest.raises(InvalidValueError, match="has no metal to change"):
        in_alloy(replace(ring(), metals=()), Variant("ag925"), CARD)


def test_a_cell_without_a_rate_has_no_price():
    cell = alternative_matrix(ring(), (Variant("au750y"),), (None,), card(home="USD"), POLICY)[0][0]
    assert cell.sheet.gaps
    assert cell.prices is None
