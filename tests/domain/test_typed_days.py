"""Days as banks, gold traders and spreadsheets write them."""

from datetime import date
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jewelcraft.domain.typed_days import DayHabit
from jewelcraft.domain.typed_days import DayOrder
from jewelcraft.domain.typed_days import day_habit
from jewelcraft.domain.typed_days import is_serial
from jewelcraft.domain.typed_days import read_day

TODAY = date(2026, 11, 26)
DAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-23",
        "2026/11/23",
        "2026.11.23",
        "20261123",
        "2026-11-23 00:00:00",
        "2026-11-23T09:24:00Z",
        "23/11/2026 09:24",
        "23/11/2026",
        "23-11-2026",
        "23.11.2026",
        "23/11/26",
        "23/11/2569",
        "2569-11-23",
        "๒๓/๑๑/๒๕๖๙",
        "២៣/១១/២០២៦",
        "၂၃.၁၁.၂၀၂၆",
        "２０２６/１１/２３",
        "23 Nov 2026",
        "23-Nov-26",
        "Nov 23, 2026",
        "November 23 2026",
        "Mon, 23 Nov 2026",
        "2026-Nov-23",
        "23 พ.ย. 2569",
        "23 พฤศจิกายน 2569",
        "23 Nopember 2026",
        "2026年11月23日",
        "民國115年11月23日",
        "115/11/23",
        "46349",
        "'23/11/2026",
    ],
)
def test_a_day_is_read_however_it_is_written(text):
    assert read_day(text, day_habit([text]), TODAY) == DAY


@pytest.mark.parametrize("text", ["", "n/a", "31/02/2026", "23/11", "Nov 2026", "62,850", "หมายเหตุ", "2026-13-01"])
def test_what_is_no_day_is_refused(text):
    with pytest.raises(ValueError):
        read_day(text, DayHabit(), TODAY)


def test_the_other_days_of_a_column_say_what_stands_first():
    assert day_habit(["03/04/2026", "04/28/2026"]) == DayHabit(DayOrder.MONTH_FIRST, is_proven=True)
    assert day_habit(["03/04/2026", "28/04/2026"]) == DayHabit(DayOrder.DAY_FIRST, is_proven=True)
    assert day_habit(["03/04/2026", "04/05/2026"]) == DayHabit(DayOrder.DAY_FIRST, is_proven=False)
    # Days that contradict each other prove something, yet not an order: those that fit are read.
    assert day_habit(["04/28/2026", "28/04/2026"]).order is DayOrder.DAY_FIRST
    assert day_habit(["03/04/2026"], DayOrder.MONTH_FIRST).order is DayOrder.MONTH_FIRST


def test_the_order_of_the_column_decides_what_a_day_alone_leaves_open():
    assert read_day("03/04/2026", DayHabit(DayOrder.MONTH_FIRST), TODAY) == date(2026, 3, 4)
    assert read_day("03/04/2026", DayHabit(DayOrder.DAY_FIRST), TODAY) == date(2026, 4, 3)


def test_short_years_are_of_this_century_the_last_one_or_buddhist():
    assert read_day("02/01/68", DayHabit(), TODAY) == date(1968, 1, 2)
    assert read_day("02/01/27", DayHabit(), TODAY) == date(2027, 1, 2)
    assert read_day("02/01/69", day_habit(["02/01/69", "๐๓/๐๑/๖๙"]), TODAY) == date(2026, 1, 2)
    assert read_day("02/01/69", day_habit(["02/01/69"], is_buddhist=True), TODAY) == date(2026, 1, 2)


def test_a_bare_count_of_days_may_as_well_be_a_price():
    assert is_serial("62850")
    assert not is_serial("23/11/2026")


@given(st.dates(date(1950, 1, 1), TODAY + timedelta(days=300)), st.sampled_from(DayOrder))
def test_every_day_comes_back_in_both_orders_and_both_calendars(day, order):
    habit = DayHabit(order)
    written = f"{day:%d/%m/%Y}" if order is DayOrder.DAY_FIRST else f"{day:%m/%d/%Y}"
    assert read_day(written, habit, TODAY) == day
    assert read_day(day.isoformat(), habit, TODAY) == day
    buddhist = written[:-4] + str(day.year + 543)
    assert read_day(buddhist, habit, TODAY) == day


@pytest.mark.parametrize("text", ["26 ธ.ค. 69", "26 ธันวาคม 2569", "๒๖/๑๒/๖๙", "２６/１２/２０２６"])
def test_a_day_with_thai_months_or_digits_is_of_the_buddhist_era(text):
    assert read_day(text, day_habit([]), date(2026, 11, 26)) == date(2026, 12, 26)
