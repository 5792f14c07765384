"""Pictures come in by the window, wait in the Inbox, and find their piece."""

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData
from PySide6.QtCore import Qt
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage

from jewelcraft.domain.photo import PhotoKind
from jewelcraft.domain.search import PieceQuery
from jewelcraft.library.library import Library
from jewelcraft.ui.icons import icon_pixmap
from jewelcraft.ui.inbox.page import InboxPage


@pytest.fixture
def pictures(tmp_path):
    folder = tmp_path / "phone"
    folder.mkdir()
    for number, color in enumerate(("gold", "silver", "ruby")):
        Image.new("RGB", (120, 90), {"ruby": "#a0102a"}.get(color, color)).save(folder / f"IMG_{number}.jpg")
    (folder / "IMG_9.jpg").write_bytes(b"not a picture at all, just words")
    return folder


@pytest.fixture
def page(window, hub, qtbot):
    window.go_to("inbox")
    assert isinstance(window.page, InboxPage)
    return window.page


def bring(window, hub, qtbot, folder):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder))])
    assert window.intake.take(mime)
    qtbot.waitUntil(lambda: not hub.is_busy)


def choose(page, rows):
    page.view.clearSelection()
    for row in rows:
        page.view.selectionModel().select(page.model.index(row), page.view.selectionModel().SelectionFlag.Select)


def test_a_dropped_folder_lands_in_the_inbox_and_the_bad_file_is_named(window, page, hub, qtbot, messages, pictures):
    bring(window, hub, qtbot, pictures)
    assert page.model.rowCount() == 3
    (notice,) = messages.stage.told
    assert "1 of 4" in notice.title
    assert "IMG_9.jpg" in notice.tip
    assert not icon_pixmap(notice.icon, "#000000", 24).isNull()
    assert messages.stage.snackbars[-1][0] == "3 pictures are in the Inbox"
    hub.undo()
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)


def test_a_piece_is_made_of_the_chosen_pictures(window, page, hub, qtbot, pictures):
    bring(window, hub, qtbot, pictures)
    choose(page, [0, 1])
    page.side.make_piece()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    (piece_id,) = hub.reader.pieces.ids(PieceQuery())
    photos = hub.reader.photos.of_piece(piece_id)
    assert [photo.is_cover for photo in photos] == [True, False]


def test_pictures_are_given_to_a_piece_found_by_its_name(window, page, hub, qtbot, pictures):
    from dataclasses import replace

    from jewelcraft.domain.texts import Texts

    def make(library: Library, _progress):
        return library.pieces.add(replace(library.pieces.new("ring"), titles=Texts.of({"th": "แหวนพญานาค"})))

    hub.run(make, "making")
    bring(window, hub, qtbot, pictures)
    choose(page, [0])
    page.side.piece.setFocus()
    page.side.piece.setText("พญานาค")
    qtbot.keyClick(page.side.piece, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    (piece_id,) = hub.reader.pieces.ids(PieceQuery())
    assert len(hub.reader.photos.of_piece(piece_id)) == 1


def test_kinds_and_trash_can_be_undone(window, page, hub, qtbot, pictures):
    bring(window, hub, qtbot, pictures)
    choose(page, [0])
    page.side.kind.setCurrentIndex(0)
    page.side.kind.activated.emit(0)
    qtbot.waitUntil(lambda: PhotoKind.SKETCH in {photo.kind for photo in hub.reader.photos.inbox()})
    page.side.trash()
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    hub.undo()
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)


def test_a_pasted_image_is_kept(window, page, hub, qtbot):
    mime = QMimeData()
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    mime.setImageData(image)
    assert window.intake.take(mime)
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert not window.intake.take(QMimeData())


