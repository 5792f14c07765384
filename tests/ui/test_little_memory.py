"""With too little memory for a thread the window says so in one sentence, loses nothing, and goes on when there is."""

from __future__ import annotations

import threading

import pytest

from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.library.library import Library
from jewelcraft.ui import derived_filler
from jewelcraft.ui.gallery.side_reader import SideReader
from jewelcraft.ui.hub import LibraryHub
from jewelcraft.ui.jobs import Job
from jewelcraft.ui.jobs import JobRunner
from jewelcraft.ui.thumbnails import Thumbnails


@pytest.fixture
def library(tmp_path):
    path = tmp_path / "w.jewelcraft"
    Library.create(path, WorkshopSettings(name="Workshop")).close()
    return path


@pytest.fixture
def no_room(monkeypatch):
    """No thread can start; calling it gives the memory back."""

    def start(_thread):
        msg = "can't start new thread"
        raise RuntimeError(msg)

    with monkeypatch.context() as patch:
        patch.setattr(threading.Thread, "start", start)
        yield patch.undo


def test_a_job_that_cannot_begin_fails_and_the_next_one_runs(qapp, qtbot, no_room):
    runner = JobRunner(list, list.clear)
    first, second = Job("first"), Job("second")
    seen = []
    first.failed.connect(seen.append)
    runner.start(first, lambda _desk, _progress: seen.append("ran"))
    assert not seen
    qtbot.waitUntil(lambda: bool(seen))
    assert [type(error) for error in seen] == [MemoryError]
    assert not runner.is_busy
    no_room()
    with qtbot.waitSignal(second.succeeded) as done:
        runner.start(second, lambda _desk, _progress: "done")
    assert done.args == ["done"]
    runner.close()


def test_a_read_that_cannot_begin_is_told_and_the_next_one_answered(qapp, qtbot, library, no_room):
    side = SideReader(library)
    answers = []
    with qtbot.waitSignal(side.failed) as failed:
        side.ask("a", lambda library: library.pieces.count(), answers.append)
    assert isinstance(failed.args[0], MemoryError)
    assert not side.waits_for("a")
    no_room()
    side.ask("a", lambda library: library.pieces.count(), answers.append)
    qtbot.waitUntil(lambda: answers == [0])
    side.close()


def test_a_reader_that_cannot_open_the_library_answers_and_tries_anew(qapp, qtbot, library, monkeypatch):
    side = SideReader(library)
    answers = []
    with monkeypatch.context() as patch:
        patch.setattr(Library, "open", lambda *_args, **_named: (_ for _ in ()).throw(MemoryError))
        with qtbot.waitSignal(side.failed):
            side.ask("a", lambda library: library.pieces.count(), answers.append)
    side.ask("a", lambda library: library.pieces.count(), answers.append)
    qtbot.waitUntil(lambda: answers == [0])
    side.close()


def test_thumbnails_come_once_there_is_memory(qapp, qtbot, library, no_room, monkeypatch):
    monkeypatch.setattr("jewelcraft.ui.thumbnails._WITHOUT_ROOM_MS", 20)
    thumbnails = Thumbnails()
    thumbnails.open(library)
    told = []
    thumbnails.failed.connect(told.append)
    assert thumbnails.pixmap("0" * 64) is None
    assert [type(error) for error in told] == [MemoryError]
    no_room()
    with qtbot.waitSignal(thumbnails.lacking) as lacking:
        pass
    assert lacking.args == ["0" * 64]
    thumbnails.close()


def test_the_filler_waits_for_memory(hub, qtbot, monkeypatch):
    monkeypatch.setattr(derived_filler, "_WITHOUT_ROOM_MS", 10)
    filler = hub._filler
    filler._wanted["0" * 64] = None
    with monkeypatch.context() as patch:
        patch.setattr(derived_filler, "started_thread", lambda *_words: (_ for _ in ()).throw(MemoryError))
        filler._begin()
    assert filler._thread is None
    assert list(filler._wanted) == ["0" * 64]
    qtbot.waitUntil(lambda: not filler._wanted)


def test_the_window_says_it_in_one_sentence(dressed, messages, qtbot, library, no_room):
    hub = LibraryHub(messages)
    with qtbot.waitSignal(hub.open_library(library).ended):
        pass
    assert not hub.is_open
    assert [(told.title, told.text) for told in messages.stage.told] == [
        ("The computer is out of memory", "Close something and try again.")
    ]
    no_room()
    with qtbot.waitSignal(hub.opened):
        hub.open_library(library)
    hub.close()
