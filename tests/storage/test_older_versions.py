"""Files that older versions wrote open, with all that was in them, and cost what they cost."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from jewelcraft.domain.piece import Finding
from jewelcraft.domain.print_profile import BUILT_IN
from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.search import Shelf
from jewelcraft.library.editions import ExportWishes
from jewelcraft.library.library import Library
from jewelcraft.storage import schema
from jewelcraft.storage.connection import connect_frozen

FILES = Path(__file__).parent / "files"
VERSION_1 = FILES / "version-1.jewelcraft.gz"
RELEASED = (2, 3, 4)
"""Versions with a file of the sample workshop, and its figures of one day as that version computed them."""
DAY = date(2026, 11, 26)
SCREEN = ExportWishes(next(profile for profile in BUILT_IN if profile.id == "screen"))


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


@pytest.mark.parametrize("version", RELEASED)
def test_every_figure_of_an_older_version_stays_as_it_was(tmp_path, version):
    path = tmp_path / "workshop.jewelcraft"
    path.write_bytes(gzip.decompress((FILES / f"version-{version}.jewelcraft.gz").read_bytes()))
    expected = json.loads((FILES / f"version-{version}.json").read_text(encoding="utf-8"))
    with Library.open(path) as library:
        found = {code: figures_of(library, library.pieces.by_code(code)) for code in expected}
        assert library.check() == []
    assert found == expected


def figures_of(library, piece):
    sheet = library.pieces.cost_sheet(piece, day=DAY)
    prices = library.pieces.prices(sheet, piece)
    amounts = [
        sheet.total,
        prices and prices.wholesale,
        prices and prices.retail,
        *(line.amount for line in sheet.lines),
    ]
    return [amount and format(amount.amount, "f") for amount in amounts]


@pytest.mark.parametrize("version", RELEASED)
def test_a_kept_file_is_of_its_version(tmp_path, version):
    path = tmp_path / "workshop.jewelcraft"
    path.write_bytes(gzip.decompress((FILES / f"version-{version}.jewelcraft.gz").read_bytes()))
    connection = connect_frozen(path)
    assert connection.execute("PRAGMA user_version").fetchone() == (version,)
    assert schema.fingerprint(connection) == schema.FINGERPRINTS[version]
    connection.close()


def test_what_was_quoted_and_printed_in_version_3_still_counts_to_the_same(tmp_path):
    path = tmp_path / "workshop.jewelcraft"
    path.write_bytes(gzip.decompress((FILES / "version-3.jewelcraft.gz").read_bytes()))
    with Library.open(path) as library:
        (quote,) = (library.quotes.get(each.id) for each in library.quotes.all())
        assert quote.lines
        assert all(line.sheet is not None for line in quote.lines)
        assert library.quotes.proven(quote)
        (edition,) = library.editions.all()
        sheets = library.editions.sheets(edition.id)
        # That version kept printed prices and rates, but no sheets: they are told as printed, not as proven.
        assert sheets
        assert all(each.sheet is None and not each.holds for each in sheets)
        again = library.editions.export(library.catalogs.all()[0], tmp_path / "again.pdf", SCREEN)
        gold = next(rate for rate in library.rates.every() if rate.name == "gold")
        library.rates.add(replace(gold, id="dearer", amount=gold.amount * 2, day=library.today()))
        assert library.quotes.proven(library.quotes.get(quote.id))
        now = library.editions.sheets(again.edition.id)
        assert now
        assert all(each.holds for each in now)


def test_the_sheets_frozen_by_version_4_are_proven(tmp_path):
    path = tmp_path / "workshop.jewelcraft"
    path.write_bytes(gzip.decompress((FILES / "version-4.jewelcraft.gz").read_bytes()))
    with Library.open(path) as library:
        (edition,) = library.editions.all()
        sheets = library.editions.sheets(edition.id)
        assert sheets
        assert all(each.sheet is not None and each.holds for each in sheets)
        (quote,) = (library.quotes.get(each.id) for each in library.quotes.all())
        assert quote.lines
        assert library.quotes.proven(quote)
