"""Prices of a catalog bear their share of a usual shipment, reckoned as a quotation reckons it."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jewelcraft.domain.buyer import Buyer
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.money import Money
from jewelcraft.domain.price_basis import PriceBasis
from jewelcraft.domain.price_basis import basis_costs
from jewelcraft.domain.price_basis import basis_gap
from jewelcraft.domain.price_basis import basis_record
from jewelcraft.domain.price_basis import basis_share
from jewelcraft.domain.price_basis import basis_steps
from jewelcraft.domain.price_basis import check_basis
from jewelcraft.domain.price_basis import recorded_order
from jewelcraft.domain.quote import Incoterm
from jewelcraft.domain.quote import Quote
from jewelcraft.domain.quote import QuoteLine
from jewelcraft.domain.quote import Shipment
from jewelcraft.domain.quote_totals import included_costs

SHIPMENT = Shipment(Decimal(20), Decimal(15), Decimal(25), Decimal(20), Decimal(120), Decimal("0.3"))
AMOUNTS = st.integers(0, 50_000).map(lambda cents: Decimal(cents) / 100)


def basis(term=Incoterm.FOB, **changes):
    return PriceBasis(term, "Bangkok", Decimal(5000), **{"shipment": SHIPMENT, **changes})


@pytest.mark.parametrize(
    ("term", "costs"),
    [
        (Incoterm.EXW, "20"),
        (Incoterm.FCA, "60"),
        (Incoterm.FOB, "80"),
        (Incoterm.CIF, "217.22"),
        (Incoterm.CIP, "217.22"),
    ],
)
def test_each_term_adds_what_it_makes_the_seller_pay(term, costs):
    # 5,200 insured at 110 % for 0.3 %, itself included: 5,200 × 0.0033 ÷ 0.9967 = 17.217, by hand.
    found = sum(cost.amount for cost in basis_costs(basis(term), "USD").values())
    assert found == Decimal(costs)
    assert basis_share(basis(term), "USD") * 5000 == found


@given(st.builds(Shipment, AMOUNTS, AMOUNTS, AMOUNTS, AMOUNTS, AMOUNTS), st.sampled_from(list(Incoterm)))
def test_it_is_the_sum_that_a_quotation_of_the_same_order_bears(shipment, term):
    order = Money(Decimal(5000), "USD")
    lines = (QuoteLine("p", "R-1", 1, order),)
    quote = Quote("q", "Q", date(2026, 11, 26), Buyer("b", "B"), "USD", lines=lines, incoterm=term, shipment=shipment)
    assert basis_costs(basis(term, shipment=shipment), "USD") == included_costs(quote)


def test_what_is_missing_is_said_and_nothing_is_guessed():
    assert basis_gap(basis(), "USD") is None
    assert "usual order" in str(basis_gap(PriceBasis(Incoterm.FOB, "Bangkok", shipment=SHIPMENT), "USD"))
    assert "nothing of the shipment" in str(basis_gap(PriceBasis(Incoterm.FOB, "Bangkok"), "USD"))
    assert basis_gap(PriceBasis(Incoterm.EXW, "Chiang Mai"), "USD") is None
    assert basis_share(PriceBasis(Incoterm.FOB, "Bangkok", shipment=SHIPMENT), "USD") == 0


def test_it_is_told_so_that_it_can_be_reckoned_after():
    assert basis().words == "FOB Bangkok, Incoterms 2020"
    record = "FOB Bangkok, Incoterms 2020; order USD 5000: packing 20, inland 15, clearance 25, loading 20"
    assert basis_record(basis(), "USD") == record
    assert str(basis_steps(basis(), "USD")[-1]) == "FOB prices are 1.6 % above those ex works."


@pytest.mark.parametrize(
    "wrong",
    [
        PriceBasis(order_value=Decimal(-1)),
        PriceBasis(place="x" * 61),
        PriceBasis(shipment=Shipment(freight=Decimal(-1))),
        PriceBasis(shipment=Shipment(insurance_percent=Decimal(60))),
    ],
)
def test_what_cannot_be_is_refused(wrong):
    with pytest.raises(InvalidValueError):
        check_basis(wrong)


def test_costs_of_no_known_order_are_told_and_never_shared():
    unknown = PriceBasis(Incoterm.FOB, "Bangkok", Decimal(0), SHIPMENT)
    assert basis_share(unknown, "USD") == 0
    assert basis_record(unknown, "USD") == unknown.words
    assert "usual order is worth" in str(basis_gap(unknown, "USD"))


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        (PriceBasis(Incoterm.FOB, "Bangkok", Decimal(-1), SHIPMENT), "cannot be below zero"),
        (PriceBasis(Incoterm.FOB, "B" * 500, Decimal(1), SHIPMENT), "too long"),
    ],
)
def test_a_basis_that_cannot_be_is_refused(wrong, reason):
    with pytest.raises(InvalidValueError, match=reason):
        check_basis(wrong)


def test_a_basis_is_kept_with_its_place_in_single_spaces():
    assert check_basis(PriceBasis(Incoterm.FOB, "  Laem   Chabang ", Decimal(1), SHIPMENT)).place == "Laem Chabang"


def test_the_order_of_a_record_is_read_back():
    found = recorded_order(basis_record(basis(), "USD"))
    assert found == ("FOB Bangkok, Incoterms 2020", Money(Decimal(5000), "USD"), basis_costs(basis(), "USD"))


@pytest.mark.parametrize(
    "record",
    [
        "FOB Bangkok, Incoterms 2020",
        "",
        "FOB Bangkok, Incoterms 2020; order USD 5000: bribes 20, inland 15",
    ],
)
def test_what_is_no_record_of_an_order_is_not_read(record):
    assert recorded_order(record) is None
