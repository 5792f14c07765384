"""Odd but sound files: many pictures in one file, interlaced rows, damaged notes."""

from __future__ import annotations

import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from jewelcraft.domain.errors import PictureRefusedError
from jewelcraft.images import open_safely
from jewelcraft.images import print_image
from jewelcraft.images import upright_pixels
from jewelcraft.images.render import preview_jpeg
from tests.images import odd_files
from tests.images.torture import CORNERS
from tests.images.torture import png
from tests.images.torture import png_chunk
from tests.images.torture import saved
from tests.images.torture import upright


def middle(data):
    width, height, rgb = upright_pixels(data, 64)
    at = 3 * (height // 2 * width + width // 2)
    return tuple(rgb[at : at + 3])


@pytest.mark.parametrize("form", ["GIF", "WEBP", "PNG", "TIFF", "AVIF", "MPO"])
def test_of_many_pictures_the_first_counts(form):
    first, *others = [Image.new("RGB", (40, 30), colour) for colour in [(250, 0, 0), (0, 250, 0), (0, 0, 250)]]
    data = saved(first, form, save_all=True, append_images=others)
    picture = open_safely(data, "x")
    assert (picture.width, picture.height) == (40, 30)
    found = middle(data)
    assert found[0] > 230
    assert max(found[1:]) < 30


def test_a_stereo_picture_prints_as_its_first():
    data = saved(Image.new("RGB", (40, 30), (250, 0, 0)), "MPO", save_all=True, append_images=[upright(40, 30)])
    made = print_image(data)
    assert made.passed_through
    assert made.jpeg.count(b"\xff\xd8\xff") == 1
    assert Image.open(BytesIO(made.jpeg)).format == "JPEG"


def test_interlaced_rows():
    size = 8
    image = upright(size, size)
    rows = b""
    for x0, y0, dx, dy in [
        (0, 0, 8, 8),
        (4, 0, 8, 8),
        (0, 4, 4, 8),
        (2, 0, 4, 4),
        (0, 2, 2, 4),
        (1, 0, 2, 2),
        (0, 1, 1, 2),
    ]:
        for y in range(y0, size, dy):
            rows += b"\0" + b"".join(bytes(image.getpixel((x, y))) for x in range(x0, size, dx))
    width, height, rgb = upright_pixels(png(size, size, 8, 2, rows, interlace=1), size)
    assert (width, height, rgb) == (size, size, image.tobytes())


def test_a_png_without_its_end_is_incomplete():
    data = saved(upright(), "PNG")
    with pytest.raises(PictureRefusedError, match="incomplete"):
        open_safely(data[:-12], "x")
    assert open_safely(data + bytes(1000), "x").width == 96


@pytest.mark.parametrize(
    "notes", [b"garbage", b"II*\0\xff\xff\xff\xff", b"MM\0*\0\0\0\x08\xff\xff" + b"\xff" * 40, b""]
)
def test_damaged_notes_do_not_spoil_a_picture(notes):
    data = saved(upright(), "JPEG")
    body = b"Exif\0\0" + notes
    jpeg = data[:2] + b"\xff\xe1" + (len(body) + 2).to_bytes(2, "big") + body + data[2:]
    assert open_safely(jpeg, "x").width == 96
    assert print_image(jpeg).passed_through
    noted = png(8, 8, 8, 0, (b"\0" + bytes(8)) * 8, extra=png_chunk(b"eXIf", notes))
    assert open_safely(noted, "x").width == 8


def test_a_very_thin_picture_keeps_a_pixel():
    width, height, _rgb = upright_pixels(saved(Image.new("RGB", (4000, 2)), "PNG"), 100)
    assert (width, height) == (100, 1)


def test_the_room_costs_nothing_until_it_is_used():
    code = "import sys, jewelcraft.images; sys.exit(bool({'PIL', 'pillow_heif'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parents[2], check=False).returncode == 0


def test_a_screen_picture_is_written_coarser_where_it_would_take_too_much_of_its_original():
    noisy = Image.effect_noise((900, 700), 30).convert("RGB")
    fine, coarse = preview_jpeg(noisy, 10**9), preview_jpeg(noisy, 1)
    middle = preview_jpeg(noisy, 20 * (len(fine) - 1))
    assert len(coarse) < len(middle) < len(fine)
    assert len(coarse) > len(fine) / 2
    for data in (fine, middle, coarse):
        assert Image.open(BytesIO(data)).size == (900, 700)


def test_arithmetic_coding_gives_the_pixels_of_another_decoder():
    import cv2
    import numpy as np

    data = odd_files.arithmetic()
    width, height, rgb = upright_pixels(data, 64)
    ours = np.frombuffer(rgb, np.uint8).reshape(height, width, 3)[:, :, 0].astype(int)
    theirs = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_GRAYSCALE).astype(int)
    assert abs(ours - theirs).max() <= 1
    assert ours.std() > 5


@pytest.mark.parametrize("name", ["ultra hdr.jpg", "IMG-20260102-WA0007.jpg", "burst.heic", "moving.avif", "live.heic"])
def test_what_phones_and_chats_write_shows_its_picture(name):
    width, height, rgb = upright_pixels(odd_files.odd_pictures()[name], 96)
    assert (width, height) == (96, 64)
    at = 3 * (48 * width + 24)
    assert all(abs(a - b) <= 14 for a, b in zip(rgb[at : at + 3], CORNERS["bottom-left"], strict=True))


@pytest.mark.parametrize("name", ["clear.heic", "clear.avif"])
def test_what_is_half_transparent_lies_on_white(name):
    width, _height, rgb = upright_pixels(odd_files.odd_pictures()[name], 96)
    at = 3 * (48 * width + 24)
    expected = [(part + 255) / 2 for part in CORNERS["bottom-left"]]
    assert all(abs(a - b) <= 14 for a, b in zip(rgb[at : at + 3], expected, strict=True))


@pytest.mark.parametrize("end", ["small", "large"])
def test_colours_kept_apart_are_those_of_the_file(end):
    data = odd_files.odd_pictures()[f"planes, {end} end first.tif"]
    assert all(abs(a - b / 257) <= 1 for a, b in zip(middle(data), (60_000, 20_000, 5_000), strict=True))


@pytest.mark.parametrize("longest", [64, 1600])
def test_a_lossless_jpeg_is_read_at_any_size(longest):
    width, height, rgb = upright_pixels(odd_files.lossless(), longest)
    assert (width, height) == ((64, 48) if longest == 64 else (800, 600))
    assert set(rgb) == {128}


def test_grey_with_its_transparency_in_it_lies_on_white():
    from tests.images.torture_folder import pictures

    # Sixty of the light of ninety parts in 255: 170 where it is, white behind the rest.
    assert all(abs(part - (60 + 165)) <= 2 for part in middle(pictures()["grey with its light in.tif"]))
