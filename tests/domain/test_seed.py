"""The seed files hold values the domain can use, and agree with what it knows."""

import tomllib
from decimal import Decimal
from pathlib import Path

import pytest

from jewelcraft.domain.fineness import MARKS
from jewelcraft.domain.money import Money
from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.rates import Alloy
from jewelcraft.domain.stone_weights import gravity_of
from jewelcraft.domain.units import WEIGHT_UNITS

SEED = Path(__file__).parents[2] / "resources" / "seed"


def entries(name, table):
    return tomllib.loads((SEED / name).read_text("utf-8"), parse_float=Decimal)[table]


ALLOYS = entries("alloys.toml", "alloy")


@pytest.mark.parametrize("entry", ALLOYS, ids=lambda entry: entry["id"])
def test_an_alloy_can_be_built_and_bears_no_mark_above_its_fineness(entry):
    alloy = Alloy(
        entry["id"],
        entry["names"]["en"],
        entry["metal"],
        entry["fineness"],
        entry["density"],
        entry["colour"],
        mark=entry.get("mark", ""),
    )
    assert 0 < alloy.fineness <= 1
    assert 7 < alloy.density < 22
    assert {"en", "id"} <= entry["names"].keys()
    if alloy.metal in MARKS:
        assert 0 <= alloy.fineness * 1000 - Decimal(alloy.mark) < 1


def test_ids_are_unique():
    for name, table, key in (("alloys", "alloy", "id"), ("operations", "operation", "code"), ("stones", "stone", "id")):
        ids = [entry[key] for entry in entries(f"{name}.toml", table)]
        assert len(ids) == len(set(ids))


@pytest.mark.parametrize("entry", entries("operations.toml", "operation"), ids=lambda entry: entry["code"])
def test_an_operation_has_a_basis_and_minutes(entry):
    assert LabourBasis(entry["basis"])
    assert entry["minutes"] > 0
    assert entry["once"] == (entry["per"] in {"design", "batch"})
    assert {"en", "id"} <= entry["names"].keys()


@pytest.mark.parametrize("entry", entries("stones.toml", "stone"), ids=lambda entry: entry["id"])
def test_a_stone_weighs_what_the_estimates_count_with(entry):
    assert gravity_of(entry["names"]["en"]) == entry["gravity"]
    assert 0 <= entry["breakage_percent"] < 10


@pytest.mark.parametrize("entry", entries("markets.toml", "market"), ids=lambda entry: entry["country"] or "world")
def test_a_market_quotes_in_a_known_unit(entry):
    assert entry["unit"] in WEIGHT_UNITS
    assert entry.get("local", "g") in WEIGHT_UNITS
    assert 0 < entry["fineness"] <= 1
    assert Money(Decimal(1), entry["currency"])
