"""What pieces tell together, from the command line: figures by hand, tables, and what is left out."""

from __future__ import annotations

import csv
import io
import json
from decimal import Decimal

import pytest

from jewelcraft.__main__ import main
from jewelcraft.domain.money import Money
from jewelcraft.domain.piece import Extra
from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.price_policy import PricePolicy
from jewelcraft.domain.price_policy import PriceRule
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.texts import Texts
from jewelcraft.exchange.cells import cell_text
from jewelcraft.library.library import Library

D = Decimal


@pytest.fixture
def shop(tmp_path):
    """A ring of 10 g 750 gold at 100 a gram with two hours at 25; a box at 50; a piece without a price."""
    path = tmp_path / "shop.jewelcraft"
    policy = PricePolicy(PriceRule.MARKUP, D(100))
    with Library.create(path, WorkshopSettings(name="Shop", policy=policy)) as library:
        library.rates.add(Rate("g", RateKind.METAL, "gold", D(100), "USD", "g", library.today()))
        library.rates.add(Rate("h", RateKind.OPERATION, "Filing", D(25), "USD", "hour", library.today()))
        work = LabourStep("l1", "Filing", quantity=D(120))
        named = Texts.of({"en": "=Naga"})
        library.pieces.add(Piece("a", "R-1", metals=(MetalPart("m1", "au750y", D(10)),), labour=(work,), titles=named))
        library.pieces.add(Piece("b", "R-2", extras=(Extra("x", "Box", price=Money(D(50), "USD")),)))
        library.pieces.add(Piece("c", "R-3", metals=(MetalPart("m3", "ag925", D(1)),)))
    return path


def run(capsys, *words, code=0):
    assert main([*map(str, words), "--json"]) == code
    return json.loads(capsys.readouterr().out)


def test_every_view_in_one_answer(shop, capsys):
    found = run(capsys, "insights", shop)
    assert (found["currency"], found["pieces"], found["of"], found["left_out"]) == ("USD", 3, 3, ["R-3"])
    assert found["missing"] == [{"name": "silver price", "pieces": 1}]
    assert [*found["views"]] == ["composition", "margins", "margin-bars", "exposure", "bench-hours", "break-even"]


def test_where_the_money_goes(shop, capsys):
    view = run(capsys, "insights", shop, "--view", "composition")["views"]["composition"]
    assert (view["cost"], view["pieces"]) == ("850", 2)
    rows = {row["group"]: (row["cost"], row["percent"], row["pieces"]) for row in view["rows"]}
    assert rows == {"metal": ("750", "88.24", 1), "labour": ("50", "5.88", 1), "extras": ("50", "5.88", 1)}


def test_margins_against_a_target(shop, capsys):
    view = run(capsys, "insights", shop, "--view", "margins", "--target", "60")["views"]["margins"]
    assert (view["target"], view["below_target"], view["average"]) == ("60", 2, "50")
    assert [(row["code"], row["earned"], row["margin"], row["against_target"]) for row in view["rows"]] == [
        ("R-1", "800", "50", "-10"),
        ("R-2", "50", "50", "-10"),
    ]


def test_what_hangs_on_gold(shop, capsys):
    (row,) = run(capsys, "insights", shop, "--view", "exposure")["views"]["exposure"]["rows"]
    assert row == {
        "metal": "gold", "fine_g": "7.5", "price_per_g": "100", "worth": "750", "percent_of_cost": "88.24",
        "if_10_percent_dearer": "75", "price_of": row["price_of"], "pieces": 1,
    }  # fmt: skip


def test_what_an_hour_earns_and_who_has_none(shop, capsys):
    view = run(capsys, "insights", shop, "--view", "bench-hours")["views"]["bench-hours"]
    assert view["average_per_hour"] == "400"
    assert [(row["code"], row["bench_hours"], row["earned_per_hour"]) for row in view["rows"]] == [
        ("R-1", "2", "400"),
        ("R-2", "0", None),
    ]


def test_chosen_pieces_alone(shop, capsys):
    found = run(capsys, "insights", shop, "R-2", "--view", "composition")
    assert (found["pieces"], found["of"], found["views"]["composition"]["cost"]) == (1, 3, "50")


def test_a_table_for_spreadsheets(shop, capsys, tmp_path):
    target = tmp_path / "margins.csv"
    assert run(capsys, "insights", shop, "--view", "margins", "--csv", target)["csv"] == str(target)
    rows = list(csv.reader(io.StringIO(target.read_text("utf-8-sig"))))
    assert rows[0][:5] == ["Code", "Name", "Cost (USD)", "Wholesale (USD)", "Earned (USD)"]
    assert rows[1] == ["R-1", "'=Naga", "800", "1600", "800", "50", "0"]


