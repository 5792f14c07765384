"""What people write into file names is read; what cameras write is left alone."""

from __future__ import annotations

import re

import pytest

from jewelcraft.domain.file_names import CodeBook
from jewelcraft.domain.file_names import names_a_piece
from jewelcraft.domain.file_names import piece_type_of
from jewelcraft.domain.file_names import read_file_name
from jewelcraft.domain.file_names import read_folder_name
from jewelcraft.domain.photo import PhotoKind

BOOK = CodeBook(["R-0138", "BN-R-0143", "แหวน-12", "#44", "A.12/3", "N5", "18K-E-07"])


@pytest.mark.parametrize(
    ("name", "code", "caption"),
    [
        ("R-0138 front", "R-0138", "front"),
        ("r0138_back (2)", "R-0138", "back"),
        ("R 138", "R-0138", ""),
        ("BN-R-0143-1", "BN-R-0143", ""),
        ("BNR0143 side", "BN-R-0143", "side"),
        ("แหวน-12 หน้า", "แหวน-12", "หน้า"),
        ("A.12-3 wax", "A.12/3", ""),
        ("n5", "N5", ""),
        ("44 ring", "#44", ""),
        ("front 44", "", ""),
        ("E-221", "E-221", ""),
        ("RNG00123 top", "RNG00123", "top"),
        ("KW-9 Kawung", "KW-9", ""),
        ("Ring 25", "", ""),
        ("GOLD 18K ring", "", ""),
    ],
)
def test_codes_are_found_however_they_are_written(name, code, caption):
    facts = read_file_name(name, BOOK)
    assert (facts.code, facts.caption) == (code, caption)


MACHINE_NAMES = """IMG_1234|IMG-20260302-WA0012|IMG_E1234|DSC01234|_DSC0042|DSCN0042|P1020304|PXL_20260302_101112345
image0|WhatsApp Image 2026-03-02 at 10.11.12 (1)|WhatsApp Image 2026-03-02 at 10.11.12 AM|photo_2026-03-02_10-11-12
image (3)
Screenshot_20260302-101112_Instagram|Screenshot 2026-03-02 at 10.11.12|20260302_101112|FB_IMG_1600000000000|scan0001
received_1234567890|mmexport1600000000000|微信图片_20260302101112|CamScanner 03-02-2026 10.11|1600000000000
550e8400-e29b-41d4-a716-446655440000|100_0123|GOPR1234|Untitled
រូបភាព_១២|រូបថត_2024-02-03|ຮູບພາບ 3|ဓာတ်ပုံ_20240203|Copy of IMG|Copy of IMG_1234|Salinan dari IMG_1234"""


@pytest.mark.parametrize("name", re.split(r"[|\n]", MACHINE_NAMES))
def test_names_of_cameras_and_programs_say_nothing(name):
    facts = read_file_name(name, BOOK)
    assert facts.is_machine_made
    assert not names_a_piece(facts)


@pytest.mark.parametrize(
    ("name", "title", "price"),
    [
        ("Ruby ring - 2500 THB", "Ruby ring", "2500 THB"),
        ("Silver Hoops - $45", "Silver Hoops", "$45"),
        ("cincin rubi - Rp 1.250.000", "cincin rubi", "Rp 1.250.000"),
        ("Ring 2,500฿", "Ring", "2,500฿"),
        ("ER-015 gold hoops - 2500", "gold hoops", "2500"),
        ("kalung emas 350rb", "kalung emas", "350rb"),
        ("แหวนทับทิม - 12,500 บาท", "แหวนทับทิม", "12,500 บาท"),
        ("แหวนทับทิม - ๑๒๕๐๐", "แหวนทับทิม", "๑๒๕๐๐"),
        ("ចិញ្ចៀនមាស - ១២០០ ដុល្លារ", "ចិញ្ចៀនមាស", "១២០០ ដុល្លារ"),
        ("လက်စွပ် - ၁၂၀၀၀ ကျပ်", "လက်စွပ်", "၁၂၀၀၀ ကျပ်"),
        ("戒指－￥1,280", "戒指", "￥1,280"),
        ("红宝石戒指 １２８０元", "红宝石戒指", "１２８０元"),
        ("红宝石戒指 - 1.2万", "红宝石戒指", "1.2万"),
        ("红宝石戒指：人民币1280", "红宝石戒指", "人民币1280"),
        ("Nhẫn vàng - 1.200.000đ", "Nhẫn vàng", "1.200.000đ"),
        ("Jade bangle 2500", "Jade bangle 2500", ""),
        ("Pearl drop earrings", "Pearl drop earrings", ""),
        ("Lotus - 2", "Lotus", ""),
    ],
)
def test_a_price_behind_the_name_is_taken_off(name, title, price):
    facts = read_file_name(name, BOOK)
    assert (facts.title, facts.price) == (title, price)


def test_kinds_and_folders():
    assert read_file_name("Lotus pendant sketch 2", BOOK).kind is PhotoKind.SKETCH
    assert read_folder_name("Wax", BOOK).kind is PhotoKind.WAX
    for name in ("DCIM", "100APPLE", "WhatsApp Images", "2026-03", "New folder (2)", "Sketches"):
        assert not names_a_piece(read_folder_name(name, BOOK)), name
    assert read_folder_name("Kawung Collection", BOOK).title == "Kawung Collection"
    assert read_folder_name("R-0138", BOOK).code == "R-0138"


def test_a_type_alone_names_no_piece():
    assert not names_a_piece(read_file_name("ring", BOOK))
    assert names_a_piece(read_file_name("ruby ring", BOOK))
    assert [piece_type_of(name) for name in ("Cincin rubi", "แหวนทับทิม", "Lotus")] == ["ring", "ring", "other"]


def test_a_code_of_signs_alone_is_nobodys_and_a_code_torn_apart_leaves_the_name_whole():
    book = CodeBook(["--", "R-0138"])
    assert book.find("-- front") == ""
    assert read_file_name("0138 R-0138 front", book).code == "R-0138"
    assert read_file_name("new R-0138", book).title == "new"


def test_a_code_that_is_also_a_mark_of_copies_is_found_though_nothing_is_left_of_it():
    facts = read_file_name("ruby ring final", CodeBook(["FINAL"]))
    assert (facts.code, facts.title) == ("FINAL", "ruby ring")
