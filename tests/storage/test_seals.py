"""A bit that turns in what was entered is told, named, and brought back from a backup; saving pays little for it."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from jewelcraft.domain.buyer import Buyer
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.texts import Texts
from jewelcraft.library.backups import make_backup
from jewelcraft.library.library import Library
from jewelcraft.library.repair import mend_library
from jewelcraft.storage.schema import WATCHED
from jewelcraft.storage.seals import OWNED
from tests.images.torture import saved
from tests.images.torture import upright


@pytest.fixture
def library(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    with Library.create(tmp_path / "shop.jewelcraft", WorkshopSettings(home_currency="THB")) as made:
        metals = (MetalPart("m1", "ag925", Decimal("3.2")),)
        for number in (1, 2):
            piece = replace(
                made.pieces.new("ring"), code=f"R-{number}", titles=Texts.of({"en": "Naga ring"}), metals=metals
            )
            made.pieces.add(piece)
        made.rates.add(Rate("r", RateKind.METAL, "silver", Decimal(32), "THB", "g", date(2026, 1, 1)))
        made.photos.add_bytes(saved(upright(24, 16), "PNG"), "front.png", piece_id=made.pieces.by_code("R-1").id)
        made.catalogs.add(replace(made.catalogs.new("Hong Kong"), piece_ids=(made.pieces.by_code("R-1").id,)))
        made.buyers.save(replace(made.buyers.new(), name="Aroon"))
        made.quotes.save(made.quotes.new(Buyer("b", "Mei"), [(made.pieces.by_code("R-1").id, 6)]))
        made.templates.save("Stud", metals)
        made.price_lists.save(made.price_lists.new("Retail"))
        yield made


def altered(library, statement, *values):
    """Change rows as a disk does, which knows of no seals."""
    path = library.path
    library.close()
    with sqlite3.connect(path) as connection:
        assert connection.execute(statement, values).rowcount
    connection.close()
    return Library.open(path)


def told(library):
    return " ".join(str(problem) for problem in library.check())


def test_a_whole_workshop_has_whole_seals(library):
    assert library.check() == []
    library.pieces.trash([library.pieces.by_code("R-2").id])
    library.history.undo()
    library.history.redo()
    assert library.check() == []


@pytest.mark.parametrize(
    ("statement", "name"),
    [
        ("UPDATE piece SET code = 'R-7' WHERE code = 'R-1'", "piece R-7"),
        ("UPDATE piece SET notes = 'nagb' WHERE code = 'R-1'", "piece R-1"),
        ("UPDATE piece_text SET text = 'Nagc ring'", "piece R-2"),
        ("UPDATE metal_part SET net_weight_g = '3.3'", "piece R-1"),
        ("DELETE FROM metal_part", "piece R-1"),
        ("UPDATE photo SET name = 'fronu.png'", "photo fronu.png"),
        ("UPDATE rate SET amount = '33'", "price of silver"),
        ("UPDATE alloy SET fineness = '0.926' WHERE id = 'ag925'", "alloy"),
        ("UPDATE catalog SET name = 'Hong Kogn'", "catalog Hong Kogn"),
        ("UPDATE buyer SET name = 'Aroom' WHERE name = 'Aroon'", "buyer Aroom"),
        ("UPDATE quote_line SET position = 7", "quotation"),
        ("UPDATE line_template SET name = 'Stue'", "template Stue"),
        ("UPDATE price_list SET name = 'Retaim'", "price list Retaim"),
        ("UPDATE setting SET value = '\"USD\"' WHERE key = 'home_currency'", "setting home_currency"),
    ],
)
def test_what_the_disk_altered_is_named(library, statement, name):
    with altered(library, statement) as again:
        assert name in told(again)


def test_a_stored_price_that_the_disk_altered_is_named_and_computed_anew(library):
    library.recost()
    with altered(library, "UPDATE figures SET price_key = 1000 WHERE price_key IS NOT NULL") as again:
        assert "R-1" in told(again)
        assert mend_library(again).problems == ()


def test_it_is_brought_back_from_the_newest_copy_that_has_it_as_it_was_saved(library):
    piece = library.pieces.by_code("R-1")
    library.pieces.change(replace(piece, notes="older"))
    make_backup(library)
    library.pieces.change(replace(piece, notes="as it was saved"))
    make_backup(library)
    with altered(library, "UPDATE piece SET notes = 'rotten', code = 'Q-1' WHERE code = 'R-1'") as again:
        again.buyers.save(replace(again.buyers.new(), name="Came later"))
        report = mend_library(again)
        assert report.put_back == ("R-1",)
        assert report.problems == ()
        assert again.pieces.get(piece.id).notes == "as it was saved"
        assert len(again.photos.of_piece(piece.id)) == 1
        assert any(buyer.name == "Came later" for buyer in again.buyers.all())
        again.history.undo()
        assert again.pieces.get(piece.id).notes == "rotten"


def test_what_no_copy_has_goes_on_being_named(library):
    with altered(library, "UPDATE piece SET notes = 'rotten' WHERE code = 'R-1'") as again:
        assert "piece R-1" in " ".join(map(str, mend_library(again).problems))
        again.pieces.change(replace(again.pieces.by_code("R-1"), notes="looked over"))
        assert again.check() == []


def test_every_table_of_the_history_is_sealed():
    assert set(OWNED) == set(WATCHED)


def test_a_salvaged_and_a_given_file_are_sealed(library, tmp_path):
    from jewelcraft.storage.salvage import salvage

    library.sharing.give([library.pieces.by_code("R-1").id], tmp_path / "given.jewelbundle")
    path = library.path
    library.close()
    salvage(path, tmp_path / "saved.jewelcraft")
    for name in ("given.jewelbundle", "saved.jewelcraft"):
        with sqlite3.connect(tmp_path / name) as connection:
            assert connection.execute("SELECT count(*) FROM seal WHERE room = 'piece'").fetchone()[0] >= 1
            connection.execute("UPDATE piece SET notes = 'rotten'")
        connection.close()
    with Library.open(tmp_path / "saved.jewelcraft") as saved_again:
        assert "piece R-1" in told(saved_again)
