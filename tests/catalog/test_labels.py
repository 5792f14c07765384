"""Labels stand where the sheet has them, and a scanner that is not ours reads their codes."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PIL import Image

from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import ShapeBox
from jewelcraft.catalog.boxes import TextBox
from jewelcraft.catalog.boxes import mm
from jewelcraft.catalog.content import Fact
from jewelcraft.catalog.content import Phrase
from jewelcraft.catalog.label_stock import STOCKS
from jewelcraft.catalog.label_stock import stock_of
from jewelcraft.catalog.layout.codes import bar_widths
from jewelcraft.catalog.layout.codes import qr_modules
from jewelcraft.catalog.plan import plan_catalog
from jewelcraft.catalog.preview import page_pdf
from jewelcraft.catalog.preview import render_pdf_page
from jewelcraft.domain.catalog import CatalogField
from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.errors import CatalogError
from jewelcraft.domain.label_choices import CutMarks
from jewelcraft.domain.label_choices import LabelChoices
from tests.catalog.builders import Pictures
from tests.catalog.builders import content
from tests.catalog.builders import entry
from tests.catalog.builders import jpeg
from tests.catalog.test_layout import assert_sound

zxing = pytest.importorskip("zxingcpp")
DPI_300 = 2480


def labels(kind=CatalogKind.LABELS, stock="", entries=None, **changes):
    return plan_catalog(
        content(entries or tuple(entry(number) for number in range(1, 8)), kind=kind, stock=stock, **changes)
    )


def image(plan, width, index=0):
    page = render_pdf_page(page_pdf(plan, index, Pictures()), 0, width)
    return Image.frombuffer("RGB", (page.width, page.height), page.bgra, "raw", "BGRX")


def scanned(plan, index=0, width=DPI_300, *, is_printed=False):
    seen = image(plan, width, index)
    if is_printed:
        # A label printer knows black and white only.
        seen = seen.convert("L").point(lambda shade: 255 if shade > 127 else 0)
    return read(seen)


def read(seen):
    found = {"QR": set(), "128": set()}
    for code in zxing.read_barcodes(seen):
        found["QR" if "QR" in str(code.format) else "128"].add(code.text)
    return found


@pytest.mark.parametrize("key", sorted(STOCKS))
def test_every_sheet_stays_on_its_paper_and_overlaps_nothing(key):
    stock = STOCKS[key]
    assert stock.left >= 0
    assert stock.top >= 0
    assert stock.pitch_x >= stock.width or stock.columns == 1
    assert stock.pitch_y >= stock.height
    plan = labels(stock.kind, key, tuple(entry(number) for number in range(1, stock.count + 2)))
    assert len(plan.pages) == 2
    assert_sound(plan.page(0))
    boxes = [box.rect for box in plan.page(1).boxes if isinstance(box, TextBox)]
    assert all(box.right <= mm(stock.left + stock.width) for box in boxes)
    assert all(box.bottom <= mm(stock.top + stock.height) for box in boxes)


@pytest.mark.parametrize("key", sorted(STOCKS))
def test_a_scanner_reads_every_code(key):
    stock = STOCKS[key]
    codes = {f"R-{number:04d}" for number in range(1, 8)}
    plan = labels(stock.kind, key)
    found = [scanned(plan, index) for index in range(len(plan.pages))]
    read = {kind: set().union(*(page[kind] for page in found)) for kind in ("QR", "128")}
    assert codes <= read["QR"] | read["128"]
    if key in {"a4-48", "a4-21", "a4-14"}:
        assert read == {"QR": codes, "128": codes}


def expected(plan):
    """Return which codes stand on the pages, and whose square code was left out with a word about it."""
    found, told = {"QR": set(), "128": set()}, set()
    for index in range(len(plan.pages)):
        page = plan.page(index)
        for box in page.boxes:
            if isinstance(box, ShapeBox) and ": " in box.alternative:
                kind, _, text = box.alternative.partition(": ")
                found["QR" if kind == "QR" else "128"].add(text)
        told |= {note.values.get("code") for note in page.notes}
    return found, told


@pytest.mark.parametrize("code", ["JC-2027-RNG-{:04}", "khn-2027-spring-ring-{:06}-18kyg-ruby"])
@pytest.mark.parametrize("key", sorted(STOCKS))
def test_long_codes_are_read_from_coarse_printers_or_it_is_said_that_they_have_no_room(key, code):
    stock = STOCKS[key]
    codes = {code.format(number) for number in range(1, 3)}
    entries = tuple(replace(entry(number), code=each) for number, each in enumerate(sorted(codes)))
    plan = labels(stock.kind, key, entries)
    wanted, told = expected(plan)
    width = round(plan.page(0).width / 72 * 203.2)
    pages = [scanned(plan, index, width, is_printed=True) for index in range(len(plan.pages))]
    assert {kind: set().union(*(page[kind] for page in pages)) for kind in ("QR", "128")} == wanted
    assert codes <= wanted["QR"] | wanted["128"] | told


@pytest.mark.parametrize("dpi", [203.2, 300, 304.8, 600])
@pytest.mark.parametrize("key", ["roll-60x12", "roll-65x10", "roll-50x25", "a4-189", "swing-12"])
def test_blurred_turned_and_pale_prints_are_read(key, dpi):
    from PIL import ImageFilter

    stock = STOCKS[key]
    plan = labels(stock.kind, key, (entry(1),))
    page = image(plan, round(plan.page(0).width / 72 * dpi))
    page = page.crop((0, 0, page.width, min(page.height, round(dpi * 4.5))))
    spoilt = {
        "blurred": page.filter(ImageFilter.GaussianBlur(dpi / 300)),
        "turned": page.rotate(7, expand=True, fillcolor="white", resample=Image.Resampling.BICUBIC),
        "pale": page.convert("L").point(lambda shade: 150 + shade * 80 // 255),
    }
    wanted, _ = expected(plan)
    for name, one in spoilt.items():
        found = read(one)
        assert wanted["QR"] <= found["QR"], name
        assert wanted["128"] <= found["128"], name


def test_modules_are_whole_dots_of_printers_of_203_and_300_dpi():
    for key in ("roll-60x12", "roll-65x10", "roll-50x30", "swing-12"):
        stock = STOCKS[key]
        for box in labels(stock.kind, key, (entry(1),)).page(0).boxes:
            if isinstance(box, ShapeBox) and ": " in box.alternative:
                quarter = mm(0.25)
                assert box.rect.x / quarter == pytest.approx(round(box.rect.x / quarter))
                steps = {place for _, point in box.path for place in point[:1]}
                eighths = [(x - box.rect.x) / mm(0.125) for x in steps]
                assert all(each == pytest.approx(round(each), abs=1e-6) for each in eighths)


def test_quiet_zones_stay_white_and_on_the_label():
    for key in ("roll-60x12", "roll-65x10", "roll-54x11", "roll-30x20"):
        stock = STOCKS[key]
        page = labels(stock.kind, key, (entry(1),)).page(0)
        whole = Rect(0, 0, mm(stock.width), mm(stock.height))
        codes = [box for box in page.boxes if isinstance(box, ShapeBox) and ": " in box.alternative]
        assert codes
        for code in codes:
            assert whole.contains(code.rect)
            others = [box for box in page.boxes if box is not code and isinstance(box, TextBox | ShapeBox)]
            assert not any(code.rect.overlaps(other.rect) for other in others)


def test_what_the_square_code_says_is_chosen():
    said = tuple(replace(entry(place), scanned=text) for place, text in enumerate(("https://a.example/R%201", "")))
    wanted, _ = expected(labels(stock="a4-21", entries=said))
    assert wanted["QR"] == {"https://a.example/R%201"}
    assert wanted["128"] == {"R-0000", "R-0001"}
    plain = labels(stock="a4-21", entries=said, labelling=LabelChoices(has_bars=False))
    assert expected(plain)[0]["128"] == set()


def test_a_printer_that_is_out_is_corrected_and_marks_are_as_chosen():
    def first(**choices):
        page = labels(stock="a4-21", entries=(entry(1),), labelling=LabelChoices(**choices)).page(0)
        return next(box.rect for box in page.boxes if isinstance(box, TextBox)), page

    usual, plain = first()
    moved, _ = first(shift_x=Decimal("1.5"), shift_y=Decimal(-2))
    assert moved.x - usual.x == pytest.approx(mm(1.5))
    assert moved.y - usual.y == pytest.approx(mm(-2))
    assert not any(isinstance(box, ShapeBox) and box.stroke for box in plain.boxes)
    for marks in (CutMarks.CORNERS, CutMarks.OUTLINES):
        lines = [box for box in first(cut_marks=marks)[1].boxes if isinstance(box, ShapeBox) and box.stroke]
        assert len(lines) == 1
    swing = labels(CatalogKind.TAGS, labelling=LabelChoices(cut_marks=CutMarks.NONE)).page(0)
    assert all(box.rect.width < mm(10) for box in swing.boxes if isinstance(box, ShapeBox) and box.stroke)


@pytest.mark.parametrize("key", ["a4-65", "roll-65x10", "size=30x20 grid=6x13"])
def test_a_calibration_page_shows_every_place_of_the_sheet(key):
    kind = CatalogKind.TAGS if key == "roll-65x10" else CatalogKind.LABELS
    plan = labels(kind, key, labelling=LabelChoices(is_calibration=True))
    stock = stock_of(key, kind)
    frames = [box for box in plan.page(0).boxes if isinstance(box, ShapeBox) and box.stroke == 0.3]
    assert len(plan.pages) == 1
    assert len(frames) == stock.count
    assert frames[-1].rect.width == pytest.approx(mm(stock.width))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("size=38", "two numbers"),
        ("size=38x21 grid=9x13", "wide"),
        ("size=38x21 grid=5x20", "high"),
        ("size=38x21 grid=5x13 pitch=30x21", "over each other"),
        ("size=38x21 colour=red", "no measure"),
        ("size=38x21 shape=star", "no shape"),
        ("size=2x21", "6 to 420"),
        ("size=38x21 grid=0x1", "1 to 60"),
        ("size=60x12 shape=dumbbell flag=40", "flag"),
        ("size=60x12 shape=dumbbell flag=wide", "one number"),
    ],
)
def test_measures_that_cannot_be_are_refused_in_words(text, said):
    with pytest.raises(CatalogError, match=said):
        stock_of(text, CatalogKind.TAGS)


def test_measures_of_ones_own_make_sheets_and_rolls():
    sheet = stock_of("size=38,1x21.2 grid=5x13 pitch=40.6x21.2 at=4.7x10.7", CatalogKind.LABELS)
    assert (sheet.left, sheet.top, sheet.count, sheet.is_roll) == (4.7, 10.7, 65, False)
    roll = stock_of("size=22x60 shape=dumbbell", CatalogKind.TAGS)
    assert (roll.paper_width, roll.paper_height, roll.is_roll) == (22, 60, True)
    assert stock_of("size=30x20 grid=3x1 pitch=33x20", CatalogKind.LABELS).paper_width == 96
    assert stock_of("roll-12x60", CatalogKind.TAGS).key == "roll-60x12"


def test_a_scanner_reads_codes_in_other_scripts_as_qr():
    odd = ("แหวน-๑๒", "戒指-7", "Ré/12 (a) & b", "x" * 40)
    entries = tuple(replace(entry(place), code=code) for place, code in enumerate(odd))
    assert scanned(labels(stock="a4-14", entries=entries))["QR"] == set(odd)


def test_bars_follow_the_published_pattern():
    # ISO/IEC 15417: start B is 211214, "A" is 111323, the stop 2331112; the check of "A" is (104 + 33) mod 103 = 34.
    assert bar_widths("A") == tuple(map(int, "211214" + "111323" + "131123" + "2331112"))
    assert bar_widths("แหวน") == bar_widths("") == bar_widths("x" * 60) == ()


def test_a_used_sheet_is_begun_where_it_is_free():
    stock = stock_of("a4-21", CatalogKind.LABELS)
    page = labels(stock="a4-21", first_label=5).page(0)
    first = min((box.rect for box in page.boxes if isinstance(box, TextBox)), key=lambda rect: (rect.y, rect.x))
    assert first.x >= mm(stock.left + stock.pitch_x)
    assert mm(stock.top + stock.pitch_y) <= first.y < mm(stock.top + 2 * stock.pitch_y)


def test_copies_are_counted_and_none_says_what_to_do():
    entries = (replace(entry(1), copies=3), replace(entry(2), copies=0), entry(3))
    page = labels(entries=entries).page(0)
    assert page.piece_ids == ("id-1", "id-3")
    assert sum(isinstance(box, ShapeBox) and box.alternative == "QR: R-0001" for box in page.boxes) == 3
    with pytest.raises(CatalogError, match="copies"):
        labels(entries=(replace(entry(1), copies=0),))


@pytest.mark.parametrize(
    ("kind", "key", "said"),
    [
        (CatalogKind.LABELS, "dumbbell-60", "dumbbell-60 is for tags. .*a4-21"),
        (CatalogKind.LABELS, "roll-12x60", "roll-60x12 is for tags. .*a4-21"),
        (CatalogKind.TAGS, "a4-48", "a4-48 is a sheet for labels. .*swing-12"),
        (CatalogKind.TAGS, "tent-4", "tent-4 is for table cards. .*swing-12"),
        (CatalogKind.LABELS, "a5-1", "There is no sheet a5-1 here. .*a4-21"),
    ],
)
def test_a_sheet_of_another_kind_is_told_from_one_that_is_not_there(kind, key, said):
    with pytest.raises(CatalogError, match=said):
        labels(kind, key)


def test_a_dumbbell_tag_keeps_a_long_name_whole_and_says_no_weight_twice():
    name, metal = Phrase("Three-Stone Emerald Ring", "en"), Fact(CatalogField.METAL, "Metal", "18K yellow gold")
    weight = Fact(CatalogField.WEIGHT, "Weight", "approx. 3.45 g", "3.45 g")
    page = labels(CatalogKind.TAGS, "dumbbell-60", (entry(1, titles=(name,), facts=(metal, weight)),)).page(0)
    texts = [" ".join(line.text.strip() for line in box.paragraph.lines) for box in page.boxes if is_text(box)]
    assert "Three-Stone Emerald Ring" in texts
    assert texts.count("≈\u00a03.45 g") == 1
    assert texts.count("18K yellow gold") == 1
    assert_sound(page)


@pytest.mark.parametrize("kind", [CatalogKind.LABELS, CatalogKind.TAGS, CatalogKind.TABLE_CARDS])
def test_weights_are_said_to_be_approximate(kind):
    weight = Fact(CatalogField.WEIGHT, "Weight", "Kira-kira / Approx. 3.45 g", "3.45 g")
    page = labels(kind, "", (entry(1, facts=(weight,)),)).page(0)
    texts = [line.text.strip() for box in page.boxes if is_text(box) for line in box.paragraph.lines]
    assert "kira-kira / approx. 3.45 g" in texts


def is_text(box):
    return isinstance(box, TextBox)


def test_a_label_too_small_for_its_words_says_so():
    long = replace(entry(1), code="A-VERY-LONG-CODE-OF-A-PIECE-0001-2027-SPRING-SUMMER", price="USD 123,456,789,012.50")
    page = labels(stock="a4-270", entries=(long,)).page(0)
    assert any("larger" in str(note) for note in page.notes)
    assert_sound(page)


def test_a_price_is_rather_smaller_than_torn_within_its_number():
    dear = replace(entry(1), price="THB\u00a01,666,666,666,670")
    page = labels(CatalogKind.TAGS, "swing-12", (dear,)).page(0)
    lines = [line.text for box in page.boxes if is_text(box) for line in box.paragraph.lines]
    assert dear.price in lines
    assert_sound(page)


BURMESE = "မြန်မာနိုင်ငံထုတ် ကျောက်စိမ်းနှင့် ရွှေလက်စွပ် အရည်အသွေးမြင့် ပို့ကုန် လက်မှုပညာရှင်များ ဖန်တီးသည်"


@pytest.mark.parametrize(
    ("kind", "stock"),
    [
        (CatalogKind.TAGS, "dumbbell-60"),
        (CatalogKind.TAGS, "rattail-68"),
        (CatalogKind.TAGS, "swing-12"),
        (CatalogKind.LABELS, "a4-189"),
        (CatalogKind.LABELS, "a4-48"),
        (CatalogKind.TABLE_CARDS, "tent-4"),
    ],
)
def test_a_name_that_is_too_long_is_shortened_and_told(kind, stock):
    entries = (entry(1, "my", BURMESE * 9), entry(2, "en", "Ring"))
    page = labels(kind, stock, entries, language="my").page(0)
    texts = [line.text for box in page.boxes if is_text(box) for line in box.paragraph.lines]
    assert any(text.startswith("မြန်မာ") for text in texts)
    assert any(text.strip().endswith("…") for text in texts)
    assert sum("R-0001" in str(note) and "not all of it fits" in str(note) for note in page.notes) == 1
    assert not any("R-0002" in str(note) for note in page.notes)
    assert any("USD\u00a0137" in text for text in texts)
    assert_sound(page)


@pytest.mark.parametrize("key", [key for key, stock in STOCKS.items() if stock.shape != "tent"])
def test_every_name_and_fact_is_on_the_label_or_told(key):
    page = labels(STOCKS[key].kind, key, (entry(1),)).page(0)
    said = " ".join(line.text.strip() for box in page.boxes if is_text(box) for line in box.paragraph.lines)
    wanted = ("Ruby ring 1", "18K yellow gold", "1.05\u00a0ct", "4.12\u00a0g", "EU\u00a053")
    assert all(text in said for text in wanted) != any("fit" in str(note) for note in page.notes)


def test_a_long_name_of_the_workshop_stands_on_a_swing_tag_or_is_told():
    two = labels(
        CatalogKind.TAGS, "swing-12", (entry(1),), workshop="Sanggar Perak Dan Emas Kotagede Yogyakarta Indonesia"
    )
    assert not any("workshop" in str(note) for note in two.page(0).notes)
    assert (
        sum("Kotagede" in line.text for box in two.page(0).boxes if is_text(box) for line in box.paragraph.lines) == 1
    )
    more = labels(CatalogKind.TAGS, "swing-12", (entry(1),), workshop="Sanggar Perak Kotagede Yogyakarta " * 6)
    assert any("workshop's name" in str(note) for note in more.page(0).notes)
    assert_sound(more.page(0))


def test_table_cards_show_the_picture_below_the_fold():
    pictures = Pictures()
    shown = entry(1, pictures=(pictures.add(jpeg(), 60, 60),))
    page = labels(CatalogKind.TABLE_CARDS, entries=(shown,)).page(0)
    stock = stock_of("", CatalogKind.TABLE_CARDS)
    fold = mm(stock.top + stock.height / 2)
    assert all(box.rect.y >= fold for box in page.boxes if isinstance(box, TextBox))


@pytest.mark.parametrize("text", ["戒" * 1500, "\ud800x", "💍" * 900, "a" * 3000])
def test_a_square_of_any_text_is_drawn(text):
    assert len(qr_modules(text)) > 20
