"""What a catalog keeps of its pieces while it is designed is what it would gather anew."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from jewelcraft.domain.catalog import Layout
from jewelcraft.domain.catalog import PriceShown
from jewelcraft.domain.piece import PieceMember
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.texts import Texts
from jewelcraft.library.catalog_content import gather
from jewelcraft.library.entry_memory import EntryMemory
from tests.catalog.builders import jpeg
from tests.catalog.test_gather import catalog
from tests.catalog.test_gather import library  # noqa: F401 (a fixture)
from tests.catalog.test_gather import piece


def gold(price):
    return Rate(f"gold-{price}", RateKind.METAL, "gold", Decimal(price), "THB", "g", date(2026, 1, 2))


def new_photo(shop):
    shop.photos.add_bytes(jpeg(90, 60, 44), "new.jpg", piece_id="p1")


def other_photo(shop):
    (photo,) = shop.photos.of_piece("p1")[:1]
    shop.photos.change(replace(photo, focus_x=10, caption="closer"))


def member(shop):
    shop.pieces.change(replace(shop.pieces.get("p2"), titles=Texts.of({"en": "Lotus stud"})))


def other_alloy(shop):
    known = next(alloy for alloy in shop.rates.alloys() if alloy.id == "18k-white")
    shop.rates.put_alloy(replace(known, name="White gold 750"))


CHANGES = {
    "nothing": lambda _shop: None,
    "price of gold": lambda shop: shop.rates.add(gold(4444)),
    "title": lambda shop: shop.pieces.change(replace(shop.pieces.get("p1"), titles=Texts.of({"en": "Rose"}))),
    "weight": lambda shop: shop.pieces.change(replace(shop.pieces.get("p1"), metals=piece(1).metals * 2)),
    "new photo": new_photo,
    "focus of a photo": other_photo,
    "member of a set": member,
    "piece in the Trash": lambda shop: shop.pieces.trash(["p2"]),
    "name of an alloy": other_alloy,
    "settings": lambda shop: shop.change_settings(replace(shop.settings, languages=("th",), name="Other")),
    "undo": lambda shop: (shop.rates.add(gold(5000)), shop.history.undo()),
}


@pytest.fixture
def workshop(library):  # noqa: F811 (the fixture of that name)
    library.pieces.add_many([piece(number) for number in (2, 3) if not library.store.pieces.by_code(f"BN-R-{number}")])
    library.pieces.add(replace(piece(4), id="s", code="SET", type="set", members=(PieceMember("p2", 2),)))
    library.photos.add_bytes(jpeg(60, 60, 33), "first.jpg", piece_id="p1")
    library.rates.add(gold(4000))
    return library


@pytest.mark.parametrize("shown", [PriceShown.WHOLESALE, PriceShown.RETAIL])
@pytest.mark.parametrize("change", CHANGES)
def test_entries_are_kept_only_where_they_are_as_they_were(workshop, change, shown):
    wanted = catalog(piece_ids=("p1", "p2", "p3", "s"), price_shown=shown, layout=Layout.TWO_BY_TWO)
    memory = EntryMemory()
    gather(workshop, wanted, memory)
    CHANGES[change](workshop)
    memory.is_doubted = True
    assert gather(workshop, wanted, memory) == gather(workshop, wanted)
    assert gather(workshop, wanted, memory) == gather(workshop, wanted)


def test_new_prices_read_no_piece_again(workshop, monkeypatch):
    wanted, memory = catalog(piece_ids=("p1", "p2", "p3")), EntryMemory()
    before = gather(workshop, wanted, memory)
    workshop.rates.add(gold(4444))
    memory.is_doubted = True
    read = []
    many = workshop.store.pieces.many
    monkeypatch.setattr(workshop.store.pieces, "many", lambda ids: read.extend(ids) or many(ids))
    after = gather(workshop, wanted, memory)
    assert read == []
    assert [entry.price for entry in before.entries] != [entry.price for entry in after.entries]
