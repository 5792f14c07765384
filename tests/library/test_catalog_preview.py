"""Pages on the screen come at once, and are as wide as they are cut."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PIL import Image

from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.catalog import Layout
from jewelcraft.domain.print_profile import PrintProfile
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.texts import Texts
from jewelcraft.library.catalog_preview import CatalogPreview
from jewelcraft.library.library import Library


@pytest.fixture
def library(tmp_path):
    with Library.create(tmp_path / "w.jewelcraft", WorkshopSettings(name="Baan", home_currency="USD")) as library:
        yield library


@pytest.fixture
def catalog(library, tmp_path):
    ids = []
    for number in range(2):
        made = replace(library.pieces.new("ring"), titles=Texts.of({"en": f"Ring {number}"}))
        library.pieces.add(made)
        path = tmp_path / f"{number}.jpg"
        Image.effect_noise((1400, 1400), 80).convert("RGB").save(path, quality=90)
        library.photos.add([path], piece_id=made.id)
        ids.append(made.id)
    made = library.catalogs.new("Hong Kong")
    return replace(made, piece_ids=tuple(ids), layout=Layout.ONE, has_cover=False)


def test_a_page_is_first_shown_with_the_small_pictures_at_hand(library, catalog):
    preview = CatalogPreview(library, catalog)
    quick = preview.render(0, 1400, is_hasty=True)
    fine = preview.render(0, 1400)
    assert (quick.is_coarse, fine.is_coarse) == (True, False)
    assert (quick.width, quick.height) == (fine.width, fine.height)
    assert quick.bgra != fine.bgra
    assert preview.render(0, 1400, is_hasty=True) == fine
    assert not preview.render(1, 300, is_hasty=True).is_coarse


def test_the_binding_takes_its_room_at_the_spine(library, catalog):
    plain = CatalogPreview(library, catalog)
    bound = CatalogPreview(library, catalog, profile=PrintProfile("shop", "Shop", spine_mm=Decimal(20)))
    spine = 20 * 72 / 25.4
    for index, left in ((0, spine), (1, 0.0)):
        page = bound.bound(index)
        assert page.width == pytest.approx(plain.bound(index).width)
        assert page.width == pytest.approx(bound.page(index).width + spine)
        assert page.cells[0].x == pytest.approx(bound.page(index).cells[0].x + left)
        shown = bound.render(index, 600)
        image = Image.frombuffer("RGB", (shown.width, shown.height), shown.bgra, "raw", "BGRX").convert("L")
        inked = image.point(lambda shade: 255 if shade < 250 else 0).getbbox()
        # The words begin farther from the side that is bound.
        assert (inked[0] > 600 - inked[2]) == (left > 0)


@pytest.mark.parametrize("kind", [CatalogKind.LABELS, CatalogKind.TAGS, CatalogKind.TABLE_CARDS])
def test_a_bought_sheet_stays_as_large_as_it_is(library, catalog, kind):
    paper = replace(catalog.paper, bleed_mm=Decimal(3), crop_marks=True)
    preview = CatalogPreview(library, replace(catalog, kind=kind, paper=paper))
    assert preview.margin == 0
    assert CatalogPreview(library, replace(catalog, paper=paper)).margin > 0
