"""The tariff of settings as a table: typed, pasted, copied, refused, taken away, all by keyboard."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.setting_tariff import SettingTariff
from jewelcraft.ui.rates.asker import Asker
from jewelcraft.ui.rates.page import LABOUR
from jewelcraft.ui.rates.page import TARIFF
from jewelcraft.ui.rates.tariff_model import Whose
from jewelcraft.ui.rates.tariff_typing import read_block
from jewelcraft.ui.rates.tariff_typing import read_cell
from jewelcraft.ui.rates.tariff_typing import read_size
from tests.clipping import clipped
from tests.ui.rates.conftest import make_rate

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
D = Decimal
CTRL = Qt.KeyboardModifier.ControlModifier


def history(hub, name):
    return [(rate.amount, rate.currency, rate.unit) for rate in hub.reader.rates.history(RateKind.SETTING, name)]


@pytest.fixture
def tab(page, hub, settled):
    """A tariff of four rates, thirty days old, with the cursor on its first cell."""
    day = hub.reader.today() - timedelta(30)
    rates = [
        make_rate("setting", "prong 2", 20, "stone", day),
        make_rate("setting", "prong 4", 35, "stone", day, source="setter"),
        make_rate("setting", "channel", 7, "min", day),
        make_rate("setting", "bezel 4", 2, "stone", day, currency="USD"),
    ]
    hub.run(lambda library, _progress: library.rates.add_many(rates), "")
    settled()
    page.show_tab(TARIFF)
    page.tab.view.choose("setting:prong 2")
    page.tab.view.setFocus()
    return page.tab


def texts(tab):
    model = tab.view.model_of_tariff
    return [
        [model.shown(row, column).text.replace("\u00a0", " ") for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def editor_of(tab):
    return next(each for each in tab.view.findChildren(QLineEdit) if each.isVisible())


def type_cell(qtbot, tab, text, key=Qt.Key.Key_Return):
    """Type over the cell under the cursor, as in a spreadsheet."""
    before = tab.view.currentIndex()
    qtbot.keyClicks(tab.view, text[0])
    editor = editor_of(tab)
    qtbot.keyClicks(editor, text[1:])
    assert editor.text() == text
    qtbot.keyClick(editor, key)
    qtbot.waitUntil(lambda: tab.view.currentIndex() != before)


def test_the_table_shows_own_and_larger_sizes(tab):
    assert texts(tab) == [["฿20", "$2", "7 min"], ["฿35", "$2", "7 min"], ["", "", "7 min"]]
    model = tab.view.model_of_tariff
    assert [model.shown(0, column).whose for column in range(3)] == [Whose.OWN, Whose.NEXT, Whose.NEXT]
    assert model.words(0, 1) == "bezel, up to 2 mm: $2, as bezel, up to 4 mm"
    assert model.words(2, 0) == "prong, any size: no price"
    assert not clipped(tab)


def test_a_column_is_typed_downwards_and_kept_with_its_day(tab, hub, qtbot, settled):
    type_cell(qtbot, tab, "22")
    type_cell(qtbot, tab, "40")
    assert tab.view.chosen_id() == "setting:prong"
    type_cell(qtbot, tab, "100")
    settled()
    assert tab.view.chosen_id() == "setting:bezel 2"
    assert history(hub, "prong 2") == [(20, "THB", "stone"), (22, "THB", "stone")]
    assert history(hub, "prong 4")[-1] == (40, "THB", "stone")
    assert history(hub, "prong") == [(100, "THB", "stone")]
    assert [row[0] for row in texts(tab)] == ["฿22", "฿40", "฿100"]


def test_tab_goes_to_the_right_and_goes_on_typing(tab, qtbot, hub, settled):
    type_cell(qtbot, tab, "22", Qt.Key.Key_Tab)
    editor = editor_of(tab)
    assert tab.view.chosen_id() == "setting:bezel 2"
    qtbot.keyClicks(editor, "$3")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tab.view.chosen_id() == "setting:bezel 4")
    settled()
    assert history(hub, "bezel 2") == [(3, "USD", "stone")]


def test_a_cell_typed_twice_in_a_day_is_mended(tab, hub, qtbot, settled):
    for amount in ("22", "23"):
        tab.view.choose("setting:prong 2")
        type_cell(qtbot, tab, amount)
        settled()
    assert history(hub, "prong 2") == [(20, "THB", "stone"), (23, "THB", "stone")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1.250", "1.250 can be read in two ways. Type 1,250, or one or two decimals."),
        ("dear", "\u201cdear\u201d is not understood. Type money as 35, or time as 7 min."),
        ("0", "Type a price above zero."),
    ],
)
def test_what_is_refused_stays_in_its_cell_with_its_sentence(tab, hub, qtbot, text, words):
    type_cell(qtbot, tab, text)
    tab.view.choose("setting:prong 2")
    assert tab.view.model_of_tariff.shown(0, 0).text == text
    assert tab.note.plain_text() == words
    assert history(hub, "prong 2") == [(20, "THB", "stone")]
    qtbot.keyClick(tab.view, Qt.Key.Key_Delete)
    assert tab.view.model_of_tariff.shown(0, 0).text == "฿20"
    assert tab.note.plain_text().startswith("Type money as 35")


def test_delete_takes_a_rate_away_and_undo_brings_it_back(tab, hub, qtbot, settled):
    with qtbot.waitSignal(hub.changed):
        qtbot.keyClick(tab.view, Qt.Key.Key_Delete)
    settled()
    assert history(hub, "prong 2") == []
    with qtbot.waitSignal(hub.changed):
        hub.undo()
    settled()
    assert history(hub, "prong 2") == [(20, "THB", "stone")]


def test_a_block_is_pasted_from_the_cursor_as_one_step(tab, hub, qtbot, messages, settled):
    QGuiApplication.clipboard().setText("24\t$2.50\t6 min\n38\t\tlots\n\t\t\n90\t1\t2")
    with qtbot.waitSignal(hub.changed):
        qtbot.keyClick(tab.view, Qt.Key.Key_V, CTRL)
    settled()
    assert [row[:2] for row in texts(tab)] == [["฿24", "$2.50"], ["฿38", "$2"], ["฿90", "$1"]]
    assert history(hub, "channel 2") == [(6, "THB", "min")]
    assert tab.view.model_of_tariff.shown(1, 2).text == "lots"
    assert tab.note.plain_text().startswith("\u201clots\u201d is not understood")
    assert messages.stage.snackbars[-1][0].startswith("7 prices saved.")
    with qtbot.waitSignal(hub.changed):
        hub.undo()
    settled()
    assert history(hub, "prong") == []
    assert history(hub, "prong 2") == [(20, "THB", "stone")]


def test_cells_beyond_the_table_are_told(tab, hub, qtbot, settled):
    tab.view.choose("setting:channel")
    QGuiApplication.clipboard().setText("8 min\t9\n10\t11")
    with qtbot.waitSignal(hub.changed):
        qtbot.keyClick(tab.view, Qt.Key.Key_V, CTRL)
    settled()
    qtbot.waitUntil(lambda: tab.note.plain_text().startswith("3 cells lie beyond the table"))
    assert history(hub, "channel")[-1] == (8, "THB", "min")


def test_a_whole_table_brings_its_sizes_and_settings(tab, hub, qtbot, settled):
    QGuiApplication.clipboard().setText("Size\tprong\tFlush\nup to 2 mm\t21\t8 min\n2-6 mm\t44\t\nover 6 mm\t150\t")
    with qtbot.waitSignal(hub.changed):
        qtbot.mouseClick(tab.paste, Qt.MouseButton.LeftButton)
    settled()
    tariff = SettingTariff.of(hub.reader.rates.card())
    assert [tariff.find("prong", D(size)).rate.amount for size in (2, 5, 9)] == [21, 44, 150]
    assert tariff.find("flush", D(1)).minutes == 8


def test_the_table_goes_to_a_spreadsheet_and_comes_back(tab, hub, qtbot, settled):
    qtbot.mouseClick(tab.copy, Qt.MouseButton.LeftButton)
    text = QGuiApplication.clipboard().text()
    assert text.splitlines()[1] == "up to 2 mm\t20\t\t"
    block = read_block(text, tab.table.ways)
    assert (block.sizes, block.ways) == ((D(2), D(4), None), ("prong", "bezel", "channel"))
    tab.paste_block()
    settled()
    assert history(hub, "prong 2") == [(20, "THB", "stone")]


def test_one_cell_is_copied_alone(tab, qtbot):
    qtbot.keyClick(tab.view, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "20"
    tab.view.mark((0, 0), (1, 1))
    qtbot.keyClick(tab.view, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "20\t\n35\tUSD 2"


def test_a_setting_and_a_size_are_added_with_the_keyboard(tab, hub, qtbot, settled):
    tab.add_way.click()
    asker = tab.findChild(Asker)
    asker.edit.setText("Rub-over")
    qtbot.keyClick(asker, Qt.Key.Key_Return)
    assert tab.view.chosen_id() == "setting:Rub-over 2"
    asker.deleteLater()
    qtbot.waitUntil(lambda: tab.findChild(Asker) is None)
    tab.add_size.click()
    asker = tab.findChild(Asker)
    asker.edit.setText("wide")
    qtbot.keyClick(asker, Qt.Key.Key_Return)
    assert asker.field.message() == "Type a size in mm, for example 2.5."
    asker.edit.setText("up to 3.50 mm")
    qtbot.keyClick(asker, Qt.Key.Key_Return)
    assert tab.view.chosen_id() == "setting:prong 3.5"
    tab.view.choose("setting:Rub-over 3.5")
    type_cell(qtbot, tab, "15")
    settled()
    assert history(hub, "Rub-over 3.5") == [(15, "THB", "stone")]


def test_the_panel_keeps_the_history_of_the_cell(tab, page):
    assert page.tab.panel.name == "prong 2"
    tab.view.choose("setting:prong 4")
    assert tab.panel.title.text() == "prong, up to 4 mm"
    assert [rate.amount for rate in tab.library.rates.history(RateKind.SETTING, tab.panel.name)] == [35]
    page.show_tab(LABOUR)
    assert page.tab.view.sheet.place_of("setting:prong 4") > 0


def test_an_empty_tariff_shows_where_to_type(page, qtbot, hub, settled):
    page.show_tab(TARIFF)
    tab = page.tab
    assert tab.view.model_of_tariff.rowCount() == 5
    tab.view.setFocus()
    type_cell(qtbot, tab, "18")
    settled()
    assert history(hub, "prong 1.5") == [(18, "THB", "stone")]


def test_escape_leaves_a_cell_as_it_was(tab, qtbot):
    qtbot.keyClick(tab.view, Qt.Key.Key_Return)
    editor = editor_of(tab)
    assert editor.text() == "20"
    assert editor.selectedText() == "20"
    qtbot.keyClicks(editor, "99")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert tab.view.model_of_tariff.shown(0, 0).text == "฿20"
    assert tab.view.currentIndex().row() == 0


@pytest.mark.parametrize(
    ("text", "amount", "unit", "currency"),
    [
        ("35", "35", "stone", "THB"),
        ("฿35 / stone", "35", "stone", "THB"),
        ("$2.50", "2.50", "stone", "USD"),
        ("USD 2", "2", "stone", "USD"),
        ("7 min", "7", "min", "THB"),
        ("7,5 menit", "7.5", "min", "THB"),
        ("๗ นาที", "7", "min", "THB"),
        ("1/2 min", "0.5", "min", "THB"),
        ("12,500", "12500", "stone", "THB"),
        ("15rb", "15000", "stone", "THB"),
        ("IDR 1,2 juta / stone", "1200000", "stone", "IDR"),
    ],
)
def test_cells_are_read_as_people_write_them(dressed, text, amount, unit, currency):
    read = read_cell(text, "stone", "THB")
    assert (read.amount, read.unit, read.currency, read.trouble) == (D(amount), unit, currency, "")


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("up to 2.5 mm", "2.5"),
        ("≤ 2,50", "2.5"),
        ("1.5-2.5", "2.5"),
        ("10", "10"),
        ("ถึง ๓ มม", "3"),
        ("over 5 mm", None),
        ("any", None),
        ("", None),
    ],
)
def test_sizes_are_read_as_people_write_them(dressed, text, size):
    assert read_size(text) == (None if size is None else D(size))


@pytest.mark.parametrize("text", ["wide", "0 mm"])
def test_what_is_no_size_is_refused(dressed, text):
    with pytest.raises(ValueError, match=text):
        read_size(text)


@pytest.mark.parametrize(
    ("text", "sizes", "ways", "rows"),
    [
        ("12\t14\n20\t", None, None, (("12", "14"), ("20", ""))),
        ("prong\tbezel\n12\t14", None, ("prong", "bezel"), (("12", "14"),)),
        ("≤2 mm\t12\n≤4 mm\t20", (D(2), D(4)), None, (("12",), ("20",))),
        ("\tprong\n2\t12\nother\t20", (D(2), None), ("prong",), (("12",), ("20",))),
        ("Name\tprong\nsmall\t12", None, ("Name", "prong"), (("small", "12"),)),
        ("", None, None, ()),
    ],
)
def test_blocks_tell_by_themselves_what_their_heads_are(dressed, text, sizes, ways, rows):
    block = read_block(text, ("prong", "bezel"))
    assert (block.sizes, block.ways, block.rows) == (sizes, ways, rows)


def test_the_cursor_is_told_to_screen_readers(tab):
    index = tab.view.model_of_tariff.index(1, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("prong, up to 4 mm: ฿35, ")
