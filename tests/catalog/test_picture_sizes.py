"""A print shop gets the pixels that its paper shows, not more, and the same bytes however they were made ready."""

import io
from dataclasses import replace
from importlib import import_module

import pikepdf
import pytest
from PIL import Image
from PIL import ImageChops
from PIL import ImageCms
from PIL import ImageStat

from jewelcraft.catalog.output import FINEST
from jewelcraft.catalog.output import Output
from jewelcraft.catalog.output import PictureStep
from jewelcraft.catalog.pdf import write_catalog
from jewelcraft.catalog.pdf_pictures import PictureStore
from jewelcraft.domain.catalog import Layout
from jewelcraft.domain.print_profile import BUILT_IN
from jewelcraft.domain.work import Cancelled
from jewelcraft.images.decode import decode
from jewelcraft.images.press import press
from jewelcraft.images.side_by_side import SideBySide
from jewelcraft.library.resources import resource
from tests.catalog.builders import Pictures
from tests.catalog.builders import content
from tests.catalog.builders import entry
from tests.catalog.builders import jpeg
from tests.images.icc import DISPLAY_P3
from tests.images.icc import rgb_profile
from tests.images.torture import saved

FOGRA = resource("icc", "FOGRA39L.icc").read_bytes()
PROFILES = {profile.id: profile for profile in BUILT_IN}
CELLS = 12
MANY = 24
"""Enough pieces that their pictures are made ready side by side."""


@pytest.fixture
def pictures():
    return Pictures()


def photograph(pixels, number=0):
    """A picture with soft and sharp parts, as photographs have."""
    small = Image.effect_noise((40, 40), 90 + number).convert("RGB").resize((pixels, pixels), Image.Resampling.BICUBIC)
    return ImageChops.add(small, Image.effect_noise((pixels, pixels), 12).convert("RGB"), scale=1.4)


def write(tmp_path, pictures, key, files, pixels=1500, **changes):
    refs = [pictures.add(data, pixels, pixels) for data in files] * (1 if len(files) > 1 else CELLS)
    entries = tuple(replace(entry(number), pictures=(ref,)) for number, ref in enumerate(refs, 1))
    profile = replace(PROFILES[key], **changes)
    step = PictureStep(6000, 75, 100) if profile.target_mb else None
    output = Output(profile, FOGRA if profile.uses_ink else b"", pictures=step)
    made = content(entries, has_cover=False, layout=Layout.THREE_BY_FOUR)
    return write_catalog(made, tmp_path / "out.pdf", pictures, output=output).target


def images(path):
    with pikepdf.open(path) as pdf:
        found = {image.objgen: image for page in pdf.pages for image in page.get_images().values()}
        return [(int(image.Width), str(image.ColorSpace)[:12], image.read_raw_bytes()) for image in found.values()]


@pytest.mark.parametrize("key", ["x4", "x1a"])
def test_pictures_far_above_need_are_sampled_to_what_the_paper_shows(tmp_path, pictures, key):
    files = [saved(photograph(3000), "JPEG", quality=92)]
    widths = {}
    for ppi in (0, 600, 300, 150):
        ((widths[ppi], _space, _data),) = images(write(tmp_path, pictures, key, files, 3000, most_ppi=ppi))
    assert widths[0] == 3000
    assert widths[600] == pytest.approx(2 * widths[300], abs=32)
    assert widths[300] == pytest.approx(2 * widths[150], abs=32)


def test_a_picture_that_is_not_far_above_need_keeps_its_own_jpeg(tmp_path, pictures):
    files = [saved(photograph(3000), "JPEG", quality=92)]
    ((need, _space, _data),) = images(write(tmp_path, pictures, "x4", files, 3000))
    near = saved(photograph(round(need * 1.4)), "JPEG", quality=92)
    ((width, _space, data),) = images(write(tmp_path, pictures, "x4", [near], round(need * 1.4)))
    assert width == round(need * 1.4)
    assert data[-2000:] == near[-2000:]


def test_a_phones_colours_keep_their_profile_when_they_are_sampled_down(tmp_path, pictures):
    profile = rgb_profile(DISPLAY_P3, 2.2, "P3")
    files = [saved(photograph(3000), "JPEG", quality=92, icc_profile=profile)]
    with pikepdf.open(write(tmp_path, pictures, "x4", files, 3000)) as pdf:
        (image,) = pdf.pages[0].get_images().values()
        assert int(image.Width) < 1600
        assert image.ColorSpace[0] == "/ICCBased"
        assert image.ColorSpace[1].read_bytes() == profile
        with Image.open(io.BytesIO(image.read_raw_bytes())) as shown:
            # Red as the phone wrote it, not turned into the red of a screen.
            means = ImageStat.Stat(shown).mean
    assert means == pytest.approx(ImageStat.Stat(Image.open(io.BytesIO(files[0]))).mean, abs=2)


def test_an_upright_phone_picture_stays_upright_when_it_is_sampled_down(tmp_path, pictures):
    plain = jpeg(3000, 3000, orientation=6)
    ((_width, _space, data),) = images(write(tmp_path, pictures, "x4", [plain], 3000))
    shown = Image.open(io.BytesIO(data)).convert("RGB")
    expected = decode(plain, longest=shown.width).image
    assert max(ImageStat.Stat(ImageChops.difference(shown, expected)).mean) < 2


