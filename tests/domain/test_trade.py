"""Origin, customs hint and metal clause of whole pieces."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jewelcraft.domain.clause_table import clause_metals
from jewelcraft.domain.clause_table import metal_clause
from jewelcraft.domain.clause_table import nice_step
from jewelcraft.domain.clause_table import ounce_sensitivity
from jewelcraft.domain.costing import cost_piece
from jewelcraft.domain.customs_code import customs_hint
from jewelcraft.domain.money import Money
from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import LossBasis
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Origin
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.piece_origin import is_local
from jewelcraft.domain.piece_origin import origin_value
from jewelcraft.domain.pricing import PricePolicy
from jewelcraft.domain.pricing import price_piece
from tests.builders import card
from tests.builders import gold
from tests.builders import naga_card
from tests.builders import naga_ring
from tests.builders import piece
from tests.builders import rate

D = Decimal
RATES = card(rate("metal", "gold", "100 THB", "g"), rate("operation", "bench", "60 THB", "hour"))
WORK = LabourStep("l", "bench", LabourBasis.HOUR, D(60))
OUTSIDE = LabourStep("o", "bench", LabourBasis.HOUR, D(60), outside=True)
GOLD = MetalPart("m", "au750y", D(1))


def value_of(*parts, fob="200"):
    ring = piece(*parts)
    return origin_value(ring, cost_piece(ring, RATES), D(fob))


def test_untagged_materials_are_foreign_and_the_own_bench_is_local():
    value = value_of(GOLD, WORK)
    assert (value.foreign_materials, value.direct_labour, value.profit) == (75, 60, 65)
    assert value.fob == 200
    assert value.direct_percent() == value.indirect_percent() == D("62.5")
    assert value.headroom() == 200 * D("0.6") - 75


def test_tags_move_lines():
    local = value_of(replace(GOLD, origin=Origin.ORIGINATING), WORK)
    assert (local.originating_materials, local.foreign_materials) == (75, 0)
    assert value_of(GOLD, replace(WORK, origin=Origin.NON_ORIGINATING)).foreign_materials == 135
    assert value_of(GOLD, OUTSIDE).foreign_materials == 135
    assert value_of(GOLD, replace(OUTSIDE, origin=Origin.ORIGINATING)).direct_labour == 60


def test_filings_lower_what_is_foreign_and_overhead_is_local():
    ring = naga_ring()
    sheet = cost_piece(ring, naga_card())
    value = origin_value(ring, sheet, D(30980))
    assert value.fob == 30980
    assert value.direct_overhead > 0
    credit = next(line for line in sheet.lines if line.amount.amount < 0)
    assert not is_local(credit, ())
    assert value.direct_percent() == value.indirect_percent()


def test_no_value_while_a_rate_is_missing():
    ring = piece(GOLD)
    assert origin_value(ring, cost_piece(ring, card()), D(100)) is None


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        ((), ""),
        ((StonePart("s", "jade"),), "7116.20"),
        ((StonePart("s", "South Sea pearl"),), "7116.10"),
        ((GOLD,), "7113.19"),
        ((MetalPart("m", "ag925", D(3)),), "7113.11"),
        ((MetalPart("m", "ag925", D(97)), MetalPart("n", "au750y", D(3))), "7113.19"),
        ((MetalPart("m", "ag925", D(99)), MetalPart("n", "au750y", D(1))), "7113.11"),
        ((MetalPart("m", "no such alloy", D(3)),), "7117.19"),
    ],
)
def test_customs_hint_follows_the_noblest_metal(parts, code):
    assert customs_hint(piece(*parts), naga_card()) == code


def clause_of(parts, rates, policy=None, **more):
    ring = piece(*parts)
    policy = policy or PricePolicy()
    prices = price_piece(cost_piece(ring, rates).total, policy, rates)
    return metal_clause(ring, prices, policy, rates, "gold", **more), prices


def test_published_example_of_three_grams_of_18k():
    """3.00 g of 18 K with 10 % input loss move by 0.0804 USD for each USD an ounce (domain 6.7)."""
    part = MetalPart("m", "au750y", D(3), D(10), LossBasis.ON_INPUT)
    rates = card(rate("metal", "gold", "4000 USD", "ozt"), home="USD")
    clause, prices = clause_of([part], rates)
    assert clause.sensitivity.quantize(D("0.0001")) == D("0.0804")
    assert len(clause.rows) == 17
    assert clause.rows[8].wholesale == prices.wholesale
    assert clause.rows[9].metal_price.amount == 4025
    assert (clause.rows[12].wholesale.amount - prices.wholesale.amount).quantize(D("0.01")) == D("8.04")
    assert clause_of([part], rates, pass_through=D("1.15"))[0].sensitivity == clause.sensitivity * D("1.15")


def test_for_each_dollar_an_ounce():
    rates = card(gold(), rate("currency", "USD", "32 THB", "USD"))
    per_ounce = ounce_sensitivity(piece(GOLD), rates, "gold", "THB")
    assert per_ounce == D("0.75") / D("31.1034768") * 32
    assert ounce_sensitivity(piece(GOLD), card(gold()), "gold", "THB") is None
    assert ounce_sensitivity(piece(), rates, "silver", "THB") == 0


def test_a_price_in_another_currency_follows_too():
    rates = card(gold(), rate("currency", "USD", "32 THB", "USD"))
    clause, _ = clause_of([GOLD], rates, PricePolicy(currency="USD"))
    assert clause.sensitivity == D("0.75") / (D("15.244") * D("0.965")) / 32
    assert clause.rows[0].wholesale.currency == "USD"


def test_no_clause_without_a_price_of_the_metal():
    ring = piece(GOLD)
    prices = price_piece(cost_piece(ring, RATES).total, PricePolicy(), RATES)
    assert metal_clause(ring, prices, PricePolicy(), card(), "gold") is None
    foreign = card(rate("metal", "gold", "100 EUR", "g"))
    assert metal_clause(ring, prices, PricePolicy(), foreign, "gold") is None
    assert clause_metals(ring, card()) == []
    assert clause_metals(naga_ring(), naga_card()) == ["gold"]


def test_a_step_below_nothing_is_left_out():
    cheap, _ = clause_of([GOLD], card(rate("metal", "gold", "1 THB", "g")))
    assert all(row.metal_price.amount > 0 for row in cheap.rows)


@given(st.decimals("0.01", 10**8, places=2))
def test_steps_are_round_and_small(price):
    step = nice_step(price)
    assert price * D("0.006") <= step <= price * D("0.0151")
    digits = step.normalize().as_tuple().digits
    assert digits in {(1,), (2,), (2, 5), (5,)}


def test_a_metal_that_costs_nothing_has_no_clause():
    free = card(gold(price="0 THB"))
    prices = price_piece(Money(D(100), "THB"), PricePolicy(), free)
    assert metal_clause(piece(GOLD), prices, PricePolicy(), free, "gold") is None


@given(st.decimals("0.01", 10**9, places=2))
def test_the_step_of_a_clause_is_round_and_never_reaches_down_to_nothing(price):
    step = nice_step(price)
    assert price * D("0.006") <= step <= price * D("0.012")
    assert step.normalize().as_tuple().digits in {(1,), (2,), (2, 5), (5,)}
    assert price - 8 * step > 0
