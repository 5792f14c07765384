"""Threads are only started while there is memory for them; what cannot start is said at once."""

from __future__ import annotations

import mmap
from concurrent.futures import ThreadPoolExecutor
from threading import Thread

import pytest

from jewelcraft.domain.work_ahead import hand_over
from jewelcraft.domain.work_ahead import started_thread


def test_a_thread_of_ones_own_does_its_work():
    done = []
    started_thread(done.append, "work", 7).join()
    assert done == [7]


def test_work_is_handed_to_a_pool():
    with ThreadPoolExecutor(1) as pool:
        assert hand_over(pool, max, 3, 5).result() == 5


def test_where_there_is_no_room_no_thread_is_begun(monkeypatch):
    def refuse(*_words):
        raise OSError(12, "Cannot allocate memory")

    monkeypatch.setattr(mmap, "mmap", refuse)
    with pytest.raises(MemoryError):
        started_thread(print, "work")


def test_a_thread_that_cannot_start_is_a_lack_of_memory(monkeypatch):
    def refuse(_thread):
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(Thread, "start", refuse)
    with pytest.raises(MemoryError):
        started_thread(print, "work")
