"""Sums that teachers, refiners and dealers have published, against ours; beside those of the vectors."""

from decimal import Decimal

import pytest

from jewelcraft.domain.alloying import added_to_change_fineness
from jewelcraft.domain.costing import cost_piece
from jewelcraft.domain.fineness import fineness_of_karat
from jewelcraft.domain.money import Money
from jewelcraft.domain.piece import Extra
from jewelcraft.domain.piece import Finding
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import StoneBasis
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.pricing import PriceRule
from jewelcraft.domain.pricing import apply_percent
from jewelcraft.domain.pricing import margin_reached
from jewelcraft.domain.rates import Alloy
from jewelcraft.domain.scrap import refiner_payout
from jewelcraft.domain.stone_weights import estimate_carat
from tests.builders import card
from tests.builders import money
from tests.builders import piece
from tests.builders import rate

D = Decimal
GANOKSIN = "orchid.ganoksin.com/t"


def metal_value(grams, fineness, spot, unit="ozt", metal="gold"):
    alloys = {"x": Alloy("x", "X", metal, fineness)}
    price = rate("metal", metal, f"{spot} USD", unit)
    return cost_piece(piece(MetalPart("m", "x", D(grams))), card(price, alloys=alloys, home="USD")).total.amount


# Authors round the ounce to 31.1 g and each step to cents, so a published result is near ours, not equal.
@pytest.mark.parametrize(
    ("grams", "karat", "spot", "published", "near", "source"),
    [
        ("14", 14, "352", "92.40", "0.10", f"{GANOKSIN}/gold/1245"),
        ("1", 24, "900", "28.94", "0.01", "au-e.com/search/gold-prices-today-per-ounce-scrap"),
        ("1", 10, "900", "12.06", "0.01", "au-e.com/search/gold-prices-today-per-ounce-scrap"),
        ("1", 24, "1200", "38.58", "0.005", "freekeyworddifficultytool.com/search/gold-spot-price-gram"),
        ("1", 14, "1200", "22.51", "0.01", "ebay.com/gds 10000000177849623"),
        ("1", 24, "1580", "50.80", "0.01", "ebay.com/gds 10000000177057051"),
        ("1", 14, "1580", "29.54", "0.10", "ebay.com/gds 10000000177057051"),
        ("11", 14, "1580", "324.94", "1.20", "webopedia.biz/how-to-calculate-the-value-of-scrap-gold"),
        ("5", 14, "646", "60.85", "0.30", "treasurenet.com/threads/26196"),
        ("100", 18, "1788.50", "4312.50", "0.60", "silver-thailand-shop.com/calculate-your-worth"),
        ("1", 18, "1788.50", "43.12", "0.01", "silver-thailand-shop.com/calculate-your-worth"),
    ],
)
def test_gold_by_the_ounce_and_the_karat(grams, karat, spot, published, near, source):
    value = metal_value(grams, fineness_of_karat(D(karat)), spot)
    assert abs(value - D(published)) <= D(near), source


@pytest.mark.parametrize(
    ("grams", "spot", "published", "near", "source"),
    [
        ("50", "29", "43.12", "0.01", "goallcalculator.com/calculators/financial/scrap-silver-calculator"),
        ("155.517384", "25", "115.63", "0.005", "calculatorshub.net/tools/silver-melt-value-calculator"),
    ],
)
def test_sterling_by_the_ounce(grams, spot, published, near, source):
    assert abs(metal_value(grams, D("0.925"), spot, metal="silver") - D(published)) <= D(near), source


def test_a_refiner_pays_94_percent():
    """Treasurenet, thread 26196: 5 g of 14K at 646 dollars the ounce bring 57.20 dollars."""
    per_gram = D(646) / D("31.1")
    assert abs(refiner_payout(D(5), D("0.583"), per_gram, D(94)) - D("57.20")) <= D("0.30")


