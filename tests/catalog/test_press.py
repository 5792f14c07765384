"""What a print shop gets: its boxes, its colours, its standard, and nothing that it must ask back about."""

from dataclasses import replace
from decimal import Decimal

import pikepdf
import pypdfium2
import pytest

from jewelcraft.catalog.boxes import FillBox
from jewelcraft.catalog.boxes import PictureBox
from jewelcraft.catalog.content import PictureRef
from jewelcraft.catalog.look import read_look
from jewelcraft.catalog.output import Output
from jewelcraft.catalog.output import PictureStep
from jewelcraft.catalog.pdf import write_catalog
from jewelcraft.catalog.pdf_colour import InkColours
from jewelcraft.catalog.plan import plan_catalog
from jewelcraft.domain.catalog import PAPERS
from jewelcraft.domain.catalog import Layout
from jewelcraft.domain.errors import CatalogError
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.print_profile import BUILT_IN
from jewelcraft.domain.print_profile import Colours
from jewelcraft.domain.print_profile import PrintProfile
from jewelcraft.domain.print_profile import Standard
from jewelcraft.domain.print_profile import check_profile
from jewelcraft.images.press import press
from jewelcraft.images.press import read_press_profile
from jewelcraft.images.press import srgb_profile
from jewelcraft.library.resources import resource
from tests.catalog.builders import Pictures
from tests.catalog.builders import content
from tests.catalog.builders import entry
from tests.catalog.builders import jpeg
from tests.catalog.press_reading import colours_used
from tests.catalog.press_reading import complaints
from tests.catalog.press_reading import fonts_without_file
from tests.catalog.press_reading import most_ink
from tests.images.icc import grey_profile
from tests.images.test_sign import sign

FOGRA = resource("icc", "FOGRA39L.icc").read_bytes()
LOOK_KEYS = sorted(path.stem for path in resource("looks").glob("*.toml"))
POINTS = 72 / 25.4
PROFILES = {profile.id: profile for profile in BUILT_IN}


@pytest.fixture
def pictures():
    return Pictures()


def written(tmp_path, pictures, profile, look_key="studio", **changes):
    entries = tuple(
        replace(entry(number), pictures=(pictures.add(jpeg(300, 300, 20 + number), 300, 300),))
        for number in range(1, 6)
    )
    made = content(entries, look_key, cover=entries[0].pictures[0], **changes)
    output = Output(profile, FOGRA if profile.uses_ink else b"")
    return write_catalog(made, tmp_path / "out.pdf", pictures, output=output)


@pytest.mark.parametrize(("key", "entry_name"), [("x4", "/Mask"), ("x1a", "/Mask"), ("screen", "/SMask")])
def test_a_sign_lets_the_paper_through_and_presses_are_spared_transparency(tmp_path, pictures, key, entry_name):
    data = sign((20, 20, 20, 255))
    logo = replace(pictures.add(data, 400, 200), lightness=8)
    report = written(tmp_path, pictures, PROFILES[key], logo=logo, has_back_cover=True)
    assert complaints(report.target) == "" or key == "screen"
    with pikepdf.open(report.target) as pdf:
        masked = [image for page in pdf.pages for image in page.get_images().values() if entry_name in image]
        assert masked
        mask = masked[0][entry_name]
        assert (int(mask.Width), int(mask.Height)) == (400, 200)
        assert bool(mask.get("/ImageMask", False)) is (entry_name == "/Mask")


def test_a_dark_sign_stands_on_a_light_plate_where_the_paper_is_dark():
    def page(look_key, lightness):
        logo = PictureRef("logo", 600, 200, lightness=lightness)
        plan = plan_catalog(content((entry(1),), look_key, logo=logo, has_cover=False, has_back_cover=True))
        boxes = plan.page(len(plan.pages) - 1).boxes
        place = next(at for at, box in enumerate(boxes) if isinstance(box, PictureBox) and box.picture == logo)
        before = boxes[place - 1]
        return before.colour if isinstance(before, FillBox) and before.rect.contains(boxes[place].rect) else ""

    assert page("gembox", 6) == "#FFFFFF"
    assert page("gembox", 95) == ""
    assert page("gallery", 95) == "#1A1713"
    assert page("gallery", 6) == ""
    assert page("gembox", -1) == ""


