"""Recipes of pictures in a library: what is seen and printed, what is kept, and that undo takes it back."""

from __future__ import annotations

import json
from decimal import Decimal
from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from jewelcraft.cli.app import run
from jewelcraft.domain.picture_records import Mark
from jewelcraft.domain.picture_records import MarkKind
from jewelcraft.domain.recipe import Recipe
from jewelcraft.domain.recipe_steps import Background
from jewelcraft.domain.recipe_steps import Crop
from jewelcraft.domain.recipe_steps import Focal
from jewelcraft.domain.recipe_steps import SketchClean
from jewelcraft.domain.recipe_steps import Stroke
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.library.library import Library

CROP = Recipe((Crop(0, 0, 5000, 10000), Focal(2500, 5000)))


def photo_bytes():
    y, x = np.mgrid[0:400, 0:600]
    picture = np.full((400, 600, 3), (210, 205, 195), np.float32) + np.random.default_rng(1).normal(0, 1, (400, 600, 3))
    picture[np.abs(np.hypot(x - 150, y - 200) - 80) < 10] = (200, 150, 60)
    out = BytesIO()
    Image.fromarray(np.clip(picture, 0, 255).astype(np.uint8)).save(out, "PNG")
    return out.getvalue()


@pytest.fixture
def library(tmp_path):
    with Library.create(tmp_path / "shop.jewelcraft", WorkshopSettings()) as library:
        yield library


@pytest.fixture
def photo(library):
    report = library.photos.add_bytes(photo_bytes(), "ring.png")
    return library.photos.get(report.entries[0].photo_id)


def size_of(data):
    return Image.open(BytesIO(data)).size


def test_what_is_seen_and_printed_is_the_edited_picture(library, photo):
    library.workbench.save(photo.id, CROP)
    edited = library.photos.get(photo.id)
    assert edited.picture != photo.digest
    assert size_of(library.photos.thumbnail(edited.picture)) == (300, 400)
    assert size_of(library.photos.preview(edited.picture, 200)) == (150, 200)
    assert size_of(library.photos.for_print(edited.picture)) == (300, 400)
    assert library.photos.original(edited.picture) == photo_bytes()
    assert (edited.focus_x, edited.focus_y) == (50, 50)
    library.history.undo()
    assert library.photos.get(photo.id) == photo
    library.history.redo()
    assert library.photos.get(photo.id) == edited


def test_versions_stay_when_the_original_is_shown_again(library, photo):
    library.workbench.save(photo.id, CROP, "Square")
    library.workbench.save(photo.id, Recipe((Background(),)))
    library.workbench.reset([photo.id])
    assert library.photos.get(photo.id).picture == photo.digest
    assert [version.name for version in library.workbench.versions(photo.id)] == ["Square", "2"]


def test_a_selection_is_edited_in_one_step_without_strokes(library, photo):
    second = library.photos.add_bytes(photo_bytes() + b" ", "other.png").entries[0].photo_id
    before = [library.photos.get(one) for one in (photo.id, second)]
    ground = Background(keep=(Stroke(((1, 1),), 5),))
    library.workbench.save_for_all([photo.id, second], Recipe((ground,)))
    assert all(library.workbench.recipe(one).get(Background) == Background() for one in (photo.id, second))
    library.history.undo()
    assert [library.photos.get(one) for one in (photo.id, second)] == before


def test_a_clean_up_keeps_what_is_shown_and_recipes_for_reprints(library, photo):
    library.workbench.save(photo.id, CROP)
    key = library.photos.get(photo.id).picture
    library.workbench.reset([photo.id])
    library.clean_up()
    assert size_of(library.photos.for_print(key)) == (300, 400)
    assert library.photos.thumbnail(key) is None
    assert size_of(library.photos.preview(key)) == (300, 400)


def test_notes_and_marks_are_kept_dated_and_undone(library, photo):
    library.workbench.note(photo.id, "Claws too  high")
    library.workbench.set_marks(photo.id, [Mark(MarkKind.DIMENSION, (0, 0), (10000, 0), mm=Decimal("6.50"))])
    [(mark, stone)] = library.workbench.marks(photo.id)
    assert mark.mm == Decimal("6.50")
    assert stone is None
    library.history.undo()
    assert library.workbench.marks(photo.id) == []
    assert "Claws too high" in library.photos.get(photo.id).notes


def test_a_sketch_gets_its_clean_line_as_a_step_of_its_own(library, photo):
    library.workbench.add_clean_line(photo.id, Recipe((SketchClean(),)))
    made = [one for one in library.photos.inbox() if one.kind == "clean"]
    assert len(made) == 1
    assert made[0].digest == photo.digest
    assert library.photos.thumbnail(made[0].picture)


def test_copies_for_mail_are_small_and_say_nothing(library, photo, tmp_path):
    library.workbench.save(photo.id, CROP)
    [copy] = library.workbench.copies(tmp_path / "mail", [photo.id], longest=200, watermark="Baan Ngoen").files
    with Image.open(copy) as image:
        assert image.size == (150, 200)
        assert not image.getexif()
        assert "icc_profile" not in image.info


def test_the_command_line_edits_and_writes(library, photo, tmp_path, capsys):
    path = library.path
    library.close()
    out = tmp_path / "out.jpg"
    assert run(["photos", "edit", str(path), "ring.png", "--auto", "--out", str(out), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert '"background"' in told["recipe"]
    with Image.open(out) as image:
        assert (np.asarray(image)[2, 2] >= 254).all()
    assert run(["photos", "edit", str(path), "ring.png", "--recipe", "{}"]) == 1
    assert run(["photos", "edit", str(path), "nothing", "--reset"]) == 1


def test_several_pictures_are_edited_in_one_step_and_a_name_of_two_is_no_choice(library, photo, tmp_path, capsys):
    def told(*words):
        code = run(["photos", *map(str, words), "--json"])
        return code, json.loads(capsys.readouterr().out)

    path = library.path
    picture = Image.open(BytesIO(library.photos.original(photo.digest)))
    ids = [photo.id]
    for shade in (10, 20):
        out = BytesIO()
        picture.point(lambda value, shade=shade: value ^ shade).convert("RGB").save(out, "PNG")
        ids.append(library.photos.add_bytes(out.getvalue(), "twin.png").entries[0].photo_id)
    library.close()
    recipe = json.dumps({"steps": [{"do": "light", "exposure": 20}]})
    code, answer = told("edit", path, *ids, "--recipe", recipe)
    assert code == 0
    assert [entry["id"] for entry in answer["photos"]] == ids
    assert run(["undo", str(path)]) == 0
    capsys.readouterr()
    code, listed = told("list", path)
    assert [entry["recipe"] for entry in listed["photos"]] == ["", "", ""]
    assert told("note", path, "ring.png", "Bezel too high.")[0] == 0
    assert told("marks", path, ids[1][:8])[1]["photo"] == ids[1]
    code, answer = told("marks", path, "twin.png")
    assert code == 1
    assert "2 pictures are called twin.png" in answer["error"]
    assert told("edit", path, *ids, "--reset", "--out", tmp_path / "x.jpg")[0] == 1