@pytest.mark.parametrize(
    ("weight", "has", "wanted", "added", "published", "near", "source"),
    [
        (7, 10, 14, 24, "2.8", "0", "fdjtool.com/custom.aspx?id=7"),
        (20, 10, 14, 24, "8", "0", f"{GANOKSIN}/raising-gold-carat-mathematical-formula/27089"),
        (6, 10, 14, 24, "2.4", "0", f"{GANOKSIN}/raising-gold-carat-mathematical-formula/27089"),
        (9, 18, 10, 0, "7.2", "0", f"{GANOKSIN}/raising-gold-carat-mathematical-formula/27089"),
        (25, 14, 10, 0, "10", "0", "krohnindustries.com raising-reducing-karat"),
        (25, 10, 14, 24, "10", "0", "krohnindustries.com raising-reducing-karat"),
        ("31.1", 24, 18, 0, "10.36", "0.01", f"{GANOKSIN}/alloying-down-gold/38368"),
        ("28.35", 24, 18, 0, "9.45", "0", f"{GANOKSIN}/alloying-down-gold/38368"),
    ],
)
def test_raising_and_lowering_karats(weight, has, wanted, added, published, near, source):
    karats = [fineness_of_karat(D(karat)) for karat in (has, wanted, added)]
    found = added_to_change_fineness(D(weight), *karats)
    assert abs(found - D(published)) <= D(near) + D("1e-20"), source


@pytest.mark.parametrize(
    ("size", "girdle", "published", "source"),
    [
        (("6.08", "3.63"), "1", "0.82", "gemgate.com diamond-weight-estimate-round-brilliant-cut"),
        (("7.10", "4.47"), "1", "1.37", "gemgate.com diamond-weight-estimate-round-brilliant-cut"),
        (("6.08", "3.63"), "1.02", "0.83", "gemgate.com diamond-weight-estimate-round-brilliant-cut"),
        (("7.55", "4.58"), "1", "1.59", "meridiandiamonds.com estimating-a-diamonds-weight"),
        (("6.5", "4.0"), "1", "1.03", "calculatorlib.com/diamond-weight-calculator"),
    ],
)
def test_diamonds_by_their_size(size, girdle, published, source):
    diameter, depth = map(D, size)
    carat = estimate_carat("Diamond", "round brilliant", (diameter, diameter, depth), girdle=D(girdle)).carat
    assert abs(carat - D(published)) <= D("0.006"), source


@pytest.mark.parametrize(
    ("rule", "percent", "cost", "price", "source"),
    [
        (PriceRule.MARGIN, 75, 5, 20, "allexperts.com: 5 ÷ (1 − 0.75) = 20"),
        (PriceRule.MARGIN, 50, 10, 20, "monash.edu marketing dictionary: keystone is half of retail"),
        (PriceRule.MARKUP, 100, 10, 20, "monash.edu marketing dictionary: keystone doubles the cost"),
        (PriceRule.MARKUP, 25, 100, 125, "karelhermanek.com: 100 sold for 125 has a margin of 20 %"),
    ],
)
def test_margins_and_markups(rule, percent, cost, price, source):
    paid = Money(D(cost), "USD")
    asked = apply_percent(paid, rule, D(percent))
    assert asked.amount == price, source
    if source.startswith("karelhermanek"):
        assert margin_reached(paid, asked) == 20


def test_the_brooch_of_the_pricing_tutorial():
    """Ganoksin, tutorial 28395: 45 minutes at 20 dollars, silver 4.65, findings 0.35, a cabochon for 10: 30 dollars."""
    brooch = piece(
        LabourStep("l", "Bench", quantity=D(45), price=money("20 USD")),
        Extra("e", "Silver sheet and bezel", price=money("4.65 USD")),
        Finding("f", "Pin catch, hinge and stem", price=money("0.35 USD")),
        StonePart("s", "Agate", basis=StoneBasis.PIECE, price=money("10 USD")),
    )
    sheet = cost_piece(brooch, card(home="USD"))
    assert [line.amount.amount for line in sheet.lines] == [D(10), D("0.35"), D(15), D("4.65")]
    assert sheet.total == money("30 USD")
