"""A library's catalog becomes final texts in the buyer's language and currency, and says what is missing."""

import hashlib
import tomllib
from dataclasses import replace
from datetime import UTC
from datetime import date
from datetime import datetime
from decimal import Decimal

import pytest

from jewelcraft.catalog.content import Phrase
from jewelcraft.catalog.pdf import write_catalog
from jewelcraft.domain.catalog import Catalog
from jewelcraft.domain.catalog import CatalogField
from jewelcraft.domain.catalog import Layout
from jewelcraft.domain.catalog import PriceShown
from jewelcraft.domain.money import Money
from jewelcraft.domain.photo import Photo
from jewelcraft.domain.photo import PhotoKind
from jewelcraft.domain.piece import Dimensions
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.pricing import PricePolicy
from jewelcraft.domain.rates import Alloy
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.texts import LANGUAGES
from jewelcraft.domain.texts import Texts
from jewelcraft.domain.units import RingSize
from jewelcraft.library.catalog_content import gather
from jewelcraft.library.catalog_content import looks
from jewelcraft.library.catalog_facts import FactWriter
from jewelcraft.library.catalog_preview import CatalogPreview
from jewelcraft.library.formatting import Formatter
from jewelcraft.library.library import Library
from jewelcraft.library.resources import resource
from jewelcraft.library.wording import wording
from tests.catalog.builders import jpeg

NB = "\u00a0"
GOLD = Alloy("18k-white", "18K white gold", "gold", Decimal("0.75"), colour="white")
SILVER = Alloy("925", "Sterling silver", "silver", Decimal("0.925"))
DAY = date(2026, 1, 2)


def piece(number=1, **changes):
    made = Piece(
        f"p{number}",
        f"BN-R-{number}",
        Texts.of({"en": "Ruby ring", "th": "แหวนทับทิม"}),
        type="ring",
        dimensions=Dimensions(Decimal(20), Decimal("24.5")),
        ring_size=RingSize(Decimal(53)),
        metals=(MetalPart("m", "18k-white", Decimal("4.1")),),
        stones=(
            StonePart(
                "s1",
                "ruby",
                1,
                "round",
                (Decimal(6),),
                Decimal("1.05"),
                price=Money(Decimal(100), "THB"),
                nature="natural",
                treatment="heated",
            ),
            StonePart(
                "s2",
                "diamond",
                12,
                "round",
                (Decimal(2),),
                Decimal("0.03"),
                price=Money(Decimal(100), "THB"),
                nature="natural",
            ),
        ),
        minimum_order=6,
    )
    return replace(made, **changes)


@pytest.fixture
def library(tmp_path):
    settings = WorkshopSettings(
        "Baan Ngoen Studio",
        "Chiang Mai",
        contact="a@example.org",
        home_currency="THB",
        policy=PricePolicy(percent=Decimal(50)),
    )
    made = Library.create(tmp_path / "a.jewelcraft", settings)
    made.rates.put_alloys([GOLD, SILVER])
    made.rates.add(Rate("r1", RateKind.METAL, "gold", Decimal(4000), "THB", "g", DAY))
    made.rates.add(Rate("r2", RateKind.CURRENCY, "USD", Decimal(35), "THB", "", DAY))
    plain = (MetalPart("m", "925", Decimal(3)),)
    made.pieces.add(piece(1))
    made.pieces.add(piece(2, titles=Texts.of({"en": "Plain ring"}), metals=plain, stones=(StonePart("s", "opal"),)))
    data = jpeg()
    digest = hashlib.sha256(data).hexdigest()
    with made.store.action(sentence("Set up")):
        made.store.photos.put_original(digest, data)
        for place, kind in enumerate((PhotoKind.SKETCH, PhotoKind.PHOTO)):
            photo = Photo(f"f{place}", digest, "p1", kind, "a.jpg", "image/jpeg", 60, 60, len(data), place)
            made.store.photos.insert(photo)
    yield made
    made.close()


def catalog(**changes):
    made = Catalog(
        "c",
        "Fair",
        ("p1", "p2"),
        currency="USD",
        valid_until=date(2027, 1, 31),
        price_note="FOB Bangkok",
        changed_at=datetime(2026, 11, 1, 12, 0, tzinfo=UTC),
    )
    return replace(made, **changes)


