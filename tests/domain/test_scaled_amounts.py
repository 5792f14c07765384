"""Amounts said with a word for thousands or millions, in the languages of the workshops; what is unclear is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jewelcraft.domain.calculators.fields import MONEY
from jewelcraft.domain.calculators.fields import WEIGHT
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.pasted_rows import read_rows
from jewelcraft.domain.scaled_amounts import names_scale
from jewelcraft.domain.scaled_amounts import read_scaled
from jewelcraft.domain.typed_numbers import AmbiguousNumberError
from jewelcraft.domain.typed_values import read_money_change

READ = {
    "1,8 juta": 1_800_000, "1.8jt": 1_800_000, "350rb": 350_000, "350 ribu": 350_000, "1 juta 250 ribu": 1_250_000,
    "12,5 jt.": 12_500_000, "2 miliar": 2_000_000_000, "5 ratus ribu": 500_000, "75 puluhribu": 750_000,
    "2 ล้าน": 2_000_000, "๕ แสน": 500_000, "1 ล้าน 5 แสน": 1_500_000, "3 หมื่น": 30_000, "8พัน": 8_000,
    "2 ລ້ານ": 2_000_000, "5 ແສນ": 500_000, "25 ពាន់": 25_000, "៣ ម៉ឺន": 30_000, "2 သိန်း": 200_000, "၅ သောင်း": 50_000,
    "3.5k": 3_500, "3,5 K": 3_500, "2 million": 2_000_000, "4 lakh": 400_000, "1 crore": 10_000_000,
    "1.2 triệu": 1_200_000, "1,2tr": 1_200_000, "500 nghìn": 500_000, "3 tỷ": 3_000_000_000,
    "2 triệu 500 ngàn": 2_500_000,
    "3万": 30_000, "1.5萬": 15_000, "３万": 30_000, "1万5000": 15_000, "2百万": 2_000_000, "1.2億": 120_000_000,
    "15 libo": 15_000, "1.5 milyon": 1_500_000, "1 250 ribu": 1_250_000, "1,234.5 k": 1_234_500,
}  # fmt: skip
UNCLEAR = ["1.250 juta", "1,250k", "5M", "1,5 m", "2 mil", "3b", "1 juta 250", "1万5", "2tr5", "5 ribu 2 juta", "3k 2k"]
NONE = ["", "12.5", "350", "juta", "k", "3 kg", "2 kati", "3 karat", "350 ribu kuda", "1.8.5 jt", "-3k", "9" * 99 + "k"]


@pytest.mark.parametrize(("text", "amount"), READ.items())
def test_said_amounts_are_read(text, amount):
    assert read_scaled(text) == amount


@pytest.mark.parametrize("text", UNCLEAR)
def test_what_has_two_readings_is_refused(text):
    with pytest.raises(AmbiguousNumberError):
        read_scaled(text)


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_said_amount_is_left_to_others(text):
    assert read_scaled(text) is None


@given(st.integers(1, 999), st.sampled_from(["ribu", "k", "ล้าน", "万", "triệu"]))
def test_whole_numbers_are_multiplied(number, word):
    assert read_scaled(f"{number} {word}") == number * read_scaled(f"1{word}")
    assert names_scale(f"Rp {number} {word}")
    assert not names_scale(f"Rp {number}")


def test_calculators_read_them_as_money_but_never_as_weights():
    assert MONEY.read("1,8 juta IDR") == 1_800_000
    with pytest.raises(InvalidValueError, match="two ways"):
        MONEY.read("1.250 juta")
    for text in ("350rb", "3.5k", "2 ล้าน"):
        with pytest.raises(InvalidValueError):
            WEIGHT.read(text)


def test_prices_of_many_pieces_are_set_and_moved_by_them():
    found = read_money_change("IDR 1,8 juta", "THB")
    assert (found.change.amount, found.currency, found.is_given) == (1_800_000, "IDR", True)
    assert read_money_change("350rb", "IDR").change.amount == 350_000
    moved = read_money_change("+50rb", "IDR")
    assert (moved.change.amount, moved.is_relative, moved.currency) == (50_000, True, "IDR")
    assert read_money_change("-50 ribu", "IDR").change.amount == -50_000
    with pytest.raises(InvalidValueError, match="two ways"):
        read_money_change("5M", "IDR")
    for text in ("900000 juta", "juta"):
        with pytest.raises(InvalidValueError):
            read_money_change(text, "IDR")


def test_pasted_prices_take_them():
    (row,) = read_rows("Berlian\t2\tpc\t1,8 juta", "IDR")
    assert row.price == 1_800_000
