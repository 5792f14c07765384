"""Labels stand where the sheet has them, and a scanner that is not ours reads their codes."""

from dataclasses import replace

import pytest

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


def scanned(plan, index=0, width=DPI_300, *, is_printed=False):
    from PIL import Image

    page = render_pdf_page(page_pdf(plan, index, Pictures()), 0, width)
    image = Image.frombuffer("RGB", (page.width, page.height), page.bgra, "raw", "BGRX")
    if is_printed:
        # A label printer knows black and white only.
        image = image.convert("L").point(lambda shade: 255 if shade > 127 else 0)
    found = {"QR": set(), "128": set()}
    for code in zxing.read_barcodes(image):
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


@pytest.mark.parametrize("code", ["JC-2027-RNG-{:04}", "KHN-2027-SPRING-RING-{:06}-18KYG-RUBY"])
@pytest.mark.parametrize("key", sorted(STOCKS))
def test_long_codes_are_read_from_coarse_printers(key, code):
    stock = STOCKS[key]
    codes = {code.format(number) for number in range(1, 4)}
    entries = tuple(replace(entry(number), code=each) for number, each in enumerate(sorted(codes)))
    plan = labels(stock.kind, key, entries)
    barred = {
        box.alternative.removeprefix("Code 128: ")
        for box in plan.page(0).boxes
        if isinstance(box, ShapeBox) and box.alternative.startswith("Code 128")
    }
    found = scanned(plan, width=round(plan.page(0).width / 72 * 203), is_printed=True)
    assert found["128"] == barred
    assert codes == barred | found["QR"]


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
    with pytest.raises(CatalogError, match="a4-21"):
        labels(stock="dumbbell-60")


def test_a_dumbbell_tag_keeps_a_long_name_whole_and_says_no_weight_twice():
    name, metal = Phrase("Three-Stone Emerald Ring", "en"), Fact(CatalogField.METAL, "Metal", "18K yellow gold")
    weight = Fact(CatalogField.WEIGHT, "Weight", "approx. 3.45 g", "3.45 g")
    page = labels(CatalogKind.TAGS, "dumbbell-60", (entry(1, titles=(name,), facts=(metal, weight)),)).page(0)
    texts = [" ".join(line.text.strip() for line in box.paragraph.lines) for box in page.boxes if is_text(box)]
    assert "Three-Stone Emerald Ring" in texts
    assert texts.count("3.45 g") == 1
    assert_sound(page)


def is_text(box):
    return isinstance(box, TextBox)


def test_a_label_too_small_for_its_words_says_so():
    long = replace(entry(1), code="A-VERY-LONG-CODE-OF-A-PIECE-0001-2027-SPRING-SUMMER", price="USD 123,456,789,012.50")
    page = labels(stock="a4-270", entries=(long,)).page(0)
    assert any("larger" in str(note) for note in page.notes)
    assert_sound(page)


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