def test_prices_are_converted_and_a_missing_one_is_named(library):
    content = gather(library, catalog())
    first, second = content.entries
    assert first.price.startswith(f"USD{NB}")
    assert "." not in first.price
    assert second.price == ""
    said = [str(warning) for warning in content.warnings]
    assert any(text.startswith("BN-R-2 has no price yet. Missing: silver price, ") for text in said)
    assert any(text.startswith("BN-R-2: state whether the opal") for text in said)
    assert content.footer == f"USD · FOB Bangkok · prices valid until 31{NB}Jan{NB}2027"


@pytest.mark.parametrize(
    ("cheap_grams", "printed"),
    [("3", ["USD 577", "USD 515"]), ("0.1", ["USD 576.98", "USD 17.15"])],
)
def test_converted_prices_look_like_one_list(library, cheap_grams, printed):
    for number, grams in ((1, "3.3657"), (2, cheap_grams)):
        metals = (MetalPart("m", "18k-white", Decimal(grams)),)
        library.pieces.change(piece(number, metals=metals, stones=()))
    content = gather(library, catalog())
    assert [entry.price.replace(NB, " ") for entry in content.entries] == printed


@pytest.mark.parametrize(("kip_per_baht", "printed"), [(650, "LAK 13,127,000"), (4, "LAK 80,800")])
def test_currencies_without_small_change_are_rounded_to_what_is_paid(library, kip_per_baht, printed):
    library.rates.add(Rate("lak", RateKind.CURRENCY, "THB", Decimal(kip_per_baht), "LAK", "", DAY))
    library.pieces.change(piece(1, metals=(MetalPart("m", "18k-white", Decimal("3.3657")),), stones=()))
    (price,) = (entry.price for entry in gather(library, catalog(currency="LAK", piece_ids=("p1",))).entries)
    assert price.replace(NB, " ") == printed


def test_a_piece_without_costs_is_not_given_away(library):
    library.pieces.change(piece(2, metals=(), stones=()))
    content = gather(library, catalog())
    assert content.entries[1].price == ""
    assert "BN-R-2 has no price yet. Nothing of its cost is entered." in map(str, content.warnings)


def test_no_prices_means_no_price_words(library):
    content = gather(library, catalog(price_shown=PriceShown.NONE))
    assert [entry.price for entry in content.entries] == ["", ""]
    assert content.footer == ""
    assert not any("no price" in str(warning) for warning in content.warnings)


def test_a_missing_exchange_rate_is_named(library):
    content = gather(library, catalog(currency="EUR"))
    assert any("EUR" in str(warning) for warning in content.warnings)


def test_a_missing_title_falls_back_and_is_reported(library):
    content = gather(library, catalog(language="th"))
    assert [entry.title.text for entry in content.entries] == ["แหวนทับทิม", "Plain ring"]
    assert content.entries[1].title.language == "en"
    assert "BN-R-2: no title in ไทย yet; the one in English is printed." in map(str, content.warnings)


def test_finished_pictures_come_and_sketches_stay_home(library):
    content = gather(library, catalog())
    assert [len(entry.pictures) for entry in content.entries] == [1, 0]
    assert content.cover == content.entries[0].pictures[0]


def test_empty_pages_are_left_out(library):
    content = gather(library, catalog())
    assert not content.maker
    assert not content.terms
    told = gather(library, catalog(maker_texts=Texts.of({"en": "We make rings."}), has_maker_page=True))
    assert told.maker.text == "We make rings."


def test_deleted_pieces_are_counted(library):
    content = gather(library, catalog(piece_ids=("p1", "gone")))
    assert len(content.entries) == 1
    assert "1 pieces of this catalog are deleted or in the Trash. They are left out." in map(str, content.warnings)


def test_the_whole_way_to_a_file_and_a_preview(library, tmp_path):
    chosen = catalog(layout=Layout.ONE)
    report = write_catalog(gather(library, chosen), tmp_path / "c.pdf", library.store.photos.original)
    assert (report.pages, report.pieces) == (3, 2)
    preview = CatalogPreview(library, chosen)
    page = preview.render(1, 300)
    assert preview.page_count == 3
    assert (page.width, page.height) == (300, pytest.approx(424, abs=1))
    assert preview.page(1).piece_ids == ("p1",)


def facts(language, **changes):
    writer = FactWriter(wording(language), Formatter(language), {GOLD.id: GOLD, SILVER.id: SILVER})
    return {fact.kind: fact for fact in writer.facts(piece(**changes), tuple(CatalogField))}


