"""The PDF says what was typed, shows pictures upright and carries nothing it should not."""

import io
import os
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from jewelcraft.catalog.content import Phrase
from jewelcraft.catalog.pdf import write_catalog
from jewelcraft.catalog.pdf_reading import beginnings
from jewelcraft.catalog.plan import plan_catalog
from jewelcraft.catalog.preview import page_pdf
from jewelcraft.catalog.preview import render_pdf_page
from jewelcraft.domain.catalog import Layout
from jewelcraft.domain.catalog import Paper
from jewelcraft.domain.errors import CatalogError
from jewelcraft.domain.work import Cancelled
from tests.catalog.builders import TEXTS
from tests.catalog.builders import Pictures
from tests.catalog.builders import content
from tests.catalog.builders import entry
from tests.catalog.builders import jpeg
from tests.catalog.corpus import OTHER_TEXTS
from tests.images.icc import DISPLAY_P3
from tests.images.icc import rgb_profile


def text_of(pdf, index=0):
    document = pypdfium2.PdfDocument(pdf)
    try:
        return document[index].get_textpage().get_text_bounded()
    finally:
        document.close()


def squeezed(text):
    # pdfium marks a hyphen at the end of a line so.
    return re.sub(r"[\s\u200b\u00a0\ufffe]+", "", text.replace("\x02", "-"))


def undirected(text):
    return re.sub("[\u200e\u200f\u202a-\u202e]", "", text)


def written(tmp_path, catalog, pictures=None):
    target = tmp_path / "catalog.pdf"
    return write_catalog(catalog, target, pictures or Pictures())


@pytest.mark.parametrize("layout", list(Layout))
@pytest.mark.parametrize("language", sorted(TEXTS))
def test_every_language_reads_as_it_was_typed(tmp_path, language, layout):
    made = entry(1, language, TEXTS[language])
    catalog = content((made,), has_cover=False, layout=layout, language=language)
    report = written(tmp_path, catalog)
    read = squeezed("".join(text_of(report.target, index) for index in range(report.pages)))
    # A list's numbers stand on the line of the title, so a reader meets them between its lines.
    read = read.replace("4.12g", "", 1) if layout is Layout.LIST else read
    assert squeezed(TEXTS[language]) in read
    assert "USD137" in read
    assert all("behind the pieces" in str(warning) for warning in report.warnings)
    assert not report.warnings or layout is Layout.FOUR_BY_FIVE


def test_all_seven_languages_stand_on_one_page(tmp_path):
    entries = tuple(entry(number, language, text) for number, (language, text) in enumerate(TEXTS.items(), 1))
    catalog = content(entries, has_cover=False, layout=Layout.THREE_BY_THREE, language="en")
    report = written(tmp_path, catalog)
    read = squeezed(text_of(report.target))
    assert len(entries) == 7
    assert [language for language, text in TEXTS.items() if squeezed(text) not in read] == []
    assert not report.warnings


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("th", "จี้ใบโพธิ์"),
        ("th", "จี้ฉลุลายกาวุง"),
        ("th", "จี้ จี้ จี้ทองคำน้ำหนักสิบบาทที่นี่"),
        ("km", "ខ្សែកអង្កាំតាំបូរីន"),
        ("km", "ចិញ្ចៀនដាំពេជ្រជុំវិញ"),
        ("lo", "ຈີ້ຄຳນ້ຳໜັກທີ່ນີ້"),
        ("my", "လက်စွပ်နှင့်လည်ဆွဲကြိုး"),
    ],
)
def test_marks_that_stick_out_of_their_word_are_read_once(tmp_path, language, title):
    report = written(tmp_path, content((entry(1, language, title),), has_cover=False, layout=Layout.ONE))
    assert squeezed(title) in squeezed(text_of(report.target))


@pytest.mark.parametrize(
    ("language", "word"),
    [("th", "ทองคำ"), ("lo", "ຄຳ"), ("km", "ត្បូងទទឹម"), ("my", "လက်စွပ်"), ("zh_Hant", "翡翠"), ("en", "office")],
)
def test_a_search_finds_words_of_every_script(language, word):
    catalog = content((entry(1, language, TEXTS[language]),), has_cover=False, layout=Layout.ONE)
    document = pypdfium2.PdfDocument(page_pdf(plan_catalog(catalog), 0, Pictures()))
    assert document[0].get_textpage().search(word).get_next() is not None
    document.close()


