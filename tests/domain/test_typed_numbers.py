"""Numbers are read as they were meant, or not at all."""

from __future__ import annotations

import contextlib
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jewelcraft.domain.typed_numbers import AmbiguousNumberError
from jewelcraft.domain.typed_numbers import Decimals
from jewelcraft.domain.typed_numbers import decimal_habit
from jewelcraft.domain.typed_numbers import read_fraction
from jewelcraft.domain.typed_numbers import read_number
from jewelcraft.domain.typed_numbers import western_digits


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("12", "12"),
        ("12,5", "12.5"),
        ("12.5", "12.5"),
        ("1.234,50", "1234.50"),
        ("1,234.50", "1234.50"),
        ("1,234,567", "1234567"),
        ("1.234.567", "1234567"),
        ("0,125", "0.125"),
        ("0.125", "0.125"),
        ("1 234,5", "1234.5"),
        ("1\u00a0234.5", "1234.5"),
        ("1'234.50", "1234.50"),
        ("1234,567", "1234.567"),
        (".5", "0.5"),
        ("-3,2", "-3.2"),
        ("\u22123.2", "-3.2"),
        ("๑๒.๕", "12.5"),
        ("１２．５".replace("．", "."), "12.5"),
    ],
)
def test_clear_numbers(text, number):
    assert read_number(text) == Decimal(number)


@pytest.mark.parametrize("text", ["1,250", "1.250", "12,500", "999.999"])
def test_a_thousand_or_a_fraction_is_not_guessed(text):
    with pytest.raises(AmbiguousNumberError):
        read_number(text)
    assert read_number(text, Decimals.POINT) != read_number(text, Decimals.COMMA)


@pytest.mark.parametrize("text", ["abc", "", "1,2,3", "12,34,567", "1.2.3,4", "3 g", "--1", "1e5", "NaN", "∞", "½"])
def test_what_is_no_number_is_refused(text):
    with pytest.raises(ValueError):
        read_number(text)


def test_the_habit_of_a_table_is_what_its_clear_numbers_prove():
    assert decimal_habit(["1.250", "3,75", "12"]) is Decimals.COMMA
    assert decimal_habit(["1,250", "3.75"]) is Decimals.POINT
    assert decimal_habit(["1.250", "12", "-", ""]) is None
    assert decimal_habit(["3,75", "3.75"]) is None


@given(st.decimals(min_value=0, max_value=10**9, places=2), st.sampled_from(list(Decimals)), st.booleans())
def test_a_number_written_in_a_habit_is_read_back(number, habit, grouped):
    text = f"{number:,.2f}" if grouped else f"{number:.2f}"
    if habit is Decimals.COMMA:
        text = text.translate(str.maketrans(",.", ".,"))
    assert read_number(text, habit) == number


@given(st.text(max_size=12))
def test_any_text_is_a_number_or_refused(text):
    with contextlib.suppress(ValueError):
        assert read_number(text, Decimals.POINT).is_finite()


@pytest.mark.parametrize(
    ("text", "number"),
    [("1/2", "0.5"), ("6½", "6.5"), ("６ １/２", "6.5"), ("๑/๔", "0.25"), ("3⁄4", "0.75"), ("⅞", "0.875")],
)
def test_fractions(text, number):
    assert read_fraction(text) == Decimal(number)


@pytest.mark.parametrize("text", ["1/0", "1", "1.5", "a/b", "1/2/3", ""])
def test_what_is_no_fraction_is_none(text):
    assert read_fraction(text) is None


def test_full_width_signs_are_plain_ones():
    assert western_digits("１，８００．５０　ｇ") == "1,800.50 g"
    assert western_digits("兩") == "兩"