def test_facts_in_english():
    said = facts("en")
    assert said[CatalogField.METAL].text == "18K white gold"
    assert said[CatalogField.WEIGHT].text == f"Approx. 4.10{NB}g"
    assert said[CatalogField.STONES].short == f"natural ruby (heated){NB}1.05{NB}ct, natural diamond{NB}0.36{NB}ct"
    assert said[CatalogField.STONES].text.splitlines()[0] == f"Natural ruby (heated), round, 6{NB}mm, 1.05{NB}ct"
    assert said[CatalogField.STONES].text.splitlines()[1].startswith("12 × natural diamond, round")
    assert said[CatalogField.DIMENSIONS].text == f"20{NB}×{NB}24.5{NB}mm"
    assert said[CatalogField.RING_SIZE].text == f"EU{NB}53"
    assert (said[CatalogField.MINIMUM_ORDER].text, said[CatalogField.MINIMUM_ORDER].short) == (
        f"6{NB}pieces",
        f"min.{NB}6",
    )
    assert CatalogField.LEAD_TIME not in said


@pytest.mark.parametrize(
    ("language", "metal", "stone"),
    [
        ("id", "Emas putih 18K", "rubi alami"),
        ("th", "ทองคำขาว 18K", "ทับทิมธรรมชาติ"),
        ("lo", "ຄຳຂາວ 18K", "ທັບທິມທຳມະຊາດ"),
        ("km", "មាសស 18K", "ត្បូងទទឹមធម្មជាតិ"),
        ("my", "ရွှေဖြူ 18K", "သဘာဝပတ္တမြား"),
        ("fil", "18K na puting ginto", "natural na rubi"),
        ("zh_Hant", "18K 白色黃金", "天然紅寶石"),
    ],
)
def test_metals_and_stones_bear_the_names_of_the_language(language, metal, stone):
    said = facts(language)
    assert said[CatalogField.METAL].text == metal
    assert said[CatalogField.STONES].short.startswith(stone)


def test_what_no_wording_knows_is_printed_as_typed():
    said = facts(
        "th", metals=(MetalPart("m", "shakudo", Decimal(1)),), stones=(StonePart("s", "Benitoite", nature="natural"),)
    )
    assert said[CatalogField.METAL].text == "Shakudo"
    assert "Benitoite" in said[CatalogField.STONES].text


def test_every_language_has_every_word():
    tables = {
        code: tomllib.loads(resource("wording", f"{code}.toml").read_text(encoding="utf-8")) for code in LANGUAGES
    }
    shape = {group: sorted(words) for group, words in tables["en"].items() if isinstance(words, dict)}
    for table in tables.values():
        assert {group: sorted(words) for group, words in table.items() if isinstance(words, dict)} == shape
        for group in shape:
            for key, text in table[group].items():
                places = {part.split("}")[0] for part in text.split("{")[1:]}
                wanted = {part.split("}")[0] for part in tables["en"][group][key].split("{")[1:]}
                assert places == wanted, (table["name"], key)
                assert text.strip()


def test_looks_are_listed_the_plain_one_first():
    assert looks()[0] == ("studio", "White studio")
    assert {"gembox", "gallery"} <= {key for key, _ in looks()}


def test_the_origin_names_the_country_of_stones_too(library):
    made = piece(1)
    ruby, diamond = made.stones
    library.pieces.change(replace(made, stones=(replace(ruby, origin_country="Mozambique"), diamond)))
    library.change_settings(replace(library.settings, place="Chiang Mai, Thailand"))
    fact = gather(library, catalog(fields=(CatalogField.ORIGIN,))).entries[0].fact(CatalogField.ORIGIN)
    assert fact.text == "Thailand\nNatural ruby: Mozambique"
    assert fact.short == "Thailand, Natural ruby: Mozambique"


def test_a_text_in_the_second_language_keeps_its_place_where_the_first_is_missing(library):
    texts = Texts.of({"en": "We make rings."})
    made = gather(library, catalog(language="km", second_language="en", maker_texts=texts, terms_texts=texts))
    assert (made.maker.text, made.second_maker) == ("", Phrase("We make rings.", "en"))
    assert (made.terms.text, made.second_terms.text) == ("", "We make rings.")
    assert any("those in English are printed" in str(warning) for warning in made.warnings)
    third = gather(library, catalog(language="km", second_language="my", maker_texts=texts))
    assert (third.maker, third.second_maker.text) == (Phrase("We make rings.", "en"), "")
    both = gather(library, catalog(language="en", second_language="th", maker_texts=Texts.of({"en": "A", "th": "ก"})))
    assert (both.maker.text, both.second_maker.text) == ("A", "ก")
