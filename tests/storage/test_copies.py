"""Copies of a library: small, whole, examined before they count, and never at the cost of an earlier one."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import zipfile

import pytest

from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.domain.photo import Photo
from jewelcraft.domain.photo import PhotoKind
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.work import Cancelled
from jewelcraft.storage import blob_packs
from jewelcraft.storage import copy_making
from jewelcraft.storage.comparison import compare
from jewelcraft.storage.copy_making import make_copy
from jewelcraft.storage.copy_mirror import mirror
from jewelcraft.storage.copy_restoring import originals_in
from jewelcraft.storage.copy_restoring import restore_copy
from jewelcraft.storage.copy_set import CopySet
from jewelcraft.storage.store import Store
from tests.storage.test_check_and_backup import Stopping

LABEL = sentence("Test")


def picture(number):
    return b"\xff\xd8\xff" + bytes([number]) * 30_000


def add_photo(store, number, piece_id=None):
    data = picture(number)
    digest = hashlib.sha256(data).hexdigest()
    with store.action(LABEL):
        store.photos.put_original(digest, data)
        store.photos.put_thumbnail(digest, b"\xff\xd8\xffsmall" + bytes([number]))
        name = f"IMG_{number}.jpg"
        store.photos.insert(Photo(str(number), digest, piece_id, PhotoKind.PHOTO, name, "image/jpeg", 1, 1, 1))
    return digest


@pytest.fixture
def stocked(store):
    with store.action(LABEL):
        store.pieces.insert(Piece("1", "R-1", notes="แหวน"))
    for number in range(4):
        add_photo(store, number)
    return store


@pytest.fixture
def copies(tmp_path):
    return CopySet(tmp_path / "set")


def every_row(path):
    """Everything in a file: each table with its rows, the search tables' own included."""
    connection = sqlite3.connect(path)
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    found = {}
    for name in names:
        try:
            found[name] = sorted(map(repr, connection.execute(f'SELECT * FROM "{name}"').fetchall()))
        except sqlite3.OperationalError:
            continue  # a table without content of its own
    connection.close()
    return found


def bytes_in(folder):
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def test_a_copy_becomes_the_same_file_again_row_for_row(stocked, path, copies, tmp_path):
    report = make_copy(path, copies)
    assert report.is_new
    target = tmp_path / "again.jewelcraft"
    assert restore_copy(copies, report.copy, target) == []
    stocked.close()
    assert every_row(target) == every_row(path)
    again = Store.open(target)
    assert again.check() == []
    assert again.undo_label() == LABEL
    assert again.photos.original(hashlib.sha256(picture(2)).hexdigest()) == picture(2)
    again.close()
    assert not list(tmp_path.rglob("*.part"))


def test_ten_new_photos_write_ten_photos(stocked, path, copies):
    make_copy(path, copies)
    before = bytes_in(copies.folder)
    add_photo(stocked, 9)
    report = make_copy(path, copies)
    assert report.is_new
    assert report.bytes_written < len(picture(9)) + 60_000
    assert bytes_in(copies.folder) - before < len(picture(9)) + 60_000


def test_nothing_new_writes_no_copy_yet_counts_as_todays(stocked, path, copies):
    first = make_copy(path, copies)
    again = make_copy(path, copies)
    assert (again.is_new, again.bytes_written, again.copy.number) == (False, 0, first.copy.number)
    assert len(copies.copies()) == 1
    assert copies.current_at() is not None


def test_pictures_can_be_taken_out_with_any_computer(stocked, path, copies):
    make_copy(path, copies)
    (pack,) = copies.packs.packs()
    with zipfile.ZipFile(pack) as file:
        assert f"{hashlib.sha256(picture(1)).hexdigest()}.jpg" in file.namelist()
        assert file.testzip() is None


def test_packs_stay_small_enough_for_any_stick(stocked, path, copies, monkeypatch):
    monkeypatch.setattr(blob_packs, "PACK_BYTES", 40_000)
    make_copy(path, copies)
    assert len(copies.packs.packs()) >= 2
    assert max(pack.stat().st_size for pack in copies.packs.packs()) < 100_000
    assert copies.verify(copies.copies()[0]) == []


