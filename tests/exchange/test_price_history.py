"""Histories of prices as gold traders, banks and data services give them out."""

from datetime import date
from decimal import Decimal

import pytest

from jewelcraft.domain.errors import TableRefusedError
from jewelcraft.domain.typed_days import DayOrder
from jewelcraft.domain.typed_numbers import Decimals
from jewelcraft.exchange.price_history import Fate
from jewelcraft.exchange.price_history import HistoryHints
from jewelcraft.exchange.price_history import read_price_history

TODAY = date(2026, 11, 26)


def read(text, encoding="utf-8", **hints):
    return read_price_history(text.encode(encoding), HistoryHints(TODAY, **hints))


def taken(history):
    return [(row.day.isoformat(), str(row.price)) for row in history.rows if row.fate is Fate.NEW]


THAI = """\ufeffราคาทองคำ สมาคมค้าทองคำ;;;;
วันที่;ครั้งที่;ทองคำแท่ง;;ทองรูปพรรณ
;;รับซื้อ;ขายออก;ขายออก
23/11/2569;1;62.050,00;62.150,00;62.950,00
23/11/2569;2;62.100,00;62.200,00;63.000,00
๒๔/๑๑/๒๕๖๙;1;62.300,00;62.400,00;63.200,00
25 พ.ย. 2569;1;62.300,00;6.240,00;63.200,00
26/11/2569;1;;;
1/12/2569;1;62.300,00;62.400,00;63.200,00
หมายเหตุ;;;;
"""


def test_a_traders_table_of_buddhist_years_and_two_rows_of_heads():
    history = read(THAI, currency="THB")
    assert history.column.title == "ทองคำแท่ง ขายออก"
    assert [column.title for column in history.columns] == [
        "ทองคำแท่ง ขายออก",
        "ทองรูปพรรณ ขายออก",
        "ทองคำแท่ง รับซื้อ",
    ]
    assert taken(history) == [("2026-11-23", "62200.00"), ("2026-11-24", "62400.00")]
    fates = [row.fate for row in history.rows]
    assert fates == [
        Fate.SAME_DAY,
        Fate.NEW,
        Fate.NEW,
        Fate.REFUSED,
        Fate.NO_PRICE,
        Fate.REFUSED,
        Fate.REFUSED,
    ]
    assert [row.row for row in history.rows] == [4, 5, 6, 7, 8, 9, 10]
    assert "far from the days around it" in str(history.rows[3].problem)
    assert "yet to come" in str(history.rows[5].problem)


def test_the_column_can_be_chosen_by_its_heading_part_of_it_or_its_place():
    for wanted in ("ทองคำแท่ง รับซื้อ", "รับซื้อ", "3"):
        assert taken(read(THAI, column=wanted))[0] == ("2026-11-23", "62100.00")
    with pytest.raises(TableRefusedError, match="ทองคำแท่ง ขายออก"):
        read(THAI, column="platinum")


def test_the_fixing_in_several_currencies_takes_the_one_asked_for():
    table = (
        '"Date","USD (AM)","USD (PM)","GBP (AM)","GBP (PM)"\n'
        '"2026-11-20","4,061.30","4,072.75","3,101.02","3,110.10"\n'
        '"2026-11-23","4,081.30",".","3,101.02","3,110.10"\n'
    )
    assert taken(read(table, currency="USD")) == [("2026-11-20", "4072.75")]
    assert taken(read(table, currency="GBP"))[1] == ("2026-11-23", "3110.10")


def test_american_days_with_the_newest_first_and_several_a_day():
    table = (
        "Date\tClose\tVolume\tChange %\n11/24/2026 17:00\t52.31\t1200\t0.3%\n11/24/2026 09:00\t52.10\t900\t0.1%\n"
        "11/03/2026\t51.00\t800\t-0.1%\n"
    )
    history = read(table)
    assert history.habit.order is DayOrder.MONTH_FIRST
    assert [column.title for column in history.columns] == ["Close"]
    assert taken(history) == [("2026-11-24", "52.31"), ("2026-11-03", "51.00")]


