"""Figures found by a bill are those found from the parts, to the last digit, whatever the piece, policy and rates."""

from dataclasses import replace

from hypothesis import HealthCheck
from hypothesis import assume
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from jewelcraft.domain.price_list import PolicyBook
from jewelcraft.domain.price_list import PriceList
from jewelcraft.library.coster import Coster
from tests.domain.test_bill import cards
from tests.domain.test_bill import pieces
from tests.domain.test_price_way import policies


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(pieces, st.none() | policies, policies, policies, st.sampled_from(["", "Lotus"]), cards(), cards())
def test_by_bill_and_by_parts_is_the_same(piece, own, of_list, workshop, collection, first, later):
    book = PolicyBook(workshop, (PriceList("list", "List", of_list, ("Lotus",)),))
    piece = replace(piece, policy=own, collection=collection)
    bill = Coster(first, book).cost(piece)[1]
    assume(bill)
    for card in (first, later):
        coster = Coster(card, book)
        priced = coster.price(bill, own, collection)
        if priced is None:
            assert card is later
            continue
        whole = coster.cost(piece)[0]
        assert coster.told(piece.id, priced) == whole
        assert [str(money) for money in (whole.wholesale, whole.retail)] == [
            str(money) for money in (coster.told(piece.id, priced).wholesale, coster.told(piece.id, priced).retail)
        ]


@given(policies, policies)
def test_a_list_that_was_chosen_is_in_force_before_all_else(own, of_list):
    follower = replace(own, price_list="list")
    book = PolicyBook(own, (PriceList("list", "List", of_list),))
    assert book.in_force(follower, "") == of_list
    assert PolicyBook().in_force(follower, "") == own
