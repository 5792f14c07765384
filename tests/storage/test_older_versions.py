"""A file that version 1 wrote opens, with all that was in it."""

from __future__ import annotations

import gzip
from decimal import Decimal
from pathlib import Path

import pytest

from jewelcraft.domain.piece import Finding
from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.search import Shelf
from jewelcraft.library.library import Library
from jewelcraft.storage import schema
from jewelcraft.storage.connection import connect_frozen

VERSION_1 = Path(__file__).parent / "files" / "version-1.jewelcraft.gz"


@pytest.fixture
def old(tmp_path):
    path = tmp_path / "atelier.jewelcraft"
    path.write_bytes(gzip.decompress(VERSION_1.read_bytes()))
    return path


def test_the_kept_file_is_of_version_1(old):
    connection = connect_frozen(old)
    assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    assert schema.fingerprint(connection) == schema.FINGERPRINTS[1]
    connection.close()


def test_it_opens_with_its_pieces_figures_and_history(old):
    with Library.open(old) as library:
        library.recost_if_stale()
        assert library.settings.name == "Atelier of version 1"
        piece = library.pieces.by_code("R-1")
        assert piece.titles.best("th") == "แหวนพญานาค"
        assert piece.stones[0].count == 12
        sheet = library.pieces.cost_sheet(piece)
        # Fine gold at 62,200 a baht-weight of 15.244 g at 96.5 %, 18K, 3.62 g + 6 %: 12,168.58.
        assert sheet.missing == ()
        assert sheet.lines[0].quantity == Decimal("3.8372")
        assert sheet.lines[0].amount.amount == Decimal("12168.58")
        assert library.pieces.ids(PieceQuery("แหวน")) == [piece.id]
        assert library.pieces.count(Shelf.ARCHIVE) == 1
        assert library.check() == []
        assert library.photos.original(library.photos.of_piece(piece.id)[0].digest)
        library.history.undo()
        assert library.pieces.count(Shelf.ARCHIVE) == 0


def test_it_takes_what_is_new(old):
    with Library.open(old) as library:
        library.templates.save("Silver stud", [Finding("1", "Back")])
    with Library.open(old, read_only=True) as library:
        assert [template.name for template in library.templates.all()] == ["Silver stud"]
    connection = connect_frozen(old)
    assert schema.fingerprint(connection) == schema.FINGERPRINTS[schema.VERSION]
    connection.close()
    assert len(list(old.parent.glob("*before upgrade (version 1)*"))) == 1
