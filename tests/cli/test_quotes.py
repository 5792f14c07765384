"""Price lists, sets, buyers and quotations from the command line."""

from __future__ import annotations

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
from jewelcraft.domain.piece import StoneBasis
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.pricing import PricePolicy
from jewelcraft.domain.pricing import PriceRule
from jewelcraft.domain.rates import Rate
from jewelcraft.domain.rates import RateKind
from jewelcraft.domain.settings import WorkshopSettings
from jewelcraft.library.library import Library


@pytest.fixture
def shop(tmp_path):
    path = tmp_path / "shop.jewelcraft"
    settings = WorkshopSettings(name="Shop", policy=PricePolicy(PriceRule.MARKUP, Decimal(100)))
    with Library.create(path, settings) as library:
        for code, price in (("R-1", 10), ("E-1", 4)):
            extra = Extra(f"e{code}", "Box", price=Money(Decimal(price), "USD"))
            library.pieces.add(Piece(f"id{code}", code, extras=(extra,), collection="Lotus"))
        library.pieces.add(Piece("set", "S-1", type="set"))
    return path


def run(capsys, *words):
    code = main([*map(str, words), "--json"])
    return code, json.loads(capsys.readouterr().out)


def test_from_buyer_to_printed_quotation(shop, tmp_path, capsys):
    assert run(capsys, "buyers", "set", shop, "Jade House", "--language", "th", "--commission", "20")[0] == 0
    code, data = run(
        capsys, "quotes", "new", shop, "jade house", "R-1=5", "E-1", "--incoterm", "FOB", "--place", "Bangkok"
    )
    assert code == 0
    assert [line["unit_price"]["amount"] for line in data["lines"]] == ["25.00", "10.00"]
    assert data["total"] == {"amount": "135.00", "currency": "USD"}
    assert data["lines"][0]["margin_percent"] == "40"
    number = data["code"]
    assert run(capsys, "quotes", "list", shop)[1]["quotes"][0]["code"] == number
    assert run(capsys, "quotes", "show", shop, number)[1]["proven"] is True
    out = tmp_path / "q.pdf"
    code, data = run(capsys, "quotes", "export", shop, number, "--out", out)
    assert (code, data["pages"], data["warnings"]) == (0, 1, [])
    import pypdfium2

    with pypdfium2.PdfDocument(out) as pdf:
        text = pdf[0].get_textpage().get_text_range()
    assert "ใบเสนอราคา" in text
    assert number in text
    assert "USD 135.00" in text.replace("\u00a0", " ")
    assert run(capsys, "quotes", "status", shop, number, "sent")[0] == 0
    assert run(capsys, "quotes", "duplicate", shop, number)[1]["status"] == "draft"


def test_kept_as_quoted_unless_applied(shop, capsys):
    run(capsys, "buyers", "set", shop, "Mei")
    number = run(capsys, "quotes", "new", shop, "Mei", "R-1")[1]["code"]
    with Library.open(shop) as library:
        piece = library.pieces.by_code("R-1")
        library.pieces.change(replace(piece, extras=(replace(piece.extras[0], price=Money(Decimal(11), "USD")),)))
    data = run(capsys, "quotes", "reprice", shop, number)[1]
    assert data["lines"][0]["difference"] == {"amount": "2.00", "currency": "USD"}
    assert run(capsys, "quotes", "show", shop, number)[1]["total"]["amount"] == "20.00"
    assert run(capsys, "quotes", "reprice", shop, number, "--apply")[1]["applied"] is True
    assert run(capsys, "quotes", "show", shop, number)[1]["total"]["amount"] == "22.00"


def test_price_lists_and_sets(shop, capsys):
    code, data = run(capsys, "pricelists", "set", shop, "Triple", "--formula", "triple key", "--collection", "Lotus")
    assert (code, data["moved"]) == (0, 2)
    assert run(capsys, "pricelists", "list", shop)[1]["pricelists"][0]["collections"] == ["Lotus"]
    assert run(capsys, "pricelists", "set", shop, "triple", "--margin", "50", "--round-to", "5")[0] == 0
    data = run(capsys, "sets", shop, "S-1", "R-1", "E-1=2")[1]
    assert data["total"] == {"amount": "18.00", "currency": "USD"}
    assert [row["count"] for row in data["members"]] == [1, 2]
    assert run(capsys, "pricelists", "remove", shop, "Triple")[0] == 0
    assert run(capsys, "buyers", "set", shop, "Mei", "--price-list", "Triple")[0] == 1


