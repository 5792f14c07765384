"""What a print shop's checker looks at: sheets of every size, lines, type, ink on paper; and that our checks see it."""

import io
from dataclasses import replace
from decimal import Decimal
from itertools import product

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from jewelcraft.catalog.output import Output
from jewelcraft.catalog.pdf import write_catalog
from jewelcraft.domain.catalog import PAPERS
from jewelcraft.domain.print_profile import BUILT_IN
from jewelcraft.library.resources import resource
from tests.catalog.builders import Pictures
from tests.catalog.builders import content
from tests.catalog.builders import entry
from tests.catalog.builders import jpeg
from tests.catalog.conformity import box_faults
from tests.catalog.conformity import drawing_faults
from tests.catalog.conformity import font_faults
from tests.catalog.conformity import most_ink_of_pictures
from tests.catalog.conformity import press_faults
from tests.catalog.conformity import sheet_faults
from tests.catalog.press_reading import complaints

FOGRA = resource("icc", "FOGRA39L.icc").read_bytes()
PROFILES = {profile.id: profile for profile in BUILT_IN}
POINTS = 72 / 25.4
SHEETS = [
    ("A4", 0, 1, True),
    ("A4 landscape", 5, 4, False),
    ("A5", 8, 4, True),
    ("Square 210", 6, 8, True),
    ("Letter", 0, 16, False),
]


def write(tmp_path, profile, look="studio", count=5):
    pictures = Pictures()
    shown = [pictures.add(jpeg(900, 900, 20 + 9 * number), 900, 900) for number in range(count)]
    entries = tuple(replace(entry(number), pictures=(ref,)) for number, ref in enumerate(shown))
    made = content(entries, look, cover=shown[0], has_back_cover=True)
    return write_catalog(made, tmp_path / "sheet.pdf", pictures, output=Output(profile, FOGRA)).target


def shop(key, paper, spine, multiple, marks):
    sheet = replace(PAPERS[paper], bleed_mm=Decimal(3), crop_marks=marks)
    return replace(PROFILES[key], paper=sheet, spine_mm=Decimal(spine), page_multiple=multiple)


@pytest.mark.parametrize(("key", "sheet"), list(product(["x4", "x1a"], SHEETS)), ids=str)
def test_every_sheet_keeps_the_rules_of_the_press(tmp_path, key, sheet):
    profile = shop(key, *sheet)
    target = write(tmp_path, profile, "gembox" if sheet[1] else "batik")
    assert complaints(target) == ""
    with pikepdf.open(target) as pdf:
        found = [*box_faults(pdf), *sheet_faults(pdf, profile), *press_faults(pdf, key), *font_faults(pdf)]
        assert found == []
        assert most_ink_of_pictures(pdf) <= profile.ink_limit + 2


def test_the_spine_is_at_the_right_of_left_pages_and_at_the_left_of_right_ones(tmp_path):
    # Marks are drawn at the trim, so the page's own ground says where the type area lies.
    plain, bound = (shop("x4", "A5", spine, 4, marks=True) for spine in (0, 12))
    places = []
    for profile in (plain, bound):
        document = pypdfium2.PdfDocument(write(tmp_path, profile))
        left, right = (document[index].get_textpage().get_charbox(0)[0] for index in (1, 2))
        places.append((left, right))
        document.close()
    (left, right), (bound_left, bound_right) = places
    assert abs(bound_left - left) < 2 * POINTS
    assert bound_right - right == pytest.approx(12 * POINTS, abs=2 * POINTS)


def test_no_dot_of_a_printed_page_takes_more_ink_than_its_paper_holds(tmp_path):
    """Grounds, type, lines and pictures together: what is painted over another knocks it out, but black type."""
    profile = replace(PROFILES["x1a"], ink_limit=280)
    target = write(tmp_path, profile, "gembox")
    with pikepdf.open(target) as pdf:
        assert most_ink_of_pictures(pdf) <= 282
        for page in pdf.pages:
            for operands, operator in pikepdf.parse_content_stream(page):
                if str(operator) == "k":
                    assert sum(float(part) for part in operands) * 100 <= 281


# A check that cannot find anything says nothing: each rule is broken once.


