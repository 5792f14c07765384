"""When a picture was taken comes from the camera, as its own clock said."""

from __future__ import annotations

from datetime import datetime

import pytest
from PIL import Image

from jewelcraft.images import open_safely
from tests.images.torture import exif
from tests.images.torture import saved
from tests.images.torture import upright


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
def test_the_camera_says_when(form):
    block = exif(1, taken="2026:05:04 10:20:30")
    data = saved(upright(), form, exif=block.tobytes())
    assert open_safely(data, "x").taken_at == datetime(2026, 5, 4, 10, 20, 30)  # noqa: DTZ001


def test_a_scan_time_serves_where_no_capture_time_is():
    block = Image.Exif()
    block.get_ifd(0x8769)[0x9004] = "2025:12:31 23:59:59"
    assert open_safely(saved(upright(), "JPEG", exif=block), "x").taken_at == datetime(2025, 12, 31, 23, 59, 59)  # noqa: DTZ001


@pytest.mark.parametrize("text", ["0000:00:00 00:00:00", "    :  :     :  :  ", "yesterday", "2026:13:45 99:99:99"])
def test_a_clock_that_was_never_set_says_nothing(text):
    assert open_safely(saved(upright(), "JPEG", exif=exif(1, taken=text)), "x").taken_at is None


def test_no_exif_no_time():
    assert open_safely(saved(upright(), "PNG"), "x").taken_at is None
