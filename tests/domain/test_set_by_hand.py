"""A set costed as one piece, a price in secret letters, and lines that a part brought, by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from datetime import date
from datetime import datetime
from decimal import Decimal

import pytest

from jewelcraft.domain.bill import BillPricer
from jewelcraft.domain.brought_lines import without_brought
from jewelcraft.domain.cost_basis import CostBasis
from jewelcraft.domain.costing import bill_piece
from jewelcraft.domain.costing import cost_piece
from jewelcraft.domain.costing import open_ledger
from jewelcraft.domain.costsheet import Role
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.line_rates import line_rates
from jewelcraft.domain.metal_clause import fine_exposure
from jewelcraft.domain.piece import Extra
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import PieceMember
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.piece_set import check_members
from jewelcraft.domain.price_code import check_code
from jewelcraft.domain.price_code import from_code
from jewelcraft.domain.price_code import in_code
from jewelcraft.domain.ring_sizes import RingSystem
from jewelcraft.domain.ring_sizes import read_ring_size
from jewelcraft.domain.ring_sizes import ring_label
from jewelcraft.domain.ring_sizes import ring_system_of
from jewelcraft.domain.set_cost import member_costs
from jewelcraft.domain.set_cost import member_warning
from jewelcraft.domain.setting_tariff import SettingTariff
from jewelcraft.domain.setting_tariff import setting_name
from tests.builders import card
from tests.builders import gold
from tests.builders import money
from tests.builders import piece
from tests.builders import rate

D = Decimal
RING = replace(piece(Extra("box", "Box", price=money("10 THB")), code="R"), id="ring")
STUD = replace(
    piece(
        Extra("card", "Card", price=money("4 THB")),
        LabourStep("run", "Mould", setup_price=money("60 THB")),
        code="E",
    ),
    id="stud",
)
SET = replace(
    piece(Extra("tray", "Tray", price=money("25 THB")), code="S"),
    id="set",
    members=(PieceMember("ring", 1, RING), PieceMember("stud", 2, STUD)),
)
CARD = card(gold())


def test_a_set_of_ten_shares_a_mould_over_twenty_studs():
    """Tray 25 + ring 10 + 2 x (card 4 + mould 60 / 20 = 3) = 49."""
    sheet = cost_piece(SET, CARD, quantity=10)
    assert sheet.total == money("49 THB")
    ring, stud = member_costs(SET, sheet)
    assert (ring.each, ring.amount) == (money("10 THB"), money("10 THB"))
    assert (stud.each, stud.amount) == (money("7 THB"), money("14 THB"))
    assert sum((line.amount.amount for line in sheet.lines), D(0)) == sheet.total.amount
    twice = [str(step) for line in sheet.lines if line.member == "stud" for step in line.steps]
    assert any(step.startswith("2 of it in the set: 2 × ") for step in twice)


def test_what_a_set_lacks_is_named():
    bare = replace(RING, extras=(Extra("x", "Ribbon"),))
    lost = replace(SET, members=(PieceMember("gone", 1), PieceMember("ring", 1, bare), PieceMember("set2", 1, SET)))
    sheet = cost_piece(lost, CARD)
    assert sheet.total is None
    said = " · ".join(map(str, sheet.missing))
    assert "a piece of the set that was deleted" in said
    assert "R: " in said
    assert "S, a set inside a set" in said
    gone, ring, _nested = member_costs(lost, sheet)
    assert (gone.amount, ring.amount) == (None, None)
    assert "was deleted" in str(gone.warning)


def test_a_member_in_the_trash_is_told():
    trashed = PieceMember("ring", 1, replace(RING, trashed_at=datetime(2026, 1, 1, tzinfo=UTC)))
    assert "in the Trash" in str(member_warning(trashed))
    assert member_warning(PieceMember("ring", 1, RING)) is None


def test_the_gold_of_a_set_is_that_of_its_pieces():
    hoop = replace(piece(MetalPart("m", "au750y", D(4))), id="hoop")
    pair = replace(piece(), id="pair", members=(PieceMember("hoop", 2, hoop), PieceMember("gone", 1)))
    assert fine_exposure(pair, CARD) == {"gold": D(6)}


@pytest.mark.parametrize(
    ("members", "reason"),
    [
        ((PieceMember("set", 1),), "cannot hold itself"),
        ((PieceMember("other", 1, SET),), "is a set"),
        ((PieceMember("ring", 0, RING),), "1 or more"),
        ((PieceMember("ring", 1, RING), PieceMember("ring", 2, RING)), "in the set already"),
    ],
)
def test_sets_that_cannot_be(members, reason):
    with pytest.raises(InvalidValueError, match=reason):
        check_members(replace(SET, members=members))


def test_a_member_cannot_be_a_set():
    check_members(SET)
    with pytest.raises(InvalidValueError, match="belongs to a set"):
        check_members(SET, is_member=True)


def test_a_price_in_secret_letters_comes_back():
    assert in_code(money("1250 THB"), "fine goldsm") == "FIGM"
    assert in_code(money("12.50 USD"), "FINEGOLDSM") == "FI/GM"
    assert from_code(" fi/gm", "FINEGOLDSM") == "12.50"
    assert check_code("  ") == ""
    for letters in ("SHORT", "FINEGOLDSS", "FINEGOLD12"):
        with pytest.raises(InvalidValueError, match="ten different letters"):
            check_code(letters)
    with pytest.raises(InvalidValueError, match="Choose the ten letters"):
        in_code(money("1 THB"), "")


def test_a_line_that_a_part_brought_goes_alone():
    ring = piece(
        MetalPart("m", "au750y", D(4), caster="Ko Aung", solder_g=D("0.1"), solder_fineness=D("0.585")),
        StonePart("s", "ruby", setting="prong", setting_price=money("12 THB")),
    )
    without = without_brought(ring, "m", Role.SOLDER)
    assert without.metals[0] == replace(ring.metals[0], solder_g=None, solder_fineness=None)
    assert without_brought(ring, "s", Role.SETTING).stones[0].setting == ""
    assert without_brought(ring, "m", Role.MAIN) == ring
    assert without_brought(ring, "gone", Role.SOLDER) == ring


def test_finished_weight_has_its_solder():
    ring = piece(MetalPart("m", "au750y", D(4), solder_g=D("0.1")), MetalPart("n", "ag925", D(1)))
    assert (ring.net_weight_g, ring.finished_weight_g) == (D(5), D("5.1"))
    assert piece().finished_weight_g is None


@pytest.mark.parametrize(
    ("text", "label"),
    [("7 us", "US 7"), ("size 7 (US)", "US 7"), ("n 1/2", "UK N½"), ("HK14", "HK 14"), ("EU 54", "EU 54")],
)
def test_ring_sizes_however_the_system_is_named(text, label):
    assert ring_label(read_ring_size(text), RingSystem(label[:2])) == label


def test_a_bare_ring_size_names_no_system():
    assert ring_system_of("12") is None
    assert ring_system_of("Japan 12") is RingSystem.JP


def test_a_tariff_names_its_ways():
    tariff = SettingTariff.of(
        card(rate("setting", "Prong 2.5", "12 THB", "stone"), rate("setting", "pavé", "9 THB", "stone"))
    )
    assert tariff.ways() == ["pavé", "prong"]
    assert (setting_name("prong", D("2.50")), setting_name("prong", None)) == ("prong 2.5", "prong")


def test_a_set_is_as_old_as_the_oldest_metal_of_its_pieces_and_names_their_rates():
    ring = replace(piece(MetalPart("m", "au750y", D(4)), code="R"), id="ring")
    chain = replace(piece(MetalPart("n", "ag925", D(9)), code="C"), id="chain")
    members = (PieceMember("chain", 1, chain), PieceMember("ring", 2, ring))
    whole = replace(piece(Extra("tray", "Tray", price=money("25 THB")), code="S"), id="set", members=members)
    old, fresh = gold(day=date(2026, 1, 2)), rate("metal", "silver", "30 THB", "g", day=date(2026, 3, 4))
    day = card(old, fresh)
    sheet, bill = bill_piece(whole, CostBasis(day))
    total = BillPricer(CostBasis(day)).price(bill)
    assert (total.cost, total.metal_day) == (sheet.total, date(2026, 1, 2))
    ledger = open_ledger(whole, CostBasis(day))
    assert len([*ledger.all_charges]) == len(ledger.lines)
    behind = line_rates(ledger)
    assert {each.name for line in behind for each in line} == {"gold", "silver"}
    boxed = replace(whole, extras=(Extra("box", "Box"),))
    bill = bill_piece(boxed, CostBasis(card(old, fresh, rate("extra", "Box", "9 THB"))))[1]
    assert BillPricer(CostBasis(day)).price(bill) is None, "the set's own box has no price any more"
