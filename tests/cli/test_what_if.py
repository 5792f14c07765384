"""What moved prices would do, from the command line: figures by hand, and nothing kept."""

from __future__ import annotations

import json
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
from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.library.library import Library


@pytest.fixture
def shop(tmp_path):
    path = tmp_path / "shop.jewelcraft"
    with Library.create(path, WorkshopSettings(name="Shop")) as library:
        library.rates.add(Rate("g", RateKind.METAL, "gold", Decimal(100), "USD", "g", library.today()))
        for code, grams in (("R-1", 10), ("R-2", 5)):
            box = Extra(f"x{code}", "Box", price=Money(Decimal(50), "USD"))
            metal = MetalPart(f"m{code}", "au750y", Decimal(grams))
            library.pieces.add(Piece(f"id{code}", code, metals=(metal,), extras=(box,)))
        library.pieces.add(Piece("none", "R-3", metals=(MetalPart("m3", "ag925", Decimal(1)),)))
    return path


def run(capsys, *words):
    code = main([*map(str, words), "--json"])
    return code, json.loads(capsys.readouterr().out)


def test_gold_ten_percent_dearer(shop, capsys):
    """Ten grams of 750 hold 7.5 g of gold: USD 750 becomes 825; the box stays."""
    code, data = run(capsys, "whatif", shop, "R-1", "--move", "gold=10")
    assert (code, data["currency"]) == (0, "USD")
    (piece,) = data["pieces"]
    assert Decimal(piece["cost_then"]) - Decimal(piece["cost_now"]) == 75
    with Library.open(shop, read_only=True) as library:
        assert library.rates.card().find(RateKind.METAL, "gold").amount == 100


def test_all_pieces_and_what_is_left_out(shop, capsys):
    code, data = run(capsys, "whatif", shop, "--move", "gold=-20")
    assert code == 0
    assert [piece["code"] for piece in data["pieces"]] == ["R-1", "R-2"]
    assert data["left_out"] == ["R-3"]
    assert Decimal(data["cost_now"]) - Decimal(data["cost_then"]) == 225


def test_sets_move_with_their_pieces(shop, capsys):
    """Two R-1 and an R-2: 25 g of 750 hold 18.75 g of gold, so that USD 10 more a gram is USD 187.50 more."""
    with Library.open(shop) as library:
        members = tuple(PieceMember(library.pieces.by_code(code).id, count) for code, count in (("R-1", 2), ("R-2", 1)))
        library.pieces.add(Piece("set", "S-1", members=members))
    _code, data = run(capsys, "whatif", shop, "S-1", "--move", "gold=10")
    (found,) = data["pieces"]
    assert Decimal(found["cost_now"]) == 2 * 800 + 425
    assert Decimal(found["cost_then"]) - Decimal(found["cost_now"]) == Decimal("187.50")
    assert data["left_out"] == []


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (("--move", "tin=4"), "neither a metal"),
        (("--move", "gold"), "no move"),
        (("--move", "gold=-100"), "no move"),
        (("--move", "gold=nan"), "no move"),
        (("X-9", "--move", "gold=1"), "No piece"),
    ],
)
def test_what_cannot_be_tried_is_said(shop, capsys, words, reason):
    assert main(["whatif", str(shop), *words]) == 1
    assert reason in capsys.readouterr().err


def test_pieces_chosen_by_hand_are_found_among_their_shelf(shop):
    with Library.open(shop, read_only=True) as library:
        chosen = PieceQuery(ids=frozenset({"idR-2", "none", "gone"}))
        assert sorted(library.pieces.ids(chosen)) == ["idR-2", "none"]
        assert library.pieces.ids(PieceQuery(text="R-2", ids=frozenset({"idR-1"}))) == []
