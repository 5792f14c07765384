"""Which pieces use a price: asked of the pieces on the bench alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from jewelcraft.domain.piece import Finding
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.rate_use import Declared
from jewelcraft.domain.rate_use import RateUse
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.search import Shelf
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.library.library import Library


@pytest.fixture
def library(tmp_path):
    with Library.create(tmp_path / "Studio.jewelcraft", WorkshopSettings(name="Studio", home_currency="THB")) as opened:
        yield opened


def ruby(part_id, **facts):
    return StonePart(part_id, "ruby", price_key="Ruby 3 mm", **facts)


def test_prices_know_their_pieces(library):
    one, two = library.pieces.new("ring"), replace(library.pieces.new("ring"), code="R-2")
    library.pieces.add(replace(one, stones=(ruby("a", nature="natural"), ruby("b")), findings=(Finding("c", "Clasp"),)))
    library.pieces.add(replace(two, stones=(ruby("d", nature="natural"), StonePart("e", "opal"))))
    pieces = library.store.pieces
    assert pieces.uses_of_prices(Shelf.ACTIVE) == {
        (RateKind.STONE, "Ruby 3 mm"): RateUse(2, (Declared(), Declared("natural"))),
        (RateKind.FINDING, "Clasp"): RateUse(1),
    }
    assert pieces.using_price(RateKind.STONE, "Ruby 3 mm", Shelf.ACTIVE) == {one.id, two.id}
    assert pieces.using_price(RateKind.EXTRA, "Clasp", Shelf.ACTIVE) == frozenset()
    assert pieces.using_price(RateKind.METAL, "gold", Shelf.ACTIVE) == frozenset()


def test_the_trash_uses_nothing(library):
    piece = replace(library.pieces.new("ring"), findings=(Finding("c", "Clasp"),))
    library.pieces.add(piece)
    library.pieces.trash([piece.id])
    assert library.store.pieces.uses_of_prices(Shelf.ACTIVE) == {}
    assert library.store.pieces.using_price(RateKind.FINDING, "Clasp", Shelf.ACTIVE) == frozenset()
