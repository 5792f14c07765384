"""Each thing that a print shop would stumble over is provoked once, told in words, and leads to its page."""

import io
from pathlib import Path

import pytest
from PIL import Image
from PIL import ImageDraw
from PIL import ImageFilter

from jewelcraft.catalog.boxes import FillBox
from jewelcraft.catalog.boxes import Page
from jewelcraft.catalog.boxes import PictureBox
from jewelcraft.catalog.boxes import Rect
from jewelcraft.catalog.boxes import RuleBox
from jewelcraft.catalog.boxes import TextBox
from jewelcraft.catalog.content import PictureRef
from jewelcraft.catalog.text.paragraph import set_paragraph
from jewelcraft.catalog.text.shaping import TextStyle
from jewelcraft.domain.preflight import Severity
from jewelcraft.domain.print_profile import BUILT_IN
from jewelcraft.images.sign import sign_mask
from jewelcraft.library.preflight import PageChecker
from jewelcraft.library.resources import resource
from jewelcraft.library.sample import create_sample
from tests.images.test_sign import sign

FOGRA = resource("icc", "FOGRA39L.icc").read_bytes()
PROFILES = {profile.id: profile for profile in BUILT_IN}
WIDTH, HEIGHT = 595.0, 842.0
SHARP = PictureRef("d", 3000, 3000, alt="Lotus")


def found(*boxes, key="x1a", bleed=3.0, read=None):
    page = Page(WIDTH, HEIGHT, boxes, piece_ids=("p1",), cells=(Rect(100, 100, 200, 200),))
    checker = PageChecker(PROFILES[key], FOGRA, bleed, read)
    return [*checker.document(), *checker.page(page, 4)]


def words(x, y, text="Lotus ring", size=10.0, colour="#14110E"):
    paragraph = set_paragraph(text, TextStyle(size=size, colour=colour), 200, "en")
    return TextBox(Rect(x, y, 200, 20), paragraph)


CASES = [
    (PictureBox(Rect(100, 100, 200, 200), PictureRef("d", 300, 300, alt="Lotus")), "Lotus has only 108", Severity.STOP),
    (PictureBox(Rect(100, 100, 200, 200), PictureRef("d", 450, 450, alt="Lotus")), "may look soft", Severity.WARN),
    (PictureBox(Rect(0, 0, 200, 200), SHARP), "without bleed", Severity.STOP),
    (FillBox(Rect(0, 300, WIDTH, 40), "#7A3B2E"), "without bleed", Severity.STOP),
    (words(2, 100), "nearer than 3 mm", Severity.WARN),
    (words(100, 100, size=6.0, colour="#3A6B55"), "may look blurred", Severity.WARN),
    (words(100, 100, "Ring 𓂀"), "No font shows 𓂀", Severity.STOP),
    (RuleBox(Rect(100, 100, 50, 0), "#14110E", 0.1), "thinner than a quarter", Severity.WARN),
    (FillBox(Rect(100, 100, 40, 40), "#00FF00"), "brighter than ink", Severity.WARN),
]


@pytest.mark.parametrize(("box", "said", "severity"), CASES, ids=[case[1] for case in CASES])
def test_each_kind_is_found_with_its_page(box, said, severity):
    (finding,) = found(box)
    assert said in str(finding.text)
    assert (finding.severity, finding.page) == (severity, 4)


def test_nothing_is_found_where_all_is_well_nor_of_presses_on_a_screen():
    fine = (
        PictureBox(Rect(100, 100, 200, 200), SHARP),
        FillBox(Rect(0, 300, WIDTH, 40), "#7A3B2E", bleeds=True),
        words(100, 100),
        RuleBox(Rect(100, 100, 50, 0), "#14110E", 0.4),
    )
    assert found(*fine) == []
    of_presses = [box for box, said, _severity in CASES if not said.startswith(("Lotus", "may look soft", "No font"))]
    assert found(*of_presses, key="screen", bleed=0.0) == []


def test_a_culprit_in_a_cell_leads_to_its_piece():
    (finding,) = found(PictureBox(Rect(110, 110, 150, 150), PictureRef("d", 200, 200, alt="Lotus")))
    assert (finding.piece_id, finding.digest) == ("p1", "d")


def test_without_bleed_the_whole_document_is_refused():
    (finding,) = found(bleed=0.0)
    assert (finding.severity, finding.page) == (Severity.STOP, None)


def soft_sign():
    image = Image.new("RGBA", (400, 200), (0, 0, 0, 0))
    ImageDraw.Draw(image).ellipse((40, 40, 160, 160), fill=(20, 20, 20, 255))
    image = image.filter(ImageFilter.GaussianBlur(14))
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def test_a_sign_with_a_shadow_is_told_where_a_press_prints_it_hard():
    box = PictureBox(Rect(100, 100, 90, 45), PictureRef("s", 400, 200, alt="Sign", lightness=8))
    (finding,) = found(box, box, read=lambda _digest: soft_sign())
    assert "shadow or a glow" in str(finding.text)
    assert found(box, read=lambda _digest: sign((20, 20, 20, 255))) == []
    assert found(box, key="screen", read=lambda _digest: soft_sign()) == []


def test_thin_strokes_are_no_shadow():
    image = Image.new("RGBA", (1600, 400), (0, 0, 0, 0))
    pen = ImageDraw.Draw(image)
    for place in range(0, 1600, 60):
        pen.line((place, 0, 1600 - place, 400), fill=(0, 0, 0, 255), width=6)
    out = io.BytesIO()
    image.resize((800, 200), Image.Resampling.LANCZOS).save(out, "PNG")
    assert not sign_mask(out.getvalue()).has_soft_parts


def test_the_sample_is_ready_for_every_print_shop(tmp_path):
    with create_sample(Path(tmp_path) / "sample.jewelcraft") as library:
        for catalog in library.catalogs.all():
            for key in ("x4", "x1a"):
                found = library.editions.preflight(catalog, PROFILES[key])
                assert not found.is_loud, [str(finding.text) for finding in found.findings]
                assert not any("brighter" in str(finding.text) for finding in found.findings)
