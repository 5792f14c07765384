"""The pictures of a library are read for print through a second door, on another thread, and are the same there."""

import threading
from dataclasses import replace

import pytest
from PIL import Image

from jewelcraft.domain.print_profile import BUILT_IN
from jewelcraft.domain.recipe import Recipe
from jewelcraft.domain.recipe_steps import Crop
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.texts import Texts
from jewelcraft.library.editions import ExportWishes
from jewelcraft.library.library import Library
from jewelcraft.library.print_pictures import PrintPictures

SCREEN = ExportWishes(next(profile for profile in BUILT_IN if profile.id == "screen"))


@pytest.fixture
def library(tmp_path):
    with Library.create(tmp_path / "w.jewelcraft", WorkshopSettings(name="Baan Ngoen")) as library:
        yield library


@pytest.fixture
def catalog(library, tmp_path):
    ids = []
    for number, ending in enumerate(("jpg", "png", "jpg")):
        piece = replace(library.pieces.new("ring"), titles=Texts.of({"en": f"Ring {number}"}))
        library.pieces.add(piece)
        path = tmp_path / f"{number}.{ending}"
        Image.effect_noise((300, 200 + number), 60).convert("RGB").save(path)
        library.photos.add([path], piece_id=piece.id)
        ids.append(piece.id)
    library.workbench.save(library.photos.of_piece(ids[2])[0].id, Recipe((Crop(0, 0, 5000, 5000),)))
    catalog = replace(library.catalogs.new("Fair"), piece_ids=tuple(ids))
    library.catalogs.add(catalog)
    return catalog


def read_elsewhere(source, pictures):
    """Read pictures on a thread of its own."""
    found = {}

    def work():
        with source.apart() as read:
            found.update((picture, read(picture)) for picture in pictures)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    return found


def test_a_thread_reads_the_same_bytes_while_the_library_is_open(library, catalog):
    source = PrintPictures(library)
    pictures = [photo.picture for piece_id in catalog.piece_ids for photo in library.photos.of_piece(piece_id)]
    assert len(pictures) == 3
    assert "~" in pictures[2]
    assert read_elsewhere(source, pictures) == {picture: source(picture) for picture in pictures}


def test_an_export_reads_through_the_second_door_and_lets_it_go(library, catalog, tmp_path, monkeypatch):
    first, read, names = library.photos, [], set()
    through_first = type(first).for_print

    def noted(photos, picture):
        read.append(photos is first)
        names.add(threading.current_thread().name)
        return through_first(photos, picture)

    monkeypatch.setattr(type(first), "for_print", noted)
    library.editions.export(catalog, tmp_path / "a.pdf", SCREEN)
    assert read == [False] * 3
    assert names == {"pictures"}
    assert not [thread for thread in threading.enumerate() if thread.name in {"pictures", "outflow"}]


def test_where_there_is_no_second_door_the_first_one_is_enough(library, catalog, tmp_path, monkeypatch):
    library.editions.export(catalog, tmp_path / "a.pdf", SCREEN)
    edition = library.editions.all()[0]

    def locked(*_words, **_named):
        raise OSError("no more handles")

    monkeypatch.setattr(Library, "open", locked)
    report = library.editions.reprint(edition.id, tmp_path / "b.pdf")
    assert report.warnings == ()
    assert (tmp_path / "b.pdf").read_bytes() == (tmp_path / "a.pdf").read_bytes()


def test_a_draft_of_a_library_that_is_only_read_is_printed_so_too(library, catalog, tmp_path):
    with Library.open(library.path, read_only=True) as reader:
        report = reader.editions.export(catalog, tmp_path / "draft.pdf", SCREEN)
    assert report.edition is None
    assert report.pieces == 3
