"""Figures follow pieces, rates, settings and the day, whatever was stopped in between."""

from dataclasses import replace
from datetime import date
from datetime import timedelta
from decimal import Decimal

import pytest

from jewelcraft.domain.money import Money
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import PieceMember
from jewelcraft.domain.price_list import PriceList
from jewelcraft.domain.pricing import PricePolicy
from jewelcraft.domain.pricing import PriceRule
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.work import Cancelled
from jewelcraft.library.library import Library
from jewelcraft.library.pieces import fresh_id
from jewelcraft.library.recost import figures_of
from jewelcraft.storage import figure_passes

TODAY = date(2026, 11, 23)


@pytest.fixture
def library(tmp_path, monkeypatch):
    monkeypatch.setattr(Library, "today", lambda _self: TODAY)
    with Library.create(tmp_path / "shop.jewelcraft", WorkshopSettings(home_currency="THB")) as made:
        yield made


def rate(kind, name, amount, unit, day=TODAY):
    return Rate(fresh_id(), RateKind(kind), name, Decimal(amount), "THB", unit, day)


def ring(library, **facts):
    parts = {
        "metals": (MetalPart(fresh_id(), "au750y", Decimal("4.00")),),
        "labour": (LabourStep(fresh_id(), "Polishing", quantity=Decimal(20), setup_minutes=Decimal(5)),),
    }
    return replace(library.pieces.new("ring"), **parts, **facts)


def priced(library):
    library.rates.add_many([rate("metal", "gold", 4000, "g"), rate("operation", "Bench hour", 180, "hour")])
    library.pieces.add(ring(library))
    library.pieces.add(ring(library, policy=PricePolicy(percent=Decimal(60)), batch_quantity=7))
    return library.store.pieces.every_id()


def follows(library):
    """Say whether all stored figures are those of a piece costed anew."""
    pieces = library.store.pieces
    anew = {
        piece.id: figures_of(piece, library.rates.card(), library.price_lists.book())
        for piece in pieces.many(pieces.every_id())
    }
    return pieces.figures(pieces.every_id()) == anew and not library.stale_figures()


class Stopping:
    def step(self, done, of, what=""):
        raise Cancelled


def test_prices_found_by_bill_are_those_of_the_sheet(library):
    priced(library)
    for change in (rate("metal", "gold", 4400, "g"), rate("operation", "Polishing", 300, "hour")):
        assert library.rates.add(change).moved == 2
        assert follows(library)
    library.rates.add(rate("overhead", "workshop", 10, "percent"))
    assert follows(library)
    library.history.undo()
    assert follows(library)


FACTORS = PricePolicy(PriceRule.FACTORS, metal_factor=Decimal("1.2"), labour_factor=Decimal(3))
DOLLARS = PricePolicy(currency="USD", buffer_percent=Decimal(3), commission_percent=Decimal(10))


def kinds(library):
    """Keep a piece of every kind: by factors, in dollars, of a list, a set, without parts, with a rate that lacks."""
    library.rates.add_many(
        [
            rate("metal", "gold", 4000, "g"),
            rate("operation", "Bench hour", 180, "hour"),
            rate("overhead", "workshop", 12, "percent"),
            rate("currency", "USD", 34, "USD"),
        ]
    )
    library.price_lists.save(PriceList(fresh_id(), "Factors", FACTORS, ("Lotus",)))
    rings = [ring(library, policy=FACTORS), ring(library, policy=DOLLARS), ring(library, collection="Lotus")]
    ids = [piece.id for piece in rings]
    for piece in rings:
        library.pieces.add(replace(piece, code=library.pieces.new("ring").code))
    both = tuple(PieceMember(piece_id, count) for count, piece_id in enumerate(ids, 1))
    for policy in (None, FACTORS, DOLLARS):
        library.pieces.add(replace(ring(library, policy=policy), members=both))
    library.pieces.add(library.pieces.new("ring"))
    library.pieces.add(replace(library.pieces.new("ring"), metals=(MetalPart(fresh_id(), "ag925", Decimal(1)),)))


def test_every_kind_of_piece_is_repriced_without_being_read(library, monkeypatch):
    kinds(library)
    assert follows(library)
    reads = []
    many = library.store.pieces.many
    monkeypatch.setattr(library.store.pieces, "many", lambda ids: reads.extend(ids) or many(ids))
    for change in (
        rate("metal", "gold", "4123.456789", "g"),
        rate("currency", "USD", "33.37", "USD"),
        rate("operation", "Polishing", "211.11", "hour"),
        rate("overhead", "rent", "7.77", "hour"),
    ):
        reads.clear()
        assert library.rates.add(change).moved
        missing = {piece_id for piece_id in reads if library.store.pieces.figures([piece_id])[piece_id].missing}
        # Only what misses a price has no bill.
        assert set(reads) == missing
        assert len(missing) == 1
        assert follows(library)


