"""Pictures dropped on the piece page become the piece's own, and the last one is looked at."""

from PIL import Image
from PySide6.QtCore import QMimeData
from PySide6.QtCore import QPointF
from PySide6.QtCore import Qt
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDropEvent


def test_a_folder_dropped_on_the_page_is_taken_in_and_the_bad_file_named(page, hub, pieces, tmp_path, qtbot, messages):
    folder = tmp_path / "phone"
    folder.mkdir()
    Image.new("RGB", (60, 40), "gold").save(folder / "a.jpg")
    (folder / "b.txt").write_text("a note")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder))])
    before = {photo.id for photo in hub.reader.photos.of_piece(pieces[0])}
    drop = QDropEvent(
        QPointF(9, 9), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    page.design.pictures.dropEvent(drop)
    qtbot.waitUntil(lambda: len(hub.reader.photos.of_piece(pieces[0])) == len(before) + 1)
    qtbot.waitUntil(lambda: bool(messages.stage.told))
    (new,) = {photo.id for photo in hub.reader.photos.of_piece(pieces[0])} - before
    assert page.design.pictures._current == new
    assert "b.txt" in messages.stage.told[0].tip
