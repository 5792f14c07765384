"""Price lists and sets in a library: kept, in force, repriced, undone."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from jewelcraft.domain.edit_request import read_edit
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.errors import NotFoundError
from jewelcraft.domain.money import Money
from jewelcraft.domain.piece import Extra
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.piece import PieceMember
from jewelcraft.domain.price_policy import PolicyTier
from jewelcraft.domain.price_policy import PriceBand
from jewelcraft.domain.price_policy import PricePolicy
from jewelcraft.domain.price_policy import PriceRule
from jewelcraft.domain.price_policy import formula_policy
from jewelcraft.domain.price_rounding import Ending
from jewelcraft.domain.set_cost import member_costs
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.settings import counting_in
from jewelcraft.domain.settings import first_settings
from jewelcraft.library.bulk_edits import apply_edits
from jewelcraft.library.comparison import compare_pieces
from jewelcraft.library.library import Library

D = Decimal
FULL = replace(
    formula_policy("orchid"),
    commission_percent=D(10),
    fees_percent=D(2),
    buffer_percent=D(3),
    floor=Money(D(5), "USD"),
    bands=(PriceBand(D(10), D(1)),),
    ending=Ending.NINETY_FIVE_CENTS,
    tiers=(PolicyTier(12, None, D(5)),),
    minimum_order=3,
)


@pytest.fixture
def library(tmp_path):
    policy = PricePolicy(PriceRule.MARKUP, D(100), D(2))
    with Library.create(tmp_path / "shop.jewelcraft", WorkshopSettings(policy=policy)) as opened:
        yield opened


def box(library, code, price, **facts):
    made = Piece(f"id-{code}", code, extras=(Extra(f"e-{code}", "Box", price=Money(D(price), "USD")),), **facts)
    library.pieces.add(made)
    return library.pieces.get(made.id)


def wholesale(library, piece_id):
    return library.store.pieces.figures([piece_id])[piece_id].wholesale


def test_a_whole_policy_is_kept_with_a_piece_a_list_and_the_workshop(library):
    library.pieces.add(Piece("p", "P-1", policy=FULL))
    assert library.pieces.get("p").policy == FULL
    fresh = library.price_lists.new(" Wholesale  USD ", FULL)
    library.price_lists.save(fresh)
    assert library.price_lists.by_name("wholesale usd").policy == FULL
    library.change_settings(replace(library.settings, policy=FULL))
    assert library.settings.policy == FULL
    with pytest.raises(NotFoundError):
        library.price_lists.by_name("Retail")
    with pytest.raises(NotFoundError):
        library.price_lists.get("nobody")


def test_a_list_prices_its_collection_and_undo_takes_it_back(library):
    piece = box(library, "L-1", 10, collection="Lotus")
    assert wholesale(library, piece.id) == Money(D(20), "USD")
    fresh = replace(library.price_lists.new("Triple", formula_policy("triple key")), collections=("Lotus",))
    changes = library.price_lists.save(fresh)
    assert changes.price_lists == {fresh.id}
    assert changes.prices == {piece.id}
    assert wholesale(library, piece.id) == Money(D(30), "USD")
    assert library.price_lists.policy_of(piece).formula == "triple key"
    assert library.price_lists.policy_of(piece, fresh.id) == fresh.policy
    library.history.undo()
    assert wholesale(library, piece.id) == Money(D(20), "USD")
    library.history.redo()
    assert wholesale(library, piece.id) == Money(D(30), "USD")
    library.price_lists.remove(fresh.id)
    assert wholesale(library, piece.id) == Money(D(20), "USD")


def test_pieces_that_a_list_was_chosen_for_follow_it(library):
    """A markup of 100 % on 10 is 20; the list asks three times as much, later four times."""
    piece, other = box(library, "L-1", 10, collection="Lotus"), box(library, "L-2", 10)
    fresh = library.price_lists.new("Triple", PricePolicy(PriceRule.MARKUP, D(200)))
    library.price_lists.save(fresh)
    report = library.price_lists.apply(fresh.id, [piece.id])
    assert [move.piece_id for move in report.moves] == [piece.id]
    assert wholesale(library, piece.id) == Money(D(30), "USD")
    assert library.price_lists.pieces_of(fresh) == [piece.id]
    changes = library.price_lists.save(replace(fresh, policy=PricePolicy(PriceRule.MARKUP, D(300))))
    assert changes.prices == {piece.id}
    assert wholesale(library, piece.id) == Money(D(40), "USD")
    assert wholesale(library, other.id) == Money(D(20), "USD")
    insight = compare_pieces(library, [piece.id, other.id])[0]
    assert insight.wholesale == Money(D(40), "USD")
    library.price_lists.remove(fresh.id)
    assert wholesale(library, piece.id) == Money(D(40), "USD")
    assert library.pieces.get(piece.id).policy == PricePolicy(PriceRule.MARKUP, D(300))
    library.history.undo()
    assert library.price_lists.pieces_of(fresh) == [piece.id]
    assert library.price_lists.policy_of(library.pieces.get(piece.id)).price_list == ""


def test_a_follower_whose_list_is_not_here_keeps_what_the_list_said(library):
    policy = PricePolicy(PriceRule.MARKUP, D(200), price_list="of another laptop")
    piece = box(library, "L-1", 10, policy=policy)
    assert wholesale(library, piece.id) == Money(D(30), "USD")
    assert library.price_lists.policy_of(piece) == replace(policy, price_list="")


def test_a_rule_typed_for_a_follower_is_its_own(library):
    piece = box(library, "L-1", 10)
    fresh = library.price_lists.new("Triple", PricePolicy(PriceRule.MARKUP, D(200)))
    library.price_lists.save(fresh)
    library.price_lists.apply(fresh.id, [piece.id])
    apply_edits(library, [piece.id], [read_edit("markup=250")])
    assert library.pieces.get(piece.id).policy == PricePolicy(PriceRule.MARKUP, D(250))
    assert wholesale(library, piece.id) == Money(D(35), "USD")
    assert library.price_lists.pieces_of(fresh) == []


def test_tiers_of_a_piece_at_todays_rates(library):
    piece = box(library, "T-1", 10)
    policy = replace(library.settings.policy, tiers=(PolicyTier(10, D(50)),))
    assert [tier.prices.wholesale.amount for tier in library.price_lists.tiers(piece, policy)] == [20, 15]


def set_of(library, *members):
    made = Piece("set", "SET-1", type="set", members=tuple(PieceMember(each.id, count) for each, count in members))
    library.pieces.add(made)
    return library.pieces.get("set")


def test_a_set_costs_what_its_pieces_cost_and_follows_them(library):
    ring, stud = box(library, "R-1", 10), box(library, "E-1", 4)
    whole = set_of(library, (ring, 1), (stud, 2))
    sheet = library.pieces.cost_sheet(whole)
    assert sheet.total == Money(D(18), "USD")
    assert [(str(line.label), line.amount.amount) for line in sheet.lines] == [("R-1: Box", 10), ("E-1: Box", 8)]
    assert "2 of it in the set" in str(sheet.lines[1].steps[-1])
    assert wholesale(library, "set") == Money(D(36), "USD")
    changes = library.pieces.change(replace(stud, extras=(replace(stud.extras[0], price=Money(D(5), "USD")),)))
    assert "set" in changes.prices
    assert wholesale(library, "set") == Money(D(40), "USD")
    library.history.undo()
    assert wholesale(library, "set") == Money(D(36), "USD")
    costs = member_costs(whole, sheet)
    assert [(cost.each.amount, cost.amount.amount) for cost in costs] == [(10, 10), (4, 8)]


def test_a_member_in_the_trash_is_said_and_cannot_be_deleted_under_its_set(library):
    ring = box(library, "R-1", 10)
    set_of(library, (ring, 1))
    library.pieces.trash([ring.id])
    whole = library.pieces.get("set")
    (cost,) = member_costs(whole, library.pieces.cost_sheet(whole))
    assert "R-1 is in the Trash" in str(cost.warning)
    with pytest.raises(InvalidValueError, match="R-1 belongs to the set SET-1"):
        library.pieces.delete_for_ever([ring.id])
    library.pieces.delete_for_ever([ring.id, "set"])
    assert library.check() == []
    library.history.undo()
    assert library.pieces.get("set").members[0].piece.code == "R-1"


def test_a_missing_rate_in_a_member_is_named(library):
    lost = Piece("x", "X-1", extras=(Extra("e", "Tag"),))
    library.pieces.add(lost)
    whole = set_of(library, (lost, 1))
    sheet = library.pieces.cost_sheet(whole)
    assert sheet.total is None
    assert sheet.missing[0].startswith("X-1: ")
    (cost,) = member_costs(whole, sheet)
    assert cost.amount is None
    assert cost.gaps


def test_sets_hold_single_pieces_only(library):
    ring = box(library, "R-1", 10)
    whole = set_of(library, (ring, 1))
    for wrong in (
        Piece("b", "B", members=(PieceMember("b"),)),
        Piece("b", "B", members=(PieceMember(whole.id),)),
        Piece("b", "B", members=(PieceMember(ring.id, 0),)),
        Piece("b", "B", members=(PieceMember(ring.id), PieceMember(ring.id, 2))),
    ):
        with pytest.raises(InvalidValueError):
            library.pieces.add(wrong)
    with pytest.raises(InvalidValueError, match="cannot be a set itself"):
        library.pieces.change(replace(ring, members=(PieceMember("other"),)))


def test_a_lost_member_and_a_nested_set_are_gaps_never_zero(library):
    ring = box(library, "R-1", 10)
    nested = replace(ring, members=(PieceMember("q"),))
    whole = Piece("s", "S", members=(PieceMember("gone"), PieceMember(ring.id, 1, nested)))
    sheet = library.pieces.cost_sheet(whole)
    assert sheet.missing == ("a piece of the set that was deleted", "R-1, a set inside a set")
    assert [cost.warning is None for cost in member_costs(whole, sheet)] == [False, True]


def test_lists_and_pieces_are_rounded_anew_with_the_workshops_money(tmp_path):
    """A thousand rupiah are a small step, a thousand dollars are not; one undo brings all of it back."""
    rounded = PricePolicy(rounding_step=D(1000), bands=(PriceBand(D(0), D(5000)),), ending=Ending.NINE_THOUSAND)
    with Library.create(tmp_path / "rupiah.jewelcraft", first_settings("Shop", "IDR")) as library:
        own = library.price_lists.new("Shop", rounded)
        asked = library.price_lists.new("Singapore", replace(rounded, currency="SGD"))
        for price_list in (own, asked):
            library.price_lists.save(price_list)
        library.pieces.add(Piece("id-1", "R-1", policy=rounded))
        library.pieces.add(Piece("id-2", "R-2"))
        library.change_settings(counting_in(library.settings, "USD"))
        for policy in (library.price_lists.get(own.id).policy, library.pieces.by_code("R-1").policy):
            assert (policy.rounding_step, policy.bands, policy.ending) == (D(1), (), Ending.NONE)
        assert library.price_lists.get(asked.id).policy == asked.policy
        assert library.pieces.get("id-2").policy is None
        library.history.undo()
        assert library.settings.home_currency == "IDR"
        assert library.price_lists.get(own.id).policy == rounded == library.pieces.by_code("R-1").policy
