"""Memory for a thread is asked for before it starts."""

import mmap

import pytest

from jewelcraft.domain.thread_room import require_room


def test_there_is_room_on_a_machine_that_runs_tests():
    require_room()


def test_without_memory_it_is_said_at_once(monkeypatch):
    def no_room(*_words):
        raise OSError(12, "Cannot allocate memory")

    monkeypatch.setattr(mmap, "mmap", no_room)
    with pytest.raises(MemoryError):
        require_room()
