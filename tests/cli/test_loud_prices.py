"""What must not be overlooked is said without being asked: prices below cost, old metal, estimates, odd sizes."""

import json
from decimal import Decimal

import pytest

from jewelcraft.__main__ import main
from jewelcraft.domain.money import Money
from jewelcraft.domain.piece import Extra
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.pricing import PricePolicy
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.settings import first_settings
from jewelcraft.library.library import Library

D = Decimal


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    path = tmp_path_factory.mktemp("loss") / "shop.jewelcraft"
    with Library.create(path, WorkshopSettings(name="Shop", policy=PricePolicy(percent=D(-10)))) as library:
        box = Extra("e", "Box", price=Money(D(50), "USD"))
        per_carat = Money(D(10), "USD")
        guessed = StonePart("s", "ruby", size_mm=(D(4),), price=per_carat, nature="natural")
        odd = StonePart("t", "ruby", size_mm=(D(4),), carat_each=D(2), price=per_carat, nature="natural")
        library.pieces.add_many([Piece("p1", "P-1", extras=(box,)), Piece("p2", "P-2", stones=(guessed, odd))])
    return path


@pytest.mark.parametrize("words", [("cost", "P-1"), ("pieces", "show", "P-1"), ("pieces", "list")], ids=" ".join)
def test_a_price_below_cost_is_said_by_every_command_that_shows_it(shop, capsys, words):
    at = 2 if words[0] == "pieces" else 1
    assert main([*words[:at], str(shop), *words[at:]]) == 0
    assert "Below cost: P-1" in capsys.readouterr().err
    assert main([*words[:at], str(shop), *words[at:], "--json"]) == 0
    assert '"below_cost": true' in capsys.readouterr().out


def test_a_printed_price_below_cost_is_said(shop, tmp_path, capsys):
    out = str(tmp_path / "c.pdf")
    command = ["catalog", str(shop), "--out", out, "--search", "P-1", "--draft"]
    assert main([*command, "--prices", "wholesale"]) == 0
    assert "P-1 is sold below cost." in capsys.readouterr().err
    assert main([*command, "--prices", "wholesale", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["price_warnings"] == ["P-1 is sold below cost."]
    assert main([*command, "--no-prices"]) == 0
    assert "below cost" not in capsys.readouterr().err


def test_estimates_and_odd_sizes_are_marked_on_the_plain_sheet(shop, capsys):
    assert main(["cost", str(shop), "P-2"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.endswith("estimate") for line in lines if "ruby" in line and "!" not in line] == [True, False]
    assert sum("  ! " in line for line in lines) == 1


@pytest.mark.parametrize(
    ("currency", "line_step", "price_step"), [("IDR", 1, 1000), ("VND", 1, 1000), ("THB", 0, 10), ("USD", 0, 1)]
)
def test_a_new_library_counts_as_shops_write_their_money(tmp_path, capsys, currency, line_step, price_step):
    path = tmp_path / "new.jewelcraft"
    assert main(["new", str(path), "--currency", currency]) == 0
    with Library.open(path, read_only=True) as library:
        assert library.settings == first_settings("", currency)
        assert (library.settings.amount_step, library.settings.policy.rounding_step) == (line_step, price_step)
