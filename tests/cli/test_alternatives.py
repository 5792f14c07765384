"""A design in other alloys and sizes from the command line, and codes behind switches."""

import csv
import json
from dataclasses import replace
from decimal import Decimal

import pytest

from jewelcraft.__main__ import main
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import Piece
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.domain.units import RingSize
from jewelcraft.library.library import Library

PRICES = (("metal", "gold", 100), ("metal", "silver", 2), ("metal", "brass", 1), ("plating", "gold", 150))


@pytest.fixture
def shop(tmp_path):
    path = tmp_path / "shop.jewelcraft"
    with Library.create(path, WorkshopSettings(name="Shop")) as library:
        for kind, name, price in PRICES:
            library.rates.add(Rate(name + kind, RateKind(kind), name, Decimal(price), "USD", "g", library.today()))
        silver = MetalPart("m", "ag925", Decimal("10.36"))
        library.pieces.add(Piece("r", "R-1", metals=(silver,), ring_size=RingSize(Decimal(54))))
        library.pieces.add(Piece("e", "E-1", metals=(silver,)))
    return path


def run(capsys, *words, code=0):
    assert main([*map(str, words), "--json"]) == code
    return json.loads(capsys.readouterr().out)


def test_every_alloy_in_every_size_has_weight_cost_and_price(shop, capsys):
    """10.36 g of silver of 10.36 g/cm3 are 15.58 g of 18K yellow; a size of 59.4 is a tenth more."""
    words = ("alternatives", shop, "R-1", "--alloys", "Yellow gold 18K,brass", "--sizes", "EU 54, 59.4", "--area", "4")
    cells = run(capsys, *words)["alternatives"]
    assert [(cell["alloy"], cell["net_weight_g"]) for cell in cells[2:4]] == [("au750y", "15.58"), ("au750y", "17.138")]
    assert [cell["plated"] for cell in cells] == [[], [], [], [], ["gold"], ["gold"]]
    assert all(cell["cost"] and cell["wholesale"] and cell["retail"] for cell in cells)
    assert Decimal(cells[3]["cost"]["amount"]) > Decimal(cells[2]["cost"]["amount"])


def test_sizes_are_written_as_they_were_typed(shop, capsys):
    assert main(["alternatives", str(shop), "R-1", "--alloys", "au750y", "--sizes", "US 6, 7"]) == 0
    shown = capsys.readouterr().out
    assert "US 6" in shown
    assert "EU" not in shown


def test_without_a_choice_the_usual_alloys_are_compared(shop, capsys):
    cells = run(capsys, "alternatives", shop, "R-1")["alternatives"]
    assert {"ag925", "au375y", "au585y", "au750y", "brass"} <= {cell["alloy"] for cell in cells}
    assert len({cell["ring_size"] for cell in cells}) == 3
    gilded = next(cell for cell in cells if cell["alloy"] == "brass")
    assert gilded["missing"] == ["area of gold plating"]
    assert {cell["ring_size"] for cell in run(capsys, "alternatives", shop, "E-1")["alternatives"]} == {None}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("R-1", "--alloys", "tin"), "There is no alloy tin."),
        (("R-1", "--sizes", "big"), "big is not a ring size."),
        (("E-1", "--sizes", "EU 50"), "E-1 has no ring size."),
    ],
)
def test_what_cannot_be_compared_is_refused_in_one_sentence(shop, capsys, words, said):
    assert said in run(capsys, "alternatives", shop, *words, code=1)["error"]


def test_codes_may_stand_behind_the_switches(shop, capsys):
    codes = [piece["code"] for piece in run(capsys, "cost", shop, "E-1", "--explain", "R-1")["pieces"]]
    assert codes == ["E-1", "R-1"]
    assert [piece["code"] for piece in run(capsys, "cost", shop, "--date", "2030-01-01", "R-1")["pieces"]] == ["R-1"]
    with pytest.raises(SystemExit):
        main(["cost", str(shop), "--explain", "R-1", "--nonsense"])


def test_a_price_is_for_a_unit_in_everyday_words(shop, capsys):
    assert run(capsys, "rates", "set", shop, "gold", "2400", "--unit", "troy oz")["rate"]["unit"] == "ozt"
    refused = run(capsys, "rates", "set", shop, "gold", "2400", "--unit", "suku", code=1)
    assert refused["error"] == "A suku differs from town to town. Type its grams under Settings first."
    with pytest.raises(SystemExit):
        main(["rates", "set", str(shop), "gold", "24", "--unit", "mayam"])
    assert "mayam_my" in capsys.readouterr().err


def test_a_price_that_jumps_is_taken_and_said_on_stderr(shop, capsys):
    run(capsys, "rates", "set", shop, "gold", "2700000", "--currency", "IDR", "--unit", "g")
    assert main(["rates", "set", str(shop), "gold", "2700", "--currency", "IDR", "--unit", "g"]) == 0
    said = capsys.readouterr()
    assert "gold: 2700 IDR per g." in said.out
    assert "99.9 % below the last price, 2700000 IDR per g. Look at the unit and the zeros." in said.err
    assert main(["rates", "set", str(shop), "gold", "2800", "--currency", "IDR", "--unit", "g"]) == 0
    assert "last price" not in capsys.readouterr().err


def test_the_table_is_written_for_spreadsheets_without_formulas(shop, capsys, tmp_path):
    with Library.open(shop) as library:
        alloy = next(alloy for alloy in library.rates.alloys() if alloy.id == "au750y")
        library.rates.put_alloy(replace(alloy, name="=1+1"))
    target = tmp_path / "table.csv"
    words = ("alternatives", shop, "R-1", "--alloys", "au750y,brass", "--sizes", "EU 54, 59.4", "--csv", target)
    told = run(capsys, *words)
    assert told["csv"] == str(target)
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    cells = told["alternatives"]
    assert [row["Alloy"] for row in rows][2:4] == ["'=1+1", "'=1+1"]
    for row, cell in zip(rows, cells, strict=True):
        cost = cell["cost"]
        assert row["Weight (g)"] == cell["net_weight_g"]
        assert Decimal(row["Cost (USD)"] or 0) == Decimal(cost["amount"] if cost else 0)
        assert Decimal(row["Wholesale (USD)"] or 0) == Decimal(cell["wholesale"]["amount"] if cost else 0)
        assert (row["Ring size"], row["Plated"]) == (cell["ring_size"], ", ".join(cell["plated"]))
        assert (row["Metal price of"], row["Missing"]) == (cell["metal_price_date"], ", ".join(cell["missing"]))


def test_the_table_never_takes_the_place_of_the_workshop(shop, capsys):
    assert "workshop itself" in run(capsys, "alternatives", shop, "R-1", "--csv", shop, code=1)["error"]


def test_alloys_are_understood_as_people_write_them(shop, capsys):
    told = run(capsys, "alternatives", shop, "E-1", "--alloys", "925, 9K,14K,18K white,Brass")["alternatives"]
    assert {row["alloy"] for row in told} == {"ag925", "au375y", "au585y", "au750w", "brass"}
    told = run(capsys, "alternatives", shop, "E-1", "--alloys", "18K,unobtainium", code=1)
    assert told["error"].startswith("There is no alloy unobtainium.")
