"""Backups as a workshop lives with them: by themselves, in a second place, looked at and brought back."""

from __future__ import annotations

import hashlib
from contextlib import ExitStack
from dataclasses import replace

import pytest

from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.domain.errors import NotFoundError
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.library import second_place
from jewelcraft.library.backup_places import backups_folder
from jewelcraft.library.backups import backups_in
from jewelcraft.library.backups import backups_of
from jewelcraft.library.backups import current_at
from jewelcraft.library.backups import make_backup
from jewelcraft.library.backups import picture_sources
from jewelcraft.library.backups import restore_backup
from jewelcraft.library.backups import restore_in_place
from jewelcraft.library.backups import verify_backup
from jewelcraft.library.library import Library
from jewelcraft.library.restore_preview import bring_back_piece
from jewelcraft.library.restore_preview import preview
from tests.storage.test_older_versions import VERSION_1


@pytest.fixture
def path(tmp_path):
    made = tmp_path / "Toko Emas.jewelcraft"
    with Library.create(made, WorkshopSettings(name="Toko Emas", home_currency="IDR")) as library:
        for code in ("R-1", "R-2"):
            add(library, code)
    return made


def add(library, code):
    library.pieces.add(replace(library.pieces.new(), code=code))


def backed_up(path):
    with Library.open(path, read_only=True) as library:
        return make_backup(library).backup


def test_the_folder_beside_is_known_by_the_librarys_place(path, tmp_path):
    backup = backed_up(path)
    assert backups_of(path) == [backup]
    assert backup.pieces == 2
    assert backup.is_good
    assert current_at(path) is not None
    assert backups_of(tmp_path / "other" / path.name) == []
    assert verify_backup(backup) == []


def test_whole_files_of_earlier_versions_are_listed_and_come_back(path, tmp_path):
    from jewelcraft.library.backups import _place

    backups_folder().mkdir(parents=True)
    old = backups_folder() / f"{path.stem}-{_place(path)}-20250301-181500.jewelcraft"
    import gzip

    old.write_bytes(gzip.decompress(VERSION_1.read_bytes()))
    backup = backed_up(path)
    assert [each.is_whole_file for each in backups_of(path)] == [False, True]
    whole = backups_of(path)[1]
    target = tmp_path / "Back again.jewelcraft"
    restore_backup(whole, target)
    with Library.open(target) as library:
        assert library.settings.name == "Atelier of version 1"
    found = preview(path, whole)
    assert found.codes("new") == ["R-1", "R-2"]
    assert verify_backup(backup) == []


def test_a_preview_says_in_words_what_would_change(path):
    backup = backed_up(path)
    assert preview(path, backup).is_same
    with Library.open(path) as library:
        add(library, "R-3")
        piece = library.store.pieces.by_code("R-1")
        library.pieces.trash([piece.id])
        gone = library.store.pieces.by_code("R-2")
        library.pieces.trash([gone.id])
        library.pieces.delete_for_ever([gone.id])
    found = preview(path, backup)
    words = "\n".join(map(str, found.sentences()))
    assert "New since then, would go (1): R-3" in words
    assert "Changed since then, would be as before (1): R-1" in words
    assert "Deleted since then, would come back (1): R-2" in words


def test_bringing_a_backup_back_keeps_today_first(path):
    backup = backed_up(path)
    with Library.open(path) as library:
        add(library, "R-3")
    today = restore_in_place(backup, path)
    with Library.open(path) as library:
        assert library.store.pieces.by_code("R-3") is None
        assert library.pieces.count() == 2
        assert library.check() == []
    restore_in_place(today, path)
    with Library.open(path) as library:
        assert library.store.pieces.by_code("R-3") is not None


def test_a_library_that_is_open_elsewhere_is_not_replaced(path):
    backup = backed_up(path)
    with Library.open(path) as library:
        add(library, "R-3")
        with pytest.raises(LibraryFileError, match="already open"):
            restore_in_place(backup, path)
    with Library.open(path) as library:
        assert library.store.pieces.by_code("R-3") is not None
    assert not list(path.parent.glob(".*.part"))


