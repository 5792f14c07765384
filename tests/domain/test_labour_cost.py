"""Labour: time and piece rates, set-up shared by the batch, the general bench hour."""

from decimal import Decimal

import pytest

from jewelcraft.domain.cost_basis import BENCH_HOUR
from jewelcraft.domain.costing import cost_piece
from jewelcraft.domain.labour_time import time_words
from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import StonePart
from tests.builders import card
from tests.builders import money
from tests.builders import piece
from tests.builders import rate

D = Decimal


def lines(step, *rates, batch=10, parts=()):
    return cost_piece(piece(step, *parts, batch=batch), card(*rates)).lines


@pytest.mark.parametrize(
    ("minutes", "words"), [("35", "35 min"), ("120", "2 h"), ("105", "1 h 45"), ("65", "1 h 05"), ("1.5", "1.5 min")]
)
def test_time_is_said_as_at_the_bench(minutes, words):
    assert str(time_words(D(minutes))) == words


def test_an_hour_without_its_own_rate_costs_the_bench_hour():
    step = LabourStep("l", "Filing", quantity=D(30), note="tight corners")
    line = lines(step, rate("operation", BENCH_HOUR, "200 THB", "hour"))[0]
    assert (line.amount, line.unit) == (money("100 THB"), "h")
    assert str(line.detail) == "planned 30 min · tight corners"
    assert [str(each) for each in line.steps] == ["30 min are 0.5 h.", "0.5 h × 200.00 THB = 100.00 THB."]


def test_a_price_on_the_piece_goes_before_the_card():
    step = LabourStep("l", "Setting", LabourBasis.STONE, D(3), price=money("20 THB"))
    assert lines(step, rate("operation", "Setting", "150 THB", "stone"))[0].amount == money("60 THB")


def test_counts_come_from_the_piece():
    stones = StonePart("s", "Ruby", count=7, carat_each=D(1), price=money("1 THB"))
    step = LabourStep("l", "Setting", LabourBasis.STONE, price=money("10 THB"))
    assert lines(step, parts=[stones])[-1].amount == money("70 THB")
    each = LabourStep("l", "Tagging", LabourBasis.PIECE, price=money("4 THB"))
    assert (str(lines(each)[0].detail), lines(each)[0].amount) == ("per piece", money("4 THB"))


@pytest.mark.parametrize(
    ("step", "missing"),
    [
        (LabourStep("l", "Filing", price=money("1 THB")), "minutes for Filing"),
        (LabourStep("l", "Filing", quantity=D(-5), price=money("1 THB")), "minutes for Filing"),
        (LabourStep("l", "Setting", LabourBasis.STONE, price=money("1 THB")), "number of stones for Setting"),
        (LabourStep("l", "Casting", LabourBasis.GRAM, price=money("1 THB")), "grams for Casting"),
        (LabourStep("l", "Tagging", LabourBasis.PIECE, D(0), price=money("1 THB")), "number of pieces for Tagging"),
        (LabourStep("l", "Filing", quantity=D(5)), "hourly rate for Filing"),
        (LabourStep("l", "Setting", LabourBasis.STONE, D(1)), "rate per stone for Setting"),
        (LabourStep("l", "Casting", LabourBasis.GRAM, D(1)), "rate per gram for Casting"),
        (LabourStep("l", "Tagging", LabourBasis.PIECE), "rate per piece for Tagging"),
        (LabourStep("l", "Tagging", LabourBasis.PIECE, price=money("1 USD")), "USD exchange rate"),
        (LabourStep("l", "Mould", setup_minutes=D(45)), "hourly rate for Mould"),
        (LabourStep("l", "Mould", setup_price=money("-1 THB")), "set-up of Mould"),
    ],
)
def test_what_is_missing_is_named(step, missing):
    line = lines(step, rate("operation", "Filing", "1 THB", "pc"))[0]
    assert (line.amount, line.missing) == (None, missing)


def test_set_up_time_and_price_are_shared_by_the_batch():
    step = LabourStep(
        "l",
        "Casting",
        LabourBasis.PIECE,
        price=money("30 THB"),
        setup_minutes=D(90),
        setup_price=money("100 THB"),
        note="tree of ten",
    )
    run, setup = lines(step, rate("operation", BENCH_HOUR, "200 THB", "h"))
    assert (run.amount, setup.amount) == (money("30 THB"), money("40 THB"))
    assert (str(setup.label), str(setup.detail)) == ("Casting, set-up", "400.00 THB ÷ 10 pieces")
    assert [str(each) for each in setup.steps] == [
        "Setting up takes 90 min at 200.00 THB an hour: 300.00 THB once per batch.",
        "With 100.00 THB paid besides that is 400.00 THB.",
        "400.00 THB ÷ 10 pieces = 40.00 THB.",
    ]


def test_set_up_time_alone_and_for_a_single_piece():
    step = LabourStep("l", "Mould", setup_minutes=D(30), outside=True)
    (line,) = lines(step, rate("operation", BENCH_HOUR, "200 THB", "h"), batch=1)
    assert (str(line.label), str(line.detail)) == ("Mould, outside workshop", "for this piece alone")
    assert str(line.steps[-1]) == "1 run × 100.00 THB = 100.00 THB."
    assert str(lines(step)[0].detail) == "once for 10 pieces"


def test_a_set_up_price_of_nothing_makes_no_line():
    step = LabourStep("l", "Tagging", LabourBasis.PIECE, price=money("4 THB"), setup_price=money("0 THB"))
    assert len(lines(step)) == 1
