"""What a printer would ask about is found before the printer asks."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from PIL import Image

from jewelcraft.domain.catalog import Layout
from jewelcraft.domain.catalog import PriceShown
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.library.catalog_checks import check_catalog
from jewelcraft.library.catalog_preview import CatalogPreview
from jewelcraft.library.library import Library


@pytest.fixture
def library(tmp_path):
    path = tmp_path / "w.jewelcraft"
    with Library.create(path, WorkshopSettings(name="W", home_currency="THB", stale_days=8)) as library:
        yield library


def add_piece(library, folder, pixels):
    gold = next(alloy for alloy in library.rates.alloys() if alloy.metal == "gold")
    piece = replace(library.pieces.new("ring"), metals=(MetalPart("m", gold.id, net_weight_g=Decimal(4)),))
    library.pieces.add(piece)
    path = folder / f"{pixels}.jpg"
    Image.new("RGB", (pixels, pixels), "tan").save(path)
    library.photos.add([path], piece_id=piece.id)
    return piece.id


def check(library, **choices):
    catalog = replace(library.catalogs.new("C"), **choices)
    return list(check_catalog(library, catalog, CatalogPreview(library, catalog)))[-1]


def test_a_picture_is_soft_where_its_pixels_are_spread_too_thin(library, tmp_path):
    small, large = add_piece(library, tmp_path, 500), add_piece(library, tmp_path, 2400)
    found = check(library, piece_ids=(small, large), layout=Layout.ONE, has_cover=False)
    assert [(soft.page, soft.ppi < 200) for soft in found.soft] == [(0, True)]
    dense = check(library, piece_ids=(small, large), layout=Layout.LIST, has_cover=False)
    assert dense.soft == (), "500 pixels are plenty for the thumbnail of a list"


def test_a_metal_price_is_old_only_where_prices_are_printed(library, tmp_path):
    piece_id = add_piece(library, tmp_path, 900)
    day = library.today() - timedelta(days=12)
    library.rates.add(Rate("g", RateKind.METAL, "gold", Decimal(62200), "THB", "baht_bar", day, Decimal("0.965")))
    found = check(library, piece_ids=(piece_id,))
    assert [(price.metal, price.days) for price in found.old_prices] == [("gold", 12)]
    assert found.count >= 1
    assert check(library, piece_ids=(piece_id,), price_shown=PriceShown.NONE).old_prices == ()


def test_words_that_are_missing_are_named_once(library, tmp_path):
    piece_id = add_piece(library, tmp_path, 900)
    found = check(library, piece_ids=(piece_id,))
    words = [str(warning) for warning in found.warnings]
    assert any("it has no title yet" in text for text in words)
    assert len(words) == len(set(words))
