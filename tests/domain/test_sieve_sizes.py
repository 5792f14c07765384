"""Sieves of the diamond trade, against the chart that is printed of them."""

from decimal import Decimal
from itertools import pairwise

import pytest

from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.sieve_sizes import SIEVES
from jewelcraft.domain.sieve_sizes import read_sieve

D = Decimal


@pytest.mark.parametrize(
    ("text", "name", "mean", "carat"),
    [
        ("+6 -6.5", "+6 -6.5", "1.75", "0.021"),
        ("6-6½", "+6 -6.5", "1.75", "0.021"),
        ("+6", "+6 -6.5", "1.75", "0.021"),
        ("+11 \u2212 11 1/2", "+11 -11.5", "2.75", "0.078"),
        ("๘", "+8 -8.5", "2.15", "0.039"),
        ("+000-0", "+000 -0", "1", "0.005"),
        ("+2,5 -3", "+2.5 -3", "1.325", "0.01"),
    ],
)
def test_a_class_of_the_sieve(text, name, mean, carat):
    found = read_sieve(text)
    assert (found.name, found.mean_mm, found.carat) == (name, D(mean), D(carat))


def test_every_next_plate_holds_larger_and_heavier_stones():
    rows = list(SIEVES.values())
    assert all(row.least_mm < row.most_mm for row in rows)
    assert all(low.most_mm == high.least_mm and low.carat < high.carat for low, high in pairwise(rows))


@pytest.mark.parametrize("text", ["", "17", "16", "six", "+2 -6.5", "+6 -7", "-6"])
def test_what_is_no_class_is_refused(text):
    with pytest.raises(InvalidValueError, match="sieve"):
        read_sieve(text)
