"""What left the house is known for ever: its number, its words, its bytes, and what has changed since."""

import io
import re
from dataclasses import replace
from datetime import date
from decimal import ROUND_CEILING
from decimal import Decimal

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from jewelcraft.domain.catalog import CatalogField
from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.catalog import Layout
from jewelcraft.domain.catalog import PriceShown
from jewelcraft.domain.edition import Changed
from jewelcraft.domain.errors import CatalogError
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.domain.errors import NotFoundError
from jewelcraft.domain.money import Money
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.price_basis import PriceBasis
from jewelcraft.domain.price_code import check_code
from jewelcraft.domain.price_code import from_code
from jewelcraft.domain.price_code import in_code
from jewelcraft.domain.print_profile import BUILT_IN
from jewelcraft.domain.print_profile import PrintProfile
from jewelcraft.domain.print_profile import Standard
from jewelcraft.domain.quote import Incoterm
from jewelcraft.domain.quote import Shipment
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.texts import Texts
from jewelcraft.domain.work import Cancelled
from jewelcraft.library.editions import ExportWishes
from jewelcraft.library.library import Library
from jewelcraft.library.resources import resource

PROFILES = {profile.id: profile for profile in BUILT_IN}
# So small that the kept copies of the pictures are enough.
PROFILES["tiny"] = replace(PROFILES["whatsapp"], target_mb=Decimal("0.12"))
SCREEN = ExportWishes(PROFILES["screen"], "Chow Jewellers, Hong Kong", "first fair")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "w.jewelcraft"


@pytest.fixture
def library(path):
    settings = WorkshopSettings(name="Baan Ngoen", place="Chiang Mai, Thailand", home_currency="USD")
    with Library.create(path, settings) as library:
        day = library.today()
        library.rates.add(Rate("r1", RateKind.METAL, "gold", Decimal(4000), "USD", "ozt", day))
        yield library


def photo(library, folder, piece_id, shade, pixels=600):
    noise = Image.effect_noise((pixels, pixels), 60).convert("RGB")
    image = Image.blend(noise, Image.new("RGB", (pixels, pixels), (shade, 90, 60)), 0.6)
    path = folder / f"{piece_id}-{shade}.jpg"
    image.save(path, quality=90)
    library.photos.add([path], piece_id=piece_id)


@pytest.fixture
def catalog(library, tmp_path):
    gold = next(alloy for alloy in library.rates.alloys() if alloy.metal == "gold")
    ids = []
    for number in range(3):
        made = library.pieces.new("ring")
        made = replace(
            made,
            titles=Texts.of({"en": f"Ring {number}", "zh_Hant": f"戒指{number}"}),
            metals=(MetalPart("m", gold.id, Decimal(4 + number)),),
            stones=(StonePart("s", "ruby", carat_each=Decimal(1), price=Money(Decimal(90), "USD"), nature="natural"),),
        )
        library.pieces.add(made)
        photo(library, tmp_path, made.id, 40 + 50 * number)
        ids.append(made.id)
    catalog = replace(library.catalogs.new("Hong Kong"), piece_ids=tuple(ids), price_note="FOB Bangkok")
    library.catalogs.add(catalog)
    return catalog


def text_of(path):
    document = pypdfium2.PdfDocument(path)
    text = "\n".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return text.replace("\u00a0", " ")


def test_every_export_is_an_edition_and_says_so_on_every_page(library, catalog, tmp_path):
    first = library.editions.export(catalog, tmp_path / "1.pdf", SCREEN)
    second = library.editions.export(catalog, tmp_path / "2.pdf", SCREEN)
    assert [edition.number for edition in library.editions.of_catalog(catalog.id)] == [2, 1]
    assert "Edition 1 ·" in text_of(first.out)
    assert "Edition 2 ·" in text_of(second.out)
    kept = library.editions.find("hong kong", 1)
    assert kept == first.edition
    assert (kept.recipients, kept.note, kept.price_basis) == ("Chow Jewellers, Hong Kong", "first fair", "FOB Bangkok")
    assert kept.file_size == first.out.stat().st_size
    assert [(rate.name, rate.amount) for rate in kept.rates] == [("gold", Decimal(4000))]
    with pytest.raises(NotFoundError, match="There are: 1, 2"):
        library.editions.find("Hong Kong", 9)


