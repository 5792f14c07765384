"""Findings, extras, plating and overhead."""

from decimal import Decimal

import pytest

from jewelcraft.domain.costing import cost_piece
from jewelcraft.domain.piece import Extra
from jewelcraft.domain.piece import Finding
from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import Plating
from jewelcraft.domain.vocabulary import known_settings
from jewelcraft.domain.vocabulary import setting_word
from tests.builders import card
from tests.builders import money
from tests.builders import piece
from tests.builders import rate

D = Decimal


def sheet(*parts_and_rates):
    parts = [each for each in parts_and_rates if not hasattr(each, "kind") or isinstance(each, Finding)]
    rates = [each for each in parts_and_rates if each not in parts]
    return cost_piece(piece(*parts), card(*rates))


def test_chain_is_priced_by_the_gram():
    line = sheet(Finding("f", "Cable chain", D("4.2"), "g"), rate("finding", "Cable chain", "60 THB", "g")).lines[0]
    assert (line.amount, line.quantity, line.unit) == (money("252 THB"), D("4.2"), "g")


@pytest.mark.parametrize(
    ("part", "missing"),
    [
        (Finding("f", "Hook"), "price of Hook"),
        (Finding("f", "Hook", D(0), price=money("1 THB")), "quantity of Hook"),
        (Finding("f", "Chain", D(1), "g"), "price per gram of Chain"),
        (Finding("f", "Wire"), "price of Wire"),
        (Extra("e", "Box"), "price of Box"),
        (Extra("e", "Tag"), "price of Tag"),
    ],
)
def test_a_missing_price_is_named(part, missing):
    rates = [
        rate("finding", "Chain", "1 THB", "pc"),
        rate("finding", "Wire", "1 THB", "g"),
        rate("extra", "Tag", "1 THB", "g"),
    ]
    line = cost_piece(piece(part), card(*rates)).lines[0]
    assert (line.amount, line.missing) == (None, missing)


def test_a_note_is_the_detail_of_a_finding():
    line = sheet(Finding("f", "Hook", D(2), price=money("3 THB"), note="pair")).lines[0]
    assert (str(line.detail), line.amount) == ("pair", money("6 THB"))


def test_plating_by_area_and_thickness():
    part = Plating("p", "gold", D(100), D(5))
    line = sheet(part, rate("plating", "gold", "5000 THB", "g")).lines[0]
    assert (line.quantity, line.amount) == (D("0.966"), money("4830 THB"))
    assert (str(line.label), str(line.detail)) == ("Gold", "100 cm² × 5 µm")
    assert str(line.steps[0]) == "100 cm² × 5 µm × 19.32 g/cm³ are 0.966 g of gold."


def test_plating_by_area_alone_and_by_piece():
    by_area = sheet(Plating("p", "rhodium", D(12)), rate("plating", "rhodium", "3 THB", "cm2")).lines[0]
    assert (by_area.amount, str(by_area.detail), by_area.unit) == (money("36 THB"), "12 cm²", "cm2")
    by_piece = sheet(Plating("p", "rhodium", thickness_um=D("0.1"), price=money("80 THB"))).lines[0]
    assert (by_piece.amount, str(by_piece.detail), len(by_piece.steps)) == (money("80 THB"), "0.1 µm", 1)


@pytest.mark.parametrize(
    ("part", "unit", "missing"),
    [
        (Plating("p", "gold"), "g", "area of gold plating, thickness of gold plating"),
        (Plating("p", "gold", D(1), D(1)), "tin", "price of gold plating"),
        (Plating("p", "pink stuff", D(1), D(1)), "g", "density of pink stuff"),
        (Plating("p", "gold", D(0)), "cm2", "area of gold plating"),
    ],
)
def test_what_plating_misses_is_named(part, unit, missing):
    line = sheet(part, rate("plating", part.metal, "1 THB", unit)).lines[0]
    assert (line.amount, line.missing) == (None, missing)


WORK = LabourStep("l", "Filing", quantity=D(90), price=money("100 THB"))


def test_overhead_by_the_hour_counts_the_own_bench_only():
    outside = LabourStep("o", "Casting", quantity=D(60), price=money("10 THB"), outside=True)
    lines = sheet(WORK, outside, rate("overhead", "Rent", "40 THB", "hour")).lines
    assert (lines[-1].quantity, lines[-1].amount) == (D("1.5"), money("60 THB"))
    assert len(sheet(outside, rate("overhead", "Rent", "40 THB", "hour")).lines) == 1


def test_overhead_as_a_share_is_said_so():
    box = Extra("e", "Box", price=money("50 THB"))
    found = sheet(
        WORK, box, rate("overhead", "All", "10 THB", "percent"), rate("overhead", "Bench", "20 THB", "percent_labour")
    ).lines
    assert [line.amount for line in found[2:]] == [money("20 THB"), money("30 THB")]
    assert [str(line.detail) for line in found[2:]] == ["of the direct cost", "of the labour"]
    assert [str(step) for step in found[2].steps] == ["All is 10 % of 200.00 THB: 20.00 THB."]


def test_a_share_of_what_is_not_known_is_not_known():
    found = sheet(WORK, Extra("e", "Box"), rate("overhead", "All", "10 THB", "percent"))
    assert (found.lines[-1].amount, found.missing) == (None, ("price of Box",))
    assert found.known_total == money("150 THB")
    assert sheet(rate("overhead", "All", "10 THB", "percent")).lines == ()


def test_overhead_per_piece_and_in_an_unknown_unit():
    assert sheet(rate("overhead", "Packing room", "7 THB", "pc")).total == money("7 THB")
    assert sheet(rate("overhead", "Rent", "7 THB", "month")).missing == ("unit of Rent",)


def test_a_labour_basis_is_one_of_five():
    assert {basis.value for basis in LabourBasis} == {"hour", "pc", "stone", "g", "joint"}


def test_ways_of_setting_have_a_word_and_an_own_way_keeps_its_own():
    assert str(setting_word("Micro-Pave")) == "micro-pavé"
    assert setting_word("kawung pinch") == "kawung pinch"
    assert all(setting_word(way) is word for way, word in known_settings().items())