@pytest.mark.parametrize("look_key", LOOK_KEYS)
@pytest.mark.parametrize("key", ["x4", "x1a"])
def test_a_file_for_a_print_shop_reads_back_as_it_should(tmp_path, pictures, key, look_key):
    report = written(tmp_path, pictures, PROFILES[key], look_key)
    assert complaints(report.target) == ""
    with pikepdf.open(report.target) as pdf:
        intent = pdf.Root.OutputIntents[0]
        assert str(intent.S) == "/GTS_PDFX"
        assert str(intent.OutputConditionIdentifier) == "FOGRA39"
        assert intent.DestOutputProfile.read_bytes() == FOGRA
        assert str(pdf.docinfo.Trapped) == "/False"
        assert str(pdf.docinfo.Title) == "Hong Kong 2027"
        assert "Encrypt" not in pdf.trailer
        assert len(pdf.trailer.ID) == 2
        assert fonts_without_file(pdf) == []
        for page in pdf.pages:
            trim, bleed, media = ([float(edge) for edge in page[box]] for box in ("/TrimBox", "/BleedBox", "/MediaBox"))
            assert trim[2] - trim[0] == pytest.approx(210 * POINTS, abs=0.1)
            assert trim[0] - bleed[0] == pytest.approx(3 * POINTS, abs=0.01)
            assert media[0] < bleed[0] < trim[0] < trim[2] < bleed[2] < media[2]
            assert "/Annots" not in page
            assert "/SMask" not in "".join(map(str, page.get_images().values()))
    version = report.target.read_bytes()[:8]
    assert version == {"x4": b"%PDF-1.6", "x1a": b"%PDF-1.4"}[key]


@pytest.mark.parametrize("look_key", LOOK_KEYS)
def test_nothing_of_a_screen_is_left_in_x1a(tmp_path, pictures, look_key):
    report = written(tmp_path, pictures, PROFILES["x1a"], look_key)
    with pikepdf.open(report.target) as pdf:
        used = colours_used(pdf)
        assert {operator for operator, _ in used} <= {"k", "K", "Do"}
        assert {value for operator, value in used if operator == "Do"} == {"/DeviceCMYK"}
        marks = {(1.0, 1.0, 1.0, 1.0)}
        assert all(sum(value) <= 3.2 for operator, value in used if operator in {"k", "K"} and value not in marks)
        assert most_ink(pdf) <= 322
        assert str(pdf.docinfo.GTS_PDFXVersion) == "PDF/X-1a:2003"
        with pdf.open_metadata() as meta:
            assert "PDF/X-1a:2003" in str(meta)
    assert report.pages % 4 == 0


def test_x4_keeps_photographs_as_they_are_and_tells_what_their_colours_mean(tmp_path, pictures):
    report = written(tmp_path, pictures, PROFILES["x4"])
    with pikepdf.open(report.target) as pdf:
        used = colours_used(pdf)
        assert {operator for operator, _ in used} <= {"k", "K", "Do"}
        assert {value for operator, value in used if operator == "Do"} == {"/ICCBased"}
        with pdf.open_metadata() as meta:
            assert "PDF/X-4" in str(meta)


def test_inks_of_another_press_are_brought_within_the_limit(tmp_path, pictures):
    from io import BytesIO

    from PIL import Image

    stream = BytesIO()
    Image.new("CMYK", (900, 900), (255, 240, 250, 255)).save(stream, "JPEG", quality=95)
    picture = pictures.add(stream.getvalue(), 900, 900)
    made = content((replace(entry(1), pictures=(picture,)),), has_cover=False, layout=Layout.ONE)
    for key in ("x4", "x1a"):
        output = Output(PROFILES[key], FOGRA)
        report = write_catalog(made, tmp_path / "inks.pdf", pictures, output=output)
        with pikepdf.open(report.target) as pdf:
            assert {value for operator, value in colours_used(pdf) if operator == "Do"} == {"/DeviceCMYK"}
            assert most_ink(pdf) <= PROFILES[key].ink_limit + 2