def test_pictures_in_the_trash_are_seen_restored_and_deleted(window, page, hub, qtbot, pictures, messages):
    bring(window, hub, qtbot, pictures)
    choose(page, [0, 1])
    page.side.trash()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    page.shelf.chosen.emit("trash")
    assert page.model.rowCount() == 2
    choose(page, [0])
    page.side.restore()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert messages.stage.snackbars[-1][0] == "1 picture taken out of Trash"
    choose(page, [0])
    page.side.ask_delete()
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    assert messages.stage.questions[-1].confirm == "Delete 1 picture for ever"
    assert page._stack.currentIndex() == 2
    page.shelf.chosen.emit("waiting")
    assert page.model.rowCount() == 2
    hub.undo()
    qtbot.waitUntil(lambda: len(hub.reader.photos.trashed()) == 1)


def test_pictures_are_dropped_on_a_piece(window, page, hub, qtbot, pictures):
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QDragEnterEvent
    from PySide6.QtGui import QDropEvent

    hub.run(lambda library, _progress: library.pieces.add(library.pieces.new("ring")), "making")
    bring(window, hub, qtbot, pictures)
    choose(page, [0, 2])
    (piece_id,) = hub.reader.pieces.ids(PieceQuery())
    mime = page.model.mimeData(page.view.selectionModel().selectedIndexes())
    shelf = page.side.shelf
    qtbot.waitUntil(lambda: shelf.model().rowCount() == 1)
    at = shelf.visualRect(shelf.model().index(0, 0)).center()
    actions, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, actions, mime, buttons, keys)
    shelf.dragEnterEvent(enter)
    assert enter.isAccepted()
    shelf.dropEvent(QDropEvent(QPointF(at), actions, mime, buttons, keys))
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert len(hub.reader.photos.of_piece(piece_id)) == 2
    hub.undo()
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)


def test_the_keyboard_sorts(window, page, hub, qtbot, pictures):
    bring(window, hub, qtbot, pictures)
    page.view.setFocus()
    choose(page, [0, 1])
    qtbot.keyClicks(page.view, str(list(PhotoKind).index(PhotoKind.WAX) + 1))
    qtbot.waitUntil(lambda: [photo.kind for photo in hub.reader.photos.inbox()].count(PhotoKind.WAX) == 2)
    page.view.setCurrentIndex(page.model.index(0))
    qtbot.keyClick(page.view, Qt.Key.Key_G)
    assert len(page.selected()) == 3
    qtbot.keyClick(page.view, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    (piece_id,) = hub.reader.pieces.ids(PieceQuery())
    assert len(hub.reader.photos.of_piece(piece_id)) == 3


def test_space_shows_a_waiting_picture_large_and_goes_on_to_the_next(window, page, hub, qtbot, pictures):
    bring(window, hub, qtbot, pictures)
    page.view.setFocus()
    page.view.setCurrentIndex(page.model.index(1))
    qtbot.keyClick(page.view, Qt.Key.Key_Space)
    seen = page.looking.view
    assert seen.isVisible()
    assert seen.place == 1
    qtbot.keyClick(seen, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: seen._picture is not None)
    qtbot.keyClick(seen, Qt.Key.Key_Space)
    assert seen.isHidden()
    assert page.selected() == [page.model.photo(page.model.index(2))]


def test_what_was_taken_in_one_go_stands_together():
    from dataclasses import replace
    from datetime import UTC
    from datetime import datetime

    from jewelcraft.domain.photo import Photo
    from jewelcraft.ui.inbox.sessions import sessions

    def photo(name, *taken):
        bare = Photo(name, name, None, PhotoKind.PHOTO, name, "image/jpeg", 1, 1, 1)
        return replace(bare, taken_at=(taken and datetime(*taken)) or None, added_at=datetime(2026, 5, 1, tzinfo=UTC))  # noqa: DTZ001

    day = (2026, 3, 2)
    photos = [
        photo("b", *day, 10, 20), photo("a", *day, 10, 5), photo("z"), photo("c", *day, 12, 0), photo("y"),
    ]  # fmt: skip
    assert [[each.name for each in group] for group in sessions(photos)] == [["z", "y"], ["c"], ["a", "b"]]
