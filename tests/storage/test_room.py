"""What does not fit onto a disk is refused before it is copied, saying why."""

from __future__ import annotations

import shutil
from typing import NamedTuple

import pytest

from jewelcraft.domain.errors import LibraryFileError
from jewelcraft.storage import room
from jewelcraft.storage.errors import known_name
from jewelcraft.storage.room import is_fat
from jewelcraft.storage.room import require_room

MOUNTS = "/dev/sda1 / ext4 rw 0 0\n/dev/sdb1 /media/my\\040stick vfat rw 0 0\n"


class Usage(NamedTuple):
    """What a disk says of its room."""

    total: int
    used: int
    free: int


@pytest.fixture
def five_gigabytes(tmp_path):
    """A library of that length, of which the disk holds nothing."""
    path = tmp_path / "shop.jewelcraft"
    with path.open("wb") as file:
        file.truncate(5_000_000_000)
    return path


def test_a_stick_that_takes_no_such_file_is_told_of(five_gigabytes, tmp_path, monkeypatch):
    monkeypatch.setattr(room, "is_fat", lambda _folder: True)
    with pytest.raises(LibraryFileError, match="second place"):
        require_room(five_gigabytes, tmp_path / "copy.jewelcraft")


def test_a_disk_without_room_is_told_of_with_what_is_needed(five_gigabytes, tmp_path, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: Usage(10**10, 9 * 10**9, 10**9))
    with pytest.raises(LibraryFileError, match="5000 MB are needed, 1000 MB are free"):
        require_room(five_gigabytes, tmp_path / "copy.jewelcraft")


def test_what_fits_is_let_by(five_gigabytes, tmp_path, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: Usage(10**10, 0, 10**10))
    require_room(five_gigabytes, tmp_path / "copy.jewelcraft")


def test_a_backup_asks_before_it_begins(store, path, tmp_path, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: Usage(100, 99, 1))
    with pytest.raises(LibraryFileError, match="no room for copy"):
        store.backup(tmp_path / "copy.jewelcraft")
    assert not (tmp_path / "copy.jewelcraft").exists()


def test_the_kind_of_disk_is_read_from_the_list_of_the_system(tmp_path):
    from pathlib import Path

    assert is_fat(Path("/media/my stick/backups"), MOUNTS)
    assert not is_fat(Path("/srv/mei"), MOUNTS)


@pytest.mark.parametrize(
    ("draft", "name"),
    [
        (".shop.jewelcraft.4711.part", "shop.jewelcraft"),
        ("..shop.jewelcraft.restored.part.whole.part", "shop.jewelcraft"),
        (".shop.jewelcraft.4711.new", "shop.jewelcraft"),
        ("shop.jewelcraft", "shop.jewelcraft"),
        ("my.part", "my.part"),
    ],
)
def test_a_draft_is_spoken_of_by_the_name_it_is_to_have(draft, name):
    assert known_name(draft) == name