def broken(tmp_path, key, harm):
    """Return what is found in a file that keeps the rules, after one of them was broken."""
    target = write(tmp_path, PROFILES[key], count=2)
    with pikepdf.open(target, allow_overwriting_input=True) as pdf:
        harm(pdf)
        pdf.save(target)
    with pikepdf.open(target) as pdf:
        found = [*box_faults(pdf), *press_faults(pdf, key), *font_faults(pdf), *sheet_faults(pdf, PROFILES[key])]
    return [fault for fault in found if "version" not in fault]


def first_image(pdf):
    return next(image for page in pdf.pages for image in page.get_images().values())


def add(pdf, operators):
    page = pdf.pages[0]
    page.Contents = pdf.make_stream(page.Contents.read_bytes() + b"\n" + operators)


def wider_font(pdf):
    font = next(font for page in pdf.pages for font in page.Resources.get("/Font", {}).values())
    widths = font.DescendantFonts[0].W[1]
    widths[0] = float(widths[0]) + 40


def soften(pdf):
    mask = pdf.make_stream(bytes(1), Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=1, Height=1)
    mask.ColorSpace, mask.BitsPerComponent = pikepdf.Name.DeviceGray, 8
    first_image(pdf).SMask = mask


def screen_colours(pdf):
    first_image(pdf).ColorSpace = pikepdf.Name.DeviceRGB


def link(pdf):
    annotation = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[50, 50, 90, 90])
    pdf.pages[0].Annots = pikepdf.Array([pdf.make_indirect(annotation)])


def outside(pdf):
    first_image(pdf).Filter = pikepdf.Name.JPXDecode


def retitle(pdf):
    pdf.docinfo["/Title"] = "Another"


def untrap(pdf):
    pdf.docinfo["/Trapped"] = pikepdf.Name("/True")


def narrow_bleed(pdf):
    pdf.pages[0].BleedBox = pdf.pages[0].TrimBox


def wide_trim(pdf):
    pdf.pages[0].TrimBox = pdf.pages[0].MediaBox


def wrong_parts(pdf):
    pdf.Root.OutputIntents[0].DestOutputProfile.N = 3


def no_intent(pdf):
    del pdf.Root.OutputIntents


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (wider_font, "wide, its glyph"),
        (soften, "soft mask"),
        (screen_colours, "a picture in /DeviceRGB"),
        (link, "annotations"),
        (outside, "/JPXDecode"),
        (retitle, "/Title"),
        (untrap, "Trapped differs"),
        (narrow_bleed, "bleeds"),
        (wide_trim, "boxes do not lie"),
        (wrong_parts, "for no press"),
        (no_intent, "0 output intents"),
        (lambda pdf: add(pdf, b"0.1 w 0 0 0 1 K 10 10 m 90 10 l S"), "a line of 0.1 pt"),
        (lambda pdf: add(pdf, b"0.5 0.4 0.4 1 k BT (x) Tj ET"), "rich black"),
        (lambda pdf: add(pdf, b"0 0 0 1 k BT (x) Tj ET"), "knocks out"),
        (lambda pdf: add(pdf, b"1 0 0 rg 10 10 5 5 re f"), "the operator rg"),
    ],
)
def test_each_rule_that_is_broken_is_found(tmp_path, harm, said):
    found = broken(tmp_path, "x1a", harm)
    assert any(said in fault for fault in found), found


def test_ink_of_pictures_is_measured_in_their_pixels(tmp_path):
    target = write(tmp_path, PROFILES["x1a"], count=2)
    with pikepdf.open(target, allow_overwriting_input=True) as pdf:
        image = first_image(pdf)
        full = io.BytesIO()
        Image.new("CMYK", (int(image.Width), int(image.Height)), (255, 255, 255, 255)).save(full, "JPEG")
        image.write(full.getvalue(), filter=pikepdf.Name.DCTDecode)
        assert most_ink_of_pictures(pdf) > 390


def test_thin_lines_are_seen_inside_groups_of_operators():
    pdf = pikepdf.new()
    page = pdf.add_blank_page()
    page.Contents = pdf.make_stream(b"q 0.1 w Q 0.4 w 0 0 m 9 9 l S q 0.2 w 0 0 m 9 9 l S Q")
    assert list(drawing_faults(page)) == ["a line of 0.2 pt"]
