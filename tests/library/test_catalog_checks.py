"""What a printer would ask about is found before the printer asks."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from PIL import Image

from jewelcraft.domain.catalog import PAPERS
from jewelcraft.domain.catalog import CatalogField
from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.catalog import Layout
from jewelcraft.domain.catalog import PieceChoice
from jewelcraft.domain.catalog import PriceShown
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Status
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.preflight import Severity
from jewelcraft.domain.price_policy import PricePolicy
from jewelcraft.domain.price_policy import PriceRule
from jewelcraft.domain.print_profile import BUILT_IN
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.texts import Texts
from jewelcraft.library.catalog_checks import check_catalog
from jewelcraft.library.catalog_content import looks
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


def test_signs_without_a_font_and_old_burmese_are_told_with_their_place(library, tmp_path):
    ids = [add_piece(library, tmp_path, pixels) for pixels in (900, 901)]
    for piece_id, title in zip(ids, ("Ring 𓂀", "ေရႊလက္စြပ္"), strict=True):
        piece = library.pieces.get(piece_id)
        library.pieces.change(replace(piece, titles=Texts.of({"en": title})))
    found = check(library, piece_ids=tuple(ids), layout=Layout.ONE, has_cover=False)
    (sign,) = [finding for finding in found.findings if "No font shows 𓂀" in str(finding.text)]
    assert (sign.severity, sign.page, sign.piece_id) == (Severity.STOP, 0, ids[0])
    code = library.pieces.get(ids[1]).code
    assert any(str(warning).startswith(f"{code}: this Burmese") for warning in found.warnings)


def profile(key):
    return next(each for each in BUILT_IN if each.id == key)


def preflight(library, key, **choices):
    shop = profile(key)
    catalog = replace(library.catalogs.new("C"), **{"paper": shop.paper or PAPERS["A4"], **choices})
    return list(check_catalog(library, catalog, CatalogPreview(library, catalog), shop))[-1]


def test_a_picture_is_loud_below_150_and_leads_to_its_piece(library, tmp_path):
    tiny, soft, fine = (add_piece(library, tmp_path, pixels) for pixels in (300, 1150, 2400))
    found = preflight(library, "x4", piece_ids=(tiny, soft, fine), layout=Layout.ONE, has_cover=False)
    pictures = [finding for finding in found.findings if finding.digest]
    assert [(finding.severity, finding.piece_id, finding.page) for finding in pictures] == [
        (Severity.STOP, tiny, 0),
        (Severity.WARN, soft, 1),
    ]


def test_a_print_shop_wants_bleed(library, tmp_path):
    piece_id = add_piece(library, tmp_path, 2400)
    found = preflight(library, "x4", piece_ids=(piece_id,), paper=PAPERS["A4"])
    assert found.is_loud
    assert any("no bleed" in str(finding.text) for finding in found.findings)
    assert not any(
        "no bleed" in str(finding.text) for finding in preflight(library, "x4", piece_ids=(piece_id,)).findings
    )


@pytest.mark.parametrize("look_key", [key for key, _ in looks()])
def test_our_own_looks_pass_a_print_shop(library, tmp_path, look_key):
    piece_id = add_piece(library, tmp_path, 3600)
    for layout in (Layout.ONE, Layout.TWO_BY_TWO):
        found = preflight(library, "x1a", piece_ids=(piece_id,), look=look_key, layout=layout)
        assert [str(finding.text) for finding in found.findings if finding.severity is Severity.STOP] == []


def test_a_stone_without_nature_is_loud_and_leads_to_its_piece(library, tmp_path):
    piece_id = add_piece(library, tmp_path, 2400)
    library.pieces.change(replace(library.pieces.get(piece_id), stones=(StonePart("s", "ruby"),)))
    found = preflight(library, "screen", piece_ids=(piece_id,))
    assert [(finding.severity, finding.piece_id) for finding in found.findings] == [(Severity.STOP, piece_id)]
    assert not any("state whether" in str(warning) for warning in found.warnings)


def test_missing_translations_are_listed_with_their_piece(library, tmp_path):
    piece_id = add_piece(library, tmp_path, 900)
    piece = library.pieces.get(piece_id)
    library.pieces.change(replace(piece, titles=Texts.of({"en": "Ring"}), descriptions=Texts.of({"th": "แหวน"})))
    fields = (CatalogField.TITLE, CatalogField.DESCRIPTION)
    found = preflight(
        library,
        "screen",
        piece_ids=(piece_id,),
        language="en",
        second_language="th",
        fields=fields,
        terms_texts=Texts.of({"en": "30 %"}),
    )
    assert [(missing.language, missing.field, missing.piece_id) for missing in found.missing_texts] == [
        ("th", "terms_texts", ""),
        ("en", "description", piece_id),
        ("th", "title", piece_id),
    ]


def test_a_text_is_told_once_and_not_where_this_catalog_has_its_own(library, tmp_path):
    piece_id = add_piece(library, tmp_path, 900)
    piece = library.pieces.get(piece_id)
    library.pieces.change(replace(piece, titles=Texts.of({"th": "แหวน"})))
    fields = (CatalogField.TITLE,)
    found = check(library, piece_ids=(piece_id,), language="en", fields=fields)
    told = [str(warning) for warning in found.warnings if "no title" in str(warning)]
    assert len(told) == 1, "whoever reads only warnings is told"
    assert not any("no title" in str(warning) for warning in found.other_warnings)
    assert len(found.missing_texts) == 1
    own = PieceChoice(piece_id, titles=Texts.of({"en": "River ring"}))
    found = check(library, piece_ids=(piece_id,), language="en", fields=fields, choices=(own,))
    assert not found.missing_texts
    assert not any("no title" in str(warning) for warning in found.other_warnings)


def test_a_piece_sold_at_a_loss_is_named_where_prices_are_printed(library, tmp_path):
    piece_id = add_piece(library, tmp_path, 900)
    gold = Rate("g", RateKind.METAL, "gold", Decimal(62200), "THB", "baht_bar", library.today(), Decimal("0.965"))
    library.rates.add_many([gold])
    assert not any("below cost" in str(warning) for warning in check(library, piece_ids=(piece_id,)).warnings)
    piece = library.pieces.get(piece_id)
    library.pieces.change(replace(piece, policy=PricePolicy(PriceRule.MARKUP, Decimal(-20))))
    told = [str(warning) for warning in check(library, piece_ids=(piece_id,)).warnings]
    assert f"{piece.code} is sold below cost." in told
    silent = check(library, piece_ids=(piece_id,), price_shown=PriceShown.NONE)
    assert not any("below cost" in str(warning) for warning in silent.warnings)


def test_a_retired_piece_is_named_where_buyers_could_order_it(library, tmp_path):
    piece_id = add_piece(library, tmp_path, 900)
    piece = library.pieces.get(piece_id)
    assert not any("retired" in str(warning) for warning in check(library, piece_ids=(piece_id,)).warnings)
    library.pieces.change(replace(piece, status=Status.RETIRED))
    told = check(library, piece_ids=(piece_id,), price_shown=PriceShown.NONE).warnings
    assert any(str(warning).startswith(f"{piece.code} is retired.") for warning in told)
    own = check(library, piece_ids=(piece_id,), kind=CatalogKind.PORTFOLIO).warnings
    assert not any("retired" in str(warning) for warning in own)


def test_small_type_in_many_inks_is_told_once_for_its_colour(library, tmp_path):
    ids = tuple(add_piece(library, tmp_path, 3600) for _ in range(6))
    found = preflight(library, "x4", piece_ids=ids, look="gallery", layout=Layout.TWO_BY_TWO)
    told = [str(finding.text) for finding in found.findings if "may look blurred" in str(finding.text)]
    assert len(told) <= 1
