"""Nobody loses an export by closing the window, opening another workshop or shutting the computer down."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt

from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.ui.leaving import LeaveDialog


@pytest.fixture
def export(hub):
    """A long job that stands still until it is let go; it writes what becomes of it."""
    gate, fate = threading.Event(), []

    def work(_library, progress):
        while not gate.wait(0.005):
            progress.step(1, 40)
        return "written"

    job = hub.run(work, "Making the PDF: page {done} of {all}")
    job.unfinished = "If you stop it, no half-written file stays behind."
    job.succeeded.connect(fate.append)
    job.cancelled.connect(lambda: fate.append("stopped"))
    job.let_go, job.fate = gate.set, fate
    yield job
    gate.set()


def asked(window):
    return next((dialog for dialog in window.findChildren(LeaveDialog) if dialog.isVisible()), None)


def press(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_closing_waits_for_the_export_where_the_user_wants_it(window, export, qtbot):
    window.close()
    dialog = asked(window)
    assert window.isVisible()
    assert dialog.windowTitle() == "This is not finished yet: Making the PDF"
    assert dialog.wait.isDefault()
    press(qtbot, dialog.wait)
    assert window.isVisible()
    fate = export.fate
    export.let_go()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert fate == ["written"]


def test_closing_stops_the_export_where_the_user_wants_it(window, hub, export, qtbot):
    window.close()
    fate = export.fate
    press(qtbot, asked(window).stop)
    assert not window.isVisible()
    assert not hub.is_open
    assert "written" not in fate


def test_a_question_that_is_closed_changes_nothing(window, hub, export, qtbot):
    window.close()
    qtbot.keyClick(asked(window), Qt.Key.Key_Escape)
    assert window.isVisible()
    fate = export.fate
    export.let_go()
    qtbot.waitUntil(lambda: not hub.is_busy)
    assert fate == ["written"]
    assert window.isVisible()


def test_the_question_goes_when_the_export_ends_meanwhile(window, hub, export, qtbot):
    window.close()
    export.let_go()
    qtbot.waitUntil(lambda: not hub.is_busy)
    qtbot.waitUntil(lambda: asked(window) is None)
    assert window.isVisible(), "nobody has said that it shall close"


def test_another_workshop_opens_after_the_export(window, hub, export, qtbot, tmp_path):
    from jewelcraft.library.library import Library

    other = tmp_path / "Other.jewelcraft"
    Library.create(other, WorkshopSettings(name="Other")).close()
    window.keeper.open(other)
    press(qtbot, asked(window).wait)
    fate = export.fate
    export.let_go()
    qtbot.waitUntil(lambda: hub.is_open and hub.path == other and not hub.is_busy)
    assert fate == ["written"]


def test_closing_the_workshop_asks_too(window, hub, export, qtbot):
    window.window_actions.trigger("close_workshop")
    press(qtbot, asked(window).stop)
    assert not hub.is_open


def test_without_long_work_nothing_is_asked(window, hub):
    window.close()
    assert not window.isVisible()
    assert not hub.is_open


class Session:
    def __init__(self, *, asks=True):
        self.asks, self.said = asks, []

    def allowsInteraction(self):
        return self.asks

    def cancel(self):
        self.said.append("cancel")

    def release(self):
        self.said.append("release")


@pytest.mark.parametrize(
    ("answer", "said", "is_open"), [(1, "cancel", True), (0, "cancel", True), (2, "release", False)]
)
def test_a_computer_that_shuts_down_asks(window, hub, export, monkeypatch, answer, said, is_open):
    monkeypatch.setattr(LeaveDialog, "exec", lambda _self: answer)
    session = Session()
    window.leaving.on_session_end(session)
    assert session.said == [said]
    assert hub.is_open is is_open


def test_a_computer_that_may_not_be_kept_is_not_kept(window, export):
    session = Session(asks=False)
    window.leaving.on_session_end(session)
    assert session.said == []
    assert asked(window) is None
