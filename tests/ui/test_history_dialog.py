"""The history: what was done, day by day, and the way back to each step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from datetime import timedelta

import pytest

from jewelcraft.domain.search import Shelf
from jewelcraft.ui.history import HistoryDialog
from jewelcraft.ui.history import day_words
from jewelcraft.ui.widgets.buttons import LinkButton
from jewelcraft.ui.widgets.labels import WrappedLabel


@pytest.fixture
def three_pieces(window, qtbot):
    hub = window.hub
    for code in ("R-1", "R-2", "R-3"):
        with qtbot.waitSignal(hub.changed):
            hub.run(lambda library, _progress, code=code: add(library, code), "")
    return window


def add(library, code):
    return library.pieces.add(replace(library.pieces.new(), code=code))


def open_dialog(window):
    window.window_actions.trigger("history")
    return window.findChild(HistoryDialog)


def links(dialog, words):
    return [link for link in dialog.findChildren(LinkButton) if link.text() == words]


def test_the_history_goes_back_and_undo_brings_everything_forward(three_pieces, qtbot):
    window, hub = three_pieces, three_pieces.hub
    dialog = open_dialog(window)
    shown = [label.text() for label in dialog.findChildren(WrappedLabel)]
    assert any("R-3 added" in text.replace("\u200b", "") for text in shown)
    with qtbot.waitSignal(hub.changed):
        links(dialog, "Go back to here")[-1].click()
    qtbot.waitUntil(lambda: hub.reader.pieces.count(Shelf.ACTIVE) == 1)
    with qtbot.waitSignal(hub.changed):
        hub.undo()
    qtbot.waitUntil(lambda: hub.reader.pieces.count(Shelf.ACTIVE) == 3)


def test_what_was_taken_back_is_done_again_up_to_a_step(three_pieces, qtbot):
    window, hub = three_pieces, three_pieces.hub
    for _ in range(2):
        with qtbot.waitSignal(hub.changed):
            hub.undo()
    dialog = open_dialog(window)
    assert len(links(dialog, "Do again up to here")) == 2
    with qtbot.waitSignal(hub.changed):
        links(dialog, "Do again up to here")[0].click()
    qtbot.waitUntil(lambda: hub.reader.pieces.count(Shelf.ACTIVE) == 3)


def test_days_are_said_as_people_say_them(dressed):
    today = date.today()  # noqa: DTZ011
    assert day_words(today) == "Today"
    assert day_words(today - timedelta(days=1)) == "Yesterday"
    assert "2024" in day_words(date(2024, 5, 1))
