from __future__ import annotations

from decimal import Decimal

import pytest

from jewelcraft.ui.piece.figures import emphasise
from jewelcraft.ui.piece.figures import write_quantity
from jewelcraft.ui.piece.minutes import read_minutes
from jewelcraft.ui.piece.minutes import write_hours
from jewelcraft.ui.piece.stone_words import read_size
from jewelcraft.ui.piece.stone_words import read_stone


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("1.75", "105"),
        ("1,5", "90"),
        ("1:45", "105"),
        ("1 h 45", "105"),
        ("1h45min", "105"),
        ("105 min", "105"),
        ("20m", "20"),
        ("2 h", "120"),
    ],
)
def test_times_of_a_bench_slip(text, minutes):
    assert read_minutes(text) == Decimal(minutes)


@pytest.mark.parametrize("text", ["soon", "1:2:3", "-1", ""])
def test_no_time(text):
    assert read_minutes(text) is None


@pytest.mark.parametrize(("minutes", "text"), [("105", "1.75"), ("50", "0:50"), ("60", "1"), ("100", "1:40")])
def test_hours_are_written_so_that_they_read_back(minutes, text):
    assert write_hours(Decimal(minutes)) == text
    assert read_minutes(text) == Decimal(minutes)


@pytest.mark.parametrize(
    ("words", "count", "kind", "cut", "size", "carat"),
    [
        ("12 sapphire round 2.5", 12, "sapphire", "round", ("2.5",), None),
        ("emerald oval 7 x 5", 1, "emerald", "oval", ("7", "5"), None),
        ("ruby", 1, "ruby", "round", (), None),
        ("2x pearl drop 8mm", 2, "pearl drop", "round", ("8",), None),
        ("diamond round 1.00 ct", 1, "diamond", "round", (), "1.00"),
    ],
)
def test_stones_in_words(words, count, kind, cut, size, carat):
    stone = read_stone("s", words)
    assert (stone.count, stone.kind, stone.cut) == (count, kind, cut)
    assert stone.size_mm == tuple(Decimal(side) for side in size)
    assert stone.carat_each == (None if carat is None else Decimal(carat))


def test_sizes():
    assert read_size("7 x 5 x 3") == (Decimal(7), Decimal(5), Decimal(3))
    assert read_size("") == ()
    assert read_size("big") is None


def test_equations_are_marked_in_any_language():
    assert (
        emphasise("so you melt 3.62\u00a0g + 6 % = 3.84\u00a0g.")
        == "so you melt <b>3.62\u00a0g + 6 % = 3.84\u00a0g</b>."
    )
    assert emphasise("Gold is dear.") == "Gold is dear."


def test_quantities_have_the_places_of_their_unit():
    assert write_quantity(Decimal("3.8372"), "g") == "3.84"
    assert write_quantity(Decimal("0.0003"), "g") == "0.0003"
    assert write_quantity(Decimal("1.1"), "ct") == "1.10"
    assert write_quantity(Decimal(12), "pc") == "12"
