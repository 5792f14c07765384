"""Every word of every script is found by any part of it, and lists come in the order asked for."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from datetime import date
from datetime import datetime
from decimal import Decimal

import pytest
from hypothesis import HealthCheck
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from jewelcraft.domain.money import Money
from jewelcraft.domain.photo import Photo
from jewelcraft.domain.photo import PhotoKind
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.piece import Status
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.query_text import fold
from jewelcraft.domain.query_text import parse
from jewelcraft.domain.search import Facets
from jewelcraft.domain.search import Figures
from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.search import Shelf
from jewelcraft.domain.search import Sort
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.texts import Texts

LABEL = sentence("Test")
NAGA = Piece(
    "naga",
    "R-2",
    titles=Texts.of({"en": "Naga Ring", "th": "แหวนนาคทองคำ", "zh_Hant": "那伽戒指", "my": "နဂါးလက်စွပ်"}),
    descriptions=Texts.of({"km": "ចិញ្ចៀននាគ", "lo": "ແຫວນນາກ", "id": "Cincin naga buatan tangan"}),
    type="ring",
    collection="Hong Kong",
    status=Status.READY,
    techniques=("filigree",),
    tags=("best-seller", "💍"),
    notes='said "it\'s 100% fine" (AND) NEAR* -x col:y',
    metals=(MetalPart("m", "18k yellow", Decimal("3.5")),),
    stones=(StonePart("s", "ruby", cut="cushion"),),
    created_at=datetime(2026, 1, 1, tzinfo=UTC),
)
PEARL = Piece(
    "pearl",
    "E-10",
    titles=Texts.of({"en": "Pearl Earrings", "zh_Hant": "珍珠耳環"}),
    type="earrings",
    collection="Monsoon",
    metals=(MetalPart("m", "925", Decimal(6)),),
    stones=(StonePart("s", "pearl"),),
    created_at=datetime(2026, 1, 2, tzinfo=UTC),
)


@pytest.fixture
def stocked(store):
    with store.action(LABEL):
        store.pieces.insert(NAGA)
        store.pieces.insert(PEARL)
    return store


def found(store, text, **more):
    return store.pieces.ids(PieceQuery(text, **more))


@pytest.mark.parametrize(
    "text",
    [
        *("naga", "NAGA", "aga r", "ga r", "ag", "ｎａｇａ", "na\u200bga", "R-2", "r-", "-2"),
        *("戒指", "戒", "那伽戒指", "伽戒", "แหวน", "ทอง", "คำ", "แ", "ចិញ្ចៀន", "នា", "ແຫວນ", "နဂါး", "လက်", "စွ"),
        *("💍", "best-seller", "filigree", "ruby", "cushion", "18k", "hong kong", "ready", "tangan naga 戒指 r"),
        *('"it\'s 100%"', "100%", "0%", "(AND)", "(a", "near*", "*", "-x", "col:y", '"naga ring"', "AND"),
    ],
)
def test_one_piece_is_found_by_any_part_of_its_words(stocked, text):
    assert found(stocked, text) == ["naga"]


@pytest.mark.parametrize("text", ["nagas", "戒環", "指戒", "x y z q", "'; DROP TABLE piece; --", "_", "2-", "naga戒"])
def test_what_is_not_there_is_not_found(stocked, text):
    assert found(stocked, text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("type:ring", ["naga"]),
        ("type:ear", ["pearl"]),
        ("TYPE:Ring type:earrings", ["pearl", "naga"]),
        ("metal:18K", ["naga"]),
        ("metal:gold", []),
        ("stone:pearl", ["pearl"]),
        ("status:ready", ["naga"]),
        ('collection:"hong kong"', ["naga"]),
        ("collection:mon", ["pearl"]),
        ("tag:best", ["naga"]),
        ("technique:fili", ["naga"]),
        ("code:e-", ["pearl"]),
        ("weight>3.5", ["pearl"]),
        ("weight>=3.5 weight<6", ["naga"]),
        ("weight=6", ["pearl"]),
        ("price<200", ["naga"]),
        ("price>199.99", ["pearl"]),
        ("pearl type:ring", []),
    ],
)
def test_filters_in_the_text(stocked, text, expected):
    put_prices(stocked)
    assert found(stocked, text) == expected


def put_prices(store):
    for piece_id, amount in (("naga", "150.25"), ("pearl", "200")):
        price = Money(Decimal(amount), "USD")
        store.pieces.put_figures([Figures(piece_id, date(2026, 1, 1), wholesale=price)])


def test_filters_as_sets(stocked):
    assert found(stocked, "", types=frozenset({"ring"})) == ["naga"]
    assert found(stocked, "", alloys=frozenset({"925", "x"})) == ["pearl"]
    assert found(stocked, "", collections=frozenset({"Monsoon"}), statuses=frozenset({Status.IDEA})) == ["pearl"]
    assert found(stocked, "", statuses=frozenset({"ready"}), types=frozenset({"earrings"})) == []


def test_shelves(stocked):
    with stocked.action(LABEL):
        stocked.pieces.set_archived(["naga"], True)
        stocked.pieces.set_trashed(["pearl"], datetime(2026, 2, 1, tzinfo=UTC))
    assert found(stocked, "") == []
    assert found(stocked, "戒指", shelf=Shelf.ARCHIVE) == ["naga"]
    assert found(stocked, "", shelf=Shelf.TRASH) == ["pearl"]
    assert [stocked.pieces.count(shelf) for shelf in Shelf] == [0, 1, 1]
    stocked.undo()
    assert stocked.pieces.count(Shelf.ACTIVE) == 2


def test_orders(store):
    facts = [("R-10", "Ash", "9", "30"), ("R-2", "oak", "1", None), ("r-1", "Birch", "10", "4")]
    with store.action(LABEL):
        for number, (code, title, weight, _) in enumerate(facts):
            moment = datetime(2026, 1, 10 - number, tzinfo=UTC)
            metals = (MetalPart("m", "925", Decimal(weight)),)
            store.pieces.insert(
                Piece(code, code, Texts.of({"en": title}), metals=metals, created_at=moment, changed_at=None)
            )
    store.pieces.put_figures(
        Figures(code, date(2026, 1, 1), wholesale=Money(Decimal(price), "USD")) for code, _, _, price in facts if price
    )
    expected = {
        Sort.NEWEST: ["R-10", "R-2", "r-1"],
        Sort.CHANGED: ["R-10", "R-2", "r-1"],
        Sort.CODE: ["r-1", "R-2", "R-10"],
        Sort.TITLE: ["R-10", "r-1", "R-2"],
        Sort.PRICE_LOW: ["r-1", "R-10", "R-2"],
        Sort.PRICE_HIGH: ["R-10", "r-1", "R-2"],
        Sort.WEIGHT: ["R-2", "R-10", "r-1"],
    }
    assert {sort: found(store, "", sort=sort) for sort in Sort} == expected


def test_titles_sort_by_the_workshops_first_language(stocked):
    assert found(stocked, "", sort=Sort.TITLE) == ["naga", "pearl"]
    with stocked.action(LABEL):
        stocked.put_settings(WorkshopSettings(languages=("zh_Hant", "en")))
    assert found(stocked, "", sort=Sort.TITLE) == ["pearl", "naga"]
    stocked.undo()
    assert found(stocked, "", sort=Sort.TITLE) == ["naga", "pearl"]


def test_rows_show_a_piece_at_a_glance(stocked):
    put_prices(stocked)
    stocked.photos.put_original("d1", b"1")
    stocked.photos.put_original("d2", b"2")
    with stocked.action(LABEL):
        for number, digest in enumerate(("d1", "d2", "d1")):
            photo = Photo(f"f{number}", digest, "naga", PhotoKind.PHOTO, "a", "image/png", 1, 1, 1, position=number)
            stocked.photos.insert(replace(photo, is_cover=number == 1, focus_x=number * 10))
    row, plain = stocked.pieces.rows(["naga", "unknown", "pearl"])
    assert (row.code, row.titles, row.alloys, row.net_weight_g) == ("R-2", NAGA.titles, ("18k yellow",), Decimal("3.5"))
    assert (row.cover_digest, row.focus_x, row.photo_count, row.status) == ("d2", 10, 3, Status.READY)
    assert row.figures.wholesale == Money(Decimal("150.25"), "USD")
    assert (plain.cover_digest, plain.photo_count, plain.created_at) == (None, 0, PEARL.created_at)


def test_facets_and_words_for_completion(stocked):
    assert stocked.pieces.facets(Shelf.ACTIVE) == Facets(
        types={"earrings": 1, "ring": 1},
        collections={"Hong Kong": 1, "Monsoon": 1},
        statuses={"idea": 1, "ready": 1},
        alloys={"18k yellow": 1, "925": 1},
    )
    assert stocked.pieces.facets(Shelf.TRASH) == Facets()
    assert stocked.pieces.collections() == ["Hong Kong", "Monsoon"]
    assert stocked.pieces.words("techniques") == ["filigree"]
    assert stocked.pieces.words("tags") == ["best-seller", "💍"]
    assert stocked.pieces.words("finish") == []


def test_the_index_can_be_made_anew(stocked):
    before = found(stocked, "戒指")
    stocked.rebuild_search()
    assert found(stocked, "戒指") == before == ["naga"]
    assert stocked.check() == []


def test_a_long_text_is_found_to_its_end(stocked):
    long = "ทองคำ " * 40_000 + "สุดท้าย戒環"
    with stocked.action(LABEL):
        stocked.pieces.update(replace(PEARL, notes=long))
    assert found(stocked, "สุดท้าย 戒環") == ["pearl"]
    assert stocked.pieces.get("pearl").notes == long


_characters = st.sampled_from([*"aAbB1 -\"'*()<%", "戒", "指", "แ", "ห", "ว", "é", "ß", "💍", "က", "ា", "ំ", "\u200b"])


@given(text=st.text(_characters, min_size=1, max_size=12), cut=st.tuples(st.integers(0, 11), st.integers(1, 6)))
@hypothesis_settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_part_of_a_folded_word_finds_it_and_nothing_else_does(store, text, cut):
    with store.action(LABEL):
        store.pieces.insert(Piece("1", "zzz", notes=text))
    words = fold(text)[cut[0] : cut[0] + cut[1]].split()
    asked = " ".join(word for word in words if parse(word).words == (word,))
    assert found(store, asked) == ["1"]
    assert found(store, "戒a戒") == (["1"] if "戒a戒" in fold(text) else [])
    store.undo()


def test_the_order_in_little_room_is_that_of_the_list(store):
    with store.action(LABEL):
        for number in range(300):
            code = f"R-{number * 7919 % 300}"
            store.pieces.insert(
                replace(NAGA, id=f"{number:036}", code=code, type=("ring", "bangle")[number % 2], metals=(), stones=())
            )
    for sort in Sort:
        for text in ("", "naga", "bangle", "no such word"):
            query = PieceQuery(text=text, sort=sort)
            ids = store.pieces.ids(query)
            assert list(store.pieces.order(query)) == ids, (sort, text)
            assert len(ids) == {"bangle": 150, "no such word": 0}.get(text, 300)
