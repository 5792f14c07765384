"""What workshops of many countries write into cells: alloys, stones, prices, weights with their stones."""

from decimal import Decimal

import pytest

from jewelcraft.exchange.alloy_names import find_alloy
from jewelcraft.exchange.piece_row import House
from jewelcraft.exchange.pieces_table import read_pieces_table
from jewelcraft.exchange.stone_text import read_stones
from jewelcraft.library.seeds import seed_alloys


@pytest.fixture(scope="module")
def alloys():
    return seed_alloys()


@pytest.mark.parametrize(
    ("words", "alloy"),
    [
        ("18KTW", "au750w"),
        ("18kt W/G", "au750w"),
        ("14KY", "au585y"),
        ("K18WG", "au750w"),
        ("18K白金", "au750w"),
        ("18K红金", "au750r"),
        ("足金999", "au999y"),
        ("千足金", "au999y"),
        ("足金", "au990y"),
        ("S/S", "ag925"),
        ("S925", "ag925"),
        ("ทองรูปพรรณ", "au965y"),
        ("bạc 925", "ag925"),
        ("Vàng 18K", "au750y"),
        ("9 carat gold", "au375y"),
        ("22K Gold (916)", "au916y"),
        ("Plat 950", "pt950"),
    ],
)
def test_an_alloy_by_what_the_trade_calls_it(alloys, words, alloy):
    found = find_alloy(words, alloys)
    assert found is not None
    assert found.id == alloy


@pytest.mark.parametrize(
    "words",
    [
        "18k gold plated brass",
        "18K gold filled",
        "14K GF",
        "gold vermeil",
        "18K GP",
        "925 เงินชุบทอง 18K",
        "18K鍍金",
        "sepuh emas 24K",
    ],
)
def test_a_layer_of_gold_is_never_costed_as_gold(alloys, words):
    assert find_alloy(words, alloys) is None


@pytest.mark.parametrize("words", ["Gold", "黄金", "ရွှေ", "platinum"])
def test_a_metal_without_its_fineness_is_no_alloy(alloys, words):
    assert find_alloy(words, alloys) is None


@pytest.mark.parametrize(
    ("text", "kind", "count", "each", "total"),
    [
        ("ทับทิม 3 เม็ด", "ทับทิม", 3, None, None),
        ("红宝石2颗", "红宝石", 2, None, None),
        ("钻石0.3克拉", "钻石", 1, "0.3", None),
        ("Berlian 12 butir 0.24 ct", "Berlian", 12, None, "0.24"),
        ("Ruby (3 pcs)", "Ruby", 3, None, None),
        ("Zircon 1.2 mm x 24", "Zircon", 24, None, None),
        ("Citrine, cabochon", "Citrine", 1, None, None),
        ("8 x diamond 0.02ct each", "diamond", 8, "0.02", None),
    ],
)
def test_stones_with_their_count_before_or_behind(text, kind, count, each, total):
    (part,) = read_stones(text).parts
    assert (part.kind, part.count) == (kind, count)
    assert part.carat_each == (each and Decimal(each))
    assert part.carat_total == (total and Decimal(total))


def test_stones_divided_by_the_signs_of_chinese():
    assert [(part.kind, part.count) for part in read_stones("钻石12粒、蓝宝石1颗0.5克拉").parts] == [
        ("钻石", 12),
        ("蓝宝石", 1),
    ]


def rows_of(text, alloys, currency="", encoding="utf-8"):
    return read_pieces_table(text.encode(encoding), alloys=alloys, house=House(currency)).rows


def test_a_gross_weight_gives_the_metal_once_the_stones_are_off(alloys):
    (row,) = rows_of("Item No.,Metal,Gross Wt (g),Stone Wt (ct)\nR1001,18KTW,4.31,0.50\n", alloys)
    (metal,) = row.piece.metals
    assert (metal.alloy, metal.net_weight_g) == ("au750w", Decimal("4.21"))
    assert "4.31 g gross less 0.50 ct" in str(row.problems[-1])


