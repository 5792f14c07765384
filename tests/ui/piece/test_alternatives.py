"""The same design in other alloys and ring sizes, through its tab."""

from __future__ import annotations

import csv
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.piece import Plating
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.units import RingSize
from jewelcraft.domain.variant_choice import main_alloy
from jewelcraft.domain.variant_choice import near_sizes
from jewelcraft.domain.variant_choice import plated_area
from jewelcraft.domain.variant_choice import read_sizes
from jewelcraft.ui.piece.alloy_menu import AlloyMenu
from jewelcraft.ui.piece.page import TABS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def tab(page, do, pieces, hub, qtbot):
    day = hub.reader.rates.current(RateKind.METAL)[0].day
    silver = Rate("silver", RateKind.METAL, "silver", Decimal(29), "THB", "g", day)
    do(lambda library: library.rates.add(silver))
    ring = replace(hub.reader.pieces.get(pieces[0]), ring_size=RingSize(Decimal(53)))
    do(lambda library: library.pieces.change(ring))
    page.show_tab(TABS.index("alternatives"))
    qtbot.waitUntil(lambda: page.alternatives.model.rowCount() > 0)
    return page.alternatives


def names(tab):
    return [tab.model.alloy_name(row[0]) for row in tab.model.rows]


def row_of(tab, alloy):
    return next(place for place, row in enumerate(tab.model.rows) if row[0].variant.alloy == alloy)


def test_matrix_names_weight_cost_price_and_what_is_missing(tab):
    assert tab.model.columnCount() == 3
    assert [tab.model.headerData(column, Qt.Orientation.Horizontal) for column in range(3)] == [
        "EU 51",
        "EU 53",
        "EU 55",
    ]
    assert names(tab)[0] == "Yellow gold 18K"
    own = tab.model.rows[0][1]
    assert own.net_weight_g == Decimal("3.62")
    silver = tab.model.rows[row_of(tab, "ag925")][1]
    assert silver.net_weight_g < Decimal("2.6")
    assert silver.sheet.total < own.sheet.total
    assert tab.model.rows[0][2].net_weight_g > own.net_weight_g
    words = tab.model.words(silver)
    assert "g" in words[0]
    assert "Cost" in words[1]
    platinum = tab.model.rows[row_of(tab, "pt950")][1]
    assert "Missing" in tab.model.words(platinum)[1]
    assert "platinum" in tab.model.data(tab.model.index(row_of(tab, "pt950"), 1))
    brass = row_of(tab, "brass")
    assert names(tab)[brass].endswith("plated")
    assert "plating" in tab.model.words(tab.model.rows[brass][1])[1]
    tab._on_area(Decimal(12))
    assert tab.model.rows[brass][1].piece.platings[-1].area_cm2 == 12


def test_a_piece_is_made_of_an_alternative_and_undone(page, tab, hub, pieces, qtbot, settled):
    index = tab.model.index(row_of(tab, "ag925"), 2)
    tab.view.setCurrentIndex(index)
    assert tab.make.isEnabled()
    qtbot.keyClick(tab.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.draft.piece.id != pieces[0])
    settled()
    made = hub.reader.pieces.get(page.draft.piece.id)
    assert made.metals[0].alloy == "ag925"
    assert made.ring_size == RingSize(Decimal(55))
    assert made.code not in ("R-1", "R-2", "R-3")
    assert made.metals[0].id != "m0"
    assert hub.reader.pieces.get(pieces[0]).metals[0].alloy == "au750y"
    page.key_actions()["undo"]()
    qtbot.waitUntil(lambda: hub.reader.pieces.count() == 3)


def test_the_piece_as_it_is_cannot_be_made_again(tab):
    tab.view.setCurrentIndex(tab.model.index(0, 1))
    assert not tab.make.isEnabled()
    assert "as it is" in tab.words.plain_text()


def test_sizes_typed_wrongly_are_refused_under_the_field(tab):
    tab.sizes.setText("EU 50, huge")
    tab.sizes.save()
    assert tab.model.columnCount() == 3
    tab.sizes.setText("US 6, 7")
    tab.sizes.save()
    assert tab.model.columnCount() == 2


def test_alloys_are_ticked_and_the_table_is_copied(tab, qtbot):
    tab.choose({"ag925"})
    assert [row[0].variant.alloy for row in tab.model.rows] == ["au750y", "ag925"]
    qtbot.keyClick(tab.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QApplication.clipboard().text().split("\n")
    assert lines[0] == "\tEU 51\tEU 53\tEU 55"
    assert len(lines) == 3
    menu = AlloyMenu(tab._hub.reader.rates.card(), {"ag925"}, "au750y", tab)
    chosen = []
    menu.ticked.connect(chosen.append)
    next(action for action in menu.actions() if action.data() == "pt950").trigger()
    assert chosen == [{"ag925", "pt950"}]
    menu.close()


def test_the_matrix_is_saved_as_a_table_of_bare_numbers(page, tab, tmp_path, monkeypatch, messages):
    asked = []

    def choose(_parent, _title, proposed, _kinds):
        asked.append(proposed)
        return str(tmp_path / "R-1"), ""

    monkeypatch.setattr("jewelcraft.ui.many.figure_dialog.QFileDialog.getSaveFileName", choose)
    tab.save.click()
    assert asked[0].endswith("R-1 alternatives.csv")
    with (tmp_path / "R-1.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0][:5] == ["Alloy", "Ring size", "Weight (g)", "Cost (THB)", "Wholesale (THB)"]
    cells = [cell for row in tab.model.rows for cell in row]
    assert len(rows) == 1 + len(cells)
    for shown, cell in zip(rows[1:], cells, strict=True):
        total = cell.sheet.total if cell.sheet else None
        assert shown[2] == str(cell.net_weight_g.normalize()) if cell.net_weight_g else not shown[2]
        assert shown[3] == (format(total.amount.normalize(), "f") if total else "")
        assert bool(shown[7]) == (total is None)
    assert any("R-1.csv saved" in text for text, *_ in messages.stage.snackbars)


def test_says_how_old_the_metal_price_is(tab):
    assert tab.age.isVisible()
    assert tab.age.text() == "Price is too old"
    assert tab.model.words(tab.model.rows[0][0])[0].endswith("price of 2 Jan 2026")
    assert "2 Jan 2026" in tab.model.data(tab.model.index(0, 0), Qt.ItemDataRole.ToolTipRole)


def test_without_metal_the_tab_says_what_to_do(page, tab, do, hub, pieces, qtbot):
    bare = replace(hub.reader.pieces.get(pieces[0]), metals=(), ring_size=None)
    do(lambda library: library.pieces.change(bare))
    qtbot.waitUntil(tab.empty.isVisible)
    assert not tab.view.isVisible()


def test_sizes_are_read_and_proposed():
    assert read_sizes("EU 49, 53; 57, 53") == [RingSize(Decimal(n)) for n in (49, 53, 57)]
    with pytest.raises(InvalidValueError):
        read_sizes(" , ")
    with pytest.raises(InvalidValueError):
        read_sizes("EU huge")
    assert near_sizes(RingSize(Decimal(53)), ("EU", "US")) == "EU 51, EU 53, EU 55"
    assert near_sizes(RingSize(Decimal(53)), ("no such",)).startswith("EU")
    assert main_alloy(Piece("p", "R")) == ""
    assert plated_area(Piece("p", "R", platings=(Plating("1", "gold", Decimal(3)),))) == 3
