"""The tariff of settings, people with their own rate, premiums over spot, and recipes of alloys."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.search import PieceQuery
from jewelcraft.ui.rates.page import LABOUR
from jewelcraft.ui.rates.page import METALS
from jewelcraft.ui.translation import choose_language
from tests.clipping import clipped

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def add(page, hub, qtbot, settled):
    """Add a price by the form of its kind."""

    def run(kind, name, price, unit):
        page.show_tab(LABOUR)
        page.tab.ask_new(RateKind(kind))
        form = page.tab.panels.currentWidget().form
        qtbot.keyClicks(form.name, name)
        form.unit.set_value(unit)
        form.unit.chosen.emit(unit)
        qtbot.keyClicks(form.price, price)
        with qtbot.waitSignal(hub.changed):
            qtbot.keyClick(form.price, Qt.Key.Key_Return)
        settled()
        return form

    return run


def texts(page, row_id):
    sheet = page.tab.view.sheet
    return [cell.text for cell in sheet.rows[sheet.place_of(row_id)].cells]


def test_a_tariff_is_read_by_way_and_size(page, hub, qtbot, add):
    add("setting", "prong 10", "120", "stone")
    add("setting", "prong 2.5", "35", "stone")
    form = add("setting", "bezel", "15", "min")
    assert form.price.suffix() == "min"
    assert not form.currency.isEnabled()
    rows = [row.id for row in page.tab.view.sheet.rows if row.id.startswith("setting:")]
    assert rows == ["setting:bezel", "setting:prong 2.5", "setting:prong 10"]
    assert texts(page, "setting:prong 2.5")[:4] == ["prong, up to 2.5 mm", "per stone", "35", "฿ / stone"]
    assert texts(page, "setting:bezel")[:4] == ["bezel, any size", "by time", "15", "minutes per stone"]
    assert hub.reader.rates.card().find(RateKind.SETTING, "bezel").currency == "THB"
    qtbot.waitUntil(lambda: not clipped(page))


def test_a_person_has_a_rate_of_their_own(page, hub, add):
    add("worker", "Ko Aung: polishing", "240", "hour")
    assert texts(page, "worker:Ko Aung: polishing")[:4] == ["Ko Aung: polishing", "per hour", "240", "฿ / hour"]


def test_rejects_are_a_share(page, hub, add):
    add("overhead", "Rejects", "4", "reject")
    assert texts(page, "overhead:Rejects")[1:4] == ["percent", "4", "% of the pieces fail"]
    piece = hub.reader.pieces.get(hub.reader.pieces.ids(PieceQuery())[0])
    assert hub.reader.pieces.cost_sheet(piece).lines[-1].quantity == 4


def test_a_premium_is_typed_beside_the_quote(page, hub, qtbot, settled):
    page.show_tab(METALS)
    page.tab.view.choose("metal:gold")
    form = page.tab.panel.form
    qtbot.mouseClick(form.details, LEFT)
    assert form.premium.isVisible()
    qtbot.keyClicks(form.premium, "800")
    qtbot.keyClicks(form.premium_percent, "0.5")
    form.purity.clear()
    qtbot.keyClicks(form.purity, "96.5 %")
    qtbot.mouseClick(form.price, LEFT)
    qtbot.keyClicks(form.price, "62,200")
    with qtbot.waitSignal(hub.changed):
        qtbot.keyClick(form.price, Qt.Key.Key_Return)
    settled()
    rate = hub.reader.rates.card().find(RateKind.METAL, "gold")
    assert (rate.premium, rate.premium_percent, rate.fineness) == (800, Decimal("0.5"), Decimal("0.965"))
    assert rate.paid.amount == 63315
    assert form.details.text().endswith(", with a premium")


def test_a_recipe_gives_the_density(page, hub, qtbot, settled):
    page.show_tab(METALS)
    page.tab.view.choose("alloy:au750y")
    panel = page.tab.alloy_panel
    panel.recipe.field.setFocus()
    qtbot.keyClicks(panel.recipe.field, "Au 75, Ag 16, Cu 9")
    with qtbot.waitSignal(hub.changed):
        qtbot.keyClick(panel.recipe.field, Qt.Key.Key_Return)
    settled()
    alloy = hub.reader.rates.card().alloys["au750y"]
    assert (alloy.density, alloy.recipe[0]) == (Decimal("15.60"), ("gold", Decimal(75)))
    assert panel.recipe.note.plain_text() == "By this recipe the density is 15.6 g/cm³."
    panel.fineness.setFocus()
    panel.fineness.clear()
    qtbot.keyClicks(panel.fineness, "14K")
    with qtbot.waitSignal(hub.changed):
        qtbot.keyClick(panel.fineness, Qt.Key.Key_Return)
    settled()
    assert hub.reader.rates.card().alloys["au750y"].fineness == Decimal("0.585")
    assert "It holds 750 ‰ of gold, not 585 ‰." in panel.recipe.note.plain_text()
    qtbot.waitUntil(lambda: not clipped(page))


def test_a_way_of_setting_is_known_in_the_language_of_the_window(page, hub, add):
    choose_language("id")
    add("setting", "cakar 2,5 mm", "35", "stone")
    assert texts(page, "setting:prong 2.5")[0] == "cakar, sampai 2,5 mm"
