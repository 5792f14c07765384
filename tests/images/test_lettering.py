"""Words over a picture are shaped in every script: marks stand where they belong, nothing is a box, holes are open."""

from __future__ import annotations

import numpy as np
import pytest

from jewelcraft.domain.recipe import Recipe
from jewelcraft.domain.recipe_steps import BarCorner
from jewelcraft.domain.recipe_steps import Crop
from jewelcraft.domain.recipe_steps import Watermark
from jewelcraft.images.editing.overlay import with_watermark
from jewelcraft.library.overlay_letters import lettering
from jewelcraft.library.overlay_letters import overlay_letters

SHAPED = {
    # What is read as one cluster is narrower than its letters side by side.
    "khmer": ("\u179f\u17d2\u178f\u17d2\u179a\u17b8", 0.6),
    "burmese": ("\u1002\u103c\u102d\u102f\u101f\u103a", 0.75),
}


def paper(width=700, height=160):
    return np.full((height, width, 3), 230, np.uint8)


def ink(text, size=40, corner=BarCorner.CENTRE):
    page = paper()
    return page[..., 0].astype(int) - with_watermark(page, Watermark(text, 100, size, corner), lettering(text))[..., 0]


@pytest.mark.parametrize("script", SHAPED)
def test_a_cluster_is_one_shape(script):
    text, share = SHAPED[script]
    apart = sum(lettering(letter).width for letter in text)
    assert lettering(text).width < share * apart


@pytest.mark.parametrize(
    ("low", "high"), [("\u0e17\u0e48", "\u0e17\u0e35\u0e48"), ("\u0e99\u0ec9", "\u0e99\u0eb5\u0ec9")]
)
def test_a_tone_mark_stands_above_its_vowel(low, high):
    tops = [min(y for contour in lettering(text).contours for _x, y in contour) for text in (low, high)]
    assert tops[1] < tops[0] - 0.1


WORDS = {
    "thai": "\u0e1a\u0e49\u0e32\u0e19",
    "khmer": "\u1781\u17d2\u1798\u17c2\u179a",
    "burmese": "\u1019\u103c\u1014\u103a\u1019\u102c",
    "chinese": "\u4e25\u7981\u590d\u5236",
}


@pytest.mark.parametrize("script", WORDS)
def test_every_letter_has_ink_and_none_is_a_box(script):
    assert (ink(WORDS[script]) > 100).sum() > 300
    box = lettering("\U0010fffd").contours
    assert all(contour not in box for contour in lettering(WORDS[script]).contours)


def test_a_hole_stays_open():
    dark = ink("O", 60) > 100
    rows, columns = np.where(dark)
    middle = (rows.min() + rows.max()) // 2, (columns.min() + columns.max()) // 2
    assert not dark[middle]
    assert dark[middle[0]].sum() > 8


def test_right_to_left_words_stand_left_of_what_is_read_after_them():
    # The number is read last, so it stands left, as wide as by itself.
    words, digits = lettering("\u0645\u0645\u0646\u0648\u0639 2026"), lettering("2026")
    left = [contour for contour in words.contours if max(x for x, _y in contour) <= digits.width + 0.01]
    assert len(left) >= len(digits.contours)


@pytest.mark.parametrize("corner", list(BarCorner))
@pytest.mark.parametrize("text", ["\u00a9 Ring", "\u1781\u17d2\u1789\u17bb\u17c6 " * 24])
def test_words_stay_within_the_picture(text, corner):
    drawn = ink(text, 30, corner)
    rows, columns = np.where(drawn > 60)
    assert columns.min() > 3
    assert columns.max() < 700 - 3
    assert rows.min() > 0
    assert rows.max() < 159


def test_nothing_is_shaped_where_nothing_is_written():
    assert overlay_letters(Recipe((Crop(),))) is None
    assert overlay_letters(Recipe((Watermark("  "),))).mark is None