@pytest.mark.parametrize(
    ("language", "second", "said"),
    [
        ("en", "id", "for Chow Jewellers"),
        ("id", "en", "untuk Chow Jewellers"),
        ("zh_Hant", "", "致 Chow Jewellers"),
    ],
)
def test_the_foot_says_for_whom_and_in_which_money(library, catalog, tmp_path, language, second, said):
    printed = replace(catalog, language=language, second_language=second, layout=Layout.THREE_BY_THREE)
    out = library.editions.export(printed, tmp_path / "1.pdf", SCREEN).out
    foot = " ".join(text_of(out).split())
    assert foot.count("Chow Jewellers") == foot.count("FOB Bangkok") > 0
    assert said in foot
    assert "USD · FOB Bangkok" in foot


@pytest.mark.parametrize(
    ("note", "shown", "footer"),
    [
        ("FOB Bangkok", PriceShown.WHOLESALE, "USD · FOB Bangkok"),
        ("FOB Bangkok in USD", PriceShown.WHOLESALE, "FOB Bangkok in USD"),
        ("", PriceShown.RETAIL, "USD"),
        ("FOB Bangkok", PriceShown.NONE, ""),
    ],
)
def test_the_money_is_named_once_and_only_beside_prices(library, catalog, note, shown, footer):
    assert library.catalogs.content(replace(catalog, price_note=note, price_shown=shown)).footer == footer


@pytest.mark.parametrize("key", ["screen", "email", "tiny", "x4", "x1a"])
def test_an_edition_is_printed_again_to_the_byte_whatever_has_changed(library, path, catalog, tmp_path, key):
    report = library.editions.export(catalog, tmp_path / "first.pdf", ExportWishes(PROFILES[key]))
    before = report.out.read_bytes()
    first, second, third = catalog.piece_ids
    library.rates.add(Rate("r2", RateKind.METAL, "gold", Decimal(5000), "USD", "ozt", library.today()))
    library.pieces.change(replace(library.pieces.get(first), titles=Texts.of({"en": "Another name"})))
    shown = library.photos.of_piece(second)
    photo(library, tmp_path, second, 250)
    library.photos.trash([shown[0].id])
    library.photos.delete_for_ever([shown[0].id])
    library.pieces.trash([third])
    library.catalogs.remove(catalog.id)
    library.change_settings(replace(library.settings, name="Renamed"))
    library.store.forget_history()
    assert library.clean_up().originals == 0
    library.close()
    with Library.open(path) as again:
        reprinted = again.editions.reprint(report.edition.id, tmp_path / "again.pdf")
        assert reprinted.out.read_bytes() == before
        assert reprinted.warnings == report.warnings[len(report.warnings) - len(reprinted.warnings) :]


def test_originals_that_no_edition_shows_are_still_cleaned_up(library, catalog, tmp_path):
    library.editions.export(catalog, tmp_path / "first.pdf", SCREEN)
    photo(library, tmp_path, catalog.piece_ids[0], 251)
    latest = library.photos.of_piece(catalog.piece_ids[0])[-1]
    library.photos.trash([latest.id])
    library.photos.delete_for_ever([latest.id])
    library.store.forget_history()
    assert library.clean_up().originals == 1


def test_what_changed_since_an_edition_is_told_piece_by_piece(library, catalog, tmp_path):
    first = library.editions.export(catalog, tmp_path / "1.pdf", SCREEN).edition
    unchanged = library.editions.compare(first.id)
    assert (unchanged.changes, unchanged.unchanged) == ((), 3)
    a, b, c = catalog.piece_ids
    library.pieces.change(replace(library.pieces.get(a), titles=Texts.of({"en": "Naga ring", "zh_Hant": "戒指0"})))
    piece = library.pieces.get(b)
    library.pieces.change(replace(piece, metals=(replace(piece.metals[0], net_weight_g=Decimal(10)),)))
    fresh = replace(library.pieces.new("pendant"), titles=Texts.of({"en": "Lotus"}), metals=piece.metals)
    library.pieces.add(fresh)
    library.catalogs.change(replace(catalog, piece_ids=(a, b, fresh.id)))
    second = library.editions.export(library.catalogs.get(catalog.id), tmp_path / "2.pdf", SCREEN).edition
    for found in (library.editions.compare(first.id), library.editions.compare(first.id, second.id)):
        assert [found.count(what) for what in (Changed.NEW, Changed.GONE, Changed.PRICE)] == [1, 1, 1]
        text = next(change for change in found.changes if change.what is Changed.TEXT)
        assert (text.before, text.after) == ("Ring 0", "Naga ring")
        price = next(change for change in found.changes if change.what is Changed.PRICE)
        assert price.percent is not None
        assert price.percent > 50
        assert next(change for change in found.changes if change.what is Changed.GONE).piece_id == c


