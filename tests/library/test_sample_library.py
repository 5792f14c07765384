"""The sample workshop as a library file: made through the front door, whole or not at all."""

from __future__ import annotations

import hashlib
import re
import time
from dataclasses import replace
from decimal import Decimal

import pypdfium2
import pytest

from jewelcraft.domain.catalog import Layout
from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.domain.photo import PhotoKind
from jewelcraft.domain.picture_records import read_notes
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.search import Shelf
from jewelcraft.domain.texts import LANGUAGES
from jewelcraft.domain.work import Cancelled
from jewelcraft.library.catalog_checks import check_catalog
from jewelcraft.library.catalog_preview import CatalogPreview
from jewelcraft.library.library import Library
from jewelcraft.library.markup import marks_of
from jewelcraft.library.quote_text import quote_text
from jewelcraft.library.resources import resource
from jewelcraft.library.sample import create_sample
from jewelcraft.library.sample import open_sample_copy
from jewelcraft.library.sample import sample_copy_path


class Stopper:
    """A listener that asks to stop after some steps."""

    def __init__(self, after):
        self.after = after

    def step(self, done, *_words):
        if done >= self.after:
            raise Cancelled


@pytest.fixture(scope="module")
def sample_file(tmp_path_factory):
    path = tmp_path_factory.mktemp("sample") / "sample.jewelcraft"
    started = time.monotonic()
    create_sample(path).close()
    assert time.monotonic() - started < 30  # six on the slowest machine we care for, with room for a busy one
    return path


@pytest.fixture
def library(sample_file):
    with Library.open(sample_file, read_only=True) as library:
        yield library


def test_shelves_are_filled(library):
    assert [library.pieces.count(shelf) for shelf in (Shelf.ACTIVE, Shelf.ARCHIVE, Shelf.TRASH)] == [25, 1, 1]
    assert library.photos.count_inbox() == 4
    names = ["Hong Kong 2027", "東南亞金工", "Bridal 2027 · 嫁囍", "Portfolio of Noi"]
    assert [catalog.name for catalog in library.catalogs.all()] == names
    assert "Chiang Mai Offset" in [profile.name for profile in library.profiles.all()]
    assert library.catalogs.all()[0].name == "Hong Kong 2027"


def test_no_catalog_would_come_back_from_the_print_shop(library):
    for catalog in library.catalogs.all():
        *_, found = check_catalog(library, catalog, CatalogPreview(library, catalog))
        assert not found.is_loud, (catalog.name, [str(finding.text) for finding in found.findings])


def test_nothing_can_be_undone(library):
    assert library.history.undo_label is None
    assert library.history.redo_label is None


def test_file_is_sound(library):
    assert library.check() == []


def test_every_price_is_known_but_one(library):
    rows = library.pieces.rows(library.pieces.ids(PieceQuery()))
    unpriced = [row.code for row in rows if row.figures is None or row.figures.wholesale is None]
    assert unpriced == ["BN-P-0085"]
    for row in rows:
        if row.code not in unpriced:
            assert row.figures.cost < row.figures.wholesale < row.figures.retail


def test_costs_use_alloys_that_exist(library):
    known = {alloy.id for alloy in library.rates.alloys()}
    for piece_id in library.pieces.ids(PieceQuery()):
        assert {part.alloy for part in library.pieces.get(piece_id).metals} <= known
    white = next(part for part in library.pieces.by_code("BN-R-0142").metals)
    assert next(alloy for alloy in library.rates.alloys() if alloy.id == white.alloy).master_price is not None


def test_pictures_run_from_sketch_to_photo_and_the_photo_is_the_cover(library):
    photos = library.photos.of_piece(library.pieces.by_code("BN-P-0087").id)
    assert [photo.kind for photo in photos] == [PhotoKind.SKETCH, PhotoKind.PHOTO, PhotoKind.PHOTO]
    assert [photo.is_cover for photo in photos] == [False, True, False]
    assert photos[0].taken_at < photos[1].taken_at
    for photo in photos:
        assert hashlib.sha256(library.photos.original(photo.digest)).hexdigest() == photo.digest
        assert library.photos.thumbnail(photo.digest)


