"""Whatever goes into the file comes out equal, and leaves no trace when it is taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import HealthCheck
from hypothesis import given
from hypothesis import settings as hypothesis_settings

from jewelcraft.domain.catalog import Catalog
from jewelcraft.domain.errors import DuplicateCodeError
from jewelcraft.domain.errors import NotFoundError
from jewelcraft.domain.money import Money
from jewelcraft.domain.photo import Photo
from jewelcraft.domain.photo import PhotoKind
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.search import Figures
from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.sentences import sentence
from tests.storage import strategies as some

LABEL = sentence("Test")
GOLD = Rate("gold", RateKind.METAL, "gold", Decimal(4000), "USD", "ozt", date(2026, 11, 1))
SKETCH = Photo("f", "d", None, PhotoKind.SKETCH, "a.png", "image/png", 1, 1, 1)
_often = hypothesis_settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


def keep(store, change, *values):
    with store.action(LABEL) as action:
        change(*values)
    return action.changes


@given(piece=some.pieces, other=some.pieces)
@_often
def test_pieces_with_all_their_parts(store, piece, other):
    assert keep(store, store.pieces.insert, piece).pieces == {piece.id}
    assert store.pieces.get(piece.id) == piece
    assert store.pieces.by_code(piece.code.lower()) == piece
    changed = replace(other, id=piece.id)
    keep(store, store.pieces.update, changed)
    assert store.pieces.get(piece.id) == changed
    assert not keep(store, store.pieces.update, changed)
    store.undo()
    assert store.pieces.get(piece.id) == piece
    keep(store, store.pieces.delete, [piece.id])
    store.undo()
    assert store.pieces.get(piece.id) == piece
    store.undo()
    assert store.pieces.ids(PieceQuery()) == []


@given(rate=some.rates, alloy=some.alloys)
@_often
def test_rates_and_alloys(store, rate, alloy):
    assert keep(store, store.rates.insert, rate).rates == {rate.id}
    keep(store, store.rates.put_alloy, alloy)
    assert store.rates.all() == [rate] == store.rates.history(rate.kind, rate.name)
    assert store.rates.get(rate.id) == rate
    assert store.rates.alloys() == [alloy]
    keep(store, store.rates.delete, rate.id)
    keep(store, store.rates.delete_alloy, alloy.id)
    assert not store.rates.all()
    assert not store.rates.alloys()


@given(catalog=some.catalogs)
@_often
def test_catalogs(store, catalog):
    pieces = [Piece(f"p{number}", f"C-{number}") for number in range(3)]
    for piece in pieces:
        if not store.pieces.by_code(piece.code):
            keep(store, store.pieces.insert, piece)
    catalog = replace(catalog, piece_ids=("p2", "p0", "p2"))
    keep(store, store.catalogs.insert, replace(catalog, piece_ids=("p1", "unknown")))
    assert store.catalogs.get(catalog.id).piece_ids == ("p1",)
    assert keep(store, store.catalogs.update, catalog).catalogs == {catalog.id}
    assert store.catalogs.all() == [catalog]
    keep(store, store.catalogs.delete, catalog.id)
    store.undo()
    assert store.catalogs.get(catalog.id) == catalog
    keep(store, store.catalogs.delete, catalog.id)


@given(photo=some.photos)
@_often
def test_photos(store, photo):
    store.photos.put_original(photo.digest, b"bytes")
    keep(store, store.photos.insert, photo)
    assert store.photos.get(photo.id) == photo
    assert store.photos.by_digest(photo.digest) == [photo]
    assert (store.photos.inbox() == [photo]) == (photo.trashed_at is None)
    assert (store.photos.trashed() == [photo]) == (photo.trashed_at is not None)
    keep(store, store.photos.update, replace(photo, caption="new", name="x"))
    store.undo()
    assert store.photos.get(photo.id) == photo
    keep(store, store.photos.delete, [photo.id])
    with pytest.raises(NotFoundError):
        store.photos.get(photo.id)


@given(settings=some.settings)
@_often
def test_settings(store, settings):
    keep(store, store.put_settings, settings)
    assert store.settings() == settings


def test_a_price_of_more_digits_than_are_reckoned_with_stays_to_the_last(store):
    keep(store, store.pieces.insert, Piece("p", "F-1"))
    figures = Figures("p", date(2026, 11, 26), Money(Decimal("0." + "9" * 40), "KHR"))
    store.pieces.put_figures([figures])
    assert store.pieces.figures(["p"]) == {"p": figures}


@given(figures=some.figures)
@_often
def test_figures(store, figures):
    keep(store, store.pieces.insert, Piece(figures.piece_id, f"F-{figures.piece_id}"))
    store.pieces.put_figures([figures])
    assert store.pieces.figures([figures.piece_id]) == {figures.piece_id: figures}
    assert store.pieces.rows([figures.piece_id])[0].figures == figures
    keep(store, store.pieces.delete, [figures.piece_id])
    assert store.pieces.figures([figures.piece_id]) == {}


def test_rates_come_by_day_and_of_one_day_the_last_entered_last(store):
    later = replace(GOLD, id="2", day=date(2026, 11, 2), amount=Decimal(4100))
    mended = replace(GOLD, id="3", amount=Decimal(4001))
    for rate in (later, GOLD, mended):
        keep(store, store.rates.insert, rate)
    assert store.rates.all() == [GOLD, mended, later]
    keep(store, store.rates.update, replace(later, note="fixing"))
    assert store.rates.get("2").note == "fixing"
    store.undo()
    assert store.rates.history(RateKind.METAL, "gold") == [GOLD, mended, later]
    assert store.rates.history(RateKind.METAL, "silver") == []


def test_photos_of_a_piece_and_of_the_inbox(store):
    keep(store, store.pieces.insert, Piece("1", "R-1"))
    store.photos.put_original("d", b"x")
    for number, piece_id in enumerate(("1", None, "1")):
        keep(store, store.photos.insert, replace(SKETCH, id=str(number), piece_id=piece_id, position=9 - number))
    assert [photo.id for photo in store.photos.of_piece("1")] == ["2", "0"]
    assert store.photos.count_inbox() == 1
    assert [photo.id for photo in store.photos.all()] == ["2", "1", "0"]


def test_two_pieces_cannot_bear_one_code_however_it_is_written(store):
    keep(store, store.pieces.insert, Piece("1", "R-1"))
    with pytest.raises(DuplicateCodeError, match="ｒ-1"):
        keep(store, store.pieces.insert, Piece("2", "ｒ-1"))
    keep(store, store.pieces.insert, Piece("2", "R-2"))
    with pytest.raises(DuplicateCodeError):
        keep(store, store.pieces.update, Piece("2", "r-1"))
    assert store.pieces.get("2").code == "R-2"


def test_what_is_gone_is_named_as_gone(store):
    with pytest.raises(NotFoundError):
        store.pieces.get("no")
    with pytest.raises(NotFoundError):
        keep(store, store.pieces.update, Piece("no", "R-1"))
    with pytest.raises(NotFoundError):
        keep(store, store.rates.update, GOLD)
    with pytest.raises(NotFoundError):
        keep(store, store.catalogs.update, Catalog("no", "Spring"))
    with pytest.raises(NotFoundError):
        keep(store, store.photos.update, SKETCH)
    for get in (store.photos.original, store.rates.get, store.catalogs.get, store.photos.get):
        with pytest.raises(NotFoundError):
            get("no")
    assert store.photos.thumbnail("no") is None
    assert store.pieces.by_code("no") is None
    assert not store.history()


def test_a_file_name_that_is_no_unicode_is_kept_readably(store):
    keep(store, store.pieces.insert, Piece("1", "R-1", notes="scan\udcff.jpg"))
    assert store.pieces.get("1").notes == "scan\ufffd.jpg"


def test_an_original_is_kept_once(store):
    assert store.photos.put_original("d", b"abc")
    assert not store.photos.put_original("d", b"abc")
    assert store.photos.original("d") == b"abc"
    assert store.photos.without_thumbnail() == ["d"]
    store.photos.put_thumbnail("d", b"small")
    store.photos.put_thumbnail("d", b"smaller")
    assert store.photos.thumbnail("d") == b"smaller"
    assert store.photos.digests() == ["d"]


def test_codes_like_finds_every_case(store):
    for number, code in enumerate(["R-1", "r-20", "RX-1", "E-1"]):
        keep(store, store.pieces.insert, Piece(str(number), code))
    assert store.pieces.codes_like("R-") == ["R-1", "r-20"]


def test_many_keeps_the_order_asked_for(store):
    with store.action(LABEL):
        for number in range(1200):
            store.pieces.insert(Piece(str(number), f"R-{number}"))
    asked = ["7", "no", "1199", "3"]
    assert [piece.id for piece in store.pieces.many(asked)] == ["7", "1199", "3"]
    assert [row.id for row in store.pieces.rows(asked)] == ["7", "1199", "3"]
    assert len(list(store.pieces.many([str(number) for number in range(1200)]))) == 1200


def test_a_change_without_an_action_is_a_fault_of_ours(store):
    with pytest.raises(RuntimeError):
        store.pieces.insert(Piece("1", "R-1"))
    with pytest.raises(RuntimeError):
        store.put_settings(store.settings())
