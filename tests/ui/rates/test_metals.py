"""Gold price typed: everything is repriced, visible cells repaint, the banner says so, undo restores."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.search import PieceQuery
from jewelcraft.ui.look import look
from jewelcraft.ui.rates.page import METALS
from tests.clipping import clipped

LEFT = Qt.MouseButton.LeftButton


def shown(page, row_id):
    """Return the texts of a row of the table in front."""
    sheet = page.tab.view.sheet
    return [cell.text for cell in sheet.rows[sheet.place_of(row_id)].cells]


def tag_of(page, row_id):
    """Return words and kind of the age of a row."""
    sheet = page.tab.view.sheet
    tag = sheet.rows[sheet.place_of(row_id)].cells[-1]
    return tag.text, tag.kind


def costs(hub):
    """Return the stored costs by title."""
    rows = hub.reader.pieces.rows(hub.reader.pieces.ids(PieceQuery()))
    return {row.titles.best("en"): row.figures.cost.amount for row in rows}


def test_typed_and_calculated_prices_stand_together(page):
    assert shown(page, "metal:gold") == [
        "Gold, Thai bar",
        "96.5\u00a0%",
        "4,080.29",
        "62,200 / baht-weight",
        "",
        "12 days",
    ]
    assert shown(page, "alloy:au750y")[1:4] == ["75.0\u00a0%", "3,171.21", "48,076 / baht-weight"]
    assert shown(page, "metal:silver")[-1] == "today"
    assert shown(page, "alloy:ag925")[2] == "50.37"
    assert not clipped(page)


def test_price_is_missing_only_where_a_piece_needs_it(page, hub, qtbot, settled):
    page.tab.show_all.click()
    assert shown(page, "metal:platinum")[0] == "Platinum"
    assert tag_of(page, "metal:platinum") == ("no price yet", "neutral")
    page.tab.view.choose("metal:silver")
    with qtbot.waitSignal(hub.changed):
        page.tab.remove("metal:silver")
    settled()
    assert tag_of(page, "metal:silver") == tag_of(page, "alloy:ag925") == ("missing", "warn")
    with qtbot.waitSignal(hub.changed):
        hub.run(lambda library, _p: library.pieces.trash(library.pieces.ids(PieceQuery())), "Deleting")
    settled()
    assert tag_of(page, "metal:silver") == tag_of(page, "alloy:ag925") == ("no price yet", "neutral")


def test_buttons_of_the_panel_stand_under_each_other_where_they_do_not_fit(page, window, qtbot):
    page.tab.view.choose("metal:gold")
    save, pieces = page.tab.panel.form.save_button, page.tab.panel.pieces
    assert save.y() == pieces.y()
    try:
        look().apply(text_percent=130)
        window.resize(1093, 552)
        qtbot.waitUntil(lambda: pieces.y() >= save.geometry().bottom())
        assert save.width() >= save.sizeHint().width()
        assert pieces.width() >= pieces.sizeHint().width()
        page.tab.panel.mend(page.tab.panel.desk.hub.reader.rates.history(RateKind.METAL, "gold")[0])
        cancel = page.tab.panel.cancel
        qtbot.waitUntil(lambda: cancel.y() == save.y() or cancel.y() >= save.geometry().bottom())
        assert save.width() >= save.sizeHint().width()
    finally:
        look().apply(text_percent=100)
    window.resize(1366, 768)
    page.tab.view.choose("metal:silver")
    page.tab.view.choose("metal:gold")
    qtbot.waitUntil(lambda: save.y() == pieces.y())


def test_only_alloys_in_use_are_shown_until_all_are_asked_for(page, qtbot):
    few = page.tab.view.sheet.rowCount()
    qtbot.mouseClick(page.tab.show_all, LEFT)
    assert page.tab.view.sheet.rowCount() > few + 30
    assert page.tab.show_all.label() == "Show the alloys in use"


def test_gold_price_typed_reprices_repaints_and_can_be_undone(page, hub, qtbot, messages, settled):
    before = costs(hub)
    page.tab.view.choose("metal:gold")
    form = page.tab.panel.form
    repainted = []
    page.tab.view.sheet.dataChanged.connect(lambda first, _last: repainted.append(first.row()))
    qtbot.keyClicks(form.price, "62,850")
    with qtbot.waitSignal(form.trial.told):
        pass
    assert form.tip.label.plain_text() == "2 pieces use this price. Their cost goes up by 1.0\u00a0% on average."
    with qtbot.waitSignal(hub.changed) as told:
        qtbot.mouseClick(form.save_button, LEFT)
    assert len(told.args[0].prices) == 2
    settled()
    after = costs(hub)
    assert after["Naga ring"] > before["Naga ring"]
    assert after["Plain ring"] == before["Plain ring"]
    assert page.tab.view.sheet.place_of("metal:gold") in repainted
    assert page.tab.view.sheet.place_of("metal:silver") not in repainted
    assert shown(page, "metal:gold")[3:] == ["62,850 / baht-weight", "", "today"]
    assert shown(page, "alloy:au750y")[2] == "3,204.35"
    text, action, undo = messages.stage.snackbars[-1]
    assert text == "New gold price saved. 2 pieces have a new cost, +1.0\u00a0% on average."
    assert action == "Undo"
    with qtbot.waitSignal(hub.changed):
        undo()
    settled()
    assert costs(hub) == before
    assert shown(page, "metal:gold")[3] == "62,200 / baht-weight"


def test_a_missing_price_shows_and_is_never_zero(page, hub, qtbot, settled):
    page.tab.view.choose("metal:silver")
    page.tab.view.setFocus()
    with qtbot.waitSignal(hub.changed):
        qtbot.keyClick(page.tab.view, Qt.Key.Key_Delete)
    settled()
    assert shown(page, "metal:silver") == ["Silver", "", "", "", "", "missing"]
    assert shown(page, "alloy:ag925")[2:] == ["", "", "", "missing"]
    rows = hub.reader.pieces.rows(hub.reader.pieces.ids(PieceQuery(alloys=frozenset({"ag925"}))))
    assert rows[0].figures.cost is None
    with qtbot.waitSignal(hub.changed):
        hub.undo()
    settled()
    assert shown(page, "alloy:ag925")[2] == "50.37"


def test_navigation_warns_before_the_rates_were_visited(window, hub, qtbot, settled):
    item = window.navigation._items["rates"]
    assert not item._warns
    with qtbot.waitSignal(hub.changed):
        hub.run(lambda library, progress: library.rates.remove_name(RateKind.METAL, "gold", progress), "Saving")
    settled()
    assert item._warns
    with qtbot.waitSignal(hub.changed):
        hub.undo()
    assert not item._warns


def test_a_wrong_price_is_mended_in_the_history(page, hub, qtbot, settled):
    page.tab.view.choose("metal:gold")
    panel = page.tab.panel
    qtbot.mouseClick(panel.table_link, LEFT)
    assert [row.cells[1].text for row in panel.history.view.sheet.rows] == ["฿62,200", "฿60,000"]
    qtbot.mouseClick(panel.history.mend, LEFT)
    assert panel.form.price.text() == "62,200"
    panel.form.price.selectAll()
    qtbot.keyClicks(panel.form.price, "61200")
    with qtbot.waitSignal(hub.changed):
        qtbot.mouseClick(panel.form.save_button, LEFT)
    settled()
    history = hub.reader.rates.history(RateKind.METAL, "gold")
    assert [rate.amount for rate in history] == [60000, 61200]
    assert (hub.reader.today() - history[-1].day).days == 12


def test_a_wrong_price_is_removed_from_the_history(page, hub, qtbot, messages, settled):
    page.tab.view.choose("metal:gold")
    panel = page.tab.panel
    qtbot.mouseClick(panel.table_link, LEFT)
    with qtbot.waitSignal(hub.changed):
        qtbot.mouseClick(panel.history.remove, LEFT)
    settled()
    assert shown(page, "metal:gold")[3] == "60,000 / baht-weight"
    assert messages.stage.snackbars[-1][0].startswith("Price removed. 2 pieces have a new cost, \u2212")


def test_chart_shows_the_time_asked_for_and_reads_its_values(page, qtbot):
    page.tab.view.choose("metal:gold")
    chart = page.tab.panel.chart
    assert "฿62,200" in chart.accessibleDescription()
    assert len(chart.shown()) == 2
    chart.set_period("quarter")
    begin, end = chart.shown()
    assert 60000 < begin.value < end.value == 62200


def test_alloy_fields_save_when_left(page, hub, qtbot, messages, settled):
    page.tab.view.choose("alloy:au750y")
    panel = page.tab.alloy_panel
    assert panel.use.text() == "2 pieces are made of it"
    assert panel.price.text() == "฿3,171.21"
    panel.master.setText("35")
    with qtbot.waitSignal(hub.changed):
        panel.master.save()
    settled()
    assert shown(page, "alloy:au750y")[:3] == ["Yellow gold 18K", "75.0\u00a0%", "3,179.96"]
    assert messages.stage.snackbars[-1][0].startswith("Alloy saved. 2 pieces have a new cost, +")


def test_new_alloy_is_made_and_chosen(page, hub, qtbot, settled):
    qtbot.mouseClick(page.tab.add_alloy, LEFT)
    panel = page.tab.alloy_panel
    qtbot.keyClicks(panel.name, "Purple gold")
    panel.fineness.setText("790")
    panel.fineness.save()
    with qtbot.waitSignal(hub.changed):
        qtbot.mouseClick(panel.save_button, LEFT)
    settled()
    alloy = next(alloy for alloy in hub.reader.rates.alloys() if alloy.name == "Purple gold")
    assert (alloy.metal, alloy.fineness) == ("gold", Decimal("0.79"))
    assert page.tab.view.chosen_id() == f"alloy:{alloy.id}"
    assert not panel.is_new


@pytest.mark.parametrize(("typed", "shown_parts"), [("34.11", ("2", "1")), ("15.16", ("1", "0")), ("7.58", ("0", "2"))])
def test_grams_become_baht_and_salueng(page, qtbot, typed, shown_parts):
    page.show_tab(METALS)
    converter = page.tab.converter
    converter.grams.selectAll()
    qtbot.keyClicks(converter.grams, typed)
    assert (converter.part(0).text(), converter.part(1).text()) == shown_parts


def test_baht_and_salueng_become_grams(page, qtbot):
    converter = page.tab.converter
    converter.part(0).selectAll()
    qtbot.keyClicks(converter.part(0), "2")
    converter.part(1).selectAll()
    qtbot.keyClicks(converter.part(1), "1")
    assert converter.grams.text() == "34.11"
    converter.choose("damloeng")
    assert converter.grams.text() == "37.50"


def test_enter_in_a_choice_of_the_form_saves(page, hub, qtbot, settled):
    form = page.tab.panel.form
    form.price.setFocus()
    form.price.selectAll()
    qtbot.keyClicks(form.price, "62850")
    count = len(hub.reader.rates.every())
    form.unit.setFocus()
    qtbot.keyClick(form.unit, Qt.Key.Key_Return)
    settled()
    assert len(hub.reader.rates.every()) == count + 1


def test_enter_in_the_price_saves_once(page, hub, qtbot, settled, monkeypatch):
    form = page.tab.panel.form
    saved = []
    monkeypatch.setattr(type(form), "save", lambda _self: saved.append(1))
    form.price.setFocus()
    qtbot.keyClick(form.price, Qt.Key.Key_Return)
    assert saved == [1]


def test_metals_cannot_be_added_while_only_looking(page, monkeypatch):
    from jewelcraft.ui.widgets.look_only import writing

    monkeypatch.setattr(QMenu, "popup", lambda _self, _at: None)
    writing().set_possible(False)
    try:
        page.tab._offer_metals()
        (menu,) = [menu for menu in page.tab.findChildren(QMenu) if menu.actions()]
        assert not any(action.isEnabled() for action in menu.actions())
    finally:
        writing().set_possible(True)
