"""Pieces of another laptop are shown beside our own, chosen, brought in, and taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from jewelcraft.domain.search import Shelf
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.sharing import Choice
from jewelcraft.library.library import Library
from jewelcraft.ui.sharing.controller import ShareController
from jewelcraft.ui.sharing.give_dialog import CLEAN
from jewelcraft.ui.sharing.give_dialog import ORIGINALS
from jewelcraft.ui.sharing.give_dialog import GiveDialog
from jewelcraft.ui.sharing.take_dialog import TakeDialog
from jewelcraft.ui.widgets.buttons import PrimaryButton
from jewelcraft.ui.widgets.combo import ComboField


@pytest.fixture
def bundle(tmp_path):
    path = tmp_path / "theirs.jewelbundle"
    with Library.create(tmp_path / "other.jewelcraft", WorkshopSettings(name="Other")) as library:
        for code in ("R-1", "R-2"):
            library.pieces.add(replace(library.pieces.new(), code=code))
        library.sharing.give([library.pieces.by_code(code).id for code in ("R-1", "R-2")], path)
    return path


@pytest.fixture
def shown(window, bundle, qtbot):
    controller = ShareController(window.desk, window)
    controller.look(bundle)
    qtbot.waitUntil(lambda: window.findChild(TakeDialog) is not None)
    return window.findChild(TakeDialog)


def press(dialog, words):
    next(button for button in dialog.findChildren(PrimaryButton) if button.text() == words).click()


def test_chosen_pieces_come_in_and_undo_takes_them_back(window, shown, messages, qtbot):
    hub = window.hub
    fields = shown.findChildren(ComboField)
    assert [field.value() for field in fields] == [Choice.TAKE, Choice.TAKE]
    fields[1].setCurrentIndex(1)
    fields[1].activated.emit(1)
    with qtbot.waitSignal(hub.changed):
        press(shown, "Bring in")
    qtbot.waitUntil(lambda: hub.reader.pieces.count(Shelf.ACTIVE) == 1)
    assert hub.reader.pieces.codes() == ["R-1"]
    qtbot.waitUntil(lambda: bool(messages.stage.snackbars))
    assert messages.stage.snackbars[-1][0] == "1 pieces added, 0 brought up to date"
    with qtbot.waitSignal(hub.changed):
        hub.undo()
    qtbot.waitUntil(lambda: hub.reader.pieces.count(Shelf.ACTIVE) == 0)


def test_keep_all_of_ours_brings_nothing(window, shown, messages, qtbot):
    shown.choose_all(Choice.KEEP)
    press(shown, "Bring in")
    qtbot.waitUntil(lambda: bool(messages.stage.snackbars))
    assert messages.stage.snackbars[-1][0] == "Nothing was brought in."
    assert window.hub.reader.pieces.count(Shelf.ACTIVE) == 0


def test_giving_writes_a_bundle_with_its_ending(window, bundle, messages, qtbot, tmp_path):
    hub = window.hub
    with qtbot.waitSignal(hub.changed):
        hub.run(lambda library, _progress: library.sharing.merge(bundle), "")
    controller = ShareController(window.desk, window)
    controller.give([hub.reader.pieces.by_code("R-1").id], tmp_path / "mine")
    qtbot.waitUntil(lambda: bool(messages.stage.snackbars))
    assert messages.stage.snackbars[-1][0] == "1 piece is in mine.jewelbundle."
    with Library.open(tmp_path / "mine.jewelbundle", read_only=True) as library:
        assert library.pieces.codes() == ["R-1"]


def test_a_wrong_file_is_told_in_a_sentence(window, messages, qtbot, tmp_path):
    stranger = tmp_path / "x.jewelbundle"
    stranger.write_bytes(b"no bundle")
    ShareController(window.desk, window).look(stranger)
    qtbot.waitUntil(lambda: bool(messages.stage.told))
    assert "is not a JewelCraft workshop" in messages.stage.told[-1].title


def test_pictures_go_without_their_notes_unless_asked_for_otherwise(window, tmp_path, qtbot, messages, monkeypatch):
    from PySide6.QtWidgets import QFileDialog

    from tests.images.test_privacy import jpeg

    hub, target = window.hub, tmp_path / "out.jewelbundle"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))

    def fill(library, _progress):
        piece = replace(library.pieces.new(), code="R-9")
        changes = library.pieces.add(piece)
        library.photos.add_bytes(jpeg(), "ring.jpg", piece_id=piece.id)
        return changes

    with qtbot.waitSignal(hub.changed):
        hub.run(fill, "")
    for way, has_secrets in ((CLEAN, False), (ORIGINALS, True)):
        ShareController(window.desk, window).ask_give([hub.reader.pieces.by_code("R-9").id])
        dialog = window.findChild(GiveDialog)
        assert dialog.way.value() == CLEAN
        if way == ORIGINALS:
            dialog.way.chosen.emit(ORIGINALS)
            dialog.way.set_value(ORIGINALS)
        told = len(messages.stage.snackbars)
        dialog.go_on.click()
        qtbot.waitUntil(lambda told=told: len(messages.stage.snackbars) > told)
        assert (b"Owner Secret" in target.read_bytes()) is has_secrets
        qtbot.waitUntil(lambda: window.findChild(GiveDialog) is None)