def test_inks_in_a_file_show_what_the_picture_shows(tmp_path, pictures):
    # Without the noise of the camera, of which no eye tells whether it is the same.
    soft = photograph(150).resize((1500, 1500), Image.Resampling.BICUBIC)
    original = saved(soft, "JPEG", quality=95)
    ((width, space, data),) = images(write(tmp_path, pictures, "x1a", [original]))
    assert space == "/DeviceCMYK"
    shown = Image.open(io.BytesIO(data))
    exact = press(FOGRA, 320).separated(decode(original, longest=width).image)
    to_screen = ImageCms.buildTransform(
        ImageCms.ImageCmsProfile(io.BytesIO(FOGRA)), ImageCms.createProfile("sRGB"), "CMYK", "RGB", 1
    )
    one, other = (ImageCms.applyTransform(image, to_screen) for image in (shown, exact))
    assert max(ImageStat.Stat(ImageChops.difference(one, other)).rms) < 1.5


@pytest.mark.parametrize("key", ["x4", "x1a", "email"])
def test_pictures_made_ready_side_by_side_are_the_same_to_the_byte(tmp_path, pictures, key, monkeypatch):
    files = [saved(photograph(900, number), "JPEG", quality=90) for number in range(MANY)]
    asked = []
    ask = SideBySide.ask
    monkeypatch.setattr(SideBySide, "ask", lambda *words: asked.append(words) or ask(*words))
    changes = {"most_ppi": 150} if key == "x4" else {}
    first = write(tmp_path, pictures, key, files, 900, **changes).read_bytes()
    assert len(asked) == MANY
    monkeypatch.setattr(PictureStore, "begin_beside", lambda _store: None)
    assert write(tmp_path, pictures, key, files, 900, **changes).read_bytes() == first


def test_a_small_file_stopped_while_its_pictures_are_made_leaves_nothing(tmp_path, pictures):
    class StopLate:
        def step(self, done, of, what=""):
            if done > of * 0.6:
                raise Cancelled

    files = [saved(photograph(400, number), "JPEG", quality=90) for number in range(MANY)]
    refs = [pictures.add(data, 400, 400) for data in files]
    made = content(tuple(replace(entry(number), pictures=(ref,)) for number, ref in enumerate(refs, 1)))
    with pytest.raises(Cancelled):
        write_catalog(
            made,
            tmp_path / "small.pdf",
            pictures,
            StopLate(),
            output=Output(PROFILES["email"], pictures=FINEST),
            most_bytes=300_000,
        )
    assert list(tmp_path.iterdir()) == []


def test_whoever_waits_for_a_small_file_hears_of_every_picture_that_is_judged(tmp_path, pictures, monkeypatch):
    # The package has a function of the same name.
    press = import_module("jewelcraft.images.press")
    made, silent = [], []

    class Ear:
        def step(self, done, of, what=""):
            made.clear()

    def small(*words, really=press.small_picture):
        made.append(words)
        silent.append(len(made))
        return really(*words)

    monkeypatch.setattr(press, "small_picture", small)
    files = [saved(photograph(400, number), "JPEG", quality=95) for number in range(12)]
    refs = [pictures.add(data, 400, 400) for data in files]
    shown = content(tuple(replace(entry(number), pictures=(ref,)) for number, ref in enumerate(refs, 1)))
    output = Output(PROFILES["email"], pictures=FINEST)
    write_catalog(shown, tmp_path / "small.pdf", pictures, Ear(), output=output, most_bytes=400_000)
    assert (tmp_path / "small.pdf").stat().st_size <= 400_000
    assert max(silent) == 1
    assert len(silent) < 4 * len(files), "few of them tell how small all must become"


def test_a_picture_that_cannot_be_read_is_told_and_leaves_its_place_grey(tmp_path, pictures):
    broken = saved(photograph(400), "JPEG")[:3000]
    refs = [pictures.add(data, 400, 400) for data in (saved(photograph(400), "JPEG"), broken)]
    made = content(
        tuple(replace(entry(number), pictures=(ref,)) for number, ref in enumerate(refs, 1)), has_cover=False
    )
    report = write_catalog(
        made, tmp_path / "small.pdf", pictures, output=Output(PROFILES["email"], pictures=FINEST), most_bytes=300_000
    )
    assert sum("left out" in str(note) for note in report.warnings) == 1
    with pikepdf.open(report.target) as pdf:
        assert sorted(int(image.Width) for image in pdf.pages[0].get_images().values()) == [1, 400]


def test_editions_of_older_programs_keep_their_own_way(tmp_path, pictures):
    ref = pictures.add(saved(photograph(3000), "JPEG", quality=92), 3000, 3000)
    entries = tuple(replace(entry(number), pictures=(ref,)) for number in range(CELLS))
    made = content(entries, has_cover=False, layout=Layout.THREE_BY_FOUR)
    report = write_catalog(made, tmp_path / "old.pdf", pictures, output=Output(PROFILES["x1a"], FOGRA, way=1))
    ((width, _space, _data),) = images(report.target)
    assert width == 512
