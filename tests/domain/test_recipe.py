"""Recipes of pictures: the same recipe is the same text, what is damaged or too much is refused or brought within."""

import json
from dataclasses import fields
from datetime import UTC

import pytest
from hypothesis import HealthCheck
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from jewelcraft.domain.photo import Photo
from jewelcraft.domain.photo import PhotoKind
from jewelcraft.domain.picture_records import Mark
from jewelcraft.domain.picture_records import MarkKind
from jewelcraft.domain.picture_records import Note
from jewelcraft.domain.picture_records import Version
from jewelcraft.domain.picture_records import picture_key
from jewelcraft.domain.picture_records import read_marks
from jewelcraft.domain.picture_records import read_notes
from jewelcraft.domain.picture_records import read_versions
from jewelcraft.domain.picture_records import split_key
from jewelcraft.domain.picture_records import write_marks
from jewelcraft.domain.picture_records import write_notes
from jewelcraft.domain.picture_records import write_versions
from jewelcraft.domain.recipe import Recipe
from jewelcraft.domain.recipe import RecipeError
from jewelcraft.domain.recipe import parse_recipe
from jewelcraft.domain.recipe import read_recipe
from jewelcraft.domain.recipe_steps import STEP_NAMES
from jewelcraft.domain.recipe_steps import WHOLE
from jewelcraft.domain.recipe_steps import Background
from jewelcraft.domain.recipe_steps import BarCorner
from jewelcraft.domain.recipe_steps import Crop
from jewelcraft.domain.recipe_steps import Dust
from jewelcraft.domain.recipe_steps import Focal
from jewelcraft.domain.recipe_steps import Light
from jewelcraft.domain.recipe_steps import LineColour
from jewelcraft.domain.recipe_steps import Perspective
from jewelcraft.domain.recipe_steps import ScaleBar
from jewelcraft.domain.recipe_steps import SketchClean
from jewelcraft.domain.recipe_steps import Straighten
from jewelcraft.domain.recipe_steps import Stroke
from jewelcraft.domain.recipe_steps import UnknownStep
from jewelcraft.domain.recipe_steps import Watermark

points = st.tuples(st.integers(-WHOLE, 2 * WHOLE), st.integers(-WHOLE, 2 * WHOLE))
strokes = st.builds(Stroke, st.lists(points, min_size=1, max_size=4).map(tuple), st.integers(1, WHOLE))
_KINDS = {
    "bool": st.booleans(),
    "str": st.text(max_size=20),
    "Point": points,
    "LineColour": st.sampled_from(LineColour),
    "BarCorner": st.sampled_from(BarCorner),
    "tuple[Stroke, ...]": st.lists(strokes, max_size=2).map(tuple),
    "tuple[Point, ...]": st.tuples(points, points, points, points),
}


def steps_of(kind):
    return st.builds(
        kind,
        **{
            own.name: st.integers(own.metadata["low"], own.metadata["high"]) if own.metadata else _KINDS[own.type]
            for own in fields(kind)
        },
    )


later = st.integers(0, 9).map(lambda number: UnknownStep(f'{{"do":"glow","much":{number}}}'))
few = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
recipes = st.tuples(*(st.none() | steps_of(kind) for kind in STEP_NAMES), st.lists(later, max_size=2, unique=True)).map(
    lambda drawn: [step for step in (*drawn[:-1], *drawn[-1]) if step is not None]
)


@few
@given(recipes, st.randoms())
def test_a_recipe_survives_its_text_in_whatever_order_its_steps_were_put(steps, chance):
    text = Recipe(tuple(steps)).to_text()
    back = parse_recipe(text)
    assert set(back.steps) == set(steps)
    shuffled = chance.sample(steps, len(steps))
    assert Recipe(tuple(shuffled)).to_text() == back.to_text() == text
    assert Recipe(tuple(shuffled)).digest == back.digest
    assert bool(back.digest) == bool(steps)


@few
@given(recipes)
def test_what_was_painted_or_measured_on_one_picture_does_not_go_to_others(steps):
    given_on = Recipe(tuple(steps)).for_others()
    assert not {Perspective, Focal, ScaleBar} & {type(step) for step in given_on.steps}
    assert all(not getattr(step, name, ()) for step in given_on.steps for name in ("keep", "remove", "strokes"))
    stays = [step for step in steps if not isinstance(step, Background | Dust | Focal | Perspective | ScaleBar)]
    assert {*stays} <= {*given_on.steps}