def test_dark_type_is_black_alone_and_overprints(tmp_path, pictures):
    report = written(tmp_path, pictures, PROFILES["x1a"])
    with pikepdf.open(report.target) as pdf:
        inks, black_over = [0.0] * 4, False
        for page in pdf.pages:
            state = []
            for operands, operator in pikepdf.parse_content_stream(page):
                name = str(operator)
                if name == "q":
                    state.append(black_over)
                elif name == "Q":
                    black_over = state.pop()
                elif name == "gs":
                    black_over = True
                    chosen = page.Resources.ExtGState[str(operands[0])]
                    assert chosen.OPM == 1
                    assert bool(chosen.op)
                elif name == "k":
                    inks = [float(part) for part in operands]
                elif name == "TJ":
                    assert inks[3] < 0.9 or inks[:3] == [0, 0, 0], inks
                    assert black_over == (inks == [0, 0, 0, 1])


def test_grey_type_takes_one_ink_and_coloured_type_keeps_its_own():
    inks = InkColours(press(FOGRA, 320))
    for grey in ("#6A6156", "#756B5E", "#5B6470"):
        assert inks.type_inks(grey)[:3] == (0, 0, 0)
        assert 0.4 < inks.type_inks(grey)[3] < 0.8
    assert all(sum(inks.type_inks(colour)[:3]) > 0.1 for colour in ("#7A3B2E", "#DDD3C3", "#E8DFC8"))


def test_grounds_are_clean_and_deep_and_light_type_on_them_needs_no_ink():
    inks = InkColours(press(FOGRA, 320))
    assert inks.inks("#14110E") == (0.45, 0.35, 0.35, 1.0)
    assert sum(InkColours(press(FOGRA, 200)).inks("#14110E")) <= 2.0
    assert inks.type_inks("#F3EEE6") == (0, 0, 0, 0)
    assert inks.type_inks("#B9AF9F")[:3] == (0, 0, 0)
    for cream in ("#FAF4E8", "#FBF8F2"):
        cyan, _, yellow, black = inks.inks(cream)
        assert (cyan, black) == (0, 0)
        assert yellow > 0.02


def test_hairlines_of_every_look_are_seen_on_its_paper_in_print():
    inks = InkColours(press(FOGRA, 320))
    for key in LOOK_KEYS:
        look = read_look(resource("looks", f"{key}.toml"))
        line, paper = inks.type_inks(look.colour("line")), inks.inks(look.colour("paper"))
        assert sum(abs(one - other) for one, other in zip(line, paper, strict=True)) > 0.15, key
        assert abs(line[3] - paper[3]) > 0.1, key


def test_blank_pages_fill_the_last_sheet_and_the_binding_gets_its_room(tmp_path, pictures):
    profile = replace(PROFILES["x1a"], spine_mm=Decimal(8), page_multiple=8)
    report = written(tmp_path, pictures, profile)
    assert report.pages == 8
    document = pypdfium2.PdfDocument(report.target)
    places = []
    for index in range(2):
        page = document[index + 1].get_textpage()
        places.append(page.get_charbox(0)[0])
    assert document[7].get_textpage().get_text_bounded().strip() == ""
    document.close()
    with pikepdf.open(report.target) as pdf:
        trim = [float(edge) for edge in pdf.pages[1].TrimBox]
        assert trim[2] - trim[0] == pytest.approx(210 * POINTS, abs=0.1)
    # A left page has its spine at the right, a right page at the left.
    assert places[1] - places[0] == pytest.approx(8 * POINTS, abs=0.5)


def test_a_dark_look_runs_into_the_spine_and_over_blank_pages(tmp_path, pictures):
    profile = replace(PROFILES["x4"], spine_mm=Decimal(8), page_multiple=8)
    report = written(tmp_path, pictures, profile, "gembox")
    document = pypdfium2.PdfDocument(report.target)
    for index in (0, 1, 7):
        page = document[index]
        image = page.render(scale=0.5).to_pil().convert("L")
        edge = round((10 - 2) * POINTS * 0.5)
        middle = image.height // 2
        assert image.getpixel((edge, middle)) < 160, index
        assert image.getpixel((image.width - edge, middle)) < 160, index
    document.close()


