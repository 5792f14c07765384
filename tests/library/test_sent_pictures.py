"""Pictures go out without position and owner, come back as the same pictures, and no original is lost on the way."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import pytest

from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.sharing import ORIGINALS
from jewelcraft.domain.sharing import Choice
from jewelcraft.domain.sharing import Standing
from jewelcraft.library.library import Library
from tests.images.drawings import pdf
from tests.images.test_clean_copy import NOTED
from tests.images.test_privacy import SECRETS


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


@pytest.fixture
def piece_id(mother):
    """A piece with two pictures that keep notes."""
    return noted(mother, "jpeg", "heic")


def noted(library, *names):
    piece = replace(library.pieces.new("ring"), code="R-1")
    library.pieces.add(piece)
    for name in names:
        (entry,) = library.photos.add_bytes(NOTED[name](), f"{name} of the ring", piece_id=piece.id).entries
        assert entry.result == "accepted"
    return piece.id


def change(library, piece_id, **facts):
    library.pieces.change(replace(library.pieces.get(piece_id), **facts))


def digests(library, piece_id):
    return [photo.digest for photo in library.photos.of_piece(piece_id)]


def standing(library, bundle):
    (offer,) = library.sharing.look(bundle).pieces
    return offer.standing


def test_a_bundle_tells_nothing_of_the_owner(mother, daughter, bundle):
    piece_id = noted(mother, *NOTED)
    assert mother.sharing.give([piece_id], bundle).remade == ()
    sent = bundle.read_bytes()
    assert not [secret for secret in (*SECRETS, b"Secret") if secret in sent]
    daughter.sharing.merge(bundle)
    assert len(digests(daughter, piece_id)) == len(NOTED)
    for ours, theirs in zip(mother.photos.of_piece(piece_id), daughter.photos.of_piece(piece_id), strict=True):
        assert (ours.width, ours.height, ours.media_type) == (theirs.width, theirs.height, theirs.media_type)
        assert theirs.size_bytes == len(daughter.photos.original(theirs.digest))
        assert mother.photos.preview(ours.digest) == daughter.photos.preview(theirs.digest)
        assert daughter.photos.thumbnail(theirs.digest)
    assert daughter.check() == []


def test_untouched_originals_go_only_where_they_are_asked_for(mother, daughter, bundle, piece_id):
    mother.sharing.give([piece_id], bundle, with_originals=True)
    daughter.sharing.merge(bundle)
    assert digests(daughter, piece_id) == digests(mother, piece_id)


def test_a_clean_bundle_that_comes_back_adds_no_picture_and_takes_no_original_away(mother, daughter, bundle, piece_id):
    before, kept = digests(mother, piece_id), set(mother.store.photos.digests())
    mother.sharing.give([piece_id], bundle)
    daughter.sharing.merge(bundle)
    assert standing(daughter, bundle) is Standing.SAME
    daughter.sharing.give([piece_id], bundle)
    assert standing(mother, bundle) is Standing.SAME
    change(daughter, piece_id, notes="from the daughter")
    daughter.sharing.give([piece_id], bundle)
    assert standing(mother, bundle) is Standing.CHANGED
    report = mother.sharing.merge(bundle)
    assert (report.replaced, report.pictures) == ((piece_id,), 0)
    assert mother.pieces.get(piece_id).notes == "from the daughter"
    assert digests(mother, piece_id) == before
    assert set(mother.store.photos.digests()) == kept
    change(mother, piece_id, notes="from the mother")
    assert standing(mother, bundle) is Standing.OURS
    mother.sharing.give([piece_id], bundle)
    assert standing(daughter, bundle) is Standing.CHANGED
    change(daughter, piece_id, notes="both")
    assert standing(daughter, bundle) is Standing.CONFLICT


def test_keeping_both_shares_the_originals(mother, daughter, bundle, piece_id):
    mother.sharing.give([piece_id], bundle)
    daughter.sharing.merge(bundle)
    change(daughter, piece_id, notes="theirs")
    change(mother, piece_id, notes="ours")
    daughter.sharing.give([piece_id], bundle)
    report = mother.sharing.merge(bundle, {piece_id: Choice.BOTH})
    assert digests(mother, report.added[0]) == digests(mother, piece_id)
    assert len(mother.store.photos.digests()) == 2


def test_originals_that_come_later_take_the_place_of_clean_copies(mother, daughter, bundle, piece_id):
    mother.sharing.give([piece_id], bundle)
    daughter.sharing.merge(bundle)
    mother.sharing.give([piece_id], bundle, with_originals=True)
    (offer,) = daughter.sharing.look(bundle).pieces
    assert (offer.standing, offer.differs) == (Standing.CHANGED, (ORIGINALS,))
    daughter.sharing.merge(bundle)
    assert digests(daughter, piece_id) == digests(mother, piece_id)
    assert standing(daughter, bundle) is Standing.SAME
    daughter.history.undo()
    assert digests(daughter, piece_id) != digests(mother, piece_id)
    assert daughter.check() == []


def test_a_state_remembered_by_an_earlier_version_still_counts(mother, daughter, bundle, piece_id):
    mother.sharing.give([piece_id], bundle, with_originals=True)
    daughter.sharing.merge(bundle)
    former = daughter.store.exchange.content(piece_id).byte_digest
    assert former != daughter.store.exchange.content(piece_id).digest
    daughter.store.exchange.put_exchange_marks({piece_id: former})
    change(mother, piece_id, notes="new")
    mother.sharing.give([piece_id], bundle, with_originals=True)
    assert standing(daughter, bundle) is Standing.CHANGED


def test_what_had_to_be_coded_anew_is_named(mother, bundle):
    piece = replace(mother.pieces.new("ring"), code="R-2")
    mother.pieces.add(piece)
    mother.photos.add_bytes(pdf(), "scan.pdf", piece_id=piece.id)
    assert mother.sharing.give([piece.id], bundle).remade == ("scan.pdf",)
    assert mother.sharing.give([piece.id], bundle, with_originals=True).remade == ()


def test_a_damaged_picture_is_told_and_nothing_is_written(mother, bundle, piece_id):
    (photo, *_others) = mother.photos.of_piece(piece_id)
    mother.close()
    file = sqlite3.connect(mother.path)
    file.execute("UPDATE original SET bytes = ? WHERE digest = ?", (b"\xff\xd8\xff\xe0 not", photo.digest))
    file.commit()
    file.close()
    with Library.open(mother.path) as again:
        with pytest.raises(LibraryFileError, match=r"cannot be read any more.*\.$"):
            again.sharing.give([piece_id], bundle)
        assert not bundle.exists()
        assert again.sharing.give([piece_id], bundle, with_originals=True).pieces == 1
