"""Pieces go from one laptop to another as a bundle, are compared by identity, and can be taken back."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.search import Shelf
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.sharing import Choice
from jewelcraft.domain.sharing import Standing
from jewelcraft.domain.sharing import standing_of
from jewelcraft.domain.texts import Texts
from jewelcraft.library.library import Library
from tests.images.torture import saved
from tests.images.torture import upright


@pytest.fixture
def mother(tmp_path):
    with Library.create(tmp_path / "mother.jewelcraft", WorkshopSettings(name="Mother", home_currency="THB")) as made:
        yield made


@pytest.fixture
def daughter(tmp_path):
    with Library.create(tmp_path / "daughter.jewelcraft", WorkshopSettings(name="Daughter")) as made:
        yield made


@pytest.fixture
def bundle(tmp_path):
    return tmp_path / "naga.jewelbundle"


def jpeg(size=(96, 64)):
    return saved(upright(*size), "JPEG")


def add(library, code, **facts):
    piece = replace(library.pieces.new("ring"), code=code, **facts)
    library.pieces.add(piece)
    return piece.id


def codes(library, shelf=Shelf.ACTIVE):
    ids = library.pieces.ids(PieceQuery(shelf=shelf))
    return sorted(row.code for row in library.pieces.rows(ids))


def naga(library):
    titles = Texts.of({"en": "Naga ring", "th": "แหวนพญานาค"})
    piece_id = add(library, "R-1", titles=titles, metals=(MetalPart("m", "au750y", Decimal("3.62")),), tags=("snake",))
    library.photos.add_bytes(jpeg(), "naga.jpg", piece_id=piece_id)
    return piece_id


def test_a_new_piece_comes_with_pictures_parts_and_words(mother, daughter, bundle):
    piece_id = naga(mother)
    add(mother, "R-2")
    assert mother.sharing.give([piece_id], bundle).pieces == 1
    offer = daughter.sharing.look(bundle)
    assert (offer.workshop, [(piece.code, piece.standing) for piece in offer.pieces]) == (
        "Mother",
        [("R-1", Standing.NEW)],
    )
    report = daughter.sharing.merge(bundle)
    assert (report.added, report.replaced, report.pictures, report.problems) == ((piece_id,), (), 1, ())
    assert piece_id in report.changes.pieces
    theirs, ours = mother.pieces.get(piece_id), daughter.pieces.get(piece_id)
    assert replace(ours, created_at=None, changed_at=None) == replace(theirs, created_at=None, changed_at=None)
    (photo,) = daughter.photos.of_piece(piece_id)
    assert daughter.photos.original(photo.digest) == jpeg()
    assert daughter.photos.thumbnail(photo.digest)
    assert daughter.pieces.ids(PieceQuery("พญา")) == [piece_id]
    assert daughter.check() == []
    daughter.history.undo()
    assert codes(daughter) == []
    daughter.history.redo()
    assert codes(daughter) == ["R-1"]


def test_the_same_bundle_again_brings_nothing(mother, daughter, bundle):
    mother.sharing.give([naga(mother)], bundle)
    daughter.sharing.merge(bundle)
    (offered,) = daughter.sharing.look(bundle).pieces
    assert offered.standing is Standing.SAME
    report = daughter.sharing.merge(bundle)
    assert (report.added, report.replaced, report.kept) == ((), (), 1)
    assert str(daughter.history.undo_label) == "1 piece brought in from a bundle"


def test_who_changed_what_is_told_apart(mother, daughter, bundle):
    ids = {code: add(mother, code) for code in ("A", "B", "C", "D")}
    mother.sharing.give(list(ids.values()), bundle)
    daughter.sharing.merge(bundle)
    change(mother, ids["A"], notes="theirs")
    change(daughter, ids["B"], notes="ours")
    change(mother, ids["C"], notes="theirs")
    change(daughter, ids["C"], notes="ours")
    mother.sharing.give(list(ids.values()), bundle)
    offer = daughter.sharing.look(bundle)
    assert {piece.code: piece.standing for piece in offer.pieces} == {
        "A": Standing.CHANGED,
        "B": Standing.OURS,
        "C": Standing.CONFLICT,
        "D": Standing.SAME,
    }
    assert {piece.differs for piece in offer.pieces if piece.code in "ABC"} == {("piece",)}
    report = daughter.sharing.merge(bundle)
    assert report.replaced == (ids["A"],)
    assert [daughter.pieces.get(ids[code]).notes for code in "ABC"] == ["theirs", "ours", "ours"]


def change(library, piece_id, **facts):
    library.pieces.change(replace(library.pieces.get(piece_id), **facts))


def test_both_can_be_kept_and_undone(mother, daughter, bundle):
    piece_id = naga(mother)
    mother.sharing.give([piece_id], bundle)
    daughter.sharing.merge(bundle)
    change(mother, piece_id, notes="theirs")
    change(daughter, piece_id, notes="ours")
    mother.sharing.give([piece_id], bundle)
    report = daughter.sharing.merge(bundle, {piece_id: Choice.BOTH})
    assert codes(daughter) == ["R-0002", "R-1"]
    (copy_id,) = report.added
    copy = daughter.pieces.get(copy_id)
    assert (copy.notes, copy.metals, copy.tags) == ("theirs", mother.pieces.get(piece_id).metals, ("snake",))
    assert daughter.photos.of_piece(copy_id)[0].id != daughter.photos.of_piece(piece_id)[0].id
    assert daughter.check() == []
    daughter.history.undo()
    assert codes(daughter) == ["R-1"]


def test_a_code_that_is_taken_gets_the_next_number(mother, daughter, bundle):
    piece_id = add(mother, "R-0001")
    own = add(daughter, "r-0001")
    mother.sharing.give([piece_id], bundle)
    (offered,) = daughter.sharing.look(bundle).pieces
    assert (offered.standing, offered.new_code) == (Standing.NEW, "R-0002")
    daughter.sharing.merge(bundle)
    assert (daughter.pieces.get(own).code, daughter.pieces.get(piece_id).code) == ("r-0001", "R-0002")


def test_what_we_put_into_the_trash_stays_there_unless_taken(mother, daughter, bundle):
    piece_id = add(mother, "R-1")
    mother.sharing.give([piece_id], bundle)
    daughter.sharing.merge(bundle)
    daughter.pieces.trash([piece_id])
    change(mother, piece_id, notes="new")
    mother.sharing.give([piece_id], bundle)
    (offered,) = daughter.sharing.look(bundle).pieces
    assert offered.in_trash
    daughter.sharing.merge(bundle)
    assert codes(daughter) == []
    daughter.sharing.merge(bundle, {piece_id: Choice.TAKE})
    assert codes(daughter) == ["R-1"]


def test_pictures_that_they_do_not_have_go_to_the_trash(mother, daughter, bundle):
    piece_id = naga(mother)
    mother.sharing.give([piece_id], bundle)
    daughter.sharing.merge(bundle)
    daughter.photos.add_bytes(jpeg(size=(90, 60)), "own.jpg", piece_id=piece_id)
    daughter.sharing.merge(bundle, {piece_id: Choice.TAKE})
    assert [photo.name for photo in daughter.photos.of_piece(piece_id)] == ["naga.jpg"]
    assert [photo.name for photo in daughter.photos.trashed()] == ["own.jpg"]


def test_a_bundle_is_a_small_library_of_its_own(mother, bundle):
    piece_id = naga(mother)
    mother.sharing.give([piece_id], bundle)
    with Library.open(bundle, read_only=True) as library:
        assert codes(library) == ["R-1"]
        assert library.check() == []


def test_a_damaged_picture_keeps_its_piece_out(mother, daughter, bundle):
    naga(mother)
    good = add(mother, "R-9")
    mother.sharing.give(mother.pieces.ids(PieceQuery()), bundle)
    data = bytearray(bundle.read_bytes())
    place = data.index(jpeg()[-60:-20])
    data[place] ^= 0xFF
    bundle.write_bytes(bytes(data))
    report = daughter.sharing.merge(bundle)
    assert report.added == (good,)
    assert ["naga.jpg" in str(problem) for problem in report.problems] == [True]


def test_wrong_files_are_refused_in_a_sentence(mother, daughter, bundle, tmp_path):
    with pytest.raises(InvalidValueError):
        mother.sharing.give([], bundle)
    piece_id = add(mother, "R-1")
    with pytest.raises(LibraryFileError, match="a workshop, not a bundle"):
        mother.sharing.give([piece_id], daughter.path)
    with pytest.raises(LibraryFileError, match="the workshop that is open"):
        mother.sharing.look(mother.path)
    stranger = tmp_path / "x.jewelbundle"
    stranger.write_bytes(b"PK\x03\x04 not a bundle")
    with pytest.raises(LibraryFileError, match="is not a JewelCraft workshop"):
        daughter.sharing.look(stranger)


@pytest.mark.parametrize(
    ("theirs", "ours", "common", "standing"),
    [
        ("a", None, None, Standing.NEW),
        ("a", "a", None, Standing.SAME),
        ("b", "a", "a", Standing.CHANGED),
        ("a", "b", "a", Standing.OURS),
        ("b", "c", "a", Standing.CONFLICT),
        ("b", "a", None, Standing.CONFLICT),
    ],
)
def test_standing(theirs, ours, common, standing):
    assert standing_of(theirs, ours, common) is standing
