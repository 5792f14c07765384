"""Cells from the clipboard of LibreOffice, Excel, a page and a letter."""

from __future__ import annotations

from decimal import Decimal

from jewelcraft.domain.pasted_html import best_text
from jewelcraft.domain.pasted_html import table_text
from jewelcraft.domain.pasted_rows import read_rows

LIBREOFFICE = """<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN"><html><head>
<meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title>
<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>
<style type="text/css">body,div,table,td,p { font-family:"Liberation Sans"; font-size:x-small }</style></head><body>
<table cellspacing="0" border="0"><colgroup width="85"></colgroup>
<tr><td height="17" align="left"><font face="Inter">Batu</font></td><td align="left">Jumlah</td><td>Harga</td></tr>
<tr><td height="17">Safir bulat&nbsp;2,5 mm</td><td align="right" sdval="12" sdnum="1057;">12</td>
<td align="right" sdval="45000" sdnum="1057;0;#.##0">45.000</td></tr>
<tr><td>Mutiara<br>air tawar 6 mm</td><td align="right">2</td><td align="right">58.000</td></tr>
</table></body></html>"""
EXCEL = """<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><style><!--table {mso-displayed-decimal-separator:"\\."; mso-displayed-thousand-separator:"\\,";} td {padding:0}
--></style></head><body link="#0563C1"><table border=0 cellpadding=0 cellspacing=0 width=192><!--StartFragment-->
<col width=64 span=3><tr height=20><td height=20 class=xl65 width=64>Lobster clasp &amp; ring</td><td align=right>2</td>
<td align=right>120.50</td></tr><tr height=20><td colspan=2>Ear post</td><td align=right>7</td></tr><!--EndFragment-->
</table></body></html>"""


def cells(html):
    return [row.split("\t") for row in table_text(html).splitlines()]


def test_cells_of_libreoffice_and_excel():
    assert cells(LIBREOFFICE) == [
        ["Batu", "Jumlah", "Harga"],
        ["Safir bulat 2,5 mm", "12", "45000"],
        ["Mutiara air tawar 6 mm", "2", "58.000"],
    ]
    assert cells(EXCEL) == [["Lobster clasp & ring", "2", "120.50"], ["Ear post", "", "7"]]


def test_rows_are_understood_with_their_figures():
    first, second = read_rows(table_text(LIBREOFFICE), "IDR")
    assert (first.name, first.quantity, first.price) == ("Safir bulat 2,5 mm", Decimal(12), Decimal(45000))
    assert (second.name, second.quantity, second.price) == ("Mutiara air tawar 6 mm", Decimal(2), Decimal(58000))


def test_plain_text_counts_where_it_keeps_the_cells_apart():
    assert best_text("Ear post\t2\r\nClasp\t1\r\n", EXCEL) == "Ear post\t2\r\nClasp\t1\r\n"
    assert best_text("Ear post 2 Clasp 1", EXCEL) == table_text(EXCEL)
    assert best_text("", LIBREOFFICE) == table_text(LIBREOFFICE)
    assert best_text("12 sapphire round 2.5", "<p>12 <b>sapphire</b> round 2.5</p>") == "12 sapphire round 2.5"
    assert best_text("two\nlines", "") == "two\nlines"


def test_thousands_where_money_has_no_cents():
    text = "Ear post\t2\t7.500\r\nClasp\t1\t120.000\r\n"
    assert [row.price for row in read_rows(text, "IDR")] == [Decimal(7500), Decimal(120000)]
    assert [row.price for row in read_rows(text, "USD")] == [None, None]
    assert [row.price for row in read_rows("Clasp\t1\t$1.250\nPost\t1\t7500\n", "IDR")] == [None, Decimal(7500)]
    assert table_text("<tr><td sdval='1.125'>1,125</td><td>x</td></tr>") == "1.1250\tx"


def test_windows_newlines_and_quoted_cells():
    rows = read_rows('Ear post\t2\t7.50\r\n"Clasp, ""big"""\t1\t120\r\n"Two\r\nlines"\t3\t5\r\n')
    assert [(row.name, row.quantity, row.price) for row in rows] == [
        ("Ear post", Decimal(2), Decimal("7.50")),
        ('Clasp, "big"', Decimal(1), Decimal(120)),
        ("Two lines", Decimal(3), Decimal(5)),
    ]


def test_a_broken_page_still_gives_its_cells():
    assert cells("<td>loose<td>cells</td>") == [["loose", "cells"]]
    assert table_text("<p>no table</p>") == ""
    two = "<table><tr><td>a</td><td colspan='x9'>b</td></tr></table><table><tr><td>second</td></tr></table>"
    assert cells(two) == [["a", "b"]]
