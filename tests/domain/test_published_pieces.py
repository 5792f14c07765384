"""Pieces that articles and dealers cost or price, through whole cost sheets; what they print otherwise is said."""

from dataclasses import replace
from decimal import Decimal

import pytest

from jewelcraft.domain.costing import cost_piece
from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.piece import Extra
from jewelcraft.domain.piece import Finding
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import LossBasis
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Plating
from jewelcraft.domain.piece import StoneBasis
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.pricing import PricePolicy
from jewelcraft.domain.pricing import PriceRule
from jewelcraft.domain.pricing import price_sheet
from jewelcraft.domain.rates import Alloy
from tests.builders import ALLOYS
from tests.builders import card
from tests.builders import gold
from tests.builders import money
from tests.builders import piece
from tests.builders import rate

D = Decimal
MORE = {
    **ALLOYS,
    "karat22": Alloy("karat22", "22 karat", "gold", D(22) / D(24), D("17.7")),
    "karat14": Alloy("karat14", "14 karat", "gold", D(14) / D(24), D("13.07")),
    "thai": Alloy("thai", "Thai gold", "gold", D("0.965"), D("18.67")),
    "as bought": Alloy("as bought", "As bought", "gold", D(1), D("15.58")),
}


def cost(made, *rates, home="USD"):
    return cost_piece(made, card(*rates, home=home, alloys=MORE))


def test_the_brooch_of_orchids_tutorial_costs_thirty_dollars_directly():
    """45 minutes at 20 an hour, silver of 4.65, a pin of 0.35 and a cabochon of 10 (t/28395)."""
    made = piece(
        Extra("silver", "Silver sheet and bezel", price=money("4.65 USD")),
        Finding("pin", "Pin, hinge and catch", price=money("0.35 USD")),
        StonePart("cab", "agate", basis=StoneBasis.PIECE, price=money("10 USD")),
        LabourStep("bench", "Bench", quantity=D(45)),
    )
    sheet = cost(made, rate("operation", "Bench", "20 USD", "h"))
    assert sheet.total == money("30 USD")
    assert sheet.subtotal(Bucket.LABOUR) == money("15 USD")


@pytest.mark.parametrize(
    ("grams", "alloy", "price", "unit", "fineness", "home", "printed"),
    [
        # Kabarinata: 22 karat at Rp 428,000 a gram of fine gold.
        ("1", "karat22", "428000 IDR", "g", "1", "IDR", "392333.33"),
        # Geotech's five grams of 14 K at 1507 an ounce; it prints 141.09 because it takes 4.16 % a karat.
        ("5", "karat14", "1507 USD", "ozt", "1", "USD", "141.32"),
        # Calzivo's ten grams of 14 K at 2300 print 431.19; an ounce of 31.1034768 g makes 431.36.
        ("10", "karat14", "2300 USD", "ozt", "1", "USD", "431.36"),
        # Ausiris: half a salueng of a bar at 20,000 a baht is an eighth, 2,500.
        ("1.9055", "thai", "20000 THB", "baht_bar", "0.965", "THB", "2500"),
        # Ausiris: a gram of a bar at 20,000 a baht.
        ("1", "thai", "20000 THB", "baht_bar", "0.965", "THB", "1311.99"),
    ],
)
def test_metal_as_dealers_price_it(grams, alloy, price, unit, fineness, home, printed):
    made = piece(MetalPart("m", alloy, D(grams)))
    assert cost(made, gold(price, unit, fineness), home=home).total == money(f"{printed} {home}")


def test_millers_finished_gram():
    """A hundred grams at 8 with twenty sold back at 6 leave eighty of 8.50 (t/27547)."""
    part = MetalPart("m", "as bought", D(80), D(20), LossBasis.ON_INPUT, recovered_percent=D(100), payout_percent=D(75))
    sheet = cost(piece(part), gold("8 USD", "g", "1"))
    assert [line.amount for line in sheet.lines] == [money("800 USD"), money("-120 USD")]
    assert sheet.total == money("680 USD")
    assert sheet.total.amount / 80 == D("8.50")


def test_the_waste_that_bajaj_counts_is_a_share_of_what_goes_in():
    """Twenty grams go in and nineteen come out: 5 %; at 60 a gram that is 1,200, and 1,197 by the other convention."""
    by_input = MetalPart("m", "as bought", D(19), D(5), LossBasis.ON_INPUT)
    by_net = replace(by_input, loss_basis=LossBasis.ON_NET)
    at = gold("60 USD", "g", "1")
    assert cost(piece(by_input), at).total == money("1200 USD")
    assert cost(piece(by_net), at).total == money("1197 USD")


def test_a_layer_of_gold_weighs_ten_times_what_one_page_prints():
    """Five micrometres on 100 square centimetres are 0.966 g; cal53 prints 0.0966 g and 5.80 at 60 a gram."""
    made = piece(Plating("p", "gold", D(100), D(5)))
    assert cost(made, rate("plating", "gold", "60 USD", "g")).total == money("57.96 USD")


def test_a_markup_that_one_page_prints_wrong():
    """Rp 1,200,000 with a fifth on top is 1,440,000; Aboutjatim prints 1,240,000."""
    made = piece(Extra("e", "Emas dan pembuatan", price=money("1200000 IDR")))
    at = card(home="IDR", alloys=MORE)
    prices = price_sheet(cost_piece(made, at), PricePolicy(PriceRule.MARKUP, D(20)), at)
    assert prices.wholesale == money("1440000 IDR")
