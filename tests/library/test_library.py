"""What a designer does, through the one door, on a real file."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from jewelcraft.domain.catalog import CatalogField
from jewelcraft.domain.errors import DuplicateCodeError
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.money import Money
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.search import Shelf
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.texts import Texts
from jewelcraft.library.library import Library
from jewelcraft.library.pieces import fresh_id


@pytest.fixture
def library(tmp_path):
    with Library.create(tmp_path / "shop.jewelcraft", WorkshopSettings(home_currency="THB", code_prefix="BN")) as made:
        yield made


def gold(amount, day=date(2026, 11, 11), currency="THB"):
    return Rate(fresh_id(), RateKind.METAL, "gold", Decimal(amount), currency, "g", day)


def ring(library, **facts):
    metal = MetalPart(fresh_id(), "au750y", Decimal("4.00"))
    return replace(library.pieces.new("ring"), metals=(metal,), titles=Texts.of({"en": "Naga ring"}), **facts)


def only_row(library):
    return library.pieces.rows(library.pieces.ids(PieceQuery()))[0]


def test_a_missing_price_is_missing_and_then_found(library):
    library.pieces.add(ring(library))
    assert only_row(library).figures.cost is None
    assert only_row(library).figures.missing == ("gold price",)
    report = library.rates.add(gold(4000))
    assert report.moved == 1
    assert only_row(library).figures.cost == Money(Decimal(12000), "THB")
    assert only_row(library).figures.missing == ()


def test_gold_up_ten_percent_reprices_and_says_so(library):
    library.pieces.add(ring(library))
    library.rates.add(gold(4000))
    report = library.rates.add(gold(4400, date(2026, 11, 12)))
    assert (report.moved, report.average_percent) == (1, Decimal(10))
    assert only_row(library).figures.cost.amount == 13200
    library.history.undo()
    assert only_row(library).figures.cost.amount == 12000
    library.history.redo()
    assert only_row(library).figures.cost.amount == 13200


def test_undo_outlives_a_restart(library):
    piece = ring(library)
    library.pieces.add(piece)
    library.pieces.trash([piece.id])
    path = library.path
    library.close()
    with Library.open(path) as again:
        assert again.pieces.count(Shelf.TRASH) == 1
        assert "Trash" in str(again.history.undo().label)
        assert again.pieces.count() == 1


def test_a_piece_with_nothing_entered_has_no_cost_rather_than_none(library):
    library.pieces.add(library.pieces.new("ring"))
    figures = only_row(library).figures
    assert (figures.cost, figures.wholesale, figures.missing) == (None, None, ())


def test_codes_stay_unique(library):
    library.pieces.add(ring(library, code="BN-R-0007"))
    assert library.pieces.propose_code("ring") == "BN-R-0008"
    with pytest.raises(DuplicateCodeError):
        library.pieces.add(ring(library, code="bn-r-0007"))
    with pytest.raises(InvalidValueError):
        library.pieces.add(ring(library, code="  "))


def test_a_copy_has_parts_of_its_own(library):
    piece = ring(library)
    library.pieces.add(piece)
    (copy_id,), _ = library.pieces.duplicate([piece.id])
    copy = library.pieces.get(copy_id)
    assert copy.code != piece.code
    assert copy.metals[0].id != piece.metals[0].id
    assert replace(copy.metals[0], id="") == replace(piece.metals[0], id="")


def test_a_new_library_has_nothing_to_undo(library):
    assert library.history.undo_label is None


def test_a_reader_sees_what_the_writer_saved(library):
    with Library.open(library.path, read_only=True) as reader:
        assert reader.pieces.ids(PieceQuery()) == []
        library.pieces.add(ring(library))
        library.rates.add(gold(4000))
        assert only_row(reader).figures.cost.amount == 12000
        assert reader.rates.card().find(RateKind.METAL, "gold") is not None


def test_a_rate_of_a_later_day_is_not_yet_in_force(library):
    library.pieces.add(ring(library))
    library.rates.add(gold(4000, date(2026, 1, 1)))
    library.rates.add(gold(9000, date(9999, 1, 1)))
    assert only_row(library).figures.cost.amount == 12000


def test_a_catalog_says_which_texts_it_borrows_from_another_language(library):
    piece = ring(library, descriptions=Texts.of({"en": "Six claws."}))
    library.pieces.add(piece)
    fields = (CatalogField.TITLE, CatalogField.DESCRIPTION)
    catalog = replace(
        library.catalogs.new("Hong Kong"),
        piece_ids=(piece.id,),
        language="km",
        fields=fields,
        terms_texts=Texts.of({"en": "Paid in advance."}),
    )
    warnings = " ".join(map(str, library.catalogs.content(catalog).warnings))
    assert "no title in" in warnings
    assert "no story in" in warnings
    assert "The terms are not in" in warnings


def test_a_piece_with_pictures_always_has_one_cover(library):
    from tests.library.test_undo_everything import picture

    pieces = [ring(library, code=code) for code in ("A-1", "A-2")]
    for piece in pieces:
        library.pieces.add(piece)
    first, second = (piece.id for piece in pieces)
    for colour in ("gold", "silver", "white"):
        library.photos.add_bytes(picture(colour), f"{colour}.png", piece_id=first)

    def covers(piece_id):
        return [photo.name for photo in library.photos.of_piece(piece_id) if photo.is_cover]

    gold, silver, white = (photo.id for photo in library.photos.of_piece(first))
    library.photos.trash([gold])
    assert covers(first) == ["silver.png"]
    library.photos.assign([silver], second)
    assert (covers(first), covers(second)) == (["white.png"], ["silver.png"])
    library.photos.restore([gold])
    assert covers(first) == ["white.png"]
    library.photos.assign([white, gold], second)
    assert (covers(first), covers(second)) == ([], ["silver.png"])
