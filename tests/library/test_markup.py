"""Where marks are seen, what they measure, how they are numbered, and that the job card prints them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from io import BytesIO

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from jewelcraft.catalog.layout.marks import disc
from jewelcraft.domain.catalog import CatalogKind
from jewelcraft.domain.picture_records import Mark
from jewelcraft.domain.picture_records import MarkKind
from jewelcraft.domain.picture_records import read_marks
from jewelcraft.domain.picture_records import write_marks
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.recipe import Recipe
from jewelcraft.domain.recipe_steps import Crop
from jewelcraft.domain.recipe_steps import Straighten
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.library.library import Library
from jewelcraft.library.markup import drawn_marks
from jewelcraft.library.markup import marks_of
from jewelcraft.library.markup import measured_mm
from jewelcraft.library.markup import plate_of

KNOWN = Mark(MarkKind.REFERENCE, (1000, 9000), (6000, 9000), mm=Decimal(20))
ACROSS = Mark(MarkKind.DIMENSION, (1000, 1000), (3500, 1000))
DOWN = Mark(MarkKind.DIMENSION, (1000, 1000), (1000, 6000))


def png(colour="white", size=(600, 300)):
    out = BytesIO()
    Image.new("RGB", size, colour).save(out, "PNG")
    return out.getvalue()


@pytest.fixture
def library(tmp_path):
    with Library.create(tmp_path / "shop.jewelcraft", WorkshopSettings(name="Shop", home_currency="USD")) as library:
        yield library


@pytest.fixture
def piece(library):
    stones = (
        StonePart("ruby", kind="ruby", count=1, cut="oval", size_mm=(Decimal(6), Decimal(4))),
        StonePart("melee", kind="diamond", count=12, cut="round", size_mm=(Decimal(2),)),
    )
    made = replace(library.pieces.new("ring"), stones=stones)
    library.pieces.add(made)
    return library.pieces.get(made.id)


@pytest.fixture
def photo(library, piece):
    report = library.photos.add_bytes(png(), "ring.png", piece_id=piece.id)
    return library.photos.get(report.entries[0].photo_id)


def test_lengths_are_typed_or_measured_by_the_known_length(photo):
    plate = plate_of(photo)
    # 5000 of 10000 of 600 pixels are 300 pixels for 20 mm; 2500 across are 150; 5000 down of 300 pixels are 150.
    assert measured_mm(ACROSS, [KNOWN, ACROSS], plate) == Decimal("10.0")
    assert measured_mm(DOWN, [KNOWN, DOWN], plate) == Decimal("10.0")
    assert measured_mm(replace(DOWN, mm=Decimal("6.35")), [KNOWN], plate) == Decimal("6.35")
    assert measured_mm(DOWN, [DOWN], plate) is None
    dot = replace(KNOWN, end=KNOWN.start)
    assert measured_mm(DOWN, [dot, DOWN], plate) is None


def test_a_crop_moves_marks_and_hides_those_outside_but_changes_no_length(library, photo):
    library.workbench.set_marks(photo.id, [KNOWN, ACROSS])
    library.workbench.save(photo.id, Recipe((Crop(0, 0, 5000, 5000),)))
    cropped = library.photos.get(photo.id)
    known, across = marks_of(cropped, None)
    assert across.start == pytest.approx((0.2, 0.2))
    assert across.end == pytest.approx((0.7, 0.2))
    assert (across.is_shown, known.is_shown) == (True, False)
    assert across.mm == Decimal("10.0")


@given(
    point=st.tuples(st.integers(0, 10000), st.integers(0, 10000)),
    turns=st.integers(0, 3),
    mirrored=st.booleans(),
    angle=st.integers(-1500, 1500),
)
def test_a_place_that_is_seen_leads_back_to_its_point(point, turns, mirrored, angle):
    from jewelcraft.domain.photo import Photo
    from jewelcraft.domain.photo import PhotoKind

    recipe = Recipe((Straighten(angle, turns, mirrored), Crop(1000, 1000, 8000, 8000)))
    photo = Photo("a", "d", None, PhotoKind.PHOTO, "n", "image/png", 4000, 3000, 1, recipe=recipe.to_text())
    plate = plate_of(photo)
    back = plate.back(*plate.place(point))
    assert abs(back[0] - point[0]) <= 1
    assert abs(back[1] - point[1]) <= 1


def test_numbers_follow_the_stone_lines(photo, piece):
    marks = [Mark(MarkKind.STONE, (1, 1), (1, 1), part_id=part) for part in ("melee", "ruby", "melee")]
    plate = plate_of(photo)
    assert [one.number for one in drawn_marks(marks, plate, piece)] == [2, 1, 2]
    turned = replace(piece, stones=piece.stones[::-1])
    assert [one.number for one in drawn_marks(marks, plate, turned)] == [1, 2, 1]
    without = replace(piece, stones=piece.stones[:1])
    assert [one.number for one in drawn_marks(marks, plate, without)] == [0, 1, 0]


def test_marks_of_every_kind_are_kept_as_they_are():
    marks = (KNOWN, ACROSS, Mark(MarkKind.REMARK, (5, 6), (5, 6), "ស្តើង"))
    assert read_marks(write_marks(marks)) == marks


def test_marking_up_is_one_step_to_undo(library, photo):
    library.workbench.set_marks(photo.id, [KNOWN, ACROSS])
    library.history.undo()
    assert library.photos.get(photo.id).marks == ""


def test_the_job_card_prints_marks_as_lines_and_type_numbered_as_the_stones(library, piece, photo, tmp_path):
    marks = [
        KNOWN,
        ACROSS,
        Mark(MarkKind.STONE, (5000, 5000), (5000, 5000), part_id="melee"),
        Mark(MarkKind.REMARK, (8000, 2000), (8000, 2000), "Thin the claw here"),
    ]
    library.workbench.set_marks(photo.id, marks)
    catalog = replace(library.catalogs.new("Job"), piece_ids=(piece.id,), kind=CatalogKind.JOB_CARD, language="en")
    content = library.catalogs.content(catalog)
    printed = content.entries[0].work.marks
    assert [(mark.sign, mark.number, mark.text, mark.is_line) for mark in printed] == [
        ("", 0, "20\N{NO-BREAK SPACE}mm", True),
        ("", 0, "10\N{NO-BREAK SPACE}mm", True),
        ("", 2, "", False),
        ("A", 0, "Thin the claw here", False),
    ]
    out = tmp_path / "job.pdf"
    library.catalogs.write(catalog, out)
    with pypdfium2.PdfDocument(str(out)) as document:
        text = document[0].get_textpage().get_text_bounded()
        pixels = document[0].render(scale=2).to_numpy()
    assert "Thin the claw here" in text
    assert "20\N{NO-BREAK SPACE}mm" in text.replace("20 mm", "20\N{NO-BREAK SPACE}mm")
    # The picture itself is white, so what is dark green on it was drawn over it.
    assert ((pixels[..., 2] < 60) & (pixels[..., 1] > 60) & (pixels[..., 0] > 60)).sum() > 300
    assert disc(0, 0, 1)[0] == ("m", (1, 0))
