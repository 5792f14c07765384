"""A second window calls the first to the front; what is open to look only says so and is grey."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from jewelcraft.domain.photo import Photo
from jewelcraft.domain.photo import PhotoKind
from jewelcraft.domain.search import Shelf
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.library.library import Library
from jewelcraft.ui.piece.photo_menu import build_photo_menu
from jewelcraft.ui.safety import summons
from jewelcraft.ui.safety.look_only_banner import LookOnlyBanner
from jewelcraft.ui.safety.summons import Summons
from jewelcraft.ui.widgets.look_only import for_changes
from jewelcraft.ui.widgets.look_only import writing

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def held(tmp_path):
    """A workshop that somebody else holds."""
    with Library.create(tmp_path / "other.jewelcraft", WorkshopSettings(name="Other")) as other:
        yield other


@pytest.fixture(autouse=True)
def writable_afterwards(qapp):
    yield
    writing().set_possible(True)


def test_the_window_that_holds_a_workshop_hears_the_call(qapp, qtbot, tmp_path):
    folder = tmp_path / "calls"
    first, second = Summons(folder=folder), Summons(folder=folder)
    first.listen(tmp_path / "shop.jewelcraft")
    answers = []
    with qtbot.waitSignal(first.called):
        second.call(tmp_path / "shop.jewelcraft", answers.append)
    qtbot.waitUntil(lambda: answers == [True])
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("stops", [True, False])
def test_nobody_answers_for_another_workshop_or_once_it_is_closed(qapp, qtbot, tmp_path, monkeypatch, stops):
    monkeypatch.setattr(summons, "PATIENCE_MS", 300)
    folder = tmp_path / "calls"
    first, second = Summons(folder=folder), Summons(folder=folder)
    first.listen(tmp_path / ("shop.jewelcraft" if stops else "another.jewelcraft"))
    if stops:
        first.stop()
    answers = []
    second.call(tmp_path / "shop.jewelcraft", answers.append)
    qtbot.waitUntil(lambda: answers == [False])
    assert list(folder.iterdir()) == []


def test_a_call_of_yesterday_is_not_heard(qapp, qtbot, tmp_path):
    folder = tmp_path / "calls"
    listening, calls = Summons(folder=folder), []
    listening.called.connect(lambda: calls.append(1))
    folder.mkdir()
    listening._call_for(tmp_path / "shop.jewelcraft").touch()
    listening.listen(tmp_path / "shop.jewelcraft")
    qtbot.wait(200)
    assert calls == []
    assert list(folder.iterdir()) == []


def test_opening_what_another_window_holds_leaves_it_to_that_window(window, hub, qtbot, messages, held):
    there = Summons()
    there.listen(held.path)
    with qtbot.waitSignal(there.called, timeout=10_000):
        hub.open_library(held.path)
    qtbot.waitUntil(lambda: bool(messages.stage.snackbars))
    assert "in front now" in messages.stage.snackbars[-1][0]
    assert messages.stage.questions == []
    assert window.isVisible()


def test_a_window_with_nothing_else_open_goes(window, hub, qtbot, held):
    hub.close()
    there = Summons()
    there.listen(held.path)
    hub.open_library(held.path)
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=10_000)


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
def test_a_called_window_comes_forward(window, hub, qtbot):
    window.showMinimized()
    Summons().call(hub.path, lambda _answered: None)
    qtbot.waitUntil(lambda: not window.isMinimized())


def test_what_would_change_a_workshop_is_grey_and_says_why(window, hub, qtbot, messages, held, monkeypatch):
    monkeypatch.setattr(summons, "PATIENCE_MS", 100)
    with qtbot.waitSignal(hub.opened, timeout=10_000):
        hub.open_library(held.path)
    qtbot.waitUntil(lambda: hub.is_open and not hub.is_busy)
    banner = window.findChild(LookOnlyBanner)
    assert banner.isVisible()
    assert not window.page.gallery.new_button.isEnabled()
    assert "look only" in window.page.gallery.new_button.toolTip()
    assert not window.window_actions["new_piece"].isEnabled()
    assert not window.window_actions.can("undo")
    assert window.window_actions.can("backup")
    window.page.gallery.new_button.setEnabled(True)
    assert not window.page.gallery.new_button.isEnabled()
    held.close()
    qtbot.mouseClick(banner.again, LEFT)
    qtbot.waitUntil(lambda: hub.is_open and not hub.is_look_only and not hub.is_busy)
    assert window.page.gallery.new_button.isEnabled()
    assert window.window_actions["undo"].isEnabled()
    assert not banner.isVisible()


def test_a_button_made_while_looking_only_is_grey(qapp):
    writing().set_possible(False)
    button = for_changes(QPushButton())
    assert not button.isEnabled()
    button.deleteLater()


def test_what_menus_change_is_grey_too(window, hub, qapp, monkeypatch):
    doings = window.page.gallery.doings
    monkeypatch.setattr(writing(), "_is_possible", False)
    usable = {action.text() for action in doings.build_menu(["a", "b"], Shelf.ACTIVE).actions() if action.isEnabled()}
    assert usable - {""} == {
        *("Compare side by side", "What if prices move", "Give to another laptop"),
        "Save clean copies of the pictures",
    }
    assert not any(
        action.isEnabled() and action.text() for action in doings.build_menu(["a", "b"], Shelf.TRASH).actions()
    )
    acts = dict.fromkeys(("make_cover", "set_kind", "caption", "export", "to_inbox", "trash"), lambda *_: None)
    photo = Photo("p", "0" * 64, "a", PhotoKind.PHOTO, "p.jpg", "image/jpeg", 10, 10, 100)
    menu = build_photo_menu(window, photo, **acts)
    assert [action.text() for action in menu.actions() if action.isEnabled() and action.text()] == [
        *("Kind", "Save the original as a file", "Save a clean copy, without position and owner")
    ]
    menu.deleteLater()
