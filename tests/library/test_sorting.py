"""Folders sort themselves into pieces before anything is written; copies are known; a plan is one step to undo."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from jewelcraft.domain.photo import PhotoKind
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.work import Cancelled
from jewelcraft.library.library import Library
from jewelcraft.library.sorting import NewPiece
from tests.images.torture import exif
from tests.images.torture import saved


def picture(seed, size=(480, 360)):
    """A picture like no other: blots in places that the seed chooses."""
    image = Image.new("RGB", (48, 36), (230, 225, 215))
    for place in range(14):
        x, y = (seed * 7919 + place * 104729) % 44, (seed * 6007 + place * 15485863) % 32
        image.paste(((seed * 53 + place * 17) % 256, (place * 41) % 256, (seed * 29) % 256), (x, y, x + 9, y + 7))
    return image.resize(size, Image.Resampling.BICUBIC)


def jpeg(seed, *, taken="", **options):
    return saved(picture(seed), "JPEG", quality=90, exif=exif(1, taken=taken).tobytes(), **options)


@pytest.fixture
def library(tmp_path):
    made = Library.create(tmp_path / "shop.jewelcraft", WorkshopSettings(home_currency="THB"))
    made.pieces.add(Piece("p1", "R-0138"))
    made.pieces.add(Piece("p2", "แหวน-12"))
    yield made
    made.close()


@pytest.fixture
def folder(tmp_path):
    top = tmp_path / "season"
    files = {
        "R-0138 front.jpg": jpeg(1, taken="2026:03:02 10:00:09"),
        "r0138_back (2).jpg": jpeg(2, taken="2026:03:02 10:00:01"),
        "IMG_0001.jpg": jpeg(3),
        "Kawung Collection/Kawung ring - 2500 THB.jpg": jpeg(4),
        "Kawung Collection/KW-07 side.jpg": jpeg(5),
        "Kawung Collection/KW-07 sketch.jpg": jpeg(6),
        "Kawung Collection/Lotus pendant/DSC0001.jpg": jpeg(7),
        "Kawung Collection/Lotus pendant/DSC0002.jpg": jpeg(8),
        "แหวน-12/IMG_1.jpg": jpeg(9),
        "DCIM/100APPLE/IMG_2.jpg": jpeg(10),
        "again.jpg": jpeg(3),
        "notes.txt": b"call the caster",
    }
    for name, data in files.items():
        (top / name).parent.mkdir(parents=True, exist_ok=True)
        (top / name).write_bytes(data)
    return top


def by_name(plan):
    return {each.name: each for each in plan.proposals}


def test_names_and_folders_say_where_pictures_go(library, folder):
    plan = library.photos.plan([folder])
    found = by_name(plan)
    assert found["R-0138 front.jpg"].code == "R-0138"
    assert found["R-0138 front.jpg"].caption == "front"
    assert found["r0138_back (2).jpg"].code == "R-0138"
    assert found["IMG_1.jpg"].code == "แหวน-12"
    assert found["KW-07 sketch.jpg"].kind is PhotoKind.SKETCH
    assert found["KW-07 sketch.jpg"].new_piece == found["KW-07 side.jpg"].new_piece
    assert found["DSC0001.jpg"].new_piece == found["DSC0002.jpg"].new_piece == "lotus pendant"
    assert (found["IMG_2.jpg"].code, found["notes.txt"].result) == ("", "refused")
    assert found["again.jpg"].result == "duplicate" or found["IMG_0001.jpg"].result == "duplicate"
    made = {piece.key: piece for piece in plan.pieces_to_make}
    assert made["kw-07"] == NewPiece("kw-07", "KW-07", "", "Kawung Collection")
    assert made["lotus pendant"].collection == "Kawung Collection"
    assert made["lotus pendant"].type == "pendant"
    assert (made["kawung ring"].price, made["kawung ring"].type) == ("2500 THB", "ring")


def test_of_two_equal_files_the_one_that_names_its_piece_comes_in(library, tmp_path):
    top = tmp_path / "phone"
    for name in ("DCIM/IMG_7.jpg", "Rings/R-044 แหวนทับทิม - 12,500.jpg", "WhatsApp/IMG-WA7.jpg"):
        (top / name).parent.mkdir(parents=True, exist_ok=True)
        (top / name).write_bytes(jpeg(7))
    plan = library.photos.plan([top])
    found = by_name(plan)
    assert {name: each.result for name, each in found.items()} == {
        "IMG_7.jpg": "duplicate",
        "R-044 แหวนทับทิม - 12,500.jpg": "new",
        "IMG-WA7.jpg": "duplicate",
    }
    assert "R-044" in str(found["IMG_7.jpg"].reason)
    library.photos.take_in(plan)
    assert [photo.name for photo in library.photos.of_piece(library.pieces.by_code("R-044").id)] == [
        "R-044 แหวนทับทิม - 12,500.jpg"
    ]


def test_nothing_is_written_before_it_is_wanted(library, folder):
    before = library.path.read_bytes()
    with Library.open(library.path, read_only=True) as reader:
        reader.photos.plan([folder])
    assert library.path.read_bytes() == before
    assert library.photos.every() == []
    assert library.store.photos.digests() == []


def test_a_plan_is_one_step_to_undo_and_a_second_one_adds_nothing(library, folder):
    plan = library.photos.plan([folder])
    report = library.photos.take_in(plan)
    assert [entry.result for entry in report.entries] == ["accepted"] * 10
    photos = library.photos.of_piece("p1")
    assert [photo.name for photo in photos] == ["r0138_back (2).jpg", "R-0138 front.jpg"]
    assert photos[0].is_cover
    lotus = next(
        library.pieces.get(i)
        for i in library.store.pieces.every_id()
        if library.pieces.get(i).titles.best("en") == "Lotus pendant"
    )
    assert [photo.name for photo in library.photos.of_piece(lotus.id)] == ["DSC0001.jpg", "DSC0002.jpg"]
    assert library.pieces.by_code("KW-07").collection == "Kawung Collection"
    again = library.photos.plan([folder])
    assert {each.result for each in again.proposals} == {"duplicate", "refused"}
    assert "R-0138" in str(by_name(again)["R-0138 front.jpg"].reason)
    assert library.photos.take_in(again).entries == ()
    library.history.undo()
    assert library.photos.every() == []
    assert library.pieces.count() == 2
    library.history.redo()
    assert len(library.photos.every()) == 10
    assert library.check() == []


def test_every_proposal_can_be_changed(library, folder):
    plan = library.photos.plan([folder])
    paths = {each.name: each.path for each in plan.proposals}
    plan = plan.to_inbox([paths["KW-07 side.jpg"], paths["KW-07 sketch.jpg"]])
    plan = plan.to_piece([paths["IMG_0001.jpg"], paths["IMG_2.jpg"]], "p2", "แหวน-12")
    plan = plan.changed([paths["DSC0001.jpg"]], is_wanted=False)
    plan = plan.to_new([paths["DSC0002.jpg"]], NewPiece("lotus pendant", "LP-1", "Lotus", "", "pendant"))
    library.photos.take_in(plan)
    assert {photo.name for photo in library.photos.inbox()} == {"KW-07 side.jpg", "KW-07 sketch.jpg"}
    assert len(library.photos.of_piece("p2")) == 3 - (by_name(plan)["IMG_0001.jpg"].result == "duplicate")
    assert [photo.name for photo in library.photos.of_piece(library.pieces.by_code("LP-1").id)] == ["DSC0002.jpg"]


def test_a_stop_leaves_nothing(library, folder):
    plan = library.photos.plan([folder])

    class Stop:
        def step(self, done, of, what=""):
            if done >= 6:
                raise Cancelled

    with pytest.raises(Cancelled):
        library.photos.take_in(plan, Stop())
    assert library.photos.every() == []
    assert library.store.photos.digests() == []


def copies(seed):
    """What a picture goes through: saved again, shrunk, sent through a chat, turned and saved."""
    image = picture(seed, (1200, 900))
    small = image.resize((640, 480), Image.Resampling.LANCZOS)
    return {
        "again.jpg": saved(image, "JPEG", quality=60),
        "shrunk.jpg": saved(small, "JPEG", quality=85),
        "chat.jpg": saved(image.resize((1000, 750)), "JPEG", quality=45, progressive=True),
        "as png.png": saved(small, "PNG"),
        "turned.jpg": saved(image.rotate(90, expand=True), "JPEG", quality=80),
        "upside down.jpg": saved(image.rotate(180), "JPEG", quality=80),
        "turned by its notes.jpg": saved(image.rotate(90, expand=True), "JPEG", quality=80, exif=exif(6).tobytes()),
    }


def test_copies_are_known_again(library, tmp_path):
    (tmp_path / "first.jpg").write_bytes(saved(picture(1, (1200, 900)), "JPEG", quality=92))
    library.photos.add([tmp_path / "first.jpg"], piece_id="p1")
    later = tmp_path / "later"
    later.mkdir()
    for name, data in copies(1).items():
        (later / name).write_bytes(data)
    for seed in range(2, 12):
        (later / f"other {seed}.jpg").write_bytes(jpeg(seed))
    plan = library.photos.plan([later])
    for each in plan.proposals:
        names = {alike.name for alike in each.alike}
        assert ("first.jpg" in names) == (each.name in copies(1)), each.name
        if names:
            first = next(alike for alike in each.alike if alike.name == "first.jpg")
            assert str(first.where) == "with R-0138"
    report = library.photos.add([later])
    assert all(bool(entry.alike) == (Path(entry.path).name in copies(1)) for entry in report.entries)
    assert len(library.photos.look_alikes()) == 28


def test_of_a_picture_saved_again_and_again_a_dozen_copies_are_named(library, tmp_path):
    paths = [tmp_path / f"{quality}.jpg" for quality in range(60, 76)]
    for place, path in enumerate(paths):
        path.write_bytes(saved(picture(1, (1200, 900)), "JPEG", quality=60 + place))
    report = library.photos.add(paths)
    assert [len(entry.alike) for entry in report.entries] == [*range(12), 12, 12, 12, 12]
    assert report.entries[-1].alike == tuple(entry.photo_id for entry in report.entries[:12])
    assert len(library.photos.look_alikes()) == 16 * 15 // 2


def test_a_better_version_takes_the_place_of_the_old_one(library, tmp_path):
    (tmp_path / "small.jpg").write_bytes(saved(picture(1, (320, 240)), "JPEG", quality=80))
    (tmp_path / "large.jpg").write_bytes(saved(picture(1, (1200, 900)), "JPEG", quality=92))
    library.photos.add([tmp_path / "small.jpg"], piece_id="p1")
    (old,) = library.photos.of_piece("p1")
    report = library.photos.add([tmp_path / "large.jpg"])
    assert report.entries[0].alike == (old.id,)
    library.photos.keep_larger(report.entries[0].photo_id, old.id)
    (new,) = library.photos.of_piece("p1")
    assert (new.name, new.is_cover, new.position) == ("large.jpg", True, old.position)
    assert [photo.name for photo in library.photos.trashed()] == ["small.jpg"]
    library.history.undo()
    assert [photo.name for photo in library.photos.of_piece("p1")] == ["small.jpg"]
    library.photos.keep_larger(old.id, report.entries[0].photo_id)
    assert [photo.name for photo in library.photos.trashed()] == ["small.jpg"]


def test_a_plan_can_replace_a_picture(library, tmp_path):
    (tmp_path / "small.jpg").write_bytes(saved(picture(1, (320, 240)), "JPEG", quality=80))
    library.photos.add([tmp_path / "small.jpg"], piece_id="p1")
    (tmp_path / "large.jpg").write_bytes(saved(picture(1, (1200, 900)), "JPEG", quality=92))
    plan = library.photos.plan([tmp_path / "large.jpg"])
    (proposal,) = plan.proposals
    library.photos.take_in(plan.changed([proposal.path], instead_of=proposal.alike[0].photo_id))
    assert [photo.name for photo in library.photos.of_piece("p1")] == ["large.jpg"]
    library.history.undo()
    assert [photo.name for photo in library.photos.of_piece("p1")] == ["small.jpg"]


def test_what_is_missing_is_made_once(library, tmp_path):
    noisy = Image.effect_noise((1800, 1400), 90).convert("RGB")
    (tmp_path / "photo.jpg").write_bytes(saved(noisy, "JPEG", quality=92))
    (tmp_path / "small.jpg").write_bytes(jpeg(1))
    library.photos.add([tmp_path / "photo.jpg", tmp_path / "small.jpg"])
    large, small = (library.photos.every()[place].digest for place in (0, 1))
    # A large photo's screen picture is made later, a small one is read quickly enough.
    assert library.photos.incomplete() == [large]
    assert library.store.derived.preview(large) is None
    assert library.photos.complete() == 1
    kept = library.store.derived.preview(large)
    assert Image.open(BytesIO(kept)).size == (1600, 1244)
    assert library.photos.preview(large) == kept
    assert library.store.derived.preview(small) is None
    assert Image.open(BytesIO(library.photos.preview(small))).size == (480, 360)
    assert library.photos.complete() == 0
    with library.store._transactions.derived():
        library.store._connection.execute("DELETE FROM thumbnail")
        library.store._connection.execute("DELETE FROM likeness")
    assert library.photos.complete() == 2
    assert library.photos.thumbnail(small)
    assert library.check() == []


def test_a_picture_that_cannot_be_read_any_more_is_tried_once(library, tmp_path):
    (tmp_path / "photo.jpg").write_bytes(jpeg(1))
    library.photos.add([tmp_path / "photo.jpg"])
    with library.store._transactions.derived():
        library.store._connection.execute("UPDATE original SET bytes = x'00'")
        library.store._connection.execute("DELETE FROM preview")
    assert library.photos.complete() == 1
    assert library.photos.complete() == 0
