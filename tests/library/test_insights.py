"""One pass over all pieces, kept until a piece or a price changes, stopped when asked."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import PieceMember
from jewelcraft.domain.rate_moves import RateMoves
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.work import Cancelled
from jewelcraft.library import insights as room_module
from jewelcraft.library.insights import InsightRoom
from jewelcraft.library.library import Library
from jewelcraft.library.pieces import fresh_id


class Watcher:
    """Counts pieces that were looked into, and asks to stop after so many steps."""

    def __init__(self, stop_after=None):
        self.steps = []
        self.stop_after = stop_after

    def step(self, done, of, what=""):
        self.steps.append((done, of))
        if self.stop_after is not None and len(self.steps) > self.stop_after:
            raise Cancelled

    @property
    def looked_into(self):
        return self.steps[-1][1]


def silver(library, price, day=None):
    library.rates.add(Rate(fresh_id(), RateKind.METAL, "silver", Decimal(price), "THB", "g", day or library.today()))


@pytest.fixture
def library(tmp_path, monkeypatch):
    monkeypatch.setattr(room_module, "_BATCH", 2)
    with Library.create(tmp_path / "w.jewelcraft", WorkshopSettings(home_currency="THB")) as made:
        silver(made, 40)
        for grams in range(1, 6):
            part = MetalPart(fresh_id(), "ag925", Decimal(grams))
            made.pieces.add(replace(made.pieces.new("ring"), metals=(part,), collection="A" if grams < 3 else "B"))
        yield made


def look(room, query=None, watcher=None):
    watcher = watcher or Watcher()
    return room.insights(query or PieceQuery(), progress=watcher), watcher


def test_looks_into_each_piece_once(library):
    room = InsightRoom(library)
    _some, first = look(room, PieceQuery(collections=frozenset({"A"})))
    every, second = look(room)
    assert (first.looked_into, second.looked_into) == (2, 3)
    assert len(every.pieces) == every.of == 5
    assert every.composition.cost == sum(piece.cost for piece in every.pieces) == 15 * Decimal("0.925") * 40


def test_looks_anew_into_what_changed(library):
    room = InsightRoom(library)
    before, _watcher = look(room)
    piece = library.pieces.get(before.pieces[0].piece_id)
    library.pieces.change(replace(piece, metals=(replace(piece.metals[0], net_weight_g=Decimal(10)),)))
    room.forget({piece.id})
    after, watcher = look(room)
    assert watcher.looked_into == 1
    assert after.composition.cost - before.composition.cost == 9 * 37


def test_looks_anew_into_the_sets_of_what_changed(library):
    room = InsightRoom(library)
    ring = library.pieces.get(look(room)[0].pieces[0].piece_id)
    library.pieces.add(replace(library.pieces.new("set"), members=(PieceMember(ring.id, 2),)))
    before, _watcher = look(room)
    library.pieces.change(replace(ring, metals=(replace(ring.metals[0], net_weight_g=Decimal(10)),)))
    room.forget({ring.id})
    after, _watcher = look(room)
    assert after.composition.cost - before.composition.cost == (1 + 2) * 9 * 37


def test_notices_other_prices_and_another_policy(library):
    room = InsightRoom(library)
    look(room)
    silver(library, 80)
    assert look(room)[1].looked_into == 5
    library.change_settings(replace(library.settings, policy=replace(library.settings.policy, percent=Decimal(50))))
    found, watcher = look(room)
    assert watcher.looked_into == 5
    assert found.margins.target == 50


def test_a_new_day_at_the_same_prices_is_no_new_work(library, monkeypatch):
    room = InsightRoom(library)
    look(room)
    tomorrow = library.today() + timedelta(days=1)
    monkeypatch.setattr(Library, "today", lambda _self: tomorrow)
    found, watcher = look(room)
    assert watcher.looked_into == 0
    assert found.card.day == tomorrow


def test_keeps_what_was_found_until_it_was_stopped(library):
    room = InsightRoom(library)
    with pytest.raises(Cancelled):
        look(room, watcher=Watcher(stop_after=2))
    assert look(room)[1].looked_into == 1


def test_moves_are_tried_and_nothing_is_kept(library):
    room = InsightRoom(library)
    found, _watcher = look(room)
    tried = room.try_moves(found, RateMoves(metals=(("silver", Decimal(10)),)))
    assert tried.percent == 10
    assert look(room)[0] == found
