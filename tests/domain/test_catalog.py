"""What was decided by hand for a piece of a catalog."""

from dataclasses import replace

import pytest

from jewelcraft.domain.catalog import Catalog
from jewelcraft.domain.catalog import CatalogField
from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.catalog import Crop
from jewelcraft.domain.catalog import PieceChoice
from jewelcraft.domain.catalog import PriceShown

FIRST, FURTHER = Crop(zoom=150), Crop(20, 80)


@pytest.mark.parametrize(
    ("digest", "is_first", "cut"),
    [("a", True, FIRST), ("b", False, FURTHER), ("a", False, None), ("c", False, None)],
)
def test_each_picture_of_a_piece_has_its_own_cut(digest, is_first, cut):
    choice = PieceChoice("p", crop=FIRST, crops=(("b", FURTHER),))
    assert choice.crop_of(digest, is_first=is_first) == cut


@pytest.mark.parametrize(
    ("kind", "shown", "printed"),
    [
        (CatalogKind.CATALOG, PriceShown.WHOLESALE, True),
        (CatalogKind.CATALOG, PriceShown.NONE, False),
        (CatalogKind.PORTFOLIO, PriceShown.WHOLESALE, False),
        (CatalogKind.JOB_CARD, PriceShown.RETAIL, False),
    ],
)
def test_prices_are_printed_only_where_the_kind_has_them(kind, shown, printed):
    catalog = Catalog("c", "Hong Kong", kind=kind, price_shown=shown, fields=frozenset({CatalogField.PRICE}))
    assert catalog.prints_prices is printed
    assert not replace(catalog, fields=frozenset()).prints_prices