def test_rupiah_with_points_for_thousands_and_words_for_months():
    table = (
        "Tanggal;Harga Beli;Harga Jual\n23 Nopember 2026;Rp 1.180.000;Rp 1.250.500\n"
        "24 Des 2025;Rp. 980.000;Rp. 1.020.000\n"
    )
    assert taken(read(table, currency="IDR")) == [("2026-11-23", "1250500"), ("2025-12-24", "1020000")]


def test_a_word_for_thousands_or_millions_is_never_left_out():
    text = "Tanggal;Harga\n2026-11-02;1,8 juta\n2026-11-03;Rp 1,85 jt\n2026-11-04;1.250 juta\n2026-11-05;1,9 juta IDR\n"
    found = read(text, currency="IDR")
    assert [row.price for row in found.rows] == [1_800_000, 1_850_000, None, None]
    assert "two ways" in str(found.rows[2].problem)
    assert "is not a price" in str(found.rows[3].problem)


def test_three_digits_behind_a_sign_are_read_by_the_price_in_force_or_not_at_all():
    table = "date;price\n2026-11-23;62,850\n2026-11-24;62,900\n"
    history = read(table)
    assert {row.fate for row in history.rows} == {Fate.REFUSED}
    assert "two ways" in str(history.rows[0].problem)
    assert taken(read(table, expected=Decimal(62200))) == [("2026-11-23", "62850"), ("2026-11-24", "62900")]
    assert taken(read(table, expected=Decimal(60)))[0] == ("2026-11-23", "62.850")
    assert taken(read(table, decimals=Decimals.COMMA))[0] == ("2026-11-23", "62.850")


def test_spreadsheet_days_old_windows_and_a_data_service():
    assert taken(read("Date,Price\n46349,2412.50\n46350,2415\n")) == [("2026-11-23", "2412.50"), ("2026-11-24", "2415")]
    assert taken(read("วันที่,ราคา\n23/11/2569,62850\n", "cp874")) == [("2026-11-23", "62850")]
    fred = "DATE,GOLDPMGBD228NLBM\n2026-11-20,4072.75\n2026-11-23,.\n"
    assert [row.fate for row in read(fred).rows] == [Fate.NEW, Fate.NO_PRICE]


@pytest.mark.parametrize(
    ("table", "words"),
    [
        ("name,price\nruby,400\n", "holds days"),
        ("date,note\n2026-11-23,holiday\n", "no column of prices"),
        ("", "empty"),
        ("date,price\n2026-11-23,-5\n2026-11-24,0\n2026-11-25,99999999999999\n2026-11-22,1.2.3,4\n", ""),
    ],
)
def test_what_is_no_history_is_refused_in_words(table, words):
    if words:
        with pytest.raises(TableRefusedError, match=words):
            read(table)
    else:
        assert {row.fate for row in read(table).rows} == {Fate.REFUSED}


def test_a_slip_at_either_end_is_noticed_and_a_true_rise_is_not():
    table = "date,price\n2026-11-20,240\n2026-11-21,2410\n2026-11-22,2420\n2026-11-23,24300\n"
    assert taken(read(table)) == [("2026-11-21", "2410"), ("2026-11-22", "2420")]
    rise = "date,price\n1980-01-02,559\n1990-01-02,399\n2008-01-02,846\n2026-11-23,4072\n2026-11-24,4080\n"
    assert len(taken(read(rise))) == 5


def test_a_workbook_with_real_days_and_numbers(tmp_path):
    from openpyxl import Workbook

    book = Workbook()
    for row in (
        ("Date", "Buy", "Sell"),
        (date(2026, 11, 23), 62050.5, 62150),
        (date(2026, 11, 24), 62100, 62200),
    ):
        book.active.append(row)
    book.save(tmp_path / "gold.xlsx")
    history = read_price_history((tmp_path / "gold.xlsx").read_bytes(), HistoryHints(TODAY))
    assert history.column.title == "Sell"
    assert taken(history) == [("2026-11-23", "62150"), ("2026-11-24", "62200")]
