"""Every command that tells a cost or a price tells how old the metal price under it is."""

import json
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from jewelcraft.__main__ import main
from jewelcraft.domain.money import Money
from jewelcraft.domain.piece import Extra
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.piece import PieceMember
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.library.library import Library

D = Decimal
COMMANDS = [
    ("alternatives", "R-1", "--alloys", "au750y"),
    ("insights",),
    ("insights", "--view", "margins"),
    ("whatif", "--move", "gold=10"),
    ("compare", "R-1", "R-2"),
    ("reprice", "--gold", "+10%"),
    ("pieces", "list"),
    ("pieces", "show", "R-1"),
    ("pieces", "edit", "R-1", "--set", "status=ready", "--dry-run"),
    ("cost", "R-1"),
    ("sets", "S-1"),
    ("quotes", "show", "Q-1"),
    ("quotes", "list"),
]


def make(path, days):
    with Library.create(path, WorkshopSettings(name="Shop", stale_days=8, too_old_days=30)) as library:
        day = library.today() - timedelta(days=days)
        library.rates.add(Rate("g", RateKind.METAL, "gold", D(100), "USD", "g", day))
        ring = Piece("r1", "R-1", metals=(MetalPart("m", "au750y", D(10)),))
        other = Piece("r2", "R-2", extras=(Extra("e", "Box", price=Money(D(50), "USD")),))
        library.pieces.add_many([ring, other])
        library.pieces.add(Piece("s", "S-1", members=(PieceMember("r1", 1), PieceMember("r2", 1))))
        buyer = library.buyers.new()
        library.buyers.save(replace(buyer, company="Buyer", currency="USD"))
        quote = library.quotes.new(library.buyers.by_name("Buyer"), [("r1", 1)])
        library.quotes.save(replace(quote, code="Q-1"))
    return path, day


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
@pytest.mark.parametrize(("days", "age"), [(2, "fresh"), (20, "old"), (31, "too_old")])
def test_told_as_data_and_as_a_warning(tmp_path_factory, capsys, words, days, age):
    path, day = shops(tmp_path_factory, days)
    at = 2 if words[0] in {"pieces", "quotes"} else 1
    command = [*words[:at], str(path), *words[at:]]
    assert main([*command, "--json"]) == 0
    told = capsys.readouterr()
    assert (day.isoformat(), age) in list(ages(json.loads(told.out)))
    assert main(command) == 0
    warned = "of " + day.isoformat() in capsys.readouterr().err
    assert warned == (age != "fresh" and words != ("quotes", "list"))


SHOPS = {}


def shops(tmp_path_factory, days):
    if days not in SHOPS:
        SHOPS[days] = make(tmp_path_factory.mktemp("age") / "shop.jewelcraft", days)
    return SHOPS[days]


def ages(data):
    """Yield each day and age of a metal price in the data, however deep."""
    if isinstance(data, dict):
        if data.get("metal_price_age"):
            yield data["metal_price_date"], data["metal_price_age"]
        for value in data.values():
            yield from ages(value)
    elif isinstance(data, list):
        for value in data:
            yield from ages(value)


def test_without_metal_there_is_no_age(tmp_path_factory, capsys):
    path, _day = shops(tmp_path_factory, 31)
    assert main(["cost", str(path), "R-2", "--json"]) == 0
    told = capsys.readouterr()
    assert json.loads(told.out)["pieces"][0]["metal_price_age"] is None
    assert not told.err


def test_each_metal_names_the_day_of_its_price(tmp_path_factory, capsys):
    path, day = shops(tmp_path_factory, 20)
    assert main(["insights", str(path), "--view", "exposure", "--json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)["views"]["exposure"]["rows"]
    assert (row["metal"], row["price_of"]) == ("gold", day.isoformat())
