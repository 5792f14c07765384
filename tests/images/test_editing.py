"""Edited pictures by their pixels: what turns white, what stays, what a line keeps."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from jewelcraft.domain.recipe import Recipe
from jewelcraft.domain.recipe import parse_recipe
from jewelcraft.domain.recipe_steps import Background
from jewelcraft.domain.recipe_steps import BarCorner
from jewelcraft.domain.recipe_steps import Crop
from jewelcraft.domain.recipe_steps import Dust
from jewelcraft.domain.recipe_steps import Light
from jewelcraft.domain.recipe_steps import LineColour
from jewelcraft.domain.recipe_steps import Perspective
from jewelcraft.domain.recipe_steps import ScaleBar
from jewelcraft.domain.recipe_steps import SketchClean
from jewelcraft.domain.recipe_steps import Straighten
from jewelcraft.domain.recipe_steps import Stroke
from jewelcraft.domain.recipe_steps import Watermark
from jewelcraft.images.editing.automatic import automatic_recipe
from jewelcraft.images.editing.geometry import geometry_of
from jewelcraft.images.editing.light import found_white
from jewelcraft.images.editing.paper import find_angle
from jewelcraft.images.editing.paper import find_sheet
from jewelcraft.images.editing.workbench import edit
from jewelcraft.library.overlay_letters import overlay_letters

GOLD = (205, 160, 70)
SIDE = 640


def paper(height=SIDE, width=SIDE, colour=(214, 205, 190), grain=2.0):
    """Paper in uneven light, with the grain of a camera."""
    y, x = np.mgrid[0:height, 0:width]
    light = 0.82 + 0.18 * x / width - 0.06 * y / height
    noise = np.random.default_rng(3).normal(0, grain, (height, width, 3))
    return np.array(colour) * light[..., None] + noise


def as_pixels(picture):
    return np.clip(np.rint(picture), 0, 255).astype(np.uint8)


def ring_on_paper():
    """Return a gold ring with its soft shadow, and the masks of ring and shadow."""
    ground = paper()
    y, x = np.mgrid[0:SIDE, 0:SIDE]
    shadow = np.exp(-(((x - 340) / 130) ** 2 + ((y - 470) / 32) ** 2))
    ground *= (1 - 0.4 * shadow)[..., None]
    radius = np.hypot(x - 320, (y - 320) * 1.05)
    ring = np.abs(radius - 130) < 14
    shine = 0.75 + 0.3 * np.sin(np.arctan2(y - 320, x - 320) * 3)
    picture = np.where(ring[..., None], np.array(GOLD) * shine[..., None], ground)
    return as_pixels(cv2.GaussianBlur(picture, (0, 0), 0.7)), ring, shadow


def chain_on_paper():
    """Return a silver chain of wire two pixels thick, and its mask."""
    ground = paper(colour=(208, 212, 218))
    mask = np.zeros((SIDE, SIDE), np.uint8)
    for step in range(26):
        centre = (60 + step * 20, 320 + round(120 * np.sin(step / 4)))
        cv2.ellipse(mask, centre, (13, 8), 35 if step % 2 else -35, 0, 360, 1, 2)
    y, x = np.mgrid[0:SIDE, 0:SIDE]
    metal = 120 + 70 * np.sin(x / 3.0 + y / 5.0)
    picture = np.where(mask[..., None] > 0, metal[..., None], ground)
    return as_pixels(cv2.GaussianBlur(picture, (0, 0), 0.6)), mask > 0


def drawing(strength=60, grain=2.0):
    """Return pencil lines on yellow paper below a hand's shadow, and the lines' mask."""
    ground = paper(colour=(232, 214, 170), grain=grain)
    y, x = np.mgrid[0:SIDE, 0:SIDE]
    ground *= (1 - 0.45 * np.exp(-(((x - 480) / 180) ** 2 + ((y - 450) / 140) ** 2)))[..., None]
    mask = np.zeros((SIDE, SIDE), np.uint8)
    cv2.circle(mask, (300, 320), 140, 1, 2)
    cv2.ellipse(mask, (300, 180), (60, 30), 0, 0, 360, 1, 2)
    for place in range(6):
        cv2.line(mask, (80, 520 + place * 14), (260, 520 + place * 14), 1, 1)
    picture = ground - strength * mask[..., None] * (ground / 230)
    return as_pixels(picture), mask > 0


def test_background_turns_white_ring_stays_shadow_is_soft():
    picture, ring, shadow = ring_on_paper()
    done = edit(picture, Recipe((Background(),)))
    out = done.pixels
    far = cv2.dilate((ring | (shadow > 0.05)).astype(np.uint8), np.ones((41, 41))) == 0
    assert (out[far] == 255).all()
    core = cv2.erode(ring.astype(np.uint8), np.ones((5, 5))) > 0
    assert np.abs(out[core].astype(int) - picture[core]).mean() < 2
    inside = np.hypot(*(np.mgrid[0:SIDE, 0:SIDE] - 300)) < 60
    assert (out[inside] == 255).mean() > 0.98, "the paper inside a ring is paper"
    dark = out[(shadow > 0.5) & ~(cv2.dilate(ring.astype(np.uint8), np.ones((9, 9))) > 0)].astype(int)
    assert 150 < dark.mean() < 250, "the shadow is kept, and soft"
    assert np.ptp(dark, axis=1).max() <= 2, "the shadow has no colour"
    assert done.pure_white > 0.6


def test_no_paper_colour_is_left_at_the_edge():
    picture, ring, shadow = ring_on_paper()
    out = edit(picture, Recipe((Background(shadow=0),))).pixels.astype(int)
    rim = (cv2.dilate(ring.astype(np.uint8), np.ones((13, 13))) > 0) & ~(
        cv2.dilate(ring.astype(np.uint8), np.ones((9, 9))) > 0
    )
    assert (out[rim & (shadow < 0.05)].min(axis=1) > 240).mean() > 0.95


def test_a_thin_chain_survives_and_its_links_are_open():
    picture, chain = chain_on_paper()
    out = edit(picture, Recipe((Background(),))).pixels.astype(int)
    contrast = 255 - picture.astype(int).min(axis=2)
    kept = 255 - out.min(axis=2) > 0.45 * contrast
    clear = chain & (np.abs(picture.astype(int).mean(axis=2) - 205) > 30)
    assert kept[clear].mean() > 0.92
    away = cv2.dilate(chain.astype(np.uint8), np.ones((61, 61))) == 0
    assert (out[away] == 255).all()


def test_brushes_decide():
    picture, _ring, _shadow = ring_on_paper()
    keep = Stroke(((1000, 1000), (1500, 1000)), 200)
    remove = Stroke(((5000, 2900), (5100, 2900)), 500)
    out = edit(picture, Recipe((Background(keep=(keep,), remove=(remove,)),))).pixels
    assert np.abs(out[64, 80].astype(int) - picture[64, 80]).max() < 3
    assert (out[round(SIDE * 0.29), round(SIDE * 0.505)] == 255).all()


def test_clear_background_has_alpha():
    picture, ring, _shadow = ring_on_paper()
    out = edit(picture, Recipe((Background(clear=True),))).pixels
    assert out.shape[2] == 4
    assert out[5, 5, 3] == 0
    assert out[cv2.erode(ring.astype(np.uint8), np.ones((5, 5))) > 0, 3].min() == 255


@pytest.mark.parametrize("strength", [60, 26])
def test_sketch_loses_its_paper_and_keeps_its_lines(strength):
    picture, lines = drawing(strength)
    out = edit(picture, Recipe((SketchClean(),))).pixels.astype(int)
    blank = cv2.dilate(lines.astype(np.uint8), np.ones((7, 7))) == 0
    assert (out[blank] > 250).mean() > 0.99
    assert (out[lines].min(axis=1) < 225).mean() > 0.97


def test_coloured_pencil_keeps_its_colour():
    picture, _lines = drawing()
    picture[200:300, 450:560] = picture[200:300, 450:560] * np.array([0.95, 0.45, 0.45])
    out = edit(picture, Recipe((SketchClean(),))).pixels[220:280, 470:540].astype(int)
    assert (out[..., 0] - out[..., 1]).mean() > 60
    black = edit(picture, Recipe((SketchClean(lines=LineColour.BLACK),))).pixels
    assert np.ptp(black.astype(int), axis=2).max() == 0


def test_a_clear_sketch_lies_on_nothing():
    picture, lines = drawing()
    out = edit(picture, Recipe((SketchClean(clear=True),))).pixels
    assert out[lines, 3].mean() > 80
    assert out[5, 5, 3] == 0


def test_preview_and_full_size_agree():
    picture, _ring, _shadow = ring_on_paper()
    large = cv2.resize(picture, (1500, 1500), interpolation=cv2.INTER_CUBIC)
    recipe = Recipe((Straighten(angle=300), Crop(500, 500, 9000, 9000), Light(exposure=10), Background()))
    full = cv2.resize(edit(large, recipe).pixels, (576, 576), interpolation=cv2.INTER_AREA).astype(int)
    small = edit(picture, recipe).pixels.astype(int)
    assert np.abs(full - small).mean() < 4


def test_dust_goes_and_granulation_stays():
    picture = as_pixels(paper())
    for place in range(12):
        cv2.circle(picture, (60 + place * 45, 90), 2, (90, 80, 70), -1)
    for place in range(40):
        cv2.circle(picture, (150 + place % 8 * 7, 400 + place // 8 * 7), 2, (90, 80, 70), -1)
    out = edit(picture, Recipe((Dust(),))).pixels.astype(int)
    assert all(out[90, 60 + place * 45].min() > 140 for place in range(12))
    assert all(out[400 + place // 8 * 7, 150 + place % 8 * 7].max() < 120 for place in range(40))
    brushed = edit(picture, Recipe((Dust(0, (Stroke(((2700, 6500),), 700),)),))).pixels
    assert brushed[415, 173].min() > 140


def test_a_photographed_sheet_is_found_and_flattened():
    table = np.full((900, 1200, 3), (70, 50, 40), np.uint8)
    corners = np.array([(240, 130), (980, 190), (1040, 800), (160, 720)])
    cv2.fillConvexPoly(table, corners, (235, 230, 222))
    found = find_sheet(table)
    assert found is not None
    seen = np.array(found) / 10000 * (1200, 900)
    assert np.abs(seen - corners).max() < 8
    flat = edit(table, Recipe((Perspective(found),))).pixels
    assert (flat[12:-12, 12:-12].min(axis=2) > 200).mean() > 0.99
    assert find_sheet(as_pixels(paper())) is None


def test_a_leaning_drawing_is_put_upright():
    page = np.full((800, 1000, 3), 240, np.uint8)
    for place in range(9):
        cv2.line(page, (100, 100 + 70 * place), (900, 100 + 70 * place), (60, 60, 60), 2)
    turn = cv2.getRotationMatrix2D((500, 400), -2.5, 1)
    leaning = cv2.warpAffine(page, turn, (1000, 800), borderValue=(240, 240, 240))
    assert abs(find_angle(leaning) + 250) < 25


def test_warm_light_becomes_neutral():
    picture = as_pixels(paper(colour=(230, 190, 130)))
    out = edit(picture, Recipe((found_white(picture),))).pixels.reshape(-1, 3).mean(axis=0)
    assert np.ptp(out) < 4


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
@pytest.mark.parametrize("mirrored", [False, True])
def test_quarter_turns_move_pixels_and_change_none(turns, mirrored):
    picture = np.random.default_rng(1).integers(0, 256, (31, 47, 3), dtype=np.uint8)
    expected = np.rot90(picture, -turns)
    out = edit(picture, Recipe((Straighten(turns, mirrored),))).pixels
    assert np.array_equal(out, expected[:, ::-1] if mirrored else expected)


def test_the_scale_bar_is_as_long_as_it_says():
    picture = np.full((500, 800, 3), 255, np.uint8)
    bar = ScaleBar((0, 5000), (10000, 5000), 4000, 1000, BarCorner.BOTTOM_LEFT)
    out = edit(picture, Recipe((bar,))).pixels
    dark = (out.max(axis=2) < 100).sum(axis=1).max()
    assert abs(dark - 200) <= 6, "10 of 40 mm are a quarter of the width"


def test_a_watermark_is_seen_and_no_more():
    picture = np.full((400, 600, 3), 200, np.uint8)
    recipe = Recipe((Watermark("Baan Ngoen"),))
    out = edit(picture, recipe, overlay_letters(recipe)).pixels
    assert 0.002 < (out != picture).any(axis=2).mean() < 0.1


def test_one_press_knows_a_drawing_from_a_photo():
    assert automatic_recipe(drawing()[0]).get(SketchClean) is not None
    photo = automatic_recipe(ring_on_paper()[0])
    assert photo.get(Background) is not None
    assert photo.get(SketchClean) is None


numbers = st.integers(-(10**5), 10**5)


@given(
    steps=st.lists(
        st.one_of(
            st.builds(Light, exposure=st.integers(-100, 100), contrast=st.integers(-100, 100)),
            st.builds(Straighten, st.integers(0, 3), st.booleans(), st.integers(-4500, 4500)),
            st.builds(Crop, st.integers(0, 10000), st.integers(0, 10000), st.integers(1, 10000), st.integers(1, 10000)),
            st.builds(
                Background,
                keep=st.lists(
                    st.builds(
                        Stroke,
                        st.lists(st.tuples(numbers, numbers), min_size=1, max_size=4).map(tuple),
                        st.integers(1, 10000),
                    ),
                    max_size=2,
                ).map(tuple),
            ),
        ),
        max_size=5,
    )
)
@settings(max_examples=60, deadline=None)
def test_a_recipe_is_read_as_it_was_written(steps):
    recipe = Recipe()
    for step in steps:
        recipe = recipe.having(step)
    again = parse_recipe(recipe.to_text())
    assert again.to_text() == recipe.to_text()
    geometry = geometry_of(again, 400, 300)
    assert geometry.width >= 1
    assert geometry.height >= 1


def test_a_step_of_a_later_version_is_kept_and_passed_over():
    text = '{"steps":[{"do":"glow","power":3},{"do":"light","exposure":900}],"v":7}'
    recipe = parse_recipe(text)
    assert recipe.get(Light) == Light(exposure=100)
    assert '"do":"glow","power":3' in recipe.to_text()
    assert parse_recipe(recipe.to_text()) == recipe