def test_steps_are_put_taken_and_picked_by_kind():
    recipe = Recipe((Watermark("Naga"),)).having(Light(exposure=5)).having(Light(contrast=7)).having(Straighten(1))
    assert recipe.steps == (Straighten(1), Light(contrast=7), Watermark("Naga"))
    assert recipe.get(Light) == Light(contrast=7)
    assert recipe.get(Crop) is None
    assert recipe.without(Light).steps == (Straighten(1), Watermark("Naga"))
    assert recipe.only(Light, Crop).steps == (Light(contrast=7),)


def test_numbers_beyond_their_limits_are_brought_within_and_strokes_without_a_way_are_none():
    text = """{"v": 1, "steps": [
        {"do": "light", "exposure": 500, "contrast": -1e3, "shadows": 12.4},
        {"do": "dust", "strokes": [{"points": [[1, 1e9]]}, {"points": []}]},
        {"do": "sketch", "lines": "sepia", "hard": 1}]}"""
    found = parse_recipe(text)
    assert found.get(Light) == Light(exposure=100, contrast=-100, shadows=12)
    assert found.get(Dust).strokes == (Stroke(((1, 10 * WHOLE),)),)
    assert found.get(SketchClean) == SketchClean(lines=LineColour.SEPIA, hard=True)


@pytest.mark.parametrize(
    "text",
    [
        "no recipe",
        "[]",
        "{}",
        '{"steps": [5]}',
        '{"steps": [{"do": "light", "exposure": "loud"}]}',
        '{"steps": [{"do": "perspective", "corners": [[0, 0], [1, 1]]}]}',
        '{"steps": [{"do": "sketch", "lines": "purple"}]}',
        json.dumps({"steps": [{"do": "dust", "strokes": [{"points": [[0, 0]] * 20_001}]}]}),
        "[" * 100_000,
        " " * 4_000_000 + "x",
    ],
    ids=["words", "list", "empty", "number", "loud", "two-corners", "purple", "endless-stroke", "deep", "long"],
)
def test_what_is_no_recipe_is_refused_in_a_sentence_and_a_stored_one_leaves_the_picture_untouched(text):
    with pytest.raises(RecipeError, match=r"recipe.*\.$"):
        parse_recipe(text)
    assert read_recipe(text) == Recipe()


def test_empty_text_is_an_untouched_picture():
    assert parse_recipe("  ") == Recipe()
    assert picture_key("ab12", "") == picture_key("ab12", '{"v":1,"steps":[]}') == "ab12"


@few
@given(recipes)
def test_a_picture_is_named_by_its_original_and_its_recipe(steps):
    recipe = Recipe(tuple(steps))
    key = picture_key("ab12", recipe.to_text())
    assert split_key(key) == ("ab12", recipe.digest)
    photo = Photo("p", "ab12", None, PhotoKind.PHOTO, "ring", "image/jpeg", 4, 3, 9, recipe=recipe.to_text())
    assert photo.picture == key


moments = st.datetimes(timezones=st.just(UTC))
words = st.text(max_size=30)
marks = st.builds(
    Mark,
    st.sampled_from(MarkKind),
    points,
    points,
    words,
    st.none() | st.decimals("0.01", 999, places=2),
    st.sampled_from(["", "s1"]),
)


@few
@given(
    st.lists(st.builds(Version, words, words, moments), max_size=3),
    st.lists(st.builds(Note, words, moments), max_size=3),
    st.lists(marks, max_size=3),
)
def test_what_lies_beside_a_picture_survives_its_text(versions, notes, drawn):
    assert read_versions(write_versions(versions)) == tuple(versions)
    assert read_notes(write_notes(notes)) == tuple(notes)
    assert read_marks(write_marks(drawn)) == tuple(drawn)


@pytest.mark.parametrize(
    "text", ["{", "5", '[{"at": "yesterday"}]', '[{"kind": "moon"}]', '[{"kind": "stone"}]', "[1]"]
)
def test_damaged_text_beside_a_picture_is_nothing(text):
    assert read_versions(text) == read_notes(text) == read_marks(text) == ()


@pytest.mark.parametrize("mm", ["long", []])
def test_a_length_that_is_none_is_damage_too(mm):
    assert read_marks(json.dumps([{"kind": "stone", "start": [0, 0], "end": [1, 1], "mm": mm}])) == ()