def test_a_stopped_or_refused_export_is_no_edition(library, catalog, tmp_path):
    class Stop:
        def step(self, done, of, what=""):
            raise Cancelled

    with pytest.raises(Cancelled):
        library.editions.export(catalog, tmp_path / "1.pdf", SCREEN, Stop())
    with pytest.raises(CatalogError):
        library.editions.export(catalog, tmp_path, SCREEN)
    assert library.editions.all() == []
    assert sorted(path.suffix for path in tmp_path.iterdir() if "pdf" in path.name or path.suffix == ".part") == []


def test_a_file_whose_edition_cannot_be_recorded_does_not_stay(library, catalog, tmp_path, monkeypatch):
    def full(*_):
        raise LibraryFileError("The disk is full.")

    with monkeypatch.context() as patched:
        patched.setattr(library.store.editions, "record", full)
        with pytest.raises(LibraryFileError):
            library.editions.export(catalog, tmp_path / "1.pdf", SCREEN)
    assert not (tmp_path / "1.pdf").exists()
    assert library.editions.export(catalog, tmp_path / "1.pdf", SCREEN).edition.number == 1


def test_undo_does_not_take_an_edition_away(library, catalog, tmp_path):
    library.editions.export(catalog, tmp_path / "1.pdf", SCREEN)
    while library.history.undo() is not None:
        pass
    assert len(library.editions.all()) == 1


def test_a_library_that_can_only_be_read_prints_a_draft(library, path, catalog, tmp_path):
    library.close()
    with Library.open(path, read_only=True) as reader:
        report = reader.editions.export(catalog, tmp_path / "draft.pdf", SCREEN)
        assert report.edition is None
        assert "Edition" not in text_of(report.out)


@pytest.mark.parametrize("megabytes", ["0.6", "0.25", "0.12"])
def test_a_file_is_as_small_as_asked(library, catalog, tmp_path, megabytes):
    for number in range(3):
        photo(library, tmp_path, catalog.piece_ids[number], 60 + number, pixels=1500)
    profile = replace(PROFILES["email"], target_mb=Decimal(megabytes))
    wide = replace(catalog, layout=Layout.ONE)
    report = library.editions.export(wide, tmp_path / "small.pdf", ExportWishes(profile))
    assert Decimal("0.88") <= report.size / (Decimal(megabytes) * 1_000_000) <= 1
    with pikepdf.open(report.out) as pdf:
        images = [image for page in pdf.pages for image in page.get_images().values()]
        assert images
        assert all(Image.open(io.BytesIO(image.read_raw_bytes())).size for image in images)


def test_small_files_are_made_from_kept_copies_once_there_are_all(library, catalog, tmp_path, monkeypatch):
    from jewelcraft.catalog.frozen import thaw
    from jewelcraft.storage.derived_store import DerivedStore

    wishes = ExportWishes(PROFILES["tiny"])
    kept = library.editions.export(catalog, tmp_path / "1.pdf", wishes)
    monkeypatch.setattr(DerivedStore, "lacks", lambda _self, _digests: True)
    other = library.editions.export(catalog, tmp_path / "2.pdf", wishes)
    used = [thaw(library.store.editions.document(report.edition.id))[1] for report in (kept, other)]
    assert [output.from_copies for output in used] == [True, False]
    assert all(0 < output.pictures.ppi < 400 for output in used)


def test_a_size_that_cannot_be_reached_is_refused_and_leaves_nothing(library, catalog, tmp_path):
    profile = replace(PROFILES["email"], target_mb=Decimal("0.01"))
    with pytest.raises(CatalogError, match="smallest pictures") as refused:
        library.editions.export(catalog, tmp_path / "small.pdf", ExportWishes(profile))
    assert list(tmp_path.glob("*small*")) == []
    # What is told as possible is possible.
    possible = replace(profile, target_mb=refused.value.sentence.values["size"])
    report = library.editions.export(catalog, tmp_path / "small.pdf", ExportWishes(possible))
    assert report.size <= possible.target_mb * 1_000_000


def test_a_file_that_hardly_holds_its_pictures_says_how_coarse_they_are(library, catalog, tmp_path):
    for number in range(3):
        photo(library, tmp_path, catalog.piece_ids[number], 60 + number, pixels=1500)
    wide = replace(catalog, layout=Layout.ONE)
    profile = replace(PROFILES["email"], target_mb=Decimal("0.12"))
    report = library.editions.export(wide, tmp_path / "small.pdf", ExportWishes(profile))
    assert any("became coarse" in str(warning) for warning in report.warnings)


