"""The gateway to the user, the crash guard and the settings of this computer."""

from __future__ import annotations

import logging
import sys
import threading

import pytest

from jewelcraft.domain.errors import MissingRateError
from jewelcraft.domain.sentences import sentence
from jewelcraft.ui.crash import CrashGuard
from jewelcraft.ui.crash import start_log
from jewelcraft.ui.layers import Layers
from jewelcraft.ui.messages import Messages
from jewelcraft.ui.messages import Notice
from jewelcraft.ui.messages import Question
from jewelcraft.ui.messages import split_notice
from jewelcraft.ui.preferences import Preferences
from jewelcraft.ui.preferences import Settings
from jewelcraft.ui.widgets.buttons import Button
from jewelcraft.ui.widgets.dialogs import Dialog
from tests.ui.conftest import Recorder


def test_errors_become_a_title_and_what_to_do(messages):
    messages.tell(MissingRateError("gold"))
    told = messages.stage.told[0]
    assert (told.title, told.text, told.details) == ("Missing: gold", "Enter it under Rates.", "")


def test_sentences_and_words_are_told_as_they_are(messages):
    messages.tell(sentence("The stick {name} is full.", name="E:"))
    messages.tell("Choose another place. Nothing is lost.")
    assert [told.title for told in messages.stage.told] == ["The stick E: is full", "Choose another place"]


def test_fault_of_ours_is_calm_and_brings_its_report(messages):
    messages.tell(IndexError("list index out of range"))
    told = messages.stage.told[0]
    assert "IndexError" in told.details
    assert "IndexError" not in told.title + told.text + told.tip


def test_notices_wait_until_there_is_a_stage(qapp):
    gateway = Messages()
    gateway.tell("The printer is off.")
    stage = Recorder()
    gateway.attach(stage)
    assert [told.title for told in stage.told] == ["The printer is off"]


@pytest.mark.parametrize(
    ("words", "title", "text"),
    [
        ("It is full. Delete old files. Then try again.", "It is full", "Delete old files. Then try again."),
        ("Weighs 3.62 g. Check it.", "Weighs 3.62 g", "Check it."),
        ("Just one sentence.", "Just one sentence", ""),
    ],
)
def test_first_sentence_is_the_title(words, title, text):
    notice = split_notice(words)
    assert (notice.title, notice.text) == (title, text)


@pytest.fixture
def guard(qapp, messages):
    made = CrashGuard(messages)
    made.install()
    yield made
    made.uninstall()


def raise_in(place):
    place(ZeroDivisionError, ZeroDivisionError("division by zero"), None)


def test_fault_in_the_window_is_logged_and_told_once(guard, messages, qtbot, caplog):
    for _ in range(5):
        raise_in(sys.excepthook)
    qtbot.waitUntil(lambda: bool(messages.stage.told))
    qtbot.wait(50)
    assert len(messages.stage.told) == 1
    assert "ZeroDivisionError" in messages.stage.told[0].details
    assert "JewelCraft" in messages.stage.told[0].details
    assert caplog.text.count("A fault of the program") == 5
    caplog.clear()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_fault_in_a_thread_is_told_on_the_gui_thread(guard, messages, qtbot, caplog):
    thread = threading.Thread(target=lambda: 1 / 0, name="press")
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(messages.stage.told))
    assert "press" in caplog.text
    caplog.clear()


def test_log_is_written_and_a_folder_that_cannot_be_is_no_trouble(tmp_path):
    path = start_log(tmp_path / "log")
    logger = logging.getLogger("jewelcraft")
    handler = logger.handlers[-1]
    logger.info("Opened")
    handler.close()
    logger.removeHandler(handler)
    assert "Opened" in path.read_text(encoding="utf-8")
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    assert start_log(blocked / "log") is None


@pytest.fixture
def layers(dressed, qtbot):
    from PySide6.QtWidgets import QWidget

    content = QWidget()
    qtbot.addWidget(content)
    content.resize(1000, 640)
    content.show()
    return Layers(content)


def test_question_loses_nothing_by_enter(layers, qtbot):
    done = []
    layers.show_question(
        Question("Empty the Trash?", "12 pieces go.", "Delete 12 pieces for ever"), lambda: done.append(1)
    )
    dialog = layers._content.findChild(Dialog)
    buttons = {button.label(): button for button in dialog.findChildren(Button)}
    assert buttons["Cancel"].isDefault()
    buttons["Cancel"].click()
    assert not done
    layers.show_question(Question("Empty the Trash?", "", "Delete 12 pieces for ever"), lambda: done.append(1))
    dialog = [found for found in layers._content.findChildren(Dialog) if found.isVisible()][-1]
    next(b for b in dialog.findChildren(Button) if b.label().startswith("Delete")).click()
    assert done == [1]


def test_notice_dialog_is_never_larger_than_the_design(layers):
    layers.show_notice(Notice("Full", "word " * 60, "Do this.", details="report " * 50))
    dialog = layers._content.findChild(Dialog)
    assert dialog.width() <= 648 + 48
    dialog.done(0)


def test_settings_are_kept_and_spoiled_ones_start_fresh(qapp, tmp_path, caplog):
    path = tmp_path / "deep" / "settings.json"
    first = Preferences(path)
    first.change(theme="dark", text_percent=115)
    first.add_recent(tmp_path / "a.jewelcraft")
    first.add_recent(tmp_path / "b.jewelcraft")
    first.add_recent(tmp_path / "a.jewelcraft")
    again = Preferences(path)
    assert again.settings == first.settings
    assert [name[-12:] for name in again.settings.recent] == ["a.jewelcraft", "b.jewelcraft"]
    assert not list(path.parent.glob("*.part"))
    path.write_text("{ not json", encoding="utf-8")
    assert Preferences(path).settings == Settings()
    caplog.clear()


def test_settings_of_a_newer_program_keep_what_is_known(qapp, tmp_path):
    path = tmp_path / "settings.json"
    path.write_text('{"theme": "dark", "hologram": true}', encoding="utf-8")
    assert Preferences(path).settings.theme == "dark"


def test_a_long_log_is_set_aside(tmp_path):
    path = tmp_path / "jewelcraft.log"
    for text in ("first", "second"):
        path.write_text(text * 100_000)
        assert start_log(tmp_path) == path
        handler = logging.getLogger("jewelcraft").handlers[-1]
        logging.getLogger("jewelcraft").removeHandler(handler)
        handler.close()
    assert path.read_text() == ""
    assert path.with_suffix(".log.1").read_text().startswith("second")
    assert path.with_suffix(".log.2").read_text().startswith("first")
