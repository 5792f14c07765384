"""Quotations add up, reach the agreed place, follow the metal, and are kept as quoted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import HealthCheck
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from jewelcraft.domain.buyer import Buyer
from jewelcraft.domain.buyer import check_buyer
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.frozen_sheet import freeze
from jewelcraft.domain.money import Money
from jewelcraft.domain.piece import Extra
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.price_policy import PolicyTier
from jewelcraft.domain.price_policy import PricePolicy
from jewelcraft.domain.price_policy import PriceRule
from jewelcraft.domain.price_rounding import Ending
from jewelcraft.domain.quote import Incoterm
from jewelcraft.domain.quote import Quote
from jewelcraft.domain.quote import QuoteLine
from jewelcraft.domain.quote import QuoteStatus
from jewelcraft.domain.quote import Shipment
from jewelcraft.domain.quote import Spread
from jewelcraft.domain.quote import check_quote
from jewelcraft.domain.quote_clause import agreed_today
from jewelcraft.domain.quote_clause import clause_steps
from jewelcraft.domain.quote_clause import line_sensitivity
from jewelcraft.domain.quote_clause import quoted_metals
from jewelcraft.domain.quote_moves import LineMove
from jewelcraft.domain.quote_moves import quoted_line
from jewelcraft.domain.quote_moves import quoting_policy
from jewelcraft.domain.quote_totals import below_cost_line
from jewelcraft.domain.quote_totals import quote_totals
from tests.builders import DAY
from tests.builders import card
from tests.builders import gold
from tests.builders import money
from tests.builders import piece
from tests.builders import rate

D = Decimal
BUYER = Buyer("b", "Mei", "Jade House")
MARKUP = PricePolicy(PriceRule.MARKUP, D(100), D(2))
USD = card(home="USD")


def line(price="100 USD", quantity=1, **facts):
    return QuoteLine("p", "R-1", quantity, money(price), **facts)


def quote(*lines, **facts):
    return Quote("q", "Q-1", DAY, BUYER, "USD", lines=lines, **facts)


def test_a_shipment_is_built_up_to_the_published_cif():
    # domain 6.6, P07: C 17,050, F 2,500, 0.55 % on 110 % with the premium covered too: 119.00, CIF 19,669.
    way = Shipment(freight=D(2500), insurance_percent=D("0.55"))
    totals = quote_totals(quote(line("17050 USD"), incoterm=Incoterm.CIF, shipment=way))
    assert totals.costs == (("freight", money("2500 USD")), ("insurance", money("119.00 USD")))
    assert totals.total == money("19669.00 USD")
    assert "itself included, is 119.00 USD" in " ".join(map(str, totals.steps))


@pytest.mark.parametrize(
    ("term", "total"),
    [(Incoterm.EXW, 110), (Incoterm.FCA, 135), (Incoterm.FOB, 140), (Incoterm.CIF, 180), (Incoterm.CIP, 180)],
)
def test_each_term_takes_its_costs_over(term, total):
    way = Shipment(D(10), D(20), D(5), D(5), D(40))
    totals = quote_totals(quote(line(), incoterm=term, shipment=way))
    assert totals.total == money(f"{total} USD")


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(
    st.lists(st.tuples(st.decimals(0, 5000, places=2), st.integers(1, 60), st.decimals(0, 50, places=1)), max_size=5),
    st.sampled_from(Spread),
    st.sampled_from(Incoterm),
    st.decimals(0, 900, places=2),
)
def test_what_is_shown_adds_up_to_the_total(lines, spread, term, freight):
    way = Shipment(D(12), D(8), D(3), D(2), freight, D("0.5"), spread=spread)
    many = [
        QuoteLine("p", str(place), count, Money(price, "USD"), weight_g=weight)
        for place, (price, count, weight) in enumerate(lines)
    ]
    totals = quote_totals(quote(*many, incoterm=term, shipment=way))
    shown = sum((each.amount.amount for each in totals.lines), D(0)) + sum(
        (cost.amount for _, cost in totals.costs), D(0)
    )
    assert shown == totals.total.amount
    apart = quote_totals(quote(*many, incoterm=term, shipment=replace(way, spread=Spread.APART)))
    pieces = sum(count for _, count, _ in lines)
    if lines:
        assert D(0) <= totals.total.amount - apart.total.amount <= D("0.01") * pieces


def test_discount_and_cash_rounding_come_last():
    bill = replace(
        quote(), currency="THB", cash=True, lines=(QuoteLine("p", "R", 3, money("10.15 THB"), discount_percent=D(5)),)
    )
    totals = quote_totals(bill)
    assert totals.exact == money("28.92 THB")
    assert totals.total == money("29 THB")
    assert "Paid in cash" in str(totals.steps[-1])


def test_a_line_without_a_price_is_named():
    totals = quote_totals(quote(line(), QuoteLine("x", "X-1")))
    assert totals.missing == ("X-1",)
    assert totals.total == money("100 USD")
    assert totals.lines[1].amount is None


def priced(made, rates, policy=MARKUP, quantity=1, **facts):
    return quoted_line(made, rates, policy, QuoteLine(made.id, made.code, quantity, **facts))


def test_a_line_takes_its_tier_and_keeps_its_sheet():
    made = piece(Extra("e", "Box", price=money("10 USD")))
    policy = replace(MARKUP, tiers=(PolicyTier(10, discount_percent=D(10)),))
    one, _ = priced(made, USD, policy)
    many, _ = priced(made, USD, policy, 12)
    assert (one.unit_price, many.unit_price) == (money("20 USD"), money("18 USD"))
    assert many.computed().prices.wholesale == many.unit_price
    (found,) = quote_totals(quote(many)).lines
    assert found.margin.quantize(D("0.1")) == D("44.4")
    assert below_cost_line(found) is None


def test_a_discount_below_cost_is_said():
    made = piece(Extra("e", "Box", price=money("10 USD")))
    cheap, _ = priced(made, USD, replace(MARKUP, commission_percent=D(10)), discount_percent=D(60))
    (found,) = quote_totals(quote(cheap)).lines
    assert found.below_cost
    assert found.margin < 0
    assert str(below_cost_line(found)).startswith("T-1 is below cost: each piece costs 10.00 USD")


def test_a_typed_price_stays_and_a_missing_rate_is_named():
    made = piece(MetalPart("m", "au750y", D(3)))
    typed, missing = priced(made, USD, typed=True, unit_price=money("99 USD"))
    assert typed.unit_price == money("99 USD")
    assert [str(gap) for gap in missing] == ["gold price"]
    none, _ = priced(made, USD)
    assert none.unit_price is None
    foreign, missing = priced(piece(Extra("e", "Box", price=money("9 USD"))), USD, replace(MARKUP, currency="EUR"))
    assert foreign.unit_price is None
    assert missing
    assert QuoteLine("p", "P").computed() is None


def test_the_policy_of_a_quotation():
    policy = replace(MARKUP, rounding_step=D(10), ending=Ending.NINE)
    agent = replace(BUYER, commission_percent=D(15))
    assert quoting_policy(policy, BUYER, "USD", "USD") == policy
    assert quoting_policy(policy, agent, "USD", "USD").commission_percent == 15
    other = quoting_policy(policy, BUYER, "THB", "USD")
    assert (other.currency, other.rounding_step, other.ending) == ("THB", 0, Ending.NONE)


def test_the_metal_clause_is_that_of_the_reference():
    # domain 6.7: 3.00 g of 18K with 10 % input loss move 0.0804 USD for each USD an ounce.
    from jewelcraft.domain.piece import LossBasis

    made = piece(MetalPart("m", "au750y", D(3), D(10), LossBasis.ON_INPUT))
    rates = card(rate("metal", "gold", "2400 USD", "ozt"), home="USD")
    found, _ = priced(made, rates, quantity=10)
    clause = agreed_today("gold", rates)
    assert line_sensitivity(found, clause, "USD").quantize(D("0.0001")) == D("0.0804")
    bill = quote(found, clause=clause)
    steps = clause_steps(bill, quote_totals(bill).total)
    assert len(steps) == 9
    middle = steps[4]
    assert middle.total == quote_totals(bill).total
    assert middle.metal_price == money("2400 USD")
    step = steps[5].metal_price.amount - 2400
    assert (steps[5].total - middle.total).amount == (D("0.0803766") * step * 10).quantize(D("0.01"))
    assert quoted_metals(bill) == ["gold"]


def test_a_clause_without_its_rates_prints_nothing():
    rates = card(rate("metal", "gold", "2400 USD", "ozt"), home="USD")
    clause = agreed_today("gold", rates)
    assert agreed_today("silver", rates) is None
    assert clause_steps(quote(line()), money("1 USD")) == ()
    assert clause_steps(quote(line(), clause=clause), money("1 USD")) == ()
    made = piece(MetalPart("m", "au750y", D(3)))
    thai, _ = priced(made, card(gold()))
    assert line_sensitivity(thai, clause, "THB") is None
    assert quoted_metals(quote(line())) == []


def test_what_moved_since():
    move = LineMove(line("100 USD"), line("104 USD"))
    assert (move.difference, move.percent) == (money("4 USD"), D(4))
    assert LineMove(line(), None).difference is None
    assert LineMove(line(), None).percent is None


def test_a_sent_quotation_lapses_by_itself():
    sent = quote(status=QuoteStatus.SENT, valid_until=date(2026, 12, 1))
    assert sent.status_on(date(2026, 12, 1)) is QuoteStatus.SENT
    assert sent.status_on(date(2026, 12, 2)) is QuoteStatus.LAPSED
    assert quote(valid_until=DAY).status_on(date(2030, 1, 1)) is QuoteStatus.DRAFT


@pytest.mark.parametrize(
    "wrong",
    [
        replace(quote(), code=" "),
        replace(quote(), code="Q" * 41),
        quote(valid_until=date(2020, 1, 1)),
        quote(line(quantity=0)),
        quote(line(discount_percent=D(100))),
        quote(line("5 THB")),
        quote(line("-5 USD")),
        quote(shipment=Shipment(freight=D(-1))),
        quote(shipment=Shipment(insurance_percent=D(50))),
        quote(shipment=Shipment(cover_percent=D(99))),
    ],
)
def test_a_quotation_that_cannot_be_printed_is_refused(wrong):
    with pytest.raises(InvalidValueError):
        check_quote(wrong)
    check_quote(quote(line()))


@pytest.mark.parametrize("wrong", [Buyer("b"), Buyer("b", "x" * 121), Buyer("b", "Mei", commission_percent=D(100))])
def test_a_buyer_needs_a_name(wrong):
    with pytest.raises(InvalidValueError):
        check_buyer(wrong)
    check_buyer(BUYER)
    assert (BUYER.title, Buyer("b", "Mei").title) == ("Jade House", "Mei")


@pytest.mark.parametrize("made", [piece(), piece(Extra("e", "Box", price=money("0 USD")))], ids=["empty", "free"])
def test_a_piece_that_costs_nothing_yet_has_no_price_even_where_an_exchange_rate_is_missing(made):
    line, missing = priced(made, USD, replace(MARKUP, currency="EUR"))
    assert line.unit_price is None
    assert not missing


def test_a_line_without_a_price_bears_nothing_of_the_shipment():
    shipped = replace(
        quote(line(), QuoteLine("x", "X-1", 3)),
        incoterm=Incoterm.CIP,
        shipment=Shipment(freight=D(30), spread=Spread.VALUE),
    )
    totals = quote_totals(shipped)
    assert [each.unit for each in totals.lines] == [money("130 USD"), None]
    assert totals.missing == ("X-1",)


def test_a_gift_has_no_margin():
    (given_away,) = quote_totals(
        quote(replace(priced(piece(Extra("e", "Box", price=money("9 USD"))), USD)[0], unit_price=money("0 USD")))
    ).lines
    assert given_away.margin is None
    assert given_away.below_cost


def test_a_metal_without_a_price_is_no_metal_to_agree_on():
    made = piece(MetalPart("m", "au750y", D(3)), MetalPart("n", "ag925", D(50)))
    sheet = freeze(made, card(gold("2000 USD", "g", "1"), rate("metal", "silver", "1 EUR", "g"), home="USD"), MARKUP)
    assert quoted_metals(quote(line(sheet=sheet))) == ["gold"]


def test_a_quotation_knows_its_oldest_metal_price():
    ring = freeze(piece(MetalPart("m", "au750y", D(1))), card(gold("100 USD", "g"), home="USD"), MARKUP)
    bare = freeze(piece(), USD, MARKUP)
    lines = (line(), line(sheet=bare), line(sheet=ring))
    assert quote(*lines).metal_day == ring.metal_day == DAY
    assert quote(*(replace(each, typed=True) for each in lines)).metal_day is None
