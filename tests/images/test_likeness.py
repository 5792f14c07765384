"""A picture is known again by a kilobyte of greys, whatever was done to its file; another one is not taken for it."""

from __future__ import annotations

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from jewelcraft.images.likeness import SIDE
from jewelcraft.images.likeness import Likeness
from jewelcraft.images.likeness import are_alike
from jewelcraft.images.likeness import bands
from jewelcraft.images.likeness import bits_of
from jewelcraft.images.likeness import cannot_be_alike
from jewelcraft.images.likeness import greys_of
from jewelcraft.images.likeness import may_be_alike
from jewelcraft.images.likeness import outline_of
from jewelcraft.images.likeness import turned
from jewelcraft.images.likeness import turned_bits
from tests.images.torture import saved


def picture(seed, size=(640, 480)):
    image = Image.new("RGB", (64, 48), (235, 232, 226))
    for place in range(20):
        x, y = (seed * 7919 + place * 10_007) % 56, (seed * 6007 + place * 3571) % 42
        image.paste(((place * 41 + seed * 13) % 256, (seed * 91) % 256, (place * 29) % 256), (x, y, x + 8, y + 6))
    return image.resize(size, Image.Resampling.BICUBIC)


def likeness(image):
    return Likeness(greys_of(image), *image.size)


def test_turned_bits_are_those_of_the_turned_picture():
    greys = greys_of(picture(3))
    assert turned(greys, 1) == Image.frombytes("L", (SIDE, SIDE), greys).rotate(-90).tobytes()
    for turn, bits in enumerate(turned_bits(greys)):
        assert (bits ^ bits_of(turned(greys, turn))).bit_count() <= 2


@pytest.mark.parametrize("quality", [90, 50, 25])
@pytest.mark.parametrize("side", [1.0, 0.5, 0.31])
@pytest.mark.parametrize("turn", range(4))
def test_a_copy_is_known(quality, side, turn):
    one = picture(5)
    copy = one.resize((round(640 * side), round(480 * side)), Image.Resampling.LANCZOS)
    copy = Image.open(BytesIO(saved(copy.rotate(90 * turn, expand=True), "JPEG", quality=quality)))
    mine, other = likeness(copy), likeness(one)
    found = [
        way
        for way, bits in enumerate(turned_bits(mine.greys))
        if set(bands(bits)) & set(bands(bits_of(other.greys)))
        and may_be_alike(bits, bits_of(other.greys))
        and are_alike(mine, other, way)
    ]
    assert found == [turn]


def test_others_are_not_taken_for_it():
    pictures = [likeness(picture(seed)) for seed in range(40)]
    for one, mine in enumerate(pictures):
        for other in pictures[one + 1 :]:
            assert not any(
                may_be_alike(bits, bits_of(other.greys)) and are_alike(mine, other, turn)
                for turn, bits in enumerate(turned_bits(mine.greys))
            )


@given(
    st.binary(min_size=16, max_size=16),
    st.lists(st.tuples(st.integers(0, SIDE * SIDE - 1), st.integers(-40, 40)), max_size=200),
    st.sampled_from([0.6, 0.9, 1.0]),
)
def test_outlines_rule_out_only_what_is_not_alike(parts, spots, contrast):
    greys = bytearray(parts[row // 8 * 4 + column // 8] for row in range(SIDE) for column in range(SIDE))
    one = Likeness(bytes(greys), 40, 30)
    for place, by in spots:
        greys[place] = min(255, max(0, greys[place] + by))
    other = Likeness(bytes(round(grey * contrast) for grey in greys), 40, 30)
    if are_alike(one, other, 0):
        assert not cannot_be_alike(outline_of(one.greys), outline_of(other.greys))


def test_outlines_rule_most_others_out():
    outlines = [outline_of(likeness(picture(seed)).greys) for seed in range(30)]
    pairs = [(one, other) for place, one in enumerate(outlines) for other in outlines[:place]]
    assert sum(cannot_be_alike(one, other) for one, other in pairs) > 0.9 * len(pairs)


def test_an_empty_page_is_like_nothing():
    page = likeness(Image.new("RGB", (640, 480), "white"))
    assert page.is_flat
    assert not are_alike(page, page, 0)


def test_a_crop_is_another_picture():
    one = picture(5)
    assert not are_alike(likeness(one.crop((0, 0, 480, 480))), likeness(one), 0)
