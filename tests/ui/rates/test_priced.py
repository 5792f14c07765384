"""Stones and findings, labour and overhead, currencies: add, edit in place, paste, remove; and the shop rate."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.setting_tariff import SettingTariff
from jewelcraft.ui.rates.page import CURRENCIES
from jewelcraft.ui.rates.page import LABOUR
from jewelcraft.ui.rates.page import STONES
from jewelcraft.ui.rates.paste_dialog import PasteDialog
from jewelcraft.ui.rates.paste_list import read_list
from tests.clipping import clipped

LEFT = Qt.MouseButton.LeftButton
RUBY = "stone:Ruby, oval 7 x 5 mm"


def history(hub, kind, name):
    return [(rate.amount, rate.currency, rate.unit) for rate in hub.reader.rates.history(RateKind(kind), name)]


@pytest.mark.parametrize("place", [STONES, LABOUR, CURRENCIES])
def test_tabs_fit_their_words(page, place):
    page.show_tab(place)
    assert not clipped(page)


def test_stone_is_added_with_its_first_price(page, hub, qtbot, messages, settled):
    page.show_tab(STONES)
    qtbot.mouseClick(page.tab.adders[RateKind.STONE], LEFT)
    form = page.tab.panels.currentWidget().form
    qtbot.keyClicks(form.name, "Sapphire, round 3.2 mm")
    qtbot.keyClicks(form.price, "4200")
    form.currency.set_value("USD")
    with qtbot.waitSignal(hub.changed):
        qtbot.keyClick(form.price, Qt.Key.Key_Return)
    settled()
    assert history(hub, "stone", "Sapphire, round 3.2 mm") == [(4200, "USD", "ct")]
    assert page.tab.view.chosen_id() == "stone:Sapphire, round 3.2 mm"
    assert messages.stage.snackbars[-1][0] == "Price of Sapphire, round 3.2 mm saved. No piece has a new cost."


def test_a_new_name_is_needed(page, qtbot):
    page.show_tab(STONES)
    qtbot.mouseClick(page.tab.adders[RateKind.FINDING], LEFT)
    form = page.tab.panels.currentWidget().form
    qtbot.mouseClick(form.save_button, LEFT)
    assert form._name_field.message() == "Type a name, for example Lobster clasp 925, 12 mm."


def test_price_is_edited_in_its_cell(page, hub, qtbot, settled):
    page.show_tab(STONES)
    view = page.tab.view
    view.choose(RUBY)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    editor = view.findChild(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "9,950")
    with qtbot.waitSignal(hub.changed):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    settled()
    assert history(hub, "stone", "Ruby, oval 7 x 5 mm") == [(9950, "THB", "ct")]
    assert view.sheet.rows[view.sheet.place_of(RUBY)].cells[3].text == "9,950"


def test_name_is_removed_and_brought_back(page, hub, qtbot, messages, settled):
    page.show_tab(STONES)
    page.tab.view.choose(RUBY)
    with qtbot.waitSignal(hub.changed):
        qtbot.keyClick(page.tab.view, Qt.Key.Key_Delete)
    settled()
    assert page.tab.view.sheet.place_of(RUBY) < 0
    with qtbot.waitSignal(hub.changed):
        messages.stage.snackbars[-1][2]()
    assert page.tab.view.sheet.place_of(RUBY) > 0


def test_search_leaves_what_matches(page, qtbot):
    page.show_tab(LABOUR)
    qtbot.keyClicks(page.tab.search, "poli")
    with qtbot.waitSignal(page.tab.search.searched):
        qtbot.keyClick(page.tab.search, Qt.Key.Key_Return)
    assert [row.id for row in page.tab.view.sheet.rows if row.cells] == ["operation:Polishing"]


def test_list_from_a_spreadsheet_is_one_step(page, hub, qtbot, messages, settled):
    page.show_tab(STONES)
    page.tab.ask_paste()
    dialog = page.window().findChild(PasteDialog)
    dialog.list.setPlainText(
        "Stone\tPrice\tUnit\nRuby, oval 7 x 5 mm\t9,900\tct\n"
        "Garnet, round 3 mm\t฿45\tpcs\nPearl\task\tpc\nBead\t12\tbag"
    )
    states = [row.cells[3].text for row in dialog.preview.sheet.rows]
    assert states == ["new price", "new", "no price", "unit \u201cbag\u201d is not known"]
    assert dialog.save.label() == "Save 2 prices"
    with qtbot.waitSignal(hub.changed):
        qtbot.mouseClick(dialog.save, LEFT)
    settled()
    assert history(hub, "stone", "Garnet, round 3 mm") == [(45, "THB", "pc")]
    assert history(hub, "stone", "Ruby, oval 7 x 5 mm")[-1] == (9900, "THB", "ct")
    assert messages.stage.snackbars[-1][0].startswith("2 prices saved.")
    with qtbot.waitSignal(hub.changed):
        hub.undo()
    settled()
    assert history(hub, "stone", "Garnet, round 3 mm") == []
    assert len(history(hub, "stone", "Ruby, oval 7 x 5 mm")) == 1


def test_a_tariff_of_settings_is_pasted_as_one_step(page, hub, qtbot, settled):
    page.show_tab(LABOUR)
    qtbot.mouseClick(page.tab.paste, LEFT)
    dialog = page.window().findChild(PasteDialog)
    dialog.list.setPlainText("Setting\tPrice\tUnit\nprong 2.5\t12\tper stone\npavé\t6\tmin\nbezel 4\t35\tstone")
    assert [row.cells[3].text for row in dialog.preview.sheet.rows] == ["new", "new", "new"]
    with qtbot.waitSignal(hub.changed):
        qtbot.mouseClick(dialog.save, LEFT)
    settled()
    card = hub.reader.rates.card()
    tariff = SettingTariff.of(card)
    assert tariff.find("prong", Decimal("2.2")).rate.amount == 12
    assert tariff.find("pavé", None).minutes == 6
    assert tariff.find("bezel", Decimal(5)) is None
    with qtbot.waitSignal(hub.changed):
        hub.undo()
    settled()
    assert hub.reader.rates.card().find(RateKind.SETTING, "prong 2.5") is None


@pytest.mark.parametrize(
    ("line", "name", "price", "unit"),
    [
        ("Ruby\t9,800\tct", "Ruby", "9800", "ct"),
        ("Ruby\t9800", "Ruby", "9800", "ct"),
        ("Ruby; 1.250,50; pcs", "Ruby", "1250.50", "pc"),
        ("Ruby, oval 7 x 5 mm  9800  ct", "Ruby, oval 7 x 5 mm", "9800", "ct"),
        ("Pearl\t$ 3.20\tper strand", "Pearl", "3.20", ""),
        ("Pearl\t3.20 / strand", "Pearl", "3.20", "strand"),
        ("พลอย\t120\tกะรัต", "พลอย", "120", "ct"),
    ],
)
def test_lines_of_a_list_are_read(line, name, price, unit):
    (read,) = read_list(line, ("ct", "pc", "g", "strand"))
    assert (read.name, read.price, read.unit) == (name, Decimal(price), unit)


def test_shop_rate_is_worked_out_and_saved(page, hub, qtbot, messages, settled):
    page.show_tab(LABOUR)
    panel = page.tab.shop_rate
    assert page.tab.panels.currentWidget() is panel
    assert not panel.use.isEnabled()
    for field, text in ((panel.people, "4"), (panel.wages, "78,000"), (panel.rent, "24,500"), (panel.tools, "16600")):
        field.setText(text)
    panel.share.setValue(52)
    assert panel.result.text() == "฿275 / hour"
    assert "= 433 bench hours a month" in panel.how.plain_text()
    with qtbot.waitSignal(hub.changed):
        qtbot.mouseClick(panel.use, LEFT)
    settled()
    assert history(hub, "operation", "Bench hour") == [(Decimal("180.29"), "THB", "hour")]
    assert history(hub, "overhead", "Workshop overhead") == [(Decimal("95.00"), "THB", "hour")]
    assert messages.stage.snackbars[-1][0].startswith("Shop rate saved. 3 pieces have a new cost, +")


def test_exchange_rate_is_typed_either_way_round(page, hub, qtbot, settled):
    page.show_tab(CURRENCIES)
    page.tab.ask_new(RateKind.CURRENCY, "IDR")
    form = page.tab.panels.currentWidget().form
    assert form._price_field.label.text() == "฿ for 1 Rp"
    qtbot.mouseClick(form.details, LEFT)
    assert form._price_field.label.text() == "Rp for 1 ฿"
    qtbot.keyClicks(form.price, "500")
    with qtbot.waitSignal(hub.changed):
        qtbot.mouseClick(form.save_button, LEFT)
    settled()
    assert history(hub, "currency", "IDR") == [(Decimal("0.002"), "THB", "IDR")]
    assert hub.reader.rates.card().in_home("IDR") == Decimal("0.002")


def test_table_without_exchange_rates_says_so(page, hub, qtbot, settled):
    page.show_tab(CURRENCIES)
    view = page.tab.view
    with_rates = inked(view)
    assert view.accessibleDescription() == ""
    with qtbot.waitSignal(hub.changed):
        page.tab.remove("currency:USD")
    settled()
    assert view.accessibleDescription().startswith("No exchange rate yet.")
    said = inked(view)
    view.say_when_empty("")
    assert said > inked(view) == 0 < with_rates


def inked(view):
    """Return how many pixels of a table differ from its ground."""
    image = view.viewport().grab().toImage()
    ground = image.pixel(image.width() - 1, image.height() - 1)
    return sum(image.pixel(x, y) != ground for x in range(image.width()) for y in range(min(image.height(), 80)))


def test_exchange_rate_the_wrong_way_round_is_odd_and_can_be_turned(page, hub, qtbot, settled):
    page.show_tab(CURRENCIES)
    page.tab.view.choose("currency:USD")
    form = page.tab.panels.currentWidget().form
    qtbot.keyClicks(form.price, "0.031")
    field = form._price_field
    assert field.message() == "This is odd: far from the last rate. Did you mean 1 THB = 0.031 USD?"
    assert form.price.property("state") == "warn"
    qtbot.mouseClick(form.details, LEFT)
    assert (form.price.text(), field.message()) == ("0.031", "")
    assert field.label.text() == "$ for 1 \u0e3f"
    form.price.setText("33")
    assert field.message() == "This is odd: far from the last rate. Did you mean 1 USD = 33 THB?"
    qtbot.mouseClick(form.details, LEFT)
    form.price.setText("97.5")
    assert field.message() == ""
    form.price.setText("325")
    assert field.message() == "This is odd: far from the last rate. Look at the zeros."
    with qtbot.waitSignal(hub.changed):
        qtbot.mouseClick(form.save_button, LEFT)
    settled()
    assert history(hub, "currency", "USD")[-1] == (325, "THB", "USD")


@pytest.mark.parametrize(
    ("letters", "code"), [("eur", "EUR"), ("IDR", "IDR"), ("dollar", "HKD"), ("rup", "IDR"), ("xyz", "AED")]
)
def test_currency_is_found_by_its_letters(page, qtbot, letters, code):
    page.show_tab(CURRENCIES)
    page.tab.ask_new(RateKind.CURRENCY, "AED")
    field = page.tab.panels.currentWidget().form.code
    field.setFocus()
    qtbot.keyClicks(field, letters)
    assert field.value() == code


def test_currency_without_a_rate_is_named(page, hub, qtbot, settled):
    page.show_tab(CURRENCIES)
    assert page.tab.warning.isHidden()
    page.show_tab(STONES)
    page.tab.ask_new(RateKind.STONE, "Opal")
    form = page.tab.panels.currentWidget().form
    qtbot.keyClicks(form.price, "30")
    form.currency.set_value("AUD")
    with qtbot.waitSignal(hub.changed):
        qtbot.mouseClick(form.save_button, LEFT)
    settled()
    page.show_tab(CURRENCIES)
    assert not page.tab.warning.isHidden()
    assert "Australian Dollar (AUD)" in page.tab.warning_words.plain_text()
    qtbot.mouseClick(page.tab.fill, LEFT)
    assert page.tab.panels.currentWidget().form.code.value() == "AUD"


def test_keys_go_through_the_tabs(page, window):
    window.window_actions.trigger("next_tab")
    assert page.tab_bar.current() == STONES
    window.window_actions.trigger("previous_tab")
    assert page.tab_bar.current() == 0
    window.window_actions.trigger("search")
    assert page.tab_bar.current() == STONES


def test_rates_follow_another_home_currency(page, hub, qtbot, settled):
    from dataclasses import replace

    page.show_tab(CURRENCIES)
    with qtbot.waitSignal(hub.changed):
        hub.run(lambda library, _p: library.change_settings(replace(library.settings, home_currency="USD")), "Saving")
    settled()
    assert page.tab.money.text() == "Your money is US Dollar ($)."
    page.show_tab(0)
    sheet = page.tab.view.sheet
    assert sheet.rows[sheet.place_of("metal:gold")].cells[2].text == "125.55"


def test_prices_use_a_rate_less_the_safety(page, hub, qtbot, settled):
    page.show_tab(CURRENCIES)
    tab = page.tab
    used = [column.id for column in tab.view.sheet.columns].index("used")
    place = tab.view.sheet.place_of("currency:USD")
    assert tab.view.sheet.rows[place].cells[used].text == "32.50"
    tab.safety.setFocus()
    tab.safety.selectAll()
    qtbot.keyClicks(tab.safety, "2")
    with qtbot.waitSignal(hub.changed):
        qtbot.keyClick(tab.safety, Qt.Key.Key_Return)
    settled()
    assert hub.reader.settings.policy.buffer_percent == 2
    assert tab.view.sheet.rows[place].cells[used].text == "31.85"
    with qtbot.waitSignal(hub.changed):
        hub.undo()
    settled()
    assert tab.safety.value() == 0
