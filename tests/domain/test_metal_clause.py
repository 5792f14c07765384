"""The cost of a piece moves with the metal by just its exposure."""

from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from jewelcraft.domain.costing import cost_piece
from jewelcraft.domain.metal_clause import fine_exposure
from jewelcraft.domain.piece import MetalPart
from tests.builders import card
from tests.builders import gold
from tests.builders import naga_card
from tests.builders import naga_ring
from tests.builders import piece
from tests.builders import rate

D = Decimal


def test_the_ring_of_the_pictures_at_eight_percent_more():
    exposure = fine_exposure(naga_ring(), naga_card())
    assert exposure == {"gold": (D("3.84") - D("0.14") * D("0.9")) * D("0.75")}
    fine = D(62200) / D("15.244") / D("0.965")
    assert (exposure["gold"] * fine * D("0.08")).quantize(D(1)) == 942


def test_what_cannot_be_counted_is_left_out():
    parts = [MetalPart("a", "au750y", D(0)), MetalPart("b", "unknown", D(1)), MetalPart("c", "ag925", D(2))]
    two = [*parts, MetalPart("d", "ag925", D(2))]
    assert fine_exposure(piece(*parts), card()) == {"silver": D("1.85")}
    assert fine_exposure(piece(*two), card()) == {"silver": D("3.7")}


percent = st.decimals(0, 90, places=1)


@given(st.decimals("0.1", 50, places=2), percent, percent, percent, st.decimals(1, 5000, places=0))
def test_the_cost_moves_by_the_exposure(net, loss, recovered, payout, change):
    ring = piece(MetalPart("m", "au750y", net, loss, recovered_percent=recovered, payout_percent=payout))
    before, after = (card(gold(f"{price} THB", "g", "1")) for price in (D(4000), D(4000) + change))
    moved = cost_piece(ring, after).total.amount - cost_piece(ring, before).total.amount
    assert abs(moved - fine_exposure(ring, before)["gold"] * change) <= D("0.02")


def test_exposure_follows_the_scale_of_the_workshop():
    coarse = replace(card(rate("metal", "gold", "1 THB", "g")), scale_step_g=D("0.1"))
    assert fine_exposure(piece(MetalPart("m", "au750y", D("1.04"), D(1))), coarse) == {"gold": D("1.1") * D("0.75")}