def test_catalogs_can_show_their_covers(library):
    shipped = {hashlib.sha256(path.read_bytes()).hexdigest() for path in resource("sample", "photos").glob("*.jpg")}
    for catalog in library.catalogs.all():
        assert catalog.cover_digest in shipped
        assert library.photos.original(catalog.cover_digest)


def test_gold_is_twelve_days_old(library):
    (gold,) = [rate for rate in library.rates.current(RateKind.METAL) if rate.name == "gold"]
    assert (library.today() - gold.day).days == 12


def test_an_existing_file_is_not_touched(tmp_path):
    path = tmp_path / "mine.jewelcraft"
    path.write_bytes(b"mine")
    with pytest.raises(LibraryFileError):
        create_sample(path)
    assert path.read_bytes() == b"mine"


def test_cancel_leaves_no_file(tmp_path):
    with pytest.raises(Cancelled):
        create_sample(tmp_path / "sample.jewelcraft", Stopper(after=3))
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_said_in_a_sentence(tmp_path):
    with pytest.raises(LibraryFileError):
        create_sample(tmp_path / "nowhere" / "sample.jewelcraft")


def test_private_copy_is_kept_and_a_fresh_one_stands_beside_it(tmp_path):
    folder = tmp_path / "data"
    first = sample_copy_path(folder)
    with open_sample_copy(first) as library:
        library.pieces.trash([library.pieces.by_code("BN-R-0142").id])
    assert sample_copy_path(folder) == first
    with open_sample_copy(first) as library:
        assert library.pieces.count() == 24
    fresh = sample_copy_path(folder, fresh=True)
    assert fresh != first
    with open_sample_copy(fresh) as library:
        assert library.pieces.count() == 25
    assert sample_copy_path(folder) == fresh


@pytest.mark.parametrize("layout", list(Layout))
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_title_is_read_from_the_catalog_as_it_was_typed(library, tmp_path, language, layout):
    ids = tuple(library.pieces.ids(PieceQuery()))
    catalog = replace(library.catalogs.all()[0], piece_ids=ids, language=language, layout=layout)
    report = library.catalogs.write(catalog, tmp_path / "c.pdf")
    document = pypdfium2.PdfDocument(report.out)
    read = _squeezed("".join(page.get_textpage().get_text_bounded() for page in document))
    document.close()
    titles = [library.pieces.get(piece_id).titles.get(language) for piece_id in ids]
    assert [title for title in titles if title and _squeezed(title) not in read] == []


def _squeezed(text):
    # pdfium marks a hyphen at the end of a line so.
    text = text.replace("\x02", "-")
    return re.sub(r"[\s\u200b\u00a0\ufffe]+", "", text)


def test_the_sample_shows_a_marked_picture_and_notes(library):
    piece = library.pieces.by_code("BN-E-0207")
    sketch, photo = library.photos.of_piece(piece.id)
    drawn = marks_of(photo, piece)
    assert [one.number for one in drawn] == [0, 0, 1, 2, 0]
    assert 23 < drawn[1].mm < 26
    assert len(read_notes(sketch.notes)) == 2


def test_the_set_is_costed_with_its_pieces_and_the_clause_moves_each_line(library):
    made = library.pieces.by_code("BN-S-0014")
    (row,) = library.pieces.rows([made.id])
    assert row.set_count == 3
    assert row.net_weight_g == sum(member.piece.net_weight_g for member in made.members)
    sheets = [library.pieces.cost_sheet(member.piece).total.amount for member in made.members]
    assert row.figures.cost.amount >= sum(sheets) * Decimal("0.9")
    quote = library.quotes.get(library.quotes.all()[0].id)
    text = quote_text(quote, library.settings)
    totals, *moves = text.clause_tables
    assert totals.rows[totals.quoted][1] == text.sums[-1][1]
    assert moves[0].heads[1].startswith("Gold ±")
    told = [row[0] for table in moves for row in table.rows]
    assert all(line.code in told for line in quote.lines)
