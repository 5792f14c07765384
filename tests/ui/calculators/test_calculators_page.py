"""The calculators through the window: found, typed into, read, copied, remembered."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from jewelcraft.domain.calculators.registry import CALCULATORS
from jewelcraft.ui.calculators.entries import english_figures
from jewelcraft.ui.calculators.list_view import star_of
from jewelcraft.ui.calculators.shelves import SHELVES
from jewelcraft.ui.calculators.shelves import on_shelf
from jewelcraft.ui.translation import choose_language
from tests.clipping import clipped

NB = "\u00a0"


def test_place_comes_after_the_quotes(window):
    QTest.keyClick(window, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    assert window.page.bar.title.text() == "Calculators"


def test_every_calculator_stands_in_one_group():
    names = [each.name for shelf in SHELVES for each in on_shelf(shelf)]
    assert sorted(names) == sorted(CALCULATORS)


def test_search_narrows_and_enter_goes_into_the_form(page, type_into, answers):
    search = page.chooser.search
    assert search.hasFocus()
    QTest.keyClicks(search, "fine wei")
    assert page.calculator.name == "fine-weight"
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert page.form.entries["weight"].field.hasFocus()
    QTest.keyClicks(page.form.entries["weight"].field, "2 baht 1 salueng")
    QTest.keyClick(page.form.entries["weight"].field, Qt.Key.Key_Return)
    assert page.form.entries["fineness"].field.hasFocus()
    QTest.keyClicks(page.form.entries["fineness"].field, "18K")
    assert answers()["Fine metal"] == f"25.582{NB}g"
    assert page.form.entries["weight"].field.suffix() == f"= 34.11{NB}g"
    assert page.form.entries["fineness"].field.suffix() == f"= 750{NB}‰"
    assert page.shown[0].local == "1 baht 2 salueng 7.5 hun"
    QTest.keyClick(page.form.entries["fineness"].field, Qt.Key.Key_Escape)
    assert search.hasFocus()


def test_arrows_step_past_the_heads_of_groups(page):
    page.chooser.choose("solder")
    page.chooser.list.setFocus()
    QTest.keyClick(page.chooser.list, Qt.Key.Key_Down)
    assert page.calculator.name == "alloy-change"
    QTest.keyClick(page.chooser.list, Qt.Key.Key_Up)
    assert page.calculator.name == "solder"
    QTest.keyClick(page.chooser.list, Qt.Key.Key_Return)
    assert page.form.entries["weight"].field.hasFocus()


def test_letter_in_the_list_begins_a_search(page):
    page.chooser.list.setFocus()
    QTest.keyClicks(page.chooser.list, "r")
    assert page.chooser.search.hasFocus()
    QTest.keyClicks(page.chooser.search, "ing size")
    assert page.chooser.search.text() == "ring size"
    assert page.calculator.name == "ring-size"


def test_search_without_result_offers_all(page):
    QTest.keyClicks(page.chooser.search, "zzz")
    assert page.chooser.nothing.isVisible()
    assert "zzz" in page.chooser.nothing.plain_text()
    page.chooser.clear.click()
    assert len(page.chooser.list.model_of_rows.rows) == len(CALCULATORS) + len(SHELVES)


def test_problem_is_told_after_the_field_is_left(page, type_into, messages):
    page.show_item("fine-weight")
    type_into("weight", "12")
    type_into("fineness", "abc")
    fineness = page.form.entries["fineness"]
    assert fineness.message() == "As 18K, 750, 96.5 % or 14/24"
    page.form.entries["weight"].field.setFocus()
    assert "abc is not a fineness" in fineness.message()
    assert fineness.text() == "abc"
    type_into("fineness", "14/24")
    page.form.entries["weight"].field.setFocus()
    assert "abc" not in fineness.message()
    assert not messages.stage.told


def test_what_is_still_to_type_is_named(page):
    page.show_item("fine-weight")
    assert page.answer.tip.label.plain_text() == "Still to type: Weight, Fineness."
    assert not page.answer.copy_button.isEnabled()


def test_values_that_have_no_answer_are_told_beside(page, type_into):
    page.show_item("fineness-of-parts")
    type_into("fine_weight", "5")
    type_into("weight", "4")
    assert page.answer.trouble.isVisible()
    assert "more fine metal" in page.answer.trouble.label.plain_text()


def test_values_are_kept_for_each_calculator(page, type_into, window):
    page.show_item("fine-weight")
    type_into("weight", "12,5")
    page.show_item("momme")
    page.show_item("fine-weight")
    assert page.form.entries["weight"].text() == "12,5"
    window.go_to("pieces")
    window.go_to("calculators")
    assert page.calculator.name == "fine-weight"
    assert page.form.entries["weight"].text() == "12,5"


def test_clear_empties_and_can_be_undone(page, type_into, messages):
    page.show_item("fine-weight")
    type_into("weight", "12")
    page.answer.clear_button.click()
    assert not page.form.entries["weight"].text()
    text, action, undo = messages.stage.snackbars[-1]
    assert (text, action) == ("The fields are empty.", "Undo")
    undo()
    assert page.form.entries["weight"].text() == "12"


def test_metal_price_follows_the_rates(page, type_into, answers, hub, qtbot):
    page.show_item("metal-price")
    entries = page.form.entries
    assert entries["spot"].text() == "62,200"
    assert (entries["per"].text(), entries["quote_fineness"].text()) == ("baht_bar", "965")
    assert page.form.rates.age.isVisible()
    type_into("fineness", "18K")
    type_into("weight", "3.62")
    assert answers()["Cost"] == "฿11,479.79"
    with qtbot.waitSignal(hub.changed):
        rate = make_gold(hub.reader, 60000)
        hub.run(lambda library, _progress: library.rates.add(rate), "Saving")
    assert entries["spot"].text() == "60,000"
    assert answers()["Cost"] != "฿11,479.79"


def make_gold(library, amount):
    from dataclasses import replace

    from jewelcraft.library.pieces import fresh_id

    gold = next(rate for rate in library.rates.every() if rate.name == "gold")
    return replace(gold, id=fresh_id(), amount=Decimal(amount), day=library.today())


def test_another_rate_can_be_taken_or_none(page, answers):
    page.show_item("metal-value")
    assert page.form.entries["price"].text() == "62,200"
    menu = page.form.rates.build_menu()
    choices = {action.text(): action for action in menu.actions()}
    choices["Silver"].trigger()
    assert page.form.entries["price"].text() == "54,400"
    assert page.form.entries["per"].text() == "kg"
    choices["Type the price by hand"].trigger()
    assert not page.form.entries["price"].text()


def test_own_price_stays_and_an_emptied_field_takes_the_rate_again(page, type_into, window):
    page.show_item("metal-value")
    type_into("price", "61000")
    window.go_to("pieces")
    window.go_to("calculators")
    price = page.form.entries["price"]
    assert price.text() == "61000"
    price.field.setFocus()
    price.field.selectAll()
    QTest.keyClick(price.field, Qt.Key.Key_Delete)
    page.form.entries["weight"].field.setFocus()
    assert price.text() == "62,200"


def test_plating_price_follows_the_metal(page):
    page.show_item("plating")
    metal = page.form.entries["metal"].field
    assert page.form.entries["price_per_gram"].text() == "4,228.28"
    metal.setCurrentIndex(metal.findData("rhodium"))
    metal.chosen.emit("rhodium")
    assert page.form.entries["price_per_gram"].text() == "9,000"
    metal.setCurrentIndex(metal.findData("nickel"))
    metal.chosen.emit("nickel")
    assert not page.form.entries["price_per_gram"].text()


@pytest.mark.parametrize(
    ("name", "field", "text"),
    [
        ("thai-gold", "exchange", "32.5"),
        ("exchange-buffer", "exchange", "32.5"),
        ("refiner", "fine_price", "4,228.28"),
        ("metal-clause", "agreed", "131,514"),
        ("batch", "hourly_rate", "180"),
        ("scrap", "price_per_gram", None),
    ],
)
def test_rates_fill_what_is_asked_for(page, name, field, text):
    page.show_item(name)
    shown = page.form.entries[field].text()
    assert shown == text if text else shown
    assert page.form.rates.isVisible()


def test_currency_typed_with_an_amount_is_the_answers(page, type_into, answers):
    page.show_item("margin")
    type_into("cost", "100")
    type_into("markup_percent", "50")
    assert answers()["Price"] == "฿150.00"
    type_into("cost", "USD 100")
    assert answers()["Price"] == "$150.00"
    assert page.form.entries["price"].field.suffix() == "$"


def test_fraction_and_ring_sizes(page, type_into, answers):
    page.show_item("ring-size")
    type_into("size", "6 1/2")
    system = page.form.entries["system"].field
    system.setCurrentIndex(system.findData("US"))
    system.chosen.emit("US")
    assert "US 6½" in answers()["In words"]
    assert answers()["Diameter"] == f"16.92{NB}mm"


def test_more_shows_the_folded_fields(page):
    page.show_item("metal-price")
    premium = page.form.entries["premium"]
    assert not premium.isVisible()
    page.form.more.click()
    assert premium.isVisible()
    page.show_item("momme")
    assert not page.form.more.isVisible()
    page.show_item("metal-price")
    assert page.form.entries["premium"].isVisible()


def test_star_keeps_a_favourite(page, preferences):
    page.show_item("ring-size")
    QTest.keyClick(page.chooser.list, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert preferences.settings.calculators == ("ring-size",)
    rows = page.chooser.list.model_of_rows.rows
    assert (rows[0].title, rows[1].name) == ("Favourites", "ring-size")
    assert page.form.star.isChecked()
    view = page.chooser.list
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=star_of(view, "ring-size").center())
    assert preferences.settings.calculators == ()
    assert not page.form.star.isChecked()


def test_copy_puts_question_answer_and_steps_on_the_clipboard(page, type_into, messages):
    page.show_item("fine-weight")
    type_into("weight", "10")
    type_into("fineness", "750")
    page.answer.copy_button.click()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Fine weight\nWeight: 10 g")
    assert f"Fine metal: 7.5{NB}g" in text
    assert "10 g × 0.75 = 7.5 g fine." in text
    assert messages.stage.snackbars[-1][0] == "Result copied."


def test_command_list_goes_to_a_calculator(window, page, qtbot):
    from jewelcraft.ui.commands import CommandList

    window.go_to("pieces")
    commands = CommandList(window.desk, window)
    commands.search.setText("stone weight")
    QTest.keyClick(commands.search, Qt.Key.Key_Return)
    assert window.page is page
    assert page.calculator.name == "stone-weight"


@pytest.mark.parametrize("name", CALCULATORS)
def test_every_form_fits_a_small_window(page, window, qtbot, name):
    window.resize(1093, 552)
    page.show_item(name)
    assert page.form.entries.keys() == {field.name for field in CALCULATORS[name].inputs}
    assert page.form.title.plain_text()
    qtbot.waitUntil(lambda: not clipped(window))


def test_workshop_counts_its_own_baht(page, type_into, hub, qtbot, answers):
    from dataclasses import replace

    own = replace(hub.reader.settings, unit_overrides=(("baht_orn", Decimal("15.2")),))
    with qtbot.waitSignal(hub.changed):
        hub.run(lambda library, _progress: library.change_settings(own), "Saving")
    page.show_item("fine-weight")
    type_into("weight", "1 baht")
    type_into("fineness", "1000")
    assert answers()["Fine metal"] == f"15.2{NB}g"


def test_numbers_in_a_language_that_groups_with_points(dressed):
    choose_language("id")
    assert english_figures("1.250,5 g") == "1250.5 g"
    assert english_figures("1.250") == "1250"
    assert english_figures("2 baht 1,5 salueng") == "2 baht 1.5 salueng"
    assert english_figures("6 1/2") == "6 1/2"
    choose_language("en")
    assert english_figures("1,250.5") == "1,250.5"
