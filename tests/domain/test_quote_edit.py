"""Lines of a quotation are changed without touching the others."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from jewelcraft.domain.buyer import Buyer
from jewelcraft.domain.frozen_sheet import freeze
from jewelcraft.domain.money import Money
from jewelcraft.domain.piece import Extra
from jewelcraft.domain.price_policy import PricePolicy
from jewelcraft.domain.quote import Quote
from jewelcraft.domain.quote import QuoteLine
from jewelcraft.domain.quote_edit import moved_line
from jewelcraft.domain.quote_edit import put_line
from jewelcraft.domain.quote_edit import smallest_order
from jewelcraft.domain.quote_edit import too_few
from jewelcraft.domain.quote_edit import with_discount
from jewelcraft.domain.quote_edit import with_price
from jewelcraft.domain.quote_edit import with_quantity
from jewelcraft.domain.quote_edit import without_line
from tests.builders import card
from tests.builders import money
from tests.builders import piece

LINES = tuple(QuoteLine(code, code, 2, Money(Decimal(5), "USD")) for code in "ABC")
QUOTE = Quote("q", "Q-1", date(2026, 1, 2), Buyer("b"), "USD", lines=LINES)


def codes(quote):
    return "".join(line.code for line in quote.lines)


def test_a_line_moves_at_most_to_an_end():
    assert codes(moved_line(QUOTE, "C", -1)) == "ACB"
    assert codes(moved_line(QUOTE, "C", -9)) == "CAB"
    assert codes(moved_line(QUOTE, "A", 9)) == "BCA"
    assert moved_line(QUOTE, "X", 1) is QUOTE


def test_a_line_is_replaced_or_taken_out():
    changed = put_line(QUOTE, "B", with_discount(LINES[1], Decimal(10)))
    assert [line.discount_percent for line in changed.lines] == [0, 10, 0]
    assert codes(without_line(QUOTE, "B")) == "AC"


def test_a_line_without_a_sheet_keeps_its_price_or_has_none():
    line = with_quantity(LINES[0], 7)
    assert (line.quantity, line.unit_price) == (7, Money(Decimal(5), "USD"))
    typed = with_price(LINES[0], Money(Decimal(9), "USD"))
    assert (typed.typed, typed.unit_price) == (True, Money(Decimal(9), "USD"))
    assert with_quantity(typed, 3).unit_price == typed.unit_price
    assert with_price(typed, None) == replace(LINES[0], unit_price=None)
    assert smallest_order(line) == 0
    assert too_few(line) is None


def test_a_line_below_the_smallest_order_says_so():
    box = piece(Extra("e", "Box", price=money("9 USD")), minimum_order=6)
    sheet = freeze(box, card(home="USD"), PricePolicy(minimum_order=4))
    line = replace(LINES[0], quantity=5, sheet=sheet)
    assert smallest_order(line) == 6
    assert str(too_few(line)) == "A: the smallest order is 6 pieces, 5 are quoted."
    assert too_few(replace(line, quantity=6)) is None
    of_the_list = replace(line, sheet=freeze(box, card(home="USD"), PricePolicy(minimum_order=12)))
    assert smallest_order(of_the_list) == 12
