"""Mending a library: pictures come back by digest, what is computed is rebuilt, what is broken is salvaged."""

from __future__ import annotations

import hashlib
import io

import pytest
from PIL import Image

from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.library.backups import make_backup
from jewelcraft.library.library import Library
from jewelcraft.library.repair import mend_library
from jewelcraft.library.repair import repair_file


@pytest.fixture
def pictures(tmp_path):
    folder = tmp_path / "pictures"
    folder.mkdir()
    for number in range(3):
        data = io.BytesIO()
        Image.effect_noise((300, 200), 90).convert("RGB").save(data, "JPEG", quality=95)
        (folder / f"IMG_{number}.jpg").write_bytes(data.getvalue())
    return folder


@pytest.fixture
def path(tmp_path, pictures):
    made = tmp_path / "Toko Emas.jewelcraft"
    with Library.create(made, WorkshopSettings(name="Toko Emas")) as library:
        library.photos.add(sorted(pictures.iterdir()))
    return made


def spoil(path, picture):
    data = bytearray(path.read_bytes())
    piece = picture.read_bytes()[15_000:15_040]
    data[data.index(piece) + 20] ^= 0xFF
    path.write_bytes(data)


def test_a_damaged_picture_is_fetched_from_a_backup(path, pictures):
    with Library.open(path, read_only=True) as library:
        make_backup(library)
    victim = pictures / "IMG_1.jpg"
    spoil(path, victim)
    with Library.open(path) as library:
        assert len(library.check()) == 1
        report = mend_library(library)
        assert (report.found, report.lost, report.problems) == (("IMG_1.jpg",), (), ())
        digest = hashlib.sha256(victim.read_bytes()).hexdigest()
        assert library.photos.original(digest) == victim.read_bytes()


def test_without_a_backup_a_folder_of_pictures_helps_whatever_their_names(path, pictures):
    spoil(path, pictures / "IMG_2.jpg")
    with Library.open(path) as library:
        report = mend_library(library)
        assert report.lost == ("IMG_2.jpg",)
        assert "IMG_2.jpg" in str(report.problems[0])
        (pictures / "IMG_2.jpg").rename(pictures / "whatsapp 17.jpg")
        assert mend_library(library, [pictures]).found == ("IMG_2.jpg",)


def test_small_pictures_and_search_are_made_anew(path):
    with Library.open(path) as library:
        before = library.photos.thumbnail(library.photos.every()[0].digest)
        assert mend_library(library).thumbnails == 0
        assert mend_library(library, everything=True).thumbnails == 3
        assert library.photos.thumbnail(library.photos.every()[0].digest) == before


def test_a_broken_file_is_salvaged_with_its_pictures_from_the_backup(path, pictures, tmp_path):
    with Library.open(path, read_only=True) as library:
        make_backup(library)
    spoil(path, pictures / "IMG_0.jpg")
    data = bytearray(path.read_bytes())
    data[0:4096] = bytes(4096)
    path.write_bytes(data)
    report = repair_file(path, tmp_path / "saved.jewelcraft")
    assert report.salvage.mended.pictures_found == ["IMG_0.jpg"]
    assert report.problems == ()
    words = "\n".join(map(str, report.sentences()))
    assert "3 photos saved" in words
    assert "Damaged pictures found elsewhere: 1" in words
    assert path.read_bytes() == bytes(data)
    with Library.open(tmp_path / "saved.jewelcraft") as library:
        assert library.settings.name == "Toko Emas"
        assert all(library.photos.thumbnail(photo.digest) for photo in library.photos.every())
