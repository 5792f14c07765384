"""Several pieces chosen in the gallery: changed together, set side by side, and who moved when a price changes."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from PySide6.QtWidgets import QPushButton

from jewelcraft.domain.edit_request import EditField
from jewelcraft.domain.piece import Status
from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.search import Shelf
from jewelcraft.ui.many.compare_dialog import CompareDialog
from jewelcraft.ui.many.edit_dialog import EditDialog
from jewelcraft.ui.many.moved_dialog import MovedDialog
from jewelcraft.ui.many.moved_dialog import show_report


@pytest.fixture
def settled(hub, qtbot):
    return lambda: qtbot.waitUntil(lambda: not hub.is_busy)


@pytest.fixture
def choose(gallery, titled, qtbot):
    """Choose pieces by the beginnings of their titles, as with Ctrl and the mouse."""

    def act(*starts):
        ids = [titled(start) for start in starts]
        gallery.board.select(ids)
        qtbot.waitUntil(lambda: set(gallery.board.selected) == set(ids))
        return ids

    return act


def press(gallery, text):
    button = next(b for b in gallery.inspector.many.findChildren(QPushButton) if b.text() == text and not b.isHidden())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def set_field(dialog, field):
    dialog.field.set_value(field.value)
    dialog.field.chosen.emit(field.value)


def test_the_status_of_chosen_pieces_changes_after_a_look(gallery, choose, window, hub, qtbot, settled, messages):
    ids = choose("Naga", "Lotus", "Kawung")
    press(gallery, "Change together")
    dialog = window.findChild(EditDialog)
    assert dialog.windowTitle() == "Change 3 pieces together"
    assert not dialog.go.isEnabled()
    dialog.choice.set_value("sample")
    dialog.choice.chosen.emit("sample")
    settled()
    qtbot.waitUntil(lambda: len(dialog.table.figures.records) == 3)
    # The pendant that is a sample already stays, and stands last.
    assert [row.is_changed for row in dialog.table.figures.records] == [True, True, False]
    assert dialog.words.plain_text() == "2 of 3 pieces change, 0 of them in price."
    assert dialog.go.text() == "Change 2 pieces"
    assert hub.reader.pieces.get(ids[0]).status is Status.READY
    dialog.go.click()
    settled()
    assert {hub.reader.pieces.get(piece_id).status for piece_id in ids} == {Status.SAMPLE}
    text, action, act = messages.stage.snackbars[-1]
    assert (text, action) == ("2 pieces changed.", "Undo")
    act()
    settled()
    assert hub.reader.pieces.get(ids[0]).status is Status.READY


def test_a_percentage_is_typed_and_the_price_effect_seen(gallery, choose, window, qtbot, settled):
    choose("Naga", "Lotus")
    press(gallery, "Change together")
    dialog = window.findChild(EditDialog)
    set_field(dialog, EditField.LOSS)
    assert dialog.which.isVisible()
    QTest.keyClicks(dialog.value, "6,5")
    qtbot.waitUntil(dialog.go.isEnabled)
    row = dialog.table.figures.records[0]
    assert list(map(str, row.after)) == ["6.5 %"]
    assert row.price_change > 0
    dialog.value.selectAll()
    QTest.keyClicks(dialog.value, "much")
    qtbot.waitUntil(lambda: "is no number" in dialog._value_field.message())
    assert not dialog.go.isEnabled()
    dialog.value.clear()
    QTest.keyClicks(dialog.value, "+2")
    QTest.keyClick(dialog.value, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.go.isEnabled)
    QTest.keyClick(dialog.value, Qt.Key.Key_Return)
    settled()
    qtbot.waitUntil(lambda: window.findChild(EditDialog) is None)


def test_every_field_can_be_chosen_and_tags_are_added_or_taken_away(gallery, choose, window, hub, qtbot, settled):
    ids = choose("Naga", "Kawung")
    press(gallery, "Change together")
    dialog = window.findChild(EditDialog)
    for field in EditField:
        set_field(dialog, field)
        settled()
    set_field(dialog, EditField.NATURE)
    assert [dialog.which.itemText(place) for place in range(dialog.which.count())] == ["all of them", "moonstone"]
    set_field(dialog, EditField.TAGS)
    QTest.keyClicks(dialog.value, "wedding, export")
    qtbot.waitUntil(dialog.go.isEnabled)
    dialog.go.click()
    settled()
    assert hub.reader.pieces.get(ids[0]).tags == ("wedding", "export")


def test_pieces_stand_side_by_side_and_go_to_a_spreadsheet(gallery, choose, window, qtbot, settled, tmp_path):
    choose("Naga", "Lotus", "Kawung")
    press(gallery, "Compare side by side")
    settled()
    qtbot.waitUntil(lambda: window.findChild(CompareDialog) is not None)
    dialog = window.findChild(CompareDialog)
    facts = {fact.name: fact for fact in dialog.table.figures.records}
    by_title = {facts["Title"].show(piece): piece for piece in dialog.pieces}
    naga, kawung = by_title["Naga sapphire ring"], by_title["Kawung pendant"]
    assert facts["Alloy"].show(naga) == "Yellow gold 18K"
    assert facts["Metal weight"].show(naga) == "4.12\u00a0g"
    assert facts["Cost"].value(naga) == Decimal("12360.00")
    assert facts["Margin"].show(naga) == "40.0\u00a0%"
    assert facts["Cost"].show(kawung) == "\u2013"
    assert "moonstone 8 mm" in facts["Missing"].show(kawung)
    assert next(column.title for column in dialog.table.figures.columns) == "Piece"
    dialog.save_table(tmp_path / "pieces.csv")
    lines = (tmp_path / "pieces.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[0].startswith("Piece,")
    dialog.copy.click()
    assert QGuiApplication.clipboard().text().count("\n") == len(facts)


def test_one_piece_or_five_are_not_compared(gallery, choose, window, qtbot, hub):
    every = hub.reader.pieces.ids(PieceQuery())
    gallery.board.select(every)
    qtbot.waitUntil(lambda: len(gallery.board.selected) == 6)
    qtbot.waitUntil(lambda: gallery.inspector.many.title.plain_text() == "6 pieces chosen")
    texts = [b.text() for b in gallery.inspector.many.findChildren(QPushButton) if not b.isHidden()]
    assert "Compare side by side" not in texts
    assert "Change together" in texts
    menu = gallery.doings.build_menu(every[:2], Shelf.ACTIVE)
    assert isinstance(menu, QMenu)
    assert "Compare side by side" in [action.text() for action in menu.actions()]
    one = gallery.doings.build_menu(every[:1], Shelf.ACTIVE)
    assert "Change together" not in [action.text() for action in one.actions()]


def test_a_new_gold_price_shows_who_moved(gallery, window, hub, messages, qtbot, settled):
    window.go_to("rates")
    page = window.page
    page.tab.view.choose("metal:gold")
    page.tab.panel.form.price.setText("4400")
    page.tab.panel.form.save_button.click()
    settled()
    text, more = messages.stage.snackbars[-1][0], messages.stage.more
    assert "4 pieces have a new cost" in text
    assert more[0] == "Who moved"
    more[1]()
    settled()
    qtbot.waitUntil(lambda: window.findChild(MovedDialog) is not None)
    dialog = window.findChild(MovedDialog)
    assert "4 pieces fall below" in dialog.words.plain_text()
    row = dialog.table.figures.records[0]
    assert (row.percent, row.margin_before, row.margin_kept) == (Decimal(10), Decimal("40.0"), Decimal("34.0"))
    dialog.shown.set_value("below")
    dialog.shown.chosen.emit("below")
    assert len(dialog.table.figures.records) == 4
    dialog.table.figures.sort(4)
    dialog.table.link_pressed.emit(row)
    qtbot.waitUntil(lambda: window.findChild(MovedDialog) is None)


def test_a_report_without_fallen_pieces_says_so(gallery, window, hub, qtbot, settled):
    reports = []
    hub.run(lambda library, _p: library.recost(), "", reports.append)
    settled()
    from jewelcraft.domain.changes import Changes
    from jewelcraft.library.reprice_tally import RepriceReport

    show_report(window.desk, window, RepriceReport(Changes()))
    settled()
    qtbot.waitUntil(lambda: window.findChild(MovedDialog) is not None)
    assert "keeps its target margin" in window.findChild(MovedDialog).words.plain_text()


def test_insights_tell_who_moved_since_another_day(gallery, window, hub, qtbot, settled):
    from dataclasses import replace
    from datetime import timedelta

    from jewelcraft.domain.rates import RateKind
    from jewelcraft.library.pieces import fresh_id
    from jewelcraft.ui.insights.page import WHAT_IF

    rate = hub.reader.rates.card().find(RateKind.METAL, "gold")
    old = replace(rate, id=fresh_id(), day=rate.day - timedelta(days=60), amount=Decimal(3000))
    hub.run(lambda library, progress: library.rates.add(old, progress), "")
    settled()
    window.go_to("insights")
    page = window.page
    qtbot.waitUntil(lambda: page.insights is not None)
    page.show_tab(WHAT_IF)
    page.what_if.day.set_day(rate.day - timedelta(days=10))
    page.what_if.compare.click()
    settled()
    qtbot.waitUntil(lambda: window.findChild(MovedDialog) is not None)
    moved = {row.code: row.percent for row in window.findChild(MovedDialog).table.figures.records}
    assert len(moved) == 4
    assert {percent.quantize(Decimal("0.1")) for percent in moved.values()} == {Decimal("33.3")}
    window.findChild(MovedDialog).done(0)


def test_the_age_of_the_metal_price_stands_on_the_piece_and_its_cost(gallery, titled, window, qtbot):
    window.page.open_piece(titled("Filigree"))
    piece = window.page.piece
    piece.show_tab(1)
    assert piece.age.isVisible()
    assert piece.age._text == "Price is too old"
    qtbot.waitUntil(piece.cost.foot.age.isVisible)
    piece.open_piece(titled("Naga"))
    assert not piece.age.isVisible()
