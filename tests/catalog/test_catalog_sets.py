"""A stored set stands in a catalog as one block: its name, its price, what it is made of, and its pieces."""

from dataclasses import replace
from decimal import Decimal

import pytest

from jewelcraft.catalog.boxes import TextBox
from jewelcraft.catalog.plan import plan_catalog
from jewelcraft.domain.catalog import CatalogField
from jewelcraft.domain.catalog import Layout
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.piece import PieceMember
from jewelcraft.domain.texts import Texts
from jewelcraft.library.catalog_content import gather
from jewelcraft.library.entry_memory import EntryMemory
from tests.catalog.test_gather import NB
from tests.catalog.test_gather import catalog
from tests.catalog.test_gather import library  # noqa: F401 (a fixture)
from tests.catalog.test_gather import piece


@pytest.fixture
def with_set(library):  # noqa: F811 (the fixture of that name)
    plain = (MetalPart("m", "18k-white", Decimal(2)),)
    library.pieces.change(piece(2, titles=Texts.of({"en": "Lotus stud"}), metals=plain, stones=()))
    members = (PieceMember("p2", 2), PieceMember("p1"))
    library.pieces.add(Piece("s", "SET-1", Texts.of({"en": "Lotus set"}), type="set", members=members))
    return library


def shown(page):
    return [line.text for box in page.boxes if isinstance(box, TextBox) for line in box.paragraph.lines]


def test_a_set_brings_its_pieces_and_its_price(with_set):
    content = gather(with_set, catalog(piece_ids=("p1", "s"), has_cover=False))
    assert [entry.piece_id for entry in content.entries] == ["s", "p2", "p1"]
    head, *members = content.entries
    assert head.leads_set
    assert {entry.set_name for entry in content.entries} == {"Lotus set"}
    assert {entry.set_price for entry in members} == {head.price}
    assert head.price
    page = next(plan.lay_out() for plan in plan_catalog(content).pages if plan.kind == "pieces")
    assert set(page.piece_ids) == {"s", "p1", "p2"}
    lines = shown(page)
    assert lines.count("Lotus set") == 1
    assert head.price in lines
    assert all(entry.price in lines for entry in members)
    assert "SET-1 · Set of 2" in lines


def test_a_set_says_what_its_pieces_are_made_of(with_set):
    head = gather(with_set, catalog(piece_ids=("s",))).entries[0]
    assert head.fact(CatalogField.METAL).text == "18K white gold"
    assert head.fact(CatalogField.WEIGHT).short == f"8.10{NB}g"
    assert "ruby" in head.fact(CatalogField.STONES).text


def test_a_list_shows_the_set_as_one_row(with_set):
    content = gather(with_set, catalog(piece_ids=("s",), layout=Layout.LIST))
    assert [entry.piece_id for entry in content.entries] == ["s"]
    assert content.entries[0].price


def test_a_remembered_set_is_brought_again(with_set):
    memory = EntryMemory()
    wanted = catalog(piece_ids=("s",))
    assert gather(with_set, wanted, memory) == gather(with_set, wanted, memory)
    as_list = gather(with_set, replace(wanted, layout=Layout.LIST), memory)
    assert len(as_list.entries) == 1
    assert len(gather(with_set, wanted, memory).entries) == 3