def test_two_languages_stand_on_one_page(library, catalog, tmp_path):
    both = replace(
        catalog, second_language="zh_Hant", terms_texts=Texts.of({"en": "Payment: 30 %", "zh_Hant": "付款：三成"})
    )
    report = library.editions.export(both, tmp_path / "both.pdf", SCREEN)
    text = text_of(report.out)
    for words in ("Ring 0", "戒指0", "yellow gold / ", "30 %", "三成", "第 1 版"):
        assert re.sub(r"\s", "", words) in re.sub(r"\s", "", text), words
    assert report.edition.languages == ("en", "zh_Hant")


def test_long_texts_stand_side_by_side_where_asked(library, catalog, tmp_path):
    terms = Texts.of({"en": "Thirty percent now.\nThe rest later.", "zh_Hant": "先付三成。\n其餘後付。\n謝謝。"})
    both = replace(catalog, second_language="zh_Hant", terms_texts=terms, side_by_side=True)
    report = library.editions.export(both, tmp_path / "both.pdf", SCREEN)
    document = pypdfium2.PdfDocument(report.out)
    page = document[report.pages - 1].get_textpage()
    places = {}
    for words in ("Thirty", "先付", "The rest", "其餘", "謝謝"):
        index, _count = page.search(words).get_next()
        places[words] = page.get_charbox(index)
    document.close()
    assert places["先付"][0] > places["Thirty"][0] + 60
    assert abs(places["先付"][1] - places["Thirty"][1]) < 8
    assert abs(places["其餘"][1] - places["The rest"][1]) < 8
    assert places["謝謝"][0] == pytest.approx(places["先付"][0], abs=3)


def test_texts_that_are_not_divided_alike_flow_each_in_its_own_column(library, catalog, tmp_path):
    many = "\n".join(f"Paragraph {place} of the terms, in words enough for two lines." for place in range(60))
    terms = Texts.of({"en": many, "th": "วรรคแรก\nวรรคที่สอง"})
    both = replace(catalog, second_language="th", terms_texts=terms, side_by_side=True)
    report = library.editions.export(both, tmp_path / "both.pdf", SCREEN)
    text = text_of(report.out)
    assert all(f"Paragraph {place} of" in re.sub(r"\s+", " ", text) for place in range(60))
    document = pypdfium2.PdfDocument(report.out)
    pages = [page.get_textpage() for page in document]
    (page,) = [page for page in pages if page.search("วรรคแรก").get_next()]
    first, second = (page.get_charbox(page.search(words).get_next()[0]) for words in ("วรรคแรก", "วรรคที่"))
    document.close()
    # The second paragraph does not wait for the other language's first.
    assert 8 < first[1] - second[1] < 30


def test_a_missing_second_language_is_named(library, catalog):
    content = library.catalogs.content(replace(catalog, second_language="th"))
    assert any("no title in ไทย yet" in str(warning) for warning in content.warnings)


def test_native_digits_are_printed_only_where_asked(library, catalog):
    thai = replace(catalog, language="th")
    plain, native = (library.catalogs.content(replace(thai, native_digits=native)) for native in (False, True))
    assert re.search("[0-9]", plain.entries[0].price)
    assert re.search("[๐-๙]", native.entries[0].price)
    assert not re.search("[0-9]", native.entries[0].price)


def test_prices_in_letters_are_read_by_the_workshop_alone(library, catalog):
    coded = replace(catalog, price_shown=PriceShown.CODE)
    assert any("ten letters" in str(warning) for warning in library.catalogs.content(coded).warnings)
    plain = library.catalogs.content(catalog).entries[0]
    library.change_settings(replace(library.settings, price_code="FINEGOLDSM"))
    entry = library.catalogs.content(coded).entries[0]
    assert not re.search("[0-9]", entry.price)
    assert Decimal(from_code(entry.price, "FINEGOLDSM")) == plain.money.amount


@pytest.mark.parametrize("letters", ["ABC", "AABCDEFGHI", "ABCDEFGHI1", "ABCDEFGHIJK"])
def test_a_code_needs_ten_different_letters(letters):
    with pytest.raises(InvalidValueError, match="ten different letters"):
        check_code(letters)


