"""The chain in the window: any two pictures compared, notes written and taken back, a proof printed from the menu."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPointF
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from PySide6.QtWidgets import QMenu

from jewelcraft.domain.photo import PhotoKind
from jewelcraft.domain.picture_records import read_notes

LEFT = Qt.MouseButton.LeftButton
COLOURS = {PhotoKind.PHOTO: "red", PhotoKind.SKETCH: "white", PhotoKind.WAX: "blue"}


@pytest.fixture
def page(window, hub, qtbot):
    """A ring with a photo, a sketch and a wax, added in this order."""
    done = []

    def make(library, _progress):
        piece = library.pieces.new("ring")
        library.pieces.add(piece)
        for kind, colour in COLOURS.items():
            out = BytesIO()
            Image.new("RGB", (400, 300), colour).save(out, "PNG")
            library.photos.add_bytes(out.getvalue(), f"{kind.value}.png", piece_id=piece.id, kind=kind)
        return piece.id

    hub.run(make, "test", done.append)
    qtbot.waitUntil(lambda: bool(done) and not hub.is_busy)
    window.go_to("pieces")
    window.page.open_piece(done[0])
    window.show()
    return window.page.piece


@pytest.fixture
def lineage(page, hub, qtbot):
    pictures = page.design.pictures
    qtbot.mouseClick(pictures.chain, LEFT)
    made = pictures.covers.lineage
    assert made.isVisible()
    qtbot.waitUntil(lambda: all(made._pixmap(photo) is not None for photo in made._photos))
    yield made
    made.leave()


def kinds(lineage):
    return [photo.kind.value for photo in lineage.view.photos]


def test_the_chain_stands_in_the_order_of_life(lineage):
    assert [item.photo.kind.value for item in lineage.chain.items] == ["sketch", "wax", "photo"]


def test_any_two_are_compared(lineage, qtbot):
    qtbot.mouseClick(lineage.chain.items[0], LEFT)
    lineage.right.setCurrentIndex(1)
    lineage.right.activated.emit(1)
    assert kinds(lineage) == ["sketch", "wax"]
    qtbot.mouseClick(lineage.swap, LEFT)
    assert kinds(lineage) == ["wax", "sketch"]
    qtbot.keyClick(lineage.view, Qt.Key.Key_PageDown)
    assert kinds(lineage) == ["photo", "sketch"]


def test_zoom_and_place_are_the_same_in_both(lineage, qtbot):
    view = lineage.view
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    qtbot.mouseClick(lineage.larger, LEFT)
    assert view.zoom == pytest.approx(1.5625)
    middle = view.rooms()[0].center().toPoint()
    qtbot.mousePress(view, LEFT, pos=middle)
    qtbot.mouseMove(view, middle + QPointF(30, 12).toPoint())
    qtbot.mouseRelease(view, LEFT, pos=middle)
    moved = [view.frame(place).center() - view.rooms()[place].center() for place in (0, 1)]
    assert moved[0] == moved[1]
    assert moved[0].x() > 20
    for _ in range(9):
        qtbot.mouseClick(lineage.smaller, LEFT)
    assert (view.zoom, view.shift) == (1.0, QPointF())


def test_one_picture_shines_through_the_other(lineage, qtbot):
    lineage.choose_first(lineage._photos[2].id)
    lineage.choose_second(lineage._photos[1].id)
    qtbot.keyClick(lineage.view, Qt.Key.Key_O)
    assert lineage.slider.isVisible()
    found = []
    for percent in (0, 50, 100):
        lineage.slider.setValue(percent)
        image = lineage.view.grab().toImage()
        colour = image.pixelColor(lineage.view.rect().center())
        found.append((colour.red(), colour.blue()))
    assert found[0][0] > 240
    assert found[0][1] < 15
    assert found[1] == (pytest.approx(127, abs=8), pytest.approx(127, abs=8))
    assert found[2][0] < 15
    assert found[2][1] > 240


def test_a_note_is_written_dated_and_taken_back(lineage, hub, qtbot):
    qtbot.mouseClick(lineage.chain.items[0], LEFT)
    photo_id = lineage.view.photos[0].id
    QTest.keyClicks(lineage.notes.field, "The client would like it longer")
    QTest.keyClick(lineage.notes.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(hub.reader.photos.get(photo_id).notes))
    [note] = read_notes(hub.reader.photos.get(photo_id).notes)
    assert note.text == "The client would like it longer"
    assert note.at is not None
    qtbot.waitUntil(lambda: lineage.chain.items[0]._count == 1)
    assert lineage.notes.field.toPlainText() == ""
    qtbot.mouseClick(lineage.undo_button, LEFT)
    qtbot.waitUntil(lambda: hub.reader.photos.get(photo_id).notes == "")
    qtbot.waitUntil(lambda: lineage.chain.items[0]._count == 0)


def test_an_empty_note_is_none(lineage, hub, qtbot):
    QTest.keyClicks(lineage.notes.field, "   ")
    qtbot.mouseClick(lineage.notes.add, LEFT)
    assert not hub.is_busy
    assert all(not photo.notes for photo in hub.reader.photos.of_piece(lineage._piece_id))


def test_escape_leaves(lineage, qtbot):
    qtbot.keyClick(lineage.view, Qt.Key.Key_Escape)
    assert lineage.isHidden()


def test_a_proof_is_printed_from_the_menu(page, hub, messages, qtbot, tmp_path, monkeypatch):
    chosen = tmp_path / "proof"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(chosen), ""))
    menu = QMenu(page)
    choices = page.proof.add_to(menu)
    assert len(choices.actions()) == 8
    choices.actions()[1].trigger()
    written = Path(f"{chosen}.pdf")
    qtbot.waitUntil(written.exists)
    qtbot.waitUntil(lambda: not hub.is_busy)
    assert any("proof.pdf" in text for text, _action, _act in messages.stage.snackbars)