def test_a_gross_weight_with_stones_of_unknown_weight_is_kept_in_the_notes(alloys):
    (row,) = rows_of("Code,Metal,Gross weight,Stones\nA,925,6.2,12 CZ 1.5mm\n", alloys)
    assert [part.net_weight_g for part in row.piece.metals] == [0]
    assert any("missing" in str(problem) for problem in row.problems)
    assert row.piece.notes.startswith("Gross weight: 6.2")
    assert any("counts stones too" in str(problem) for problem in row.problems)


def test_prices_of_the_table_are_kept_in_the_notes(alloys):
    (row,) = rows_of("Kode;Nama barang;Harga modal;Harga jual\nC-1;Cincin;3.250.000;4.875.000\n", alloys)
    assert row.piece.notes == "Harga jual: 4.875.000\nHarga modal: 3.250.000"


def test_simplified_and_traditional_headings_mean_the_same(alloys):
    text = "货号,品名,材质,净金重(克),工费\nJ-1,足金戒指,足金999,5.21,45元/克\n"
    (row,) = rows_of(text, alloys, "CNY", "gb18030")
    assert row.piece.metals[0].net_weight_g == Decimal("5.21")
    (step,) = row.piece.labour
    assert (step.basis.value, step.price.amount, step.price.currency) == ("g", 45, "CNY")


@pytest.mark.parametrize(
    ("cell", "amount", "currency"),
    [
        ("Rp 1.350.000", 1_350_000, "IDR"),
        ("฿1200", 1200, "THB"),
        ("US$12.50", Decimal("12.50"), "USD"),
        ("HK$12.50", Decimal("12.50"), "HKD"),
        ("1.250.000 ₫", 1_250_000, "VND"),
        ("350 THB", 350, "THB"),
        ("RM 45", 45, "MYR"),
        ("800 บาท", 800, "THB"),
        ("45", 45, "USD"),
        ("$45", 45, "USD"),
    ],
)
def test_a_price_by_its_sign(alloys, cell, amount, currency):
    (row,) = rows_of(f'Code,Labour\nA,"{cell}"\n', alloys, "USD")
    (step,) = row.piece.labour
    assert (step.price.amount, step.price.currency) == (amount, currency)


@pytest.mark.parametrize(("cell", "home"), [("$12.50", "THB"), ("¥120", "IDR"), ("45元", "USD")])
def test_a_sign_of_several_currencies_is_never_guessed(alloys, cell, home):
    (row,) = rows_of(f"Code,Labour\nA,{cell}\n", alloys, home)
    assert row.result == "refused"
    assert "does not say which currency" in str(row.problems[-1])


def test_the_codes_of_all_sizes_in_one_cell(alloys):
    (row,) = rows_of('SKU,Title\n"NAGA-1,NAGA-2","Naga ring"\n', alloys)
    assert (row.piece.code, row.piece.notes) == ("NAGA-1", "SKU: NAGA-1,NAGA-2")


def test_columns_of_one_kind_of_stone(alloys):
    text = "Style #,Metal,Gross Wt,Dia pcs,Dia ct,Ruby Wt (ct),CS pcs\nLT-1,18K WG,4.00,12,0.25,1.75,\n"
    (row,) = rows_of(text, alloys)
    diamond, ruby = row.piece.stones
    assert (diamond.kind, diamond.count, diamond.carat_total) == ("diamond", 12, Decimal("0.25"))
    assert (ruby.kind, ruby.count, ruby.carat_each) == ("ruby", 1, Decimal("1.75"))
    # Two carats are 0.4 g.
    assert row.piece.metals[0].net_weight_g == Decimal("3.6")


def test_a_cell_that_is_no_list_of_stones_is_given_up_at_once():
    assert read_stones("3" * 20_000 + " ruby").parts == ()


def test_a_price_as_long_as_a_page_is_refused_at_once(alloys):
    (row,) = rows_of("Code,Labour\nA,1" + " " * 20_000 + "2\n", alloys, "THB")
    assert row.result == "refused"


@pytest.mark.parametrize("cell", ["0", "", "0 g", "0.00"])
def test_a_weight_that_is_not_told_is_missing_and_never_zero_money(alloys, cell):
    (row,) = rows_of(f"Code,Metal,Weight\nA,18K yellow gold,{cell}\n", alloys)
    (part,) = row.piece.metals
    assert part.net_weight_g == 0
    assert any("missing" in str(problem) for problem in row.problems)
