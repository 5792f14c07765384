"""Tables as shops write them become pieces; what is unclear is refused with its row and reason."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from jewelcraft.domain.errors import TableRefusedError
from jewelcraft.domain.money import Money
from jewelcraft.domain.piece import LossBasis
from jewelcraft.domain.piece import Status
from jewelcraft.domain.rates import Alloy
from jewelcraft.domain.ring_sizes import RingSystem
from jewelcraft.domain.ring_sizes import ring_label
from jewelcraft.exchange.piece_row import House
from jewelcraft.exchange.pieces_table import read_pieces_table

ALLOYS = [
    Alloy("au750y", "18K yellow gold", "gold", Decimal("0.75"), colour="yellow"),
    Alloy("au750w", "18K white gold", "gold", Decimal("0.75"), colour="white"),
    Alloy("au585r", "14K rose gold", "gold", Decimal("0.585"), colour="rose"),
    Alloy("au965", "Thai gold 96.5", "gold", Decimal("0.965"), colour="yellow"),
    Alloy("ag925", "Sterling silver 925", "silver", Decimal("0.925")),
    Alloy("pt950", "Platinum 950", "platinum", Decimal("0.95")),
    Alloy("brass", "Brass", "brass", Decimal(0)),
]
CELLS = st.text(st.characters(exclude_characters="\0"), max_size=12)


def read(text, encoding="utf-8", **options):
    data = text if isinstance(text, bytes) else text.encode(encoding)
    return read_pieces_table(data, alloys=ALLOYS, **options)


def only(text, **options):
    (row,) = read(text, **options).rows
    return row


def said_of(row):
    return " ".join(str(problem) for problem in row.problems)


def test_a_full_row():
    table = read(
        "SKU,Product Name,Title (Thai),title_zh_hant,Category,Collection,Status,Metal,Net Weight (g),Loss %,Stones,"
        "Ring Size,Width mm,Tags,Notes,Shelf\n"
        'DM-001,Dok Mai ring,แหวนดอกไม้,花戒,Rings,Mekong,In production,18K white gold,"3.25",6,'
        '"1 ruby oval 0.50ct; 8 x diamond 0.02ct each",US 7,12.5,"flower, gift",For Lek,A3\n'
    )
    (row,) = table.rows
    piece = row.piece
    assert (row.row, row.result, row.code, row.problems) == (2, "accepted", "DM-001", ())
    assert piece.titles.get("en") == "Dok Mai ring"
    assert piece.titles.get("th") == "แหวนดอกไม้"
    assert piece.titles.get("zh_Hant") == "花戒"
    assert (piece.type, piece.collection, piece.status) == ("ring", "Mekong", Status.READY)
    (metal,) = piece.metals
    assert (metal.alloy, metal.net_weight_g, metal.loss_percent) == ("au750w", Decimal("3.25"), 6)
    ruby, diamond = piece.stones
    assert (ruby.kind, ruby.count, ruby.cut, ruby.carat_each) == ("ruby", 1, "oval", Decimal("0.50"))
    assert (diamond.kind, diamond.count, diamond.carat_each) == ("diamond", 8, Decimal("0.02"))
    assert ring_label(piece.ring_size, RingSystem.US) == "US 7"
    assert piece.dimensions.width_mm == Decimal("12.5")
    assert piece.tags == ("flower", "gift")
    assert piece.notes == "For Lek"
    assert table.ignored == ("Shelf",)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp874"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_encodings_and_separators(encoding, separator):
    text = separator.join(["รหัส", "ชื่อ (ไทย)", "น้ำหนัก", "โลหะ"]) + "\r\n"
    text += separator.join(["A1", "แหวนทับทิมสีแดง", "3.5", "เงิน 925"]) + "\r\n"
    row = only(text.encode(encoding))
    assert (row.code, row.result) == ("A1", "accepted")
    assert row.piece.titles.get("th") == "แหวนทับทิมสีแดง"
    assert row.piece.metals[0].alloy == "ag925"


def test_western_letters_of_old_windows():
    row = only("Code;Name;Notes\r\nA1;Café ring;Für Zoë – très joli\r\n".encode("cp1252"))
    assert row.piece.titles.get("en") == "Café ring"
    assert row.piece.notes == "Für Zoë – très joli"


def test_excels_own_separator_line():
    row = only("sep=;\r\nCode;Name;Weight;Metal\r\nA1;Ring, round;3,5;925\r\n")
    assert (row.row, row.piece.titles.get("en"), row.piece.net_weight_g) == (3, "Ring, round", Decimal("3.5"))


def test_headings_below_the_shops_name_and_rows_keep_their_numbers():
    table = read("Golden Lotus Co.,,\n,,\nCode,Name,Qty\n\nA1,One,1\n,,\nA2,Two,2\n")
    assert [(row.row, row.code) for row in table.rows] == [(5, "A1"), (7, "A2")]


def test_quoted_cells_with_breaks_and_quotes():
    row = only('Code,Name,Notes\nA1,"The ""Naga"" ring","line one\nline two"\n')
    assert row.piece.titles.get("en") == 'The "Naga" ring'
    assert row.piece.notes == "line one\nline two"


@pytest.mark.parametrize(
    ("table", "weight"),
    [
        ('Code,Metal,Weight\nA,925,"12,5"\n', "12.5"),
        ('Code,Metal,Weight\nA,925,"1.234,50"\n', "1234.50"),
        ('Code,Metal,Weight\nA,925,"1,234.50"\n', "1234.50"),
        ("Code;Metal;Weight\nA;925;12,5\n", "12.5"),
        ("Code,Metal,Weight\nA,925,4.125\n", "4.125"),
        ("Code;Metal;Weight;Width\nA;925;4,125;3,5\n", "4.125"),
        ("Code,Metal,Weight\nA,925,3.5 g\n", "3.5"),
        ("Code,Metal,Weight (gr)\nA,925,3.5gr\n", "3.5"),
        ("Code,Metal,Weight (dwt)\nA,925,2\n", "3.11034768"),
        ("Code,Metal,Weight\nA,925,0.01 kg\n", "10"),
    ],
)
def test_weights_as_people_write_them(table, weight):
    row = only(table)
    assert row.result == "accepted", said_of(row)
    assert row.piece.net_weight_g == Decimal(weight)


@pytest.mark.parametrize(
    ("said", "grams"),
    [
        ("2 baht 1 salueng", "34.11"),
        ("2 บาท 1 สลึง", "34.11"),
        ("1 kyattha 4 pe", "20.7575"),
        ("1 ကျပ် 4 ပဲ", "20.7575"),
        ("3 chỉ 5 phân", "13.125"),
        ("½ baht", "7.58"),
        ("1 1/2 baht", "22.74"),
        ("2,5 chi", "9.375"),
        ("5 mayam", "16.85"),
    ],
)
def test_weights_in_the_words_of_the_local_trade_keep_how_they_were_said(said, grams):
    row = only(f"Code;Metal;Weight\nA;925;{said}\n")
    assert row.result == "accepted", said_of(row)
    (metal,) = row.piece.metals
    assert (metal.net_weight_g, metal.entered) == (Decimal(grams), said)


def test_the_workshops_own_weights_count():
    row = only("Code;Metal;Weight\nA;925;2 baht\n", house=House("THB", {"baht_orn": Decimal("15.2")}))
    assert row.piece.net_weight_g == Decimal("30.4")


def test_columns_of_the_complete_costing():
    row = only(
        "Code;Metal;Weight;Loss steps;Recovered %;Payout %;Caster;Casting fee;Solder;Solder fineness;Stones;Setting;"
        "Setting price (THB);Nature;Minutes;Making charge;Outworker;Batch\n"
        "A;18K;3,25;casting 5%, filing 3% on net;80;90;Ko Aung;THB 40;0,12;14K;12 diamond 0,25 ct total;Prong;15,5;"
        "natural;45;USD 6;Mae Hong;10\n"
    )
    assert row.result == "accepted", said_of(row)
    piece = row.piece
    (metal,) = piece.metals
    assert [(loss.name, loss.percent, loss.basis) for loss in metal.losses] == [
        ("casting", 5, LossBasis.ON_INPUT),
        ("filing", 3, LossBasis.ON_NET),
    ]
    assert (metal.recovered_percent, metal.payout_percent, metal.caster) == (80, 90, "Ko Aung")
    assert metal.casting_per_piece == Money(Decimal(40), "THB")
    assert (metal.solder_g, metal.solder_fineness) == (Decimal("0.12"), Decimal("0.585"))
    (stone,) = piece.stones
    assert (stone.count, stone.carat_total, stone.carat_each) == (12, Decimal("0.25"), None)
    assert (stone.setting, stone.setting_price, stone.nature) == ("prong", Money(Decimal("15.5"), "THB"), "natural")
    bench, outside = piece.labour
    assert (bench.quantity, bench.outside) == (45, False)
    assert (outside.worker, outside.outside, outside.price) == ("Mae Hong", True, Money(Decimal(6), "USD"))
    assert piece.batch_quantity == 10


@pytest.mark.parametrize(
    ("table", "reason"),
    [
        ("Code;Metal;Weight;Losses\nA;925;3;much\n", "no step of losses"),
        ("Code;Metal;Weight;Losses\nA;925;3;casting 100%\n", "no step of losses"),
        ("Code;Making charge\nA;120\n", "does not say which currency"),
        ("Code;Metal;Weight;Solder;Solder fineness\nA;925;3;0,1;soft\n", "soft"),
    ],
)
def test_costing_cells_that_are_refused(table, reason):
    row = only(table)
    assert row.result == "refused"
    assert reason in said_of(row)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("US 6,5", "US 6½"),
        ("7 US", "US 7"),
        ("UK N½", "UK N½"),
        ("HK 14", "HK 14"),
        ("JP 13", "JP 13"),
        ("54", "EU 54"),
    ],
)
def test_ring_sizes_of_every_trade(text, label):
    row = only(f"Code;Ring size\nA;{text}\n")
    assert ring_label(row.piece.ring_size, RingSystem(label[:2])) == label
    assert row.problems == ()


def test_a_bare_small_ring_size_is_told():
    row = only("Code;Ring size\nA;12\n")
    assert ring_label(row.piece.ring_size, RingSystem.US) == "US 12"
    assert "read as US 12" in said_of(row)


@pytest.mark.parametrize(
    ("table", "reason"),
    [
        ('Code,Metal,Weight\nA,925,"1,250"\n', "can be read as two numbers"),
        ("Code;Metal;Weight\nA;925;1.250\n", "can be read as two numbers"),
        ("Code,Metal,Weight\nA,925,three\n", "three under Weight is not a number"),
        ("Code,Metal,Weight\nA,925,-3\n", "below zero"),
        ("Code;Metal;Weight\nA;925;3 chi 1.234,5612.5 hun\n", "is not understood"),
        ("Code,Metal,Weight\nA,925,3 stone\n", "3 stone is not understood"),
        ("Code,Metal,Weight\nA,925,99999\n", "cannot be"),
        ("Code,Metal,Weight\nA,,3.5\n", "Name the metal"),
        (f"Code,Title\n{'A' * 65},Ring\n", "too long"),
        ("Code,Metal,Weight,Loss\nA,925,3.5,100\n", "cannot be"),
        ("Code,Status\nA,flying\n", "flying is no status"),
        ("Code,MOQ\nA,2.5\n", "not a number"),
        ("Code,Type\n,ring\n", "neither a code nor a title"),
    ],
)
def test_rows_that_are_refused(table, reason):
    row = only(table)
    assert (row.result, row.piece) == ("refused", None)
    assert reason in said_of(row)


def test_every_problem_of_a_row_is_told():
    row = only("Code,Metal,Weight,Width,Status\nA,925,heavy,wide,flying\n")
    assert len(row.problems) == 3


def test_a_bad_row_does_not_keep_the_others_out():
    table = read("Code,Metal,Weight\nA,925,3\nB,925,x\nC,925,4\n")
    assert [(row.row, row.result) for row in table.rows] == [(2, "accepted"), (3, "refused"), (4, "accepted")]
    assert [piece.code for piece in table.pieces] == ["A", "C"]


def test_codes_that_exist_already():
    table = read("Code,Name\nA1,One\na1,Again\nB2,Two\n", has_code=lambda code: code == "B2")
    assert [row.result for row in table.rows] == ["accepted", "refused", "duplicate"]
    assert "Row 2 has the code a1 already" in said_of(table.rows[1])
    assert "Nothing was changed" in said_of(table.rows[2])


def test_a_row_without_a_code_waits_for_one():
    row = only("Name,Type\nNaga ring,ring\n")
    assert (row.result, row.code, row.piece.code) == ("accepted", "", "")


@pytest.mark.parametrize(
    ("word", "alloy"),
    [
        ("18K", "au750y"),
        ("18k White Gold", "au750w"),
        ("18KWG", "au750w"),
        ("750 yellow", "au750y"),
        ("14KT rose", "au585r"),
        ("585 pink gold", "au585r"),
        ("925", "ag925"),
        ("Sterling", "ag925"),
        ("Silver 925", "ag925"),
        ("silver", "ag925"),
        ("perak 925", "ag925"),
        ("ทอง 96.5%", "au965"),
        ("เงิน", "ag925"),
        ("PT950", "pt950"),
        ("Brass", "brass"),
        ("ทองเหลือง", "brass"),
        ("au750w", "au750w"),
    ],
)
def test_alloys_by_the_names_of_the_trade(word, alloy):
    row = only(f"Code,Metal,Weight\nA,{word},3\n")
    assert row.piece.metals[0].alloy == alloy


@pytest.mark.parametrize("word", ["unobtainium", "gold", "9K", "10K rose"])
def test_an_unknown_alloy_keeps_its_name_and_is_told(word):
    row = only(f"Code,Metal,Weight\nA,{word},3\n")
    assert row.result == "accepted"
    assert row.piece.metals[0].alloy == word
    assert "Enter it under Rates" in said_of(row)


def test_stones_in_columns_of_their_own():
    row = only("Code,Stone,Stone count,Carat,Stone size,Cut\nA,Sapphire,4,0.40,3x2,Oval\n")
    (stone,) = row.piece.stones
    assert (stone.kind, stone.count, stone.cut) == ("Sapphire", 4, "oval")
    assert (stone.carat_total, stone.carats_each) == (Decimal("0.40"), Decimal("0.1"))
    assert stone.size_mm == (3, 2)
    assert "all 4 together" in said_of(row)


def test_stones_that_are_not_understood_go_into_the_notes():
    row = only('Code,Stones\nA,"as in the drawing (2017)?"\n')
    assert (row.result, row.piece.stones) == ("accepted", ())
    assert row.piece.notes == "as in the drawing (2017)?"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"  \r\n \r\n", "empty"),
        (b"PK\x03\x04workbook", "workbook"),
        (b"%PDF-1.7", "not a table"),
        (b"apples,pears\n1,2\n", "No column"),
        (b"\x81\x8d\x8f\x90\x9d,\x81\x81", "letters"),
        (b'Code,Name\n"' + b"x" * 1_500_000, "split into cells"),
    ],
)
def test_files_that_are_no_table(data, reason):
    with pytest.raises(TableRefusedError, match=reason):
        read(data)


def test_formulas_of_other_programs_stay_text():
    row = only("Code,Name,Notes\nA,'=1+1,'-12\n")
    assert row.piece.titles.get("en") == "=1+1"
    assert row.piece.notes == "-12"


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.lists(st.text(st.characters(exclude_characters="\0"), max_size=12), min_size=1, max_size=8), max_size=6)
)
def test_any_cells_are_read_or_refused(rows):
    import csv
    import io

    out = io.StringIO()
    csv.writer(out).writerows([["Code", "Title", "Metal", "Weight", "Stones", "Ring size", "Width", "Status"], *rows])
    table = read(out.getvalue().encode("utf-8", "replace"))
    for row in table.rows:
        assert row.result in {"accepted", "duplicate", "refused"}
        assert (row.piece is not None) == (row.result == "accepted")
        assert all(str(problem) for problem in row.problems)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data):
    try:
        read(data)
    except TableRefusedError as refusal:
        assert str(refusal)  # noqa: PT017
