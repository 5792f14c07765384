"""A pile of paper slips without a mouse: typed, corrected, pasted, taken away, brought back, and on to the next."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.piece import StoneBasis
from jewelcraft.ui.piece.cell_edit import CellEdit
from jewelcraft.ui.piece.cost_group import GroupRow
from jewelcraft.ui.piece.cost_line import LineRow
from jewelcraft.ui.piece.paste_dialog import PasteDialog
from tests.ui.piece.test_slip import Keyboard
from tests.ui.piece.test_slip import slip  # noqa: F401 (a fixture)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
D = Decimal
ENTER, ESC, INSERT, DELETE = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Insert, Qt.Key.Key_Delete
UP, DOWN, TAB, F2 = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_F2
CTRL = Qt.KeyboardModifier.ControlModifier
SLIP = (
    "Yellow gold 18K\t2 baht 1 salueng\n8 diamond round 1.5\t8\tpc\nRuby, oval 6 x 4 mm\t0.55\tct\n"
    "Lobster clasp\t1\tpc\t1250.50\nClaw setting\t13\tstone\nFiling and emery\t1:45\nsoldering\t20\tmin\n"
    "rhodium\t12\tcm2\nHallmark\t1\tpc\nLot\t1.5.2\tpc\n"
)


class Hand(Keyboard):
    """A keyboard that stays where it was when a list that closed takes the focus of the screen, as it does off it."""

    def __init__(self, qtbot, window, hub):
        super().__init__(qtbot)
        self.window, self.hub = window, hub

    def at(self):
        if QApplication.focusWidget() is None and not self.window.isActiveWindow():
            kept = self.window.focusWidget()
            self.window.activateWindow()
            self.qtbot.waitUntil(self.window.isActiveWindow)
            if kept is not None:
                kept.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
        return super().at()

    def rest(self):
        """Wait as somebody does who reads the next line, and tell where the keyboard is."""
        self.qtbot.wait(40)
        self.qtbot.waitUntil(lambda: not self.hub.is_busy and not self.window.page.piece.draft.is_saving)
        return self.at()


@pytest.fixture
def hand(slip, window, hub, qtbot):  # noqa: F811 (the fixture)
    """The keyboard on the empty cost sheet of a new piece."""
    del slip
    hand = Hand(qtbot, window, hub)
    begin_slip(hand, window, "R-1")
    return hand


def begin_slip(hand, window, code):
    hand.press(Qt.Key.Key_N, with_=CTRL)
    page = window.page.piece
    hand.qtbot.waitUntil(lambda: page.isVisible() and window.focusWidget() is page.design.facts.code)
    hand.type(code)
    hand.press(ENTER)
    hand.rest()
    hand.press(Qt.Key.Key_PageDown, with_=CTRL)
    hand.qtbot.waitUntil(page.cost.table.start.isVisible)


def add(hand, name, quantity):
    """Type a line where the field for a new one is open."""
    hand.type(name)
    hand.press(ENTER)
    hand.rest()
    hand.type(quantity)
    hand.press(ENTER)
    return hand.rest()


def stored(hub, code="R-1"):
    return hub.reader.pieces.by_code(code)


def on_line(hand):
    row = hand.rest()
    assert isinstance(row, LineRow), row
    return row.text.label


def test_one_slip_after_the_other(hand, window, hub):
    hand.press(ENTER)
    add(hand, "yellow gold 18k", "2 baht 1 salueng")
    hand.press(ENTER)
    add(hand, "8 diamond round 1.5", "8")
    begin_slip(hand, window, "R-2")
    hand.press(ENTER)
    add(hand, "yellow gold 18k", "3.62")
    hand.press(ESC)
    assert on_line(hand) == "Yellow gold 18K"
    assert [part.entered for part in stored(hub).metals] == ["2 baht 1 salueng"]
    assert [stone.count for stone in stored(hub).stones] == [8]
    assert [part.net_weight_g for part in stored(hub, "R-2").metals] == [D("3.62")]


def test_lines_are_corrected_taken_away_and_brought_back(hand, hub):
    hand.press(ENTER)
    add(hand, "yellow gold 18k", "3.62")
    hand.press(ENTER)
    add(hand, "8 diamond round 1.5", "8")
    hand.press(ESC)
    assert on_line(hand) == "Diamond, round 1.5 mm"
    hand.press(F2)
    hand.type("9")
    hand.press(ENTER)
    hand.rest()
    assert [stone.count for stone in stored(hub).stones] == [9]
    hand.press(INSERT)
    add(hand, "4 sapphire round 2.5", "4")
    hand.press(ESC)
    assert on_line(hand) == "Sapphire, round 2.5 mm"
    hand.press(DELETE)
    assert on_line(hand) == "Diamond, round 1.5 mm"
    assert len(stored(hub).stones) == 1
    hand.press(Qt.Key.Key_Z, with_=CTRL)
    assert isinstance(hand.rest(), LineRow)
    assert len(stored(hub).stones) == 2


def test_work_is_added_to_its_group_and_priced_beside_it(hand, hub):
    hand.press(DOWN, DOWN, DOWN, INSERT)
    hand.type("polishing")
    hand.press(ENTER)
    hand.rest()
    hand.type("1:45")
    hand.press(TAB)
    assert on_line(hand) == "Polishing"
    hand.type("1.250")
    hand.press(ENTER)
    assert QApplication.focusWidget().text() == "1.250"
    hand.press(Qt.Key.Key_A, with_=CTRL)
    hand.type("250")
    hand.press(ENTER)
    assert on_line(hand) == "Polishing"
    (step,) = stored(hub).labour
    assert (step.basis, step.quantity) == (LabourBasis.HOUR, 105)
    assert hub.reader.pieces.cost_sheet(stored(hub)).subtotal(Bucket.LABOUR).amount == D("437.50")


def test_a_figure_that_went_astray_makes_no_line(hand, window, hub):
    hand.press(DOWN)
    hand.type("9")
    hand.press(ENTER)
    field = hand.rest()
    assert field.text() == "9"
    assert "name" in window.page.piece.cost.lines.adder.row._keys.text()
    hand.press(ESC)
    assert isinstance(hand.rest(), GroupRow)
    assert stored(hub).stones == ()


def test_no_line_is_added_to_the_overhead(hand, window):
    for _ in range(6):
        hand.press(DOWN)
    group = hand.at()
    assert group.bucket is Bucket.OVERHEAD
    hand.press(INSERT, Qt.Key.Key_Plus)
    hand.type("rent")
    assert hand.at() is group
    assert window.page.piece.cost.lines.adder.row is None


def test_a_whole_slip_is_pasted_into_its_groups(hand, window, hub, qtbot):
    QGuiApplication.clipboard().setText(SLIP)
    hand.press(Qt.Key.Key_V, with_=CTRL)
    qtbot.waitUntil(lambda: window.findChild(PasteDialog) is not None and window.findChild(PasteDialog).isVisible())
    assert len(window.findChild(PasteDialog).parts) == 9
    hand.rest()
    hand.press(ENTER)
    assert isinstance(hand.rest(), LineRow)
    piece = stored(hub)
    assert [part.entered for part in piece.metals] == ["2 baht 1 salueng"]
    assert [(stone.count, stone.carat_total, stone.basis) for stone in piece.stones] == [
        (8, None, StoneBasis.PIECE),
        (1, D("0.55"), StoneBasis.CARAT),
    ]
    assert [(part.name, part.price.amount) for part in piece.findings] == [("Lobster clasp", D("1250.50"))]
    assert [(step.operation, step.basis, step.quantity) for step in piece.labour] == [
        ("Claw setting", LabourBasis.STONE, 13),
        ("Filing and emery", LabourBasis.HOUR, 105),
        ("soldering", LabourBasis.HOUR, 20),
    ]
    assert [part.area_cm2 for part in piece.platings] == [12]
    assert [part.name for part in piece.extras] == ["Hallmark"]
    hand.press(Qt.Key.Key_Z, with_=CTRL)
    hand.rest()
    assert stored(hub).metals == ()


def test_looking_a_slip_up_in_another_program_keeps_the_cell_open(hand, window, hub):
    hand.press(ENTER)
    hand.type("yellow gold 18k")
    hand.press(ENTER)
    cell = hand.rest()
    assert isinstance(cell, CellEdit)
    hand.type("3.6")
    QApplication.sendEvent(cell, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason))
    assert cell.isVisible()
    hand.type("2")
    hand.press(ENTER)
    hand.rest()
    assert [part.net_weight_g for part in stored(hub).metals] == [D("3.62")]
