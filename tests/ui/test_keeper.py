"""Backups are made by themselves, without standing in anybody's way, and on the way out."""

from dataclasses import replace
from datetime import datetime
from datetime import timedelta

import pytest

from jewelcraft.library import second_place
from jewelcraft.library.backups import backups_of
from jewelcraft.library.backups import set_of
from jewelcraft.storage import copy_making


def finish_round(window, qtbot):
    with qtbot.waitSignal(window.keeper.backed_up, timeout=10_000):
        window.keeper.back_up_quietly()
    qtbot.waitUntil(lambda: not window.keeper.quiet.is_running)


def add_piece(hub, qtbot, code):
    with qtbot.waitSignal(hub.changed):
        hub.run(lambda library, _: library.pieces.add(replace(library.pieces.new(), code=code)), "Adding")
    qtbot.waitUntil(lambda: not hub.is_busy)


def test_a_round_makes_one_backup_and_the_next_none_where_nothing_changed(window, hub, qtbot):
    assert backups_of(hub.path) == []
    assert window.keeper.say_backup() == ("No backup yet", True)
    finish_round(window, qtbot)
    finish_round(window, qtbot)
    (backup,) = backups_of(hub.path)
    assert backup.is_good
    assert "today" in window.keeper.say_backup()[0]
    add_piece(hub, qtbot, "R-1")
    finish_round(window, qtbot)
    assert [each.pieces for each in backups_of(hub.path)] == [1, 0]


def test_closing_the_workshop_stops_the_quiet_backup(window, hub):
    window.keeper.back_up_quietly()
    hub.close()
    assert not window.keeper.quiet.is_running


def test_what_changed_after_the_last_round_is_kept_on_the_way_out(window, hub, qtbot):
    path = hub.path
    finish_round(window, qtbot)
    add_piece(hub, qtbot, "R-1")
    hub.close()
    window.keeper.quiet.finish()
    assert [each.pieces for each in backups_of(path)] == [1, 0]
    window.keeper.quiet.finish()
    assert len(backups_of(path)) == 2


def test_a_failed_backup_is_said_once_and_shown(window, hub, qtbot, messages, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(copy_making, "write_copy", full)
        finish_round(window, qtbot)
        finish_round(window, qtbot)
        (told,) = messages.stage.told
        assert "disk is full" in told.title
        assert window.keeper.say_backup() == ("Backup failed", True)
    finish_round(window, qtbot)
    assert "today" in window.keeper.say_backup()[0]


def test_a_round_carries_to_the_stick_when_it_is_there(window, hub, qtbot, tmp_path, messages):
    stick = tmp_path / "stick"
    stick.mkdir()
    second_place.choose_place(stick)
    stick.rename(tmp_path / "away")
    finish_round(window, qtbot)
    assert window.keeper.say_backup() == ("Second place: no copy yet", True)
    (tmp_path / "away").rename(stick)
    finish_round(window, qtbot)
    assert second_place.set_there(hub.path) is not None
    assert "today" in window.keeper.say_backup()[0]
    assert messages.stage.told == []


def test_a_stick_that_stayed_away_is_warned_of(window, hub, qtbot, tmp_path, monkeypatch):
    finish_round(window, qtbot)
    long_ago = (datetime.now() - timedelta(days=9)).isoformat()  # noqa: DTZ005
    last = ((set_of(hub.path).folder.name, long_ago),)
    second_place._remember(second_place.SecondPlace("id", tmp_path / "gone", last))
    assert window.keeper.say_backup() == ("Second place: 9 days old", True)


@pytest.mark.parametrize("words", ["The second place for backups was taken away"])
def test_a_stick_pulled_out_is_one_line(window, hub, qtbot, tmp_path, messages, monkeypatch, words):
    stick = tmp_path / "stick"
    stick.mkdir()
    second_place.choose_place(stick)

    def pulled_out(*_):
        (stick / second_place.FOLDER / "place.json").unlink()
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(second_place, "mirror", pulled_out)
    finish_round(window, qtbot)
    assert messages.stage.snackbars[-1][0].startswith(words)
    assert backups_of(hub.path)[0].is_good
