"""Colours arrive in sRGB whatever they were stored in, and deep or transparent pictures stay visible."""

from __future__ import annotations

import struct

import pytest
from PIL import Image
from PIL import ImageCms

from jewelcraft.images import open_safely
from jewelcraft.images import upright_pixels
from tests.images.icc import ADOBE_RGB
from tests.images.icc import DISPLAY_P3
from tests.images.icc import expected_srgb
from tests.images.icc import grey_profile
from tests.images.icc import ink_profile
from tests.images.icc import rgb_profile
from tests.images.torture import png
from tests.images.torture import png_chunk
from tests.images.torture import saved

PATCHES = [(200, 30, 40), (60, 160, 70), (30, 60, 190), (128, 128, 128), (255, 255, 255), (0, 0, 0), (230, 190, 90)]


def middle(data):
    width, height, rgb = upright_pixels(data, 64)
    at = 3 * (height // 2 * width + width // 2)
    return tuple(rgb[at : at + 3])


def near(found, expected, tolerance=3):
    return all(abs(a - b) <= tolerance for a, b in zip(found, expected, strict=True))


def patch(colour, mode="RGB"):
    return Image.new(mode, (32, 32), colour)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
@pytest.mark.parametrize(("primaries", "gamma"), [(ADOBE_RGB, 2.2), (DISPLAY_P3, 2.2)], ids=["Adobe RGB", "P3"])
def test_wide_colours_are_converted(form, primaries, gamma):
    profile = rgb_profile(primaries, gamma, "Test")
    options = {"JPEG": {"quality": 100, "subsampling": 0}, "WEBP": {"lossless": True}, "AVIF": {"quality": 100}}
    for colour in PATCHES:
        data = saved(patch(colour), form, icc_profile=profile, **options.get(form, {}))
        expected = expected_srgb(colour, primaries, round(gamma * 256) / 256)
        assert near(middle(data), expected, 5 if form in {"JPEG", "AVIF"} else 2), (
            form,
            colour,
            middle(data),
            expected,
        )


def test_a_heic_in_display_p3_is_converted():
    import io

    import pillow_heif

    profile = rgb_profile(DISPLAY_P3, 2.2, "P3")
    file = pillow_heif.from_pillow(patch((60, 160, 70)))
    out = io.BytesIO()
    file.save(out, quality=-1, chroma=444, icc_profile=profile)
    assert near(middle(out.getvalue()), expected_srgb((60, 160, 70), DISPLAY_P3, 2.2), 4)


@pytest.mark.parametrize(
    "profile",
    [b"not a profile", b"", bytes(200), rgb_profile(ADOBE_RGB, 2.2, "x")[:150], grey_profile(1.0)],
    ids=["text", "empty", "zeros", "cut short", "of grey pixels"],
)
def test_an_unusable_profile_is_ignored(profile):
    assert middle(saved(patch((10, 200, 90)), "PNG", icc_profile=profile)) == (10, 200, 90)


def test_a_grey_picture_uses_its_grey_profile():
    assert middle(saved(patch(128, "L"), "PNG")) == (128, 128, 128)
    bright = middle(saved(patch(128, "L"), "PNG", icc_profile=grey_profile(1.0)))
    assert bright[0] == pytest.approx(188, abs=2)


def test_a_colour_profile_in_a_grey_picture_is_ignored():
    profile = rgb_profile(ADOBE_RGB, 2.2, "x")
    assert middle(saved(patch(90, "L"), "PNG", icc_profile=profile)) == (90, 90, 90)


@pytest.mark.parametrize("form", ["JPEG", "TIFF"])
def test_ink_colours_are_not_turned_negative(form):
    options = {"quality": 100} if form == "JPEG" else {}
    assert near(middle(saved(patch((0, 255, 255, 0), "CMYK"), form, **options)), (255, 0, 0), 4)
    assert near(middle(saved(patch((0, 0, 0, 0), "CMYK"), form, **options)), (255, 255, 255), 4)
    assert near(middle(saved(patch((0, 0, 0, 255), "CMYK"), form, **options)), (0, 0, 0), 4)


# Solid overprints of coated offset paper, CIELAB after ISO 12647-2; black lowered to nearly none for the test.
OVERPRINTS = {(0, 0, 0): (100, 0, 0), (1, 0, 0): (55, -37, -50), (0, 1, 0): (48, 74, -3), (0, 0, 1): (89, -5, 93)}
OVERPRINTS |= {(0, 1, 1): (47, 68, 48), (1, 0, 1): (50, -68, 25), (1, 1, 0): (24, 17, -46), (1, 1, 1): (23, 0, 0)}


@pytest.mark.parametrize("form", ["JPEG", "TIFF"])
def test_ink_colours_follow_their_profile(form):
    labs = {(*inks, black): (0, 0, 0) if black else lab for inks, lab in OVERPRINTS.items() for black in (0, 1)}
    options = {"quality": 100, "subsampling": 0} if form == "JPEG" else {}
    # sRGB of the solid inks as published for coated paper; plain arithmetic would give (0, 255, 255) and so on.
    for inks, shown in [((1, 0, 0), (0, 160, 225)), ((0, 1, 0), (226, 0, 122)), ((0, 0, 1), (255, 230, 0))]:
        data = saved(patch((*(255 * ink for ink in inks), 0), "CMYK"), form, icc_profile=ink_profile(labs), **options)
        assert near(middle(data), shown, 24), (inks, middle(data))
    assert near(middle(saved(patch((0, 0, 0, 0), "CMYK"), form, icc_profile=ink_profile(labs))), (255,) * 3, 2)


def ycck(data: bytes) -> bytes:
    """Adobe's YCCK: the same file with the colour word 2, so the first three inks are read as luminance and colour."""
    at = data.index(b"Adobe")
    return data[: at + 11] + b"\x02" + data[at + 12 :]


def test_adobes_ycck_is_read():
    # YCCK holds the complement of the inverted inks: a luminance of 25 is nearly no ink, neutral, without black.
    data = ycck(saved(patch((230, 127, 127, 0), "CMYK"), "JPEG", quality=100, subsampling=0))
    assert near(middle(data), (230, 230, 230), 4)


def test_lab_tiff_is_converted():
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    there = ImageCms.buildTransform(srgb, lab, "RGB", "LAB")
    for colour in [(200, 60, 50), (40, 120, 200), (250, 250, 250)]:
        data = saved(there.apply(patch(colour)), "TIFF")
        assert near(middle(data), colour, 4), (colour, middle(data))


def test_sixteen_bit_grey_png_is_scaled_not_clipped():
    for value in (0, 256, 0x4000, 0x8000, 0xFFFF):
        rows = (b"\0" + struct.pack(">H", value) * 8) * 8
        assert near(middle(png(8, 8, 16, 0, rows)), (value // 257,) * 3, 1), value


def test_sixteen_bit_colour_png_is_scaled():
    rows = (b"\0" + struct.pack(">3H", 0x8000, 0x2000, 0xF000) * 8) * 8
    assert near(middle(png(8, 8, 16, 2, rows)), (0x80, 0x20, 0xF0), 1)


def test_sixteen_bit_colour_with_alpha_is_laid_on_white():
    rows = (b"\0" + struct.pack(">4H", 0, 0, 0, 0x8000) * 8) * 8
    assert near(middle(png(8, 8, 16, 6, rows)), (127, 127, 127), 2)


@pytest.mark.parametrize("mode", ["I;16", "I;16B", "I", "F"])
def test_deep_grey_tiff_stays_visible(mode):
    deep = Image.new("I", (16, 16), 32768)
    deep.paste(65535, (0, 0, 4, 4))
    image = deep.convert("F") if mode == "F" else deep.convert(mode) if mode != "I" else deep
    assert near(middle(saved(image, "TIFF")), (127, 127, 127), 2)


def test_float_tiff_from_zero_to_one_stays_visible():
    assert near(middle(saved(patch(0.5, "F"), "TIFF")), (128, 128, 128), 2)


def tiff16(colour, photometric=2):
    """A little-endian TIFF of 8x8 pixels with 16 bits per sample, made by hand."""
    bands = len(colour)
    strip = struct.pack(f"<{bands}H", *colour) * 64
    extra = 8 + 2 + 12 * 9 + 4
    bits_at, strip_at = extra, extra + 2 * bands
    bits_value = bits_at if bands > 2 else 16
    entries = [
        (256, 3, 1, 8),
        (257, 3, 1, 8),
        (258, 3, bands, bits_value),
        (259, 3, 1, 1),
        (262, 3, 1, photometric),
        (273, 4, 1, strip_at),
        (277, 3, 1, bands),
        (278, 3, 1, 8),
        (279, 4, 1, len(strip)),
    ]
    ifd = struct.pack("<H", len(entries)) + b"".join(struct.pack("<HHII", *entry) for entry in entries) + bytes(4)
    return b"II*\0" + struct.pack("<I", 8) + ifd + struct.pack(f"<{bands}H", *[16] * bands) + strip


def test_sixteen_bit_colour_tiff_is_not_turned_white():
    assert near(middle(tiff16((0x8000, 0x2000, 0xC000))), (0x80, 0x20, 0xC0), 1)


def test_sixteen_bit_ink_tiff_is_read():
    assert near(middle(tiff16((0, 0xFFFF, 0xFFFF, 0), photometric=5)), (255, 0, 0), 2)


def test_sixteen_bit_grey_where_zero_is_white():
    assert near(middle(tiff16((0x1000,), photometric=0)), (0xEF,) * 3, 2)
    assert near(middle(tiff16((0x1000,), photometric=1)), (0x10,) * 3, 2)


def test_transparency_becomes_white():
    clear = Image.new("RGBA", (32, 32), (200, 0, 0, 0))
    half = Image.new("RGBA", (32, 32), (200, 0, 0, 128))
    for form in ("PNG", "WEBP", "TIFF"):
        options = {"lossless": True, "exact": True} if form == "WEBP" else {}
        assert middle(saved(clear, form, **options)) == (255, 255, 255)
        assert near(middle(saved(half, form, **options)), (227, 127, 127), 2)
    assert middle(saved(Image.new("LA", (32, 32), (0, 0)), "PNG")) == (255, 255, 255)


def test_a_transparent_palette_colour_becomes_white():
    image = Image.new("P", (32, 32), 1)
    image.putpalette([255, 0, 0, 0, 0, 255])
    assert middle(saved(image, "PNG", transparency=1)) == (255, 255, 255)
    assert middle(saved(image, "GIF", transparency=1)) == (255, 255, 255)
    assert middle(saved(image, "PNG")) == (0, 0, 255)
    assert middle(saved(image, "PNG", transparency=bytes([255, 128]))) == (127, 127, 255)


def test_a_colour_key_becomes_white():
    rows = (b"\0" + bytes([9, 8, 7]) * 8) * 8
    key = png_chunk(b"tRNS", struct.pack(">3H", 9, 8, 7))
    assert middle(png(8, 8, 8, 2, rows, extra=key)) == (255, 255, 255)


def test_line_art_of_one_bit_is_read():
    assert middle(saved(Image.new("1", (32, 32), 1), "TIFF", compression="group4")) == (255, 255, 255)
    assert middle(saved(Image.new("1", (32, 32), 0), "PNG")) == (0, 0, 0)


def test_shrinking_does_not_darken_the_edge_of_transparency():
    image = Image.new("RGBA", (400, 400), (0, 0, 0, 0))
    image.paste((255, 255, 255, 255), (0, 0, 203, 400))
    width, height, rgb = upright_pixels(saved(image, "PNG"), 50)
    assert min(rgb) >= 250
    assert (width, height) == (50, 50)


def test_sizes_of_every_mode_are_told():
    for mode in ("1", "L", "LA", "P", "RGB", "RGBA", "I;16"):
        picture = open_safely(saved(Image.new(mode, (40, 30)), "PNG"), "x.png")
        assert (picture.width, picture.height, picture.media_type) == (40, 30, "image/png")