@pytest.mark.parametrize("view", ["composition", "margins", "margin-bars", "exposure", "bench-hours", "break-even"])
def test_every_table_holds_what_the_view_tells(shop, capsys, tmp_path, view):
    with Library.open(shop) as library:
        mould = LabourStep("w", "=Mould", LabourBasis.PIECE, D(0), setup_price=Money(D(90), "USD"), setup_over=30)
        library.pieces.add(Piece("mould", "+M-1", labour=(mould,)))
    told = run(capsys, "insights", shop, "--view", view)["views"][view]["rows"]
    target = tmp_path / "view.csv"
    run(capsys, "insights", shop, "--view", view, "--csv", target)
    with target.open(encoding="utf-8-sig", newline="") as file:
        _heads, *rows = list(csv.reader(file))
    assert told
    assert rows == [
        [
            cell_text(value)
            if isinstance(value, str) and not _is_figure(value)
            else ""
            if value is None
            else str(value)
            for value in row.values()
        ]
        for row in told
    ]
    assert not [cell for row in rows for cell in row if cell[:1] in {"=", "+", "@"}]


def _is_figure(text):
    try:
        return D(text) is not None
    except ArithmeticError:
        return False


def test_margins_in_bars_count_every_piece(shop, capsys):
    """Both pieces earn half of their price; their bar begins at 50 %, the workshop's own target."""
    view = run(capsys, "insights", shop, "--view", "margin-bars")["views"]["margin-bars"]
    (row,) = view["rows"]
    assert (row["from"], row["pieces"], view["pieces"]) == ("50", 2, 2)


def test_for_people(shop, capsys):
    assert main(["insights", str(shop)]) == 0
    said = capsys.readouterr().out
    assert "Left out, because a price is missing: R-3. Missing: silver price (1)." in said
    assert "All: target 50 %, below target 0, average 50 %." in said


@pytest.mark.parametrize("words", [("--csv", "out.csv"), ("--view", "moon"), ("--target", "many")])
def test_wrong_usage(shop, words):
    with pytest.raises(SystemExit) as left:
        main(["insights", str(shop), *words])
    assert left.value.code == 2


def test_what_the_world_refuses(shop, capsys, tmp_path):
    assert "itself" in run(capsys, "insights", shop, "--view", "margins", "--csv", shop, code=1)["error"]
    assert run(capsys, "insights", shop, "X-9", code=1)["error"]
    assert run(capsys, "insights", shop, "--view", "margins", "--csv", tmp_path / "no" / "out.csv", code=1)["error"]
    assert run(capsys, "insights", tmp_path / "none.jewelcraft", code=1)["error"]


def test_break_even_says_from_how_many_pieces_setting_up_is_paid(shop, capsys):
    """A mould of 90 shared by ten and a box of 50 cost 59 and sell for 118: 68 are left of each, so two pieces pay."""
    with Library.open(shop) as library:
        mould = LabourStep("w", "Mould", LabourBasis.PIECE, price=Money(D(0), "USD"), setup_price=Money(D(90), "USD"))
        box = Extra("b", "Box", price=Money(D(50), "USD"))
        library.pieces.add(Piece("mould", "M-1", labour=(mould,), extras=(box,), batch_quantity=10))
    (row,) = run(capsys, "insights", shop, "--view", "break-even")["views"]["break-even"]["rows"]
    assert {name: D(row[name]) for name in ("set_up_once", "each_piece", "wholesale")} == {
        "set_up_once": 90,
        "each_piece": 50,
        "wholesale": 118,
    }
    assert (row["code"], row["pays_from_pieces"]) == ("M-1", 2)
    assert row["counted"] == "Mould USD\xa090.00 per batch"


def test_break_even_counts_a_mould_over_its_own_quantity(shop, capsys):
    """A mould of 90 for 30 casts adds 3 to a box of 50; sold for 106, 56 of each are left: two pieces pay it."""
    with Library.open(shop) as library:
        free = Money(D(0), "USD")
        mould = LabourStep("w", "Mould", LabourBasis.PIECE, D(0), free, setup_price=Money(D(90), "USD"), setup_over=30)
        box = Extra("b", "Box", price=Money(D(50), "USD"))
        library.pieces.add(Piece("mould", "M-1", labour=(mould,), extras=(box,), batch_quantity=10))
    (row,) = run(capsys, "insights", shop, "--view", "break-even")["views"]["break-even"]["rows"]
    assert [D(row[name]) for name in ("set_up_once", "each_piece", "wholesale")] == [90, 50, 106]
    assert row["pays_from_pieces"] == 2
    assert row["counted"] == "Mould USD\xa090.00 for 30 pieces, then again"
