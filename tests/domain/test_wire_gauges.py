"""Gauges of wire and sheet, against the tables that are printed of them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jewelcraft.domain.calculators.calculator import InputError
from jewelcraft.domain.calculators.calculator import calculate
from jewelcraft.domain.calculators.registry import calculator_named
from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.wire_gauges import Gauge
from jewelcraft.domain.wire_gauges import gauge_mm
from jewelcraft.domain.wire_gauges import nearest_gauge
from jewelcraft.domain.wire_gauges import read_gauge

D = Decimal
# ASTM B258, in millimetres to the hundredth and inches to the tenth of a mil.
AWG_MM = {
    -3: "11.68", -1: "9.27", 0: "8.25", 1: "7.35", 2: "6.54", 4: "5.19", 6: "4.12", 8: "3.26", 10: "2.59", 12: "2.05",
    14: "1.63", 16: "1.29", 18: "1.02", 20: "0.81", 22: "0.64", 24: "0.51", 26: "0.40", 28: "0.32", 30: "0.25",
}  # fmt: skip
AWG_INCHES = {
    0: "0.3249",
    10: "0.1019",
    18: "0.0403",
    20: "0.0320",
    22: "0.0253",
    26: "0.0159",
    36: "0.0050",
    40: "0.0031",
}
# BS 3737, in millimetres as the British tables print them.
SWG_MM = {
    -5: "11.786", 0: "8.230", 1: "7.620", 6: "4.877", 10: "3.251", 14: "2.032", 16: "1.626", 18: "1.219", 20: "0.914",
    22: "0.711", 24: "0.559", 26: "0.457", 28: "0.376", 30: "0.315", 36: "0.193", 40: "0.122", 50: "0.025",
}  # fmt: skip


@pytest.mark.parametrize(("number", "mm"), AWG_MM.items())
def test_american_gauges_in_millimetres(number, mm):
    assert gauge_mm(Gauge.AWG, number).quantize(D("0.01")) == D(mm)


@pytest.mark.parametrize(("number", "inches"), AWG_INCHES.items())
def test_american_gauges_in_inches(number, inches):
    assert (gauge_mm(Gauge.AWG, number) / D("25.4")).quantize(D("0.0001")) == D(inches)


@pytest.mark.parametrize(("number", "mm"), SWG_MM.items())
def test_british_gauges(number, mm):
    assert gauge_mm(Gauge.SWG, number).quantize(D("0.001")) == D(mm)


@pytest.mark.parametrize(
    ("text", "mm"),
    [
        ("18 awg", "1.024"),
        ("18ga", "1.024"),
        ("18 gauge", "1.024"),
        ("AWG 18", "1.024"),
        ("#18 ga.", "1.024"),
        ("B&S 20", "0.812"),
        ("20 SWG", "0.914"),
        ("swg20", "0.914"),
        ("２０ ｓｗｇ", "0.914"),
        ("๒๐ swg", "0.914"),
        ("0 awg", "8.251"),
        ("00 awg", "9.266"),
        ("2/0 awg", "9.266"),
        ("0000 AWG", "11.684"),
        ("4/0 swg", "10.160"),
    ],
)
def test_gauges_as_they_are_typed(text, mm):
    assert read_gauge(text).quantize(D("0.001")) == D(mm)


@pytest.mark.parametrize("text", ["18", "0.8 mm", "1/2 in", "awg", "awg 18 swg", "18 gold", ""])
def test_what_is_no_gauge_is_left_to_others(text):
    assert read_gauge(text) is None


@pytest.mark.parametrize("text", ["41 awg", "51 swg", "5/0 awg", "AWG 99"])
def test_a_number_that_the_gauge_does_not_have_is_refused(text):
    with pytest.raises(InvalidValueError, match="has no number"):
        read_gauge(text)


@given(st.sampled_from(Gauge), st.integers(-3, 40))
def test_the_nearest_gauge_of_a_gauge_is_itself_and_thicker_has_the_smaller_number(gauge, number):
    written = nearest_gauge(gauge, gauge_mm(gauge, number))
    assert written == (str(number) if number >= 0 else f"{1 - number}/0")
    assert read_gauge(f"{written} {gauge}") == gauge_mm(gauge, number)
    if number < 40:
        assert gauge_mm(gauge, number) > gauge_mm(gauge, number + 1)


def answer(name, **typed):
    done = calculate(calculator_named(name), typed)
    return {figure.name: figure.value for figure in done.outputs}


def test_a_foot_of_silver_wire_by_gauge_weighs_what_its_millimetres_weigh():
    """pi / 4 x 1.0237^2 x 304.8 / 1000 x 10.36 = 2.599 g."""
    by_gauge = answer("wire", length="12 in", width="18 awg", density="silver 925")["weight"]
    assert by_gauge.quantize(D("0.001")) == D("2.599")
    assert answer("wire", length="304.8", width="1.0237", density="silver 925")["weight"].quantize(D("0.001")) == D(
        "2.599"
    )


def test_a_square_inch_of_sheet_by_gauge():
    found = answer("sheet", length="1 in", width="1 in", thickness_mm="20 ga", density="10.36")
    assert found["weight"].quantize(D("0.01")) == D("5.43")


def test_the_two_gauges_stand_beside_each_other():
    found = answer("gauge", thickness_mm="1 mm")
    assert (found["awg"], found["swg"]) == ("18", "19")
    assert answer("gauge", thickness_mm="18 swg")["millimetres"] == D("1.2192")
    with pytest.raises(InputError, match="has no number 60"):
        answer("gauge", thickness_mm="60 awg")
