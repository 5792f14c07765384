"""Hard snapshots and drawings: how much of the piece is there, how little of the table, which way is taken."""

from __future__ import annotations

import hashlib

import cv2
import numpy as np
import pytest

from jewelcraft.domain.recipe import Recipe
from jewelcraft.domain.recipe import recipe_digest
from jewelcraft.domain.recipe_steps import Background
from jewelcraft.domain.recipe_steps import Light
from jewelcraft.domain.recipe_steps import SketchClean
from jewelcraft.images.editing.automatic import automatic_recipe
from jewelcraft.images.editing.automatic import looks_drawn
from jewelcraft.images.editing.dust import find_spots
from jewelcraft.images.editing.ground import _without_cut_off
from jewelcraft.images.editing.paper import find_angle
from jewelcraft.images.editing.paper import find_sheet
from jewelcraft.images.editing.workbench import edit
from tests.images import judging
from tests.images.hard_drawings import DRAWINGS
from tests.images.hard_photos import PHOTOS

# Name, least overlap with the piece, least share of its outline, most of the open table that is left grey (percent).
FLOORS = [
    ("ring on grey paper", 0.87, 0.72, 0.5),
    ("ring, ISO 3200", 0.82, 0.65, 0.5),
    ("ring, already white", 0.94, 0.85, 0.5),
    ("diamonds, two lights", 0.94, 0.8, 0.5),
    ("black bangle, blurred", 0.93, 0.5, 0.5),
    ("moonstone on linen, lamp", 0.75, 0.5, 0.5),
    ("band on linen", 0.96, 0.9, 0.5),
    ("silver on slate", 0.84, 0.8, 0.5),
    ("rings on dark wood", 0.9, 0.7, 0.5),
]


@pytest.mark.parametrize(("name", "overlap", "outline", "left"), FLOORS, ids=[floor[0] for floor in FLOORS])
def test_a_hard_snapshot_is_cut_out(name, overlap, outline, left):
    one = PHOTOS[name](name)
    white = edit(one.pixels, Recipe((Background(),))).pixels
    cover = edit(one.pixels, Recipe((Background(shadow=0, clear=True),))).pixels[..., 3] / 255
    found = judging.measures(one, white, cover, 0)
    assert found["iou"] > overlap
    assert found["edge"] > outline
    assert found["rags"] < left


def test_a_picture_without_a_piece_says_so():
    blank = np.clip(np.random.default_rng(1).normal(200, 2, (500, 700, 3)), 0, 255).astype(np.uint8)
    done = edit(blank, Recipe((Background(),)))
    assert done.warning is not None
    assert "No piece" in done.warning.template
    assert automatic_recipe(blank, is_sketch=False).get(Background) is None


def test_a_piece_over_the_edge_is_told():
    name = "jade bangle cut by the rim"
    done = edit(PHOTOS[name](name).pixels, Recipe((Background(),)))
    assert done.warning is not None


@pytest.mark.parametrize("name", ["ruled notebook", "graph paper"])
def test_ruling_goes_and_the_drawing_stays(name):
    one = DRAWINGS[name](name)
    out = edit(one.pixels, Recipe((SketchClean(),))).pixels.min(axis=2)
    assert (out[one.ruled & ~one.lines] < 235).mean() < 0.1, "share of the ruling that is left"
    assert (out[one.lines] < 215).mean() > 0.95, "share of the drawn lines that is kept"
    assert (out[one.blank] < 245).mean() < 0.01


@pytest.mark.parametrize("name", ["leaning by 6", "leaning by -8", "graph paper", "scan with dust"])
def test_a_leaning_sheet_is_measured(name):
    one = DRAWINGS[name](name)
    assert find_angle(one.pixels) / 100 == pytest.approx(-one.lean, abs=0.4)


def test_coloured_pencil_is_a_drawing_and_a_fine_chain_is_none():
    assert looks_drawn(DRAWINGS["coloured pencil"]("").pixels)
    assert not looks_drawn(PHOTOS["chain of 1-2 pixels"]("").pixels)


def test_fine_gold_on_white_is_no_drawing_and_a_blue_pen_draws_one():
    sheet = np.full((600, 800, 3), 246, np.uint8)
    for colour, is_drawn in (((196, 152, 84), False), ((60, 70, 150), True), ((95, 95, 98), True)):
        seen = sheet.copy()
        for across in (250, 520):
            cv2.ellipse(seen, (across, 320), (90, 130), 0, 0, 360, colour, 4, cv2.LINE_AA)
            cv2.line(seen, (across, 190), (across + 40, 120), colour, 3, cv2.LINE_AA)
            cv2.ellipse(seen, (across, 320), (50, 80), 20, 0, 360, colour, 2, cv2.LINE_AA)
        assert looks_drawn(seen) == is_drawn, colour


def test_a_frame_drawn_on_the_paper_is_no_sheet():
    paper = np.full((700, 900, 3), 244, np.uint8)
    cv2.rectangle(paper, (120, 90), (620, 600), (60, 60, 60), 4)
    assert find_sheet(paper) is None
    table = np.full((700, 900, 3), (120, 90, 60), np.uint8)
    table[90:600, 120:620] = 244
    assert find_sheet(table) is not None


def test_what_the_rim_cuts_off_is_left_out_where_a_whole_piece_lies():
    mask = np.zeros((400, 500), bool)
    mask[150:250, 200:320] = True
    whole = mask.copy()
    mask[300:400, 420:500] = True
    assert np.array_equal(_without_cut_off(mask), whole)
    alone = np.zeros((400, 500), bool)
    alone[100:400, 100:400] = True
    assert np.array_equal(_without_cut_off(alone), alone), "a piece larger than the picture stays"


@pytest.mark.parametrize("name", ["brooch, hard shadow", "filigree on pine"])
def test_a_cut_out_that_is_hardly_good_says_what_to_do(name):
    warning = edit(PHOTOS[name](name).pixels, Recipe((Background(),))).warning
    assert warning is not None
    assert "away from a lamp" in warning.template


def test_dust_is_no_part_of_a_piece():
    """Small round parts of a chain, claws and grains stay, dust on the paper beside them goes."""
    one = PHOTOS["tennis bracelet on white"]("")
    rng = np.random.default_rng(4)
    free = cv2.distanceTransform((one.piece < 0.02).astype(np.uint8), cv2.DIST_L2, 5)
    rows, columns = np.nonzero((free > 45) & (one.shade > 0.93))
    chosen = rng.choice(len(rows), 25, replace=False)
    seen = one.pixels.copy()
    for place in chosen:
        cv2.circle(seen, (int(columns[place]), int(rows[place])), 1, (90, 85, 80), -1, cv2.LINE_AA)
    spots = find_spots(seen, 50)
    found = sum(spots[rows[place], columns[place]] for place in chosen)
    assert found >= 20
    assert not (spots & (one.piece > 0.5)).any()


def test_a_picture_is_named_anew_when_its_step_has_learnt():
    text = Recipe((Background(),)).to_text()
    assert recipe_digest(text) != hashlib.sha256(text.encode()).hexdigest()[:24]
    plain = Recipe((Light(exposure=10),)).to_text()
    assert recipe_digest(plain) == hashlib.sha256(plain.encode()).hexdigest()[:24]
