"""Damage is found and named; a backup is whole or not there."""

from __future__ import annotations

import hashlib
import sqlite3

import pytest

from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.domain.photo import Photo
from jewelcraft.domain.photo import PhotoKind
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.work import Cancelled
from jewelcraft.storage.store import Store

LABEL = sentence("Test")


class Stopping:
    """Listens, and asks to stop at a step."""

    def __init__(self, at: int) -> None:
        self.steps = 0
        self.at = at

    def step(self, done: int, of: int, what: str = "") -> None:
        self.steps += 1
        assert done <= of
        if self.steps == self.at:
            raise Cancelled


@pytest.fixture
def stocked(store):
    with store.action(LABEL):
        store.pieces.insert(Piece("1", "R-1"))
        for number in range(5):
            data = bytes([number]) * 30_000
            digest = hashlib.sha256(data).hexdigest()
            store.photos.put_original(digest, data)
            piece_id = "1" if number == 2 else None
            photo = Photo(str(number), digest, piece_id, PhotoKind.PHOTO, f"IMG_{number}.jpg", "image/jpeg", 1, 1, 1)
            store.photos.insert(photo)
    return store


def spoil(path, *statements):
    connection = sqlite3.connect(path, isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def test_a_sound_file_has_no_problems(stocked):
    assert stocked.check() == []


def test_each_damaged_photo_is_named(stocked, path):
    stocked.close()
    data = bytearray(path.read_bytes())
    for number in (2, 4):
        place = data.index(bytes([number]) * 3000)
        data[place + 100] ^= 1
    path.write_bytes(data)
    opened = Store.open(path, read_only=True)
    problems = sorted(map(str, opened.check()))
    assert len(problems) == 2
    assert "IMG_4.jpg is damaged" in problems[0]
    assert "R-1 / IMG_2.jpg is damaged" in problems[1]
    opened.close()


def test_lost_rows_are_told(stocked, path):
    stocked.close()
    digest = hashlib.sha256(bytes([3]) * 30_000).hexdigest()
    spoil(
        path,
        f"DELETE FROM original WHERE digest = '{digest}'",
        "INSERT INTO piece_text VALUES ('ghost', 'titles', 'en', 'x')",
        "DELETE FROM listing",
    )
    opened = Store.open(path)
    problems = "\n".join(map(str, opened.check()))
    assert "IMG_3.jpg has lost its picture" in problems
    assert "1 entries of piece_text have lost what they belong to" in problems
    assert "The search does not know" in problems
    opened.rebuild_search()
    assert opened.pieces.ids(PieceQuery("r-1")) == ["1"]
    opened.close()


def test_a_check_can_be_stopped(stocked):
    with pytest.raises(Cancelled):
        stocked.check(Stopping(5))


def test_a_backup_is_the_same_workshop(stocked, tmp_path):
    target = tmp_path / "copy.jewelcraft"
    stocked.backup(target)
    assert [entry.name for entry in tmp_path.iterdir() if "copy" in entry.name] == [target.name]
    copy = Store.open(target)
    assert copy.pieces.get("1") == stocked.pieces.get("1")
    assert copy.photos.all() == stocked.photos.all()
    assert copy.undo_label() == LABEL
    assert copy.check() == []
    copy.close()


def test_a_backup_replaces_an_older_one(stocked, tmp_path):
    target = tmp_path / "copy.jewelcraft"
    stocked.backup(target)
    with stocked.action(LABEL):
        stocked.pieces.insert(Piece("2", "R-2"))
    stocked.backup(target)
    copy = Store.open(target, read_only=True)
    assert copy.pieces.get("2").code == "R-2"
    copy.close()


def test_a_stopped_backup_leaves_the_older_one(stocked, tmp_path):
    target = tmp_path / "copy.jewelcraft"
    stocked.backup(target)
    before = target.read_bytes()
    with pytest.raises(Cancelled):
        stocked.backup(target, Stopping(1))
    assert target.read_bytes() == before
    assert len(list(tmp_path.glob("*copy*"))) == 1
    with stocked.action(LABEL):
        stocked.pieces.insert(Piece("2", "R-2"))


def test_a_backup_never_goes_onto_an_open_workshop(stocked, path, tmp_path):
    with pytest.raises(LibraryFileError, match="open workshop"):
        stocked.backup(path)
    other = Store.create(tmp_path / "other.jewelcraft", WorkshopSettings())
    with pytest.raises(LibraryFileError, match="already open"):
        stocked.backup(other.path)
    other.close()
    with pytest.raises(LibraryFileError):
        stocked.backup(tmp_path)
    with pytest.raises(LibraryFileError):
        stocked.backup(tmp_path / "no" / "copy.jewelcraft")


def test_a_reader_can_back_up_while_the_writer_writes(stocked, path, tmp_path):
    reader = Store.open(path, read_only=True)

    class Writing:
        def __init__(self):
            self.number = 10

        def step(self, done, of, what=""):
            self.number += 1
            with stocked.action(LABEL):
                stocked.pieces.insert(Piece(str(self.number), f"R-{self.number}"))

    reader.backup(tmp_path / "copy.jewelcraft", Writing())
    reader.close()
    copy = Store.open(tmp_path / "copy.jewelcraft")
    assert copy.pieces.ids(PieceQuery()) == ["1"]
    assert copy.check() == []
    copy.close()