def test_small_files_have_small_pictures(tmp_path, pictures):
    picture = pictures.add(jpeg(1500, 1500), 1500, 1500)
    made = content((replace(entry(1), pictures=(picture,)),), has_cover=False, layout=Layout.ONE)
    sizes = []
    for step in (PictureStep(1600, 84), PictureStep(640, 72), PictureStep(110, 28)):
        output = Output(PROFILES["email"], pictures=step, way=1)
        report = write_catalog(made, tmp_path / "small.pdf", pictures, output=output)
        with pikepdf.open(report.target) as pdf:
            image = next(iter(pdf.pages[0].get_images().values()))
            assert max(image.Width, image.Height) <= step.longest
            assert b"SECRET" not in image.read_raw_bytes()
        sizes.append(report.target.stat().st_size)
    assert sizes == sorted(sizes, reverse=True)


@pytest.mark.parametrize("key", ["screen", "x4", "x1a"])
def test_the_same_content_gives_the_same_bytes_in_every_profile(tmp_path, pictures, key):
    first = written(tmp_path, pictures, PROFILES[key]).target.read_bytes()
    assert written(tmp_path, pictures, PROFILES[key]).target.read_bytes() == first


def test_a_shop_profile_is_read_and_others_are_refused():
    assert "FOGRA39" in read_press_profile(FOGRA).name
    with pytest.raises(CatalogError, match="not for a press"):
        read_press_profile(srgb_profile())
    for damaged in (b"", b"no profile", FOGRA[:200], FOGRA[:40000], FOGRA[: len(FOGRA) // 2], FOGRA[:-1]):
        with pytest.raises(CatalogError, match="profile"):
            read_press_profile(damaged)


def test_profiles_that_are_for_no_single_press_are_refused_in_words():
    from jewelcraft.images.press import check_inks

    with pytest.raises(CatalogError, match="joins two presses"):
        read_press_profile(FOGRA[:12] + b"link" + FOGRA[16:])
    with pytest.raises(CatalogError, match="for GRAY"):
        read_press_profile(grey_profile(2.2))
    # As the probe profile of the ICC, which prints every intent in another colour.
    with pytest.raises(CatalogError, match="for tests"):
        check_inks((0, 0, 0, 0), (0, 1, 0, 0))
    with pytest.raises(CatalogError, match="for tests"):
        check_inks((0.2, 0.1, 0, 0), (0.7, 0.7, 0.6, 0.9))
    newspaper = ((0, 0, 0, 0), (0.58, 0.47, 0.43, 0.91))
    check_inks(*newspaper)


@pytest.mark.parametrize("limit", [200, 280, 320, 400])
def test_no_colour_takes_more_ink_than_the_paper_holds(limit):
    machine = press(FOGRA, limit)
    steps = range(0, 256, 51)
    for red in steps:
        for green in steps:
            for blue in steps:
                assert sum(machine.inks(f"#{red:02x}{green:02x}{blue:02x}")) * 100 <= limit + 1


def test_separations_look_like_the_screen():
    from io import BytesIO

    from PIL import Image
    from PIL import ImageCms

    image = Image.new("RGB", (4, 1))
    colours = [(200, 60, 50), (240, 220, 180), (60, 110, 90), (128, 128, 128)]
    for place, colour in enumerate(colours):
        image.putpixel((place, 0), colour)
    inks = press(FOGRA, 320).separated(image)
    back = ImageCms.profileToProfile(
        inks, ImageCms.ImageCmsProfile(BytesIO(FOGRA)), ImageCms.createProfile("sRGB"), 1, "RGB", flags=0x2000
    )
    for place, colour in enumerate(colours):
        assert max(abs(one - other) for one, other in zip(back.getpixel((place, 0)), colour, strict=True)) <= 9


@pytest.mark.parametrize(
    "changes",
    [
        {"name": " "},
        {"page_multiple": 3},
        {"ink_limit": 120},
        {"spine_mm": Decimal(99)},
        {"target_mb": Decimal(0)},
        {"paper": replace(PAPERS["A4"], width_mm=Decimal(3))},
        {"paper": replace(PAPERS["A4"], bleed_mm=Decimal(12))},
    ],
)
def test_a_profile_that_cannot_be_printed_says_what_to_type(changes):
    with pytest.raises(InvalidValueError):
        check_profile(replace(PrintProfile("p", "Shop"), **changes))


def test_a_standard_brings_what_it_asks_for():
    made = check_profile(PrintProfile("p", " My  shop ", standard=Standard.X1A, target_mb=Decimal(4)))
    assert made.name == "My shop"
    assert made.colours is Colours.CMYK
    assert not made.has_links
    assert made.target_mb is None
