"""What of a price originates, the customs code and the metal clause, from the command line."""

import json
from decimal import Decimal

import pytest

from jewelcraft.__main__ import main
from jewelcraft.domain.money import Money
from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.pricing import PricePolicy
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.library.library import Library

D = Decimal


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    """2 g of 18K at 100 USD a fine gram and 50 USD of own work, sold at a margin of half."""
    path = tmp_path_factory.mktemp("trade") / "shop.jewelcraft"
    with Library.create(path, WorkshopSettings(name="Shop", policy=PricePolicy(percent=D(50)))) as library:
        library.rates.add(Rate("g", RateKind.METAL, "gold", D(100), "USD", "g", library.today()))
        work = LabourStep("l", "Setting", LabourBasis.PIECE, D(1), Money(D(50), "USD"))
        library.pieces.add(Piece("p", "P-1", metals=(MetalPart("m", "au750y", D(2)),), labour=(work,)))
        library.pieces.add(Piece("q", "Q-1", metals=(MetalPart("m", "ag925", D(2)),)))
    return path


def told(capsys, *words):
    assert main(["trade", *map(str, words), "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_what_originates_and_how_the_price_follows(shop, capsys):
    (piece,) = told(capsys, shop, "P-1")["pieces"]
    origin = piece["origin"]
    assert piece["customs_code"] == "7113.19"
    assert (origin["fob"]["amount"], origin["foreign_materials"]["amount"]) == ("400.00", "150.00")
    assert origin["direct_percent"] == origin["indirect_percent"] == "62.5"
    assert origin["reaches"]
    assert origin["headroom"]["amount"] == "90.00"
    (clause,) = piece["clauses"]
    assert clause["sensitivity"] == {"amount": "1.5000", "currency": "USD"}
    prices = {D(row["metal_price"]["amount"]): D(row["wholesale"]["amount"]) for row in clause["steps"]}
    assert (prices[D(100)], prices[D(102)]) == (400, 403)
    half = told(capsys, shop, "P-1", "--threshold", "70", "--pass-through", "50")["pieces"][0]
    assert half["clauses"][0]["sensitivity"]["amount"] == "0.7500"
    assert not half["origin"]["reaches"]


def test_what_is_not_known_is_named_and_nothing_is_promised(shop, capsys):
    (piece,) = told(capsys, shop, "Q-1")["pieces"]
    assert (piece["origin"], piece["clauses"]) == (None, [])
    assert piece["missing"] == ["silver price"]
    assert main(["trade", str(shop), "P-1", "Q-1"]) == 0
    text = capsys.readouterr().out
    assert "wholesale moves by 1.5000 USD for each USD per gram" in text
    assert "Missing: silver price" in text
    assert "decided by the customs office" in text
    assert "saving" not in text.casefold()
    assert main(["trade", str(shop), "P-1", "--threshold", "100"]) == 1
    assert "below 100 %" in capsys.readouterr().err
