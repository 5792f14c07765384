"""A whole new piece typed from a paper slip with the keyboard alone, its keys counted and its cost checked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.piece import AreaFrom
from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.ui.piece.new_line import NewLine
from jewelcraft.ui.piece.rate_popover import RatePopover

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
DAY = date(2026, 1, 2)
MOST_KEYS = 330
"""What the slip below takes at most: its own letters and figures, and hardly a key besides."""


def rate(kind, name, amount, unit, fineness="1"):
    return Rate(f"{kind}-{name}", RateKind(kind), name, Decimal(amount), "THB", unit, DAY, Decimal(fineness))


RATES = [
    rate("metal", "gold", "62200", "baht_bar", "0.965"),
    rate("stone", "Ruby, oval 6 x 4 mm", "9800", "ct"),
    rate("stone", "Diamond, round 1.5 mm", "110", "pc"),
    rate("stone", "Sapphire, round 2.5 mm", "45", "pc"),
    rate("finding", "Lobster clasp", "120", "pc"),
    rate("operation", "Filing and emery", "180", "hour"),
    rate("operation", "Claw setting", "35", "stone"),
    rate("plating", "rhodium", "80", "pc"),
    rate("extra", "Gift box", "25", "pc"),
    rate("extra", "Hallmark", "45", "pc"),
]


class Keyboard:
    """Presses keys wherever the keyboard is, and counts them."""

    def __init__(self, qtbot):
        self.qtbot, self.count, self.left = qtbot, 0, []

    def at(self):
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        return QApplication.focusWidget()

    def type(self, text):
        for letter in text:
            QTest.keyClicks(self.at(), letter)
            self.count += 1

    def press(self, *keys, with_=Qt.KeyboardModifier.NoModifier):
        for key in keys:
            QTest.keyClick(self.at(), key, with_)
            self.count += 1

    def lines(self, *lines):
        """Type names and quantities as they stand on the slip, then Enter alone for the next group."""
        for words in lines:
            for word in words:
                self.type(word)
                self.press(Qt.Key.Key_Return)
        self.press(Qt.Key.Key_Return)


@pytest.fixture
def slip(window, hub, qtbot):
    """The empty page of a new piece in front of the window, in a workshop with ten prices."""
    done = []
    hub.run(lambda library, _progress: library.rates.add_many(RATES), "", done.append)
    hub.run(
        lambda library, _progress: library.change_settings(replace(library.settings, default_loss_percent=Decimal(6))),
        "",
        done.append,
    )
    qtbot.waitUntil(lambda: len(done) == 2 and not hub.is_busy)
    window.go_to("pieces")
    assert window.page.piece
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return Keyboard(qtbot)


def test_a_piece_of_ten_lines_is_typed_from_a_slip(slip, window, hub, qtbot):
    enter = Qt.Key.Key_Return
    slip.press(Qt.Key.Key_N, with_=Qt.KeyboardModifier.ControlModifier)
    page = window.page.piece
    qtbot.waitUntil(lambda: page.isVisible() and page.design.facts.code.hasFocus())
    slip.type("R-77")
    slip.press(enter)
    qtbot.waitUntil(next(iter(page.design.names.rows.values())).field.hasFocus)
    slip.type("Ruby flower ring")
    slip.press(enter)
    slip.press(Qt.Key.Key_PageDown, with_=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.cost.table.isVisible() and page.cost.table.start.isVisible())
    slip.press(enter)
    assert isinstance(slip.at().parent(), NewLine)

    slip.lines(("yellow gold 18k", "3.62"))
    slip.lines(("ruby oval 6 x 4", "0.55"), ("8 diamond round 1.5", "8"), ("4 sapphire round 2.5", "4"))
    slip.lines(("lobster clasp", "1"))
    slip.lines(("filing and emery", "1:45"), ("claw setting", "13"))
    slip.lines(("rhodium",))
    slip.lines(("gift box", "1"), ("hallmark", "1"))
    qtbot.waitUntil(lambda: not hub.is_busy and not page.draft.is_saving)

    piece = hub.reader.pieces.by_code("R-77")
    assert piece.titles.best("en") == "Ruby flower ring"
    assert [(part.alloy, part.net_weight_g) for part in piece.metals] == [("au750y", Decimal("3.62"))]
    assert [(stone.kind, stone.cut, stone.count, stone.price_key) for stone in piece.stones] == [
        ("ruby", "oval", 1, "Ruby, oval 6 x 4 mm"),
        ("diamond", "round", 8, "Diamond, round 1.5 mm"),
        ("sapphire", "round", 4, "Sapphire, round 2.5 mm"),
    ]
    assert [step.basis for step in piece.labour] == [LabourBasis.HOUR, LabourBasis.STONE]
    assert piece.platings[0].area_from is AreaFrom.TYPED
    sheet = hub.reader.pieces.cost_sheet(piece)
    assert not sheet.gaps
    # 3.62 g and 6 % are 3.8372 g at 62,200 / (15.244 x 0.965) x 0.75 a gram.
    metal = Decimal("3.8372") * Decimal(62200) / (Decimal("15.244") * Decimal("0.965")) * Decimal("0.75")
    others = Decimal("0.55") * 9800 + 8 * 110 + 4 * 45 + 120 + Decimal("1.75") * 180 + 13 * 35 + 80 + 25 + 45
    assert abs(sheet.total.amount - metal - others) < Decimal("0.05")
    assert slip.count < MOST_KEYS, slip.count


def test_what_is_missing_is_typed_where_the_keyboard_is(slip, window, hub, qtbot):
    slip.press(Qt.Key.Key_N, with_=Qt.KeyboardModifier.ControlModifier)
    page = window.page.piece
    qtbot.waitUntil(lambda: page.isVisible() and page.design.facts.code.hasFocus())
    slip.press(Qt.Key.Key_PageDown, with_=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.cost.table.start.isVisible)
    slip.press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    slip.type("ear post")
    slip.press(Qt.Key.Key_Return, Qt.Key.Key_Tab)
    slip.type("7.50")
    popover = QApplication.focusWidget()
    assert popover.text() == "7.50"
    slip.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not hub.is_busy and not page.draft.is_saving)
    assert hub.reader.rates.card().find(RateKind.FINDING, "ear post").amount == Decimal("7.50")


def test_the_panel_names_what_is_missing_and_leads_there(slip, window, hub, qtbot):
    slip.press(Qt.Key.Key_N, with_=Qt.KeyboardModifier.ControlModifier)
    page = window.page.piece
    qtbot.waitUntil(lambda: page.isVisible() and page.design.facts.code.hasFocus())
    page.show_tab(1)
    qtbot.waitUntil(page.cost.table.start.isVisible)
    page.cost.lines.begin_line(Bucket.METAL)
    slip.lines(("sterling silver 925", "4"))
    box = page.cost.panel.missing
    qtbot.waitUntil(box.isVisible)
    assert "ilver" in box.names.plain_text()
    box.enter.click()
    popover = page.findChild(RatePopover)
    assert popover.height() >= popover.layout().totalHeightForWidth(popover.width())
    slip.type("54400")
    assert popover.unit.value() == "kg"
    slip.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not hub.is_busy and not page.draft.is_saving and box.isHidden())
    assert page.cost.panel.ladder.isVisible()
