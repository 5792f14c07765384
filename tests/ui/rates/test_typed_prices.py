"""A price that may be a thousand times another is asked about, wherever it is typed."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from jewelcraft.domain.rates import RateKind
from jewelcraft.ui.rates.page import CURRENCIES
from jewelcraft.ui.rates.page import LABOUR
from jewelcraft.ui.rates.page import METALS
from jewelcraft.ui.rates.page import STONES
from jewelcraft.ui.rates.paste_list import read_list
from jewelcraft.ui.rates.typed_price import read_typed_price

RUBY = "stone:Ruby, oval 7 x 5 mm"
TWO_WAYS = "62.850 can be read in two ways. Type 62,850, or one or two decimals."


def amounts(hub, kind, name):
    return [rate.amount for rate in hub.reader.rates.history(RateKind(kind), name)]


def test_a_metal_price_with_two_readings_is_asked_about(page, hub, qtbot, settled):
    page.show_tab(METALS)
    page.tab.view.choose("metal:gold")
    form = page.tab.panel.form
    qtbot.keyClicks(form.price, "62.850")
    qtbot.keyClick(form.price, Qt.Key.Key_Return)
    assert form._price_field.message() == TWO_WAYS
    assert form.price.text() == "62.850"
    assert amounts(hub, "metal", "gold")[-1] == 62200
    form.price.selectAll()
    qtbot.keyClicks(form.price, "62,850")
    assert form._price_field.message() == ""
    with qtbot.waitSignal(hub.changed):
        qtbot.keyClick(form.price, Qt.Key.Key_Return)
    settled()
    assert amounts(hub, "metal", "gold")[-1] == 62850


def test_a_premium_with_two_readings_is_asked_about(page, hub, qtbot):
    page.show_tab(METALS)
    page.tab.view.choose("metal:gold")
    form = page.tab.panel.form
    qtbot.keyClicks(form.price, "62,850")
    form.premium.setText("1.250")
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    assert form._premium_field.message() == "1.250 can be read in two ways. Type 1,250, or one or two decimals."
    assert amounts(hub, "metal", "gold")[-1] == 62200


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("9.950", "9.950 can be read in two ways. Type 9,950, or one or two decimals."),
        ("about ten", "Type a number, for example 3.62."),
        ("0", "Type a price above zero."),
    ],
)
def test_what_a_cell_refuses_is_kept_beside_its_sentence(page, hub, qtbot, text, words):
    page.show_tab(STONES)
    view = page.tab.view
    view.choose(RUBY)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    editor = view.findChild(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    form = page.tab.panels.currentWidget().form
    qtbot.waitUntil(lambda: form.price.text() == text)
    assert form._price_field.message() == words
    assert amounts(hub, "stone", "Ruby, oval 7 x 5 mm") == [9800]


def test_minutes_of_the_tariff_are_no_money(page):
    page.show_tab(LABOUR)
    page.tab.ask_new(RateKind.SETTING)
    form = page.tab.panels.currentWidget().form
    form.price.setText("1.250")
    form.unit.set_value("stone")
    form._on_unit()
    assert form._price_trouble()
    form.unit.set_value("min")
    form._on_unit()
    assert not form._price_trouble()


def test_an_exchange_rate_near_the_last_one_has_one_reading(page, hub, qtbot, settled):
    page.show_tab(CURRENCIES)
    page.tab.view.choose("currency:USD")
    form = page.tab.panels.currentWidget().form
    qtbot.keyClicks(form.price, "32.405")
    with qtbot.waitSignal(hub.changed):
        qtbot.keyClick(form.price, Qt.Key.Key_Return)
    settled()
    assert amounts(hub, "currency", "USD")[-1] == Decimal("32.405")


@pytest.mark.parametrize(
    ("text", "last", "asks"),
    [("15.600", None, True), ("15.600", "15600", True), ("15.600", "15.4", False), ("1.5600", None, False)],
)
def test_an_exchange_rate_is_measured_by_the_last_one(dressed, text, last, asks):
    assert bool(read_typed_price(text, RateKind.CURRENCY, "", Decimal(last) if last else None)[1]) is asks


def test_a_pasted_price_with_two_readings_is_left_out():
    lines = read_list("Ruby\t9.800\tct\nGarnet\t1.250\tmin\nPearl\t9,800\tct", ("ct", "min"))
    assert [line.trouble for line in lines] == ["9.800 has two readings", "", ""]


def test_words_for_thousands_are_read_in_a_pasted_list():
    rows = ("Hook\t350rb\tpc", "Ruby\t1,8 juta\tct", "Opal  1,2 juta  ct", "Pearl\t25k / pc")
    doubtful = ("Garnet\t1 juta 250\tct", "Jade\t5M\tct")
    lines = read_list("\n".join((*rows, *doubtful)), ("ct", "pc"), ".")
    assert [(line.name, line.price, line.unit) for line in lines[:4]] == [
        ("Hook", 350_000, "pc"),
        ("Ruby", 1_800_000, "ct"),
        ("Opal", 1_200_000, "ct"),
        ("Pearl", 25_000, "pc"),
    ]
    assert [line.trouble for line in lines] == [*[""] * 4, "1 juta 250 has two readings", "5M has two readings"]


def test_the_first_line_is_no_head_when_its_price_has_two_readings():
    lines = read_list("Ruby\t1 juta 250\tct\nOpal\t20\tct", ("ct",))
    assert [line.name for line in lines] == ["Ruby", "Opal"]
    assert len(read_list("Stone\tPrice\tUnit\nOpal\t20\tct", ("ct",))) == 1


@pytest.mark.parametrize(
    ("text", "unit", "amount"),
    [("350rb", "ct", "350000"), ("1,8 juta", "ct", "1800000"), ("12.50", "ct", "12.50"), ("9.800", "min", "9.8")],
)
def test_a_price_is_read_with_its_word_for_thousands(dressed, text, unit, amount):
    assert read_typed_price(text, RateKind.STONE, unit) == (Decimal(amount), "")


@pytest.mark.parametrize(
    ("text", "unit"), [("350rb", "percent"), ("350rb", "min"), ("5M", "ct"), ("1 juta 250", "ct"), ("1.250 juta", "ct")]
)
def test_a_word_for_thousands_is_refused_where_it_has_no_one_meaning(dressed, text, unit):
    amount, trouble = read_typed_price(text, RateKind.STONE, unit)
    assert amount is None
    assert trouble


def test_a_cell_of_the_list_takes_a_word_for_thousands(page, hub, qtbot, settled):
    page.show_tab(STONES)
    view = page.tab.view
    view.choose(RUBY)
    with qtbot.waitSignal(hub.changed):
        view.sheet.edited.emit(RUBY, "price", "12k")
    settled()
    assert amounts(hub, "stone", "Ruby, oval 7 x 5 mm")[-1] == 12_000


def test_a_form_takes_a_word_for_thousands_at_enter(page, hub, qtbot, settled):
    page.show_tab(STONES)
    page.tab.view.choose(RUBY)
    form = page.tab.panels.currentWidget().form
    qtbot.keyClicks(form.price, "1,2 juta")
    with qtbot.waitSignal(hub.changed):
        qtbot.keyClick(form.price, Qt.Key.Key_Return)
    settled()
    assert amounts(hub, "stone", "Ruby, oval 7 x 5 mm")[-1] == 1_200_000


def test_the_shop_rate_reads_wages_with_a_word_for_millions(page):
    page.show_tab(LABOUR)
    panel = page.tab.shop_rate
    panel.wages.setText("4,5 juta")
    assert panel.month().wages == 4_500_000
    panel.wages.setText("5M")
    assert panel.month() is None
