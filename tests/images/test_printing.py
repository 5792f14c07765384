"""A JPEG goes to print with its own pixels and nothing that tells where or by whom it was taken."""

from __future__ import annotations

import io

import pytest
from PIL import Image
from PIL import ImageChops
from PIL.JpegImagePlugin import JpegImageFile

from jewelcraft.domain.errors import PictureRefusedError
from jewelcraft.images import print_image
from jewelcraft.images import upright_pixels
from jewelcraft.images import without_metadata
from jewelcraft.images.jpeg import facts
from jewelcraft.images.jpeg import segments
from tests.images.icc import DISPLAY_P3
from tests.images.icc import expected_srgb
from tests.images.icc import grey_profile
from tests.images.icc import rgb_profile
from tests.images.test_colour import ycck
from tests.images.torture import exif
from tests.images.torture import saved
from tests.images.torture import stored
from tests.images.torture import turned
from tests.images.torture import upright

PROFILE = rgb_profile(DISPLAY_P3, 2.2, "P3")


def segment(marker, body):
    return b"\xff" + bytes([marker]) + (len(body) + 2).to_bytes(2, "big") + body


def phone_jpeg(turn=6):
    """A JPEG with everything a phone may write: position, owner, notes, previews, a second picture behind."""
    data = saved(
        stored(turn, upright(640, 480)),
        "JPEG",
        quality=90,
        exif=exif(turn, taken="2026:05:04 10:20:30", gps=True).tobytes(),
        icc_profile=PROFILE,
        comment=b"Secret comment",
        xmp=b"<x:xmpmeta>Secret xmp</x:xmpmeta>",
    )
    more = segment(0xED, b"Photoshop 3.0\0 Secret city") + segment(0xE2, b"MPF\0 Secret frames")
    more += segment(0xE7, b"Secret maker block") + segment(0xEF, b"Secret last block")
    return data[:2] + more + data[2:] + saved(upright(), "JPEG", exif=exif(1, gps=True).tobytes())


def pixels(data):
    return JpegImageFile(io.BytesIO(data)).convert("RGB")


def test_a_stripped_jpeg_has_the_same_pixels_and_profile_and_no_secrets():
    data = phone_jpeg()
    bare = without_metadata(data)
    assert b"Secret" in data
    assert b"Secret" not in bare
    assert b"Exif" not in bare
    assert {hex(part.marker) for part in segments(bare) if 0xE0 <= part.marker <= 0xEF} == {"0xe0", "0xe2"}
    with Image.open(io.BytesIO(bare)) as image:
        assert image.format == "JPEG"
        assert image.info["icc_profile"] == PROFILE
        assert not image.getexif()
    assert ImageChops.difference(pixels(data), pixels(bare)).getbbox() is None
    assert without_metadata(bare) == bare


def test_a_stripped_jpeg_can_keep_its_orientation_alone():
    bare = without_metadata(phone_jpeg(), orientation=6)
    with Image.open(io.BytesIO(bare)) as image:
        assert dict(image.getexif()) == {0x0112: 6}
    assert b"Secret" not in bare


@pytest.mark.parametrize("options", [{}, {"progressive": True}, {"restart_marker_blocks": 2}, {"optimize": True}])
@pytest.mark.parametrize("mode", ["L", "RGB", "CMYK"])
def test_every_coding_survives_stripping(mode, options):
    data = saved(upright(200, 120).convert(mode), "JPEG", exif=exif(3).tobytes(), **options)
    bare = without_metadata(data)
    assert ImageChops.difference(pixels(data), pixels(bare)).getbbox() is None


def test_a_long_profile_in_many_parts_survives():
    long = PROFILE + bytes(150_000)
    bare = without_metadata(saved(upright(), "JPEG", icc_profile=long))
    with Image.open(io.BytesIO(bare)) as image:
        assert image.info["icc_profile"] == long


def test_a_jpeg_passes_through_with_its_facts():
    made = print_image(phone_jpeg(6))
    assert made.passed_through
    assert (made.width, made.height, made.orientation) == (480, 640, 6)
    assert made.upright_size == (640, 480)
    assert (made.components, made.inverted, made.profile) == (3, False, PROFILE)
    assert b"Secret" not in made.jpeg


def test_grey_and_ink_jpegs_pass_through():
    grey = print_image(saved(upright().convert("L"), "JPEG", icc_profile=grey_profile(2.2)))
    assert (grey.components, grey.inverted, grey.passed_through) == (1, False, True)
    assert grey.profile == grey_profile(2.2)
    ink = print_image(saved(upright().convert("CMYK"), "JPEG", icc_profile=PROFILE))
    assert (ink.components, ink.inverted, ink.passed_through) == (4, True, True)
    assert ink.profile is None
    ycc = print_image(ycck(saved(upright().convert("CMYK"), "JPEG")))
    assert ycc.passed_through
    assert b"Adobe\x00d\x00\x00\x00\x00\x02" in ycc.jpeg


def test_codings_that_pdf_readers_lack_are_converted():
    plain = saved(upright(), "JPEG", keep_rgb=True, quality=100)
    assert facts(plain).printable  # Adobe's word says RGB
    at = plain.index(b"\xff\xee")
    nameless = plain[:at] + plain[at + 16 :]
    assert not facts(nameless).printable
    assert not print_image(nameless).passed_through
    width, _height, rgb = upright_pixels(nameless, 96)
    assert rgb[3 * (10 * width + 10)] > 200  # still red at the top left


def test_an_arithmetic_jpeg_is_not_passed_through():
    data = saved(upright(), "JPEG")
    at = data.index(b"\xff\xc0")
    assert not facts(data[:at] + b"\xff\xc9" + data[at + 2 :]).printable


@pytest.mark.parametrize("form", ["PNG", "WEBP", "TIFF", "HEIF", "AVIF"])
def test_everything_else_becomes_an_upright_jpeg(form):
    made = print_image(turned(form, 6))
    assert not made.passed_through
    assert (made.width, made.height, made.orientation, made.profile) == (96, 64, 1, None)
    with Image.open(io.BytesIO(made.jpeg)) as image:
        assert image.size == (96, 64)
        assert image.getpixel((24, 16))[0] > 180
        assert not image.getexif()
        assert "icc_profile" not in image.info


def test_a_smaller_variant_is_upright_and_srgb():
    made = print_image(phone_jpeg(6), longest=320)
    assert (made.width, made.height, made.orientation, made.passed_through) == (320, 240, 1, False)
    with Image.open(io.BytesIO(made.jpeg)) as image:
        found = image.getpixel((80, 60))
        assert b"Secret" not in made.jpeg
    assert all(abs(a - b) < 8 for a, b in zip(found, expected_srgb((220, 30, 30), DISPLAY_P3, 2.2), strict=True))
    assert print_image(phone_jpeg(6), longest=640).passed_through


def test_a_broken_structure_is_refused():
    for data in (b"\xff\xd8", b"\xff\xd8\xff\xe0", b"\xff\xd8\xff\xe0\0\x10JFIF", b"\xff\xd8nonsense"):
        with pytest.raises(PictureRefusedError):
            facts(data)
