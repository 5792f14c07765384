"""Typed numbers: comma or point, exact, kept when they cannot be used."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jewelcraft.domain.money import Money
from jewelcraft.ui.translation import choose_language
from jewelcraft.ui.widgets.numbers import DecimalEdit
from jewelcraft.ui.widgets.numbers import MoneyEdit
from jewelcraft.ui.widgets.numbers import is_open_amount
from jewelcraft.ui.widgets.numbers import read_decimal

D = Decimal


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3.62", "3.62"),
        ("3,62", "3.62"),
        ("62,200", "62200"),
        ("62.200,50", "62200.50"),
        ("62,200.50", "62200.50"),
        ("1.250.000", "1250000"),
        ("1 250 000", "1250000"),
        ("0,125", "0.125"),
        (".5", "0.5"),
        ("5.", "5"),
        ("\u22120.14", "-0.14"),
        ("-3", "-3"),
        ("12\u202f500", "12500"),
        ("٣", "3"),
        ("๑๒.๕", "12.5"),
        ("၁၂၅", "125"),
        ("១២,៥", "12.5"),
        ("໑໒", "12"),
        ("１２．５", "12.5"),
        ("１，２５０．５", "1250.5"),
        ("1’250.50", "1250.50"),
        ("6 1/2", "6.5"),
        ("¾", "0.75"),
    ],
)
def test_numbers_are_read_as_people_type_them(text, value):
    assert read_decimal(text) == D(value)


@pytest.mark.parametrize("text", ["", "abc", "1e5", "--3", ".", "3 g", "NaN", "Infinity", "1/0", "½ g"])
def test_what_is_no_number_is_none(text):
    assert read_decimal(text) is None


def test_window_that_groups_with_points_reads_points_as_groups():
    assert read_decimal("62.850", ".") == D("62850")
    assert read_decimal("62,850", ".") == D("62.850")
    assert read_decimal("62.850", ",") == D("62.850")
    assert read_decimal("0.125", ".") == D("0.125")


@given(st.decimals(min_value=-(10**9), max_value=10**9, places=4))
def test_written_numbers_are_read_back_exactly(value):
    assert read_decimal(f"{value:f}", ",") == value


def leave(edit, text):
    edit.setText(text)
    edit.setModified(True)
    edit.save()


def test_number_is_told_when_the_field_is_left(dressed, qtbot):
    edit = DecimalEdit(D("3.62"), suffix="g")
    qtbot.addWidget(edit)
    with qtbot.waitSignal(edit.value_saved) as signal:
        leave(edit, "3,84")
    assert signal.args == [D("3.84")]
    assert edit.value() == D("3.84")
    assert edit.text() == "3.84"


def test_unchanged_number_is_not_told(dressed, qtbot):
    edit = DecimalEdit(D("3.62"))
    qtbot.addWidget(edit)
    with qtbot.assertNotEmitted(edit.value_saved):
        edit.save()


@pytest.mark.parametrize(
    ("text", "words"),
    [("heavy", "Type a number"), ("-1", "Type 0 or more."), ("101", "Type 100 or less.")],
)
def test_number_that_cannot_be_used_is_kept_and_explained(dressed, qtbot, text, words):
    edit = DecimalEdit(D(6), minimum=D(0), maximum=D(100))
    qtbot.addWidget(edit)
    with qtbot.waitSignal(edit.refused) as signal:
        leave(edit, text)
    assert signal.args[0].startswith(words)
    assert edit.text() == text
    assert edit.value() == D(6)
    assert edit.property("state") == "error"


def test_emptied_field_tells_none(dressed, qtbot):
    edit = DecimalEdit(D(6))
    qtbot.addWidget(edit)
    with qtbot.waitSignal(edit.value_saved) as signal:
        leave(edit, "")
    assert signal.args == [None]


def test_money_keeps_its_currency(dressed, qtbot):
    edit = MoneyEdit("THB", Money(D("62200"), "THB"))
    qtbot.addWidget(edit)
    assert edit.suffix() == "฿"
    assert edit.text() == "62,200"
    with qtbot.waitSignal(edit.money_saved) as signal:
        leave(edit, "62850")
    assert signal.args == [Money(D("62850"), "THB")]


def test_number_written_in_indonesian_is_read_back(dressed, qtbot):
    choose_language("id")
    edit = DecimalEdit(D("1234.5"))
    qtbot.addWidget(edit)
    assert edit.text() == "1.234,5"
    leave(edit, "1.234,75")
    assert edit.value() == D("1234.75")


def test_grouping_of_the_window_is_never_read_as_a_decimal_sign(dressed, qtbot):
    choose_language("id")
    edit = DecimalEdit(D("62200"))
    qtbot.addWidget(edit)
    assert edit.text() == "62.200"
    leave(edit, "62.850")
    assert edit.value() == D("62850")


@pytest.mark.parametrize(
    ("text", "grouping", "is_open"),
    [
        ("78,000", ".", True),
        ("78.000", ",", True),
        ("๗๘,๐๐๐", ".", True),
        ("78.000", ".", False),
        ("78,000", ",", False),
        ("78,00", ".", False),
        ("0,125", ".", False),
        ("1.078,000", ".", False),
        ("1234,500", ".", False),
    ],
)
def test_an_amount_that_may_be_a_thousand_times_another_is_open(text, grouping, is_open):
    assert is_open_amount(text, grouping) is is_open


def test_money_that_can_be_read_in_two_ways_is_refused_with_what_to_type(dressed, qtbot):
    edit = DecimalEdit(D(5), money=True)
    qtbot.addWidget(edit)
    with qtbot.waitSignal(edit.refused) as signal:
        leave(edit, "78.000")
    assert signal.args == ["78.000 can be read in two ways. Type 78,000, or one or two decimals."]
    assert edit.value() == 5
    leave(edit, "78,000")
    assert edit.value() == 78_000


@pytest.mark.parametrize(("text", "amount"), [("1,8 juta", 1_800_000), ("350rb", 350_000), ("2 ล้าน", 2_000_000)])
def test_money_is_typed_with_a_word_for_thousands_or_millions(dressed, qtbot, text, amount):
    edit = MoneyEdit("IDR")
    qtbot.addWidget(edit)
    edit.setText(text)
    with qtbot.waitSignal(edit.money_saved) as told:
        edit.save()
    assert told.args == [Money(D(amount), "IDR")]
    assert read_decimal(edit.text()) == amount


def test_money_said_in_two_ways_is_refused_and_other_numbers_take_no_words(dressed, qtbot):
    edit, weight = DecimalEdit(money=True), DecimalEdit(suffix="g")
    for field, text, words in ((edit, "1.250 juta", "two ways"), (edit, "5M", "digits"), (weight, "350rb", "number")):
        qtbot.addWidget(field)
        field.setText(text)
        with qtbot.waitSignal(field.refused) as told:
            field.save()
        assert words in told.args[0]
        assert field.text() == text
        assert field.value() is None
