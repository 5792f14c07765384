"""Values are written in the manner of each language, with Latin digits."""

from datetime import date
from decimal import Decimal

import pytest
from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from jewelcraft.domain.money import Money
from jewelcraft.domain.sentences import sentence
from jewelcraft.domain.texts import LANGUAGES
from jewelcraft.domain.units import Weight
from jewelcraft.library.formatting import Formatter


def test_money_bears_its_sign_or_code():
    write = Formatter("en")
    assert write.money(Money(Decimal("18588"), "THB"), 0) == "฿18,588"
    assert write.money(Money(Decimal("957"), "USD"), 0, code=True) == "USD\u00a0957"
    assert write.money(Money(Decimal("-400.4"), "THB"), 0) == "\u2212฿400"
    assert write.money(Money(Decimal("1250000"), "IDR")) == "Rp1,250,000"


def test_a_small_negative_amount_is_not_written_as_minus_zero():
    assert Formatter("en").money(Money(Decimal("-0.3"), "THB"), 0) == "฿0"


def test_indonesian_swaps_point_and_comma():
    assert Formatter("id").number(Decimal("1234.50"), 2) == "1.234,50"


@pytest.mark.parametrize("language", LANGUAGES)
def test_digits_are_latin_in_every_language(language):
    write = Formatter(language)
    text = write(date(2026, 11, 23)) + write(Weight(Decimal("3.62"))) + write(Money(Decimal("12.5"), "USD"))
    assert {"2", "3", "6"} <= set(text)
    assert all(character.isascii() for character in text if character.isdigit())


def test_a_sentence_is_translated_before_its_values_are_written():
    text = sentence("{count} pieces of {weight}", count=1200, weight=Weight(Decimal("3.5")))
    german = {"{count} pieces of {weight}": "{weight} in {count} Teilen"}
    assert text.render(german.__getitem__, Formatter("id")) == "3,5\u00a0g in 1.200 Teilen"


def test_thousands_are_parted_by_a_space_where_two_readers_would_differ():
    price = Money(Decimal("3443.5"), "USD")
    assert Formatter("id", second="en").money(price, code=True) == "USD\u00a03\u00a0443,50"
    assert Formatter("en", second="id").money(price, code=True) == "USD\u00a03\u00a0443.50"
    assert Formatter("th", second="en").money(price, code=True) == "USD\u00a03,443.50"
    assert Formatter("id").money(price, code=True) == "USD\u00a03.443,50"


@given(st.sampled_from(LANGUAGES), st.decimals(-(10**12), 10**12, places=4), st.integers(0, 4))
def test_numbers_are_written_as_the_unicode_locale_data_says(language, value, places):
    pattern = "#,##0" + ("." + "0" * places if places else "")
    value = value.quantize(Decimal(1).scaleb(-places)) + 0  # there is no minus nought
    said = format_decimal(value, pattern, locale=Locale.parse(language), numbering_system="latn")
    assert Formatter(language).number(value, places) == said.replace("-", "\u2212")


@pytest.mark.parametrize("month", range(1, 13))
@pytest.mark.parametrize("language", LANGUAGES)
def test_days_are_written_as_the_unicode_locale_data_says(language, month):
    day = date(2026, month, 5)
    pattern = "medium" if language == "zh_Hant" else "d MMM y"
    assert Formatter(language).day(day) == format_date(day, pattern, locale=Locale.parse(language))