@pytest.mark.parametrize("words", [("R-1=0",), ("=3",), ("R-1=x",)])
def test_a_wrong_count_is_wrong_usage(shop, words):
    with pytest.raises(SystemExit) as stopped:
        main(["quotes", "new", str(shop), "Mei", *words])
    assert stopped.value.code == 2


def test_what_is_not_there_is_said(shop, capsys):
    assert main(["quotes", "new", str(shop), "Nobody", "R-1"]) == 1
    assert "No buyer has the name Nobody." in capsys.readouterr().err
    assert main(["quotes", "show", str(shop), "Q-9"]) == 1
    assert main(["quotes", "list", str(shop)]) == 0
    assert "No quotations yet." in capsys.readouterr().out
    assert main(["buyers", "list", str(shop)]) == 0


def test_a_price_list_with_quantities_shares_and_a_floor_prices_chosen_pieces(shop, capsys):
    words = ("--markup", "50", "--commission", "10", "--fees", "2", "--buffer", "3", "--floor", "9", "--ending", "9")
    code, _ = run(
        capsys, "pricelists", "set", shop, "Agents", *words, "--tier", "6=5", "--tier", "24=12", "--minimum-order", "6"
    )
    assert code == 0
    (found,) = run(capsys, "pricelists", "list", shop)[1]["pricelists"]
    policy = found["policy"]
    assert [tier["quantity"] for tier in policy["tiers"]] == [6, 24]
    assert (policy["commission_percent"], policy["minimum_order"], policy["ending"]) == ("10", 6, "9")
    code, data = run(capsys, "pricelists", "apply", shop, "agents", "R-1")
    assert (code, data["moved"]) == (0, 1)
    rows = {row["code"]: row for row in run(capsys, "pieces", "list", shop)[1]["pieces"]}
    assert (rows["R-1"]["price"]["amount"], rows["E-1"]["price"]["amount"]) == ("19", "8")
    assert not rows["R-1"]["below_cost"]
    assert run(capsys, "pricelists", "apply", shop, "nobody")[0] == 1
    code, data = run(capsys, "pricelists", "apply", shop, "agents", "--search", "code:R-1")
    assert (code, data["moved"]) == (0, 0)
    assert run(capsys, "pricelists", "apply", shop, "agents", "--search", "nothing-like-it")[0] == 1


def test_a_price_below_cost_is_listed_as_such(shop, capsys):
    run(capsys, "pricelists", "set", shop, "Sale", "--markup", "0", "--commission", "0", "--collection", "Lotus")
    assert not any(row["below_cost"] for row in run(capsys, "pieces", "list", shop)[1]["pieces"])
    with Library.open(shop) as library:
        piece = library.pieces.by_code("R-1")
        library.pieces.change(replace(piece, policy=PricePolicy(PriceRule.MARKUP, Decimal(-25))))
    assert main(["pieces", "list", str(shop)]) == 0
    told = capsys.readouterr()
    assert "BELOW COST" in told.out
    assert "Below cost: R-1." in told.out + told.err


