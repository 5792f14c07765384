"""What holds for every sheet: lines add up, nothing missing counts as zero, currencies agree."""

from decimal import Decimal

from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from jewelcraft.domain.cost_basis import CostBasis
from jewelcraft.domain.costing import cost_piece
from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.numbers import round_to
from jewelcraft.domain.piece import Extra
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.tidy_numbers import tidy
from tests.builders import card
from tests.builders import gold_ring
from tests.builders import money
from tests.builders import naga_card
from tests.builders import naga_ring
from tests.builders import piece
from tests.builders import rate

D = Decimal
USD = rate("currency", "USD", "34.20 THB", "USD")


@settings(max_examples=60)
@given(
    forgotten=st.sets(st.sampled_from(sorted(naga_card().rates))),
    step=st.sampled_from(["0", "0.05", "1", "100"]),
    batch=st.integers(-1, 300),
)
def test_shown_lines_add_up_and_what_is_missing_is_never_zero(forgotten, step, batch):
    full = naga_card(amount_step=D(step))
    rates = [each for key, each in full.rates.items() if key not in forgotten]
    sheet = cost_piece(naga_ring(), card(*rates, amount_step=D(step)), quantity=batch)
    known = [line.amount.amount for line in sheet.lines if line.amount is not None]
    assert sheet.known_total.amount == sum(known)
    assert sum(sheet.subtotal(bucket).amount for bucket in Bucket) == sum(known)
    for line in sheet.lines:
        assert (line.amount is None) == bool(line.gaps)
        assert bool(line.steps) == (line.amount is not None)
    assert (sheet.total is None) == bool(sheet.missing)
    assert len(set(sheet.missing)) == len(sheet.missing)
    assert sheet.batch_quantity >= 1


def test_a_sheet_in_another_currency_is_computed_there():
    sheet = cost_piece(naga_ring(), naga_card(), currency="USD")
    assert sheet.currency == "USD"
    assert sheet.lines[0].amount == money("356.07 USD")
    assert str(sheet.lines[2].steps[0]) == "4200 THB is 122.81 USD at 34.20 THB for 1 USD (rate of 2026-11-11)."


def test_without_an_exchange_rate_each_line_names_the_currency():
    sheet = cost_piece(gold_ring(), card(rate("metal", "gold", "1 USD", "g")), currency="IDR")
    assert sheet.missing == ("USD exchange rate", "IDR exchange rate")


def test_explanations_can_be_left_out():
    basis = CostBasis(naga_card())
    quick, full = cost_piece(naga_ring(), basis, explain=False), cost_piece(naga_ring(), basis)
    assert quick.total == full.total
    assert not any(line.steps for line in quick.lines)


def test_a_piece_of_nothing_costs_nothing():
    sheet = cost_piece(piece(), naga_card())
    assert (sheet.lines, sheet.total, sheet.oldest_rate_day) == ((), money("0 THB"), None)


def test_the_oldest_metal_price_dates_the_sheet():
    assert cost_piece(naga_ring(), naga_card()).oldest_rate_day == naga_card().day


def test_small_results_keep_their_places():
    basis = CostBasis(card())
    assert str(basis.shown(D("0.00214"))) == "0.0021 THB"
    assert str(basis.shown(D("0.3"))) == "0.30 THB"
    assert tidy(D(1200)) == 1200
    assert str(tidy(D("1E+3"))) == "1000"


def test_an_exchange_below_one_is_said_the_other_way_round():
    part = Extra("e", "Batik pouch", price=money("10000 IDR"))
    line = cost_piece(piece(part), card(rate("currency", "IDR", "0.0021 THB", "IDR"))).lines[0]
    assert str(line.steps[0]) == "10000 IDR is 21.00 THB at 476.19 IDR for 1 THB (rate of 2026-11-11)."


@settings(max_examples=60)
@given(
    net=st.decimals("0.01", "900", places=4),
    price=st.decimals("0.0001", "99999", places=4),
    minutes=st.decimals("0.5", "900", places=1),
    step=st.sampled_from(["0", "0.05", "1"]),
)
def test_every_product_is_right_as_it_is_written(net, price, minutes, step):
    made = piece(MetalPart("m", "au750y", net, D(6)), LabourStep("l", "Filing", quantity=minutes))
    rates = rate("metal", "gold", f"{price} THB", "g"), rate("operation", "Filing", "190 THB", "h")
    for line in cost_piece(made, card(*rates, amount_step=D(step))).lines:
        last = line.steps[-1]
        product = last.values["quantity"] * last.values["rate"].amount
        if "=" in last.template:
            assert round_to(product, D("0.01")) == line.amount.amount
        else:
            assert round_to(product, D(step)) == line.amount.amount


def test_a_rounded_share_says_what_it_was():
    sheet = cost_piece(
        piece(Extra("e", "Box", D(1), price=money("10.50 THB"))),
        card(rate("overhead", "Rent", "33 THB", "percent"), amount_step=D(1)),
    )
    assert [str(step) for step in sheet.lines[-1].steps] == [
        "Rent is 33 % of 11 THB: 3.63 THB.",
        "Rounded, that is 4 THB.",
    ]
