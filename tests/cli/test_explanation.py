"""The tree of reasons on the command line: sheet, groups, lines, steps, and the rates behind each."""

import json
from decimal import Decimal

import pytest

from jewelcraft.__main__ import main


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    path = tmp_path_factory.mktemp("sample") / "s.jewelcraft"
    assert main(["new", str(path), "--sample"]) == 0
    return path


def test_the_tree_adds_up_and_names_the_rate_day_and_source_of_every_line(sample, capsys):
    capsys.readouterr()
    assert main(["cost", str(sample), "--explain", "--json"]) == 0
    pieces = json.loads(capsys.readouterr().out)["pieces"]
    assert len(pieces) > 20
    for piece in pieces:
        tree = piece["explanation"]
        for group in tree["groups"]:
            amounts = [Decimal(line["amount"]["amount"]) for line in group["lines"] if line["amount"]]
            assert sum(amounts) == Decimal(group["subtotal"]["amount"])
        subtotals = [Decimal(group["subtotal"]["amount"]) for group in tree["groups"]]
        assert sum(subtotals) == Decimal(tree["known_total"]["amount"]) == Decimal(piece["known_total"])
        lines = [line for group in tree["groups"] for line in group["lines"]]
        # The same computation as the sheet's: the very same steps, in its order; a set's sheet goes piece by piece.
        grouped = [
            line["steps"] for group in tree["groups"] for line in piece["lines"] if line["bucket"] == group["bucket"]
        ]
        assert [[step["text"] for step in line["steps"]] for line in lines] == grouped
        for line in lines:
            assert bool(line["amount"]) == bool(line["steps"]) != bool(line["missing"])
            days = {rate["date"] for rate in line["rates"]}
            assert line["rate_date"] is None or line["rate_date"] in days
        assert (tree["prices"] is None) == bool(tree["missing"])
    rates = [rate for piece in pieces for group in piece["explanation"]["groups"] for line in group["lines"]
             for rate in line["rates"]]  # fmt: skip
    assert {rate["kind"] for rate in rates} >= {"metal", "operation", "overhead"}
    assert all(rate["source"] for rate in rates if rate["kind"] == "metal")


def test_the_text_says_how_the_prices_follow(sample, capsys):
    capsys.readouterr()
    assert main(["cost", str(sample), "BN-R-0138", "--explain"]) == 0
    told = capsys.readouterr().out
    assert "Wholesale leaves a margin of 40 %" in told
    assert "Retail is" in told
