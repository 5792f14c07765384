"""Clean copies are saved from the window, and pictures that show the same are found and sorted out."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from PIL import Image
from PySide6.QtWidgets import QFileDialog

from jewelcraft.domain.sentences import sentence
from jewelcraft.ui.pictures_out import PicturesOut
from jewelcraft.ui.sorting.lookalikes_dialog import LookalikesDialog
from tests.images.test_privacy import jpeg


def smaller(data):
    image = Image.open(io.BytesIO(data))
    image.thumbnail((500, 500))
    out = io.BytesIO()
    image.save(out, "JPEG", exif=image.getexif().tobytes())
    return out.getvalue()


def kept(hub):
    return [photo for photo in hub.reader.photos.every() if photo.trashed_at is None]


@pytest.fixture
def filled(window, qtbot):
    """A piece with a picture, and a shrunk copy of it in the Inbox."""
    hub = window.hub

    def fill(library, _progress):
        piece = replace(library.pieces.new(), code="R-9")
        changes = library.pieces.add(piece)
        library.photos.add_bytes(jpeg(), "ring.jpg", piece_id=piece.id)
        return changes | library.photos.add_bytes(smaller(jpeg()), "chat.jpg").changes

    with qtbot.waitSignal(hub.changed):
        hub.run(fill, "")
    qtbot.waitUntil(lambda: not hub.is_busy)
    return window


def test_clean_copies_of_a_piece_and_of_everything(filled, tmp_path, qtbot, messages, monkeypatch):
    folder = tmp_path / "out"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    out = PicturesOut(filled.desk, filled)
    out.ask_of_pieces([filled.hub.reader.pieces.by_code("R-9").id])
    qtbot.waitUntil(lambda: len(messages.stage.snackbars) == 1)
    (written,) = folder.iterdir()
    assert b"Owner Secret" not in written.read_bytes()
    filled.desk.actions.trigger("clean_copies")
    qtbot.waitUntil(lambda: len(messages.stage.snackbars) == 2)
    assert messages.stage.snackbars[-1][0] == "2 pictures saved."
    assert not [path for path in folder.iterdir() if b"Secret" in path.read_bytes()]


def test_a_damaged_picture_is_named_and_the_others_are_saved(filled, tmp_path, qtbot, messages):
    hub = filled.hub
    (small,) = hub.reader.photos.inbox()

    def wound(library, _progress):
        with library.store.action(sentence("wound")):
            library.store._connection.execute(
                "UPDATE original SET bytes = substr(bytes, 1, 200) WHERE digest = ?", (small.digest,)
            )

    hub.run(wound, "")
    PicturesOut(filled.desk, filled).write(lambda _library: None, tmp_path / "out", clean=True)
    qtbot.waitUntil(lambda: bool(messages.stage.told))
    assert messages.stage.told[-1].title.startswith("chat.jpg cannot be read any more and was left out")
    qtbot.waitUntil(lambda: bool(messages.stage.snackbars))
    assert len(list((tmp_path / "out").iterdir())) == 1


def test_two_that_show_the_same_are_shown_and_one_goes(filled, qtbot, messages):
    hub = filled.hub
    filled.desk.actions.trigger("look_alikes")
    qtbot.waitUntil(lambda: filled.findChild(LookalikesDialog) is not None)
    dialog = filled.findChild(LookalikesDialog)
    (row,) = dialog.rows
    assert [photo.name for photo in row.pair] == ["ring.jpg", "chat.jpg"]
    row.keep.click()
    assert row.isHidden()
    qtbot.waitUntil(lambda: [photo.name for photo in kept(hub)] == ["ring.jpg"])
    assert kept(hub)[0].piece_id is not None
    dialog.done(0)
    qtbot.waitUntil(lambda: not hub.is_busy)
    filled.desk.actions.trigger("look_alikes")
    qtbot.waitUntil(lambda: messages.stage.snackbars[-1][0] == "No two pictures show the same.")


def test_of_many_pairs_one_press_keeps_the_larger_ones_as_one_step(filled, qtbot, tmp_path):
    hub = filled.hub
    made = Image.linear_gradient("L").rotate(90).resize((700, 700)).convert("RGB")
    made.paste((200, 30, 60), (90, 60, 330, 500))
    made.paste((240, 240, 20), (400, 380, 660, 640))
    made.save(tmp_path / "pendant.jpg", quality=92)
    made.resize((280, 280)).save(tmp_path / "pendant-small.jpg", quality=80)
    for name in ("pendant.jpg", "pendant-small.jpg"):
        hub.run(lambda library, _progress, name=name: library.photos.add([tmp_path / name]), "")
    qtbot.waitUntil(lambda: len(kept(hub)) == 4 and not hub.is_busy)
    filled.desk.actions.trigger("look_alikes")
    qtbot.waitUntil(lambda: filled.findChild(LookalikesDialog) is not None)
    dialog = filled.findChild(LookalikesDialog)
    assert len(dialog.rows) == 2
    assert dialog.all.isVisible()
    dialog.all.click()
    qtbot.waitUntil(lambda: {photo.name for photo in kept(hub)} == {"ring.jpg", "pendant.jpg"})
    hub.undo()
    qtbot.waitUntil(lambda: len(kept(hub)) == 4)


def test_the_larger_one_takes_the_place_of_the_one_that_has_a_piece(filled, qtbot):
    hub = filled.hub
    (large,) = [photo for photo in hub.reader.photos.every() if photo.piece_id]
    (small,) = hub.reader.photos.inbox()
    hub.run(lambda library, _progress: library.photos.assign([small.id], large.piece_id), "")
    hub.run(lambda library, _progress: library.photos.assign([large.id], None), "")
    hub.run(lambda library, _progress: library.photos.keep_better(large.id, small.id), "")
    qtbot.waitUntil(lambda: len(kept(hub)) == 1)
    (left,) = kept(hub)
    assert (left.id, left.piece_id, left.is_cover) == (large.id, large.piece_id, True)