def test_a_damaged_library_makes_no_copy_and_the_earlier_one_stays(stocked, path, copies):
    make_copy(path, copies)
    stocked.close()
    connection = sqlite3.connect(path)
    connection.execute("INSERT INTO piece_text VALUES ('ghost', 'titles', 'en', 'x')")
    connection.commit()
    connection.close()
    with pytest.raises(LibraryFileError, match="damaged"):
        make_copy(path, copies)
    (copy,) = copies.copies()
    assert copies.verify(copy) == []
    assert not list(copies.folder.rglob("*.part"))


def test_a_damaged_original_is_told_and_its_good_bytes_in_an_earlier_copy_stay(stocked, path, copies, tmp_path):
    make_copy(path, copies)
    fresh = add_photo(stocked, 7)
    stocked.close()
    data = bytearray(path.read_bytes())
    for number in (2, 7):
        data[data.index(bytes([number]) * 3000) + 99] ^= 1
    path.write_bytes(data)
    with Opened(path):
        report = make_copy(path, copies)
    assert report.damaged == (fresh,)
    target = tmp_path / "again.jewelcraft"
    assert restore_copy(copies, report.copy, target) == [fresh]
    with Opened(target) as again:
        assert again.photos.original(hashlib.sha256(picture(2)).hexdigest()) == picture(2)
        (problem,) = again.check()
        assert "IMG_7.jpg" in str(problem)


class Opened:
    def __init__(self, path):
        self.path = path

    def __enter__(self):
        self.store = Store.open(self.path)
        return self.store

    def __exit__(self, *_):
        self.store.close()


def test_a_picture_that_rotted_in_the_set_is_written_anew(stocked, path, copies):
    make_copy(path, copies)
    (pack,) = copies.packs.packs()
    data = bytearray(pack.read_bytes())
    data[data.index(bytes([3]) * 3000) + 5] ^= 1
    pack.write_bytes(data)
    (lost,) = copies.verify(copies.copies()[0])
    assert lost == hashlib.sha256(picture(3)).hexdigest()
    assert not copies.copies()[0].is_good
    report = make_copy(path, copies)
    assert report.healed == 1
    assert copies.verify(copies.copies()[0]) == []


@pytest.mark.parametrize("cut", [0, 10, 5000])
def test_a_pack_cut_short_is_set_aside_and_its_pictures_written_anew(stocked, path, copies, cut):
    make_copy(path, copies)
    (pack,) = copies.packs.packs()
    pack.write_bytes(pack.read_bytes()[:cut])
    make_copy(path, copies)
    assert copies.verify(copies.copies()[0]) == []
    assert pack.with_name(pack.name + ".damaged").exists()


def test_a_damaged_copy_is_told_and_never_replaces_a_good_one(stocked, path, copies, tmp_path):
    first = make_copy(path, copies)
    add_photo(stocked, 8)
    second = make_copy(path, copies)
    second.copy.path.write_bytes(second.copy.path.read_bytes()[:-500])
    newest, older = copies.copies()
    assert not newest.is_good
    assert older.is_good
    assert copies.verify(newest) == [newest.path.name]
    with pytest.raises(LibraryFileError, match="is damaged"):
        restore_copy(copies, newest, tmp_path / "x.jewelcraft")
    assert not (tmp_path / "x.jewelcraft").exists()
    third = make_copy(path, copies)
    assert third.is_new
    assert third.copy.number == 3
    assert first.copy.path.exists()


@pytest.mark.parametrize("step", range(1, 6))
def test_stopping_leaves_the_earlier_copies(stocked, path, copies, step):
    make_copy(path, copies)
    for number in range(10, 14):
        add_photo(stocked, number)
    with pytest.raises(Cancelled):
        make_copy(path, copies, Stopping(step))
    (copy,) = copies.copies()
    assert copies.verify(copy) == []
    assert not list(copies.folder.rglob("*.part"))


def test_a_full_disk_is_said_and_costs_no_earlier_copy(stocked, path, copies, monkeypatch):
    make_copy(path, copies)
    add_photo(stocked, 9)

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(copy_making, "write_copy", full)
    with pytest.raises(LibraryFileError, match="disk is full"):
        make_copy(path, copies)
    (copy,) = copies.copies()
    assert copies.verify(copy) == []


def test_two_programs_do_not_write_to_one_set(stocked, path, copies):
    with copies.held(), pytest.raises(LibraryFileError, match="Another window is making a copy"):
        make_copy(path, CopySet(copies.folder))


