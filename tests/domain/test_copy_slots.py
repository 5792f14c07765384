"""Which copies stay: grandfather, father and son, and never at the mercy of a clock."""

# ruff: noqa: DTZ001 (the laptop's own clock has no zone)

from __future__ import annotations

from datetime import datetime
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from jewelcraft.domain.copy_slots import CopyMark
from jewelcraft.domain.copy_slots import SlotRule
from jewelcraft.domain.copy_slots import kept_copies

START = datetime(2024, 1, 1, 18, 0)
RULE = SlotRule()


def evenings(count, start=START):
    return [CopyMark(number, start + timedelta(days=number)) for number in range(count)]


def live_through(marks):
    """Prune after each copy, as the program does, and return what is left."""
    left = []
    for mark in marks:
        kept = kept_copies([*left, mark])
        left = [each for each in [*left, mark] if each.number in kept]
    return left


def test_three_years_of_evenings_leave_days_weeks_months_and_years():
    left = live_through(evenings(3 * 366))
    days = [mark.made_at.date() for mark in left]
    last = days[-1]
    assert [last - timedelta(days=back) for back in range(7, -1, -1)] == days[-8:]
    assert {(day.year, day.month) for day in days} >= {(2026, month) for month in range(2, 13)} | {(2027, 1)}
    assert {2024, 2025, 2026} <= {day.year for day in days}
    assert any(day == datetime(2024, 12, 31).date() for day in days)
    assert len(left) <= RULE.newest + RULE.days + RULE.weeks + RULE.months + RULE.years


def test_many_sessions_of_one_day_do_not_push_out_yesterday():
    yesterday = CopyMark(1, START)
    today = [CopyMark(number, START + timedelta(days=1, minutes=number)) for number in range(2, 80)]
    left = live_through([yesterday, *today])
    assert yesterday in left
    assert left[-RULE.newest :] == today[-RULE.newest :]


def test_a_clock_set_back_deletes_none_of_the_newest():
    real = evenings(30)
    wrong = [CopyMark(100 + number, datetime(2000, 1, 1) + timedelta(minutes=number)) for number in range(40)]
    left = live_through([*real, *wrong])
    assert left[-RULE.newest :] == wrong[-RULE.newest :]
    # The wrong day takes one place of each kind; six real days, and the month and year, are still there.
    assert [mark for mark in left if mark.number < 100][-6:] == real[-6:]


def test_a_clock_far_ahead_and_back_again_deletes_none_of_the_newest():
    ahead = CopyMark(50, datetime(2099, 1, 1))
    after = [CopyMark(51 + number, START + timedelta(days=40 + number)) for number in range(20)]
    left = live_through([*evenings(30), ahead, *after])
    assert left[-RULE.newest :] == after[-RULE.newest :]


def test_a_damaged_copy_never_takes_the_place_of_a_good_one():
    good = evenings(20)
    bad = [CopyMark(20 + number, START + timedelta(days=20 + number), is_good=False) for number in range(30)]
    kept = kept_copies([*good, *bad])
    assert {mark.number for mark in good[-RULE.newest :]} <= kept
    assert kept_copies(bad) == {mark.number for mark in bad}
    later = [CopyMark(60 + number, START + timedelta(days=60 + number)) for number in range(RULE.newest)]
    assert not kept_copies([*good, *bad, *later]) & {mark.number for mark in bad}


MOMENTS = st.datetimes(datetime(1999, 1, 1), datetime(2100, 1, 1))


@given(st.lists(st.tuples(MOMENTS, st.booleans()), max_size=120))
def test_whatever_the_clock_says_the_newest_good_ones_stay_and_the_number_is_bounded(facts):
    marks = [CopyMark(number, moment, good) for number, (moment, good) in enumerate(facts)]
    kept = kept_copies(marks)
    good = [mark.number for mark in marks if mark.is_good]
    assert set(good[-RULE.newest :]) <= kept
    assert bool(kept) == bool(marks)
    most = RULE.newest + RULE.days + RULE.weeks + RULE.months + RULE.years
    assert len(kept & set(good)) <= most
    # Pruning twice is pruning once.
    left = [mark for mark in marks if mark.number in kept]
    assert kept_copies(left) == kept