def test_a_damaged_library_is_kept_aside_before_it_is_replaced(path):
    backup = backed_up(path)
    data = bytearray(path.read_bytes())
    data[4096 : 4096 + 8000] = b"\xff" * 8000
    path.write_bytes(data)
    assert restore_in_place(backup, path) is None
    (aside,) = path.parent.glob("*damaged 1*")
    assert aside.read_bytes() == bytes(data)
    with Library.open(path) as library:
        assert library.check() == []


def test_a_single_piece_comes_back_and_undo_takes_it_away_again(path):
    backup = backed_up(path)
    with Library.open(path) as library:
        gone = library.store.pieces.by_code("R-2")
        library.pieces.trash([gone.id])
        library.pieces.delete_for_ever([gone.id])
        with ExitStack() as stack:
            read = picture_sources(path, stack)[1]
            bring_back_piece(library, backup, "R-2", read)
            assert library.store.pieces.by_code("R-2") == gone
            with pytest.raises(NotFoundError, match="no piece X-9"):
                bring_back_piece(library, backup, "X-9", read)
        library.history.undo()
        assert library.store.pieces.by_code("R-2") is None


def test_a_stick_is_known_again_under_another_letter(path, tmp_path):
    backed_up(path)
    first, second = tmp_path / "E" / "copies", tmp_path / "F" / "copies"
    first.mkdir(parents=True)
    place = second_place.choose_place(first)
    assert second_place.copy_there(path).files == 1
    assert second_place.known_place().copied_at(path) is not None
    (tmp_path / "E").rename(tmp_path / "F")
    assert second_place.find_place(place, roots=[]) is None
    assert second_place.find_place(place, roots=[tmp_path / "F"]) == second / second_place.FOLDER
    assert second_place.copy_there(path) is None
    again = second_place.choose_place(second)
    assert again.id == place.id
    assert again.copied_at(path) is not None
    (copies,) = second_place.sets_in(second)
    (backup,) = backups_in(copies)
    restore_backup(backup, tmp_path / "new laptop.jewelcraft")
    with Library.open(tmp_path / "new laptop.jewelcraft") as library:
        assert library.settings.name == "Toko Emas"


def test_another_stick_under_the_same_letter_is_not_taken_for_ours(path, tmp_path):
    backed_up(path)
    stick = tmp_path / "E"
    stick.mkdir()
    second_place.choose_place(stick)
    (stick / second_place.FOLDER / "place.json").write_text('{"id": "another"}')
    assert second_place.find_place(roots=[tmp_path]) is None
    assert second_place.copy_there(path) is None


def test_a_stick_taken_away_while_writing_is_one_sentence(path, tmp_path, monkeypatch):
    backed_up(path)
    stick = tmp_path / "E"
    stick.mkdir()
    second_place.choose_place(stick)

    def pulled_out(*_):
        (stick / second_place.FOLDER / "place.json").unlink()
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(second_place, "mirror", pulled_out)
    with pytest.raises(LibraryFileError, match="was taken away while it was written to"):
        second_place.copy_there(path)
    assert second_place.known_place().copied_at(path) is None


def test_the_second_place_is_not_the_first(path):
    backed_up(path)
    with pytest.raises(LibraryFileError, match="first backups"):
        second_place.choose_place(backups_folder())
    second_place.forget_place()
    assert second_place.known_place() is None
    assert second_place.find_place() is None


def test_a_lost_original_is_found_in_a_backup_or_on_the_stick(path, tmp_path):
    data = b"\xff\xd8\xff" + bytes(5000)
    digest = hashlib.sha256(data).hexdigest()
    with Library.open(path) as library:
        library.store.photos.put_original(digest, data)
    backed_up(path)
    stick = tmp_path / "E"
    stick.mkdir()
    second_place.choose_place(stick)
    second_place.copy_there(path)
    with ExitStack() as stack:
        found = [source(digest) for source in picture_sources(path, stack)]
    assert found == [data, data, data]


def test_the_backups_of_a_library_that_was_moved_are_still_found(path, tmp_path):
    backup = backed_up(path)
    moved = tmp_path / "Documents" / path.name
    moved.parent.mkdir()
    assert backups_of(moved) == []
    path.rename(moved)
    assert backups_of(moved) == [backup]
    again = backed_up(moved)
    assert backups_of(moved) == [again, backup]
    restore_in_place(backup, moved)
    with Library.open(moved) as library:
        assert library.check() == []
