"""Whatever is done can be taken back and done again, across restarts, within bounds."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import UTC
from datetime import date
from datetime import datetime
from decimal import Decimal

import pytest
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle
from hypothesis.stateful import RuleBasedStateMachine
from hypothesis.stateful import consumes
from hypothesis.stateful import invariant
from hypothesis.stateful import rule

from jewelcraft.domain.catalog import Catalog
from jewelcraft.domain.money import Money
from jewelcraft.domain.photo import Photo
from jewelcraft.domain.photo import PhotoKind
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.rates import Alloy
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.search import Shelf
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.texts import Texts
from jewelcraft.domain.units import Length
from jewelcraft.domain.units import Weight
from jewelcraft.storage import journal
from jewelcraft.storage.store import Store

LABEL = sentence("Test")
RING = Piece("1", "R-1", metals=(MetalPart("m", "18k", Decimal(3)),))


def add(store, *pieces, label=LABEL):
    with store.action(label) as action:
        for piece in pieces:
            store.pieces.insert(piece)
    return action.changes


def test_an_action_says_what_it_touched(store):
    assert add(store, RING, Piece("2", "R-2")).pieces == {"1", "2"}
    store.photos.put_original("d", b"x")
    photo = Photo("f", "d", None, PhotoKind.PHOTO, "a.jpg", "image/jpeg", 1, 1, 1)
    with store.action(LABEL) as action:
        store.photos.insert(photo)
    assert (action.changes.photos, action.changes.pieces) == ({"f"}, frozenset())
    with store.action(LABEL) as action:
        store.photos.update(replace(photo, piece_id="1"))
    assert (action.changes.photos, action.changes.pieces) == ({"f"}, {"1"})
    with store.action(LABEL) as action:
        store.photos.update(replace(photo, piece_id="2"))
    assert action.changes.pieces == {"1", "2"}
    with store.action(LABEL) as action:
        store.put_settings(WorkshopSettings(name="Other"))
    assert action.changes.settings


def test_nothing_done_leaves_no_entry(store):
    add(store, RING)
    with store.action(LABEL) as action:
        store.pieces.update(RING)
        store.put_settings(store.settings())
    assert not action.changes
    assert len(store.history()) == 1


def test_a_failing_action_leaves_nothing(store):
    def fail():
        with store.action(LABEL):
            store.pieces.insert(RING)
            store.photos.put_original("d", b"x")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert store.pieces.ids(PieceQuery()) == []
    assert not store.photos.has_original("d")
    assert not store.history()
    assert add(store, RING).pieces == {"1"}


def test_an_action_inside_an_action_is_part_of_it(store):
    with store.action(sentence("Outer")) as outer:
        store.pieces.insert(RING)
        with store.action(sentence("Inner")) as inner:
            store.pieces.insert(Piece("2", "R-2"))
        with suppress(ZeroDivisionError), store.action(sentence("Failing")):
            store.pieces.insert(Piece("3", "R-3"))
            raise ZeroDivisionError
    assert inner.changes.pieces == {"1", "2"}
    assert outer.changes.pieces == {"1", "2"}
    assert store.undo().label == sentence("Outer")
    assert store.undo() is None
    assert store.pieces.ids(PieceQuery()) == []


def test_history_survives_a_restart(store, path):
    add(store, RING)
    with store.action(sentence("Rename")):
        store.pieces.update(replace(RING, code="R-9"))
    store.close()
    with_history = Store.open(path)
    assert with_history.undo_label() == sentence("Rename")
    assert with_history.undo().changes.pieces == {"1"}
    assert with_history.pieces.get("1") == RING
    with_history.close()
    again = Store.open(path)
    assert again.redo_label() == sentence("Rename")
    assert again.redo().label == sentence("Rename")
    assert again.pieces.get("1").code == "R-9"
    assert again.redo() is None
    again.close()


def test_a_new_action_ends_what_could_be_done_again(store):
    add(store, RING)
    store.undo()
    assert store.redo_label()
    with store.action(LABEL):
        pass
    assert store.redo_label()
    add(store, Piece("2", "R-2"))
    assert store.redo_label() is None
    assert store.redo() is None
    assert [entry.undone for entry in store.history()] == [False]


def test_labels_keep_their_values(store):
    label = sentence(
        "{a} {b} {c} {d} {e} {f} {g} {h}",
        a="戒指",
        b=3,
        c=Decimal("1.5"),
        d=Money(Decimal("12.5"), "THB"),
        e=Weight(Decimal(2), "ozt"),
        f=Length(Decimal("4.2")),
        g=date(2026, 11, 23),
        h=sentence("inner {at}", at=datetime(2026, 11, 23, 12, 0, tzinfo=UTC)),
    )
    add(store, RING, label=label)
    assert store.undo_label() == label
    assert store.history()[0].label == label


def test_history_is_bounded_and_the_newest_stays(store, monkeypatch):
    monkeypatch.setattr(journal, "MOST_ACTIONS", 3)
    for number in range(6):
        add(store, Piece(str(number), f"R-{number}"))
    assert len(store.history()) == 3
    while store.undo():
        pass
    assert store.pieces.count(Shelf.ACTIVE) == 3
    monkeypatch.setattr(journal, "MOST_BYTES", 1)
    add(store, *(Piece(f"x{number}", f"X-{number}") for number in range(9)))
    assert len(store.history()) == 1
    assert store.undo().changes.pieces == {f"x{number}" for number in range(9)}


def test_going_back_is_one_step_that_can_be_taken_back(store):
    for number in range(4):
        add(store, Piece(str(number), f"R-{number}"), label=sentence("{code} added", code=f"R-{number}"))
    reached = store.history()[2]
    gone = store.go_back(reached.id)
    assert (str(gone.label), gone.changes.pieces) == ("Gone back to: R-1 added", {"2", "3"})
    assert sorted(store.pieces.ids(PieceQuery())) == ["0", "1"]
    assert len(store.history()) == 5
    store.undo()
    assert store.pieces.count(Shelf.ACTIVE) == 4
    store.redo()
    assert store.pieces.count(Shelf.ACTIVE) == 2
    store.undo()
    store.undo()
    assert store.pieces.count(Shelf.ACTIVE) == 3
    assert str(store.go_back(0).label) == "Gone back to the beginning of the history"
    assert store.pieces.count(Shelf.ACTIVE) == 0
    assert store.go_back(store.history()[0].id) is None
    assert store.go_back(10_000) is None
    assert store.check() == []


def test_the_history_says_how_much_it_keeps(store):
    assert store.history_size() == (0, 0)
    add(store, RING)
    count, size = store.history_size()
    assert count == 1
    assert size > 20


def test_deleting_for_ever_can_be_taken_back_with_photos_and_catalogs(store):
    add(store, RING)
    store.photos.put_original("d", b"x")
    photo = Photo("f", "d", "1", PhotoKind.PHOTO, "a.jpg", "image/jpeg", 1, 1, 1)
    catalog = Catalog("c", "Spring", piece_ids=("1",))
    with store.action(LABEL):
        store.photos.insert(photo)
        store.catalogs.insert(catalog)
    with store.action(LABEL) as action:
        store.pieces.delete(["1"])
    assert (action.changes.pieces, action.changes.photos, action.changes.catalogs) == ({"1"}, {"f"}, {"c"})
    assert store.photos.of_piece("1") == []
    assert store.catalogs.get("c").piece_ids == ()
    assert store.sweep().originals == 0
    store.undo()
    assert store.photos.of_piece("1") == [photo]
    assert store.catalogs.get("c") == catalog
    assert store.photos.original("d") == b"x"
    assert store.pieces.rows(["1"])[0].photo_count == 1


def test_clean_up_takes_only_what_nothing_refers_to(store, monkeypatch):
    for digest in ("cover", "photo", "undone", "nobody"):
        store.photos.put_original(digest, digest.encode() * 100)
        store.photos.put_thumbnail(digest, b"t")
    with store.action(LABEL):
        store.catalogs.insert(Catalog("c", "Spring", cover_digest="cover"))
        for digest in ("photo", "undone"):
            store.photos.insert(Photo(digest, digest, None, PhotoKind.PHOTO, "a", "image/png", 1, 1, 1))
    with store.action(LABEL):
        store.photos.delete(["undone"])
    swept = store.sweep()
    assert (swept.originals, swept.size_bytes) == (1, 600)
    assert store.photos.digests() == ["cover", "photo", "undone"]
    assert store.photos.thumbnail("nobody") is None
    store.undo()
    assert store.photos.get("undone").digest == "undone"


def test_clean_up_gives_the_room_back(store):
    for number in range(30):
        store.photos.put_original(str(number), bytes([number]) * 400_000)
    path = store.path
    store.close()
    before = path.stat().st_size
    with type(store).open(path) as again:
        assert again.sweep().originals == 30
    assert path.stat().st_size < before - 30 * 390_000


def test_search_and_order_follow_undo(store):
    titles = Texts.of({"en": "Lotus", "th": "ดอกบัว"})
    add(store, replace(RING, titles=titles))
    with store.action(LABEL):
        store.pieces.update(replace(RING, titles=Texts.of({"en": "Naga"})))
    assert store.pieces.ids(PieceQuery("lotus")) == []
    store.undo()
    assert store.pieces.ids(PieceQuery("lotus บัว")) == ["1"]
    store.undo()
    assert store.pieces.ids(PieceQuery("lotus")) == []
    assert store.check() == []


def test_renaming_an_alloy_reaches_the_search(store):
    add(store, RING)
    alloy = Alloy("18k", "Rose gold 750", "gold", Decimal("0.75"))
    with store.action(LABEL):
        store.rates.put_alloy(alloy)
    assert store.pieces.ids(PieceQuery("rose")) == ["1"] == store.pieces.ids(PieceQuery("metal:gold"))
    with store.action(LABEL):
        store.rates.put_alloy(replace(alloy, name="Red gold"))
    assert store.pieces.ids(PieceQuery("rose")) == []


class Workshop(RuleBasedStateMachine):
    """Random changes, undo, redo and restarts beside a model of plain dictionaries."""

    pieces = Bundle("pieces")

    def __init__(self):
        super().__init__()
        import tempfile
        from pathlib import Path

        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "model.jewelcraft"
        self.store = Store.create(self.path, WorkshopSettings())
        self.number = 0
        self.state = ({}, {})
        self.past = []
        self.future = []

    def did(self, state):
        if state != self.state:
            self.past.append(self.state)
            self.future = []
            self.state = state

    @rule(target=pieces, count=st.integers(0, 3))
    def add(self, count):
        self.number += 1
        metals = tuple(MetalPart(f"m{place}", "925", Decimal(place)) for place in range(count))
        piece = Piece(f"p{self.number}", f"R-{self.number}", metals=metals, tags=("a",) * count)
        add(self.store, piece)
        self.did(({**self.state[0], piece.id: piece}, self.state[1]))
        return piece.id

    @rule(piece_id=pieces, count=st.integers(0, 3), notes=st.sampled_from(["", "戒指", "x"]))
    def change(self, piece_id, count, notes):
        if piece_id not in self.state[0]:
            return
        metals = tuple(MetalPart(f"m{place}", "750", Decimal(count)) for place in range(count))
        piece = replace(self.state[0][piece_id], notes=notes, metals=metals, titles=Texts.of({"th": notes}))
        with self.store.action(LABEL):
            self.store.pieces.update(piece)
        self.did(({**self.state[0], piece_id: piece}, self.state[1]))

    @rule(piece_id=consumes(pieces))
    def delete(self, piece_id):
        with self.store.action(LABEL):
            self.store.pieces.delete([piece_id])
        self.did(({key: piece for key, piece in self.state[0].items() if key != piece_id}, self.state[1]))

    @rule(amount=st.integers(1, 5))
    def price(self, amount):
        self.number += 1
        rate = Rate(f"r{self.number}", RateKind.METAL, "gold", Decimal(amount), "USD", "ozt", date(2026, 1, amount))
        with self.store.action(LABEL, bulk=True):
            self.store.rates.insert(rate)
        self.did((self.state[0], {**self.state[1], rate.id: rate}))

    @rule()
    def undo(self):
        assert (self.store.undo() is not None) == bool(self.past)
        if self.past:
            self.future.append(self.state)
            self.state = self.past.pop()

    @rule()
    def redo(self):
        assert (self.store.redo() is not None) == bool(self.future)
        if self.future:
            self.past.append(self.state)
            self.state = self.future.pop()

    @rule(share=st.integers(0, 100))
    def go_back(self, share):
        standing = sorted(entry.id for entry in self.store.history() if not entry.undone)
        assert len(standing) == len(self.past)
        place = share * len(standing) // 101
        gone = self.store.go_back(([0, *standing])[place])
        # Going back to where a way back has led already is nothing.
        assert gone is not None or not self.past or self.past[place] == self.state
        if gone is not None:
            reached = self.past[place]
            self.past.append(self.state)
            self.future = []
            self.state = reached

    @rule()
    def restart(self):
        self.store.close()
        self.store = Store.open(self.path)

    @invariant()
    def equals_the_model(self):
        ids = self.store.pieces.ids(PieceQuery())
        assert {piece.id: piece for piece in self.store.pieces.many(ids)} == self.state[0]
        assert {rate.id: rate for rate in self.store.rates.all()} == self.state[1]
        found = {key for key, piece in self.state[0].items() if piece.notes == "戒指"}
        assert set(self.store.pieces.ids(PieceQuery("戒指"))) == found

    def teardown(self):
        assert self.store.check() == []
        self.store.close()
        self.folder.cleanup()


TestWorkshop = Workshop.TestCase
TestWorkshop.settings = hypothesis_settings(max_examples=15, stateful_step_count=25, deadline=None)


def test_going_back_again_and_again_does_not_double_the_history(store):
    with store.action(LABEL):
        store.pieces.insert(Piece("1", "R-1"))
    (first,) = [entry.id for entry in store.history()]
    for _ in range(15):
        assert store.go_back(0) is not None
        assert store.pieces.every_id() == []
        assert store.go_back(0) is None
        assert store.go_back(first) is not None
        assert store.pieces.every_id() == ["1"]
    assert store.history_size()[1] < 40_000
    for _ in range(30):
        store.undo()
    assert store.pieces.every_id() == ["1"]
    store.undo()
    assert store.pieces.every_id() == []
