"""Settings: saved when left, undone like anything else; the window changes its language in place."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication

from jewelcraft.domain.pricing import PriceRule
from jewelcraft.ui.application import Session
from jewelcraft.ui.look import look
from jewelcraft.ui.settings.page import SettingsPage
from jewelcraft.ui.translation import choose_language
from tests.clipping import clipped


@pytest.fixture
def page(window):
    window.go_to("settings")
    assert isinstance(window.page, SettingsPage)
    return window.page


def leave(field, text):
    field.setText(text)
    field.setModified(True)
    field.save()


def test_settings_are_shown_as_stored_and_fit(page):
    assert page.workshop._texts["name"].text() == "Baan Ngoen Studio"
    assert page.workshop.currency.value() == "THB"
    assert page.workshop.policy.rule.value() is PriceRule.MARGIN
    assert not clipped(page)


def test_name_is_saved_when_left_and_shown_in_the_navigation(page, window, qtbot):
    with qtbot.waitSignal(window.hub.changed):
        leave(page.workshop._texts["name"], "Lanna Silver")
    qtbot.waitUntil(lambda: not window.hub.is_busy)
    assert window.hub.reader.settings.name == "Lanna Silver"
    assert window.navigation._workshop.text() == "Lanna Silver"
    with qtbot.waitSignal(window.hub.changed):
        window.hub.undo()
    qtbot.waitUntil(lambda: page.workshop._texts["name"].text() == "Baan Ngoen Studio")


def test_policy_and_numbers_are_saved(page, window, qtbot):
    with qtbot.waitSignal(window.hub.changed):
        leave(page.workshop.policy.percent, "45")
    with qtbot.waitSignal(window.hub.changed):
        leave(page.workshop._numbers["stale_days"], "10")
    qtbot.waitUntil(lambda: not window.hub.is_busy)
    settings = window.hub.reader.settings
    assert (settings.policy.percent, settings.stale_days) == (Decimal(45), 10)


def test_number_that_cannot_be_is_explained_and_not_saved(page, window):
    leave(page.workshop._numbers["default_loss_percent"], "95")
    assert not window.hub.is_busy
    assert window.hub.reader.settings.default_loss_percent == Decimal(6)


def test_last_language_of_pieces_cannot_be_taken_away(page, window, qtbot):
    boxes = page.workshop._boxes["languages"]
    with qtbot.waitSignal(window.hub.changed):
        boxes["zh_Hant"].click()
    qtbot.waitUntil(lambda: not window.hub.is_busy)
    boxes["en"].click()
    assert boxes["en"].isChecked()
    assert window.hub.reader.settings.languages == ("en",)


def test_theme_and_text_size_are_in_force_at_once(page, preferences):
    page.computer.text_size.chosen.emit(115)
    page.computer.theme.chosen.emit("dark")
    assert look().is_dark
    assert look().text_percent == 115
    assert (preferences.settings.theme, preferences.settings.text_percent) == ("dark", 115)
    look().apply(theme="light", text_percent=100)


def test_window_changes_its_language_with_the_library_open(dressed, preferences, library_path, qtbot):
    session = Session(preferences)
    first = session.window
    first.show()
    with qtbot.waitSignal(session.hub.opened):
        session.hub.open_library(library_path)
    qtbot.waitUntil(lambda: not session.hub.is_busy)
    first.go_to("settings")
    preferences.change(language="id")
    qtbot.waitUntil(lambda: session.window is not first)
    assert session.hub.is_open
    assert session.window.page.bar.title.text() == "Pengaturan"
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible() and w.inherits("QMainWindow")] == [
        session.window
    ]
    session.window.close()
    assert not session.hub.is_open
    choose_language("en")
