"""Marking up in the window, through what a user presses: nothing is written before Save, and Save is one step."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from io import BytesIO

import pytest
from PIL import Image
from PySide6.QtCore import QPoint
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from jewelcraft.domain.picture_records import MarkKind
from jewelcraft.domain.picture_records import read_marks
from jewelcraft.domain.piece import StonePart
from jewelcraft.ui.markup.painting import spot

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def pictures(window, hub, qtbot):
    """The Design tab of a ring with two stone lines and a picture of 400 x 300."""
    done = []

    def make(library, _progress):
        stones = (StonePart("ruby", kind="ruby", count=1), StonePart("melee", kind="diamond", count=12))
        piece = replace(library.pieces.new("ring"), stones=stones)
        library.pieces.add(piece)
        out = BytesIO()
        Image.new("RGB", (400, 300), "white").save(out, "PNG")
        library.photos.add_bytes(out.getvalue(), "ring.png", piece_id=piece.id)
        return piece.id

    hub.run(make, "test", done.append)
    qtbot.waitUntil(lambda: bool(done) and not hub.is_busy)
    window.go_to("pieces")
    window.page.open_piece(done[0])
    window.show()
    return window.page.piece.design.pictures


@pytest.fixture
def markup(pictures, qtbot):
    pictures.hero.setFocus()
    qtbot.keyClick(pictures.hero, Qt.Key.Key_M)
    made = pictures.covers.markup
    assert made.isVisible()
    yield made
    made.leave()


def press(markup, x, y):
    return spot(markup.board.frame(), (x, y)).toPoint()


def drag(qtbot, markup, start, end):
    first, last = press(markup, *start), press(markup, *end)
    qtbot.mousePress(markup.board, LEFT, pos=first)
    qtbot.mouseMove(markup.board, (first + last) / 2)
    qtbot.mouseMove(markup.board, last)
    qtbot.mouseRelease(markup.board, LEFT, pos=last)


def draw(qtbot, markup, kind, start, end):
    qtbot.mouseClick(markup.tools[kind], LEFT)
    drag(qtbot, markup, start, end)


def type_length(markup, text):
    field = markup.panel.length
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def photo_of(pictures, hub):
    return hub.reader.photos.get(pictures._photos[0].id)


def test_a_dimension_is_measured_by_the_known_length_and_saved_as_one_step(markup, pictures, hub, qtbot):
    draw(qtbot, markup, MarkKind.REFERENCE, (0.1, 0.9), (0.6, 0.9))
    type_length(markup, "20")
    draw(qtbot, markup, MarkKind.DIMENSION, (0.1, 0.2), (0.35, 0.2))
    [known, across] = markup.board.marks
    assert known.mark.mm == Decimal(20)
    assert across.mark.mm is None
    assert float(across.mm) == pytest.approx(10, abs=0.3)
    assert markup.panel.length.placeholderText() == str(across.mm).removesuffix(".0")
    assert photo_of(pictures, hub).marks == "", "nothing is written yet"
    qtbot.keyClick(markup, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(read_marks(photo_of(pictures, hub).marks)) == 2)
    assert markup.isHidden()
    qtbot.waitUntil(lambda: len(pictures.hero.marks) == 2)
    hub.undo()
    qtbot.waitUntil(lambda: photo_of(pictures, hub).marks == "")


def test_typed_millimetres_win_and_bad_ones_are_told(markup, qtbot):
    draw(qtbot, markup, MarkKind.DIMENSION, (0.2, 0.2), (0.8, 0.2))
    type_length(markup, "abc")
    assert markup.panel.length_field.message()
    assert markup.marks[0].mm is None
    type_length(markup, "6,35")
    assert markup.marks[0].mm == Decimal("6.35")
    assert not markup.panel.length_field.message()


def test_stones_take_their_line_and_the_legend_says_it(markup, qtbot):
    for place in (0.2, 0.4, 0.6):
        qtbot.mouseClick(markup.tools[MarkKind.STONE], LEFT)
        qtbot.mouseClick(markup.board, LEFT, pos=press(markup, place, 0.5))
    assert [one.number for one in markup.board.marks] == [1, 2, 2]
    markup.panel.stone.setFocus()
    markup.panel.stone.setCurrentIndex(0)
    markup.panel.stone.activated.emit(0)
    assert [one.number for one in markup.board.marks] == [1, 2, 1]
    said = [markup.panel.legend.item(row).text() for row in range(3)]
    assert said[0] == said[2]
    assert said[0].startswith("1")
    assert "ruby" in said[0]
    assert "12 × diamond" in said[1]


def test_a_mark_is_moved_by_its_end_and_never_out_of_the_picture(markup, qtbot):
    draw(qtbot, markup, MarkKind.DIMENSION, (0.3, 0.5), (0.6, 0.5))
    qtbot.mouseClick(markup.tools[None], LEFT)
    drag(qtbot, markup, (0.6, 0.5), (0.8, 0.7))
    [mark] = markup.marks
    assert mark.start[0] == pytest.approx(3000, abs=60)
    assert mark.end == pytest.approx((8000, 7000), abs=60)
    drag(qtbot, markup, (0.55, 0.6), (0.95, 0.6))
    [mark] = markup.marks
    assert mark.end[0] == 10000
    assert mark.end[0] - mark.start[0] == pytest.approx(5000, abs=80)


def test_everything_is_done_by_keys(markup, pictures, hub, qtbot):
    board = markup.board
    qtbot.keyClick(board, Qt.Key.Key_N)
    qtbot.keyClick(board, Qt.Key.Key_Return)
    assert markup.window().focusWidget() is markup.panel.words
    QTest.keyClicks(markup.panel.words, "Thin the claw")
    QTest.keyClick(markup.panel.words, Qt.Key.Key_Return)
    assert markup.marks[0].text == "Thin the claw"
    board.setFocus()
    qtbot.keyClick(board, Qt.Key.Key_Right)
    qtbot.keyClick(board, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert markup.marks[0].start == (5100, 5020)
    qtbot.keyClick(board, Qt.Key.Key_D)
    qtbot.keyClick(board, Qt.Key.Key_Return)
    board.setFocus()
    qtbot.keyClick(board, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert (markup.marks[1].start[1], markup.marks[1].end[1]) == (5000, 4900)
    qtbot.keyClick(board, Qt.Key.Key_PageUp)
    assert board.selected == 0
    qtbot.keyClick(board, Qt.Key.Key_Delete)
    assert [mark.kind for mark in markup.marks] == [MarkKind.DIMENSION]
    qtbot.keyClick(board, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(markup.marks) == 2
    qtbot.keyClick(board, Qt.Key.Key_H)
    assert not board.are_shown
    qtbot.keyClick(board, Qt.Key.Key_Escape)
    assert markup.isHidden()
    assert photo_of(pictures, hub).marks == ""


def test_words_being_typed_are_saved_with_the_rest(markup, pictures, hub, qtbot):
    qtbot.mouseClick(markup.tools[MarkKind.REMARK], LEFT)
    qtbot.mouseClick(markup.board, LEFT, pos=press(markup, 0.5, 0.5))
    QTest.keyClicks(markup.panel.words, "Softer curve")
    qtbot.mouseClick(markup.save_button, LEFT)
    qtbot.waitUntil(lambda: "Softer curve" in photo_of(pictures, hub).marks)
    pictures.hero.setFocus()
    qtbot.waitUntil(pictures.hero.eye.isVisible)
    qtbot.mouseClick(pictures.hero.eye, LEFT)
    assert pictures.hero.marks == []
    qtbot.keyClick(pictures.hero, Qt.Key.Key_H)
    assert len(pictures.hero.marks) == 1


def test_the_picture_and_its_marks_are_painted(markup, qtbot):
    qtbot.mouseClick(markup.tools[MarkKind.REMARK], LEFT)
    qtbot.mouseClick(markup.board, LEFT, pos=press(markup, 0.25, 0.25))
    markup.choose(-1)
    image = markup.board.grab().toImage()
    at = press(markup, 0.25, 0.25) + QPoint(0, 8)
    assert image.pixelColor(at).name() == "#0e5e56"


def test_marks_that_were_left_behind_can_still_be_kept(markup, pictures, hub, qtbot, messages):
    draw(qtbot, markup, MarkKind.DIMENSION, (0.2, 0.2), (0.8, 0.2))
    qtbot.keyClick(markup, Qt.Key.Key_Escape)
    assert markup.isHidden()
    text, action, keep = messages.stage.snackbars[-1]
    assert (text, action) == ("The marks were not kept.", "Keep them")
    assert photo_of(pictures, hub).marks == ""
    keep()
    qtbot.waitUntil(lambda: len(read_marks(photo_of(pictures, hub).marks)) == 1)


def test_leaving_without_a_change_says_nothing(markup, qtbot, messages):
    qtbot.keyClick(markup, Qt.Key.Key_Escape)
    assert markup.isHidden()
    assert not messages.stage.snackbars
