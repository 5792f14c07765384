"""Weights as they are said and typed in each country."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.local_weights import LADDERS
from jewelcraft.domain.local_weights import everyday_unit
from jewelcraft.domain.local_weights import grams_of
from jewelcraft.domain.local_weights import local_weight
from jewelcraft.domain.local_weights import read_weight
from jewelcraft.domain.local_weights import split_weight
from jewelcraft.domain.typed_numbers import Decimals
from jewelcraft.domain.units import WEIGHT_UNITS
from jewelcraft.domain.units import Weight

D = Decimal


@pytest.mark.parametrize(
    ("grams", "unit", "words"),
    [
        ("34.11", "baht_orn", "2 baht 1 salueng"),
        ("3.79", "baht_orn", "1 salueng"),
        ("13.125", "damloeng", "3 chi 5 hun"),
        ("20.7575", "kyattha", "1 kyattha 4 pe"),
        ("37.5", "luong", "1 luong"),
        ("41.1719", "tael_hk", "1 tael 1 mace"),
        ("31.1034768", "ozt", "1 ozt"),
        ("1.5", "chi", "4 hun"),
        ("5", "momme", "1.33 momme"),
        ("0", "baht_orn", "0 hun"),
        ("88.82765", "tael_sg_my", "2 tahil 3 chi 5 hoon"),
        ("45", "tael_tw", "1 tael 2 mace"),
        ("17.5", "liang_cn", "3 qian 5 fen"),
        ("680.388", "kati", "1 kati 2 tahil"),
    ],
)
def test_grams_are_said_in_the_local_scale(grams, unit, words):
    assert str(local_weight(D(grams), unit)) == words


@pytest.mark.parametrize(
    ("text", "unit", "grams"),
    [
        ("3.62", "g", "3.62"),
        ("3.62 g", "g", "3.62"),
        ("1.1ct", "g", "0.22"),
        ("2 baht 1 salueng", "baht_orn", "34.11"),
        ("1 baht", "baht_bar", "15.244"),
        ("3 chi 5 hun", "damloeng", "13.125"),
        ("5 chi", "chi_vn", "18.75"),
        ("1 Kyattha 4 Pe", "kyattha", "20.7575"),
        ("2", "salueng", "7.58"),
        ("1 tola", "g", "11.6638038"),
        ("2 บาท 1 สลึง", "baht_orn", "34.11"),
        ("3ជី 5ហ៊ុន", "damloeng", "13.125"),
        ("1 ကျပ်သား 4 ပဲ", "kyattha", "20.7575"),
        ("1兩2錢", "tael_hk", "44.9148"),
        ("1兩2錢", "tael_tw", "45"),
        ("2台錢5台分", "g", "9.375"),
        ("3市钱", "g", "15"),
        ("3 qian 5 fen", "g", "17.5"),
        ("2 tahil 3 chi 5 hoon", "g", "88.82765"),
        ("1 kati 2 tahil", "g", "680.388"),
        ("5 chi", "tael_sg_my", "18.8995"),
        ("3 chi", "g", "11.25"),
    ],
)
def test_what_is_typed_is_read(text, unit, grams):
    assert read_weight(text, unit).grams == D(grams)


@pytest.mark.parametrize("text", ["", "gold", "3 wishes", "2 baht -1", "2 baht 1", "3.6.2", "1 2"])
def test_what_is_no_weight_is_refused(text):
    with pytest.raises(InvalidValueError, match="is not a weight"):
        read_weight(text)


def test_a_workshop_that_counts_its_own_baht_counts_its_own_salueng():
    own = {"baht_orn": D("15.2"), "tola": D("11.6")}
    assert grams_of("salueng", own) == D("3.8")
    assert (grams_of("tola", own), grams_of("g", own)) == (D("11.6"), D(1))
    assert read_weight("1 baht 1 salueng", "baht_orn", own) == Weight(D("19.0"))
    assert str(local_weight(D("19.0"), "baht_orn", own)) == "1 baht 1 salueng"


@given(st.decimals(0, 5000, places=3), st.sampled_from(sorted(LADDERS)))
def test_splitting_keeps_the_weight(grams, unit):
    parts = split_weight(grams, unit)
    smallest = grams_of(LADDERS[unit][-1].unit)
    assert abs(sum(count * grams_of(part) for count, part in parts) - grams) <= smallest / 50


@given(
    st.decimals("0.001", 10_000, places=3), st.sampled_from(sorted(WEIGHT_UNITS)), st.sampled_from(sorted(WEIGHT_UNITS))
)
def test_conversion_there_and_back_is_the_same(amount, first, second):
    back = Weight(amount, first).to(second).to(first)
    assert abs(back.amount - amount) < D("1e-15")


def test_words_that_several_trades_share_follow_their_neighbours():
    assert read_weight("3 chi 5 hun").grams == Decimal("13.125")
    assert read_weight("1 salueng 5 hun").grams == Decimal("5.685")
    assert read_weight("1 luong 3 chi").grams == Decimal("48.75")
    assert read_weight("1 baht 1 chi").grams == Decimal("18.91")


@pytest.mark.parametrize(
    ("text", "unit", "grams"),
    [
        ("1/2", "baht_bar", "7.622"),
        ("1 1/2 baht", "baht_bar", "22.866"),
        ("½ baht", "baht_bar", "7.622"),
        ("2½", "ct", "0.5"),
        ("1⁄4 tola", "g", "2.91595095"),
    ],
)
def test_fractions_are_read_as_the_trade_writes_them(text, unit, grams):
    assert read_weight(text, unit).grams == Decimal(grams)


@pytest.mark.parametrize("text", ["1/0", "1/0 baht", "1/2/3", "1/"])
def test_a_fraction_that_is_none_is_refused(text):
    with pytest.raises(InvalidValueError):
        read_weight(text)


def test_a_workshop_that_counts_its_own_tahil_counts_its_own_chi_but_not_its_own_kati():
    own = {"tael_sg_my": D("37.8")}
    assert (grams_of("chi_my", own), grams_of("hoon", own)) == (D("3.78"), D("0.378"))
    assert grams_of("kati", own) == WEIGHT_UNITS["kati"].grams
    assert read_weight("2 tahil 5 chi", own=own).grams == D("94.5")
    assert grams_of("hun", {"chi": D("3.8")}) == D("0.38")


@pytest.mark.parametrize(
    ("text", "grams"),
    [
        ("3,62", "3.62"),
        ("3.5gr", "3.5"),
        ("3,5 gr.", "3.5"),
        ("3,5 gram", "3.5"),
        ("1.800,50 g", "1800.50"),
        ("1,800.50 g", "1800.50"),
        ("1'250 g", "1250"),
        ("1 250 g", "1250"),
        ("1\u00a0250,5\u00a0g", "1250.5"),
        ("๑๒.๕ กรัม", "12.5"),
        ("๓,๕ ก.", "3.5"),
        ("២ ជី ៥ ហ៊ុន", "9.375"),
        ("၁ ကျပ်သား ၄ ပဲ", "20.7575"),
        ("໒ ບາດ", "30"),
        ("2 บาท 1 สลึง", "34.11"),
        ("สองสลึง", "7.58"),
        ("1 บาท สองสลึง", "22.74"),
        ("ครึ่งบาท", "7.58"),
        ("３．５ｇ", "3.5"),
        ("１２，５　克", "12.5"),
        ("三钱五分", "13.10015"),
        ("三錢半", "13.10015"),
        ("半兩", "18.7145"),
        ("两钱", "7.4858"),
        ("一两二钱", "44.9148"),
        ("十二克", "12"),
        ("二十五克", "25"),
        ("三点五克", "3.5"),
        ("一百二十公克", "120"),
        ("½ ct", "0.1"),
        ("1/4 ct", "0.05"),
        ("⅜ ct", "0.075"),
        ("2 karat", "0.4"),
        ("5 克拉", "1"),
        ("setengah gram", "0.5"),
        ("half a tola", "5.8319019"),
        ("1 troy ounce", "31.1034768"),
        ("2 ออนซ์", "62.2069536"),
        ("3 grains", "0.19439673"),
        ("2 dwt 3 gr", "3.30474441"),
        ("1.250 g", "1.250"),
        ("0,362 g", "0.362"),
    ],
)
def test_what_people_of_all_countries_type(text, grams):
    assert read_weight(text).grams == D(grams)


def test_gr_is_a_grain_only_where_weights_are_troy():
    assert read_weight("24 gr").grams == 24
    assert read_weight("24 gr", "dwt").grams == D("1.55517384")


@pytest.mark.parametrize(("text", "habit"), [("1,250 g", Decimals.POINT), ("1.250 g", Decimals.COMMA)])
def test_three_digits_behind_the_sign_of_thousands_are_refused_in_one_sentence(text, habit):
    with pytest.raises(InvalidValueError, match=r"can be read in two ways\. Write it without"):
        read_weight(text, habit=habit)
    other = Decimals.COMMA if habit is Decimals.POINT else Decimals.POINT
    assert read_weight(text, habit=other).grams == D("1.25")


@pytest.mark.parametrize("habit", Decimals)
@pytest.mark.parametrize("text", ["1.234,561,234", "1,234.5.6", "07.51,234.56 g", "2 baht 1,234.5,6 salueng"])
def test_signs_that_no_country_writes_so_are_refused(text, habit):
    with pytest.raises(InvalidValueError, match="is not a weight"):
        read_weight(text, habit=habit)


@pytest.mark.parametrize("text", ["1 ons", "5 lb", "半", "钱", "五 五 克", "half", "1/0 克"])
def test_what_may_mean_anything_is_refused(text):
    with pytest.raises(InvalidValueError):
        read_weight(text)


@pytest.mark.parametrize(
    ("text", "grams"),
    [
        ("50 satang", "7.58"),
        ("2 สตางค์", "0.3032"),
        ("2 เฟื้อง", "3.79"),
        ("2 oz av", "56.69904625"),
        ("1 avoirdupois ounce", "28.349523125"),
        ("1 tael 3 li", "37.541287"),
        ("2兩3釐", "74.970287"),
        ("1 li", "0.0375"),
        ("1 bungkal 2 mayam", "60.66"),
        ("2 မတ်", "8.303"),
        ("5 မူး", "8.303"),
        ("1 peittha", "1660.6"),
    ],
)
def test_units_beside_the_scales_have_their_words_too(text, grams):
    assert read_weight(text).grams == D(grams)


@pytest.mark.parametrize(
    ("unit", "own", "grams"),
    [
        ("viss", {"kyattha": "16.329"}, "1632.9"),
        ("mat", {"kyattha": "16.329"}, "4.08225"),
        ("fueang", {"baht_orn": "15.2"}, "1.9"),
        ("satang_th", {"baht_orn": "15.2"}, "0.152"),
        ("bungkal", {"mayam_my": "3.4"}, "54.4"),
        ("viss", {"kyattha": "16.329", "viss": "1633"}, "1633"),
        ("viss", {"baht_orn": "15.2"}, "1660.6"),
    ],
)
def test_a_unit_beside_a_scale_follows_the_workshops_own_count(unit, own, grams):
    assert grams_of(unit, {name: D(count) for name, count in own.items()}) == D(grams)


def test_the_words_of_everyday_speech_name_a_unit():
    said = ("oz", "troy ounce", "Grams", "oz av", "baht-bar", "tael hk", "elbow")
    assert [everyday_unit(word) for word in said] == ["ozt", "ozt", "g", "oz_av", "baht_bar", "tael_hk", "elbow"]