def test_a_quotation_is_changed_line_by_line_and_in_its_terms(shop, tmp_path, capsys):
    run(capsys, "buyers", "set", shop, "Jade House")
    number = run(capsys, "quotes", "new", shop, "jade house", "R-1=5")[1]["code"]
    code, data = run(
        capsys, "quotes", "set", shop, number, "R-1=10", "E-1=2", "--discount", "R-1=10", "--price", "E-1=3.50",
        "--remark", "E-1==1+1", "--first", "E-1", "--incoterm", "CIP", "--place", "Hong Kong", "--packing", "12",
        "--freight", "30", "--insurance", "1", "--lead-time", "21", "--terms", "50/50", "--valid-until", "2036-01-02",
    )  # fmt: skip
    assert code == 0
    assert [(line["code"], line["quantity"], line["amount"]["amount"]) for line in data["lines"]] == [
        ("E-1", 2, "7.00"),
        ("R-1", 10, "180.00"),
    ]
    assert data["lines"][0]["warning"].startswith("E-1 is below cost")
    assert (data["lead_time_days"], data["payment_terms"], data["valid_until"]) == (21, "50/50", "2036-01-02")
    assert list(data["costs"]) == ["packing", "freight", "insurance"]
    assert data["proven"] is True
    out = tmp_path / "q.csv"
    assert run(capsys, "quotes", "export", shop, number, "--out", out)[0] == 0
    rows = out.read_text("utf-8-sig").splitlines()
    assert rows[1].startswith("1,E-1,'=1+1,2,3.5")
    assert rows[-1].endswith(data["total"]["amount"].rstrip("0").rstrip("."))
    code, data = run(capsys, "quotes", "set", shop, number, "--price", "E-1=", "--remove", "R-1", "--spread", "value")
    assert [(line["code"], line["typed"]) for line in data["lines"]] == [("E-1", False)]
    assert data["goods"] == data["total"]
    assert run(capsys, "quotes", "set", shop, number, "--discount", "X-9=5")[0] == 1
    assert run(capsys, "quotes", "set", shop, number, "--discount", "E-1=100")[0] == 1


def test_a_quotation_by_a_price_list_says_its_smallest_order(shop, capsys):
    run(capsys, "buyers", "set", shop, "Jade House")
    run(capsys, "pricelists", "set", shop, "Export", "--markup", "200", "--minimum-order", "6")
    number = run(capsys, "quotes", "new", shop, "jade house", "R-1=5")[1]["code"]
    code, data = run(capsys, "quotes", "set", shop, number, "--price-list", "export")
    assert (code, data["lines"][0]["unit_price"]["amount"], data["lines"][0]["minimum_order"]) == (0, "30.00", 6)
    assert main(["quotes", "show", str(shop), number]) == 0
    assert "R-1: the smallest order is 6 pieces, 5 are quoted." in capsys.readouterr().out


def test_a_printed_quotation_says_what_is_not_stated_of_its_stones(shop, tmp_path, capsys):
    with Library.open(shop) as library:
        piece = library.pieces.by_code("R-1")
        library.pieces.change(
            replace(piece, stones=(StonePart("s", "ruby", basis=StoneBasis.PIECE, price=Money(Decimal(5), "USD")),))
        )
    run(capsys, "buyers", "set", shop, "Jade House")
    number = run(capsys, "quotes", "new", shop, "Jade House", "R-1=5", "E-1")[1]["code"]
    data = run(capsys, "quotes", "export", shop, number, "--out", tmp_path / "q.pdf")[1]
    assert data["warnings"] == ["R-1: state whether the ruby is natural, laboratory-grown, treated or imitation."]


def test_a_quotation_says_how_old_its_metal_price_is(shop, capsys):
    with Library.open(shop) as library:
        old = library.today() - timedelta(days=400)
        library.rates.add(Rate("g", RateKind.METAL, "gold", Decimal(100), "USD", "g", old))
        gold = MetalPart("m", "au750y", Decimal(2))
        library.pieces.change(replace(library.pieces.by_code("R-1"), metals=(gold,)))
    run(capsys, "buyers", "set", shop, "Jade House")
    data = run(capsys, "quotes", "new", shop, "Jade House", "R-1=5", "E-1")[1]
    assert (data["metal_price_date"], data["metal_price_age"]) == (old.isoformat(), "too_old")
    assert main(["quotes", "show", str(shop), data["code"]]) == 0
    assert f"The oldest metal price used is of {old.isoformat()}: it is too old." in capsys.readouterr().err
    bare = run(capsys, "quotes", "set", shop, data["code"], "--remove", "R-1")[1]
    assert (bare["metal_price_date"], bare["metal_price_age"]) == (None, None)
