"""Threads start only where there is memory for them; where there is none, that is said and nothing is left behind."""

from __future__ import annotations

import errno
import mmap
from concurrent.futures import ThreadPoolExecutor

import pytest

from jewelcraft.__main__ import main
from jewelcraft.domain.errors import is_short_of_memory
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.work_ahead import hand_over
from jewelcraft.library import examined_files
from jewelcraft.library.library import Library
from tests.images.torture import saved
from tests.images.torture import upright


@pytest.fixture
def shop(tmp_path):
    path = tmp_path / "shop.jewelcraft"
    Library.create(path, WorkshopSettings(name="Shop")).close()
    (tmp_path / "ring.png").write_bytes(saved(upright(24, 16), "PNG"))
    return path


def no_room(*_words):
    raise OSError(errno.ENOMEM, "Cannot allocate memory")


def test_work_is_handed_to_a_thread():
    with ThreadPoolExecutor(1) as pool:
        assert hand_over(pool, divmod, 17, 5).result() == (3, 2)
        assert hand_over(pool, sorted, [1, 2], reverse=True).result() == [2, 1]


def test_no_thread_is_started_without_memory_for_it(monkeypatch):
    monkeypatch.setattr(mmap, "mmap", no_room)
    with ThreadPoolExecutor(1) as pool:
        with pytest.raises(MemoryError):
            hand_over(pool, divmod, 17, 5)
        assert not pool._threads


def no_thread(*_words):
    raise RuntimeError("can't start new thread")


@pytest.mark.parametrize(
    ("place", "name", "starved"), [(mmap, "mmap", no_room), (examined_files, "hand_over", no_thread)]
)
def test_an_import_without_memory_for_threads_is_refused_in_words(shop, place, name, starved, monkeypatch, capfd):
    monkeypatch.setattr(place, name, starved)
    assert main(["photos", "add", str(shop), str(shop.parent / "ring.png")]) == 1
    assert capfd.readouterr().err.strip() == "The computer is out of memory. Close something and try again."
    with Library.open(shop) as library:
        assert library.photos.inbox() == []
        assert library.history.entries() == []
        assert library.check() == []


@pytest.mark.parametrize(
    ("error", "is_short"),
    [
        (MemoryError(), True),
        (RuntimeError("can't start new thread"), True),
        (RuntimeError("can't allocate read lock"), True),
        (RuntimeError("an action is still open"), False),
        (OSError("can't start new thread"), False),
    ],
)
def test_a_lack_of_memory_is_known_by_its_words(error, is_short):
    assert is_short_of_memory(error) is is_short


def test_another_fault_of_ours_is_not_taken_for_it(shop, monkeypatch):
    def fault(*_words):
        raise RuntimeError("an action is still open")

    monkeypatch.setattr(examined_files, "hand_over", fault)
    with pytest.raises(RuntimeError, match="still open"):
        main(["photos", "add", str(shop), str(shop.parent / "ring.png")])
