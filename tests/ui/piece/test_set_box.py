"""The pieces of a set as they are typed on its cost tab."""

from dataclasses import replace
from decimal import Decimal

import pytest

from jewelcraft.domain.money import Money
from jewelcraft.domain.piece import Extra
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.library.library import Library
from jewelcraft.ui.piece.draft import PieceDraft
from jewelcraft.ui.piece.set_box import SetBox


@pytest.fixture
def library_path(tmp_path):
    path = tmp_path / "shop.jewelcraft"
    with Library.create(path, WorkshopSettings(name="Shop")) as library:
        for code, price in (("R-1", 10), ("E-1", 4)):
            extra = Extra(f"e{code}", "Box", price=Money(Decimal(price), "USD"))
            library.pieces.add(Piece(f"id{code}", code, extras=(extra,)))
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
    return found


def type_codes(box, text):
    box.codes.setText(text)
    box.codes.setModified(True)
    box.codes.save()


def test_codes_make_the_set_and_their_costs_are_shown(box, hub, qtbot):
    type_codes(box, "R-1, E-1 x 2")
    qtbot.waitUntil(lambda: not hub.is_busy and not box.draft.is_saving)
    kept = hub.reader.pieces.get("set")
    assert [(member.piece.code, member.count) for member in kept.members] == [("R-1", 1), ("E-1", 2)]
    assert "E-1: 2 pieces" in box.costs.plain_text()
    hub.run(lambda library, _progress: library.pieces.trash(["idR-1"]), "")
    qtbot.waitUntil(lambda: "R-1 is in the Trash" in box.warning.plain_text())


def test_what_cannot_be_is_said_beside_the_field(box):
    type_codes(box, "R-9")
    assert "R-9" in box.field.message()
    type_codes(box, "S-1")
    assert "cannot hold itself" in box.field.message()
    type_codes(box, "E-1 x 0")
    assert "1 or more" in box.field.message()


def test_a_single_piece_has_no_such_field(box, hub):
    ring = hub.reader.pieces.get("idR-1")
    box.show_sheet(replace(ring, type="ring"), hub.reader.pieces.cost_sheet(ring))
    assert box.isHidden()
