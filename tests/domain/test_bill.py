"""A bill comes to what the cost sheet says, on its own card and on any later one."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import HealthCheck
from hypothesis import assume
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from jewelcraft.domain.bill import BillPricer
from jewelcraft.domain.cost_basis import CostBasis
from jewelcraft.domain.costing import bill_piece
from jewelcraft.domain.costing import cost_piece
from jewelcraft.domain.numbers import Rounding
from jewelcraft.domain.numbers import round_to
from jewelcraft.domain.piece import AreaFrom
from jewelcraft.domain.piece import Extra
from jewelcraft.domain.piece import Finding
from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import Loss
from jewelcraft.domain.piece import LossBasis
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import PieceMember
from jewelcraft.domain.piece import Plating
from jewelcraft.domain.piece import StoneBasis
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.pricing import shares_of
from tests.builders import DAY
from tests.builders import card
from tests.builders import money
from tests.builders import naga_card
from tests.builders import naga_ring
from tests.builders import piece
from tests.builders import rate

D = Decimal


def _numbers(least, most, places=2):
    return st.decimals(least, most, places=places, allow_nan=False, allow_infinity=False)


amounts = _numbers("0.01", 5000)
prices = st.none() | st.builds(lambda amount, code: money(f"{amount} {code}"), amounts, st.sampled_from(["THB", "USD"]))
ids = st.uuids().map(str)
maybe = st.none() | st.decimals("0.1", 20, places=1)
losses = st.builds(Loss, st.just("Filing"), _numbers(0, 30), st.sampled_from(LossBasis), _numbers(0, 100))
parts = st.one_of(
    st.builds(
        MetalPart,
        id=ids,
        alloy=st.sampled_from(["au750y", "ag925", "brass"]),
        net_weight_g=_numbers(0, 90),
        loss_percent=_numbers(0, 30),
        loss_basis=st.sampled_from(LossBasis),
        recovered_percent=_numbers(0, 100),
        payout_percent=_numbers(0, 100),
        losses=st.just(()) | st.lists(losses, max_size=3).map(tuple),
        refining_fee=prices,
        caster=st.sampled_from(["", "", "Siam"]),
        casting_per_gram=prices,
        casting_per_piece=st.none(),
        sprue_g=maybe,
        remelt_loss_percent=st.none() | _numbers(0, 20),
        tied_days=st.none() | _numbers(0, 90),
        tied_interest_percent=st.none() | _numbers(0, 20),
        solder_g=maybe,
        solder_fineness=st.none() | st.sampled_from([D("0.7"), D("0.75")]),
    ),
    st.builds(
        StonePart,
        id=ids,
        kind=st.sampled_from(["sapphire", "diamond", "mystery"]),
        count=st.integers(0, 40),
        cut=st.sampled_from(["round", "oval"]),
        size_mm=st.lists(_numbers("0.5", 9), max_size=2).map(tuple),
        carat_each=st.none() | _numbers("0.01", 3),
        carat_total=st.none() | st.none() | _numbers("0.01", 3),
        girdle=st.sampled_from(["", "thick"]),
        basis=st.sampled_from(StoneBasis),
        price=prices,
        price_key=st.sampled_from(["", "sapphire"]),
        breakage_percent=_numbers(0, 20),
        lot_count=st.none() | _numbers(1, 900),
        setting=st.sampled_from(["", "", "prong", "bezel"]),
        setting_price=st.none() | prices,
    ),
    st.builds(Finding, id=ids, name=st.just("hook"), quantity=_numbers(0, 9), price=prices),
    st.builds(
        LabourStep,
        id=ids,
        operation=st.sampled_from(["Polishing", "Casting", "Setting"]),
        basis=st.sampled_from(LabourBasis),
        quantity=st.none() | _numbers(0, 300),
        price=prices,
        setup_minutes=_numbers(0, 90),
        setup_price=prices,
        outside=st.booleans(),
        worker=st.sampled_from(["", "", "Aung"]),
        setup_over=st.none() | st.integers(1, 500),
        learning_percent=st.none() | st.sampled_from([D(80), D(90), D(100)]),
        actual_minutes=maybe,
        costs_actual=st.booleans(),
    ),
    st.builds(
        Plating,
        id=ids,
        metal=st.just("gold"),
        area_cm2=amounts,
        thickness_um=amounts,
        price=prices,
        area_from=st.sampled_from(AreaFrom),
        sheet_mm=maybe,
    ),
    st.builds(Extra, id=ids, name=st.just("box"), quantity=_numbers(0, 9), price=prices),
)
rejects = st.none() | st.sampled_from([D(0), D(4), D("12.5")])
single = st.builds(
    lambda parts, batch, rejects: piece(*parts, batch=batch, reject_percent=rejects),
    st.lists(parts, max_size=6),
    st.integers(1, 20),
    rejects,
)
members = st.builds(lambda inner, count: PieceMember(inner.id, count, inner), single, st.integers(1, 3))
sets = st.builds(
    lambda own, inside: replace(own, members=tuple(inside)), single, st.lists(members, min_size=1, max_size=3)
)
pieces = single | sets

_KEYS = {
    ("metal", "gold"): ("g", "ozt", "baht_bar"),
    ("metal", "silver"): ("g",),
    ("metal", "brass"): ("kg",),
    ("stone", "sapphire"): ("ct", "pc", "g"),
    ("finding", "hook"): ("pc", "g"),
    ("operation", "Polishing"): ("hour", "pc", "stone", "g"),
    ("operation", "Setting"): ("stone", "h"),
    ("operation", "Bench hour"): ("hour",),
    ("plating", "gold"): ("g", "pc", "cm2"),
    ("extra", "box"): ("pc",),
    ("overhead", "workshop"): ("hour", "percent", "percent_labour", "pc", "moon"),
    ("overhead", "rent"): ("percent", "hour"),
    ("overhead", "failing"): ("reject", "percent"),
    ("worker", "Aung"): ("hour", "pc"),
    ("worker", "Aung: Setting"): ("stone", "hour"),
    ("worker", "Siam"): ("g", "pc"),
    ("setting", "prong 2.5"): ("stone", "min"),
    ("setting", "prong"): ("stone", "min"),
    ("setting", "bezel"): ("min",),
    ("currency", "USD"): ("USD",),
}


@st.composite
def cards(draw, step=None):
    """Draw a card on which most rates stand, in one of their units."""
    rates = []
    for (kind, name), units in _KEYS.items():
        if draw(st.integers(0, 9)):
            day = DAY - timedelta(days=draw(st.integers(0, 9)))
            price = f"{draw(amounts)} {draw(st.sampled_from(['THB', 'THB', 'USD'])) if kind != 'currency' else 'THB'}"
            rates.append(rate(kind, name, price, draw(st.sampled_from(units)), day=day))
    return card(*rates, amount_step=D(step or "0.01"))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(pieces, cards(), cards())
def test_a_bill_comes_to_the_total_of_the_sheet(piece, first, later):
    sheet, bill = bill_piece(piece, CostBasis(first))
    assert bool(bill) == sheet.is_complete
    assume(bill)
    for day in (first, later):
        anew = cost_piece(piece, day, explain=False)
        total = BillPricer(CostBasis(day)).price(bill)
        if total is None:
            assert day is later
        else:
            assert (total.cost, total.metal_day) == (anew.total, anew.oldest_rate_day)
            assert BillPricer(CostBasis(day)).shares(bill) == shares_of(anew)


def test_only_a_price_that_went_or_is_counted_otherwise_asks_for_the_piece():
    full = naga_card()
    bill = bill_piece(naga_ring(), CostBasis(full))[1]
    for key, known in full.rates.items():
        dearer = replace(full, rates={**full.rates, key: replace(known, amount=known.amount * 2)})
        total = BillPricer(CostBasis(dearer)).price(bill)
        assert total is not None
        assert total.cost == cost_piece(naga_ring(), dearer).total
    without_gold = replace(full, rates={key: rate for key, rate in full.rates.items() if key[1] != "gold"})
    assert BillPricer(CostBasis(without_gold)).price(bill) is None


def test_an_operation_that_gets_a_price_of_its_own_leaves_the_bench_hour():
    step = LabourStep("1", "Polishing", quantity=D(30))
    bench, own = rate("operation", "Bench hour", "200 THB", "hour"), rate("operation", "Polishing", "300 THB", "hour")
    bill = bill_piece(piece(step), CostBasis(card(bench)))[1]
    assert BillPricer(CostBasis(card(bench))).price(bill).cost == money("100 THB")
    assert BillPricer(CostBasis(card(bench, own))).price(bill).cost == money("150 THB")


def test_names_with_any_sign_in_them_survive():
    finding = Finding("1", 'hook "\n|\u2028 ขอ')
    day = card(rate("finding", finding.name, "10 THB"))
    assert BillPricer(CostBasis(day)).price(bill_piece(piece(finding), CostBasis(day))[1]).cost == money("10 THB")


def test_bills_of_another_edition_are_not_trusted():
    assert BillPricer(CostBasis(card())).price("") is None
    assert BillPricer(CostBasis(card())).price("2|1|0|0") is None
    assert BillPricer(CostBasis(card())).shares("2|1|0|0") is None


def test_a_set_whose_piece_lost_its_price_is_costed_anew():
    box = Extra("1", "box", quantity=D(1))
    priced, bare = card(rate("extra", "box", "10 THB")), card()
    both = replace(piece(), members=(PieceMember("m", 2, piece(box)),))
    bill = bill_piece(both, CostBasis(priced))[1]
    assert BillPricer(CostBasis(priced)).price(bill).cost == money("20 THB")
    assert BillPricer(CostBasis(bare)).price(bill) is None
    assert BillPricer(CostBasis(bare)).shares(bill) is None


def test_labour_that_is_dearer_is_dearer_in_every_piece_of_a_set():
    step = LabourStep("1", "Polishing", quantity=D(30), price=money("200 THB"))
    both = replace(piece(step), members=(PieceMember("m", 3, piece(step)),))
    bill = bill_piece(both, CostBasis(card()))[1]
    dearer = BillPricer(CostBasis(card()), D("1.1"))
    assert BillPricer(CostBasis(card())).price(bill).cost == money("400 THB")
    assert dearer.price(bill).cost == money("440 THB")
    assert dearer.shares(bill) == (0, 0, D("440"), 0, 0)


@given(_numbers(-(10**9), 10**9, 5), st.sampled_from(["1", "0.1", "0.01", "0.001"]), st.sampled_from(Rounding))
def test_rounding_to_plain_steps_is_rounding_to_multiples(value, step, how):
    rounded = round_to(value, D(step), how)
    # A step written otherwise takes the long way.
    assert rounded == round_to(value * 7, D(step) * 7, how) / 7
    assert str(rounded) == str(rounded.quantize(D(step)) + 0)


@pytest.mark.parametrize("step", ["0.05", "1", "100"])
def test_lines_of_a_bill_are_rounded_as_on_the_sheet(step):
    day = naga_card(amount_step=D(step))
    sheet, bill = bill_piece(naga_ring(), CostBasis(day))
    assert BillPricer(CostBasis(day)).price(bill).cost == sheet.total


def test_every_kind_of_price_is_found_again_on_a_card_where_all_costs_twice_as_much():
    """Refiner's fee, sprue, solder, caster, tariff in minutes, a person's hour, a shared set-up."""
    made = piece(
        MetalPart(
            "m", "au750y", D(10), D(10), recovered_percent=D(60), payout_percent=D(90), refining_fee=money("1 USD"),
            sprue_g=D(5), remelt_loss_percent=D(1), tied_days=D(30), tied_interest_percent=D(12),
            solder_g=D("0.4"), solder_fineness=D("0.7"),
        ),
        StonePart(
            "s", "sapphire", count=8, size_mm=(D(2),), price_key="sapphire", carat_each=D("0.04"), setting="prong",
        ),
        LabourStep("w", "Polishing", quantity=D(30), worker="Aung", setup_minutes=D(60), setup_price=money("3 USD")),
        batch=5,
    )  # fmt: skip
    known = [
        rate("metal", "gold", "2000 THB", "g"),
        rate("stone", "sapphire", "500 THB", "ct"),
        rate("setting", "prong 2.5", "6 THB", "min"),
        rate("operation", "Bench hour", "200 THB", "hour"),
        rate("worker", "Aung", "120 THB", "hour"),
        rate("currency", "USD", "30 THB", "USD"),
    ]
    day = card(*known)
    bill = bill_piece(made, CostBasis(day))[1]
    kinds = {"filings", "tied", "solder", "set", "setup", "worker", "typed", "listed", "alloy", "hourly"}
    assert kinds - {kind for kind in kinds if f'"{kind}"' in bill} == {"hourly"}
    dearer = card(*(each if each.unit == "min" else replace(each, amount=each.amount * 2) for each in known))
    twice = BillPricer(CostBasis(dearer)).price(bill).cost
    assert twice == cost_piece(made, dearer).total
    once = BillPricer(CostBasis(day)).price(bill).cost
    assert abs((twice - once * 2).amount) <= D("0.1"), "every line is rounded"
    # Other minutes of the tariff are other hours at the bench: the piece has to be costed anew.
    slower = card(*(replace(each, amount=D(7)) if each.unit == "min" else each for each in known))
    assert BillPricer(CostBasis(slower)).price(bill) is None
    with pytest.raises(ValueError, match="moon"):
        CostBasis(day).price_of(("moon", "gold"))


@pytest.mark.parametrize(("known", "later"), [("g", "pc"), ("pc", "g")])
def test_a_caster_who_later_asks_for_the_other_unit_too_is_costed_anew(known, later):
    made = piece(MetalPart("m", "au750y", D(10), caster="Siam"))
    gold_price, first = rate("metal", "gold", "100 THB", "g"), rate("worker", "Siam", "20 THB", known)
    other = rate("worker", "Siam: Yellow gold 18K", "60 THB", later)
    bill = bill_piece(made, CostBasis(card(gold_price, first)))[1]
    assert (
        BillPricer(CostBasis(card(gold_price, first))).price(bill).cost
        == cost_piece(made, card(gold_price, first)).total
    )
    assert BillPricer(CostBasis(card(gold_price, first, other))).price(bill) is None


def test_a_bill_bears_typed_work_rejects_and_overheads():
    """50 of typed work, 30 of a box, 10 % of both as rent, and one in five that fails."""
    made = piece(
        LabourStep("l", "Engraving", LabourBasis.PIECE, price=money("50 THB")),
        Extra("e", "box", price=money("30 THB")),
        reject_percent=D(20),
    )
    day = card(rate("overhead", "rent", "10 THB", "percent"), rate("overhead", "failing", "5 THB", "reject"))
    bill = bill_piece(made, CostBasis(day))[1]
    assert BillPricer(CostBasis(day)).price(bill).cost == cost_piece(made, day).total == money("110 THB")
    assert BillPricer(CostBasis(day), D(2)).price(bill).cost == money("178.75 THB")  # (100 + 30) x 1.1 / 0.8
    no_rate = card(rate("overhead", "rent", "10 USD", "pc"))
    assert BillPricer(CostBasis(no_rate)).price(bill) is None
