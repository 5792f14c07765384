"""What is typed is read exactly, or refused in one sentence."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jewelcraft.domain.calculators import fields
from jewelcraft.domain.calculators.measures import Choice
from jewelcraft.domain.calculators.measures import Pairs
from jewelcraft.domain.calculators.measures import Series
from jewelcraft.domain.calculators.measures import read_amount
from jewelcraft.domain.calculators.measures import read_grams
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.numbers import canonical

D = Decimal


@pytest.mark.parametrize(
    ("text", "number", "word"),
    [
        ("6 1/2", "6.5", ""),
        ("6½", "6.5", ""),
        ("¾", "0.75", ""),
        ("1/4 in", "0.25", "in"),
        ("1,266.70", "1266.70", ""),
        ("1,200", "1200", ""),
        ("3,5", "3.5", ""),
        ("1.234,50", "1234.50", ""),
        ("\u22122", "-2", ""),
        ("2 baht_bar", "2", "baht_bar"),
        ("๓.๕", "3.5", ""),
        ("10mm2", "10", "mm2"),
    ],
)
def test_numbers(text, number, word):
    assert read_amount(text) == (D(number), word)


@pytest.mark.parametrize("text", ["", "abc", "1/0", "1//2", "1.2.3,4", "/"])
def test_what_is_no_number(text):
    with pytest.raises(InvalidValueError, match="is not a number"):
        read_amount(text)


@pytest.mark.parametrize(
    ("measure", "text", "value"),
    [
        (fields.MM, "16 in", "406.4"),
        (fields.MM, "2 cm", "20"),
        (fields.CM2, "1 sqft", "929.0304"),
        (fields.MICRON, "100 uin", "2.54"),
        (fields.MICRON, "2.5 µm", "2.5"),
        (fields.MICRON, "2.5 μm", "2.5"),
        (fields.MINUTES, "1.5 h", "90"),
        (fields.PERCENT, "15 %", "15"),
        (fields.DENSITY, "Silver", "10.49"),
        (fields.DENSITY, "wax", "0.97"),
        (fields.DENSITY, "15.58 g/cm3", "15.58"),
        (fields.CARAT, "25 pt", "0.25"),
        (fields.MONEY, "USD 1,200", "1200"),
        (fields.MONEY, "฿500", "500"),
        (fields.WEIGHT, "1 kg", "1000"),
        (fields.WEIGHT, "10 tola", "116.638038"),
        (fields.WEIGHT, "2 troy ounce", "62.2069536"),
        (fields.WEIGHT, "3 chi 5 hun", "13.125"),
        (fields.WEIGHT_OR_NONE, "0", "0"),
        (fields.FINENESS, "18K", "750"),
        (fields.FINENESS, "14K", "585"),
        (fields.FINENESS, "96,5 %", "965"),
        (fields.FINENESS, "7.5 teuk", "750"),
        (fields.FINENESS, "12 pe", "750"),
        (fields.FINENESS, "18/24", "750"),
        (fields.FINENESS_OR_NONE, "0", "0"),
        (fields.FINENESS_OR_NONE, "750", "750"),
    ],
)
def test_units(measure, text, value):
    assert measure.read(text) == D(value)


@pytest.mark.parametrize(
    ("measure", "text", "words"),
    [
        (fields.MM, "2 yard", "unit that is not known here. Known: mm, cm"),
        (fields.NUMBER, "2 yard", "Known: -"),
        (fields.NUMBER, "1e5", "unit that is not known"),
        (fields.MM, "0", "more than 0"),
        (fields.MM_OR_NONE, "-1", "at least 0"),
        (fields.PERCENT, "101", "at most 100"),
        (fields.PERCENT_BELOW_ALL, "100", "less than 100"),
        (fields.COUNT, "2.5", "not a whole number"),
        (fields.DENSITY, "100", "at most 30"),
        (fields.MONEY, "many", "not a number"),
        (fields.MONEY_ABOVE_ZERO, "0 USD", "more than 0"),
        (fields.WEIGHT, "0", "more than 0"),
        (fields.WEIGHT, "2 stones", "not a weight"),
        (fields.WEIGHT, "heavy", "not a weight"),
        (fields.WEIGHT, "9" * 16, "at most"),
        (fields.FINENESS, "0", "not a fineness"),
        (fields.FINENESS, "24/14", "not a fineness"),
        (fields.FINENESS, "1 1/2", "not a fineness"),
        (fields.FINENESS, "gold", "not a fineness"),
    ],
)
def test_refusals_say_why(measure, text, words):
    with pytest.raises(InvalidValueError, match=words):
        measure.read(text)


def test_choices_in_any_spelling():
    choice = Choice(("half-round", "plain handmade gold"))
    assert choice.read("Half round") == "half-round"
    assert choice.read("PLAIN_HANDMADE_GOLD") == "plain handmade gold"
    with pytest.raises(InvalidValueError, match="oval is not among these: half-round, plain"):
        choice.read("oval")


def test_series_and_pairs():
    assert Series(fields.PERCENT).read("3, 2.5;5 1") == (3, D("2.5"), 5, 1)
    assert Series(fields.PERCENT).unit == "%"
    assert Pairs(fields.COUNT, fields.PERCENT_ANY).read("1:100, 6:90") == ((1, 100), (6, 90))
    with pytest.raises(InvalidValueError, match="90 is not a pair"):
        Pairs(fields.COUNT, fields.PERCENT_ANY).read("1:100 90")


def test_a_currency_is_three_capitals():
    assert fields.MONEY.currency("1200 USD") == "USD"
    assert fields.MONEY.currency("1200") is None


def test_units_counted_in_ones_own_way():
    assert read_grams("2", "mayam_aceh", {"mayam_aceh": D(3)}) == 6
    assert read_grams("1 kyattha 4 pe", "g", {"kyattha": D(16)}) == 20


@given(st.decimals(min_value=D("-1e12"), max_value=D("1e12"), allow_nan=False, allow_infinity=False, places=4))
def test_every_plain_number_is_read_as_it_is_written(number):
    assert read_amount(canonical(number)) == (number, "")
    assert read_amount(f"{number:,}") == (number, "")


def test_a_choice_may_be_meant_by_another_word():
    shape = Choice(("round", "square"), otherwise=lambda text: "square" if text == "princess" else None)
    assert shape.read("princess") == "square"
    with pytest.raises(InvalidValueError, match="round, square"):
        shape.read("moon")