def test_a_missing_exchange_rate_is_named_and_its_coming_back_too(library):
    kinds(library)
    dollars = library.rates.history(RateKind.CURRENCY, "USD")[0]
    report = library.rates.remove(dollars.id)
    assert report.newly_missing == 2
    named = {figures.missing for figures in library.store.pieces.figures(library.store.pieces.every_id()).values()}
    assert ("exchange rate from THB to USD",) in named
    assert follows(library)
    assert library.history.undo() is not None
    assert follows(library)


def test_the_report_tells_each_move_as_it_was_stored(library):
    priced(library)
    before = library.store.pieces.figures(library.store.pieces.every_id())
    report = library.rates.add(rate("metal", "gold", 4400, "g"))
    after = library.store.pieces.figures(library.store.pieces.every_id())
    assert {move.piece_id for move in report.moves} == set(after) == report.changes.prices
    for move in report.moves[:1], report.moves[1:]:
        for one in move:
            old, new = before[one.piece_id], after[one.piece_id]
            assert (one.cost_before, one.cost_after) == (old.cost, new.cost)
            assert (one.price_before, one.price_after) == (old.wholesale, new.wholesale)
    percents = [(move.cost_after.amount / move.cost_before.amount - 1) * 100 for move in report.moves]
    assert abs(report.average_percent - sum(percents) / 2) < Decimal("1e-7")


def test_figures_that_cannot_be_read_are_written_anew(library):
    first, second = priced(library)
    with library.store.pieces._writing.derived():
        library.store._connection.execute("UPDATE figures SET cost_amount = 'x' WHERE piece_id = ?", (first,))
        library.store._connection.execute("DELETE FROM figures WHERE piece_id = ?", (second,))
    report = library.rates.add(rate("metal", "gold", 4400, "g"))
    assert [move.cost_before for move in report.moves] == [None, None]
    assert follows(library)


def test_figures_that_stand_in_another_order_find_their_pieces(library, monkeypatch):
    monkeypatch.setattr(figure_passes, "_CHUNK", 2)
    priced(library)
    for _more in range(5):
        library.pieces.add(ring(library))
    with library.store.pieces._writing.derived():
        library.store._connection.execute("UPDATE figures SET rowid = 100 - rowid")
    assert library.rates.add(rate("metal", "gold", 4400, "g")).moved == 7
    assert follows(library)


def test_a_rate_of_what_no_piece_uses_moves_nothing(library):
    priced(library)
    assert library.rates.add(rate("metal", "silver", 40, "g")).moved == 0
    assert follows(library)


@pytest.mark.parametrize(
    "change",
    [
        {"scale_step_g": Decimal("0.1")},
        {"amount_step": Decimal(1)},
        {"policy": PricePolicy(percent=Decimal(10))},
        {"home_currency": "USD"},
    ],
)
def test_settings_that_count_otherwise_are_followed(library, change):
    priced(library)
    library.change_settings(replace(library.settings, **change))
    assert follows(library)


def test_a_change_whose_figures_were_not_reached_is_finished_at_the_next_opening(library):
    first = library.pieces.get(priced(library)[0])
    with library.store.action(sentence("Killed right after")):
        library.store.pieces.update(replace(first, metals=()))
    assert library.stale_figures() == {first.id}
    changes = library.recost_if_stale()
    assert changes.prices == {first.id}
    assert follows(library)


def test_a_repricing_that_was_stopped_is_finished_by_the_next_change_or_opening(library):
    first, second = priced(library)
    with pytest.raises(Cancelled):
        library.rates.add(rate("metal", "gold", 5000, "g"), Stopping())
    assert library.stale_figures() == {first, second}
    changes = library.pieces.change(replace(library.pieces.get(first), notes="x"))
    assert second in changes.prices
    assert follows(library)
    with pytest.raises(Cancelled):
        library.rates.add(rate("metal", "gold", 6000, "g"), Stopping())
    library.recost_if_stale()
    assert follows(library)


def test_a_new_day_of_the_same_prices_dates_the_figures_and_moves_none(library, monkeypatch):
    ids = priced(library)
    monkeypatch.setattr(Library, "today", lambda _self: TODAY + timedelta(days=1))
    assert library.stale_figures() == set(ids)
    assert not library.recost_if_stale().prices
    assert follows(library)
    assert {figures.day for figures in library.store.pieces.figures(ids).values()} == {TODAY + timedelta(days=1)}


def test_a_price_that_begins_today_is_followed_at_the_opening(library, monkeypatch):
    ids = priced(library)
    tomorrow = TODAY + timedelta(days=1)
    library.rates.add(rate("metal", "gold", 8000, "g", tomorrow))
    assert library.store.pieces.figures(ids)[ids[0]].cost == Money(Decimal("12075.00"), "THB")
    monkeypatch.setattr(Library, "today", lambda _self: tomorrow)
    assert library.recost_if_stale().prices == set(ids)
    assert follows(library)
