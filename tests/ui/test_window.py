"""The window: welcome, places, keys, undo, themes, rail, and nothing left behind."""

from __future__ import annotations

import importlib

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from jewelcraft.ui import commands
from jewelcraft.ui import main_window
from jewelcraft.ui import places
from jewelcraft.ui.hub import LibraryHub
from jewelcraft.ui.look import look
from jewelcraft.ui.main_window import MainWindow
from jewelcraft.ui.places import Page
from jewelcraft.ui.places import Place
from tests.clipping import clipped


class BenchPage(Page):
    """A page that writes down what happens to it."""

    def __init__(self, desk):
        super().__init__(desk)
        self.seen = []
        self.column.addWidget(QLabel("Bench"))

    def activated(self):
        self.seen.append("activated")

    def left(self):
        self.seen.append("left")

    def key_actions(self):
        return {"new_piece": lambda: self.seen.append("new")}

    def show_item(self, what):
        self.seen.append(("show", what))


@pytest.fixture
def two_places(monkeypatch):
    page = f"{__name__}:BenchPage"
    made = (Place("pieces", "Pieces", "sketch-logo", page), Place("rates", "Rates", "scales", page))
    monkeypatch.setattr(main_window, "PLACES", made)
    monkeypatch.setattr(main_window, "SETTINGS", Place("settings", "Settings", "gear-six", page))
    monkeypatch.setattr(Place, "build", lambda _self, desk: BenchPage(desk))


@pytest.fixture
def bench(two_places, window):
    return window


def test_pages_are_built_when_first_visited(bench):
    assert list(bench._pages) == ["pieces"]
    bench.go_to("rates")
    assert list(bench._pages) == ["pieces", "rates"]
    assert bench._pages["pieces"].seen == ["activated", "left"]


def test_keys_bring_places_to_the_front(bench, qtbot):
    qtbot.keyClick(bench, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert bench.page is bench._pages["rates"]
    qtbot.keyClick(bench, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert bench.page is bench._pages["pieces"]


def test_page_in_front_answers_its_keys(bench, qtbot):
    qtbot.keyClick(bench, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert bench.page.seen == ["activated", "new"]


def test_one_page_sends_the_user_to_an_item_of_another(bench):
    bench.desk.go_to("rates", "gold")
    assert bench._pages["rates"].seen == ["activated", ("show", "gold")]


def test_theme_switches_with_its_key_and_is_remembered(bench, qtbot, preferences):
    qtbot.keyClick(bench, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert look().is_dark
    assert preferences.settings.theme == "dark"
    qtbot.keyClick(bench, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert not look().is_dark


def test_navigation_becomes_a_rail_where_room_is_short(bench, qtbot):
    assert bench.navigation.width() == 208
    bench.resize(1093, 552)
    assert bench.navigation.width() == 68
    bench.resize(1366, 768)
    assert bench.navigation.width() == 208


def test_shell_clips_no_text(bench):
    assert not clipped(bench)
    bench.resize(1093, 552)
    assert not clipped(bench)


def test_command_list_runs_what_is_typed(bench, qtbot):
    bench.show_commands()
    command_list = next(iter(bench.findChildren(commands.CommandList)))
    command_list.search.setText("rates")
    qtbot.keyClick(command_list.search, Qt.Key.Key_Return)
    assert bench.page is bench._pages["rates"]


def test_list_of_keys_names_every_key(bench):
    bench.show_keys()
    key_list = next(iter(bench.findChildren(commands.KeyList)))
    words = " ".join(label.text() for label in key_list.findChildren(QLabel))
    for keys in ("Ctrl 1", "Ctrl N", "Ctrl Z", "Ctrl L", "F6", "Esc"):
        assert keys in words
    key_list.done(0)


def test_area_key_moves_between_navigation_and_page(bench):
    bench.move_area(1)
    assert bench.navigation.isAncestorOf(bench.focusWidget())


def test_badges_and_backup_line_show_what_is(bench):
    assert bench.navigation._workshop.text() == "Baan Ngoen Studio"
    assert bench.navigation._backup.label() == "No backup yet"


def test_backup_is_made_and_said(bench, qtbot, messages):
    with qtbot.waitSignal(bench.keeper.backed_up):
        bench.keeper.back_up()
    qtbot.waitUntil(lambda: not bench.hub.is_busy)
    assert messages.stage.snackbars[-1][0].startswith("Backup made in ")
    assert bench.navigation._backup.label().startswith("Backup made today")


def test_closing_the_workshop_shows_the_welcome_screen(bench):
    bench.hub.close()
    assert bench.centralWidget().currentWidget() is bench.welcome
    assert bench.page is None
    assert bench.preferences.settings.recent


def test_window_remembers_its_place(two_places, hub, preferences, qtbot):
    window = MainWindow(hub, preferences)
    window.resize(1000, 640)
    window.show()
    window.close()
    assert preferences.settings.geometry
    other = MainWindow(LibraryHub(hub.messages), preferences)
    assert other.size() == window.size()
    window.deleteLater()
    other.deleteLater()


def test_every_place_has_its_page():
    for place in (*places.PLACES, places.SETTINGS):
        module, _, name = place.page.partition(":")
        assert issubclass(getattr(importlib.import_module(module), name), places.Page)
