"""Sums that schools, dealers and agreements teach, through `jewelcraft calc`, as a goldsmith would type them.

They stand in `taught_sums.txt`, each beside its rule, and in `published_sums.txt` by who printed them. Most are taught
in the same words on many pages; where sources disagree that is said there, and ours follows the one that is named.
"""

import json
import shlex
from decimal import Decimal
from pathlib import Path

import pytest

from jewelcraft.__main__ import main

D = Decimal
FILES = ("taught_sums.txt", "published_sums.txt")
LINES = [line for name in FILES for line in Path(__file__).with_name(name).read_text("utf-8").splitlines()]
SUMS = [tuple(part.strip() for part in line.split("|")) for line in LINES if line.strip() and not line.startswith("#")]


def test_there_are_enough_of_them():
    assert len(SUMS) >= 140


NAMES = [f"{place}-{row[1].split()[0]}" for place, row in enumerate(SUMS)]


@pytest.mark.parametrize(("what", "typed", "taught"), SUMS, ids=NAMES)
def test_a_sum_as_it_is_taught(what, typed, taught, capsys):
    assert main(["calc", *shlex.split(typed), "--json"]) == 0, what
    outputs = json.loads(capsys.readouterr().out)["outputs"]
    for name, text in (each.split() for each in taught.split(", ")):
        found = outputs[name]["value"]
        if not text.replace(".", "").isdigit():
            assert found == text, what
            continue
        last_digit = D(1).scaleb(D(text).as_tuple().exponent)
        assert abs(D(found) - D(text)) <= last_digit / 2, f"{what}: {name} is {found}, taught {text}"


def test_two_names_of_one_input_are_refused(capsys):
    assert main(["calc", "margin", "cost=10", "markup=50", "markup_percent=60", "--json"]) == 2
    assert "typed already" in json.loads(capsys.readouterr().out)["error"]
