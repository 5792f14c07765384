"""Synced and network folders are told apart from a computer's own; on a network the log is not used."""

from __future__ import annotations

from pathlib import Path
from pathlib import PurePosixPath
from pathlib import PureWindowsPath

import pytest

from jewelcraft.domain.piece import Piece
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.storage import connection
from jewelcraft.storage.errors import LookOnlyError
from jewelcraft.storage.errors import ReadOnlyPlaceError
from jewelcraft.storage.risky_places import PlaceKind
from jewelcraft.storage.risky_places import is_on_network
from jewelcraft.storage.risky_places import place_of
from jewelcraft.storage.risky_places import synced_by
from jewelcraft.storage.store import Store

MOUNTS = """/dev/sda1 / ext4 rw 0 0
//server/share /media/shop\\040files cifs rw 0 0
server:/data /net nfs4 rw 0 0
/dev/sdb1 /net/local ext4 rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "name"),
    [
        (PureWindowsPath(r"D:\Ani\OneDrive\Shop.jewelcraft"), "OneDrive"),
        (PureWindowsPath(r"D:\Ani\OneDrive - Toko Emas\x\Shop.jewelcraft"), "OneDrive"),
        (PureWindowsPath(r"G:\My Drive\Shop.jewelcraft"), "Google Drive"),
        (PurePosixPath("/data/Dropbox (Personal)/Shop.jewelcraft"), "Dropbox"),
        (PurePosixPath("/data/Library/Mobile Documents/com~apple~CloudDocs/Shop.jewelcraft"), "iCloud"),
        (PureWindowsPath(r"D:\Ani\Documents\Dropbox.jewelcraft"), ""),
        (PurePosixPath("/data/Boxes/Shop.jewelcraft"), ""),
    ],
)
def test_synced_folders_are_known_by_name(path, name):
    assert synced_by(path) == name


def test_the_computer_says_where_onedrive_is(monkeypatch):
    monkeypatch.setenv("OneDrive", "/data/cloud")
    assert synced_by(PurePosixPath("/data/cloud/a/Shop.jewelcraft")) == "OneDrive"


@pytest.mark.parametrize(
    ("path", "remote"),
    [("/media/shop files/a.jewelcraft", True), ("/net/a", True), ("/net/local/a", False), ("/data/a", False)],
)
def test_network_folders_are_known_by_their_mount(path, remote):
    assert is_on_network(Path(path), MOUNTS) is remote


def test_a_shared_folder_of_windows_is_known_by_its_name():
    assert is_on_network(Path("//server/share/a.jewelcraft"))
    assert place_of(Path("/net/a"), MOUNTS) == (PlaceKind.NETWORK, "")


def test_on_a_network_the_log_is_not_used(tmp_path, monkeypatch):
    monkeypatch.setattr(connection, "is_on_network", lambda _path: True)
    path = tmp_path / "shop.jewelcraft"
    store = Store.create(path, WorkshopSettings())
    with store.action(sentence("Test")):
        store.pieces.insert(Piece("1", "R-1"))
    assert not path.with_name(path.name + "-wal").exists()
    reader = Store.open(path, read_only=True)
    assert reader.pieces.by_code("R-1") is not None
    reader.close()
    store.close()


def test_a_change_where_one_may_only_look_is_one_sentence(tmp_path):
    path = tmp_path / "shop.jewelcraft"
    Store.create(path, WorkshopSettings()).close()
    store = Store.open(path, read_only=True)
    with pytest.raises(LookOnlyError, match="look only"), store.action(sentence("Test")):
        pass
    store.close()


@pytest.mark.parametrize("code", [13, 30])
def test_a_place_that_cannot_be_written_is_told_apart(tmp_path, monkeypatch, code):
    path = tmp_path / "shop.jewelcraft"
    Store.create(path, WorkshopSettings()).close()

    def refuse(*_):
        raise OSError(code, "no")

    monkeypatch.setattr("jewelcraft.storage.writer_lock.os.open", refuse)
    with pytest.raises(ReadOnlyPlaceError, match="cannot be changed where it lies"):
        Store.open(path)
