"""Quotations in a library: priced once, kept as quoted, moved to today's rates when asked, proven for ever."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from datetime import timedelta
from decimal import Decimal

import pytest

from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.errors import NotFoundError
from jewelcraft.domain.money import Money
from jewelcraft.domain.piece import Extra
from jewelcraft.domain.piece import Finding
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.piece import PieceMember
from jewelcraft.domain.price_policy import PolicyTier
from jewelcraft.domain.price_policy import PricePolicy
from jewelcraft.domain.price_policy import PriceRule
from jewelcraft.domain.quote import QuoteStatus
from jewelcraft.domain.quote_edit import with_price
from jewelcraft.domain.quote_rates import later_rates
from jewelcraft.domain.quote_rates import rates_day
from jewelcraft.domain.quote_rates import told_rates
from jewelcraft.domain.quote_totals import quote_totals
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.library.library import Library

D = Decimal


def gold(library, price):
    library.rates.add(Rate(f"g{price}", RateKind.METAL, "gold", D(price), "USD", "g", library.today()))


@pytest.fixture
def library(tmp_path):
    policy = PricePolicy(PriceRule.MARKUP, D(100), D(2), tiers=(PolicyTier(10, discount_percent=D(10)),))
    with Library.create(tmp_path / "shop.jewelcraft", WorkshopSettings(policy=policy)) as opened:
        gold(opened, 100)
        opened.pieces.add(Piece("ring", "R-1", metals=(MetalPart("m", "au750y", D(4)),)))
        opened.pieces.add(Piece("box", "B-1", extras=(Extra("e", "Box", price=Money(D(3), "USD")),)))
        yield opened


@pytest.fixture
def buyer(library):
    made = replace(library.buyers.new(), name="Mei", company="Jade House", payment_terms="30 % deposit")
    library.buyers.save(made)
    return made


def test_a_new_quotation_takes_the_buyers_habits_and_tier_prices(library, buyer):
    quote = library.quotes.new(buyer, [("ring", 2), ("box", 12)])
    assert quote.code == f"Q-{library.today().year}-001"
    assert quote.payment_terms == "30 % deposit"
    assert [line.unit_price for line in quote.lines] == [Money(D(600), "USD"), Money(D("5.40"), "USD")]
    assert quote_totals(quote).total == Money(D("1264.80"), "USD")
    library.quotes.save(quote)
    assert library.quotes.get(quote.id) == quote
    assert library.quotes.get(quote.id).lines[0].sheet == quote.lines[0].sheet
    assert library.quotes.by_code(quote.code.lower()).id == quote.id
    assert library.quotes.next_code().endswith("-002")
    more = library.quotes.with_pieces(quote, [("box", 1), ("ring", 8)])
    assert [(line.quantity, line.unit_price.amount) for line in more.lines] == [(10, D("540.00")), (13, D("5.40"))]


def test_it_stays_as_quoted_until_todays_rates_are_asked_for(library, buyer):
    quote = library.quotes.new(buyer, [("ring", 1), ("box", 1)])
    library.quotes.save(quote)
    gold(library, 110)
    library.pieces.change(replace(library.pieces.get("ring"), titles=quote.lines[0].titles, finish="matt"))
    kept = library.quotes.get(quote.id)
    assert kept.lines[0].unit_price == Money(D(600), "USD")
    assert library.quotes.proven(kept)
    ring, box = library.quotes.moves(kept)
    assert (ring.old.unit_price.amount, ring.new.unit_price.amount, ring.difference.amount) == (600, 660, 60)
    assert ring.percent == 10
    assert box.difference.amount == 0
    library.quotes.save(library.quotes.at_today(kept))
    assert library.quotes.get(quote.id).lines[0].unit_price == Money(D(660), "USD")
    library.history.undo()
    assert library.quotes.get(quote.id).lines[0].unit_price == Money(D(600), "USD")


def test_a_piece_that_is_gone_stays_as_quoted(library, buyer):
    quote = library.quotes.new(buyer, [("box", 2)])
    library.quotes.save(quote)
    library.pieces.delete_for_ever(["box"])
    kept = library.quotes.get(quote.id)
    (move,) = library.quotes.moves(kept)
    assert move.new is None
    assert move.missing == ("B-1",)
    assert library.quotes.at_today(kept).lines == kept.lines
    assert library.quotes.proven(kept)
    assert library.check() == []


def test_a_changed_figure_is_noticed(library, buyer):
    quote = library.quotes.new(buyer, [("box", 1)])
    wrong = replace(quote, lines=(replace(quote.lines[0], unit_price=Money(D(7), "USD")),))
    assert not library.quotes.proven(wrong)
    typed = replace(wrong, lines=(replace(wrong.lines[0], typed=True),))
    assert library.quotes.proven(typed)
    assert library.quotes.at_today(typed).lines[0].unit_price == Money(D(7), "USD")
    assert library.quotes.with_quantity(typed.lines[0], 3).unit_price == Money(D(7), "USD")


def test_currency_list_and_agent_of_the_buyer(library, buyer):
    retail = library.price_lists.new("Retail THB", PricePolicy(PriceRule.MARKUP, D(200), D(1), currency="THB"))
    library.price_lists.save(retail)
    thai = replace(buyer, currency="THB", price_list=retail.id, agent="Lek", commission_percent=D(10))
    library.buyers.save(thai)
    without = library.quotes.new(thai, [("box", 1)])
    assert without.lines[0].unit_price is None
    library.quotes.save(without)
    with pytest.raises(InvalidValueError, match="B-1 has no price"):
        library.quotes.set_status(without.id, QuoteStatus.SENT)
    library.rates.add(Rate("x", RateKind.CURRENCY, "THB", D("0.03"), "USD", "THB", library.today()))
    (line,) = library.quotes.new(thai, [("box", 1)]).lines
    assert line.unit_price == Money(D("333.34"), "THB")
    with pytest.raises(NotFoundError):
        library.buyers.save(replace(thai, price_list="gone"))


def test_a_price_list_obeys_the_rates_of_the_quotations_day(library, buyer, monkeypatch):
    """Four grams of 750 at USD 100 cost 300: a markup of 50 % asks 450, also when gold has risen meanwhile."""
    euro = Rate("eur", RateKind.CURRENCY, "EUR", D("1.25"), "USD", "EUR", library.today())
    library.rates.add(euro)
    quote = library.quotes.new(buyer, [("ring", 1), ("box", 1)])
    library.quotes.save(quote)
    trade = library.price_lists.new("Trade", PricePolicy(PriceRule.MARKUP, D(50)))
    euros = library.price_lists.new("Euro", PricePolicy(PriceRule.MARKUP, D(50), floor=Money(D(4), "EUR")))
    for price_list in (trade, euros):
        library.price_lists.save(price_list)
    day = library.today()
    monkeypatch.setattr(Library, "today", lambda _self: day + timedelta(days=9))
    gold(library, 110)
    library.rates.add(replace(euro, id="eur2", amount=D("1.5"), day=library.today()))
    library.pieces.change(replace(library.pieces.get("ring"), metals=(MetalPart("m", "au750y", D(5)),)))
    kept = library.quotes.get(quote.id)
    by_trade, left = library.quotes.with_price_list(kept, trade.id)
    assert left == ()
    assert [line.unit_price for line in by_trade.lines] == [Money(D(450), "USD"), Money(D("4.50"), "USD")]
    assert (by_trade.day, by_trade.valid_until) == (kept.day, kept.valid_until)
    assert by_trade.lines[0].sheet.figures.cost == kept.lines[0].sheet.figures.cost
    by_euros, _left = library.quotes.with_price_list(by_trade, euros.id)
    # Four euros were five dollars on the day it was quoted, though nobody had asked for them.
    assert [line.unit_price.amount for line in by_euros.lines] == [450, 5]
    assert library.quotes.proven(by_euros)
    library.quotes.save(by_euros)
    assert [line.unit_price.amount for line in library.quotes.get(quote.id).lines] == [450, 5]
    own_rule, _left = library.quotes.with_price_list(by_euros, "")
    assert [line.unit_price for line in own_rule.lines] == [line.unit_price for line in kept.lines]
    moved = library.quotes.at_today(by_trade)
    assert moved.lines[0].unit_price == Money(D("618.75"), "USD")


def test_a_price_list_prices_lines_whose_sheet_is_lost(library, buyer):
    quote = library.quotes.new(buyer, [("ring", 1), ("box", 1)])
    bare = replace(quote, lines=tuple(replace(line, sheet=None) for line in quote.lines))
    library.pieces.delete_for_ever(["box"])
    trade = library.price_lists.new("Trade", PricePolicy(PriceRule.MARKUP, D(50)))
    library.price_lists.save(trade)
    priced, left = library.quotes.with_price_list(bare, trade.id)
    assert [str(each) for each in left] == [
        "B-1 stays as quoted: the piece was deleted and its cost sheet is lost. Type a price for it."
    ]
    assert [line.unit_price for line in priced.lines] == [Money(D(450), "USD"), quote.lines[1].unit_price]


def test_status_number_and_copies(library, buyer):
    quote = library.quotes.new(buyer, [("box", 1)])
    library.quotes.save(quote)
    with pytest.raises(InvalidValueError, match="already"):
        library.quotes.save(replace(library.quotes.new(buyer), code=quote.code))
    library.quotes.set_status(quote.id, QuoteStatus.ACCEPTED)
    accepted = library.quotes.get(quote.id)
    with pytest.raises(InvalidValueError, match="was accepted"):
        library.quotes.save(replace(accepted, notes="x"))
    copy, changes = library.quotes.duplicate(quote.id)
    assert changes.quotes == {copy}
    copied = library.quotes.get(copy)
    assert (copied.status, copied.lines) == (QuoteStatus.DRAFT, accepted.lines)
    library.quotes.remove([copy])
    with pytest.raises(NotFoundError):
        library.quotes.get(copy)
    with pytest.raises(NotFoundError):
        library.quotes.by_code("Q-1")
    empty = library.quotes.new(buyer)
    library.quotes.save(empty)
    with pytest.raises(InvalidValueError, match="cannot be sent"):
        library.quotes.set_status(empty.id, QuoteStatus.SENT)


def test_a_metal_clause_at_todays_price(library, buyer):
    quote = library.quotes.with_clause(library.quotes.new(buyer, [("ring", 1)]))
    assert quote.clause.metal == "gold"
    gold(library, 120)
    assert library.quotes.at_today(quote).clause.price == Money(D(120), "USD")
    with pytest.raises(InvalidValueError, match="No metal"):
        library.quotes.with_clause(library.quotes.new(buyer, [("box", 1)]))


def test_a_set_is_quoted_with_its_weight_and_kept_whole(library, buyer):
    library.pieces.add(Piece("set", "S-1", type="set", members=(PieceMember("ring", 2), PieceMember("box"))))
    quote = library.quotes.new(buyer, [("set", 1)])
    assert quote.lines[0].weight_g == 8
    assert quote.lines[0].unit_price == Money(D(1206), "USD")
    library.quotes.save(quote)
    gold(library, 150)
    assert library.quotes.proven(library.quotes.get(quote.id))


def test_a_sheet_that_was_not_kept_whole_leaves_the_price(library, buyer):
    quote = library.quotes.new(buyer, [("box", 1)])
    library.quotes.save(quote)
    library.store._connection.execute("UPDATE frozen_sheet SET text = '{}'")
    line = library.quotes.get(quote.id).lines[0]
    assert line.sheet is None
    assert line.unit_price == Money(D(6), "USD")
    assert quote.day <= date.max


def test_buyers_by_name(library, buyer):
    assert library.buyers.by_name("jade house") == library.buyers.by_name("MEI") == buyer
    with pytest.raises(NotFoundError):
        library.buyers.by_name("Nobody")
    with pytest.raises(InvalidValueError):
        library.buyers.save(library.buyers.new())
    library.buyers.remove(buyer.id)
    assert library.buyers.all() == []


@pytest.fixture
def later(library, buyer, monkeypatch):
    """A quotation of a ring, and nine days later gold at 110 instead of 100."""
    quote = library.quotes.new(buyer, [("ring", 1)])
    library.quotes.save(quote)
    day = library.today()
    monkeypatch.setattr(Library, "today", lambda _self: day + timedelta(days=9))
    gold(library, 110)
    return library.quotes.get(quote.id)


def test_a_piece_that_comes_later_is_priced_as_the_rest_of_the_quotation(library, later):
    """Five grams of 750 at the 100 of the quotation's day cost 375 and sell for 750; at today's 110 it were 826."""
    library.pieces.add(Piece("band", "R-2", metals=(MetalPart("m", "au750y", D(5)),)))
    more = library.quotes.with_pieces(later, [("band", 1), ("ring", 2)])
    assert [line.unit_price.amount for line in more.lines] == [600, 750]
    assert more.lines[0].quantity == 3
    assert rates_day(more) == later.day
    assert told_rates(more) == ()
    library.quotes.save(more)
    assert library.quotes.proven(library.quotes.get(more.id))


def test_a_price_corrected_since_does_not_reach_a_piece_that_comes_later(library, later):
    (old,) = [rate for rate in library.rates.history(RateKind.METAL, "gold") if rate.day == later.day]
    library.rates.change(replace(old, amount=D(90)))
    library.rates.add(Rate("rent", RateKind.OVERHEAD, "Rent", D(50), "USD", "percent", later.day))
    library.pieces.add(Piece("band", "R-2", metals=(MetalPart("m", "au750y", D(5)),)))
    more = library.quotes.with_pieces(later, [("band", 1)])
    assert more.lines[1].unit_price == Money(D(750), "USD")


def test_a_price_that_was_not_yet_known_is_taken_as_it_is_now_and_said(library, later):
    """The box of today's finding price stands on the gold of the quotation's day."""
    library.rates.add(Rate("clasp", RateKind.FINDING, "Clasp", D(10), "USD", "pc", library.today()))
    library.rates.add(Rate("rent", RateKind.OVERHEAD, "Rent", D(50), "USD", "percent", library.today()))
    clasped = Piece("band", "R-2", metals=(MetalPart("m", "au750y", D(4)),), findings=(Finding("f", "Clasp"),))
    library.pieces.add(clasped)
    more = library.quotes.with_pieces(later, [("band", 1)])
    assert more.lines[1].unit_price == Money(D(620), "USD")
    assert [rate.name for rate in later_rates(more.lines[1])] == ["Clasp"]
    day, today = later.day, library.today()
    assert [str(each) for each in told_rates(more)] == [
        f"R-2: on {day} there was no price of Clasp yet; that of {today} was taken."
    ]
    library.quotes.save(more)
    assert library.quotes.proven(library.quotes.get(more.id))
    typed = replace(more, lines=tuple(with_price(line, line.unit_price) for line in more.lines))
    assert told_rates(typed) == ()
    assert rates_day(typed) == typed.day


def test_a_copy_of_an_older_quotation_keeps_to_its_rates(library, later):
    copy, _changes = library.quotes.duplicate(later.id)
    copied = library.quotes.get(copy)
    assert copied.day == library.today()
    library.pieces.add(Piece("band", "R-2", metals=(MetalPart("m", "au750y", D(5)),)))
    more = library.quotes.with_pieces(copied, [("band", 1)])
    assert (rates_day(more), more.lines[1].unit_price.amount) == (later.day, 750)


def test_a_line_at_the_rates_of_another_day_is_named(library, later):
    today = library.quotes.new(later.buyer, [("box", 1)])
    mixed = replace(later, lines=(*later.lines, *library.quotes.new(later.buyer, [("ring", 2)]).lines, *today.lines))
    assert [str(each) for each in told_rates(mixed)] == [
        f"R-1 is priced at the rates of {later.day}, the other pieces at those of {library.today()}."
    ]


def test_lines_that_a_price_list_cannot_price_are_named_with_the_reason(library, later):
    floor = library.price_lists.new("Euro", PricePolicy(PriceRule.MARKUP, D(50), floor=Money(D(4), "EUR")))
    library.price_lists.save(floor)
    quote, left = library.quotes.with_price_list(later, floor.id)
    assert quote.lines == later.lines
    (said,) = map(str, left)
    assert said.startswith("R-1 stays as quoted: the price list needs the exchange rate from")
    assert "EUR" in said
    assert str(later.day) in said
    assert "use today's rates" in said
    library.rates.add(Rate("eur", RateKind.CURRENCY, "EUR", D("1.25"), "USD", "EUR", later.day))
    again, left = library.quotes.with_price_list(later, floor.id)
    assert (left, again.lines[0].unit_price.amount) == ((), 450)


def test_a_list_knows_how_old_the_metal_prices_of_each_quotation_are(library, buyer):
    computed = library.quotes.new(buyer, [("ring", 2), ("box", 1)])
    typed = library.quotes.new(buyer, [("ring", 1)])
    typed = replace(typed, code="T", lines=tuple(with_price(line, Money(D(500), "USD")) for line in typed.lines))
    boxes = replace(library.quotes.new(buyer, [("box", 1)]), code="B")
    for quote in (computed, typed, boxes):
        library.quotes.save(quote)
    assert library.quotes.metal_days() == {computed.id: library.today()}
    one_by_one = {each.id: library.quotes.get(each.id).metal_day for each in library.quotes.all()}
    assert library.quotes.metal_days() == {key: day for key, day in one_by_one.items() if day is not None}