def test_what_a_power_cut_left_is_cleared_away(stocked, path, copies):
    make_copy(path, copies)
    for name in (".000002 x.jewelcopy.77.part", ".000002-1.zip.77.part"):
        (copies.copies_folder / name).write_bytes(b"half")
    (copies.packs.folder / ".000002-1.zip.77.part").write_bytes(b"half")
    assert len(copies.copies()) == 1
    make_copy(path, copies)
    assert not list(copies.folder.rglob("*.part"))


def test_old_copies_and_the_pictures_only_they_need_go_in_time(stocked, path, copies):
    swept = add_photo(stocked, 50)
    make_copy(path, copies)
    with stocked.action(LABEL):
        stocked.photos.delete(["50"])
    stocked.forget_history()
    assert stocked.sweep().originals == 1
    for number in range(60, 75):
        with stocked.action(LABEL):
            stocked.pieces.insert(Piece(str(number), f"R-{number}"))
        make_copy(path, copies)
    numbers = [copy.number for copy in copies.copies()]
    assert numbers == list(range(16, 8, -1))
    # The first pack holds four pictures that are needed and one that is not: it stays as it is.
    assert swept in copies.packs.digests()
    assert copies.verify(copies.copies()[0]) == []
    copies.packs.drop_unused({hashlib.sha256(picture(1)).hexdigest()}, "tidied")
    copies.packs.forget_index()
    assert copies.packs.digests() == {hashlib.sha256(picture(1)).hexdigest()}
    assert copies.packs.read(hashlib.sha256(picture(1)).hexdigest()) == picture(1)


def test_the_second_place_holds_the_same_and_only_what_is_new_is_carried(stocked, path, copies, tmp_path):
    make_copy(path, copies)
    stick = CopySet(tmp_path / "stick")
    first = mirror(copies, stick)
    assert first.files == 2
    assert mirror(copies, stick).files == 0
    add_photo(stocked, 9)
    make_copy(path, copies)
    again = mirror(copies, stick)
    assert again.files == 2
    assert again.bytes_written < 100_000
    assert stick.verify(stick.copies()[0]) == []
    assert restore_copy(stick, stick.copies()[0], tmp_path / "again.jewelcraft") == []


def test_a_stick_pulled_out_leaves_what_was_finished(stocked, path, copies, tmp_path, monkeypatch):
    make_copy(path, copies)
    add_photo(stocked, 9)
    make_copy(path, copies)
    stick = CopySet(tmp_path / "stick")
    real, calls = os.fsync, []

    def fsync(descriptor):
        calls.append(descriptor)
        if len(calls) >= 4:
            raise OSError(5, "Input/output error")
        real(descriptor)

    with monkeypatch.context() as patch:
        patch.setattr("jewelcraft.storage.copy_mirror.os.fsync", fsync)
        with pytest.raises(OSError, match="Input"):
            mirror(copies, stick)
    assert not list(stick.folder.rglob("*.part"))
    mirror(copies, stick)
    assert [stick.verify(copy) for copy in stick.copies()] == [[], []]


def test_a_worn_out_stick_is_told(stocked, path, copies, tmp_path, monkeypatch):
    make_copy(path, copies)
    monkeypatch.setattr("jewelcraft.storage.copy_mirror._pack_is_whole", lambda *_: False)
    stick = CopySet(tmp_path / "stick")
    with pytest.raises(LibraryFileError, match="worn"):
        mirror(copies, stick)
    assert stick.copies() == []


def test_what_differs_is_told_by_what_a_person_can_name(stocked, path, copies, tmp_path):
    make_copy(path, copies)
    with stocked.action(LABEL):
        stocked.pieces.insert(Piece("2", "R-2"))
        stocked.pieces.update(Piece("1", "R-1", notes="changed"))
    add_photo(stocked, 9, "2")
    older = tmp_path / "older.sqlite"
    copies.unpack(copies.copies()[0], older)
    found = compare(path, older)
    assert found.names_of("piece", found.room("piece").only_first) == ["R-2"]
    assert found.names_of("piece", found.room("piece").changed) == ["R-1"]
    assert found.names_of("photo", found.room("photo").only_first) == ["IMG_9.jpg"]
    assert not found.room("rate")
    assert compare(older, older).rooms == {}


def test_pictures_are_found_by_digest_in_another_library(stocked, path):
    digest = hashlib.sha256(picture(1)).hexdigest()
    with originals_in(path) as read:
        assert read(digest) == picture(1)
        assert read("0" * 64) is None
    with originals_in(path.with_name("none.jewelcraft")) as read:
        assert read(digest) is None