@pytest.mark.parametrize(
    "title",
    [
        *(
            "خاتم ذهب أحمر",
            "טבעת זהב ליאור",
            "سوار فضة بحجر الفيروز",
            "טַבַּעַת זָהָב",
            "نگین کلیهٔ ذاتی",
            "<خاتم>",
            "50% תוספת",
        ),
        *("خاتم ذهب (عيار 18) أحمر", "طبعة (18K) ذهب", "טבעת [זהב] 4.5 g", "Ring (טבעת) gold", "Ring (خاتم) 18K gold"),
        *("سعر: USD 957 / قطعة", "هاتف +66 81 234 5678", "email: a@b.co خاتم", "خاتم a@b.co (ذهب)", 'טבעת "זהב" 18K'),
        *(
            "٤٫٢٥ غرام ذهب",
            "انگشتر ۱۸ عیار (طلا)",
            "ring, טבעת, خاتم",
            "שלום, world! (hello)",
            "แหวน טבעת ทอง (ذهب) 戒指",
        ),
    ],
)
def test_mixed_lines_read_as_they_were_typed(tmp_path, title):
    report = written(tmp_path, content((entry(1, "en", title),), has_cover=False, layout=Layout.ONE))
    assert title in undirected(text_of(report.target)).replace("\u200b", "")
    if shutil.which("pdftotext"):
        command = ["pdftotext", "-raw", report.target, "-"]
        assert title in undirected(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def test_a_mixed_line_is_told_whole_and_as_it_was_typed():
    first, *_ = beginnings("אב (18K) גד")
    told = bytes.fromhex(re.search("<FEFF(.*)>>>", first)[1]).decode("utf-16-be")
    assert undirected(told) == "אב (18K) גד"


@pytest.mark.parametrize("language", sorted(OTHER_TEXTS))
def test_two_readers_read_other_languages_as_they_were_typed(tmp_path, language):
    made = entry(1, language, OTHER_TEXTS[language])
    report = written(tmp_path, content((made,), has_cover=False, layout=Layout.ONE))
    assert not report.warnings
    read = [text_of(report.target)]
    if shutil.which("pdftotext"):
        command = ["pdftotext", "-raw", report.target, "-"]
        read.append(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    # Poppler joins words that were parted at a hyphen.
    typed = squeezed(OTHER_TEXTS[language]).replace("-", "")
    for text in read:
        assert typed in undirected(squeezed(text)).replace("-", "")


def test_latin_lines_keep_their_spaces(tmp_path):
    report = written(tmp_path, content((entry(1, "en", TEXTS["en"]),), has_cover=False, layout=Layout.ONE))
    assert TEXTS["en"] in " ".join(text_of(report.target).split())


def test_all_fonts_are_embedded_and_none_is_a_standard_one(tmp_path):
    entries = tuple(entry(place, language, text) for place, (language, text) in enumerate(TEXTS.items()))
    report = written(tmp_path, content(entries))
    with pikepdf.open(report.target) as pdf:
        assert not pdf.check_pdf_syntax()
        for page in pdf.pages:
            for font in page.Resources.Font.values():
                inner = font.DescendantFonts[0]
                assert "/FontFile2" in inner.FontDescriptor
                assert font.Encoding == "/Identity-H"
                assert "/ToUnicode" in font
    assert b"Helvetica" not in report.target.read_bytes()


def test_title_language_outline_and_tags_are_there(tmp_path):
    pictures = Pictures()
    shown = entry(1, "th", TEXTS["th"], pictures=(pictures.add(jpeg()),))
    catalog = content((shown,), language="en", cover=shown.pictures[0], title=Phrase("ฮ่องกง 2027", "th"))
    report = written(tmp_path, catalog, pictures)
    with pikepdf.open(report.target) as pdf:
        assert str(pdf.docinfo.Title) == "ฮ่องกง 2027"
        assert str(pdf.Root.Lang) == "en"
        assert pdf.Root.MarkInfo.Marked
        elements = pdf.Root.StructTreeRoot.K[0].K
        kinds = {str(element.S) for element in elements}
        assert {"/H1", "/H2", "/P", "/Figure"} <= kinds
        assert {str(element.Alt) for element in elements if element.S == "/Figure"} == {"A ring"}
        assert {str(element.Lang) for element in elements if "/Lang" in element} == {"th"}
        with pdf.open_outline() as outline:
            assert next(item.title for item in outline.root) == "ฮ่องกง 2027"


@pytest.mark.parametrize("orientation", range(1, 9))
def test_pictures_stand_upright(orientation):
    from PIL import Image
    from PIL import ImageOps

    data = jpeg(60, 40, 200, orientation)
    upright = ImageOps.exif_transpose(Image.open(io.BytesIO(data))).convert("RGB")
    pictures = Pictures()
    picture = pictures.add(data, *upright.size)
    catalog = content((entry(1, pictures=(picture,)),), has_cover=False, layout=Layout.ONE)
    plan = plan_catalog(catalog)
    box = next(box for box in plan.page(0).boxes if hasattr(box, "picture"))
    page = render_pdf_page(page_pdf(plan, 0, pictures), 0, 1200)
    drawn = Image.frombuffer("RGB", (page.width, page.height), page.bgra, "raw", "BGRX", 0, 1)
    scale = page.width / plan.page(0).width
    edges = (box.rect.x, box.rect.y, box.rect.right, box.rect.bottom)
    shown = drawn.crop(tuple(round(edge * scale) for edge in edges)).resize(upright.size)
    for spot in ((0.08, 0.08), (0.92, 0.08), (0.08, 0.92), (0.92, 0.92)):
        place = tuple(int(share * side) for share, side in zip(spot, upright.size, strict=True))
        wanted, seen = upright.getpixel(place), shown.getpixel(place)
        assert all(abs(a - b) < 24 for a, b in zip(wanted, seen, strict=True)), (spot, wanted, seen)


def test_a_jpeg_keeps_its_coded_pixels_but_not_where_it_was_taken(tmp_path):
    pictures = Pictures()
    data = jpeg(600, 600)
    shown = entry(1, pictures=(pictures.add(data, 600, 600),))
    report = written(tmp_path, content((shown,), has_cover=False), pictures)
    raw = report.target.read_bytes()
    scan = data[data.index(b"\xff\xda") :]
    assert b"SECRET" in data
    assert b"SECRET" not in raw
    assert b"Exif" not in raw
    assert scan in raw


def test_each_picture_is_written_once(tmp_path):
    pictures = Pictures()
    picture = pictures.add(jpeg(600, 600), 600, 600)
    entries = tuple(entry(number, pictures=(picture,)) for number in range(5))
    report = written(tmp_path, content(entries, cover=picture), pictures)
    assert pictures.asked == [picture.digest]
    assert report.pages == 3


@pytest.mark.parametrize("look_key", ["studio", "gembox", "gallery"])
def test_the_same_content_gives_the_same_bytes(tmp_path, look_key):
    pictures = Pictures()
    catalog = content((entry(1, "km", TEXTS["km"], pictures=(pictures.add(jpeg()),)),), look_key)
    first = written(tmp_path, catalog, pictures).target.read_bytes()
    second = written(tmp_path, catalog, pictures).target.read_bytes()
    assert first == second


def test_progress_speaks_for_every_page_and_a_stop_leaves_nothing(tmp_path):
    steps = []

    class Watcher:
        def step(self, done, of, what=""):
            steps.append((done, of))
            if done == 2 and stops:
                raise Cancelled

    stops = False
    write_catalog(content(), tmp_path / "a.pdf", Pictures(), Watcher())
    assert steps == [(0, 3), (1, 3), (2, 3), (3, 3)]
    stops = True
    with pytest.raises(Cancelled):
        write_catalog(content(), tmp_path / "b.pdf", Pictures(), Watcher())
    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]


def test_a_broken_picture_is_left_out_and_named(tmp_path):
    pictures = Pictures()
    shown = entry(1, pictures=(pictures.add(b"no picture at all"),))
    report = written(tmp_path, content((shown,), has_cover=False), pictures)
    assert "A ring: the picture cannot be read and is left out." in map(str, report.warnings)


def test_a_failed_write_keeps_the_old_file(tmp_path):
    target = tmp_path / "catalog.pdf"
    target.write_bytes(b"old")
    shown = entry(1, pictures=(Pictures().add(jpeg()),))
    with pytest.raises(KeyError):
        write_catalog(content((shown,)), target, Pictures())
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_what_killed_exports_left_is_removed_but_not_what_may_still_be_written(tmp_path):
    left, running, others = (tmp_path / name for name in (".c-0123abcd.part", ".c-89abcdef.part", ".c-notes.part"))
    for path in (left, running, others):
        path.touch()
    for path in (left, others):
        os.utime(path, (1, 1))
    write_catalog(content(), tmp_path / "c.pdf", Pictures())
    assert {path.name for path in tmp_path.iterdir()} == {running.name, others.name, "c.pdf"}


def test_a_place_that_cannot_be_written_is_named(tmp_path):
    with pytest.raises(CatalogError, match="Choose another place"):
        write_catalog(content(), tmp_path / "nowhere" / "c.pdf", Pictures())


def test_an_empty_catalog_says_what_to_do(tmp_path):
    with pytest.raises(CatalogError, match="Add pieces"):
        written(tmp_path, content(()))


def test_boxes_of_the_sheet_and_crop_marks(tmp_path):
    a4 = content().paper
    paper = Paper(a4.name, a4.width_mm, a4.height_mm, bleed_mm=a4.width_mm.__class__(3), crop_marks=True)
    report = written(tmp_path, content(paper=paper))
    with pikepdf.open(report.target) as pdf:
        page = pdf.pages[0]
        trim, bleed, media = ([float(edge) for edge in box] for box in (page.TrimBox, page.BleedBox, page.MediaBox))
    assert trim[2] - trim[0] == pytest.approx(595.276, abs=0.01)
    assert trim[0] - bleed[0] == pytest.approx(8.504, abs=0.01)
    assert media[0] < bleed[0]


HOSTILE = ["x" * 2000, "𓂀" * 30, "עברית ذهب", "<b>&</para>\x07\ud800", "\u202eabc", "a\nb\n\nc", "ก" * 900, "💍" * 300]


@pytest.mark.parametrize("layout", list(Layout))
def test_hostile_texts_are_printed_and_nothing_is_lost(tmp_path, layout):
    entries = tuple(
        replace(entry(place, "en", text), descriptions=(Phrase(text * 3),), code=f"C-{place}")
        for place, text in enumerate(HOSTILE)
    )
    catalog = content(
        entries, layout=layout, title=Phrase("y" * 700), maker=Phrase("x" * 3000), terms=Phrase("\n".join(HOSTILE))
    )
    report = written(tmp_path, catalog)
    read = squeezed("".join(text_of(report.target, index) for index in range(report.pages)))
    assert "y" * 700 in read
    stories = layout not in {Layout.THREE_BY_FOUR, Layout.FOUR_BY_FIVE}
    assert read.count("x") >= (8000 if stories else 2000) + 3000
    assert read.count("ก") >= (3600 if stories else 900) + 900
    assert read.count("💍") >= (1200 if stories else 300)
    assert "<b>&</para>" in read
    said = [str(warning) for warning in report.warnings]
    assert any("C-0" in warning and "behind the pieces" in warning for warning in said)
    assert any("𓂀" in warning for warning in said)


def test_reading_text_flows_on_and_loses_nothing(tmp_path):
    story = "\n".join(f"{number}. {TEXTS['en']} {TEXTS['km']}" for number in range(90))
    report = written(
        tmp_path, content((entry(1),), has_cover=False, terms=Phrase(story), maker=Phrase("ก" * 4000, "th"))
    )
    read = squeezed("".join(text_of(report.target, index) for index in range(report.pages)))
    assert report.pages > 4
    assert read.count("ก") == 4000
    for number in range(90):
        assert squeezed(f"{number}. {TEXTS['en']}") in read
    assert read.count(squeezed(TEXTS["km"])) >= 70


def test_a_preview_page_is_the_printed_page(tmp_path):
    catalog = content()
    report = written(tmp_path, catalog)
    alone = render_pdf_page(page_pdf(plan_catalog(catalog), 1, Pictures()), 0, 400)
    assert alone == render_pdf_page(Path(report.target), 1, 400)
    assert alone.width == 400
    assert len(alone.bgra) == alone.width * alone.height * 4


def test_a_colour_profile_goes_along_with_its_picture(tmp_path):
    from PIL import Image

    profile = rgb_profile(DISPLAY_P3, 2.2, "P3")
    stream = io.BytesIO()
    Image.new("RGB", (600, 600), (200, 40, 40)).save(stream, "JPEG", icc_profile=profile)
    pictures = Pictures()
    shown = entry(1, pictures=(pictures.add(stream.getvalue(), 600, 600),))
    report = written(tmp_path, content((shown,), has_cover=False), pictures)
    with pikepdf.open(report.target) as pdf:
        (image,) = pdf.pages[0].Resources.XObject.values()
        kind, space = image.ColorSpace
        assert kind == "/ICCBased"
        assert space.N == 3
        assert space.read_bytes() == profile
