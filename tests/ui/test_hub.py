"""The hub: one writer on the worker, a reader here, changes told to every view, undo and redo in words."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from jewelcraft.domain.changes import Changes
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.texts import Texts
from jewelcraft.ui.hub import LibraryHub
from jewelcraft.ui.hub import changes_in


def add_piece(title):
    def work(library, _progress):
        piece = replace(library.pieces.new("ring"), titles=Texts.of({"en": title}))
        return piece.id, library.pieces.add(piece)

    return work


def test_opened_library_is_read_here_and_written_there(hub, qtbot):
    assert hub.is_open
    assert hub.reader.read_only
    assert hub.reader.settings.home_currency == "THB"
    names = []
    job = hub.run(lambda library, _progress: (library.read_only, threading.current_thread().name), "Look", names.append)
    with qtbot.waitSignal(job.ended):
        pass
    assert names == [(False, "library")]


def test_changes_are_told_before_the_caller_goes_on(hub, qtbot):
    order = []
    hub.changed.connect(lambda changes: order.append(("changed", len(changes.pieces))))
    job = hub.run(add_piece("Naga ring"), "Add", lambda _result: order.append(("success", hub.reader.pieces.count())))
    with qtbot.waitSignal(job.ended):
        pass
    assert order == [("changed", 1), ("success", 1)]


def test_undo_and_redo_change_back_and_say_what(hub, qtbot, messages):
    job = hub.run(add_piece("Naga ring"), "Add")
    with qtbot.waitSignal(job.ended):
        pass
    with qtbot.waitSignal(hub.changed):
        hub.undo()
    qtbot.waitUntil(lambda: not hub.is_busy)
    assert hub.reader.pieces.count() == 0
    text, action, act = messages.stage.snackbars[-1]
    assert text.startswith("Undone: ")
    assert action == "Redo"
    with qtbot.waitSignal(hub.changed):
        act()
    qtbot.waitUntil(lambda: not hub.is_busy)
    assert hub.reader.pieces.count() == 1


def test_nothing_to_undo_is_no_error(hub, messages):
    hub.undo()
    hub.redo()
    assert not hub.is_busy
    assert not messages.stage.told


def test_error_of_work_is_told_once(hub, qtbot, messages):
    def refuse(_library, _progress):
        raise InvalidValueError("A ring cannot weigh {grams} g. Type its weight again.", grams="-1")

    job = hub.run(refuse, "Refuse")
    with qtbot.waitSignal(job.ended):
        pass
    assert [(told.title, told.text) for told in messages.stage.told] == [
        ("A ring cannot weigh -1 g", "Type its weight again.")
    ]


def test_file_that_is_no_library_is_told_and_the_open_one_stays(hub, qtbot, messages, tmp_path):
    other = tmp_path / "letter.jewelcraft"
    other.write_text("Dear customer", encoding="utf-8")
    job = hub.open_library(other)
    with qtbot.waitSignal(job.ended):
        pass
    assert len(messages.stage.told) == 1
    assert hub.reader.settings.name == "Baan Ngoen Studio"
    job = hub.run(add_piece("Still there"), "Add")
    with qtbot.waitSignal(job.succeeded):
        pass


def test_new_library_takes_the_place_of_the_open_one(hub, qtbot, tmp_path):
    path = tmp_path / "Student work.jewelcraft"
    with qtbot.waitSignal(hub.opened):
        hub.create_library(path, WorkshopSettings(name="Student work", home_currency="LAK"))
    assert hub.path == path
    assert hub.reader.settings.home_currency == "LAK"
    qtbot.waitUntil(lambda: not hub.is_busy)


def test_backup_becomes_a_workshop_of_its_own(hub, qtbot, tmp_path, library_path):
    job = hub.run(add_piece("Naga ring"), "Add")
    with qtbot.waitSignal(job.ended):
        pass
    backup, target = tmp_path / "kept.jewelcraft", tmp_path / "Back again.jewelcraft"
    job = hub.run(lambda library, progress: library.backup(backup, progress), "Backup")
    with qtbot.waitSignal(job.succeeded):
        pass
    with qtbot.waitSignal(hub.opened):
        hub.restore_backup(backup, target)
    assert hub.path == target
    assert hub.reader.pieces.count() == 1
    assert library_path.exists()
    qtbot.waitUntil(lambda: not hub.is_busy)


def test_reader_is_only_there_while_open(dressed, messages):
    hub = LibraryHub(messages)
    assert not hub.is_open
    with pytest.raises(RuntimeError):
        _ = hub.reader
    hub.close()


def test_changes_are_found_wherever_an_action_puts_them():
    class Report:
        changes = Changes(pieces=frozenset({"a"}))

    assert changes_in(Changes(settings=True)).settings
    assert changes_in(Report()).pieces == {"a"}
    assert changes_in((["x"], Changes(pieces=frozenset({"b"})))).pieces == {"b"}
    assert not changes_in(None)


def test_opening_the_open_library_again_keeps_it_open(hub, qtbot, messages, library_path):
    with qtbot.waitSignal(hub.opened):
        hub.open_library(library_path)
    qtbot.waitUntil(lambda: not hub.is_busy)
    assert not messages.stage.told
    assert hub.reader.settings.name == "Baan Ngoen Studio"
