"""A bill summed up in whole numbers comes to what the bill itself comes to, or is not summed up at all."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from math import floor

import pytest
from hypothesis import HealthCheck
from hypothesis import assume
from hypothesis import event
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from jewelcraft.domain.bill import EDITION
from jewelcraft.domain.bill import BillPricer
from jewelcraft.domain.bill_sums import BillSums
from jewelcraft.domain.bill_sums import MetalCharge
from jewelcraft.domain.bill_sums import metal_charges
from jewelcraft.domain.bill_sums import work_key
from jewelcraft.domain.cost_basis import CostBasis
from jewelcraft.domain.costing import bill_piece
from jewelcraft.domain.piece import Extra
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import PieceMember
from tests.builders import card
from tests.builders import gold
from tests.builders import money
from tests.builders import piece
from tests.builders import rate
from tests.domain.test_bill import _KEYS as KEYS
from tests.domain.test_bill import pieces

D = Decimal
BOX = Extra("e", "box", price=money("12.34 THB"))
RING = piece(MetalPart("m", "au750y", D(4)), LabourStep("l", "Polishing", quantity=D(30)), BOX)
HOUR = rate("operation", "Polishing", "180 THB", "hour")


@st.composite
def full_cards(draw):
    """Draw a card on which all rates stand, shares of a whole as percentages."""
    rates = []
    for (kind, name), units in KEYS.items():
        unit = draw(st.sampled_from([unit for unit in units if unit != "moon"]))
        most = 60 if unit in {"percent", "percent_labour", "reject"} else 900
        rates.append(rate(kind, name, f"{draw(st.decimals(0, most, places=1))} THB", unit))
    return card(*rates, amount_step=D(draw(st.sampled_from(["0.01", "0.01", "0.05", "1", "0.0001"]))))


def of(bill, basis):
    """Return what a bill comes to by its sum; None where it has none."""
    sums, step = BillSums(basis), Fraction(basis.amount_step)
    found = sums.work(bill)
    if found is None:
        return None
    metal, stones, labour, overhead, rest = (step * amount for amount in found.amounts)
    for charge in metal_charges(bill):
        price, divisor, _group, _day = sums.worked.look_up(charge.where)
        if price is None:
            return None
        metal += charge.times * Fraction(basis.round_amount(charge.quantity, price, divisor))
    if metal < 0:
        return None
    spent = metal + stones + labour + rest
    whole = spent + overhead + sum(_half_up(spent * Fraction(*share), step) for share in sums.percents)
    return whole + _half_up(whole * Fraction(*found.rejects), step)


def _half_up(value, step):
    return floor(value / step + Fraction(1, 2)) * step


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(pieces, full_cards())
def test_a_sum_comes_to_what_its_bill_comes_to(made, day):
    basis = CostBasis(day)
    bill = bill_piece(made, basis)[1]
    assume(bill)
    found, reckoned = of(bill, basis), BillPricer(basis).reckon(bill)
    event("summed" if found is not None else "left to the bill")
    if found is not None and reckoned is not None:
        assert found == Fraction(reckoned[0])


def bill_at(made, *rates, **facts):
    basis = CostBasis(card(gold(), HOUR, *rates, **facts))
    return bill_piece(made, basis)[1], basis


def test_a_ring_is_labour_and_the_rest_in_steps_beside_its_metal():
    bill, basis = bill_at(RING, rate("overhead", "rent", "60 THB", "hour"))
    assert BillSums(basis).work(bill).amounts == (0, 0, 9_000, 3_000, 1_234)
    (charge,) = metal_charges(bill)
    assert (charge.quantity, charge.times) == (D(4), 1)
    assert isinstance(charge, MetalCharge)
    assert of(bill, basis) == Fraction(BillPricer(basis).reckon(bill)[0])


def test_shares_of_all_that_was_spent_and_rejects_are_fractions():
    bill, basis = bill_at(
        RING, rate("overhead", "rent", "12.5 THB", "percent"), rate("overhead", "bad", "4 THB", "reject")
    )
    sums = BillSums(basis)
    assert sums.percents == ((1, 8),)
    assert sums.work(bill).rejects == (1, 24)
    assert of(bill, basis) == Fraction(BillPricer(basis).reckon(bill)[0])


def test_a_set_sums_its_pieces_unless_something_is_rounded_for_each():
    inside = replace(RING, id="inner")
    pair = replace(piece(BOX), members=(PieceMember("inner", 2, inside),))
    bill, basis = bill_at(pair)
    assert BillSums(basis).work(bill).amounts == (0, 0, 18_000, 0, 3 * 1_234)
    assert [charge.times for charge in metal_charges(bill)] == [2]
    assert of(bill, basis) == Fraction(BillPricer(basis).reckon(bill)[0])
    bill, basis = bill_at(pair, rate("overhead", "rent", "10 THB", "percent"))
    assert BillSums(basis).work(bill) is None
    many = replace(pair, members=(PieceMember("inner", 10_001, inside),))
    bill, basis = bill_at(many)
    assert BillSums(basis).work(bill) is None


@pytest.mark.parametrize(
    ("rates", "facts"),
    [
        ((), {"amount_step": D("0.0001")}),
        ((), {"amount_step": D(5000)}),
        ((rate("overhead", "rent", "0.1234567 THB", "percent"),), {}),
        ((rate("overhead", "a", "4 THB", "reject"), rate("overhead", "b", "5 THB", "reject")), {}),
    ],
)
def test_what_is_too_fine_too_coarse_or_doubled_is_not_summed(rates, facts):
    bill, basis = bill_at(RING, *rates, **facts)
    assert bill
    assert BillSums(basis).work(bill) is None


def test_a_bill_of_another_program_or_without_its_rate_is_not_summed():
    bill, basis = bill_at(RING)
    assert BillSums(basis).work(bill.replace(EDITION, "0", 1)) is None
    assert BillSums(CostBasis(card(gold()))).work(bill) is None
    coarse = CostBasis(card(gold(), HOUR, amount_step=D(1)))
    assert BillSums(coarse).work(bill) is None
    strange = CostBasis(card(gold(), HOUR, rate("overhead", "rent", "9 THB", "moon")))
    assert BillSums(strange).work(bill) is None


def test_all_but_metals_makes_another_key():
    known = card(gold(), HOUR)
    assert work_key(known) == work_key(card(replace(gold(), amount=D(1)), HOUR))
    assert work_key(known) != work_key(card(gold(), replace(HOUR, amount=D(1))))
    assert work_key(known) != work_key(replace(known, amount_step=D(1)))
