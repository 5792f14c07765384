"""Nothing is printed for a buyer whose stones do not say what they are."""

from dataclasses import replace

import pytest

from jewelcraft.domain.catalog import CatalogField
from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.errors import CatalogError
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.library.catalog_checks import require_natures
from jewelcraft.library.library import Library


@pytest.fixture
def library(tmp_path):
    with Library.create(tmp_path / "shop.jewelcraft", WorkshopSettings(home_currency="THB")) as made:
        made.pieces.add(Piece("p1", "R-1", stones=(StonePart("s1", "ruby", 1, nature="natural", treatment="heated"),)))
        made.pieces.add(Piece("p2", "R-2", stones=(StonePart("s2", "ruby", 1),)))
        yield made


def catalog_of(library, *ids):
    return replace(library.catalogs.new("Fair"), piece_ids=ids, fields=frozenset({CatalogField.STONES}))


def test_an_untold_nature_stops_the_print_and_names_the_piece(library):
    require_natures(library, catalog_of(library, "p1"))
    with pytest.raises(CatalogError, match="missing for R-2"):
        require_natures(library, catalog_of(library, "p1", "p2"))


def test_documents_without_stones_and_the_cards_of_the_bench_are_printed(library):
    catalog = catalog_of(library, "p2")
    require_natures(library, replace(catalog, fields=frozenset()))
    require_natures(library, replace(catalog, kind=CatalogKind.JOB_CARD))