def test_a_code_keeps_cents():
    assert in_code(Money(Decimal("1250.50"), "USD"), "finegoldsm") == "FIGM/GM"
    assert in_code(Money(Decimal("1200.00"), "USD"), "FINEGOLDSM") == "FIMM"


def test_buyers_facts_and_the_metal_clause_are_printed(library, catalog):
    fields = (*catalog.fields, CatalogField.ORIGIN, CatalogField.HS_CODE, CatalogField.RETAIL)
    made = library.catalogs.content(replace(catalog, fields=fields, has_metal_clause=True))
    facts = {fact.kind: fact.text for fact in made.entries[0].facts}
    assert facts[CatalogField.ORIGIN] == "Thailand"
    assert facts[CatalogField.HS_CODE] == "7113.19"
    assert facts[CatalogField.RETAIL].startswith("USD")
    (clause,) = made.clauses
    assert clause.says[0].text.startswith("Metal clause: Prices are based on gold at USD\u00a04,000.00 per troy ounce")
    # 25 dollars an ounce more is 25 x 0.75 / 31.1035 = 0.60 a gram of 18K.
    assert clause.rows[clause.quoted][:1] == ("USD\u00a04,000.00",)
    assert clause.rows[clause.quoted + 1][0] == "USD\u00a04,025.00"
    assert "\u2212" in clause.rows[0][1]
    assert len({len(row) for row in clause.rows} | {len(clause.heads)}) == 1


def test_a_stone_is_never_printed_without_its_nature(library, catalog):
    piece = library.pieces.get(catalog.piece_ids[0])
    library.pieces.change(replace(piece, stones=(StonePart("s", "ruby"),)))
    entry = library.catalogs.content(catalog).entries[0]
    assert "nature not stated" in entry.fact(CatalogField.STONES).text


def test_print_shops_are_kept_with_their_colours(library, tmp_path):
    file = tmp_path / "shop.icc"
    file.write_bytes(resource("icc", "FOGRA39L.icc").read_bytes())
    digest, name = library.profiles.read_icc(file)
    shop = PrintProfile("p1", "Sriwan Press", standard=Standard.X1A, icc_digest=digest, condition=name)
    library.profiles.save(shop)
    kept = library.profiles.by_name("sriwan press")
    assert library.profiles.icc(kept) == file.read_bytes()
    with pytest.raises(InvalidValueError, match="already"):
        library.profiles.save(replace(shop, id="p2"))
    library.history.undo()
    assert library.profiles.get("p1").id == "screen"
    with pytest.raises(NotFoundError, match="x4"):
        library.profiles.by_name("Nobody")
    (tmp_path / "no.icc").write_bytes(b"text")
    with pytest.raises(CatalogError, match="no colour profile"):
        library.profiles.read_icc(tmp_path / "no.icc")
    with (tmp_path / "huge.icc").open("wb") as huge:
        huge.truncate(20_000_001)
    with pytest.raises(CatalogError, match=r"huge\.icc is larger than 20 MB"):
        library.profiles.read_icc(tmp_path / "huge.icc")


def test_a_colour_profile_of_version_4_is_not_for_an_old_standard(library, tmp_path):
    data = bytearray(resource("icc", "FOGRA39L.icc").read_bytes())
    data[8] = 4
    (tmp_path / "new.icc").write_bytes(data)
    digest, name = library.profiles.read_icc(tmp_path / "new.icc")
    shop = PrintProfile("p1", "Sriwan Press", standard=Standard.X1A, icc_digest=digest, condition=name)
    with pytest.raises(InvalidValueError, match="version 4"):
        library.profiles.save(shop)
    library.profiles.save(replace(shop, standard=Standard.X4))
    assert library.profiles.by_name("Sriwan Press").standard is Standard.X4


def test_how_fine_a_shop_prints_is_kept_changed_and_undone(library):
    library.profiles.save(PrintProfile("p1", "Sriwan Press", standard=Standard.X4, most_ppi=350))
    library.profiles.save(replace(library.profiles.get("p1"), most_ppi=0))
    assert library.profiles.get("p1").most_ppi == 0
    library.history.undo()
    assert library.profiles.get("p1").most_ppi == 350
    library.profiles.remove("p1")
    library.history.undo()
    assert library.profiles.get("p1").most_ppi == 350
    # A shop that an older program kept prints as is usual.
    library.store.profiles._connection.execute("DELETE FROM setting WHERE key = 'print_ppi.p1'")
    assert library.profiles.get("p1").most_ppi == 300


