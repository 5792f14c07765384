"""A hard shadow is lit again, polished metal stays, and no light is added where there is no shadow."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from jewelcraft.domain.recipe import Recipe
from jewelcraft.domain.recipe_steps import Background
from jewelcraft.images.editing.automatic import looks_drawn
from jewelcraft.images.editing.cast_shadow import find_cast_shadow
from jewelcraft.images.editing.cast_shadow import without_cast_shadow
from jewelcraft.images.editing.workbench import edit

SIDE = 800
GROUNDS = ("paper", "gradient", "cloth", "wood")


def ground(kind):
    """Return a table: paper, a strong gradient, woven cloth, or streaky wood."""
    rng = np.random.default_rng(5)
    y, x = np.mgrid[0:SIDE, 0:SIDE]
    light = 0.85 + 0.15 * x / SIDE - 0.1 * y / SIDE
    tone = np.full((SIDE, SIDE, 3), (205, 203, 198), np.float32)
    if kind == "gradient":
        light = 0.45 + 0.55 * x / SIDE
    elif kind == "cloth":
        tone += (6 * np.sin(x * 1.3) * np.sin(y * 1.3))[..., None]
    elif kind == "wood":
        tone = np.full((SIDE, SIDE, 3), (150, 105, 65), np.float32)
        tone += cv2.GaussianBlur(rng.normal(0, 60, (SIDE, SIDE)).astype(np.float32), (0, 0), 30, sigmaY=1.5)[..., None]
    return tone * light[..., None] + rng.normal(0, 1.5, (SIDE, SIDE, 3))


def silver_ring(kind, shadow=1.0):
    """Return a silver ring whose right side mirrors its ground, half in a hard shadow; its mask and the shadow's."""
    picture = ground(kind)
    y, x = np.mgrid[0:SIDE, 0:SIDE]
    far = np.hypot(x - 400, y - 400)
    ring = np.abs(far - 210) < 26
    angle = np.arctan2(y - 400, x - 400)
    mirror = 0.96 - 0.25 * (1 - np.cos(angle)) / 2
    rim = np.abs(np.abs(far - 210) - 24) < 2.5
    metal = 208 * np.where(rim, 0.72, mirror)
    picture = np.where(ring[..., None], metal[..., None], picture)
    dark = y > 300 + 0.45 * x
    picture = cv2.GaussianBlur(picture.astype(np.float32), (0, 0), 0.8) * np.where(dark, shadow, 1)[..., None]
    return np.clip(np.rint(picture), 0, 255).astype(np.uint8), ring, dark


@pytest.mark.parametrize("kind", ["paper", "gradient"])
@pytest.mark.parametrize("shadow", [1.0, 0.7])
def test_metal_that_mirrors_the_paper_is_kept(kind, shadow):
    picture, ring, _dark = silver_ring(kind, shadow)
    out = edit(picture, Recipe((Background(),))).pixels.astype(int)
    core = cv2.erode(ring.astype(np.uint8), np.ones((7, 7))) > 0
    assert (out[core].min(axis=1) < 250).mean() > 0.93, "share of the ring that is still there"
    away = cv2.dilate(ring.astype(np.uint8), np.ones((41, 41))) == 0
    assert (out[away].min(axis=1) >= 254).mean() > 0.97, "share of the ground that is white"


@pytest.mark.parametrize("kind", ["cloth", "wood"])
def test_on_a_restless_table_the_piece_stays(kind):
    picture, ring, _dark = silver_ring(kind)
    out = edit(picture, Recipe((Background(),))).pixels.astype(int)
    core = cv2.erode(ring.astype(np.uint8), np.ones((7, 7))) > 0
    assert (out[core].min(axis=1) < 250).mean() > 0.9


def test_a_hard_shadow_is_lit_again():
    picture, ring, dark = silver_ring("paper", 0.7)
    plain, _ring, _dark = silver_ring("paper")
    out = without_cast_shadow(picture).astype(int)
    inside = cv2.erode(dark.astype(np.uint8), np.ones((9, 9))) > 0
    assert np.abs(out - plain)[inside & ~ring].mean() < 4
    assert np.abs(out - plain)[~dark].mean() < 2


@pytest.mark.parametrize("kind", GROUNDS)
def test_no_shadow_is_found_where_none_is(kind):
    assert find_cast_shadow(silver_ring(kind)[0]) is None


def test_two_colours_of_ground_are_no_shadow():
    picture = silver_ring("paper")[0].astype(float)
    picture[:, :300] *= (0.9, 0.5, 0.4)
    assert find_cast_shadow(picture.astype(np.uint8)) is None


def test_grain_does_not_make_a_photo_a_drawing():
    seen, ring, _dark = silver_ring("paper", 0.7)
    picture = seen * np.where(ring, 0.4, 0.6)[..., None] + np.random.default_rng(2).normal(0, 4, (SIDE, SIDE, 3))
    assert not looks_drawn(np.clip(picture, 0, 255).astype(np.uint8))
