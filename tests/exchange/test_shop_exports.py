"""The exports of web shops and of spreadsheets around the world, with the columns that they really have."""

import csv
import io

import pytest

from jewelcraft.domain.errors import TableRefusedError
from jewelcraft.domain.piece import Status
from jewelcraft.exchange.pieces_table import read_pieces_table
from jewelcraft.exchange.web_text import plain_prose
from tests.exchange.test_pieces_table import ALLOYS


def written(*rows, delimiter=",", encoding="utf-8"):
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter).writerows(rows)
    return out.getvalue().encode(encoding)


def read(data):
    return read_pieces_table(data, alloys=ALLOYS)


def test_shopify_variants_and_pictures_are_no_pieces():
    heading = "Handle,Title,Body (HTML),Vendor,Type,Tags,Variant SKU,Variant Grams,Variant Price,Image Src,Status"
    table = read(
        written(
            heading.split(","),
            [
                "moon",
                "Moonstone",
                "<p>Silver<br>ring &amp; more</p>",
                "Me",
                "Ring",
                "a, b",
                "M-6",
                "45",
                "89.00",
                "x",
                "active",
            ],
            ["moon", "", "", "", "", "", "M-7", "45", "89.00", "", ""],
            ["moon", "", "", "", "", "", "", "", "", "y", ""],
            ["pearl-drop", "Pearl drop", "", "Me", "Earrings", "", "", "10", "1,250.00", "", "draft"],
        )
    )
    assert [(row.row, row.result, row.code) for row in table.rows] == [
        (2, "accepted", "M-6"),
        (3, "duplicate", "M-7"),
        (4, "duplicate", "moon"),
        (5, "accepted", "pearl-drop"),
    ]
    moon, pearl = table.pieces
    assert moon.descriptions.get("en") == "Silver\nring & more"
    assert (moon.status, pearl.status, pearl.type) == (Status.READY, Status.SKETCH, "earrings")
    assert moon.metals == ()
    assert moon.notes.endswith("Variant Price: 89.00")
    assert "Image Src" in table.ignored


def test_woocommerce_weights_are_no_metal_and_variations_no_pieces():
    heading = "ID,Type,SKU,Name,Published,Description,Weight (g),Regular price,Categories,Parent"
    table = read(
        written(
            heading.split(","),
            [
                "44",
                "variable",
                "W-1",
                "Wave",
                "1",
                "<p>One</p>\\n<ul><li>925</li></ul>",
                "3.4",
                "1450",
                "Jewelry > Rings",
                "",
            ],
            ["45", "variation", "W-1-6", "Wave - 6", "1", "", "3.4", "1450", "", "W-1"],
            ["46", "simple", "W-2", "Wave hoops", "1", "", "2", "990", "Jewelry > Earrings", ""],
        )
    )
    assert [row.result for row in table.rows] == ["accepted", "duplicate", "accepted"]
    wave, hoops = table.pieces
    assert (wave.type, hoops.type) == ("ring", "earrings")
    assert wave.descriptions.get("en") == "One\n925"
    assert (wave.metals, wave.notes) == ((), "Weight (g): 3.4\nRegular price: 1450")
    assert "went into the notes" in str(table.rows[0].problems[0])


def test_square_and_odoo_tables_have_codes_of_their_own():
    square = read(
        written(
            ["Token", "Item Name", "SKU", "Categories", "Weight (kg)", "Price"],
            ["#a", "Signet", "S-9", "Rings", "0.012", "$42.00"],
        )
    )
    odoo = read(
        written(
            ["Name", "Internal Reference", "Sales Price", "Product Category"],
            ["Garuda", "LG-01", "2500000", "All / Saleable / Pendants"],
        )
    )
    assert [(piece.code, piece.type) for table in (square, odoo) for piece in table.pieces] == [
        ("S-9", "ring"),
        ("LG-01", "pendant"),
    ]


@pytest.mark.parametrize("encoding", ["cp950", "gb18030", "utf-8", "utf-16"])
def test_chinese_tables_of_old_windows(encoding):
    heading = ["貨號", "品名", "類別", "材質", "金重(克)"]
    (row,) = read(written(heading, ["TW-01", "翡翠戒指", "戒指", "18K金", "4.2"], encoding=encoding)).rows
    assert (row.code, row.piece.titles.get("en"), row.piece.type) == ("TW-01", "翡翠戒指", "ring")
    assert row.piece.metals[0].alloy == "au750y"


def test_thai_and_western_tables_of_old_windows_stay_what_they_are():
    thai = read(written(["รหัสสินค้า", "ชื่อสินค้า"], ["A", "แหวนทองคำ"], encoding="cp874"))
    western = read(written(["Code", "Title"], ["A", "Bague sertie, café"], encoding="cp1252"))
    assert [table.pieces[0].titles.get("en") for table in (thai, western)] == ["แหวนทองคำ", "Bague sertie, café"]


def test_an_indonesian_table_with_decimal_commas():
    data = written(["Kode", "Nama", "Logam", "Berat (g)"], ["C1", "Cincin", "Emas 18K", "3,25"], delimiter=";")
    assert str(read(data).pieces[0].net_weight_g) == "3.25"


def test_a_quotation_mark_that_is_never_closed_swallows_no_rows():
    with pytest.raises(TableRefusedError, match="row 3 of the table is never closed"):
        read(b'Code,Title\nA,one\nB,"two\nC,three\n')
    assert len(read(b'Code,Title\nA,"3"" ring"\nB,5" chain\n').pieces) == 2


def test_zero_bytes_in_plain_text_are_dropped():
    assert read(b"Code,Title\nA,Ri\0ng\n").pieces[0].titles.get("en") == "Ring"


@pytest.mark.parametrize("text", ["", "3 < 5 and 7 > 6", "{x} & co", "R&D", "a\\nb", "<3 ring"])
def test_text_without_html_stays_as_it_is(text):
    assert plain_prose(text) == text
