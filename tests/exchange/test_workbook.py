"""Excel workbooks become tables as the spreadsheet shows them; hostile ones are refused in a sentence, soon."""

from __future__ import annotations

import io
import zipfile
from contextlib import suppress
from datetime import date
from datetime import datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.worksheet.table import Table

from jewelcraft.domain.errors import TableRefusedError
from jewelcraft.exchange.pieces_table import read_pieces_table
from jewelcraft.exchange.workbook import cell_words
from jewelcraft.exchange.workbook import read_workbook


def saved(book):
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def workbook(*rows, sheet="Pieces"):
    book = Workbook()
    book.active.title = sheet
    for row in rows:
        book.active.append(row)
    return saved(book)


def test_a_workbook_of_pieces_reads_like_a_table():
    data = workbook(
        ["Baan Ngoen Studio", None, None, None],
        [],
        ["Code", "Title", "Metal", "Weight g"],
        ["R-1", "แหวนพญานาค", "18K yellow gold", 3.62],
        ["R-2", "Cincin naga", "925", 0.1 + 0.2],
    )
    read = read_pieces_table(data)
    assert [(row.result, row.code, row.row) for row in read.rows] == [("accepted", "R-1", 4), ("accepted", "R-2", 5)]
    assert [piece.net_weight_g for piece in read.pieces] == [Decimal("3.62"), Decimal("0.3")]
    assert read.pieces[0].titles.best("th") == "แหวนพญานาค"


def test_the_sheet_that_is_understood_is_read_and_hidden_ones_are_not():
    book = Workbook()
    book.active.title = "Cover"
    book.active.append(["Our shop"])
    hidden = book.create_sheet("Old")
    hidden.append(["Code", "Title", "Metal", "Weight g", "Type"])
    hidden.append(["OLD-1", "Old", "925", 1, "ring"])
    hidden.sheet_state = "hidden"
    list_ = book.create_sheet("List")
    list_.append(["Code", "Title", "Metal"])
    list_.append(["R-1", "Naga", "925"])
    list_.add_table(Table(displayName="Pieces", ref="A1:C2"))
    assert [row.code for row in read_pieces_table(saved(book)).rows] == ["R-1"]


def test_formulas_are_not_run_and_text_stays_text():
    book = Workbook()
    book.active.append(["Code", "Title"])
    book.active.append(["R-1", '=HYPERLINK("http://x","y")'])
    book.active.append(["R-2", "=1+1"])
    rows = read_workbook(saved(book))
    # Nobody has computed these, so they say nothing.
    assert rows == (("Code", "Title"), ("R-1",), ("R-2",))


@pytest.mark.parametrize(
    ("value", "shown", "words"),
    [
        (None, "", ""),
        (3, "", "3"),
        (1234567.5, "#,##0.00", "1234567.5"),
        (1e-7, "", "0.0000001"),
        (0.06, "0%", "6%"),
        (0.075, "0.0%", "7.5%"),
        (True, "", "yes"),
        (datetime(2026, 11, 26), "", "2026-11-26"),  # noqa: DTZ001 (a spreadsheet knows no zones)
        (datetime(2026, 11, 26, 9, 30), "", "2026-11-26 09:30"),  # noqa: DTZ001
        (date(2026, 1, 2), "", "2026-01-02"),
        (" ทอง ", "", " ทอง "),
    ],
)
def test_cells_say_what_a_person_would_type(value, shown, words):
    assert cell_words(value, shown) == words


@given(st.decimals(-999_999_999, 999_999_999, places=4))
def test_no_digit_of_a_number_is_lost(number):
    assert Decimal(cell_words(float(number))) == number


def parts_of(data):
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        return {name: book.read(name) for name in book.namelist()}


def packed(parts):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as book:
        for name, part in parts.items():
            book.writestr(name, part)
    return out.getvalue()


PLAIN = workbook(["Code", "Title"], ["R-1", "Naga"])
LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "'
    + b"ha" * 50
    + b'">'
    + b"".join(b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 20) for n in range(8))
    + b'<!ENTITY x SYSTEM "file:///etc/passwd">]>'
)


def hostile():
    sheet = parts_of(PLAIN)["xl/worksheets/sheet1.xml"]
    body = sheet[sheet.index(b"<worksheet") :]
    yield "laughs", packed(parts_of(PLAIN) | {"xl/worksheets/sheet1.xml": LAUGHS + body.replace(b"Naga", b"&i;")})
    yield "laughs in names", packed(parts_of(PLAIN) | {"xl/workbook.xml": LAUGHS + b"<workbook>&i;</workbook>"})
    yield "bomb", packed(parts_of(PLAIN) | {"xl/worksheets/a.xml": bytes(400_000_000)})
    yield "another zip", packed({"../../evil.txt": b"x", "word/document.xml": b"<x/>"})
    yield "cut short", PLAIN[: len(PLAIN) // 2]
    yield "no sheet part", packed({name: part for name, part in parts_of(PLAIN).items() if "sheet1" not in name})
    yield "empty", workbook()
    yield "only the sign", b"PK\x03\x04"


@pytest.mark.parametrize(("name", "data"), list(hostile()), ids=lambda value: value if isinstance(value, str) else "")
def test_hostile_workbooks_are_refused(name, data):
    with pytest.raises(TableRefusedError) as refused:
        read_pieces_table(data)
    assert str(refused.value).count(".") >= 1


def test_a_sheet_that_claims_a_million_rows_is_read_by_what_it_holds():
    parts = parts_of(PLAIN)
    sheet = parts["xl/worksheets/sheet1.xml"].replace(b"A1:B2", b"A1:XFD1048576")
    assert len(read_workbook(packed(parts | {"xl/worksheets/sheet1.xml": sheet}))) == 2


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_damage_is_refused_or_read_and_never_a_fault(data):
    damaged = bytearray(PLAIN)
    for _ in range(data.draw(st.integers(1, 6))):
        damaged[data.draw(st.integers(4, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    with suppress(TableRefusedError):
        read_pieces_table(bytes(damaged))
