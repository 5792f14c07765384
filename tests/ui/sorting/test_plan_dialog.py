"""A dropped folder is shown sorted before anything is written, and every proposal can be changed by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtCore import QMimeData
from PySide6.QtCore import Qt
from PySide6.QtCore import QUrl

from jewelcraft.domain.photo import PhotoKind
from jewelcraft.ui.sorting.dialog import PlanDialog
from jewelcraft.ui.sorting.side import REPLACE
from tests.images.torture import saved
from tests.library.test_sorting import jpeg
from tests.library.test_sorting import picture


@pytest.fixture
def folder(tmp_path, hub, qtbot):
    hub.run(lambda library, _progress: library.pieces.add(replace(library.pieces.new("ring"), code="R-0138")), "making")
    qtbot.waitUntil(lambda: not hub.is_busy)
    top = tmp_path / "season"
    top.mkdir()
    (top / "R-0138 front.jpg").write_bytes(jpeg(1))
    (top / "Lotus pendant - 2500.jpg").write_bytes(jpeg(2))
    (top / "IMG_0001.jpg").write_bytes(jpeg(3))
    (top / "notes.txt").write_bytes(b"call the caster")
    return top


def drop(window, hub, qtbot, folder):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder))])
    assert window.intake.take(mime)
    qtbot.waitUntil(lambda: not hub.is_busy)


def dialog_of(window):
    (dialog,) = window.findChildren(PlanDialog)
    return dialog


def choose(dialog, *names):
    selection = dialog.view.selectionModel()
    selection.clearSelection()
    for row in range(dialog.model.rowCount()):
        index = dialog.model.index(row)
        if dialog.model.proposal(index).name in names:
            selection.select(index, QItemSelectionModel.SelectionFlag.Select)


def shown(dialog):
    rows = (dialog.model.proposal(dialog.model.index(row)) for row in range(dialog.model.rowCount()))
    return {each.name: dialog.model.goes_to(each)[0] for each in rows}


def test_a_folder_is_shown_sorted_and_comes_in_when_agreed(window, hub, qtbot, messages, folder):
    drop(window, hub, qtbot, folder)
    dialog = dialog_of(window)
    assert hub.reader.photos.every() == []
    assert shown(dialog) == {
        "R-0138 front.jpg": "R-0138",
        "Lotus pendant - 2500.jpg": "New piece: Lotus pendant",
        "IMG_0001.jpg": "Inbox",
        "notes.txt": "This is a text file, not a picture.",
    }
    assert "New pieces: 1" in dialog.text.plain_text()
    rows = [dialog.model.proposal(dialog.model.index(row)) for row in range(dialog.model.rowCount())]
    assert {each.name: dialog.model.also_of(each) for each in rows if dialog.model.also_of(each)} == {
        "Lotus pendant - 2500.jpg": "season · 2500"
    }
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not hub.is_busy)
    assert messages.stage.snackbars[-1][0] == "3 pictures added, 1 of them to the Inbox"
    assert [photo.caption for photo in hub.reader.photos.of_piece(hub.reader.pieces.by_code("R-0138").id)] == ["front"]
    hub.undo()
    qtbot.waitUntil(lambda: not hub.is_busy)
    assert hub.reader.photos.every() == []


def test_cancel_writes_nothing(window, hub, qtbot, folder):
    drop(window, hub, qtbot, folder)
    dialog_of(window).reject()
    qtbot.waitUntil(lambda: not hub.is_busy)
    assert hub.reader.photos.every() == []


def test_files_are_sent_elsewhere(window, hub, qtbot, folder):
    drop(window, hub, qtbot, folder)
    dialog = dialog_of(window)
    choose(dialog, "IMG_0001.jpg", "Lotus pendant - 2500.jpg")
    dialog.side.piece.setFocus()
    dialog.side.piece.setText("R-0138")
    qtbot.keyClick(dialog.side.piece, Qt.Key.Key_Return)
    assert shown(dialog)["IMG_0001.jpg"] == shown(dialog)["Lotus pendant - 2500.jpg"] == "R-0138"
    choose(dialog, "IMG_0001.jpg")
    dialog.side.new_piece.setFocus()
    dialog.side.new_piece.setText("KW-9 Kawung ring")
    qtbot.keyClick(dialog.side.new_piece, Qt.Key.Key_Return)
    assert shown(dialog)["IMG_0001.jpg"] == "New piece: KW-9 Kawung ring"
    dialog.side.kind.chosen.emit(PhotoKind.WAX)
    choose(dialog, "Lotus pendant - 2500.jpg")
    qtbot.mouseClick(dialog.side.inbox, Qt.MouseButton.LeftButton)
    assert shown(dialog)["Lotus pendant - 2500.jpg"] == "Inbox"
    choose(dialog, "R-0138 front.jpg")
    qtbot.keyClick(dialog.view, Qt.Key.Key_Delete)
    assert shown(dialog)["R-0138 front.jpg"] == "Left out"
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not hub.is_busy)
    (photo,) = hub.reader.photos.of_piece(hub.reader.pieces.by_code("KW-9").id)
    assert photo.kind is PhotoKind.WAX
    assert [photo.name for photo in hub.reader.photos.inbox()] == ["Lotus pendant - 2500.jpg"]


def test_a_copy_stands_beside_the_old_one_and_can_take_its_place(window, hub, qtbot, folder, tmp_path):
    small = tmp_path / "small.jpg"
    small.write_bytes(saved(picture(5, (320, 240)), "JPEG", quality=80))
    piece_id = hub.reader.pieces.by_code("R-0138").id
    hub.run(lambda library, _progress: library.photos.add([small], piece_id=piece_id), "adding")
    qtbot.waitUntil(lambda: not hub.is_busy)
    (folder / "WhatsApp Image 2026-03-02 at 10.11.12.jpg").write_bytes(
        saved(picture(5, (960, 720)), "JPEG", quality=70)
    )
    drop(window, hub, qtbot, folder)
    dialog = dialog_of(window)
    # What needs a look stands first and is chosen.
    (first,) = dialog.chosen()
    assert first.alike[0].name == "small.jpg"
    assert dialog.side.old_picture.isVisibleTo(dialog)
    dialog.side.copies.chosen.emit(REPLACE)
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not hub.is_busy)
    assert [photo.width for photo in hub.reader.photos.of_piece(piece_id)] == [960, 480]
    assert [photo.name for photo in hub.reader.photos.trashed()] == ["small.jpg"]
