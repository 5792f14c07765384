"""Every picture comes out the way up it was seen, whatever format and orientation it was stored in."""

from __future__ import annotations

import pytest
from PIL import Image

from jewelcraft.images import open_safely
from jewelcraft.images import open_with_thumbnail
from jewelcraft.images import preview
from jewelcraft.images import upright_pixels
from tests.images.torture import CORNERS
from tests.images.torture import turned


def corners(width, height, rgb):
    image = Image.frombytes("RGB", (width, height), rgb)
    x, y = width // 4, height // 4
    return {
        "top-left": image.getpixel((x, y)),
        "top-right": image.getpixel((width - x, y)),
        "bottom-left": image.getpixel((x, height - y)),
        "bottom-right": image.getpixel((width - x, height - y)),
    }


def near(found, expected, tolerance=12):
    return all(abs(a - b) <= tolerance for a, b in zip(found, expected, strict=True))


@pytest.mark.parametrize("turn", range(1, 9))
@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF", "HEIF", "AVIF"])
def test_pixels_stand_upright(form, turn):
    data = turned(form, turn)
    picture = open_safely(data, "x")
    assert (picture.width, picture.height) == (96, 64)
    for longest in (96, 48):
        width, height, rgb = upright_pixels(data, longest)
        assert (width, height) == (longest, longest * 64 // 96)
        found = corners(width, height, rgb)
        assert all(near(found[place], CORNERS[place]) for place in CORNERS), (form, turn, found)


def test_a_thumbnail_and_a_preview_need_no_turning_and_carry_no_metadata():
    import io

    data = turned("JPEG", 6)
    for made in (open_with_thumbnail(data, "x")[1], preview(data)):
        image = Image.open(io.BytesIO(made))
        assert image.size == (96, 64)
        assert not image.getexif()
        assert b"Secret" not in made
