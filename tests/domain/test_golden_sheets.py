"""Eighteen pieces of the sample workshop, line by line as they were reckoned by hand (golden/reckon.py)."""

import csv
import shutil
import tomllib
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from jewelcraft.domain.costing import cost_piece
from jewelcraft.domain.numbers import Rounding
from jewelcraft.domain.pricing import PricePolicy
from jewelcraft.domain.pricing import price_piece
from jewelcraft.domain.rates import Alloy
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.library.sample_pieces import read_piece
from tests.builders import card
from tests.builders import money
from tests.domain.golden import reckon

GOLDEN = Path(__file__).parent / "golden"
DAY = date(2026, 11, 26)
POLICY = PricePolicy(percent=Decimal(40), rounding_step=Decimal(10), rounding=Rounding.UP)


def rows_of(path):
    found = {}
    with path.open(encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table):
            found.setdefault(row["code"], []).append(row)
    return found


SHEETS = rows_of(GOLDEN / "sheets.csv")


def read_toml(name):
    return tomllib.loads((GOLDEN / "inputs" / name).read_text("utf-8"), parse_float=Decimal)


@pytest.fixture(scope="module")
def rates():
    """The card of the raw tables, through the program's own values."""
    found = read_toml("_rates.toml")
    masters = {key: money(text) for key, text in found["master_prices"].items()}
    alloys = {
        row["id"]: Alloy(row["id"], row["name"], row["metal"], row["fineness"], master_price=masters.get(row["id"]))
        for row in read_toml("_alloys.toml")["alloy"]
    }
    listed = [
        Rate(f"{group['kind']}:{name}", RateKind(group["kind"]), name, Decimal(price), group["currency"],
             group.get("unit", name), DAY, Decimal(group.get("fineness", 1)))
        for group in found["groups"]
        for name, price in group["rates"].items()
    ]  # fmt: skip
    return card(*listed, day=DAY, alloys=alloys, amount_step=Decimal(1), scale_step_g=Decimal("0.01"))


@pytest.fixture(scope="module")
def pieces():
    paths = sorted((GOLDEN / "inputs").glob("[a-z]*.toml"))
    read = (read_piece(path, GOLDEN, DAY).piece for path in paths)
    return {piece.code: piece for piece in read}


def test_the_sheets_are_what_the_script_writes(tmp_path, monkeypatch):
    shutil.copytree(GOLDEN / "inputs", tmp_path / "inputs")
    monkeypatch.setattr(reckon, "HERE", tmp_path)
    reckon.main()
    assert (tmp_path / "sheets.csv").read_text("utf-8") == (GOLDEN / "sheets.csv").read_text("utf-8")


@pytest.mark.parametrize("code", SHEETS)
def test_every_line_is_as_reckoned_by_hand(code, rates, pieces):
    lines = [row for row in SHEETS[code] if row["group"] != "total"]
    totals = {row["name"]: Decimal(row["amount_thb"]) for row in SHEETS[code] if row["group"] == "total"}
    sheet = cost_piece(pieces[code], rates)
    assert [line.bucket.value for line in sheet.lines] == [row["group"] for row in lines]
    for line, row in zip(sheet.lines, lines, strict=True):
        assert line.amount.amount == Decimal(row["amount_thb"]), row
        assert abs(line.quantity - Decimal(row["quantity"])) <= Decimal("1e-11"), row
        assert line.unit == row["unit"] or (line.unit, row["unit"]) == ("stone", "stone"), row
        assert abs(line.rate.amount - Decimal(row["rate_thb"])) <= Decimal("0.005"), row
    assert sheet.total.amount == totals["cost"]
    prices = price_piece(sheet.total, POLICY, rates)
    assert (prices.wholesale.amount, prices.retail.amount) == (totals["wholesale"], totals["retail"])
