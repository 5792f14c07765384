"""Fixtures of the window: the dressed application, the hub on a library of its own, a recorder of messages."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field

import pytest
from PySide6.QtWidgets import QApplication

from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.ui.application import dress
from jewelcraft.ui.hub import LibraryHub
from jewelcraft.ui.look import look
from jewelcraft.ui.main_window import MainWindow
from jewelcraft.ui.messages import Messages
from jewelcraft.ui.preferences import Preferences
from jewelcraft.ui.translation import choose_language


@dataclass
class Recorder:
    """A stage that writes down what the user would have seen, and says yes where told so."""

    told: list = field(default_factory=list)
    snackbars: list = field(default_factory=list)
    questions: list = field(default_factory=list)
    says_yes: bool = True
    more: object = None

    def show_snackbar(self, text, action, act, more=None):
        self.more = more
        self.snackbars.append((text, action, act))

    def show_notice(self, notice):
        self.told.append(notice)

    def show_question(self, question, on_yes):
        self.questions.append(question)
        if self.says_yes:
            on_yes()


@pytest.fixture(scope="session")
def font_cache(tmp_path_factory):
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def preferences(tmp_path):
    return Preferences(tmp_path / "settings.json")


@pytest.fixture
def dressed(qapp, preferences, font_cache, monkeypatch):
    """The application in its fonts and theme, in English, without animations."""
    monkeypatch.setattr("jewelcraft.ui.application.cache_folder", lambda: font_cache)
    preferences.change(language="en")
    dress(qapp, preferences)
    look().moves = False
    yield qapp
    for widget in QApplication.topLevelWidgets():
        widget.close()
    choose_language("en")


@pytest.fixture
def messages():
    """The gateway to the user with a Recorder on stage: messages.stage.told, .snackbars, .questions."""
    gateway = Messages()
    gateway.stage = Recorder()
    gateway.attach(gateway.stage)
    return gateway


@pytest.fixture
def library_path(tmp_path):
    """A workshop file that counts in baht, with the trade's alloys and nothing else."""
    from jewelcraft.library.library import Library

    path = tmp_path / "Baan Ngoen Studio.jewelcraft"
    Library.create(path, WorkshopSettings(name="Baan Ngoen Studio", home_currency="THB")).close()
    return path


@pytest.fixture
def hub(dressed, messages, library_path, qtbot):
    """A hub with the library open and its costs worked out."""
    made = LibraryHub(messages)
    with qtbot.waitSignal(made.opened):
        made.open_library(library_path)
    qtbot.waitUntil(lambda: not made.is_busy)
    yield made
    made.close()


@pytest.fixture
def window(hub, preferences, qtbot, messages):
    """The window on the open library; messages go to the Recorder."""
    made = MainWindow(hub, preferences)
    messages.attach(messages.stage)
    made.resize(1366, 768)
    hub.opened.emit()
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()
