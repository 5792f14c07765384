"""Rows of a table that are no pieces: headings that come again, names of sections, sums."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jewelcraft.exchange.cells import plain_text
from jewelcraft.exchange.columns import plain_word
from jewelcraft.exchange.type_words import TYPE_OF
from jewelcraft.exchange.type_words import type_within

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jewelcraft.exchange.columns import Column

_NAMES = {"code", "title", "number"}
_WORDS = {*_NAMES, "description", "type", "metal", "product", "parent"}
_SUMS = {
    *("total", "totals", "subtotal", "sub total", "grand total", "sum", "jumlah", "total keseluruhan", "grand jumlah"),
    *("รวม", "รวมทั้งหมด", "ยอดรวม", "ລວມ", "ລວມທັງໝົດ", "សរុប", "စုစုပေါင်း", "kabuuan", "合計", "總計", "小計", "共計"),
    *("tổng", "tổng cộng", "somme", "suma", "totale", "gesamt", "summe"),
}
_FEW = 3


def is_heading_again(cells: Sequence[str], columns: Sequence[Column]) -> bool:
    """Tell whether a row repeats the headings, as on each page of a printed list."""
    filled = [column for column in columns if column.place < len(cells) and cells[column.place].strip()]
    return len(filled) > 1 and all(plain_word(cells[column.place]) == plain_word(column.heading) for column in filled)


def is_sum(cells: Sequence[str], columns: Sequence[Column]) -> bool:
    """Tell whether a row adds others up: all that it says in words is that it does."""
    said = [_cell(cells, column) for column in columns if column.meaning in _WORDS]
    words = [plain_word(text) for text in said if text]
    return bool(words) and all(word in _SUMS for word in words)


def section_of(cells: Sequence[str], columns: Sequence[Column]) -> str:
    """Return the type that a row names which holds nothing else, as RINGS over all rings; empty for other rows."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    names = [text for column in columns if column.meaning in _NAMES and (text := _cell(cells, column))]
    if len(filled) != 1 or len(columns) < _FEW or names != filled or any(sign.isdigit() for sign in filled[0]):
        return ""
    return TYPE_OF.get(plain_word(filled[0]), "") or type_within(filled[0])


def _cell(cells: Sequence[str], column: Column) -> str:
    return plain_text(cells[column.place]) if column.place < len(cells) else ""
