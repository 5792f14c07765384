"""A look can be changed and stays readable; what no look knows does no harm."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jewelcraft.catalog.colour_contrast import contrast
from jewelcraft.catalog.colour_contrast import mix
from jewelcraft.catalog.colour_contrast import readable_on
from jewelcraft.catalog.look import READ_COLOURS
from jewelcraft.catalog.look import STYLES
from jewelcraft.catalog.look import changed_look
from jewelcraft.catalog.look import faces
from tests.catalog.builders import look
from tests.catalog.test_layout import LOOK_KEYS

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


def test_contrast_is_that_of_the_standard():
    # WCAG 2.2: black on white 21, #767676 on white 4.54, equal colours 1.
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.005)
    assert contrast("#123456", "#123456") == 1


@pytest.mark.parametrize("key", LOOK_KEYS)
def test_every_look_of_ours_is_readable(key):
    made = look(key)
    assert {role: contrast(made.colour(role), made.colour("paper")) >= 4.5 for role in READ_COLOURS} == dict.fromkeys(
        READ_COLOURS, True
    )
    assert all(
        {"tnum", "lnum"} & set(made.style(role).features)
        for role in ("price", "fact", "code", "cell")
        if "mono" not in made.style(role).font
    )


@given(COLOURS, COLOURS)
def test_any_colour_becomes_readable_on_any_paper(colour, paper):
    mended = readable_on(colour, paper)
    assert contrast(mended, paper) >= 4.5
    if contrast(colour, paper) >= 4.5:
        assert mended == colour


def test_mixing_is_exact_at_both_ends():
    assert mix("#102030", "#FFFFFF", 0) == "#102030"
    assert mix("#102030", "#FFFFFF", 1) == "#FFFFFF"


def test_colours_faces_spaces_and_sizes_of_ones_own():
    changes = (("accent", "#FFEE99"), ("heading_font", "noto-serif"), ("spacing", "airy"), ("size", "large"))
    plain, own = look("studio"), changed_look(look("studio"), changes)
    assert contrast(own.colour("accent"), "#FFFFFF") >= 4.5
    assert own.style("price").colour == own.colour("accent")
    assert own.style("title").font == "noto-serif"
    assert own.style("fact").font == plain.style("fact").font
    assert own.spaces["margin_side"] > plain.spaces["margin_side"]
    assert own.style("body").size == pytest.approx(plain.style("body").size * 1.07)
    assert set(own.styles) == set(STYLES)


def test_a_dark_paper_turns_the_words_light():
    own = changed_look(look("studio"), (("paper", "#101010"),))
    assert all(contrast(own.colour(role), "#101010") >= 4.5 for role in READ_COLOURS)
    assert all(contrast(style.colour, "#101010") >= 4.5 for style in own.styles.values())


def test_what_no_look_knows_is_passed_over():
    plain = look("gallery")
    odd = (("accent", "blue"), ("glitter", "yes"), ("heading_font", "noto-sans-thai"), ("spacing", "none"))
    assert changed_look(plain, odd) == plain
    assert changed_look(plain, ()) is plain


def test_faces_are_offered_by_name():
    assert ("inter", "Inter") in faces()
    assert all("thai" not in key for key, _ in faces())