def basis(term="FOB"):
    shipment = Shipment(Decimal(20), Decimal(15), Decimal(25), Decimal(20), Decimal(120))
    return PriceBasis(Incoterm(term), "Bangkok", Decimal(5000), shipment)


def test_prices_bear_their_share_of_a_usual_shipment_and_say_so_everywhere(library, catalog, tmp_path):
    plain = library.catalogs.content(catalog)
    delivered = replace(catalog, basis=basis(), price_note="FOB Bangkok")
    library.catalogs.change(delivered)
    assert library.catalogs.get(catalog.id).basis == basis()
    content = library.catalogs.content(library.catalogs.get(catalog.id))
    for before, after in zip(plain.entries, content.entries, strict=True):
        assert after.money.amount == (before.money.amount * Decimal("1.016")).to_integral_value(ROUND_CEILING)
    assert content.price_note == "FOB Bangkok, Incoterms 2020"
    assert "Included, for an order of about USD" in content.terms.text
    assert "Export packing, inland carriage, export clearance, loading" in content.terms.text
    edition = library.editions.export(library.catalogs.get(catalog.id), tmp_path / "fob.pdf", SCREEN).edition
    record = "FOB Bangkok, Incoterms 2020; order USD 5000: packing 20, inland 15, clearance 25, loading 20"
    assert edition.price_basis == f"{record} · FOB Bangkok"
    assert content.delivery_share == Decimal("0.016")
    assert all(sheet.holds for sheet in library.editions.sheets(edition.id))
    library.catalogs.change(catalog)
    library.store.undo()
    assert library.catalogs.get(catalog.id).basis == basis()


def test_a_document_without_prices_may_have_terms_of_delivery(library, catalog):
    unpriced = library.catalogs.content(replace(catalog, basis=basis(), kind=CatalogKind.PORTFOLIO))
    assert [entry.price for entry in unpriced.entries] == [""] * len(unpriced.entries)
    empty = library.catalogs.content(replace(catalog, basis=basis(), piece_ids=()))
    assert empty.entries == ()


@pytest.mark.parametrize("kind", [CatalogKind.PORTFOLIO, CatalogKind.LOOKBOOK, CatalogKind.JOB_CARD])
def test_an_edition_without_prices_records_none(library, catalog, tmp_path, kind):
    bare = replace(catalog, kind=kind, basis=basis())
    edition = library.editions.export(bare, tmp_path / "a.pdf", SCREEN).edition
    assert (edition.price_shown, edition.rates, edition.price_basis) == ("none", (), "")


def test_alloys_that_move_alike_are_named_together(library, catalog):
    ring = library.pieces.get(catalog.piece_ids[0])
    gold, rose = (replace(ring.metals[0], id=alloy, alloy=alloy) for alloy in ("au750y", "au750r"))
    library.pieces.change(replace(ring, metals=(gold, rose)))
    catalog = replace(catalog, piece_ids=catalog.piece_ids[:1])
    (clause,) = library.catalogs.content(replace(catalog, has_metal_clause=True)).clauses
    assert clause.heads == ("Gold / troy ounce", "18K rose gold, 18K yellow gold / g")
    assert clause.rows[clause.quoted + 1] == ("USD\u00a04,025.00", "+USD\u00a00.60")


@pytest.mark.parametrize("kind", [CatalogKind.PORTFOLIO, CatalogKind.LOOKBOOK])
def test_what_sells_nothing_prints_no_terms(library, catalog, kind):
    terms = Texts.of({"en": "Payment: 30 % deposit."})
    whole = replace(catalog, terms_texts=terms, basis=basis(), has_metal_clause=True, valid_until=date(2027, 1, 31))
    assert library.catalogs.content(whole).terms
    made = library.catalogs.content(replace(whole, kind=kind))
    assert not made.terms
    assert not made.clauses
    assert not made.footer


def test_retail_prices_bear_no_shipment_and_a_term_without_costs_is_called_out(library, catalog):
    retail = replace(catalog, price_shown=PriceShown.RETAIL)
    assert library.catalogs.content(replace(retail, basis=basis())).entries == library.catalogs.content(retail).entries
    bare = library.catalogs.content(replace(catalog, basis=replace(basis("CIF"), shipment=Shipment())))
    assert any("nothing of the shipment" in str(warning) for warning in bare.warnings)
    assert [entry.price for entry in bare.entries] == [
        entry.price for entry in library.catalogs.content(catalog).entries
    ]
