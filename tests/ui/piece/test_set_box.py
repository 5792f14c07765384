"""The pieces of a set as they are typed on its cost tab."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from jewelcraft.domain.money import Money
from jewelcraft.domain.piece import Extra
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.texts import Texts
from jewelcraft.library.library import Library
from jewelcraft.ui.piece.draft import PieceDraft
from jewelcraft.ui.piece.set_box import SetBox

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def library_path(tmp_path):
    path = tmp_path / "shop.jewelcraft"
    with Library.create(path, WorkshopSettings(name="Shop")) as library:
        for code, title, price in (("R-1", "Moon ring", 10), ("E-1", "Moon earrings", 4)):
            extra = Extra(f"e{code}", "Box", price=Money(Decimal(price), "USD"))
            library.pieces.add(Piece(f"id{code}", code, titles=Texts.of({"en": title}), extras=(extra,)))
        library.pieces.add(Piece("set", "S-1", type="set"))
    return path


@pytest.fixture
def box(hub, library_path, qtbot):
    with qtbot.waitSignal(hub.opened):
        hub.open_library(library_path)
    draft = PieceDraft(hub)
    found = SetBox(hub, draft)
    qtbot.addWidget(found)
    draft.open("set")
    found.draft = draft

    def show():
        if draft.is_open:
            found.show_sheet(draft.piece, hub.reader.pieces.cost_sheet(draft.piece))

    draft.changed.connect(show)
    show()
    found.resize(700, 300)
    with qtbot.waitActive(found):
        found.show()
    return found


def type_words(box, qtbot, text):
    box.finder.setFocus()
    box.finder.clear()
    qtbot.keyClicks(box.finder, text)
    qtbot.keyClick(box.finder, Qt.Key.Key_Return)


def wait(box, hub, qtbot):
    qtbot.waitUntil(lambda: not hub.is_busy and not box.draft.is_saving)


def members(hub):
    return [(member.piece.code, member.count) for member in hub.reader.pieces.get("set").members]


def test_pieces_are_found_by_code_or_title_with_the_keyboard_alone(box, hub, qtbot):
    type_words(box, qtbot, "r-1")
    type_words(box, qtbot, "moon ear x 2")
    wait(box, hub, qtbot)
    assert members(hub) == [("R-1", 1), ("E-1", 2)]
    tile = box.tiles[1]
    assert (tile.code.text(), tile.title.text()) == ("E-1", "Moon earrings")
    assert tile.money.text() == "$8"
    assert not box.finder.text()


def test_the_list_opens_with_down_and_leaves_out_sets(box, qtbot):
    box.finder.setFocus()
    qtbot.keyClick(box.finder, Qt.Key.Key_Down)
    assert box.finder.is_open()
    assert {row.code for row in box.finder.model.rows} == {"R-1", "E-1"}
    qtbot.keyClick(box.finder, Qt.Key.Key_Escape)
    assert not box.finder.is_open()


def test_the_number_of_a_piece_is_typed_and_a_piece_is_taken_out(box, hub, qtbot):
    type_words(box, qtbot, "R-1")
    type_words(box, qtbot, "E-1")
    wait(box, hub, qtbot)
    count = box.tiles[0].count
    count.setFocus()
    count.selectAll()
    qtbot.keyClicks(count, "3")
    qtbot.keyClick(count, Qt.Key.Key_Return)
    wait(box, hub, qtbot)
    assert members(hub) == [("R-1", 3), ("E-1", 1)]
    box.tiles[0].remove.click()
    wait(box, hub, qtbot)
    assert members(hub) == [("E-1", 1)]


def test_a_piece_found_again_is_counted(box, hub, qtbot):
    type_words(box, qtbot, "R-1 x 2")
    type_words(box, qtbot, "R-1")
    wait(box, hub, qtbot)
    assert members(hub) == [("R-1", 3)]


def test_codes_of_a_slip_make_the_set_and_what_is_odd_is_said(box, hub, qtbot):
    type_words(box, qtbot, "R-1, E-1 x 2")
    wait(box, hub, qtbot)
    assert members(hub) == [("R-1", 1), ("E-1", 2)]
    hub.run(lambda library, _progress: library.pieces.trash(["idR-1"]), "")
    qtbot.waitUntil(lambda: "R-1 is in the Trash" in box.warning.plain_text())


def test_what_cannot_be_is_said_beside_the_field(box, qtbot):
    type_words(box, qtbot, "R-9")
    assert "R-9" in box.field.message()
    type_words(box, qtbot, "S-1")
    assert "cannot hold itself" in box.field.message()
    assert box.finder.text() == "S-1"


def test_a_single_piece_has_no_such_field(box, hub):
    ring = hub.reader.pieces.get("idR-1")
    box.show_sheet(replace(ring, type="ring"), hub.reader.pieces.cost_sheet(ring))
    assert box.isHidden()
