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
    assert moon.notes == "Variant Price: 89.00"


SHOPIFY = ["Handle", "Title", "Body (HTML)", "Product Category", "Type", "Option1 Name", "Option1 Value"]
SHOPIFY += ["Option2 Name", "Option2 Value", "Variant SKU", "Variant Price", "Image Src"]


def test_other_sizes_and_pictures_of_a_web_shop_are_told_with_their_piece():
    shop = "https://cdn.shop.example/files"
    table = read(
        written(
            SHOPIFY,
            ["moon", "Moon ring", "", "", "", "Metal", "Silver", "Size", "6", "M-6", "89.00", f"{shop}/moon.jpg?v=1"],
            ["moon", "", "", "", "", "", "14K Gold", "", "7", "M-7", "890.00", f"{shop}/moon%20gold.jpg?v=2"],
            ["moon", "", "", "", "", "", "", "", "", "", "", f"{shop}/box.jpg"],
            ["sun", "Sun", "", "", "", "Title", "Default Title", "", "", "'0012", "25", ""],
        )
    )
    moon, *_others, sun = table.rows
    assert moon.piece.notes.splitlines() == [
        "Variant Price: 89.00",
        "Metal: Silver",
        "Size: 6",
        "Metal: 14K Gold, Size: 7, M-7, Variant Price: 890.00",
    ]
    assert moon.web == (f"{shop}/moon.jpg?v=1", f"{shop}/moon%20gold.jpg?v=2", f"{shop}/box.jpg")
    assert (sun.piece.code, sun.piece.notes) == ("0012", "Variant Price: 25")


def test_two_products_that_share_a_code_are_two_pieces():
    row = ["", "", "", "", "", "", "", "S-1", "25", ""]
    table = read(written(SHOPIFY, ["moon", "Moon", *row], ["sun", "Sun", *row], ["star", "Star", *row]))
    assert [(row.result, row.code) for row in table.rows] == [
        ("accepted", "S-1"),
        ("accepted", "sun"),
        ("accepted", "star"),
    ]
    assert "has the code S-1 already" in str(table.rows[1].problems[0])


def test_an_etsy_table_in_italian():
    heading = ["TITOLO", "DESCRIZIONE", "PREZZO", "CURRENCY_CODE", "QUANTITÀ", "TAG", "MATERIALI", "IMMAGINE1"]
    heading += ["IMMAGINE2", "TIPO VARIANTE 1", "NOME VARIANTE 1", "VALORI VARIANTE 1", "SKU"]
    cells = ["Luna: anello d'argento", "Fatto a mano", "46", "EUR", "1", "carved_ring,boho"]
    cells += ["Argento", "https://i.example/a.jpg", "https://i.example/b.jpg", "Misura", "Misura", "6,7,8", "L-1,L-2"]
    (row,) = read(written(heading, cells)).rows
    assert (row.code, row.piece.titles.get("en"), row.piece.tags) == (
        "L-1",
        "Luna: anello d'argento",
        ("carved ring", "boho"),
    )
    assert row.piece.descriptions.get("en") == "Fatto a mano"
    assert row.piece.notes.splitlines() == ["PREZZO: 46 EUR", "Misura: 6,7,8", "SKU: L-1,L-2", "Argento"]
    assert row.web == ("https://i.example/a.jpg", "https://i.example/b.jpg")


@pytest.mark.parametrize(
    ("kind", "category", "title", "type_"),
    [
        ("Silver necklace", "", "", "necklace"),
        ("earrings 2 pcs.", "", "", "earrings"),
        ("", "Apparel & Accessories > Jewelry > Charms & Pendants", "", "pendant"),
        ("", "Uncategorized", "BUTTERFLY SILVER RING", "ring"),
        ("", "", "Necklace with a ring pendant", "necklace"),
        ("", "", "Ring pendant in silver", "pendant"),
        ("", "", "Gold Kundan Earring Necklace Set", "set"),
        ("", "", "แหวนทองคำขาวประดับเพชร", "ring"),
        ("", "", "18K金鑽石耳環", "earrings"),
        ("", "", "Nhẫn bạc nữ", "ring"),
        ("", "", "Silver key ring", "other"),
        ("", "", "Spring mug", "other"),
        ("T-shirt", "", "Ring print", "t-shirt"),
    ],
)
def test_what_a_piece_is_may_stand_in_its_title(kind, category, title, type_):
    (row,) = read(written(["Code", "Title", "Type", "Categories"], ["A", title, kind, category])).rows
    assert row.piece.type == type_


