from __future__ import annotations

from decimal import Decimal

import pytest
from PIL import Image
from PySide6.QtCore import QPoint
from PySide6.QtCore import Qt

from jewelcraft.domain.piece import Status


def type_into(field, text, qtbot):
    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    field.insert(text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_language_rows_show_what_is_missing_and_lead_there(page, hub, pieces, qtbot, settled):
    names = page.design.names
    assert list(names.rows) == ["en", "th", "zh_Hant"]
    assert names.rows["en"].field.text() == "Naga ring 1"
    assert names.missing.text() == "Chinese is missing"
    qtbot.mouseClick(names.missing, Qt.MouseButton.LeftButton)
    field = names.rows["zh_Hant"].field
    assert page.focusWidget() is field
    type_into(field, "那伽戒指", qtbot)
    assert not names.missing.isVisible()
    settled()
    assert hub.reader.pieces.get(pieces[0]).titles.get("zh_Hant") == "那伽戒指"


def test_title_and_story_save_when_left(page, hub, pieces, qtbot, settled):
    type_into(page.design.names.rows["en"].field, "Moon ring", qtbot)
    assert page.top.title.text() == "Moon ring"
    story = page.design.names.story
    story.setFocus()
    qtbot.keyClicks(story, "It guards the river.")
    page.design.notes.setFocus()
    settled()
    stored = hub.reader.pieces.get(pieces[0])
    assert stored.titles.get("en") == "Moon ring"
    assert stored.descriptions.get("en") == "It guards the river."


def test_code_of_another_piece_is_refused_and_kept_in_the_field(page, hub, pieces, qtbot, settled):
    facts = page.design.facts
    type_into(facts.code, "R-2", qtbot)
    assert "already has the code R-2" in facts._code_box.message()
    type_into(facts.collection, "Hong Kong", qtbot)
    settled()
    assert facts.code.text() == "R-2"
    assert hub.reader.pieces.get(pieces[0]).code == "R-1"
    type_into(facts.code, "R-77", qtbot)
    settled()
    assert facts._code_box.message() == ""
    assert hub.reader.pieces.get(pieces[0]).code == "R-77"


@pytest.mark.parametrize(
    ("typed", "shown", "mm"),
    [("US 6 1/2", "US 6½", "53.15"), ("EU 53", "EU 53", "53"), ("52,8 mm", "52.8\u00a0mm", "52.8")],
)
def test_ring_size_in_the_words_of_the_bench(typed, shown, mm, page, hub, pieces, qtbot, settled):
    type_into(page.design.facts.ring, typed, qtbot)
    settled()
    stored = hub.reader.pieces.get(pieces[0]).ring_size
    assert abs(stored.circumference_mm - Decimal(mm)) < Decimal("0.01")
    page.design.facts.ring.clearFocus()
    page.design.refresh()
    assert page.design.facts.ring.text() == shown
    assert page.design.facts.ring.suffix()


def test_weight_and_metal(page, hub, pieces, qtbot, settled):
    type_into(page.design.facts.weight, "4.1", qtbot)
    settled()
    assert hub.reader.pieces.get(pieces[0]).net_weight_g == Decimal("4.1")
    type_into(page.design.facts.weight, "heavy", qtbot)
    assert "is not a weight" in page.design.facts._weight_box.message()
    assert page.design.facts.weight.text() == "heavy"


def test_words_are_added_and_taken_away(page, hub, pieces, qtbot, settled):
    tags = page.design.tags
    qtbot.mouseClick(tags.add, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(tags.field, "naga")
    qtbot.keyClick(tags.field, Qt.Key.Key_Return)
    qtbot.keyClicks(tags.field, "gift")
    qtbot.keyClick(tags.field, Qt.Key.Key_Comma)
    settled()
    assert hub.reader.pieces.get(pieces[0]).tags == ("naga", "gift")
    qtbot.keyClick(tags._chips[0], Qt.Key.Key_Delete)
    settled()
    assert hub.reader.pieces.get(pieces[0]).tags == ("gift",)


def test_typing_survives_a_refresh_from_elsewhere(page, do, pieces, qtbot):
    field = page.design.facts.collection
    field.setFocus()
    qtbot.keyClicks(field, "Hong Ko")
    do(lambda library: library.pieces.archive([pieces[0]], True))
    assert page.draft.piece.archived
    assert field.text() == "Hong Ko"


def test_status_previous_next_and_back(page, hub, pieces, qtbot, settled):
    page.status.chosen.emit(Status.READY)
    settled()
    assert hub.reader.pieces.get(pieces[0]).status is Status.READY
    assert page.walker.place.text() == "1 of 3"
    assert not page.walker.before.isEnabled()
    qtbot.keyClick(page, Qt.Key.Key_PageDown)
    assert (page.draft.piece.id, page.walker.place.text()) == (pieces[1], "2 of 3")
    page.step(-1)
    assert page.draft.piece.id == pieces[0]
    with qtbot.waitSignal(page.closed) as told:
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert told.args == [pieces[0]]


def test_ctrl_page_down_switches_tabs(page, qtbot):
    page.key_actions()["next_tab"]()
    assert page.stack.currentWidget() is page.cost
    page.key_actions()["previous_tab"]()
    assert page.stack.currentWidget() is page.design


@pytest.fixture
def photos(page, do, hub, pieces, tmp_path, qtbot):
    paths = []
    for number, color in enumerate(("red", "green", "blue")):
        path = tmp_path / f"{color}.png"
        Image.new("RGB", (40, 30 + number), color).save(path)
        paths.append(path)
    do(lambda library: library.photos.add(paths, piece_id=pieces[0]))
    qtbot.waitUntil(lambda: len(page.design.pictures.strip.tiles()) == 3)
    return [photo.id for photo in hub.reader.photos.of_piece(pieces[0])]


def test_pictures_are_dragged_into_order(page, photos, hub, pieces, qtbot, settled):
    strip = page.design.pictures.strip
    tile = strip.tiles()[0]
    qtbot.mousePress(tile, Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
    qtbot.mouseMove(tile, QPoint(130, 30))
    qtbot.mouseMove(tile, QPoint(150, 30))
    qtbot.mouseRelease(tile, Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
    settled()
    order = [photo.id for photo in hub.reader.photos.of_piece(pieces[0])]
    assert order != photos
    assert order.index(photos[0]) > 0
    qtbot.keyClick(strip.tiles()[0], Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    settled()
    again = [photo.id for photo in hub.reader.photos.of_piece(pieces[0])]
    assert again[:2] == [order[1], order[0]]


def test_quick_look_and_trash(page, photos, hub, pieces, messages, qtbot, settled):
    pictures = page.design.pictures
    assert pictures.hero.badge.text().endswith("of 3 · main picture")
    qtbot.keyClick(pictures.hero, Qt.Key.Key_Space)
    assert pictures._look.isVisible()
    qtbot.keyClick(pictures._look, Qt.Key.Key_Right)
    qtbot.keyClick(pictures._look, Qt.Key.Key_Escape)
    assert not pictures._look.isVisible()
    qtbot.keyClick(pictures.strip.tiles()[1], Qt.Key.Key_Delete)
    settled()
    qtbot.waitUntil(lambda: len(pictures.strip.tiles()) == 2)
    assert messages.stage.snackbars[-1][0] == "Picture moved to Trash."
    page.key_actions()["undo"]()
    settled()
    qtbot.waitUntil(lambda: len(pictures.strip.tiles()) == 3)


def test_what_was_typed_last_is_saved_when_the_window_closes(page, hub, pieces, library_path, qtbot):
    from jewelcraft.library.library import Library

    page.design.facts.collection.setFocus()
    page.design.facts.collection.insert("Mogok")
    page.left()
    hub.close()
    with Library.open(library_path, read_only=True) as library:
        assert library.pieces.get(pieces[0]).collection == "Mogok"


def test_a_piece_without_type_gets_a_code_of_its_type(page, hub, do, settled):
    plain = hub.reader.pieces.new()
    do(lambda library: library.pieces.add(plain))
    page.open_piece(plain.id, [plain.id])
    page.design.facts.type.chosen.emit("ring")
    settled()
    changed = hub.reader.pieces.get(plain.id)
    assert plain.code.startswith("X-")
    assert changed.type == "ring"
    assert hub.reader.pieces.is_proposed(changed.code, "ring")


def test_a_piece_that_goes_to_the_trash_elsewhere_is_closed(page, pieces, do, qtbot):
    with qtbot.waitSignal(page.closed):
        do(lambda library: library.pieces.trash([pieces[0]]))
    assert not page.draft.is_open
