"""Metal: both conventions of loss, filings, alloy price rules, and what is missing or impossible."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jewelcraft.domain.costing import cost_piece
from jewelcraft.domain.loss_chain import loss_on_input
from jewelcraft.domain.loss_chain import loss_on_net
from jewelcraft.domain.loss_chain import melted_weight
from jewelcraft.domain.piece import LossBasis
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.rates import Alloy
from tests.builders import ALLOYS
from tests.builders import card
from tests.builders import gold
from tests.builders import gold_ring
from tests.builders import money
from tests.builders import piece
from tests.builders import rate

D = Decimal


def lines(part, *rates, **habits):
    return cost_piece(piece(part), card(*rates, **habits)).lines


def test_loss_on_input_melts_more_than_loss_on_net():
    part = MetalPart("m", "au750y", D(10), D(15), LossBasis.ON_INPUT)
    line = lines(part, gold("1000 THB", "g", "1"))[0]
    assert line.quantity.quantize(D("0.0001")) == D("11.7647")
    assert line.amount == money("8823.53 THB")
    assert str(line.detail) == "10.00 g left after 15 % loss"
    assert [str(step) for step in line.steps] == [
        "Casting and filing lose 15 % of what you melt, so you melt 10.00 g ÷ (1 − 15 %) = 11.7647 g.",
        "Gold is 1000 THB per gram.",
        "Yellow gold 18K is 75 % pure: 750.00 THB per gram.",
        "11.7647 g × 750.00 THB = 8823.53 THB.",
    ]


def test_metal_without_loss_is_its_net_weight():
    line = lines(MetalPart("m", "brass", D(5)), rate("metal", "brass", "0.30 THB", "g"))[0]
    assert (str(line.detail), line.amount) == ("5.00 g net", money("1.50 THB"))
    assert [str(step) for step in line.steps] == ["Brass is 0.30 THB per gram.", "5.00 g × 0.30 THB = 1.50 THB."]


def test_spot_in_dollars_per_ounce_is_brought_home_at_the_day_rate():
    usd = rate("currency", "USD", "34.20 THB", "USD")
    line = lines(MetalPart("m", "ag925", D(10)), rate("metal", "silver", "31.1034768 USD", "ozt"), usd)[0]
    assert line.amount == money("316.35 THB")
    assert [str(step) for step in line.steps] == [
        "Silver is 31.1034768 USD per troy ounce of 31.1035 g, which makes 1.00 USD per gram.",
        "1 USD is 34.20 THB at 34.20 THB for 1 USD (rate of 2026-11-11).",
        "Sterling silver is 92.5 % pure: 31.64 THB per gram.",
        "10.00 g × 31.635 THB = 316.35 THB.",
    ]


def test_master_alloy_and_fee_are_counted_and_said():
    alloys = {"x": Alloy("x", "Our 18K", "gold", D("0.75"), master_price=money("10 THB"), fee=money("5 THB"))}
    line = lines(MetalPart("m", "x", D(1)), gold("1000 THB", "g", "1"), alloys=alloys)[0]
    assert line.amount == money("757.50 THB")
    assert "75 % of 1000.00 THB, 25 % of 10.00 THB for what is alloyed in, and 5.00 THB for alloying: 757.50" in str(
        line.steps[1]
    )


def test_every_missing_thing_of_an_alloy_is_named():
    alloys = {"x": Alloy("x", "Our 18K", "gold", D("0.75"), master_price=money("1 USD"), fee=money("1 EUR"))}
    part = MetalPart("m", "x", D(1), recovered_percent=D(50), payout_percent=D(90), loss_percent=D(10))
    found = lines(part, alloys=alloys)
    assert found[0].missing == "gold price, USD exchange rate, EUR exchange rate"
    assert [line.amount for line in found] == [None, None]


def test_two_alloys_share_one_metal_price():
    parts = [MetalPart("a", "au750y", D(1)), MetalPart("b", "au585y", D(1))]
    found = cost_piece(piece(*parts), card(gold("1000 THB", "g", "1"))).lines
    assert [line.amount for line in found] == [money("750 THB"), money("585 THB")]


def test_an_unknown_alloy_is_named_by_its_id():
    assert lines(MetalPart("m", "au750v", D(1)), gold())[0].missing == "au750v alloy"


@pytest.mark.parametrize(
    ("changes", "missing"),
    [
        ({"net_weight_g": D(0)}, "weight of Yellow gold 18K"),
        ({"loss_percent": D(-1)}, "loss of Yellow gold 18K between 0 and 100 %"),
        (
            {"loss_percent": D(100), "loss_basis": LossBasis.ON_INPUT},
            "loss of Yellow gold 18K between 0 and 100 %",
        ),
        ({"recovered_percent": D(101)}, "returned filings of Yellow gold 18K between 0 and 100 %"),
    ],
)
def test_an_impossible_part_has_no_amount(changes, missing):
    part = replace(MetalPart("m", "au750y", D(1)), **changes)
    line = lines(part, gold())[0]
    assert (line.amount, line.missing) == (None, missing)
    with pytest.raises(ValueError):
        melted_weight(D(1), D(100), LossBasis.ON_INPUT)


@pytest.mark.parametrize("broken", [gold("0 THB"), gold(unit="bushel"), gold(fineness="0")])
def test_a_metal_price_that_says_nothing_is_missing(broken):
    assert lines(MetalPart("m", "au750y", D(1)), broken)[0].missing == "gold price"


def test_filings_below_the_scale_bring_nothing_back():
    part = MetalPart("m", "au750y", D(1), D(1), recovered_percent=D(10), payout_percent=D(90))
    assert len(lines(part, gold(), scale_step_g=D("0.01"))) == 1
    assert len(lines(part, gold())) == 2


def test_a_workshop_counts_its_own_kyattha():
    alloys = {"x": Alloy("x", "Pure", "gold", D(1))}
    quote = rate("metal", "gold", "16.6 THB", "kyattha")
    own = {"kyattha": D("16.6")}
    assert lines(MetalPart("m", "x", D(1)), quote, alloys=alloys, unit_grams=own)[0].amount == money("1 THB")


def test_a_unit_of_the_workshop_alone_prices_metal():
    alloys = {"x": Alloy("x", "Pure", "gold", D(1))}
    quote = rate("metal", "gold", "67 THB", "suku")
    line = lines(MetalPart("m", "x", D(1)), quote, alloys=alloys, unit_grams={"suku": D("6.7")})[0]
    assert line.amount == money("10 THB")


def test_a_note_stands_behind_the_alloy_and_base_metal_has_no_purity_step():
    assert str(cost_piece(gold_ring(), card(gold())).lines[0].label) == "Yellow gold 18K"
    assert ALLOYS["brass"].fineness == 1


percent = st.decimals(0, 99, places=2)


@given(percent)
def test_the_two_conventions_turn_into_each_other(loss):
    assert abs(loss_on_input(loss_on_net(loss)) - loss) < D("1e-20")
    by_net = melted_weight(D(10), loss_on_net(loss), LossBasis.ON_NET)
    assert abs(by_net - melted_weight(D(10), loss, LossBasis.ON_INPUT)) < D("1e-20")


@given(
    net=st.decimals("0.01", 500, places=2),
    loss=percent,
    basis=st.sampled_from(LossBasis),
    recovered=st.decimals(0, 100, places=1),
    step=st.sampled_from(["0", "0.01", "0.1"]),
)
def test_losses_never_create_metal(net, loss, basis, recovered, step):
    part = MetalPart("m", "au750y", net, loss, basis, recovered, D(100))
    found = lines(part, gold(), scale_step_g=D(step))
    returned = -found[1].quantity if len(found) > 1 else D(0)
    assert found[0].quantity >= net
    assert 0 <= returned <= found[0].quantity - net