def test_sums_sections_and_headings_again_are_no_pieces():
    heading = ["Code", "Title", "Metal", "Weight", "Price"]
    table = read(
        written(
            heading,
            ["RINGS"],
            ["A", "Moon", "925", "3.1", "10"],
            heading,
            ["B", "Sun", "925", "3.2", "10"],
            ["Total", "", "", "6.3", "20"],
        )
    )
    assert [(row.row, row.result, row.code) for row in table.rows] == [
        (3, "accepted", "A"),
        (5, "accepted", "B"),
        (6, "refused", ""),
    ]
    assert [piece.type for piece in table.pieces] == ["ring", "ring"]


def test_a_column_of_names_headed_item_holds_titles():
    (row,) = read(written(["item", "description", "price"], ["The Agatha", "Wooden necklace", "11"])).rows
    assert (row.code, row.piece.titles.get("en"), row.piece.type) == ("", "The Agatha", "necklace")


def test_a_ring_size_that_nobody_knows_goes_into_the_notes():
    (ring,) = read(written(["Code", "Type", "Size"], ["A", "ring", "99"])).rows
    (chain,) = read(written(["Code", "Type", "Size"], ["A", "necklace", "45"])).rows
    assert (ring.result, ring.piece.notes, len(ring.problems)) == ("accepted", "Size: 99", 1)
    assert (chain.result, chain.piece.notes, chain.problems) == ("accepted", "Size: 45", ())


def test_styles_comments_and_rare_tags_are_no_prose():
    html = '<meta charset="utf-8"><style>p {color: red}</style><!-- note --><h4>Analyses<br></h4><hr>\n<p>Silver</p>'
    assert plain_prose(html) == "Analyses\nSilver"


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


def test_metal_and_fineness_of_two_columns_are_one_alloy():
    heading = ["Code", "Metal type", "Purity", "Nt wt"]
    table = read(
        written(heading, ["A", "GOLD", "18K", "2.1"], ["B", "Silver", "92.5", "3"], ["C", "18K Gold", "75", "2"])
    )
    assert [piece.metals[0].alloy for piece in table.pieces] == ["au750y", "ag925", "au750y"]
    (carat,) = read(
        written(["Code", "Type", "Purity/Carat", "Category", "GS WT"], ["A", "GOLD", "18", "RING", "4"])
    ).pieces
    assert (carat.metals[0].alloy, carat.type) == ("au750y", "ring")


def test_one_stone_a_row_belongs_to_the_piece_above():
    heading = ["Unique code", "Product type", "Dia pcs", "Dia ct"]
    table = read(written(heading, ["A", "RING", "44", "0.82"], ["", "", "11", "0.87"], ["B", "RING", "1", "0.1"]))
    assert [row.result for row in table.rows] == ["accepted", "duplicate", "accepted"]
    assert [len(piece.stones) for piece in table.pieces] == [2, 1]


def test_of_two_codes_the_one_that_tells_pieces_apart_is_theirs():
    heading = ["Model no", "Name", "Barcode"]
    table = read(written(heading, ["M1", "Ring", "1111"], ["M1", "Ring", "1112"]))
    assert [(piece.code, piece.notes) for piece in table.pieces] == [
        ("1111", "Model no: M1"),
        ("1112", "Model no: M1"),
    ]
    assert read(written(heading, ["M1", "Ring", "1111"], ["M2", "Ring", ""])).pieces[0].code == "M1"
