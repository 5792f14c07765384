"""Blocks as spreadsheets put them on the clipboard, with and without heads, from several countries."""

from __future__ import annotations

from decimal import Decimal

import pytest

from jewelcraft.domain.errors import InvalidValueError
from jewelcraft.domain.pasted_rows import MOST_ROWS
from jewelcraft.domain.pasted_rows import is_block
from jewelcraft.domain.pasted_rows import read_rows


def facts(text):
    return [(row.name, row.quantity, row.unit, row.price, row.currency) for row in read_rows(text)]


def test_rows_without_heads_are_name_quantity_unit_price():
    assert facts("Lobster clasp\t2\tpc\t฿120.00\nChain\t1.5\tg\t\n\n") == [
        ("Lobster clasp", 2, "pc", 120, ""),
        ("Chain", Decimal("1.5"), "g", None, ""),
    ]


def test_without_a_unit_column_the_price_comes_third():
    assert facts("Box\t1\t35\nTag\t2\t4.50") == [("Box", 1, "", 35, ""), ("Tag", 2, "", Decimal("4.50"), "")]


def test_heads_say_the_columns_in_any_order_and_language():
    assert facts("Harga\tUraian\tJumlah\tSatuan\nRp 12.500,50\tKait\t2\tbuah") == [
        ("Kait", 2, "pc", Decimal("12500.50"), "")
    ]
    assert facts("รายการ\tจำนวน\tหน่วย\tราคา\nตะขอ\t๒\tชิ้น\t๑๒๐") == [("ตะขอ", 2, "pc", 120, "")]
    assert facts("Unit price (USD);Item\nUSD 3.25;Ear hook") == [("Ear hook", None, "", Decimal("3.25"), "USD")]


def test_a_unit_may_stand_behind_the_number():
    assert facts("Polishing\t30 min\t180\nSilver\t3.62g") == [
        ("Polishing", 30, "min", 180, ""),
        ("Silver", Decimal("3.62"), "g", None, ""),
    ]


def test_commas_and_quotes():
    assert facts('"Clasp, large",2,pc,12.50\nHook,4,pc,3.00') == [
        ("Clasp, large", 2, "pc", Decimal("12.50"), ""),
        ("Hook", 4, "pc", Decimal("3.00"), ""),
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Clasp\tmany\tpc\t3", "not a number"),
        ("Clasp\t-2\tpc\t3", "not a number"),
        ("\t2\tpc\t3", "no name"),
        ("Clasp\t1,250\tpc\t3", "two ways"),
    ],
)
def test_trouble_is_named_in_its_row(text, words):
    (row,) = read_rows(text)
    assert words in str(row.trouble)


def test_a_neighbour_tells_how_numbers_are_written():
    rows = read_rows("Clasp\t1,250\tpc\t3.50")
    assert rows[0].quantity == 1250


@pytest.mark.parametrize("said", ["2 baht 1 salueng", "1:45", "2 chi", "1 h 30"])
def test_a_quantity_that_is_said_is_kept_for_its_group(said):
    (row,) = read_rows(f"Gold\t{said}\t\t62200")
    assert (row.quantity, row.said, row.price, row.trouble) == (None, said, 62200, None)


def test_fractions_are_numbers():
    assert [row.quantity for row in read_rows("Wire\t1/2\tg\nWire\t1 1/2\tg")] == [Decimal("0.5"), Decimal("1.5")]


def test_names_alone_are_taken():
    assert facts("Hook\nClasp") == [("Hook", None, "", None, ""), ("Clasp", None, "", None, "")]
    assert facts("Hook\t–\tpc\t-")[0][1:4] == (None, "pc", None)


def test_nothing_and_far_too_much_are_refused():
    with pytest.raises(InvalidValueError, match="no rows"):
        read_rows(" \n\t\n")
    with pytest.raises(InvalidValueError, match="at most"):
        read_rows("Hook\t1\n" * (MOST_ROWS + 1))
    assert is_block("a\tb")
    assert is_block("a\nb")
    assert not is_block("a b\n")
