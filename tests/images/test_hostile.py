"""Damaged bytes never bring the program down: a picture comes out, or one refusal."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import HealthCheck
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from jewelcraft.domain.errors import PictureRefusedError
from jewelcraft.images import open_safely
from jewelcraft.images import print_image
from jewelcraft.images import without_metadata
from tests.images.torture import exif
from tests.images.torture import saved
from tests.images.torture import turned
from tests.images.torture import upright

FORMS = ["JPEG", "progressive", "PNG", "WEBP", "TIFF", "lzw", "BMP", "GIF", "HEIF", "AVIF"]


@cache
def sound(form):
    if form == "progressive":
        return saved(upright(), "JPEG", progressive=True, exif=exif(6, gps=True).tobytes())
    if form == "lzw":
        return saved(upright(), "TIFF", compression="tiff_lzw")
    return saved(upright(), form) if form in {"BMP", "GIF"} else turned(form, 6)


@pytest.mark.parametrize("form", FORMS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=12))
def test_changed_bytes(form, changes):
    data = bytearray(sound(form))
    for place, value in changes:
        data[int(place * len(data))] = value
    for work in (lambda raw: open_safely(raw, "x"), print_image):
        try:
            work(bytes(data))
        except PictureRefusedError as refusal:
            assert str(refusal)  # noqa: PT017


@settings(max_examples=100, deadline=None)
@given(
    st.binary(max_size=400), st.sampled_from([b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"II*\0", b"GIF89a", b"BM"])
)
def test_any_bytes(body, magic):
    try:
        open_safely(magic + body, "x")
    except PictureRefusedError as refusal:
        assert str(refusal)  # noqa: PT017


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 2**32))
def test_stripping_a_cut_jpeg(place):
    data = sound("progressive")
    cut = data[: 2 + place % len(data)]
    try:
        bare = without_metadata(cut)
    except PictureRefusedError:
        return
    assert b"Secret" not in bare
